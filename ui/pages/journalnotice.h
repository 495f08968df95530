// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"

#include <QList>
#include <QWidget>

class QAction;

namespace Tagwright {

class JournalActions;
class JournalModel;
class MessageBar;
class Workspace;

/*!
    Says above the pages what an earlier session did not bring to its end, and offers to: first to find out what was
   done of it, then to finish it or to take it back. Also says that the journal cannot be used.
*/
class JournalNotice : public QWidget {
    Q_OBJECT

public:
    JournalNotice(Workspace &workspace, JournalActions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryWanted(qint64 entry); //!< to be shown in the Journal

private:
    void createActions(JournalActions &actions);
    void collect();
    void settle(qint64 entry);
    void showFirst(const QString &obstacle);

    Workspace &m_workspace;
    JournalModel &m_journal;
    MessageBar *m_interrupted;
    MessageBar *m_failed;
    QList<qint64> m_entries; // not settled yet; the first one is shown
    QString m_said;
    QAction *m_findOut = nullptr;
    QAction *m_finish = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_show = nullptr;
};

} // namespace Tagwright
