// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/explorerdelegate.h"

#include "items/explorermodel.h"
#include "items/roles.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/tints.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/itempainting.h"

#include <QPainter>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

ExplorerModel::NodeKind kindOf(const QModelIndex &index)
{
    return ExplorerModel::NodeKind(index.data(Role::Kind).toInt());
}

QString nodeIconName(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case ExplorerModel::NodeKind::Pinned:
        return u"star-filled"_s;
    case ExplorerModel::NodeKind::Connection:
        return index.data(Role::IsCluster).toBool() ? u"cluster"_s : u"registry"_s;
    case ExplorerModel::NodeKind::Group:
        return u"layers"_s;
    case ExplorerModel::NodeKind::Namespace:
        return u"folder"_s;
    case ExplorerModel::NodeKind::Repository:
        return u"repository"_s;
    case ExplorerModel::NodeKind::Project:
        return u"project"_s;
    case ExplorerModel::NodeKind::ImageStream:
        return u"imagestream"_s;
    }
    Q_UNREACHABLE();
}

// What is left of the row, taken from its beginning or its end in the direction of reading.
class Room {
public:
    explicit Room(const QStyleOptionViewItem &option)
        : m_rect(option.rect)
        , m_row(option.rect)
        , m_direction(option.direction)
        , m_gap(option.fontMetrics.height() / 3)
    {
        m_rect.adjust(m_gap, 0, -m_gap, 0);
    }

    int width() const { return m_rect.width(); }

    QRect takeFirst(int width)
    {
        const QRect taken(m_rect.left(), m_rect.top(), std::max(0, std::min(width, m_rect.width())), m_rect.height());
        m_rect.setLeft(taken.right() + 1 + m_gap);
        return QStyle::visualRect(m_direction, m_row, taken);
    }

    QRect takeLast(int width)
    {
        const int used = std::max(0, std::min(width, m_rect.width()));
        const QRect taken(m_rect.right() + 1 - used, m_rect.top(), used, m_rect.height());
        m_rect.setRight(taken.left() - 1 - m_gap);
        return QStyle::visualRect(m_direction, m_row, taken);
    }

private:
    QRect m_rect;
    QRect m_row;
    Qt::LayoutDirection m_direction;
    int m_gap;
};

QRect tintRoom(const QModelIndex &index, Room &room, const QStyleOptionViewItem &row)
{
    return index.data(Role::Tint).toInt() == int(Tint::None) ? QRect()
                                                             : room.takeFirst(row.fontMetrics.height() * 2 / 3);
}

// A dot behind the name; the row's accessible text has the word.
void drawChanged(QPainter *painter, const QRect &room, const QPalette &palette)
{
    if (room.isEmpty())
        return;
    const qreal size = room.width() * 0.8;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.highlight());
    painter->drawEllipse(QRectF(QRectF(room).center() - QPointF(size, size) / 2, QSizeF(size, size)));
    painter->restore();
}

} // namespace

void ExplorerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (kindOf(index) == ExplorerModel::NodeKind::Connection || kindOf(index) == ExplorerModel::NodeKind::Group)
        option->font.setWeight(QFont::DemiBold);
    option->fontMetrics = QFontMetrics(option->font);
}

void ExplorerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    painter->save();
    ItemPainting::drawBackground(row, painter);
    ItemPainting::drawCurrentMark(row, painter, index);
    painter->setClipRect(row.rect);

    Room room(row);
    const QRect iconRoom = room.takeFirst(row.fontMetrics.height());
    icon(nodeIconName(index)).paint(painter, iconRoom);
    tintIcon(Tint(index.data(Role::Tint).toInt()), row.palette).paint(painter, tintRoom(index, room, row));

    // The name is what one looks for: the rest gets what it leaves, the chips before the words.
    const int nameWidth = row.fontMetrics.horizontalAdvance(row.text) + 1;
    const ChipLook look{row.font, row.palette, row.direction};
    const QList<Chip> chips = chipsOf(index);
    const QString detail = index.data(Role::Detail).toString();
    const QFont small = smallFont(row.font);
    const int detailWidth = QFontMetrics(small).horizontalAdvance(detail) + 1;

    painter->setFont(row.font);
    painter->setPen(ItemPainting::textColour(row));
    ItemPainting::drawText(row, painter, room.takeFirst(nameWidth), row.text);
    if (index.data(Role::Changed).toBool())
        drawChanged(painter, room.takeFirst(row.fontMetrics.height() / 2), row.palette);
    if (!detail.isEmpty() && room.width() > detailWidth / 2) {
        QFont detailFont = small;
        detailFont.setWeight(QFont::Normal);
        painter->setFont(detailFont);
        painter->setPen(ItemPainting::dimColour(row));
        ItemPainting::drawText(row, painter, room.takeLast(detailWidth), detail);
    }
    if (!chips.isEmpty())
        paintChips(painter, room.takeFirst(look.width(chips)), chips, look);
    painter->restore();
    ItemPainting::drawFocus(row, painter);
}

} // namespace Tagwright
