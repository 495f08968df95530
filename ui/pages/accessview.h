// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QStackedWidget;
class QTableView;

namespace Tagwright {

class MessageBar;
class ProjectRights;

/*! What the user may do in a project and in the cluster. */
class AccessView : public QWidget {
    Q_OBJECT

public:
    explicit AccessView(QWidget *parent);

    void show(ProjectRights *rights); //!< null for none
    void offerWho(); //!< a button, where others' rights are shown elsewhere
    void showEvent(QShowEvent *event) override; //!< the cluster is asked once somebody looks

Q_SIGNALS:
    void whoWanted(); //!< the user wants to see who else may do what

private:
    void update();

    QPointer<ProjectRights> m_rights;
    MessageBar *m_problem;
    QTableView *m_table;
    QAction *m_retry;
};

} // namespace Tagwright
