// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/objectstate.h"

#include "openshift/imageapi.h"
#include "operations/confidentialchange.h"
#include "values/confidential.h"
#include "values/tagstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxToldState = 300; // characters; shown to a person
constexpr int MaxDepth = 100; // of what may come from a file

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isObject() && value.toObject().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

bool isStreamItself(const ObjectAddress &place)
{
    return place.group == "image.openshift.io"_L1 && place.resource == "imagestreams"_L1;
}

bool saysThe(const QJsonValue &wanted, const QJsonValue &now, int depth);

bool saysAll(const QJsonObject &wanted, const QJsonObject &now, int depth)
{
    for (auto member = wanted.constBegin(); member != wanted.constEnd(); ++member) {
        if (!saysThe(member.value(), now[member.key()], depth + 1))
            return false;
    }
    return true;
}

// The server fills in what is not said, also within lists.
bool saysThe(const QJsonValue &wanted, const QJsonValue &now, int depth)
{
    if (depth > MaxDepth)
        return false;
    if (isNothing(wanted))
        return isNothing(now);
    if (wanted.isObject() && now.isObject())
        return saysAll(wanted.toObject(), now.toObject(), depth);
    if (!wanted.isArray() || !now.isArray())
        return wanted == now;
    const QJsonArray wantedItems = wanted.toArray();
    const QJsonArray items = now.toArray();
    return std::equal(wantedItems.begin(), wantedItems.end(), items.begin(), items.end(),
        [depth](const QJsonValue &a, const QJsonValue &b) { return saysThe(a, b, depth + 1); });
}

bool lacksTheRest(const QJsonObject &wanted, const QJsonObject &other, const QJsonObject &now, int depth);

// The item of another list that is the same thing: what has a name goes by it.
QJsonObject counterpart(const QJsonArray &items, const QJsonObject &item, qsizetype position)
{
    const QJsonValue name = item["name"_L1];
    if (!name.isString())
        return items.at(position).toObject();
    const auto found =
        std::find_if(items.begin(), items.end(), [&name](const QJsonValue &known) { return known["name"_L1] == name; });
    return found == items.end() ? QJsonObject() : (*found).toObject();
}

bool itemsLackTheRest(const QJsonArray &wanted, const QJsonArray &other, const QJsonArray &now, int depth)
{
    for (qsizetype position = 0; position < wanted.size(); ++position) {
        const QJsonObject item = wanted.at(position).toObject();
        if (!lacksTheRest(item, counterpart(other, item, position), now.at(position).toObject(), depth))
            return false;
    }
    return true;
}

// What only the other state has must be gone.
bool lacksTheRest(const QJsonObject &wanted, const QJsonObject &other, const QJsonObject &now, int depth)
{
    for (auto member = other.constBegin(); depth < MaxDepth && member != other.constEnd(); ++member) {
        const QJsonValue said = wanted[member.key()];
        const QJsonValue known = now[member.key()];
        if (isNothing(said) && !isNothing(member.value()) && !isNothing(known))
            return false;
        if (said.isObject() && !lacksTheRest(said.toObject(), member.value().toObject(), known.toObject(), depth + 1))
            return false;
        if (said.isArray() && !itemsLackTheRest(said.toArray(), member.value().toArray(), known.toArray(), depth + 1))
            return false;
    }
    return true;
}

// What a patch wants absent says nothing; an object whose members all are absent may be so itself.
bool isAsPatched(const QJsonValue &wanted, const QJsonValue &now, int depth)
{
    if (depth > MaxDepth)
        return false;
    if (!wanted.isObject())
        return saysThe(wanted, now, depth);
    const QJsonObject members = wanted.toObject();
    const QJsonObject known = now.toObject();
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        if (!isAsPatched(member.value(), known[member.key()], depth + 1))
            return false;
    }
    return true;
}

// What the server writes, and what says only what kind of object it is.
QJsonObject comparable(QJsonObject object)
{
    for (const QLatin1StringView member : {"kind"_L1, "apiVersion"_L1, "status"_L1})
        object.remove(member);
    QJsonObject metadata = object["metadata"_L1].toObject();
    for (const QLatin1StringView member :
        {"uid"_L1, "resourceVersion"_L1, "generation"_L1, "creationTimestamp"_L1, "managedFields"_L1, "selfLink"_L1})
        metadata.remove(member);
    QJsonObject annotations = metadata["annotations"_L1].toObject();
    annotations.remove("openshift.io/image.dockerRepositoryCheck"_L1); // the time of the last import
    metadata.insert(u"annotations"_s, annotations);
    object.insert(u"metadata"_s, metadata);
    return object;
}

// An import is written in another way, and its states are those of what it imports.
ObjectChange::Way stateWay(const ObjectChange &change)
{
    if (change.isImport())
        return ObjectChange::Way::Tag;
    return change.isOfImportedStream() ? ObjectChange::Way::Whole : change.way;
}

// The server makes data of stringData.
QJsonObject compared(const ObjectChange &change, const QJsonObject &state)
{
    return change.isConfidential() ? Confidential::folded(state) : state;
}

bool hasOtherTags(const QJsonObject &state, const ImageStream &stream, const QStringList &knownTags)
{
    QSet<QString> known(knownTags.cbegin(), knownTags.cend());
    const QJsonArray tags = state["spec"_L1]["tags"_L1].toArray();
    for (const QJsonValue tag : tags)
        known.insert(tag["name"_L1].toString());
    return std::any_of(
        stream.tags.cbegin(), stream.tags.cend(), [&known](const StreamTag &tag) { return !known.contains(tag.name); });
}

bool isTagIn(const QJsonObject &state, const QJsonObject &now)
{
    if (state.isEmpty() || now.isEmpty())
        return state.isEmpty() && now.isEmpty();
    const bool isAnyImage = imageIn(state).isEmpty() && specIn(state);
    return haveSameSpec(state, now) && (isAnyImage || imageIn(state) == imageIn(now));
}

QString inOneLine(const QJsonObject &object)
{
    return object.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).left(MaxToldState);
}

QString sourceIn(const QJsonObject &state)
{
    const auto spec = specIn(state);
    if (!spec || !spec->from)
        return {};
    const QString &nameSpace = spec->from->nameSpace;
    return nameSpace.isEmpty() ? spec->from->name : nameSpace + u'/' + spec->from->name;
}

// A tag that is there is never told by nothing.
QString toldTag(const QJsonObject &state, bool bySource)
{
    const QString first = bySource ? sourceIn(state) : imageIn(state);
    const QString second = bySource ? imageIn(state) : sourceIn(state);
    return !first.isEmpty() ? first : !second.isEmpty() ? second : inOneLine(state);
}

// The part of the object that the patch is about.
QJsonObject projected(const QJsonObject &patch, const QJsonObject &object)
{
    QJsonObject part;
    for (auto member = patch.constBegin(); member != patch.constEnd(); ++member) {
        const QJsonValue value = object[member.key()];
        if (member.value().isObject())
            part.insert(member.key(), projected(member.value().toObject(), value.toObject()));
        else
            part.insert(member.key(), value);
    }
    return part;
}

} // namespace

ResourcePath pathOf(const ObjectAddress &place)
{
    return {.group = place.group,
        .resource = place.resource,
        .nameSpace = place.nameSpace,
        .name = place.name,
        .version = place.version};
}

ResourcePath readPath(const ObjectAddress &place)
{
    return pathOf(place.whole());
}

QString ObjectReading::metadata(const QString &name) const
{
    return object["metadata"_L1][name].toString();
}

bool ObjectReading::hasImage(const QString &digest) const
{
    return stream && std::any_of(stream->tags.cbegin(), stream->tags.cend(), [&digest](const StreamTag &tag) {
        return std::any_of(
            tag.events.cbegin(), tag.events.cend(), [&digest](const TagEvent &event) { return event.image == digest; });
    });
}

Result<ObjectReading> readingOf(const ObjectAddress &place, const QJsonObject &object)
{
    ObjectReading reading{.object = object, .stream = {}};
    if (!object.isEmpty() && isStreamItself(place.whole())) {
        Result<ImageStream> stream = parseImageStream(object);
        if (!stream)
            return stream.error();
        reading.stream = *std::move(stream);
    }
    return reading;
}

QJsonObject tagStateIn(const ObjectReading &now, const QString &tag)
{
    const StreamTag *found = now.stream ? now.stream->tag(tag) : nullptr;
    // One whose import failed and whose source was taken away has nothing but a condition.
    return found ? tagState(*found) : QJsonObject();
}

bool isIn(Side side, const ObjectChange &change, const ObjectReading &now, const QStringList &knownTags)
{
    const QJsonObject state = compared(change, side == Side::Before ? change.before : change.after);
    const QJsonObject other = compared(change, side == Side::Before ? change.after : change.before);
    const QJsonObject object = compared(change, now.object);
    switch (stateWay(change)) {
    case ObjectChange::Way::Tag:
        return isTagIn(state, tagStateIn(now, change.place.tag()));
    case ObjectChange::Way::Patch:
        return now.isThere() && isAsPatched(state, object, 0);
    case ObjectChange::Way::Import:
    case ObjectChange::Way::Whole:
        if (state.isEmpty() || !now.isThere())
            return state.isEmpty() && !now.isThere();
        if (change.isDeletion() && now.stream && hasOtherTags(state, *now.stream, knownTags))
            return false;
        return saysAll(comparable(state), comparable(object), 0)
            && lacksTheRest(comparable(state), comparable(other), comparable(object), 0);
    }
    Q_UNREACHABLE();
}

bool isFulfilled(const ObjectChange &change, const ObjectReading &now)
{
    if (stateWay(change) != ObjectChange::Way::Whole || change.isDeletion())
        return isIn(Side::After, change, now);
    const QJsonObject after = compared(change, change.after);
    const QJsonObject object = compared(change, now.object);
    return now.isThere() && saysAll(comparable(after), comparable(object), 0);
}

bool isImmutable(const ObjectChange &change, const ObjectReading &now)
{
    if (!change.isConfidential() || change.isDeletion() || !now.object["immutable"_L1].toBool())
        return false;
    const QJsonObject after = compared(change, change.after);
    const QJsonObject object = compared(change, now.object);
    const auto isOther = [&](QLatin1StringView member) {
        return after[member] != object[member] && (change.way == ObjectChange::Way::Whole || after.contains(member));
    };
    return isOther("data"_L1) || isOther("immutable"_L1);
}

bool isHalfway(const ObjectChange &change, const ObjectReading &now)
{
    if (change.way != ObjectChange::Way::Tag || imageIn(change.after).isEmpty())
        return false;
    const QJsonObject state = tagStateIn(now, change.place.tag());
    const QString image = imageIn(state);
    const bool isAnyImage = imageIn(change.before).isEmpty() && specIn(change.before);
    const bool isOldImage = image.isEmpty() || isAnyImage || image == imageIn(change.before);
    if (!state.isEmpty() && haveSameSpec(state, change.after) && isOldImage)
        return true;
    return image == imageIn(change.after) && haveSameSpec(state, change.before); // the image came first
}

Error movedObject(const ObjectChange &change, const ObjectReading &now)
{
    Error error{.kind = Error::Kind::Moved};
    QJsonObject before = change.before;
    QJsonObject object = now.object;
    if (change.isConfidential())
        Confidential::showBoth(before, object);
    switch (stateWay(change)) {
    case ObjectChange::Way::Tag: {
        const QJsonObject state = tagStateIn(now, change.place.tag());
        const bool bySource = imageIn(state) == imageIn(change.before);
        error.code = toldTag(state, bySource);
        error.message = toldTag(change.before, bySource);
        // They differ in what nobody names: whether it is scheduled, what its policy is.
        if (error.code == error.message && !state.isEmpty()) {
            error.code = inOneLine(state["tag"_L1].toObject());
            error.message = inOneLine(change.before["tag"_L1].toObject());
        }
        return error;
    }
    case ObjectChange::Way::Patch:
        error.code = now.isThere() ? inOneLine(projected(before, object)) : QString();
        error.message = inOneLine(before);
        return error;
    case ObjectChange::Way::Import:
    case ObjectChange::Way::Whole:
        error.code = now.isThere() ? inOneLine(comparable(object)) : QString();
        error.message = before.isEmpty() ? QString() : inOneLine(comparable(before));
        return error;
    }
    Q_UNREACHABLE();
}

} // namespace Tagwright
