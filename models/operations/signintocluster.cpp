// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/signintocluster.h"

#include "openshift/browsersigninjob.h"
#include "openshift/clusterclient.h"
#include "openshift/discoverjob.h"
#include "openshift/passwordsigninjob.h"

namespace Tagwright {

SignInToCluster::SignInToCluster(ClusterClient &client, const OAuthServer &server, WithPassword way, QObject *parent)
    : Operation(OperationRecord::Verb::SignIn, client.connection().name, {}, parent)
    , m_client(client)
    , m_server(server)
    , m_byBrowser(false)
    , m_password(std::move(way))
{
}

SignInToCluster::SignInToCluster(ClusterClient &client, const OAuthServer &server, InBrowser way, QObject *parent)
    : Operation(OperationRecord::Verb::SignIn, client.connection().name, {}, parent)
    , m_client(client)
    , m_server(server)
    , m_byBrowser(true)
    , m_browser(std::move(way))
{
}

Secret SignInToCluster::takeToken()
{
    return std::move(m_token);
}

void SignInToCluster::run()
{
    if (m_server.issuer.isEmpty())
        discover();
    else
        signIn();
}

void SignInToCluster::discover()
{
    DiscoverJob *discovery = m_client.discover();
    m_asking = discovery;
    connect(discovery, &Job::finished, this, [this, discovery](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        Q_EMIT factsFound(discovery->facts());
        m_server = discovery->facts().oauth;
        if (hasEnded())
            return;
        if (m_server.issuer.isEmpty())
            return fail({.kind = Error::Kind::Unsupported, .code = QLatin1StringView(SignInCode::NoOAuth)});
        signIn();
    });
    discovery->start();
}

void SignInToCluster::signIn()
{
    SignInJob *job = nullptr;
    if (m_byBrowser) {
        BrowserSignInJob *browser = m_client.signInByBrowser(m_server);
        browser->setWords(m_browser.signedIn, m_browser.refused);
        connect(browser, &BrowserSignInJob::browserWanted, this, &SignInToCluster::browserWanted);
        job = browser;
    } else {
        job = m_client.signIn(m_server, m_password.userName, std::move(m_password.password));
    }
    m_asking = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        m_token = job->takeToken();
        succeed();
    });
    job->start();
}

void SignInToCluster::release()
{
    if (m_asking)
        m_asking->cancel();
}

} // namespace Tagwright
