// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/surveypull.h"

#include "imagefiles/filetask.h"
#include "imagefiles/imagefolder.h"
#include "jobs/jobqueue.h"
#include "operations/platformchoice.h"
#include "operations/registrysource.h"
#include "registry/manifestjob.h"
#include "registry/registryclient.h"

#include <QSet>

#include <algorithm>
#include <memory>

namespace Tagwright {

namespace {

constexpr int SurveysAtOnce = 6;

} // namespace

QList<Descriptor> PullSurvey::blobs(const QStringList &chosen) const
{
    QList<Descriptor> result;
    QSet<Digest> seen;
    for (const Image &image : images) {
        if (!chosen.isEmpty() && !image.platform.isEmpty() && !chosen.contains(image.platform))
            continue;
        for (const Descriptor &blob : image.blobs) {
            if (!seen.contains(blob.digest))
                result += blob;
            seen.insert(blob.digest);
        }
    }
    return result;
}

qint64 PullSurvey::bytes(const QList<Descriptor> &blobs)
{
    qint64 sum = 0;
    for (const Descriptor &blob : blobs)
        sum += std::max<qint64>(blob.size, 0);
    return sum;
}

SurveyPull::SurveyPull(
    RegistrySource &source, const QString &repository, const QStringList &references, QObject *parent)
    : Job(parent)
    , m_source{&source.client(), repository}
    , m_references(references)
    , m_queue(new JobQueue(SurveysAtOnce, this))
{
}

void SurveyPull::run()
{
    connect(m_queue, &JobQueue::idle, this, &SurveyPull::succeed);
    for (const QString &reference : std::as_const(m_references))
        ask(reference, {}, true);
}

void SurveyPull::release()
{
    m_queue->cancel();
}

void SurveyPull::ask(const QString &reference, const QString &platform, bool isTop)
{
    m_queue->add([this, reference, platform, isTop]() -> Job * {
        if (!m_source.client)
            return nullptr;
        ManifestJob *job = m_source.client->manifest(m_source.repository, reference);
        connect(job, &Job::finished, this, [this, job, platform, isTop](const Result<void> &result) {
            if (result)
                arrived(job->manifest(), platform, isTop);
            else
                fail(result.error());
        });
        return job;
    });
}

void SurveyPull::arrived(const FetchedManifest &fetched, const QString &platform, bool isTop)
{
    const Manifest &manifest = fetched.manifest;
    if (manifest.form == Manifest::Form::Index) {
        const int preferred = preferredChild(manifest);
        if (m_survey.preferred.isEmpty() && preferred >= 0 && manifest.manifests.at(preferred).platform)
            m_survey.preferred = manifest.manifests.at(preferred).platform->toString();
        for (const Descriptor &child : manifest.manifests) {
            const bool isImage = child.platform && !child.platform->isUnknown();
            // What attests an image goes where the image goes.
            const Digest attested = attestedDigest(child);
            const auto image = std::find_if(manifest.manifests.cbegin(), manifest.manifests.cend(),
                [&attested](const Descriptor &sibling) { return sibling.digest == attested; });
            const bool isAttestation = !attested.isNull() && image != manifest.manifests.cend() && image->platform;
            const QString its = isImage ? child.platform->toString()
                : isAttestation         ? image->platform->toString()
                                        : QString();
            if (isImage && !m_survey.platforms.contains(its))
                m_survey.platforms += its;
            ask(child.digest.toString(), its, false);
        }
        return;
    }
    if (isTop)
        m_survey.allHaveIndex = false;
    PullSurvey::Image image{.platform = platform, .blobs = {}};
    if (manifest.config)
        image.blobs += *manifest.config;
    std::copy_if(manifest.layers.cbegin(), manifest.layers.cend(), std::back_inserter(image.blobs),
        [](const Descriptor &layer) { return !layer.isForeign(); });
    m_survey.images += image;
}

void findBytesThere(const QString &folder, const QList<Descriptor> &blobs, QObject *context,
    const std::function<void(qint64 bytes)> &found)
{
    const auto bytes = std::make_shared<qint64>(0);
    auto *look = new FileTask(
        [folder, blobs, bytes](DiskWork &) -> Result<void> {
            const Result<ImageFolder> opened = ImageFolder::open(folder);
            if (!opened)
                return {}; // then nothing is there
            for (const Descriptor &blob : blobs) {
                if (opened->has(blob.digest, blob.size))
                    *bytes += blob.size;
                else
                    *bytes += std::min(opened->partialBytes(blob.digest), std::max<qint64>(blob.size, 0));
            }
            return {};
        },
        context);
    QObject::connect(look, &Job::finished, context, [bytes, found] { found(*bytes); });
    look->start();
}

} // namespace Tagwright
