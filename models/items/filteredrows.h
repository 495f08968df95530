// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/tagfilter.h"

#include <QSortFilterProxyModel>

namespace Tagwright {

/*! Those rows of a table that pass a filter, sorted by what Role::Sort says. Their texts are up to the class above. */
class FilteredRows : public QSortFilterProxyModel {
    Q_OBJECT

public:
    void setFilter(const TagFilter &filter);
    const TagFilter &filter() const { return m_filter; }

protected:
    FilteredRows(QAbstractItemModel &rows, QObject *parent); //!< not sorted yet

    int sourceRow(int row) const { return mapToSource(index(row, 0)).row(); }
    int shownRow(int sourceRow) const; //!< -1 when it is filtered out, or is none itself
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    /*! Where Role::Sort says the same of both: by their names. */
    virtual bool isNamedBefore(int leftRow, int rightRow) const = 0;

private:
    TagFilter m_filter;
};

} // namespace Tagwright
