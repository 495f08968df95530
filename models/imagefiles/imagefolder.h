// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"
#include "values/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

class QFile;

namespace Tagwright {

/*!
    A folder of images (OCI image specification, "Image Layout"). The files in it are hostile: only digests name them,
    and links are not followed.

    Every function works on the disk at once; only images(), put() and setImage() touch more than names, and little.
*/
class ImageFolder {
public:
    /*! NotFound when there is none; Malformed or Unsupported when it is no image folder that we can read. */
    [[nodiscard]] static Result<ImageFolder> open(const QString &path);
    /*! Opens it, or makes it where nothing is or an empty folder; else Disk, as Occupied. */
    [[nodiscard]] static Result<ImageFolder> make(const QString &path);

    const QString &path() const { return m_path; }

    /*! What index.json lists, in its order; imageNameOf() says how each is called. */
    [[nodiscard]] Result<QList<Descriptor>> images() const;
    /*! Lists a manifest under a name, in place of the one that had it. Whole or not at all. */
    [[nodiscard]] Result<void> setImage(const QString &name, const Descriptor &top);

    /*! "<path>/blobs/sha256/<hex>"; empty unless the digest can be verified. */
    QString blobPath(const Digest &digest) const;
    bool has(const Digest &digest, qint64 size) const; //!< a plain file of that size; size -1 for any

    /*! A small blob, such as a manifest, once its digest is verified. */
    [[nodiscard]] Result<void> put(const QByteArray &bytes, const Digest &digest);

    /*! Where a download is gathered, beside the blob, so that a later one resumes. Empty as blobPath(). */
    QString partialPath(const Digest &digest) const;
    qint64 partialBytes(const Digest &digest) const; //!< 0 when nothing is there
    /*! Open to be read and written, at its end. */
    [[nodiscard]] Result<std::unique_ptr<QFile>> openPartial(const Digest &digest) const;
    /*! Makes it the blob. Its digest was verified by who wrote it. */
    [[nodiscard]] Result<void> finishPartial(const Digest &digest) const;
    void removePartial(const Digest &digest) const; //!< when it is not what its digest promises

private:
    explicit ImageFolder(const QString &path)
        : m_path(path)
    {
    }

    bool isPlain(const Digest &digest, const QString &file) const;
    [[nodiscard]] Result<void> makeBlobFolder(const Digest &digest) const;

    QString m_path;
};

/*! A descriptor as it is written (OCI image specification, "Content Descriptors"), without its embedded content. */
[[nodiscard]] QJsonObject toJson(const Descriptor &descriptor);

/*! "blobs/sha256/<hex>", from the top of an image layout; empty unless the digest can be verified. */
[[nodiscard]] QString layoutPath(const Digest &digest);

/*! Whether the content of an oci-layout file is of a version that we can read. */
[[nodiscard]] Result<void> checkLayoutVersion(const QByteArray &file);

/*! The content of a new oci-layout file. */
[[nodiscard]] QByteArray layoutVersion();

/*! An index.json of one image. An empty name for none. */
[[nodiscard]] QByteArray indexOfImage(const QString &name, const Descriptor &top);

} // namespace Tagwright
