// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/accesstablemodel.h"
#include "values/error.h"
#include "values/loadstate.h"
#include "values/result.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>

namespace Tagwright {

class ClusterClient;
class Job;
class ObjectJob;

/*!
    What we may do in one project, by asking the server for each right by itself: a rules review may be incomplete, and
    then its silence is no denial (authorization.k8s.io/v1, SubjectRulesReviewStatus).
*/
class ProjectRights final : public QObject {
    Q_OBJECT

public:
    ProjectRights(ClusterClient &client, const QString &project, QObject *parent);
    ~ProjectRights() override;

    AccessTableModel &table() { return *m_table; }
    const QString &project() const { return m_project; }
    QString connectionName() const;
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; } //!< of the first question that was not answered

    void ask(); //!< unless that was done
    void need(ProjectRight right); //!< asks for this one alone, in the project, unless that was done
    void forget(); //!< we are somebody else by now
    void refresh(); //!< asks again; what is known stays until the answers are here

    /*! In the project, or because it is so in the whole cluster. */
    AccessAnswer::Verdict verdict(ProjectRight right) const;

Q_SIGNALS:
    void changed();

private:
    void ask(ProjectRight right, AccessTableModel::Scope scope);
    ObjectJob *start(const AccessQuestion &question);
    void leave();
    void answered(ProjectRight right, AccessTableModel::Scope scope, const Result<AccessAnswer> &answer);

    ClusterClient &m_client;
    QString m_project;
    std::unique_ptr<AccessTableModel> m_table;
    QList<QPointer<Job>> m_jobs;
    QSet<ProjectRight> m_needed;
    int m_open = 0; // questions that are not answered yet
    LoadState m_state = LoadState::NotLoaded;
    Error m_error;
};

} // namespace Tagwright
