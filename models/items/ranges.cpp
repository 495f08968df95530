// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/ranges.h"

#include <algorithm>

namespace Tagwright {

void extend(QList<Range> &ranges, int row)
{
    if (!ranges.isEmpty() && ranges.constLast().last == row - 1)
        ranges.last().last = row;
    else
        ranges += Range{row, row};
}

QList<Range> rangesOf(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<Range> ranges;
    for (const int row : std::as_const(rows))
        extend(ranges, row);
    return ranges;
}

bool areFew(qsizetype ranges, qsizetype rows)
{
    constexpr qsizetype Few = 64;
    constexpr qsizetype FewTimesRows = 1'000'000;
    return ranges <= Few && ranges * rows <= FewTimesRows;
}

} // namespace Tagwright
