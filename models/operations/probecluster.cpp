// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/probecluster.h"

#include "configfiles/kubeconfig.h"
#include "configfiles/runplugin.h"
#include "openshift/browsersigninjob.h"
#include "openshift/clusterclient.h"
#include "openshift/discoverjob.h"
#include "openshift/identityjob.h"
#include "openshift/passwordsigninjob.h"

#include <algorithm>
#include <utility>

namespace Tagwright {

namespace {

using Way = ClusterSignIn::Way;

// Somebody waits in front of a dialog: what fails twice is told as it is.
ClusterOptions impatientOptions(ClusterOptions options)
{
    options.http.retry.tries = std::min(options.http.retry.tries, 2);
    options.http.retry.connectionTries = std::min(options.http.retry.connectionTries, 2);
    return options;
}

} // namespace

ProbeCluster::ProbeCluster(WireLog &wireLog, ClusterQuestion question, QObject *parent, const ClusterOptions &options)
    : Operation(OperationRecord::Verb::Probe, question.connection.name, {}, parent)
    , m_wireLog(wireLog)
    , m_question(std::move(question))
    , m_options(impatientOptions(options))
{
    m_report.host = m_question.connection.host();
    m_secrets.store(secretPlace(m_question.connection), m_question.secrets.clone());
    m_client = std::make_unique<ClusterClient>(m_question.connection, m_secrets, m_wireLog, nullptr, m_options);
}

ProbeCluster::~ProbeCluster() = default;

std::optional<CertificateProblem> ProbeCluster::certificateProblem() const
{
    return m_client->certificateProblem();
}

ClusterSignIn ProbeCluster::takeProven()
{
    ClusterSignIn proven;
    if (m_report.entry != ClusterReport::Entry::SignedIn || !m_client->token())
        return proven;
    proven.way = Way::Token;
    proven.secret = m_client->token()->clone();
    proven.expiry = m_report.expiry;
    return proven;
}

void ProbeCluster::run()
{
    signInFirst();
}

void ProbeCluster::release()
{
    if (m_step)
        m_step->cancel();
    m_report.complete = true;
    Q_EMIT reportChanged();
}

// What is at hand is shown from the beginning: it lets us see more of the cluster.
void ProbeCluster::signInFirst()
{
    switch (m_question.signIn.way) {
    case Way::Token:
        return useToken(m_question.signIn.secret.clone());
    case Way::TokenFile: {
        Result<Secret> token = tokenInFile(m_question.connection.cluster.tokenFile);
        if (!token)
            return fail(token.error());
        return useToken(*std::move(token));
    }
    case Way::Plugin:
        return runPlugin();
    case Way::None:
    case Way::Password:
    case Way::Browser:
    case Way::Certificate:
        return discover();
    }
    Q_UNREACHABLE();
}

void ProbeCluster::useToken(Secret token)
{
    m_client->setToken(std::move(token));
    discover();
}

void ProbeCluster::runPlugin()
{
    auto *plugin = new RunPlugin(m_question.signIn.plugin, m_question.connection, this);
    m_step = plugin;
    connect(plugin, &Job::finished, this, [this, plugin](const Result<void> &result) {
        if (hasEnded())
            return;
        if (!result)
            return fail(result.error());
        pluginDone(*plugin);
    });
    plugin->start();
}

void ProbeCluster::pluginDone(RunPlugin &plugin)
{
    PluginCredential credential = plugin.takeCredential();
    m_report.expiry = credential.expiry;
    if (!credential.certificate.isEmpty()) {
        m_question.connection.trust.client = {.pem = credential.certificate};
        m_question.secrets.clientKey = std::move(credential.key);
        m_secrets.store(secretPlace(m_question.connection), m_question.secrets.clone());
        m_client = std::make_unique<ClusterClient>(m_question.connection, m_secrets, m_wireLog, nullptr, m_options);
    }
    if (credential.token.isEmpty())
        discover();
    else
        useToken(std::move(credential.token));
}

void ProbeCluster::discover()
{
    DiscoverJob *job = m_client->discover();
    m_step = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (hasEnded())
            return;
        if (!result)
            return fail(result.error());
        m_report.facts = job->facts();
        m_report.reached = true;
        Q_EMIT reportChanged();
        signInNow();
    });
    job->start();
}

void ProbeCluster::signInNow()
{
    const ClusterSignIn &wanted = m_question.signIn;
    switch (wanted.way) {
    case Way::None:
        m_report.entry = ClusterReport::Entry::NotAsked;
        return succeed();
    case Way::Password:
        return follow(m_client->signIn(m_report.facts.oauth, wanted.userName, wanted.secret.clone()));
    case Way::Browser: {
        BrowserSignInJob *job = m_client->signInByBrowser(m_report.facts.oauth);
        job->setWords(m_question.signedInWords, m_question.refusedWords);
        connect(job, &BrowserSignInJob::browserWanted, this, &ProbeCluster::browserWanted);
        return follow(job);
    }
    case Way::Token:
    case Way::TokenFile:
    case Way::Certificate:
    case Way::Plugin:
        return askIdentity();
    }
    Q_UNREACHABLE();
}

void ProbeCluster::follow(SignInJob *step)
{
    m_step = step;
    connect(step, &Job::finished, this, [this, step](const Result<void> &result) {
        if (hasEnded())
            return;
        if (!result)
            return refuse(result.error());
        m_report.expiry = step->expiry();
        m_client->setToken(step->takeToken());
        askIdentity();
    });
    step->start();
}

void ProbeCluster::askIdentity()
{
    IdentityJob *job = m_client->identity();
    m_step = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (hasEnded())
            return;
        if (!result)
            return refuse(result.error());
        m_report.identity = job->identity();
        m_report.entry = ClusterReport::Entry::SignedIn;
        Q_EMIT reportChanged();
        discoverAgain();
    });
    job->start();
}

// Somebody who is signed in sees more of it; what cannot be read now is as before.
void ProbeCluster::discoverAgain()
{
    const Way way = m_question.signIn.way;
    if (way != Way::Password && way != Way::Browser)
        return succeed();
    DiscoverJob *job = m_client->discover();
    m_step = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (hasEnded())
            return;
        if (result)
            m_report.facts = job->facts();
        succeed();
    });
    job->start();
}

void ProbeCluster::refuse(const Error &error)
{
    m_report.entry = ClusterReport::Entry::Shut;
    fail(error);
}

} // namespace Tagwright
