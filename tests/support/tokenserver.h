// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scriptedserver.h"
#include "testkey.h"

#include <QHash>
#include <QSet>

namespace Tagwright {

/*!
    A token service that docker-registry believes (distribution, "Token Authentication Specification").

    Whoever is nobody may pull from public/…; a user may pull from there and from what is named for them, or do
    everything.
*/
class TokenServer final {
public:
    static constexpr auto Service = "test-registry";
    static constexpr auto Issuer = "test-issuer";

    struct Account {
        QByteArray password;
        bool mayDoEverything = false;
    };

    TokenServer();

    void setAccount(const QByteArray &userName, const Account &account) { m_accounts.insert(userName, account); }
    QUrl realm() const { return m_server.url(QStringLiteral("/token")); }
    QByteArray certificatePem() const { return m_key.certificatePem(); }
    const QList<ScriptedRequest> &requests() const { return m_server.requests(); }

private:
    ScriptedAnswer answer(const ScriptedRequest &request) const;
    QByteArray tokenFor(const QByteArray &userName, bool mayDoEverything, const QByteArrayList &scopes) const;
    QByteArray keyId() const;

    TestKey m_key = TestKey::authority(QString::fromLatin1(Issuer));
    QHash<QByteArray, Account> m_accounts;
    ScriptedServer m_server;
};

} // namespace Tagwright
