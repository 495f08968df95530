// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/cluster.h"

#include <QPointer>

namespace Tagwright {

class ClusterClient;

/*! Reaches for a cluster: what is it, and who are we there with what we hold? */
class ConnectToCluster final : public Operation {
    Q_OBJECT

public:
    ConnectToCluster(ClusterClient &client, QObject *parent);

    const Identity &identity() const { return m_identity; } //!< once it has succeeded

Q_SIGNALS:
    void factsFound(const Tagwright::ClusterFacts &facts); //!< also when nobody lets us in afterwards

protected:
    void run() override;
    void release() override;

private:
    void askWhoWeAre();

    ClusterClient &m_client;
    QPointer<Job> m_asking;
    Identity m_identity;
};

} // namespace Tagwright
