// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/changes.h"

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

ChangeSet withoutIdle(ChangeSet set)
{
    set.changes.removeIf([](const TagChange &change) { return change.before == change.after; });
    return set;
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
        run(wanted, 0, {});
}

void Changes::make(const ChangeSet &changes, QObject *context, const Ended &ended)
{
    const ChangeSet wanted = withoutIdle(changes);
    if (wanted.changes.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [ended, wanted] { ended({}, wanted); }, Qt::QueuedConnection);
        return;
    }
    ChangeTags *operation = run(wanted, 0, {});
    connect(operation, &Job::finished, context,
        [ended, operation](const Result<void> &result) { ended(result, operation->rest()); });
}

// undone: for each change the place of the one in the entry that it takes back.
ChangeTags *Changes::run(const ChangeSet &changes, qint64 undoes, const QList<int> &undone)
{
    auto *operation = new ChangeTags(m_workspace, changes, undoes, this);
    const auto rest = std::make_shared<ChangeSet>(changes);
    connect(operation, &ChangeTags::made, this, [this, undoes, undone](int position) {
        if (undoes > 0 && position < undone.size())
            m_journal.setState(undoes, undone.at(position), JournalEntry::State::Undone);
    });
    connect(operation, &Job::finished, this, [this, operation, rest](const Result<void> &result) {
        *rest = operation->rest();
        for (const RepositoryAddress &place : placesOf(operation->changes()))
            Q_EMIT changed(place);
        if (!result && result.error().kind == Error::Kind::Cancelled && operation->entry() > 0)
            findOut(operation->entry());
    });
    m_workspace.runner().run(operation, this, [this, rest, undoes] { run(*rest, undoes, {}); });
    return operation;
}

void Changes::runFrom(qint64 entry, ChangeSet set, const QList<int> &undone)
{
    QList<Digest> digests;
    for (const TagChange &change : std::as_const(set.changes)) {
        for (const Digest &digest : {change.before, change.after}) {
            if (!digest.isNull() && !digests.contains(digest))
                digests += digest;
        }
    }
    m_journal.manifests(
        digests, this, [this, entry, set, undone](const QHash<Digest, ManifestBytes> &manifests) mutable {
            set.manifests = manifests;
            run(set, set.verb == ChangeSet::Verb::Undo ? entry : 0, undone);
        });
}

void Changes::undo(qint64 entry)
{
    const JournalEntry *known = m_model->entry(entry);
    if (!known)
        return;
    ChangeSet set{.verb = ChangeSet::Verb::Undo};
    QList<int> positions;
    for (qsizetype position = known->changes.size() - 1; position >= 0; --position) {
        if (known->changes.at(position).state != JournalEntry::State::Done)
            continue;
        set.changes += known->changes.at(position).change.reversed();
        positions += int(position);
    }
    if (!set.changes.isEmpty())
        runFrom(entry, set, positions);
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
    m_journal.end(entry);
    if (!set.changes.isEmpty())
        runFrom(entry, set, {});
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
    m_journal.manifests(digests, this, [this, entry](const QHash<Digest, ManifestBytes> &manifests) {
        const JournalEntry *known = m_model->entry(entry);
        for (qsizetype position = 0; known && position < known->changes.size(); ++position) {
            const JournalEntry::Change &change = known->changes.at(position);
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
    });
}

} // namespace Tagwright
