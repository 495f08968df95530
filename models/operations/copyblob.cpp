// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/copyblob.h"

#include "registry/blobdownload.h"
#include "registry/blobpresencejob.h"
#include "registry/blobupload.h"
#include "registry/registryclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 ReadAhead = 1024 * 1024; // what comes at once, at the most
constexpr int MaxBeginnings = 5; // of an upload that the server loses, as when it starts anew

} // namespace

bool RepositoryAt::isSameRegistry(const RepositoryAt &other) const
{
    return client == other.client;
}

CopyBlob::CopyBlob(const RepositoryAt &source, const RepositoryAt &destination, const Descriptor &blob, QObject *parent)
    : Job(parent)
    , m_source(source)
    , m_destination(destination)
    , m_blob(blob)
{
}

void CopyBlob::run()
{
    lookThere();
}

void CopyBlob::release()
{
    for (const QPointer<Job> &job : {m_step, QPointer<Job>(m_upload), QPointer<Job>(m_download)}) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
}

void CopyBlob::lookThere()
{
    if (!m_source.client || !m_destination.client)
        return fail({.kind = Error::Kind::Cancelled});
    BlobPresenceJob *presence = m_destination.client->hasBlob(m_destination.repository, m_blob.digest);
    m_step = presence;
    connect(presence, &Job::finished, this, [this, presence](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        if (!presence->isThere())
            return openUpload();
        m_way = Way::WasThere;
        Q_EMIT progressed(std::max<qint64>(m_blob.size, 0));
        succeed();
    });
    presence->start();
}

void CopyBlob::openUpload()
{
    if (!m_source.client || !m_destination.client)
        return fail({.kind = Error::Kind::Cancelled});
    const QString mountFrom = m_source.isSameRegistry(m_destination) ? m_source.repository : QString();
    m_upload = m_destination.client->upload(m_destination.repository, m_blob, mountFrom);
    connect(m_upload, &BlobUpload::pieceWanted, this, &CopyBlob::pieceWanted);
    connect(m_upload, &Job::finished, this, &CopyBlob::uploadEnded);
    m_upload->start();
}

void CopyBlob::uploadEnded(const Result<void> &result)
{
    if (result) {
        m_way = m_upload->isMounted() ? Way::Mounted : Way::Streamed;
        Q_EMIT progressed(std::max<qint64>(m_blob.size, 0));
        return succeed();
    }
    if (!m_upload->isLost() || ++m_beginnings >= MaxBeginnings)
        return fail(result.error());
    if (m_download) {
        m_download->disconnect(this);
        m_download->cancel();
        m_download.clear();
    }
    m_filling.clear();
    m_given = 0;
    m_isPieceWanted = false;
    m_isVerified = false;
    Q_EMIT progressed(0);
    lookThere();
}

void CopyBlob::pieceWanted()
{
    m_isPieceWanted = true;
    Q_EMIT progressed(m_given);
    if (!m_download && !m_isVerified)
        openDownload();
    giveNext();
}

void CopyBlob::openDownload()
{
    if (!m_source.client)
        return fail({.kind = Error::Kind::Cancelled});
    m_download = m_source.client->download(m_source.repository, m_blob);
    connect(m_download, &BlobDownload::received, this, &CopyBlob::take);
    connect(m_download, &Job::finished, this, [this](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        m_isVerified = true;
        giveNext();
    });
    m_download->start();
}

void CopyBlob::take(const QByteArray &bytes)
{
    if (m_filling.isEmpty()) // not earlier: the piece before the last is let go of meanwhile
        m_filling.reserve(std::min<qint64>(PieceSize + ReadAhead, m_blob.size - m_given));
    m_filling += bytes;
    giveNext();
    // One piece on its way and one that waits keep both sides busy. The end is let in, or it would never come.
    const bool isFull = m_upload && m_filling.size() >= std::max<qint64>(PieceSize, m_upload->smallestPiece());
    if (m_download && isFull && m_given + m_filling.size() < m_blob.size)
        m_download->setPaused(true);
}

bool CopyBlob::isPieceFull() const
{
    // The last piece waits until all of it is known to be right: nothing false is ever completed.
    const bool isLast = m_given + m_filling.size() >= m_blob.size;
    return isLast ? m_isVerified : m_filling.size() >= std::max<qint64>(PieceSize, m_upload->smallestPiece());
}

void CopyBlob::giveNext()
{
    if (hasEnded() || !m_isPieceWanted || !m_upload || !isPieceFull())
        return;
    m_isPieceWanted = false;
    const QByteArray piece = std::exchange(m_filling, {});
    m_given += piece.size();
    if (m_download)
        m_download->setPaused(false);
    m_upload->write(piece);
}

} // namespace Tagwright
