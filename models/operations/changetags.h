// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/changeset.h"
#include "values/journalentry.h"

#include <QHash>
#include <QPointer>
#include <QSet>

namespace Tagwright {

class ChangeTag;
class ContentCopier;
class JobQueue;
class Journal;
class TagDeleter;
class Workspace;

/*!
    Makes a set of changes; there is no other way to write to a registry.

    First the whole set is in the journal, with the bytes that take it back; those that the set does not carry are read
    before. Then each change is compared, sent and read again; what becomes of it goes into the journal. One that fails
    keeps no other from being made. When some did, it fails with the error of the only change, or with Incomplete.
*/
class ChangeTags final : public Operation {
    Q_OBJECT

public:
    /*! undoes is the journal's entry that this takes back; 0 for none. */
    ChangeTags(Workspace &workspace, const ChangeSet &changes, qint64 undoes, QObject *parent);

    /*! Before it is started: it begins when these have ended. */
    void beginAfter(const QList<ChangeTags *> &others);

    const ChangeSet &changes() const { return m_set; }
    qint64 journalEntry() const override { return m_entry; } //!< 0 as long as it is not there
    ChangeSet rest() const; //!< what was not done

protected:
    void run() override;
    void release() override;

private:
    void begin();
    void readMissing();
    void read(const RepositoryAddress &address, const QSet<Digest> &digests);
    void journal();
    void journaled();
    Job *make(int position);
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
    QList<QPointer<ChangeTags>> m_before; // that have not ended yet
    bool m_isWaiting = false; // for those
    QHash<int, ChangeTag *> m_running;
    QList<JournalEntry::State> m_states;
    QHash<QString, ContentCopier *> m_copiers; // by source and destination
    QHash<RepositoryAddress, TagDeleter *> m_deleters;
    ChangeTally m_tally;
    Error m_lastError;
};

} // namespace Tagwright
