// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/explainaccess.h"

#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace Tagwright {

class Workspace;

/*! Who may do what in a project, and why something is refused, for what is chosen in the window. */
class AccessActions : public QObject {
    Q_OBJECT

public:
    /*! Dialogs open over window. */
    AccessActions(Workspace &workspace, QWidget *window);

    QAction *access() const { return m_access; }
    QAction *why() const { return m_why; } //!< "Why can't I…?"

    /*! project is empty for the cluster itself, both when it is something else. */
    void setTarget(const QString &connectionId, const QString &project);
    /*! Where the user is: a repository or an image stream; path is empty for the connection. */
    void setPlace(const QString &connectionId, const QString &path);
    /*! For an image stream, by its path. */
    void fillStreamMenu(QMenu &menu, const QString &connectionId, const QString &path);

    void showAccess(const QString &connectionId, const QString &project);
    void explain(const AccessMatter &matter);

private:
    void update();

    Workspace &m_workspace;
    QWidget *m_window;
    QString m_connectionId; // of the project
    QString m_project;
    AccessMatter m_place;
    QAction *m_access;
    QAction *m_why;
};

} // namespace Tagwright
