// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/readtags.h"

#include "jobs/jobqueue.h"
#include "registry/digestjob.h"
#include "registry/manifestjob.h"
#include "registry/registryclient.h"

namespace Tagwright {

namespace {

constexpr int ReadAtOnce = 8; // a little more than go over the wire at a time

} // namespace

ReadTags::ReadTags(
    RegistryClient &client, const QString &repository, const QStringList &references, What what, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_repository(repository)
    , m_references(references)
    , m_what(what)
    , m_queue(new JobQueue(ReadAtOnce, this))
{
    connect(m_client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void ReadTags::run()
{
    m_references.removeDuplicates();
    if (m_references.isEmpty())
        return succeed();
    connect(m_queue, &JobQueue::idle, this, &ReadTags::succeed);
    for (const QString &reference : std::as_const(m_references))
        m_queue->add([this, reference] { return read(reference); });
}

void ReadTags::release()
{
    m_queue->cancel();
}

Job *ReadTags::read(const QString &reference)
{
    if (!m_client) {
        fail({.kind = Error::Kind::Cancelled}); // the connection was removed
        return nullptr;
    }
    if (m_what == What::Digests)
        return follow(m_client->digest(m_repository, reference),
            [this, reference](const DigestJob &job) { m_digests.insert(reference, job.digest()); });
    return follow(m_client->manifest(m_repository, reference), [this, reference](const ManifestJob &job) {
        m_digests.insert(reference, job.manifest().digest);
        m_manifests.insert(reference, job.manifest());
    });
}

template <typename ReadJob, typename Keep>
Job *ReadTags::follow(ReadJob *job, const Keep &keep)
{
    connect(job, &Job::finished, this, [this, job, keep](const Result<void> &result) {
        if (result)
            keep(*job);
        else if (result.error().kind != Error::Kind::NotFound)
            return fail(result.error());
        Q_EMIT progressed(++m_done, int(m_references.size()));
    });
    return job;
}

} // namespace Tagwright
