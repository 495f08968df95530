// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/applydocument.h"

#include "values/json.h"
#include "values/reference.h"
#include "values/streamchanges.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxApplied = 500; // objects: each is asked for twice before anything is written
constexpr auto AppliedVersion = "image.openshift.io/v1"_L1;

Error applyError(const char *rule, const QString &message = {})
{
    return {.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(rule), .message = message};
}

QString nameOfTwin(const QJsonObject &stream)
{
    QStringList names;
    const QJsonArray tags = stream["spec"_L1]["tags"_L1].toArray();
    for (const QJsonValue tag : tags)
        names += tag["name"_L1].toString();
    std::sort(names.begin(), names.end());
    const auto twin = std::adjacent_find(names.cbegin(), names.cend());
    return twin == names.cend() ? QString() : *twin;
}

std::optional<Error> streamRefusal(const ApplyDocument &document)
{
    if (!isStreamName(document.nameSpace, document.name))
        return applyError(ApplyRule::StreamName, document.name);
    const QJsonArray tags = document.object["spec"_L1]["tags"_L1].toArray();
    for (const QJsonValue tag : tags) {
        if (!isValidTag(tag["name"_L1].toString()))
            return applyError(ApplyRule::TagName, QString(document.name + u':' + tag["name"_L1].toString()));
    }
    const QString twin = nameOfTwin(document.object);
    return twin.isEmpty() ? std::nullopt : std::optional(applyError(ApplyRule::TagTwice, twin));
}

std::optional<Error> tagRefusal(const ApplyDocument &document)
{
    const qsizetype colon = document.name.indexOf(u':');
    if (colon < 0 || !isStreamName(document.nameSpace, document.name.left(colon))
        || !isValidTag(document.name.sliced(colon + 1)))
        return applyError(ApplyRule::TagName, document.name);
    return document.object["tag"_L1]["from"_L1]["name"_L1].toString().isEmpty()
        ? std::optional(applyError(ApplyRule::NoSource))
        : std::nullopt;
}

std::optional<Error> refusalOf(const ApplyDocument &document)
{
    if (document.kind.isEmpty())
        return applyError(ApplyRule::NoKind);
    if (document.kind == "ImageStreamImage"_L1)
        return applyError(ApplyRule::Record);
    if (document.kind != "ImageStream"_L1 && !document.isTag())
        return applyError(ApplyRule::Kind, document.kind);
    const QString version = document.object["apiVersion"_L1].toString();
    if (version != AppliedVersion)
        return applyError(ApplyRule::Version, version);
    if (document.name.isEmpty())
        return applyError(ApplyRule::NoName);
    if (!document.nameSpace.isEmpty() && !isValidProject(document.nameSpace))
        return applyError(ApplyRule::ProjectName, document.nameSpace);
    return document.isTag() ? tagRefusal(document) : streamRefusal(document);
}

ApplyDocument documentOf(const QJsonObject &object, int number, int line)
{
    const QJsonObject metadata = object["metadata"_L1].toObject();
    ApplyDocument document{.number = number,
        .line = line,
        .object = object,
        .kind = object["kind"_L1].toString(),
        .nameSpace = metadata["namespace"_L1].toString(),
        .name = metadata["name"_L1].toString(),
        .refusal = {}};
    document.refusal = refusalOf(document);
    return document;
}

// What a source says of its project, when the object moves from one project to another.
QJsonObject movedSource(QJsonObject tag, const QString &from, const QString &to)
{
    QJsonObject source = tag.value("from"_L1).toObject();
    if (from.isEmpty() || source.value("namespace"_L1).toString() != from)
        return tag;
    source.insert(u"namespace"_s, to);
    tag.insert(u"from"_s, source);
    return tag;
}

QJsonArray movedSources(const QJsonArray &tags, const QString &from, const QString &to)
{
    QJsonArray moved;
    for (const QJsonValue tag : tags)
        moved += movedSource(tag.toObject(), from, to);
    return moved;
}

QJsonObject movedTo(QJsonObject object, const QString &from, const QString &project)
{
    QJsonObject metadata = object.value("metadata"_L1).toObject();
    metadata.insert(u"namespace"_s, project);
    object.insert(u"metadata"_s, metadata);
    if (const QJsonValue tag = object.value("tag"_L1); tag.isObject())
        object.insert(u"tag"_s, movedSource(tag.toObject(), from, project));
    QJsonObject spec = object.value("spec"_L1).toObject();
    if (const QJsonValue tags = spec.value("tags"_L1); tags.isArray()) {
        spec.insert(u"tags"_s, movedSources(tags.toArray(), from, project));
        object.insert(u"spec"_s, spec);
    }
    return object;
}

// What the document decides on: an image stream and its tags, or one of them.
QStringList namesOf(const ApplyDocument &document)
{
    const QString path = document.nameSpace + u'/' + document.name;
    QStringList names{path};
    const QJsonArray tags = document.object["spec"_L1]["tags"_L1].toArray();
    for (const QJsonValue tag : tags)
        names += path + u':' + tag["name"_L1].toString();
    return names;
}

QJsonArray sortedTags(const QJsonArray &tags)
{
    QList<QJsonObject> sorted;
    for (const QJsonValue tag : tags) {
        QJsonObject reference = tag.toObject();
        reference.remove("generation"_L1); // of another cluster it would look imported already
        sorted += reference;
    }
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const QJsonObject &a, const QJsonObject &b) { return a["name"_L1].toString() < b["name"_L1].toString(); });
    QJsonArray array;
    for (const QJsonObject &tag : std::as_const(sorted))
        array += tag;
    return array;
}

QJsonObject mergedObject(QJsonObject base, const QJsonObject &over)
{
    for (auto member = over.begin(); member != over.end(); ++member) {
        const QJsonValue known = base.value(member.key());
        if (known.isObject() && member.value().isObject())
            base.insert(member.key(), mergedObject(known.toObject(), member.value().toObject()));
        else if (!member.value().isNull())
            base.insert(member.key(), member.value());
    }
    return base;
}

// A source is one thing: nothing of another one stays.
QJsonObject mergedReference(const QJsonObject &now, const QJsonObject &over)
{
    QJsonObject merged = mergedObject(now, over);
    if (over["from"_L1].isObject())
        merged.insert(u"from"_s, over["from"_L1]);
    return merged;
}

QJsonArray mergedTags(const QJsonArray &now, const QJsonArray &over)
{
    QHash<QString, QJsonObject> known;
    QJsonArray merged;
    for (const QJsonValue tag : over)
        known.insert(tag["name"_L1].toString(), tag.toObject());
    for (const QJsonValue tag : now)
        merged += mergedReference(tag.toObject(), known.take(tag["name"_L1].toString()));
    for (const QJsonObject &tag : std::as_const(known))
        merged += tag;
    return sortedTags(merged);
}

// What is about the object in the cluster that it comes from.
QJsonObject fromElsewhere(QJsonObject object)
{
    QJsonObject metadata = object.value("metadata"_L1).toObject();
    metadata.remove("ownerReferences"_L1);
    metadata.remove("finalizers"_L1);
    QJsonObject annotations = metadata.value("annotations"_L1).toObject();
    annotations.remove("kubectl.kubernetes.io/last-applied-configuration"_L1);
    if (annotations.isEmpty())
        metadata.remove("annotations"_L1);
    else
        metadata.insert(u"annotations"_s, annotations);
    object.insert(u"metadata"_s, metadata);
    return object;
}

} // namespace

Result<QList<ApplyDocument>> applyDocuments(const QList<ReadDocument> &documents)
{
    QList<ApplyDocument> all;
    for (int number = 1; number <= documents.size(); ++number) {
        const ReadDocument &read = documents.at(number - 1);
        const QJsonValue items = read.object["items"_L1];
        if (!items.isArray() || !read.object["kind"_L1].toString().endsWith("List"_L1)) {
            all += documentOf(read.object, number, read.line);
            continue;
        }
        const QString listed = read.object["kind"_L1].toString().chopped(4);
        const QJsonArray objects = items.toArray();
        for (const QJsonValue item : objects) {
            QJsonObject object = item.toObject();
            if (!listed.isEmpty() && !object.contains("kind"_L1)) {
                object.insert(u"kind"_s, listed); // which a server's list says once for all
                object.insert(u"apiVersion"_s, read.object["apiVersion"_L1]);
            }
            all += documentOf(object, number, read.line);
        }
    }
    if (all.isEmpty())
        return applyError(ApplyRule::Nothing);
    if (all.size() > MaxApplied)
        return applyError(ApplyRule::Count, QString::number(MaxApplied));
    return all;
}

QJsonObject tagTrial(const QJsonObject &document, const QJsonObject &reference, const QString &version)
{
    QJsonObject object = document;
    for (const QLatin1StringView member :
        {"status"_L1, "image"_L1, "conditions"_L1, "generation"_L1, "lookupPolicy"_L1})
        object.remove(member); // which the server fills in
    QJsonObject metadata = asWritten(document)["metadata"_L1].toObject();
    metadata.insert(u"annotations"_s, reference["annotations"_L1]);
    if (!version.isEmpty())
        metadata.insert(u"resourceVersion"_s, version);
    object.insert(u"metadata"_s, metadata);
    object.insert(u"tag"_s, reference);
    return object;
}

QList<ApplyDocument> directed(const QList<ApplyDocument> &documents, const ApplyTarget &target)
{
    QList<ApplyDocument> all = documents;
    QHash<QString, int> known;
    for (ApplyDocument &document : all) {
        if (document.refusal)
            continue;
        const bool isChosen = target.which == ApplyTarget::Project::Chosen || document.nameSpace.isEmpty();
        const QString project = isChosen ? target.project : document.nameSpace;
        if (project.isEmpty() || !isValidProject(project)) {
            document.refusal =
                project.isEmpty() ? applyError(ApplyRule::NoProject) : applyError(ApplyRule::ProjectName, project);
            continue;
        }
        document.object = movedTo(document.object, document.nameSpace, project);
        document.nameSpace = project;
        document.refusal = document.isTag() ? tagRefusal(document) : streamRefusal(document);
        const QStringList names = namesOf(document);
        const auto other =
            std::find_if(names.cbegin(), names.cend(), [&known](const QString &name) { return known.contains(name); });
        if (other != names.cend())
            document.refusal = applyError(ApplyRule::Twice, QString::number(known.value(*other)));
        if (document.refusal)
            continue;
        for (const QString &name : names)
            known.insert(name, document.number);
    }
    return all;
}

ObjectAddress addressOf(const ApplyDocument &document, const ApplyTarget &target)
{
    const ObjectAddress stream =
        streamAddress(target.connectionId, target.host, document.nameSpace, document.name.section(u':', 0, 0));
    return document.isTag() ? streamTagAddress(stream, document.name.section(u':', 1)) : stream;
}

QJsonObject asWritten(const QJsonObject &stream)
{
    QJsonObject metadata = stream["metadata"_L1].toObject();
    for (const QLatin1StringView member : {"uid"_L1, "resourceVersion"_L1, "generation"_L1, "creationTimestamp"_L1,
             "deletionTimestamp"_L1, "deletionGracePeriodSeconds"_L1, "managedFields"_L1, "selfLink"_L1})
        metadata.remove(member);
    QJsonObject annotations = metadata.value("annotations"_L1).toObject();
    annotations.remove("openshift.io/image.dockerRepositoryCheck"_L1); // the time of the last import
    metadata.insert(u"annotations"_s, annotations);
    QJsonObject written = stream;
    written.remove("status"_L1);
    written.insert(u"kind"_s, u"ImageStream"_s);
    written.insert(u"apiVersion"_s, AppliedVersion);
    QJsonObject spec = stream["spec"_L1].toObject();
    if (const QJsonValue tags = spec.value("tags"_L1); tags.isArray())
        spec.insert(u"tags"_s, sortedTags(tags.toArray()));
    written.insert(u"metadata"_s, Json::withoutBlanks(metadata));
    written.insert(u"spec"_s, spec);
    return written;
}

QJsonObject streamToApply(const QJsonObject &document, const QJsonObject &now, ApplyMode mode)
{
    const QJsonObject wanted = fromElsewhere(asWritten(document));
    if (now.isEmpty())
        return wanted;
    const QJsonObject known = asWritten(now);
    if (mode != ApplyMode::Merge) {
        QJsonObject replaced = wanted;
        QJsonObject metadata = wanted["metadata"_L1].toObject();
        for (const QLatin1StringView member : {"ownerReferences"_L1, "finalizers"_L1}) {
            if (const QJsonValue kept = known["metadata"_L1][member]; !kept.isUndefined())
                metadata.insert(member, kept);
        }
        replaced.insert(u"metadata"_s, metadata);
        return replaced;
    }
    QJsonObject merged = mergedObject(known, wanted);
    QJsonObject spec = merged.value("spec"_L1).toObject();
    spec.insert(u"tags"_s, mergedTags(known["spec"_L1]["tags"_L1].toArray(), wanted["spec"_L1]["tags"_L1].toArray()));
    merged.insert(u"spec"_s, spec);
    return merged;
}

QJsonObject tagToApply(const QJsonObject &document, const QJsonObject &now, ApplyMode mode)
{
    QJsonObject reference = document["tag"_L1].toObject();
    const QJsonObject metadata = document["metadata"_L1].toObject();
    QJsonObject annotations =
        mergedObject(metadata["annotations"_L1].toObject(), reference.value("annotations"_L1).toObject());
    annotations.remove("kubectl.kubernetes.io/last-applied-configuration"_L1);
    reference.insert(u"annotations"_s, annotations);
    reference.insert(u"name"_s, metadata["name"_L1].toString().section(u':', 1));
    reference.remove("generation"_L1);
    if (mode != ApplyMode::Merge || now.isEmpty())
        return reference;
    QJsonObject merged = mergedReference(now, reference);
    merged.remove("generation"_L1);
    return merged;
}

QJsonObject tagObject(const QString &nameSpace, const QString &name, const QJsonObject &reference)
{
    return {{u"apiVersion"_s, AppliedVersion}, {u"kind"_s, u"ImageStreamTag"_s},
        {u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, nameSpace}}}, {u"tag"_s, reference}};
}

} // namespace Tagwright
