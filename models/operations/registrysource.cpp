// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/registrysource.h"

#include "credentials/secretstore.h"
#include "items/explorermodel.h"
#include "net/origin.h"
#include "operations/connecttoregistry.h"
#include "operations/listrepositories.h"
#include "operations/operationrunner.h"
#include "registry/registryclient.h"

namespace Tagwright {

RegistrySource::RegistrySource(const Context &context, const Connection &connection, QObject *parent)
    : Source(context.explorer, connection, parent)
    , m_context(context)
    , m_client(std::make_unique<RegistryClient>(connection, context.secrets, context.wireLog, &context.cache, nullptr))
{
    connect(m_client.get(), &RegistryClient::capabilitiesChanged, this, &RegistrySource::changed);
    m_client->setConsent(
        [this](const QUrl &realm, std::function<void(bool)> answer) { askConsent(realm, std::move(answer)); });
}

RegistrySource::~RegistrySource() = default;

void RegistrySource::setConnection(const Connection &connection)
{
    m_connection = connection;
    m_client->setConnection(connection);
    Q_EMIT changed();
}

const Capabilities &RegistrySource::capabilities() const
{
    return m_client->capabilities();
}

void RegistrySource::connectToServer()
{
    cancel();
    setState(LoadState::Loading);
    if (!m_lender || m_client->hasCredential())
        return ping();
    m_lender(this, [this](Credential lent) {
        useCredential(std::move(lent));
        if (state() == LoadState::Loading && !m_running)
            ping();
    });
}

void RegistrySource::ping()
{
    auto *operation = new ConnectToRegistry(*m_client, this);
    m_running = operation;
    connect(operation, &Job::finished, this, [this](const Result<void> &result) {
        if (result) {
            keepProven();
            setState(LoadState::Loaded);
            return list();
        }
        setState(
            result.error().kind == Error::Kind::Cancelled ? LoadState::NotLoaded : LoadState::Failed, result.error());
        if (result.error().kind == Error::Kind::Unauthorized)
            Q_EMIT signInWanted();
        else if (result.error().kind == Error::Kind::Tls && certificateProblem())
            Q_EMIT certificateRefused();
    });
    m_context.runner.run(operation, this, [this] { connectToServer(); });
}

void RegistrySource::list()
{
    if (state() != LoadState::Loaded)
        return connectToServer();

    cancel();
    m_listError = {};
    m_context.explorer.setConnectionState(m_connection.id, LoadState::Loading);

    auto *operation = new ListRepositories(*m_client, m_context.explorer, this);
    m_running = operation;
    connect(operation, &Job::finished, this, [this](const Result<void> &result) {
        if (!result && result.error().kind != Error::Kind::Cancelled)
            m_listError = result.error();
        // The registry itself was reached; that it does not tell its repositories is a fact about it.
        m_context.explorer.setConnectionState(m_connection.id,
            result || result.error().kind == Error::Kind::Cancelled ? LoadState::Loaded : LoadState::Failed,
            m_listError);
        Q_EMIT changed();
    });
    m_context.runner.run(operation, this, [this] { list(); });
}

void RegistrySource::cancel()
{
    if (m_running)
        m_running->cancel();
}

void RegistrySource::setLender(Lender lender)
{
    m_lender = std::move(lender);
}

void RegistrySource::useCredential(Credential credential)
{
    if (credential.secret.isEmpty()) {
        m_connection.userName.clear();
        m_client->forgetCredentials();
    } else {
        setUserName(credential);
        m_client->setCredential(std::move(credential));
    }
    Q_EMIT changed();
}

void RegistrySource::signIn(Credential credential)
{
    setUserName(credential);
    m_unproven = credential.path;
    m_client->setCredential(std::move(credential));
    Q_EMIT connectionChanged();
    connectToServer();
}

const std::optional<CertificateProblem> &RegistrySource::certificateProblem() const
{
    return m_client->certificateProblem();
}

void RegistrySource::trustCertificate(const CertificateProblem &problem)
{
    pin(problem);
    m_client->setConnection(m_connection);
    Q_EMIT connectionChanged();
    connectToServer();
}

void RegistrySource::keepProven()
{
    // From the client: the registry may have renewed it.
    const Credential *proven = m_unproven ? m_client->credential(*m_unproven) : nullptr;
    m_unproven.reset();
    if (proven)
        store(proven->clone());
}

void RegistrySource::store(Credential credential)
{
    m_context.secrets.update(
        secretPlace(m_connection), [kept = std::make_shared<Credential>(std::move(credential))](Secrets &secrets) {
            secrets.setCredential(std::move(*kept));
        });
}

void RegistrySource::keepCredential(Credential credential)
{
    setUserName(credential);
    m_client->setCredential(credential.clone());
    store(std::move(credential));
    Q_EMIT connectionChanged();
}

void RegistrySource::setUserName(const Credential &credential)
{
    if (credential.path.isEmpty())
        m_connection.userName = credential.userName.isEmpty() ? TokenUserName.toString() : credential.userName;
}

void RegistrySource::setWaySecrets(Secret keyPassphrase, Secret proxyPassword)
{
    if (keyPassphrase.isEmpty() && proxyPassword.isEmpty())
        return;
    m_client->awaitSecrets();
    keepWaySecrets(
        m_context.secrets, std::move(keyPassphrase), std::move(proxyPassword), [this] { m_client->reloadSecrets(); });
}

void RegistrySource::askConsent(const QUrl &realm, std::function<void(bool granted)> answer)
{
    const QString origin = originOf(realm);
    if (m_connection.trustedRealms.contains(origin))
        return answer(true);
    QList<std::function<void(bool)>> &waiting = m_consents[origin];
    waiting += std::move(answer);
    if (waiting.size() == 1)
        Q_EMIT consentWanted(realm);
}

void RegistrySource::answerConsent(const QUrl &realm, bool granted)
{
    const QString origin = originOf(realm);
    if (granted && !m_connection.trustedRealms.contains(origin)) {
        m_connection.trustedRealms += origin;
        Q_EMIT connectionChanged();
    }
    const auto waiting = m_consents.take(origin);
    for (const auto &answer : waiting)
        answer(granted);
}

bool RegistrySource::hasCredential() const
{
    return m_client->hasCredential();
}

void RegistrySource::signOut()
{
    m_connection.userName.clear();
    m_unproven.reset();
    m_context.secrets.update(secretPlace(m_connection), [](Secrets &secrets) { secrets.credentials.clear(); });
    m_client->forgetCredentials();
    Q_EMIT connectionChanged();
    connectToServer();
}

} // namespace Tagwright
