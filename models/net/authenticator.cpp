// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/authenticator.h"

#include "net/httperror.h"
#include "net/httpjob.h"
#include "net/httprequest.h"
#include "net/httpsession.h"
#include "net/origin.h"

#include <QDateTime>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr qint64 MaxTokenBytes = 64 * 1024;
constexpr auto RenewBefore = 5s; // a token must still be good when its request arrives

// The repository that a scope is about; empty for every other scope.
QString repositoryIn(const QString &scope)
{
    static const QString prefix = u"repository:"_s;
    return scope.startsWith(prefix) ? scope.mid(prefix.size()).section(u':', 0, -2) : QString();
}

Error unauthorized(const HttpAnswer &answer)
{
    return errorFrom(answer, QDateTime::currentDateTimeUtc());
}

// The specification lets a token service do without OAuth2, and products show it in different ways.
bool isWithoutOAuth2(const HttpAnswer &answer)
{
    const bool isPage = answer.header("Content-Type").startsWith("text/html");
    return answer.status == 404 || answer.status == 405 || (answer.status == 401 && isPage);
}

// A token service that is missing or broken must not read as if the repository were.
Error serviceError(Error error, const QUrl &realm)
{
    if (error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Unsupported)
        error.kind = Error::Kind::Rejected;
    error.message = u"token service %1: %2"_s.arg(shownUrl(realm), error.message);
    return error;
}

} // namespace

Authenticator::Authenticator(
    HttpSession &session, SecretStore &secrets, const SecretPlace &place, const QUrl &registry, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_place(place)
    , m_registry(registry)
{
}

Authenticator::~Authenticator() = default;

void Authenticator::setCredential(Credential credential)
{
    ++m_generation;
    m_tokens.clear();
    m_tokenOfScope.clear();
    m_basicAccepted = false;
    m_held.setCredential(std::move(credential));
}

void Authenticator::forgetCredentials()
{
    setCredential({});
    m_held.credentials.clear();
    m_lookup = Lookup::Done;
}

const Credential *Authenticator::credential(const QString &path) const
{
    const Credential *held = m_held.credentialFor(path);
    return held && held->path == path ? held : nullptr;
}

const Credential *Authenticator::credentialFor(const QString &scope) const
{
    return m_held.credentialFor(repositoryIn(scope));
}

// Tokens of the same service for the same scopes and credential are the same, whatever the order they were asked in.
QString Authenticator::keyOf(const TokenRequest &request, const Credential *credential) const
{
    QStringList scopes = request.scopes;
    scopes.sort();
    return QStringList{request.realm.toString(QUrl::FullyEncoded), request.service, scopes.join(u' '),
        QString::number(m_generation), credential ? u'/' + credential->path : QString()}
        .join(u'\n');
}

QByteArray Authenticator::authorization(const QString &scope) const
{
    if (const auto key = m_tokenOfScope.constFind(scope); key != m_tokenOfScope.cend()) {
        const auto token = m_tokens.find(*key);
        if (token != m_tokens.end() && !token->second.expiry.hasExpired())
            return bearerAuthorization(token->second);
    }
    const Credential *credential = m_basicAccepted ? credentialFor(scope) : nullptr;
    return credential && credential->kind == Credential::Kind::Password ? basicAuthorization(*credential)
                                                                        : QByteArray();
}

void Authenticator::answer(
    const HttpAnswer &refusal, const QString &scope, const QByteArray &rejected, QObject *context, Authorized then)
{
    // Every 401 is read anew: some registries offer other schemes for other paths.
    const Result<Challenge> challenge = chooseChallenge(parseChallenges(refusal.header("WWW-Authenticate")));
    if (!challenge)
        return then(challenge.error());
    setScheme(challenge->isBasic() ? Capabilities::SignIn::Basic : Capabilities::SignIn::Bearer);

    const Demand demand{refusal, *challenge, scope, rejected, {context, std::move(then)}};
    if (m_lookup == Lookup::NotAsked)
        findCredentials();
    // Whoever has just signed in does not wait for a keychain that may be silent.
    if (m_lookup == Lookup::Done || credentialFor(scope))
        return proceed(demand);
    m_waitingForCredential += demand;
}

// Those that were given meanwhile are newer than the stored ones.
void Authenticator::adopt(const Secrets &stored)
{
    Secrets all = stored.clone();
    for (const Credential &given : m_held.credentials)
        all.setCredential(given.clone());
    m_held = std::move(all);
}

void Authenticator::findCredentials()
{
    m_lookup = Lookup::Asking;
    m_secrets.find(m_place, this, [this](const Secrets &found) {
        if (m_lookup == Lookup::Asking)
            adopt(found);
        m_lookup = Lookup::Done;
        const QList<Demand> demands = std::exchange(m_waitingForCredential, {});
        for (const Demand &demand : demands) {
            if (demand.waiter.context)
                proceed(demand);
        }
    });
}

void Authenticator::proceed(const Demand &demand)
{
    if (demand.challenge.isBasic())
        answerBasic(demand);
    else
        answerBearer(demand);
}

void Authenticator::answerBasic(const Demand &demand)
{
    const Credential *credential = credentialFor(demand.scope);
    if (!credential)
        return demand.waiter.then(unauthorized(demand.refusal));
    const auto unfit = [&demand](const QString &why) {
        demand.waiter.then(Error{.kind = Error::Kind::Unauthorized, .httpStatus = 401, .message = why});
    };
    if (credential->kind != Credential::Kind::Password)
        return unfit(u"the registry wants a user name and a password, not a token"_s);
    if (credential->userName.contains(u':')) // which ends the name: RFC 7617, 2
        return unfit(u"a user name must not contain a colon"_s);
    const QByteArray authorization = basicAuthorization(*credential);
    if (authorization == demand.rejected)
        return demand.waiter.then(unauthorized(demand.refusal));
    m_basicAccepted = true;
    demand.waiter.then(authorization);
}

void Authenticator::answerBearer(const Demand &demand)
{
    const Credential *credential = credentialFor(demand.scope);
    if (credential && credential->kind == Credential::Kind::RegistryToken)
        return answerWithRegistryToken(demand, *credential);
    const Result<TokenRequest> request = tokenRequestFor(demand);
    if (!request)
        return demand.waiter.then(request.error());

    const QString key = keyOf(*request, credential);
    m_tokenOfScope.insert(demand.scope, key);
    if (const auto held = m_tokens.find(key); held != m_tokens.end()) {
        // Another request may have renewed it since this one was sent.
        const QByteArray authorization = bearerAuthorization(held->second);
        if (!held->second.expiry.hasExpired() && authorization != demand.rejected)
            return demand.waiter.then(authorization);
        m_tokens.erase(held);
    }
    fetchToken(*request, credential, demand.waiter);
}

void Authenticator::answerWithRegistryToken(const Demand &demand, const Credential &credential)
{
    if (!isBearerToken(credential.secret.bytes()))
        return demand.waiter.then(Error{.kind = Error::Kind::Unauthorized,
            .httpStatus = 401,
            .message = u"the registry token holds characters that no token can"_s});
    const QString key = keyOf({}, &credential);
    const auto held =
        m_tokens.insert_or_assign(key, Token{credential.secret.clone(), {}, QDeadlineTimer(QDeadlineTimer::Forever)});
    const QByteArray authorization = bearerAuthorization(held.first->second);
    if (authorization == demand.rejected) {
        m_tokens.erase(held.first);
        return demand.waiter.then(unauthorized(demand.refusal));
    }
    m_tokenOfScope.insert(demand.scope, key);
    demand.waiter.then(authorization);
}

Result<TokenRequest> Authenticator::tokenRequestFor(const Demand &demand)
{
    TokenRequest request;
    if (const QString realm = demand.challenge.parameter("realm"); !realm.isEmpty()) {
        const Result<QUrl> url = tokenRealm(demand.refusal.url, realm);
        if (!url)
            return url.error();
        request.realm = *url;
        request.service = demand.challenge.parameter("service");
        m_lastService = request;
    } else if (m_lastService.realm.isValid()) {
        request = m_lastService;
    } else {
        return Error{.kind = Error::Kind::Unauthorized,
            .httpStatus = 401,
            .message = u"the registry does not say where to sign in"_s};
    }

    if (demand.scope.isEmpty())
        return request;
    // What is demanded comes first, then what the rejected token was for.
    request.scopes = demand.challenge.scopes();
    const auto rejected = std::find_if(m_tokens.cbegin(), m_tokens.cend(),
        [&demand](const auto &token) { return bearerAuthorization(token.second) == demand.rejected; });
    if (rejected != m_tokens.cend())
        request.scopes += rejected->second.request.scopes;
    if (request.scopes.isEmpty())
        request.scopes += demand.scope;
    request.scopes.removeDuplicates();
    return request;
}

void Authenticator::fetchToken(const TokenRequest &request, const Credential *credential, const Waiter &waiter)
{
    const QString key = keyOf(request, credential);
    const bool isFirst = !m_fetches.contains(key);
    Fetch &fetch = m_fetches[key];
    fetch.waiters += waiter;
    if (!isFirst)
        return;

    fetch.request = request;
    fetch.path = credential ? credential->path : QString();
    if (credential && !mayReceivePassword(m_registry, request.realm)
        && !m_trustedRealms.contains(originOf(request.realm)))
        askConsent(key, request.realm);
    else
        sendTokenRequest(key);
}

void Authenticator::askConsent(const QString &key, const QUrl &realm)
{
    const auto decide = [this, realm, key](bool granted) {
        if (!m_fetches.contains(key))
            return; // nobody waits any more
        if (granted) {
            m_trustedRealms.insert(originOf(realm));
            sendTokenRequest(key);
        } else {
            settle(key,
                Error{.kind = Error::Kind::ForeignOrigin,
                    .httpStatus = 401,
                    .message = u"token service %1"_s.arg(shownUrl(realm))});
        }
    };
    if (!m_consent)
        return decide(false);
    m_consent(realm, [self = QPointer(this), decide](bool granted) {
        if (self)
            decide(granted);
    });
}

void Authenticator::sendTokenRequest(const QString &key)
{
    Fetch &fetch = m_fetches[key];
    // Not of another path: what was asked for with one credential is not given for another.
    const Credential *sender = key == keyOf(fetch.request, credential(fetch.path)) ? credential(fetch.path) : nullptr;
    HttpRequest http{.headers = {{"Accept", "application/json"}}, .maxBytes = MaxTokenBytes};
    if (sender && sender->kind == Credential::Kind::IdentityToken) {
        http.method = HttpRequest::Method::Post;
        http.url = fetch.request.realm;
        http.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
        http.body = fetch.request.form(sender->secret);
    } else {
        http.url = fetch.request.url(sender ? sender->userName : QString());
        if (sender)
            http.headers.emplaceBack("Authorization", basicAuthorization(*sender));
    }

    auto *job = new HttpJob(m_session, http, this);
    fetch.job = job;
    connect(
        job, &Job::finished, this, [this, key, job](const Result<void> &result) { tokenArrived(key, *job, result); });
    job->start();
}

void Authenticator::tokenArrived(const QString &key, const HttpJob &job, const Result<void> &result)
{
    const auto fetch = m_fetches.constFind(key);
    if (fetch == m_fetches.cend())
        return; // withdrawn
    const TokenRequest request = fetch->request;
    const QString path = fetch->path;
    const bool isOAuth2 = job.method() == HttpRequest::Method::Post;
    if (!result && isOAuth2 && isWithoutOAuth2(job.answer()))
        return settle(key,
            Error{.kind = Error::Kind::Unauthorized,
                .httpStatus = job.answer().status,
                .message = u"token service %1 takes no identity tokens: it wants a user name and a password"_s.arg(
                    shownUrl(request.realm))});
    if (!result)
        return settle(key, serviceError(result.error(), request.realm));
    Result<AccessToken> token = parseAccessToken(job.answer().body, QDateTime::currentDateTimeUtc());
    if (!token)
        return settle(key, serviceError(token.error(), request.realm));

    Token held{std::move(token->value), request, QDeadlineTimer(token->lifetime - RenewBefore)};
    const QByteArray authorization = bearerAuthorization(held);
    if (key == keyOf(request, credential(path))) {
        m_tokens.insert_or_assign(key, std::move(held));
        if (isOAuth2 && !token->refreshToken.isEmpty())
            rotate(path, token->refreshToken);
    }
    settle(key, authorization);
}

// The one that was sent may be good for nothing from now on.
void Authenticator::rotate(const QString &path, const Secret &identityToken)
{
    Credential renewed = credential(path)->clone();
    if (renewed.secret.bytes() == identityToken.bytes())
        return;
    renewed.secret = identityToken.clone();
    m_held.setCredential(renewed.clone());
    m_secrets.update(m_place, [kept = std::make_shared<Credential>(std::move(renewed))](Secrets &secrets) {
        secrets.setCredential(std::move(*kept));
    });
}

void Authenticator::settle(const QString &key, const Result<QByteArray> &authorization)
{
    const Fetch fetch = m_fetches.take(key);
    for (const Waiter &waiter : fetch.waiters) {
        if (waiter.context)
            waiter.then(authorization);
    }
}

void Authenticator::withdraw(QObject *context)
{
    const auto isGone = [context](const Waiter &waiter) { return !waiter.context || waiter.context == context; };
    m_waitingForCredential.removeIf([&isGone](const Demand &demand) { return isGone(demand.waiter); });

    QList<QPointer<HttpJob>> unwanted;
    m_fetches.removeIf([&](const QHash<QString, Fetch>::iterator &fetch) {
        fetch->waiters.removeIf(isGone);
        if (fetch->waiters.isEmpty())
            unwanted += fetch->job;
        return fetch->waiters.isEmpty();
    });
    for (const QPointer<HttpJob> &job : std::as_const(unwanted)) {
        if (job)
            job->cancel();
    }
}

Error Authenticator::refusal(const HttpAnswer &answer, const QString &scope) const
{
    Error error = unauthorized(answer);
    const Result<Challenge> challenge = chooseChallenge(parseChallenges(answer.header("WWW-Authenticate")));
    // With a token that was given for a password, the password was right: what is missing is a right.
    const bool isToken = challenge && challenge->isBearer() && m_tokenOfScope.contains(scope);
    const bool isInvalid = challenge && challenge->parameter("error") == "invalid_token"_L1;
    const Credential *credential = credentialFor(scope);
    // A registry token was never looked at by a service: it may be wrong altogether.
    const bool isProven = credential
        && (credential->kind != Credential::Kind::RegistryToken
            || (challenge && challenge->parameter("error") == "insufficient_scope"_L1));
    if (isProven && isToken && !isInvalid)
        error.kind = Error::Kind::Forbidden;
    if (error.code.isEmpty() && challenge)
        error.code = challenge->parameter("error");
    return error;
}

void Authenticator::setScheme(Capabilities::SignIn scheme)
{
    if (std::exchange(m_scheme, scheme) != scheme)
        Q_EMIT schemeChanged();
}

QByteArray Authenticator::basicAuthorization(const Credential &credential)
{
    QByteArray pair = credential.userName.toUtf8() + ':';
    pair += credential.secret.bytes();
    QByteArray encoded = pair.toBase64();
    const QByteArray header = "Basic " + encoded;
    wipe(pair);
    wipe(encoded);
    return header;
}

QByteArray Authenticator::bearerAuthorization(const Token &token)
{
    QByteArray header = "Bearer ";
    header += token.value.bytes();
    return header;
}

} // namespace Tagwright
