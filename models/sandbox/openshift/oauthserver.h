// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/authorizer.h"
#include "sandbox/openshift/objectstore.h"
#include "sandbox/openshift/openshiftoptions.h"
#include "sandbox/serveranswer.h"
#include "sandbox/serverrequest.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <chrono>
#include <mutex>
#include <optional>

namespace Tagwright::Practice {

/*!
    The cluster's OAuth server: /oauth/authorize with challenges and with a login form, /oauth/token, /login, the page
    that shows a token. Tokens are objects of the store (oauthaccesstokens), named by their hash, so that deleting one
    signs out. Every function may be called on any thread.
*/
class OAuthServer {
public:
    OAuthServer(ObjectStore &objects, const OpenShiftOptions &options);

    void setIssuer(const QUrl &issuer); //!< before the server listens

    ServerAnswer answer(const ServerRequest &request);
    ServerAnswer metadata() const; //!< /.well-known/oauth-authorization-server

    /*! For tests and for other listeners: a token as a sign-in gives it. */
    QByteArray issueToken(const QString &userName);
    /*! Whose token it is: issued here, or registered. */
    std::optional<ApiUser> userOfToken(const QByteArray &token) const;
    /*! A token that no sign-in gave: of a service account, of a certificate's user. */
    void registerToken(const QByteArray &token, const ApiUser &user);
    void forgetToken(const QByteArray &token);
    void expireTokens(); //!< those of sign-ins

    std::optional<ApiUser> user(const QString &userName) const; //!< of an account
    [[nodiscard]] static QString tokenName(const QByteArray &token); //!< "sha256~" + base64url(sha256(token's secret))

private:
    struct Code {
        QString userName;
        QByteArray clientId;
        QByteArray redirectUri;
        QByteArray challenge;
        QByteArray method;
        bool used = false;
    };

    const ClusterAccount *signedIn(const QString &userName, const QString &password) const;
    const ClusterAccount *accountOf(const ServerRequest &request) const; // by Basic or by session
    QByteArray issue(const QString &userName, const QByteArray &clientId, const QByteArray &redirectUri,
        const QByteArray &code = {});
    ServerAnswer authorize(const ServerRequest &request);
    ServerAnswer exchangeCode(const ServerRequest &request);
    ServerAnswer loginForm(const ServerRequest &request);
    ServerAnswer logIn(const ServerRequest &request);
    ServerAnswer displayToken(const ServerRequest &request);

    ObjectStore &m_objects;
    const OpenShiftOptions &m_options;
    QUrl m_issuer;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Code> m_codes;
    QHash<QByteArray, QString> m_sessions; // user names
    QHash<QByteArray, ApiUser> m_registered;
};

} // namespace Tagwright::Practice
