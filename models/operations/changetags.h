// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/changeset.h"
#include "values/journalentry.h"

#include <QHash>

namespace Tagwright {

class ChangeTag;
class ContentCopier;
class JobQueue;
class Journal;
class TagDeleter;
class Workspace;

/*!
    Makes a set of changes; there is no other way to write to a registry.

    First the whole set is in the journal, with the bytes that take it back. Then each change is compared, sent and read
    again; what becomes of it goes into the journal. One that fails keeps no other from being made. When some did, it
    fails with the error of the only change, or with Incomplete.
*/
class ChangeTags final : public Operation {
    Q_OBJECT

public:
    /*! undoes is the journal's entry that this takes back; 0 for none. */
    ChangeTags(Workspace &workspace, const ChangeSet &changes, qint64 undoes, QObject *parent);

    const ChangeSet &changes() const { return m_set; }
    qint64 journalEntry() const override { return m_entry; } //!< 0 as long as it is not there
    ChangeSet rest() const; //!< what was not done

Q_SIGNALS:
    void made(int position); //!< a change, and it was read again

protected:
    void run() override;
    void release() override;

private:
    void journaled();
    Job *begin(int position);
    void ended(int position, const Result<void> &result);
    void complete();
    ContentCopier *copierFor(const TagChange &change);
    TagDeleter *deleterFor(const TagChange &change);
    Result<void> permission(const TagChange &change) const;
    void setState(int position, JournalEntry::State state, const Error &error = {});
    void tell();

    Workspace &m_workspace;
    ChangeSet m_set;
    qint64 m_undoes;
    qint64 m_entry = 0;
    JobQueue *m_queue;
    QHash<int, ChangeTag *> m_running;
    QList<JournalEntry::State> m_states;
    QHash<QString, ContentCopier *> m_copiers; // by source and destination
    QHash<RepositoryAddress, TagDeleter *> m_deleters;
    ChangeTally m_tally;
    Error m_lastError;
};

} // namespace Tagwright
