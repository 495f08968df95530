// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/requestrecord.h"

#include <QString>

namespace Tagwright {

/*! A request and what came of it, in lines of plain text. */
[[nodiscard]] QString requestDetails(const RequestRecord &request);

} // namespace Tagwright
