// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/connecttoregistry.h"

#include "registry/pingjob.h"
#include "registry/registryclient.h"

namespace Tagwright {

ConnectToRegistry::ConnectToRegistry(RegistryClient &client, QObject *parent)
    : Operation(OperationRecord::Verb::Connect, client.connection().name, {}, parent)
    , m_client(client)
{
}

void ConnectToRegistry::run()
{
    m_ping = m_client.ping();
    connect(m_ping, &Job::finished, this, [this](const Result<void> &result) {
        if (result)
            succeed();
        else
            fail(result.error());
    });
    m_ping->start();
}

void ConnectToRegistry::release()
{
    if (m_ping)
        m_ping->cancel();
}

} // namespace Tagwright
