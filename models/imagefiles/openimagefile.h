// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagefiles/diskjob.h"
#include "imagefiles/imagestore.h"

#include <QString>

namespace Tagwright {

/*!
    Opens an image folder, or an archive of images: oci-archive or docker-archive, compressed or not.

    It succeeds when the file is one of these; what single images lack is in ImageStore::faults. Malformed when it is
    none, cut off or hostile; TooLarge above a bound; NotFound and Disk for what the system says.
*/
class OpenImageFile final : public DiskJob {
    Q_OBJECT

public:
    enum class Check {
        Sizes, //!< of blobs whether they are there; a docker-archive is read whole in any case
        Digests, //!< and whether they are what their digests promise, which reads every byte
    };

    static constexpr qint64 MaxUnpackedBytes = 256LL * 1024 * 1024 * 1024;

    OpenImageFile(const QString &path, Check check, QObject *parent, qint64 maxUnpackedBytes = MaxUnpackedBytes);

    const ImageStore &store() const { return *m_store; } //!< after success

protected:
    Task task() const override;

private:
    QString m_path;
    Check m_check;
    qint64 m_maxUnpackedBytes;
    std::shared_ptr<ImageStore> m_store;
};

} // namespace Tagwright
