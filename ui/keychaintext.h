// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secretstore.h"

#include <QString>

namespace Tagwright {

/*! Where credentials go, and how long they stay there. */
[[nodiscard]] QString keepingSentence(const KeychainState &state);

/*! In a few words that the keychain does not keep what it should; empty as long as nothing is wrong. */
[[nodiscard]] QString keychainNote(const KeychainState &state);

} // namespace Tagwright
