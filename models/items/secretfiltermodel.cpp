// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/secretfiltermodel.h"

#include "items/roles.h"

namespace Tagwright {

SecretFilterModel::SecretFilterModel(SecretTableModel &secrets, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_secrets(secrets)
{
    setSourceModel(&secrets);
    setSortRole(Role::Sort);
    sort(SecretTableModel::Name);
}

void SecretFilterModel::setFilter(const TagFilter &filter)
{
    m_filter = filter;
    invalidateFilter();
}

const ClusterSecret &SecretFilterModel::at(int row) const
{
    return m_secrets.at(mapToSource(index(row, 0)).row());
}

int SecretFilterModel::row(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).name == name)
            return row;
    }
    return -1;
}

bool SecretFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ClusterSecret &secret = m_secrets.at(row);
    return m_filter.isEmpty() || m_filter.matches(secret.name)
        || m_filter.matches(SecretTableModel::typeText(secret.type));
}

bool SecretFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QPartialOrdering order = QVariant::compare(left.data(Role::Sort), right.data(Role::Sort));
    if (order != QPartialOrdering::Equivalent)
        return order == QPartialOrdering::Less;
    return m_secrets.at(left.row()).name < m_secrets.at(right.row()).name;
}

} // namespace Tagwright
