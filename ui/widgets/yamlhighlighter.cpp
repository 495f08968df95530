// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/yamlhighlighter.h"

#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

// The state of a block is 0, or one more than the indent below which a literal block ends.
constexpr int OutsideLiteral = 0;

qsizetype endOfBlanks(const QString &text, qsizetype from)
{
    while (from < text.size() && text.at(from) == u' ')
        ++from;
    return from;
}

qsizetype endOfQuotes(const QString &text, qsizetype from)
{
    const QChar quote = text.at(from);
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (quote == u'"' && text.at(at) == u'\\')
            ++at;
        else if (text.at(at) == quote)
            return at + 1;
    }
    return text.size();
}

// The colon behind a name; -1 where there is none.
qsizetype colonOf(const QString &text, qsizetype from)
{
    const bool isQuoted = from < text.size() && (text.at(from) == u'"' || text.at(from) == u'\'');
    for (qsizetype at = isQuoted ? endOfQuotes(text, from) : from; at < text.size(); ++at) {
        if (text.at(at) == u':' && (at + 1 == text.size() || text.at(at + 1) == u' '))
            return at;
        if (isQuoted)
            return -1;
    }
    return -1;
}

bool isOtherThanText(const QString &value)
{
    bool isNumber = false;
    value.toDouble(&isNumber);
    return isNumber || value == "true"_L1 || value == "false"_L1 || value == "null"_L1 || value == "{}"_L1
        || value == "[]"_L1;
}

} // namespace

YamlHighlighter::YamlHighlighter(QPlainTextEdit &edit, const QSet<int> &cut)
    : QSyntaxHighlighter(edit.document())
    , m_edit(edit)
    , m_cut(cut)
{
}

void YamlHighlighter::highlightBlock(const QString &text)
{
    const QPalette palette = m_edit.palette();
    const auto paint = [this](qsizetype from, qsizetype to, const QColor &colour) {
        setFormat(int(from), int(to - from), colour);
    };
    const int before = std::max(previousBlockState(), OutsideLiteral);
    const qsizetype begin = endOfBlanks(text, 0);
    const bool isInLiteral = before != OutsideLiteral && (begin == text.size() || begin >= before);
    if (isInLiteral || m_cut.contains(currentBlock().blockNumber() - 1)) {
        setCurrentBlockState(before);
        return paint(0, text.size(), toneForeground(Tone::Good, palette));
    }
    setCurrentBlockState(OutsideLiteral);
    if (text == "---"_L1 || (begin < text.size() && text.at(begin) == u'#'))
        return paint(0, text.size(), dimText(palette));
    qsizetype at = begin;
    qsizetype indent = begin;
    while (at + 1 < text.size() && text.at(at) == u'-' && text.at(at + 1) == u' ') {
        paint(at, at + 1, dimText(palette));
        indent = at;
        at = endOfBlanks(text, at + 1);
    }
    if (const qsizetype colon = colonOf(text, at); colon >= 0) {
        paint(at, colon, accentColor(palette));
        paint(colon, colon + 1, dimText(palette));
        indent = at;
        at = endOfBlanks(text, colon + 1);
    }
    highlightValue(text, at, indent);
}

void YamlHighlighter::highlightValue(const QString &text, qsizetype from, qsizetype indent)
{
    if (from >= text.size())
        return;
    const QPalette palette = m_edit.palette();
    const QString value = text.sliced(from);
    const bool beginsLiteral = value.at(0) == u'|' && value.size() <= 3;
    if (beginsLiteral)
        setCurrentBlockState(int(indent) + 1);
    QColor colour = toneForeground(Tone::Good, palette);
    if (beginsLiteral)
        colour = dimText(palette);
    else if (isOtherThanText(value))
        colour = toneForeground(Tone::Warning, palette);
    setFormat(int(from), int(value.size()), colour);
}

} // namespace Tagwright
