// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "values/connection.h"
#include "values/result.h"

#include <QObject>

#include <functional>

namespace Tagwright {

/*! Whose secrets they are. The host is for people: it is what their keychain program shows. */
struct SecretPlace {
    QString connectionId;
    QString host;
    bool lasting = true; //!< false: never in the keychain, gone with the program
};

[[nodiscard]] inline SecretPlace secretPlace(const Connection &connection)
{
    return {connection.id, connection.host(), !connection.isTransient()};
}

/*! What became of the keychain when it was last asked. */
struct KeychainState {
    enum class Condition {
        Untried,
        Working,
        Waiting, //!< it was asked and has not answered yet: perhaps it waits for the user
        Locked,
        Denied,
        Missing, //!< there is none on this computer, or it does not run
        Failed,
        NotUsed, //!< kept in memory on purpose
    };

    Condition condition = Condition::Untried;
    QString message; //!< the keychain's own words, untranslated, never a secret

    friend bool operator==(const KeychainState &, const KeychainState &) = default;
};

/*!
    Where secrets are kept, by connection.

    Every answer comes later, never from inside the call, because a keychain may have to ask the user first; it does not
    come when context was destroyed meanwhile. Without a keychain, secrets are kept until the program ends, and state()
    says so: no call fails of it.
*/
class SecretStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using Found = std::function<void(Secrets found)>;
    using Done = std::function<void()>;

    /*! Empty secrets are an answer: nothing is kept for this connection. */
    virtual void find(const SecretPlace &place, QObject *context, Found found) = 0;
    /*! In place of all that was kept for the connection; empty secrets remove the entry. */
    virtual void store(const SecretPlace &place, Secrets secrets, QObject *context = nullptr, Done done = {}) = 0;
    virtual void remove(const SecretPlace &place, QObject *context = nullptr, Done done = {}) = 0;

    virtual KeychainState state() const = 0;
    virtual void retry() { } //!< asks the keychain again, and moves into it what memory holds

    /*! Finds, changes and stores. */
    void update(const SecretPlace &place, std::function<void(Secrets &secrets)> change);

Q_SIGNALS:
    void stateChanged();
};

} // namespace Tagwright
