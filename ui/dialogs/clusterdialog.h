// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "items/roles.h"
#include "operations/clustersignin.h"
#include "values/connection.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace Tagwright {

class ClusterPage;
class ClusterPanel;
class NetworkPage;
class OrderPage;
class ToneLabel;
class TrustPage;
class Workspace;
struct ClusterAddress;

/*!
    A connection to a cluster, to be added or edited. Says while one types what it will connect to, and on request tries
    it and shows what the cluster is and who one is there. Who was let in does not have to sign in once more.
*/
class ClusterDialog : public QDialog {
    Q_OBJECT

public:
    enum class Task { Add, Edit };
    /*! start is what the fields begin with; for Add it may be empty. */
    ClusterDialog(Workspace &workspace, Task task, const Connection &start, QWidget *parent = nullptr);
    ~ClusterDialog() override;

    void begin(const QString &typed); //!< as if it were typed into the address
    void begin(const ClusterAddress &address); //!< with what an "oc login" line says

    [[nodiscard]] Connection connection() const; //!< for an accepted dialog; to be edited, it keeps its id
    [[nodiscard]] Secrets secrets() const; //!< of the way there; what is empty stays as it was
    [[nodiscard]] ClusterSignIn takeSignIn(); //!< a token, where the cluster has accepted it already

Q_SIGNALS:
    void registryWanted(const QString &typed); //!< another kind of connection, with this as its address

private:
    void edited();
    void say(const QString &sentence, Tone tone);
    void sayWhere(const ClusterAddress &address);
    void takeContext();
    bool isThere(const Connection &connection) const;
    void test();
    void probe(Secrets stored);

    Workspace &m_workspace;
    Task m_task;
    Connection m_start;
    QTabWidget *m_tabs;
    ClusterPage *m_cluster;
    OrderPage *m_order;
    NetworkPage *m_network;
    TrustPage *m_trust;
    ToneLabel *m_meaning;
    ClusterPanel *m_panel;
    QPushButton *m_test;
    QPushButton *m_accept;
};

} // namespace Tagwright
