// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "operations/operation.h"
#include "values/connection.h"

#include <QPointer>

namespace Tagwright {

class SecretStore;

/*!
    Fetches another token for a cluster from where its connection says that they come from: a file, or a program that
   the user has agreed to. Fails with NotFound when there is neither.
*/
class RenewToken final : public Operation {
    Q_OBJECT

public:
    RenewToken(SecretStore &secrets, const Connection &connection, QObject *parent);

    static bool isPossible(const Connection &connection);
    Secret takeToken() { return std::move(m_token); } //!< once it has succeeded

protected:
    void run() override;
    void release() override;

private:
    void runPlugin(const Secret &document);

    SecretStore &m_secrets;
    Connection m_connection;
    QPointer<Job> m_step;
    Secret m_token;
};

} // namespace Tagwright
