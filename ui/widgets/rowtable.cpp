// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QTableView>

namespace Tagwright {

void showRows(QTableView &table, const QList<int> &widths, CellDelegate::Focus focus)
{
    const QFontMetrics metrics = table.fontMetrics();
    table.setItemDelegate(new CellDelegate(focus, &table));
    if (focus == CellDelegate::Focus::Row)
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(metrics.height() * 8 / 5);
    QHeaderView *header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    for (int column = 0; column < widths.size(); ++column)
        table.setColumnWidth(column, metrics.averageCharWidth() * widths.at(column));
}

} // namespace Tagwright
