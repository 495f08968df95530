// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/bardelegate.h"

#include "items/roles.h"

#include <QStyle>
#include <QStyleOptionProgressBar>
#include <QWidget>

#include <algorithm>

namespace Tagwright {

void BarDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(Role::Bar);
    if (!share.isValid())
        return CellDelegate::paintContent(painter, option, index);

    constexpr int Whole = 1000;
    const int thickness = std::max(4, option.fontMetrics.height() / 2);
    QStyleOptionProgressBar bar;
    bar.rect = QRect(option.rect.left(), option.rect.center().y() - thickness / 2, option.rect.width(), thickness);
    bar.palette = option.palette;
    bar.fontMetrics = option.fontMetrics;
    bar.direction = option.direction;
    bar.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    bar.maximum = Whole;
    bar.progress = int(share.toDouble() * Whole);
    const QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ProgressBarGroove, &bar, painter, option.widget);
    style->drawControl(QStyle::CE_ProgressBarContents, &bar, painter, option.widget);
}

} // namespace Tagwright
