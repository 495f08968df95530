// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/filteredrows.h"

#include "items/roles.h"

namespace Tagwright {

FilteredRows::FilteredRows(QAbstractItemModel &rows, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&rows);
    setSortRole(Role::Sort);
}

void FilteredRows::setFilter(const TagFilter &filter)
{
    m_filter = filter;
    invalidateFilter();
}

int FilteredRows::shownRow(int sourceRow) const
{
    return sourceRow < 0 ? -1 : mapFromSource(sourceModel()->index(sourceRow, 0)).row();
}

bool FilteredRows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QPartialOrdering order = QVariant::compare(left.data(Role::Sort), right.data(Role::Sort));
    return order == QPartialOrdering::Equivalent ? isNamedBefore(left.row(), right.row())
                                                 : order == QPartialOrdering::Less;
}

} // namespace Tagwright
