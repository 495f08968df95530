// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/throttle.h"
#include "ui/pages/operationdelegate.h"

#include <QBasicTimer>
#include <QWidget>

class QAction;
class QListView;

namespace Tagwright {

class OperationTextModel;
struct OperationRecord;
class Workspace;

/*! What the program is doing and has done, with Cancel, Retry, Undo and Dismiss. */
class ActivityPane : public QWidget {
    Q_OBJECT

public:
    explicit ActivityPane(Workspace &workspace, QWidget *parent = nullptr);

    QList<QAction *> paneActions() const; //!< for the menu bar and the command palette

Q_SIGNALS:
    void undoWanted(qint64 entry); //!< of the journal
    void entryWanted(qint64 entry); //!< of the journal: it says what became of each change

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void createActions();
    void updateActions();
    const OperationRecord &current() const;
    QAction *actionFor(OperationDelegate::Action action) const;
    void explain(const QModelIndex &index);

    Workspace &m_workspace;
    OperationTextModel *m_model;
    QListView *m_list;
    QAction *m_cancel = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_explain = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_dismiss = nullptr;
    QAction *m_dismissFinished = nullptr;
    QBasicTimer m_whileRunning;
    Throttle m_journalChanged;
};

} // namespace Tagwright
