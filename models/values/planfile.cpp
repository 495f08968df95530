// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/planfile.h"

#include "values/json.h"
#include "values/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto PlanFormat = "tagwright-plan"_L1;
constexpr int PlanVersion = 1;
constexpr qsizetype MaxPlanText = 255;
constexpr qsizetype MaxPlanPlatforms = 1000;

// A plan has no others: they are of clusters.
constexpr std::array VerbNames{"tag"_L1, "copy"_L1, "delete"_L1, "undo"_L1};
static_assert(size_t(ChangeVerb::Undo) + 1 == VerbNames.size());

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

Result<ChangeSet> readSet(const QJsonObject &object, qsizetype mostChanges)
{
    ChangeSet set;
    const QString verb = object.value("verb"_L1).toString();
    const auto known = std::find(VerbNames.begin(), VerbNames.end(), verb);
    if (known == VerbNames.end())
        return brokenPlan(PlanRule::Verb, verb);
    set.verb = ChangeSet::Verb(known - VerbNames.begin());
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

QByteArray planDocument(const QList<ChangeSet> &sets)
{
    QJsonArray written;
    for (const ChangeSet &set : sets)
        written.append(writtenSet(set));
    return QJsonDocument(QJsonObject{{u"format"_s, PlanFormat}, {u"version"_s, PlanVersion}, {u"sets"_s, written}})
        .toJson();
}

Result<QList<ChangeSet>> parsePlan(const QByteArray &document)
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

    QList<ChangeSet> sets;
    qsizetype left = MaxPlannedChanges;
    const QJsonArray array = written.toArray();
    if (array.size() > MaxPlannedChanges)
        return brokenPlan(PlanRule::Count, QString::number(array.size()));
    for (const QJsonValue value : array) {
        const Result<ChangeSet> set = readSet(value.toObject(), left);
        if (!set)
            return set.error();
        left -= set->changes.size();
        sets.append(*set);
    }
    return sets;
}

} // namespace Tagwright
