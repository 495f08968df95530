// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace Tagwright {

/*! True when the whole text fits the pattern, in which "*" stands for any bytes, slashes too, and "?" for one. */
[[nodiscard]] bool matchesWildcard(QByteArrayView pattern, QByteArrayView text);

} // namespace Tagwright
