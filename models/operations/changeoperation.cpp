// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/changeoperation.h"

#include "journal/journal.h"
#include "operations/workspace.h"

#include <utility>

namespace Tagwright {

namespace {

OperationRecord::Verb operationVerb(ChangeVerb verb)
{
    switch (verb) {
    case ChangeVerb::Tag:
        return OperationRecord::Verb::Tag;
    case ChangeVerb::Copy:
        return OperationRecord::Verb::Copy;
    case ChangeVerb::Delete:
        return OperationRecord::Verb::Delete;
    case ChangeVerb::Undo:
        return OperationRecord::Verb::Undo;
    case ChangeVerb::Import:
        return OperationRecord::Verb::Import;
    case ChangeVerb::Create:
        return OperationRecord::Verb::Create;
    case ChangeVerb::Edit:
        return OperationRecord::Verb::Edit;
    }
    Q_UNREACHABLE();
}

} // namespace

ChangeOperation::ChangeOperation(
    Workspace &workspace, ChangeVerb verb, const Words &words, qint64 undoes, int changes, QObject *parent)
    : Operation(operationVerb(verb), words.connectionName, words.subject, parent)
    , m_workspace(workspace)
    , m_undoes(undoes)
    , m_states(changes, JournalEntry::State::NotSent)
{
    m_tally.notStarted = changes;
}

void ChangeOperation::beginAfter(const QList<ChangeOperation *> &others)
{
    for (ChangeOperation *other : others) {
        m_before += other;
        const auto ended = [this, other] {
            m_before.removeAll(other);
            begin();
        };
        connect(other, &Job::finished, this, ended);
        connect(other, &QObject::destroyed, this, ended); // in silence
    }
}

void ChangeOperation::run()
{
    m_isWaiting = true;
    begin();
}

void ChangeOperation::begin()
{
    if (m_before.isEmpty() && std::exchange(m_isWaiting, false) && !hasEnded())
        prepare();
}

void ChangeOperation::journal(const JournalEntry &entry, const QHash<Digest, ManifestBytes> &manifests)
{
    Journal &journal = m_workspace.journal();
    journal.add(entry, manifests, &journal, [&journal, self = QPointer(this)](const Result<qint64> &id) {
        if (!self || self->hasEnded()) { // cancelled meanwhile, and nothing was sent
            if (id)
                journal.end(*id);
            return;
        }
        if (!id)
            return self->fail(id.error());
        self->m_entry = *id;
        self->tell();
        self->makeAll();
    });
}

void ChangeOperation::ended(int position, const Result<void> &result)
{
    if (result) {
        setState(position, JournalEntry::State::Done);
    } else {
        m_lastError = result.error();
        setState(position, JournalEntry::State::Failed, result.error());
    }
    tell();
}

void ChangeOperation::setState(int position, JournalEntry::State state, const Error &error)
{
    m_states[position] = state; // which it has only once
    --m_tally.notStarted;
    ++(state == JournalEntry::State::Done ? m_tally.done : m_tally.failed);
    m_workspace.journal().setState(m_entry, position, state, error);
}

void ChangeOperation::complete()
{
    if (m_tally.failed == 0)
        return succeed();
    fail(m_states.size() == 1 ? m_lastError : Error{.kind = Error::Kind::Incomplete});
}

void ChangeOperation::cancelled(int position)
{
    setState(position, JournalEntry::State::Failed, {.kind = Error::Kind::Cancelled});
}

void ChangeOperation::endEntry()
{
    if (m_entry > 0)
        m_workspace.journal().end(m_entry);
}

void ChangeOperation::tell()
{
    setReport(transfer(), m_tally);
    Q_EMIT progressed(m_tally.done + m_tally.failed, m_states.size());
}

} // namespace Tagwright
