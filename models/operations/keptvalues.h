// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secretstore.h"
#include "values/journalentry.h"

/*!
    The values of secrets that take changes back: in the keychain, one entry for each of the journal's, under the name
    that JournalEntry::keptValues says. Without a keychain they are in memory until the program ends.
*/
namespace Tagwright {

class Workspace;

class KeptValues {
public:
    explicit KeptValues(Workspace &workspace);

    /*! The entry with masks in place of values. Where there are any, it has a name, and they are in values. */
    [[nodiscard]] static JournalEntry masked(JournalEntry entry, Secrets &values);

    /*! done comes once the keychain has taken them, or has said that it does not. */
    void keep(const JournalEntry &entry, Secrets values, QObject *context, const SecretStore::Done &done);
    /*! Changes of the entry with their values, as far as they are kept. Comes later, never from inside the call. */
    using Found = std::function<void(const QList<ObjectChange> &changes)>;
    void find(const JournalEntry &entry, const QList<ObjectChange> &changes, QObject *context, const Found &found);
    void forget(const JournalEntry &entry); //!< they cannot be had any more; the journal hears of it

    /*! None of the secrets' changes is as it was made: there is nothing to take back with the values. */
    [[nodiscard]] static bool areSpent(const JournalEntry &entry);
    /*! Of entries, the newest first: those whose values are kept for too long, behind too many newer ones, or for masks
        that are not there any more. */
    [[nodiscard]] static QList<JournalEntry> outdated(const QList<JournalEntry> &entries, const QDateTime &now);

private:
    SecretPlace place(const JournalEntry &entry) const;

    Workspace &m_workspace;
};

} // namespace Tagwright
