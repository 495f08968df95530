// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/secretchanges.h"

#include "values/clustersecret.h"
#include "values/shell.h"

#include <utility>

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

QString secretLine(const QStringList &words)
{
    QStringList quoted{u"oc"_s};
    for (const QString &word : words)
        quoted += shellQuoted(word);
    return quoted.join(u' ');
}

struct Difference {
    QJsonObject from; // null for what is not there
    QJsonObject to;
};

Difference difference(const QJsonObject &known, const QJsonObject &wanted)
{
    Difference found;
    for (auto value = known.constBegin(); value != known.constEnd(); ++value) {
        if (wanted.contains(value.key()) && wanted[value.key()] == value.value())
            continue;
        found.from.insert(value.key(), value.value());
        found.to.insert(value.key(), wanted.contains(value.key()) ? wanted[value.key()] : QJsonValue::Null);
    }
    for (auto value = wanted.constBegin(); value != wanted.constEnd(); ++value) {
        if (known.contains(value.key()))
            continue;
        found.from.insert(value.key(), QJsonValue::Null);
        found.to.insert(value.key(), value.value());
    }
    return found;
}

QJsonObject withoutPlatform(QJsonObject texts)
{
    const QStringList keys = texts.keys();
    for (const QString &key : keys) {
        if (isOfPlatform(key))
            texts.remove(key);
    }
    return texts;
}

// What they say is no secret.
QStringList labelledByOc(const ObjectChange &change)
{
    QStringList lines;
    const std::pair<QString, QString> kinds[] = {{u"labels"_s, u"label"_s}, {u"annotations"_s, u"annotate"_s}};
    for (const auto &[member, verb] : kinds) {
        const QJsonObject texts = change.after["metadata"_L1][member].toObject();
        if (texts.isEmpty())
            continue;
        QStringList words{verb, u"secret"_s, change.place.name, u"-n"_s, change.place.nameSpace, u"--overwrite"_s};
        for (auto text = texts.constBegin(); text != texts.constEnd(); ++text)
            words += text.value().isNull() ? text.key() + u'-' : text.key() + u'=' + text.value().toString();
        lines += secretLine(words);
    }
    return lines;
}

QStringList madeByOc(const ObjectChange &change)
{
    const QJsonObject &object = change.after;
    const SecretType type = secretType(object["type"_L1].toString());
    if (object["immutable"_L1].toBool() || type.kind == SecretKind::ServiceAccountToken)
        return {};
    QStringList words{u"create"_s, u"secret"_s, u"generic"_s, change.place.name, u"-n"_s, change.place.nameSpace};
    if (type.kind != SecretKind::Opaque)
        words += u"--type="_s + type.id;
    const QStringList keys = object["data"_L1].toObject().keys();
    for (const QString &key : keys)
        words += u"--from-file="_s + key;
    return QStringList{secretLine(words)} + labelledByOc(change);
}

QStringList editedByOc(const ObjectChange &change)
{
    const QJsonObject values = change.after["data"_L1].toObject();
    if (change.after.contains("immutable"_L1))
        return {};
    if (values.isEmpty())
        return labelledByOc(change);
    QStringList words{u"set"_s, u"data"_s, u"secret/"_s + change.place.name, u"-n"_s, change.place.nameSpace};
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        words += value.value().isNull() ? value.key() + u'-' : u"--from-file="_s + value.key();
    return QStringList{secretLine(words)} + labelledByOc(change);
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
    const Difference data = difference(object["data"_L1].toObject(), values);
    if (!data.to.isEmpty()) {
        change.before.insert(u"data"_s, data.from);
        change.after.insert(u"data"_s, data.to);
    }
    if (isImmutable && !object["immutable"_L1].toBool()) {
        change.before.insert(u"immutable"_s, QJsonValue::Null);
        change.after.insert(u"immutable"_s, true);
    }
    return change;
}

ObjectChange withLabels(ObjectChange edit, const QJsonObject &object, const ObjectLabels &wanted)
{
    QJsonObject from;
    QJsonObject to;
    const std::pair<QString, QMap<QString, QString>> kinds[] = {
        {u"labels"_s, wanted.labels}, {u"annotations"_s, wanted.annotations}};
    for (const auto &[member, texts] : kinds) {
        const QJsonObject known = object["metadata"_L1][member].toObject();
        const Difference found = difference(withoutPlatform(known), withoutPlatform(textMap(texts)));
        if (found.to.isEmpty())
            continue;
        from.insert(member, found.from);
        to.insert(member, found.to);
    }
    if (!to.isEmpty()) {
        edit.before.insert(u"metadata"_s, from);
        edit.after.insert(u"metadata"_s, to);
    }
    return edit;
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

QStringList secretCommands(const ObjectChange &change)
{
    if (change.way == ObjectChange::Way::Patch)
        return editedByOc(change);
    if (change.isDeletion())
        return {secretLine({u"delete"_s, u"secret"_s, change.place.name, u"-n"_s, change.place.nameSpace})};
    return change.isCreation() ? madeByOc(change) : QStringList();
}

} // namespace Tagwright
