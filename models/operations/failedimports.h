// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"
#include "values/imagestream.h"
#include "values/loadstate.h"
#include "values/result.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

namespace Tagwright {

class ClusterSource;
class Job;
class JobQueue;
class ProjectStreams;
class Workspace;
struct FailedImport;

/*!
    The failed imports of a project, live, or of a whole cluster, as it was when they were loaded. Who may not list the
    image streams of the cluster as a whole gets those of the projects that he sees.
*/
class FailedImports final : public QObject {
    Q_OBJECT

public:
    /*! project is empty for the cluster. */
    FailedImports(Workspace &workspace, const QString &connectionId, const QString &project, QObject *parent);
    ~FailedImports() override;

    const QString &connectionId() const { return m_connectionId; }
    const QString &project() const { return m_project; }
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; }
    const QStringList &unread() const { return m_unread; } //!< projects whose image streams could not be listed
    int streamCount() const { return m_streamCount; } //!< that were looked at
    QList<FailedImport> failures() const;

    void load(); //!< again
    /*! Imports the tags again, as one change; those of them that are not taken from a registry are left out. */
    void retry(const QList<FailedImport> &failures);
    bool canRetry(const FailedImport &failure) const;

Q_SIGNALS:
    void changed();

private:
    ClusterSource *source() const;
    const ImageStream *stream(const FailedImport &failure) const;
    void follow();
    void listCluster();
    void clusterListed(const Result<void> &result);
    void listProjects();
    Job *list(const QString &project);
    void take(const QList<ImageStream> &streams);
    void setState(LoadState state, const Error &error = {});

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_project;
    QPointer<ProjectStreams> m_live; // of one project
    std::unique_ptr<JobQueue> m_queue;
    QHash<QString, ImageStream> m_streams; // in which something has failed, by path
    int m_streamCount = 0;
    QStringList m_unread;
    LoadState m_state = LoadState::NotLoaded;
    Error m_error;
};

} // namespace Tagwright
