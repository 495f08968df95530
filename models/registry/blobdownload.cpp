// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/blobdownload.h"

#include "net/httpjob.h"
#include "registry/registryendpoint.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// "bytes 100-199/200": where it begins; -1 when it does not say so.
qint64 beginOfRange(const QByteArray &contentRange)
{
    const QByteArray range = contentRange.trimmed();
    if (!range.startsWith("bytes "))
        return -1;
    bool isNumber = false;
    const qint64 begin = range.sliced(6).split('-').constFirst().trimmed().toLongLong(&isNumber);
    return isNumber ? begin : -1;
}

bool isBrokenOff(const Error &error)
{
    return error.kind == Error::Kind::ConnectionLost || error.kind == Error::Kind::Timeout;
}

} // namespace

BlobDownload::BlobDownload(
    RegistryEndpoint &endpoint, const QString &repository, const Descriptor &descriptor, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Background, parent)
    , m_repository(repository)
    , m_descriptor(descriptor)
    , m_sha(Sha::supports(descriptor.digest.algorithm()) ? descriptor.digest.algorithm() : u"sha256"_s)
{
}

void BlobDownload::continueAfter(qint64 bytes, Sha sha)
{
    m_offset = bytes;
    m_sha = std::move(sha);
}

void BlobDownload::setPaused(bool paused)
{
    m_paused = paused;
    if (m_http)
        m_http->setPaused(paused);
}

void BlobDownload::run()
{
    if (const Result<void> name = checkName(m_repository); !name)
        return fail(name.error());
    if (!m_descriptor.digest.isVerifiable() || m_descriptor.size < 0)
        return fail({.kind = Error::Kind::Unsupported, .message = m_descriptor.digest.toString()});
    ask();
}

void BlobDownload::ask()
{
    // At its end there is nothing left to ask for: distribution answers a range there with a length and no body.
    if (m_offset >= m_descriptor.size)
        return complete();
    m_offsetOfTry = m_offset;
    m_position = -1;
    HttpRequest request{.url = endpoint().url(m_repository + "/blobs/"_L1 + m_descriptor.digest.toString()),
        .headers = {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}}, // the digest is over what was sent
        .answer = HttpRequest::Answer::Streamed};
    if (m_offset > 0)
        request.headers.emplaceBack("Range", "bytes=" + QByteArray::number(m_offset) + '-');
    m_http = send(request, pullScope(m_repository),
        [this](const Result<void> &result, const HttpAnswer &answer) { answered(result, answer); });
    if (!m_http)
        return;
    m_http->setPaused(m_paused);
    connect(m_http, &HttpJob::received, this, &BlobDownload::take);
}

void BlobDownload::take(const HttpAnswer &head, QByteArray bytes)
{
    if (hasEnded())
        return;
    if (m_position < 0) // a server may ignore the range and begin at the beginning
        m_position = head.status == 206 ? beginOfRange(head.header("Content-Range")) : 0;
    if (m_position < 0 || m_position > m_offset)
        return fail({.kind = Error::Kind::Malformed, .httpStatus = head.status, .message = u"another range"_s});

    const qint64 known = std::min<qint64>(m_offset - m_position, bytes.size());
    m_position += bytes.size();
    if (known == bytes.size())
        return;
    if (known > 0)
        bytes.remove(0, known);
    m_offset += bytes.size();
    if (m_offset > m_descriptor.size)
        return fail({.kind = Error::Kind::DigestMismatch,
            .message = u"expected %1 bytes, received more"_s.arg(m_descriptor.size)});
    m_sha.add(bytes);
    Q_EMIT received(bytes);
}

void BlobDownload::answered(const Result<void> &result, const HttpAnswer &)
{
    if (result)
        return complete();
    if (isBrokenOff(result.error()) && m_offset > m_offsetOfTry)
        return ask();
    fail(result.error());
}

void BlobDownload::complete()
{
    if (m_offset != m_descriptor.size)
        return fail({.kind = Error::Kind::DigestMismatch,
            .message = u"expected %1 bytes, received %2"_s.arg(m_descriptor.size).arg(m_offset)});
    if (m_sha.result() != m_descriptor.digest)
        return fail({.kind = Error::Kind::DigestMismatch, .message = m_descriptor.digest.toString()});
    succeed();
}

} // namespace Tagwright
