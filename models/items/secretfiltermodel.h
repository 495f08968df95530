// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/filteredrows.h"
#include "items/secrettablemodel.h"

namespace Tagwright {

/*! The secrets whose name or type passes a filter; by name, unless another column is asked for. */
class SecretFilterModel : public FilteredRows {
    Q_OBJECT

public:
    explicit SecretFilterModel(SecretTableModel &secrets, QObject *parent = nullptr);

    const ClusterSecret &at(int row) const { return m_secrets.at(sourceRow(row)); }
    int row(const QString &name) const; //!< -1 when there is no such secret, or it is not shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool isNamedBefore(int left, int right) const override;

private:
    SecretTableModel &m_secrets;
};

} // namespace Tagwright
