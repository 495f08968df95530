// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

class QTreeView;

namespace Tagwright {

class JournalActions;
class JournalModel;
class Workspace;

/*! Everything that was changed, the newest first, and how to take it back. */
class JournalPane : public QWidget {
    Q_OBJECT

public:
    JournalPane(Workspace &workspace, JournalActions &actions, QWidget *parent = nullptr);

    void select(qint64 entry); //!< opened, so that its changes are seen

private:
    void createTree();
    void currentChanged();
    void assessCurrent();
    void activate(const QModelIndex &index);

    Workspace &m_workspace;
    JournalModel &m_journal;
    JournalActions &m_actions;
    QTreeView *m_tree;
    QTimer m_resting; // whoever runs through the rows asks nobody
};

} // namespace Tagwright
