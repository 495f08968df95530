// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/explorermodel.h"

#include "items/roles.h"
#include "items/words.h"
#include "values/versionkey.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// The longest name that a reference can hold. It bounds the depth of the tree, too.
constexpr qsizetype MaxNameLength = 255;

// Above this many separate ranges one change of the whole layout is cheaper for a view.
constexpr int MaxRanges = 32;

bool isBrowsable(const QString &name)
{
    return !name.isEmpty() && name.size() <= MaxNameLength && !name.startsWith(u'/') && !name.endsWith(u'/')
        && !name.contains("//"_L1);
}

} // namespace

/*! What a connection's node has besides. */
struct ExplorerModel::Registry {
    Connection connection;
    Node *node = nullptr;
    LoadState state = LoadState::NotLoaded;
    Error error;
    quint32 listing = 0; // counts the listings
    quint32 completeListing = 0; // the last one that reached the end
    QHash<QString, Node *> repositories; // by their full names
    QHash<QString, Node *> namespaces; // by their paths
};

struct ExplorerModel::Node {
    NodeId id = 0;
    NodeKind kind = NodeKind::Connection;
    int row = -1; // kept, because views ask for the parent's row all the time; -1 until it is in the tree
    Node *parent = nullptr;
    QString path; // full name; of a connection its id
    qsizetype nameBegin = 0; // the last segment of path
    QByteArray key; // sorts among its siblings
    Nodes children;
    int repositories = 0; // below a connection or a namespace
    int tagCount = -1; // of a repository
    quint32 listing = 0; // the last listing that brought the repository; 0 for one that is only pinned
    bool unwanted = false;
    std::unique_ptr<Registry> registry; // of a connection
    QString connectionId; // of a pinned repository

    QStringView name() const { return QStringView(path).sliced(nameBegin); }

    const Node &connectionNode() const
    {
        const Node *result = this;
        while (!result->registry)
            result = result->parent;
        return *result;
    }

    void renumberFrom(int first)
    {
        for (int i = first; i < int(children.size()); ++i)
            children[std::size_t(i)]->row = i;
    }

    static bool isBefore(const std::unique_ptr<Node> &a, const std::unique_ptr<Node> &b)
    {
        if (const int order = a->key.compare(b->key); order != 0)
            return order < 0;
        if (const int order = a->name().compare(b->name()); order != 0)
            return order < 0;
        return a->kind == NodeKind::Repository && b->kind == NodeKind::Namespace;
    }
};

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

ExplorerModel::Registry *ExplorerModel::registry(const QString &connectionId) const
{
    const Node *node = m_connections.value(connectionId);
    return node ? node->registry.get() : nullptr;
}

std::unique_ptr<ExplorerModel::Node> ExplorerModel::makeNode(NodeKind kind, const QString &path, Node *parent)
{
    auto node = std::make_unique<Node>();
    node->id = ++m_lastId;
    node->kind = kind;
    node->parent = parent;
    node->path = path;
    if (kind == NodeKind::Namespace || kind == NodeKind::Repository) {
        node->nameBegin = path.lastIndexOf(u'/') + 1;
        node->key = versionKey(node->name());
    }
    m_nodes.insert(node->id, node.get());
    return node;
}

void ExplorerModel::forget(Registry &registry, const Node &node)
{
    for (const auto &child : node.children)
        forget(registry, *child);
    m_nodes.remove(node.id);
    if (node.kind == NodeKind::Repository)
        registry.repositories.remove(node.path);
    else if (node.kind == NodeKind::Namespace)
        registry.namespaces.remove(node.path);
}

ExplorerModel::Nodes &ExplorerModel::top() const
{
    return m_root->children;
}

// ---------------------------------------------------------------------------------------------------------------------
// Connections

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
    Q_ASSERT(!registry(connection.id));
    Node &shelf = shelfFor(connection.group);
    const int row = shelfEnd(shelf);
    auto node = makeNode(NodeKind::Connection, connection.id, &shelf);
    node->registry = std::make_unique<Registry>();
    node->registry->node = node.get();
    node->registry->connection.id = connection.id;
    node->registry->connection.group = connection.group;
    m_connections.insert(connection.id, node.get());

    beginInsertRows(indexOf(&shelf), row, row);
    shelf.children.insert(shelf.children.begin() + row, std::move(node));
    shelf.renumberFrom(row);
    endInsertRows();
    updateConnection(connection);
}

void ExplorerModel::updateConnection(const Connection &connection)
{
    Registry *updated = registry(connection.id);
    if (!updated)
        return;
    if (std::exchange(updated->connection, connection).group != connection.group)
        changeShelf(*updated->node, connection.group);

    const bool hadChildren = hasChildren(indexOf(updated->node));
    const NodeId lastBefore = m_lastId;
    Arrivals arrivals;
    for (const QString &name : connection.pinned)
        repositoryFor(*updated, name, arrivals);
    insert(std::move(arrivals), lastBefore);
    removeUnwanted(*updated);
    refreshState(*updated, hadChildren);
    arrangePinned();
    for (const auto &pinned : top()) {
        if (pinned->kind == NodeKind::Pinned && pinned->connectionId == connection.id)
            refresh(*pinned); // it names the connection
    }
}

void ExplorerModel::removeConnection(const QString &connectionId)
{
    Registry *removed = registry(connectionId);
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
    const Registry *moved = registry(connectionId);
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
    Registry *changed = registry(connectionId);
    if (!changed)
        return;
    const bool hadChildren = hasChildren(indexOf(changed->node));
    changed->state = state;
    changed->error = error;
    refreshState(*changed, hadChildren);
}

void ExplorerModel::refreshState(Registry &registry, bool hadChildren)
{
    refresh(*registry.node);
    if (hasChildren(indexOf(registry.node)) == hadChildren)
        return;
    // A view asks once whether a row can be expanded, and again when the layout changes.
    const QList<QPersistentModelIndex> parents{QPersistentModelIndex(indexOf(registry.node->parent))};
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
            const Connection &connection = (*node)->registry->connection;
            for (const QString &repository : connection.pinned) {
                if (isBrowsable(repository) && !wanted.contains({connection.id, repository}))
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

// ---------------------------------------------------------------------------------------------------------------------
// Listings

void ExplorerModel::beginListing(const QString &connectionId)
{
    if (Registry *listed = registry(connectionId))
        ++listed->listing;
}

void ExplorerModel::addRepositories(const QString &connectionId, const QStringList &names)
{
    Registry *listed = registry(connectionId);
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
    refreshState(*listed, hadChildren);
}

void ExplorerModel::endListing(const QString &connectionId, Completeness completeness)
{
    Registry *listed = registry(connectionId);
    if (!listed || completeness == Completeness::Partial)
        return;
    listed->completeListing = listed->listing;
    const bool hadChildren = hasChildren(indexOf(listed->node));
    removeUnwanted(*listed);
    refreshState(*listed, hadChildren);
}

void ExplorerModel::addRepository(const QString &connectionId, const QString &name)
{
    // Where nothing was listed yet, the listing brings it.
    const Registry *owner = registry(connectionId);
    if (owner && owner->listing > 0 && !knows(connectionId, name))
        addRepositories(connectionId, {name});
}

// The node of a repository; when it is new, it waits in arrivals.
ExplorerModel::Node *ExplorerModel::repositoryFor(Registry &registry, const QString &name, Arrivals &arrivals)
{
    if (Node *known = registry.repositories.value(name))
        return known;
    if (!isBrowsable(name))
        return nullptr;
    Node *parent = namespaceFor(registry, name.left(std::max<qsizetype>(name.lastIndexOf(u'/'), 0)), arrivals);
    auto repository = makeNode(NodeKind::Repository, name, parent);
    Node *result = repository.get();
    registry.repositories.insert(name, result);
    for (Node *above = parent; above != m_root.get(); above = above->parent)
        ++above->repositories;
    arrivals[parent->id].push_back(std::move(repository));
    return result;
}

ExplorerModel::Node *ExplorerModel::namespaceFor(Registry &registry, const QString &path, Arrivals &arrivals)
{
    if (path.isEmpty())
        return registry.node;
    if (Node *known = registry.namespaces.value(path))
        return known;
    Node *parent = namespaceFor(registry, path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0)), arrivals);
    auto created = makeNode(NodeKind::Namespace, path, parent);
    Node *result = created.get();
    registry.namespaces.insert(path, result);
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
        for (; parent->kind == NodeKind::Namespace; parent = parent->parent)
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

void ExplorerModel::removeUnwanted(Registry &registry)
{
    const QSet<QString> pinned(registry.connection.pinned.cbegin(), registry.connection.pinned.cend());
    const auto isWanted = [&](const Node &repository) {
        const bool listed = repository.listing != 0 && repository.listing >= registry.completeListing;
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
    countWanted(countWanted, *registry.node);
    removeUnwantedChildren(registry, *registry.node);
}

void ExplorerModel::removeUnwantedChildren(Registry &registry, Node &parent)
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
        removeRange(registry, parent, firstRow, int(parent.children.rend() - last) - 1);
        last = std::make_reverse_iterator(parent.children.begin() + firstRow);
    }
    for (const auto &child : parent.children)
        removeUnwantedChildren(registry, *child);
}

void ExplorerModel::removeRange(Registry &registry, Node &parent, int first, int last)
{
    beginRemoveRows(indexOf(&parent), first, last);
    const auto begin = parent.children.begin() + first;
    const auto end = parent.children.begin() + last + 1;
    std::for_each(begin, end, [&](const auto &node) { forget(registry, *node); });
    parent.children.erase(begin, end);
    parent.renumberFrom(first);
    endRemoveRows();
}

void ExplorerModel::setTagCount(const QString &connectionId, const QString &repository, int count)
{
    const Registry *owner = registry(connectionId);
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

// ---------------------------------------------------------------------------------------------------------------------
// Looking things up

bool ExplorerModel::knows(const QString &connectionId, const QString &repository) const
{
    const Registry *owner = registry(connectionId);
    return owner && owner->repositories.contains(repository);
}

QStringList ExplorerModel::repositories(const QString &connectionId) const
{
    QStringList names;
    const auto collect = [&names](const auto &recurse, const Node &parent) -> void {
        for (const auto &child : parent.children) {
            if (child->kind == NodeKind::Repository)
                names += child->path;
            recurse(recurse, *child);
        }
    };
    if (const Registry *owner = registry(connectionId)) {
        names.reserve(owner->repositories.size());
        collect(collect, *owner->node);
    }
    return names;
}

QModelIndex ExplorerModel::find(const QString &connectionId, const QString &repository) const
{
    const Registry *owner = registry(connectionId);
    if (!owner)
        return {};
    return indexOf(repository.isEmpty() ? owner->node : owner->repositories.value(repository));
}

QModelIndex ExplorerModel::findNamespace(const QString &connectionId, const QString &path) const
{
    const Registry *owner = registry(connectionId);
    return owner ? indexOf(owner->namespaces.value(path)) : QModelIndex();
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
    const Registry *owner = known->registry.get();
    return !known->children.empty()
        || (owner && (owner->state == LoadState::NotLoaded || owner->state == LoadState::Loading));
}

bool ExplorerModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *known = node(parent);
    return known && known->registry && known->registry->state == LoadState::NotLoaded;
}

void ExplorerModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QString connectionId = node(parent)->path;
    setConnectionState(connectionId, LoadState::Loading);
    Q_EMIT childrenWanted(connectionId);
}

QVariant ExplorerModel::data(const QModelIndex &index, int role) const
{
    const Node *known = index.isValid() ? node(index) : nullptr;
    if (!known)
        return {};

    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return known->registry                ? known->registry->connection.name
            : known->kind == NodeKind::Pinned ? known->path
                                              : known->name().toString();
    case Qt::ToolTipRole:
        return Words::tip(tip(*known));
    case Qt::AccessibleDescriptionRole:
    case Role::Detail:
        return detail(*known);
    case Role::Kind:
        return int(known->kind);
    case Role::NodeId:
        return known->id;
    case Role::Name:
        return known->registry ? known->registry->connection.name : known->path;
    case Role::ConnectionId:
        return known->kind == NodeKind::Pinned ? known->connectionId
            : known->kind == NodeKind::Group   ? QString()
                                               : known->connectionNode().path;
    case Role::Repository:
        return known->kind == NodeKind::Repository || known->kind == NodeKind::Pinned ? known->path : QString();
    default:
        return known->registry ? connectionData(*known->registry, role) : QVariant();
    }
}

QVariant ExplorerModel::connectionData(const Registry &registry, int role) const
{
    const Connection &connection = registry.connection;
    QStringList chips;
    QList<int> tones;
    const auto chip = [&](const QString &word, Tone tone) {
        chips += word;
        tones += int(tone);
    };
    switch (connection.kind) {
    case ConnectionKind::Registry:
    case ConnectionKind::Cluster:
        break;
    case ConnectionKind::Sandbox:
    case ConnectionKind::SandboxCluster:
        chip(tr("sandbox"), Tone::Accent);
        break;
    case ConnectionKind::ImageFile:
        //: badge of a connection that is an image folder or archive on disk
        chip(tr("file"), Tone::Accent);
        break;
    }
    if (connection.production)
        chip(tr("production"), Tone::Bad);
    if (connection.isPlainHttp() && !connection.isTransient())
        chip(tr("plain HTTP"), Tone::Warning);
    if (connection.isUnverified())
        chip(tr("unverified TLS"), Tone::Warning);

    switch (role) {
    case Role::State:
        return int(registry.state);
    case Role::Error:
        return registry.state == LoadState::Failed ? QVariant::fromValue(registry.error) : QVariant();
    case Role::Tint:
        return int(connection.tint);
    case Role::Chips:
        return chips;
    case Role::ChipTones:
        return QVariant::fromValue(tones);
    default:
        return {};
    }
}

QString ExplorerModel::detail(const Node &node) const
{
    switch (node.kind) {
    case NodeKind::Pinned: {
        const Registry *owner = registry(node.connectionId);
        return owner ? owner->connection.name : QString();
    }
    case NodeKind::Group:
        return QLocale().toString(node.children.size());
    case NodeKind::Namespace:
        return QLocale().toString(node.repositories);
    case NodeKind::Repository:
        return node.tagCount < 0 ? QString() : tr("%Ln tag(s)", nullptr, node.tagCount);
    case NodeKind::Connection:
        break;
    }
    switch (node.registry->state) {
    case LoadState::NotLoaded:
        return {};
    case LoadState::Loading:
        //: %1 is how many repositories have come so far
        return node.repositories == 0 ? tr("loading…") : tr("%1…").arg(QLocale().toString(node.repositories));
    case LoadState::Loaded:
        return QLocale().toString(node.repositories);
    case LoadState::Failed:
        return Words::failure(node.registry->error);
    }
    Q_UNREACHABLE();
}

QString ExplorerModel::tip(const Node &node) const
{
    switch (node.kind) {
    case NodeKind::Pinned: {
        const Registry *owner = registry(node.connectionId);
        return owner ? owner->connection.host() + u'/' + node.path : node.path;
    }
    case NodeKind::Repository:
        return node.connectionNode().registry->connection.host() + u'/' + node.path;
    case NodeKind::Group:
        return tr("%1: %Ln connection(s)", nullptr, int(node.children.size())).arg(node.path);
    case NodeKind::Namespace:
        return tr("%1: %Ln repository(s)", nullptr, node.repositories).arg(node.path);
    case NodeKind::Connection:
        break;
    }
    const Registry &owner = *node.registry;
    QString text = owner.connection.url.toDisplayString();
    if (owner.state == LoadState::Loaded)
        text += u'\n' + tr("%Ln repository(s)", nullptr, node.repositories);
    else if (owner.state == LoadState::Failed)
        text += u'\n' + Words::failure(owner.error);
    return text;
}

QVariant ExplorerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Registries");
    return QAbstractItemModel::headerData(section, orientation, role);
}

} // namespace Tagwright
