// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/deletiontext.h"

namespace Tagwright {

struct StreamDeletion;

/*! What goes, a line for each tag. */
[[nodiscard]] QList<ImpactLine> goingLines(const StreamDeletion &deletion);
/*! What stays or suffers; aliases that are deleted, too, do not. At most so many lines as anybody would read. */
[[nodiscard]] QList<ImpactLine> impactLines(const StreamDeletion &deletion, bool withAliases);
[[nodiscard]] QString aliasWords(const StreamDeletion &deletion); //!< the names, the first of them when they are many

} // namespace Tagwright
