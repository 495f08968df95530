// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "credentials/secretstore.h"
#include "net/challenge.h"
#include "net/httpanswer.h"
#include "net/tokenrequest.h"
#include "values/capabilities.h"
#include "values/result.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <map>
#include <optional>

namespace Tagwright {

class HttpJob;
class HttpSession;

/*!
    Signs the requests of one connection in.

    It holds the connection's credentials, once one was needed, and the tokens that were given for them; a request is
    signed in with the credential for the longest path that its repository is in. One token service is asked at most
    once at a time for the same thing, however many requests wait for the answer.

    A password goes to whoever asks for it, directly (RFC 7617) or at the token service; an identity token to the token
    service alone (distribution, "OAuth2 Token Authentication"), which may hand out another one, and that is stored; a
    registry token is shown as it is.

    A scope is what a request must be allowed to do, as token services name it: "repository:a/b:pull". A request without
    one (the ping) is answered with a token without one, whatever the challenge says: some registries put a
    placeholder there.
*/
class Authenticator final : public QObject {
    Q_OBJECT

public:
    using Authorized = std::function<void(const Result<QByteArray> &authorization)>;
    /*! Asks whether the password may go to realm, which is not the registry's own; answers through the function. */
    using Consent = std::function<void(const QUrl &realm, std::function<void(bool granted)> answer)>;

    Authenticator(
        HttpSession &session, SecretStore &secrets, const SecretPlace &place, const QUrl &registry, QObject *parent);
    ~Authenticator() override;

    void setConsent(Consent consent) { m_consent = std::move(consent); }

    /*! Takes the place of the credential for the same path, stored or not; no token that was given before is used. */
    void setCredential(Credential credential);
    const Credential *credential(const QString &path) const; //!< as it is now; null when none is held for this path
    void forgetCredentials(); //!< the stored ones, too

    Capabilities::SignIn scheme() const { return m_scheme; } //!< as the last challenge had it
    bool hasCredential() const { return !m_held.credentials.empty(); } //!< once a challenge was answered

    /*! The Authorization header to send unasked; empty when none is known to be wanted. */
    QByteArray authorization(const QString &scope) const;

    /*! Finds another header than the one that was rejected. then may be called at once; never after context is gone. */
    void answer(
        const HttpAnswer &refusal, const QString &scope, const QByteArray &rejected, QObject *context, Authorized then);
    void withdraw(QObject *context); //!< it no longer waits; a request that nobody waits for is taken off the wire

    /*! What a second 401 means: the credential is wrong, or it is right and not enough. */
    Error refusal(const HttpAnswer &answer, const QString &scope) const;

Q_SIGNALS:
    void schemeChanged();

private:
    struct Waiter {
        QPointer<QObject> context;
        Authorized then;
    };
    struct Demand {
        HttpAnswer refusal;
        Challenge challenge;
        QString scope;
        QByteArray rejected;
        Waiter waiter;
    };
    struct Token {
        Secret value;
        TokenRequest request;
        QDeadlineTimer expiry;
    };
    struct Fetch {
        TokenRequest request;
        QString path; // of the credential, which may be gone by now
        QPointer<HttpJob> job; // null while the user is asked
        QList<Waiter> waiters;
    };

    void findCredentials();
    void adopt(const Secrets &stored);
    const Credential *credentialFor(const QString &scope) const;
    QString keyOf(const TokenRequest &request, const Credential *credential) const;
    void proceed(const Demand &demand);
    void answerBasic(const Demand &demand);
    void answerBearer(const Demand &demand);
    void answerWithRegistryToken(const Demand &demand, const Credential &credential);
    Result<TokenRequest> tokenRequestFor(const Demand &demand);
    void fetchToken(const TokenRequest &request, const Credential *credential, const Waiter &waiter);
    void askConsent(const QString &key, const QUrl &realm);
    void sendTokenRequest(const QString &key);
    void tokenArrived(const QString &key, const HttpJob &job, const Result<void> &result);
    void rotate(const QString &path, const Secret &identityToken);
    void settle(const QString &key, const Result<QByteArray> &authorization);
    void setScheme(Capabilities::SignIn scheme);
    static QByteArray basicAuthorization(const Credential &credential);
    static QByteArray bearerAuthorization(const Token &token);

    HttpSession &m_session;
    SecretStore &m_secrets;
    SecretPlace m_place;
    QUrl m_registry;
    Consent m_consent;

    enum class Lookup { NotAsked, Asking, Done };
    Lookup m_lookup = Lookup::NotAsked;
    Secrets m_held; // of which only the credentials matter here
    int m_generation = 0; // counts the changes of m_held; a token asked for with an earlier one is not kept
    QList<Demand> m_waitingForCredential;

    Capabilities::SignIn m_scheme = Capabilities::SignIn::Unknown;
    bool m_basicAccepted = false; // Basic goes unasked only where it was asked for before
    TokenRequest m_lastService; // for a challenge that does not repeat its realm
    std::map<QString, Token> m_tokens;
    QHash<QString, QString> m_tokenOfScope; // scope to key in m_tokens
    QHash<QString, Fetch> m_fetches;
    QSet<QString> m_trustedRealms; // origins the user agreed to
};

} // namespace Tagwright
