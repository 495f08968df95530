// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/clusterjob.h"
#include "values/cluster.h"

namespace Tagwright {

/*! Asks the cluster who we are. Unauthorized when it takes us for nobody. */
class IdentityJob final : public ClusterJob {
    Q_OBJECT

public:
    IdentityJob(ClusterEndpoint &endpoint, QObject *parent);

    const Identity &identity() const { return m_identity; } //!< once it has succeeded

protected:
    void run() override;

private:
    void askForUser();
    void answered(const QByteArray &body);

    Identity m_identity;
};

} // namespace Tagwright
