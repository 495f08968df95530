// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/clustersignin.h"
#include "values/connection.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Tagwright {

class ProbeButtons;
class ProbeCluster;
class ToneLabel;
class Workspace;
struct ClusterReport;
struct Error;
struct Secrets;

/*! Tries a connection to a cluster that is being written, and shows what the cluster is and who we are there. */
class ClusterPanel : public QWidget {
    Q_OBJECT

public:
    ClusterPanel(Workspace &workspace, QWidget *parent);

    /*! In place of a probe that still runs. */
    void probe(const Connection &connection, Secrets secrets, ClusterSignIn signIn);
    void cancel(); //!< what was proven no longer counts
    /*! The sign-in that the cluster has accepted; None when there is none, or it was taken before. */
    [[nodiscard]] ClusterSignIn takeProven();

    /*! What the browser shows in the end of a sign-in. */
    [[nodiscard]] static QString signedInWords();
    [[nodiscard]] static QString refusedWords();

Q_SIGNALS:
    void succeeded(); //!< the cluster is there, and lets us in as far as that was wanted
    void signInWanted(); //!< it finished because the cluster did not accept who we are
    void certificateTrusted(const Tagwright::PinnedCertificate &certificate); //!< the user trusts it from now on

private:
    void showReport(const ClusterReport &report);
    void showError(const Error &error, const QString &host);
    void openBrowser(const QUrl &address);

    Workspace &m_workspace;
    QPointer<ProbeCluster> m_probe;
    ClusterSignIn m_proven;
    QUrl m_browserAddress;
    QLabel *m_heading;
    QLabel *m_facts;
    ToneLabel *m_entry;
    QPushButton *m_copyAddress;
    ProbeButtons *m_buttons;
};

} // namespace Tagwright
