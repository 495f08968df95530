// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/knownnames.h"

#include "items/explorermodel.h"
#include "operations/clustersource.h"
#include "operations/workspace.h"

#include <array>

namespace Tagwright {

using namespace Qt::StringLiterals;

KnownNames::KnownNames(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const ExplorerModel *explorer = &workspace.explorer();
    connect(explorer, &QAbstractItemModel::rowsInserted, this, &KnownNames::forget);
    connect(explorer, &QAbstractItemModel::rowsRemoved, this, &KnownNames::forget);
    connect(explorer, &QAbstractItemModel::modelReset, this, &KnownNames::forget);
    connect(&workspace, &Workspace::connectionsChanged, this, &KnownNames::forget);
}

// An image stream is typed as an image of the cluster's registry.
QString KnownNames::hostOf(const Connection &connection) const
{
    const ClusterSource *cluster = m_workspace.cluster(connection.id);
    if (!cluster)
        return connection.host();
    const ClusterFacts &facts = cluster->facts();
    return !facts.registryHost.isEmpty()        ? facts.registryHost
        : !facts.internalRegistryHost.isEmpty() ? facts.internalRegistryHost
                                                : connection.host();
}

const QStringList &KnownNames::all() const
{
    if (m_known)
        return m_names;
    m_known = true;
    m_names.clear();
    const QList<Connection> connections = m_workspace.connections();
    for (const Connection &connection : connections) {
        const QString host = hostOf(connection);
        m_names += host;
        const QStringList repositories = m_workspace.explorer().repositories(connection.id);
        for (const QString &repository : repositories)
            m_names += host + u'/' + repository;
    }
    return m_names;
}

QStringList KnownNames::matching(const QString &typed, qsizetype limit) const
{
    enum Rank { Whole, Part, Inside, Ranks };
    std::array<QStringList, Ranks> found;
    for (const QString &name : all()) {
        const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const bool startsPart = at > 0 && (name.at(at - 1) == u'/' || name.at(at - 1) == u'-');
        QStringList &ranked = found.at(at == 0 ? Whole : startsPart ? Part : Inside);
        if (ranked.size() < limit)
            ranked += name;
        if (found.at(Whole).size() == limit)
            break;
    }
    return (found.at(Whole) + found.at(Part) + found.at(Inside)).mid(0, limit);
}

} // namespace Tagwright
