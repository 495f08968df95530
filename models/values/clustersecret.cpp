// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/clustersecret.h"

#include "values/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// What its text stands for (RFC 4648, 4): four characters for three bytes, the last perhaps filled up.
qsizetype decodedLength(const QString &base64)
{
    const qsizetype fill = base64.endsWith("=="_L1) ? 2 : base64.endsWith(u'=') ? 1 : 0;
    return base64.size() / 4 * 3 - fill;
}

// OpenShift's own pull secrets have an owner that does not call itself their controller.
QString ownerIn(const QJsonObject &metadata)
{
    const QJsonArray owners = metadata["ownerReferences"_L1].toArray();
    for (const QJsonValue owner : owners) {
        if (owner["controller"_L1].toBool() || owner["kind"_L1] == "ServiceAccount"_L1)
            return owner["kind"_L1].toString() + u' ' + owner["name"_L1].toString();
    }
    for (const QLatin1StringView account :
        {"openshift.io/internal-registry-auth-token.service-account"_L1, "openshift.io/token-secret.name"_L1}) {
        const QString name = metadata["annotations"_L1][account].toString();
        if (!name.isEmpty())
            return u"ServiceAccount "_s
                + metadata["annotations"_L1][QLatin1StringView(ServiceAccountName)].toString(name);
    }
    return {};
}

} // namespace

const QList<SecretType> &secretTypes()
{
    static const QList<SecretType> types{
        {SecretKind::Opaque, u"Opaque"_s, {}, {}},
        {SecretKind::DockerConfigJson, u"kubernetes.io/dockerconfigjson"_s, {u".dockerconfigjson"_s}, {}},
        {SecretKind::BasicAuth, u"kubernetes.io/basic-auth"_s, {u"username"_s, u"password"_s}, {}},
        {SecretKind::SshAuth, u"kubernetes.io/ssh-auth"_s, {u"ssh-privatekey"_s},
            {u"known_hosts"_s, u"ssh-publickey"_s}},
        {SecretKind::Tls, u"kubernetes.io/tls"_s, {u"tls.crt"_s, u"tls.key"_s}, {u"ca.crt"_s}},
        {SecretKind::ServiceAccountToken, u"kubernetes.io/service-account-token"_s, {},
            {u"token"_s, u"ca.crt"_s, u"namespace"_s}},
        {SecretKind::DockerConfig, u"kubernetes.io/dockercfg"_s, {u".dockercfg"_s}, {}},
        {SecretKind::BootstrapToken, u"bootstrap.kubernetes.io/token"_s, {u"token-id"_s, u"token-secret"_s},
            {u"description"_s, u"expiration"_s, u"usage-bootstrap-authentication"_s, u"usage-bootstrap-signing"_s,
                u"auth-extra-groups"_s}},
    };
    return types;
}

SecretType secretType(const QString &id)
{
    const QList<SecretType> &types = secretTypes();
    if (id.isEmpty())
        return types.constFirst();
    const auto found =
        std::find_if(types.cbegin(), types.cend(), [&id](const SecretType &type) { return type.id == id; });
    return found == types.cend() ? SecretType{SecretKind::Other, id, {}, {}} : *found;
}

const SecretType &secretType(SecretKind kind)
{
    static const SecretType other;
    const QList<SecretType> &types = secretTypes();
    const auto found =
        std::find_if(types.cbegin(), types.cend(), [kind](const SecretType &type) { return type.kind == kind; });
    return found == types.cend() ? other : *found;
}

bool isPullSecret(SecretKind kind)
{
    return kind == SecretKind::DockerConfigJson || kind == SecretKind::DockerConfig;
}

QStringList ClusterSecret::keyNames() const
{
    QStringList names;
    for (const Key &key : keys)
        names += key.name;
    return names;
}

Result<ClusterSecret> parseClusterSecret(const QJsonObject &object)
{
    const QJsonObject metadata = object["metadata"_L1].toObject();
    ClusterSecret secret;
    secret.name = metadata["name"_L1].toString();
    if (secret.name.isEmpty())
        return Error{.kind = Error::Kind::Malformed, .message = u"a secret without a name"_s};
    secret.nameSpace = metadata["namespace"_L1].toString();
    secret.type = secretType(object["type"_L1].toString()).id;
    secret.isImmutable = object["immutable"_L1].toBool();
    secret.labels = Json::stringMap(metadata["labels"_L1]);
    secret.annotations = Json::stringMap(metadata["annotations"_L1]);
    for (const auto *const annotation : AnnotationsWithValues)
        secret.annotations.remove(QLatin1StringView(annotation));
    secret.created = QDateTime::fromString(metadata["creationTimestamp"_L1].toString(), Qt::ISODate);
    secret.resourceVersion = metadata["resourceVersion"_L1].toString();
    secret.owner = ownerIn(metadata);
    secret.managedBy = secret.labels.value(u"app.kubernetes.io/managed-by"_s);
    const QJsonObject values = object["data"_L1].toObject(); // by key: Qt keeps them sorted
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        secret.keys += {value.key(), decodedLength(value.value().toString())};
    return secret;
}

} // namespace Tagwright
