// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBasicTimer>
#include <QWidget>

class QAction;
class QListView;

namespace Tagwright {

class OperationTextModel;
class Workspace;

/*! What the program is doing and has done, with Cancel, Retry and Dismiss. */
class ActivityPane : public QWidget {
    Q_OBJECT

public:
    explicit ActivityPane(Workspace &workspace, QWidget *parent = nullptr);

    QList<QAction *> paneActions() const; //!< for the menu bar and the command palette

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void createActions();
    void updateActions();
    void cancelCurrent();
    void retryCurrent();
    void dismissCurrent();

    Workspace &m_workspace;
    OperationTextModel *m_model;
    QListView *m_list;
    QAction *m_cancel = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_dismiss = nullptr;
    QAction *m_dismissFinished = nullptr;
    QBasicTimer m_whileRunning;
};

} // namespace Tagwright
