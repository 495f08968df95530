// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Tagwright {

/*! Copies a secret: clipboard managers are told to leave it alone, and it is gone after half a minute or at the end. */
void copySecret(const QString &secret);

} // namespace Tagwright
