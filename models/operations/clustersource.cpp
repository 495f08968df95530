// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/clustersource.h"

#include "credentials/secretstore.h"
#include "items/explorermodel.h"
#include "openshift/clusterclient.h"
#include "openshift/clusteroptions.h"
#include "operations/connecttocluster.h"
#include "operations/listprojects.h"
#include "operations/operationrunner.h"
#include "operations/projectstreams.h"
#include "operations/signintocluster.h"
#include "operations/signoutofcluster.h"
#include "values/imagestream.h"

#include <algorithm>
#include <utility>

namespace Tagwright {

ClusterSource::ClusterSource(const Context &context, const Connection &connection, QObject *parent)
    : ClusterSource(context, connection, parent, {})
{
}

ClusterSource::ClusterSource(
    const Context &context, const Connection &connection, QObject *parent, const ClusterOptions &options)
    : Source(context.explorer, connection, parent)
    , m_context(context)
    , m_client(std::make_unique<ClusterClient>(connection, context.secrets, context.wireLog, nullptr, options))
{
    connect(m_client.get(), &ClusterClient::tokenRejected, this, &ClusterSource::tokenRejected);
}

ClusterSource::~ClusterSource()
{
    // Before the client that they use.
    for (const auto &[name, streams] : m_streams)
        delete streams;
    m_streams.clear();
}

void ClusterSource::setConnection(const Connection &connection)
{
    const bool otherProjects = m_connection.pinned != connection.pinned;
    m_connection = connection;
    m_client->setConnection(connection);
    if (otherProjects)
        tellProjects();
    Q_EMIT changed();
}

void ClusterSource::connectToServer()
{
    cancel();
    setState(LoadState::Loading);

    auto *operation = new ConnectToCluster(*m_client, this);
    m_running = operation;
    connect(operation, &ConnectToCluster::factsFound, this, &ClusterSource::setFacts);
    connect(operation, &Job::finished, this,
        [this, operation](const Result<void> &result) { connected(result, operation->identity()); });
    m_context.runner.run(operation, this, [this] { connectToServer(); });
}

void ClusterSource::setFacts(const ClusterFacts &facts)
{
    const ClusterFacts before = std::exchange(m_facts, facts);
    if (m_facts.registryHost.isEmpty())
        m_facts.registryHost = before.registryHost; // from a stream
    if (m_facts.internalRegistryHost.isEmpty())
        m_facts.internalRegistryHost = before.internalRegistryHost;
    Q_EMIT changed();
}

void ClusterSource::connected(const Result<void> &result, const Identity &identity)
{
    if (result)
        return enter(identity);
    const Error &error = result.error();
    if (error.kind == Error::Kind::Unauthorized) {
        leave(error);
        return Q_EMIT signInWanted();
    }
    const bool isCancelled = error.kind == Error::Kind::Cancelled;
    for (const auto &[name, streams] : m_streams) {
        if (!isCancelled && streams->state() == LoadState::NotLoaded)
            streams->pause(error); // what was loaded is followed as long as that works
    }
    setState(isCancelled ? LoadState::NotLoaded : LoadState::Failed, error);
    if (error.kind == Error::Kind::Tls && certificateProblem())
        Q_EMIT certificateRefused();
}

void ClusterSource::enter(const Identity &identity)
{
    const bool isNew = m_identity != identity || m_isUnproven;
    m_identity = identity;
    if (std::exchange(m_connection.userName, identity.userName) != identity.userName)
        Q_EMIT connectionChanged();
    keepProven();
    setState(LoadState::Loaded);
    if (isNew)
        Q_EMIT identityChanged();
    listProjects();
    for (const auto &[name, streams] : m_streams)
        streams->refresh();
}

void ClusterSource::keepProven()
{
    const Secret *token = std::exchange(m_isUnproven, false) ? m_client->token() : nullptr;
    if (!token)
        return;
    auto kept = std::make_shared<Credential>(
        Credential{m_connection.userName, token->clone(), Credential::Kind::RegistryToken, {}});
    m_context.secrets.update(
        secretPlace(m_connection), [kept](Secrets &secrets) { secrets.setCredential(std::move(*kept)); });
}

void ClusterSource::list()
{
    if (state() != LoadState::Loaded)
        return connectToServer();
    listProjects();
    for (const auto &[name, streams] : m_streams) {
        if (streams->state() == LoadState::Failed)
            streams->refresh();
    }
}

void ClusterSource::listProjects()
{
    cancel();
    m_listError = {};
    m_context.explorer.setConnectionState(m_connection.id, LoadState::Loading);
    auto *operation = new ListProjects(*m_client, m_facts, this);
    m_running = operation;
    connect(operation, &Job::finished, this,
        [this, operation](const Result<void> &result) { listed(result, operation->projects()); });
    m_context.runner.run(operation, this, [this] { list(); });
}

void ClusterSource::listed(const Result<void> &result, const QList<Project> &projects)
{
    if (result)
        m_listed = projects;
    else if (result.error().kind == Error::Kind::Forbidden)
        m_listed.clear(); // what is left are those that were typed
    if (!result && result.error().kind != Error::Kind::Cancelled)
        m_listError = result.error();
    if (state() != LoadState::Loaded)
        return; // the token has ended meanwhile, and was told of
    tellProjects();
    // The cluster itself was reached; that it does not tell its projects is a fact about us.
    m_context.explorer.setConnectionState(
        m_connection.id, m_listError == Error() ? LoadState::Loaded : LoadState::Failed, m_listError);
    Q_EMIT changed();
}

void ClusterSource::tellProjects()
{
    m_projects = m_listed;
    for (const QString &name : std::as_const(m_connection.pinned)) {
        if (!name.contains(u'/')) // else it is an image stream
            m_projects += Project{.name = name};
    }
    const auto isBefore = [](const Project &a, const Project &b) { return a.name < b.name; };
    const auto isSame = [](const Project &a, const Project &b) { return a.name == b.name; };
    std::stable_sort(m_projects.begin(), m_projects.end(), isBefore); // the listed one tells more, and stays
    m_projects.erase(std::unique(m_projects.begin(), m_projects.end(), isSame), m_projects.end());
    m_context.explorer.setProjects(m_connection.id, m_projects);
    for (const auto &[name, streams] : m_streams)
        streams->tell(); // its row may be a new one
    Q_EMIT projectsChanged();
}

void ClusterSource::cancel()
{
    if (m_running)
        m_running->cancel();
    if (m_signingIn)
        m_signingIn->cancel();
}

bool ClusterSource::hasCredential() const
{
    return m_client->token();
}

const std::optional<CertificateProblem> &ClusterSource::certificateProblem() const
{
    return m_client->certificateProblem();
}

void ClusterSource::trustCertificate(const CertificateProblem &problem)
{
    pin(problem);
    m_client->setConnection(m_connection);
    Q_EMIT connectionChanged();
    connectToServer();
}

void ClusterSource::setWaySecrets(Secret keyPassphrase, Secret proxyPassword)
{
    if (keyPassphrase.isEmpty() && proxyPassword.isEmpty())
        return;
    m_client->awaitSecrets();
    keepWaySecrets(
        m_context.secrets, std::move(keyPassphrase), std::move(proxyPassword), [this] { m_client->reloadSecrets(); });
}

// ---------------------------------------------------------------------------------------------------------------------
// Signing in and out

void ClusterSource::signInWithToken(Secret token)
{
    useToken(std::move(token));
}

void ClusterSource::signInWithPassword(const QString &userName, Secret password)
{
    // Not tried again from the Activity pane: the password is gone by then.
    run(new SignInToCluster(
            *m_client, m_facts.oauth, SignInToCluster::WithPassword{userName, std::move(password)}, this),
        {});
}

void ClusterSource::signInByBrowser(const QString &signedIn, const QString &refused)
{
    auto *signIn = new SignInToCluster(*m_client, m_facts.oauth, SignInToCluster::InBrowser{signedIn, refused}, this);
    connect(signIn, &SignInToCluster::browserWanted, this, &ClusterSource::browserWanted);
    run(signIn, [this, signedIn, refused] { signInByBrowser(signedIn, refused); });
}

void ClusterSource::run(SignInToCluster *signIn, const std::function<void()> &retry)
{
    cancel();
    m_signingIn = signIn;
    if (!m_identity)
        setState(LoadState::Loading);
    connect(signIn, &SignInToCluster::factsFound, this, &ClusterSource::setFacts);
    connect(signIn, &Job::finished, this, [this, signIn](const Result<void> &result) {
        if (result)
            return useToken(signIn->takeToken());
        const Error &error = result.error();
        if (state() == LoadState::Loading) // else what was before goes on
            setState(error.kind == Error::Kind::Cancelled ? LoadState::NotLoaded : LoadState::Failed, error);
        if (error.kind == Error::Kind::Tls && certificateProblem())
            Q_EMIT certificateRefused();
        Q_EMIT signInFailed(error);
    });
    m_context.runner.run(signIn, this, retry);
}

void ClusterSource::useToken(Secret token)
{
    if (m_signingOut)
        m_signingOut->cancel(); // which would forget this one
    m_client->setToken(std::move(token));
    m_isUnproven = true;
    connectToServer();
}

void ClusterSource::signOut()
{
    cancel();
    m_connection.userName.clear();
    m_context.secrets.update(secretPlace(m_connection), [](Secrets &secrets) { secrets.credentials.clear(); });
    Q_EMIT connectionChanged();

    if (hasCredential()) {
        auto *operation = new SignOutOfCluster(*m_client, this);
        m_signingOut = operation;
        connect(operation, &Job::finished, this, [this] { m_client->forgetToken(); });
        m_context.runner.run(operation, this, {});
    } else {
        m_client->forgetToken(); // nor looks for one
    }
    leave({.kind = Error::Kind::Unauthorized});
    m_listed.clear();
    tellProjects();
}

void ClusterSource::tokenRejected()
{
    if (state() == LoadState::Loading || m_signingOut)
        return; // who asked hears of it
    cancel();
    leave({.kind = Error::Kind::Unauthorized, .httpStatus = 401});
    Q_EMIT signInWanted();
}

void ClusterSource::leave(const Error &error)
{
    m_identity.reset();
    m_isUnproven = false;
    for (const auto &[name, streams] : m_streams)
        streams->pause(error);
    setState(LoadState::Failed, error);
    Q_EMIT identityChanged();
}

void ClusterSource::lendToken(QObject *context, const std::function<void(Credential credential)> &then) const
{
    const auto credentialOf = [userName = m_connection.userName](const Secret &token) {
        // The registry looks at the token alone; in Basic a colon would end the name.
        QString name = userName.isEmpty() ? QStringLiteral("openshift") : userName;
        return Credential{name.replace(u':', u'-'), token.clone()};
    };
    if (state() == LoadState::Failed && error().kind == Error::Kind::Unauthorized)
        return then({});
    if (const Secret *token = m_client->token())
        return then(credentialOf(*token));
    m_context.secrets.find(secretPlace(m_connection), context, [credentialOf, then](const Secrets &found) {
        for (const Credential &kept : found.credentials) {
            if (kept.kind == Credential::Kind::RegistryToken)
                return then(credentialOf(kept.secret));
        }
        then({});
    });
}

// ---------------------------------------------------------------------------------------------------------------------
// Projects

ProjectStreams *ClusterSource::openProject(const QString &name)
{
    ProjectStreams *&streams = m_streams[name];
    if (!streams)
        streams = makeStreams(name);
    if (streams->state() != LoadState::NotLoaded)
        return streams;
    if (state() == LoadState::Loaded)
        streams->refresh();
    else if (state() == LoadState::NotLoaded)
        connectToServer(); // and goes on here when we are let in
    else if (state() == LoadState::Failed)
        streams->pause(error());
    return streams;
}

ProjectStreams *ClusterSource::makeStreams(const QString &name)
{
    auto *streams = new ProjectStreams(*this, name);
    connect(streams, &ProjectStreams::tagMoved, this,
        [this, name](const QString &stream, const QString &tag, const QString &from, const QString &to) {
            Q_EMIT tagMoved(name + u'/' + stream, tag, from, to);
        });
    return streams;
}

void ClusterSource::refreshProject(const QString &name)
{
    const bool isOpen = m_streams.contains(name);
    ProjectStreams *streams = openProject(name);
    if (!isOpen)
        return;
    if (state() == LoadState::Loaded)
        streams->refresh();
    else if (state() != LoadState::Loading)
        connectToServer();
}

void ClusterSource::learnFrom(const ImageStream &stream)
{
    const ClusterFacts before = m_facts;
    if (m_facts.registryHost.isEmpty())
        m_facts.registryHost = stream.publicRepository.section(u'/', 0, 0);
    if (m_facts.internalRegistryHost.isEmpty())
        m_facts.internalRegistryHost = stream.internalRepository.section(u'/', 0, 0);
    if (m_facts != before)
        Q_EMIT changed();
}

void ClusterSource::addProject(const QString &name)
{
    if (!m_connection.pinned.contains(name)) {
        m_connection.pinned += name;
        Q_EMIT connectionChanged();
    }
    tellProjects();
}

} // namespace Tagwright
