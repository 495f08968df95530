// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/imageinspector.h"

#include "items/facttablemodel.h"
#include "items/historytablemodel.h"
#include "items/layertablemodel.h"
#include "items/platformtreemodel.h"
#include "items/referrertablemodel.h"
#include "jobs/job.h"
#include "operations/clustersource.h"
#include "operations/imagereader.h"
#include "operations/platformchoice.h"
#include "operations/workspace.h"

#include <algorithm>
#include <utility>

namespace Tagwright {

ImageInspector::ImageInspector(
    Workspace &workspace, const QString &connectionId, const QString &repository, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_repository(repository)
    , m_reader(makeImageReader(workspace, connectionId, repository))
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
    ImageReference result{.host = server(), .repository = m_repository};
    if (const ClusterSource *cluster = m_workspace.cluster(m_connectionId)) {
        const ClusterFacts &facts = cluster->facts();
        result.host = facts.registryHost.isEmpty() ? facts.internalRegistryHost : facts.registryHost;
    }
    if (const auto digest = Digest::parse(m_wanted))
        result.digest = *digest;
    else
        result.tag = m_wanted;
    return result;
}

QString ImageInspector::server() const
{
    const Source *source = m_workspace.source(m_connectionId);
    return source ? source->connection().host() : QString();
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
    if (!m_reader || m_wanted.isEmpty())
        return;
    m_state = LoadState::Loading;
    m_error = {};
    readStep(m_wanted, &ImageInspector::topArrived);
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
    m_reader.reset();
    if (m_state == LoadState::Loading)
        m_state = LoadState::NotLoaded;
    Q_EMIT changed();
}

void ImageInspector::leaveStep()
{
    if (!m_step)
        return;
    m_step->disconnect(this); // another platform was chosen meanwhile
    m_step->cancel();
}

void ImageInspector::readStep(const QString &tagOrDigest, void (ImageInspector::*arrived)(const ReadImage &))
{
    leaveStep();
    m_step = m_reader->readImage(tagOrDigest, this, [this, arrived](const Result<ReadImage> &image) {
        if (image)
            (this->*arrived)(*image);
        else
            failWith(image.error());
    });
}

void ImageInspector::failWith(const Error &error)
{
    m_state = LoadState::Failed;
    m_error = error;
    Q_EMIT changed();
}

void ImageInspector::topArrived(const ReadImage &image)
{
    const bool sameAsBefore = m_top && m_top->digest == image.manifest.digest;
    m_top = image.manifest;
    fetchReferrers();
    if (!m_top->manifest.manifests.isEmpty()) {
        m_platforms->setIndex(m_top->manifest);
        fetchSizes();
        choosePlatform(sameAsBefore && m_platform >= 0 ? m_platform : preferredChild(m_top->manifest));
    } else {
        m_platform = -1;
        m_platforms->clear();
        imageKnown(image); // an empty index, too: its manifest is all there is
    }
}

void ImageInspector::choosePlatform(int child)
{
    if (!m_reader || !m_top || child < 0 || child >= m_top->manifest.manifests.size())
        return;
    m_platform = child;
    forgetImage();
    m_state = LoadState::Loading;
    readStep(m_top->manifest.manifests.at(child).digest.toString(), &ImageInspector::imageKnown);
    Q_EMIT changed();
}

void ImageInspector::imageKnown(const ReadImage &image)
{
    m_image = image.manifest;
    if (image.isComplete) {
        m_config = image.config;
        m_configBytes = image.configBytes;
        return imageComplete();
    }
    if (m_image->manifest.form == Manifest::Form::Schema1) {
        m_configBytes = m_image->manifest.legacyConfig;
        if (const auto config = parseLegacyConfig(m_image->manifest))
            m_config = *config;
        return imageComplete();
    }
    if (!m_image->manifest.config)
        return imageComplete();
    leaveStep();
    m_step = m_reader->readBlob(*m_image->manifest.config, this, [this](const Result<QByteArray> &bytes) {
        if (bytes)
            configArrived(*bytes);
        else
            failWith(bytes.error());
    });
}

void ImageInspector::configArrived(const QByteArray &bytes)
{
    m_configBytes = bytes;
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
        m_sizeJobs += m_reader->readImage(
            children.at(child).digest.toString(), this, [this, child](const Result<ReadImage> &image) {
                if (image)
                    m_platforms->setImageSize(int(child), image->manifest.manifest.imageSize());
            });
    }
}

void ImageInspector::retryReferrers()
{
    if (!m_reader || !m_top)
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
    m_referrersJob = m_reader->readReferrers(m_top->digest, this, [this](const Result<QList<Descriptor>> &referrers) {
        m_referrersState = referrers ? LoadState::Loaded : LoadState::Failed;
        if (referrers)
            m_referrers->setReferrers(*referrers);
        else
            m_referrersError = referrers.error();
        Q_EMIT changed();
    });
    if (!m_referrersJob) {
        m_referrersState = LoadState::Failed;
        m_referrersError = {Error::Kind::Unsupported, 0, QString::fromLatin1(UnsupportedCode::NoReferrers), {}};
    }
}

} // namespace Tagwright
