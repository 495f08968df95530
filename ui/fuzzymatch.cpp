// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/fuzzymatch.h"

#include <algorithm>

namespace Tagwright {

namespace {

constexpr int LetterFound = 4;
constexpr int FollowsLast = 6;
constexpr int BeginsWord = 8;
constexpr int MaxLengthPenalty = 20;

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/*! Takes each letter where it comes first, from an own starting place. */
std::optional<int> matchFrom(QStringView typed, QStringView text, qsizetype start)
{
    int score = 0;
    qsizetype last = -2;
    qsizetype next = start;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype at = text.indexOf(letter, next, Qt::CaseInsensitive);
        if (at < 0)
            return {};
        score += LetterFound + (at == last + 1 ? FollowsLast : 0) + (beginsWord(text, at) ? BeginsWord : 0);
        last = at;
        next = at + 1;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyMatch(QStringView typed, QStringView text)
{
    const QStringView wanted = typed.trimmed();
    if (wanted.isEmpty())
        return 0;
    std::optional<int> best;
    for (qsizetype start = text.indexOf(wanted.front(), 0, Qt::CaseInsensitive); start >= 0;
         start = text.indexOf(wanted.front(), start + 1, Qt::CaseInsensitive)) {
        const std::optional<int> score = matchFrom(wanted, text, start);
        if (!score)
            break; // a later start finds no more letters than this one
        best = std::max(best.value_or(0), *score);
    }
    if (best)
        *best -= int(std::min<qsizetype>(text.size() / 4, MaxLengthPenalty));
    return best;
}

} // namespace Tagwright
