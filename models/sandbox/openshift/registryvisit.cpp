// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/registryvisit.h"

#include "sandbox/openshift/fetchwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr qint64 MostVisitBytes = 64 * 1024 * 1024;
constexpr qint64 MostPingBytes = 64 * 1024;
constexpr qint64 MostTokenBytes = 256 * 1024;
constexpr int MostRedirects = 10;

bool isRedirect(const FetchAnswer &answer)
{
    const bool isMoved = (answer.status >= 301 && answer.status <= 303) || answer.status == 307 || answer.status == 308;
    return isMoved && !answer.header("location").isEmpty();
}

int portIn(const QUrl &url)
{
    return url.port(url.scheme() == "http"_L1 ? 80 : 443);
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portIn(one) == portIn(other);
}

/*! Where somebody else is asked, the query may hold what lets them in. */
QString shownUrl(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::FullyEncoded);
}

QString asked(const QUrl &url, const QString &failure)
{
    return u"Get \"%1\": %2"_s.arg(shownUrl(url), failure);
}

UpstreamProblem visitProblem(const QString &detail, UpstreamProblem::Kind kind = UpstreamProblem::Kind::Failed)
{
    return {.kind = kind, .detail = detail};
}

UpstreamProblem refusedBy(const FetchAnswer &answer, QLatin1StringView notFound)
{
    const RegistryRefusal refusal = refusalOf(answer);
    if (refusal.codes.contains(notFound))
        return visitProblem({}, UpstreamProblem::Kind::NotFound);
    const bool isUnauthorized = refusal.codes.contains("UNAUTHORIZED"_L1);
    return visitProblem(
        refusal.words, isUnauthorized ? UpstreamProblem::Kind::Unauthorized : UpstreamProblem::Kind::Failed);
}

const UpstreamChallenge *challengeOf(const QList<UpstreamChallenge> &challenges, QByteArrayView scheme)
{
    const auto found = std::find_if(challenges.begin(), challenges.end(),
        [scheme](const UpstreamChallenge &challenge) { return challenge.scheme == scheme; });
    return found == challenges.end() ? nullptr : &*found;
}

QByteArray basicAuthorization(const UpstreamLogin &login)
{
    return "Basic " + (login.user + u':' + login.password).toUtf8().toBase64();
}

} // namespace

RegistryVisit::RegistryVisit(
    HttpFetch &fetch, const Limits &limits, const PullSpec &spec, const UpstreamManners &manners)
    : m_fetch(fetch)
    , m_limits(limits)
    , m_spec(spec)
    , m_manners(manners)
    , m_end(limits.visit)
    , m_left(MostVisitBytes)
{
    const QString host = m_spec.registry == "docker.io"_L1 ? u"registry-1.docker.io"_s : m_spec.registry;
    m_base = QUrl(u"https://"_s + host);
}

std::optional<UpstreamProblem> RegistryVisit::find()
{
    FetchAnswer answer = ping(u"https"_s);
    if (!answer.failure.isEmpty() && m_manners.insecure)
        answer = ping(u"http"_s);
    if (!answer.failure.isEmpty())
        return visitProblem(answer.failure);
    const bool isRegistry = answer.isSuccess() || answer.status == 401 || answer.status == 403
        || answer.header("docker-distribution-api-version").contains("registry/2.0");
    if (!isRegistry)
        return visitProblem(u"endpoint \"%1\" does not support v2 API (got %2 %3)"_s.arg(
            m_base.toString(), QString::number(answer.status), QString::fromLatin1(answer.reason.left(100))));
    if (answer.status == 401)
        m_challenges = challengesIn(answer.header("www-authenticate"));
    return std::nullopt;
}

FetchAnswer RegistryVisit::ping(const QString &scheme)
{
    m_base.setScheme(scheme);
    QUrl url = m_base;
    url.setPath(u"/v2/"_s);
    return follow(url, {}, {}, MostPingBytes);
}

QUrl RegistryVisit::urlOf(const QString &what) const
{
    QUrl url = m_base;
    url.setPath(u"/v2/%1/%2"_s.arg(m_spec.repository, what));
    return url;
}

UpstreamAnswer<FetchAnswer> RegistryVisit::get(
    const QUrl &url, const QByteArray &accept, qint64 most, QLatin1StringView notFound)
{
    QByteArray authorization;
    if (isSameOrigin(url, m_base)) {
        const auto found = authorizationFor(url);
        if (const auto *problem = std::get_if<UpstreamProblem>(&found))
            return *problem;
        authorization = std::get<QByteArray>(found);
    }
    const FetchAnswer answer = follow(url, accept, authorization, most);
    if (!answer.failure.isEmpty())
        return visitProblem(answer.failure);
    if (!answer.isSuccess())
        return refusedBy(answer, notFound);
    return answer;
}

// The failure has the address before it.
FetchAnswer RegistryVisit::follow(
    const QUrl &url, const QByteArray &accept, const QByteArray &authorization, qint64 most)
{
    QUrl next = url;
    FetchAnswer answer;
    for (int i = 0; i <= MostRedirects; ++i) {
        FetchQuestion question{.url = next,
            .headers = {},
            .most = std::min(most, m_left),
            .patience = std::min(m_limits.answer, std::chrono::milliseconds(m_end.remainingTime())),
            .isVerified = !m_manners.insecure};
        if (!accept.isEmpty())
            question.headers.append({"Accept", accept});
        if (!authorization.isEmpty() && isSameOrigin(next, url))
            question.headers.append({"Authorization", authorization});
        if (m_end.hasExpired())
            answer.failure = u"context deadline exceeded"_s;
        else
            answer = m_fetch.get(question);
        m_left -= answer.body.size();
        if (!answer.failure.isEmpty()) {
            answer.failure = asked(next, answer.failure);
            return answer;
        }
        if (!isRedirect(answer))
            return answer;
        next = next.resolved(QUrl::fromEncoded(answer.header("location")));
        if (next.scheme() != "http"_L1 && next.scheme() != "https"_L1) {
            answer.failure = asked(url, u"unsupported protocol scheme \"%1\""_s.arg(next.scheme().left(20)));
            return answer;
        }
    }
    answer.failure = asked(next, u"stopped after %1 redirects"_s.arg(MostRedirects));
    return answer;
}

// distribution, registry/client/auth/session.go: a token first, then user and password, each where the registry asks
// for it, and without a second attempt.
UpstreamAnswer<QByteArray> RegistryVisit::authorizationFor(const QUrl &url)
{
    QByteArray authorization;
    if (const UpstreamChallenge *bearer = challengeOf(m_challenges, "bearer")) {
        const auto token = m_token.isEmpty() ? tokenFrom(*bearer) : UpstreamAnswer<QByteArray>(m_token);
        if (const auto *problem = std::get_if<UpstreamProblem>(&token))
            return visitProblem(asked(url, problem->detail), problem->kind);
        m_token = std::get<QByteArray>(token);
        authorization = "Bearer " + m_token;
    }
    if (challengeOf(m_challenges, "basic")) {
        const auto login = loginOf(url);
        if (!login)
            return visitProblem(asked(url, u"no basic auth credentials"_s), UpstreamProblem::Kind::Unauthorized);
        authorization = basicAuthorization(*login);
    }
    return authorization;
}

// A failure on the way to the token service is told of as one of the request that needed the token.
UpstreamAnswer<QByteArray> RegistryVisit::tokenFrom(const UpstreamChallenge &challenge)
{
    QUrl realm = QUrl::fromEncoded(challenge.parameters.value("realm"));
    realm.setUserInfo({});
    if (realm.isEmpty())
        return visitProblem(u"no realm specified for token auth challenge"_s);
    if (realm.scheme() != "http"_L1 && realm.scheme() != "https"_L1)
        return visitProblem(u"unsupported protocol scheme \"%1\""_s.arg(realm.scheme().left(20)));
    // The secret has to have a key for the token service: that of the registry does not count there.
    const auto login = loginOf(realm);
    QUrlQuery query(realm);
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (const QByteArray service = challenge.parameters.value("service"); !service.isEmpty())
        add(u"service"_s, QString::fromUtf8(service));
    add(u"scope"_s, u"repository:%1:pull"_s.arg(m_spec.repository));
    if (login)
        add(u"account"_s, login->user);
    realm.setQuery(query);
    const FetchAnswer answer = follow(realm, {}, login ? basicAuthorization(*login) : QByteArray(), MostTokenBytes);
    if (!answer.failure.isEmpty())
        return visitProblem(answer.failure);
    if (!answer.isSuccess()) {
        const QString words = refusalOf(answer).words;
        const bool isWrong = words.endsWith("incorrect username or password"_L1);
        return visitProblem(words, isWrong ? UpstreamProblem::Kind::Unauthorized : UpstreamProblem::Kind::Failed);
    }
    if (const QString problem = jsonProblem(answer.body); !problem.isEmpty())
        return visitProblem(u"unable to decode token response: "_s + problem);
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QString token = body.value("token"_L1).toString();
    const QString given = token.isEmpty() ? body.value("access_token"_L1).toString() : token;
    if (given.isEmpty())
        return visitProblem(u"authorization server did not include a token in the response"_s);
    return given.toLatin1();
}

// openshift-apiserver, pkg/image/apiserver/importer/credentials.go
std::optional<UpstreamLogin> RegistryVisit::loginOf(const QUrl &url) const
{
    QString path = url.path();
    if (path.startsWith("/v1/"_L1) || path.startsWith("/v2/"_L1))
        path.remove(0, 3);
    const int standard = url.scheme() == "http"_L1 ? 80 : 443;
    QStringList targets{url.host() + (url.port() < 0 ? QString() : u":%1"_s.arg(url.port())) + path};
    if (url.scheme() == "http"_L1 && url.port() < 0)
        targets.prepend(url.host() + u":80"_s + path);
    if (url.port() == standard)
        targets.append(url.host() + path);
    if (url.host() == "auth.docker.io"_L1)
        targets = {u"index.docker.io"_s, u"docker.io"_s};
    for (const QString &target : std::as_const(targets)) {
        const auto login = loginFor(m_manners.logins, target);
        if (login && !login->user.isEmpty() && !login->password.isEmpty())
            return login;
    }
    return std::nullopt;
}

} // namespace Tagwright::Practice
