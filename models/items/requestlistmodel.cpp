// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/requestlistmodel.h"

#include "items/roles.h"
#include "items/words.h"
#include "values/loadstate.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

Tone toneOf(const RequestRecord &record)
{
    constexpr int FirstClientError = 400;
    constexpr int FirstServerError = 500;
    if (record.error || record.status >= FirstServerError)
        return Tone::Bad;
    return record.status >= FirstClientError ? Tone::Warning : Tone::Neutral;
}

bool isRequestNumber(int column)
{
    return column == RequestListModel::Number || column == RequestListModel::Time || column == RequestListModel::Size;
}

} // namespace

void RequestListModel::started(const RequestRecord &record)
{
    if (m_records.size() == MaxRows) {
        beginRemoveRows({}, 0, 0);
        m_records.removeFirst();
        endRemoveRows();
    }
    const int row = rowCount();
    Q_ASSERT(row == 0 || m_records.constLast().id < record.id);
    beginInsertRows({}, row, row);
    m_records += record;
    endInsertRows();
}

void RequestListModel::finished(const RequestRecord &record)
{
    const auto found = std::lower_bound(m_records.begin(), m_records.end(), record.id,
        [](const RequestRecord &known, quint64 id) { return known.id < id; });
    if (found == m_records.end() || found->id != record.id)
        return; // it has left the list meanwhile
    *found = record;
    const int row = int(found - m_records.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void RequestListModel::clear()
{
    beginResetModel();
    m_records.clear();
    endResetModel();
}

const RequestRecord &RequestListModel::record(int row) const
{
    return m_records.at(row);
}

int RequestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RequestListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestRecord &record = m_records.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(record, column);
    case Qt::AccessibleDescriptionRole: // a number by itself says little
        return column == Number ? text(record, Method) + u' ' + text(record, Url) : QString();
    case Qt::ToolTipRole:
        return Words::tip(column == Time                                               ? Words::moment(record.started)
                : column == Status && record.error && !record.error->message.isEmpty() ? record.error->message
                                                                                       : text(record, column));
    case Qt::TextAlignmentRole:
        return isRequestNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Role::Sort:
        return sortKey(record, column);
    case Role::State:
        return int(record.isRunning() ? LoadState::Loading : record.error ? LoadState::Failed : LoadState::Loaded);
    case Role::Error:
        return record.error ? QVariant::fromValue(*record.error) : QVariant();
    case Role::Tone:
        return column == Status ? QVariant(int(toneOf(record))) : QVariant();
    case Role::Monospace:
        return column == Url || column == Method;
    default:
        return {};
    }
}

QString RequestListModel::text(const RequestRecord &record, int column) const
{
    switch (column) {
    case Number:
        return QString::number(record.id);
    case Method:
        return QString::fromLatin1(record.method);
    case Url:
        return record.url.toDisplayString(QUrl::FullyEncoded);
    case Status:
        return record.isRunning() ? u"…"_s
            : record.error        ? Words::failure(*record.error)
                                  : QString::number(record.status);
    case Time:
        //: a number of milliseconds
        return record.isRunning() ? QString() : tr("%1 ms").arg(QLocale().toString(record.milliseconds));
    case Size:
        return record.isRunning() ? QString() : Words::size(record.bytesReceived);
    case ConnectionName:
        return record.connectionName;
    default:
        return {};
    }
}

QVariant RequestListModel::sortKey(const RequestRecord &record, int column) const
{
    switch (column) {
    case Number:
        return record.id;
    case Status:
        return record.status;
    case Time:
        return record.milliseconds;
    case Size:
        return record.bytesReceived;
    default:
        return text(record, column);
    }
}

QVariant RequestListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isRequestNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        //: heads a column of numbers that count requests
        return tr("#");
    case Method:
        //: of an HTTP request: GET, HEAD
        return tr("Method");
    case Url:
        return tr("URL");
    case Status:
        //: of an HTTP answer: 200, 404
        return tr("Status");
    case Time:
        //: how long a request took
        return tr("Time");
    case Size:
        return tr("Size");
    case ConnectionName:
        return tr("Connection");
    default:
        return {};
    }
}

} // namespace Tagwright
