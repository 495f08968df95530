// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/blobendpoint.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

struct ByteRange {
    qint64 first = 0;
    qint64 last = 0; // inclusive

    bool isSatisfiable(qint64 size) const { return first < size && first <= last; }
};

std::optional<qint64> number(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

// RFC 9110, 14.1.2, for a single range; a server may ignore several, and must ignore what it cannot read.
std::optional<ByteRange> parseRange(const QByteArray &header, qint64 size)
{
    if (!header.startsWith("bytes=") || header.contains(','))
        return std::nullopt;
    const QByteArray text = header.sliced(6).trimmed();
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return std::nullopt;

    const auto first = number(text.first(dash));
    const auto last = number(text.sliced(dash + 1));
    if (dash == 0)
        return last ? std::optional(ByteRange{*last == 0 ? size : std::max<qint64>(size - *last, 0), size - 1})
                    : std::nullopt;
    if (!first || (!last && dash + 1 < text.size()))
        return std::nullopt;
    return ByteRange{*first, std::min(last.value_or(size - 1), size - 1)};
}

QByteArray contentRange(const ByteRange &range, qint64 size)
{
    return "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.last) + '/'
        + QByteArray::number(size);
}

} // namespace

BlobEndpoint::BlobEndpoint(SandboxStore &store, const SandboxOptions &options)
    : m_store(store)
    , m_options(options)
{
}

ServerAnswer BlobEndpoint::answer(const Route &route, const ServerRequest &request) const
{
    const auto digest = Digest::parse(QString::fromLatin1(route.reference));
    if (!digest || !digest->isVerifiable())
        return errorAnswer(400, "DIGEST_INVALID", u"invalid digest"_s, QString::fromUtf8(route.reference));
    if (request.method == "GET" || request.isHead())
        return pull(route, *digest, request);
    if (request.method != "DELETE" || m_options.deletes == SandboxOptions::Deletes::Refused)
        return errorAnswer(405, "UNSUPPORTED", u"The operation is unsupported."_s);
    if (!m_store.removeBlob(route.repository, *digest))
        return errorAnswer(404, "BLOB_UNKNOWN", u"blob unknown to registry"_s, digest->toString());
    return {.status = 202};
}

ServerAnswer BlobEndpoint::pull(const Route &route, const Digest &digest, const ServerRequest &request) const
{
    const auto blob = m_store.blob(route.repository, digest);
    if (!blob) {
        return errorAnswer(
            404, "BLOB_UNKNOWN", u"blob unknown to registry"_s, QJsonObject{{u"digest"_s, digest.toString()}});
    }

    const QByteArray etag = '"' + digest.toString().toLatin1() + '"';
    ServerAnswer answer{.contentType = "application/octet-stream"_ba};
    answer.setHeader("Docker-Content-Digest", digest.toString().toLatin1());
    answer.setHeader("ETag", etag);
    answer.setHeader("Accept-Ranges", "bytes");
    answer.setHeader("Cache-Control", "max-age=31536000");

    const QByteArray condition = request.header("if-range");
    const bool inParts = request.method == "GET" && (condition.isEmpty() || condition == etag);
    const auto range = inParts ? parseRange(request.header("range"), blob->size) : std::nullopt;
    if (range && !range->isSatisfiable(blob->size)) {
        answer = errorAnswer(416, "RANGE_INVALID", u"the range lies beyond the blob"_s);
        answer.setHeader("Content-Range", "bytes */" + QByteArray::number(blob->size));
        return answer;
    }

    if (request.isHead()) {
        answer.headSize = blob->size; // the content may have to be made
        return answer;
    }
    if (range) {
        answer.status = 206;
        answer.setHeader("Content-Range", contentRange(*range, blob->size));
    }
    const ByteRange sent = range.value_or(ByteRange{0, blob->size - 1});
    const qint64 count = sent.last - sent.first + 1;
    if (blob->read) {
        answer.pieces = [read = blob->read, sent](
                            qint64 offset, qint64 size) { return read(sent.first + offset, size); };
        answer.piecesSize = count;
    } else {
        answer.body = range ? blob->content().sliced(sent.first, count) : blob->content();
    }
    return answer;
}

} // namespace Tagwright
