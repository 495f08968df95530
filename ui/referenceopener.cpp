// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/referenceopener.h"

#include "items/explorermodel.h"
#include "operations/clustersource.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/errortext.h"

#include <variant>

namespace Tagwright {

ReferenceOpener::ReferenceOpener(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void ReferenceOpener::open(const QString &pasted)
{
    const Result<Pasted> meaning = parsePasted(pasted);
    if (!meaning) {
        Q_EMIT refused(inOneParagraph(describe(meaning.error(), {})));
    } else if (const auto *reference = std::get_if<ImageReference>(&*meaning)) {
        open(*reference);
    } else if (const auto *address = std::get_if<RegistryAddress>(&*meaning)) {
        openRegistry(*address);
    } else if (const auto *stream = std::get_if<StreamReference>(&*meaning)) {
        openStream(*stream);
    } else if (const auto *cluster = std::get_if<ClusterAddress>(&*meaning)) {
        Q_EMIT clusterFound(*cluster);
    }
}

// In the cluster that shows it, or in the only one there is.
void ReferenceOpener::openStream(const StreamReference &stream)
{
    const QString path = stream.project + u'/' + stream.stream;
    QStringList clusters;
    QStringList showing;
    const QList<Connection> connections = m_workspace.connections();
    for (const Connection &connection : connections) {
        if (!connection.isCluster())
            continue;
        clusters += connection.id;
        if (m_workspace.explorer().knows(connection.id, path))
            showing += connection.id;
    }
    const QStringList &found = showing.isEmpty() ? clusters : showing;
    if (found.isEmpty())
        return Q_EMIT refused(
            tr("This names an image stream, which lives in a cluster. Paste the image it points to, with its "
               "registry's host in front."));
    if (stream.project.isEmpty())
        return Q_EMIT refused(tr("This names an image stream without its project. Write it as project/stream."));
    if (found.size() > 1)
        return Q_EMIT refused(
            tr("This names an image stream, and it may be in any of several clusters. Choose it in the Explorer."));
    Q_EMIT placeFound({found.constFirst(), path, stream.tag.isEmpty() ? stream.id : stream.tag});
}

void ReferenceOpener::open(const ImageReference &reference)
{
    const QString tag = reference.digest.isNull() ? reference.tag : reference.digest.toString();
    // What is in a cluster's own registry is an image stream, which tells more and needs no way to the registry.
    const ClusterSource *cluster = m_workspace.clusterForHost(reference.host);
    if (cluster && reference.repository.count(u'/') == 1)
        return Q_EMIT placeFound({cluster->connection().id, reference.repository, tag});
    const auto [connectionId, added] = connectionFor({.host = reference.host});
    Q_EMIT placeFound({connectionId, reference.repository, tag});
    if (added)
        Q_EMIT connectionAdded(connectionId);
}

void ReferenceOpener::openRegistry(const RegistryAddress &address)
{
    const Source *known = m_workspace.sourceForHost(address.host);
    if (const Source *cluster = m_workspace.clusterForHost(address.host); cluster && !known)
        return Q_EMIT registryFound(cluster->connection().id);
    const auto [connectionId, added] = connectionFor(address);
    Q_EMIT registryFound(connectionId);
    if (added)
        Q_EMIT connectionAdded(connectionId);
}

ReferenceOpener::Found ReferenceOpener::connectionFor(const RegistryAddress &address)
{
    if (const RegistrySource *known = m_workspace.sourceForHost(address.host))
        return {known->connection().id, false};
    const Connection connection = connectionTo(address);
    m_workspace.add(connection);
    return {connection.id, true};
}

} // namespace Tagwright
