// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/linedifference.h"

#include <algorithm>
#include <vector>

namespace Tagwright {

namespace {

constexpr int MaxEdits = 1000; // of which the memory is the square

// Lines that are removed and added at one place, in the order in which they are in the texts.
struct Edits {
    QList<int> removed;
    QList<int> added;
};

class LineComparison {
public:
    LineComparison(const QStringList &before, const QStringList &after)
        : m_before(before)
        , m_after(after)
        , m_beforeEnd(int(before.size()))
        , m_afterEnd(int(after.size()))
    {
        while (m_begin < m_beforeEnd && m_begin < m_afterEnd && before.at(m_begin) == after.at(m_begin))
            ++m_begin;
        while (
            m_beforeEnd > m_begin && m_afterEnd > m_begin && before.at(m_beforeEnd - 1) == after.at(m_afterEnd - 1)) {
            --m_beforeEnd;
            --m_afterEnd;
        }
    }

    QList<LineRow> rows()
    {
        for (int line = 0; line < m_begin; ++line)
            same(line, line);
        compare();
        flush();
        for (int line = 0; m_beforeEnd + line < m_before.size(); ++line)
            same(m_beforeEnd + line, m_afterEnd + line);
        return m_rows;
    }

private:
    void same(int before, int after)
    {
        flush();
        m_rows += LineRow{LineRow::Kind::Same, before, after};
    }

    void flush()
    {
        const qsizetype both = std::min(m_edits.removed.size(), m_edits.added.size());
        for (qsizetype i = 0; i < both; ++i)
            m_rows += LineRow{LineRow::Kind::Changed, m_edits.removed.at(i), m_edits.added.at(i)};
        for (qsizetype i = both; i < m_edits.removed.size(); ++i)
            m_rows += LineRow{LineRow::Kind::Removed, m_edits.removed.at(i), -1};
        for (qsizetype i = both; i < m_edits.added.size(); ++i)
            m_rows += LineRow{LineRow::Kind::Added, -1, m_edits.added.at(i)};
        m_edits = {};
    }

    // The furthest that one comes on each diagonal with so many edits, for each number of edits.
    bool search(std::vector<std::vector<int>> &trace) const
    {
        const int width = m_beforeEnd - m_begin;
        const int height = m_afterEnd - m_begin;
        const int most = std::min(width + height, MaxEdits);
        std::vector<int> reached(size_t(2 * most + 3), 0);
        const auto at = [most, &reached](int diagonal) -> int & { return reached[size_t(diagonal + most + 1)]; };
        for (int edits = 0; edits <= most; ++edits) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const bool isDown = diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
                int x = isDown ? at(diagonal + 1) : at(diagonal - 1) + 1;
                while (x < width && x - diagonal < height
                    && m_before.at(m_begin + x) == m_after.at(m_begin + x - diagonal))
                    ++x;
                at(diagonal) = x;
                if (x >= width && x - diagonal >= height) {
                    trace.emplace_back(&at(-edits), &at(edits) + 1);
                    return true;
                }
            }
            trace.emplace_back(&at(-edits), &at(edits) + 1);
        }
        return false;
    }

    void compare()
    {
        std::vector<std::vector<int>> trace;
        if (!search(trace)) {
            for (int line = m_begin; line < m_beforeEnd; ++line)
                m_edits.removed += line;
            for (int line = m_begin; line < m_afterEnd; ++line)
                m_edits.added += line;
            return;
        }
        walk(trace);
    }

    // From the end back to the beginning, and then told forwards.
    void walk(const std::vector<std::vector<int>> &trace)
    {
        QList<LineRow> steps;
        int x = m_beforeEnd - m_begin;
        int y = m_afterEnd - m_begin;
        for (int edits = int(trace.size()) - 1; edits > 0; --edits) {
            // Of fewer edits there are only the diagonals between these, with others between them out of date.
            const std::vector<int> &last = trace[size_t(edits - 1)];
            const auto at = [&last, edits](int diagonal) { return last[size_t(diagonal + edits - 1)]; };
            const int diagonal = x - y;
            const bool isDown = diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
            const int fromX = isDown ? at(diagonal + 1) : at(diagonal - 1);
            for (const int end = isDown ? fromX : fromX + 1; x > end;) {
                --x;
                --y;
                steps += LineRow{LineRow::Kind::Same, m_begin + x, m_begin + y};
            }
            if (isDown)
                steps += LineRow{LineRow::Kind::Added, -1, m_begin + --y};
            else
                steps += LineRow{LineRow::Kind::Removed, m_begin + --x, -1};
        }
        while (x > 0) {
            --x;
            --y;
            steps += LineRow{LineRow::Kind::Same, m_begin + x, m_begin + y};
        }
        for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
            if (step->kind == LineRow::Kind::Same)
                same(step->before, step->after);
            else if (step->kind == LineRow::Kind::Added)
                m_edits.added += step->after;
            else
                m_edits.removed += step->before;
        }
    }

    const QStringList &m_before;
    const QStringList &m_after;
    int m_begin = 0; // of what is not the same in both
    int m_beforeEnd;
    int m_afterEnd;
    Edits m_edits;
    QList<LineRow> m_rows;
};

} // namespace

QList<LineRow> lineDifference(const QStringList &before, const QStringList &after)
{
    return LineComparison(before, after).rows();
}

QList<int> differencesIn(const QList<LineRow> &rows)
{
    QList<int> begins;
    for (int row = 0; row < rows.size(); ++row) {
        const bool isDifferent = rows.at(row).kind != LineRow::Kind::Same;
        if (isDifferent && (row == 0 || rows.at(row - 1).kind == LineRow::Kind::Same))
            begins += row;
    }
    return begins;
}

} // namespace Tagwright
