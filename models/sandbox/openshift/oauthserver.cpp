// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/oauthserver.h"

#include "crypto/sha.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

const QString AccessTokens = u"oauthaccesstokens.oauth.openshift.io"_s;
const QString Users = u"users.user.openshift.io"_s;
constexpr auto ChallengingClient = "openshift-challenging-client";
constexpr auto BrowserClient = "openshift-browser-client";
constexpr auto CliClient = "openshift-cli-client";
const QByteArray TokenPrefix = "sha256~"_ba;
constexpr auto UrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomSecret()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toBase64(UrlSafe);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QByteArray::fromHex(sha256Of(bytes).encoded().toLatin1());
}

std::pair<QString, QString> basicCredential(const ServerRequest &request)
{
    const QByteArray value = request.header("authorization").trimmed();
    if (value.size() < 6 || value.first(6).compare("basic ", Qt::CaseInsensitive) != 0)
        return {};
    const QByteArray decoded = QByteArray::fromBase64(value.sliced(6));
    const qsizetype colon = decoded.indexOf(':');
    if (colon < 0)
        return {};
    return {QString::fromUtf8(decoded.first(colon)), QString::fromUtf8(decoded.sliced(colon + 1))};
}

QByteArray cookieOf(const ServerRequest &request, const QByteArray &name)
{
    for (const QByteArray &cookie : request.header("cookie").split(';')) {
        const qsizetype equals = cookie.indexOf('=');
        if (equals > 0 && cookie.first(equals).trimmed() == name)
            return cookie.sliced(equals + 1).trimmed();
    }
    return {};
}

QByteArray fieldOf(const QList<std::pair<QByteArray, QByteArray>> &form, const QByteArray &name)
{
    for (const auto &[key, value] : form) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray escapedHtml(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

// RFC 6749 5.2, in osin's words.
ServerAnswer oauthError(const QString &error)
{
    static const QHash<QString, QString> words{
        {u"invalid_request"_s,
            u"The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed."_s},
        {u"unauthorized_client"_s, u"The client is not authorized to request a token using this method."_s},
        {u"invalid_grant"_s,
            u"The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client."_s},
        {u"unsupported_grant_type"_s, u"The authorization grant type is not supported by the authorization server."_s},
        {u"unsupported_response_type"_s,
            u"The authorization server does not support obtaining a token using this method."_s},
    };
    const QJsonObject body{{u"error"_s, error}, {u"error_description"_s, words.value(error)}};
    return {.status = 400,
        .contentType = "application/json"_ba,
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n'};
}

// net/http's Redirect: a GET that may be shown gets a link as its body.
ServerAnswer redirect(const QByteArray &location, bool withBody)
{
    ServerAnswer answer{.status = 302};
    if (withBody) {
        answer.contentType = "text/html; charset=utf-8"_ba;
        answer.body = "<a href=\"" + QByteArray(location).replace('&', "&amp;") + "\">Found</a>.\n\n";
    }
    answer.setHeader("Location", location);
    return answer;
}

ServerAnswer page(const QByteArray &body)
{
    return {.contentType = "text/html; charset=UTF-8"_ba,
        .body = "<!DOCTYPE html><html><head><title>Practice cluster</title></head><body>" + body + "</body></html>\n"};
}

void startSession(ServerAnswer &answer, const QByteArray &session)
{
    answer.headers.emplaceBack("Set-Cookie", "ssn=" + session + "; Path=/; HttpOnly");
}

// RFC 8252 7.3: any port of a loopback address.
bool isLoopbackCallback(const QByteArray &redirectUri)
{
    const QUrl url = QUrl::fromEncoded(redirectUri, QUrl::StrictMode);
    return url.scheme() == u"http"_s && (url.host() == u"127.0.0.1"_s || url.host() == u"::1"_s)
        && url.path() == u"/callback"_s;
}

} // namespace

OAuthServer::OAuthServer(ObjectStore &objects, const OpenShiftOptions &options)
    : m_objects(objects)
    , m_options(options)
{
}

void OAuthServer::setIssuer(const QUrl &issuer)
{
    m_issuer = issuer;
}

QString OAuthServer::tokenName(const QByteArray &token)
{
    const QByteArray secret = token.startsWith(TokenPrefix) ? token.sliced(TokenPrefix.size()) : token;
    return QString::fromLatin1(TokenPrefix + sha256(secret).toBase64(UrlSafe));
}

ServerAnswer OAuthServer::metadata() const
{
    const QString issuer = m_issuer.toString();
    return {.contentType = "application/json"_ba,
        .body = QJsonDocument(QJsonObject{{u"issuer"_s, issuer},
                                  {u"authorization_endpoint"_s, QString(issuer + u"/oauth/authorize"_s)},
                                  {u"token_endpoint"_s, QString(issuer + u"/oauth/token"_s)},
                                  {u"scopes_supported"_s,
                                      QJsonArray{u"user:check-access"_s, u"user:full"_s, u"user:info"_s,
                                          u"user:list-projects"_s, u"user:list-scoped-projects"_s}},
                                  {u"response_types_supported"_s, QJsonArray{u"code"_s, u"token"_s}},
                                  {u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s, u"implicit"_s}},
                                  {u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s, u"S256"_s}}})
                    .toJson(QJsonDocument::Compact)
            + '\n'};
}

const ClusterAccount *OAuthServer::signedIn(const QString &userName, const QString &password) const
{
    const auto found = std::find_if(m_options.accounts.cbegin(), m_options.accounts.cend(),
        [&](const ClusterAccount &account) { return account.userName == userName && account.password == password; });
    return found == m_options.accounts.cend() ? nullptr : &*found;
}

const ClusterAccount *OAuthServer::accountOf(const ServerRequest &request) const
{
    const auto [userName, password] = basicCredential(request);
    if (!userName.isEmpty())
        return signedIn(userName, password);
    const QByteArray session = cookieOf(request, "ssn");
    if (session.isEmpty())
        return nullptr;
    const std::scoped_lock lock(m_mutex);
    const QString known = m_sessions.value(session);
    const auto found = std::find_if(m_options.accounts.cbegin(), m_options.accounts.cend(),
        [&known](const ClusterAccount &account) { return account.userName == known; });
    return found == m_options.accounts.cend() ? nullptr : &*found;
}

std::optional<ApiUser> OAuthServer::user(const QString &userName) const
{
    const auto found = std::find_if(m_options.accounts.cbegin(), m_options.accounts.cend(),
        [&userName](const ClusterAccount &account) { return account.userName == userName; });
    if (found == m_options.accounts.cend())
        return std::nullopt;

    ApiUser user{.name = userName, .uid = {}, .groups = found->groups, .extra = {}};
    for (const QJsonObject &group : m_objects.list(u"groups.user.openshift.io"_s)) {
        if (group.value("users"_L1).toArray().contains(userName))
            user.groups += nameOf(group);
    }
    user.groups += {u"system:authenticated:oauth"_s, u"system:authenticated"_s};
    user.extra = {{u"scopes.authorization.openshift.io"_s, QJsonArray{u"user:full"_s}}};
    if (const auto known = m_objects.find(Users, {}, userName))
        user.uid = metadataText(*known, "uid"_L1);
    return user;
}

// The first sign-in makes the user.
QByteArray OAuthServer::issue(
    const QString &userName, const QByteArray &clientId, const QByteArray &redirectUri, const QByteArray &code)
{
    const auto lock = m_objects.writing();
    auto known = m_objects.find(Users, {}, userName);
    if (!known) {
        QJsonObject user{{u"identities"_s, QJsonArray{QString(u"htpasswd:"_s + userName)}}};
        setMetadata(user, "name"_L1, userName);
        known = m_objects.create(Users, user);
    }
    const QByteArray token = TokenPrefix + randomSecret();
    QJsonObject object{{u"clientName"_s, QString::fromUtf8(clientId)},
        {u"expiresIn"_s, static_cast<qint64>(m_options.tokenLifetime.count())},
        {u"scopes"_s, QJsonArray{u"user:full"_s}}, {u"redirectURI"_s, QString::fromUtf8(redirectUri)},
        {u"userName"_s, userName}, {u"userUID"_s, metadataText(*known, "uid"_L1)}};
    if (!code.isEmpty())
        object.insert(u"authorizeToken"_s, tokenName(code));
    setMetadata(object, "name"_L1, tokenName(token));
    m_objects.create(AccessTokens, object);
    return token;
}

QByteArray OAuthServer::issueToken(const QString &userName)
{
    return issue(userName, ChallengingClient, m_issuer.toEncoded() + "/oauth/token/implicit");
}

std::optional<ApiUser> OAuthServer::userOfToken(const QByteArray &token) const
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_registered.constFind(token); found != m_registered.cend())
            return *found;
    }
    const auto object = m_objects.find(AccessTokens, {}, tokenName(token));
    if (!object)
        return std::nullopt;
    const QDateTime created = QDateTime::fromString(metadataText(*object, "creationTimestamp"_L1), Qt::ISODate);
    if (created.addSecs(object->value("expiresIn"_L1).toInteger()) < QDateTime::currentDateTimeUtc())
        return std::nullopt;
    return user(object->value("userName"_L1).toString());
}

void OAuthServer::registerToken(const QByteArray &token, const ApiUser &user)
{
    const std::scoped_lock lock(m_mutex);
    m_registered.insert(token, user);
}

void OAuthServer::forgetToken(const QByteArray &token)
{
    const std::scoped_lock lock(m_mutex);
    m_registered.remove(token);
}

void OAuthServer::expireTokens()
{
    const auto lock = m_objects.writing();
    for (const QJsonObject &token : m_objects.list(AccessTokens))
        m_objects.remove(AccessTokens, {}, nameOf(token));
}

ServerAnswer OAuthServer::answer(const ServerRequest &request)
{
    ServerAnswer answer;
    if (request.path == "/oauth/authorize")
        answer = authorize(request);
    else if (request.path == "/oauth/token")
        answer = exchangeCode(request);
    else if (request.path == "/login")
        answer = request.method == "POST" ? logIn(request) : loginForm(request);
    else if (request.path == "/oauth/token/request") {
        const QByteArray issuer = m_issuer.toEncoded();
        answer = redirect(issuer + "/oauth/authorize?client_id=" + BrowserClient
                + "&redirect_uri=" + (issuer + "/oauth/token/display").toPercentEncoding() + "&response_type=code",
            true);
    } else if (request.path == "/oauth/token/display")
        answer = displayToken(request);
    else if (request.path == "/.well-known/oauth-authorization-server")
        answer = metadata();
    else if (request.path == "/healthz")
        answer = {.contentType = "text/plain; charset=utf-8"_ba, .body = "ok"_ba};
    else
        answer = {.status = 404, .contentType = "text/plain; charset=utf-8"_ba, .body = "404 page not found\n"_ba};
    answer.setHeader("Audit-Id", randomUid().toLatin1());
    answer.setHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    return answer;
}

ServerAnswer OAuthServer::authorize(const ServerRequest &request)
{
    const auto parameter = [&request](const char *name) { return request.parameter(name).value_or(QByteArray()); };
    const QByteArray issuer = m_issuer.toEncoded();
    const QByteArray client = parameter("client_id");
    QByteArray redirectUri = parameter("redirect_uri");
    if (client == ChallengingClient) {
        if (redirectUri.isEmpty())
            redirectUri = issuer + "/oauth/token/implicit";
        if (redirectUri != issuer + "/oauth/token/implicit")
            return oauthError(u"invalid_request"_s);
    } else if (client == BrowserClient) {
        if (redirectUri != issuer + "/oauth/token/display")
            return oauthError(u"invalid_request"_s);
    } else if (client == CliClient) {
        if (!isLoopbackCallback(redirectUri))
            return oauthError(u"invalid_request"_s);
    } else {
        return oauthError(u"unauthorized_client"_s);
    }
    const QByteArray responseType = parameter("response_type");
    if (responseType != "token" && responseType != "code")
        return oauthError(u"unsupported_response_type"_s);

    const ClusterAccount *account = accountOf(request);
    if (!account && client == ChallengingClient) {
        if (request.header("x-csrf-token").isEmpty() && request.header("authorization").isEmpty()) {
            constexpr auto Wanted = "A non-empty X-CSRF-Token header is required to receive basic-auth challenges";
            ServerAnswer answer{
                .status = 401, .contentType = "text/plain; charset=utf-8"_ba, .body = QByteArray(Wanted) + '\n'};
            answer.setHeader("Warning", QByteArray("199 Origin \"") + Wanted + '"');
            return answer;
        }
        ServerAnswer answer{.status = 401};
        answer.setHeader("WWW-Authenticate", "Basic realm=\"openshift\"");
        return answer;
    }
    if (!account)
        return redirect("/login?then=" + request.target.toPercentEncoding(), true);

    const QByteArray session = randomSecret();
    {
        const std::scoped_lock lock(m_mutex);
        m_sessions.insert(session, account->userName);
    }
    if (responseType == "token") {
        const QByteArray token = issue(account->userName, client, redirectUri);
        ServerAnswer answer = redirect(redirectUri + "#access_token=" + token
                + "&expires_in=" + QByteArray::number(static_cast<qint64>(m_options.tokenLifetime.count()))
                + "&scope=user%3Afull&token_type=Bearer",
            false);
        startSession(answer, session);
        return answer;
    }
    const QByteArray code = TokenPrefix + randomSecret();
    {
        const std::scoped_lock lock(m_mutex);
        m_codes.insert(code,
            {account->userName, client, redirectUri, parameter("code_challenge"), parameter("code_challenge_method")});
    }
    ServerAnswer answer =
        redirect(redirectUri + "?code=" + code + "&state=" + parameter("state").toPercentEncoding(), false);
    startSession(answer, session);
    return answer;
}

ServerAnswer OAuthServer::exchangeCode(const ServerRequest &request)
{
    const auto form = parseForm(request.body);
    const QByteArray client = basicCredential(request).first.toUtf8();
    if (client.isEmpty())
        return oauthError(u"invalid_request"_s); // the id in the body is not enough
    if (fieldOf(form, "grant_type") != "authorization_code")
        return oauthError(u"unsupported_grant_type"_s);

    const QByteArray codeText = fieldOf(form, "code");
    Code code;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_codes.find(codeText);
        if (found == m_codes.end() || found->used)
            return oauthError(u"unauthorized_client"_s);
        const QByteArray verifier = fieldOf(form, "code_verifier");
        const QByteArray proof = found->method == "S256" ? sha256(verifier).toBase64(UrlSafe) : verifier;
        const bool isProven = found->challenge.isEmpty() || proof == found->challenge;
        // A wrong verifier leaves the code good.
        if (!isProven || found->clientId != client || found->redirectUri != fieldOf(form, "redirect_uri"))
            return oauthError(u"invalid_grant"_s);
        found->used = true;
        code = *found;
    }
    const QByteArray token = issue(code.userName, code.clientId, code.redirectUri, codeText);
    return {.contentType = "application/json"_ba,
        .body = QJsonDocument(QJsonObject{{u"access_token"_s, QString::fromLatin1(token)},
                                  {u"expires_in"_s, static_cast<qint64>(m_options.tokenLifetime.count())},
                                  {u"scope"_s, u"user:full"_s}, {u"token_type"_s, u"Bearer"_s}})
                    .toJson(QJsonDocument::Compact)
            + '\n'};
}

ServerAnswer OAuthServer::loginForm(const ServerRequest &request)
{
    const QByteArray csrf = randomSecret();
    const QByteArray then = request.parameter("then").value_or(QByteArray());
    const QByteArray reason = request.parameter("reason").value_or(QByteArray());
    ServerAnswer answer = page((reason.isEmpty() ? QByteArray() : "<p>Login failed, please try again.</p>"_ba)
        + "<form method=\"POST\" action=\"/login\"><input type=\"hidden\" name=\"then\" value=\"" + escapedHtml(then)
        + "\"><input type=\"hidden\" name=\"csrf\" value=\"" + csrf
        + "\"><input name=\"username\"><input type=\"password\" name=\"password\">"
          "<button type=\"submit\">Log in</button></form>");
    answer.headers.emplaceBack("Set-Cookie", "csrf=" + csrf + "; Path=/; HttpOnly");
    return answer;
}

ServerAnswer OAuthServer::logIn(const ServerRequest &request)
{
    const auto form = parseForm(request.body);
    const QByteArray then = fieldOf(form, "then");
    const auto again = [&then](const QByteArray &reason) {
        return redirect("/login?reason=" + reason + "&then=" + then.toPercentEncoding(), false);
    };
    const QByteArray csrf = cookieOf(request, "csrf");
    if (csrf.isEmpty() || csrf != fieldOf(form, "csrf"))
        return again("token_expired");
    const ClusterAccount *account =
        signedIn(QString::fromUtf8(fieldOf(form, "username")), QString::fromUtf8(fieldOf(form, "password")));
    if (!account)
        return again("access_denied");

    const QByteArray session = randomSecret();
    {
        const std::scoped_lock lock(m_mutex);
        m_sessions.insert(session, account->userName);
    }
    // Only to addresses of this server.
    ServerAnswer answer = redirect(then.startsWith('/') && !then.startsWith("//") ? then : "/"_ba, false);
    startSession(answer, session);
    return answer;
}

ServerAnswer OAuthServer::displayToken(const ServerRequest &request)
{
    const QByteArray code = request.parameter("code").value_or(QByteArray());
    QString userName;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_codes.find(code);
        if (found == m_codes.end() || found->used || found->clientId != BrowserClient)
            return page("<p>Could not find this code.</p><a href=\"/oauth/token/request\">Request another token</a>");
        found->used = true;
        userName = found->userName;
    }
    const QByteArray token = issue(userName, BrowserClient, m_issuer.toEncoded() + "/oauth/token/display", code);
    return page("<h2>Your API token is</h2><code>" + token + "</code>");
}

} // namespace Tagwright::Practice
