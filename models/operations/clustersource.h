// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "operations/source.h"
#include "values/cluster.h"

#include <functional>
#include <optional>

namespace Tagwright {

class ClusterClient;
class ExplorerModel;
class OperationRunner;
class ProjectStreams;
class SecretStore;
class WireLog;

/*!
    One browsed cluster: who we are there, its projects, and of each project that was opened its image streams, live.
*/
class ClusterSource final : public Source {
    Q_OBJECT

public:
    struct Context {
        SecretStore &secrets;
        WireLog &wireLog;
        ExplorerModel &explorer;
        OperationRunner &runner;
    };

    ClusterSource(const Context &context, const Connection &connection, QObject *parent);
    ~ClusterSource() override;

    void setConnection(const Connection &connection) override;
    void connectToServer() override; //!< discovers, asks who we are, lists the projects
    void list() override;
    void cancel() override;
    void signOut() override; //!< revokes the token at the cluster
    bool hasCredential() const override;
    void setWaySecrets(Secret keyPassphrase, Secret proxyPassword) override;
    const std::optional<CertificateProblem> &certificateProblem() const override;
    void trustCertificate(const CertificateProblem &problem) override;

    ClusterClient &client() { return *m_client; }
    const ClusterFacts &facts() const { return m_facts; }
    const std::optional<Identity> &identity() const { return m_identity; } //!< none before a sign-in
    QList<Project> projects() const; //!< sorted by name

    /*! Kept as soon as the cluster has accepted it. What was open goes on where it was. */
    void signInWithToken(Secret token);
    void signInWithPassword(const QString &userName, Secret password);
    /*! browserWanted() says where the user is to go; ends with a token, or with error(). */
    void signInByBrowser();

    /*! The credential with which the integrated registry lets us in; an empty one when nobody is signed in. */
    void lendToken(QObject *context, std::function<void(Credential credential)> then) const;

    /*!
        The image streams of a project, listed and watched from now on until the connection goes; the same object for
        the same project. Never null; a project that does not exist fails in its own state.
    */
    ProjectStreams *openProject(const QString &name);
    void addProject(const QString &name); //!< typed by a user who may not list them; kept with the connection (pinned)

Q_SIGNALS:
    void browserWanted(const QUrl &address);
    void identityChanged();

private:
    Context m_context;
    ClusterClient *m_client = nullptr;
    ClusterFacts m_facts;
    std::optional<Identity> m_identity;
};

} // namespace Tagwright
