// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/assessdeletion.h"

#include "jobs/jobqueue.h"
#include "operations/nametags.h"
#include "operations/readtags.h"
#include "operations/registrysource.h"
#include "registry/referrersjob.h"
#include "registry/registryclient.h"

#include <algorithm>

namespace Tagwright {

namespace {

constexpr int ReferrersAtOnce = 4;

} // namespace

AssessDeletion::AssessDeletion(
    RegistrySource &source, const QString &repository, const QStringList &tags, QObject *parent)
    : Job(parent)
    , m_place{&source.client(), repository}
    , m_tags(tags)
    , m_queue(new JobQueue(ReferrersAtOnce, this))
{
    for (const QString &tag : tags) {
        if (const QString pattern = protectingPattern(source.connection(), tag); !pattern.isEmpty())
            m_impact.protectedBy.insert(tag, pattern);
    }
}

void AssessDeletion::run()
{
    if (!m_place.client)
        return fail({.kind = Error::Kind::Cancelled});
    auto *read = new ReadTags(*m_place.client, m_place.repository, m_tags, ReadTags::What::Manifests, this);
    m_step = read;
    connect(read, &Job::finished, this, [this, read](const Result<void> &result) {
        if (result)
            targetsRead(*read);
        else
            fail(result.error());
    });
    read->start();
}

void AssessDeletion::release()
{
    if (m_step)
        m_step->cancel();
    m_queue->cancel();
}

void AssessDeletion::targetsRead(const ReadTags &read)
{
    QHash<Digest, qsizetype> rows;
    for (const QString &tag : std::as_const(m_tags)) {
        const auto found = read.manifests().constFind(tag);
        if (found == read.manifests().cend()) {
            m_impact.missing += tag;
            continue;
        }
        if (!rows.contains(found->digest)) {
            rows.insert(found->digest, m_impact.images.size());
            m_impact.images += {.digest = found->digest, .children = int(found->manifest.manifests.size())};
            m_impact.manifests.insert(found->digest, {found->manifest.mediaType.toLatin1(), found->bytes});
            m_manifests.insert(found->digest, found->manifest);
        }
        m_impact.images[rows.value(found->digest)].tags += tag;
    }
    nameAll();
}

void AssessDeletion::nameAll()
{
    if (!m_place.client)
        return fail({.kind = Error::Kind::Cancelled});
    auto *names = new NameTags(*m_place.client, m_place.repository, this);
    m_step = names;
    connect(names, &NameTags::progressed, this, &AssessDeletion::progressed);
    connect(names, &Job::finished, this, [this, names](const Result<void> &result) {
        if (result)
            return namesRead(*names);
        m_impact.incomplete = result.error();
        succeed();
    });
    names->start();
}

void AssessDeletion::namesRead(const NameTags &names)
{
    m_impact.tagsLookedAt = int(names.tags().size());
    const QSet<QString> going(m_tags.cbegin(), m_tags.cend());
    for (DeletionImpact::Image &image : m_impact.images) {
        const QStringList tags = names.tagsOf(image.digest);
        std::copy_if(tags.cbegin(), tags.cend(), std::back_inserter(image.siblings),
            [&going](const QString &tag) { return !going.contains(tag); });
    }
    for (auto tag = names.digests().cbegin(); tag != names.digests().cend(); ++tag) {
        if (!going.contains(tag.key()))
            m_otherTags[tag.value()] += tag.key();
    }
    readOthers();
}

// Which other index needs the images, or shares their children.
void AssessDeletion::readOthers()
{
    if (!m_place.client)
        return fail({.kind = Error::Kind::Cancelled});
    QStringList digests;
    for (auto other = m_otherTags.cbegin(); other != m_otherTags.cend(); ++other)
        digests += other.key().toString();
    auto *read = new ReadTags(*m_place.client, m_place.repository, digests, ReadTags::What::Manifests, this);
    m_step = read;
    connect(read, &ReadTags::progressed, this, &AssessDeletion::progressed);
    connect(read, &Job::finished, this, [this, read](const Result<void> &result) {
        if (!result)
            m_impact.incomplete = result.error();
        othersRead(*read);
    });
    read->start();
}

void AssessDeletion::othersRead(const ReadTags &read)
{
    for (const FetchedManifest &other : read.manifests()) {
        QSet<Digest> children;
        for (const Descriptor &child : other.manifest.manifests)
            children.insert(child.digest);
        if (children.isEmpty() || m_manifests.contains(other.digest))
            continue;
        const QStringList tags = m_otherTags.value(other.digest);
        for (DeletionImpact::Image &image : m_impact.images) {
            if (children.contains(image.digest))
                image.neededBy += tags;
            const QList<Descriptor> &own = m_manifests[image.digest].manifests;
            if (std::any_of(own.cbegin(), own.cend(),
                    [&children](const Descriptor &child) { return children.contains(child.digest); }))
                image.childrenNeededBy += tags;
        }
    }
    for (DeletionImpact::Image &image : m_impact.images) {
        image.neededBy.sort();
        image.childrenNeededBy.sort();
    }
    askReferrers();
}

void AssessDeletion::askReferrers()
{
    connect(m_queue, &JobQueue::idle, this, &AssessDeletion::succeed);
    for (qsizetype row = 0; row < m_impact.images.size(); ++row) {
        m_queue->add([this, row]() -> Job * {
            if (!m_place.client)
                return nullptr;
            ReferrersJob *job = m_place.client->referrers(m_place.repository, m_impact.images.at(row).digest);
            connect(job, &Job::finished, this, [this, row, job](const Result<void> &result) {
                m_impact.images[row].referrersKnown = bool(result);
                m_impact.images[row].referrers = int(job->referrers().size());
            });
            return job;
        });
    }
    m_queue->add([] { return nullptr; });
}

} // namespace Tagwright
