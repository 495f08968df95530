// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace Tagwright {

class Workspace;

/*! What one sees while no repository is open: the three ways to begin, and the connections there are. */
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(Workspace &workspace, const QList<QAction *> &beginnings, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectionChosen(const QString &connectionId);

private:
    void showConnections();

    Workspace &m_workspace;
    QWidget *m_connections;
    QVBoxLayout *m_list;
};

} // namespace Tagwright
