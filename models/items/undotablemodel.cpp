// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/undotablemodel.h"

#include "items/changewords.h"
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
    case UndoProspect::ValuesLost:
    case UndoProspect::Immutable:
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
        return ChangeWords::areInOnePlace(entry->changes.at(position), entry->changes.at(positions.constFirst()));
    });
    m_isOfTags = std::all_of(positions.cbegin(), positions.cend(), [&](int position) {
        const JournalEntry::Change &change = entry->changes.at(position);
        return !change.object || change.object->place.isStreamTag();
    });
    endResetModel();
}

const JournalEntry::Change *UndoTableModel::change(int row) const
{
    const JournalEntry *entry = m_journal.entry(m_entry);
    const int position = m_positions.value(row, -1);
    return entry && position >= 0 && position < entry->changes.size() ? &entry->changes.at(position) : nullptr;
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
    const JournalEntry::Change &change = m_journal.entry(m_entry)->changes.at(position);
    const bool isTag = !change.object || change.object->place.isStreamTag();
    switch (column) {
    case Tag:
        return m_inOnePlace ? ChangeWords::shortName(change) : change.name();
    case Now:
        if (!change.isDeletion())
            return ChangeWords::after(change).text;
        return isTag ? tr("no such tag") : tr("not there");
    case Then:
        if (!change.isCreation())
            return ChangeWords::before(change).text;
        return isTag ? tr("the tag goes away") : tr("it goes away");
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

QString UndoTableModel::beforehandTip(bool isOfCluster)
{
    return isOfCluster ? tr("The cluster does not tell this beforehand: it shows when it is tried.")
                       : tr("The registry does not tell this beforehand: it shows when it is tried.");
}

QVariant UndoTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_journal.entry(m_entry))
        return {};
    const int position = m_positions.at(index.row());
    const JournalEntry::Change &change = m_journal.entry(m_entry)->changes.at(position);
    switch (role) {
    case Qt::DisplayRole:
        return text(position, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Tag ? change.name() : QVariant();
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Tag:
            return change.name();
        case Now:
            return ChangeWords::after(change).tip;
        case Then:
            return ChangeWords::before(change).tip;
        case Prospect:
            if (m_journal.prospect(m_entry, position) == UndoProspect::Unknown)
                return m_asking ? QVariant() : beforehandTip(change.object.has_value());
            return m_journal.cell(m_entry, position, JournalModel::Undo).data(role);
        default:
            return {};
        }
    case Role::Tone:
        return int(index.column() == Prospect ? toneOfProspect(m_journal.prospect(m_entry, position)) : Tone::Neutral);
    case Role::Monospace:
        return (index.column() == Now && ChangeWords::after(change).isDigest)
            || (index.column() == Then && ChangeWords::before(change).isDigest);
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
        //: heads a column of objects that were changed
        return m_isOfTags ? tr("Tag") : tr("What");
    case Now:
        //: heads a column that says what is so now
        return m_isOfTags ? tr("Names now") : tr("Now");
    case Then:
        //: heads a column that says what will be so again
        return m_isOfTags ? tr("Will name") : tr("Afterwards");
    case Prospect:
        //: heads a column that says whether a change can be taken back
        return tr("Can be taken back");
    default:
        return {};
    }
}

} // namespace Tagwright
