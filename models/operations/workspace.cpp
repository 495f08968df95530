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
#include "operations/keepplan.h"
#include "operations/operationrunner.h"
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
        for (const RegistrySource *source : std::as_const(m_sources))
            ids += source->connection().id;
        m_plan->setConnections(ids);
    });
    connect(m_explorer.get(), &ExplorerModel::childrenWanted, this, [this](const QString &connectionId) {
        if (RegistrySource *wanted = source(connectionId))
            wanted->connectToRegistry();
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
    for (const RegistrySource *source : m_sources)
        result += source->connection();
    return result;
}

RegistrySource *Workspace::source(const QString &connectionId) const
{
    const auto found = std::find_if(m_sources.cbegin(), m_sources.cend(),
        [&](const RegistrySource *source) { return source->connection().id == connectionId; });
    return found == m_sources.cend() ? nullptr : *found;
}

RegistrySource *Workspace::sourceForHost(const QString &host) const
{
    const QString wanted = ImageReference{.host = host}.apiHost();
    const auto found = std::find_if(m_sources.cbegin(), m_sources.cend(), [&](const RegistrySource *source) {
        return ImageReference{.host = source->connection().host()}.apiHost() == wanted;
    });
    return found == m_sources.cend() ? nullptr : *found;
}

RegistrySource *Workspace::add(const Connection &connection)
{
    Q_ASSERT(!source(connection.id));
    auto *added = new RegistrySource({m_secrets, *m_wireLog, *m_cache, *m_explorer, *m_runner}, connection, this);
    connect(added, &RegistrySource::signInWanted, this, [this, id = connection.id] { Q_EMIT signInWanted(id); });
    connect(added, &RegistrySource::certificateRefused, this,
        [this, id = connection.id] { Q_EMIT certificateRefused(id); });
    connect(added, &RegistrySource::consentWanted, this,
        [this, id = connection.id](const QUrl &realm) { Q_EMIT consentWanted(id, realm); });
    connect(added, &RegistrySource::connectionChanged, this, [this, added] {
        m_explorer->updateConnection(added->connection());
        Q_EMIT connectionsChanged();
    });
    m_sources += added;
    m_explorer->addConnection(connection);
    Q_EMIT connectionsChanged();
    return added;
}

QString Workspace::change(const Connection &changed)
{
    RegistrySource *source = this->source(changed.id);
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
    add(other);
    for (RegistrySource *before = neighbour(other.id, -1); before && before->connection().id != changed.id;
         before = neighbour(other.id, -1))
        move(other.id, -1);
    remove(changed.id);
    return other.id;
}

RegistrySource *Workspace::neighbour(const QString &connectionId, int steps) const
{
    RegistrySource *moved = source(connectionId);
    if (!moved)
        return nullptr;
    QList<RegistrySource *> siblings = m_sources;
    siblings.removeIf(
        [moved](const RegistrySource *other) { return other->connection().group != moved->connection().group; });
    return siblings.value(siblings.indexOf(moved) + steps);
}

bool Workspace::canMove(const QString &connectionId, int steps) const
{
    return neighbour(connectionId, steps) != nullptr;
}

void Workspace::move(const QString &connectionId, int steps)
{
    RegistrySource *target = neighbour(connectionId, steps);
    if (!target)
        return;
    m_sources.move(m_sources.indexOf(source(connectionId)), m_sources.indexOf(target));
    m_explorer->moveConnection(connectionId, steps);
    Q_EMIT connectionsChanged();
}

QStringList Workspace::groups() const
{
    QStringList groups;
    for (const RegistrySource *source : m_sources)
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

void Workspace::setPinned(const QString &connectionId, const QString &repository, Pin pin)
{
    const RegistrySource *pinned = source(connectionId);
    if (!pinned)
        return;
    Connection connection = pinned->connection();
    connection.pinned.removeAll(repository);
    if (pin == Pin::On)
        connection.pinned += repository;
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
    RegistrySource *removed = source(connectionId);
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
