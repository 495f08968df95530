// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "values/capabilities.h"
#include "values/certificate.h"
#include "values/connection.h"
#include "values/error.h"
#include "values/loadstate.h"

#include <QHash>
#include <QList>
#include <QObject>
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
class RegistrySource : public QObject {
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

    const Connection &connection() const { return m_connection; }
    void setConnection(const Connection &connection); //!< its address stays the same
    const Capabilities &capabilities() const;
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    const Error &catalogError() const { return m_catalogError; } //!< why the registry lists no repositories

    RegistryClient &client() { return *m_client; }

    /*! Reaches for the registry and, when it lets us in, lists its repositories into the Explorer. */
    void connectToRegistry();
    void listRepositories();
    void cancel();

    /*! Tries the credential; it is kept, in the place of another, as soon as the registry has accepted it. */
    void signIn(Credential credential);
    void signOut();
    /*! Uses and keeps it, in place of the one for the same path, without asking the registry: others know it good. */
    void keepCredential(Credential credential);
    /*! Takes the place of what was stored, and is used from the next request on; what is empty stays. */
    void setWaySecrets(Secret keyPassphrase, Secret proxyPassword);
    bool hasCredential() const; //!< one that the registry was shown

    /*! The certificate that kept us from the registry; none when it was something else, or nothing. */
    const std::optional<CertificateProblem> &certificateProblem() const;
    /*! Trusts the certificate, at its host and for this connection only, and connects anew. */
    void trustCertificate(const CertificateProblem &problem);

    /*! To consentWanted(): a realm that was granted once is asked about no more. */
    void answerConsent(const QUrl &realm, bool granted);

Q_SIGNALS:
    void changed(); //!< state, error, capabilities or connection
    void connectionChanged(); //!< something that is to be kept between sessions
    /*! The password is wanted by a token service of another origin than the registry's: may it go there? */
    void consentWanted(const QUrl &realm);
    void certificateRefused(); //!< see certificateProblem()
    void signInWanted(); //!< the registry answered 401: it wants a credential, or another one

private:
    void setState(LoadState state, const Error &error = {});
    void askConsent(const QUrl &realm, std::function<void(bool granted)> answer);
    void keepProven();
    void setUserName(const Credential &credential);
    void store(Credential credential);

    Context m_context;
    Connection m_connection;
    std::unique_ptr<RegistryClient> m_client;
    QPointer<Operation> m_running;
    std::optional<QString> m_unproven; // path of the credential that the registry has not accepted yet
    QHash<QString, QList<std::function<void(bool)>>> m_consents; // by origin: who waits for the user
    LoadState m_state = LoadState::NotLoaded;
    Error m_error;
    Error m_catalogError;
};

} // namespace Tagwright
