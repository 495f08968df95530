// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/cluster.h"

#include <QDateTime>
#include <QPointer>

namespace Tagwright {

class ClusterClient;

/*! Asks a cluster who we are, and since when and for how long the token holds, where it tells that. */
class WhoAmI final : public Operation {
    Q_OBJECT

public:
    WhoAmI(ClusterClient &client, QObject *parent);

    const Identity &identity() const { return m_identity; } //!< once it has succeeded
    const QDateTime &since() const { return m_since; } //!< UTC; invalid when it is not known
    const QDateTime &expiry() const { return m_expiry; } //!< the same

protected:
    void run() override;
    void release() override;

private:
    void askForToken();

    ClusterClient &m_client;
    QPointer<Job> m_step;
    Identity m_identity;
    QDateTime m_since;
    QDateTime m_expiry;
};

} // namespace Tagwright
