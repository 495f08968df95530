// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/connection.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace Tagwright {

[[nodiscard]] QString tintName(Tint tint);
[[nodiscard]] QColor tintColor(Tint tint, const QPalette &palette); //!< invalid for None
[[nodiscard]] QIcon tintIcon(Tint tint, const QPalette &palette); //!< a dot; null for None

} // namespace Tagwright
