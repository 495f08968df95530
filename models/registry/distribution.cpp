// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/distribution.h"

#include "values/json.h"
#include "values/mediatype.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

Result<QStringList> parseNames(const QByteArray &body, QLatin1StringView key)
{
    const Result<QJsonObject> object = Json::object(body);
    if (!object)
        return object.error();
    const QJsonValue names = (*object)[key];
    if (!names.isArray() && !names.isNull() && !names.isUndefined())
        return Error{.kind = Error::Kind::Malformed, .message = u"\"%1\" is not a list"_s.arg(key)};

    QStringList list;
    const QJsonArray array = names.toArray();
    list.reserve(array.size());
    for (const QJsonValue name : array) {
        const QString text = name.toString();
        if (text.isEmpty())
            return Error{
                .kind = Error::Kind::Malformed, .message = u"\"%1\" holds something else than names"_s.arg(key)};
        list.append(text);
    }
    return list;
}

} // namespace

Result<QStringList> parseCatalogPage(const QByteArray &body)
{
    return parseNames(body, "repositories"_L1);
}

Result<QStringList> parseTagPage(const QByteArray &body)
{
    return parseNames(body, "tags"_L1);
}

Result<QList<Descriptor>> parseReferrers(const QByteArray &body, const QByteArray &contentType)
{
    if (MediaType::essence(contentType) != QLatin1StringView(MediaType::OciIndex))
        return Error{.kind = Error::Kind::Malformed, .message = u"not an image index"_s};
    const Result<Manifest> index = parseManifest(body, contentType);
    if (!index)
        return index.error();
    return index->manifests;
}

std::optional<int> parseRateLimit(const QByteArray &header)
{
    bool isNumber = false;
    const int number = header.split(';').constFirst().trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<QUrl> withPageSize(const QUrl &page, int size)
{
    // By hand: QUrlQuery may write an opaque parameter in another way than the server did.
    QStringList parameters = page.query(QUrl::FullyEncoded).split(u'&');
    for (QString &parameter : parameters) {
        if (!parameter.startsWith("n="_L1))
            continue;
        parameter = "n="_L1 + QString::number(size);
        QUrl resized = page;
        resized.setQuery(parameters.join(u'&'), QUrl::StrictMode);
        return resized;
    }
    return std::nullopt;
}

} // namespace Tagwright
