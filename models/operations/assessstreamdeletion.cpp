// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/assessstreamdeletion.h"

#include "openshift/clusterclient.h"
#include "openshift/imageapi.h"
#include "openshift/objectjob.h"
#include "operations/clustersource.h"
#include "operations/projectstreams.h"
#include "operations/usagebrowser.h"
#include "operations/workspace.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

AssessStreamDeletion::AssessStreamDeletion(
    Workspace &workspace, const QString &connectionId, const QString &path, const QStringList &tags, QObject *parent)
    : Job(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_project(path.section(u'/', 0, 0))
    , m_name(path.section(u'/', 1))
    , m_tags(tags)
    , m_usage(new UsageBrowser(workspace, connectionId, path, this))
{
}

void AssessStreamDeletion::run()
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster)
        return fail({.kind = Error::Kind::NotFound, .message = m_connectionId});
    // Also of what was not opened: other streams may name its images.
    cluster->openProject(m_project);
    ObjectJob *job = cluster->client().get(
        {.group = u"image.openshift.io"_s, .resource = u"imagestreams"_s, .nameSpace = m_project, .name = m_name});
    m_reading = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) { streamRead(result, job->object()); });
    job->start();
}

void AssessStreamDeletion::release()
{
    m_usage->disconnect(this);
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading->cancel();
    }
}

void AssessStreamDeletion::streamRead(const Result<void> &result, const QJsonObject &object)
{
    const Result<ImageStream> stream = result ? parseImageStream(object) : Result<ImageStream>(result.error());
    if (!stream)
        return fail(stream.error());
    m_object = object;
    m_stream = *stream;
    connect(m_usage, &UsageBrowser::changed, this, &AssessStreamDeletion::assess);
    m_usage->load();
    assess();
}

void AssessStreamDeletion::assess()
{
    // What could not be read is told, and keeps nobody from deleting.
    if (hasEnded() || m_usage->state() == LoadState::Loading || m_usage->state() == LoadState::NotLoaded)
        return;
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster)
        return fail({.kind = Error::Kind::NotFound, .message = m_connectionId});
    const bool isWhole = m_tags.isEmpty();
    QStringList tags = m_tags;
    if (isWhole) {
        for (const StreamTag &tag : std::as_const(m_stream.tags))
            tags += tag.name;
    }
    const ProjectStreams *streams = m_workspace.cluster(m_connectionId)->openProject(m_project);
    QList<const ImageStream *> others;
    const QStringList names = streams->names();
    for (const QString &name : names) {
        if (name != m_name)
            others += streams->stream(name);
    }
    m_deletion = streamDeletionOf(m_stream, tags, others);
    for (StreamDeletion::Tag &tag : m_deletion.tags)
        tag.protectedBy = protectingPattern(cluster->connection(), tag.name);
    m_deletion.usages = m_usage->usesOfTags(isWhole ? tags + QStringList{QString()} : tags);
    // An alias is told of as such.
    m_deletion.usages.removeIf([this](const Usage &usage) {
        return usage.how == Usage::How::Follows && usage.nameSpace == m_project && usage.name == m_name;
    });
    m_deletion.unread = m_usage->unread().names();
    succeed();
}

} // namespace Tagwright
