// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeset.h"
#include "values/journalentry.h"
#include "values/result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <utility>

namespace Tagwright {

class ChangeObjects;
class ChangeOperation;
class ChangeTags;
class JobQueue;
class Journal;
class JournalModel;
class Workspace;

/*!
    Makes the user's changes, takes them back, and tells what became of those that an earlier session left unended. What
    changes tags of one repository, or one object of a cluster, is done one after the other.
*/
class Changes final : public QObject {
    Q_OBJECT

public:
    /*! journal outlives this. */
    Changes(Workspace &workspace, Journal &journal, QObject *parent = nullptr);
    ~Changes() override;

    JournalModel &journal() { return *m_model; }

    void make(const ChangeSet &changes); //!< as an operation; changes that are none are left out
    /*! What came of it, and what was not done. */
    using Ended = std::function<void(const Result<void> &result, const ChangeSet &rest)>;
    /*! The same, and tells once, for as long as context lives. */
    void make(const ChangeSet &changes, QObject *context, const Ended &ended);

    void make(const ObjectChangeSet &changes); //!< in clusters; the same
    using ObjectsEnded = std::function<void(const Result<void> &result, const ObjectChangeSet &rest)>;
    void make(const ObjectChangeSet &changes, QObject *context, const ObjectsEnded &ended);

    void undo(qint64 entry); //!< what of it was done and is not taken back yet
    void finish(qint64 entry); //!< of an entry that ended early: what was not done
    void findOut(qint64 entry); //!< what became of it
    void assessUndo(qint64 entry); //!< asks whether it could be taken back; the journal's model hears of it
    bool isAssessing() const { return m_isAssessing; }

Q_SIGNALS:
    void changed(const Tagwright::RepositoryAddress &place); //!< some tags there are not what they were
    void interruptedFound(); //!< an earlier session ended in the middle of changes: see JournalModel::interrupted()
    void assessed(); //!< everything was asked that assessUndo() was called for
    void journalFailed(const Tagwright::Error &error);

private:
    void load();
    ChangeTags *run(const ChangeSet &changes, qint64 undoes);
    ChangeObjects *run(const ObjectChangeSet &changes, qint64 undoes);
    void start(ChangeOperation *operation, const std::function<void()> &retry);
    void stateChanged(qint64 entry, int position, JournalEntry::State state);
    void markUndone(qint64 entry, const JournalEntry::Change &undoing);
    void assess(qint64 entry, const QHash<Digest, ManifestBytes> &manifests);
    void assessAt(const RepositoryAddress &place, qint64 entry, const QList<int> &positions,
        const QHash<Digest, ManifestBytes> &manifests);
    void assessIn(qint64 entry, const QList<int> &positions, const QList<ObjectChange> &changes);
    void tellChanged(const ChangeSet &changes);
    void runFromJournal(ChangeSet set, qint64 undoes);
    void runFromJournal(const ObjectChangeSet &set, const JournalEntry &entry, qint64 undoes);
    void assessObjects(qint64 entry, const QList<int> &positions);
    void forgetOutdatedValues();

    Workspace &m_workspace;
    Journal &m_journal;
    std::unique_ptr<JournalModel> m_model;
    JobQueue *m_assessing;
    bool m_isAssessing = false;
    QSet<qint64> m_assessed; // entries that are asked for just now
    QList<ChangeOperation *> m_running; // in the order in which they were begun
    struct TakenBack {
        qint64 entry = 0;
        QHash<std::pair<RepositoryAddress, QString>, QList<int>> positions; // by tag
        QHash<ObjectAddress, QList<int>> objectPositions;
    };
    TakenBack m_takenBack; // the entry that was looked into last
};

} // namespace Tagwright
