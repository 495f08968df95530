// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/renewtoken.h"

#include "configfiles/kubeconfig.h"
#include "configfiles/runplugin.h"
#include "credentials/secretstore.h"

#include <utility>

namespace Tagwright {

RenewToken::RenewToken(SecretStore &secrets, const Connection &connection, QObject *parent)
    : Operation(OperationRecord::Verb::Connect, connection.name, {}, parent)
    , m_secrets(secrets)
    , m_connection(connection)
{
}

bool RenewToken::isPossible(const Connection &connection)
{
    return !connection.cluster.tokenFile.isEmpty() || !connection.cluster.program.isEmpty();
}

void RenewToken::run()
{
    if (!m_connection.cluster.tokenFile.isEmpty()) {
        Result<Secret> token = tokenInFile(m_connection.cluster.tokenFile);
        if (!token)
            return fail(token.error());
        m_token = *std::move(token);
        return succeed();
    }
    m_secrets.find(secretPlace(m_connection), this, [this](const Secrets &found) {
        if (!hasEnded())
            runPlugin(found.plugin);
    });
}

void RenewToken::release()
{
    if (m_step)
        m_step->cancel();
}

void RenewToken::runPlugin(const Secret &document)
{
    const Result<ExecPlugin> agreed = parsePluginDocument(document.bytes());
    if (!agreed)
        return fail(Error{.kind = Error::Kind::NotFound,
            .code = QLatin1StringView(PluginCode::Missing),
            .message = m_connection.cluster.program});
    auto *plugin = new RunPlugin(*agreed, m_connection, this);
    m_step = plugin;
    connect(plugin, &Job::finished, this, [this, plugin](const Result<void> &result) {
        if (hasEnded())
            return;
        if (!result)
            return fail(result.error());
        m_token = plugin->takeCredential().token;
        if (m_token.isEmpty())
            return fail(Error{.kind = Error::Kind::Unsupported,
                .code = QLatin1StringView(PluginCode::Strange),
                .message = m_connection.cluster.program});
        succeed();
    });
    plugin->start();
}

} // namespace Tagwright
