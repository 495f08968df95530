// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "operations/source.h"
#include "values/capabilities.h"

#include <QHash>
#include <QList>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace Tagwright {

class CatalogJob;
class ContentCache;
class ExplorerModel;
class Operation;
class OperationRunner;
class RegistryClient;
class SecretStore;
class WireLog;

/*!
    One browsed registry: its client, what is known of it, and the operations that fill the Explorer below it.

    state() is about reaching the registry and being let in. A registry that is reachable but lists no repositories is
    Loaded, with capabilities().catalog == No: it is used through pinned repositories and pasted references.
*/
class RegistrySource final : public Source {
    Q_OBJECT

public:
    struct Context {
        SecretStore &secrets;
        WireLog &wireLog;
        ContentCache &cache;
        ExplorerModel &explorer;
        OperationRunner &runner;
    };

    RegistrySource(const Context &context, const Connection &connection, QObject *parent);
    ~RegistrySource() override;

    void setConnection(const Connection &connection) override;
    const Capabilities &capabilities() const;

    RegistryClient &client() { return *m_client; }

    void connectToServer() override;
    void list() override;
    void cancel() override;

    /*! Of a connection with a cluster: where it asks for the credential that it has none of its own of. */
    using Lender = std::function<void(QObject *context, std::function<void(Credential credential)> then)>;
    void setLender(Lender lender);
    void useCredential(Credential credential); //!< of others, who keep it; an empty one forgets

    /*! Tries the credential; it is kept, in the place of another, as soon as the registry has accepted it. */
    void signIn(Credential credential);
    void signOut() override;
    /*! Uses and keeps it, in place of the one for the same path, without asking the registry: others know it good. */
    void keepCredential(Credential credential);
    void setWaySecrets(Secret keyPassphrase, Secret proxyPassword) override;
    bool hasCredential() const override;

    const std::optional<CertificateProblem> &certificateProblem() const override;
    void trustCertificate(const CertificateProblem &problem) override;

    /*! To consentWanted(): a realm that was granted once is asked about no more. */
    void answerConsent(const QUrl &realm, bool granted);

Q_SIGNALS:
    /*! The password is wanted by a token service of another origin than the registry's: may it go there? */
    void consentWanted(const QUrl &realm);

private:
    void ping();
    void askConsent(const QUrl &realm, std::function<void(bool granted)> answer);
    void keepProven();
    void setUserName(const Credential &credential);
    void store(Credential credential);

    Context m_context;
    std::unique_ptr<RegistryClient> m_client;
    QPointer<Operation> m_running;
    Lender m_lender;
    std::optional<QString> m_unproven; // path of the credential that the registry has not accepted yet
    QHash<QString, QList<std::function<void(bool)>>> m_consents; // by origin: who waits for the user
};

} // namespace Tagwright
