// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/jsonhighlighter.h"

#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace Tagwright {

namespace {

enum BlockState { Outside = 0, InString = 1 };

bool isPunctuation(QChar c)
{
    return c == u'{' || c == u'}' || c == u'[' || c == u']' || c == u',' || c == u':';
}

bool isFollowedByColon(const QString &text, qsizetype at)
{
    const auto next = std::find_if(text.cbegin() + at, text.cend(), [](QChar c) { return !c.isSpace(); });
    return next != text.cend() && *next == u':';
}

} // namespace

JsonHighlighter::JsonHighlighter(QPlainTextEdit &edit, const QSet<int> &cut)
    : QSyntaxHighlighter(edit.document())
    , m_edit(edit)
    , m_cut(cut)
{
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const QPalette palette = m_edit.palette();
    const auto paint = [this](qsizetype from, qsizetype to, const QColor &colour) {
        setFormat(int(from), int(to - from), colour);
    };
    setCurrentBlockState(Outside);
    qsizetype at = 0;
    if (previousBlockState() == InString && m_cut.contains(currentBlock().blockNumber() - 1)) {
        at = endOfString(text, 0);
        paint(0, at, toneForeground(Tone::Good, palette));
    }
    while (at < text.size()) {
        const qsizetype begin = at;
        if (text.at(at) == u'"') {
            at = endOfString(text, at + 1);
            paint(begin, at, isFollowedByColon(text, at) ? accentColor(palette) : toneForeground(Tone::Good, palette));
        } else if (isPunctuation(text.at(at)) || text.at(at).isSpace()) {
            paint(begin, ++at, dimText(palette));
        } else {
            while (at < text.size() && !isPunctuation(text.at(at)) && !text.at(at).isSpace())
                ++at;
            paint(begin, at, toneForeground(Tone::Warning, palette));
        }
    }
}

qsizetype JsonHighlighter::endOfString(const QString &text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text.at(at) == u'\\')
            ++at;
        else if (text.at(at) == u'"')
            return at + 1;
    }
    setCurrentBlockState(InString);
    return text.size();
}

} // namespace Tagwright
