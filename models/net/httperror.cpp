// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/httperror.h"

#include "net/retry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxWords = 1000; // shown to a person
constexpr qsizetype MaxCode = 100;

Error::Kind kindOf(int status, const QString &code)
{
    if (code == "TOOMANYREQUESTS"_L1)
        return Error::Kind::RateLimited;
    return code == "UNSUPPORTED"_L1 ? Error::Kind::Unsupported : errorKindOf(status);
}

struct Words {
    QString code;
    QString message;
};

// detail is any JSON; a text, or the first text in an object, says more than no message at all.
QString detailText(const QJsonValue &detail)
{
    if (detail.isString())
        return detail.toString();
    const QJsonObject object = detail.toObject();
    for (const QJsonValue value : object) {
        if (value.isString())
            return value.toString();
    }
    return {};
}

Words wordsOf(const QJsonObject &body)
{
    // OCI distribution specification, "Error Codes"; the first error is the one the request failed of.
    if (const QJsonObject first = body["errors"_L1].toArray().first().toObject(); !first.isEmpty()) {
        const QString message = first["message"_L1].toString();
        return {first["code"_L1].toString(), message.isEmpty() ? detailText(first["detail"_L1]) : message};
    }
    // Token services and proxies have no common form.
    for (const auto key : {"message"_L1, "error_description"_L1, "details"_L1, "detail"_L1, "error"_L1}) {
        if (body[key].isString())
            return {{}, body[key].toString()};
    }
    return {};
}

Words wordsOf(const HttpAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (document.isObject())
        return wordsOf(document.object());
    const QByteArray type = answer.header("Content-Type").toLower();
    if (type.isEmpty() || type.startsWith("text/plain"))
        return {{}, QString::fromUtf8(answer.body.left(MaxWords))};
    return {};
}

} // namespace

Error errorFrom(const HttpAnswer &answer, const QDateTime &now)
{
    const Words words = wordsOf(answer);
    const QString code = shownWords(words.code, MaxCode);
    return {.kind = kindOf(answer.status, code),
        .httpStatus = answer.status,
        .code = code,
        .message = shownWords(words.message, MaxWords),
        .retryAfter = retryAfterSeconds(answer.header("Retry-After"), now)};
}

Error::Kind errorKindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Unauthorized;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
        return Error::Kind::NotFound;
    case 405:
        return Error::Kind::Unsupported;
    case 429:
        return Error::Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return Error::Kind::ServerFailed;
    return status >= 400 ? Error::Kind::Rejected : Error::Kind::Malformed;
}

QString shownWords(QString text, qsizetype most)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return text.left(most).trimmed();
}

} // namespace Tagwright
