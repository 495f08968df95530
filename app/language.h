// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Tagwright {

/*! Makes the program speak the system's language, or English where there is no translation. Needs the application. */
void installLanguage();

} // namespace Tagwright
