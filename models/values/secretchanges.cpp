// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/secretchanges.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QJsonObject textMap(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        object.insert(text.key(), *text);
    return object;
}

QJsonObject secretObject(const QJsonObject &metadata, const QJsonObject &like)
{
    QJsonObject object{{u"kind"_s, u"Secret"_s}, {u"apiVersion"_s, u"v1"_s}, {u"metadata"_s, metadata}};
    for (const QString &member : {u"type"_s, u"data"_s, u"immutable"_s}) {
        if (like.contains(member))
            object.insert(member, like[member]);
    }
    return object;
}

// What says whose it is and who wrote it last is only true where it is.
QJsonObject withoutTies(const QJsonValue &annotations)
{
    QJsonObject kept;
    const QJsonObject all = annotations.toObject();
    for (auto annotation = all.constBegin(); annotation != all.constEnd(); ++annotation) {
        const QString &name = annotation.key();
        const bool isTie = name.startsWith("kubernetes.io/service-account."_L1)
            || name.startsWith("openshift.io/internal-registry-"_L1) || name == "openshift.io/token-secret.name"_L1
            || name == "openshift.io/token-secret.value"_L1
            || name == "kubectl.kubernetes.io/last-applied-configuration"_L1;
        if (!isTie)
            kept.insert(name, annotation.value());
    }
    return kept;
}

} // namespace

ObjectAddress secretAddress(
    const QString &connectionId, const QString &host, const QString &nameSpace, const QString &name)
{
    return {.connectionId = connectionId,
        .host = host,
        .group = {},
        .resource = u"secrets"_s,
        .nameSpace = nameSpace,
        .name = name};
}

ObjectChange secretCreation(const ObjectAddress &place, const SecretDraft &draft)
{
    QJsonObject metadata{{u"name"_s, place.name}, {u"namespace"_s, place.nameSpace}};
    if (!draft.labels.isEmpty())
        metadata.insert(u"labels"_s, textMap(draft.labels));
    if (!draft.annotations.isEmpty())
        metadata.insert(u"annotations"_s, textMap(draft.annotations));
    QJsonObject like{{u"type"_s, draft.type}};
    if (!draft.values.isEmpty())
        like.insert(u"data"_s, draft.values);
    if (draft.isImmutable)
        like.insert(u"immutable"_s, true);
    return {.place = place, .way = ObjectChange::Way::Whole, .before = {}, .after = secretObject(metadata, like)};
}

ObjectChange secretEdit(
    const ObjectAddress &place, const QJsonObject &object, const QJsonObject &values, bool isImmutable)
{
    ObjectChange change{.place = place, .way = ObjectChange::Way::Patch, .before = {}, .after = {}};
    const QJsonObject known = object["data"_L1].toObject();
    QJsonObject from;
    QJsonObject to;
    for (auto value = known.constBegin(); value != known.constEnd(); ++value) {
        if (values.contains(value.key()) && values[value.key()] == value.value())
            continue;
        from.insert(value.key(), value.value());
        to.insert(value.key(), values.contains(value.key()) ? values[value.key()] : QJsonValue(QJsonValue::Null));
    }
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        if (known.contains(value.key()))
            continue;
        from.insert(value.key(), QJsonValue::Null);
        to.insert(value.key(), value.value());
    }
    if (!to.isEmpty()) {
        change.before.insert(u"data"_s, from);
        change.after.insert(u"data"_s, to);
    }
    if (isImmutable && !object["immutable"_L1].toBool()) {
        change.before.insert(u"immutable"_s, QJsonValue::Null);
        change.after.insert(u"immutable"_s, true);
    }
    return change;
}

ObjectChange secretDeletion(const ObjectAddress &place, const QJsonObject &object)
{
    QJsonObject metadata{{u"name"_s, place.name}, {u"namespace"_s, place.nameSpace}};
    for (const QString &member : {u"labels"_s, u"annotations"_s, u"ownerReferences"_s, u"finalizers"_s}) {
        if (object["metadata"_L1].toObject().contains(member))
            metadata.insert(member, object["metadata"_L1][member]);
    }
    return {.place = place, .way = ObjectChange::Way::Whole, .before = secretObject(metadata, object), .after = {}};
}

ObjectChange secretCopy(const ObjectAddress &place, const QJsonObject &object)
{
    QJsonObject metadata{{u"name"_s, place.name}, {u"namespace"_s, place.nameSpace}};
    const QJsonObject labels = object["metadata"_L1]["labels"_L1].toObject();
    if (!labels.isEmpty())
        metadata.insert(u"labels"_s, labels);
    const QJsonObject annotations = withoutTies(object["metadata"_L1]["annotations"_L1]);
    if (!annotations.isEmpty())
        metadata.insert(u"annotations"_s, annotations);
    return {.place = place,
        .way = ObjectChange::Way::Whole,
        .before = {},
        .after = secretObject(metadata, object),
        .source =
            object["metadata"_L1]["namespace"_L1].toString() + u'/' + object["metadata"_L1]["name"_L1].toString()};
}

} // namespace Tagwright
