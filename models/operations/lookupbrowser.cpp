// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/lookupbrowser.h"

#include "items/lookuptablemodel.h"
#include "openshift/clusterclient.h"
#include "openshift/imageapi.h"
#include "openshift/objectjob.h"
#include "operations/clustersource.h"
#include "operations/projectrights.h"
#include "operations/projectstreams.h"
#include "operations/workspace.h"
#include "values/streamchanges.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tagwright {

LookupBrowser::LookupBrowser(Workspace &workspace, const QString &connectionId, const QString &project, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_project(project)
    , m_table(std::make_unique<LookupTableModel>())
{
    const QList<LookupKind> kinds = lookupKinds();
    for (const LookupKind &kind : kinds)
        m_kinds += Kind{.kind = kind, .objects = {}};
    ClusterSource *source = cluster();
    if (!source)
        return;
    const ProjectStreams *streams = source->openProject(project);
    connect(streams, &ProjectStreams::streamChanged, this, &LookupBrowser::show);
    connect(streams, &ProjectStreams::streamRemoved, this, &LookupBrowser::show);
    ProjectRights *rights = source->rights(project);
    connect(rights, &ProjectRights::changed, this, &LookupBrowser::show);
    rights->need(ProjectRight::ChangeStreams);
    show();
}

LookupBrowser::~LookupBrowser()
{
    for (const QPointer<Job> &job : std::as_const(m_jobs)) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
}

ClusterSource *LookupBrowser::cluster() const
{
    return m_workspace.cluster(m_connectionId);
}

ObjectAddress LookupBrowser::place() const
{
    const ClusterSource *source = cluster();
    return {.connectionId = m_connectionId,
        .host = source ? source->connection().host() : QString(),
        .group = {},
        .resource = {},
        .nameSpace = m_project,
        .name = {}};
}

void LookupBrowser::refresh()
{
    if (m_state == LoadState::Loading || !cluster())
        return;
    m_state = LoadState::Loading;
    m_jobs.clear();
    m_unread = {};
    m_open = int(m_kinds.size());
    for (int kind = 0; kind < m_kinds.size(); ++kind)
        read(kind);
    Q_EMIT changed();
}

void LookupBrowser::keep(Job *job)
{
    m_jobs += job;
    job->start();
}

void LookupBrowser::read(int kind)
{
    const LookupKind &wanted = m_kinds.at(kind).kind;
    ObjectListJob *job =
        cluster()->client().list({.group = wanted.group, .resource = wanted.resource, .nameSpace = m_project});
    const auto found = std::make_shared<QList<LookupState>>();
    connect(job, &ObjectListJob::pageArrived, this, [found, wanted, connection = place()](const QJsonArray &items) {
        for (const QJsonValue item : items)
            *found += lookupOf(item.toObject(), wanted, connection);
    });
    connect(job, &ObjectListJob::restarted, this, [found] { found->clear(); });
    connect(
        job, &Job::finished, this, [this, found, kind](const Result<void> &result) { kindRead(kind, result, *found); });
    keep(job);
}

void LookupBrowser::kindRead(int kind, const Result<void> &result, const QList<LookupState> &objects)
{
    Kind &read = m_kinds[kind];
    m_unread.note(read.kind.resource, result);
    read.objects = result ? objects : QList<LookupState>();
    if (!read.objects.isEmpty())
        askRight(kind);
    if (--m_open > 0)
        return;
    m_state = LoadState::Loaded;
    show();
}

void LookupBrowser::askRight(int kind)
{
    ClusterSource *source = cluster();
    if (!source)
        return;
    const LookupKind &wanted = m_kinds.at(kind).kind;
    const AccessQuestion question{.verb = u"patch"_s,
        .group = wanted.group,
        .resource = wanted.resource,
        .subresource = {},
        .nameSpace = m_project,
        .name = {}};
    ObjectJob *job = source->client().create(
        {.group = u"authorization.k8s.io"_s, .resource = u"selfsubjectaccessreviews"_s}, accessReview(question));
    connect(job, &Job::finished, this, [this, job, kind, question](const Result<void> &result) {
        const auto answer = result ? parseAccessAnswer(job->object(), question) : Result<AccessAnswer>(result.error());
        m_kinds[kind].isForbidden = answer && answer->verdict == AccessAnswer::Verdict::Denied;
        show();
    });
    keep(job);
}

void LookupBrowser::show()
{
    ClusterSource *source = cluster();
    if (!source)
        return;
    QList<LookupRow> rows;
    const bool areStreamsForbidden =
        source->rights(m_project)->verdict(ProjectRight::ChangeStreams) == AccessAnswer::Verdict::Denied;
    const ProjectStreams *streams = source->openProject(m_project);
    const QStringList names = streams->names();
    for (const QString &name : names) {
        const ObjectAddress address = streamAddress(m_connectionId, source->connection().host(), m_project, name);
        rows += {lookupOf(*streams->stream(name), address), areStreamsForbidden};
    }
    for (const Kind &kind : std::as_const(m_kinds)) {
        for (const LookupState &state : kind.objects)
            rows += {state, kind.isForbidden};
    }
    m_table->setRows(rows);
    Q_EMIT changed();
}

} // namespace Tagwright
