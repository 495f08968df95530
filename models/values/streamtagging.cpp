// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/streamtagging.h"

#include "values/inputerror.h"
#include "values/shell.h"
#include "values/tagstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

Error brokenTagging(const char *rule, const QString &name)
{
    return {.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(rule), .message = name};
}

bool beginsWithRegistry(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView first = slash < 0 ? QStringView() : text.first(slash);
    return first.contains(u'.') || first.contains(u':') || first == "localhost"_L1;
}

TagOrigin originInStream(StreamReference reference, const OriginContext &context)
{
    if (reference.project.isEmpty())
        reference.project = context.nameSpace;
    return {.stream = reference, .registryImage = {}};
}

// What the cluster's own registry has are images of streams.
TagOrigin originInRegistry(const ImageReference &image, const QString &written, const OriginContext &context)
{
    for (const QString &host : context.registryHosts) {
        if (const auto reference = host.isEmpty() ? std::nullopt : streamOf(image, host))
            return originInStream(*reference, context);
    }
    return {.stream = {}, .registryImage = written};
}

Result<TagOrigin> pastedOrigin(QStringView text, const OriginContext &context)
{
    const Result<Pasted> pasted = parsePasted(text);
    if (!pasted)
        return pasted.error();
    if (const auto *stream = std::get_if<StreamReference>(&*pasted))
        return originInStream(*stream, context);
    if (const auto *image = std::get_if<ImageReference>(&*pasted))
        return originInRegistry(*image, image->toString(), context);
    return brokenRule(ReferenceRule::Unrecognised);
}

// In the project of the tag itself none is written, as oc writes none.
QString foreignNameSpace(const StreamReference &source, const StreamTagPlace &place)
{
    return source.project == place.nameSpace ? QString() : source.project;
}

const TagEvent *eventNaming(const ImageStream &stream, const QString &digest)
{
    for (const StreamTag &tag : stream.tags) {
        for (const TagEvent &event : tag.events) {
            if (event.image == digest)
                return &event;
        }
    }
    return nullptr;
}

/*! The whole digest of an image that some tag of the stream has named. */
Result<QString> fullDigest(const ImageStream &stream, const QString &id)
{
    const QString wanted = id.contains(u':') ? id : u"sha256:"_s + id;
    QStringList found;
    for (const StreamTag &tag : stream.tags) {
        for (const TagEvent &event : tag.events) {
            if (event.image.startsWith(wanted) && !found.contains(event.image))
                found += event.image;
        }
    }
    if (found.isEmpty())
        return brokenTagging(TaggingRule::NoSuchImage, stream.path() + u'@' + id);
    if (found.size() > 1)
        return brokenTagging(TaggingRule::ManySuchImages, stream.path() + u'@' + id);
    return found.constFirst();
}

bool leadsBack(const ImageStream &stream, const QString &from, const QString &tag)
{
    if (from == tag)
        return true;
    const StreamTag *target = stream.tag(from);
    QStringList passed;
    while (target && stream.following(*target) == TagFollowing::Alias && !passed.contains(target->name)) {
        passed += target->name;
        const QString next = target->spec->from->name.section(u':', -1);
        if (next == tag)
            return true;
        target = stream.tag(next);
    }
    return false;
}

/*! What the tag is taken from, and what it names then, if that is known. */
struct Taken {
    TagSource from;
    std::optional<TagEvent> event = {};
};

Result<Taken> takenAsAlias(const StreamTagging &chosen, const StreamTagPlace &place, const ImageStream *stream)
{
    const StreamReference &source = chosen.source.stream;
    const bool isNear = !chosen.source.isOfRegistry() && !source.tag.isEmpty() && source.project == place.nameSpace
        && source.stream == place.stream;
    if (!isNear)
        return brokenTagging(TaggingRule::AliasElsewhere, place.path());
    if (stream && leadsBack(*stream, source.tag, place.tag))
        return brokenTagging(TaggingRule::AliasCircle, source.tag);
    if (!stream || !stream->tag(source.tag))
        return brokenTagging(TaggingRule::NoSuchTag, source.toString());
    return Taken{.from = {.kind = u"ImageStreamTag"_s, .nameSpace = {}, .name = source.stream + u':' + source.tag}};
}

Result<Taken> takenAsItIs(const StreamReference &source, const StreamTagPlace &place, const ImageStream *stream)
{
    QString digest;
    if (source.tag.isEmpty()) {
        if (!stream)
            return brokenTagging(TaggingRule::NoSuchImage, source.toString());
        const Result<QString> whole = fullDigest(*stream, source.id);
        if (!whole)
            return whole.error();
        digest = *whole;
    } else {
        const StreamTag *tag = stream ? stream->tag(source.tag) : nullptr;
        if (!tag)
            return brokenTagging(TaggingRule::NoSuchTag, source.toString());
        if (tag->events.isEmpty())
            return brokenTagging(TaggingRule::NoImage, source.toString());
        const TagEvent &newest = tag->events.constFirst();
        if (newest.image.isEmpty())
            return Taken{
                .from = {.kind = u"DockerImage"_s, .nameSpace = {}, .name = newest.dockerImageReference}, .event = {}};
        digest = newest.image;
    }
    Taken taken{.from = {.kind = u"ImageStreamImage"_s,
                    .nameSpace = foreignNameSpace(source, place),
                    .name = source.stream + u'@' + digest}};
    if (const TagEvent *event = eventNaming(*stream, digest))
        taken.event = TagEvent{.dockerImageReference = event->dockerImageReference, .image = digest};
    return taken;
}

Result<Taken> takenFrom(const StreamTagging &chosen, const StreamTagPlace &place, const ImageStream *stream)
{
    if (chosen.kind == TagFollowing::Alias)
        return takenAsAlias(chosen, place, stream);
    if (chosen.source.isOfRegistry())
        return Taken{
            .from = {.kind = u"DockerImage"_s, .nameSpace = {}, .name = chosen.source.registryImage}, .event = {}};
    if (chosen.kind == TagFollowing::Scheduled)
        return brokenTagging(TaggingRule::ScheduledSource, chosen.source.toString());
    return takenAsItIs(chosen.source.stream, place, stream);
}

// The project that lines are about, so that no other name in them needs one.
QString taggingProject(const StreamTagging &chosen, const StreamTagPlace &place)
{
    return chosen.kept || chosen.source.isOfRegistry() ? place.nameSpace : chosen.source.stream.project;
}

// oc takes a name with a dot for a host, unless a project stands before it.
QString taggingName(const QString &nameSpace, const QString &name, const QString &near)
{
    const bool isMistaken = name.contains(u'.') || name.startsWith("localhost"_L1);
    return nameSpace == near && !isMistaken ? name : nameSpace + u'/' + name;
}

QString taggingSource(const StreamTagging &chosen, const TaggedPlace &tagged, const QString &near)
{
    if (chosen.source.isOfRegistry() && !chosen.kept)
        return chosen.source.registryImage;
    if (!chosen.kept) {
        const StreamReference &source = chosen.source.stream;
        const QString last = source.tag.isEmpty() ? tagged.spec.from->name.section(u'@', 1) : source.tag;
        return taggingName(source.project, source.stream, near) + (source.tag.isEmpty() ? u'@' : u':') + last;
    }
    if (chosen.kept->kind == "DockerImage"_L1)
        return chosen.kept->name;
    const QString nameSpace = chosen.kept->nameSpace.isEmpty() ? tagged.place.nameSpace : chosen.kept->nameSpace;
    const bool isShort = !chosen.kept->name.contains(u':') && !chosen.kept->name.contains(u'@');
    return taggingName(nameSpace, isShort ? tagged.place.stream + u':' + chosen.kept->name : chosen.kept->name, near);
}

QString taggingLine(const QStringList &words)
{
    QStringList quoted{u"oc"_s};
    for (const QString &word : words)
        quoted += shellQuoted(word);
    return quoted.join(u' ');
}

QStringList taggingFlags(const StreamTagging &chosen, const TagSpec &spec)
{
    QStringList flags;
    if (chosen.kind == TagFollowing::Alias || (chosen.kept && chosen.kept->kind == "ImageStreamTag"_L1))
        flags += u"--alias"_s;
    if (spec.scheduled)
        flags += u"--scheduled"_s;
    if (spec.reference)
        flags += u"--reference"_s;
    if (spec.insecure)
        flags += u"--insecure"_s;
    if (spec.importMode == TagSpec::ImportMode::PreserveOriginal)
        flags += u"--import-mode=PreserveOriginal"_s;
    if (spec.referencePolicy == TagSpec::ReferencePolicy::Local)
        flags += u"--reference-policy=local"_s;
    return flags;
}

} // namespace

Result<TagOrigin> parseTagOrigin(QStringView text, const OriginContext &context)
{
    const QStringView name = text.trimmed();
    if (name.isEmpty())
        return brokenRule(ReferenceRule::Empty);
    const bool hasBlanks = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isSpace(); });
    if (hasBlanks || name.contains("://"_L1))
        return pastedOrigin(name, context);
    if (const auto digest = Digest::parse(name); digest && digest->isVerifiable())
        return originInStream({.project = {}, .stream = context.stream, .tag = {}, .id = digest->toString()}, context);
    if (beginsWithRegistry(name)) {
        const Result<ImageReference> image = parseImageReference(name);
        if (!image)
            return image.error();
        return originInRegistry(*image, name.toString(), context);
    }
    if (!name.contains(u'/') && !name.contains(u':') && !name.contains(u'@')) {
        if (!isValidTag(name))
            return brokenRule(ReferenceRule::Tag);
        return originInStream({.project = {}, .stream = context.stream, .tag = name.toString(), .id = {}}, context);
    }
    const Result<StreamReference> reference = parseStreamReference(name);
    if (!reference)
        return reference.error();
    return originInStream(*reference, context);
}

Result<StreamTagPlace> parseStreamTagPlace(QStringView text, const StreamTagPlace &place)
{
    if (!text.contains(u':') && !text.contains(u'/')) {
        if (!isValidTag(text))
            return brokenTagging(ReferenceRule::Tag, text.toString());
        return StreamTagPlace{.nameSpace = place.nameSpace, .stream = place.stream, .tag = text.toString()};
    }
    const Result<StreamReference> reference = parseStreamReference(text);
    if (!reference)
        return reference.error();
    if (reference->tag.isEmpty())
        return brokenTagging(ReferenceRule::Tag, text.toString());
    return StreamTagPlace{.nameSpace = reference->project.isEmpty() ? place.nameSpace : reference->project,
        .stream = reference->stream,
        .tag = reference->tag};
}

Result<StreamTag> taggedTag(
    const StreamTagging &chosen, const StreamTagPlace &place, const ImageStream *source, const StreamTag *existing)
{
    Taken taken;
    if (chosen.kept) {
        taken.from = *chosen.kept;
        if (chosen.kind == TagFollowing::Scheduled && taken.from.kind != "DockerImage"_L1)
            return brokenTagging(TaggingRule::ScheduledSource, taken.from.name);
        if (existing && taken.from.kind == "ImageStreamImage"_L1 && !existing->events.isEmpty())
            taken.event = existing->events.constFirst();
    } else {
        Result<Taken> found = takenFrom(chosen, place, source);
        if (!found)
            return found.error();
        taken = *std::move(found);
    }

    const TagSpec before = existing && existing->spec ? *existing->spec : TagSpec();
    const bool isImported = taken.from.kind == "DockerImage"_L1;
    TagSpec spec{.from = taken.from,
        .reference = chosen.kind == TagFollowing::Reference,
        .scheduled = chosen.kind == TagFollowing::Scheduled,
        .insecure = isImported && chosen.insecure,
        .importMode = chosen.importMode.value_or(before.importMode),
        .referencePolicy = chosen.referencePolicy.value_or(before.referencePolicy),
        .annotations = chosen.annotations.value_or(before.annotations)};
    StreamTag tag{.name = place.tag, .spec = spec, .events = {}, .conditions = {}};
    if (taken.event && !spec.reference) // of a reference the cluster keeps no image
        tag.events += *taken.event;
    return tag;
}

QStringList ocTagLines(const StreamTagging &chosen, const QList<TaggedPlace> &tagged)
{
    struct Line {
        QStringList front;
        QStringList places;
    };
    QList<Line> lines;
    QStringList annotating;
    for (const TaggedPlace &each : tagged) {
        if (!each.spec.from)
            continue;
        const QString near = taggingProject(chosen, each.place);
        const QStringList front = QStringList{u"tag"_s, u"-n"_s, near} + taggingFlags(chosen, each.spec)
            + QStringList{taggingSource(chosen, each, near)};
        const QString place = taggingName(each.place.nameSpace, each.place.stream, near) + u':' + each.place.tag;
        const auto same =
            std::find_if(lines.begin(), lines.end(), [&front](const Line &line) { return line.front == front; });
        if (same != lines.end())
            same->places += place;
        else
            lines += Line{.front = front, .places = {place}};
        if (each.spec.annotations.isEmpty())
            continue;
        QStringList words{u"annotate"_s, u"-n"_s, each.place.nameSpace, u"--overwrite"_s, u"istag"_s,
            each.place.stream + u':' + each.place.tag};
        for (auto annotation = each.spec.annotations.cbegin(); annotation != each.spec.annotations.cend(); ++annotation)
            words += annotation.key() + u'=' + annotation.value();
        annotating += taggingLine(words);
    }
    QStringList text;
    for (const Line &line : std::as_const(lines))
        text += taggingLine(line.front + line.places);
    return text + annotating;
}

} // namespace Tagwright
