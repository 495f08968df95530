// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/findout.h"

#include "jobs/jobqueue.h"
#include "journal/journal.h"
#include "operations/readtags.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"

namespace Tagwright {

namespace {

constexpr int PlacesAtOnce = 3;

} // namespace

FindOut::FindOut(Workspace &workspace, const JournalEntry &entry, QObject *parent)
    : Operation(OperationRecord::Verb::FindOut,
        entry.changes.isEmpty() ? QString() : entry.changes.constFirst().change.place.host,
        entry.changes.isEmpty() ? QString() : entry.changes.constFirst().change.place.repository, parent)
    , m_workspace(workspace)
    , m_entry(entry)
    , m_queue(new JobQueue(PlacesAtOnce, this))
{
}

bool FindOut::isUncertain(const JournalEntry::Change &change)
{
    return change.state == JournalEntry::State::NotSent
        || (change.state == JournalEntry::State::Failed && change.error.kind == Error::Kind::Cancelled);
}

void FindOut::run()
{
    QHash<RepositoryAddress, QStringList> wanted;
    for (const JournalEntry::Change &change : std::as_const(m_entry.changes)) {
        if (isUncertain(change))
            wanted[change.change.place] += change.change.tag;
    }
    connect(m_queue, &JobQueue::idle, this, [this] {
        if (m_failed)
            return fail(m_error);
        m_workspace.journal().end(m_entry.id);
        succeed();
    });
    for (auto place = wanted.cbegin(); place != wanted.cend(); ++place) {
        m_queue->add([this, address = place.key(), tags = place.value()]() -> Job * {
            RegistrySource *source = m_workspace.source(address.connectionId);
            if (!source) {
                m_failed = true;
                m_error = {.kind = Error::Kind::NotFound, .message = address.host};
                return nullptr;
            }
            auto *job = new ReadTags(source->client(), address.repository, tags, ReadTags::What::Digests, this);
            connect(job, &Job::finished, this, [this, address, job](const Result<void> &result) {
                if (result)
                    return judge(address, job->digests());
                m_failed = true;
                m_error = result.error();
            });
            return job;
        });
    }
    m_queue->add([] { return nullptr; });
}

void FindOut::release()
{
    m_queue->cancel();
}

void FindOut::judge(const RepositoryAddress &place, const QHash<QString, Digest> &now)
{
    for (qsizetype position = 0; position < m_entry.changes.size(); ++position) {
        const JournalEntry::Change &known = m_entry.changes.at(position);
        const TagChange &change = known.change;
        if (change.place != place || !isUncertain(known))
            continue;
        const Digest digest = now.value(change.tag);
        if (digest == change.after)
            m_workspace.journal().setState(m_entry.id, int(position), JournalEntry::State::Done);
        else if (digest == change.before)
            m_workspace.journal().setState(m_entry.id, int(position), JournalEntry::State::NotSent);
        else
            m_workspace.journal().setState(m_entry.id, int(position), JournalEntry::State::Failed,
                {.kind = Error::Kind::Moved, .code = digest.toString(), .message = change.before.toString()});
        Q_EMIT progressed(++m_done, -1);
    }
}

} // namespace Tagwright
