// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/chipdelegate.h"

#include "ui/widgets/chips.h"
#include "ui/widgets/itempainting.h"

namespace Tagwright {

void ChipDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QList<Chip> chips = chipsOf(index);
    if (chips.isEmpty())
        CellDelegate::paintContent(painter, option, index);
    else
        paintChips(painter, option.rect, chips, {option.font, option.palette, option.direction});
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize text = CellDelegate::sizeHint(option, index);
    const QList<Chip> chips = chipsOf(index);
    if (chips.isEmpty())
        return text;
    const ChipLook look{option.font, option.palette, option.direction};
    return QSize(look.width(chips) + 2 * ItemPainting::padding(option), look.height()).expandedTo({0, text.height()});
}

} // namespace Tagwright
