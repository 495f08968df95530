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
    leave();
}

void ProjectRights::leave()
{
    for (const QPointer<Job> &job : std::exchange(m_jobs, {})) {
        if (!job)
            continue;
        job->disconnect(this);
        job->cancel();
    }
    m_open = 0;
}

void ProjectRights::forget()
{
    leave();
    m_needed.clear();
    m_table->setProject(m_project);
    m_state = LoadState::NotLoaded;
    m_error = {};
    Q_EMIT changed();
}

void ProjectRights::need(ProjectRight right)
{
    if (m_needed.contains(right) || m_state != LoadState::NotLoaded)
        return;
    m_needed += right;
    const AccessQuestion question = questionFor(right, m_project);
    ObjectJob *job = start(question);
    connect(job, &Job::finished, this, [this, job, right, question](const Result<void> &result) {
        const auto answer = result ? parseAccessAnswer(job->object(), question) : Result<AccessAnswer>(result.error());
        if (!answer) {
            m_needed -= right; // whoever needs it asks again
            return;
        }
        m_table->setAnswer(right, AccessTableModel::Scope::Project, *answer);
        Q_EMIT changed();
    });
}

ObjectJob *ProjectRights::start(const AccessQuestion &question)
{
    ObjectJob *job = m_client.create(
        {.group = u"authorization.k8s.io"_s, .resource = u"selfsubjectaccessreviews"_s}, accessReview(question));
    m_jobs += job;
    job->start();
    return job;
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
    ObjectJob *job = start(question);
    ++m_open;
    connect(job, &Job::finished, this, [this, job, right, scope, question](const Result<void> &result) {
        answered(
            right, scope, result ? parseAccessAnswer(job->object(), question) : Result<AccessAnswer>(result.error()));
    });
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
