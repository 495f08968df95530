// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/streambrowser.h"

#include "items/explorermodel.h"
#include "items/streamtagmodel.h"
#include "openshift/clusterclient.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/imagedetails.h"
#include "operations/projectrights.h"
#include "operations/workspace.h"
#include "values/streamimport.h"

namespace Tagwright {

StreamBrowser::StreamBrowser(Workspace &workspace, const QString &connectionId, const QString &path, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_path(path)
    , m_tags(std::make_unique<StreamTagModel>())
    , m_details(std::make_unique<ImageDetails>(*m_tags, project(), name()))
{
    // While its client still lives: what runs refers to it.
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this, [this](const QString &removed) {
        if (removed == m_connectionId)
            forget();
    });
    open();
}

StreamBrowser::~StreamBrowser() = default;

QString StreamBrowser::project() const
{
    return m_path.section(u'/', 0, 0);
}

QString StreamBrowser::name() const
{
    return m_path.section(u'/', 1);
}

ClusterSource *StreamBrowser::source() const
{
    return m_workspace.cluster(m_connectionId);
}

QString StreamBrowser::host() const
{
    const ClusterSource *cluster = source();
    return cluster ? cluster->connection().host() : QString();
}

bool StreamBrowser::isProduction() const
{
    const ClusterSource *cluster = source();
    return cluster && cluster->connection().production;
}

ProjectStreams::Live StreamBrowser::live() const
{
    return m_project ? m_project->live() : ProjectStreams::Live::Off;
}

QDateTime StreamBrowser::asOf() const
{
    return m_project ? m_project->asOf() : QDateTime();
}

AccessAnswer::Verdict StreamBrowser::verdict(ProjectRight right)
{
    ClusterSource *cluster = source();
    if (!cluster || cluster->state() != LoadState::Loaded)
        return AccessAnswer::Verdict::Unknown;
    ProjectRights *rights = cluster->rights(project());
    connect(rights, &ProjectRights::changed, this, &StreamBrowser::changed, Qt::UniqueConnection);
    rights->need(right);
    const bool isWithStream = right == ProjectRight::MoveTags || right == ProjectRight::CreateTags;
    if (!isWithStream || rights->verdict(right) != AccessAnswer::Verdict::Denied)
        return rights->verdict(right);
    rights->need(ProjectRight::ChangeStreams); // with which its tags can be written, too: see ChangeObject
    return rights->verdict(ProjectRight::ChangeStreams);
}

void StreamBrowser::open()
{
    ClusterSource *cluster = source();
    if (!cluster)
        return;
    m_project = cluster->openProject(project());
    m_details->setClient(&cluster->client());
    connect(m_project, &ProjectStreams::stateChanged, this, &StreamBrowser::follow);
    connect(m_project, &ProjectStreams::streamChanged, this, &StreamBrowser::take);
    connect(m_project, &ProjectStreams::streamRemoved, this, &StreamBrowser::take);
    take(name());
    follow();
}

void StreamBrowser::forget()
{
    m_details->setClient(nullptr);
    if (m_project)
        m_project->disconnect(this);
    m_project.clear();
}

void StreamBrowser::take(const QString &stream)
{
    if (stream != name() || !m_project)
        return;
    if (const ImageStream *told = m_project->stream(stream)) {
        m_stream = *told;
        m_tags->setScheduledImports(source()->facts().scheduledImports);
        m_tags->setStream(*m_stream);
    } else if (m_stream) {
        m_stream.reset();
        m_tags->clear();
    }
    follow();
    Q_EMIT streamChanged();
}

void StreamBrowser::follow()
{
    if (!m_project)
        return;
    m_error = m_project->error();
    if (m_stream) {
        m_state = LoadState::Loaded;
    } else if (m_project->state() == LoadState::Loaded && m_error == Error()) {
        m_state = LoadState::Failed;
        m_error = {.kind = Error::Kind::NotFound, .code = QLatin1StringView(StreamMissing)};
    } else {
        m_state = m_project->state() == LoadState::Loaded ? LoadState::Failed : m_project->state();
    }
    Q_EMIT changed();
}

void StreamBrowser::refresh()
{
    if (!m_project)
        open();
    m_details->retryFailed();
    ClusterSource *cluster = source();
    if (cluster && cluster->state() != LoadState::Loaded)
        cluster->connectToServer(); // which goes on with what is open
    else if (m_project)
        m_project->refresh();
}

void StreamBrowser::wantDetails(const QStringList &tags)
{
    QStringList digests;
    for (const QString &tag : tags) {
        if (const int row = m_tags->row(tag); row >= 0)
            digests += m_tags->tag(row).digest();
    }
    m_details->want(digests);
}

bool StreamBrowser::canImport(const QString &tag) const
{
    const StreamTag *known = m_stream ? m_stream->tag(tag) : nullptr;
    return known && importedBy(*m_stream, *known);
}

void StreamBrowser::retryImports(const QStringList &tags)
{
    const ClusterSource *cluster = source();
    if (!cluster || !m_stream)
        return;
    const ImportTarget target{.nameSpace = project(), .name = name(), .stream = &*m_stream};
    ObjectChangeSet set{.verb = ObjectChangeSet::Verb::Import, .changes = {}};
    for (const QString &tag : tags) {
        if (!canImport(tag))
            continue;
        const Result<StreamImport> plan = planImport(target, {.from = {}, .tag = tag});
        const ObjectChange change = plan
            ? importChange(m_connectionId, cluster->connection().host(), target, plan->tags.constFirst())
            : ObjectChange();
        if (plan && !set.changes.contains(change)) // an alias and what it leads to are one
            set.changes += change;
    }
    if (set.changes.isEmpty())
        return;
    m_workspace.changes().make(set, this, [this, tags](const Result<void> &result, const ObjectChangeSet &) {
        for (const QString &tag : tags)
            Q_EMIT importEnded(tag, result);
    });
}

} // namespace Tagwright
