// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagefiles/imagename.h"
#include "values/digest.h"
#include "values/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

class QTemporaryDir;

namespace Tagwright {

/*! Where bytes are: in a file of their own, or inside an archive. */
struct BlobPlace {
    QString file;
    qint64 offset = 0;
    qint64 size = 0;

    /*! Up to length bytes from offset from of the blob on; fewer, even none, when the file has changed meanwhile. */
    QByteArray read(qint64 from, qint64 length) const;

    friend bool operator==(const BlobPlace &, const BlobPlace &) = default;
};

/*! A manifest, held whole because it is small. */
struct FiledManifest {
    QByteArray bytes;
    QString mediaType;
};

/*! An image at the top of a file, with the name that it has there. */
struct FiledImage {
    ImageName name;
    Digest digest;
};

/*!
    What an image folder or archive holds, to be read and never written. Every manifest has the digest that it is listed
    with; blobs stay in the file.
*/
struct ImageStore {
    enum class Form { Folder, OciArchive, DockerArchive };

    Form form = Form::Folder;
    QList<FiledImage> images; //!< in the order of the file
    QHash<Digest, FiledManifest> manifests;
    QHash<Digest, BlobPlace> blobs;
    QList<Error> faults; //!< of what the images refer to: missing, or not what its digest promises
    std::shared_ptr<QTemporaryDir> unpacked; //!< of a compressed archive; the places are in it, so it must be kept
};

} // namespace Tagwright
