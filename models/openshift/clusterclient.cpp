// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/clusterclient.h"

#include "openshift/browsersigninjob.h"
#include "openshift/clusterendpoint.h"
#include "openshift/discoverjob.h"
#include "openshift/identityjob.h"
#include "openshift/imagestreamjobs.h"
#include "openshift/objectjob.h"
#include "openshift/passwordsigninjob.h"
#include "openshift/secretjobs.h"
#include "openshift/signoutjob.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

ClusterClient::ClusterClient(const Connection &connection, SecretStore &secrets, WireLog &wireLog, QObject *parent)
    : ClusterClient(connection, secrets, wireLog, parent, {})
{
}

ClusterClient::ClusterClient(const Connection &connection, SecretStore &secrets, WireLog &wireLog, QObject *parent,
    const ClusterOptions &options)
    : QObject(parent)
    , m_endpoint(std::make_unique<ClusterEndpoint>(connection, secrets, wireLog, options))
{
    connect(m_endpoint.get(), &ClusterEndpoint::tokenRejected, this, &ClusterClient::tokenRejected);
}

ClusterClient::~ClusterClient()
{
    // Before the endpoint that they use.
    qDeleteAll(findChildren<ClusterJob *>(Qt::FindDirectChildrenOnly));
}

const Connection &ClusterClient::connection() const
{
    return m_endpoint->connection();
}

void ClusterClient::setConnection(const Connection &connection)
{
    m_endpoint->setConnection(connection);
}

void ClusterClient::awaitSecrets()
{
    m_endpoint->awaitSecrets();
}

void ClusterClient::reloadSecrets()
{
    m_endpoint->reloadSecrets();
}

const std::optional<CertificateProblem> &ClusterClient::certificateProblem() const
{
    return m_endpoint->certificateProblem();
}

void ClusterClient::setToken(Secret token)
{
    m_endpoint->setToken(std::move(token));
}

const Secret *ClusterClient::token() const
{
    return m_endpoint->token();
}

void ClusterClient::forgetToken()
{
    m_endpoint->forgetToken();
}

DiscoverJob *ClusterClient::discover()
{
    return new DiscoverJob(*m_endpoint, this);
}

IdentityJob *ClusterClient::identity()
{
    return new IdentityJob(*m_endpoint, this);
}

PasswordSignInJob *ClusterClient::signIn(const OAuthServer &server, const QString &userName, Secret password)
{
    return new PasswordSignInJob(*m_endpoint, server, userName, std::move(password), this);
}

BrowserSignInJob *ClusterClient::signInByBrowser(const OAuthServer &server)
{
    return new BrowserSignInJob(*m_endpoint, server, this);
}

SignOutJob *ClusterClient::signOut()
{
    return new SignOutJob(*m_endpoint, this);
}

ObjectJob *ClusterClient::get(const ResourcePath &path)
{
    return new ObjectJob(*m_endpoint, {.path = path}, this);
}

ObjectJob *ClusterClient::create(const ResourcePath &path, const QJsonObject &object)
{
    return new ObjectJob(*m_endpoint, {.method = HttpRequest::Method::Post, .path = path, .body = object}, this);
}

ObjectJob *ClusterClient::tryCreate(const ResourcePath &path, const QJsonObject &object)
{
    return new ObjectJob(
        *m_endpoint, {.method = HttpRequest::Method::Post, .path = path, .body = object, .isTrial = true}, this);
}

ObjectJob *ClusterClient::tryReplace(const ResourcePath &path, const QJsonObject &object)
{
    return new ObjectJob(
        *m_endpoint, {.method = HttpRequest::Method::Put, .path = path, .body = object, .isTrial = true}, this);
}

ObjectJob *ClusterClient::replace(const ResourcePath &path, const QJsonObject &object)
{
    return new ObjectJob(*m_endpoint, {.method = HttpRequest::Method::Put, .path = path, .body = object}, this);
}

ObjectJob *ClusterClient::patch(const ResourcePath &path, const QJsonObject &patch)
{
    return new ObjectJob(*m_endpoint,
        {.method = HttpRequest::Method::Patch,
            .path = path,
            .body = patch,
            .contentType = "application/strategic-merge-patch+json"},
        this);
}

ObjectJob *ClusterClient::remove(const ResourcePath &path, const QJsonObject &options)
{
    return new ObjectJob(*m_endpoint, {.method = HttpRequest::Method::Delete, .path = path, .body = options}, this);
}

ObjectJob *ClusterClient::import(const QString &nameSpace, const QJsonObject &object)
{
    return new ObjectJob(*m_endpoint,
        {.method = HttpRequest::Method::Post,
            .path = {.group = u"image.openshift.io"_s, .resource = u"imagestreamimports"_s, .nameSpace = nameSpace},
            .body = object,
            .silence = m_endpoint->options().importPatience},
        this);
}

ObjectListJob *ClusterClient::list(const ResourcePath &path, const QString &labelSelector, const QString &fieldSelector)
{
    return new ObjectListJob(*m_endpoint, path, labelSelector, fieldSelector, this);
}

ImageStreamListJob *ClusterClient::listImageStreams(const QString &nameSpace)
{
    return new ImageStreamListJob(*m_endpoint, nameSpace, this);
}

ImageStreamWatchJob *ClusterClient::watchImageStreams(const QString &nameSpace, const QString &resourceVersion)
{
    return new ImageStreamWatchJob(*m_endpoint, nameSpace, resourceVersion, this);
}

SecretListJob *ClusterClient::listSecrets(const QString &nameSpace)
{
    return new SecretListJob(*m_endpoint, nameSpace, this);
}

SecretWatchJob *ClusterClient::watchSecrets(const QString &nameSpace, const QString &resourceVersion)
{
    return new SecretWatchJob(*m_endpoint, nameSpace, resourceVersion, this);
}

} // namespace Tagwright
