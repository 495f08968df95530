// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/planroles.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace Tagwright {

class ClusterSource;
class MessageBar;
class ProjectAccess;
class ToneLabel;
class Workspace;

/*! Who may do what with the images of a project, and what the user may do there; roles are given and taken from here.
 */
class AccessDialog : public QDialog {
    Q_OBJECT

public:
    /*! The cluster is there. */
    AccessDialog(Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent);
    ~AccessDialog() override;

Q_SIGNALS:
    void whyWanted(); //!< the user wants to know why something is refused

private:
    QWidget *createWho();
    QWidget *createMine(ClusterSource &cluster);
    void update();
    void grant();
    void revoke();
    void rolesChanged();
    void openRoleDialog(const RoleWish &wish);
    QString refusal() const; //!< why no role can be given or taken here; empty when one can be
    int currentRow() const; //!< of the project's access; negative when none is selected

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_project;
    ProjectAccess *m_access;
    QSortFilterProxyModel *m_rows;
    QTableView *m_table;
    MessageBar *m_unread;
    QCheckBox *m_all;
    ToneLabel *m_state;
    QPushButton *m_grant = nullptr;
    QPushButton *m_revoke = nullptr;
};

} // namespace Tagwright
