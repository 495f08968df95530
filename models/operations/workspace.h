// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/connection.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace Tagwright {

class ContentCache;
class ExplorerModel;
class OperationListModel;
class OperationRunner;
class RegistrySource;
class RequestListModel;
class SecretStore;
class WireLog;

/*! Everything that is open: the connections, and the lists that every window shows of them. */
class Workspace : public QObject {
    Q_OBJECT

public:
    /*! cacheFolder is where verified content is kept between sessions; it is made when missing. */
    Workspace(SecretStore &secrets, const QString &cacheFolder, QObject *parent = nullptr);
    ~Workspace() override;

    ExplorerModel &explorer() { return *m_explorer; }
    OperationListModel &activity() { return *m_activity; }
    RequestListModel &requests() { return *m_requests; }
    OperationRunner &runner() { return *m_runner; }
    SecretStore &secrets() { return m_secrets; }

    QList<Connection> connections() const; //!< in the Explorer's order
    RegistrySource *source(const QString &connectionId) const; //!< null when there is none
    /*! The source that serves references with this host; docker.io and its API host are the same. Null when none. */
    RegistrySource *sourceForHost(const QString &host) const;

    RegistrySource *add(const Connection &connection); //!< an id that is already there is an error of the caller
    void rename(const QString &connectionId, const QString &name);
    void remove(const QString &connectionId); //!< also forgets its secret
    enum class Pin { On, Off };
    void setPinned(const QString &connectionId, const QString &repository, Pin pin);

Q_SIGNALS:
    void connectionsChanged();
    void connectionAboutToBeRemoved(const QString &connectionId);
    void signInWanted(const QString &connectionId);
    void certificateRefused(const QString &connectionId);
    void consentWanted(const QString &connectionId, const QUrl &realm); //!< see RegistrySource

private:
    void update(const Connection &connection);

    SecretStore &m_secrets;
    std::unique_ptr<WireLog> m_wireLog;
    std::unique_ptr<ContentCache> m_cache;
    std::unique_ptr<ExplorerModel> m_explorer;
    std::unique_ptr<OperationListModel> m_activity;
    std::unique_ptr<RequestListModel> m_requests;
    std::unique_ptr<OperationRunner> m_runner;
    QList<RegistrySource *> m_sources; // children; the order of the Explorer
};

} // namespace Tagwright
