// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/manifest.h"

#include <QPointer>

#include <memory>

namespace Tagwright {

class BlobDownload;
class BlobUpload;
class GrowingBody;
class RegistryClient;

/*! Where a blob comes from or goes to; the client outlives what uses it, or is noticed to be gone. */
struct RepositoryAt {
    QPointer<RegistryClient> client;
    QString repository;

    bool isSameRegistry(const RepositoryAt &other) const;
};

/*!
    Brings a blob into another repository: not at all when it is there, by mounting where the registry is the same, else
    as a stream, whose pieces go out while they come in. Little of a stream is held at a time, however large the blob
   is.
*/
class CopyBlob final : public Job {
    Q_OBJECT

public:
    /*! Long, because between two pieces docker-registry is idle; not longer, because some hosts take 100 MB at most. */
    static constexpr qint64 FirstPieceSize = 64 * 1024 * 1024;
    /*! The next ones, four times as long each, while the destination takes them. */
    static constexpr qint64 LongestPieceSize = 1024 * 1024 * 1024;

    enum class Way { Unknown, WasThere, Mounted, Streamed };

    CopyBlob(const RepositoryAt &source, const RepositoryAt &destination, const Descriptor &blob, QObject *parent);

    Way way() const { return m_way; } //!< after success
    const Descriptor &blob() const { return m_blob; }

Q_SIGNALS:
    void progressed(qint64 bytes); //!< that have gone to the destination, or are about to

protected:
    void run() override;
    void release() override;

private:
    void lookThere();
    void openUpload();
    void uploadEnded(const Result<void> &result);
    void openDownload();
    void take(const QByteArray &bytes);
    void pieceWanted();
    void beginPiece();
    void handOn();
    void pace();
    bool hasAll() const { return m_given + m_waiting.size() >= m_blob.size; }

    RepositoryAt m_source;
    RepositoryAt m_destination;
    Descriptor m_blob;
    QPointer<Job> m_step;
    QPointer<BlobUpload> m_upload;
    QPointer<BlobDownload> m_download;
    std::shared_ptr<GrowingBody> m_piece; // on its way
    QByteArray m_waiting; // what has come and was not handed on
    qint64 m_given = 0;
    qint64 m_pieceSize = FirstPieceSize; // of the next one, if it may be long
    bool m_isPieceWanted = false;
    bool m_isVerified = false; // all of it has come, and it is what its digest promises
    int m_beginnings = 0;
    Way m_way = Way::Unknown;
};

} // namespace Tagwright
