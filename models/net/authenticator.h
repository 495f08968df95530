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

    It holds the connection's credential, once it was needed, and the tokens that were given for it. One token service
    is asked at most once at a time for the same thing, however many requests wait for the answer.

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

    /*! Takes the place of the credential held before, and of every token that was given for it. */
    void setCredential(Credential credential);
    void forgetCredential();

    Capabilities::SignIn scheme() const { return m_scheme; } //!< as the last challenge had it
    bool hasCredential() const { return m_credential.has_value(); } //!< once a challenge was answered

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
        QPointer<HttpJob> job; // null while the user is asked
        QList<Waiter> waiters;
    };

    void findCredential();
    void proceed(const Demand &demand);
    void answerBasic(const Demand &demand);
    void answerBearer(const Demand &demand);
    Result<TokenRequest> tokenRequestFor(const Demand &demand);
    void fetchToken(const TokenRequest &request, const Waiter &waiter);
    void askConsent(const TokenRequest &request);
    void sendTokenRequest(const TokenRequest &request);
    void tokenArrived(const QString &key, const HttpJob &job, const Result<void> &result);
    void settle(const QString &key, const Result<QByteArray> &authorization);
    void setScheme(Capabilities::SignIn scheme);
    QByteArray basicAuthorization() const;
    static QByteArray bearerAuthorization(const Token &token);

    HttpSession &m_session;
    SecretStore &m_secrets;
    SecretPlace m_place;
    QUrl m_registry;
    Consent m_consent;

    enum class Lookup { NotAsked, Asking, Done };
    Lookup m_lookup = Lookup::NotAsked;
    std::optional<Credential> m_credential;
    int m_generation = 0; // counts the credentials; a token asked for an earlier one is not kept
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
