// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/journalentry.h"

#include <QString>

/*! What a change of a tag or of a cluster's object is called, and what it was and is afterwards: in cells. */
namespace Tagwright::ChangeWords {

/*! Empty for what is not there. */
struct State {
    QString text; //!< one line
    QString tip; //!< all of it, bounded
    bool isDigest = false;
};

[[nodiscard]] State before(const JournalEntry::Change &change);
[[nodiscard]] State after(const JournalEntry::Change &change);

/*! Of an error that a change ended with. */
[[nodiscard]] QString failure(const Error &error);
[[nodiscard]] QString failureTip(const Error &error);

/*! Among those of one repository, stream or project. */
[[nodiscard]] QString shortName(const JournalEntry::Change &change);

/*! How many, for people: a stream that imports make is none of them, and goes without saying. */
[[nodiscard]] int count(const JournalEntry &entry);
[[nodiscard]] const JournalEntry::Change &first(const JournalEntry &entry); //!< of those that are counted

/*! "quay.io/org/app": the repository, stream or project that all of the entry is in; else the host. */
[[nodiscard]] QString place(const JournalEntry &entry);
/*! It changes one image stream as a whole, its tags included. */
[[nodiscard]] bool isOneObject(const JournalEntry &entry);
[[nodiscard]] bool areInOnePlace(const JournalEntry::Change &one, const JournalEntry::Change &other);

} // namespace Tagwright::ChangeWords
