// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/pullsecret.h"

namespace Tagwright {

/*!
    The document with these registries and no others. An entry that says what it said stays as it is written, and so
   does what else the document has. Malformed when nobody understands what is there.
*/
[[nodiscard]] Result<QByteArray> withPullEntries(
    const PullSecretContent &before, const std::vector<PullSecretEntry> &entries);

} // namespace Tagwright
