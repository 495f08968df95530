// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What ExplorerModel does with clusters: their projects, and the image streams below them.

#include "items/explorermodel.h"
#include "items/explorernode.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Tagwright {

ExplorerModel::Node *ExplorerModel::projectNode(const QString &connectionId, const QString &project) const
{
    const Branch *cluster = branchOf(connectionId);
    Node *found = cluster ? cluster->namespaces.value(project) : nullptr;
    return found && found->project ? found : nullptr;
}

void ExplorerModel::setProjects(const QString &connectionId, const QList<Project> &projects)
{
    Branch *cluster = branchOf(connectionId);
    if (!cluster)
        return;
    const bool hadChildren = hasChildren(indexOf(cluster->node));
    const NodeId lastBefore = m_lastId;
    Arrivals arrivals;
    QSet<QString> wanted;
    for (const Project &project : projects) {
        if (!Node::isBrowsable(project.name) || project.name.contains(u'/'))
            continue;
        wanted.insert(project.name);
        Node *known = cluster->namespaces.value(project.name);
        if (!known) {
            auto created = makeNode(NodeKind::Project, project.name, cluster->node);
            created->project = std::make_unique<ProjectFacts>();
            created->project->project = project;
            cluster->namespaces.insert(project.name, created.get());
            arrivals[cluster->node->id].push_back(std::move(created));
        } else if (known->project->project != project) {
            known->project->project = project;
            if (known->row >= 0) // not the second of one name that has just come
                refresh(*known);
        }
    }
    insert(std::move(arrivals), lastBefore);
    for (const auto &project : cluster->node->children) {
        project->unwanted = !wanted.contains(project->path);
        if (project->unwanted)
            cluster->node->repositories -= project->repositories;
    }
    removeUnwantedChildren(*cluster, *cluster->node);
    refreshState(*cluster->node, hadChildren);
}

void ExplorerModel::setProjectState(
    const QString &connectionId, const QString &project, LoadState state, const Error &error)
{
    const Node *changed = projectNode(connectionId, project);
    if (!changed || (changed->project->state == state && changed->project->error == error))
        return;
    const bool hadChildren = hasChildren(indexOf(changed));
    changed->project->state = state;
    changed->project->error = error;
    refreshState(*changed, hadChildren);
}

void ExplorerModel::addStreams(const QString &connectionId, const QString &project, const QList<Stream> &streams)
{
    Node *parent = projectNode(connectionId, project);
    if (!parent)
        return;
    Branch &cluster = *branchOf(connectionId);
    const bool hadChildren = hasChildren(indexOf(parent));
    const NodeId lastBefore = m_lastId;
    Arrivals arrivals;
    for (const Stream &stream : streams) {
        const QString path = project + u'/' + stream.name;
        if (!Node::isBrowsable(path) || stream.name.contains(u'/'))
            continue;
        Node *known = cluster.repositories.value(path);
        if (!known) {
            auto created = makeNode(NodeKind::ImageStream, path, parent);
            known = created.get();
            known->tagCount = stream.tagCount;
            cluster.repositories.insert(path, known);
            ++parent->repositories;
            ++cluster.node->repositories;
            arrivals[parent->id].push_back(std::move(created));
        } else if (std::exchange(known->tagCount, stream.tagCount) != stream.tagCount && known->row >= 0) {
            refresh(*known);
        }
    }
    if (arrivals.empty())
        return;
    insert(std::move(arrivals), lastBefore);
    refreshState(*parent, hadChildren);
}

void ExplorerModel::removeStreams(const QString &connectionId, const QString &project, const QStringList &names)
{
    Node *parent = projectNode(connectionId, project);
    if (!parent)
        return;
    Branch &cluster = *branchOf(connectionId);
    const bool hadChildren = hasChildren(indexOf(parent));
    int count = 0;
    for (const QString &name : names) {
        Node *gone = cluster.repositories.value(project + u'/' + name);
        if (!gone || std::exchange(gone->unwanted, true))
            continue;
        ++count;
        parent->changed -= gone->changed;
    }
    if (count == 0)
        return;
    parent->repositories -= count;
    cluster.node->repositories -= count;
    removeUnwantedChildren(cluster, *parent);
    refreshState(*parent, hadChildren);
}

void ExplorerModel::markChanged(const QString &connectionId, const QString &stream)
{
    setChanged(connectionId, stream, true);
}

void ExplorerModel::markSeen(const QString &connectionId, const QString &stream)
{
    setChanged(connectionId, stream, false);
}

void ExplorerModel::setChanged(const QString &connectionId, const QString &stream, bool isChanged)
{
    const Branch *cluster = branchOf(connectionId);
    Node *marked = cluster ? cluster->repositories.value(stream) : nullptr;
    if (!marked || marked->kind != NodeKind::ImageStream || (marked->changed > 0) == isChanged)
        return;
    marked->changed = isChanged ? 1 : 0;
    marked->parent->changed += isChanged ? 1 : -1;
    refresh(*marked);
    refresh(*marked->parent);
    refreshPinned(connectionId, stream);
}

void ExplorerModel::refreshPinned(const QString &connectionId, const QString &repository)
{
    if (const QModelIndex pinned = findPinned(connectionId, repository); pinned.isValid())
        Q_EMIT dataChanged(pinned, pinned);
}

} // namespace Tagwright
