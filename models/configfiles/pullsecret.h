// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/dockerconfigwriter.h"
#include "credentials/credential.h"
#include "values/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

class QJsonObject;

/*! What is in a pull secret of a cluster, as the cluster reads it (Kubernetes, credentialprovider/config.go). Pure. */
namespace Tagwright {

/*! The two types of secrets that clusters get images with. */
enum class PullSecretForm {
    ConfigJson, //!< kubernetes.io/dockerconfigjson: docker's config.json
    Cfg, //!< kubernetes.io/dockercfg: the map of its "auths" alone
};

[[nodiscard]] QString pullSecretType(PullSecretForm form); //!< "kubernetes.io/dockerconfigjson"
[[nodiscard]] QString pullSecretKey(PullSecretForm form); //!< of its data: ".dockerconfigjson"

/*! The content of a secret that is one, decoded, and its form. */
struct PullSecretContent {
    PullSecretForm form = PullSecretForm::ConfigJson;
    QByteArray document; //!< to be wiped by whoever takes it; empty when the key is missing
};

/*! Of a core/v1 Secret. Unsupported when it is of another type, Malformed when its content is no base64. */
[[nodiscard]] Result<PullSecretContent> pullSecretContent(const QJsonObject &secret);

/*! One registry in it. */
struct PullSecretEntry {
    QString key; //!< as it is written there
    QString userName;
    Secret password; //!< empty when there is none that a cluster would use
    QString email;
};

/*!
    "auth" goes before user name and password, and a token that only docker understands is no password. Malformed when
    it is no such document; no error quotes it.
*/
[[nodiscard]] Result<std::vector<PullSecretEntry>> pullSecretEntries(const PullSecretContent &content);

/*!
    The document with the credentials in it, as `oc create secret docker-registry` writes them; everything else in it
    stays. An empty document is one that is made. A key that names the same place in another way is kept. Malformed when
    nobody understands what is there, Unsupported with the host when a credential is a token that clusters do not use.
*/
[[nodiscard]] Result<ConfigChange> withPullCredentials(
    const PullSecretContent &before, const std::vector<ExportedCredential> &credentials);

/*! The same in the other form; what config.json has besides "auths" is lost in the old one. */
[[nodiscard]] Result<PullSecretContent> convertedPullSecret(const PullSecretContent &content);

} // namespace Tagwright
