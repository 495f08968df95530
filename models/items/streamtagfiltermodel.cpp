// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/streamtagfiltermodel.h"

#include "items/roles.h"
#include "items/tagtablemodel.h"

namespace Tagwright {

StreamTagFilterModel::StreamTagFilterModel(StreamTagModel &tags, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_tags(tags)
{
    setSourceModel(&tags);
    setSortRole(Role::Sort);
    sort(StreamTagModel::Tag);
}

void StreamTagFilterModel::setFilter(const TagFilter &filter)
{
    m_filter = filter;
    invalidateFilter();
}

QString StreamTagFilterModel::name(int row) const
{
    return m_tags.name(mapToSource(index(row, 0)).row());
}

int StreamTagFilterModel::row(const QString &name) const
{
    const int row = m_tags.row(name);
    return row < 0 ? -1 : mapFromSource(m_tags.index(row, 0)).row();
}

bool StreamTagFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_filter.isEmpty() || m_filter.matches(m_tags.name(row));
}

bool StreamTagFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() != StreamTagModel::Tag && left.column() != StreamTagModel::Convention) {
        const QVariant a = left.data(Role::Sort);
        const QVariant b = right.data(Role::Sort);
        if (const QPartialOrdering order = QVariant::compare(a, b); order != QPartialOrdering::Equivalent)
            return order == QPartialOrdering::Less;
    }
    return isNaturallyBefore(m_tags.listed(left.row()), m_tags.listed(right.row()));
}

} // namespace Tagwright
