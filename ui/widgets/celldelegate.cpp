// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/celldelegate.h"

#include "items/roles.h"
#include "ui/theme.h"
#include "ui/widgets/itempainting.h"

#include <QPainter>
#include <QStyle>

namespace Tagwright {

CellDelegate::CellDelegate(Focus focus, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_focus(focus)
{
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_MouseOver; // rows are chosen, not cells
    if (index.data(Role::Monospace).toBool()) {
        option->font = monospaceFont();
        option->fontMetrics = QFontMetrics(option->font);
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    ItemPainting::drawBackground(cell, painter);
    ItemPainting::drawSeparator(cell, painter);
    ItemPainting::drawCurrentMark(cell, painter, index);

    QStyleOptionViewItem content = cell;
    const int padding = ItemPainting::padding(option);
    content.rect.adjust(padding, 0, -padding, 0);
    painter->setClipRect(cell.rect);
    if (cell.features & QStyleOptionViewItem::HasCheckIndicator) {
        const QStyle *style = option.widget->style();
        QStyleOptionViewItem tick = cell;
        tick.rect =
            style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, option.widget); // where it is hit
        tick.state &= ~QStyle::State_HasFocus;
        tick.state |= cell.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);
        content.rect.setLeft(tick.rect.right() + padding);
    }
    paintContent(painter, content, index);
    painter->restore();
    if (m_focus == Focus::Cell || !(cell.state & QStyle::State_Selected))
        ItemPainting::drawFocus(cell, painter);
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tone = index.data(Role::Tone);
    painter->setFont(option.font);
    painter->setPen(ItemPainting::textColour(option, tone.isValid() ? Tone(tone.toInt()) : Tone::Neutral));
    ItemPainting::drawText(option, painter, option.rect, option.text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * ItemPainting::padding(option), 0);
}

} // namespace Tagwright
