// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace Tagwright {

class Workspace;

/*! Imports into image streams, for the project or the cluster that is chosen in the Explorer. */
class ImportActions : public QObject {
    Q_OBJECT

public:
    /*! Dialogs open over window. */
    ImportActions(Workspace &workspace, QWidget *window);

    /*! project is empty for the cluster itself, both when it is something else. */
    void setTarget(const QString &connectionId, const QString &project);
    void fillMenu(QMenu &menu) const;
    void fillContextMenu(QMenu &menu) const; //!< only what is possible for such a row

Q_SIGNALS:
    void placeWanted(const QString &connectionId, const QString &stream, const QString &tag);

private:
    void update();
    QString refusal(); //!< why nothing can be imported into the project; empty when it can, or nobody knows
    void import();
    void showFailed();

    Workspace &m_workspace;
    QWidget *m_window;
    QString m_connectionId;
    QString m_project;
    QAction *m_import;
    QAction *m_failed;
};

} // namespace Tagwright
