// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/copyblob.h"

#include "net/growingbody.h"
#include "registry/blobdownload.h"
#include "registry/blobpresencejob.h"
#include "registry/blobupload.h"
#include "registry/registryclient.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype ReadAhead = 4 * 1024 * 1024; // of the next piece
constexpr qint64 ProgressStep = 4 * 1024 * 1024;
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
    m_piece.reset();
    m_waiting.clear();
    m_given = 0;
    m_isPieceWanted = false;
    m_isVerified = false;
    Q_EMIT progressed(0);
    lookThere();
}

void CopyBlob::pieceWanted()
{
    m_isPieceWanted = true;
    m_piece.reset();
    Q_EMIT progressed(m_given);
    if (hasEnded())
        return;
    if (!m_download && !m_isVerified)
        openDownload();
    handOn();
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
        handOn();
    });
    m_download->start();
}

void CopyBlob::take(const QByteArray &bytes)
{
    m_waiting += bytes;
    handOn();
}

void CopyBlob::beginPiece()
{
    m_isPieceWanted = false;
    // A line or a server that has lost an upload gets pieces of which nothing has to be lost.
    const bool isLong = m_beginnings == 0 && m_upload->takesLongPieces();
    const qint64 usual = isLong ? m_pieceSize : GrowingBody::KeptSize;
    m_pieceSize = std::min(m_pieceSize * 4, LongestPieceSize);
    const qint64 size = std::max(usual, m_upload->smallestPiece());
    m_piece = std::make_shared<GrowingBody>(std::min(size, m_blob.size - m_given));
    connect(m_piece.get(), &GrowingBody::wanted, this, &CopyBlob::pace);
    m_upload->write(m_piece);
}

void CopyBlob::handOn()
{
    if (hasEnded())
        return;
    // The end waits until all of it is known to be right: nothing false is ever completed.
    if (!m_waiting.isEmpty() && (!hasAll() || m_isVerified)) {
        if (m_isPieceWanted)
            beginPiece();
        if (m_piece && !m_piece->isComplete()) {
            const QByteArray next = m_waiting.left(m_piece->size() - m_piece->arrived());
            m_waiting = m_waiting.mid(next.size());
            const qint64 before = std::exchange(m_given, m_given + next.size());
            m_piece->append(next);
            if (before / ProgressStep != m_given / ProgressStep)
                Q_EMIT progressed(m_given);
            if (hasEnded())
                return; // cancelled by who was told
        }
    }
    pace();
}

void CopyBlob::pace()
{
    if (!m_download)
        return;
    const bool isOpen = m_piece && !m_piece->isComplete();
    m_download->setPaused(!hasAll() && (isOpen ? !m_piece->isWanted() : m_waiting.size() >= ReadAhead));
}

} // namespace Tagwright
