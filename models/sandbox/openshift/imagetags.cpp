// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/imagetags.h"

#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/storedresource.h"
#include "sandbox/openshift/streamrules.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

/*! An ImageTag without its image. */
QJsonObject flatTag(const StreamDraft &stream, const QString &tag)
{
    QJsonObject metadata = stream.metadata;
    metadata.insert(u"name"_s, QString(stream.name() + u':' + tag));
    const auto spec = stream.spec.find(tag);
    const auto status = stream.status.find(tag);
    return {{u"metadata"_s, metadata},
        {u"spec"_s, spec == stream.spec.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(spec->second)},
        {u"status"_s, status == stream.status.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(status->second)},
        {u"image"_s, QJsonValue::Null}};
}

std::set<QString> tagsOf(const StreamDraft &stream)
{
    std::set<QString> tags;
    for (const auto &[tag, wanted] : stream.spec)
        tags.insert(tag);
    for (const auto &[tag, history] : stream.status)
        tags.insert(tag);
    return tags;
}

QJsonObject withoutManagedFields(QJsonObject metadata)
{
    metadata.remove(u"managedFields"_s);
    return metadata;
}

} // namespace

ImageTags::ImageTags(std::shared_ptr<ImageApi> images)
    : TagResource(imageTagKind(), std::move(images))
{
}

Outcome<QJsonObject> ImageTags::create(ApiRequest &request, QJsonObject object)
{
    const QString fullName = nameOf(object);
    const auto name = splitTagName(fullName);
    if (!name)
        return invalid(kind().groupKind(), fullName,
            {invalidField(u"metadata.name"_s, quoted(fullName), u"must be of the form <stream_name>:<tag>"_s)});
    const QJsonObject spec = object.value("spec"_L1).toObject();
    if (spec.isEmpty())
        return invalid(
            kind().groupKind(), fullName, {missingField(u"spec"_s, u"spec is a required field during creation"_s)});
    if (const auto problems = tagProblems(completedTag(spec, {}), u"spec"_s); !problems.isEmpty())
        return invalid(kind().groupKind(), fullName, problems);
    const auto old = streams().find(request.nameSpace, name->first);
    StreamDraft stream = old ? *old : StreamDraft(request.nameSpace, name->first);
    if (stream.spec.contains(name->second))
        return alreadyExists(kind().groupResource(), fullName);
    stream.spec[name->second] = completedTag(spec, name->second);
    const auto written = streams().write(request.user, stream, old, request.dryRun);
    if (!written)
        return written.status();
    return viewOf(*written, name->second);
}

Outcome<Written> ImageTags::update(ApiRequest &request, QJsonObject object)
{
    const auto named = tagIn(request);
    if (!named)
        return named.status();
    const auto &[old, name] = *named;
    if (!tagsOf(old).contains(name))
        return notFound(kind().groupResource(), request.name);

    const QJsonObject before = flatTag(old, name);
    QJsonObject sent = object.value("metadata"_L1).toObject();
    if (const auto refusal = conflictWith(old, sent, request))
        return *refusal;
    sent.insert(u"resourceVersion"_s, old.metadata.value("resourceVersion"_L1).toString());
    const bool isSame = withoutManagedFields(sent) == withoutManagedFields(before.value("metadata"_L1).toObject())
        && object.value("status"_L1).toObject() == before.value("status"_L1).toObject();
    if (!isSame)
        return invalid(kind().groupKind(), request.name,
            {invalidField(u"metadata"_s, u"\"\""_s, u"may not update fields other than spec"_s)});

    StreamDraft stream = old;
    const bool isThere = stream.spec.contains(name);
    if (object.value("spec"_L1).isObject()) {
        const QJsonObject spec = object.value("spec"_L1).toObject();
        QList<FieldProblem> problems = tagProblems(completedTag(spec, {}), u"spec"_s);
        if (spec.value("name"_L1) != name)
            problems.append(
                invalidField(u"spec.name"_s, quoted(spec.value("name"_L1).toString()), u"must match image tag name"_s));
        if (!problems.isEmpty())
            return invalid(kind().groupKind(), request.name, problems);
        stream.spec[name] = completedTag(spec, name);
    } else {
        stream.spec.erase(name);
    }
    const auto written = streams().write(request.user, stream, old, request.dryRun);
    if (!written)
        return written.status();
    return Written{.object = viewOf(*written, name), .created = !isThere && stream.spec.contains(name)};
}

bool ImageTags::has(const StreamDraft &stream, const QString &tag, const ApiRequest &) const
{
    return tagsOf(stream).contains(tag);
}

QList<QJsonObject> ImageTags::listed(const StreamDraft &stream) const
{
    QList<QJsonObject> tags;
    const std::set<QString> names = tagsOf(stream);
    for (const QString &tag : names)
        tags += flatTag(stream, tag);
    return tags;
}

QJsonObject ImageTags::viewOf(const StreamDraft &stream, const QString &tag) const
{
    QJsonObject view = flatTag(stream, tag);
    const QString digest = stream.latest(tag).value_or(QJsonObject()).value("image"_L1).toString();
    if (const auto image = streams().findImage(digest))
        view.insert(u"image"_s, *image);
    return view;
}

} // namespace Tagwright::Practice
