// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/changeobjects.h"

#include "jobs/jobqueue.h"
#include "openshift/clusterclient.h"
#include "operations/changeobject.h"
#include "operations/clustersource.h"
#include "operations/keptvalues.h"
#include "operations/workspace.h"
#include "values/changeorder.h"
#include "values/streamchanges.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Tagwright {

namespace {

constexpr int ObjectsAtOnce = 6;

bool isAbout(const ObjectChange &change, ObjectChange::Way way)
{
    return change.way == way && !change.place.isStreamTag();
}

// "shop/app:latest", or the stream or project that all of them are in.
QString subjectOf(const ObjectChangeSet &set)
{
    if (set.changes.isEmpty())
        return {};
    const ObjectAddress &first = set.changes.constFirst().place;
    // What goes with a new object is a link to it.
    if (set.changes.size() == 1 || set.verb == ObjectChangeSet::Verb::Create)
        return first.path();
    const auto isIn = [&set](const auto &same) { return std::all_of(set.changes.cbegin(), set.changes.cend(), same); };
    if (isIn([&first](const ObjectChange &change) { return change.place.whole() == first.whole(); }))
        return first.whole().path();
    return isIn([&first](const ObjectChange &change) { return change.place.nameSpace == first.nameSpace; })
        ? first.nameSpace
        : first.path();
}

QString connectionOf(const Workspace &workspace, const ObjectChangeSet &set)
{
    if (set.changes.isEmpty())
        return {};
    const ObjectAddress &place = set.changes.constFirst().place;
    const ClusterSource *source = workspace.cluster(place.connectionId);
    return source ? source->connection().name : place.host;
}

QSet<ObjectAddress> objectsOf(const ObjectChangeSet &set)
{
    QSet<ObjectAddress> objects;
    for (const ObjectChange &change : set.changes)
        objects.insert(change.place.whole());
    return objects;
}

} // namespace

ChangeObjects::ChangeObjects(Workspace &workspace, const ObjectChangeSet &changes, qint64 undoes, QObject *parent)
    : ChangeOperation(workspace, changes.verb, {connectionOf(workspace, changes), subjectOf(changes)}, undoes,
        int(changes.changes.size()), parent)
    , m_set(changes)
    , m_queue(new JobQueue(ObjectsAtOnce, this))
{
}

bool ChangeObjects::meets(const ChangeOperation &other) const
{
    const auto *objects = qobject_cast<const ChangeObjects *>(&other);
    return objects && objectsOf(m_set).intersects(objectsOf(objects->m_set));
}

void ChangeObjects::prepare()
{
    JournalEntry entry{.verb = m_set.verb, .when = QDateTime::currentDateTimeUtc(), .changes = {}, .undoes = undoes()};
    for (const ObjectChange &change : std::as_const(m_set.changes))
        entry.changes += {.change = {}, .object = change};
    m_masked = KeptValues::masked(std::move(entry), m_values);
    journal(m_masked, {});
}

void ChangeObjects::makeAll()
{
    if (m_values.isEmpty())
        return makeChains();
    KeptValues(workspace()).keep(m_masked, std::exchange(m_values, {}), this, [this] {
        if (!hasEnded())
            makeChains();
    });
}

void ChangeObjects::makeChains()
{
    connect(m_queue, &JobQueue::idle, this, &ChangeObjects::complete);
    m_waiting = chains();
    for (int position = 0; position < m_set.changes.size(); ++position)
        m_open += position;
    addReady();
}

QList<ChangeObjects::Chain> ChangeObjects::chains() const
{
    QList<Chain> chains;
    QHash<ObjectAddress, qsizetype> known;
    for (int position = 0; position < m_set.changes.size(); ++position) {
        const ObjectAddress object = m_set.changes.at(position).place.whole();
        if (!known.contains(object)) {
            known.insert(object, chains.size());
            chains += Chain();
        }
        chains[known.value(object)].positions += position;
    }
    for (Chain &chain : chains) {
        std::stable_partition(chain.positions.begin(), chain.positions.end(),
            [this](int position) { return !m_set.changes.at(position).isOfImportedStream(); });
        const auto whole = std::find_if(chain.positions.cbegin(), chain.positions.cend(),
            [this](int position) { return isAbout(m_set.changes.at(position), ObjectChange::Way::Whole); });
        if (whole == chain.positions.cend() || chain.positions.size() == 1)
            continue;
        const int first = *whole;
        chain.endsWithFailure = true;
        chain.positions.removeOne(first);
        if (m_set.changes.at(first).isDeletion()) {
            const auto goesWithIt = [this](int position) { return m_set.changes.at(position).isDeletion(); };
            std::copy_if(
                chain.positions.cbegin(), chain.positions.cend(), std::back_inserter(chain.withFirst), goesWithIt);
            chain.positions.removeIf(goesWithIt);
        }
        chain.positions.prepend(first);
    }
    orderByNeed(chains);
    return chains;
}

// Each waits for earlier ones only, so that no two wait for each other.
void ChangeObjects::orderByNeed(QList<Chain> &chains) const
{
    QSet<int> earlier;
    for (Chain &chain : chains) {
        const QList<int> own = chain.positions + chain.withFirst;
        for (const int position : own) {
            const QList<int> needed = neededBy(m_set.changes, position);
            std::copy_if(needed.cbegin(), needed.cend(), std::back_inserter(chain.needs),
                [&earlier](int other) { return earlier.contains(other); });
        }
        earlier.unite(QSet<int>(own.cbegin(), own.cend()));
    }
}

void ChangeObjects::add(const Chain &chain)
{
    m_queue->add([this, chain] { return makeNext(chain); });
}

void ChangeObjects::addReady()
{
    const QList<Chain> waiting = std::exchange(m_waiting, {});
    for (const Chain &chain : waiting) {
        const bool isReady = std::none_of(
            chain.needs.cbegin(), chain.needs.cend(), [this](int needed) { return m_open.contains(needed); });
        if (isReady)
            add(chain);
        else
            m_waiting += chain;
    }
}

// Whatever became of them, no more will: what needs them goes on, or says that it cannot.
void ChangeObjects::close(const QList<int> &positions)
{
    for (const int position : positions)
        m_open.remove(position);
    addReady();
}

Job *ChangeObjects::makeNext(Chain chain)
{
    while (!chain.positions.isEmpty()) {
        const int position = chain.positions.takeFirst();
        const QList<int> parts = std::exchange(chain.withFirst, {});
        Result<void> permitted = permission(position);
        for (const int part : parts) {
            if (permitted)
                permitted = permission(part);
        }
        if (!permitted) {
            endedAll(QList<int>{position} + parts, permitted);
            if (!chain.endsWithFailure)
                continue;
            close(chain.positions);
            return nullptr;
        }
        ChangeObject *job = make(position, parts);
        connect(job, &Job::finished, this, [this, job, position, parts, chain](const Result<void> &result) mutable {
            m_running.remove(position);
            m_parts.remove(position);
            if (hasEnded())
                return;
            endedAll(QList<int>{position} + parts, result);
            if (!std::exchange(chain.hasBegun, true) && job->foundWhole())
                forgetImportedStream(chain);
            if (!result && chain.endsWithFailure)
                close(chain.positions);
            else if (!chain.positions.isEmpty())
                add(chain);
        });
        return job;
    }
    return nullptr;
}

// It was there already: to take the imports back is not to delete it.
void ChangeObjects::forgetImportedStream(Chain &chain)
{
    const auto isOfIt = [this](int position) {
        const ObjectChange &change = m_set.changes.at(position);
        return change.isOfImportedStream() && change.isCreation();
    };
    for (const int position : std::as_const(chain.positions)) {
        if (isOfIt(position))
            endedAll({position}, Error{.kind = Error::Kind::Moved, .code = m_set.changes.at(position).place.path()});
    }
    chain.positions.removeIf(isOfIt);
}

ChangeObject *ChangeObjects::make(int position, const QList<int> &parts)
{
    const ObjectChange &change = m_set.changes.at(position);
    QList<ObjectChange> deletions;
    for (const int part : parts)
        deletions += m_set.changes.at(part);
    auto *job = new ChangeObject(workspace().cluster(change.place.connectionId)->client(), change, deletions, this);
    m_running.insert(position, job);
    m_parts.insert(position, parts);
    return job;
}

void ChangeObjects::endedAll(const QList<int> &positions, const Result<void> &result)
{
    for (const int position : positions)
        ended(position, result);
    close(positions);
}

void ChangeObjects::release()
{
    const auto running = m_running; // cancelling removes from the original
    const auto parts = m_parts;
    for (auto job = running.cbegin(); job != running.cend(); ++job) {
        if (!job.value()->wasSent())
            continue;
        const QList<int> positions = QList<int>{job.key()} + parts.value(job.key());
        for (const int position : positions)
            cancelled(position);
    }
    m_queue->cancel();
    endEntry();
    tell();
}

Result<void> ChangeObjects::permission(int position) const
{
    const ObjectChange &change = m_set.changes.at(position);
    const QList<int> needed = neededBy(m_set.changes, position);
    for (const int other : needed) {
        if (!isDone(other))
            return Error{.kind = Error::Kind::Incomplete,
                .code = QLatin1StringView(ChangeCode::NotBegun),
                .message = m_set.changes.at(other).place.path()};
    }
    const ClusterSource *source = workspace().cluster(change.place.connectionId);
    if (!source)
        return Error{.kind = Error::Kind::NotFound, .message = change.place.host};
    if (m_set.verb == ChangeVerb::Undo)
        return {};
    const QStringList tags = tagsTakenAway(change);
    for (const QString &tag : tags) {
        if (const QString pattern = protectingPattern(source->connection(), tag); !pattern.isEmpty())
            return Error{.kind = Error::Kind::Protected, .code = pattern};
    }
    return {};
}

ObjectChangeSet ChangeObjects::rest() const
{
    ObjectChangeSet rest{.verb = m_set.verb, .changes = {}};
    for (int position = 0; position < m_set.changes.size(); ++position) {
        if (!isDone(position))
            rest.changes += m_set.changes.at(position);
    }
    return rest;
}

} // namespace Tagwright
