// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/changeddelegate.h"

#include "items/roles.h"
#include "ui/widgets/itempainting.h"

#include <QPainter>
#include <QStyle>

namespace Tagwright {

void ChangedDelegate::paintContent(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(Role::Changed).toBool())
        return CellDelegate::paintContent(painter, option, index);
    const int size = option.fontMetrics.height() / 2;
    const int gap = size;
    const QRect &all = option.rect;
    const auto placed = [&option, &all](const QRect &rect) { return QStyle::visualRect(option.direction, all, rect); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ItemPainting::textColour(option, Tone::Accent));
    painter->drawEllipse(placed(QRect(all.left(), all.center().y() - size / 2, size, size)));
    painter->restore();

    const QString word = index.data(Role::Detail).toString();
    const int wordWidth = std::min(option.fontMetrics.horizontalAdvance(word) + 1, all.width() / 2);
    QRect name = all.adjusted(size + gap, 0, -(wordWidth + gap), 0);
    painter->setFont(option.font);
    painter->setPen(ItemPainting::textColour(option));
    ItemPainting::drawText(option, painter, placed(name), option.text);
    painter->setPen(ItemPainting::textColour(option, Tone::Accent));
    ItemPainting::drawText(
        option, painter, placed(QRect(all.right() + 1 - wordWidth, all.top(), wordWidth, all.height())), word);
}

} // namespace Tagwright
