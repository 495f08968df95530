// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/journalentry.h"
#include "values/undoprospect.h"

#include <QString>

/*! What an entry of the journal is called, and whether it can be taken back: in cells and their tips. */
namespace Tagwright::JournalWords {

[[nodiscard]] QString title(const JournalEntry &entry); //!< "Delete 3 tags of quay.io/org/app"
[[nodiscard]] QString prospect(UndoProspect prospect); //!< empty while it is not known
[[nodiscard]] QString prospectTip(UndoProspect prospect, bool isOfCluster); //!< a sentence or two

} // namespace Tagwright::JournalWords
