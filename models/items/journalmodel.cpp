// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/journalmodel.h"

#include "items/changewords.h"
#include "items/journalwords.h"
#include "items/roles.h"
#include "items/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QString stateOrNone(const QString &text)
{
    return text.isEmpty() ? Words::none() : text;
}

bool isInOnePlace(const JournalEntry &entry)
{
    return std::all_of(entry.changes.cbegin(), entry.changes.cend(), [&entry](const JournalEntry::Change &change) {
        return ChangeWords::areInOnePlace(change, entry.changes.constFirst());
    });
}

Tone toneOf(JournalEntry::State state, const JournalEntry &entry)
{
    switch (state) {
    case JournalEntry::State::Done:
        return Tone::Good;
    case JournalEntry::State::Failed:
        return Tone::Bad;
    case JournalEntry::State::NotSent:
        return entry.interrupted ? Tone::Warning : Tone::Neutral;
    case JournalEntry::State::Undone:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

constexpr int TellAfter = 50; // milliseconds; faster than that nobody reads

} // namespace

JournalModel::Row::Row(const JournalEntry &of)
    : entry(of)
    , prospects(of.changes.size(), UndoProspect::Unknown)
{
    for (const JournalEntry::Change &change : entry.changes)
        ++counts[size_t(change.state)];
}

JournalModel::JournalModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(TellAfter);
    m_pause.callOnTimeout(this, &JournalModel::tell);
}

void JournalModel::setEntries(const QList<JournalEntry> &entries)
{
    beginResetModel();
    m_rows.clear();
    m_untold.clear();
    std::for_each(entries.crbegin(), entries.crend(), [this](const JournalEntry &entry) { m_rows += Row(entry); });
    endResetModel();
}

void JournalModel::add(const JournalEntry &entry)
{
    if (rowOf(entry.id) >= 0)
        return;
    beginInsertRows({}, 0, 0);
    m_rows.prepend(Row(entry));
    endInsertRows();
}

void JournalModel::setState(qint64 entry, int position, JournalEntry::State state, const Tagwright::Error &error)
{
    const int row = rowOf(entry);
    if (row < 0 || position < 0 || position >= m_rows.at(row).entry.changes.size())
        return;
    Row &known = m_rows[row];
    JournalEntry::Change &change = known.entry.changes[position];
    --known.counts[size_t(change.state)];
    ++known.counts[size_t(state)];
    change.state = state;
    change.error = state == JournalEntry::State::Failed ? error : Tagwright::Error();
    known.prospects[position] = UndoProspect::Unknown;
    changed(entry, {position, position});
}

void JournalModel::setEnded(qint64 entry)
{
    const int row = rowOf(entry);
    if (row < 0)
        return;
    m_rows[row].entry.ended = true;
    m_rows[row].entry.interrupted = false;
    // Those that were not sent are named otherwise now.
    changed(entry, {0, int(m_rows.at(row).entry.changes.size()) - 1});
}

void JournalModel::forgetValues(qint64 entry)
{
    const int row = rowOf(entry);
    if (row < 0)
        return;
    m_rows[row].entry.keptValues.clear();
    m_rows[row].prospects.fill(UndoProspect::Unknown);
    changed(entry, {0, int(m_rows.at(row).entry.changes.size()) - 1});
}

void JournalModel::setProspect(qint64 entry, int position, UndoProspect prospect)
{
    const int row = rowOf(entry);
    if (row < 0 || position < 0 || position >= m_rows.at(row).prospects.size())
        return;
    m_rows[row].prospects[position] = prospect;
    changed(entry, {position, position});
}

void JournalModel::changed(qint64 entry, const Span &span)
{
    const auto known = m_untold.find(entry);
    if (known == m_untold.end())
        m_untold.insert(entry, span);
    else
        *known = {std::min(known->first, span.first), std::max(known->last, span.last)};
    if (!m_pause.isActive())
        tell();
}

void JournalModel::tell()
{
    const auto untold = std::exchange(m_untold, {});
    if (untold.isEmpty())
        return; // nothing more has come during the pause
    m_pause.start();
    for (auto span = untold.cbegin(); span != untold.cend(); ++span) {
        const QModelIndex top = index(rowOf(span.key()), 0);
        Q_EMIT dataChanged(top, top.siblingAtColumn(ColumnCount - 1));
        if (span->last >= 0)
            Q_EMIT dataChanged(index(span->first, 0, top), index(span->last, ColumnCount - 1, top));
    }
}

const JournalEntry *JournalModel::entry(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows.at(row).entry;
}

qint64 JournalModel::entryId(const QModelIndex &index) const
{
    if (!index.isValid())
        return 0;
    return index.internalId() == 0 ? m_rows.at(index.row()).entry.id : qint64(index.internalId());
}

int JournalModel::position(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? index.row() : -1;
}

QModelIndex JournalModel::cell(qint64 entry, int position, int column) const
{
    const int row = rowOf(entry);
    if (row < 0)
        return {};
    return position < 0 ? index(row, column) : index(position, column, index(row, 0));
}

UndoProspect JournalModel::prospect(qint64 entry, int position) const
{
    const int row = rowOf(entry);
    return row < 0 ? UndoProspect::Unknown : m_rows.at(row).prospects.value(position, UndoProspect::Unknown);
}

QList<qint64> JournalModel::interrupted() const
{
    QList<qint64> ids;
    for (const Row &row : m_rows) {
        if (row.entry.interrupted)
            ids += row.entry.id;
    }
    return ids;
}

bool JournalModel::canFindOut(qint64 id) const
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    const Row &known = m_rows.at(row);
    if (known.entry.interrupted)
        return true;
    return known.entry.ended && known.count(JournalEntry::State::Failed) > 0
        && std::any_of(known.entry.changes.cbegin(), known.entry.changes.cend(),
            [](const JournalEntry::Change &change) { return change.isUncertain(); });
}

bool JournalModel::canFinish(qint64 id) const
{
    const int row = rowOf(id);
    return row >= 0 && m_rows.at(row).entry.ended && !canFindOut(id)
        && m_rows.at(row).count(JournalEntry::State::NotSent) + m_rows.at(row).count(JournalEntry::State::Failed) > 0;
}

bool JournalModel::canUndo(qint64 id) const
{
    const int row = rowOf(id);
    return row >= 0 && m_rows.at(row).canUndo();
}

QList<JournalEntry> JournalModel::entriesWithValues() const
{
    QList<JournalEntry> entries;
    for (const Row &row : m_rows) {
        if (!row.entry.keptValues.isEmpty())
            entries += row.entry;
    }
    return entries;
}

qint64 JournalModel::newestUndoable() const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [](const Row &row) { return row.entry.verb != ChangeSet::Verb::Undo && row.canUndo(); });
    return found == m_rows.cend() ? 0 : found->entry.id;
}

int JournalModel::rowOf(qint64 id) const
{
    const auto found = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), id, [](const Row &row, qint64 wanted) { return row.entry.id > wanted; });
    return found != m_rows.cend() && found->entry.id == id ? int(found - m_rows.cbegin()) : -1;
}

QModelIndex JournalModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(m_rows.at(parent.row()).entry.id) : quintptr(0));
}

QModelIndex JournalModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(rowOf(qint64(child.internalId())), 0, quintptr(0));
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    if (parent.column() != 0 || parent.internalId() != 0)
        return 0;
    return int(m_rows.at(parent.row()).entry.changes.size());
}

int JournalModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return entryData(m_rows.at(index.row()), index.column(), role);
    const int row = rowOf(qint64(index.internalId()));
    return row < 0 ? QVariant() : changeData(m_rows.at(row), index.row(), index.column(), role);
}

QVariant JournalModel::entryData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case What:
            return JournalWords::title(row.entry);
        case State:
            return summary(row);
        case Undo:
            return undoText(row);
        case When:
            return Words::shortMoment(row.entry.when);
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        return column == What ? Words::joined({JournalWords::title(row.entry), summary(row)}) : QVariant();
    case Qt::ToolTipRole:
        return column == When ? Words::moment(row.entry.when) : QVariant();
    case Role::Tone:
        if (column == State && row.count(JournalEntry::State::Failed) > 0)
            return int(Tone::Bad);
        return column == State && row.entry.interrupted ? int(Tone::Warning) : int(Tone::Neutral);
    default:
        return {};
    }
}

QVariant JournalModel::changeData(const Row &row, int position, int column, int role) const
{
    const JournalEntry::Change &change = row.entry.changes.at(position);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case What:
            return isInOnePlace(row.entry) ? ChangeWords::shortName(change) : change.name();
        case Before:
            return stateOrNone(ChangeWords::before(change).text);
        case After:
            return stateOrNone(ChangeWords::after(change).text);
        case State:
            return stateText(row.entry, change);
        case Undo:
            return change.state == JournalEntry::State::Done ? JournalWords::prospect(row.prospects.at(position))
                                                             : QString();
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        return column == What ? Words::joined({change.name(), stateText(row.entry, change)}) : QVariant();
    case Qt::ToolTipRole:
        switch (column) {
        case What:
            return change.name();
        case Before:
            return ChangeWords::before(change).tip;
        case After:
            return ChangeWords::after(change).tip;
        case State:
            return ChangeWords::failureTip(change.error);
        case Undo:
            return JournalWords::prospectTip(row.prospects.at(position), row.entry.isOfCluster());
        default:
            return {};
        }
    case Role::Error:
        return change.state == JournalEntry::State::Failed ? QVariant::fromValue(change.error) : QVariant();
    case Role::Tone:
        return column == State ? int(toneOf(change.state, row.entry)) : int(Tone::Neutral);
    case Role::Monospace:
        if (!change.object)
            return column == Before || column == After;
        return (column == Before && ChangeWords::before(change).isDigest)
            || (column == After && ChangeWords::after(change).isDigest);
    default:
        return {};
    }
}

QString JournalModel::summary(const Row &row)
{
    const JournalEntry &entry = row.entry;
    const int total = int(entry.changes.size());
    const int done = row.count(JournalEntry::State::Done);
    const int failed = row.count(JournalEntry::State::Failed);
    const int undone = row.count(JournalEntry::State::Undone);
    const int open = row.count(JournalEntry::State::NotSent);
    if (undone == total)
        return tr("taken back");
    if (done == total)
        return tr("done");
    QStringList parts;
    if (done > 0)
        parts += tr("%Ln done", nullptr, done);
    if (undone > 0)
        parts += tr("%Ln taken back", nullptr, undone);
    if (failed > 0)
        parts += tr("%Ln failed", nullptr, failed);
    if (open > 0 && entry.interrupted)
        parts += tr("%Ln not known", nullptr, open);
    else if (open > 0)
        parts += entry.ended ? tr("%Ln not started", nullptr, open) : tr("%Ln to come", nullptr, open);
    return parts.join(u" · "_s);
}

QString JournalModel::stateText(const JournalEntry &entry, const JournalEntry::Change &change)
{
    switch (change.state) {
    case JournalEntry::State::Done:
        return tr("done");
    case JournalEntry::State::Failed:
        return ChangeWords::failure(change.error);
    case JournalEntry::State::Undone:
        return tr("taken back");
    case JournalEntry::State::NotSent:
        if (entry.interrupted)
            return tr("not known");
        return entry.ended ? tr("not started") : tr("to come");
    }
    Q_UNREACHABLE();
}

QString JournalModel::undoText(const Row &row) const
{
    // The worst of them: that is what somebody has to know beforehand.
    static constexpr UndoProspect Worst[] = {UndoProspect::Lost, UndoProspect::ValuesLost, UndoProspect::Immutable,
        UndoProspect::CannotDelete, UndoProspect::Moved, UndoProspect::UntilCollection, UndoProspect::Certain,
        UndoProspect::Back};
    if (!row.canUndo())
        return {};
    for (qsizetype position = 0; position < row.prospects.size(); ++position) {
        if (row.entry.changes.at(position).state == JournalEntry::State::Done
            && row.prospects.at(position) == UndoProspect::Unknown)
            return {}; // the worst may be still to come
    }
    for (const UndoProspect prospect : Worst) {
        if (row.prospects.contains(prospect))
            return JournalWords::prospect(prospect);
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        //: heads a column of changes
        return tr("Change");
    case Before:
        //: heads a column of digests
        return tr("Before");
    case After:
        //: heads a column of digests
        return tr("After");
    case State:
        return tr("State");
    case Undo:
        //: heads a column that says whether a change can be taken back
        return tr("Undo");
    case When:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace Tagwright
