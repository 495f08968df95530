// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/restoretag.h"

#include "operations/placeholderdeletion.h"
#include "registry/blobjob.h"
#include "registry/manifestjob.h"
#include "registry/putmanifestjob.h"
#include "registry/registryclient.h"

namespace Tagwright {

RestoreTag::RestoreTag(
    const RepositoryAt &place, const QString &tag, const Digest &now, const ManifestBytes &original, QObject *parent)
    : Job(parent)
    , m_place(place)
    , m_tag(tag)
    , m_now(now)
    , m_original(original)
{
    connect(m_place.client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void RestoreTag::run()
{
    if (!m_place.client)
        return fail({.kind = Error::Kind::Cancelled});
    ManifestJob *job = m_place.client->manifest(m_place.repository, m_now.toString());
    m_step = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        const auto &config = job->manifest().manifest.config;
        if (config)
            readConfig(*config);
        else
            succeed();
    });
    job->start();
}

void RestoreTag::release()
{
    if (m_step)
        m_step->cancel();
}

void RestoreTag::readConfig(const Descriptor &config)
{
    if (config.size > PlaceholderDeletion::MaxConfigBytes)
        return succeed();
    if (!m_place.client)
        return fail({.kind = Error::Kind::Cancelled});
    BlobJob *job = m_place.client->blob(m_place.repository, config);
    m_step = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        m_wasPlaceholder = PlaceholderDeletion::isPlaceholderOf(m_tag, job->bytes());
        if (m_wasPlaceholder)
            putBack();
        else
            succeed();
    });
    job->start();
}

void RestoreTag::putBack()
{
    if (!m_place.client)
        return fail({.kind = Error::Kind::Cancelled});
    PutManifestJob *job = m_place.client->putManifest(m_place.repository, m_tag, m_original);
    m_step = job;
    connect(job, &Job::finished, this, [this](const Result<void> &result) {
        if (result)
            succeed();
        else
            fail(result.error());
    });
    job->start();
}

} // namespace Tagwright
