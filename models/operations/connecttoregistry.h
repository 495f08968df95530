// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"

#include <QPointer>

namespace Tagwright {

class RegistryClient;

/*! Reaches for a registry: is one there, and does it let us in with what we hold? */
class ConnectToRegistry final : public Operation {
    Q_OBJECT

public:
    ConnectToRegistry(RegistryClient &client, QObject *parent);

protected:
    void run() override;
    void release() override;

private:
    RegistryClient &m_client;
    QPointer<Job> m_ping;
};

} // namespace Tagwright
