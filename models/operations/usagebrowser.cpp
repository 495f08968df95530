// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/usagebrowser.h"

#include "items/usagetablemodel.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "openshift/workloads.h"
#include "operations/clustersource.h"
#include "operations/projectstreams.h"
#include "operations/workspace.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// What a controller starts anew when a tag moves (openshift-controller-manager, image triggers).
bool reactsToTags(const WorkloadKind &kind)
{
    static const QStringList resources{
        u"buildconfigs"_s, u"cronjobs"_s, u"daemonsets"_s, u"deploymentconfigs"_s, u"deployments"_s, u"statefulsets"_s};
    return resources.contains(kind.resource);
}

} // namespace

UsageBrowser::UsageBrowser(Workspace &workspace, const QString &connectionId, const QString &path, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_project(path.section(u'/', 0, 0))
    , m_stream(path.section(u'/', 1))
    , m_usages(std::make_unique<UsageTableModel>())
    , m_kinds(workloadKinds())
{
}

UsageBrowser::~UsageBrowser()
{
    for (const QPointer<Job> &job : std::as_const(m_jobs)) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
}

QString UsageBrowser::connectionName() const
{
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    return cluster ? cluster->connection().name : QString();
}

void UsageBrowser::setTag(const QString &tag)
{
    if (m_tag == tag)
        return;
    m_tag = tag;
    show();
}

void UsageBrowser::load()
{
    if (m_state == LoadState::NotLoaded)
        refresh();
}

void UsageBrowser::refresh()
{
    if (m_state == LoadState::Loading || m_elsewhere == Elsewhere::Reading || !m_workspace.cluster(m_connectionId))
        return;
    m_state = LoadState::Loading;
    m_found.clear();
    m_unread = {};
    m_jobs.clear();
    m_elsewhere = Elsewhere::Unread;
    m_open = int(m_kinds.size());
    for (int kind = 0; kind < m_kinds.size(); ++kind)
        read(kind);
    Q_EMIT changed();
}

void UsageBrowser::read(int kind)
{
    list(kind, m_project, [this, kind](const Result<void> &result, const QList<Usage> &found) {
        if (result)
            m_found += found;
        kindRead(kind, result);
    });
}

// One kind after the other: who may not list one of them in the whole cluster is not asked for six refusals.
void UsageBrowser::readElsewhere(int kind)
{
    while (kind < m_kinds.size() && !reactsToTags(m_kinds.at(kind)))
        ++kind;
    if (kind >= m_kinds.size() || !m_workspace.cluster(m_connectionId)) {
        m_elsewhere = Elsewhere::Read;
        return show();
    }
    m_elsewhere = Elsewhere::Reading;
    list(kind, {}, [this, kind](const Result<void> &result, const QList<Usage> &found) {
        const bool isNone = !result && result.error().kind == Error::Kind::NotFound;
        if (!result && !isNone) {
            const bool isForbidden = result.error().kind == Error::Kind::Forbidden;
            m_elsewhere = isForbidden ? Elsewhere::NotAllowed : Elsewhere::Failed;
            return show();
        }
        const UsageTarget all = target({});
        std::copy_if(found.cbegin(), found.cend(), std::back_inserter(m_found),
            [this, &all](const Usage &usage) { return usage.nameSpace != m_project && refersTo(usage, all); });
        readElsewhere(kind + 1);
    });
}

// project empty: of the whole cluster.
void UsageBrowser::list(
    int kind, const QString &project, const std::function<void(const Result<void> &, const QList<Usage> &)> &then)
{
    const WorkloadKind &wanted = m_kinds.at(kind);
    const ResourcePath path{.group = wanted.group, .resource = wanted.resource, .nameSpace = project};
    ObjectListJob *job = m_workspace.cluster(m_connectionId)->client().list(path);
    m_jobs += job;
    auto found = std::make_shared<QList<Usage>>();
    connect(job, &ObjectListJob::pageArrived, this, [found, name = wanted.kind](const QJsonArray &items) {
        for (const QJsonValue &item : items)
            *found += usagesOf(item.toObject(), name);
    });
    connect(job, &ObjectListJob::restarted, this, [found] { found->clear(); });
    connect(job, &Job::finished, this, [found, then](const Result<void> &result) { then(result, *found); });
    job->start();
}

void UsageBrowser::kindRead(int kind, const Result<void> &result)
{
    m_unread.note(m_kinds.at(kind).resource, result);
    if (--m_open > 0)
        return;
    const bool isNothingRead = m_unread.size() == m_kinds.size();
    m_error = isNothingRead ? m_unread.firstError() : Error{};
    m_state = isNothingRead ? LoadState::Failed : LoadState::Loaded;
    if (!isNothingRead)
        readElsewhere(0);
    show();
}

QList<Usage> UsageBrowser::usesOfTags(const QStringList &tags) const
{
    QList<UsageTarget> targets;
    const UsageTarget all = target({});
    UsageTarget images = all;
    for (const QString &tag : tags) {
        targets += target(tag);
        images.digests += targets.constLast().digests;
    }
    const QList<Usage> known = m_found + streamsThatFollow(all);
    QList<Usage> found;
    std::copy_if(known.cbegin(), known.cend(), std::back_inserter(found), [&](const Usage &usage) {
        // Of which there are few in a project: only those are held against each tag.
        const bool isNear = refersTo(usage, all) || refersTo(usage, images);
        return isNear && std::any_of(targets.cbegin(), targets.cend(), [&usage](const UsageTarget &wanted) {
            return refersTo(usage, wanted);
        });
    });
    return found;
}

void UsageBrowser::show()
{
    m_usages->setUsages(usagesWith(m_tag));
    Q_EMIT changed();
}

QList<Usage> UsageBrowser::usagesWith(const QString &tag) const
{
    const UsageTarget wanted = target(tag);
    QList<Usage> shown;
    std::copy_if(m_found.cbegin(), m_found.cend(), std::back_inserter(shown),
        [&wanted](const Usage &usage) { return refersTo(usage, wanted); });
    shown += streamsThatFollow(wanted);
    std::stable_sort(shown.begin(), shown.end(), [](const Usage &a, const Usage &b) {
        return std::tie(a.kind, a.nameSpace, a.name, a.container) < std::tie(b.kind, b.nameSpace, b.name, b.container);
    });
    return shown;
}

const ImageStream *UsageBrowser::stream() const
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    return cluster ? cluster->openProject(m_project)->stream(m_stream) : nullptr;
}

UsageTarget UsageBrowser::target(const QString &tagName) const
{
    UsageTarget target{.nameSpace = m_project, .stream = m_stream, .tag = tagName};
    const ImageStream *known = stream();
    if (!known)
        return target;
    target.localLookup = known->localLookup;
    for (const QString &repository : {known->internalRepository, known->publicRepository}) {
        if (!repository.isEmpty())
            target.repositories += repository;
    }
    const StreamTag *tag = known->tag(tagName);
    if (tag && !tag->digest().isEmpty())
        target.digests += tag->digest();
    return target;
}

// What other streams of the project take from it.
QList<Usage> UsageBrowser::streamsThatFollow(const UsageTarget &wanted) const
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster)
        return {};
    QList<Usage> found;
    ProjectStreams *streams = cluster->openProject(m_project);
    const QStringList names = streams->names();
    for (const QString &name : names) {
        for (const StreamTag &tag : streams->stream(name)->tags) {
            if (!tag.spec || !tag.spec->from)
                continue;
            const TagSource &from = *tag.spec->from;
            const Usage usage{.kind = u"ImageStream"_s,
                .nameSpace = m_project,
                .name = name,
                .container = tag.name,
                .image = name == m_stream && !from.name.contains(u':') && !from.name.contains(u'@')
                    ? name + u':' + from.name
                    : from.name,
                .how = Usage::How::Follows,
                .imageKind = from.kind,
                .imageNameSpace = from.nameSpace};
            if (refersTo(usage, wanted))
                found += usage;
        }
    }
    return found;
}

} // namespace Tagwright
