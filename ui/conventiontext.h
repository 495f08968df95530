// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/tagproposal.h"

#include <QString>

namespace Tagwright {

/*! Why the tag is proposed: "next revision". */
[[nodiscard]] QString proposalText(TagProposal::Kind kind);

/*! A sentence: what the conventions promise of this tag, and how this breaks it. */
[[nodiscard]] QString conventionBreakText(const ConventionBreak &broken);

} // namespace Tagwright
