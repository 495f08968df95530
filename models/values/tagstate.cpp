// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/tagstate.h"

#include "values/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto ImageApiVersion = "image.openshift.io/v1";

// false is left out, as clients of Kubernetes do.
QJsonObject importPolicyOf(const TagSpec &spec)
{
    QJsonObject policy{{u"importMode"_s,
        spec.importMode == TagSpec::ImportMode::PreserveOriginal ? u"PreserveOriginal"_s : u"Legacy"_s}};
    if (spec.insecure)
        policy.insert(u"insecure"_s, true);
    if (spec.scheduled)
        policy.insert(u"scheduled"_s, true);
    return policy;
}

QJsonObject referencePolicyOf(const TagSpec &spec)
{
    return {
        {u"type"_s, spec.referencePolicy == TagSpec::ReferencePolicy::Local ? u"Local"_s : u"Source"_s},
    };
}

QJsonObject sourceObject(const TagSource &from)
{
    QJsonObject object{{u"kind"_s, from.kind}, {u"name"_s, from.name}};
    if (!from.nameSpace.isEmpty())
        object.insert(u"namespace"_s, from.nameSpace);
    return object;
}

QJsonValue annotationsObject(const Annotations &annotations)
{
    if (annotations.isEmpty())
        return QJsonValue::Null;
    QJsonObject object;
    for (auto annotation = annotations.cbegin(); annotation != annotations.cend(); ++annotation)
        object.insert(annotation.key(), annotation.value());
    return object;
}

QJsonObject streamObject(const QString &kind, const QString &nameSpace, const QString &name)
{
    return {
        {u"kind"_s, kind},
        {u"apiVersion"_s, QLatin1StringView(ImageApiVersion)},
        {u"metadata"_s,
            QJsonObject{{u"name"_s, name}, {u"namespace"_s, nameSpace}, {u"creationTimestamp"_s, QJsonValue::Null}}},
    };
}

} // namespace

TagSpec parseTagSpec(const QJsonObject &tag)
{
    const QJsonObject policy = tag["importPolicy"_L1].toObject();
    TagSpec spec{.reference = tag["reference"_L1].toBool(),
        .generation = tag["generation"_L1].toInteger(-1),
        .scheduled = policy["scheduled"_L1].toBool(),
        .insecure = policy["insecure"_L1].toBool(),
        .annotations = Json::stringMap(tag["annotations"_L1])};
    const QJsonObject from = tag["from"_L1].toObject();
    if (!from["name"_L1].toString().isEmpty())
        spec.from = TagSource{.kind = from["kind"_L1].toString(),
            .nameSpace = from["namespace"_L1].toString(),
            .name = from["name"_L1].toString()};
    if (policy["importMode"_L1].toString() == "PreserveOriginal"_L1)
        spec.importMode = TagSpec::ImportMode::PreserveOriginal;
    if (tag["referencePolicy"_L1]["type"_L1].toString() == "Local"_L1)
        spec.referencePolicy = TagSpec::ReferencePolicy::Local;
    return spec;
}

QJsonObject tagState(const StreamTag &tag)
{
    QJsonObject state;
    if (tag.spec)
        state.insert(u"tag"_s, tagReference(tag.name, *tag.spec));
    if (!tag.digest().isEmpty()) {
        state.insert(u"image"_s, tag.digest());
        state.insert(u"dockerImageReference"_s, tag.events.constFirst().dockerImageReference);
    }
    return state;
}

QJsonObject tagReference(const QString &tag, const TagSpec &spec)
{
    QJsonObject reference{
        {u"name"_s, tag},
        {u"annotations"_s, annotationsObject(spec.annotations)},
        {u"importPolicy"_s, importPolicyOf(spec)},
        {u"referencePolicy"_s, referencePolicyOf(spec)},
    };
    if (spec.from)
        reference.insert(u"from"_s, sourceObject(*spec.from));
    if (spec.reference)
        reference.insert(u"reference"_s, true);
    return reference;
}

std::optional<TagSpec> specIn(const QJsonObject &state)
{
    if (!state["tag"_L1].isObject())
        return std::nullopt;
    TagSpec spec = parseTagSpec(state["tag"_L1].toObject());
    spec.generation = -1;
    return spec;
}

QString imageIn(const QJsonObject &state)
{
    return state["image"_L1].toString();
}

QString imageReferenceIn(const QJsonObject &state)
{
    return state["dockerImageReference"_L1].toString();
}

bool haveSameSpec(const QJsonObject &state, const QJsonObject &other)
{
    return specIn(state) == specIn(other);
}

QJsonObject imageStreamTag(const QString &nameSpace, const QString &stream, const QString &tag, const TagSpec &spec)
{
    // 0 has the server import the source again, also when it is what it was.
    const bool isFromRegistry = spec.from && spec.from->kind == "DockerImage"_L1;
    QJsonObject reference = tagReference(tag, spec);
    reference.insert(u"generation"_s, isFromRegistry ? QJsonValue(0) : QJsonValue(QJsonValue::Null));
    QJsonObject object = streamObject(u"ImageStreamTag"_s, nameSpace, stream + u':' + tag);
    if (!spec.annotations.isEmpty()) {
        QJsonObject metadata = object["metadata"_L1].toObject();
        metadata.insert(u"annotations"_s, annotationsObject(spec.annotations));
        object.insert(u"metadata"_s, metadata);
    }
    object.insert(u"tag"_s, reference);
    // What the server ignores, and the platform's own clients cannot leave out.
    object.insert(u"generation"_s, 0);
    object.insert(u"lookupPolicy"_s, QJsonObject{{u"local"_s, false}});
    object.insert(u"image"_s,
        QJsonObject{{u"metadata"_s, QJsonObject{{u"creationTimestamp"_s, QJsonValue::Null}}},
            {u"dockerImageMetadata"_s, QJsonValue::Null}});
    return object;
}

QJsonObject imageStreamImport(
    const QString &nameSpace, const QString &stream, const QString &tag, const TagSpec &spec, bool dryRun)
{
    const TagSource from = spec.from.value_or(TagSource());
    const QJsonObject image{
        {u"from"_s, QJsonObject{{u"kind"_s, from.kind}, {u"name"_s, from.name}}},
        {u"to"_s, QJsonObject{{u"name"_s, tag}}},
        {u"importPolicy"_s, importPolicyOf(spec)},
        {u"referencePolicy"_s, referencePolicyOf(spec)},
    };
    QJsonObject object = streamObject(u"ImageStreamImport"_s, nameSpace, stream);
    object.insert(u"spec"_s, QJsonObject{{u"import"_s, !dryRun}, {u"images"_s, QJsonArray{image}}});
    object.insert(u"status"_s, QJsonObject());
    return object;
}

QJsonObject imageStreamMapping(const QString &nameSpace, const QString &stream, const QString &tag,
    const QString &image, const QString &imageReference)
{
    QJsonObject object = streamObject(u"ImageStreamMapping"_s, nameSpace, stream);
    object.insert(u"image"_s,
        QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, image}, {u"creationTimestamp"_s, QJsonValue::Null}}},
            {u"dockerImageReference"_s, imageReference}, {u"dockerImageMetadata"_s, QJsonValue::Null}});
    object.insert(u"tag"_s, tag);
    return object;
}

} // namespace Tagwright
