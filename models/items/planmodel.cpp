// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/planmodel.h"

#include "values/planfile.h"

#include <QMimeData>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto PlannedSetType = "application/x-tagwright-planned-set"_L1;

bool isLeftOut(const TagChange &change)
{
    return change.before == change.after;
}

bool isLeftOut(const ObjectChange &change)
{
    const bool isNone = change.before == change.after && change.way != ObjectChange::Way::Import;
    return isNone || !canBePlanned(change);
}

PlannedSet withoutLeftOut(PlannedSet set)
{
    std::visit([](auto &one) { one.changes.removeIf([](const auto &change) { return isLeftOut(change); }); }, set);
    return set;
}

// A stream that is deleted takes its tags along.
bool isOneRequest(const PlannedSet &set)
{
    const auto *objects = std::get_if<ObjectChangeSet>(&set);
    return objects && std::any_of(objects->changes.cbegin(), objects->changes.cend(), [](const ObjectChange &change) {
        return change.way == ObjectChange::Way::Whole && change.isDeletion();
    });
}

// Manifests that no change names are only carried along.
void dropUnusedManifests(PlannedSet &planned)
{
    auto *set = std::get_if<ChangeSet>(&planned);
    if (!set)
        return;
    QSet<Digest> named;
    for (const TagChange &change : std::as_const(set->changes))
        named << change.before << change.after;
    set->manifests.removeIf([&named](auto manifest) { return !named.contains(manifest.key()); });
}

} // namespace

PlanModel::PlanModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void PlanModel::add(const PlannedSet &set)
{
    const Row row{.id = ++m_lastId, .set = withoutLeftOut(set)};
    if (Tagwright::changeCount(row.set) == 0)
        return;
    beginInsertRows({}, setCount(), setCount());
    m_rows += row;
    number();
    endInsertRows();
    Q_EMIT changed();
}

void PlanModel::setSets(const QList<PlannedSet> &sets)
{
    beginResetModel();
    m_rows.clear();
    for (const PlannedSet &set : sets) {
        const Row row{.id = ++m_lastId, .set = withoutLeftOut(set)};
        if (Tagwright::changeCount(row.set) > 0)
            m_rows += row;
    }
    number();
    endResetModel();
    Q_EMIT changed();
}

void PlanModel::replace(int set, const PlannedSet &by)
{
    if (Tagwright::changeCount(by) == 0)
        return removeSet(set);
    const QModelIndex top = index(set, 0);
    beginRemoveRows(top, 0, rowCount(top) - 1);
    PlannedSet &kept = m_rows[set].set;
    std::visit([](auto &one) { one.changes.clear(); }, kept);
    endRemoveRows();
    beginInsertRows(top, 0, int(Tagwright::changeCount(by)) - 1);
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
    if (Tagwright::changeCount(m_rows.at(set).set) == 1 || isOneRequest(m_rows.at(set).set))
        return removeSet(set);
    const QModelIndex top = index(set, 0);
    beginRemoveRows(top, position, position);
    std::visit([position](auto &one) { one.changes.removeAt(position); }, m_rows[set].set);
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

QList<PlannedSet> PlanModel::sets() const
{
    QList<PlannedSet> sets;
    sets.reserve(m_rows.size());
    for (const Row &row : m_rows)
        sets += row.set;
    return sets;
}

int PlanModel::changeCount() const
{
    qsizetype count = 0;
    for (const Row &row : m_rows)
        count += Tagwright::changeCount(row.set);
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

bool PlanModel::isConnected(const ObjectChange &change) const
{
    return m_connections.contains(change.place.connectionId);
}

bool PlanModel::canApply(int set) const
{
    return std::visit(
        [this](const auto &one) {
            return std::all_of(one.changes.cbegin(), one.changes.cend(),
                [this](const auto &change) { return this->isConnected(change); });
        },
        m_rows.at(set).set);
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
    return int(Tagwright::changeCount(m_rows.at(parent.row()).set));
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
    if (set < 0)
        return {};
    return std::visit(
        [&index, role](const auto &one) { return changeData(one.changes.at(index.row()), index.column(), role); },
        m_rows.at(set).set);
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
