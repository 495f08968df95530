// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/changes.h"

#include "items/explorermodel.h"
#include "items/journalmodel.h"
#include "jobs/jobqueue.h"
#include "journal/journal.h"
#include "operations/assessobjectundo.h"
#include "operations/assessundo.h"
#include "operations/changeobjects.h"
#include "operations/changetags.h"
#include "operations/clustersource.h"
#include "operations/findout.h"
#include "operations/keptvalues.h"
#include "operations/nametags.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "values/changeorder.h"
#include "values/confidential.h"

#include <QSet>

#include <algorithm>

namespace Tagwright {

namespace {

constexpr int AssessedAtOnce = 3;

QSet<RepositoryAddress> placesOf(const ChangeSet &set)
{
    QSet<RepositoryAddress> places;
    for (const TagChange &change : set.changes)
        places.insert(change.place);
    return places;
}

ChangeSet withoutIdle(ChangeSet set)
{
    set.changes.removeIf([](const TagChange &change) { return change.before == change.after; });
    return set;
}

ObjectChangeSet withoutIdle(ObjectChangeSet set)
{
    set.changes.removeIf([](const ObjectChange &change) {
        return change.before == change.after && change.way != ObjectChange::Way::Import;
    });
    return set;
}

// What a later entry has of the same state may be masked in another way.
bool isUndoneBy(const ObjectChange &done, const ObjectChange &undoing)
{
    return done.isConfidential()
        ? Confidential::withoutValues(done.before) == Confidential::withoutValues(undoing.after)
        : done.before == undoing.after;
}

// By this session or by another one.
bool isRunning(const JournalEntry &entry)
{
    return !entry.ended && !entry.interrupted;
}

} // namespace

Changes::Changes(Workspace &workspace, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_journal(journal)
    , m_model(std::make_unique<JournalModel>())
    , m_assessing(new JobQueue(AssessedAtOnce, this))
{
    connect(&journal, &Journal::added, m_model.get(), &JournalModel::add);
    connect(&journal, &Journal::stateChanged, m_model.get(), &JournalModel::setState);
    connect(&journal, &Journal::ended, m_model.get(), &JournalModel::setEnded);
    connect(&journal, &Journal::valuesForgotten, m_model.get(), &JournalModel::forgetValues);
    connect(&journal, &Journal::added, this, [this](const JournalEntry &entry) {
        if (!entry.keptValues.isEmpty())
            forgetOutdatedValues();
    });
    connect(&journal, &Journal::stateChanged, this, &Changes::stateChanged);
    connect(&journal, &Journal::failed, this, &Changes::journalFailed);
    connect(m_assessing, &JobQueue::idle, this, [this] {
        m_isAssessing = false;
        m_assessed.clear();
        Q_EMIT assessed();
    });
    load();
}

Changes::~Changes()
{
    delete m_assessing; // it works for the model
}

void Changes::load()
{
    m_journal.load(this, [this](const Result<QList<JournalEntry>> &entries) {
        if (!entries)
            return Q_EMIT journalFailed(entries.error());
        m_model->setEntries(*entries);
        forgetOutdatedValues();
        if (!m_model->interrupted().isEmpty())
            Q_EMIT interruptedFound();
    });
}

void Changes::make(const ChangeSet &changes)
{
    const ChangeSet wanted = withoutIdle(changes);
    if (!wanted.changes.isEmpty())
        run(wanted, 0);
}

void Changes::make(const ChangeSet &changes, QObject *context, const Ended &ended)
{
    const ChangeSet wanted = withoutIdle(changes);
    if (wanted.changes.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [ended, wanted] { ended({}, wanted); }, Qt::QueuedConnection);
        return;
    }
    ChangeTags *operation = run(wanted, 0);
    connect(operation, &Job::finished, context,
        [ended, operation](const Result<void> &result) { ended(result, operation->rest()); });
}

void Changes::make(const ObjectChangeSet &changes)
{
    const ObjectChangeSet wanted = withoutIdle(changes);
    if (!wanted.changes.isEmpty())
        run(wanted, 0);
}

void Changes::make(const ObjectChangeSet &changes, QObject *context, const ObjectsEnded &ended)
{
    const ObjectChangeSet wanted = withoutIdle(changes);
    if (wanted.changes.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [ended, wanted] { ended({}, wanted); }, Qt::QueuedConnection);
        return;
    }
    ChangeObjects *operation = run(wanted, 0);
    connect(operation, &Job::finished, context,
        [ended, operation](const Result<void> &result) { ended(result, operation->rest()); });
}

ChangeTags *Changes::run(const ChangeSet &changes, qint64 undoes)
{
    auto *operation = new ChangeTags(m_workspace, changes, undoes, this);
    const auto rest = std::make_shared<ChangeSet>(changes);
    connect(operation, &Job::finished, this, [this, operation, rest] {
        *rest = operation->rest();
        tellChanged(operation->changes());
    });
    start(operation, [this, rest, undoes] { run(*rest, undoes); });
    return operation;
}

ChangeObjects *Changes::run(const ObjectChangeSet &changes, qint64 undoes)
{
    auto *operation = new ChangeObjects(m_workspace, changes, undoes, this);
    const auto rest = std::make_shared<ObjectChangeSet>(changes);
    connect(operation, &Job::finished, this, [operation, rest] { *rest = operation->rest(); });
    start(operation, [this, rest, undoes] { run(*rest, undoes); });
    return operation;
}

void Changes::start(ChangeOperation *operation, const std::function<void()> &retry)
{
    QList<ChangeOperation *> before = m_running;
    before.removeIf([operation](const ChangeOperation *other) { return !operation->meets(*other); });
    operation->beginAfter(before);
    m_running += operation;
    connect(operation, &Job::finished, this, [this, operation](const Result<void> &result) {
        m_running.removeOne(operation);
        if (!result && result.error().kind == Error::Kind::Cancelled && operation->journalEntry() > 0)
            findOut(operation->journalEntry());
    });
    m_workspace.runner().run(operation, this, retry);
}

void Changes::stateChanged(qint64 entry, int position, JournalEntry::State state)
{
    const JournalEntry *known = m_model->entry(entry);
    if (known && !known->keptValues.isEmpty() && KeptValues::areSpent(*known))
        return KeptValues(m_workspace).forget(JournalEntry(*known));
    if (!known || state != JournalEntry::State::Done || position >= known->changes.size())
        return;
    const JournalEntry::Change change = known->changes.at(position);
    if (known->undoes > 0)
        markUndone(known->undoes, change);
}

void Changes::markUndone(qint64 entry, const JournalEntry::Change &undoing)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known)
        return;
    if (m_takenBack.entry != entry) {
        m_takenBack = {.entry = entry, .positions = {}, .objectPositions = {}};
        for (int position = 0; position < known->changes.size(); ++position) {
            const JournalEntry::Change &change = known->changes.at(position);
            if (change.object)
                m_takenBack.objectPositions[change.object->place] += position;
            else
                m_takenBack.positions[{change.change.place, change.change.tag}] += position;
        }
    }
    const QList<int> positions = undoing.object
        ? m_takenBack.objectPositions.value(undoing.object->place)
        : m_takenBack.positions.value({undoing.change.place, undoing.change.tag});
    for (const int position : positions) {
        const JournalEntry::Change &done = known->changes.at(position);
        const bool isOfIt =
            undoing.object ? isUndoneBy(*done.object, *undoing.object) : done.change.before == undoing.change.after;
        if (done.state == JournalEntry::State::Done && isOfIt)
            return m_journal.setState(entry, position, JournalEntry::State::Undone);
    }
}

void Changes::tellChanged(const ChangeSet &changes)
{
    ExplorerModel &explorer = m_workspace.explorer();
    for (const TagChange &change : changes.changes) {
        if (!change.isDeletion()) // the repository may be new with it
            explorer.addRepository(change.place.connectionId, change.place.repository);
        if (!change.isMove()) // what it has now is known when it is listed again
            explorer.setTagCount(change.place.connectionId, change.place.repository, -1);
    }
    for (const RepositoryAddress &place : placesOf(changes))
        Q_EMIT changed(place);
}

void Changes::runFromJournal(ChangeSet set, qint64 undoes)
{
    QSet<Digest> digests;
    for (const TagChange &change : std::as_const(set.changes))
        digests += {change.before, change.after};
    digests.remove(Digest());
    m_journal.manifests(
        digests.values(), this, [this, set, undoes](const QHash<Digest, ManifestBytes> &manifests) mutable {
            set.manifests = manifests;
            run(set, undoes);
        });
}

void Changes::runFromJournal(const ObjectChangeSet &set, const JournalEntry &entry, qint64 undoes)
{
    if (entry.keptValues.isEmpty()) {
        run(set, undoes);
        return;
    }
    KeptValues(m_workspace)
        .find(entry, set.changes, this, [this, verb = set.verb, undoes](const QList<ObjectChange> &changes) {
            run(ObjectChangeSet{.verb = verb, .changes = changes}, undoes);
        });
}

void Changes::forgetOutdatedValues()
{
    const QList<JournalEntry> outdated =
        KeptValues::outdated(m_model->entriesWithValues(), QDateTime::currentDateTimeUtc());
    for (const JournalEntry &entry : outdated)
        KeptValues(m_workspace).forget(entry);
}

void Changes::undo(qint64 entry)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known || isRunning(*known))
        return;
    ChangeSet set{.verb = ChangeVerb::Undo};
    QList<ObjectChange> objects;
    for (qsizetype position = known->changes.size() - 1; position >= 0; --position) {
        const JournalEntry::Change &change = known->changes.at(position);
        if (change.state != JournalEntry::State::Done)
            continue;
        if (change.object)
            objects.prepend(*change.object);
        else
            set.changes += change.change.reversed();
    }
    if (!set.changes.isEmpty())
        runFromJournal(set, entry);
    if (!objects.isEmpty())
        runFromJournal({.verb = ChangeVerb::Undo, .changes = takenBack(objects)}, *known, entry);
}

void Changes::finish(qint64 entry)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known || isRunning(*known))
        return;
    ChangeSet set{
        .verb = known->verb, .withReferrers = known->withReferrers, .mayUsePlaceholder = known->mayUsePlaceholder};
    ObjectChangeSet objects{.verb = known->verb, .changes = {}};
    for (const JournalEntry::Change &change : known->changes) {
        if (change.state != JournalEntry::State::NotSent && change.state != JournalEntry::State::Failed)
            continue;
        if (change.object)
            objects.changes += *change.object;
        else
            set.changes += change.change;
    }
    const qint64 undoes = known->undoes;
    const JournalEntry kept = *known;
    m_journal.end(entry);
    if (!set.changes.isEmpty())
        runFromJournal(set, undoes);
    if (!objects.changes.isEmpty())
        runFromJournal(objects, kept, undoes);
}

void Changes::findOut(qint64 entry)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known || isRunning(*known))
        return;
    m_workspace.runner().run(new FindOut(m_workspace, *known, this), this, [this, entry] { findOut(entry); });
}

void Changes::assessUndo(qint64 entry)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known || !m_model->canUndo(entry) || m_assessed.contains(entry))
        return;
    QSet<Digest> digests;
    for (const JournalEntry::Change &change : known->changes) {
        if (change.state == JournalEntry::State::Done && !change.change.before.isNull())
            digests += change.change.before;
    }
    m_assessed += entry;
    m_isAssessing = true;
    m_journal.manifests(digests.values(), this,
        [this, entry](const QHash<Digest, ManifestBytes> &manifests) { assess(entry, manifests); });
}

void Changes::assess(qint64 entry, const QHash<Digest, ManifestBytes> &manifests)
{
    QHash<RepositoryAddress, QList<int>> places;
    QList<int> objects;
    const JournalEntry *known = m_model->entry(entry);
    for (int position = 0; known && position < known->changes.size(); ++position) {
        const JournalEntry::Change &change = known->changes.at(position);
        if (change.state != JournalEntry::State::Done)
            continue;
        if (change.object)
            objects += position;
        else
            places[change.change.place] += position;
    }
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        assessAt(place.key(), entry, place.value(), manifests);
    if (!objects.isEmpty())
        return assessObjects(entry, objects);
    m_assessing->add([] { return nullptr; }); // so that it becomes idle in any case
}

// Whether a secret's values are still there is a part of the question.
void Changes::assessObjects(qint64 entry, const QList<int> &positions)
{
    const JournalEntry *known = m_model->entry(entry);
    QList<ObjectChange> changes;
    for (const int position : positions)
        changes += *known->changes.at(position).object;
    KeptValues(m_workspace).find(*known, changes, this, [this, entry, positions](const QList<ObjectChange> &whole) {
        QHash<ObjectAddress, std::pair<QList<int>, QList<ObjectChange>>> objects;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            auto &[places, parts] = objects[whole.at(i).place.whole()];
            places += positions.at(i);
            parts += whole.at(i);
        }
        for (auto object = objects.cbegin(); object != objects.cend(); ++object)
            assessIn(entry, object->first, object->second);
        m_assessing->add([] { return nullptr; }); // so that it becomes idle in any case
    });
}

void Changes::assessIn(qint64 entry, const QList<int> &positions, const QList<ObjectChange> &changes)
{
    m_assessing->add([this, entry, positions, changes]() -> Job * {
        ClusterSource *source = m_workspace.cluster(changes.constFirst().place.connectionId);
        if (!source)
            return nullptr;
        auto *job = new AssessObjectUndo(source->client(), changes, this);
        connect(job, &Job::finished, this, [this, entry, positions, job](const Result<void> &result) {
            for (qsizetype i = 0; result && i < positions.size(); ++i)
                m_model->setProspect(entry, positions.at(i), job->prospects().at(i));
        });
        return job;
    });
}

// What all tags name is read once for all changes of a repository.
void Changes::assessAt(const RepositoryAddress &place, qint64 entry, const QList<int> &positions,
    const QHash<Digest, ManifestBytes> &manifests)
{
    m_assessing->add([this, place, entry, positions, manifests]() -> Job * {
        RegistrySource *source = m_workspace.registry(place.connectionId);
        if (!source)
            return nullptr;
        auto *names = new NameTags(source->client(), place.repository, this);
        connect(names, &Job::finished, this, [=, this](const Result<void> &result) {
            const auto found = std::make_shared<AssessUndo::Found>();
            found->areNamesKnown = bool(result);
            found->setNames(names->digests());
            for (const int position : positions) {
                m_assessing->add([=, this]() -> Job * {
                    const JournalEntry *known = m_model->entry(entry);
                    RegistrySource *asked = m_workspace.registry(place.connectionId);
                    if (!known || !asked)
                        return nullptr;
                    const TagChange &change = known->changes.at(position).change;
                    auto *job = new AssessUndo(*asked, change, manifests.value(change.before), found, this);
                    connect(job, &Job::finished, this, [this, job, entry, position](const Result<void> &answer) {
                        if (answer)
                            m_model->setProspect(entry, position, job->prospect());
                    });
                    return job;
                });
            }
        });
        return names;
    });
}

} // namespace Tagwright
