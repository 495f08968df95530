// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secretstore.h"

#include <map>

namespace Tagwright {

/*! Secrets in memory only: they are gone when the program ends. */
class SessionSecretStore final : public SecretStore {
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void find(const SecretPlace &place, QObject *context, Found found) override;
    void store(const SecretPlace &place, Secrets secrets, QObject *context = nullptr, Done done = {}) override;
    void remove(const SecretPlace &place, QObject *context = nullptr, Done done = {}) override;
    KeychainState state() const override { return {KeychainState::Condition::NotUsed, {}}; }

private:
    std::map<QString, Secrets> m_secrets; // not a QHash: a Secret cannot be copied
};

} // namespace Tagwright
