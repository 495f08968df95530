// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "openshift/resourcepath.h"
#include "values/certificate.h"
#include "values/cluster.h"
#include "values/connection.h"

#include <QObject>

#include <memory>
#include <optional>

class QJsonObject;

namespace Tagwright {

class BrowserSignInJob;
class ClusterEndpoint;
class DiscoverJob;
class IdentityJob;
class ImageStreamListJob;
class ImageStreamWatchJob;
class ObjectJob;
class ObjectListJob;
class PasswordSignInJob;
class SecretListJob;
class SecretStore;
class SecretWatchJob;
class SignOutJob;
class WireLog;
struct ClusterOptions;

/*!
    An OpenShift API server. Each function makes a job that is not yet started and belongs to the client, which ends its
    jobs in silence when it goes.

    The token is in the store, in the place of the connection, as a credential of kind RegistryToken; it is looked up
    when it is first needed.
*/
class ClusterClient : public QObject {
    Q_OBJECT

public:
    ClusterClient(const Connection &connection, SecretStore &secrets, WireLog &wireLog, QObject *parent);
    ClusterClient(const Connection &connection, SecretStore &secrets, WireLog &wireLog, QObject *parent,
        const ClusterOptions &options);
    ~ClusterClient() override;

    const Connection &connection() const;
    void setConnection(const Connection &connection); //!< from now on; its address stays the same
    void awaitSecrets(); //!< nothing is sent before reloadSecrets() is done
    void reloadSecrets();
    const std::optional<CertificateProblem> &certificateProblem() const; //!< see HttpSession

    void setToken(Secret token); //!< used from now on, but not kept
    const Secret *token() const; //!< null when none is held
    void forgetToken(); //!< in the client; the store is not touched

    DiscoverJob *discover(); //!< ClusterFacts; answers without a token, too
    IdentityJob *identity(); //!< who we are; Unauthorized when nobody
    PasswordSignInJob *signIn(const OAuthServer &server, const QString &userName, Secret password);
    BrowserSignInJob *signInByBrowser(const OAuthServer &server);
    SignOutJob *signOut(); //!< revokes the token at the server, if that is possible

    ObjectJob *get(const ResourcePath &path);
    ObjectJob *create(
        const ResourcePath &path, const QJsonObject &object); //!< reviews and the like; no automatic retry
    // What the server would answer to these writes; a field that it does not know is refused.
    ObjectJob *tryCreate(const ResourcePath &path, const QJsonObject &object);
    ObjectJob *tryReplace(const ResourcePath &path, const QJsonObject &object);
    // Writes; none is repeated by itself. Nothing in the program calls them but what Changes runs.
    ObjectJob *replace(const ResourcePath &path, const QJsonObject &object);
    ObjectJob *patch(const ResourcePath &path, const QJsonObject &patch); //!< a strategic merge patch
    ObjectJob *remove(const ResourcePath &path, const QJsonObject &options); //!< DeleteOptions
    /*! An ImageStreamImport: the server answers when it has got the images, which may take minutes. */
    ObjectJob *import(const QString &nameSpace, const QJsonObject &object);

    ObjectListJob *list(const ResourcePath &path, const QString &labelSelector = {}, const QString &fieldSelector = {});

    /*! nameSpace empty: of the whole cluster. */
    ImageStreamListJob *listImageStreams(const QString &nameSpace);
    ImageStreamWatchJob *watchImageStreams(const QString &nameSpace, const QString &resourceVersion);
    SecretListJob *listSecrets(const QString &nameSpace);
    SecretWatchJob *watchSecrets(const QString &nameSpace, const QString &resourceVersion);

Q_SIGNALS:
    /*! A request with the token was answered 401: it has expired or was revoked. */
    void tokenRejected();

private:
    std::unique_ptr<ClusterEndpoint> m_endpoint;
};

} // namespace Tagwright
