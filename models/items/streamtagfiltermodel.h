// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/streamtagmodel.h"
#include "items/tagfilter.h"

#include <QSortFilterProxyModel>

namespace Tagwright {

/*! The tags of a StreamTagModel that pass a filter; by name as people count, unless another column is asked for. */
class StreamTagFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit StreamTagFilterModel(StreamTagModel &tags, QObject *parent = nullptr);

    void setFilter(const TagFilter &filter);
    const TagFilter &filter() const { return m_filter; }

    QString name(int row) const;
    int row(const QString &name) const; //!< -1 when there is no such tag, or it is filtered out

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    StreamTagModel &m_tags;
    TagFilter m_filter;
};

} // namespace Tagwright
