// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/explorermodel.h"

#include <QByteArray>
#include <QHash>
#include <QStringView>

#include <memory>

namespace Tagwright {

/*! What a connection's node has besides. */
struct ExplorerModel::Branch {
    Connection connection;
    Node *node = nullptr;
    LoadState state = LoadState::NotLoaded;
    Error error;
    quint32 listing = 0; // counts the listings
    quint32 completeListing = 0; // the last one that reached the end
    QHash<QString, Node *> repositories; // or image streams, by their full names
    QHash<QString, Node *> namespaces; // or projects, by their paths
};

/*! What a project's node has besides. */
struct ExplorerModel::ProjectFacts {
    Project project;
    LoadState state = LoadState::NotLoaded;
    Error error;
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
    int repositories = 0; // or image streams, below a connection, a namespace or a project
    int tagCount = -1; // of a repository or an image stream
    int changed = 0; // of an image stream: 1 until it is seen; of a project: how many of its streams
    quint32 listing = 0; // the last listing that brought the repository; 0 for one that is only pinned
    bool unwanted = false;
    std::unique_ptr<Branch> branch; // of a connection
    std::unique_ptr<ProjectFacts> project; // of a project
    QString connectionId; // of a pinned repository

    QStringView name() const { return QStringView(path).sliced(nameBegin); }

    LoadState state() const { return branch ? branch->state : project ? project->state : LoadState::Loaded; }

    const Node &connectionNode() const
    {
        const Node *result = this;
        while (!result->branch)
            result = result->parent;
        return *result;
    }

    void renumberFrom(int first)
    {
        for (int i = first; i < int(children.size()); ++i)
            children[std::size_t(i)]->row = i;
    }

    /*! No longer than a reference can be, which bounds the depth of the tree, too. */
    static bool isBrowsable(const QString &name)
    {
        constexpr qsizetype MaxNameLength = 255;
        return !name.isEmpty() && name.size() <= MaxNameLength && !name.startsWith(u'/') && !name.endsWith(u'/')
            && !name.contains(QLatin1StringView("//"));
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

} // namespace Tagwright
