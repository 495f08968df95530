// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/gatekeeper.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto Service = "tagwright-sandbox";
constexpr auto TokenPath = "/token";

// The scheme's name is compared without regard to case (RFC 9110, 11.1).
QByteArray credentialOf(const ServerRequest &request, const QByteArray &scheme)
{
    const QByteArray value = request.header("authorization").trimmed();
    const bool matches = value.size() > scheme.size() && value.at(scheme.size()) == ' '
        && value.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
    return matches ? value.sliced(scheme.size() + 1).trimmed() : QByteArray();
}

QByteArray randomToken()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

// The scopes a request needs, each "type:name:action,action"; nothing for a ping.
QByteArrayList neededScopes(const Route &route, const ServerRequest &request)
{
    const auto repository = [](const QByteArray &name, const QByteArray &actions) {
        return QByteArray("repository:" + name + ':' + actions);
    };
    switch (route.endpoint) {
    case Route::Endpoint::Unknown:
    case Route::Endpoint::Ping:
        return {};
    case Route::Endpoint::Catalog:
        return {"registry:catalog:*"_ba};
    case Route::Endpoint::Tags:
    case Route::Endpoint::Referrers:
        return {repository(route.repository, "pull")};
    case Route::Endpoint::Manifest:
    case Route::Endpoint::Blob:
        if (request.method == "DELETE")
            return {repository(route.repository, "delete")};
        return {repository(route.repository, request.isRead() ? "pull" : "pull,push")};
    case Route::Endpoint::Uploads:
    case Route::Endpoint::Upload:
        break;
    }
    QByteArrayList scopes = {repository(route.repository, "pull,push")};
    if (const auto source = request.parameter("from"); source && request.parameter("mount"))
        scopes += repository(*source, "pull");
    return scopes;
}

// "repository:a/b:pull,push" as "repository:a/b:pull" and "repository:a/b:push"
QByteArrayList singleActions(const QByteArray &scope)
{
    const qsizetype colon = scope.lastIndexOf(':');
    if (colon < 0)
        return {};
    QByteArrayList single;
    for (const QByteArray &action : scope.sliced(colon + 1).split(','))
        single += scope.first(colon + 1) + action;
    return single;
}

bool isAllowed(const SandboxAccount *account, const QByteArray &singleAction)
{
    if (!account)
        return false;
    return account->rights == SandboxAccount::Rights::Write || singleAction.endsWith(":pull")
        || singleAction == "registry:catalog:*";
}

bool isGranted(const QSet<QByteArray> &granted, const QByteArrayList &needed)
{
    return std::all_of(needed.cbegin(), needed.cend(), [&granted](const QByteArray &scope) {
        const QByteArrayList actions = singleActions(scope);
        return std::all_of(actions.cbegin(), actions.cend(),
            [&granted](const QByteArray &action) { return granted.contains(action); });
    });
}

ServerAnswer unauthorized(const QByteArray &challenge)
{
    ServerAnswer answer = errorAnswer(401, "UNAUTHORIZED", u"authentication required"_s);
    answer.setHeader("WWW-Authenticate", challenge);
    return answer;
}

// The token endpoint is under the name that the client used for the registry.
ServerAnswer challenge(const ServerRequest &request, const QByteArrayList &scopes, const QByteArray &error = {})
{
    QByteArray value = "Bearer realm=\"http://" + request.header("host") + TokenPath + "\",service=\"" + Service + '"';
    if (!scopes.isEmpty())
        value += ",scope=\"" + scopes.join(' ') + '"';
    if (!error.isEmpty())
        value += ",error=\"" + error + '"';
    return unauthorized(value);
}

ServerAnswer refusedGrant(int status, const QString &error, const QString &description)
{
    const QJsonObject body{{u"error"_s, error}, {u"details"_s, description}};
    ServerAnswer answer = jsonAnswer(QJsonDocument(body).toJson(QJsonDocument::Compact));
    answer.status = status;
    return answer;
}

ServerAnswer wrongCredential()
{
    return refusedGrant(401, u"invalid_grant"_s, u"incorrect username or password"_s);
}

} // namespace

Gatekeeper::Gatekeeper(SandboxOptions::Access access, const SandboxOptions &options)
    : m_access(access)
    , m_accounts(options.accounts)
    , m_tokenLifetime(options.tokenLifetime)
{
}

bool Gatekeeper::isTokenEndpoint(const ServerRequest &request) const
{
    return m_access == SandboxOptions::Access::Token && request.path == TokenPath;
}

ServerAnswer Gatekeeper::issueToken(const ServerRequest &request)
{
    if (request.method == "GET") {
        const Credential credential = basicCredential(request);
        if (credential.given && !credential.account)
            return wrongCredential();
        QByteArrayList scopes;
        for (const QByteArray &scope : request.parameters("scope"))
            scopes += scope.split(' ');
        const bool offline = request.parameter("offline_token") == "true" && credential.account;
        return grant(credential.account, scopes, offline);
    }
    if (request.method != "POST")
        return refusedGrant(405, u"invalid_request"_s, u"only GET and POST give tokens"_s);

    ServerRequest form;
    form.query = parseForm(request.body);
    const auto field = [&form](const char *name) { return form.parameter(name).value_or(QByteArray()); };
    const QByteArrayList scopes = field("scope").split(' ');
    const QByteArray grantType = field("grant_type");
    if (field("client_id").isEmpty())
        return refusedGrant(400, u"invalid_request"_s, u"client_id is missing"_s);
    if (grantType == "password") {
        const SandboxAccount *account =
            signedIn(QString::fromUtf8(field("username")), QString::fromUtf8(field("password")));
        return account ? grant(account, scopes, field("access_type") == "offline") : wrongCredential();
    }
    if (grantType == "refresh_token") {
        QString userName;
        {
            const std::scoped_lock lock(m_mutex);
            userName = m_refreshTokens.value(field("refresh_token"));
        }
        const SandboxAccount *account = accountOf(userName);
        return account ? grant(account, scopes, false) : wrongCredential();
    }
    return refusedGrant(400, u"unsupported_grant_type"_s, QString::fromUtf8(grantType));
}

std::optional<ServerAnswer> Gatekeeper::refuse(const Route &route, const ServerRequest &request)
{
    switch (m_access) {
    case SandboxOptions::Access::Open:
        return std::nullopt;
    case SandboxOptions::Access::Basic:
        return refuseBasic(route, request);
    case SandboxOptions::Access::Token:
        return refuseToken(route, request);
    }
    Q_UNREACHABLE();
}

void Gatekeeper::expireTokens()
{
    const std::scoped_lock lock(m_mutex);
    m_tokens.clear();
}

const SandboxAccount *Gatekeeper::accountOf(const QString &userName) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
        [&userName](const SandboxAccount &account) { return account.userName == userName; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

const SandboxAccount *Gatekeeper::signedIn(const QString &userName, const QString &password) const
{
    const SandboxAccount *account = accountOf(userName);
    return account && account->password == password ? account : nullptr;
}

Gatekeeper::Credential Gatekeeper::basicCredential(const ServerRequest &request) const
{
    const QByteArray encoded = credentialOf(request, "Basic");
    if (encoded.isEmpty())
        return {};
    const QString decoded = QString::fromUtf8(QByteArray::fromBase64(encoded));
    const qsizetype colon = decoded.indexOf(u':');
    return {true, colon < 0 ? nullptr : signedIn(decoded.first(colon), decoded.sliced(colon + 1))};
}

std::optional<ServerAnswer> Gatekeeper::refuseBasic(const Route &route, const ServerRequest &request) const
{
    const Credential credential = basicCredential(request);
    if (!credential.account)
        return unauthorized("Basic realm=\"Tagwright sandbox\"");
    for (const QByteArray &scope : neededScopes(route, request)) {
        for (const QByteArray &action : singleActions(scope)) {
            if (!isAllowed(credential.account, action))
                return errorAnswer(403, "DENIED", u"requested access to the resource is denied"_s);
        }
    }
    return std::nullopt;
}

std::optional<ServerAnswer> Gatekeeper::refuseToken(const Route &route, const ServerRequest &request)
{
    const QByteArrayList needed = neededScopes(route, request);
    const QByteArray bearer = credentialOf(request, "Bearer");
    if (bearer.isEmpty())
        return challenge(request, needed);

    const std::scoped_lock lock(m_mutex);
    const auto token = m_tokens.constFind(bearer);
    if (token == m_tokens.cend() || token->expiry <= std::chrono::steady_clock::now())
        return challenge(request, needed, "invalid_token");
    if (!isGranted(token->scopes, needed))
        return challenge(request, needed, "insufficient_scope");
    return std::nullopt;
}

// Fewer actions than asked for is no error (protocol: token authentication); the use then fails.
ServerAnswer Gatekeeper::grant(const SandboxAccount *account, const QByteArrayList &scopes, bool withRefreshToken)
{
    Token token{.scopes = {}, .expiry = std::chrono::steady_clock::now() + m_tokenLifetime};
    for (const QByteArray &scope : scopes) {
        for (const QByteArray &action : singleActions(scope)) {
            if (isAllowed(account, action))
                token.scopes.insert(action);
        }
    }

    const QByteArray id = randomToken();
    const QString shown = QString::fromLatin1(id);
    QJsonObject body{{u"token"_s, shown}, {u"access_token"_s, shown},
        {u"expires_in"_s, static_cast<qint64>(m_tokenLifetime.count())},
        {u"issued_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};

    const std::scoped_lock lock(m_mutex);
    m_tokens.removeIf([now = std::chrono::steady_clock::now()](auto entry) { return entry->expiry <= now; });
    m_tokens.insert(id, token);
    if (withRefreshToken && account) {
        const QByteArray refreshToken = randomToken();
        m_refreshTokens.insert(refreshToken, account->userName);
        body.insert(u"refresh_token"_s, QString::fromLatin1(refreshToken));
    }
    return jsonAnswer(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace Tagwright
