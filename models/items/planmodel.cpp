// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/planmodel.h"

#include "items/roles.h"
#include "items/words.h"

#include <QMimeData>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto PlannedSetType = "application/x-tagwright-planned-set"_L1;

bool changesNothing(const TagChange &change)
{
    return change.before == change.after;
}

// Manifests that no change names are only carried along.
void dropUnusedManifests(ChangeSet &set)
{
    QSet<Digest> named;
    for (const TagChange &change : std::as_const(set.changes))
        named << change.before << change.after;
    set.manifests.removeIf([&named](auto manifest) { return !named.contains(manifest.key()); });
}

} // namespace

PlanModel::PlanModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void PlanModel::add(const ChangeSet &set)
{
    Row row{.id = ++m_lastId, .set = set};
    row.set.changes.removeIf(changesNothing);
    if (row.set.changes.isEmpty())
        return;
    beginInsertRows({}, setCount(), setCount());
    m_rows += row;
    number();
    endInsertRows();
    Q_EMIT changed();
}

void PlanModel::setSets(const QList<ChangeSet> &sets)
{
    beginResetModel();
    m_rows.clear();
    for (const ChangeSet &set : sets) {
        Row row{.id = ++m_lastId, .set = set};
        row.set.changes.removeIf(changesNothing);
        if (!row.set.changes.isEmpty())
            m_rows += row;
    }
    number();
    endResetModel();
    Q_EMIT changed();
}

void PlanModel::replace(int set, const ChangeSet &by)
{
    if (by.changes.isEmpty())
        return removeSet(set);
    const QModelIndex top = index(set, 0);
    beginRemoveRows(top, 0, rowCount(top) - 1);
    ChangeSet &kept = m_rows[set].set;
    kept.changes.clear();
    endRemoveRows();
    beginInsertRows(top, 0, int(by.changes.size()) - 1);
    kept = by;
    dropUnusedManifests(kept);
    endInsertRows();
    Q_EMIT dataChanged(top, top.siblingAtColumn(ColumnCount - 1));
    Q_EMIT changed();
}

bool PlanModel::canMoveSet(int set, int steps) const
{
    return set >= 0 && set < setCount() && steps != 0 && set + steps >= 0 && set + steps < setCount();
}

void PlanModel::moveSet(int set, int steps)
{
    if (!canMoveSet(set, steps))
        return;
    beginMoveRows({}, set, set, {}, steps > 0 ? set + steps + 1 : set + steps);
    m_rows.move(set, set + steps);
    number();
    endMoveRows();
    Q_EMIT changed();
}

void PlanModel::removeSet(int set)
{
    beginRemoveRows({}, set, set);
    m_rows.removeAt(set);
    number();
    endRemoveRows();
    Q_EMIT changed();
}

void PlanModel::removeChange(int set, int position)
{
    if (m_rows.at(set).set.changes.size() == 1)
        return removeSet(set);
    const QModelIndex top = index(set, 0);
    beginRemoveRows(top, position, position);
    m_rows[set].set.changes.removeAt(position);
    dropUnusedManifests(m_rows[set].set);
    endRemoveRows();
    Q_EMIT dataChanged(top, top.siblingAtColumn(ColumnCount - 1));
    Q_EMIT changed();
}

void PlanModel::clear()
{
    if (!m_rows.isEmpty())
        setSets({});
}

void PlanModel::number()
{
    m_setOfId.clear();
    for (int set = 0; set < setCount(); ++set)
        m_setOfId.insert(idOf(set), set);
}

QList<ChangeSet> PlanModel::sets() const
{
    QList<ChangeSet> sets;
    sets.reserve(m_rows.size());
    for (const Row &row : m_rows)
        sets += row.set;
    return sets;
}

int PlanModel::changeCount() const
{
    qsizetype count = 0;
    for (const Row &row : m_rows)
        count += row.set.changes.size();
    return int(count);
}

int PlanModel::setOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    return index.internalId() == 0 ? index.row() : setOfId(index.internalId());
}

int PlanModel::positionOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? index.row() : -1;
}

void PlanModel::setConnections(const QSet<QString> &ids)
{
    if (m_connections == ids)
        return;
    m_connections = ids;
    for (int set = 0; set < setCount(); ++set) {
        const QModelIndex top = index(set, 0);
        Q_EMIT dataChanged(top, top.siblingAtColumn(ColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, ColumnCount - 1, top));
    }
}

bool PlanModel::isConnected(const TagChange &change) const
{
    return m_connections.contains(change.place.connectionId)
        && (!change.source || m_connections.contains(change.source->connectionId));
}

bool PlanModel::canApply(int set) const
{
    const QList<TagChange> &changes = m_rows.at(set).set.changes;
    return std::all_of(
        changes.cbegin(), changes.cend(), [this](const TagChange &change) { return isConnected(change); });
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(idOf(parent.row())) : quintptr(0));
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(setOfId(child.internalId()), 0, quintptr(0));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return setCount();
    if (parent.column() != 0 || parent.internalId() != 0)
        return 0;
    return int(m_rows.at(parent.row()).set.changes.size());
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return rowData(index.row(), index.column(), role);
    const int set = setOfId(index.internalId());
    return set < 0 ? QVariant() : changeData(m_rows.at(set), index.row(), index.column(), role);
}

QVariant PlanModel::rowData(int row, int column, int role) const
{
    const ChangeSet &set = m_rows.at(row).set;
    const bool missing = !canApply(row);
    switch (role) {
    case Qt::DisplayRole:
        if (column == What)
            return missing ? tr("%1 (no such connection)").arg(sentence(set)) : sentence(set);
        if (column == Where)
            return place(set).isEmpty() ? tr("several repositories") : place(set);
        return {};
    case Qt::AccessibleTextRole:
        return column == What ? rowData(row, column, Qt::DisplayRole) : QVariant();
    case Qt::ToolTipRole:
        return missing ? tr("A connection that this needs does not exist any more: it cannot be applied.")
                       : sentence(set);
    case Role::Tone:
        return int(missing && column == What ? Tone::Bad : Tone::Neutral);
    default:
        return {};
    }
}

QVariant PlanModel::changeData(const Row &row, int position, int column, int role) const
{
    const TagChange &change = row.set.changes.at(position);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case What:
            return change.tag;
        case Now:
            return change.before.isNull() ? Words::none() : change.before.abbreviated();
        case WillBe:
            return change.isDeletion() ? tr("deleted") : change.after.abbreviated();
        case Where:
            return change.source && *change.source != change.place
                ? tr("%1, from %2").arg(change.place.reference().toString(), change.source->reference().toString())
                : change.place.reference().toString();
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        if (column != What)
            return {};
        return change.isDeletion() ? tr("%1 will be deleted").arg(change.tag)
                                   : tr("%1 will be %2").arg(change.tag, change.after.abbreviated());
    case Qt::ToolTipRole:
        switch (column) {
        case What:
            return change.reference().toString();
        case Now:
            return change.before.isNull() ? tr("There was no such tag when this was planned.")
                                          : change.before.toString();
        case WillBe:
            return change.isDeletion() ? QVariant() : QVariant(change.after.toString());
        default:
            return {};
        }
    case Role::Tone:
        return int(column == WillBe && change.isDeletion() ? Tone::Bad : Tone::Neutral);
    case Role::Monospace:
        return (column == Now && !change.before.isNull()) || (column == WillBe && !change.isDeletion());
    default:
        return {};
    }
}

QString PlanModel::title(const ChangeSet &set)
{
    const int count = int(set.changes.size());
    const QString tag = set.changes.isEmpty() ? QString() : set.changes.constFirst().tag;
    switch (set.verb) {
    case ChangeSet::Verb::Tag:
        return count == 1 ? tr("Set %1").arg(tag) : tr("Set %Ln tag(s)", nullptr, count);
    case ChangeSet::Verb::Copy:
        return count == 1 ? tr("Copy %1").arg(tag) : tr("Copy %Ln tag(s)", nullptr, count);
    case ChangeSet::Verb::Delete:
        return count == 1 ? tr("Delete %1").arg(tag) : tr("Delete %Ln tag(s)", nullptr, count);
    case ChangeSet::Verb::Undo:
        return count == 1 ? tr("Take back %1").arg(tag) : tr("Take back %Ln tag(s)", nullptr, count);
    case ChangeSet::Verb::Import:
    case ChangeSet::Verb::Create:
    case ChangeSet::Verb::Edit:
        return {}; // of clusters, which no plan has
    }
    Q_UNREACHABLE();
}

QString PlanModel::sentence(const ChangeSet &set)
{
    const QString where = place(set);
    //: what is done, and where: "Delete 3 tags: quay.io/org/app"
    return where.isEmpty() ? title(set) : tr("%1: %2").arg(title(set), where);
}

QString PlanModel::place(const ChangeSet &set)
{
    if (set.changes.isEmpty())
        return {};
    const RepositoryAddress &first = set.changes.constFirst().place;
    const bool isOne = std::all_of(
        set.changes.cbegin(), set.changes.cend(), [&first](const TagChange &change) { return change.place == first; });
    return isOne ? first.reference().toString() : QString();
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Now:
        //: what a tag names before it is changed
        return tr("Now");
    case WillBe:
        //: what a tag will name when it was changed
        return tr("Will be");
    case Where:
        return tr("Where");
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the sets
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    return index.internalId() == 0 ? usual | Qt::ItemIsDragEnabled : usual | Qt::ItemNeverHasChildren;
}

QStringList PlanModel::mimeTypes() const
{
    return {PlannedSetType};
}

QMimeData *PlanModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto dragged = std::make_unique<QMimeData>();
    dragged->setData(PlannedSetType, QByteArray::number(idOf(setOf(indexes.constFirst()))));
    return dragged.release();
}

bool PlanModel::canDropMimeData(const QMimeData *dragged, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return dragged && dragged->hasFormat(PlannedSetType) && !parent.isValid();
}

bool PlanModel::dropMimeData(
    const QMimeData *dragged, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(dragged, action, row, column, parent))
        return false;
    const int set = setOfId(dragged->data(PlannedSetType).toULongLong());
    if (set < 0)
        return false;
    const int before = row < 0 ? setCount() : row; // below all of them
    moveSet(set, (before > set ? before - 1 : before) - set);
    return true;
}

} // namespace Tagwright
