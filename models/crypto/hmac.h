// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Tagwright {

/*! HMAC-SHA-256 (RFC 2104), 32 bytes: tells nothing of the bytes to whoever does not have the key. */
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes);

} // namespace Tagwright
