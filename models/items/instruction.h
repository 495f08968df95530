// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Tagwright {

/*!
    A history entry's "created_by" as the line of a Dockerfile it came from: without the shell that docker build and
    BuildKit write around it. Text that no builder we know has written stays as it is.
*/
[[nodiscard]] QString instruction(const QString &createdBy);

} // namespace Tagwright
