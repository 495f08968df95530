// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/registrysource.h"

#include "credentials/credential.h"
#include "credentials/secretstore.h"
#include "items/explorermodel.h"
#include "operations/connecttoregistry.h"
#include "operations/listrepositories.h"
#include "operations/operationrunner.h"
#include "registry/registryclient.h"

namespace Tagwright {

RegistrySource::RegistrySource(const Context &context, const Connection &connection, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_connection(connection)
    , m_client(std::make_unique<RegistryClient>(connection, context.secrets, context.wireLog, &context.cache, nullptr))
{
    connect(m_client.get(), &RegistryClient::capabilitiesChanged, this, &RegistrySource::changed);
}

RegistrySource::~RegistrySource() = default;

void RegistrySource::setConnection(const Connection &connection)
{
    m_connection = connection;
    Q_EMIT changed();
}

const Capabilities &RegistrySource::capabilities() const
{
    return m_client->capabilities();
}

void RegistrySource::connectToRegistry()
{
    cancel();
    setState(LoadState::Loading);

    auto *operation = new ConnectToRegistry(*m_client, this);
    m_running = operation;
    connect(operation, &Job::finished, this, [this](const Result<void> &result) {
        if (result) {
            setState(LoadState::Loaded);
            return listRepositories();
        }
        setState(
            result.error().kind == Error::Kind::Cancelled ? LoadState::NotLoaded : LoadState::Failed, result.error());
        if (result.error().kind == Error::Kind::Unauthorized)
            Q_EMIT signInWanted();
    });
    m_context.runner.run(operation, this, [this] { connectToRegistry(); });
}

void RegistrySource::listRepositories()
{
    if (m_state != LoadState::Loaded)
        return connectToRegistry();

    cancel();
    m_catalogError = {};
    m_context.explorer.setConnectionState(m_connection.id, LoadState::Loading);

    auto *operation = new ListRepositories(*m_client, m_context.explorer, this);
    m_running = operation;
    connect(operation, &Job::finished, this, [this](const Result<void> &result) {
        if (!result && result.error().kind != Error::Kind::Cancelled)
            m_catalogError = result.error();
        // The registry itself was reached; that it does not tell its repositories is a fact about it.
        m_context.explorer.setConnectionState(m_connection.id,
            result || result.error().kind == Error::Kind::Cancelled ? LoadState::Loaded : LoadState::Failed,
            m_catalogError);
        Q_EMIT changed();
    });
    m_context.runner.run(operation, this, [this] { listRepositories(); });
}

void RegistrySource::cancel()
{
    if (m_running)
        m_running->cancel();
}

void RegistrySource::signIn(const QString &userName, Secret password)
{
    m_connection.userName = userName;
    m_client->setCredential({userName, std::move(password)});
    connectToRegistry();
}

void RegistrySource::signOut()
{
    m_connection.userName.clear();
    m_context.secrets.remove(secretPlace(m_connection));
    m_client->forgetCredential();
    connectToRegistry();
}

void RegistrySource::setState(LoadState state, const Error &error)
{
    m_state = state;
    m_error = error;
    m_context.explorer.setConnectionState(m_connection.id, state, error);
    Q_EMIT changed();
}

} // namespace Tagwright
