// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "net/httpsession.h"
#include "openshift/clusteroptions.h"
#include "values/connection.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Tagwright {

class SecretStore;
class WireLog;

/*! What the jobs of one cluster share: the way to it, and the token. */
class ClusterEndpoint final : public QObject {
    Q_OBJECT

public:
    ClusterEndpoint(
        const Connection &connection, SecretStore &secrets, WireLog &wireLog, const ClusterOptions &options);
    ~ClusterEndpoint() override;

    const Connection &connection() const { return m_connection; }
    void setConnection(const Connection &connection); //!< from now on; its address stays the same
    void awaitSecrets(); //!< nothing is sent before reloadSecrets() is done
    void reloadSecrets(); //!< of the way to the cluster: the client's key, its passphrase, the proxy's password
    const ClusterOptions &options() const { return m_options; }
    HttpSession &session() { return *m_session; }
    /*! For an answer that goes on for minutes, which would take the place of others; kept as long as it is needed. */
    std::shared_ptr<HttpSession> watchSession();
    const std::optional<CertificateProblem> &certificateProblem() const; //!< see HttpSession

    /*! then may be called at once; never after context is gone. */
    void whenTokenIsKnown(QObject *context, const std::function<void()> &then);
    void setToken(Secret token);
    const Secret *token() const { return m_token ? &*m_token : nullptr; }
    void forgetToken();
    int tokenGeneration() const { return m_tokenGeneration; } //!< counts the tokens
    void reject(int tokenGeneration); //!< the server said 401 to a request with it

    /*! path as ResourcePath::toString() writes it: percent-encoded. */
    QUrl url(const QString &path, const QUrlQuery &query = {}) const;
    /*! What proves who we are goes over TLS, or stays on this computer. */
    static bool mayCarrySecrets(const QUrl &url);

Q_SIGNALS:
    void tokenRejected();

private:
    struct Waiter {
        QPointer<QObject> context;
        std::function<void()> then;
    };

    void forEachSession(const std::function<void(HttpSession &)> &act);
    void found(const Secrets &stored);
    void tokenIsKnown();

    SecretStore &m_secrets;
    WireLog &m_wireLog;
    Connection m_connection;
    ClusterOptions m_options;
    std::unique_ptr<HttpSession> m_session;
    std::vector<std::shared_ptr<HttpSession>> m_watchSessions;
    int m_secretsRound = 0; // what an earlier one finds is out of date

    enum class Lookup { NotAsked, Asking, Done };
    Lookup m_lookup = Lookup::NotAsked;
    std::optional<Secret> m_token;
    int m_tokenGeneration = 0;
    bool m_tokenWasRejected = false;
    QList<Waiter> m_waiters;
};

} // namespace Tagwright
