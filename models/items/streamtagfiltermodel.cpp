// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/streamtagfiltermodel.h"

#include "items/tagtablemodel.h"

namespace Tagwright {

StreamTagFilterModel::StreamTagFilterModel(StreamTagModel &tags, QObject *parent)
    : FilteredRows(tags, parent)
    , m_tags(tags)
{
    sort(StreamTagModel::Tag);
}

int StreamTagFilterModel::row(const QString &name) const
{
    return shownRow(m_tags.row(name));
}

bool StreamTagFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return filter().isEmpty() || filter().matches(m_tags.name(row));
}

bool StreamTagFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isByName = left.column() == StreamTagModel::Tag || left.column() == StreamTagModel::Convention;
    return isByName ? isNamedBefore(left.row(), right.row()) : FilteredRows::lessThan(left, right);
}

bool StreamTagFilterModel::isNamedBefore(int left, int right) const
{
    return isNaturallyBefore(m_tags.listed(left), m_tags.listed(right));
}

} // namespace Tagwright
