// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/changetags.h"

#include "crypto/sha.h"
#include "jobs/jobqueue.h"
#include "journal/journal.h"
#include "operations/changetag.h"
#include "operations/contentcopier.h"
#include "operations/readtags.h"
#include "operations/registrysource.h"
#include "operations/tagdeleter.h"
#include "operations/workspace.h"
#include "registry/registryclient.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr int ChangesAtOnce = 6;
constexpr int CopiesAtOnce = 2; // each brings several blobs at once

// "fedora/httpd:stable", or the repository alone where there are several.
QString subjectOf(const ChangeSet &set)
{
    if (set.changes.isEmpty())
        return {};
    const TagChange &first = set.changes.constFirst();
    return set.changes.size() == 1 ? first.place.repository + u':' + first.tag : first.place.repository;
}

QString connectionOf(const Workspace &workspace, const ChangeSet &set)
{
    if (set.changes.isEmpty())
        return {};
    const RepositoryAddress &place = set.changes.constFirst().place;
    const RegistrySource *source = workspace.registry(place.connectionId);
    return source ? source->connection().name : place.host;
}

QSet<RepositoryAddress> repositoriesOf(const ChangeSet &set)
{
    QSet<RepositoryAddress> places;
    for (const TagChange &change : set.changes)
        places.insert(change.place);
    return places;
}

bool bringsContent(const ChangeSet &set)
{
    return std::any_of(
        set.changes.cbegin(), set.changes.cend(), [](const TagChange &change) { return change.source.has_value(); });
}

} // namespace

ChangeTags::ChangeTags(Workspace &workspace, const ChangeSet &changes, qint64 undoes, QObject *parent)
    : ChangeOperation(workspace, changes.verb, {connectionOf(workspace, changes), subjectOf(changes)}, undoes,
        int(changes.changes.size()), parent)
    , m_set(changes)
    , m_queue(new JobQueue(bringsContent(changes) ? CopiesAtOnce : ChangesAtOnce, this))
{
}

bool ChangeTags::meets(const ChangeOperation &other) const
{
    const auto *tags = qobject_cast<const ChangeTags *>(&other);
    return tags && repositoriesOf(m_set).intersects(repositoriesOf(tags->m_set));
}

// What is sent, and what takes it back.
void ChangeTags::prepare()
{
    // They may come from a file.
    m_set.manifests.removeIf([](const std::pair<const Digest &, ManifestBytes &> &manifest) {
        return !verify(manifest.second.bytes, manifest.first);
    });
    QHash<RepositoryAddress, QSet<Digest>> missing;
    const auto want = [&](const RepositoryAddress &address, const Digest &digest) {
        if (!digest.isNull() && !m_set.manifests.contains(digest))
            missing[address].insert(digest);
    };
    for (const TagChange &change : std::as_const(m_set.changes)) {
        want(change.place, change.before);
        want(change.source.value_or(change.place), change.after);
    }
    if (missing.isEmpty())
        return journalAll();
    connect(m_queue, &JobQueue::idle, this, &ChangeTags::journalAll);
    for (auto place = missing.cbegin(); place != missing.cend(); ++place)
        read(place.key(), place.value());
    m_queue->add([] { return nullptr; }); // so that it becomes idle in any case
}

void ChangeTags::read(const RepositoryAddress &address, const QSet<Digest> &digests)
{
    QStringList references;
    for (const Digest &digest : digests)
        references += digest.toString();
    m_queue->add([this, address, references]() -> Job * {
        RegistrySource *source = workspace().registry(address.connectionId);
        if (!source)
            return nullptr; // which its changes tell
        auto *job = new ReadTags(source->client(), address.repository, references, ReadTags::What::Manifests, this);
        connect(job, &Job::finished, this, [this, job] {
            for (const FetchedManifest &found : job->manifests())
                m_set.manifests.insert(found.digest, {found.manifest.mediaType.toLatin1(), found.bytes});
        });
        return job;
    });
}

void ChangeTags::journalAll()
{
    m_queue->disconnect(this);
    JournalEntry entry{.verb = m_set.verb,
        .when = QDateTime::currentDateTimeUtc(),
        .changes = {},
        .withReferrers = m_set.withReferrers,
        .mayUsePlaceholder = m_set.mayUsePlaceholder,
        .undoes = undoes()};
    for (const TagChange &change : std::as_const(m_set.changes))
        entry.changes += {.change = change};
    journal(entry, m_set.manifests);
}

void ChangeTags::makeAll()
{
    connect(m_queue, &JobQueue::idle, this, &ChangeTags::complete);
    for (int position = 0; position < m_set.changes.size(); ++position)
        m_queue->add([this, position] { return make(position); });
}

void ChangeTags::release()
{
    const auto running = m_running; // cancelling removes from the original
    for (auto job = running.cbegin(); job != running.cend(); ++job) {
        if (job.value()->wasSent())
            cancelled(job.key());
    }
    m_queue->cancel();
    for (TagDeleter *deleter : std::as_const(m_deleters))
        deleter->cancel();
    for (ContentCopier *copier : std::as_const(m_copiers))
        copier->cancel();
    endEntry();
    tell();
}

Result<void> ChangeTags::permission(const TagChange &change) const
{
    const RegistrySource *source = workspace().registry(change.place.connectionId);
    if (!source)
        return Error{.kind = Error::Kind::NotFound, .message = change.place.host};
    if (source->connection().isReadOnly())
        return Error{.kind = Error::Kind::Unsupported, .code = QLatin1StringView(UnsupportedCode::ReadOnlyFile)};
    const bool takesAway = !change.before.isNull() && change.before != change.after;
    const QString pattern = takesAway ? protectingPattern(source->connection(), change.tag) : QString();
    if (!pattern.isEmpty() && m_set.verb != ChangeSet::Verb::Undo)
        return Error{.kind = Error::Kind::Protected, .code = pattern};
    if (!change.isDeletion() && !m_set.manifests.contains(change.after))
        return Error{.kind = Error::Kind::NotFound, .code = u"MANIFEST_UNKNOWN"_s};
    if (change.source && !workspace().registry(change.source->connectionId))
        return Error{.kind = Error::Kind::NotFound, .message = change.source->host};
    return {};
}

Job *ChangeTags::make(int position)
{
    const TagChange &change = m_set.changes.at(position);
    if (const Result<void> permitted = permission(change); !permitted) {
        ended(position, permitted);
        return nullptr;
    }
    const ChangeTag::Means means{
        .place = {&workspace().registry(change.place.connectionId)->client(), change.place.repository},
        .before = m_set.manifests.value(change.before),
        .after = m_set.manifests.value(change.after),
        .copier = copierFor(change),
        .deleter = change.isDeletion() ? deleterFor(change) : nullptr};
    auto *job = new ChangeTag(change, means, this);
    m_running.insert(position, job);
    // A client that goes ends its jobs in silence, and this would wait for them for ever.
    connect(means.place.client, &QObject::destroyed, job, &Job::cancel);
    if (change.source)
        connect(&workspace().registry(change.source->connectionId)->client(), &QObject::destroyed, job, &Job::cancel);
    connect(job, &Job::finished, this, [this, position](const Result<void> &result) {
        m_running.remove(position);
        if (!hasEnded())
            ended(position, result);
    });
    return job;
}

ChangeSet ChangeTags::rest() const
{
    ChangeSet rest = m_set;
    rest.changes.clear();
    for (int position = 0; position < m_set.changes.size(); ++position) {
        if (!isDone(position))
            rest.changes += m_set.changes.at(position);
    }
    return rest;
}

ContentCopier *ChangeTags::copierFor(const TagChange &change)
{
    if (!change.source || *change.source == change.place)
        return nullptr;
    const QString key = QStringList{change.source->connectionId, change.source->repository, change.place.connectionId,
        change.place.repository}
                            .join(u'\n');
    ContentCopier *&copier = m_copiers[key];
    if (!copier) {
        const auto at = [this](const RepositoryAddress &address) {
            return RepositoryAt{&workspace().registry(address.connectionId)->client(), address.repository};
        };
        copier = new ContentCopier(at(*change.source), at(change.place),
            m_set.withReferrers ? ContentCopier::Referrers::Bring : ContentCopier::Referrers::LeaveOut, this);
        connect(copier, &ContentCopier::progressed, this, &ChangeTags::tell);
    }
    return copier;
}

TagDeleter *ChangeTags::deleterFor(const TagChange &change)
{
    TagDeleter *&deleter = m_deleters[change.place];
    if (!deleter) {
        TagDeleter::Plan plan;
        for (const TagChange &other : std::as_const(m_set.changes)) {
            if (other.place != change.place)
                continue;
            if (!other.isDeletion())
                plan.coming[other.after].insert(other.tag);
            else if (permission(other))
                plan.going[other.before].insert(other.tag);
        }
        RegistrySource &source = *workspace().registry(change.place.connectionId);
        const bool mayUsePlaceholder = m_set.mayUsePlaceholder || source.connection().placeholders;
        deleter = new TagDeleter({&source.client(), change.place.repository}, plan,
            mayUsePlaceholder ? TagDeleter::Placeholder::Allowed : TagDeleter::Placeholder::Refused, this);
    }
    return deleter;
}

void ChangeTags::tell()
{
    TransferProgress brought;
    for (const ContentCopier *copier : std::as_const(m_copiers))
        brought += copier->progress();
    setReport(brought, tallied());
    ChangeOperation::tell();
}

} // namespace Tagwright
