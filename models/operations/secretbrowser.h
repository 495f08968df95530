// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/workloads.h"
#include "operations/unreadkinds.h"
#include "values/clustersecret.h"
#include "values/error.h"
#include "values/loadstate.h"
#include "values/objectchange.h"
#include "values/projectright.h"
#include "values/result.h"
#include "values/secretuser.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace Tagwright {

class ClusterSource;
class Job;
class SecretTableModel;
class SecretWatchJob;
class Workspace;

/*!
    The secrets of one project, live as long as this lives, and what in the project uses them, read once and again when
    asked. Where the secrets may not be watched they, too, are read again when asked. Of their values nothing stays
    here. Whoever may not read some of the users is told which.
*/
class SecretBrowser final : public QObject {
    Q_OBJECT

public:
    SecretBrowser(Workspace &workspace, const QString &connectionId, const QString &project, QObject *parent);
    ~SecretBrowser() override;

    SecretTableModel &table() { return *m_table; }
    const QString &connectionId() const { return m_connectionId; }
    const QString &project() const { return m_project; }
    QString host() const;
    ObjectAddress address(const QString &secret) const;

    LoadState state() const { return m_state; } //!< of the secrets themselves
    const Error &error() const { return m_error; } //!< why they could not be listed
    enum class Live { Off, On, Reconnecting };
    Live live() const { return m_live; }
    const Error &watchError() const { return m_watchError; } //!< why it is Off
    QDateTime asOf() const { return m_asOf; } //!< when the secrets were last heard of; invalid before the first list
    QDateTime usersAsOf() const { return m_usersAsOf; } //!< when who uses them was read
    const UnreadKinds &unread() const { return m_unread; } //!< kinds of users that could not be read
    const QStringList &serviceAccounts() const { return m_accounts; } //!< as far as they could be read
    bool isDenied(ProjectRight right) const; //!< the server has said that we may not

    void refresh(); //!< as soon as what is being read just now is here

Q_SIGNALS:
    void changed();

private:
    ClusterSource *cluster() const;
    bool isReading() const { return m_state == LoadState::Loading || m_open > 0; }
    void readAgain();
    void keep(Job *job);
    void readSecrets();
    void secretsRead(
        const Result<void> &result, const QMap<QString, ClusterSecret> &secrets, const QString &resourceVersion);
    void watch(const QString &resourceVersion);
    void watchEnded(const Error &error);
    void stopWatching();
    void setLive(Live live, const Error &error = {});
    void heard();
    void tell();
    void readUsers(int kind);
    void usersRead(int kind, const Result<void> &result, const QList<SecretUser> &users);

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_project;
    std::unique_ptr<SecretTableModel> m_table;
    QList<WorkloadKind> m_kinds;
    QList<QPointer<Job>> m_jobs;
    QPointer<SecretWatchJob> m_watch;
    QMap<QString, ClusterSecret> m_secrets; // by name
    QTimer m_telling;
    Live m_live = Live::Off;
    Error m_watchError;
    QDateTime m_asOf;
    QDateTime m_usersAsOf;
    QList<SecretUser> m_users;
    UnreadKinds m_unread;
    QStringList m_accounts;
    bool m_isOutdated = false; // by the time it is read
    int m_open = 0; // kinds that are not read yet
    LoadState m_state = LoadState::NotLoaded;
    Error m_error;
};

} // namespace Tagwright
