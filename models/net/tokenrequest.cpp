// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/tokenrequest.h"

#include "net/origin.h"
#include "values/json.h"
#include "values/reference.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QPair>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr std::chrono::seconds ShortestLife{60}; // the specification's default, and its least

// How far a host is from everybody: what is reached on this computer must not be named from outside.
enum class Reach { Public, Private, LinkLocal, Loopback };

Reach reachOf(const QString &host)
{
    QHostAddress address(host);
    bool isMapped = false;
    if (const quint32 v4 = address.toIPv4Address(&isMapped); isMapped)
        address = QHostAddress(v4);
    if (address.isNull())
        return isLoopbackHost(host) ? Reach::Loopback : Reach::Public;

    if (address.isLoopback() || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6)
        return Reach::Loopback;
    if (address.isLinkLocal())
        return Reach::LinkLocal;
    static const QList<QPair<QHostAddress, int>> subnets{
        {QHostAddress(u"10.0.0.0"_s), 8}, {QHostAddress(u"172.16.0.0"_s), 12}, {QHostAddress(u"192.168.0.0"_s), 16}};
    const bool isPrivate = address.isUniqueLocalUnicast()
        || std::any_of(
            subnets.cbegin(), subnets.cend(), [&address](const auto &subnet) { return address.isInSubnet(subnet); });
    return isPrivate ? Reach::Private : Reach::Public;
}

QString parameter(QLatin1StringView name, const QString &value)
{
    // Not QUrlQuery: it leaves "+" bare, which servers read as a blank.
    return name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value, ":/,"));
}

} // namespace

QUrl TokenRequest::url(const QString &account) const
{
    QStringList query;
    if (realm.hasQuery() && !realm.query().isEmpty())
        query += realm.query(QUrl::FullyEncoded);
    if (!service.isEmpty())
        query += parameter("service"_L1, service);
    for (const QString &scope : scopes)
        query += parameter("scope"_L1, scope);
    if (!account.isEmpty())
        query += parameter("account"_L1, account);
    query += parameter("client_id"_L1, u"tagwright"_s);

    QUrl result = realm;
    result.setQuery(query.join(u'&'), QUrl::StrictMode);
    return result;
}

QByteArray TokenRequest::form(const Secret &refreshToken) const
{
    QStringList parameters{u"grant_type=refresh_token"_s};
    if (!service.isEmpty())
        parameters += parameter("service"_L1, service);
    parameters += parameter("client_id"_L1, u"tagwright"_s);
    if (!scopes.isEmpty())
        parameters += parameter("scope"_L1, scopes.join(u' '));
    QByteArray secret = refreshToken.bytes().toByteArray();
    QByteArray encoded = secret.toPercentEncoding();
    QByteArray body = parameters.join(u'&').toLatin1() + "&refresh_token=" + encoded;
    wipe(secret);
    wipe(encoded);
    return body;
}

bool isBearerToken(QByteArrayView token)
{
    return !token.isEmpty() && std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

std::optional<QStringList> actionsIn(QByteArrayView token, const QString &repository)
{
    const QByteArrayList parts = token.toByteArray().split('.'); // a JWS in compact form (RFC 7515, 7.1)
    if (parts.size() != 3)
        return std::nullopt;
    const auto claims = Json::object(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding));
    if (!claims || !(*claims)["access"_L1].isArray())
        return std::nullopt;
    QStringList actions;
    const QJsonArray entries = (*claims)["access"_L1].toArray();
    for (const QJsonValue entry : entries) {
        if (entry["type"_L1].toString() == "repository"_L1 && entry["name"_L1].toString() == repository)
            actions += Json::strings(entry["actions"_L1]);
    }
    actions.removeDuplicates();
    return actions;
}

Result<AccessToken> parseAccessToken(const QByteArray &body, const QDateTime &now)
{
    const Result<QJsonObject> object = Json::object(body);
    if (!object)
        return Error{.kind = Error::Kind::Malformed, .message = u"the token service's answer is not JSON"_s};
    QString token = (*object)["access_token"_L1].toString();
    if (token.isEmpty())
        token = (*object)["token"_L1].toString();
    if (!isBearerToken(token.toUtf8()))
        return Error{.kind = Error::Kind::Malformed, .message = u"the token service sent no token"_s};

    const std::chrono::seconds life(std::max<qint64>((*object)["expires_in"_L1].toInteger(), ShortestLife.count()));
    const QDateTime issued = QDateTime::fromString((*object)["issued_at"_L1].toString(), Qt::ISODateWithMs);
    const std::chrono::seconds age(issued.isValid() ? issued.secsTo(now) : 0);
    // A clock that disagrees with ours says nothing about the token's age.
    const bool isPlausible = age.count() >= 0 && age < life;
    return AccessToken{
        Secret(token), isPlausible ? life - age : life, Secret((*object)["refresh_token"_L1].toString())};
}

Result<QUrl> tokenRealm(const QUrl &challenged, const QString &realm)
{
    QUrl url = challenged.resolved(QUrl(realm));
    url.setUserInfo({});
    url.setFragment({});

    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool downgrade = challenged.scheme() == "https"_L1 && url.scheme() != "https"_L1;
    const Reach reach = reachOf(url.host());
    const bool outOfReach =
        reach != Reach::Public && url.host() != challenged.host() && reach != reachOf(challenged.host());
    if (!url.isValid() || url.host().isEmpty() || !isHttp || downgrade || outOfReach)
        return Error{
            .kind = Error::Kind::ForeignOrigin, .httpStatus = 401, .message = u"token service %1"_s.arg(shownUrl(url))};
    return url;
}

bool mayReceivePassword(const QUrl &registry, const QUrl &realm)
{
    if (registry.scheme() == "https"_L1 && realm.scheme() != "https"_L1)
        return false;
    const QString host = realm.host();
    if (host == registry.host())
        return true;
    if (registry.host() == "registry-1.docker.io"_L1 && host == "auth.docker.io"_L1)
        return true;
    return host.contains(u'.') && registry.host().endsWith(u'.' + host);
}

} // namespace Tagwright
