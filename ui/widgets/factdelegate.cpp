// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/factdelegate.h"

#include "items/facttablemodel.h"
#include "items/roles.h"
#include "ui/theme.h"
#include "ui/widgets/itempainting.h"

#include <QPainter>

namespace Tagwright {

void FactDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != FactTableModel::Name)
        return CellDelegate::paintContent(painter, option, index);
    QFont font = option.font;
    if (index.data(Role::Kind).toInt() == int(FactTableModel::RowKind::Heading)) {
        font = smallFont(font);
        font.setWeight(QFont::DemiBold);
    }
    painter->setFont(font);
    painter->setPen(ItemPainting::dimColour(option));
    ItemPainting::drawText(option, painter, option.rect, option.text);
}

} // namespace Tagwright
