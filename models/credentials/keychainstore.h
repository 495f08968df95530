// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secretstore.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <map>

namespace QKeychain {
class Job;
} // namespace QKeychain

namespace Tagwright {

/*!
    Secrets in the system's keychain (Secret Service, KWallet, Keychain, Credential Manager): one entry for each
    connection, which the keychain's own program lists as "Tagwright: HOST".

    The keychain is asked for one thing at a time: each question may bring up a prompt. What it does not take stays in
    memory, and state() says why. After a failure it is not asked for secrets again until retry() or store(): nobody is
    to be prompted over and over.

    Its end waits for what is under way, so that a program may quit right after store() or remove().
*/
class KeychainStore final : public SecretStore {
    Q_OBJECT

public:
    explicit KeychainStore(QObject *parent = nullptr);
    ~KeychainStore() override;

    void find(const SecretPlace &place, QObject *context, Found found) override;
    void store(const SecretPlace &place, Secrets secrets, QObject *context = nullptr, Done done = {}) override;
    void remove(const SecretPlace &place, QObject *context = nullptr, Done done = {}) override;
    KeychainState state() const override { return m_state; }
    void retry() override;

private:
    struct Kept {
        SecretPlace place;
        Secrets secrets;
        int version = 0; // counts what was stored; only the last one is let go of when the keychain has it
    };
    using Task = std::function<void()>;
    using JobDone = std::function<void(QKeychain::Job &job)>;

    void enqueue(Task task);
    void taskDone();
    void read(const SecretPlace &place, std::function<void(Secrets)> then);
    void write(const SecretPlace &place, int version, std::function<void()> then);
    void erase(const SecretPlace &place, std::function<void()> then);
    void probe(std::function<void()> then);
    void run(QKeychain::Job *job, const QString &key, JobDone done);
    bool isProven() const;
    bool hasFailed() const;
    void setState(const KeychainState &state);

    KeychainState m_state;
    std::map<QString, Kept> m_kept; // in memory: what the keychain has not taken yet, or must not
    std::map<QString, SecretPlace> m_unremoved; // entries that could not be removed from a locked keychain
    std::deque<Task> m_tasks;
    bool m_busy = false;
    int m_version = 0;
    QElapsedTimer m_proven; // since the keychain was last seen to work
    QTimer m_silence;
};

} // namespace Tagwright
