// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/registryclient.h"

#include "registry/blobdownload.h"
#include "registry/blobjob.h"
#include "registry/blobpresencejob.h"
#include "registry/blobupload.h"
#include "registry/catalogjob.h"
#include "registry/deletemanifestjob.h"
#include "registry/digestjob.h"
#include "registry/manifestjob.h"
#include "registry/pingjob.h"
#include "registry/putmanifestjob.h"
#include "registry/questionjob.h"
#include "registry/referrersjob.h"
#include "registry/registryendpoint.h"
#include "registry/scopejob.h"
#include "registry/taglistjob.h"

namespace Tagwright {

RegistryClient::RegistryClient(const Connection &connection, SecretStore &secrets, WireLog &wireLog,
    ContentCache *cache, QObject *parent, const RegistryOptions &options)
    : QObject(parent)
    , m_endpoint(std::make_unique<RegistryEndpoint>(connection, secrets, wireLog, cache, options))
{
    connect(m_endpoint.get(), &RegistryEndpoint::capabilitiesChanged, this, &RegistryClient::capabilitiesChanged);
}

RegistryClient::~RegistryClient()
{
    // Before the endpoint that they use.
    qDeleteAll(findChildren<RegistryJob *>(Qt::FindDirectChildrenOnly));
}

const Connection &RegistryClient::connection() const
{
    return m_endpoint->connection();
}

const Capabilities &RegistryClient::capabilities() const
{
    return m_endpoint->capabilities();
}

void RegistryClient::setCredential(Credential credential)
{
    m_endpoint->authenticator().setCredential(std::move(credential));
}

bool RegistryClient::hasCredential() const
{
    return m_endpoint->authenticator().hasCredential();
}

const Credential *RegistryClient::credential(const QString &path) const
{
    return m_endpoint->authenticator().credential(path);
}

void RegistryClient::forgetCredentials()
{
    m_endpoint->authenticator().forgetCredentials();
}

void RegistryClient::setConsent(Authenticator::Consent consent)
{
    m_endpoint->authenticator().setConsent(std::move(consent));
}

void RegistryClient::setConnection(const Connection &connection)
{
    m_endpoint->setConnection(connection);
}

const std::optional<CertificateProblem> &RegistryClient::certificateProblem() const
{
    return m_endpoint->session().certificateProblem();
}

void RegistryClient::awaitSecrets()
{
    m_endpoint->awaitSecrets();
}

void RegistryClient::reloadSecrets()
{
    m_endpoint->reloadSecrets();
}

PingJob *RegistryClient::ping()
{
    return new PingJob(*m_endpoint, this);
}

QuestionJob *RegistryClient::ask(const RegistryQuestion &question)
{
    return new QuestionJob(*m_endpoint, question, this);
}

ScopeJob *RegistryClient::scope(const QString &repository)
{
    return new ScopeJob(*m_endpoint, repository, this);
}

CatalogJob *RegistryClient::catalog()
{
    return new CatalogJob(*m_endpoint, this);
}

TagListJob *RegistryClient::tags(const QString &repository)
{
    return new TagListJob(*m_endpoint, repository, this);
}

ManifestJob *RegistryClient::manifest(const QString &repository, const QString &tagOrDigest, const Digest &known)
{
    return new ManifestJob(*m_endpoint, repository, tagOrDigest, known, this);
}

BlobJob *RegistryClient::blob(const QString &repository, const Descriptor &descriptor)
{
    return new BlobJob(*m_endpoint, repository, descriptor, this);
}

ReferrersJob *RegistryClient::referrers(const QString &repository, const Digest &digest)
{
    return new ReferrersJob(*m_endpoint, repository, digest, this);
}

DigestJob *RegistryClient::digest(const QString &repository, const QString &tagOrDigest)
{
    return new DigestJob(*m_endpoint, repository, tagOrDigest, this);
}

BlobPresenceJob *RegistryClient::hasBlob(const QString &repository, const Digest &digest)
{
    return new BlobPresenceJob(*m_endpoint, repository, digest, this);
}

BlobDownload *RegistryClient::download(const QString &repository, const Descriptor &descriptor)
{
    return new BlobDownload(*m_endpoint, repository, descriptor, this);
}

PutManifestJob *RegistryClient::putManifest(
    const QString &repository, const QString &tagOrDigest, const ManifestBytes &manifest)
{
    return new PutManifestJob(*m_endpoint, repository, tagOrDigest, manifest, this);
}

DeleteManifestJob *RegistryClient::deleteManifest(const QString &repository, const QString &tagOrDigest)
{
    return new DeleteManifestJob(*m_endpoint, repository, tagOrDigest, this);
}

BlobUpload *RegistryClient::upload(const QString &repository, const Descriptor &descriptor, const QString &mountFrom)
{
    return new BlobUpload(*m_endpoint, repository, descriptor, mountFrom, this);
}

} // namespace Tagwright
