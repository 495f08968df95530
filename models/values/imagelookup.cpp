// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/imagelookup.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto ResolveNames = "alpha.image.policy.openshift.io/resolve-names"_L1;

// In a template of pods where there is one: what is made of it has the annotation then.
QStringList annotationPath(const QString &resource)
{
    const QStringList annotations{u"metadata"_s, u"annotations"_s, ResolveNames};
    if (resource == "pods"_L1)
        return annotations;
    if (resource == "cronjobs"_L1)
        return QStringList{u"spec"_s, u"jobTemplate"_s, u"spec"_s, u"template"_s} + annotations;
    return QStringList{u"spec"_s, u"template"_s} + annotations;
}

QStringList lookupPath(const QString &resource)
{
    return resource == "imagestreams"_L1 ? QStringList{u"spec"_s, u"lookupPolicy"_s, u"local"_s}
                                         : annotationPath(resource);
}

QJsonValue valueAt(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &key : path)
        value = value[key];
    return value;
}

QJsonObject objectWith(const QStringList &path, const QJsonValue &value)
{
    QJsonValue nested = value;
    for (auto key = path.crbegin(); key != path.crend(); ++key)
        nested = QJsonObject{{*key, nested}};
    return nested.toObject();
}

} // namespace

QList<LookupKind> lookupKinds()
{
    using Effect = LookupKind::Effect;
    return {{u"Deployment"_s, u"apps"_s, u"deployments"_s, Effect::Rollout},
        {u"StatefulSet"_s, u"apps"_s, u"statefulsets"_s, Effect::Rollout},
        {u"DaemonSet"_s, u"apps"_s, u"daemonsets"_s, Effect::Rollout},
        {u"DeploymentConfig"_s, u"apps.openshift.io"_s, u"deploymentconfigs"_s, Effect::Rollout},
        {u"ReplicaSet"_s, u"apps"_s, u"replicasets"_s, Effect::NextPods},
        {u"ReplicationController"_s, {}, u"replicationcontrollers"_s, Effect::NextPods},
        {u"CronJob"_s, u"batch"_s, u"cronjobs"_s, Effect::NextJobs}, {u"Job"_s, u"batch"_s, u"jobs"_s, Effect::Refused},
        {u"Pod"_s, {}, u"pods"_s, Effect::Nothing}};
}

bool LookupState::isOn() const
{
    return value.isBool() ? value.toBool() : value.toString() == "*"_L1;
}

LookupState lookupOf(const ImageStream &stream, const ObjectAddress &place)
{
    return {.kind = {u"ImageStream"_s, place.group, place.resource, LookupKind::Effect::Names},
        .place = place,
        .value = stream.localLookup,
        .owner = {}};
}

LookupState lookupOf(const QJsonObject &object, const LookupKind &kind, const ObjectAddress &connection)
{
    const QJsonObject metadata = object["metadata"_L1].toObject();
    LookupState state{.kind = kind, .place = connection, .value = {}, .owner = {}};
    state.place.group = kind.group;
    state.place.resource = kind.resource;
    state.place.nameSpace = metadata["namespace"_L1].toString();
    state.place.name = metadata["name"_L1].toString();
    state.value = valueAt(object, lookupPath(kind.resource));
    const QJsonArray owners = metadata["ownerReferences"_L1].toArray();
    for (const QJsonValue owner : owners) {
        if (owner["controller"_L1].toBool())
            state.owner = owner["kind"_L1].toString() + u' ' + owner["name"_L1].toString();
    }
    return state;
}

ObjectChange lookupChange(const LookupState &state, bool on)
{
    const QStringList path = lookupPath(state.place.resource);
    const bool isStream = state.kind.effect == LookupKind::Effect::Names;
    const QJsonValue off = isStream ? QJsonValue(false) : QJsonValue();
    const QJsonValue before = state.value.isUndefined() ? QJsonValue() : state.value;
    return {.place = state.place,
        .way = ObjectChange::Way::Patch,
        .before = objectWith(path, before),
        .after = objectWith(path,
            !on            ? off
                : isStream ? QJsonValue(true)
                           : QJsonValue(u"*"_s))};
}

std::optional<bool> lookupIn(const ObjectChange &change)
{
    if (change.way != ObjectChange::Way::Patch)
        return std::nullopt;
    const QStringList path = lookupPath(change.place.resource);
    const QJsonValue value = valueAt(change.after, path);
    if (objectWith(path, value) != change.after)
        return std::nullopt;
    return value.isBool() ? value.toBool() : value.toString() == "*"_L1;
}

} // namespace Tagwright
