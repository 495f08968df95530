// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/throttle.h"
#include "ui/place.h"
#include "values/journalentry.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace Tagwright {

class JournalModel;
class Workspace;

/*! What can be done about changes that were made: with the one that is chosen in the Journal, and with the last one. */
class JournalActions : public QObject {
    Q_OBJECT

public:
    JournalActions(Workspace &workspace, QWidget *window);

    /*! position is of a change in the entry; -1 for the whole of it. No entry is 0. */
    void setTarget(qint64 entry, int position);

    QAction *undoLast() const { return m_undoLast; }
    QList<QAction *> entryActions() const; //!< for the target

    void undo(qint64 entry); //!< asks before
    void finish(qint64 entry); //!< asks before
    void showTag(); //!< of the target, where its registry is known

Q_SIGNALS:
    void undoing(qint64 entry); //!< the user has said yes
    void finishing(qint64 entry); //!< the user has said yes
    void placeWanted(const Tagwright::Place &place);

private:
    void createActions();
    void update();
    const JournalEntry::Change *targetChange() const; // the only one of an entry stands for it
    int targetPosition() const; // -1 when it is not one change
    Place placeOf(const JournalEntry::Change &change) const; // without connection when there is none any more
    static QString sentence(const JournalEntry::Change &change);
    void showDetails();
    void copyReferences();

    Workspace &m_workspace;
    JournalModel &m_journal;
    QWidget *m_window;
    qint64 m_entry = 0;
    int m_position = -1;
    QAction *m_undoLast = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_findOut = nullptr;
    QAction *m_finish = nullptr;
    QAction *m_details = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_show = nullptr;
    Throttle m_updating;
};

} // namespace Tagwright
