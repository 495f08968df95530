// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QAction;
class QMenu;
class QMimeData;
class QWidget;

namespace Tagwright {

class Workspace;

/*! Applies YAML to the cluster and the project that are chosen in the Explorer. */
class ApplyActions : public QObject {
    Q_OBJECT

public:
    /*! Dialogs open over window. */
    ApplyActions(Workspace &workspace, QWidget *window);

    /*! project is empty for the cluster itself, both when it is something else. */
    void setTarget(const QString &connectionId, const QString &project);
    void fillMenu(QMenu &menu) const;

    void apply(const QStringList &paths, const QString &connectionId, const QString &project); //!< of files
    /*! What was dropped on the window; false when it is no YAML or JSON, or there is no cluster for it. */
    bool applyDropped(const QMimeData &dropped);

private:
    void update();
    QString reason(); //!< why nothing can be applied there; empty when it can be, or nobody knows

    Workspace &m_workspace;
    QWidget *m_window;
    QString m_connectionId;
    QString m_project;
    QAction *m_apply;
};

} // namespace Tagwright
