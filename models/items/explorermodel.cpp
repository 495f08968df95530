// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/explorermodel.h"

#include "items/explorernode.h"
#include "items/explorertext.h"
#include "items/roles.h"
#include "items/words.h"
#include "values/versionkey.h"

#include <algorithm>

namespace Tagwright {

ExplorerModel::ExplorerModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

ExplorerModel::~ExplorerModel() = default;

// ---------------------------------------------------------------------------------------------------------------------
// Nodes

ExplorerModel::Node *ExplorerModel::node(const QModelIndex &index) const
{
    return index.isValid() ? m_nodes.value(index.internalId()) : m_root.get();
}

QModelIndex ExplorerModel::indexOf(const Node *node) const
{
    return node && node != m_root.get() ? createIndex(node->row, 0, node->id) : QModelIndex();
}

ExplorerModel::Branch *ExplorerModel::branchOf(const QString &connectionId) const
{
    const Node *node = m_connections.value(connectionId);
    return node ? node->branch.get() : nullptr;
}

const ExplorerModel::Branch *ExplorerModel::ownerOf(const Node &node) const
{
    switch (node.kind) {
    case NodeKind::Pinned:
        return branchOf(node.connectionId);
    case NodeKind::Group:
        return nullptr;
    case NodeKind::Connection:
    case NodeKind::Namespace:
    case NodeKind::Repository:
    case NodeKind::Project:
    case NodeKind::ImageStream:
        break;
    }
    return node.connectionNode().branch.get();
}

std::unique_ptr<ExplorerModel::Node> ExplorerModel::makeNode(NodeKind kind, const QString &path, Node *parent)
{
    auto node = std::make_unique<Node>();
    node->id = ++m_lastId;
    node->kind = kind;
    node->parent = parent;
    node->path = path;
    if (kind != NodeKind::Connection && kind != NodeKind::Group && kind != NodeKind::Pinned) {
        node->nameBegin = path.lastIndexOf(u'/') + 1;
        node->key = versionKey(node->name());
    }
    m_nodes.insert(node->id, node.get());
    return node;
}

void ExplorerModel::forget(Branch &branch, const Node &node)
{
    for (const auto &child : node.children)
        forget(branch, *child);
    m_nodes.remove(node.id);
    if (node.kind == NodeKind::Repository || node.kind == NodeKind::ImageStream)
        branch.repositories.remove(node.path);
    else
        branch.namespaces.remove(node.path);
}

ExplorerModel::Nodes &ExplorerModel::top() const
{
    return m_root->children;
}

// ---------------------------------------------------------------------------------------------------------------------
// Looking things up

bool ExplorerModel::knows(const QString &connectionId, const QString &repository) const
{
    const Branch *owner = branchOf(connectionId);
    return owner && owner->repositories.contains(repository);
}

QStringList ExplorerModel::repositories(const QString &connectionId) const
{
    QStringList names;
    const auto collect = [&names](const auto &recurse, const Node &parent) -> void {
        for (const auto &child : parent.children) {
            if (child->kind == NodeKind::Repository || child->kind == NodeKind::ImageStream)
                names += child->path;
            recurse(recurse, *child);
        }
    };
    if (const Branch *owner = branchOf(connectionId)) {
        names.reserve(owner->repositories.size());
        collect(collect, *owner->node);
    }
    return names;
}

QModelIndex ExplorerModel::find(const QString &connectionId, const QString &repository) const
{
    const Branch *owner = branchOf(connectionId);
    if (!owner)
        return {};
    return indexOf(repository.isEmpty() ? owner->node : owner->repositories.value(repository));
}

QModelIndex ExplorerModel::findNamespace(const QString &connectionId, const QString &path) const
{
    const Branch *owner = branchOf(connectionId);
    return owner ? indexOf(owner->namespaces.value(path)) : QModelIndex();
}

QModelIndex ExplorerModel::findProject(const QString &connectionId, const QString &project) const
{
    return indexOf(projectNode(connectionId, project));
}

QModelIndex ExplorerModel::findPinned(const QString &connectionId, const QString &repository) const
{
    const auto pinnedEnd = top().cbegin() + m_pinnedCount;
    const auto found = std::find_if(top().cbegin(), pinnedEnd,
        [&](const auto &node) { return node->connectionId == connectionId && node->path == repository; });
    return found == pinnedEnd ? QModelIndex() : indexOf(found->get());
}

// ---------------------------------------------------------------------------------------------------------------------
// The model

QModelIndex ExplorerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(node(parent)->children[std::size_t(row)].get());
}

QModelIndex ExplorerModel::parent(const QModelIndex &child) const
{
    const Node *known = node(child);
    return known ? indexOf(known->parent) : QModelIndex();
}

int ExplorerModel::rowCount(const QModelIndex &parent) const
{
    const Node *known = node(parent);
    return known && parent.column() <= 0 ? int(known->children.size()) : 0;
}

int ExplorerModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

bool ExplorerModel::hasChildren(const QModelIndex &parent) const
{
    const Node *known = node(parent);
    if (!known)
        return false;
    return !known->children.empty() || known->state() == LoadState::NotLoaded || known->state() == LoadState::Loading;
}

bool ExplorerModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *known = node(parent);
    return known && known->state() == LoadState::NotLoaded;
}

void ExplorerModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Node *wanted = node(parent);
    const QString connectionId = wanted->connectionNode().path;
    if (wanted->project) {
        const QString project = wanted->path;
        setProjectState(connectionId, project, LoadState::Loading);
        return Q_EMIT projectWanted(connectionId, project);
    }
    setConnectionState(connectionId, LoadState::Loading);
    Q_EMIT childrenWanted(connectionId);
}

bool ExplorerModel::isChanged(const Node &node) const
{
    if (node.kind != NodeKind::Pinned)
        return node.changed > 0;
    const Branch *owner = branchOf(node.connectionId);
    const Node *stream = owner ? owner->repositories.value(node.path) : nullptr;
    return stream && stream->changed > 0;
}

QVariant ExplorerModel::data(const QModelIndex &index, int role) const
{
    const Node *known = index.isValid() ? node(index) : nullptr;
    if (!known)
        return {};

    switch (role) {
    case Qt::DisplayRole:
        return ExplorerText::name(*known);
    case Qt::AccessibleTextRole:
        //: of an image stream that has changed since it was last looked at
        return isChanged(*known) ? tr("%1, changed").arg(ExplorerText::name(*known)) : ExplorerText::name(*known);
    case Qt::ToolTipRole:
        return Words::tip(ExplorerText::tip(*known, ownerOf(*known)));
    case Qt::AccessibleDescriptionRole:
    case Role::Detail:
        return ExplorerText::detail(*known, ownerOf(*known));
    case Role::Kind:
        return int(known->kind);
    case Role::NodeId:
        return known->id;
    case Role::Name:
        return known->branch ? known->branch->connection.name : known->path;
    case Role::ConnectionId:
        return known->kind == NodeKind::Pinned ? known->connectionId
            : known->kind == NodeKind::Group   ? QString()
                                               : known->connectionNode().path;
    case Role::Repository:
        return known->kind == NodeKind::Repository || known->kind == NodeKind::ImageStream
                || known->kind == NodeKind::Pinned
            ? known->path
            : QString();
    case Role::Project:
        return known->kind == NodeKind::Project    ? known->path
            : known->kind == NodeKind::ImageStream ? known->parent->path
                                                   : QString();
    case Role::Changed:
        return isChanged(*known);
    default:
        return known->branch ? ExplorerText::connectionFact(*known->branch, role)
            : known->project ? ExplorerText::projectFact(*known->project, role)
                             : QVariant();
    }
}

QVariant ExplorerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Registries");
    return QAbstractItemModel::headerData(section, orientation, role);
}

} // namespace Tagwright
