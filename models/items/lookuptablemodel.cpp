// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/lookuptablemodel.h"

#include "items/roles.h"
#include "items/words.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

bool LookupTableModel::isOwned(const LookupRow &row) const
{
    return !row.state.owner.isEmpty();
}

QString LookupTableModel::key(const LookupRow &row) const
{
    return row.state.place.path();
}

QString LookupTableModel::effect(LookupKind::Effect effect)
{
    switch (effect) {
    case LookupKind::Effect::Names:
        return tr("workloads of the project may use its plain name as an image");
    case LookupKind::Effect::Rollout:
        return tr("changing it changes its template, which triggers a rollout");
    case LookupKind::Effect::NextPods:
        return tr("a change holds for the pods that it makes from then on");
    case LookupKind::Effect::NextJobs:
        return tr("a change holds for its next jobs");
    case LookupKind::Effect::Nothing:
        return tr("its image is resolved already: a change does nothing more");
    case LookupKind::Effect::Refused:
        return tr("the template of a job cannot be changed");
    }
    Q_UNREACHABLE();
}

QString LookupTableModel::refusal(const LookupRow &row)
{
    if (!row.state.owner.isEmpty())
        return tr("made by %1: change that one").arg(Words::oneLine(row.state.owner));
    if (row.state.kind.effect == LookupKind::Effect::Refused)
        return effect(LookupKind::Effect::Refused);
    return row.isForbidden ? tr("you have no right to change it") : QString();
}

int LookupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LookupTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LookupRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return Words::tip(text(row, index.column()));
    case Role::Name:
        return row.state.place.name;
    case Role::Tone:
        return index.column() == Local && row.state.isOn() ? QVariant(int(Tone::Good)) : QVariant();
    default:
        return {};
    }
}

QString LookupTableModel::text(const LookupRow &row, int column)
{
    switch (column) {
    case Kind:
        return row.state.kind.kind;
    case Name:
        return row.state.place.name;
    case Local:
        return row.state.isOn() ? tr("yes") : tr("no");
    case Note: {
        const QString why = refusal(row);
        return why.isEmpty() ? effect(row.state.kind.effect) : why;
    }
    default:
        return {};
    }
}

QVariant LookupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    case Local:
        //: whether names of images are looked up among the image streams of the project
        return tr("Resolves locally");
    case Note:
        return tr("What to know");
    default:
        return {};
    }
}

} // namespace Tagwright
