// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"

namespace Tagwright {

/*! The error for a text that breaks one of the rules in ReferenceRule. */
[[nodiscard]] inline Error brokenRule(const char *rule)
{
    return {.kind = Error::Kind::InvalidInput, .code = QString::fromLatin1(rule)};
}

} // namespace Tagwright
