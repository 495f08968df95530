// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/imageimporter.h"

#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/imageobject.h"
#include "sandbox/openshift/objectstore.h"
#include "sandbox/openshift/streamrules.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr qsizetype MaxImagesOfRepository = 50; // maxImagesBulkImportedPerRepository

/*! DockerImage references name a registry and a tag, even when they do not say so. */
std::optional<PullSpec> completeSpec(const QString &from)
{
    auto spec = PullSpec::parse(from);
    if (!spec)
        return std::nullopt;
    if (spec->registry.isEmpty()) {
        spec->registry = u"docker.io"_s;
        if (!spec->repository.contains(u'/'))
            spec->repository.prepend(u"library/"_s);
    }
    if (spec->tag.isEmpty() && spec->id.isEmpty())
        spec->tag = u"latest"_s;
    return spec;
}

KubernetesStatus failedImport(const QString &detail)
{
    KubernetesStatus status{.code = 500,
        .reason = u"InternalError"_s,
        .message = u"Internal error occurred: "_s + detail,
        .details = QJsonObject{{u"causes"_s, QJsonArray{QJsonObject{{u"message"_s, detail}}}}},
        .metadata = {}};
    return status;
}

KubernetesStatus noSuchImage(const QString &reference)
{
    return notFound({.group = imageKind().group, .resource = u"dockerimage"_s}, reference);
}

KubernetesStatus noAccess(const QString &reference)
{
    return {.code = 401,
        .reason = u"Unauthorized"_s,
        .message = u"you may not have access to the container image \"%1\""_s.arg(reference),
        .details = QJsonValue::Undefined,
        .metadata = {}};
}

KubernetesStatus imageFailure(const UpstreamProblem &problem, const PullSpec &spec)
{
    switch (problem.kind) {
    case UpstreamProblem::Kind::NotFound:
        return noSuchImage(spec.exact());
    case UpstreamProblem::Kind::Unauthorized:
        return noAccess(spec.exact());
    case UpstreamProblem::Kind::Failed:
        break;
    }
    return failedImport(spec.exact() + u": "_s + problem.detail);
}

KubernetesStatus repositoryFailure(const UpstreamProblem &problem, const PullSpec &spec)
{
    // Nobody at all is told of another way than the wrong one (06-import-repo-unauthorized).
    const bool isRefused =
        problem.kind == UpstreamProblem::Kind::Unauthorized && !problem.detail.endsWith("no basic auth credentials"_L1);
    if (isRefused)
        return noAccess(spec.name());
    return problem.kind == UpstreamProblem::Kind::NotFound ? noSuchImage(spec.name()) : failedImport(problem.detail);
}

QJsonObject resultStatus(const KubernetesStatus &failure)
{
    if (failure.code == 0)
        return {{u"metadata"_s, QJsonObject()}, {u"status"_s, u"Success"_s}};
    QJsonObject status = failure.toJson();
    status.remove(u"kind"_s);
    status.remove(u"apiVersion"_s);
    return status;
}

QString importText(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

QJsonObject dockerImage(const QString &name)
{
    return {{u"kind"_s, u"DockerImage"_s}, {u"name"_s, name}};
}

UpstreamLogin loginOf(const QString &registry, const QJsonObject &entry)
{
    QString host = registry;
    host.remove(u"https://"_s).remove(u"http://"_s);
    if (const qsizetype path = host.indexOf(u"/v1"_s); path > 0)
        host.truncate(path);
    while (host.endsWith(u'/'))
        host.chop(1);
    UpstreamLogin login{
        .registry = host, .user = importText(entry, "username"_L1), .password = importText(entry, "password"_L1)};
    if (const QByteArray both = QByteArray::fromBase64(importText(entry, "auth"_L1).toLatin1()); both.contains(':')) {
        login.user = QString::fromUtf8(both.left(both.indexOf(':')));
        login.password = QString::fromUtf8(both.mid(both.indexOf(':') + 1));
    }
    return login;
}

QList<UpstreamLogin> loginsOf(const QJsonObject &secret)
{
    const QJsonObject annotations = secret.value("metadata"_L1).toObject().value("annotations"_L1).toObject();
    if (importText(annotations, "openshift.io/image.excludeSecret"_L1) == "true"_L1)
        return {};
    const QString type = importText(secret, "type"_L1);
    const bool isNew = type == "kubernetes.io/dockerconfigjson"_L1;
    if (!isNew && type != "kubernetes.io/dockercfg"_L1)
        return {};
    const QString text =
        importText(secret.value("data"_L1).toObject(), isNew ? ".dockerconfigjson"_L1 : ".dockercfg"_L1);
    const QJsonObject file = QJsonDocument::fromJson(QByteArray::fromBase64(text.toLatin1())).object();
    const QJsonObject entries = isNew ? file.value("auths"_L1).toObject() : file;
    QList<UpstreamLogin> logins;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        logins.append(loginOf(entry.key(), entry.value().toObject()));
    return logins;
}

QJsonObject importOf(const StreamDraft &stream, const QJsonObject &spec)
{
    return {{u"metadata"_s,
                QJsonObject{{u"name"_s, stream.name()}, {u"namespace"_s, stream.nameSpace()},
                    {u"uid"_s, stream.metadata.value("uid"_L1)}}},
        {u"spec"_s, spec}};
}

QJsonObject imageSpecOf(const QString &tag, const QJsonObject &reference)
{
    return {{u"from"_s, reference.value("from"_L1)}, {u"to"_s, QJsonObject{{u"name"_s, tag}}},
        {u"importPolicy"_s, reference.value("importPolicy"_L1)},
        {u"referencePolicy"_s, reference.value("referencePolicy"_L1)}};
}

bool isChecked(const StreamDraft &stream)
{
    return stream.metadata.value("annotations"_L1).toObject().contains("openshift.io/image.dockerRepositoryCheck"_L1);
}

bool hasSameFailure(const StreamDraft &stream, const QString &tag, const QJsonObject &condition)
{
    const auto history = stream.status.find(tag);
    if (history == stream.status.end())
        return false;
    const QJsonArray conditions = history->second.value("conditions"_L1).toArray();
    return std::any_of(conditions.begin(), conditions.end(), [&](const QJsonValue &value) {
        const QJsonObject there = value.toObject();
        return there.value("status"_L1) == condition.value("status"_L1)
            && there.value("reason"_L1) == condition.value("reason"_L1)
            && there.value("message"_L1) == condition.value("message"_L1);
    });
}

} // namespace

ImageImporter::ImageImporter(ObjectStore &objects, StreamStore &streams, std::shared_ptr<Upstreams> upstreams)
    : m_objects(objects)
    , m_streams(streams)
    , m_upstreams(std::move(upstreams))
{
}

Outcome<QJsonObject> ImageImporter::import(const QJsonObject &import)
{
    QJsonObject result = import;
    const QJsonObject metadata = import.value("metadata"_L1).toObject();
    const QString nameSpace = importText(metadata, "namespace"_L1);
    const QJsonObject spec = completedImportSpec(import.value("spec"_L1).toObject());
    result.insert(u"spec"_s, spec);
    const QString now = kubernetesTime();

    const auto stream = m_streams.find(nameSpace, importText(metadata, "name"_L1));
    const bool isInsecure = stream && stream->isInsecure();
    QList<Fetched> images;
    const QJsonArray imageSpecs = spec.value("images"_L1).toArray();
    for (const QJsonValue &value : imageSpecs) {
        const QJsonObject imageSpec = value.toObject();
        const QString target = importText(imageSpec.value("to"_L1).toObject(), "name"_L1);
        const bool isThere = stream && stream->spec.contains(target);
        const QJsonObject annotations =
            isThere ? stream->spec.at(target).value("annotations"_L1).toObject() : QJsonObject();
        images.append(fetch(importText(imageSpec.value("from"_L1).toObject(), "name"_L1), imageSpec,
            mannersFor(nameSpace, imageSpec.value("importPolicy"_L1).toObject(), isInsecure), annotations, now));
    }
    std::optional<FetchedRepository> repository;
    const QJsonObject repositorySpec = spec.value("repository"_L1).toObject();
    if (!repositorySpec.isEmpty())
        repository = fetchRepository(
            repositorySpec, mannersFor(nameSpace, repositorySpec.value("importPolicy"_L1).toObject(), isInsecure), now);

    QJsonObject status;
    const bool isStored = spec.value("import"_L1).toBool();
    if (isStored) {
        const auto written = apply(result, images, repository, now);
        if (!written)
            return written.status();
        status.insert(u"import"_s, written->toJson());
    }
    if (!images.isEmpty()) {
        QJsonArray results;
        for (qsizetype i = 0; i < images.size(); ++i)
            results.append(
                resultOf(images.at(i), imageSpecs.at(i).toObject().value("includeManifest"_L1).toBool(), isStored));
        status.insert(u"images"_s, results);
    }
    if (repository) {
        QJsonObject listed{{u"status"_s, resultStatus(repository->failure)}};
        QJsonArray results;
        for (const Fetched &fetched : std::as_const(repository->images))
            results.append(resultOf(fetched, repositorySpec.value("includeManifest"_L1).toBool(), isStored));
        if (!results.isEmpty())
            listed.insert(u"images"_s, results);
        if (!repository->additionalTags.isEmpty())
            listed.insert(u"additionalTags"_s, QJsonArray::fromStringList(repository->additionalTags));
        status.insert(u"repository"_s, listed);
    }
    result.insert(u"status"_s, status);
    return result;
}

std::optional<QJsonObject> ImageImporter::pendingImport(const StreamDraft &stream)
{
    QJsonArray images;
    for (const auto &[name, tag] : stream.spec) {
        if (stream.isPending(name))
            images.append(imageSpecOf(name, tag));
    }
    QJsonObject spec{{u"import"_s, true}};
    if (!images.isEmpty())
        spec.insert(u"images"_s, images);
    // The whole repository is imported once: until the stream was checked for the first time.
    if (!stream.followedRepository.isEmpty() && !isChecked(stream))
        spec.insert(u"repository"_s,
            QJsonObject{{u"from"_s, dockerImage(stream.followedRepository)},
                {u"importPolicy"_s, QJsonObject{{u"insecure"_s, stream.isInsecure()}}}});
    return spec.size() > 1 ? std::optional(importOf(stream, spec)) : std::nullopt;
}

std::optional<QJsonObject> ImageImporter::scheduledImport(const StreamDraft &stream)
{
    QJsonArray images;
    for (const auto &[name, tag] : stream.spec) {
        if (!isImportable(tag) || !tag.value("importPolicy"_L1).toObject().value("scheduled"_L1).toBool())
            continue;
        const bool isFixed = importText(tag.value("from"_L1).toObject(), "name"_L1).contains(u'@');
        if (!isFixed || !stream.latest(name))
            images.append(imageSpecOf(name, tag));
    }
    if (images.isEmpty())
        return std::nullopt;
    return importOf(stream, {{u"import"_s, true}, {u"images"_s, images}});
}

UpstreamManners ImageImporter::mannersFor(
    const QString &nameSpace, const QJsonObject &importPolicy, bool insecureStream) const
{
    UpstreamManners manners{.insecure = insecureStream || importPolicy.value("insecure"_L1).toBool(), .logins = {}};
    const QList<QJsonObject> secrets = m_objects.list(u"secrets"_s, nameSpace);
    for (const QJsonObject &secret : secrets)
        manners.logins.append(loginsOf(secret));
    return manners;
}

ImageImporter::Fetched ImageImporter::fetch(const QString &from, const QJsonObject &spec, UpstreamManners manners,
    const QJsonObject &annotations, const QString &now) const
{
    Fetched fetched{.tag = {}, .failure = {.code = 0}, .image = {}, .children = {}};
    const auto reference = completeSpec(from);
    if (!reference) {
        fetched.failure = failedImport(pullSpecProblem(from));
        return fetched;
    }
    fetched.tag = reference->tag;
    manners.wantsAllChildren =
        importText(spec.value("importPolicy"_L1).toObject(), "importMode"_L1) == "PreserveOriginal"_L1;
    manners.os = importText(annotations, "importer.image.openshift.io/prefer-os"_L1);
    manners.architecture = importText(annotations, "importer.image.openshift.io/prefer-arch"_L1);
    const auto answer = m_upstreams->image(*reference, manners);
    if (const auto *problem = std::get_if<UpstreamProblem>(&answer)) {
        fetched.failure = imageFailure(*problem, *reference);
        return fetched;
    }

    const UpstreamImage &image = std::get<UpstreamImage>(answer);
    const UpstreamImage *chosen = &image;
    if (!image.children.isEmpty() && !manners.wantsAllChildren)
        chosen = preferredChild(image, manners.os, manners.architecture);
    fetched.image = imageObject(*chosen, reference->withId(chosen->digest), now);
    if (chosen == &image) {
        for (const UpstreamImage &child : image.children)
            fetched.children.append(imageObject(child, reference->withId(child.digest), now));
    }
    return fetched;
}

ImageImporter::FetchedRepository ImageImporter::fetchRepository(
    const QJsonObject &spec, const UpstreamManners &manners, const QString &now) const
{
    FetchedRepository fetched{.failure = {.code = 0}, .images = {}, .additionalTags = {}};
    const auto reference = completeSpec(importText(spec.value("from"_L1).toObject(), "name"_L1));
    if (!reference) {
        fetched.failure = failedImport(pullSpecProblem(importText(spec.value("from"_L1).toObject(), "name"_L1)));
        return fetched;
    }
    const auto answer = m_upstreams->tags(*reference, manners);
    if (const auto *problem = std::get_if<UpstreamProblem>(&answer)) {
        fetched.failure = repositoryFailure(*problem, *reference);
        return fetched;
    }
    QStringList tags = std::get<QStringList>(answer);
    std::sort(tags.begin(), tags.end());
    if (tags.removeOne(u"latest"_s))
        tags.prepend(u"latest"_s);
    fetched.additionalTags = tags.mid(MaxImagesOfRepository);
    tags = tags.mid(0, MaxImagesOfRepository);
    for (const QString &tag : std::as_const(tags)) {
        fetched.images.append(fetch(reference->withTag(tag), spec, manners, {}, now));
        fetched.images.last().tag = tag;
    }
    return fetched;
}

void ImageImporter::keep(Fetched &fetched)
{
    if (fetched.failure.code != 0)
        return;
    fetched.image = m_streams.keepImage(fetched.image);
    for (QJsonObject &child : fetched.children)
        child = m_streams.keepImage(child);
}

Outcome<StreamDraft> ImageImporter::apply(
    const QJsonObject &import, QList<Fetched> &images, std::optional<FetchedRepository> &repository, const QString &now)
{
    const ObjectStore::Lock lock = m_objects.writing();
    const QJsonObject metadata = import.value("metadata"_L1).toObject();
    const QString name = importText(metadata, "name"_L1);
    const QString version = importText(metadata, "resourceVersion"_L1);
    const GroupResource resource{.group = imageStreamKind().group, .resource = imageStreamKind().singular};
    const auto old = m_streams.find(importText(metadata, "namespace"_L1), name);
    const bool isAsked = !version.isEmpty() || !importText(metadata, "uid"_L1).isEmpty();
    if (!old && isAsked)
        return notFound(imageStreamKind().groupResource(), name);
    const QString oldVersion = old ? importText(old->metadata, "resourceVersion"_L1) : QString();
    if (!version.isEmpty() && version != oldVersion)
        return conflict(
            resource, name, u"the image stream was updated from \"%1\" to \"%2\""_s.arg(version, oldVersion));

    StreamDraft stream = old ? *old : StreamDraft(importText(metadata, "namespace"_L1), name);
    QJsonObject annotations = stream.metadata.value("annotations"_L1).toObject();
    annotations.insert(u"openshift.io/image.dockerRepositoryCheck"_s, now);
    stream.metadata.insert(u"annotations"_s, annotations);

    const auto record = [&](Fetched &fetched, const Target &target) {
        if (fetched.failure.code != 0)
            return recordFailure(stream, target, fetched.failure);
        keep(fetched);
        recordSuccess(stream, target, fetched.image);
    };
    Target target{.tag = {},
        .from = {},
        .importPolicy = {},
        .referencePolicy = {},
        .now = now,
        .generation = stream.generation() + 1};
    const QJsonObject spec = import.value("spec"_L1).toObject();
    if (repository && repository->failure.code == 0) {
        const QJsonObject repositorySpec = spec.value("repository"_L1).toObject();
        const QString from = importText(repositorySpec.value("from"_L1).toObject(), "name"_L1);
        target.importPolicy = repositorySpec.value("importPolicy"_L1).toObject();
        target.referencePolicy = repositorySpec.value("referencePolicy"_L1).toObject();
        for (Fetched &fetched : repository->images) {
            target.tag = fetched.tag;
            target.from = from + u':' + fetched.tag;
            record(fetched, target);
        }
    }
    const QJsonArray imageSpecs = spec.value("images"_L1).toArray();
    for (qsizetype i = 0; i < images.size(); ++i) {
        const QJsonObject imageSpec = imageSpecs.at(i).toObject();
        if (!imageSpec.contains("to"_L1))
            continue; // only looked at
        target.tag = importText(imageSpec.value("to"_L1).toObject(), "name"_L1);
        target.from = importText(imageSpec.value("from"_L1).toObject(), "name"_L1);
        target.importPolicy = imageSpec.value("importPolicy"_L1).toObject();
        target.referencePolicy = imageSpec.value("referencePolicy"_L1).toObject();
        record(images[i], target);
    }
    if (!old || stream.spec != old->spec)
        stream.setGeneration(target.generation);
    return m_streams.writeStatus(stream, old);
}

void ImageImporter::recordSuccess(StreamDraft &stream, const Target &target, const QJsonObject &image)
{
    const QString name = importText(image.value("metadata"_L1).toObject(), "name"_L1);
    const QString reference = importText(image, "dockerImageReference"_L1);
    const auto latest = stream.latest(target.tag);
    const bool isNew = !latest || latest->value("image"_L1) != name
        || latest->value("dockerImageReference"_L1) != reference || !stream.spec.contains(target.tag)
        || stream.isPending(target.tag);

    QJsonObject tag = stream.spec[target.tag];
    if (isNew) {
        if (!tag.contains("referencePolicy"_L1))
            tag.insert(u"referencePolicy"_s, target.referencePolicy);
        tag.insert(u"from"_s, dockerImage(target.from));
        tag.insert(u"generation"_s, target.generation);
        stream.addEvent(target.tag, tagEvent(target.now, reference, name, target.generation));
    }
    tag.insert(u"importPolicy"_s, target.importPolicy);
    stream.spec[target.tag] = completedTag(tag, target.tag);
    stream.clearConditions(target.tag);
    followTag(stream, target.tag);
}

void ImageImporter::recordFailure(StreamDraft &stream, const Target &target, const KubernetesStatus &failure)
{
    const QJsonObject condition{{u"type"_s, u"ImportSuccess"_s}, {u"status"_s, u"False"_s},
        {u"lastTransitionTime"_s, target.now}, {u"reason"_s, failure.reason}, {u"message"_s, failure.message},
        {u"generation"_s, target.generation}};
    const bool isMissing = !stream.spec.contains(target.tag);
    const bool isPending = stream.isPending(target.tag);
    if (isMissing)
        stream.spec[target.tag] =
            completedTag({{u"from"_s, dockerImage(target.from)}, {u"generation"_s, target.generation},
                             {u"importPolicy"_s, target.importPolicy}, {u"referencePolicy"_s, target.referencePolicy}},
                target.tag);
    else if (isPending)
        stream.spec[target.tag].insert(u"generation"_s, target.generation);
    if (isMissing || isPending || !hasSameFailure(stream, target.tag, condition))
        stream.setCondition(target.tag, condition);
}

QJsonObject ImageImporter::resultOf(const Fetched &fetched, bool includeManifest, bool isStored)
{
    QJsonObject result{{u"status"_s, resultStatus(fetched.failure)}};
    if (!fetched.tag.isEmpty())
        result.insert(u"tag"_s, fetched.tag);
    if (fetched.failure.code != 0)
        return result;
    result.insert(u"image"_s, includeManifest ? fetched.image : withoutManifest(fetched.image));
    QJsonArray children;
    for (const QJsonObject &child : fetched.children) {
        // The server forgets to take the manifests of children away when nothing is stored.
        children.append(includeManifest || !isStored ? child : withoutManifest(child));
    }
    if (!children.isEmpty())
        result.insert(u"manifests"_s, children);
    return result;
}

QJsonObject completedImportSpec(const QJsonObject &spec)
{
    const auto complete = [](const QJsonObject &part) {
        QJsonObject completed{{u"from"_s, part.value("from"_L1).toObject()},
            {u"importPolicy"_s, completedImportPolicy(part.value("importPolicy"_L1).toObject())},
            {u"referencePolicy"_s, completedReferencePolicy(part.value("referencePolicy"_L1).toObject())}};
        if (part.value("includeManifest"_L1).toBool())
            completed.insert(u"includeManifest"_s, true);
        return completed;
    };
    QJsonObject completed{{u"import"_s, spec.value("import"_L1).toBool()}};
    if (spec.value("repository"_L1).isObject())
        completed.insert(u"repository"_s, complete(spec.value("repository"_L1).toObject()));
    QJsonArray images;
    const QJsonArray sent = spec.value("images"_L1).toArray();
    for (const QJsonValue &value : sent) {
        const QJsonObject part = value.toObject();
        QJsonObject image = complete(part);
        const auto reference = PullSpec::parse(importText(part.value("from"_L1).toObject(), "name"_L1));
        if (part.value("to"_L1).isObject())
            image.insert(u"to"_s, part.value("to"_L1));
        else if (reference && !reference->tag.isEmpty())
            image.insert(u"to"_s, QJsonObject{{u"name"_s, reference->tag}});
        images.append(image);
    }
    if (!images.isEmpty())
        completed.insert(u"images"_s, images);
    return completed;
}

QList<FieldProblem> importProblems(const QJsonObject &completedSpec)
{
    QList<FieldProblem> problems;
    const auto checkSource = [&](const QJsonObject &part, const QString &path) {
        const QJsonObject from = part.value("from"_L1).toObject();
        const QString kind = importText(from, "kind"_L1);
        const QString name = importText(from, "name"_L1);
        if (kind != "DockerImage"_L1)
            problems.append(
                invalidField(path + u".from.kind"_s, u'"' + kind + u'"', u"only DockerImage is supported"_s));
        else if (name.isEmpty())
            problems.append(missingField(path + u".from.name"_s));
        else if (!PullSpec::parse(name))
            problems.append(invalidField(path + u".from.name"_s, u'"' + name + u'"', pullSpecProblem(name)));
        problems.append(importModeProblems(part.value("importPolicy"_L1).toObject(), path + u".importPolicy"_s));
    };
    const QJsonArray images = completedSpec.value("images"_L1).toArray();
    for (qsizetype i = 0; i < images.size(); ++i) {
        const QJsonObject image = images.at(i).toObject();
        const QString path = u"spec.images[%1]"_s.arg(i);
        if (image.contains("to"_L1) && importText(image.value("to"_L1).toObject(), "name"_L1).isEmpty())
            problems.append(
                invalidField(path + u".to.name"_s, u"\"\""_s, u"the name of the target tag must be specified"_s));
        checkSource(image, path);
    }
    const QJsonObject repository = completedSpec.value("repository"_L1).toObject();
    if (completedSpec.contains("repository"_L1)) {
        checkSource(repository, u"spec.repository"_s);
        const QString name = importText(repository.value("from"_L1).toObject(), "name"_L1);
        const auto spec = PullSpec::parse(name);
        if (spec && (!spec->tag.isEmpty() || !spec->id.isEmpty()))
            problems.append(invalidField(u"spec.repository.from.name"_s, u'"' + name + u'"',
                u"you must specify an image repository, not a tag or ID"_s));
    }
    if (images.isEmpty() && !completedSpec.contains("repository"_L1))
        problems.append(invalidField(
            u"spec.images"_s, u"\"null\""_s, u"you must specify at least one image or a repository import"_s));
    return problems;
}

} // namespace Tagwright::Practice
