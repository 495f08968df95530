// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/applyplan.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QPlainTextEdit;
class QTreeView;

namespace Tagwright {

class MessageBar;
class PlanModel;
class Workspace;

/*! What is to be changed later: looked over, put in order, kept as a file or as commands, and applied. */
class PlanPane : public QWidget {
    Q_OBJECT

public:
    explicit PlanPane(Workspace &workspace, QWidget *parent = nullptr); //!< its window title counts: "Plan (2)"

    QList<QAction *> paneActions() const; //!< for the menu bar and the command palette

private:
    void createActions();
    void createTree();
    void spanSets(int first, int last);
    QWidget *createCommands();
    void updateActions();
    void follow();
    void showCommands();
    void move(int steps);
    void drop();
    void clear();
    void save();
    void saveTo(const QString &path);
    void open();
    void openFrom(const QString &path);
    void copyCommands();
    void apply();
    void planEnded(const ApplyPlan::Outcome &outcome);
    void say(const Error &error);

    Workspace &m_workspace;
    PlanModel &m_plan;
    QTreeView *m_tree;
    MessageBar *m_message;
    QComboBox *m_program;
    QPlainTextEdit *m_commands;
    QWidget *m_commandBox = nullptr;
    QTimer m_showingCommands; // a plan may change many times in a row
    QAction *m_apply = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_drop = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_save = nullptr;
    QAction *m_open = nullptr;
    QAction *m_showCommands = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace Tagwright
