// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagefiles/imagefolder.h"
#include "operations/copyblob.h"

#include <QPointer>

#include <memory>

namespace Tagwright {

class BlobDownload;

/*! A folder that is written to, and what keeps others from it for as long as a thread may still write. */
struct FolderInUse {
    ImageFolder folder;
    std::shared_ptr<void> lock;
};

/*!
    Brings a blob into an image folder. What an earlier try left of it is hashed and gone on with; the blob has its name
    only once it is verified. Files are written on another thread, and the line waits for the disk.
*/
class FetchBlob final : public Job {
    Q_OBJECT

public:
    static constexpr qsizetype MaxUnwritten = 4 * 1024 * 1024; //!< then the line waits

    FetchBlob(const RepositoryAt &source, const Descriptor &blob, const FolderInUse &target, QObject *parent);

    const Descriptor &blob() const { return m_blob; }
    bool wasThere() const { return m_wasThere; } //!< after success

Q_SIGNALS:
    void progressed(qint64 bytes); //!< that are there; less than before when it had to begin anew

protected:
    void run() override;
    void release() override;

private:
    struct File;
    enum class Earlier { Keep, Discard };

    void look(Earlier earlier);
    void looked();
    void download();
    void downloadEnded(const Result<void> &result);
    void take(const QByteArray &bytes);
    void write();
    void conclude();
    void follow(Job *step, void (FetchBlob::*then)());

    RepositoryAt m_source;
    Descriptor m_blob;
    FolderInUse m_target;
    std::shared_ptr<File> m_file; // threads use it, too, one at a time
    QPointer<Job> m_step; // on the disk
    QPointer<BlobDownload> m_download;
    QByteArray m_unwritten;
    qint64 m_written = 0;
    bool m_isWriting = false;
    bool m_continues = false; // after bytes that were there
    std::optional<Result<void>> m_arrival; // how the download has ended
    bool m_wasThere = false;
};

} // namespace Tagwright
