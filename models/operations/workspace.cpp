// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/workspace.h"

#include "credentials/secretstore.h"
#include "items/explorermodel.h"
#include "items/operationlistmodel.h"
#include "items/planmodel.h"
#include "items/requestlistmodel.h"
#include "journal/journal.h"
#include "net/wirelog.h"
#include "operations/applyplan.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/keepplan.h"
#include "operations/operationrunner.h"
#include "operations/probecluster.h"
#include "operations/proberegistry.h"
#include "operations/registrysource.h"
#include "registry/contentcache.h"

#include <algorithm>

namespace Tagwright {

namespace {

constexpr qint64 CacheBytes = 256 * 1024 * 1024;

} // namespace

Workspace::Workspace(SecretStore &secrets, const Places &places, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_wireLog(std::make_unique<WireLog>())
    , m_cache(std::make_unique<ContentCache>(places.cache, CacheBytes))
    , m_explorer(std::make_unique<ExplorerModel>())
    , m_activity(std::make_unique<OperationListModel>())
    , m_requests(std::make_unique<RequestListModel>())
    , m_runner(std::make_unique<OperationRunner>(*m_activity))
    , m_journal(std::make_unique<Journal>(places.journal))
    , m_changes(std::make_unique<Changes>(*this, *m_journal))
    , m_plan(std::make_unique<PlanModel>())
    , m_keepPlan(std::make_unique<KeepPlan>(*m_plan, places.plan))
    , m_applyPlan(std::make_unique<ApplyPlan>(*m_plan, *m_changes))
{
    connect(m_wireLog.get(), &WireLog::requestStarted, m_requests.get(), &RequestListModel::started);
    connect(m_wireLog.get(), &WireLog::requestFinished, m_requests.get(), &RequestListModel::finished);
    connect(this, &Workspace::connectionsChanged, m_plan.get(), [this] {
        QSet<QString> ids;
        for (const Source *source : std::as_const(m_sources))
            ids += source->connection().id;
        m_plan->setConnections(ids);
    });
    connect(m_explorer.get(), &ExplorerModel::childrenWanted, this, [this](const QString &connectionId) {
        if (Source *wanted = source(connectionId))
            wanted->connectToServer();
    });
    connect(m_explorer.get(), &ExplorerModel::projectWanted, this,
        [this](const QString &connectionId, const QString &project) {
            if (ClusterSource *wanted = cluster(connectionId))
                wanted->openProject(project);
        });
}

Workspace::~Workspace()
{
    m_applyPlan.reset(); // what is under way is not done yet: it stays in the plan
    m_changes.reset(); // what it does uses the sources
    qDeleteAll(m_sources); // they report into the lists below, which go first otherwise
}

QList<Connection> Workspace::connections() const
{
    QList<Connection> result;
    for (const Source *source : m_sources)
        result += source->connection();
    return result;
}

Source *Workspace::source(const QString &connectionId) const
{
    const auto found = std::find_if(m_sources.cbegin(), m_sources.cend(),
        [&](const Source *source) { return source->connection().id == connectionId; });
    return found == m_sources.cend() ? nullptr : *found;
}

RegistrySource *Workspace::registry(const QString &connectionId) const
{
    return qobject_cast<RegistrySource *>(source(connectionId));
}

ClusterSource *Workspace::cluster(const QString &connectionId) const
{
    return qobject_cast<ClusterSource *>(source(connectionId));
}

RegistrySource *Workspace::sourceForHost(const QString &host) const
{
    const QString wanted = ImageReference{.host = host}.apiHost();
    const auto found = std::find_if(m_sources.cbegin(), m_sources.cend(), [&](const Source *source) {
        const Connection &connection = source->connection();
        return !connection.isCluster() && ImageReference{.host = connection.host()}.apiHost() == wanted;
    });
    return found == m_sources.cend() ? nullptr : qobject_cast<RegistrySource *>(*found);
}

ClusterSource *Workspace::clusterForHost(const QString &host) const
{
    for (Source *source : m_sources) {
        auto *cluster = qobject_cast<ClusterSource *>(source);
        if (cluster && !host.isEmpty()
            && (cluster->facts().registryHost == host || cluster->facts().internalRegistryHost == host
                || cluster->connection().host() == host))
            return cluster;
    }
    return nullptr;
}

Source *Workspace::add(const Connection &connection)
{
    Q_ASSERT(!source(connection.id));
    Source *added = connection.isCluster() ? static_cast<Source *>(makeCluster(connection)) : makeRegistry(connection);
    connect(added, &Source::signInWanted, this, [this, id = connection.id] { Q_EMIT signInWanted(id); });
    connect(added, &Source::certificateRefused, this, [this, id = connection.id] { Q_EMIT certificateRefused(id); });
    connect(added, &Source::connectionChanged, this, [this, added] {
        m_explorer->updateConnection(added->connection());
        Q_EMIT connectionsChanged();
    });
    m_sources += added;
    m_explorer->addConnection(connection);
    Q_EMIT connectionsChanged();
    return added;
}

RegistrySource *Workspace::makeRegistry(const Connection &connection)
{
    auto *registry = new RegistrySource({m_secrets, *m_wireLog, *m_cache, *m_explorer, *m_runner}, connection, this);
    connect(registry, &RegistrySource::consentWanted, this,
        [this, id = connection.id](const QUrl &realm) { Q_EMIT consentWanted(id, realm); });
    if (!connection.clusterId.isEmpty()) {
        registry->setLender([this, id = connection.clusterId](QObject *context, const auto &then) {
            if (ClusterSource *lender = cluster(id))
                lender->lendToken(context, then);
            else
                then({});
        });
    }
    return registry;
}

ClusterSource *Workspace::makeCluster(const Connection &connection)
{
    auto *cluster = new ClusterSource({m_secrets, *m_wireLog, *m_explorer, *m_runner}, connection, this);
    connect(cluster, &ClusterSource::identityChanged, this, [this, cluster] { lend(*cluster); });
    connect(cluster, &ClusterSource::tagMoved, this,
        [this, id = connection.id](const QString &stream, const QString &tag, const QString &from, const QString &to) {
            Q_EMIT tagMoved(id, stream, tag, from, to);
        });
    return cluster;
}

// The integrated registry goes on with the token that its cluster has accepted, or without one.
void Workspace::lend(const ClusterSource &cluster)
{
    for (Source *source : std::as_const(m_sources)) {
        auto *registry = qobject_cast<RegistrySource *>(source);
        if (registry && registry->connection().clusterId == cluster.connection().id)
            cluster.lendToken(registry, [registry](Credential lent) { registry->useCredential(std::move(lent)); });
    }
}

QString Workspace::openIntegratedRegistry(const QString &clusterId)
{
    const ClusterSource *cluster = this->cluster(clusterId);
    if (!cluster)
        return {};
    for (const Source *source : std::as_const(m_sources)) {
        if (source->connection().clusterId == clusterId)
            return source->connection().id;
    }
    const QString host = cluster->facts().registryHost;
    const Result<RegistryAddress> address = parseRegistryAddress(host);
    if (!address)
        return {};
    Connection connection = connectionTo(*address);
    connection.group = cluster->connection().group;
    connection.tint = cluster->connection().tint;
    connection.production = cluster->connection().production;
    connection.proxy = cluster->connection().proxy;
    connection.trust.authorities = cluster->connection().trust.authorities;
    connection.trust.verify = cluster->connection().trust.verify;
    connection.kind = cluster->connection().isTransient() ? ConnectionKind::Sandbox : ConnectionKind::Registry;
    connection.clusterId = clusterId;
    add(connection);
    return connection.id;
}

QString Workspace::change(const Connection &changed)
{
    const Source *source = this->source(changed.id);
    if (!source)
        return {};
    if (source->connection().url == changed.url) {
        if (source->connection().group != changed.group) // it goes behind the others there
            m_sources.move(m_sources.indexOf(source), m_sources.size() - 1);
        update(changed);
        return changed.id;
    }
    Connection other = changed;
    other.id = newConnectionId();
    other.userName.clear();
    other.trust.pinned.clear();
    other.trustedRealms.clear();
    other.clusterId.clear();
    other.cluster = {}; // what gives tokens for one server gives none to another
    other.trust.client.pem.clear(); // its key is with the secrets
    add(other);
    for (Source *before = neighbour(other.id, -1); before && before->connection().id != changed.id;
         before = neighbour(other.id, -1))
        move(other.id, -1);
    remove(changed.id);
    return other.id;
}

Source *Workspace::neighbour(const QString &connectionId, int steps) const
{
    Source *moved = source(connectionId);
    if (!moved)
        return nullptr;
    QList<Source *> siblings = m_sources;
    siblings.removeIf([moved](const Source *other) { return other->connection().group != moved->connection().group; });
    return siblings.value(siblings.indexOf(moved) + steps);
}

bool Workspace::canMove(const QString &connectionId, int steps) const
{
    return neighbour(connectionId, steps) != nullptr;
}

void Workspace::move(const QString &connectionId, int steps)
{
    Source *target = neighbour(connectionId, steps);
    if (!target)
        return;
    m_sources.move(m_sources.indexOf(source(connectionId)), m_sources.indexOf(target));
    m_explorer->moveConnection(connectionId, steps);
    Q_EMIT connectionsChanged();
}

QStringList Workspace::groups() const
{
    QStringList groups;
    for (const Source *source : m_sources)
        groups += source->connection().group;
    groups.removeAll(QString());
    groups.removeDuplicates();
    groups.sort(Qt::CaseInsensitive);
    return groups;
}

ProbeRegistry *Workspace::makeProbe(const Connection &connection, Secrets secrets, QObject *parent)
{
    return new ProbeRegistry(*m_wireLog, connection, std::move(secrets), parent);
}

ProbeCluster *Workspace::makeClusterProbe(ClusterQuestion question, QObject *parent)
{
    return new ProbeCluster(*m_wireLog, std::move(question), parent);
}

void Workspace::setPinned(const QString &connectionId, const QString &repository, Pin pin)
{
    const Source *pinned = source(connectionId);
    if (!pinned)
        return;
    Connection connection = pinned->connection();
    connection.pinned.removeAll(repository);
    if (pin == Pin::On)
        connection.pinned += repository;
    update(connection);
}

void Workspace::setNotified(const QString &connectionId, const QString &stream, Notify notify)
{
    const ClusterSource *notifying = cluster(connectionId);
    if (!notifying)
        return;
    Connection connection = notifying->connection();
    connection.notified.removeAll(stream);
    if (notify == Notify::On)
        connection.notified += stream;
    update(connection);
}

void Workspace::update(const Connection &connection)
{
    source(connection.id)->setConnection(connection);
    m_explorer->updateConnection(connection);
    Q_EMIT connectionsChanged();
}

void Workspace::remove(const QString &connectionId)
{
    Source *removed = source(connectionId);
    if (!removed)
        return;
    Q_EMIT connectionAboutToBeRemoved(connectionId);
    removed->cancel();
    m_sources.removeOne(removed);
    m_explorer->removeConnection(connectionId);
    m_secrets.remove(secretPlace(removed->connection()));
    delete removed;
    Q_EMIT connectionsChanged();
}

} // namespace Tagwright
