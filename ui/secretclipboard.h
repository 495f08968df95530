// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <chrono>

namespace Tagwright {

/*! Copies a secret: clipboard managers are told to leave it alone, and it is gone after half a minute or at the end. */
void copySecret(const QString &secret);

void setSecretClipboardTime(std::chrono::milliseconds time); //!< instead of half a minute: for tests

} // namespace Tagwright
