// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace Tagwright {

class AccessActions;
class ApplyActions;
class ClusterSource;
class ImportActions;
class PullSecretActions;
class Workspace;

/*! What can be done with clusters and their projects in the Explorer. */
class ProjectActions : public QObject {
    Q_OBJECT

public:
    /*! Dialogs open over window. */
    ProjectActions(Workspace &workspace, QWidget *window);

    /*! What the actions are about; project is empty for the cluster itself, both when it is something else. */
    void setTarget(const QString &connectionId, const QString &project);

    ApplyActions &apply() { return *m_apply; }
    AccessActions &access() const { return *m_access; } //!< whose target is the same

    void fillMenu(QMenu &menu) const;
    void fillContextMenu(QMenu &menu) const; //!< nothing where it is about something else
    /*! For an image stream, by its path; nothing for what else is listed. */
    void fillStreamMenu(QMenu &menu, const QString &connectionId, const QString &path);
    PullSecretActions &pullSecrets() const { return *m_pullSecrets; }
    void openProject(const QString &connectionId); //!< asks for its name
    void refresh(const QString &connectionId, const QString &project); //!< project empty: the list of them

Q_SIGNALS:
    void projectOpened(const QString &connectionId, const QString &project);
    void streamMade(const QString &connectionId, const QString &path);
    void registryAdded(const QString &connectionId);
    void placeWanted(const QString &connectionId, const QString &stream, const QString &tag);
    void told(const QString &sentence); //!< why something cannot be done

private:
    void createActions();
    void updateActions();
    void forgetProject();
    void exportYaml(const QString &connectionId, const QString &project, const QString &stream);
    void openRegistry();
    void makeStream();
    void showLookup();
    void showSecrets();
    QString projectReason() const; //!< why nothing can be done with a project; empty when something can be
    ClusterSource *target() const;

    Workspace &m_workspace;
    QWidget *m_window;
    ImportActions *m_imports;
    PullSecretActions *m_pullSecrets;
    ApplyActions *m_apply;
    AccessActions *m_access;
    QString m_connectionId;
    QString m_project;
    QAction *m_open = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_forget = nullptr;
    QAction *m_registry = nullptr;
    QAction *m_newStream = nullptr;
    QAction *m_lookup = nullptr;
    QAction *m_secrets = nullptr;
    QAction *m_export = nullptr;
};

} // namespace Tagwright
