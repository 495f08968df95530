// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/failedimports.h"

#include "items/failedimportmodel.h"
#include "jobs/jobqueue.h"
#include "openshift/clusterclient.h"
#include "openshift/imagestreamjobs.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/projectstreams.h"
#include "operations/workspace.h"
#include "values/streamimport.h"

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListedProjects = 4; // at once

} // namespace

FailedImports::FailedImports(Workspace &workspace, const QString &connectionId, const QString &project, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_project(project)
    , m_queue(std::make_unique<JobQueue>(ListedProjects, nullptr))
{
    connect(m_queue.get(), &JobQueue::idle, this, [this] { setState(LoadState::Loaded); });
    // While its client still lives: what runs refers to it.
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this, [this](const QString &removed) {
        if (removed == m_connectionId)
            m_queue->cancel();
    });
}

FailedImports::~FailedImports()
{
    m_queue->cancel(); // while there is still something to tell
}

ClusterSource *FailedImports::source() const
{
    return m_workspace.cluster(m_connectionId);
}

QList<FailedImport> FailedImports::failures() const
{
    QList<FailedImport> failures;
    if (m_live) {
        const QStringList names = m_live->names();
        for (const QString &name : names)
            failures += failedImports(*m_live->stream(name));
    }
    for (const ImageStream &stream : m_streams)
        failures += failedImports(stream);
    return failures;
}

void FailedImports::load()
{
    ClusterSource *cluster = source();
    if (!cluster)
        return;
    if (m_project.isEmpty())
        return listCluster();
    if (m_live)
        return m_live->refresh();
    m_live = cluster->openProject(m_project);
    connect(m_live, &ProjectStreams::stateChanged, this, &FailedImports::follow);
    connect(m_live, &ProjectStreams::streamChanged, this, &FailedImports::changed);
    connect(m_live, &ProjectStreams::streamRemoved, this, &FailedImports::changed);
    follow();
}

void FailedImports::follow()
{
    m_streamCount = int(m_live->names().size());
    setState(m_live->state(), m_live->error());
}

void FailedImports::listCluster()
{
    m_queue->cancel();
    m_streams.clear();
    m_unread.clear();
    m_streamCount = 0;
    setState(LoadState::Loading);
    m_queue->add([this]() -> Job * {
        const ClusterSource *cluster = source();
        return cluster ? list({}) : nullptr;
    });
}

Job *FailedImports::list(const QString &project)
{
    ImageStreamListJob *job = source()->client().listImageStreams(project);
    connect(job, &ImageStreamListJob::pageArrived, this, &FailedImports::take);
    connect(job, &ImageStreamListJob::restarted, this, [this, project] {
        m_streams.removeIf(
            [&project](const auto &stream) { return project.isEmpty() || stream.value().nameSpace == project; });
    });
    connect(job, &Job::finished, this, [this, project](const Result<void> &result) {
        if (!result && result.error().kind == Error::Kind::Cancelled)
            return; // it is listed anew
        if (project.isEmpty())
            clusterListed(result);
        else if (!result)
            m_unread += project;
    });
    return job;
}

void FailedImports::clusterListed(const Result<void> &result)
{
    if (result)
        return;
    if (result.error().kind == Error::Kind::Forbidden)
        return listProjects();
    m_queue->cancel();
    setState(LoadState::Failed, result.error());
}

void FailedImports::listProjects()
{
    const ClusterSource *cluster = source();
    if (!cluster)
        return;
    for (const Project &project : cluster->projects())
        m_queue->add([this, name = project.name]() -> Job * { return source() ? list(name) : nullptr; });
}

void FailedImports::take(const QList<ImageStream> &streams)
{
    m_streamCount += int(streams.size());
    for (const ImageStream &stream : streams) {
        if (!failedImports(stream).isEmpty())
            m_streams.insert(stream.path(), stream);
    }
    Q_EMIT changed();
}

const ImageStream *FailedImports::stream(const FailedImport &failure) const
{
    if (m_live)
        return m_live->stream(failure.stream);
    const auto known = m_streams.constFind(failure.streamPath());
    return known == m_streams.cend() ? nullptr : &*known;
}

bool FailedImports::canRetry(const FailedImport &failure) const
{
    const ImageStream *known = stream(failure);
    return known
        && planImport({.nameSpace = failure.nameSpace, .name = failure.stream, .stream = known},
            {.from = {}, .tag = failure.tag});
}

void FailedImports::retry(const QList<FailedImport> &failures)
{
    const ClusterSource *cluster = source();
    if (!cluster)
        return;
    ObjectChangeSet set{.verb = ObjectChangeSet::Verb::Import, .changes = {}};
    for (const FailedImport &failure : failures) {
        const ImageStream *known = stream(failure);
        const ImportTarget target{.nameSpace = failure.nameSpace, .name = failure.stream, .stream = known};
        const Result<StreamImport> plan =
            known ? planImport(target, {.from = {}, .tag = failure.tag}) : Result<StreamImport>(Error());
        if (plan)
            set.changes += importChange(m_connectionId, cluster->connection().host(), target, plan->tags.constFirst());
    }
    if (set.changes.isEmpty())
        return;
    // Of a project the watch tells what became of them.
    m_workspace.changes().make(set, this, [this](const Result<void> &, const ObjectChangeSet &) {
        if (!m_live)
            load();
    });
}

void FailedImports::setState(LoadState state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT changed();
}

} // namespace Tagwright
