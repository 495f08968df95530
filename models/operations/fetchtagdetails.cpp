// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/fetchtagdetails.h"

#include "operations/platformchoice.h"
#include "registry/blobjob.h"
#include "registry/manifestjob.h"
#include "registry/registryclient.h"
#include "values/imageconfig.h"
#include "values/mediatype.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// Nobody reads the sizes of more platforms than this in a table cell, and each costs a request.
constexpr qsizetype MaxChildren = 40;

bool isImageConfig(const Descriptor &config)
{
    return config.mediaType == QLatin1StringView(MediaType::OciConfig)
        || config.mediaType == QLatin1StringView(MediaType::DockerConfig);
}

// What a pull of all these images transfers: a blob that several of them share comes once.
qint64 unionSize(const QList<std::optional<Manifest>> &images)
{
    QSet<Digest> seen;
    qint64 sum = 0;
    for (const auto &image : images) {
        if (!image)
            continue;
        QList<Descriptor> blobs = image->layers;
        if (image->config)
            blobs += *image->config;
        for (const Descriptor &blob : std::as_const(blobs)) {
            if (blob.size < 0)
                return -1;
            if (!seen.contains(blob.digest)) {
                seen.insert(blob.digest);
                sum += blob.size;
            }
        }
    }
    return sum;
}

QDateTime annotatedDate(const Annotations &annotations)
{
    return QDateTime::fromString(annotations.value(u"org.opencontainers.image.created"_s), Qt::ISODateWithMs);
}

} // namespace

FetchTagDetails::FetchTagDetails(
    RegistryClient &client, const QString &repository, const QString &tag, const Known &known, QObject *parent)
    : Job(parent)
    , m_client(client)
    , m_repository(repository)
    , m_tag(tag)
    , m_known(known)
{
}

void FetchTagDetails::run()
{
    ManifestJob *job = m_client.manifest(m_repository, m_tag);
    track(job);
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (result)
            topArrived(job->manifest());
        else
            fail(result.error());
    });
    job->start();
}

void FetchTagDetails::release()
{
    // The last one first: it may still wait for a connection, and must not be given that of one that goes.
    std::for_each(m_jobs.crbegin(), m_jobs.crend(), [](const QPointer<Job> &job) {
        if (job)
            job->cancel();
    });
}

void FetchTagDetails::topArrived(const FetchedManifest &top)
{
    if (const auto known = m_known.constFind(top.digest); known != m_known.cend()) {
        m_details = *known;
        return succeed();
    }

    m_top = top.manifest;
    m_topBytes = top.bytes.size();
    m_details.digest = top.digest;
    m_details.kind = m_top.kind();
    m_details.artifactType = m_top.artifactType;
    m_details.created = annotatedDate(m_top.annotations);

    switch (m_top.form) {
    case Manifest::Form::Index:
        m_children.resize(m_top.manifests.size());
        for (int child = 0; child < m_top.manifests.size() && child < MaxChildren; ++child) {
            if (!isAttestation(m_top.manifests.at(child)))
                fetchChild(child);
        }
        if (m_pendingChildren == 0)
            complete();
        break;
    case Manifest::Form::Schema1:
        if (const auto config = parseLegacyConfig(m_top)) {
            m_details.platforms = {config->platform};
            m_details.platformSizes = {-1};
            m_details.created = config->created;
            m_details.reproducible = config->reproducible;
        }
        complete();
        break;
    case Manifest::Form::Image:
    case Manifest::Form::Artifact:
        m_details.size = m_top.imageSize();
        fetchConfig(m_top);
        break;
    }
}

void FetchTagDetails::fetchChild(int child)
{
    ++m_pendingChildren;
    ManifestJob *job = m_client.manifest(m_repository, m_top.manifests.at(child).digest.toString());
    track(job);
    connect(job, &Job::finished, this, [this, job, child](const Result<void> &result) {
        // A child that is missing leaves its size unknown; the index itself is still worth showing.
        if (result)
            m_children[child] = job->manifest().manifest;
        else if (result.error().kind != Error::Kind::NotFound)
            return fail(result.error());
        if (--m_pendingChildren == 0)
            fetchConfigOfPreferredChild();
    });
    job->start();
}

void FetchTagDetails::fetchConfigOfPreferredChild()
{
    bool complete = true;
    for (int child = 0; child < m_top.manifests.size(); ++child) {
        const Descriptor &descriptor = m_top.manifests.at(child);
        if (isAttestation(descriptor))
            continue;
        const auto &image = m_children.at(child);
        const qint64 blobs = image ? image->imageSize() : -1;
        complete = complete && blobs >= 0;
        if (descriptor.platform) {
            m_details.platforms += *descriptor.platform;
            m_details.platformSizes += blobs < 0 || descriptor.size < 0 ? -1 : blobs + descriptor.size;
        }
    }
    m_details.size = complete ? unionSize(m_children) : -1;

    const int preferred = preferredChild(m_top);
    if (preferred >= 0 && m_children.at(preferred))
        fetchConfig(*m_children.at(preferred));
    else
        this->complete();
}

void FetchTagDetails::fetchConfig(const Manifest &image)
{
    if (!image.config || !isImageConfig(*image.config))
        return complete();

    BlobJob *job = m_client.blob(m_repository, *image.config);
    track(job);
    const qsizetype layers = image.layers.size();
    connect(job, &Job::finished, this, [this, job, layers](const Result<void> &result) {
        if (!result && result.error().kind != Error::Kind::NotFound)
            return fail(result.error());
        if (const auto config = result ? parseImageConfig(job->bytes(), layers) : result.error()) {
            const bool hasPlatform =
                !config->platform.os.isEmpty() && !config->platform.isUnknown(); // signatures do not
            if (m_top.form != Manifest::Form::Index && hasPlatform) {
                m_details.platforms = {config->platform};
                m_details.platformSizes = {m_details.size < 0 ? -1 : m_details.size + m_topBytes};
            }
            if (config->created.isValid() || config->reproducible) {
                m_details.created = config->created;
                m_details.reproducible = config->reproducible;
            }
        }
        complete();
    });
    job->start();
}

void FetchTagDetails::complete()
{
    succeed();
}

} // namespace Tagwright
