// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/contentcopier.h"

#include "jobs/jobqueue.h"
#include "registry/digestjob.h"
#include "registry/manifestjob.h"
#include "registry/putmanifestjob.h"
#include "registry/referrersjob.h"
#include "registry/registryclient.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace Tagwright {

namespace {

constexpr int BlobsAtOnce = 3; // of one copy: more of them share the same line

QList<Descriptor> blobsOf(const Manifest &manifest)
{
    QList<Descriptor> blobs;
    if (manifest.config)
        blobs += *manifest.config;
    for (const Descriptor &layer : manifest.layers) {
        // A foreign layer lives elsewhere, and its licence says that it stays there.
        if (!layer.isForeign())
            blobs += layer;
    }
    return blobs;
}

} // namespace

// Waits for several things, and tells the first failure, or the success of all.
class ContentCopier::Gathering : public std::enable_shared_from_this<Gathering> {
public:
    Gathering(QObject *context, Then then)
        : m_context(context)
        , m_then(std::move(then))
    {
    }

    Then one()
    {
        ++m_pending;
        return [self = shared_from_this()](const Result<void> &result) { self->ended(result); };
    }

    QObject *context() const { return m_context; }

private:
    void ended(const Result<void> &result)
    {
        --m_pending;
        if (m_told || (result && m_pending > 0))
            return;
        m_told = true;
        if (m_context)
            m_then(result);
    }

    QPointer<QObject> m_context;
    Then m_then;
    int m_pending = 0;
    bool m_told = false;
};

ContentCopier::ContentCopier(
    const RepositoryAt &source, const RepositoryAt &destination, Referrers referrers, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_destination(destination)
    , m_referrers(referrers)
    , m_blobQueue(new JobQueue(BlobsAtOnce, this))
{
}

void ContentCopier::cancel()
{
    m_isCancelled = true;
    m_blobs.clear();
    m_manifests.clear();
    m_blobQueue->cancel();
    const auto requests = std::exchange(m_requests, {});
    for (const QPointer<Job> &job : requests) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
}

void ContentCopier::start(Job *job)
{
    m_requests.removeAll(QPointer<Job>());
    m_requests += job;
    job->start();
}

// True for the first who asks; the others hear of its end, too.
bool ContentCopier::join(QHash<Digest, Errand> &errands, const Digest &digest, QObject *context, const Then &then)
{
    const bool isFirst = !errands.contains(digest);
    Errand &errand = errands[digest];
    if (errand.result)
        QMetaObject::invokeMethod(
            context, [then, result = *errand.result] { then(result); }, Qt::QueuedConnection);
    else
        errand.waiters.append({context, then});
    return isFirst;
}

void ContentCopier::settle(QHash<Digest, Errand> &errands, const Digest &digest, const Result<void> &result)
{
    Errand &errand = errands[digest];
    const auto waiters = std::exchange(errand.waiters, {});
    if (result)
        errand.result = result;
    else
        errands.remove(digest); // whoever needs it later may have more luck
    for (const auto &[context, then] : waiters) {
        if (context && !m_isCancelled)
            then(result);
    }
}

void ContentCopier::bringContentOf(
    const ManifestBytes &manifest, const Digest &digest, QObject *context, const Then &then)
{
    const Result<Manifest> parsed = parseManifest(manifest.bytes, manifest.mediaType);
    if (!parsed || parsed->form == Manifest::Form::Schema1) {
        const Error error = parsed ? Error{.kind = Error::Kind::Unsupported} : parsed.error();
        QMetaObject::invokeMethod(
            context, [then, error] { then(error); }, Qt::QueuedConnection);
        return;
    }
    const auto gathering = std::make_shared<Gathering>(context, then);
    const Then begun = gathering->one(); // or the first that ends at once would be taken for the last
    for (const Descriptor &blob : blobsOf(*parsed))
        bringBlob(blob, context, gathering->one());
    for (const Descriptor &child : parsed->manifests)
        bringManifest(child, context, gathering->one());
    if (m_referrers == Referrers::Bring)
        bringReferrersOf(digest, context, gathering->one());
    QMetaObject::invokeMethod(
        context, [begun] { begun({}); }, Qt::QueuedConnection);
}

void ContentCopier::bringBlob(const Descriptor &blob, QObject *context, const Then &then)
{
    if (!join(m_blobs, blob.digest, context, then))
        return;
    ++m_progress.blobs;
    m_progress.bytes += std::max<qint64>(blob.size, 0);
    m_blobQueue->add([this, blob]() -> Job * {
        auto *job = new CopyBlob(m_source, m_destination, blob, this);
        connect(job, &CopyBlob::progressed, this, [this, blob](qint64 bytes) {
            m_progress.bytesDone += bytes - std::exchange(m_underway[blob.digest], bytes);
            Q_EMIT progressed();
        });
        connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
            if (result) {
                ++m_progress.blobsDone;
                m_progress.blobsMounted += job->way() == CopyBlob::Way::Mounted;
                m_progress.blobsThere += job->way() == CopyBlob::Way::WasThere;
            } else { // nobody waits for it any more; whoever does later counts it anew
                --m_progress.blobs;
                m_progress.bytes -= std::max<qint64>(job->blob().size, 0);
                m_progress.bytesDone -= m_underway.take(job->blob().digest);
            }
            Q_EMIT progressed();
            settle(m_blobs, job->blob().digest, result);
        });
        return job;
    });
    Q_EMIT progressed();
}

void ContentCopier::bringManifest(const Descriptor &manifest, QObject *context, const Then &then)
{
    if (!join(m_manifests, manifest.digest, context, then))
        return;
    if (!m_destination.client)
        return settle(m_manifests, manifest.digest, Error{.kind = Error::Kind::Cancelled});
    // A registry takes a manifest only when it has all that belongs to it.
    DigestJob *there = m_destination.client->digest(m_destination.repository, manifest.digest.toString());
    connect(there, &Job::finished, this, [this, manifest](const Result<void> &result) {
        if (result && m_referrers == Referrers::LeaveOut)
            settle(m_manifests, manifest.digest, {});
        else
            fetchManifest(manifest);
    });
    start(there);
}

void ContentCopier::fetchManifest(const Descriptor &manifest)
{
    if (!m_source.client)
        return settle(m_manifests, manifest.digest, Error{.kind = Error::Kind::Cancelled});
    ManifestJob *fetch = m_source.client->manifest(m_source.repository, manifest.digest.toString());
    connect(fetch, &Job::finished, this, [this, fetch, manifest](const Result<void> &result) {
        if (!result)
            return settle(m_manifests, manifest.digest, result);
        const FetchedManifest &fetched = fetch->manifest();
        const ManifestBytes bytes{fetched.manifest.mediaType.toLatin1(), fetched.bytes};
        bringContentOf(
            bytes, fetched.digest, this, [this, bytes, digest = fetched.digest](const Result<void> &brought) {
                if (brought)
                    storeManifest(digest, bytes);
                else
                    settle(m_manifests, digest, brought);
            });
    });
    start(fetch);
}

void ContentCopier::storeManifest(const Digest &digest, const ManifestBytes &manifest)
{
    if (!m_destination.client)
        return settle(m_manifests, digest, Error{.kind = Error::Kind::Cancelled});
    PutManifestJob *put = m_destination.client->putManifest(m_destination.repository, digest.toString(), manifest);
    connect(
        put, &Job::finished, this, [this, digest](const Result<void> &result) { settle(m_manifests, digest, result); });
    start(put);
}

void ContentCopier::bringReferrersOf(const Digest &digest, QObject *context, const Then &then)
{
    if (!m_source.client)
        return then(Error{.kind = Error::Kind::Cancelled});
    ReferrersJob *listing = m_source.client->referrers(m_source.repository, digest);
    const auto gathering = std::make_shared<Gathering>(context, then);
    connect(listing, &Job::finished, this,
        [this, listing, digest, gathering, begun = gathering->one()](const Result<void> &result) {
            // They are extras: a registry that cannot tell them has none to give.
            if (result && gathering->context()) {
                for (const Descriptor &referrer : listing->referrers())
                    bringReferrer(referrer, digest, gathering->context(), gathering->one());
            }
            begun({});
        });
    start(listing);
}

// Only what names its subject itself belongs to it. A list may claim anything, also that two belong to each other, and
// they would wait for each other for ever.
void ContentCopier::bringReferrer(const Descriptor &referrer, const Digest &subject, QObject *context, const Then &then)
{
    if (!m_source.client)
        return then(Error{.kind = Error::Kind::Cancelled});
    ManifestJob *fetch = m_source.client->manifest(m_source.repository, referrer.digest.toString());
    connect(fetch, &Job::finished, this,
        [this, fetch, referrer, subject, context = QPointer(context), then](const Result<void> &result) {
            const std::optional<Descriptor> &named = fetch->manifest().manifest.subject;
            if (!result || !context)
                then(result);
            else if (named && named->digest == subject)
                bringManifest(referrer, context, then);
            else
                then({});
        });
    start(fetch);
}

} // namespace Tagwright
