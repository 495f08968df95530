// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/planfile.h"

#include "values/imagelookup.h"
#include "values/json.h"
#include "values/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto PlanFormat = "tagwright-plan"_L1;
constexpr int PlanVersion = 2;
constexpr int PlanVersionOfTags = 1; // at registries alone
constexpr qsizetype MaxPlanText = 255;
constexpr qsizetype MaxObjectName = 512; // of a stream and its tag
constexpr qsizetype MaxPlanPlatforms = 1000;

constexpr std::array VerbNames{"tag"_L1, "copy"_L1, "delete"_L1, "undo"_L1, "import"_L1, "create"_L1, "edit"_L1};
static_assert(size_t(ChangeVerb::Edit) + 1 == VerbNames.size());
constexpr std::array WayNames{"tag"_L1, "import"_L1, "patch"_L1, "whole"_L1};
static_assert(size_t(ObjectChange::Way::Whole) + 1 == WayNames.size());

Error brokenPlan(const char *rule, const QString &message)
{
    return {.kind = Error::Kind::InvalidInput, .code = QString::fromLatin1(rule), .message = message.left(MaxPlanText)};
}

void writeText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject writtenPlace(const RepositoryAddress &place)
{
    QJsonObject object{{u"host"_s, place.host}, {u"repository"_s, place.repository}};
    writeText(object, "connection"_L1, place.connectionId);
    return object;
}

QJsonObject writtenChange(const TagChange &change)
{
    QJsonObject object = writtenPlace(change.place);
    object.insert("tag"_L1, change.tag);
    writeText(object, "before"_L1, change.before.toString());
    writeText(object, "after"_L1, change.after.toString());
    writeText(object, "sourceTag"_L1, change.sourceTag);
    if (change.source)
        object.insert("source"_L1, writtenPlace(*change.source));
    return object;
}

QJsonObject writtenSet(const ChangeSet &set)
{
    QJsonArray changes;
    for (const TagChange &change : set.changes)
        changes.append(writtenChange(change));
    QJsonObject manifests;
    for (auto manifest = set.manifests.begin(); manifest != set.manifests.end(); ++manifest)
        manifests.insert(manifest.key().toString(),
            QJsonObject{{u"mediaType"_s, QString::fromLatin1(manifest->mediaType)},
                {u"base64"_s, QString::fromLatin1(manifest->bytes.toBase64())}});

    QJsonObject object{{u"verb"_s, VerbNames.at(size_t(set.verb))}, {u"changes"_s, changes},
        {u"withReferrers"_s, set.withReferrers}, {u"mayUsePlaceholder"_s, set.mayUsePlaceholder}};
    if (!manifests.isEmpty())
        object.insert("manifests"_L1, manifests);
    if (!set.platforms.isEmpty())
        object.insert("platforms"_L1, QJsonArray::fromStringList(set.platforms));
    return object;
}

void writeState(QJsonObject &object, QLatin1StringView name, const QJsonObject &state)
{
    if (!state.isEmpty())
        object.insert(name, state);
}

QJsonObject writtenObject(const ObjectChange &change)
{
    const ObjectAddress &place = change.place;
    QJsonObject object{{u"host"_s, place.host}, {u"version"_s, place.version}, {u"resource"_s, place.resource},
        {u"name"_s, place.name}, {u"way"_s, WayNames.at(size_t(change.way))}};
    writeText(object, "connection"_L1, place.connectionId);
    writeText(object, "group"_L1, place.group);
    writeText(object, "namespace"_L1, place.nameSpace);
    writeText(object, "source"_L1, change.source);
    writeState(object, "before"_L1, change.before);
    writeState(object, "after"_L1, change.after);
    return object;
}

QJsonObject writtenSet(const ObjectChangeSet &set)
{
    QJsonArray objects;
    for (const ObjectChange &change : set.changes)
        objects.append(writtenObject(change));
    return {{u"verb"_s, VerbNames.at(size_t(set.verb))}, {u"objects"_s, objects}};
}

// What is shown to people and sent in headers must not hold what they cannot see.
bool isPrintable(QStringView text)
{
    return text.size() <= MaxPlanText && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

// As Connection::host() writes it.
bool isPlanHost(const QString &host)
{
    const Result<RegistryAddress> address = parseRegistryAddress(host);
    return address && address->host == host && address->scheme == RegistryAddress::Scheme::Unspecified
        && address->pathPrefix.isEmpty();
}

Result<RepositoryAddress> readPlace(const QJsonObject &object)
{
    const RepositoryAddress place{.connectionId = object.value("connection"_L1).toString(),
        .host = object.value("host"_L1).toString(),
        .repository = object.value("repository"_L1).toString()};
    if (!isPrintable(place.connectionId))
        return brokenPlan(PlanRule::Text, place.connectionId);
    if (!isPlanHost(place.host))
        return brokenPlan(PlanRule::Host, place.host);
    if (!isValidRepository(place.repository))
        return brokenPlan(PlanRule::Repository, place.repository);
    return place;
}

Result<Digest> readDigest(const QJsonValue &value)
{
    if (value.isUndefined())
        return Digest();
    const QString text = value.toString();
    const std::optional<Digest> digest = text.size() <= MaxPlanText ? Digest::parse(text) : std::nullopt;
    return digest ? Result<Digest>(*digest) : brokenPlan(PlanRule::DigestForm, text);
}

Result<TagChange> readChange(const QJsonObject &object)
{
    TagChange change;
    const Result<RepositoryAddress> place = readPlace(object);
    if (!place)
        return place.error();
    change.place = *place;
    change.tag = object.value("tag"_L1).toString();
    if (!isValidTag(change.tag))
        return brokenPlan(PlanRule::Tag, change.tag);

    const Result<Digest> before = readDigest(object.value("before"_L1));
    const Result<Digest> after = readDigest(object.value("after"_L1));
    if (!before || !after)
        return before ? after.error() : before.error();
    if (before->isNull() && after->isNull())
        return brokenPlan(PlanRule::NoChange, change.tag);
    change.before = *before;
    change.after = *after;

    change.sourceTag = object.value("sourceTag"_L1).toString();
    if (!change.sourceTag.isEmpty() && !isValidTag(change.sourceTag) && !readDigest(change.sourceTag))
        return brokenPlan(PlanRule::Tag, change.sourceTag);
    if (const QJsonValue source = object.value("source"_L1); !source.isUndefined()) {
        const Result<RepositoryAddress> from = readPlace(source.toObject());
        if (!from)
            return from.error();
        change.source = *from;
    }
    return change;
}

Result<void> readManifests(const QJsonObject &object, ChangeSet &set)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const Result<Digest> digest = readDigest(member.key());
        if (!digest)
            return digest.error();
        const QJsonObject written = member.value().toObject();
        const QString mediaType = written.value("mediaType"_L1).toString();
        const bool isHeader =
            std::all_of(mediaType.begin(), mediaType.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
        const auto bytes = QByteArray::fromBase64Encoding(
            written.value("base64"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes || bytes.decoded.isEmpty() || bytes.decoded.size() > MaxManifestBytes || mediaType.isEmpty()
            || mediaType.size() > MaxPlanText || !isHeader)
            return brokenPlan(PlanRule::Manifest, member.key());
        set.manifests.insert(*digest, {.mediaType = mediaType.toLatin1(), .bytes = bytes.decoded});
    }
    return {};
}

Result<ChangeVerb> readVerb(const QJsonObject &object, const QList<ChangeVerb> &allowed)
{
    const QString name = object.value("verb"_L1).toString();
    const auto known = std::find(VerbNames.begin(), VerbNames.end(), name);
    const auto verb = ChangeVerb(known - VerbNames.begin());
    if (known == VerbNames.end() || !allowed.contains(verb))
        return brokenPlan(PlanRule::Verb, name);
    return verb;
}

// As a server takes it for a part of an address.
bool isObjectName(const QString &name)
{
    static const QRegularExpression grammar(u"\\A[A-Za-z0-9][A-Za-z0-9._:-]*\\z"_s);
    return name.size() <= MaxObjectName && grammar.match(name).hasMatch();
}

Result<ObjectChange> readObject(const QJsonObject &object)
{
    ObjectChange change;
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    change.place = {.connectionId = text("connection"_L1),
        .host = text("host"_L1),
        .group = text("group"_L1),
        .version = text("version"_L1),
        .resource = text("resource"_L1),
        .nameSpace = text("namespace"_L1),
        .name = text("name"_L1)};
    change.source = text("source"_L1);
    for (const QString &shown : {change.place.connectionId, change.source}) {
        if (!isPrintable(shown))
            return brokenPlan(PlanRule::Text, shown);
    }
    if (!isPlanHost(change.place.host))
        return brokenPlan(PlanRule::Host, change.place.host);
    const QString way = text("way"_L1);
    const auto known = std::find(WayNames.begin(), WayNames.end(), way);
    if (known == WayNames.end())
        return brokenPlan(PlanRule::Object, change.place.name);
    change.way = ObjectChange::Way(known - WayNames.begin());
    change.before = object.value("before"_L1).toObject();
    change.after = object.value("after"_L1).toObject();
    if (change.before.isEmpty() && change.after.isEmpty())
        return brokenPlan(PlanRule::NoChange, change.place.name);
    if (!canBePlanned(change))
        return brokenPlan(PlanRule::Object, change.place.name);
    return change;
}

Result<ObjectChangeSet> readObjects(const QJsonObject &object, qsizetype mostChanges)
{
    ObjectChangeSet set;
    const Result<ChangeVerb> verb = readVerb(
        object, {ChangeVerb::Tag, ChangeVerb::Delete, ChangeVerb::Import, ChangeVerb::Create, ChangeVerb::Edit});
    if (!verb)
        return verb.error();
    set.verb = *verb;
    const QJsonArray objects = object.value("objects"_L1).toArray();
    if (objects.size() > mostChanges)
        return brokenPlan(PlanRule::Count, QString::number(objects.size()));
    for (const QJsonValue value : objects) {
        const Result<ObjectChange> change = readObject(value.toObject());
        if (!change)
            return change.error();
        set.changes.append(*change);
    }
    return set;
}

Result<ChangeSet> readSet(const QJsonObject &object, qsizetype mostChanges)
{
    ChangeSet set;
    const Result<ChangeVerb> verb =
        readVerb(object, {ChangeVerb::Tag, ChangeVerb::Copy, ChangeVerb::Delete, ChangeVerb::Undo});
    if (!verb)
        return verb.error();
    set.verb = *verb;
    set.withReferrers = object.value("withReferrers"_L1).toBool();
    set.mayUsePlaceholder = object.value("mayUsePlaceholder"_L1).toBool();
    set.platforms = Json::strings(object.value("platforms"_L1));
    if (set.platforms.size() > MaxPlanPlatforms)
        return brokenPlan(PlanRule::Count, QString::number(set.platforms.size()));
    const auto hidden = std::find_if_not(set.platforms.begin(), set.platforms.end(), isPrintable);
    if (hidden != set.platforms.end())
        return brokenPlan(PlanRule::Text, *hidden);

    const QJsonArray changes = object.value("changes"_L1).toArray();
    if (changes.size() > mostChanges)
        return brokenPlan(PlanRule::Count, QString::number(changes.size()));
    for (const QJsonValue value : changes) {
        const Result<TagChange> change = readChange(value.toObject());
        if (!change)
            return change.error();
        set.changes.append(*change);
    }
    if (const Result<void> read = readManifests(object.value("manifests"_L1).toObject(), set); !read)
        return read.error();
    return set;
}

} // namespace

bool canBePlanned(const ObjectChange &change)
{
    const ObjectAddress &place = change.place;
    if (!isObjectName(place.name) || !isObjectName(place.nameSpace) || !isObjectName(place.version)
        || !isObjectName(place.resource) || !(place.group.isEmpty() || isObjectName(place.group)))
        return false;
    switch (change.way) {
    case ObjectChange::Way::Tag:
    case ObjectChange::Way::Import:
        return place.isStreamTag() && isValidTag(place.tag());
    case ObjectChange::Way::Patch:
        return lookupIn(change).has_value();
    case ObjectChange::Way::Whole:
        return place.resource == "imagestreams"_L1 && place.group == "image.openshift.io"_L1;
    }
    Q_UNREACHABLE();
}

QByteArray planDocument(const QList<PlannedSet> &sets)
{
    QJsonArray written;
    int version = PlanVersionOfTags;
    for (const PlannedSet &set : sets) {
        written.append(std::visit([](const auto &one) { return writtenSet(one); }, set));
        if (std::holds_alternative<ObjectChangeSet>(set))
            version = PlanVersion;
    }
    return QJsonDocument(QJsonObject{{u"format"_s, PlanFormat}, {u"version"_s, version}, {u"sets"_s, written}})
        .toJson();
}

Result<QList<PlannedSet>> parsePlan(const QByteArray &document)
{
    if (document.size() > MaxPlanBytes)
        return brokenPlan(PlanRule::Size, QString::number(document.size()));
    const Result<QJsonObject> object = Json::object(document);
    if (!object)
        return object.error();
    const int version = object->value("version"_L1).toInt(-1);
    const QJsonValue written = object->value("sets"_L1);
    if (object->value("format"_L1).toString() != PlanFormat || version < 1)
        return brokenPlan(PlanRule::NotAPlan, object->value("format"_L1).toString());
    if (version > PlanVersion)
        return brokenPlan(PlanRule::Version, QString::number(version));
    if (!written.isArray())
        return brokenPlan(PlanRule::NotAPlan, {});

    QList<PlannedSet> sets;
    qsizetype left = MaxPlannedChanges;
    const QJsonArray array = written.toArray();
    if (array.size() > MaxPlannedChanges)
        return brokenPlan(PlanRule::Count, QString::number(array.size()));
    for (const QJsonValue value : array) {
        const QJsonObject step = value.toObject();
        if (version > PlanVersionOfTags && step.contains("objects"_L1)) {
            const Result<ObjectChangeSet> set = readObjects(step, left);
            if (!set)
                return set.error();
            sets.append(*set);
        } else {
            const Result<ChangeSet> set = readSet(step, left);
            if (!set)
                return set.error();
            sets.append(*set);
        }
        left -= changeCount(sets.constLast());
    }
    return sets;
}

} // namespace Tagwright
