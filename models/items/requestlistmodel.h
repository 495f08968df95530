// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/requestrecord.h"

#include <QAbstractTableModel>
#include <QList>

namespace Tagwright {

/*! The HTTP requests of all connections in the order of sending; only the last ones are kept. */
class RequestListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Method, Url, Status, Time, Size, ConnectionName };
    static constexpr int ColumnCount = ConnectionName + 1;
    static constexpr int MaxRows = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    void started(const Tagwright::RequestRecord &record);
    void finished(const Tagwright::RequestRecord &record);
    void clear();

    const RequestRecord &record(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const RequestRecord &record, int column) const;
    QVariant sortKey(const RequestRecord &record, int column) const;

    QList<RequestRecord> m_records; // by rising id
};

} // namespace Tagwright
