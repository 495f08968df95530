// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/credentialsdialog.h"

#include <QObject>
#include <QSet>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace Tagwright {

class ClusterActions;
class PullSecretActions;
class Source;
class Workspace;
struct ClusterAddress;
struct Connection;

/*! What can be done with connections and with repositories in the Explorer. */
class ConnectionActions : public QObject {
    Q_OBJECT

public:
    /*! Dialogs open over window. */
    ConnectionActions(Workspace &workspace, QWidget *window);

    /*! What the actions are about; repository may be empty, both when nothing is chosen. */
    void setTarget(const QString &connectionId, const QString &repository);

    QAction *addRegistry() const { return m_addRegistry; }
    QAction *addCluster() const;
    QAction *openSandbox() const { return m_openSandbox; }
    void fillFileMenu(QMenu &menu) const; //!< what makes connections
    void fillMenu(QMenu &menu) const; //!< what is about the chosen one
    void fillContextMenu(QMenu &menu) const; //!< for a row of the Explorer

    void openCluster(const ClusterAddress &address); //!< goes there, signs in there, or adds it
    void signIn(const QString &connectionId, CredentialsDialog::Reason reason);
    void showCertificate(const QString &connectionId); //!< the one that was refused
    void activate(const QString &connectionId); //!< does what brings the connection on: connect, or sign in

Q_SIGNALS:
    void openSandboxRequested();
    void connectionAdded(const QString &connectionId);
    void credentialChanged(const QString &connectionId);

private:
    void createActions();
    void updateActions();
    void add();
    void signOut();
    void addLike(const Connection &start, const QString &typed = {});
    void duplicate();
    void edit();
    void editPins();
    void remove();
    void reconnect(const QString &connectionId);
    void togglePin();
    void signInWanted(const QString &connectionId);
    void askConsent(const QString &connectionId, const QUrl &realm);
    Source *target() const;

    Workspace &m_workspace;
    QWidget *m_window;
    ClusterActions *m_clusters;
    PullSecretActions *m_pullSecrets; // of registries
    QString m_connectionId;
    QString m_repository;
    QSet<QString> m_awaited; // connections that the user has asked for, and may be asked back about
    QAction *m_addRegistry = nullptr;
    QAction *m_openSandbox = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_signIn = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_showCredential = nullptr;
    QAction *m_certificate = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_moveUp = nullptr;
    QAction *m_moveDown = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_pins = nullptr;
};

} // namespace Tagwright
