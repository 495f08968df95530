// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/imageinspector.h"

#include "items/facttablemodel.h"
#include "items/historytablemodel.h"
#include "items/layertablemodel.h"
#include "items/platformtreemodel.h"
#include "items/referrertablemodel.h"
#include "operations/platformchoice.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "registry/blobjob.h"
#include "registry/manifestjob.h"
#include "registry/referrersjob.h"
#include "registry/registryclient.h"

#include <algorithm>
#include <utility>

namespace Tagwright {

ImageInspector::ImageInspector(
    Workspace &workspace, const QString &connectionId, const QString &repository, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_repository(repository)
    , m_platforms(std::make_unique<PlatformTreeModel>())
    , m_layers(std::make_unique<LayerTableModel>())
    , m_history(std::make_unique<HistoryTableModel>())
    , m_referrers(std::make_unique<ReferrerTableModel>())
    , m_overview(std::make_unique<FactTableModel>())
{
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this, [this](const QString &removed) {
        if (removed == m_connectionId)
            abandon();
    });
}

ImageInspector::~ImageInspector()
{
    cancel();
}

ImageReference ImageInspector::reference() const
{
    const RegistrySource *source = m_workspace.registry(m_connectionId);
    ImageReference result{.host = source ? source->connection().host() : QString(), .repository = m_repository};
    if (const auto digest = Digest::parse(m_wanted))
        result.digest = *digest;
    else
        result.tag = m_wanted;
    return result;
}

RegistryClient *ImageInspector::client() const
{
    RegistrySource *source = m_workspace.registry(m_connectionId);
    return source ? &source->client() : nullptr;
}

void ImageInspector::inspect(const QString &tagOrDigest)
{
    clear();
    m_wanted = tagOrDigest;
    retry();
}

void ImageInspector::retry()
{
    cancel();
    if (!client() || m_wanted.isEmpty())
        return;
    m_state = LoadState::Loading;
    m_error = {};
    fetchTop();
    Q_EMIT changed();
}

void ImageInspector::clear()
{
    cancel();
    m_wanted.clear();
    m_top.reset();
    m_referrersState = LoadState::NotLoaded;
    m_referrersError = {};
    m_platforms->clear();
    m_referrers->clear();
    forgetImage();
    m_platform = -1;
    m_state = LoadState::NotLoaded;
    m_error = {};
    Q_EMIT changed();
}

void ImageInspector::forgetImage()
{
    m_image.reset();
    m_config.reset();
    m_configBytes.clear();
    m_layers->clear();
    m_history->clear();
    m_overview->clear();
}

void ImageInspector::cancel()
{
    for (const QPointer<Job> &job : QList<QPointer<Job>>{m_step, m_referrersJob} + std::exchange(m_sizeJobs, {})) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
    if (m_referrersState == LoadState::Loading)
        m_referrersState = LoadState::NotLoaded;
}

// What is shown stays; what was on its way does not come any more.
void ImageInspector::abandon()
{
    cancel();
    if (m_state == LoadState::Loading)
        m_state = LoadState::NotLoaded;
    Q_EMIT changed();
}

template <typename FetchJob>
void ImageInspector::follow(FetchJob *job, void (ImageInspector::*arrived)(const FetchJob &))
{
    if (m_step) {
        m_step->disconnect(this); // another platform was chosen meanwhile
        m_step->cancel();
    }
    m_step = job;
    connect(job, &Job::finished, this, [this, job, arrived](const Result<void> &result) {
        if (result)
            (this->*arrived)(*job);
        else
            failWith(result.error());
    });
    job->start();
}

void ImageInspector::failWith(const Error &error)
{
    m_state = LoadState::Failed;
    m_error = error;
    Q_EMIT changed();
}

void ImageInspector::fetchTop()
{
    follow(client()->manifest(m_repository, m_wanted), &ImageInspector::topArrived);
}

void ImageInspector::topArrived(const ManifestJob &job)
{
    const bool sameAsBefore = m_top && m_top->digest == job.manifest().digest;
    m_top = job.manifest();
    fetchReferrers();
    if (!m_top->manifest.manifests.isEmpty()) {
        m_platforms->setIndex(m_top->manifest);
        fetchSizes();
        choosePlatform(sameAsBefore && m_platform >= 0 ? m_platform : preferredChild(m_top->manifest));
    } else {
        m_platform = -1;
        m_platforms->clear();
        imageKnown(*m_top); // an empty index, too: its manifest is all there is
    }
}

void ImageInspector::choosePlatform(int child)
{
    if (!client() || !m_top || child < 0 || child >= m_top->manifest.manifests.size())
        return;
    m_platform = child;
    forgetImage();
    m_state = LoadState::Loading;
    follow(client()->manifest(m_repository, m_top->manifest.manifests.at(child).digest.toString()),
        &ImageInspector::platformArrived);
    Q_EMIT changed();
}

void ImageInspector::platformArrived(const ManifestJob &job)
{
    imageKnown(job.manifest());
}

void ImageInspector::imageKnown(const FetchedManifest &image)
{
    m_image = image;
    if (m_image->manifest.form == Manifest::Form::Schema1) {
        m_configBytes = m_image->manifest.legacyConfig;
        if (const auto config = parseLegacyConfig(m_image->manifest))
            m_config = *config;
        return imageComplete();
    }
    if (!m_image->manifest.config)
        return imageComplete();
    follow(client()->blob(m_repository, *m_image->manifest.config), &ImageInspector::configArrived);
}

void ImageInspector::configArrived(const BlobJob &job)
{
    m_configBytes = job.bytes();
    // The config of a chart or another artifact is shown as it is; it is no image configuration.
    if (m_image->manifest.kind() == ContentKind::Image) {
        if (const auto config = parseImageConfig(m_configBytes, m_image->manifest.layers.size()))
            m_config = *config;
    }
    imageComplete();
}

void ImageInspector::imageComplete()
{
    const QList<HistoryEntry> history = m_config ? m_config->history : QList<HistoryEntry>();
    m_layers->setLayers(m_image->manifest.layers, history);
    m_history->setHistory(history, m_image->manifest.layers);
    m_overview->setImage(reference(), *m_top, *m_image, m_config);
    m_state = LoadState::Loaded;
    Q_EMIT changed();
}

// An index knows the sizes of its manifests, not of its images. Most of these manifests are in the cache by now.
void ImageInspector::fetchSizes()
{
    constexpr qsizetype Most = 64; // an index that has more is not read through for a column
    const QList<Descriptor> &children = m_top->manifest.manifests;
    for (qsizetype child = 0; child < std::min(children.size(), Most); ++child) {
        if (isAttestation(children.at(child)))
            continue;
        ManifestJob *job = client()->manifest(m_repository, children.at(child).digest.toString());
        m_sizeJobs += job;
        connect(job, &Job::finished, this, [this, job, child](const Result<void> &result) {
            if (result)
                m_platforms->setImageSize(int(child), job->manifest().manifest.imageSize());
        });
        job->start();
    }
}

void ImageInspector::retryReferrers()
{
    if (!client() || !m_top)
        return;
    fetchReferrers();
    Q_EMIT changed();
}

void ImageInspector::fetchReferrers()
{
    if (m_referrersJob) {
        m_referrersJob->disconnect(this);
        m_referrersJob->cancel();
    }
    m_referrersState = LoadState::Loading;
    m_referrersError = {};
    ReferrersJob *job = client()->referrers(m_repository, m_top->digest);
    m_referrersJob = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        m_referrersState = result ? LoadState::Loaded : LoadState::Failed;
        if (result)
            m_referrers->setReferrers(job->referrers());
        else
            m_referrersError = result.error();
        Q_EMIT changed();
    });
    job->start();
}

} // namespace Tagwright
