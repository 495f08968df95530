// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/differencepane.h"

#include "ui/theme.h"

#include <QPainter>
#include <QTextBlock>

namespace Tagwright {

namespace {

constexpr int LineTint = 44; // of 255: the text stays as readable as beside it

// In high contrast the marks alone say it.
QColor tinted(Tone tone, const QPalette &palette)
{
    QColor colour = isHighContrast(palette) ? QColor() : toneForeground(tone, palette);
    if (colour.isValid())
        colour.setAlpha(LineTint);
    return colour;
}

} // namespace

DifferencePane::DifferencePane(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFont(monospaceFont());
    setLineWrapMode(QPlainTextEdit::NoWrap); // a line has its counterpart beside it
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void DifferencePane::clearLines()
{
    m_lines.clear();
    clear();
}

void DifferencePane::addLines(const QStringList &texts, const QList<Line> &lines)
{
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText((m_lines.isEmpty() ? QString() : QString(u'\n')) + texts.join(u'\n'));
    m_lines += lines;
}

void DifferencePane::goToLine(int line)
{
    QTextCursor cursor(document()->findBlockByNumber(line));
    setTextCursor(cursor);
    centerCursor();
}

QColor DifferencePane::background(Line line) const
{
    switch (line) {
    case Line::Same:
        return {};
    case Line::Removed:
        return tinted(Tone::Bad, palette());
    case Line::Added:
        return tinted(Tone::Good, palette());
    case Line::Absent:
    case Line::Folded:
        return palette().color(QPalette::AlternateBase);
    }
    Q_UNREACHABLE();
}

void DifferencePane::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        QRectF place = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset());
        for (QTextBlock block = firstVisibleBlock(); block.isValid() && place.top() < viewport()->height();) {
            const QColor colour =
                block.blockNumber() < m_lines.size() ? background(m_lines.at(block.blockNumber())) : QColor();
            if (colour.isValid())
                painter.fillRect(QRectF(0, place.top(), viewport()->width(), place.height()), colour);
            block = block.next();
            place = blockBoundingGeometry(block).translated(contentOffset());
        }
    }
    QPlainTextEdit::paintEvent(event);
}

} // namespace Tagwright
