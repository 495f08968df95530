// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/importmodel.h"

#include "items/roles.h"

#include <algorithm>

namespace Tagwright {

void ImportModel::append(const QList<ImportRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void ImportModel::setRow(int row, const ImportRow &changed)
{
    m_rows[row] = changed;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QList<int> ImportModel::tickedRows() const
{
    QList<int> ticked;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).ticked)
            ticked += row;
    }
    return ticked;
}

bool ImportModel::anyInsecure() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const ImportRow &row) { return row.insecure; });
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Registry ? QVariant(row.ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Role::Tone:
        return int(index.column() == Plan && row.blocked ? Tone::Warning : Tone::Neutral);
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Registry
        || !m_rows.at(index.row()).canBeTicked())
        return false;
    m_rows[index.row()].ticked = value.toInt() == int(Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Registry && m_rows.at(index.row()).canBeTicked() ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Registry:
        return tr("Registry");
    case SignIn:
        return tr("Sign-in");
    case Source:
        return tr("Found in");
    case Plan:
        return tr("What importing does");
    default:
        return {};
    }
}

QString ImportModel::text(const ImportRow &row, int column) const
{
    switch (column) {
    case Registry:
        return row.path.isEmpty() ? row.host : row.host + u'/' + row.path;
    case SignIn:
        return signIn(row);
    case Source:
        return row.source;
    case Plan:
        return plan(row);
    default:
        return {};
    }
}

QString ImportModel::signIn(const ImportRow &row)
{
    switch (row.signIn) {
    case ImportRow::SignIn::None:
        return tr("none");
    case ImportRow::SignIn::Password:
        return tr("%1, with a password").arg(row.userName);
    case ImportRow::SignIn::IdentityToken:
        return tr("identity token");
    case ImportRow::SignIn::RegistryToken:
        return tr("registry token");
    case ImportRow::SignIn::Helper:
        return tr("kept by the helper %1").arg(row.helper);
    }
    return {};
}

QString ImportModel::plan(const ImportRow &row)
{
    if (row.blocked)
        return tr("Blocked in registries.conf; adds it all the same");
    switch (row.plan) {
    case ImportRow::Plan::NewConnection:
        return row.signIn == ImportRow::SignIn::None ? tr("Adds the registry, without a sign-in")
                                                     : tr("Adds the registry and signs in");
    case ImportRow::Plan::NewSignIn:
        return tr("Signs in to “%1”").arg(row.connection);
    case ImportRow::Plan::AnotherSignIn:
        return tr("Replaces the sign-in of “%1”").arg(row.connection);
    case ImportRow::Plan::AskHelper:
        return tr("Nothing before the helper was asked");
    case ImportRow::Plan::Nothing:
        return tr("Nothing: “%1” is there already").arg(row.connection);
    }
    return {};
}

} // namespace Tagwright
