// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "values/certificate.h"
#include "values/connection.h"
#include "values/error.h"
#include "values/loadstate.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Tagwright {

class ExplorerModel;
class SecretStore;

/*! One browsed connection, whatever is behind it: reached, signed in to, and shown in the Explorer. */
class Source : public QObject {
    Q_OBJECT

public:
    const Connection &connection() const { return m_connection; }
    virtual void setConnection(const Connection &connection) = 0; //!< its address stays the same
    LoadState state() const { return m_state; } //!< of reaching it and being let in
    const Error &error() const { return m_error; }
    const Error &listError() const { return m_listError; } //!< why it does not tell what it contains

    /*! Reaches for it and, when it lets us in, lists what it contains into the Explorer. */
    virtual void connectToServer() = 0;
    virtual void list() = 0; //!< again; connects first where that was not done
    virtual void cancel() = 0;
    virtual void signOut() = 0;
    virtual bool hasCredential() const = 0; //!< one that the server was shown

    /*! Takes the place of what was stored, and is used from the next request on; what is empty stays. */
    virtual void setWaySecrets(Secret keyPassphrase, Secret proxyPassword) = 0;
    /*! The certificate that kept us from the server; none when it was something else, or nothing. */
    virtual const std::optional<CertificateProblem> &certificateProblem() const = 0;
    /*! Trusts the certificate, at its host and for this connection only, and connects anew. */
    virtual void trustCertificate(const CertificateProblem &problem) = 0;

Q_SIGNALS:
    void changed(); //!< state, error, connection or what is known of the server
    void connectionChanged(); //!< something that is to be kept between sessions
    void certificateRefused(); //!< see certificateProblem()
    void signInWanted(); //!< the server answered 401: it wants a credential, or another one

protected:
    Source(ExplorerModel &explorer, const Connection &connection, QObject *parent);

    void setState(LoadState state, const Error &error = {}); //!< here and in the Explorer
    /*! Keeps what is not empty; kept is called afterwards, unless there was nothing or we are gone. */
    void keepWaySecrets(
        SecretStore &store, Secret keyPassphrase, Secret proxyPassword, const std::function<void()> &kept);
    void pin(const CertificateProblem &problem); //!< into the connection, in place of another one of its host

    Connection m_connection;
    Error m_listError;

private:
    ExplorerModel &m_explorer;
    LoadState m_state = LoadState::NotLoaded;
    Error m_error;
};

} // namespace Tagwright
