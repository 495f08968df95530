// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/serveranswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tagwright {

void ServerAnswer::setHeader(const QByteArray &name, const QByteArray &value)
{
    removeHeader(name);
    headers.emplaceBack(name, value);
}

void ServerAnswer::removeHeader(const QByteArray &name)
{
    headers.removeIf([&name](const auto &entry) { return entry.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray ServerAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ServerAnswer jsonAnswer(const QByteArray &json)
{
    return {.contentType = "application/json; charset=utf-8"_ba, .body = json};
}

ServerAnswer errorAnswer(int status, const char *code, const QString &message, const QJsonValue &detail)
{
    QJsonObject error{{u"code"_s, QLatin1StringView(code)}, {u"message"_s, message}};
    if (!detail.isUndefined())
        error.insert(u"detail"_s, detail);
    ServerAnswer answer =
        jsonAnswer(QJsonDocument(QJsonObject{{u"errors"_s, QJsonArray{error}}}).toJson(QJsonDocument::Compact) + '\n');
    answer.status = status;
    return answer;
}

} // namespace Tagwright
