// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/unreadkinds.h"
#include "values/imagelookup.h"
#include "values/loadstate.h"
#include "values/objectchange.h"
#include "values/result.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <memory>

namespace Tagwright {

class ClusterSource;
class Job;
class LookupTableModel;
class Workspace;

/*!
    Which image streams and workloads of one project resolve images locally, as `oc set image-lookup` lists them: the
    streams live, the workloads read once. Whoever may not list some of them is told which.
*/
class LookupBrowser final : public QObject {
    Q_OBJECT

public:
    LookupBrowser(Workspace &workspace, const QString &connectionId, const QString &project, QObject *parent);
    ~LookupBrowser() override;

    LookupTableModel &table() { return *m_table; }
    LoadState state() const { return m_state; } //!< of the workloads; never Failed: see unread()
    const UnreadKinds &unread() const { return m_unread; } //!< the kinds that could not be read

    void refresh(); //!< reads the workloads again

Q_SIGNALS:
    void changed();

private:
    struct Kind {
        LookupKind kind;
        QList<LookupState> objects;
        bool isForbidden = false; // to change them
    };

    ClusterSource *cluster() const;
    ObjectAddress place() const; // of the connection
    void read(int kind);
    void kindRead(int kind, const Result<void> &result, const QList<LookupState> &objects);
    void askRight(int kind);
    void keep(Job *job);
    void show();

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_project;
    std::unique_ptr<LookupTableModel> m_table;
    QList<Kind> m_kinds;
    UnreadKinds m_unread;
    QList<QPointer<Job>> m_jobs;
    int m_open = 0; // kinds that are not read yet
    LoadState m_state = LoadState::NotLoaded;
};

} // namespace Tagwright
