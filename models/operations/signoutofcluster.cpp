// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/signoutofcluster.h"

#include "openshift/clusterclient.h"
#include "openshift/signoutjob.h"

namespace Tagwright {

SignOutOfCluster::SignOutOfCluster(ClusterClient &client, QObject *parent)
    : Operation(OperationRecord::Verb::SignOut, client.connection().name, {}, parent)
    , m_client(client)
{
}

void SignOutOfCluster::run()
{
    m_revoking = m_client.signOut();
    connect(m_revoking, &Job::finished, this, [this](const Result<void> &result) {
        // A token that was not given by the cluster's own sign-in is none that we could take back.
        if (result || result.error().kind == Error::Kind::Unsupported)
            succeed();
        else
            fail(result.error());
    });
    m_revoking->start();
}

void SignOutOfCluster::release()
{
    if (m_revoking)
        m_revoking->cancel();
}

} // namespace Tagwright
