// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/tagdeleter.h"

#include "operations/nametags.h"
#include "operations/placeholderdeletion.h"
#include "registry/registryclient.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 FreshNames = 5000; // milliseconds for which what was read of a repository is believed

} // namespace

TagDeleter::TagDeleter(const RepositoryAt &place, const Plan &plan, Placeholder placeholder, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_plan(plan)
    , m_placeholder(placeholder)
{
}

void TagDeleter::remove(
    const QString &tag, const Digest &digest, const ManifestBytes &original, QObject *context, const Then &then)
{
    const Errand errand{.tag = tag, .digest = digest, .original = original, .context = context, .then = then};
    if (!m_place.client || m_isCancelled)
        return errand.tell(Error{.kind = Error::Kind::Cancelled});
    // A placeholder is only for a refusal of one certain kind, which has to be heard for that.
    const bool isKnownToRefuse = m_place.client->capabilities().tagDelete == Capabilities::Known::No;
    if (isKnownToRefuse && m_placeholder == Placeholder::Refused)
        deleteDigest(errand);
    else
        deleteTag(errand);
}

void TagDeleter::cancel()
{
    m_isCancelled = true;
    m_errands.clear();
    m_waitingForNames.clear();
    const auto jobs = std::exchange(m_jobs, {});
    for (const QPointer<Job> &job : jobs) {
        if (job)
            job->cancel();
    }
}

void TagDeleter::start(Job *job)
{
    m_jobs.removeAll(QPointer<Job>());
    m_jobs += job;
    job->start();
}

void TagDeleter::deleteTag(const Errand &errand)
{
    DeleteManifestJob *job = m_place.client->deleteManifest(m_place.repository, errand.tag);
    connect(job, &Job::finished, this, [this, job, errand](const Result<void> &result) {
        if (result || job->refusal() == DeleteManifestJob::Refusal::None)
            return errand.tell(result);
        Errand refused = errand;
        refused.refusal = job->refusal();
        deleteDigest(refused);
    });
    start(job);
}

void TagDeleter::deleteDigest(const Errand &errand)
{
    if (!m_place.client || m_isCancelled)
        return errand.tell(Error{.kind = Error::Kind::Cancelled});
    if (m_deleted.contains(errand.digest))
        return errand.tell({}); // it went with another tag
    if (m_place.client->capabilities().digestDelete == Capabilities::Known::No)
        return errand.tell(Error{.kind = Error::Kind::TagsStay});
    QList<Errand> &waiting = m_errands[errand.digest];
    waiting += errand;
    if (waiting.size() == 1)
        readNames(errand.digest);
}

void TagDeleter::readNames(const Digest &digest)
{
    if (m_namesAge.isValid() && !m_namesAge.hasExpired(FreshNames))
        return namesKnown(digest);
    m_waitingForNames += digest;
    if (m_naming)
        return;
    auto *naming = new NameTags(*m_place.client, m_place.repository, this);
    m_naming = naming;
    connect(naming, &Job::finished, this, [this, naming](const Result<void> &result) {
        m_naming.clear();
        if (m_isCancelled)
            return;
        const auto waiting = std::exchange(m_waitingForNames, {});
        if (result) {
            m_names = naming->digests();
            m_namesAge.start();
        }
        for (const Digest &waited : waiting) {
            if (result)
                namesKnown(waited);
            else
                settle(waited, result); // what is not known to be free is not deleted
        }
    });
    start(naming);
}

void TagDeleter::namesKnown(const Digest &digest)
{
    const QSet<QString> going = m_plan.going.value(digest);
    QSet<QString> staying = m_plan.coming.value(digest);
    for (auto tag = m_names.cbegin(); tag != m_names.cend(); ++tag) {
        if (tag.value() == digest && !going.contains(tag.key()))
            staying.insert(tag.key());
    }
    if (staying.isEmpty())
        return sendDigest(digest);
    QStringList others(staying.cbegin(), staying.cend());
    others.sort();
    settle(digest, Error{.kind = Error::Kind::StillNamed, .message = others.join(", "_L1)});
}

void TagDeleter::sendDigest(const Digest &digest)
{
    if (!m_place.client)
        return settle(digest, Error{.kind = Error::Kind::Cancelled});
    DeleteManifestJob *job = m_place.client->deleteManifest(m_place.repository, digest.toString());
    connect(job, &Job::finished, this, [this, job, digest](const Result<void> &result) {
        if (result)
            m_deleted.insert(digest);
        if (result || job->refusal() == DeleteManifestJob::Refusal::None)
            settle(digest, result);
        else
            settle(digest, Error{.kind = Error::Kind::TagsStay, .httpStatus = result.error().httpStatus});
    });
    start(job);
}

void TagDeleter::settle(const Digest &digest, const Result<void> &result)
{
    const QList<Errand> waiting = m_errands.take(digest);
    for (const Errand &errand : waiting) {
        const bool mayUsePlaceholder = m_placeholder == Placeholder::Allowed
            && errand.refusal == DeleteManifestJob::Refusal::DigestsOnly && !result
            && result.error().kind == Error::Kind::StillNamed;
        if (mayUsePlaceholder)
            usePlaceholder(errand);
        else
            errand.tell(result);
    }
}

void TagDeleter::usePlaceholder(const Errand &errand)
{
    if (!m_place.client)
        return errand.tell(Error{.kind = Error::Kind::Cancelled});
    auto *job = new PlaceholderDeletion(m_place, errand.tag, errand.original, this);
    connect(job, &Job::finished, this, [errand](const Result<void> &result) { errand.tell(result); });
    start(job);
}

} // namespace Tagwright
