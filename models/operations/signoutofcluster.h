// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"

#include <QPointer>

namespace Tagwright {

class ClusterClient;

/*! Revokes the token that the client holds. */
class SignOutOfCluster final : public Operation {
    Q_OBJECT

public:
    SignOutOfCluster(ClusterClient &client, QObject *parent);

protected:
    void run() override;
    void release() override;

private:
    ClusterClient &m_client;
    QPointer<Job> m_revoking;
};

} // namespace Tagwright
