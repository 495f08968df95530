// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/undotablemodel.h"

#include "items/journalmodel.h"
#include "items/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

Tone toneOfProspect(UndoProspect prospect)
{
    switch (prospect) {
    case UndoProspect::Unknown:
    case UndoProspect::Back:
        return Tone::Neutral;
    case UndoProspect::Certain:
        return Tone::Good;
    case UndoProspect::UntilCollection:
        return Tone::Warning;
    case UndoProspect::Lost:
    case UndoProspect::Moved:
    case UndoProspect::CannotDelete:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

UndoTableModel::UndoTableModel(const JournalModel &journal, qint64 entry, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_entry(entry)
{
    connect(&journal, &QAbstractItemModel::dataChanged, this, &UndoTableModel::follow);
    connect(&journal, &QAbstractItemModel::modelReset, this, &UndoTableModel::follow);
    follow();
}

void UndoTableModel::follow()
{
    QList<int> positions;
    const JournalEntry *entry = m_journal.entry(m_entry);
    for (int position = 0; entry && position < entry->changes.size(); ++position) {
        if (entry->changes.at(position).state == JournalEntry::State::Done)
            positions += position;
    }
    if (positions == m_positions) {
        if (!m_positions.isEmpty())
            Q_EMIT dataChanged(index(0, Prospect), index(rowCount() - 1, Prospect));
        return;
    }
    beginResetModel();
    m_positions = positions;
    m_inOnePlace = std::all_of(positions.cbegin(), positions.cend(), [&](int position) {
        return entry->changes.at(position).change.place == entry->changes.at(positions.constFirst()).change.place;
    });
    endResetModel();
}

void UndoTableModel::setAsking(bool asking)
{
    m_asking = asking;
    follow();
}

int UndoTableModel::count(UndoProspect prospect) const
{
    return int(std::count_if(m_positions.cbegin(), m_positions.cend(),
        [&](int position) { return m_journal.prospect(m_entry, position) == prospect; }));
}

int UndoTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_positions.size());
}

int UndoTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UndoTableModel::text(int position, int column) const
{
    const TagChange &change = m_journal.entry(m_entry)->changes.at(position).change;
    switch (column) {
    case Tag:
        return m_inOnePlace ? change.tag : change.reference().toString();
    case Now:
        return change.isDeletion() ? tr("no such tag") : change.after.abbreviated();
    case Then:
        return change.isCreation() ? tr("the tag goes away") : change.before.abbreviated();
    case Prospect: {
        const QString known = m_journal.cell(m_entry, position, JournalModel::Undo).data().toString();
        if (!known.isEmpty())
            return known;
        return m_asking ? tr("asking…") : tr("not known");
    }
    default:
        return {};
    }
}

QVariant UndoTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_journal.entry(m_entry))
        return {};
    const int position = m_positions.at(index.row());
    const TagChange &change = m_journal.entry(m_entry)->changes.at(position).change;
    switch (role) {
    case Qt::DisplayRole:
        return text(position, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Tag ? change.reference().toString() : QVariant();
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Tag:
            return change.reference().toString();
        case Now:
            return change.after.toString();
        case Then:
            return change.before.toString();
        case Prospect:
            if (m_journal.prospect(m_entry, position) == UndoProspect::Unknown)
                return m_asking ? QVariant()
                                : tr("The registry does not tell this beforehand: it shows when it is tried.");
            return m_journal.cell(m_entry, position, JournalModel::Undo).data(role);
        default:
            return {};
        }
    case Role::Tone:
        return int(index.column() == Prospect ? toneOfProspect(m_journal.prospect(m_entry, position)) : Tone::Neutral);
    case Role::Monospace:
        return (index.column() == Now && !change.isDeletion()) || (index.column() == Then && !change.isCreation());
    default:
        return {};
    }
}

QVariant UndoTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tag:
        return tr("Tag");
    case Now:
        return tr("Names now");
    case Then:
        return tr("Will name");
    case Prospect:
        //: heads a column that says whether a change can be taken back
        return tr("Can be taken back");
    default:
        return {};
    }
}

} // namespace Tagwright
