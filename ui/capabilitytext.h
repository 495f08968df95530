// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"
#include "values/probereport.h"

#include <QString>

/*! What a probe found, in the user's words. All of it is plain text: parts of it come from servers. */
namespace Tagwright {

[[nodiscard]] QString productName(RegistryProduct product); //!< "Harbor"; "A registry" when it is not known
[[nodiscard]] QString evidenceSentence(const RecognisedProduct &product); //!< how the product was recognised
[[nodiscard]] QString signInSentence(const ProbeReport &report);

[[nodiscard]] QString subjectWord(ProbeFact::Subject subject); //!< "Delete a tag"
[[nodiscard]] QString answerWord(const ProbeFact &fact); //!< "Yes", "No", "Refused", "Unknown"
[[nodiscard]] QString reasonSentence(const ProbeFact &fact); //!< never empty
[[nodiscard]] Tone toneOf(const ProbeFact &fact);

} // namespace Tagwright
