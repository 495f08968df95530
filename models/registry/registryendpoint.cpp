// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/registryendpoint.h"

#include "net/httpjob.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

HttpSession::Options sessionOptions(const Connection &connection, const RegistryOptions &options)
{
    HttpSession::Options http = options.http;
    http.connectionName = connection.name;
    http.registry = connection.url;
    http.trust = connection.trust;
    http.proxy = connection.proxy;
    return http;
}

RegistryOptions withPageSize(RegistryOptions options, int wanted)
{
    if (wanted > 0) {
        RegistryOptions::CatalogPaging &catalog = options.catalog;
        catalog.firstPage = std::min(catalog.firstPage, wanted);
        catalog.laterPages.removeIf([wanted](int size) { return size >= wanted; });
        catalog.laterPages.prepend(wanted); // the others are for a server that refuses it
    }
    return options;
}

} // namespace

RegistryEndpoint::RegistryEndpoint(const Connection &connection, SecretStore &secrets, WireLog &wireLog,
    ContentCache *cache, const RegistryOptions &options)
    : m_secrets(secrets)
    , m_connection(connection)
    , m_defaults(options)
    , m_options(withPageSize(options, connection.pageSize))
    , m_cache(cache)
    , m_session(sessionOptions(connection, options), wireLog)
    , m_authenticator(m_session, secrets, secretPlace(connection), connection.url, nullptr)
{
    connect(&m_authenticator, &Authenticator::schemeChanged, this, [this] {
        Capabilities known = m_capabilities;
        known.signIn = m_authenticator.scheme();
        learn(known);
    });
    if (m_session.isLocked())
        reloadSecrets();
}

// What withdraws an upload belongs to nobody else; it would end with the session and then ask the authenticator.
RegistryEndpoint::~RegistryEndpoint()
{
    qDeleteAll(findChildren<HttpJob *>(Qt::FindDirectChildrenOnly));
}

void RegistryEndpoint::setConnection(const Connection &connection)
{
    m_connection = connection;
    m_options = withPageSize(m_defaults, connection.pageSize);
    m_session.configure(sessionOptions(connection, m_defaults));
    if (m_session.isLocked())
        reloadSecrets();
}

void RegistryEndpoint::awaitSecrets()
{
    ++m_secretsRound;
    m_session.lock();
}

void RegistryEndpoint::reloadSecrets()
{
    awaitSecrets();
    m_secrets.find(secretPlace(m_connection), this, [this, round = m_secretsRound](const Secrets &found) {
        if (round == m_secretsRound)
            m_session.unlock(found.keyPassphrase, found.proxyPassword, found.clientKey);
    });
}

void RegistryEndpoint::learn(const Capabilities &capabilities)
{
    if (std::exchange(m_capabilities, capabilities) != capabilities)
        Q_EMIT capabilitiesChanged();
}

QUrl RegistryEndpoint::url(const QString &path) const
{
    QUrl url = m_connection.url;
    QString prefix = url.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/:@");
    url.setPath(prefix + "/v2/"_L1 + QString::fromLatin1(encoded), QUrl::StrictMode);
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

} // namespace Tagwright
