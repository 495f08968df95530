// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/*! The Secrets of a project, without what is in them: for that see credentials/secretvalues.h. */
namespace Tagwright {

/*! What the cluster, or those who read them, expect of a secret. */
enum class SecretKind {
    Opaque,
    BasicAuth,
    SshAuth,
    Tls,
    DockerConfigJson,
    DockerConfig,
    ServiceAccountToken,
    BootstrapToken,
    Other, //!< a type of somebody else's
};

/*! A type of secrets (Kubernetes, "Types of Secret"). */
struct SecretType {
    SecretKind kind = SecretKind::Other;
    QString id; //!< "kubernetes.io/tls"
    QStringList required; //!< keys that whoever reads it needs; of BasicAuth one of them is enough
    QStringList usual; //!< keys that many such secrets have besides
};

/*! All that have a kind of their own, the most usual first. */
[[nodiscard]] const QList<SecretType> &secretTypes();

/*! An empty id is Opaque, as the server takes it. */
[[nodiscard]] SecretType secretType(const QString &id);
[[nodiscard]] const SecretType &secretType(SecretKind kind); //!< of Other: one without an id

/*! Both types hold credentials for registries. */
[[nodiscard]] bool isPullSecret(SecretKind kind);

/*! The annotation that names the service account a token is for. */
inline constexpr auto ServiceAccountName = "kubernetes.io/service-account.name";

/*!
    Annotations that hold what is in a secret: all of it, as `kubectl apply` was given it, and a token, as OpenShift
    kept it beside its own pull secrets (before 4.16).
*/
inline constexpr const char *AnnotationsWithValues[] = {
    "kubectl.kubernetes.io/last-applied-configuration", "openshift.io/token-secret.value"};

/*! A Secret (v1) as it is listed. All of it was written by others. */
struct ClusterSecret {
    struct Key {
        QString name;
        qsizetype bytes = 0; //!< of what it holds, decoded

        friend bool operator==(const Key &, const Key &) = default;
    };

    QString nameSpace;
    QString name;
    QString type; //!< never empty
    QList<Key> keys; //!< by name
    bool isImmutable = false;
    QMap<QString, QString> labels;
    QMap<QString, QString> annotations; //!< but AnnotationsWithValues
    QDateTime created;
    QString resourceVersion;
    QString owner; //!< what made it and would make it anew, as "ServiceAccount builder"; empty when people keep it
    QString managedBy; //!< the tool that says it keeps it, as "Helm"; empty when none does

    SecretKind kind() const { return secretType(type).kind; }
    QStringList keyNames() const;

    friend bool operator==(const ClusterSecret &, const ClusterSecret &) = default;
};

/*! Malformed when it has no name. Of the values only the lengths are looked at. */
[[nodiscard]] Result<ClusterSecret> parseClusterSecret(const QJsonObject &object);

} // namespace Tagwright
