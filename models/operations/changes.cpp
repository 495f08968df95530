// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/changes.h"

#include "items/explorermodel.h"
#include "items/journalmodel.h"
#include "jobs/jobqueue.h"
#include "journal/journal.h"
#include "operations/assessundo.h"
#include "operations/changetags.h"
#include "operations/findout.h"
#include "operations/nametags.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"

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

ChangeTags *Changes::run(const ChangeSet &changes, qint64 undoes)
{
    auto *operation = new ChangeTags(m_workspace, changes, undoes, this);
    const QSet<RepositoryAddress> places = placesOf(changes);
    QList<ChangeTags *> before = m_running;
    before.removeIf([&places](const ChangeTags *other) { return !places.intersects(placesOf(other->changes())); });
    operation->beginAfter(before);
    m_running += operation;

    const auto rest = std::make_shared<ChangeSet>(changes);
    connect(operation, &Job::finished, this, [this, operation, rest](const Result<void> &result) {
        m_running.removeOne(operation);
        *rest = operation->rest();
        tellChanged(operation->changes());
        if (!result && result.error().kind == Error::Kind::Cancelled && operation->journalEntry() > 0)
            findOut(operation->journalEntry());
    });
    m_workspace.runner().run(operation, this, [this, rest, undoes] { run(*rest, undoes); });
    return operation;
}

void Changes::stateChanged(qint64 entry, int position, JournalEntry::State state)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known || state != JournalEntry::State::Done || position >= known->changes.size())
        return;
    const TagChange change = known->changes.at(position).change;
    if (known->undoes > 0)
        markUndone(known->undoes, change);
}

void Changes::markUndone(qint64 entry, const TagChange &undoing)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known)
        return;
    if (m_takenBack.entry != entry) {
        m_takenBack = {.entry = entry, .positions = {}};
        for (int position = 0; position < known->changes.size(); ++position) {
            const TagChange &change = known->changes.at(position).change;
            m_takenBack.positions[{change.place, change.tag}] += position;
        }
    }
    const QList<int> positions = m_takenBack.positions.value({undoing.place, undoing.tag});
    for (const int position : positions) {
        const JournalEntry::Change &done = known->changes.at(position);
        if (done.state == JournalEntry::State::Done && done.change.before == undoing.after)
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

void Changes::undo(qint64 entry)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known || isRunning(*known))
        return;
    ChangeSet set{.verb = ChangeSet::Verb::Undo};
    for (qsizetype position = known->changes.size() - 1; position >= 0; --position) {
        if (known->changes.at(position).state == JournalEntry::State::Done)
            set.changes += known->changes.at(position).change.reversed();
    }
    if (!set.changes.isEmpty())
        runFromJournal(set, entry);
}

void Changes::finish(qint64 entry)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known || isRunning(*known))
        return;
    ChangeSet set{
        .verb = known->verb, .withReferrers = known->withReferrers, .mayUsePlaceholder = known->mayUsePlaceholder};
    for (const JournalEntry::Change &change : known->changes) {
        if (change.state == JournalEntry::State::NotSent || change.state == JournalEntry::State::Failed)
            set.changes += change.change;
    }
    const qint64 undoes = known->undoes;
    m_journal.end(entry);
    if (!set.changes.isEmpty())
        runFromJournal(set, undoes);
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
    const JournalEntry *known = m_model->entry(entry);
    for (int position = 0; known && position < known->changes.size(); ++position) {
        if (known->changes.at(position).state == JournalEntry::State::Done)
            places[known->changes.at(position).change.place] += position;
    }
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        assessAt(place.key(), entry, place.value(), manifests);
    m_assessing->add([] { return nullptr; }); // so that it becomes idle in any case
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
