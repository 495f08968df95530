// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/workspace.h"

#include "credentials/secretstore.h"
#include "items/explorermodel.h"
#include "items/operationlistmodel.h"
#include "items/requestlistmodel.h"
#include "net/wirelog.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "registry/contentcache.h"

#include <algorithm>

namespace Tagwright {

namespace {

constexpr qint64 CacheBytes = 256 * 1024 * 1024;

} // namespace

Workspace::Workspace(SecretStore &secrets, const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_wireLog(std::make_unique<WireLog>())
    , m_cache(std::make_unique<ContentCache>(cacheFolder, CacheBytes))
    , m_explorer(std::make_unique<ExplorerModel>())
    , m_activity(std::make_unique<OperationListModel>())
    , m_requests(std::make_unique<RequestListModel>())
    , m_runner(std::make_unique<OperationRunner>(*m_activity))
{
    connect(m_wireLog.get(), &WireLog::requestStarted, m_requests.get(), &RequestListModel::started);
    connect(m_wireLog.get(), &WireLog::requestFinished, m_requests.get(), &RequestListModel::finished);
    connect(m_explorer.get(), &ExplorerModel::childrenWanted, this, [this](const QString &connectionId) {
        if (RegistrySource *wanted = source(connectionId))
            wanted->connectToRegistry();
    });
}

Workspace::~Workspace()
{
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

void Workspace::rename(const QString &connectionId, const QString &name)
{
    if (const RegistrySource *renamed = source(connectionId)) {
        Connection connection = renamed->connection();
        connection.name = name;
        update(connection);
    }
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
