// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/fetchblob.h"

#include "crypto/sha.h"
#include "imagefiles/diskerror.h"
#include "imagefiles/filetask.h"
#include "imagefiles/manifesttree.h"
#include "registry/blobdownload.h"
#include "registry/registryclient.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

struct FetchBlob::File {
    FolderInUse target;
    Descriptor blob;
    std::unique_ptr<QFile> partial;
    Sha sha;
    qint64 bytes = 0; // of the partial file, which sha has been given
    bool isComplete = false; // the blob itself is there, and right
};

namespace {

// False when it is not what its digest promises: then it is fetched anew.
Result<bool> isThere(const ImageFolder &folder, const Descriptor &blob, DiskWork &work)
{
    if (!folder.has(blob.digest, blob.size))
        return false;
    const Result<void> verified =
        verifyPieces({.file = folder.blobPath(blob.digest), .size = blob.size}, blob.digest, work);
    if (verified || verified.error().kind == Error::Kind::DigestMismatch)
        return verified.has_value();
    return verified.error();
}

} // namespace

FetchBlob::FetchBlob(const RepositoryAt &source, const Descriptor &blob, const FolderInUse &target, QObject *parent)
    : Job(parent)
    , m_source(source)
    , m_blob(blob)
    , m_target(target)
{
}

void FetchBlob::run()
{
    if (!m_blob.digest.isVerifiable() || m_blob.size < 0)
        return fail({.kind = Error::Kind::Unsupported, .message = m_blob.digest.toString()});
    look(Earlier::Keep);
}

void FetchBlob::release()
{
    for (const QPointer<Job> &job : {m_step, QPointer<Job>(m_download)}) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
    m_file.reset(); // a thread may still have it
}

void FetchBlob::follow(Job *step, void (FetchBlob::*then)())
{
    m_step = step;
    connect(step, &Job::finished, this, [this, then](const Result<void> &result) {
        if (result)
            (this->*then)();
        else
            fail(result.error());
    });
    step->start();
}

void FetchBlob::look(Earlier earlier)
{
    m_file.reset(new File{.target = m_target, .blob = m_blob, .partial = {}, .sha = Sha(m_blob.digest.algorithm())});
    follow(new FileTask(
               [file = m_file, earlier](DiskWork &work) -> Result<void> {
                   const ImageFolder &folder = file->target.folder;
                   const Result<bool> there = isThere(folder, file->blob, work);
                   if (!there)
                       return there.error();
                   file->isComplete = *there;
                   if (*there)
                       return {};
                   auto partial = folder.openPartial(file->blob.digest);
                   if (!partial)
                       return partial.error();
                   file->partial = *std::move(partial);
                   const bool isUseful = earlier == Earlier::Keep && file->partial->size() <= file->blob.size;
                   if (!isUseful && !file->partial->resize(0))
                       return diskError(file->partial->errorString());
                   file->bytes = file->partial->size();
                   const BlobPlace place{.file = file->partial->fileName(), .size = file->bytes};
                   const Result<void> hashed = readPieces(place, work, [&file](QByteArrayView piece) {
                       file->sha.add(piece);
                       return Result<void>();
                   });
                   if (!hashed)
                       return hashed;
                   return file->partial->seek(file->bytes) ? Result<void>() : diskError(file->partial->errorString());
               },
               this),
        &FetchBlob::looked);
}

void FetchBlob::looked()
{
    if (m_file->isComplete) {
        m_wasThere = true;
        Q_EMIT progressed(m_blob.size);
        return succeed();
    }
    download();
}

void FetchBlob::download()
{
    if (!m_source.client)
        return fail({.kind = Error::Kind::Cancelled});
    m_written = m_file->bytes;
    m_continues = m_written > 0;
    Q_EMIT progressed(m_written);
    if (hasEnded())
        return; // cancelled by who was told
    m_download = m_source.client->download(m_source.repository, m_blob);
    if (m_continues)
        m_download->continueAfter(m_written, std::move(m_file->sha));
    connect(m_download, &BlobDownload::received, this, &FetchBlob::take);
    connect(m_download, &Job::finished, this, &FetchBlob::downloadEnded);
    m_download->start();
}

void FetchBlob::take(const QByteArray &bytes)
{
    m_unwritten += bytes;
    if (m_unwritten.size() > MaxUnwritten)
        m_download->setPaused(true);
    write();
}

void FetchBlob::downloadEnded(const Result<void> &result)
{
    m_download.clear();
    m_arrival = result;
    write(); // what has arrived is kept, however it ended
}

void FetchBlob::write()
{
    if (hasEnded() || m_isWriting)
        return;
    if (m_unwritten.isEmpty()) {
        if (m_arrival)
            conclude();
        return;
    }
    m_isWriting = true;
    const QByteArray piece = std::exchange(m_unwritten, {});
    auto *writing = new FileTask(
        [file = m_file, piece](DiskWork &) -> Result<void> {
            if (file->partial->write(piece) == piece.size() && file->partial->flush())
                return {};
            return diskError(file->partial->errorString());
        },
        this);
    m_step = writing;
    connect(writing, &Job::finished, this, [this, size = piece.size()](const Result<void> &result) {
        m_isWriting = false;
        if (!result)
            return fail(result.error());
        m_written += size;
        Q_EMIT progressed(m_written);
        if (m_download && m_unwritten.size() <= MaxUnwritten / 2)
            m_download->setPaused(false);
        write();
    });
    writing->start();
}

void FetchBlob::conclude()
{
    const Result<void> arrival = *std::exchange(m_arrival, {});
    if (arrival) {
        return follow(new FileTask(
                          [file = m_file](DiskWork &) -> Result<void> {
                              file->partial->close();
                              return file->target.folder.finishPartial(file->blob.digest);
                          },
                          this),
            &FetchBlob::succeed);
    }
    if (arrival.error().kind != Error::Kind::DigestMismatch)
        return fail(arrival.error());
    if (m_continues) // what was there may be what is wrong
        return look(Earlier::Discard);
    auto *removal = new FileTask(
        [file = m_file](DiskWork &) -> Result<void> {
            file->target.folder.removePartial(file->blob.digest);
            return {};
        },
        this);
    m_step = removal;
    connect(removal, &Job::finished, this, [this, error = arrival.error()] { fail(error); });
    removal->start();
}

} // namespace Tagwright
