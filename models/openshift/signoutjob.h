// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/clusterjob.h"

namespace Tagwright {

/*!
    Revokes the token at the cluster. Succeeds, too, when it was no longer valid; Unsupported when it is none that the
    cluster's OAuth server gave, or when there is none. The client holds the token until it is told to forget it.
*/
class SignOutJob final : public ClusterJob {
    Q_OBJECT

public:
    SignOutJob(ClusterEndpoint &endpoint, QObject *parent);

protected:
    void run() override;
    void unauthorized(int tokenGeneration) override; // which was what we wanted

private:
    void revoke();
};

} // namespace Tagwright
