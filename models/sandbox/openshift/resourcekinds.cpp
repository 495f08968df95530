// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/resourcekinds.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

enum class Scope { Project, Cluster };

// As OpenShift 4.20 tells it. Lists are joined with commas; null for none, and for the eight usual verbs.
struct KindLine {
    const char *group;
    const char *plural;
    const char *singular;
    const char *kind;
    Scope scope;
    const char *verbs;
    const char *shortNames;
    const char *categories;
    const char *storageVersionHash;
    const char
        *subresources; // "name Kind verbs group/version", the last where it is another than the resource's; with ;
};

constexpr KindLine KindLines[] = {
    {"", "bindings", "binding", "Binding", Scope::Project, "create", nullptr, nullptr, nullptr, nullptr},
    {"", "componentstatuses", "componentstatus", "ComponentStatus", Scope::Cluster, "get,list", "cs", nullptr, nullptr,
        nullptr},
    {"", "configmaps", "configmap", "ConfigMap", Scope::Project, nullptr, "cm", nullptr, "qFsyl6wFWjQ=", nullptr},
    {"", "endpoints", "endpoints", "Endpoints", Scope::Project, nullptr, "ep", nullptr, "fWeeMqaN/OA=", nullptr},
    {"", "events", "event", "Event", Scope::Project, nullptr, "ev", nullptr, "r2yiGXH7wu8=", nullptr},
    {"", "limitranges", "limitrange", "LimitRange", Scope::Project, nullptr, "limits", nullptr,
        "EBKMFVe6cwo=", nullptr},
    {"", "nodes", "node", "Node", Scope::Cluster, nullptr, "no", nullptr,
        "XwShjMxG9Fs=", "proxy NodeProxyOptions create,delete,get,patch,update;status Node get,patch,update"},
    {"", "persistentvolumeclaims", "persistentvolumeclaim", "PersistentVolumeClaim", Scope::Project, nullptr, "pvc",
        nullptr, "QWTyNDq0dC4=", "status PersistentVolumeClaim get,patch,update"},
    {"", "persistentvolumes", "persistentvolume", "PersistentVolume", Scope::Cluster, nullptr, "pv", nullptr,
        "HN/zwEC+JgM=", "status PersistentVolume get,patch,update"},
    {"", "pods", "pod", "Pod", Scope::Project, nullptr, "po", "all", "xPOwRZ+Yhw8=",
        "attach PodAttachOptions create,get;binding Binding create;ephemeralcontainers Pod get,patch,update;eviction "
        "Eviction create policy/v1;exec PodExecOptions create,get;log Pod get;portforward PodPortForwardOptions "
        "create,get;proxy PodProxyOptions create,delete,get,patch,update;resize Pod get,patch,update;status Pod "
        "get,patch,update"},
    {"", "podtemplates", "podtemplate", "PodTemplate", Scope::Project, nullptr, nullptr, nullptr,
        "LIXB2x4IFpk=", nullptr},
    {"", "replicationcontrollers", "replicationcontroller", "ReplicationController", Scope::Project, nullptr, "rc",
        "all",
        "Jond2If31h0=", "scale Scale get,patch,update autoscaling/v1;status ReplicationController get,patch,update"},
    {"", "resourcequotas", "resourcequota", "ResourceQuota", Scope::Project, nullptr, "quota", nullptr,
        "8uhSgffRX6w=", "status ResourceQuota get,patch,update"},
    {"", "secrets", "secret", "Secret", Scope::Project, nullptr, nullptr, nullptr, "S6u1pOWzb84=", nullptr},
    {"", "serviceaccounts", "serviceaccount", "ServiceAccount", Scope::Project, nullptr, "sa", nullptr,
        "pbx9ZvyFpBE=", "token TokenRequest create authentication.k8s.io/v1"},
    {"", "services", "service", "Service", Scope::Project, nullptr, "svc", "all",
        "0/CO1lhkEBI=", "proxy ServiceProxyOptions create,delete,get,patch,update;status Service get,patch,update"},
    {"apps", "controllerrevisions", "controllerrevision", "ControllerRevision", Scope::Project, nullptr, nullptr,
        nullptr, nullptr, nullptr},
    {"apps", "daemonsets", "daemonset", "DaemonSet", Scope::Project, nullptr, "ds", "all", nullptr,
        "status DaemonSet get,patch,update"},
    {"apps", "deployments", "deployment", "Deployment", Scope::Project, nullptr, "deploy", "all", nullptr,
        "scale Scale get,patch,update autoscaling/v1;status Deployment get,patch,update"},
    {"apps", "replicasets", "replicaset", "ReplicaSet", Scope::Project, nullptr, "rs", "all", nullptr,
        "scale Scale get,patch,update autoscaling/v1;status ReplicaSet get,patch,update"},
    {"apps", "statefulsets", "statefulset", "StatefulSet", Scope::Project, nullptr, "sts", "all", nullptr,
        "scale Scale get,patch,update autoscaling/v1;status StatefulSet get,patch,update"},
    {"apps.openshift.io", "deploymentconfigs", "deploymentconfig", "DeploymentConfig", Scope::Project, nullptr, "dc",
        "all", nullptr,
        "instantiate DeploymentRequest create;log DeploymentLog get;rollback DeploymentConfigRollback create;scale "
        "Scale get,patch,update extensions/v1beta1;status DeploymentConfig get,patch,update"},
    {"batch", "cronjobs", "cronjob", "CronJob", Scope::Project, nullptr, "cj", "all", nullptr,
        "status CronJob get,patch,update"},
    {"batch", "jobs", "job", "Job", Scope::Project, nullptr, nullptr, "all", nullptr, "status Job get,patch,update"},
    {"build.openshift.io", "buildconfigs", "buildconfig", "BuildConfig", Scope::Project, nullptr, "bc", "all", nullptr,
        "instantiate BuildRequest create;instantiatebinary BinaryBuildRequestOptions create;webhooks Build create"},
    {"build.openshift.io", "builds", "build", "Build", Scope::Project, nullptr, nullptr, "all", nullptr,
        "clone BuildRequest create;details Build update;log BuildLog get"},
    {"rbac.authorization.k8s.io", "clusterrolebindings", "clusterrolebinding", "ClusterRoleBinding", Scope::Cluster,
        nullptr, nullptr, nullptr, nullptr, nullptr},
    {"rbac.authorization.k8s.io", "clusterroles", "clusterrole", "ClusterRole", Scope::Cluster, nullptr, nullptr,
        nullptr, nullptr, nullptr},
    {"rbac.authorization.k8s.io", "rolebindings", "rolebinding", "RoleBinding", Scope::Project, nullptr, nullptr,
        nullptr, nullptr, nullptr},
    {"rbac.authorization.k8s.io", "roles", "role", "Role", Scope::Project, nullptr, nullptr, nullptr, nullptr, nullptr},
    {"route.openshift.io", "routes", "route", "Route", Scope::Project, nullptr, nullptr, "all", nullptr,
        "status Route get,patch,update"},
};

QStringList namesIn(const char *joined)
{
    return joined ? QString::fromLatin1(joined).split(u',') : QStringList();
}

SubresourceKind subresourceOf(const QString &text)
{
    const QStringList words = text.split(u' ');
    SubresourceKind subresource{.name = words.value(0),
        .kind = words.value(1),
        .verbs = words.value(2).split(u','),
        .group = {},
        .version = {}};
    const QStringList groupVersion = words.value(3).split(u'/');
    subresource.group = groupVersion.value(0);
    subresource.version = groupVersion.value(1);
    return subresource;
}

bool countsGenerations(const QString &group, const QString &plural)
{
    return group.startsWith("apps"_L1) || group == "batch"_L1 || plural == "replicationcontrollers"_L1;
}

ResourceKind kindOf(const KindLine &line)
{
    ResourceKind kind;
    kind.group = QString::fromLatin1(line.group);
    kind.plural = QString::fromLatin1(line.plural);
    kind.singular = QString::fromLatin1(line.singular);
    kind.kind = QString::fromLatin1(line.kind);
    kind.namespaced = line.scope == Scope::Project;
    kind.verbs = namesIn(line.verbs ? line.verbs : "create,delete,deletecollection,get,list,patch,update,watch");
    kind.shortNames = namesIn(line.shortNames);
    kind.categories = namesIn(line.categories);
    if (line.storageVersionHash)
        kind.storageVersionHash = QString::fromLatin1(line.storageVersionHash);
    if (line.subresources) {
        for (const QString &text : QString::fromLatin1(line.subresources).split(u';'))
            kind.subresources += subresourceOf(text);
    }
    kind.aggregated = kind.group.endsWith(".openshift.io"_L1);
    kind.hasGeneration = countsGenerations(kind.group, kind.plural);
    if (kind.plural == "configmaps"_L1)
        kind.fields = {u"data.*"_s, u"binaryData.*"_s, u"immutable"_s};
    if (kind.plural == "secrets"_L1)
        kind.fieldSelectors += u"type"_s;
    if (kind.plural == "serviceaccounts"_L1)
        kind.keyedLists = {{u"secrets"_s, u"name"_s}, {u"imagePullSecrets"_s, u"name"_s}};
    if (kind.plural == "pods"_L1)
        kind.fieldSelectors << u"spec.nodeName"_s << u"spec.serviceAccountName"_s << u"status.phase"_s;
    return kind;
}

} // namespace

QList<ResourceKind> keptKinds()
{
    QList<ResourceKind> kinds;
    for (const KindLine &line : KindLines)
        kinds += kindOf(line);
    return kinds;
}

} // namespace Tagwright::Practice
