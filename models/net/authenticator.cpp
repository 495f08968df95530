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
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr qint64 MaxTokenBytes = 64 * 1024;
constexpr auto RenewBefore = 5s; // a token must still be good when its request arrives

// Tokens of the same service for the same scopes are the same, whatever the order they were asked in.
QString keyOf(const TokenRequest &request, int generation)
{
    QStringList scopes = request.scopes;
    scopes.sort();
    return QStringList{
        request.realm.toString(QUrl::FullyEncoded), request.service, scopes.join(u' '), QString::number(generation)}
        .join(u'\n');
}

Error unauthorized(const HttpAnswer &answer)
{
    return errorFrom(answer, QDateTime::currentDateTimeUtc());
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
    forgetCredential();
    m_credential = std::move(credential);
}

void Authenticator::forgetCredential()
{
    m_credential.reset();
    m_lookup = Lookup::Done;
    ++m_generation;
    m_tokens.clear();
    m_tokenOfScope.clear();
    m_basicAccepted = false;
}

QByteArray Authenticator::authorization(const QString &scope) const
{
    if (const auto key = m_tokenOfScope.constFind(scope); key != m_tokenOfScope.cend()) {
        const auto token = m_tokens.find(*key);
        if (token != m_tokens.end() && !token->second.expiry.hasExpired())
            return bearerAuthorization(token->second);
    }
    return m_basicAccepted && m_credential ? basicAuthorization() : QByteArray();
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
    if (m_lookup == Lookup::Done)
        return proceed(demand);
    m_waitingForCredential += demand;
    if (m_lookup == Lookup::NotAsked)
        findCredential();
}

void Authenticator::findCredential()
{
    m_lookup = Lookup::Asking;
    m_secrets.find(m_place, this, [this](const Secrets &found) {
        if (const Credential *credential = found.credentialFor({}); credential && m_lookup == Lookup::Asking)
            m_credential = credential->clone();
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
    if (!m_credential)
        return demand.waiter.then(unauthorized(demand.refusal));
    // RFC 7617, 2: the colon ends the name.
    if (m_credential->userName.contains(u':'))
        return demand.waiter.then(Error{.kind = Error::Kind::Unauthorized,
            .httpStatus = 401,
            .message = u"a user name must not contain a colon"_s});
    const QByteArray authorization = basicAuthorization();
    if (authorization == demand.rejected)
        return demand.waiter.then(unauthorized(demand.refusal));
    m_basicAccepted = true;
    demand.waiter.then(authorization);
}

void Authenticator::answerBearer(const Demand &demand)
{
    const Result<TokenRequest> request = tokenRequestFor(demand);
    if (!request)
        return demand.waiter.then(request.error());

    const QString key = keyOf(*request, m_generation);
    m_tokenOfScope.insert(demand.scope, key);
    if (const auto held = m_tokens.find(key); held != m_tokens.end()) {
        // Another request may have renewed it since this one was sent.
        const QByteArray authorization = bearerAuthorization(held->second);
        if (!held->second.expiry.hasExpired() && authorization != demand.rejected)
            return demand.waiter.then(authorization);
        m_tokens.erase(held);
    }
    fetchToken(*request, demand.waiter);
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

void Authenticator::fetchToken(const TokenRequest &request, const Waiter &waiter)
{
    const QString key = keyOf(request, m_generation);
    const bool isFirst = !m_fetches.contains(key);
    Fetch &fetch = m_fetches[key];
    fetch.waiters += waiter;
    if (!isFirst)
        return;

    fetch.request = request;
    if (m_credential && !mayReceivePassword(m_registry, request.realm)
        && !m_trustedRealms.contains(originOf(request.realm)))
        askConsent(request);
    else
        sendTokenRequest(request);
}

void Authenticator::askConsent(const TokenRequest &request)
{
    const auto decide = [this, request, key = keyOf(request, m_generation)](bool granted) {
        if (!m_fetches.contains(key))
            return; // nobody waits any more
        if (granted) {
            m_trustedRealms.insert(originOf(request.realm));
            sendTokenRequest(request);
        } else {
            settle(key,
                Error{.kind = Error::Kind::ForeignOrigin,
                    .httpStatus = 401,
                    .message = u"token service %1"_s.arg(shownUrl(request.realm))});
        }
    };
    if (!m_consent)
        return decide(false);
    m_consent(request.realm, [self = QPointer(this), decide](bool granted) {
        if (self)
            decide(granted);
    });
}

void Authenticator::sendTokenRequest(const TokenRequest &request)
{
    HttpRequest http{.url = request.url(m_credential ? m_credential->userName : QString()),
        .headers = {{"Accept", "application/json"}},
        .maxBytes = MaxTokenBytes};
    if (m_credential)
        http.headers.emplaceBack("Authorization", basicAuthorization());

    const QString key = keyOf(request, m_generation);
    auto *job = new HttpJob(m_session, http, this);
    m_fetches[key].job = job;
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
    if (!result)
        return settle(key, serviceError(result.error(), request.realm));
    Result<AccessToken> token = parseAccessToken(job.answer().body, QDateTime::currentDateTimeUtc());
    if (!token)
        return settle(key, serviceError(token.error(), request.realm));

    Token held{std::move(token->value), request, QDeadlineTimer(token->lifetime - RenewBefore)};
    const QByteArray authorization = bearerAuthorization(held);
    if (key == keyOf(request, m_generation))
        m_tokens.insert_or_assign(key, std::move(held));
    settle(key, authorization);
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
    if (m_credential && isToken && !isInvalid)
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

QByteArray Authenticator::basicAuthorization() const
{
    QByteArray pair = m_credential->userName.toUtf8() + ':';
    pair += m_credential->secret.bytes();
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
