// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/errortext.h"

namespace Tagwright {

/*! Of Error::Kind::InvalidInput: what is wrong with what was typed, pasted or read from a plan, and how it is right. */
[[nodiscard]] ErrorText describeInput(const Error &error);

} // namespace Tagwright
