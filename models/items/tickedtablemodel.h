// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>

namespace Tagwright {

/*!
    Rows to be ticked in their first column, as far as they can be. A row has a member "ticked" and canBeTicked(); what
    the cells say is up to the class above.
*/
template <typename Row>
class TickedTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    const QList<Row> &rows() const { return m_rows; }
    int tickedCount() const
    {
        return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.ticked; }));
    }
    void tickAll(bool ticked) //!< what can be
    {
        if (m_rows.isEmpty())
            return;
        for (Row &row : m_rows)
            row.ticked = ticked && row.canBeTicked();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || !isTickable(index))
            return false;
        m_rows[index.row()].ticked = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        return true;
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
        return index.isValid() && isTickable(index) ? usual | Qt::ItemIsUserCheckable : usual;
    }

protected:
    QVariant checkState(const QModelIndex &index) const //!< of Qt::CheckStateRole
    {
        if (!isTickable(index))
            return {};
        return m_rows.at(index.row()).ticked ? Qt::Checked : Qt::Unchecked;
    }

private:
    bool isTickable(const QModelIndex &index) const
    {
        return index.column() == 0 && m_rows.at(index.row()).canBeTicked();
    }

    QList<Row> m_rows;
};

} // namespace Tagwright
