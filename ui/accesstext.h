// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"
#include "operations/explainaccess.h"

#include <QString>
#include <QStringList>

namespace Tagwright {

/*! Why something is refused, in the user's words. All of it is plain text: parts of it come from servers. */
struct AccessText {
    Tone tone = Tone::Neutral;
    QString verdict; //!< one sentence: whether it is allowed
    QStringList facts; //!< sentences: what it needs, why, and who could help
    QString request; //!< to be sent to them: a line of oc where there is one; empty when nothing is missing
};

[[nodiscard]] AccessText describe(const ExplainAccess &explained);
[[nodiscard]] QString deedName(AccessMatter::Deed deed); //!< "Pull images"

} // namespace Tagwright
