// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagefiles/imagestore.h"
#include "values/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>

class QIODevice;

namespace Tagwright {

class DiskWork;

/*! Where the files of an uncompressed tar are. Nothing is ever unpacked under a name that the archive chose. */
class ArchiveIndex {
public:
    /*!
        Malformed for what is no tar, is cut off, leads out of itself or holds a device; TooLarge above 100,000 entries.
    */
    [[nodiscard]] static Result<ArchiveIndex> read(const QString &file, const DiskWork &work);

    /*! By archivePath(). A link is followed once and by its name alone, as older `docker save` needs it. */
    std::optional<BlobPlace> find(const QString &path) const;

private:
    QHash<QString, BlobPlace> m_files;
    QHash<QString, QString> m_links;
};

/*! True for gzip and zstd, by the first bytes. */
[[nodiscard]] bool isCompressed(QByteArrayView begin);

/*!
    Writes what a compressed file holds into another one, which is new. TooLarge above maxBytes, or when less than a
    gibibyte would be left where it is written.
*/
[[nodiscard]] Result<void> decompress(const QString &file, const QString &target, qint64 maxBytes, DiskWork &work);

/*! Writes a tar whose bytes depend on nothing but what is put into it. */
class ArchiveWriter {
public:
    explicit ArchiveWriter(QIODevice &device); //!< open, and kept by the caller
    ~ArchiveWriter();

    [[nodiscard]] Result<void> addFolder(const QString &path);
    [[nodiscard]] Result<void> addFile(const QString &path, const QByteArray &content);
    /*! A file whose size bytes follow, in as many pieces as one likes. */
    [[nodiscard]] Result<void> beginFile(const QString &path, qint64 size);
    [[nodiscard]] Result<void> write(QByteArrayView piece);
    [[nodiscard]] Result<void> end();

private:
    struct Tar;
    [[nodiscard]] Result<void> outcome(bool succeeded) const;

    std::unique_ptr<Tar> m_tar;
};

} // namespace Tagwright
