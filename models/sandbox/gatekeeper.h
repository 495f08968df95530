// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/route.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/serveranswer.h"
#include "sandbox/serverrequest.h"

#include <QByteArrayList>
#include <QHash>
#include <QSet>
#include <QString>

#include <mutex>
#include <optional>

namespace Tagwright {

/*!
    Decides who may do what on one listener, and plays the token server for it (distribution's token authentication
    specification; tokens are opaque). Every function may be called on any thread.
*/
class Gatekeeper {
public:
    Gatekeeper(SandboxOptions::Access access, const SandboxOptions &options);

    bool isTokenEndpoint(const ServerRequest &request) const;
    ServerAnswer issueToken(const ServerRequest &request);
    /*! The 401 or 403 for a request that may not pass. */
    std::optional<ServerAnswer> refuse(const Route &route, const ServerRequest &request);
    void expireTokens(); //!< access tokens, not refresh tokens

private:
    using Scopes = QSet<QByteArray>; // "repository:name:action"

    struct Token {
        Scopes scopes;
        std::chrono::steady_clock::time_point expiry;
    };

    struct Credential {
        bool given = false;
        const SandboxAccount *account = nullptr; // null when it is wrong
    };

    const SandboxAccount *accountOf(const QString &userName) const;
    const SandboxAccount *signedIn(const QString &userName, const QString &password) const;
    Credential basicCredential(const ServerRequest &request) const;
    std::optional<ServerAnswer> refuseBasic(const Route &route, const ServerRequest &request) const;
    std::optional<ServerAnswer> refuseToken(const Route &route, const ServerRequest &request);
    ServerAnswer grant(const SandboxAccount *account, const QByteArrayList &scopes, bool withRefreshToken);

    SandboxOptions::Access m_access;
    QList<SandboxAccount> m_accounts;
    std::chrono::seconds m_tokenLifetime;
    std::mutex m_mutex;
    QHash<QByteArray, Token> m_tokens;
    QHash<QByteArray, QString> m_refreshTokens; // user names
};

} // namespace Tagwright
