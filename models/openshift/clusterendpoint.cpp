// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/clusterendpoint.h"

#include "credentials/secretstore.h"
#include "values/reference.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

HttpSession::Options optionsOf(const Connection &connection, const ClusterOptions &options)
{
    HttpSession::Options http = options.http;
    http.connectionName = connection.name;
    http.registry = connection.url;
    http.trust = connection.trust;
    http.proxy = connection.proxy;
    return http;
}

} // namespace

ClusterEndpoint::ClusterEndpoint(
    const Connection &connection, SecretStore &secrets, WireLog &wireLog, const ClusterOptions &options)
    : m_secrets(secrets)
    , m_wireLog(wireLog)
    , m_connection(connection)
    , m_options(options)
    , m_session(std::make_unique<HttpSession>(optionsOf(connection, options), wireLog))
{
    if (m_session->isLocked())
        reloadSecrets();
}

ClusterEndpoint::~ClusterEndpoint() = default;

void ClusterEndpoint::forEachSession(const std::function<void(HttpSession &)> &act)
{
    act(*m_session);
    for (const auto &session : m_watchSessions)
        act(*session);
}

void ClusterEndpoint::setConnection(const Connection &connection)
{
    m_connection = connection;
    forEachSession([this](HttpSession &session) { session.configure(optionsOf(m_connection, m_options)); });
    if (m_session->isLocked())
        reloadSecrets();
}

void ClusterEndpoint::awaitSecrets()
{
    ++m_secretsRound;
    forEachSession([](HttpSession &session) { session.lock(); });
}

void ClusterEndpoint::reloadSecrets()
{
    awaitSecrets();
    m_secrets.find(secretPlace(m_connection), this, [this, round = m_secretsRound](const Secrets &stored) {
        if (round != m_secretsRound)
            return;
        forEachSession([&stored](HttpSession &session) {
            session.unlock(stored.keyPassphrase, stored.proxyPassword, stored.clientKey);
        });
    });
}

std::shared_ptr<HttpSession> ClusterEndpoint::watchSession()
{
    for (const auto &session : m_watchSessions) {
        if (session.use_count() <= m_options.http.maxPerHost)
            return session;
    }
    m_watchSessions.push_back(std::make_shared<HttpSession>(optionsOf(m_connection, m_options), m_wireLog));
    const std::shared_ptr<HttpSession> made = m_watchSessions.back();
    if (made->isLocked())
        reloadSecrets();
    else if (m_session->isLocked())
        made->lock(); // until the secrets are there that the others wait for
    return made;
}

const std::optional<CertificateProblem> &ClusterEndpoint::certificateProblem() const
{
    for (const auto &session : m_watchSessions) {
        if (session->certificateProblem())
            return session->certificateProblem();
    }
    return m_session->certificateProblem();
}

void ClusterEndpoint::whenTokenIsKnown(QObject *context, const std::function<void()> &then)
{
    if (m_lookup == Lookup::Done)
        return then();
    m_waiters.append({context, then});
    if (std::exchange(m_lookup, Lookup::Asking) == Lookup::Asking)
        return;
    m_secrets.find(secretPlace(m_connection), this, [this](const Secrets &stored) { found(stored); });
}

void ClusterEndpoint::found(const Secrets &stored)
{
    if (m_lookup == Lookup::Done)
        return; // another token was set meanwhile
    for (const Credential &credential : stored.credentials) {
        if (credential.kind == Credential::Kind::RegistryToken && !credential.secret.isEmpty()) {
            m_token = credential.secret.clone();
            ++m_tokenGeneration;
            break;
        }
    }
    tokenIsKnown();
}

void ClusterEndpoint::tokenIsKnown()
{
    m_lookup = Lookup::Done;
    const QPointer<ClusterEndpoint> self(this);
    for (const Waiter &waiter : std::exchange(m_waiters, {})) {
        if (waiter.context)
            waiter.then();
        if (!self)
            return;
    }
}

void ClusterEndpoint::setToken(Secret token)
{
    m_token.reset();
    if (!token.isEmpty())
        m_token = std::move(token);
    ++m_tokenGeneration;
    m_tokenWasRejected = false;
    tokenIsKnown();
}

void ClusterEndpoint::forgetToken()
{
    setToken({});
}

void ClusterEndpoint::reject(int tokenGeneration)
{
    if (tokenGeneration == m_tokenGeneration && m_token && !std::exchange(m_tokenWasRejected, true))
        Q_EMIT tokenRejected();
}

QUrl ClusterEndpoint::url(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_connection.url;
    QString prefix = url.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + path, QUrl::StrictMode);
    url.setUserInfo({});
    url.setFragment({});
    url.setQuery(query.isEmpty() ? QString() : query.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

bool ClusterEndpoint::mayCarrySecrets(const QUrl &url)
{
    return url.scheme() == "https"_L1 || isLoopbackHost(url.host());
}

} // namespace Tagwright
