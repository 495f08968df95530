// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/operationlistmodel.h"

#include "items/roles.h"

#include <algorithm>

namespace Tagwright {

void OperationListModel::add(const OperationRecord &record)
{
    Q_ASSERT(m_records.isEmpty() || m_records.constFirst().id < record.id);
    beginInsertRows({}, 0, 0);
    m_records.prepend(record);
    endInsertRows();

    for (int row = rowCount() - 1; row > 0 && m_records.size() > MaxRows; --row) {
        if (m_records.at(row).state != OperationRecord::State::Running && !m_records.at(row).isWrite())
            dismiss(m_records.at(row).id);
    }
}

void OperationListModel::update(const OperationRecord &record)
{
    const int known = row(record.id);
    if (known < 0)
        return;
    m_records[known] = record;
    Q_EMIT dataChanged(index(known), index(known));
}

void OperationListModel::dismiss(quint64 id)
{
    const int known = row(id);
    if (known < 0)
        return;
    beginRemoveRows({}, known, known);
    m_records.remove(known);
    endRemoveRows();
}

void OperationListModel::dismissFinished()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_records.at(row).state != OperationRecord::State::Running)
            dismiss(m_records.at(row).id);
    }
}

const OperationRecord &OperationListModel::record(int row) const
{
    return m_records.at(row);
}

int OperationListModel::row(quint64 id) const
{
    const auto found = std::lower_bound(m_records.cbegin(), m_records.cend(), id,
        [](const OperationRecord &record, quint64 wanted) { return record.id > wanted; });
    return found != m_records.cend() && found->id == id ? int(found - m_records.cbegin()) : -1;
}

int OperationListModel::runningWrites() const
{
    return int(std::count_if(m_records.cbegin(), m_records.cend(), [](const OperationRecord &record) {
        return record.state == OperationRecord::State::Running && record.isWrite();
    }));
}

int OperationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

QVariant OperationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OperationRecord &record = m_records.at(index.row());
    switch (role) {
    case Role::Kind:
        return int(record.verb);
    case Role::State:
        return int(record.state);
    case Role::Error:
        return record.state == OperationRecord::State::Failed ? QVariant::fromValue(record.error) : QVariant();
    case Role::Progress:
        if (record.transfer.bytes > 0)
            return double(record.transfer.bytesDone) / double(record.transfer.bytes);
        return record.total > 0 ? double(record.done) / double(record.total) : -1.0;
    default:
        return {};
    }
}

} // namespace Tagwright
