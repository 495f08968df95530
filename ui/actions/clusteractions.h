// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/clustersignin.h"

#include <QObject>
#include <QSet>
#include <QString>

class QAction;
class QWidget;

namespace Tagwright {

class ClusterDialog;
class ClusterSource;
class Workspace;
struct ClusterAddress;
struct Error;

/*! What can be done with connections to clusters. */
class ClusterActions : public QObject {
    Q_OBJECT

public:
    /*! Dialogs open over window. */
    ClusterActions(Workspace &workspace, QWidget *window);

    void setTarget(const QString &connectionId); //!< what whoAmI() is about; may be that of a registry

    QAction *addCluster() const { return m_add; }
    QAction *whoAmI() const { return m_whoAmI; }

    void add(const QString &typed); //!< with this in the address
    void open(const ClusterAddress &address); //!< goes there, signs in there, or adds it
    void edit(const QString &connectionId);
    void connectTo(const QString &connectionId);
    enum class Reason { Asked, Refused };
    void signIn(const QString &connectionId, Reason reason);

Q_SIGNALS:
    void connecting(const QString &connectionId); //!< because the user has asked for it
    void clusterAdded(const QString &connectionId);
    void clusterWanted(const QString &connectionId); //!< to be gone to: it is there already
    void registryWanted(const QString &typed); //!< to be added, with this as its address

private:
    ClusterDialog *openAddDialog();
    void added(ClusterDialog &dialog);
    void edited(ClusterDialog &dialog);
    void openSignIn(const ClusterSource &cluster, const QString &why, const QString &token);
    void signInto(const QString &connectionId, ClusterSignIn signIn);
    void renew(const QString &connectionId);
    void follow(ClusterSource &cluster);
    void signInWanted(const QString &connectionId);
    void signInFailed(const QString &connectionId, const Error &error);
    void openBrowser(ClusterSource &cluster, const QUrl &address);
    void showWhoAmI();

    Workspace &m_workspace;
    QWidget *m_window;
    QString m_connectionId;
    QSet<QString> m_followed;
    QSet<QString> m_awaited; // clusters that the user has signed in to, and may be asked back about
    QSet<QString> m_renewed; // whose token was just fetched anew: a second refusal is told
    QAction *m_add;
    QAction *m_whoAmI;
};

} // namespace Tagwright
