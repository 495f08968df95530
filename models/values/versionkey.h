// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringView>

namespace Tagwright {

/*!
    A byte string whose plain comparison sorts tags as people expect: numbers by value (1.9 before 1.10), a leading "v"
    ignored before a digit, letters without regard to case, a semver pre-release before its release, a suffix such as
    "-alpine" after it. Equal keys mean equal to a person ("01" and "1"); break the tie by the text itself.
*/
[[nodiscard]] QByteArray versionKey(QStringView tag);

} // namespace Tagwright
