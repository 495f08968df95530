// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/usagetablemodel.h"

#include "items/roles.h"
#include "items/words.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

void UsageTableModel::setUsages(const QList<Usage> &usages)
{
    if (m_usages == usages)
        return;
    beginResetModel();
    m_usages = usages;
    endResetModel();
}

QString UsageTableModel::effect(const Usage &usage)
{
    switch (usage.how) {
    case Usage::How::Runs:
        return tr("runs it, and stays with it");
    case Usage::How::Trigger:
        if (usage.isPaused)
            return tr("would start anew, but its trigger is paused");
        return usage.kind == "BuildConfig"_L1 ? tr("is built anew when the tag moves")
                                              : tr("is rolled out anew when the tag moves");
    case Usage::How::Builds:
        return tr("builds from it or into it");
    case Usage::How::Follows:
        return tr("is a tag that is taken from it");
    }
    Q_UNREACHABLE();
}

int UsageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_usages.size());
}

int UsageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Usage &usage = m_usages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(usage, index.column());
    case Qt::ToolTipRole:
        return Words::tip(text(usage, index.column()));
    case Role::Name:
        return usage.nameSpace + u'/' + usage.name;
    case Role::Kind:
        return int(usage.how);
    case Role::Tone:
        return index.column() == Effect && usage.how == Usage::How::Trigger && !usage.isPaused
            ? QVariant(int(Tone::Accent))
            : QVariant();
    case Role::Monospace:
        return index.column() == Image;
    default:
        return {};
    }
}

QString UsageTableModel::text(const Usage &usage, int column)
{
    switch (column) {
    case Kind:
        return usage.kind;
    case Name:
        return usage.nameSpace + u'/' + usage.name;
    case Where:
        return usage.container;
    case Effect:
        return effect(usage);
    case Image:
        return usage.image;
    default:
        return {};
    }
}

QVariant UsageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    case Where:
        return tr("Container");
    case Effect:
        return tr("When the tag moves");
    case Image:
        return tr("Image");
    default:
        return {};
    }
}

} // namespace Tagwright
