// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/secretfiltermodel.h"

namespace Tagwright {

SecretFilterModel::SecretFilterModel(SecretTableModel &secrets, QObject *parent)
    : FilteredRows(secrets, parent)
    , m_secrets(secrets)
{
    sort(SecretTableModel::Name);
}

int SecretFilterModel::row(const QString &name) const
{
    return shownRow(m_secrets.row(name));
}

bool SecretFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ClusterSecret &secret = m_secrets.at(row);
    return filter().isEmpty() || filter().matches(secret.name)
        || filter().matches(SecretTableModel::typeText(secret.type));
}

bool SecretFilterModel::isNamedBefore(int left, int right) const
{
    return m_secrets.at(left).name < m_secrets.at(right).name;
}

} // namespace Tagwright
