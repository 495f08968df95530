// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/changeset.h"
#include "values/journalentry.h"

#include <QHash>
#include <QList>
#include <QPointer>

namespace Tagwright {

class JobQueue;
class Workspace;

/*!
    Makes changes that the user asked for; there is no other way to write to a registry or a cluster.

    First all of them are in the journal, with what takes them back. Then each is compared, sent and read again; what
    becomes of it goes into the journal. When some failed, this fails with the error of the only change, or with
    Incomplete.
*/
class ChangeOperation : public Operation {
    Q_OBJECT

public:
    /*! Before it is started: it begins when these have ended. */
    void beginAfter(const QList<ChangeOperation *> &others);

    qint64 journalEntry() const override { return m_entry; } //!< 0 as long as it is not there
    virtual bool meets(const ChangeOperation &other) const = 0; //!< some of both is in the same place

protected:
    struct Words {
        QString connectionName;
        QString subject;
    };

    /*! undoes is the journal's entry that this takes back; 0 for none. */
    ChangeOperation(
        Workspace &workspace, ChangeVerb verb, const Words &words, qint64 undoes, int changes, QObject *parent);

    Workspace &workspace() { return m_workspace; }
    const Workspace &workspace() const { return m_workspace; }
    qint64 undoes() const { return m_undoes; }

    void run() override;
    virtual void prepare() = 0; //!< nothing is sent yet; ends with journal()
    void journal(const JournalEntry &entry, const QHash<Digest, ManifestBytes> &manifests);
    virtual void makeAll() = 0; //!< it is in the journal; ended() for each, and then complete()

    void ended(int position, const Result<void> &result);
    bool isDone(int position) const { return m_states.at(position) == JournalEntry::State::Done; }
    bool hasFailures() const { return tallied().failed > 0; }
    const ChangeTally &tallied() const { return m_tally; }
    void complete();
    /*! For release(): what is on its way may arrive all the same, and is asked for afterwards. */
    void cancelled(int position);
    void endEntry();
    virtual void tell();

private:
    void begin();
    void setState(int position, JournalEntry::State state, const Error &error = {});

    Workspace &m_workspace;
    qint64 m_undoes;
    qint64 m_entry = 0;
    QList<QPointer<ChangeOperation>> m_before; // that have not ended yet
    bool m_isWaiting = false; // for those
    QList<JournalEntry::State> m_states;
    ChangeTally m_tally;
    Error m_lastError;
};

} // namespace Tagwright
