// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secretstore.h"

#include <map>

namespace Tagwright {

/*! Credentials in memory only: they are gone when the program ends. */
class SessionSecretStore final : public SecretStore {
public:
    void find(const QString &connectionId, QObject *context, Found found) override;
    void store(const QString &connectionId, Credential credential, QObject *context, Done done) override;
    void remove(const QString &connectionId, QObject *context, Done done) override;

private:
    std::map<QString, Credential> m_credentials; // not a QHash: a Credential cannot be copied
};

} // namespace Tagwright
