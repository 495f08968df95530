// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/streamimport.h"

#include "values/commandwords.h"
#include "values/reference.h"
#include "values/streamchanges.h"
#include "values/tagstate.h"

#include <QJsonArray>
#include <QSet>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ImageSource = "DockerImage"_L1;

Error brokenImport(const char *rule, const QString &message = {})
{
    return {.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(rule), .message = message};
}

/*! Where the aliases of a stream end. */
struct FinalTag {
    QString name;
    const TagSpec *spec = nullptr; // null: not meant to be anything
};

const TagSpec *specOf(const ImageStream *stream, const QString &name)
{
    const StreamTag *tag = stream ? stream->tag(name) : nullptr;
    return tag && tag->spec ? &*tag->spec : nullptr;
}

Result<FinalTag> endOfAliases(const ImageStream &stream, const QString &name)
{
    QSet<QString> seen;
    for (QString at = name;;) {
        if (seen.contains(at))
            return brokenImport(ImportRule::Circular);
        seen.insert(at);
        const TagSpec *spec = specOf(&stream, at);
        if (!spec || !spec->from || spec->from->kind != "ImageStreamTag"_L1)
            return FinalTag{at, spec};
        const TagSource &from = *spec->from;
        const QStringList parts = from.name.split(u':');
        const QString named = from.nameSpace.isEmpty() ? from.name : from.nameSpace + u'/' + from.name;
        if (!from.nameSpace.isEmpty() && from.nameSpace != stream.nameSpace)
            return brokenImport(ImportRule::OtherStream, named);
        if (parts.size() > 2 || parts.constLast().isEmpty())
            return brokenImport(ImportRule::BadAlias, named);
        if (parts.size() == 2 && parts.constFirst() != stream.name)
            return brokenImport(ImportRule::OtherStream, named);
        at = parts.constLast();
    }
}

bool hasInsecureSources(const ImageStream *stream)
{
    return stream && stream->annotations.value(u"openshift.io/image.insecureRepository"_s) == "true"_L1;
}

QJsonObject imageOf(const TagSpec &spec)
{
    QJsonObject policy{{u"importMode"_s,
        spec.importMode == TagSpec::ImportMode::PreserveOriginal ? u"PreserveOriginal"_s : u"Legacy"_s}};
    if (spec.insecure)
        policy.insert(u"insecure"_s, true);
    if (spec.scheduled)
        policy.insert(u"scheduled"_s, true);
    const bool isLocal = spec.referencePolicy == TagSpec::ReferencePolicy::Local;
    return {
        {u"from"_s, QJsonObject{{u"kind"_s, QString(ImageSource)}, {u"name"_s, spec.from->name}}},
        {u"importPolicy"_s, policy},
        {u"referencePolicy"_s, QJsonObject{{u"type"_s, isLocal ? u"Local"_s : u"Source"_s}}},
    };
}

bool isRepositoryAlone(const QString &from)
{
    const Result<OpenShiftImage> image = parseOpenShiftImage(from);
    return image && image->tag.isEmpty() && image->id.isEmpty();
}

/*! oc keeps insecure and scheduled of a tag that it is not told about, and nothing else. */
QStringList policyWords(const TagSpec &spec, const TagSpec *before)
{
    const bool wasInsecure = before && before->insecure;
    const bool wasScheduled = before && before->scheduled;
    QStringList words;
    if (spec.insecure != wasInsecure)
        words += spec.insecure ? u"--insecure"_s : u"--insecure=false"_s;
    if (spec.scheduled != wasScheduled)
        words += spec.scheduled ? u"--scheduled"_s : u"--scheduled=false"_s;
    if (spec.importMode == TagSpec::ImportMode::PreserveOriginal)
        words += u"--import-mode=PreserveOriginal"_s; // or only one platform would be left
    if (!before && spec.referencePolicy == TagSpec::ReferencePolicy::Local)
        words += u"--reference-policy=local"_s;
    return words;
}

QString importCommand(const ImportTarget &target, const ImportedTag &tag)
{
    const QString &from = tag.spec.from->name;
    const TagSpec *before = specOf(target.stream, tag.name);
    const QStringList where{u"-n"_s, target.nameSpace};
    const QString name = target.name + u':' + tag.name;
    if (!before)
        return commandText(QStringList{u"oc"_s, u"import-image"_s, name, u"--from="_s + from, u"--confirm"_s}
            + policyWords(tag.spec, nullptr) + where);
    if (before->from && before->from->kind == ImageSource && before->from->name == from)
        return commandText(QStringList{u"oc"_s, u"import-image"_s, name} + policyWords(tag.spec, before) + where);
    // import-image takes no other source than the one the tag has.
    return commandText(
        QStringList{u"oc"_s, u"tag"_s, u"--source=docker"_s, from, name} + policyWords(tag.spec, nullptr) + where);
}

} // namespace

const StreamTag *importedBy(const ImageStream &stream, const StreamTag &tag)
{
    const StreamTag *imported =
        stream.following(tag) == TagFollowing::Alias ? stream.tag(stream.aliasTarget(tag)) : &tag;
    const bool canBe = imported && imported->spec && imported->spec->from && !imported->spec->reference
        && imported->spec->from->kind == ImageSource;
    return canBe ? imported : nullptr;
}

TagSpec importedSpec(const ImportTarget &target, const QString &tag, const QString &from, const ImportWish &wish)
{
    const TagSpec *before = specOf(target.stream, tag);
    TagSpec spec = before ? *before : TagSpec();
    spec.from = TagSource{.kind = QString(ImageSource), .nameSpace = {}, .name = from};
    // The server takes the import policy of the request for the tag's from then on: all of it is carried over.
    spec.scheduled = wish.scheduled.value_or(spec.scheduled);
    spec.insecure = wish.insecure.value_or(spec.insecure || hasInsecureSources(target.stream));
    spec.importMode = wish.importMode.value_or(spec.importMode);
    if (!before)
        spec.referencePolicy = wish.referencePolicy.value_or(spec.referencePolicy);
    return spec;
}

Result<StreamImport> planImport(const ImportTarget &target, const ImportWish &wish)
{
    const ImageStream *stream = target.stream;
    StreamImport import{.nameSpace = target.nameSpace,
        .stream = target.name,
        .resourceVersion = stream ? stream->resourceVersion : QString(),
        .tags = {},
        .repository = {}};
    const auto add = [&](const QString &tag, const QString &from) {
        import.tags += ImportedTag{.name = tag, .spec = importedSpec(target, tag, from, wish)};
    };
    // oc takes the name of a stream that is not there for that of an image.
    const QString followed = stream ? stream->followedRepository : target.name;
    if (wish.all) {
        const QString from = wish.from.isEmpty() ? followed : wish.from;
        if (!from.isEmpty()) {
            if (!isRepositoryAlone(from))
                return brokenImport(ImportRule::NotARepository, from);
            import.repository = importedSpec(target, {}, from, wish);
            return import;
        }
        for (const StreamTag &tag : stream->tags) {
            if (tag.spec && tag.spec->from && tag.spec->from->kind == ImageSource)
                add(tag.name, tag.spec->from->name);
        }
        return import.tags.isEmpty() ? Result<StreamImport>(brokenImport(ImportRule::NoSource)) : import;
    }

    const QString wanted = wish.tag.isEmpty() ? u"latest"_s : wish.tag;
    const Result<FinalTag> end = stream ? endOfAliases(*stream, wanted) : FinalTag{wanted, nullptr};
    if (!end)
        return end.error();
    if (!end->spec) {
        const bool isTakenFromAll = !stream || wanted == "latest"_L1;
        const QString from = wish.from.isEmpty() && isTakenFromAll ? followed : wish.from;
        if (from.isEmpty())
            return brokenImport(ImportRule::NoSuchTag);
        add(end->name, from);
        return import;
    }
    if (!end->spec->from)
        return brokenImport(ImportRule::OnlyPushed);
    if (end->spec->from->kind != ImageSource)
        return brokenImport(ImportRule::NotAnImage, end->spec->from->kind + u' ' + end->spec->from->name);
    if (!wish.from.isEmpty() && wish.from != end->spec->from->name)
        return brokenImport(ImportRule::OtherSource, end->spec->from->name);
    add(end->name, end->spec->from->name);
    return import;
}

QJsonObject importRequest(const StreamImport &import, ImportRun run)
{
    QJsonObject metadata{{u"name"_s, import.stream}, {u"namespace"_s, import.nameSpace}};
    if (!import.resourceVersion.isEmpty())
        metadata.insert(u"resourceVersion"_s, import.resourceVersion);
    QJsonObject spec{{u"import"_s, run == ImportRun::Real}};
    if (import.repository) {
        spec.insert(u"repository"_s, imageOf(*import.repository));
    } else {
        QJsonArray images;
        for (const ImportedTag &tag : import.tags) {
            QJsonObject image = imageOf(tag.spec);
            image.insert(u"to"_s, QJsonObject{{u"name"_s, tag.name}});
            images += image;
        }
        spec.insert(u"images"_s, images);
    }
    return {
        {u"kind"_s, u"ImageStreamImport"_s},
        {u"apiVersion"_s, u"image.openshift.io/v1"_s},
        {u"metadata"_s, metadata},
        {u"spec"_s, spec},
        {u"status"_s, QJsonObject()},
    };
}

QStringList importCommands(const StreamImport &import, const ImportTarget &target)
{
    if (import.repository) {
        const QStringList words = QStringList{u"oc"_s, u"import-image"_s, target.name,
                                      u"--from="_s + import.repository->from->name, u"--all"_s, u"--confirm"_s}
            + policyWords(*import.repository, nullptr);
        return {commandText(words + QStringList{u"-n"_s, target.nameSpace})};
    }
    QStringList lines;
    for (const ImportedTag &tag : import.tags)
        lines += importCommand(target, tag);
    return lines;
}

ObjectChange importChange(
    const QString &connectionId, const QString &host, const ImportTarget &target, const ImportedTag &tag)
{
    const StreamTag *before = target.stream ? target.stream->tag(tag.name) : nullptr;
    return {
        .place = {.connectionId = connectionId,
            .host = host,
            .group = u"image.openshift.io"_s,
            .resource = u"imagestreamtags"_s,
            .nameSpace = target.nameSpace,
            .name = target.name + u':' + tag.name},
        .way = ObjectChange::Way::Import,
        .before = before ? tagState(*before) : QJsonObject(),
        .after = {{u"tag"_s, tagReference(tag.name, tag.spec)}},
        .source = tag.spec.from->name,
    };
}

ObjectChange importedStream(const QString &connectionId, const QString &host, const ImportTarget &target)
{
    ObjectChange change =
        streamCreation(streamAddress(connectionId, host, target.nameSpace, target.name), false, QString());
    change.way = ObjectChange::Way::Import;
    return change;
}

QString tagOfSource(const QString &from)
{
    const Result<ImageReference> reference = parseImageReference(from);
    return reference ? reference->effectiveTag() : QString();
}

} // namespace Tagwright
