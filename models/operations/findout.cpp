// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/findout.h"

#include "jobs/jobqueue.h"
#include "journal/journal.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "operations/clustersource.h"
#include "operations/confidentialchange.h"
#include "operations/keptvalues.h"
#include "operations/objectstate.h"
#include "operations/readtags.h"
#include "operations/registrysource.h"
#include "operations/restoretag.h"
#include "operations/workspace.h"
#include "registry/registryclient.h"
#include "values/confidential.h"
#include "values/tagstate.h"

#include <QTimer>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr int PlacesAtOnce = 3;
constexpr auto AskAfter = 1s; // a request that nobody waits for any more is carried out by then

QString subjectOfEntry(const JournalEntry &entry)
{
    if (entry.changes.isEmpty())
        return {};
    const JournalEntry::Change &first = entry.changes.constFirst();
    return first.object ? first.object->place.whole().path() : first.change.place.repository;
}

Error movedFrom(const TagChange &change, const Digest &now)
{
    return {.kind = Error::Kind::Moved, .code = now.toString(), .message = change.before.toString()};
}

} // namespace

FindOut::FindOut(Workspace &workspace, const JournalEntry &entry, QObject *parent)
    : Operation(OperationRecord::Verb::FindOut, entry.changes.isEmpty() ? QString() : entry.changes.constFirst().host(),
        subjectOfEntry(entry), parent)
    , m_workspace(workspace)
    , m_entry(entry)
    , m_queue(new JobQueue(PlacesAtOnce, this))
{
}

void FindOut::run()
{
    // What was not sent may have gone with another tag of its digest.
    QList<int> positions;
    for (int position = 0; position < m_entry.changes.size(); ++position) {
        const JournalEntry::Change &change = m_entry.changes.at(position);
        if (change.state != JournalEntry::State::NotSent && !change.isUncertain())
            continue;
        (m_entry.interrupted || change.isUncertain() ? m_later : positions) += position;
    }
    m_total = int(positions.size() + m_later.size());
    connect(m_queue, &JobQueue::idle, this, &FindOut::asked);
    findValues(positions);
}

// Secrets are compared by what they hold, which the journal does not have.
void FindOut::findValues(const QList<int> &positions)
{
    if (m_entry.keptValues.isEmpty())
        return ask(positions);
    QList<ObjectChange> masked;
    for (const JournalEntry::Change &change : std::as_const(m_entry.changes))
        masked += change.object.value_or(ObjectChange());
    KeptValues(m_workspace).find(m_entry, masked, this, [this, positions](const QList<ObjectChange> &whole) {
        for (int position = 0; position < m_entry.changes.size(); ++position) {
            std::optional<ObjectChange> &object = m_entry.changes[position].object;
            if (object)
                object = whole.at(position);
        }
        if (!hasEnded())
            ask(positions);
    });
}

void FindOut::release()
{
    m_queue->cancel();
}

void FindOut::ask(const QList<int> &positions)
{
    QHash<RepositoryAddress, QList<int>> places;
    QHash<ObjectAddress, QList<int>> objects;
    for (const int position : positions) {
        const JournalEntry::Change &change = m_entry.changes.at(position);
        if (change.object)
            objects[change.object->place.whole()] += position;
        else
            places[change.change.place] += position;
    }
    for (auto object = objects.cbegin(); object != objects.cend(); ++object)
        m_queue->add([this, whole = object.key(), wanted = object.value()] { return askCluster(whole, wanted); });
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        m_queue->add([this, address = place.key(), wanted = place.value()]() -> Job * {
            RegistrySource *source = m_workspace.registry(address.connectionId);
            if (!source) {
                m_error = Error{.kind = Error::Kind::NotFound, .message = address.host};
                return nullptr;
            }
            QStringList tags;
            for (const int position : wanted)
                tags += m_entry.changes.at(position).change.tag;
            auto *job = new ReadTags(source->client(), address.repository, tags, ReadTags::What::Digests, this);
            connect(job, &Job::finished, this, [this, wanted, job](const Result<void> &result) {
                if (result)
                    judge(wanted, job->digests());
                else
                    m_error = result.error();
            });
            return job;
        });
    }
    m_queue->add([] { return nullptr; }); // so that it becomes idle in any case
}

Job *FindOut::askCluster(const ObjectAddress &whole, const QList<int> &positions)
{
    ClusterSource *source = m_workspace.cluster(whole.connectionId);
    if (!source) {
        m_error = Error{.kind = Error::Kind::NotFound, .message = whole.host};
        return nullptr;
    }
    ObjectJob *job = source->client().get(pathOf(whole));
    connect(job, &Job::finished, this, [this, whole, positions, job](const Result<void> &result) {
        const bool isAbsent = !result && result.error().kind == Error::Kind::NotFound
            && result.error().code != QLatin1StringView(ClusterCode::ApiAbsent);
        const Result<ObjectReading> now = result || isAbsent
            ? readingOf(whole, isAbsent ? QJsonObject() : job->object())
            : Result<ObjectReading>(result.error());
        if (now)
            judgeObjects(positions, *now);
        else
            m_error = now.error();
    });
    return job;
}

void FindOut::judgeObjects(const QList<int> &positions, const ObjectReading &now)
{
    QStringList tags; // that go with their stream
    for (const JournalEntry::Change &change : std::as_const(m_entry.changes)) {
        if (change.object && change.object->place.isStreamTag())
            tags += change.object->place.tag();
    }
    for (const int position : positions) {
        const ObjectChange &change = *m_entry.changes.at(position).object;
        const bool isBefore = isIn(Side::Before, change, now, tags) || isHalfway(change, now);
        // A state without an image fits any; where both fit, one that names its image says more.
        const bool isMoreExact = change.place.isStreamTag() && !imageIn(change.after).isEmpty();
        if (isIn(Side::After, change, now) && (!isBefore || isMoreExact))
            tell(position, JournalEntry::State::Done);
        else if (isBefore)
            tell(position, JournalEntry::State::NotSent);
        else if (Confidential::hasMasks(change))
            tell(position, JournalEntry::State::Failed,
                {.kind = Error::Kind::Journal, .code = QLatin1StringView(JournalCode::ValuesLost)});
        else if (isFulfilled(change, now))
            tell(position, JournalEntry::State::Done);
        else
            tell(position, JournalEntry::State::Failed, movedObject(change, now));
    }
}

void FindOut::judge(const QList<int> &positions, const QHash<QString, Digest> &now)
{
    for (const int position : positions) {
        const TagChange &change = m_entry.changes.at(position).change;
        const Digest digest = now.value(change.tag);
        if (digest == change.after)
            tell(position, JournalEntry::State::Done);
        else if (digest == change.before)
            tell(position, JournalEntry::State::NotSent);
        else if (change.isDeletion() && !digest.isNull())
            restore(position, digest);
        else
            tell(position, JournalEntry::State::Failed, movedFrom(change, digest));
    }
}

void FindOut::restore(int position, const Digest &now)
{
    const TagChange change = m_entry.changes.at(position).change;
    ++m_awaited;
    m_workspace.journal().manifests(
        {change.before}, this, [this, position, change, now](const QHash<Digest, ManifestBytes> &manifests) {
            --m_awaited;
            if (hasEnded())
                return;
            const ManifestBytes original = manifests.value(change.before);
            m_queue->add([this, position, change, now, original]() -> Job * {
                RegistrySource *source = m_workspace.registry(change.place.connectionId);
                if (!source || original.bytes.isEmpty()) {
                    tell(position, JournalEntry::State::Failed, movedFrom(change, now));
                    return nullptr;
                }
                auto *job =
                    new RestoreTag({&source->client(), change.place.repository}, change.tag, now, original, this);
                connect(job, &Job::finished, this, [this, position, change, now, job](const Result<void> &result) {
                    if (!result)
                        m_error = result.error();
                    else if (job->wasPlaceholder())
                        tell(position, JournalEntry::State::NotSent);
                    else
                        tell(position, JournalEntry::State::Failed, movedFrom(change, now));
                });
                return job;
            });
        });
}

void FindOut::asked()
{
    if (m_awaited > 0)
        return;
    if (m_error)
        return fail(*m_error);
    if (!m_later.isEmpty()) {
        QTimer::singleShot(AskAfter, this, [this, positions = std::exchange(m_later, {})] {
            if (!hasEnded())
                ask(positions);
        });
        return;
    }
    m_workspace.journal().end(m_entry.id);
    succeed();
}

void FindOut::tell(int position, JournalEntry::State state, const Error &error)
{
    m_workspace.journal().setState(m_entry.id, position, state, error);
    Q_EMIT progressed(++m_done, m_total);
}

} // namespace Tagwright
