// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/kubernetes.h"

#include "net/httperror.h"
#include "net/retry.h"
#include "values/json.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxStatusWords = 4000; // a 403 of a quota names every limit
constexpr qsizetype MaxReason = 100;
constexpr int MaxPause = 24 * 60 * 60; // seconds

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 406:
        return Error::Kind::Unsupported;
    case 409:
        return Error::Kind::Conflict;
    case 410:
        return Error::Kind::Expired;
    default:
        return errorKindOf(status);
    }
}

bool isStatus(const QJsonObject &object)
{
    return object["kind"_L1].toString() == "Status"_L1;
}

} // namespace

Error statusError(const QJsonObject &status)
{
    const int code = status["code"_L1].toInt();
    const QJsonObject details = status["details"_L1].toObject();
    Error error{.kind = kindOfStatus(code),
        .httpStatus = code,
        .code = shownWords(status["reason"_L1].toString(), MaxReason),
        .message = shownWords(status["message"_L1].toString(), MaxStatusWords),
        .retryAfter = std::clamp(details["retryAfterSeconds"_L1].toInt(), 0, MaxPause)};
    // In the middle of a watch the reason may be all there is.
    if (error.code == "Expired"_L1 || error.code == "Gone"_L1)
        error.kind = Error::Kind::Expired;
    // An object that does not exist is named there; a kind that does not exist is not.
    if (error.kind == Error::Kind::NotFound && details["name"_L1].toString().isEmpty()
        && error.message.startsWith("the server could not find the requested resource"_L1))
        error.code = QLatin1StringView(ClusterCode::ApiAbsent);
    return error;
}

Error kubernetesError(const HttpAnswer &answer, const QDateTime &now)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    if (isStatus(body)) {
        Error error = statusError(body);
        error.httpStatus = answer.status;
        if (body["code"_L1].toInt() != answer.status)
            error.kind = kindOfStatus(answer.status);
        error.retryAfter = std::max(error.retryAfter, retryAfterSeconds(answer.header("Retry-After"), now));
        return error;
    }

    Error error = errorFrom(answer, now);
    error.kind = kindOfStatus(answer.status);
    // The API server in front answers for the one behind it in plain text.
    const bool isPlain = answer.header("Content-Type").toLower().startsWith("text/plain");
    if (answer.status == 503 && isPlain)
        error.code = QLatin1StringView(ClusterCode::ApiDown);
    if (answer.status == 404 && isPlain)
        error.code = QLatin1StringView(ClusterCode::ApiAbsent);
    return error;
}

Result<ObjectPage> parseObjectPage(const QByteArray &body)
{
    const Result<QJsonObject> json = Json::object(body);
    if (!json)
        return json.error();
    const QJsonValue items = (*json)["items"_L1];
    const QString kind = (*json)["kind"_L1].toString();
    if (!items.isArray() && !kind.endsWith("List"_L1))
        return Error{.kind = Error::Kind::Malformed, .message = u"not a list"_s};

    const QJsonObject metadata = (*json)["metadata"_L1].toObject();
    return ObjectPage{.items = items.toArray(),
        .resourceVersion = metadata["resourceVersion"_L1].toString(),
        .next = metadata["continue"_L1].toString()};
}

Result<WatchEvent> parseWatchLine(const QByteArray &line)
{
    const Result<QJsonObject> json = Json::object(line);
    if (!json)
        return json.error();
    const QString type = (*json)["type"_L1].toString();
    WatchEvent event{.object = (*json)["object"_L1].toObject()};
    if (type == "ADDED"_L1)
        event.type = WatchEvent::Type::Added;
    else if (type == "MODIFIED"_L1)
        event.type = WatchEvent::Type::Modified;
    else if (type == "DELETED"_L1)
        event.type = WatchEvent::Type::Deleted;
    else if (type == "BOOKMARK"_L1)
        event.type = WatchEvent::Type::Bookmark;
    else if (type == "ERROR"_L1)
        event.type = WatchEvent::Type::Failure;
    else
        return Error{.kind = Error::Kind::Malformed, .message = u"not an event of a watch"_s};
    const QJsonObject metadata = event.object["metadata"_L1].toObject();
    event.resourceVersion = metadata["resourceVersion"_L1].toString();
    event.uid = metadata["uid"_L1].toString();
    return event;
}

void WatchLines::add(const QByteArray &bytes)
{
    if (m_begin > 0) {
        m_bytes.remove(0, m_begin);
        m_searched -= m_begin;
        m_begin = 0;
    }
    m_bytes += bytes;
}

std::optional<QByteArray> WatchLines::take()
{
    for (qsizetype end = m_bytes.indexOf('\n', m_searched); end >= 0; end = m_bytes.indexOf('\n', m_searched)) {
        const QByteArray line = m_bytes.sliced(m_begin, end - m_begin).trimmed();
        m_begin = m_searched = end + 1;
        if (!line.isEmpty())
            return line;
    }
    m_searched = m_bytes.size();
    if (m_begin == m_bytes.size())
        clear(); // what was taken may be a secret, and the next line minutes away
    return std::nullopt;
}

bool WatchLines::isTooLong() const
{
    return m_bytes.size() - m_begin > MaxWatchLineBytes;
}

void WatchLines::clear()
{
    *this = {};
}

} // namespace Tagwright
