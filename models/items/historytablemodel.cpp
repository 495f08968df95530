// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/historytablemodel.h"

#include "items/instruction.h"
#include "items/roles.h"
#include "items/words.h"

namespace Tagwright {

namespace {

bool isStepNumber(int column)
{
    return column == HistoryTableModel::Step || column == HistoryTableModel::Size;
}

} // namespace

void HistoryTableModel::setHistory(const QList<HistoryEntry> &history, const QList<Descriptor> &layers)
{
    beginResetModel();
    m_history = history;
    m_layers = layers;
    endResetModel();
}

void HistoryTableModel::clear()
{
    setHistory({}, {});
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.size());
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qint64 HistoryTableModel::sizeOf(const HistoryEntry &entry) const
{
    return entry.layer >= 0 && entry.layer < m_layers.size() ? m_layers.at(entry.layer).size : -1;
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    const HistoryEntry &entry = m_history.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.row(), column);
    case Qt::ToolTipRole:
        return Words::tip(tip(entry, column));
    case Qt::TextAlignmentRole:
        return isStepNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Role::Digest:
        return entry.layer >= 0 && entry.layer < m_layers.size() ? m_layers.at(entry.layer).digest.toString()
                                                                 : QString();
    case Role::Monospace:
        return column == CreatedBy;
    default:
        return {};
    }
}

QString HistoryTableModel::text(const HistoryEntry &entry, int row, int column) const
{
    switch (column) {
    case Step:
        return QString::number(row + 1);
    case CreatedBy:
        return Words::oneLine(instruction(entry.createdBy));
    case Size:
        return entry.emptyLayer ? Words::none() : Words::size(sizeOf(entry));
    case Created:
        return Words::shortMoment(entry.created);
    case Comment:
        return Words::oneLine(entry.comment);
    default:
        return {};
    }
}

QString HistoryTableModel::tip(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case CreatedBy:
        return entry.createdBy;
    case Size:
        return entry.emptyLayer ? tr("This step changed only the configuration, no files.")
                                : Words::exactSize(sizeOf(entry));
    case Created:
        return Words::moment(entry.created);
    case Comment:
        return entry.comment;
    default:
        return {};
    }
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isStepNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step:
        //: heads a column of numbers that count the steps of a build
        return tr("#");
    case CreatedBy:
        //: heads a column of commands
        return tr("Created by");
    case Size:
        return tr("Size");
    case Created:
        return tr("Created");
    case Comment:
        return tr("Comment");
    default:
        return {};
    }
}

} // namespace Tagwright
