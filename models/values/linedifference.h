// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStringList>

namespace Tagwright {

/*! One row of two texts side by side. */
struct LineRow {
    enum class Kind { Same, Changed, Removed, Added };

    Kind kind = Kind::Same;
    int before = -1; //!< the line's index in the first text; -1 where it has none here
    int after = -1; //!< in the second one

    friend bool operator==(const LineRow &, const LineRow &) = default;
};

/*!
    Two texts, line by line, so that what is the same in both stands in one row: as few lines as possible are told as
    removed and added, and those of one place share rows (Myers, "An O(ND) Difference Algorithm"). Of texts that have
    next to nothing in common everything between their common beginning and end is changed: it would take too long to
    look for more.
*/
[[nodiscard]] QList<LineRow> lineDifference(const QStringList &before, const QStringList &after);

/*! Where differences begin: the first row of each stretch of rows that are not the same. */
[[nodiscard]] QList<int> differencesIn(const QList<LineRow> &rows);

} // namespace Tagwright
