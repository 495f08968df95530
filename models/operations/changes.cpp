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
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"

#include <QSet>

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
    connect(&journal, &Journal::failed, this, &Changes::journalFailed);
    connect(m_assessing, &JobQueue::idle, this, [this] {
        m_isAssessing = false;
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
    ChangeSet wanted = changes;
    wanted.changes.removeIf([](const TagChange &change) { return change.before == change.after; });
    if (!wanted.changes.isEmpty())
        run(wanted, 0);
}

void Changes::run(const ChangeSet &changes, qint64 undoes)
{
    auto *operation = new ChangeTags(m_workspace, changes, undoes, this);
    const auto rest = std::make_shared<ChangeSet>(changes);
    connect(operation, &ChangeTags::made, this, [this, operation, undoes](int position) {
        const TagChange &change = operation->changes().changes.at(position);
        if (!change.isDeletion())
            Q_EMIT filled(change.place);
        if (undoes > 0)
            markUndone(undoes, change);
    });
    connect(operation, &Job::finished, this, [this, operation, rest](const Result<void> &result) {
        *rest = operation->rest();
        tellChanged(operation->changes());
        if (!result && result.error().kind == Error::Kind::Cancelled && operation->journalEntry() > 0)
            findOut(operation->journalEntry());
    });
    m_workspace.runner().run(operation, this, [this, rest, undoes] { run(*rest, undoes); });
}

void Changes::markUndone(qint64 entry, const TagChange &undoing)
{
    const JournalEntry *known = m_model->entry(entry);
    for (qsizetype position = 0; known && position < known->changes.size(); ++position) {
        const JournalEntry::Change &done = known->changes.at(position);
        if (done.state == JournalEntry::State::Done && done.change.place == undoing.place
            && done.change.tag == undoing.tag)
            return m_journal.setState(entry, int(position), JournalEntry::State::Undone);
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
    QList<Digest> digests;
    for (const TagChange &change : std::as_const(set.changes)) {
        for (const Digest &digest : {change.before, change.after}) {
            if (!digest.isNull() && !digests.contains(digest))
                digests += digest;
        }
    }
    m_journal.manifests(digests, this, [this, set, undoes](const QHash<Digest, ManifestBytes> &manifests) mutable {
        set.manifests = manifests;
        run(set, undoes);
    });
}

void Changes::undo(qint64 entry)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known)
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
    if (!known)
        return;
    ChangeSet set{.verb = known->verb};
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
    if (!known)
        return;
    m_workspace.runner().run(new FindOut(m_workspace, *known, this), this, [this, entry] { findOut(entry); });
}

void Changes::assessUndo(qint64 entry)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known || !m_model->canUndo(entry))
        return;
    QList<Digest> digests;
    for (const JournalEntry::Change &change : known->changes) {
        if (!change.change.before.isNull())
            digests += change.change.before;
    }
    m_isAssessing = true;
    m_journal.manifests(digests, this, [this, entry](const QHash<Digest, ManifestBytes> &manifests) {
        const JournalEntry *now = m_model->entry(entry);
        for (qsizetype position = 0; now && position < now->changes.size(); ++position) {
            const JournalEntry::Change &change = now->changes.at(position);
            if (change.state != JournalEntry::State::Done)
                continue;
            m_assessing->add([this, entry, position = int(position), change = change.change,
                                 before = manifests.value(change.change.before)]() -> Job * {
                RegistrySource *source = m_workspace.source(change.place.connectionId);
                if (!source)
                    return nullptr;
                auto *job = new AssessUndo(*source, change, before, this);
                connect(job, &Job::finished, this, [this, job, entry, position](const Result<void> &result) {
                    if (result)
                        m_model->setProspect(entry, position, job->prospect());
                });
                return job;
            });
        }
        m_assessing->add([] { return nullptr; }); // so that it becomes idle in any case
    });
}

} // namespace Tagwright
