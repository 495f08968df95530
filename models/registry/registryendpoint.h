// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/authenticator.h"
#include "net/httpsession.h"
#include "registry/registryoptions.h"
#include "values/capabilities.h"
#include "values/connection.h"

#include <QObject>

namespace Tagwright {

class ContentCache;
class SecretStore;
class WireLog;

/*! What the jobs of one registry share. */
class RegistryEndpoint final : public QObject {
    Q_OBJECT

public:
    RegistryEndpoint(const Connection &connection, SecretStore &secrets, WireLog &wireLog, ContentCache *cache,
        const RegistryOptions &options);
    ~RegistryEndpoint() override;

    const Connection &connection() const { return m_connection; }
    /*! From now on; its address stays the same. */
    void setConnection(const Connection &connection);
    void awaitSecrets(); //!< nothing is sent before reloadSecrets() is done
    void reloadSecrets(); //!< of the way to the registry: the key's passphrase, the proxy's password
    const RegistryOptions &options() const { return m_options; }
    HttpSession &session() { return m_session; }
    Authenticator &authenticator() { return m_authenticator; }
    ContentCache *cache() { return m_cache; } //!< may be null

    const Capabilities &capabilities() const { return m_capabilities; }
    void learn(const Capabilities &capabilities);

    bool refusesLongBodies() const { return m_refusesLongBodies; }
    void learnThatLongBodiesAreRefused() { m_refusesLongBodies = true; } //!< 413, as long as the program runs

    /*! Below "/v2/", each segment percent-encoded: names come from servers and may hold anything. */
    QUrl url(const QString &path = {}) const;

Q_SIGNALS:
    void capabilitiesChanged();

private:
    SecretStore &m_secrets;
    Connection m_connection;
    RegistryOptions m_defaults;
    RegistryOptions m_options;
    ContentCache *m_cache;
    HttpSession m_session;
    Authenticator m_authenticator;
    Capabilities m_capabilities;
    bool m_refusesLongBodies = false;
    int m_secretsRound = 0; // what an earlier one finds is out of date
};

} // namespace Tagwright
