// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/sessionsecretstore.h"
#include "openshift/clusteroptions.h"
#include "operations/clustersignin.h"
#include "operations/operation.h"
#include "values/certificate.h"
#include "values/clusterreport.h"

#include <QPointer>
#include <QUrl>

#include <memory>
#include <optional>

namespace Tagwright {

class ClusterClient;
class RunPlugin;
class SignInJob;
class WireLog;

/*!
    Reaches for a cluster, with a client of its own, says what it is, signs in and asks who we are there.

    Fails when the cluster cannot be reached or does not let us in; report() then still says what was seen.
*/
class ProbeCluster final : public Operation {
    Q_OBJECT

public:
    /*! Secrets are kept in memory for as long as the probe lives; wireLog outlives it. */
    ProbeCluster(WireLog &wireLog, ClusterQuestion question, QObject *parent, const ClusterOptions &options = {});
    ~ProbeCluster() override;

    const Connection &connection() const { return m_question.connection; }
    const ClusterReport &report() const { return m_report; }
    /*! The certificate of which reaching the cluster failed. */
    std::optional<CertificateProblem> certificateProblem() const;
    /*! With which it was let in, so that nobody has to sign in twice; None when that takes no token. */
    [[nodiscard]] ClusterSignIn takeProven();

Q_SIGNALS:
    void reportChanged();
    void browserWanted(const QUrl &address); //!< the user is to sign in there

protected:
    void run() override;
    void release() override;

private:
    void signInFirst();
    void useToken(Secret token);
    void runPlugin();
    void pluginDone(RunPlugin &plugin);
    void discover();
    void signInNow();
    void follow(SignInJob *step);
    void askIdentity();
    void discoverAgain();
    void refuse(const Error &error);

    WireLog &m_wireLog;
    ClusterQuestion m_question;
    ClusterOptions m_options;
    SessionSecretStore m_secrets; // before the client that asks it
    std::unique_ptr<ClusterClient> m_client;
    QPointer<Job> m_step;
    ClusterReport m_report;
};

} // namespace Tagwright
