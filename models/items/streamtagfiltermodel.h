// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/filteredrows.h"
#include "items/streamtagmodel.h"

namespace Tagwright {

/*! The tags of a StreamTagModel that pass a filter; by name as people count, unless another column is asked for. */
class StreamTagFilterModel : public FilteredRows {
    Q_OBJECT

public:
    explicit StreamTagFilterModel(StreamTagModel &tags, QObject *parent = nullptr);

    QString name(int row) const { return m_tags.name(sourceRow(row)); }
    int row(const QString &name) const; //!< -1 when there is no such tag, or it is filtered out

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool isNamedBefore(int left, int right) const override;

private:
    StreamTagModel &m_tags;
};

} // namespace Tagwright
