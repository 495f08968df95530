// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace Tagwright {

/*! When a JSON web token ends by its own word (RFC 7519, "exp"), which is not verified; invalid for what is none. */
[[nodiscard]] QDateTime tokenExpiry(QByteArrayView token);

} // namespace Tagwright
