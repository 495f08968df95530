// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "values/connection.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

namespace Tagwright {

class ApplyPlan;
class Changes;
class ClusterSource;
class ContentCache;
class ExplorerModel;
class Journal;
class KeepPlan;
class OperationListModel;
class OperationRunner;
class PlanModel;
class ProbeCluster;
class ProbeRegistry;
class RegistrySource;
class RequestListModel;
class SecretStore;
class Source;
class TestPullSecret;
class WireLog;
struct ClusterQuestion;
struct ImageReference;

/*! Everything that is open: the connections, and the lists that every window shows of them. */
class Workspace : public QObject {
    Q_OBJECT

public:
    /*! What of it is kept between sessions; folders are made when missing. */
    struct Places {
        QString cache; //!< the folder for verified content
        QString journal; //!< the file that says what was changed; ":memory:" for none
        QString plan = {}; //!< the file with what is to be changed later; empty for none
    };

    Workspace(SecretStore &secrets, const Places &places, QObject *parent = nullptr);
    ~Workspace() override;

    ExplorerModel &explorer() { return *m_explorer; }
    OperationListModel &activity() { return *m_activity; }
    RequestListModel &requests() { return *m_requests; }
    OperationRunner &runner() { return *m_runner; }
    SecretStore &secrets() { return m_secrets; }
    Journal &journal() { return *m_journal; }
    Changes &changes() { return *m_changes; }
    PlanModel &plan() { return *m_plan; }
    ApplyPlan &applyPlan() { return *m_applyPlan; }
    const KeepPlan &keptPlan() const { return *m_keepPlan; }

    QList<Connection> connections() const; //!< in the Explorer's order
    Source *source(const QString &connectionId) const; //!< null when there is none
    RegistrySource *registry(const QString &connectionId) const; //!< null when there is none, or a cluster
    ClusterSource *cluster(const QString &connectionId) const; //!< null when there is none, or a registry
    /*! The registry that serves references with this host; docker.io and its API host are the same. Null when none. */
    RegistrySource *sourceForHost(const QString &host) const;
    /*! The cluster with this host, or whose integrated registry has it, from inside or outside; null when none. */
    ClusterSource *clusterForHost(const QString &host) const;

    Source *add(const Connection &connection); //!< an id that is already there is an error of the caller
    /*!
        The connection to the cluster's own registry, which is added when it is not there yet. Empty while nobody knows
        where that is from outside: see ClusterSource::facts().
    */
    QString openIntegratedRegistry(const QString &clusterId);
    /*!
        Changes all but the id. Pages stay open, unless the address is another: then the connection is a new one in the
        place of the old, without its secrets. Returns the id that it has now.
    */
    QString change(const Connection &connection);
    void move(const QString &connectionId, int steps); //!< among those of its group; negative: up
    bool canMove(const QString &connectionId, int steps) const;
    QStringList groups() const; //!< sorted

    /*! Asks a registry what it is and can do. To be run by runner(); belongs to parent. */
    ProbeRegistry *makeProbe(const Connection &connection, Secrets secrets, QObject *parent);
    /*! The same for a cluster; it also signs in. */
    ProbeCluster *makeClusterProbe(ClusterQuestion question, QObject *parent);
    /*! Tries what a pull secret has for an image, on the way that the connection to its registry has, if there is one.
     */
    TestPullSecret *makePullSecretTest(Credential credential, const ImageReference &image, QObject *parent);

    void remove(const QString &connectionId); //!< also forgets its secret
    enum class Pin { On, Off };
    enum class Notify { On, Off };
    void setNotified(const QString &connectionId, const QString &stream, Notify notify); //!< see tagMoved()
    void setPinned(const QString &connectionId, const QString &repository, Pin pin);

Q_SIGNALS:
    void connectionsChanged();
    void connectionAboutToBeRemoved(const QString &connectionId);
    void signInWanted(const QString &connectionId);
    void certificateRefused(const QString &connectionId);
    /*! A tag of an image stream, which is named by its path, names another image: seen live. */
    void tagMoved(const QString &connectionId, const QString &stream, const QString &tag, const QString &fromDigest,
        const QString &toDigest);
    void consentWanted(const QString &connectionId, const QUrl &realm); //!< see RegistrySource

private:
    void update(const Connection &connection);
    RegistrySource *makeRegistry(const Connection &connection);
    ClusterSource *makeCluster(const Connection &connection);
    void lend(const ClusterSource &cluster);
    Source *neighbour(const QString &connectionId, int steps) const;

    SecretStore &m_secrets;
    std::unique_ptr<WireLog> m_wireLog;
    std::unique_ptr<ContentCache> m_cache;
    std::unique_ptr<ExplorerModel> m_explorer;
    std::unique_ptr<OperationListModel> m_activity;
    std::unique_ptr<RequestListModel> m_requests;
    std::unique_ptr<OperationRunner> m_runner;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<PlanModel> m_plan;
    std::unique_ptr<KeepPlan> m_keepPlan;
    std::unique_ptr<ApplyPlan> m_applyPlan;
    QList<Source *> m_sources; // children; the order of the Explorer
};

} // namespace Tagwright
