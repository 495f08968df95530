// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/secrettablemodel.h"
#include "items/tagfilter.h"

#include <QSortFilterProxyModel>

namespace Tagwright {

/*! The secrets whose name or type passes a filter; by name, unless another column is asked for. */
class SecretFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SecretFilterModel(SecretTableModel &secrets, QObject *parent = nullptr);

    void setFilter(const TagFilter &filter);
    const ClusterSecret &at(int row) const;
    int row(const QString &name) const; //!< -1 when there is no such secret, or it is not shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    SecretTableModel &m_secrets;
    TagFilter m_filter;
};

} // namespace Tagwright
