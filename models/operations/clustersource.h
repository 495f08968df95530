// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "operations/source.h"
#include "values/cluster.h"
#include "values/result.h"

#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace Tagwright {

class ClusterClient;
class ExplorerModel;
class Operation;
class OperationRunner;
class ProjectStreams;
class SecretStore;
class SignInToCluster;
class WireLog;
struct ImageStream;
struct ClusterOptions;

/*!
    One browsed cluster: who we are there, its projects, and of each project that was opened its image streams, live.

    state() is about reaching the cluster and being let in. Who may list no projects is let in all the same: listError()
    says why, and addProject() names those that are to be opened. A token that ends in the middle of work makes it
    Failed with Unauthorized, and signInWanted() is emitted once; what was open stays, and goes on after a sign-in.
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
    ClusterSource(const Context &context, const Connection &connection, QObject *parent, const ClusterOptions &options);
    ~ClusterSource() override;

    void setConnection(const Connection &connection) override;
    void connectToServer() override; //!< discovers, asks who we are, lists the projects
    void list() override; //!< the projects again; projects that failed are tried again, too
    void cancel() override;
    void signOut() override; //!< revokes the token at the cluster, and forgets it in any case
    bool hasCredential() const override;
    void setWaySecrets(Secret keyPassphrase, Secret proxyPassword) override;
    const std::optional<CertificateProblem> &certificateProblem() const override;
    void trustCertificate(const CertificateProblem &problem) override;

    ClusterClient &client() { return *m_client; }
    const ClusterFacts &facts() const { return m_facts; }
    const std::optional<Identity> &identity() const { return m_identity; } //!< none before a sign-in
    const QList<Project> &projects() const { return m_projects; } //!< sorted by name; those that were typed, too

    /*! Kept as soon as the cluster has accepted it. What was open goes on where it was. */
    void signInWithToken(Secret token);
    void signInWithPassword(const QString &userName, Secret password);
    /*! browserWanted() says where the user is to go. The words are for the page that the browser ends on. */
    void signInByBrowser(const QString &signedIn = {}, const QString &refused = {});

    /*! The credential with which the integrated registry lets us in; an empty one when nobody is signed in. */
    void lendToken(QObject *context, const std::function<void(Credential credential)> &then) const;

    /*!
        The image streams of a project, listed and watched from now on until the connection goes; the same object for
        the same project. Never null; a project that does not exist fails in its own state.
    */
    ProjectStreams *openProject(const QString &name);
    void refreshProject(const QString &name); //!< lists it anew; opens it when that was not done
    void addProject(const QString &name); //!< typed by a user who may not list them; kept with the connection (pinned)

    // For ProjectStreams
    ExplorerModel &explorer() { return m_context.explorer; }
    OperationRunner &runner() { return m_context.runner; }
    void learnFrom(const ImageStream &stream); //!< where the integrated registry is, if the cluster did not tell

Q_SIGNALS:
    void browserWanted(const QUrl &address);
    void signInFailed(const Tagwright::Error &error); //!< by password or browser; Cancelled, too
    void identityChanged(); //!< who we are, or what proves it
    void projectsChanged();
    /*! See ProjectStreams. */
    void tagMoved(const QString &stream, const QString &tag, const QString &fromDigest, const QString &toDigest);

private:
    void connected(const Result<void> &result, const Identity &identity);
    void setFacts(const ClusterFacts &facts);
    void enter(const Identity &identity);
    void keepProven();
    void listProjects();
    void listed(const Result<void> &result, const QList<Project> &projects);
    void tellProjects();
    ProjectStreams *makeStreams(const QString &name);
    void run(SignInToCluster *signIn, const std::function<void()> &retry);
    void useToken(Secret token);
    void leave(const Error &error); // nobody lets us in any more
    void tokenRejected();

    Context m_context;
    std::unique_ptr<ClusterClient> m_client;
    QPointer<Operation> m_running;
    QPointer<Operation> m_signingIn;
    QPointer<Operation> m_signingOut;
    ClusterFacts m_facts;
    std::optional<Identity> m_identity;
    QList<Project> m_listed; // by the cluster
    QList<Project> m_projects;
    std::map<QString, ProjectStreams *> m_streams; // children; by project
    bool m_isUnproven = false; // the cluster has not accepted the token yet
};

} // namespace Tagwright
