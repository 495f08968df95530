// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/itempainting.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace Tagwright::ItemPainting {

namespace {

bool isOnHighlight(const QStyleOptionViewItem &option)
{
    return (option.state & QStyle::State_Selected) && isHighContrast(option.palette);
}

} // namespace

QColor textColour(const QStyleOptionViewItem &option, Tone tone)
{
    if (isOnHighlight(option))
        return option.palette.color(QPalette::HighlightedText);
    return tone == Tone::Neutral ? option.palette.color(QPalette::Text) : toneForeground(tone, option.palette);
}

QColor dimColour(const QStyleOptionViewItem &option)
{
    return isOnHighlight(option) ? option.palette.color(QPalette::HighlightedText) : dimText(option.palette);
}

int padding(const QStyleOptionViewItem &option)
{
    return option.widget->style()->pixelMetric(QStyle::PM_HeaderMargin, &option, option.widget);
}

void drawBackground(const QStyleOptionViewItem &option, QPainter *painter)
{
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

void drawSeparator(const QStyleOptionViewItem &option, QPainter *painter)
{
    const QRect &rect = option.rect;
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, rowSeparator(option.palette));
}

void drawCurrentMark(const QStyleOptionViewItem &option, QPainter *painter, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    if (current.row() != index.row() || current.parent() != index.parent() || !(option.state & QStyle::State_Selected))
        return;
    // The mark stays in sight however far the columns are scrolled: whichever cell is at the edge draws it.
    const int thickness = std::max(2, option.fontMetrics.height() / 6);
    const int edge = option.direction == Qt::RightToLeft ? view->viewport()->width() - thickness : 0;
    const QRect mark(edge, option.rect.top(), thickness, option.rect.height());
    painter->fillRect(mark & option.rect, accentColor(option.palette));
}

void drawFocus(const QStyleOptionViewItem &option, QPainter *painter)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
}

void drawText(const QStyleOptionViewItem &option, QPainter *painter, const QRect &room, const QString &text)
{
    if (text.isEmpty() || room.width() <= 0)
        return;
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, option.displayAlignment);
    painter->drawText(room, int(side | Qt::AlignVCenter) | int(Qt::TextSingleLine),
        painter->fontMetrics().elidedText(text, option.textElideMode, room.width()));
}

} // namespace Tagwright::ItemPainting
