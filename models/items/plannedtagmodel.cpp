// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/plannedtagmodel.h"

#include "items/roles.h"
#include "items/words.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

int PlannedTagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlannedTagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedTagRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return checkState(index);
    case Qt::AccessibleTextRole:
        return index.column() == Tag ? Words::joined({row.change.tag, outcome(row)}) : text(row, index.column());
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Tag:
            return row.change.reference().toString();
        case Now:
            return row.change.before.toString();
        case WillBe:
            return row.change.after.toString();
        case Outcome:
            return row.problem ? Words::tip(row.problem->message) : QVariant();
        default:
            return {};
        }
    case Role::Monospace:
        return index.column() == Now || index.column() == WillBe;
    case Role::Tone:
        return index.column() == Outcome ? tone(row) : int(Tone::Neutral);
    case Role::Error:
        return row.problem ? QVariant::fromValue(*row.problem) : QVariant();
    default:
        return {};
    }
}

QString PlannedTagModel::text(const PlannedTagRow &row, int column) const
{
    const auto digest = [](const Digest &known) { return known.isNull() ? Words::none() : known.abbreviated(); };
    switch (column) {
    case Tag:
        return row.change.tag;
    case Now:
        return digest(row.change.before);
    case WillBe:
        return row.problem && row.change.after.isNull() ? QString() : digest(row.change.after);
    case Outcome:
        return outcome(row);
    default:
        return {};
    }
}

QString PlannedTagModel::outcome(const PlannedTagRow &row)
{
    if (row.problem)
        return Words::failure(*row.problem);
    if (row.isDone())
        return tr("is so already");
    if (!row.protectedBy.isEmpty())
        return tr("protected by “%1”").arg(row.protectedBy);
    if (row.change.isCreation())
        //: a tag that does not exist yet
        return tr("new");
    return tr("moves");
}

int PlannedTagModel::tone(const PlannedTagRow &row)
{
    if (row.problem)
        return int(Tone::Bad);
    if (row.isDone())
        return int(Tone::Neutral);
    if (!row.protectedBy.isEmpty() || row.change.isMove())
        return int(Tone::Warning);
    return int(Tone::Good);
}

QVariant PlannedTagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tag:
        return tr("Tag");
    case Now:
        //: heads a column of digests: what the tag names now
        return tr("Names now");
    case WillBe:
        //: heads a column of digests: what the tag will name
        return tr("Will name");
    case Outcome:
        //: heads a column that says "new" or "moves"
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace Tagwright
