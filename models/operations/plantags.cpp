// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/plantags.h"

#include "crypto/sha.h"
#include "jobs/jobqueue.h"
#include "operations/copyblob.h"
#include "operations/readtags.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "registry/manifestjob.h"
#include "registry/referrersjob.h"
#include "registry/registryclient.h"
#include "values/indexsubset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr int RepositoriesAtOnce = 4;

} // namespace

PlanTags::PlanTags(Workspace &workspace, const QList<TagWish> &wishes, const Options &options, QObject *parent)
    : Job(parent)
    , m_workspace(workspace)
    , m_wishes(wishes)
    , m_options(options)
    , m_queue(new JobQueue(RepositoriesAtOnce, this))
{
}

void PlanTags::run()
{
    QHash<RepositoryAddress, QStringList> wanted;
    QList<RepositoryAddress> order;
    const auto want = [&](const RepositoryAddress &address, const QString &reference) {
        if (!wanted.contains(address))
            order += address;
        wanted[address] += reference;
    };
    for (const TagWish &wish : std::as_const(m_wishes)) {
        want(wish.source, wish.reference);
        want(wish.place, wish.tag);
    }
    connect(m_queue, &JobQueue::idle, this, &PlanTags::plan);
    for (const RepositoryAddress &address : std::as_const(order)) {
        QStringList references = wanted.value(address);
        references.removeDuplicates();
        m_total += int(references.size());
        read(address, references);
    }
}

void PlanTags::release()
{
    m_queue->cancel();
}

std::optional<RepositoryAt> PlanTags::at(const RepositoryAddress &address) const
{
    RegistrySource *source = m_workspace.registry(address.connectionId);
    return source ? std::optional(RepositoryAt{&source->client(), address.repository}) : std::nullopt;
}

void PlanTags::read(const RepositoryAddress &address, const QStringList &references)
{
    m_queue->add([this, address, references]() -> Job * {
        const auto place = at(address);
        if (!place) {
            m_errors.insert(address, {.kind = Error::Kind::NotFound, .message = address.host});
            return nullptr;
        }
        auto *job = new ReadTags(*place->client, address.repository, references, ReadTags::What::Manifests, this);
        connect(job, &ReadTags::progressed, this, [this] { Q_EMIT progressed(++m_done, m_total); });
        connect(job, &Job::finished, this, [this, address, job](const Result<void> &result) {
            if (!result)
                m_errors.insert(address, result.error());
            m_found.insert(address, job->manifests());
        });
        return job;
    });
}

void PlanTags::keep(const FetchedManifest &manifest)
{
    m_manifests.insert(manifest.digest, {manifest.manifest.mediaType.toLatin1(), manifest.bytes});
}

void PlanTags::plan()
{
    m_queue->disconnect(this);
    for (const TagWish &wish : std::as_const(m_wishes))
        m_planned += planned(wish);
    m_platforms.removeDuplicates();
    if (m_options.withReferrers)
        planReferrers();
    else
        succeed();
}

PlannedTag PlanTags::planned(const TagWish &wish)
{
    PlannedTag result{.wish = wish, .change = {.place = wish.place, .tag = wish.tag, .sourceTag = wish.reference}};
    if (wish.source != wish.place)
        result.change.source = wish.source;
    const auto &sources = m_found[wish.source];
    const auto source = sources.constFind(wish.reference);
    if (source == sources.cend()) {
        result.problem = m_errors.contains(wish.source)
            ? m_errors.value(wish.source)
            : Error{.kind = Error::Kind::NotFound, .code = u"MANIFEST_UNKNOWN"_s};
        return result;
    }
    if (source->manifest.form == Manifest::Form::Schema1 || source->manifest.mediaTypeDisagrees) {
        result.problem = Error{.kind = Error::Kind::Unsupported, .message = source->manifest.mediaType};
        return result;
    }

    keep(*source);
    result.change.after = source->digest;
    if (source->manifest.form == Manifest::Form::Index) {
        for (const Descriptor &child : source->manifest.manifests) {
            if (child.platform && !child.platform->isUnknown())
                m_platforms += child.platform->toString();
        }
        if (!m_options.platforms.isEmpty()) {
            const auto subset = indexOfPlatforms(m_manifests.value(source->digest), m_options.platforms);
            if (!subset) {
                result.problem = subset.error();
                return result;
            }
            result.change.after = sha256Of(subset->bytes);
            result.change.source = wish.source; // for its content; an index of our own is nowhere else
            m_manifests.insert(result.change.after, *subset);
        }
    }

    const RegistrySource *destination = m_workspace.registry(wish.place.connectionId);
    if (destination && destination->connection().isReadOnly())
        result.problem = Error{.kind = Error::Kind::Unsupported, .message = wish.place.host};
    const auto &places = m_found[wish.place];
    if (const auto now = places.constFind(wish.tag); now != places.cend()) {
        keep(*now);
        result.change.before = now->digest;
    } else if (m_errors.contains(wish.place)) {
        result.problem = m_errors.value(wish.place);
    }
    if (result.change.isMove()) {
        if (const RegistrySource *place = m_workspace.registry(wish.place.connectionId))
            result.protectedBy = protectingPattern(place->connection(), wish.tag);
    }
    return result;
}

void PlanTags::planReferrers()
{
    connect(m_queue, &JobQueue::idle, this, &PlanTags::succeed);
    QSet<std::pair<Digest, QString>> seen;
    const QList<PlannedTag> planned = m_planned;
    for (const PlannedTag &tag : planned) {
        const auto source = at(tag.wish.source);
        const std::pair key(tag.change.after, tag.wish.place.connectionId + u'\n' + tag.wish.place.repository);
        if (tag.problem || !source || !tag.change.source || seen.contains(key))
            continue;
        seen.insert(key);
        m_queue->add([this, tag, source = *source]() -> Job * {
            if (!source.client)
                return nullptr;
            ReferrersJob *job = source.client->referrers(source.repository, tag.change.after);
            connect(job, &Job::finished, this, [this, tag, job](const Result<void> &result) {
                if (result && !job->referrers().isEmpty())
                    planFallbackTag(tag.wish, tag.change.after, job->referrers());
            });
            return job;
        });
    }
    m_queue->add([] { return nullptr; }); // so that it becomes idle, also when there is nothing to ask
}

// A registry without the referrers interface finds them through a tag that its clients keep.
void PlanTags::planFallbackTag(const TagWish &wish, const Digest &subject, const QList<Descriptor> &referrers)
{
    const auto place = at(wish.place);
    if (!place || !place->client)
        return;
    m_queue->add([this, wish, subject, referrers, place = *place]() -> Job * {
        if (!place.client)
            return nullptr;
        ReferrersJob *probe = place.client->referrers(place.repository, subject);
        connect(probe, &Job::finished, this, [this, wish, subject, referrers, place] {
            if (!place.client || place.client->capabilities().referrers != Capabilities::Referrers::FallbackTag)
                return;
            const QString tag = referrersTag(subject);
            m_queue->add([this, wish, tag, referrers, place]() -> Job * {
                auto *job = new ReadTags(*place.client, place.repository, {tag}, ReadTags::What::Manifests, this);
                connect(job, &Job::finished, this, [this, wish, tag, referrers, job](const Result<void> &result) {
                    PlannedTag planned{.wish = wish, .change = {.place = wish.place, .tag = tag}};
                    planned.wish.tag = tag;
                    planned.wish.reference.clear();
                    planned.change.source = wish.source;
                    ManifestBytes before;
                    if (const auto now = job->manifests().constFind(tag); now != job->manifests().cend()) {
                        keep(*now);
                        planned.change.before = now->digest;
                        before = m_manifests.value(now->digest);
                    }
                    if (!result)
                        planned.problem = result.error();
                    const ManifestBytes after = withReferrers(before, referrers);
                    planned.change.after = sha256Of(after.bytes);
                    m_manifests.insert(planned.change.after, after);
                    m_planned += planned;
                });
                return job;
            });
        });
        return probe;
    });
}

} // namespace Tagwright
