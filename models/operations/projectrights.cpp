// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/projectrights.h"

#include "openshift/clusterclient.h"
#include "openshift/imageapi.h"
#include "openshift/objectjob.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

ProjectRights::ProjectRights(ClusterClient &client, const QString &project, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_project(project)
    , m_table(std::make_unique<AccessTableModel>())
{
    m_table->setProject(project);
}

ProjectRights::~ProjectRights()
{
    for (const QPointer<Job> &job : std::as_const(m_jobs)) {
        if (job)
            job->disconnect(this);
    }
}

QString ProjectRights::connectionName() const
{
    return m_client.connection().name;
}

void ProjectRights::ask()
{
    if (m_state == LoadState::NotLoaded)
        refresh();
}

void ProjectRights::refresh()
{
    if (m_state == LoadState::Loading)
        return;
    m_state = LoadState::Loading;
    m_error = {};
    m_jobs.clear();
    for (int right = 0; right < ProjectRightCount; ++right) {
        ask(ProjectRight(right), AccessTableModel::Scope::Project);
        ask(ProjectRight(right), AccessTableModel::Scope::Cluster);
    }
    Q_EMIT changed();
}

void ProjectRights::ask(ProjectRight right, AccessTableModel::Scope scope)
{
    const AccessQuestion question =
        questionFor(right, scope == AccessTableModel::Scope::Project ? m_project : QString());
    ObjectJob *job = m_client.create(
        {.group = u"authorization.k8s.io"_s, .resource = u"selfsubjectaccessreviews"_s}, accessReview(question));
    m_jobs += job;
    ++m_open;
    connect(job, &Job::finished, this, [this, job, right, scope, question](const Result<void> &result) {
        answered(
            right, scope, result ? parseAccessAnswer(job->object(), question) : Result<AccessAnswer>(result.error()));
    });
    job->start();
}

void ProjectRights::answered(ProjectRight right, AccessTableModel::Scope scope, const Result<AccessAnswer> &answer)
{
    if (answer)
        m_table->setAnswer(right, scope, *answer);
    else if (m_state == LoadState::Loading && m_error == Error{})
        m_error = answer.error();
    if (--m_open > 0)
        return;
    m_state = m_error == Error{} ? LoadState::Loaded : LoadState::Failed;
    Q_EMIT changed();
}

AccessAnswer::Verdict ProjectRights::verdict(ProjectRight right) const
{
    const AccessAnswer &cluster = m_table->answer(right, AccessTableModel::Scope::Cluster);
    if (cluster.verdict == AccessAnswer::Verdict::Allowed)
        return cluster.verdict;
    return m_table->answer(right, AccessTableModel::Scope::Project).verdict;
}

} // namespace Tagwright
