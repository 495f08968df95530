// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/uploadendpoint.h"

#include "crypto/sha.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

ServerAnswer unsupported()
{
    return errorAnswer(405, "UNSUPPORTED", u"The operation is unsupported."_s);
}

ServerAnswer unknownUpload()
{
    return errorAnswer(404, "BLOB_UPLOAD_UNKNOWN", u"blob upload unknown to registry"_s);
}

ServerAnswer invalidDigest(const QString &reason, const QByteArray &digest)
{
    return errorAnswer(400, "DIGEST_INVALID", reason, QJsonObject{{u"Digest"_s, QString::fromUtf8(digest)}});
}

struct ChunkRange {
    qint64 first = 0;
    qint64 last = 0; // inclusive
};

// "<start>-<end>" without a unit (OCI distribution specification, "Pushing a blob in chunks"); some clients write
// "bytes " before it and "/<total>" behind.
std::optional<ChunkRange> parseContentRange(QByteArray header)
{
    if (header.startsWith("bytes "))
        header.remove(0, 6);
    header = header.split('/').constFirst();
    const qsizetype dash = header.indexOf('-');
    bool firstValid = false;
    bool lastValid = false;
    const ChunkRange range{header.first(std::max<qsizetype>(dash, 0)).toLongLong(&firstValid),
        header.sliced(dash + 1).toLongLong(&lastValid)};
    return firstValid && lastValid ? std::optional(range) : std::nullopt;
}

} // namespace

UploadEndpoint::UploadEndpoint(SandboxStore &store)
    : m_store(store)
{
}

ServerAnswer UploadEndpoint::start(const Route &route, ServerRequest &request)
{
    if (request.method != "POST")
        return unsupported();

    if (const auto mounted = request.parameter("mount")) {
        const auto digest = Digest::parse(QString::fromUtf8(*mounted));
        const auto from = request.parameter("from");
        const auto blob = digest && from ? m_store.blob(*from, *digest) : std::nullopt;
        if (!blob)
            return open(route.repository);
        m_store.putBlob(route.repository, *digest, *blob);
        ServerAnswer answer{.status = 201};
        answer.setHeader("Location", blobPath(route.repository, *mounted));
        answer.setHeader("Docker-Content-Digest", *mounted);
        return answer;
    }
    if (const auto digest = request.parameter("digest"))
        return store(route.repository, *digest, request.body);
    return open(route.repository);
}

ServerAnswer UploadEndpoint::proceed(const Route &route, ServerRequest &request)
{
    const QByteArray &id = route.reference;
    std::unique_lock lock(m_mutex);
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end() || session->repository != route.repository)
        return unknownUpload();

    if (request.method == "GET")
        return progress(204, id, *session);
    if (request.method == "DELETE") {
        m_sessions.erase(session);
        return {.status = 204};
    }
    if (request.method == "PATCH") {
        const auto refusal = add(id, *session, request);
        return refusal ? *refusal : progress(202, id, *session);
    }
    if (request.method == "PUT") {
        const auto digest = request.parameter("digest");
        if (!digest)
            return invalidDigest(u"the digest parameter is missing"_s, {});
        if (const auto refusal = add(id, *session, request))
            return *refusal;
        const QByteArray bytes = session->bytes;
        m_sessions.erase(session);
        lock.unlock(); // a large blob takes its time to verify
        return store(route.repository, *digest, bytes);
    }
    return unsupported();
}

ServerAnswer UploadEndpoint::open(const QByteArray &repository)
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const std::scoped_lock lock(m_mutex);
    Session &session = m_sessions[id];
    session.repository = repository;
    return progress(202, id, session);
}

ServerAnswer UploadEndpoint::store(const QByteArray &repository, const QByteArray &digest, const QByteArray &bytes)
{
    const auto expected = Digest::parse(QString::fromUtf8(digest));
    if (!expected || !expected->isVerifiable())
        return invalidDigest(u"the digest is not one of sha256 or sha512"_s, digest);
    if (!verify(bytes, *expected))
        return invalidDigest(u"provided digest did not match uploaded content"_s, digest);

    m_store.putBlob(repository, *expected, {.size = bytes.size(), .bytes = bytes, .make = {}});
    ServerAnswer answer{.status = 201};
    answer.setHeader("Location", blobPath(repository, digest));
    answer.setHeader("Docker-Content-Digest", digest);
    return answer;
}

ServerAnswer UploadEndpoint::progress(int status, const QByteArray &id, Session &session)
{
    ServerAnswer answer{.status = status};
    answer.setHeader(
        "Location", blobPath(session.repository, "uploads/" + id) + "?_state=" + QByteArray::number(++session.step));
    // "0-0" means nothing as well as one byte: an ambiguity of the protocol
    answer.setHeader("Range", "0-" + QByteArray::number(std::max<qsizetype>(session.bytes.size() - 1, 0)));
    answer.setHeader("Docker-Upload-UUID", id);
    return answer;
}

std::optional<ServerAnswer> UploadEndpoint::add(const QByteArray &id, Session &session, ServerRequest &request)
{
    if (const QByteArray header = request.header("content-range"); !header.isEmpty()) {
        const auto range = parseContentRange(header);
        if (!range || range->first != session.bytes.size())
            return progress(416, id, session);
        if (range->last - range->first + 1 != request.body.size())
            return errorAnswer(400, "SIZE_INVALID", u"provided length did not match content length"_s);
    }
    if (session.bytes.isEmpty())
        session.bytes = std::exchange(request.body, {});
    else
        session.bytes += request.body;
    return std::nullopt;
}

} // namespace Tagwright
