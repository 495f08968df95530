// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/clusterjob.h"
#include "openshift/oauth.h"

#include <QDateTime>

namespace Tagwright {

/*! A sign-in that ends with a token. It is only handed out: the client does not use it before setToken(). */
class SignInJob : public ClusterJob {
    Q_OBJECT

public:
    Secret takeToken() { return std::move(m_token); } //!< once it has succeeded
    const QDateTime &expiry() const { return m_expiry; } //!< UTC; invalid when the server does not tell

protected:
    SignInJob(ClusterEndpoint &endpoint, const OAuthServer &server, QObject *parent);

    const OAuthServer &server() const { return m_server; }
    /*! Fails, and returns false, where the server is none that a password or code may go to. */
    bool isTrustworthy();
    void exchange(const QByteArray &client, const QString &code, const QUrl &redirect, const OAuth::Proof &proof);
    void accept(Secret token, std::chrono::seconds lifetime);

private:
    OAuthServer m_server;
    Secret m_token;
    QDateTime m_expiry;
};

} // namespace Tagwright
