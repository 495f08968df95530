// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/inspectortable.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptytext.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace Tagwright {

void setUpInspectorView(QAbstractItemView &view, const QString &name)
{
    view.setAccessibleName(name);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setItemDelegate(new CellDelegate(CellDelegate::Focus::Cell, &view));
}

void setUpInspectorTable(QTableView &table, const QString &name)
{
    setUpInspectorView(table, name);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(1); // or the style makes rows as high as the header
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() * 3 / 2);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QTableView *makeInspectorTable(const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    setUpInspectorTable(*table, name);
    return table;
}

void setInspectorModel(
    QAbstractItemView &view, QHeaderView &header, QAbstractItemModel &model, const QList<int> &widths)
{
    const bool first = !view.model();
    const QItemSelectionModel *previous = view.selectionModel();
    view.setModel(&model);
    delete previous;
    if (auto *emptyText = view.findChild<EmptyText *>())
        emptyText->follow(&model);
    if (!first)
        return;
    const int character = header.fontMetrics().averageCharWidth();
    for (int column = 0; column < widths.size(); ++column)
        header.resizeSection(column, std::max(widths.at(column) * character, header.sectionSizeHint(column)));
}

void setInspectorModel(QTableView &table, QAbstractItemModel &model, const QList<int> &widths)
{
    setInspectorModel(table, *table.horizontalHeader(), model, widths);
}

} // namespace Tagwright
