// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What ExplorerModel does with connections: groups, their order, and what is pinned.

#include "items/explorermodel.h"
#include "items/explorernode.h"
#include "values/versionkey.h"

#include <algorithm>
#include <utility>

namespace Tagwright {

// Below the pinned repositories stand the connections without a group, and below them the groups by name.
int ExplorerModel::shelfBegin(const Node &shelf) const
{
    return &shelf == m_root.get() ? m_pinnedCount : 0;
}

int ExplorerModel::shelfEnd(const Node &shelf) const
{
    const auto isConnection = [](const auto &node) { return node->kind == NodeKind::Connection; };
    const auto begin = shelf.children.cbegin() + shelfBegin(shelf);
    return int(std::find_if_not(begin, shelf.children.cend(), isConnection) - shelf.children.cbegin());
}

ExplorerModel::Node &ExplorerModel::shelfFor(const QString &group)
{
    if (group.isEmpty())
        return *m_root;
    auto made = makeNode(NodeKind::Group, group, m_root.get());
    made->key = versionKey(group);
    const auto place = std::lower_bound(top().begin() + shelfEnd(*m_root), top().end(), made, Node::isBefore);
    if (place != top().end() && (*place)->path == group) {
        m_nodes.remove(made->id);
        return **place;
    }
    const int row = int(place - top().begin());
    Node &shelf = *made;
    beginInsertRows({}, row, row);
    top().insert(place, std::move(made));
    m_root->renumberFrom(row);
    endInsertRows();
    return shelf;
}

void ExplorerModel::dropEmptyShelf(const Node &shelf)
{
    if (shelf.kind != NodeKind::Group || !shelf.children.empty())
        return;
    const int row = shelf.row;
    beginRemoveRows({}, row, row);
    m_nodes.remove(shelf.id);
    top().erase(top().begin() + row);
    m_root->renumberFrom(row);
    endRemoveRows();
}

void ExplorerModel::changeShelf(Node &node, const QString &group)
{
    Node &from = *node.parent;
    Node &to = shelfFor(group);
    const int row = node.row;
    const int place = shelfEnd(to);
    beginMoveRows(indexOf(&from), row, row, indexOf(&to), place);
    std::unique_ptr<Node> moved = std::move(from.children[std::size_t(row)]);
    from.children.erase(from.children.begin() + row);
    from.renumberFrom(row);
    to.children.insert(to.children.begin() + place, std::move(moved));
    to.renumberFrom(place);
    node.parent = &to;
    endMoveRows();
    dropEmptyShelf(from);
    if (&to != m_root.get())
        refresh(to); // it tells how many there are
}

void ExplorerModel::addConnection(const Connection &connection)
{
    Q_ASSERT(!branchOf(connection.id));
    Node &shelf = shelfFor(connection.group);
    const int row = shelfEnd(shelf);
    auto node = makeNode(NodeKind::Connection, connection.id, &shelf);
    node->branch = std::make_unique<Branch>();
    node->branch->node = node.get();
    node->branch->connection.id = connection.id;
    node->branch->connection.group = connection.group;
    m_connections.insert(connection.id, node.get());

    beginInsertRows(indexOf(&shelf), row, row);
    shelf.children.insert(shelf.children.begin() + row, std::move(node));
    shelf.renumberFrom(row);
    endInsertRows();
    updateConnection(connection);
}

void ExplorerModel::updateConnection(const Connection &connection)
{
    Branch *updated = branchOf(connection.id);
    if (!updated)
        return;
    if (std::exchange(updated->connection, connection).group != connection.group)
        changeShelf(*updated->node, connection.group);

    const bool hadChildren = hasChildren(indexOf(updated->node));
    if (!connection.isCluster()) { // whose projects are told together, the pinned ones among them
        const NodeId lastBefore = m_lastId;
        Arrivals arrivals;
        for (const QString &name : connection.pinned)
            repositoryFor(*updated, name, arrivals);
        insert(std::move(arrivals), lastBefore);
        removeUnwanted(*updated);
    }
    refreshState(*updated->node, hadChildren);
    arrangePinned();
    for (const auto &pinned : top()) {
        if (pinned->kind == NodeKind::Pinned && pinned->connectionId == connection.id)
            refresh(*pinned); // it names the connection
    }
}

void ExplorerModel::removeConnection(const QString &connectionId)
{
    Branch *removed = branchOf(connectionId);
    if (!removed)
        return;
    removed->connection.pinned.clear();
    arrangePinned();

    Node &shelf = *removed->node->parent;
    const int row = removed->node->row;
    beginRemoveRows(indexOf(&shelf), row, row);
    const std::unique_ptr<Node> node = std::move(shelf.children[std::size_t(row)]);
    shelf.children.erase(shelf.children.begin() + row);
    shelf.renumberFrom(row);
    m_connections.remove(connectionId);
    forget(*removed, *node);
    endRemoveRows();
    dropEmptyShelf(shelf);
}

void ExplorerModel::moveConnection(const QString &connectionId, int steps)
{
    const Branch *moved = branchOf(connectionId);
    if (!moved || steps == 0)
        return;
    Node &shelf = *moved->node->parent;
    const int source = moved->node->row;
    const int target = source + steps;
    if (target < shelfBegin(shelf) || target >= shelfEnd(shelf))
        return;
    const QModelIndex parent = indexOf(&shelf);
    beginMoveRows(parent, source, source, parent, target > source ? target + 1 : target);
    const auto first = shelf.children.begin();
    if (source < target)
        std::rotate(first + source, first + source + 1, first + target + 1);
    else
        std::rotate(first + target, first + source, first + source + 1);
    shelf.renumberFrom(std::min(source, target));
    endMoveRows();
    arrangePinned();
}

void ExplorerModel::setConnectionState(const QString &connectionId, LoadState state, const Error &error)
{
    Branch *changed = branchOf(connectionId);
    if (!changed)
        return;
    const bool hadChildren = hasChildren(indexOf(changed->node));
    changed->state = state;
    changed->error = error;
    refreshState(*changed->node, hadChildren);
}

void ExplorerModel::refreshState(const Node &node, bool hadChildren)
{
    refresh(node);
    if (hasChildren(indexOf(&node)) == hadChildren)
        return;
    // A view asks once whether a row can be expanded, and again when the layout changes.
    const QList<QPersistentModelIndex> parents{QPersistentModelIndex(indexOf(node.parent))};
    Q_EMIT layoutAboutToBeChanged(parents);
    Q_EMIT layoutChanged(parents);
}

// The pinned rows are in the order of the connections and of their pins. There are few: each is found by looking.
void ExplorerModel::arrangePinned()
{
    int place = 0;
    QList<std::pair<QString, QString>> wanted;
    const auto collect = [&wanted](const auto &recurse, const Nodes &nodes, int from) -> void {
        for (auto node = nodes.cbegin() + from; node != nodes.cend(); ++node) {
            if ((*node)->kind == NodeKind::Group) {
                recurse(recurse, (*node)->children, 0);
                continue;
            }
            const Connection &connection = (*node)->branch->connection;
            for (const QString &repository : connection.pinned) {
                const bool isProject = connection.isCluster() && !repository.contains(u'/');
                if (!isProject && Node::isBrowsable(repository) && !wanted.contains({connection.id, repository}))
                    wanted.append({connection.id, repository});
            }
        }
    };
    collect(collect, top(), m_pinnedCount);

    for (const auto &[connectionId, repository] : std::as_const(wanted)) {
        const auto found = std::find_if(top().begin() + place, top().begin() + m_pinnedCount,
            [&, id = connectionId, name = repository](
                const auto &node) { return node->connectionId == id && node->path == name; });
        if (const int row = int(found - top().begin()); row == m_pinnedCount) {
            auto node = makeNode(NodeKind::Pinned, repository, m_root.get());
            node->connectionId = connectionId;
            beginInsertRows({}, place, place);
            top().insert(top().begin() + place, std::move(node));
            ++m_pinnedCount;
            m_root->renumberFrom(place);
            endInsertRows();
        } else if (row != place) {
            beginMoveRows({}, row, row, {}, place);
            std::rotate(top().begin() + place, top().begin() + row, top().begin() + row + 1);
            m_root->renumberFrom(place);
            endMoveRows();
        }
        ++place;
    }
    if (place < m_pinnedCount) {
        beginRemoveRows({}, place, m_pinnedCount - 1);
        for (int row = place; row < m_pinnedCount; ++row)
            m_nodes.remove(top()[std::size_t(row)]->id);
        top().erase(top().begin() + place, top().begin() + m_pinnedCount);
        m_pinnedCount = place;
        m_root->renumberFrom(place);
        endRemoveRows();
    }
}

} // namespace Tagwright
