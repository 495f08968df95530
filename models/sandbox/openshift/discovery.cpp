// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/discovery.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

// The order in which a cluster lists its groups; it is no alphabet.
const QStringList &groupOrder()
{
    static const QStringList order{u"apiregistration.k8s.io"_s, u"apps"_s, u"events.k8s.io"_s,
        u"authentication.k8s.io"_s, u"authorization.k8s.io"_s, u"autoscaling"_s, u"batch"_s, u"certificates.k8s.io"_s,
        u"networking.k8s.io"_s, u"policy"_s, u"rbac.authorization.k8s.io"_s, u"storage.k8s.io"_s,
        u"admissionregistration.k8s.io"_s, u"apiextensions.k8s.io"_s, u"scheduling.k8s.io"_s, u"coordination.k8s.io"_s,
        u"node.k8s.io"_s, u"discovery.k8s.io"_s, u"flowcontrol.apiserver.k8s.io"_s, u"apps.openshift.io"_s,
        u"authorization.openshift.io"_s, u"build.openshift.io"_s, u"image.openshift.io"_s, u"oauth.openshift.io"_s,
        u"project.openshift.io"_s, u"quota.openshift.io"_s, u"route.openshift.io"_s, u"security.openshift.io"_s,
        u"template.openshift.io"_s, u"user.openshift.io"_s, u"config.openshift.io"_s, u"operator.openshift.io"_s,
        u"imageregistry.operator.openshift.io"_s, u"machineconfiguration.openshift.io"_s,
        u"security.internal.openshift.io"_s};
    return order;
}

QStringList groupsOf(const KubernetesApi &api)
{
    QStringList groups;
    for (const auto &resource : api.resources()) {
        const QString group = resource->kind().group;
        if (!group.isEmpty() && !groups.contains(group))
            groups += group;
    }
    const auto place = [](const QString &group) {
        const qsizetype found = groupOrder().indexOf(group);
        return found < 0 ? groupOrder().size() : found;
    };
    std::stable_sort(
        groups.begin(), groups.end(), [&place](const QString &a, const QString &b) { return place(a) < place(b); });
    return groups;
}

QStringList versionsOf(const KubernetesApi &api, const QString &group)
{
    QStringList versions;
    for (const auto &resource : api.resources()) {
        if (resource->kind().group == group && !versions.contains(resource->kind().version))
            versions += resource->kind().version;
    }
    return versions;
}

bool isAggregated(const KubernetesApi &api, const QString &group)
{
    return std::any_of(api.resources().cbegin(), api.resources().cend(),
        [&group](const auto &resource) { return resource->kind().group == group && resource->kind().aggregated; });
}

QJsonObject groupObject(const KubernetesApi &api, const QString &group)
{
    QJsonArray versions;
    for (const QString &version : versionsOf(api, group))
        versions += QJsonObject{{u"groupVersion"_s, QString(group + u'/' + version)}, {u"version"_s, version}};
    return {{u"name"_s, group}, {u"versions"_s, versions}, {u"preferredVersion"_s, versions.at(0)}};
}

QJsonObject resourceObject(const ResourceKind &kind)
{
    QJsonObject resource{{u"name"_s, kind.plural}, {u"singularName"_s, kind.singular},
        {u"namespaced"_s, kind.namespaced}, {u"kind"_s, kind.kind},
        {u"verbs"_s, QJsonArray::fromStringList(kind.verbs)}};
    if (!kind.shortNames.isEmpty())
        resource.insert(u"shortNames"_s, QJsonArray::fromStringList(kind.shortNames));
    if (!kind.categories.isEmpty())
        resource.insert(u"categories"_s, QJsonArray::fromStringList(kind.categories));
    if (!kind.storageVersionHash.isEmpty())
        resource.insert(u"storageVersionHash"_s, kind.storageVersionHash);
    return resource;
}

QJsonObject subresourceObject(const ResourceKind &kind, const SubresourceKind &sub)
{
    QJsonObject resource{{u"name"_s, QString(kind.plural + u'/' + sub.name)}, {u"singularName"_s, QString()},
        {u"namespaced"_s, kind.namespaced}, {u"kind"_s, sub.kind}, {u"verbs"_s, QJsonArray::fromStringList(sub.verbs)}};
    if (!sub.group.isEmpty() || !sub.version.isEmpty()) {
        if (!sub.group.isEmpty())
            resource.insert(u"group"_s, sub.group);
        resource.insert(u"version"_s, sub.version);
    }
    return resource;
}

QJsonObject resourceList(const KubernetesApi &api, const QString &group, const QString &version)
{
    std::map<QString, QJsonObject> sorted;
    for (const auto &resource : api.resources()) {
        const ResourceKind &kind = resource->kind();
        if (kind.group != group || kind.version != version)
            continue;
        sorted.emplace(kind.plural, resourceObject(kind));
        for (const SubresourceKind &sub : kind.subresources)
            sorted.emplace(kind.plural + u'/' + sub.name, subresourceObject(kind, sub));
    }
    QJsonArray resources;
    for (const auto &[name, resource] : sorted)
        resources += resource;
    QJsonObject list{{u"kind"_s, u"APIResourceList"_s},
        {u"groupVersion"_s, group.isEmpty() ? version : QString(group + u'/' + version)}, {u"resources"_s, resources}};
    if (!group.isEmpty())
        list.insert(u"apiVersion"_s, u"v1"_s); // the oldest list of all has none
    return list;
}

QJsonObject apiVersions(const ServerRequest &request)
{
    const QString address = QString::fromLatin1(request.header("host"));
    return {{u"kind"_s, u"APIVersions"_s}, {u"versions"_s, QJsonArray{u"v1"_s}},
        {u"serverAddressByClientCIDRs"_s,
            QJsonArray{QJsonObject{{u"clientCIDR"_s, u"0.0.0.0/0"_s}, {u"serverAddress"_s, address}}}}};
}

} // namespace

std::optional<ServerAnswer> discovery(const KubernetesApi &api, const ServerRequest &request)
{
    const QStringList parts = QString::fromUtf8(request.path).split(u'/', Qt::SkipEmptyParts);
    if (parts.value(0) == u"api"_s) {
        if (parts.size() == 1)
            return plainJson(apiVersions(request));
        if (parts.size() == 2 && parts.at(1) == u"v1"_s)
            return plainJson(resourceList(api, {}, u"v1"_s));
        return std::nullopt;
    }
    if (parts.value(0) != u"apis"_s || parts.size() > 3)
        return std::nullopt;
    if (parts.size() == 1) {
        QJsonArray groups;
        for (const QString &group : groupsOf(api))
            groups += groupObject(api, group);
        return plainJson({{u"kind"_s, u"APIGroupList"_s}, {u"apiVersion"_s, u"v1"_s}, {u"groups"_s, groups}});
    }

    const QString &group = parts.at(1);
    const QStringList versions = versionsOf(api, group);
    if (versions.isEmpty())
        return std::nullopt;
    if (parts.size() == 2) {
        QJsonObject object = groupObject(api, group);
        object.insert(u"kind"_s, u"APIGroup"_s);
        object.insert(u"apiVersion"_s, u"v1"_s);
        return plainJson(object);
    }
    if (!versions.contains(parts.at(2)))
        return std::nullopt;
    if (api.isAggregatedDown() && isAggregated(api, group))
        return unreachableAnswer();
    return plainJson(resourceList(api, group, parts.at(2)));
}

} // namespace Tagwright::Practice
