// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright::Json {

Result<QJsonObject> object(const QByteArray &body)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(body, &failure);
    if (failure.error != QJsonParseError::NoError)
        return Error{.kind = Error::Kind::Malformed,
            .message = u"not JSON: %1 at byte %2"_s.arg(failure.errorString()).arg(failure.offset)};
    if (!document.isObject())
        return Error{.kind = Error::Kind::Malformed, .message = u"not a JSON object"_s};
    return document.object();
}

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue element : array) {
        if (element.isString())
            list.append(element.toString());
    }
    return list;
}

QMap<QString, QString> stringMap(const QJsonValue &value)
{
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.value().isString())
            map.insert(map.cend(), member.key(), member.value().toString()); // the keys come sorted
    }
    return map;
}

QJsonValue withoutBlanks(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            kept += withoutBlanks(element);
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue cleaned = withoutBlanks(member.value());
        const bool isBlank = cleaned.isNull() || (cleaned.isObject() && cleaned.toObject().isEmpty())
            || (cleaned.isArray() && cleaned.toArray().isEmpty());
        if (!isBlank)
            kept.insert(member.key(), cleaned);
    }
    return kept;
}

} // namespace Tagwright::Json
