// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/connecttocluster.h"

#include "openshift/clusterclient.h"
#include "openshift/discoverjob.h"
#include "openshift/identityjob.h"

namespace Tagwright {

ConnectToCluster::ConnectToCluster(ClusterClient &client, QObject *parent)
    : Operation(OperationRecord::Verb::Connect, client.connection().name, {}, parent)
    , m_client(client)
{
}

void ConnectToCluster::run()
{
    DiscoverJob *discovery = m_client.discover();
    m_asking = discovery;
    connect(discovery, &Job::finished, this, [this, discovery](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        Q_EMIT factsFound(discovery->facts());
        if (!hasEnded())
            askWhoWeAre();
    });
    discovery->start();
}

void ConnectToCluster::askWhoWeAre()
{
    IdentityJob *question = m_client.identity();
    m_asking = question;
    connect(question, &Job::finished, this, [this, question](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        m_identity = question->identity();
        succeed();
    });
    question->start();
}

void ConnectToCluster::release()
{
    if (m_asking)
        m_asking->cancel();
}

} // namespace Tagwright
