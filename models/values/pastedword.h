// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/reference.h"

namespace Tagwright {

/*! text without what surrounds it in prose and in data files: blanks, pairs of quotes or brackets, a comma behind it.
 */
[[nodiscard]] QStringView unwrapped(QStringView text);

/*!
    One word as it stands on a command line, in a file or in a browser: a reference, a registry's host, or either with a
    scheme before it.
*/
[[nodiscard]] Result<Pasted> parseWord(QStringView word);

} // namespace Tagwright
