// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/secretusers.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxSecretUsers = 10'000; // of one object

class SecretUserReader {
public:
    SecretUserReader(const QJsonObject &object, const QString &kind)
        : m_object(object)
    {
        m_use.kind = object["kind"_L1].toString();
        if (m_use.kind.isEmpty())
            m_use.kind = kind;
        m_use.name = object["metadata"_L1]["name"_L1].toString();
        const QJsonArray owners = object["metadata"_L1]["ownerReferences"_L1].toArray();
        m_use.isOwned = std::any_of(
            owners.begin(), owners.end(), [](const QJsonValue &owner) { return owner["controller"_L1].toBool(); });
    }

    QList<SecretUser> read()
    {
        const QJsonObject spec = m_object["spec"_L1].toObject();
        if (m_use.kind == "ServiceAccount"_L1) {
            addNames(m_object["imagePullSecrets"_L1], SecretUser::How::PullsImages);
            addNames(m_object["secrets"_L1], SecretUser::How::Mountable);
        } else if (m_use.kind == "Pod"_L1) {
            readPodSpec(spec);
        } else if (m_use.kind == "CronJob"_L1) {
            readPodSpec(spec["jobTemplate"_L1]["spec"_L1]["template"_L1]["spec"_L1].toObject());
        } else if (m_use.kind == "BuildConfig"_L1) {
            readBuildSpec(spec);
        } else if (m_use.kind == "Ingress"_L1) {
            const QJsonArray hosts = spec["tls"_L1].toArray();
            for (const QJsonValue host : hosts)
                add(host["secretName"_L1], SecretUser::How::Encrypts);
        } else if (m_use.kind == "Route"_L1) {
            add(spec["tls"_L1]["externalCertificate"_L1]["name"_L1], SecretUser::How::Encrypts);
        } else {
            readPodSpec(spec["template"_L1]["spec"_L1].toObject());
        }
        return m_users;
    }

private:
    void add(const QJsonValue &name, SecretUser::How how)
    {
        SecretUser user = m_use;
        user.secret = name.toString();
        user.how = how;
        if (!user.secret.isEmpty() && m_users.size() < MaxSecretUsers && !m_users.contains(user))
            m_users += user;
    }

    void addNames(const QJsonValue &references, SecretUser::How how)
    {
        const QJsonArray list = references.toArray();
        for (const QJsonValue reference : list)
            add(reference["name"_L1], how);
    }

    void readPodSpec(const QJsonObject &pod)
    {
        addNames(pod["imagePullSecrets"_L1], SecretUser::How::PullsImages);
        const QJsonArray volumes = pod["volumes"_L1].toArray();
        for (const QJsonValue volume : volumes) {
            add(volume["secret"_L1]["secretName"_L1], SecretUser::How::Volume);
            const QJsonArray sources = volume["projected"_L1]["sources"_L1].toArray();
            for (const QJsonValue source : sources)
                add(source["secret"_L1]["name"_L1], SecretUser::How::Volume);
        }
        for (const QLatin1StringView group : {"initContainers"_L1, "containers"_L1, "ephemeralContainers"_L1}) {
            const QJsonArray containers = pod[group].toArray();
            for (const QJsonValue container : containers)
                readEnvironment(container);
        }
    }

    void readEnvironment(const QJsonValue &container)
    {
        const QJsonArray variables = container["env"_L1].toArray();
        for (const QJsonValue variable : variables)
            add(variable["valueFrom"_L1]["secretKeyRef"_L1]["name"_L1], SecretUser::How::Environment);
        const QJsonArray all = container["envFrom"_L1].toArray();
        for (const QJsonValue source : all)
            add(source["secretRef"_L1]["name"_L1], SecretUser::How::Environment);
    }

    void readBuildSpec(const QJsonObject &build)
    {
        const QJsonValue source = build["source"_L1];
        add(source["sourceSecret"_L1]["name"_L1], SecretUser::How::Clones);
        const QJsonArray mounted = source["secrets"_L1].toArray();
        for (const QJsonValue secret : mounted)
            add(secret["secret"_L1]["name"_L1], SecretUser::How::Volume);
        const QJsonArray images = source["images"_L1].toArray();
        for (const QJsonValue image : images)
            add(image["pullSecret"_L1]["name"_L1], SecretUser::How::PullsImages);
        add(build["output"_L1]["pushSecret"_L1]["name"_L1], SecretUser::How::Pushes);
        for (const QLatin1StringView each : {"sourceStrategy"_L1, "dockerStrategy"_L1, "customStrategy"_L1}) {
            const QJsonValue strategy = build["strategy"_L1][each];
            add(strategy["pullSecret"_L1]["name"_L1], SecretUser::How::PullsImages);
            readEnvironment(strategy);
            const QJsonArray volumes = strategy["volumes"_L1].toArray();
            for (const QJsonValue volume : volumes)
                add(volume["source"_L1]["secret"_L1]["secretName"_L1], SecretUser::How::Volume);
        }
        const QJsonArray triggers = build["triggers"_L1].toArray();
        for (const QJsonValue trigger : triggers) {
            for (const QLatin1StringView hook : {"generic"_L1, "github"_L1, "gitlab"_L1, "bitbucket"_L1})
                add(trigger[hook]["secretReference"_L1]["name"_L1], SecretUser::How::Triggers);
        }
    }

    QJsonObject m_object;
    SecretUser m_use;
    QList<SecretUser> m_users;
};

} // namespace

QList<WorkloadKind> secretUserKinds()
{
    return QList<WorkloadKind>{{u"ServiceAccount"_s, {}, u"serviceaccounts"_s}} + workloadKinds()
        + QList<WorkloadKind>{{u"ReplicationController"_s, {}, u"replicationcontrollers"_s},
            {u"Ingress"_s, u"networking.k8s.io"_s, u"ingresses"_s}, {u"Route"_s, u"route.openshift.io"_s, u"routes"_s}};
}

QList<SecretUser> secretUsersIn(const QJsonObject &object, const QString &kind)
{
    return SecretUserReader(object, kind).read();
}

} // namespace Tagwright
