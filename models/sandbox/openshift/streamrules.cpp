// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/streamrules.h"

#include "sandbox/openshift/pullspec.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

QString inQuotes(const QString &text)
{
    return u'"' + text + u'"';
}

std::optional<std::pair<QString, QString>> splitAt(const QString &name, QChar separator)
{
    const QStringList parts = name.split(separator);
    if (parts.size() != 2 || parts.first().isEmpty() || parts.last().isEmpty())
        return std::nullopt;
    return std::pair(parts.first(), parts.last());
}

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

QString fieldOf(const QString &tag)
{
    return u"spec.tags["_s + tag + u']';
}

/*! Where a tag's ImageStreamTag or ImageStreamImage is. */
struct TagSource {
    QString nameSpace;
    QString stream;
    QString item; // tag or digest
    bool isImage = false;
};

std::optional<TagSource> sourceOf(const QJsonObject &from, const StreamDraft &stream)
{
    TagSource source{.nameSpace = textOf(from, "namespace"_L1),
        .stream = stream.name(),
        .item = textOf(from, "name"_L1),
        .isImage = from.value("kind"_L1) == "ImageStreamImage"_L1};
    if (source.nameSpace.isEmpty())
        source.nameSpace = stream.nameSpace();
    const QChar separator = source.isImage ? u'@' : u':';
    if (source.item.contains(separator)) {
        const auto parts = splitAt(source.item, separator);
        if (!parts)
            return std::nullopt;
        std::tie(source.stream, source.item) = *parts;
    }
    return source;
}

bool isOwn(const TagSource &source, const StreamDraft &stream)
{
    return source.nameSpace == stream.nameSpace() && source.stream == stream.name();
}

FieldProblem unreadableSource(const QString &tag, const QJsonObject &from)
{
    return invalidField(fieldOf(tag) + u".from.name"_s, inQuotes(textOf(from, "name"_L1)),
        u"must be of the form <tag>, <repo>:<tag>, <id>, or <repo>@<id>"_s);
}

/*! Tags whose source is new, with the state that they were in. */
QStringList changedTags(const StreamDraft &stream, const std::optional<StreamDraft> &old)
{
    QStringList changed;
    for (const auto &[name, tag] : stream.spec) {
        if (!tag.contains("from"_L1))
            continue;
        const auto before = old ? old->spec.find(name) : stream.spec.end();
        if (!old || before == old->spec.end() || hasOtherSource(before->second, tag, stream.nameSpace()))
            changed.append(name);
    }
    return changed;
}

QList<FieldProblem> forbiddenSources(
    const StreamDraft &stream, const QStringList &changed, const StreamSurroundings &surroundings)
{
    QList<FieldProblem> problems;
    for (const QString &name : changed) {
        const QJsonObject from = stream.spec.at(name).value("from"_L1).toObject();
        if (from.value("kind"_L1) == "DockerImage"_L1)
            continue;
        const QString nameSpace = textOf(from, "namespace"_L1);
        if (nameSpace.isEmpty() || nameSpace == stream.nameSpace())
            continue;
        const auto source = sourceOf(from, stream);
        if (!source)
            problems.append(unreadableSource(name, from));
        else if (!surroundings.mayPull(source->nameSpace, source->stream))
            problems.append({.reason = u"FieldValueForbidden"_s,
                .message = u"Forbidden: %1/%2: \"\" \"\""_s.arg(source->nameSpace, source->stream),
                .field = fieldOf(name) + u".from"_s});
    }
    return problems;
}

/*! An image that was pushed to the other stream is pulled from this one in future. */
QString ownReference(
    const QString &reference, const TagSource &source, const StreamDraft &stream, const QString &internalRegistry)
{
    auto spec = PullSpec::parse(reference);
    if (!spec || spec->registry != internalRegistry || spec->repository != source.nameSpace + u'/' + source.stream)
        return reference;
    spec->repository = stream.nameSpace() + u'/' + stream.name();
    return spec->exact();
}

std::optional<FieldProblem> resolveTag(StreamDraft &stream, const QString &name, const StreamSurroundings &surroundings)
{
    const QJsonObject tag = stream.spec.at(name);
    const QJsonObject from = tag.value("from"_L1).toObject();
    const qint64 generation = tag.value("generation"_L1).toInteger();
    const bool isReference = tag.value("reference"_L1).toBool();
    if (from.value("kind"_L1) == "DockerImage"_L1) {
        if (isReference)
            stream.addEvent(name, tagEvent(surroundings.now, textOf(from, "name"_L1), {}, generation));
        return std::nullopt;
    }

    const auto source = sourceOf(from, stream);
    if (!source)
        return unreadableSource(name, from);
    std::optional<QJsonObject> event;
    if (isOwn(*source, stream)) {
        if (source->isImage) {
            event = imageEvent(stream, source->item, surroundings.now);
        } else if (event = stream.latest(source->item); event) {
            // The server takes the source's own event for the copy, and so renumbers it: seen in 04-istag-list.
            event->insert(u"generation"_s, generation);
            stream.addEvent(source->item, *event);
        }
    } else {
        const auto other = surroundings.find(source->nameSpace, source->stream);
        if (!other)
            return FieldProblem{.reason = u"FieldValueNotFound"_s,
                .message = u"Not found: "_s + inQuotes(textOf(from, "name"_L1)),
                .field = fieldOf(name) + u".from.name"_s};
        const StreamDraft otherStream(*other);
        event = source->isImage ? imageEvent(otherStream, source->item, surroundings.now)
                                : otherStream.latest(source->item);
    }
    if (!event)
        return std::nullopt; // what is not there yet is no mistake

    event->insert(u"generation"_s, generation);
    if (!isReference)
        event->insert(u"dockerImageReference"_s,
            ownReference(textOf(*event, "dockerImageReference"_L1), *source, stream, surroundings.internalRegistry));
    stream.addEvent(name, *event);
    return std::nullopt;
}

} // namespace

std::optional<std::pair<QString, QString>> splitTagName(const QString &name)
{
    return splitAt(name, u':');
}

std::optional<std::pair<QString, QString>> splitImageName(const QString &name)
{
    return splitAt(name, u'@');
}

QList<FieldProblem> streamNameProblems(const QString &name, const QString &field)
{
    static const QRegularExpression grammar(u"\\A[a-z0-9]+(?:[._-][a-z0-9]+)*\\z"_s);
    if (grammar.match(name).hasMatch())
        return {};
    return {invalidField(field, inQuotes(name), u"must match \"[a-z0-9]+(?:[._-][a-z0-9]+)*\""_s)};
}

QList<FieldProblem> streamProblems(const StreamDraft &stream)
{
    QList<FieldProblem> problems;
    if (const QString &repository = stream.followedRepository; !repository.isEmpty()) {
        const QString field = u"spec.dockerImageRepository"_s;
        const auto spec = PullSpec::parse(repository);
        if (!spec)
            problems.append(invalidField(field, inQuotes(repository), pullSpecProblem(repository)));
        else if (!spec->tag.isEmpty())
            problems.append(invalidField(field, inQuotes(repository), u"the repository name may not contain a tag"_s));
        else if (!spec->id.isEmpty())
            problems.append(invalidField(field, inQuotes(repository), u"the repository name may not contain an ID"_s));
    }
    for (const auto &[name, tag] : stream.spec)
        problems.append(tagProblems(tag, fieldOf(name)));
    return problems;
}

QList<FieldProblem> tagProblems(const QJsonObject &tag, const QString &path)
{
    QList<FieldProblem> problems;
    const QJsonObject policy = tag.value("importPolicy"_L1).toObject();
    if (tag.contains("from"_L1)) {
        const QJsonObject from = tag.value("from"_L1).toObject();
        const QString kind = textOf(from, "kind"_L1);
        const QString name = textOf(from, "name"_L1);
        if (name.isEmpty())
            problems.append(missingField(path + u".from.name"_s, u"name is required"_s));
        if (kind == "DockerImage"_L1) {
            if (!name.isEmpty() && !PullSpec::parse(name))
                problems.append(invalidField(path + u".from.name"_s, inQuotes(name), pullSpecProblem(name)));
        } else if (kind == "ImageStreamTag"_L1 || kind == "ImageStreamImage"_L1) {
            if (policy.value("scheduled"_L1).toBool())
                problems.append(invalidField(path + u".importPolicy.scheduled"_s, u"true"_s,
                    u"only tags pointing to Docker repositories may be scheduled for background import"_s));
        } else {
            problems.append(missingField(
                path + u".from.kind"_s, u"valid values are 'DockerImage', 'ImageStreamImage', 'ImageStreamTag'"_s));
        }
    }
    problems.append(importModeProblems(policy, path + u".importPolicy"_s));
    const QString type = textOf(tag.value("referencePolicy"_L1).toObject(), "type"_L1);
    if (type != "Source"_L1 && type != "Local"_L1)
        problems.append(invalidField(
            path + u".referencePolicy.type"_s, inQuotes(type), u"valid values are \"Source\", \"Local\""_s));
    return problems;
}

QList<FieldProblem> importModeProblems(const QJsonObject &policy, const QString &path)
{
    const QString mode = textOf(policy, "importMode"_L1);
    if (mode.isEmpty() || mode == "Legacy"_L1 || mode == "PreserveOriginal"_L1)
        return {};
    return {invalidField(path + u".importMode"_s, inQuotes(mode),
        u"invalid import mode, valid modes are '', 'Legacy', 'PreserveOriginal'"_s)};
}

bool hasOtherSource(const QJsonObject &old, const QJsonObject &tag, const QString &nameSpace)
{
    if (!tag.contains("from"_L1))
        return false;
    if (!old.contains("from"_L1))
        return true;
    const auto nameSpaceOfSource = [&](const QJsonObject &from) {
        const QString own = textOf(from, "namespace"_L1);
        return own.isEmpty() ? nameSpace : own;
    };
    const QJsonObject oldFrom = old.value("from"_L1).toObject();
    const QJsonObject from = tag.value("from"_L1).toObject();
    return oldFrom.value("name"_L1) != from.value("name"_L1) || nameSpaceOfSource(oldFrom) != nameSpaceOfSource(from)
        || old.value("reference"_L1).toBool() != tag.value("reference"_L1).toBool()
        || old.value("importPolicy"_L1).toObject().value("importMode"_L1)
        != tag.value("importPolicy"_L1).toObject().value("importMode"_L1);
}

void countGenerations(StreamDraft &stream, const std::optional<StreamDraft> &old)
{
    if (!old) {
        stream.setGeneration(1);
        for (auto &[name, tag] : stream.spec)
            tag.insert(u"generation"_s, 1);
        return;
    }

    // Whoever sends a generation may say 0, "again, please"; every other one is the server's.
    QStringList renewed;
    for (auto &[name, tag] : stream.spec) {
        const auto before = old->spec.find(name);
        const QJsonValue sent = tag.value("generation"_L1);
        const bool isZero = sent.isDouble() && sent.toInteger() == 0;
        if (before == old->spec.end() || isZero || hasOtherSource(before->second, tag, stream.nameSpace()))
            renewed.append(name);
        else
            tag.insert(u"generation"_s, before->second.value("generation"_L1));
    }
    const bool isChanged = !renewed.isEmpty() || stream.spec != old->spec || stream.lookupPolicy != old->lookupPolicy
        || stream.followedRepository != old->followedRepository;
    stream.setGeneration(old->generation() + (isChanged ? 1 : 0));
    for (const QString &name : std::as_const(renewed))
        stream.spec[name].insert(u"generation"_s, stream.generation());
}

QList<FieldProblem> resolveSources(
    StreamDraft &stream, const std::optional<StreamDraft> &old, const StreamSurroundings &surroundings)
{
    const QStringList changed = changedTags(stream, old);
    QList<FieldProblem> problems = forbiddenSources(stream, changed, surroundings);
    for (const QString &name : changed) {
        if (const auto problem = resolveTag(stream, name, surroundings))
            problems.append(*problem);
    }
    if (!problems.isEmpty())
        return problems;

    QStringList moved;
    for (const auto &[name, history] : stream.status) {
        const auto event = stream.latest(name);
        if (event && (!old || event != old->latest(name)))
            moved.append(name);
    }
    for (const QString &name : std::as_const(moved))
        followTag(stream, name);
    return {};
}

void followTag(StreamDraft &stream, const QString &tag)
{
    const auto event = stream.latest(tag);
    if (!event)
        return;
    for (const auto &[name, alias] : stream.spec) {
        const QJsonObject from = alias.value("from"_L1).toObject();
        if (name == tag || from.value("kind"_L1) != "ImageStreamTag"_L1)
            continue;
        const auto source = sourceOf(from, stream);
        if (!source || !isOwn(*source, stream) || source->item != tag || stream.latest(name) == event)
            continue;
        stream.addEvent(name, *event);
        // Aliases of aliases follow too; one of a circle has the event already.
        if (stream.latest(name) == event)
            followTag(stream, name);
    }
}

std::optional<QJsonObject> imageEvent(const StreamDraft &stream, const QString &id, const QString &now)
{
    const auto images = stream.imagesLike(id);
    if (images.size() != 1)
        return std::nullopt;
    QJsonObject event = images.begin()->second;
    event.insert(u"created"_s, now);
    return event;
}

} // namespace Tagwright::Practice
