// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "operations/operation.h"
#include "values/cluster.h"

#include <QPointer>
#include <QUrl>

namespace Tagwright {

class ClusterClient;
class SignInJob;

/*! Gets a token from the cluster's own sign-in, which is looked up first when it is not known. */
class SignInToCluster final : public Operation {
    Q_OBJECT

public:
    struct WithPassword {
        QString userName;
        Secret password;
    };
    /*! What the page says that the browser ends on. */
    struct InBrowser {
        QString signedIn;
        QString refused;
    };

    SignInToCluster(ClusterClient &client, const OAuthServer &server, WithPassword way, QObject *parent);
    SignInToCluster(ClusterClient &client, const OAuthServer &server, InBrowser way, QObject *parent);

    Secret takeToken(); //!< once it has succeeded

Q_SIGNALS:
    void factsFound(const Tagwright::ClusterFacts &facts);
    void browserWanted(const QUrl &address);

protected:
    void run() override;
    void release() override;

private:
    void discover();
    void signIn();

    ClusterClient &m_client;
    OAuthServer m_server;
    bool m_byBrowser;
    WithPassword m_password;
    InBrowser m_browser;
    QPointer<Job> m_asking;
    Secret m_token;
};

} // namespace Tagwright
