// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/cluster.h"

#include <QAbstractTableModel>
#include <QList>

namespace Tagwright {

/*! What uses an image stream, a tag or an image, and what happens to it when the tag moves. */
class UsageTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Name, Where, Effect, Image };
    static constexpr int ColumnCount = Image + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setUsages(const QList<Usage> &usages);
    const QList<Usage> &usages() const { return m_usages; }

    static QString effect(const Usage &usage); //!< "starts anew when the tag moves"

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const Usage &usage, int column);

    QList<Usage> m_usages;
};

} // namespace Tagwright
