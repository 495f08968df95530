// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/projectright.h"

#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace Tagwright {

class Workspace;
struct ObjectChangeSet;

/*! Pull secrets of projects: what makes, shows, tests and links them, and tokens of service accounts to put into them.
 */
class PullSecretActions : public QObject {
    Q_OBJECT

public:
    /*! Dialogs open over window. */
    PullSecretActions(Workspace &workspace, QWidget *window);

    /*! A project of a cluster, or a registry, for which project is empty; both empty when it is something else. */
    void setTarget(const QString &connectionId, const QString &project);

    void fillMenu(QMenu &menu) const;
    void fillContextMenu(QMenu &menu) const; //!< only what is possible for such a row

    /*! For a secret in a list. */
    struct SecretRow {
        QString connectionId;
        QString project;
        QString name;
        bool isPullSecret = false;
    };
    void fillSecretMenu(QMenu &menu, const SecretRow &secret);

Q_SIGNALS:
    void written(); //!< something about secrets or service accounts may be otherwise now

private:
    void createActions();
    void update();
    bool isRegistry() const;
    QString projectReason() const; //!< why nothing can be done with a project; empty when something can be
    QString refusal(ProjectRight right); //!< why the user may not do it there; empty when he may, or nobody knows
    void make(const QString &clusterId, const QString &project, const QString &secret);
    void showSecrets(const QString &clusterId, const QString &project, const QString &secret);
    void link(const SecretRow &secret);
    void write(const ObjectChangeSet &changes);
    void requestToken();

    Workspace &m_workspace;
    QWidget *m_window;
    QString m_connectionId;
    QString m_project;
    QAction *m_make = nullptr;
    QAction *m_secrets = nullptr;
    QAction *m_token = nullptr;
};

} // namespace Tagwright
