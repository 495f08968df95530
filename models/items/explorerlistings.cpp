// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What ExplorerModel does with the repositories of a connection: they come, in any order and number, and go.

#include "items/explorermodel.h"
#include "items/explorernode.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace Tagwright {

namespace {

// Above this many separate ranges one change of the whole layout is cheaper for a view.
constexpr int MaxRanges = 32;

} // namespace

void ExplorerModel::beginListing(const QString &connectionId)
{
    if (Branch *listed = branchOf(connectionId))
        ++listed->listing;
}

void ExplorerModel::addRepositories(const QString &connectionId, const QStringList &names)
{
    Branch *listed = branchOf(connectionId);
    if (!listed)
        return;
    const bool hadChildren = hasChildren(indexOf(listed->node));
    const NodeId lastBefore = m_lastId;
    Arrivals arrivals;
    for (const QString &name : names) {
        if (Node *repository = repositoryFor(*listed, name, arrivals))
            repository->listing = listed->listing;
    }
    insert(std::move(arrivals), lastBefore);
    refreshState(*listed->node, hadChildren);
}

void ExplorerModel::endListing(const QString &connectionId, Completeness completeness)
{
    Branch *listed = branchOf(connectionId);
    if (!listed || completeness == Completeness::Partial)
        return;
    listed->completeListing = listed->listing;
    const bool hadChildren = hasChildren(indexOf(listed->node));
    removeUnwanted(*listed);
    refreshState(*listed->node, hadChildren);
}

void ExplorerModel::addRepository(const QString &connectionId, const QString &name)
{
    // Where nothing was listed yet, the listing brings it.
    const Branch *owner = branchOf(connectionId);
    if (owner && !owner->connection.isCluster() && owner->listing > 0 && !knows(connectionId, name))
        addRepositories(connectionId, {name});
}

// The node of a repository; when it is new, it waits in arrivals.
ExplorerModel::Node *ExplorerModel::repositoryFor(Branch &branch, const QString &name, Arrivals &arrivals)
{
    if (Node *known = branch.repositories.value(name))
        return known;
    if (!Node::isBrowsable(name))
        return nullptr;
    Node *parent = namespaceFor(branch, name.left(std::max<qsizetype>(name.lastIndexOf(u'/'), 0)), arrivals);
    auto repository = makeNode(NodeKind::Repository, name, parent);
    Node *result = repository.get();
    branch.repositories.insert(name, result);
    for (Node *above = parent; above != m_root.get(); above = above->parent)
        ++above->repositories;
    arrivals[parent->id].push_back(std::move(repository));
    return result;
}

ExplorerModel::Node *ExplorerModel::namespaceFor(Branch &branch, const QString &path, Arrivals &arrivals)
{
    if (path.isEmpty())
        return branch.node;
    if (Node *known = branch.namespaces.value(path))
        return known;
    Node *parent = namespaceFor(branch, path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0)), arrivals);
    auto created = makeNode(NodeKind::Namespace, path, parent);
    Node *result = created.get();
    branch.namespaces.insert(path, result);
    arrivals[parent->id].push_back(std::move(created));
    return result;
}

void ExplorerModel::insert(Arrivals arrivals, NodeId lastBefore)
{
    // What arrives below a namespace that is itself new needs no telling: it comes with it.
    QSet<Node *> grown;
    for (auto &[parentId, children] : arrivals) {
        Node *parent = m_nodes.value(parentId);
        if (parentId > lastBefore) {
            std::sort(children.begin(), children.end(), Node::isBefore);
            parent->children = std::move(children);
            parent->renumberFrom(0);
        }
    }
    for (auto &[parentId, children] : arrivals) {
        if (parentId > lastBefore)
            continue;
        Node *parent = m_nodes.value(parentId);
        insertChildren(*parent, std::move(children));
        for (; parent->kind == NodeKind::Namespace || parent->kind == NodeKind::Project; parent = parent->parent)
            grown.insert(parent);
    }
    for (const Node *node : std::as_const(grown))
        refresh(*node); // it tells how many there are
}

void ExplorerModel::insertChildren(Node &parent, Nodes children)
{
    std::sort(children.begin(), children.end(), Node::isBefore);

    struct Run {
        int row; // before anything is inserted
        Nodes::iterator first;
        Nodes::iterator last;
    };
    std::vector<Run> runs;
    auto place = parent.children.begin();
    for (auto child = children.begin(); child != children.end(); ++child) {
        place = std::lower_bound(place, parent.children.end(), *child, Node::isBefore);
        const int row = int(place - parent.children.begin());
        if (runs.empty() || runs.back().row != row)
            runs.push_back({row, child, child});
        runs.back().last = child + 1;
    }

    if (runs.size() <= MaxRanges) {
        // From the end: what stands before keeps its row.
        for (auto run = runs.rbegin(); run != runs.rend(); ++run)
            insertRange(parent, run->row, run->first, run->last);
    } else {
        insertRange(parent, int(parent.children.size()), children.begin(), children.end());
        rearrange(parent, [](Nodes &all) { std::sort(all.begin(), all.end(), Node::isBefore); });
    }
}

void ExplorerModel::insertRange(Node &parent, int row, Nodes::iterator first, Nodes::iterator last)
{
    beginInsertRows(indexOf(&parent), row, row + int(last - first) - 1);
    parent.children.insert(
        parent.children.begin() + row, std::make_move_iterator(first), std::make_move_iterator(last));
    parent.renumberFrom(row);
    endInsertRows();
}

template <typename Rearrange>
void ExplorerModel::rearrange(Node &parent, Rearrange rearrangeChildren)
{
    const QList<QPersistentModelIndex> parents{QPersistentModelIndex(indexOf(&parent))};
    Q_EMIT layoutAboutToBeChanged(parents);
    const QModelIndexList before = persistentIndexList();
    rearrangeChildren(parent.children);
    parent.renumberFrom(0);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after += indexOf(node(index));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(parents);
}

void ExplorerModel::removeUnwanted(Branch &branch)
{
    const QSet<QString> pinned(branch.connection.pinned.cbegin(), branch.connection.pinned.cend());
    const auto isWanted = [&](const Node &repository) {
        const bool listed = repository.listing != 0 && repository.listing >= branch.completeListing;
        return listed || pinned.contains(repository.path);
    };
    const auto countWanted = [&](const auto &recurse, Node &parent) -> int {
        int count = 0;
        for (const auto &child : parent.children) {
            const int wanted = child->kind == NodeKind::Namespace ? recurse(recurse, *child) : int(isWanted(*child));
            child->unwanted = wanted == 0;
            count += wanted;
        }
        if (std::exchange(parent.repositories, count) != count && count > 0)
            refresh(parent);
        return count;
    };
    countWanted(countWanted, *branch.node);
    removeUnwantedChildren(branch, *branch.node);
}

void ExplorerModel::removeUnwantedChildren(Branch &branch, Node &parent)
{
    const auto isUnwanted = [](const auto &child) { return child->unwanted; };
    const auto countRanges = [&] {
        int count = 0;
        bool inRange = false;
        for (const auto &child : parent.children) {
            count += child->unwanted && !inRange ? 1 : 0;
            inRange = child->unwanted;
        }
        return count;
    };
    if (countRanges() > MaxRanges)
        rearrange(parent, [&](Nodes &all) { std::stable_partition(all.begin(), all.end(), std::not_fn(isUnwanted)); });

    for (auto last = parent.children.rbegin();;) {
        last = std::find_if(last, parent.children.rend(), isUnwanted);
        if (last == parent.children.rend())
            break;
        const auto first = std::find_if_not(last, parent.children.rend(), isUnwanted);
        const int firstRow = int(parent.children.rend() - first);
        removeRange(branch, parent, firstRow, int(parent.children.rend() - last) - 1);
        last = std::make_reverse_iterator(parent.children.begin() + firstRow);
    }
    for (const auto &child : parent.children)
        removeUnwantedChildren(branch, *child);
}

void ExplorerModel::removeRange(Branch &branch, Node &parent, int first, int last)
{
    beginRemoveRows(indexOf(&parent), first, last);
    const auto begin = parent.children.begin() + first;
    const auto end = parent.children.begin() + last + 1;
    std::for_each(begin, end, [&](const auto &node) { forget(branch, *node); });
    parent.children.erase(begin, end);
    parent.renumberFrom(first);
    endRemoveRows();
}

void ExplorerModel::setTagCount(const QString &connectionId, const QString &repository, int count)
{
    const Branch *owner = branchOf(connectionId);
    Node *counted = owner ? owner->repositories.value(repository) : nullptr;
    if (!counted || counted->tagCount == count)
        return;
    counted->tagCount = count;
    refresh(*counted);
}

void ExplorerModel::refresh(const Node &node)
{
    const QModelIndex index = indexOf(&node);
    Q_EMIT dataChanged(index, index);
}

} // namespace Tagwright
