// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/streamdraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

QJsonObject knownText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    QJsonObject known;
    for (const QLatin1StringView name : names) {
        if (const QString text = object.value(name).toString(); !text.isEmpty())
            known.insert(name, text);
    }
    return known;
}

QJsonArray arrayOf(const std::map<QString, QJsonObject> &tags)
{
    QJsonArray array;
    for (const auto &[name, tag] : tags)
        array.append(tag);
    return array;
}

qint64 generationOf(const QJsonObject &object)
{
    return object.value("generation"_L1).toInteger();
}

} // namespace

StreamDraft::StreamDraft(const QJsonObject &object)
    : metadata(object.value("metadata"_L1).toObject())
{
    const QJsonObject wanted = object.value("spec"_L1).toObject();
    lookupPolicy = {{u"local"_s, wanted.value("lookupPolicy"_L1).toObject().value("local"_L1).toBool()}};
    followedRepository = wanted.value("dockerImageRepository"_L1).toString();
    const QJsonArray tags = wanted.value("tags"_L1).toArray();
    for (const QJsonValue &tag : tags) {
        const QString tagName = tag.toObject().value("name"_L1).toString();
        spec.insert_or_assign(tagName, completedTag(tag.toObject(), tagName));
    }

    repositories = object.value("status"_L1).toObject();
    const QJsonArray seen = repositories.take("tags"_L1).toArray();
    for (const QJsonValue &tag : seen)
        status.insert_or_assign(tag.toObject().value("tag"_L1).toString(), tag.toObject());
}

StreamDraft::StreamDraft(const QString &nameSpace, const QString &name)
    : StreamDraft(QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, nameSpace}}}})
{
}

QJsonObject StreamDraft::toJson() const
{
    QJsonObject wanted{{u"lookupPolicy"_s, lookupPolicy}};
    if (!followedRepository.isEmpty())
        wanted.insert(u"dockerImageRepository"_s, followedRepository);
    if (!spec.empty())
        wanted.insert(u"tags"_s, arrayOf(spec));
    QJsonObject seen = repositories;
    if (!status.empty())
        seen.insert(u"tags"_s, arrayOf(status));
    return {{u"metadata"_s, metadata}, {u"spec"_s, wanted}, {u"status"_s, seen}};
}

QString StreamDraft::name() const
{
    return metadata.value("name"_L1).toString();
}

QString StreamDraft::nameSpace() const
{
    return metadata.value("namespace"_L1).toString();
}

qint64 StreamDraft::generation() const
{
    return generationOf(metadata);
}

void StreamDraft::setGeneration(qint64 generation)
{
    metadata.insert(u"generation"_s, generation);
}

bool StreamDraft::isInsecure() const
{
    return metadata.value("annotations"_L1).toObject().value("openshift.io/image.insecureRepository"_L1).toString()
        == "true"_L1;
}

std::optional<QJsonObject> StreamDraft::latest(const QString &tag) const
{
    const auto found = status.find(tag);
    if (found == status.end())
        return std::nullopt;
    const QJsonArray items = found->second.value("items"_L1).toArray();
    return items.isEmpty() ? std::nullopt : std::optional(items.first().toObject());
}

std::map<QString, QJsonObject> StreamDraft::imagesLike(const QString &idPrefix) const
{
    std::map<QString, QJsonObject> images;
    for (const auto &[tag, history] : status) {
        const QJsonArray items = history.value("items"_L1).toArray();
        for (const QJsonValue &item : items) {
            const QString image = item.toObject().value("image"_L1).toString();
            if (!image.isEmpty() && (image.startsWith(idPrefix) || image.section(u':', 1).startsWith(idPrefix)))
                images.emplace(image, item.toObject());
        }
    }
    return images;
}

void StreamDraft::addEvent(const QString &tag, const QJsonObject &event)
{
    QJsonObject &history = status[tag];
    history.insert(u"tag"_s, tag);
    QJsonArray items = history.value("items"_L1).toArray();
    const QJsonObject previous = items.isEmpty() ? QJsonObject() : items.first().toObject();
    const auto same = [&](QLatin1StringView what) { return previous.value(what) == event.value(what); };
    const bool hasImage = !event.value("image"_L1).toString().isEmpty();
    if (!items.isEmpty() && same("image"_L1) && (hasImage || same("dockerImageReference"_L1))) {
        QJsonObject collapsed = event;
        collapsed.insert(u"created"_s, previous.value("created"_L1));
        items[0] = collapsed;
    } else {
        items.prepend(event);
        history.remove(u"conditions"_s);
    }
    history.insert(u"items"_s, items);
}

void StreamDraft::setCondition(const QString &tag, const QJsonObject &condition)
{
    QJsonObject &history = status[tag];
    history.insert(u"tag"_s, tag);
    if (!history.contains("items"_L1))
        history.insert(u"items"_s, QJsonValue::Null);
    history.insert(u"conditions"_s, QJsonArray{condition});
}

void StreamDraft::clearConditions(const QString &tag)
{
    if (const auto found = status.find(tag); found != status.end())
        found->second.remove(u"conditions"_s);
}

bool StreamDraft::isPending(const QString &tag) const
{
    const auto wanted = spec.find(tag);
    if (wanted == spec.end() || !isImportable(wanted->second))
        return false;
    qint64 observed = generationOf(latest(tag).value_or(QJsonObject()));
    if (const auto found = status.find(tag); found != status.end()) {
        const QJsonArray conditions = found->second.value("conditions"_L1).toArray();
        for (const QJsonValue &condition : conditions)
            observed = std::max(observed, generationOf(condition.toObject()));
    }
    return generationOf(wanted->second) > observed;
}

QJsonObject completedTag(const QJsonObject &tag, const QString &name)
{
    QJsonObject completed{{u"name"_s, name}, {u"annotations"_s, QJsonValue::Null}};
    if (const QJsonObject annotations = tag.value("annotations"_L1).toObject(); !annotations.isEmpty())
        completed.insert(u"annotations"_s, annotations);
    if (tag.value("from"_L1).isObject())
        completed.insert(u"from"_s, knownText(tag.value("from"_L1).toObject(), {"kind"_L1, "namespace"_L1, "name"_L1}));
    if (tag.value("reference"_L1).toBool())
        completed.insert(u"reference"_s, true);
    const QJsonValue generation = tag.value("generation"_L1);
    completed.insert(u"generation"_s, generation.isDouble() ? generation : QJsonValue::Null);
    completed.insert(u"importPolicy"_s, completedImportPolicy(tag.value("importPolicy"_L1).toObject()));
    completed.insert(u"referencePolicy"_s, completedReferencePolicy(tag.value("referencePolicy"_L1).toObject()));
    return completed;
}

QJsonObject completedImportPolicy(const QJsonObject &policy)
{
    QJsonObject completed;
    for (const QLatin1StringView flag : {"insecure"_L1, "scheduled"_L1}) {
        if (policy.value(flag).toBool())
            completed.insert(flag, true);
    }
    const QString mode = policy.value("importMode"_L1).toString();
    completed.insert(u"importMode"_s, mode.isEmpty() ? u"Legacy"_s : mode);
    return completed;
}

QJsonObject completedReferencePolicy(const QJsonObject &policy)
{
    const QString type = policy.value("type"_L1).toString();
    return {{u"type"_s, type.isEmpty() ? u"Source"_s : type}};
}

bool isImportable(const QJsonObject &tag)
{
    const QJsonObject from = tag.value("from"_L1).toObject();
    return from.value("kind"_L1) == "DockerImage"_L1 && !from.value("name"_L1).toString().isEmpty()
        && !tag.value("reference"_L1).toBool();
}

QJsonObject tagEvent(const QString &created, const QString &reference, const QString &image, qint64 generation)
{
    return {{u"created"_s, created}, {u"dockerImageReference"_s, reference}, {u"image"_s, image},
        {u"generation"_s, generation}};
}

} // namespace Tagwright::Practice
