// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/wirelog.h"

#include "net/origin.h"

#include <QStringList>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto Masked = "***"_L1;

bool isSecretHeader(const QByteArray &name)
{
    static const QByteArrayList secret{"authorization", "proxy-authorization", "cookie"};
    return secret.contains(name.toLower());
}

bool isSecretParameter(const QString &name)
{
    static const QStringList words{u"token"_s, u"password"_s, u"secret"_s, u"signature"_s, u"credential"_s,
        u"assertion"_s, u"apikey"_s, u"api_key"_s};
    static const QStringList names{u"code"_s, u"sig"_s, u"key"_s, u"auth"_s};
    const QString lower = name.toLower();
    if (lower == "next_page"_L1 || lower == "offline_token"_L1)
        return false;
    return names.contains(lower)
        || std::any_of(words.cbegin(), words.cend(), [&lower](const QString &word) { return lower.contains(word); });
}

bool isTokenServiceParameter(const QString &name)
{
    static const QStringList known{u"service"_s, u"scope"_s, u"account"_s, u"client_id"_s, u"offline_token"_s};
    return known.contains(name);
}

} // namespace

HttpHeaders maskedHeaders(const HttpHeaders &headers)
{
    HttpHeaders masked = headers;
    for (auto &[name, value] : masked) {
        if (!isSecretHeader(name))
            continue;
        const qsizetype scheme = value.indexOf(' ');
        value = scheme < 0 ? QByteArray("***") : QByteArray(value.first(scheme) + " ***");
    }
    return masked;
}

QUrl maskedUrl(const QUrl &url, const QUrl &registry)
{
    QUrl masked = url;
    masked.setUserInfo({});
    if (!masked.hasQuery())
        return masked;

    const bool own = sameOrigin(url, registry);
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        const bool shown = own ? !isSecretParameter(name) : isTokenServiceParameter(name);
        query.addQueryItem(name, shown || value.isEmpty() ? value : QString(Masked));
    }
    masked.setQuery(query);
    return masked;
}

RequestRecord WireLog::started(const QString &connectionName, const QUrl &registry, const HttpRequest &request)
{
    RequestRecord record{.id = ++m_count,
        .connectionName = connectionName,
        .method = request.verb(),
        .url = maskedUrl(request.url, registry),
        .headers = maskedHeaders(request.headers),
        .started = QDateTime::currentDateTimeUtc()};
    Q_EMIT requestStarted(record);
    return record;
}

void WireLog::finished(const RequestRecord &record)
{
    Q_EMIT requestFinished(record);
}

} // namespace Tagwright
