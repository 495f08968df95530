// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imageconfig.h"
#include "values/manifest.h"

#include <QAbstractTableModel>
#include <QList>

namespace Tagwright {

/*! How an image was built, first step first. */
class HistoryTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Step, CreatedBy, Size, Created, Comment };
    static constexpr int ColumnCount = Comment + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(const QList<HistoryEntry> &history, const QList<Descriptor> &layers);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const HistoryEntry &entry, int row, int column) const;
    QString tip(const HistoryEntry &entry, int column) const;
    qint64 sizeOf(const HistoryEntry &entry) const;

    QList<HistoryEntry> m_history;
    QList<Descriptor> m_layers;
};

} // namespace Tagwright
