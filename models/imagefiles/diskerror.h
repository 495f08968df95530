// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"

#include <QString>

namespace Tagwright {

/*! Kind::Disk with what the system said, as QFile::errorString() has it, and with the code that it stands for. */
[[nodiscard]] Error diskError(const QString &words);

} // namespace Tagwright
