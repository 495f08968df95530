// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/imagedetails.h"

#include "items/streamtagmodel.h"
#include "openshift/clusterclient.h"
#include "openshift/imageapi.h"
#include "openshift/objectjob.h"

#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ImageGroup = "image.openshift.io"_L1;

} // namespace

TagDetails detailsOf(const ClusterImage &image)
{
    const Manifest &manifest = image.manifest.manifest;
    TagDetails details;
    details.digest = image.manifest.digest;
    details.kind = manifest.kind();
    details.artifactType = manifest.artifactType;
    for (const Descriptor &child : manifest.manifests) {
        if (child.platform && !child.platform->isUnknown())
            details.platforms += *child.platform;
    }
    const ImageConfig config = image.config.value_or(ImageConfig());
    if (manifest.manifests.isEmpty() && !config.platform.architecture.isEmpty()) {
        Platform platform = config.platform;
        if (platform.os.isEmpty())
            platform.os = u"linux"_s; // older clusters do not keep it
        details.platforms = {platform};
    }
    details.platformSizes.fill(-1, details.platforms.size());
    if (manifest.manifests.isEmpty()) {
        details.size = image.size;
        if (details.platforms.size() == 1)
            details.platformSizes = {image.size};
    }
    details.created = config.created;
    details.reproducible = config.reproducible;
    return details;
}

qint64 sizeOfAll(const StreamLayers &layers, const QString &index)
{
    QSet<QString> blobs;
    const QStringList children = layers.images.value(index).manifests;
    for (const QString &child : children) {
        const QStringList own = layers.images.value(child).layers;
        blobs += QSet<QString>(own.cbegin(), own.cend());
    }
    qint64 size = blobs.isEmpty() ? -1 : 0;
    for (const QString &blob : std::as_const(blobs)) {
        const qint64 known = layers.blobs.value(blob).size;
        if (known < 0)
            return -1;
        size += known;
    }
    return size;
}

ImageDetails::ImageDetails(StreamTagModel &tags, const QString &project, const QString &stream)
    : m_tags(tags)
    , m_project(project)
    , m_stream(stream)
{
}

ImageDetails::~ImageDetails()
{
    setClient(nullptr);
}

void ImageDetails::setClient(ClusterClient *client)
{
    if (m_client == client)
        return;
    m_client = client;
    m_wanted.clear();
    const auto running = std::exchange(m_running, {});
    for (const QPointer<Job> &job : running) {
        if (!job)
            continue;
        job->disconnect(this); // it was not the image that failed
        job->cancel();
    }
    for (auto asked = running.keyBegin(); asked != running.keyEnd(); ++asked)
        m_asked.remove(*asked);
    if (m_layersJob) {
        m_layersJob->disconnect(this);
        m_layersJob->cancel();
    }
}

void ImageDetails::want(const QStringList &digests)
{
    m_wanted = digests;
    m_wanted.removeAll(QString());
    m_wanted.removeDuplicates();
    startMore();
}

void ImageDetails::retryFailed()
{
    m_asked -= std::exchange(m_failed, {});
    if (!m_layersJob)
        m_layers.reset();
}

void ImageDetails::startMore()
{
    while (m_client && !m_wanted.isEmpty() && m_running.size() < MaxRunning) {
        const QString digest = m_wanted.takeFirst();
        if (!m_asked.contains(digest))
            start(digest);
    }
}

void ImageDetails::start(const QString &digest)
{
    m_asked += digest;
    ObjectJob *job = m_client->get({.group = ImageGroup,
        .resource = u"imagestreamimages"_s,
        .nameSpace = m_project,
        .name = m_stream + u'@' + digest});
    m_running.insert(digest, job);
    connect(job, &Job::finished, this, [this, job, digest](const Result<void> &result) {
        m_running.remove(digest);
        const Result<ClusterImage> image =
            result ? parseClusterImage(job->object()) : Result<ClusterImage>(result.error());
        if (image) {
            const TagDetails details = detailsOf(*image);
            m_tags.setDetails(digest, details);
            if (!image->manifest.manifest.manifests.isEmpty()) {
                m_lists.insert(digest, details);
                tellSize(digest);
            }
        } else {
            m_failed += digest;
            m_tags.setDetailsFailed(digest, image.error());
        }
        startMore();
    });
    job->start();
}

void ImageDetails::askForLayers()
{
    if (m_layersJob || !m_client)
        return;
    ObjectJob *job = m_client->get({.group = ImageGroup,
        .resource = u"imagestreams"_s,
        .nameSpace = m_project,
        .name = m_stream,
        .subresource = u"layers"_s});
    m_layersJob = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        m_layersJob.clear();
        const Result<StreamLayers> layers =
            result ? parseStreamLayers(job->object()) : Result<StreamLayers>(result.error());
        m_layers = layers ? *layers : StreamLayers(); // without the right to pull nobody is told: sizes stay unknown
        const QStringList lists = m_lists.keys();
        for (const QString &index : lists)
            tellSize(index);
    });
    job->start();
}

void ImageDetails::tellSize(const QString &index)
{
    if (!m_layers)
        return askForLayers();
    TagDetails details = m_lists.value(index);
    details.size = sizeOfAll(*m_layers, index);
    m_tags.setDetails(index, details);
}

} // namespace Tagwright
