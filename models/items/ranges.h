// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

namespace Tagwright {

/*! Rows that follow each other, both ends included. */
struct Range {
    int first = 0;
    int last = 0;

    int count() const { return last - first + 1; }

    friend bool operator==(const Range &, const Range &) = default;
};

/*! Adds a row behind all that are there. */
void extend(QList<Range> &ranges, int row);

/*! Rows in any order, also more than once. */
[[nodiscard]] QList<Range> rangesOf(QList<int> rows);

/*!
    Whether a view follows so many insertions and removals in a list of so many rows sooner than a reset: each costs as
    much as the list is long.
*/
[[nodiscard]] bool areFew(qsizetype ranges, qsizetype rows);

} // namespace Tagwright
