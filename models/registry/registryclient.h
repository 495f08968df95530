// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "net/authenticator.h"
#include "registry/registryoptions.h"
#include "values/capabilities.h"
#include "values/connection.h"
#include "values/manifest.h"

#include <QObject>

#include <memory>

namespace Tagwright {

class BlobDownload;
class BlobJob;
class BlobPresenceJob;
class BlobUpload;
class CatalogJob;
class ContentCache;
class DeleteManifestJob;
class DigestJob;
class ManifestJob;
class PingJob;
class PutManifestJob;
class QuestionJob;
class ReferrersJob;
class RegistryEndpoint;
class ScopeJob;
class SecretStore;
class TagListJob;
class WireLog;
struct ManifestBytes;
struct RegistryQuestion;

/*!
    A container registry. Each function makes a job that is not yet started and belongs to the client, which ends its
    jobs in silence when it goes.
*/
class RegistryClient : public QObject {
    Q_OBJECT

public:
    /*! cache may be null; the other references outlive the client. */
    RegistryClient(const Connection &connection, SecretStore &secrets, WireLog &wireLog, ContentCache *cache,
        QObject *parent, const RegistryOptions &options = {});
    ~RegistryClient() override;

    const Connection &connection() const;
    const Capabilities &capabilities() const;

    /*! Used from now on, but not kept. Tokens that were given for another are forgotten. */
    void setCredential(Credential credential);
    bool hasCredential() const; //!< one that the registry was shown
    const Credential *credential(const QString &path) const; //!< as it is now; null when none is held for this path
    void forgetCredentials(); //!< in the client; the store is not touched
    /*! Asked before a password goes to a token service that is not the registry's own; without it, it does not go. */
    void setConsent(Authenticator::Consent consent);

    void setConnection(const Connection &connection); //!< from now on; its address stays the same
    const std::optional<CertificateProblem> &certificateProblem() const; //!< see HttpSession

    void awaitSecrets(); //!< nothing is sent before reloadSecrets() is done
    void reloadSecrets(); //!< the key's passphrase and the proxy's password were stored anew

    PingJob *ping();
    QuestionJob *ask(const RegistryQuestion &question);
    ScopeJob *scope(const QString &repository); //!< what we may do with it, as the token service sees it
    CatalogJob *catalog();
    TagListJob *tags(const QString &repository);
    ManifestJob *manifest(const QString &repository, const QString &tagOrDigest, const Digest &known = {});
    BlobJob *blob(const QString &repository, const Descriptor &descriptor);
    ReferrersJob *referrers(const QString &repository, const Digest &digest);
    DigestJob *digest(const QString &repository, const QString &tagOrDigest);
    BlobPresenceJob *hasBlob(const QString &repository, const Digest &digest);
    BlobDownload *download(const QString &repository, const Descriptor &descriptor);

    // What changes something there.
    PutManifestJob *putManifest(const QString &repository, const QString &tagOrDigest, const ManifestBytes &manifest);
    DeleteManifestJob *deleteManifest(const QString &repository, const QString &tagOrDigest);
    /*! mountFrom is a repository of this registry that may hold the blob; empty for none. */
    BlobUpload *upload(const QString &repository, const Descriptor &descriptor, const QString &mountFrom);

Q_SIGNALS:
    void capabilitiesChanged();

private:
    std::unique_ptr<RegistryEndpoint> m_endpoint;
};

} // namespace Tagwright
