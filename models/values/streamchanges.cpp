// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/streamchanges.h"

#include "values/imagelookup.h"
#include "values/shell.h"
#include "values/streamimport.h"
#include "values/streamtagging.h"
#include "values/tagstate.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxPathLength = 255; // of "project/stream", as registries bound a repository's name
constexpr auto Description = "description"_L1;

QHash<QString, const StreamTag *> tagsByName(const ImageStream &stream)
{
    QHash<QString, const StreamTag *> tags;
    for (const StreamTag &tag : stream.tags)
        tags.insert(tag.name, &tag);
    return tags;
}

// By how many aliases a tag is away from its image.
int aliasDepth(const ImageStream &stream, const QHash<QString, const StreamTag *> &tags, const StreamTag *tag)
{
    QSet<QString> passed;
    while (tag && !passed.contains(tag->name)) {
        passed.insert(tag->name);
        tag = tags.value(stream.followedTag(*tag));
    }
    return int(passed.size());
}

QString ocLine(const QStringList &words)
{
    QStringList quoted{u"oc"_s};
    for (const QString &word : words)
        quoted += shellQuoted(word);
    return quoted.join(u' ');
}

// As clients write it. What the stream's tags are is in changes of their own.
QJsonObject streamAlone(const QJsonObject &object)
{
    QJsonObject metadata = object["metadata"_L1].toObject();
    for (const QLatin1StringView member :
        {"uid"_L1, "resourceVersion"_L1, "generation"_L1, "creationTimestamp"_L1, "managedFields"_L1, "selfLink"_L1})
        metadata.remove(member);
    QJsonObject annotations = metadata["annotations"_L1].toObject();
    annotations.remove("openshift.io/image.dockerRepositoryCheck"_L1); // the time of the last import
    if (annotations.isEmpty())
        metadata.remove("annotations"_L1);
    else
        metadata.insert(u"annotations"_s, annotations);
    QJsonObject spec = object["spec"_L1].toObject();
    spec.remove("tags"_L1);
    return {{u"kind"_s, u"ImageStream"_s}, {u"apiVersion"_s, u"image.openshift.io/v1"_s}, {u"metadata"_s, metadata},
        {u"spec"_s, spec}};
}

QStringList creationCommands(const ObjectChange &change)
{
    const QString &name = change.place.name;
    const QStringList project{u"-n"_s, change.place.nameSpace};
    QStringList lines{ocLine(QStringList{u"create"_s, u"is"_s, name} + project)};
    const QString text = change.after["metadata"_L1]["annotations"_L1][Description].toString();
    if (!text.isEmpty())
        lines += ocLine(QStringList{u"annotate"_s, u"is"_s, name, Description + u'=' + text} + project);
    if (change.after["spec"_L1]["lookupPolicy"_L1]["local"_L1].toBool())
        lines += ocLine(QStringList{u"set"_s, u"image-lookup"_s, name} + project);
    return lines;
}

StreamTagPlace tagPlaceOf(const ObjectAddress &place)
{
    return {.nameSpace = place.nameSpace, .stream = place.name.section(u':', 0, 0), .tag = place.tag()};
}

// By what it will be taken from, to the letter. oc has none for a tag without a source.
QStringList taggingCommands(const ObjectChange &change)
{
    const auto spec = specIn(change.after);
    if (!spec || !spec->from)
        return {};
    return ocTagLines(
        {.source = {}, .kept = spec->from}, {TaggedPlace{.place = tagPlaceOf(change.place), .spec = *spec}});
}

QStringList importingCommands(const ObjectChange &change)
{
    const auto spec = specIn(change.after);
    if (!spec || !spec->from)
        return {};
    const StreamTagPlace place = tagPlaceOf(change.place);
    ImageStream known;
    known.nameSpace = place.nameSpace;
    known.name = place.stream;
    if (!change.before.isEmpty())
        known.tags += StreamTag{.name = place.tag, .spec = specIn(change.before), .events = {}, .conditions = {}};
    const StreamImport import{.nameSpace = place.nameSpace,
        .stream = place.stream,
        .resourceVersion = {},
        .tags = {ImportedTag{.name = place.tag, .spec = *spec}},
        .repository = {}};
    return importCommands(import, {.nameSpace = place.nameSpace, .name = place.stream, .stream = &known});
}

} // namespace

ObjectAddress streamAddress(
    const QString &connectionId, const QString &host, const QString &nameSpace, const QString &name)
{
    return {.connectionId = connectionId,
        .host = host,
        .group = u"image.openshift.io"_s,
        .resource = u"imagestreams"_s,
        .nameSpace = nameSpace,
        .name = name};
}

ObjectAddress streamTagAddress(const ObjectAddress &stream, const QString &tag)
{
    ObjectAddress address = stream;
    address.resource = u"imagestreamtags"_s;
    address.name = stream.name + u':' + tag;
    return address;
}

bool isStreamName(const QString &nameSpace, const QString &name)
{
    static const QRegularExpression grammar(u"\\A[a-z0-9]+(?:[._-][a-z0-9]+)*\\z"_s);
    return nameSpace.size() + 1 + name.size() <= MaxPathLength && grammar.match(name).hasMatch();
}

QStringList aliasesOf(const ImageStream &stream, const QStringList &tags)
{
    const QSet<QString> wanted(tags.cbegin(), tags.cend());
    QSet<QString> found = wanted;
    for (qsizetype before = -1; before != found.size();) {
        before = found.size();
        for (const StreamTag &tag : stream.tags) {
            if (found.contains(stream.followedTag(tag)))
                found.insert(tag.name);
        }
    }
    QStringList aliases = (found - wanted).values();
    aliases.sort();
    return aliases;
}

QList<ObjectChange> tagDeletions(const ObjectAddress &place, const ImageStream &stream, const QStringList &tags)
{
    const QHash<QString, const StreamTag *> known = tagsByName(stream);
    QList<std::pair<int, const StreamTag *>> order;
    for (const QString &name : tags) {
        if (const StreamTag *tag = known.value(name))
            order.emplace_back(aliasDepth(stream, known, tag), tag);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<ObjectChange> changes;
    for (const auto &[depth, tag] : std::as_const(order))
        changes += ObjectChange{.place = streamTagAddress(place, tag->name),
            .way = ObjectChange::Way::Tag,
            .before = tagState(*tag),
            .after = {}};
    return changes;
}

QList<ObjectChange> streamDeletion(const ObjectAddress &place, const ImageStream &stream, const QJsonObject &object)
{
    QStringList names;
    for (const StreamTag &tag : stream.tags)
        names += tag.name;
    QList<ObjectChange> changes = tagDeletions(place, stream, names);
    changes +=
        ObjectChange{.place = place, .way = ObjectChange::Way::Whole, .before = streamAlone(object), .after = {}};
    return changes;
}

ObjectChange streamCreation(const ObjectAddress &place, bool localLookup, const QString &description)
{
    QJsonObject metadata{{u"name"_s, place.name}, {u"creationTimestamp"_s, QJsonValue::Null}};
    if (!description.isEmpty())
        metadata.insert(u"annotations"_s, QJsonObject{{Description, description}});
    const QJsonObject object{
        {u"kind"_s, u"ImageStream"_s}, {u"apiVersion"_s, u"image.openshift.io/v1"_s}, {u"metadata"_s, metadata},
        {u"spec"_s, QJsonObject{{u"lookupPolicy"_s, QJsonObject{{u"local"_s, localLookup}}}}},
        {u"status"_s, QJsonObject{{u"dockerImageRepository"_s, QString()}}}, // as oc sends it
    };
    return {.place = place, .way = ObjectChange::Way::Whole, .before = {}, .after = object};
}

QStringList ocCommands(const ObjectChange &change)
{
    const QStringList project{u"-n"_s, change.place.nameSpace};
    switch (change.way) {
    case ObjectChange::Way::Tag:
        return change.isDeletion() ? QStringList{ocLine(QStringList{u"tag"_s, u"-d"_s, change.place.name} + project)}
                                   : taggingCommands(change);
    case ObjectChange::Way::Whole:
        if (change.place.resource != "imagestreams"_L1)
            return {};
        if (change.isDeletion())
            return {ocLine(QStringList{u"delete"_s, u"is"_s, change.place.name} + project)};
        return change.isCreation() ? creationCommands(change) : QStringList();
    case ObjectChange::Way::Patch: {
        const auto isOn = lookupIn(change);
        if (!isOn)
            return {};
        QStringList words{u"set"_s, u"image-lookup"_s,
            change.place.resource == "imagestreams"_L1 ? change.place.name
                                                       : change.place.resource + u'/' + change.place.name};
        if (!*isOn)
            words += u"--enabled=false"_s;
        return {ocLine(words + project)};
    }
    case ObjectChange::Way::Import:
        return importingCommands(change);
    }
    Q_UNREACHABLE();
}

} // namespace Tagwright
