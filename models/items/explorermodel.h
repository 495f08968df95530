// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/cluster.h"
#include "values/connection.h"
#include "values/error.h"
#include "values/loadstate.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace Tagwright {

/*!
    The tree of everything that can be browsed: pinned repositories, then connections with their namespaces and
    repositories, or projects and image streams, sorted as people count. Connections of a group stand below it, behind
    those without one. An image stream is a repository named "project/stream".

    The model is told; it never asks. Expanding a connection or a project that was not loaded emits childrenWanted() or
    projectWanted(). A refresh keeps every row that is still there, so that views keep what is selected and expanded.
*/
class ExplorerModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using NodeId = quint64;
    enum class NodeKind { Pinned, Group, Connection, Namespace, Repository, Project, ImageStream }; //!< Role::Kind
    enum class Completeness { Complete, Partial };
    struct Branch; //!< what a connection has besides, see explorernode.h
    struct Node;
    struct ProjectFacts;

    explicit ExplorerModel(QObject *parent = nullptr);
    ~ExplorerModel() override;

    void addConnection(const Connection &connection); //!< behind the others of its group
    void updateConnection(const Connection &connection);
    void removeConnection(const QString &connectionId);
    void moveConnection(const QString &connectionId, int steps); //!< among those of its group; negative: up
    void setConnectionState(const QString &connectionId, LoadState state, const Error &error = {});

    /*! A listing is begun, added to, and ended; a complete one drops what it did not bring, except pinned ones. */
    void beginListing(const QString &connectionId);
    void addRepositories(const QString &connectionId, const QStringList &names);
    void endListing(const QString &connectionId, Completeness completeness);

    void addRepository(const QString &connectionId, const QString &name); //!< known without a listing
    void setTagCount(const QString &connectionId, const QString &repository, int count); //!< -1 while unknown

    /*! An image stream, as far as its row tells of it. */
    struct Stream {
        QString name; //!< without the project's
        int tagCount = -1; //!< -1 while unknown
    };

    /*! All that a cluster has: what is not among them goes, with its streams. */
    void setProjects(const QString &connectionId, const QList<Project> &projects);
    void setProjectState(const QString &connectionId, const QString &project, LoadState state, const Error &error = {});
    void addStreams(const QString &connectionId, const QString &project, const QList<Stream> &streams); //!< or changed
    void removeStreams(const QString &connectionId, const QString &project, const QStringList &names);
    void markChanged(const QString &connectionId, const QString &stream); //!< until it was seen; by its path
    void markSeen(const QString &connectionId, const QString &stream);

    bool knows(const QString &connectionId, const QString &repository) const;
    QStringList repositories(const QString &connectionId) const; //!< in the order of the tree

    /*! The row of a connection, or of a repository or image stream below it; invalid when there is none. */
    QModelIndex find(const QString &connectionId, const QString &repository = {}) const;
    QModelIndex findNamespace(const QString &connectionId, const QString &path) const;
    QModelIndex findProject(const QString &connectionId, const QString &project) const;
    QModelIndex findPinned(const QString &connectionId, const QString &repository) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void childrenWanted(const QString &connectionId);
    void projectWanted(const QString &connectionId, const QString &project);

private:
    using Nodes = std::vector<std::unique_ptr<Node>>;
    using Arrivals = std::map<NodeId, Nodes>; // what is new below each parent

    Node *node(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    Branch *branchOf(const QString &connectionId) const;
    const Branch *ownerOf(const Node &node) const; // null for a group
    std::unique_ptr<Node> makeNode(NodeKind kind, const QString &path, Node *parent);
    void forget(Branch &branch, const Node &node);

    Nodes &top() const;
    int shelfBegin(const Node &shelf) const; // the rows of the connections below the root or a group
    int shelfEnd(const Node &shelf) const;
    Node &shelfFor(const QString &group);
    void changeShelf(Node &node, const QString &group);
    void dropEmptyShelf(const Node &shelf);
    Node *repositoryFor(Branch &branch, const QString &name, Arrivals &arrivals);
    Node *namespaceFor(Branch &branch, const QString &path, Arrivals &arrivals);
    void insert(Arrivals arrivals, NodeId lastBefore);
    void insertChildren(Node &parent, Nodes children);
    void insertRange(Node &parent, int row, Nodes::iterator first, Nodes::iterator last);
    void removeUnwanted(Branch &branch);
    void removeUnwantedChildren(Branch &branch, Node &parent);
    void removeRange(Branch &branch, Node &parent, int first, int last);
    template <typename Rearrange>
    void rearrange(Node &parent, Rearrange rearrangeChildren);
    void arrangePinned();
    void refresh(const Node &node);
    void refreshPinned(const QString &connectionId, const QString &repository);
    void refreshState(const Node &node, bool hadChildren);
    Node *projectNode(const QString &connectionId, const QString &project) const;
    bool isChanged(const Node &node) const;
    void setChanged(const QString &connectionId, const QString &stream, bool isChanged);

    std::unique_ptr<Node> m_root;
    QHash<NodeId, Node *> m_nodes; // every node but the root
    QHash<QString, Node *> m_connections; // by their ids
    NodeId m_lastId = 0;
    int m_pinnedCount = 0; // the first of the root's children
};

} // namespace Tagwright
