// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/imagestreamtags.h"

#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/imageobject.h"
#include "sandbox/openshift/storedresource.h"
#include "sandbox/openshift/streamrules.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

QJsonValue nullUnless(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object);
}

QJsonObject annotationsOf(const QJsonObject &object)
{
    return object.value("annotations"_L1).toObject();
}

QString tagNameOf(const StreamDraft &stream, const QString &tag)
{
    return stream.name() + u':' + tag;
}

/*! Where an image is pulled from when it is used by this tag. */
QString resolvedReference(const StreamDraft &stream, const QString &tag, const QJsonObject &event)
{
    const auto spec = stream.spec.find(tag);
    const QString image = event.value("image"_L1).toString();
    const QString repository = stream.repositories.value("dockerImageRepository"_L1).toString();
    if (spec != stream.spec.end() && valueAt(spec->second, u"referencePolicy.type") == "Local"_L1 && !image.isEmpty()
        && !repository.isEmpty())
        return repository + u'@' + image;
    return event.value("dockerImageReference"_L1).toString();
}

/*! An ImageStreamTag; image is empty when it was not looked up. */
QJsonObject streamTag(const StreamDraft &stream, const QString &tag, const QJsonObject &image)
{
    QJsonObject event = stream.latest(tag).value_or(QJsonObject());
    if (event.value("image"_L1).toString().isEmpty())
        event = {{u"created"_s, stream.metadata.value("creationTimestamp"_L1)}};
    QJsonObject metadata{{u"name"_s, tagNameOf(stream, tag)}, {u"namespace"_s, stream.nameSpace()},
        {u"creationTimestamp"_s, event.value("created"_L1)}};
    for (const QLatin1StringView name : {"uid"_L1, "resourceVersion"_L1, "labels"_L1}) {
        if (stream.metadata.contains(name))
            metadata.insert(name, stream.metadata.value(name));
    }
    QJsonObject view{{u"tag"_s, QJsonValue::Null}, {u"generation"_s, event.value("generation"_L1).toInteger()},
        {u"lookupPolicy"_s, stream.lookupPolicy}};
    const QString reference = resolvedReference(stream, tag, event);
    QJsonObject shownImage = image.isEmpty() ? stubImage(event.value("image"_L1).toString(), reference) : image;
    if (!reference.isEmpty())
        shownImage.insert(u"dockerImageReference"_s, reference);
    if (const auto spec = stream.spec.find(tag); spec != stream.spec.end()) {
        view.insert(u"tag"_s, spec->second);
        if (const QJsonObject annotations = annotationsOf(spec->second); !annotations.isEmpty()) {
            metadata.insert(u"annotations"_s, annotations);
            if (!image.isEmpty()) {
                QJsonObject mixed = valueAt(shownImage, u"metadata.annotations").toObject();
                for (auto entry = annotations.begin(); entry != annotations.end(); ++entry)
                    mixed.insert(entry.key(), entry.value());
                setMetadata(shownImage, "annotations"_L1, mixed);
            }
        }
    }
    if (const auto history = stream.status.find(tag);
        history != stream.status.end() && history->second.contains("conditions"_L1))
        view.insert(u"conditions"_s, history->second.value("conditions"_L1));
    view.insert(u"metadata"_s, metadata);
    view.insert(u"image"_s, shownImage);
    return view;
}

bool hasImage(const StreamDraft &stream, const QString &tag)
{
    const auto event = stream.latest(tag);
    return event && !event->value("image"_L1).toString().isEmpty();
}

} // namespace

ImageStreamTags::ImageStreamTags(std::shared_ptr<ImageApi> images)
    : TagResource(imageStreamTagKind(), std::move(images))
{
}

Outcome<QJsonObject> ImageStreamTags::create(ApiRequest &request, QJsonObject object)
{
    const QString fullName = nameOf(object);
    const QJsonObject sentTag = object.value("tag"_L1).toObject();
    QList<FieldProblem> problems;
    if (fullName.isEmpty())
        problems.append(missingField(u"metadata.name"_s, u"name or generateName is required"_s));
    for (const QChar forbiddenCharacter : {u'/', u'%'}) {
        if (fullName.contains(forbiddenCharacter))
            problems.append(
                invalidField(u"metadata.name"_s, quoted(fullName), u"may not contain '%1'"_s.arg(forbiddenCharacter)));
    }
    if (!sentTag.isEmpty())
        problems.append(tagProblems(completedTag(sentTag, {}), u"tag"_s));
    const QJsonObject annotations = annotationsOf(object.value("metadata"_L1).toObject());
    if (!annotationsOf(sentTag).isEmpty() && annotationsOf(sentTag) != annotations)
        problems.append(invalidField(u"tag.annotations"_s, u"\"<map>\""_s,
            u"tag annotations must not be provided or must be equal to the object meta annotations"_s));
    if (!problems.isEmpty())
        return invalid(kind().groupKind(), fullName, problems);
    const auto name = splitTagName(fullName);
    if (!name)
        return KubernetesStatus{.code = 500,
            .reason = {},
            .message = quoted(fullName) + u" must be of the form <stream_name>:<tag>"_s,
            .details = QJsonValue::Undefined,
            .metadata = {}};

    const auto old = streams().find(request.nameSpace, name->first);
    StreamDraft stream = old ? *old : StreamDraft(request.nameSpace, name->first);
    if (stream.spec.contains(name->second))
        return alreadyExists({.group = kind().group, .resource = kind().singular}, fullName);
    if (!sentTag.isEmpty())
        stream.spec[name->second] = completedTag(sentTag, name->second);
    const auto written = streams().write(request.user, stream, old, request.dryRun);
    if (!written)
        return written.status();
    return viewOf(*written, name->second);
}

Outcome<Written> ImageStreamTags::update(ApiRequest &request, QJsonObject object)
{
    const auto name = nameIn(request);
    if (!name)
        return name.status();
    const auto old = streams().find(request.nameSpace, name->first);
    StreamDraft stream = old ? *old : StreamDraft(request.nameSpace, name->first);
    const QJsonObject sent = object.value("metadata"_L1).toObject();
    if (!old && !sent.value("resourceVersion"_L1).toString().isEmpty())
        return notFound(kind().groupResource(), request.name);
    if (const auto refusal = conflictWith(stream, sent, request))
        return *refusal;

    const QString uid = sent.value("uid"_L1).toString();
    const QString currentUid = stream.metadata.value("uid"_L1).toString();
    if (old && !uid.isEmpty() && uid != currentUid)
        return conflict(kind().groupResource(), request.name,
            u"Precondition failed: UID in precondition: %1, UID in object meta: %2"_s.arg(uid, currentUid));
    QList<FieldProblem> problems;
    const QJsonObject sentTag = object.value("tag"_L1).toObject();
    if (!sentTag.isEmpty())
        problems.append(tagProblems(completedTag(sentTag, {}), u"tag"_s));
    const QJsonObject labels = sent.value("labels"_L1).toObject();
    if (old && !labels.isEmpty() && labels != stream.metadata.value("labels"_L1).toObject())
        problems.append(
            invalidField(u"metadata"_s, u"\"\""_s, u"may not update fields other than metadata.annotations"_s));
    if (!problems.isEmpty())
        return invalid(kind().groupKind(), request.name, problems);

    const bool isThere = stream.spec.contains(name->second);
    if (!isThere && sentTag.isEmpty())
        return badRequest(u"imagestreamtag %1 is not a spec tag in imagestream %2/%3, cannot be updated"_s.arg(
            name->second, request.nameSpace, name->first));
    QJsonObject tag = sentTag.isEmpty() ? stream.spec[name->second] : sentTag;
    tag.insert(u"annotations"_s, nullUnless(annotationsOf(sent)));
    stream.spec[name->second] = completedTag(tag, name->second);
    const auto written = streams().write(request.user, stream, old, request.dryRun);
    if (!written)
        return written.status();
    return Written{.object = viewOf(*written, name->second), .created = !isThere};
}

bool ImageStreamTags::has(const StreamDraft &stream, const QString &tag, const ApiRequest &request) const
{
    const bool isWanted = request.verb == "patch"_L1 && stream.spec.contains(tag); // a patch needs no image
    return isWanted || hasImage(stream, tag);
}

QList<QJsonObject> ImageStreamTags::listed(const StreamDraft &stream) const
{
    QList<QJsonObject> tags;
    for (const auto &[tag, history] : stream.status) {
        if (hasImage(stream, tag))
            tags += streamTag(stream, tag, {});
    }
    return tags;
}

QJsonObject ImageStreamTags::viewOf(const StreamDraft &stream, const QString &tag) const
{
    const QString digest = stream.latest(tag).value_or(QJsonObject()).value("image"_L1).toString();
    return streamTag(stream, tag, streams().findImage(digest).value_or(QJsonObject()));
}

} // namespace Tagwright::Practice
