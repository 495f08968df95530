// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/imageapi.h"

#include "values/json.h"
#include "values/mediatype.h"
#include "values/tagstate.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxTags = 100'000; // of one stream
constexpr qsizetype MaxLayers = 10'000; // as for manifests
constexpr qsizetype MaxDescription = 4000; // shown to a person

Error malformedObject(const char *what)
{
    return {.kind = Error::Kind::Malformed, .message = QLatin1StringView(what)};
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

TagEvent parseTagEvent(const QJsonObject &item)
{
    return {.created = timeOf(item["created"_L1]),
        .dockerImageReference = item["dockerImageReference"_L1].toString(),
        .image = item["image"_L1].toString(),
        .generation = item["generation"_L1].toInteger()};
}

TagCondition parseTagCondition(const QJsonObject &item)
{
    return {.type = item["type"_L1].toString(),
        .status = item["status"_L1].toString(),
        .reason = item["reason"_L1].toString(),
        .message = item["message"_L1].toString(),
        .lastTransition = timeOf(item["lastTransitionTime"_L1]),
        .generation = item["generation"_L1].toInteger()};
}

QList<TagCondition> parseTagConditions(const QJsonValue &value)
{
    QList<TagCondition> conditions;
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items)
        conditions.append(parseTagCondition(item.toObject()));
    return conditions;
}

void parseHistory(StreamTag &tag, const QJsonObject &status)
{
    const QJsonArray items = status["items"_L1].toArray();
    tag.events.reserve(items.size());
    for (const QJsonValue item : items)
        tag.events.append(parseTagEvent(item.toObject()));
    tag.conditions = parseTagConditions(status["conditions"_L1]);
}

Digest digestNamed(const QString &text)
{
    return Digest::parse(text).value_or(Digest());
}

QList<Descriptor> parseLayers(const QJsonObject &image, const Annotations &annotations)
{
    QList<Descriptor> layers;
    const QJsonArray items = image["dockerImageLayers"_L1].toArray();
    for (const QJsonValue item : items) {
        const qint64 size = item["size"_L1].toInteger(-1);
        layers.append({.mediaType = item["mediaType"_L1].toString(),
            .digest = digestNamed(item["name"_L1].toString()),
            .size = std::max<qint64>(size, -1)});
    }
    // Older servers keep them newest first, and say so.
    if (annotations.value(u"image.openshift.io/dockerLayersOrder"_s) == "descending"_L1)
        std::reverse(layers.begin(), layers.end());
    return layers;
}

QList<Descriptor> parseChildren(const QJsonObject &image)
{
    QList<Descriptor> children;
    const QJsonArray items = image["dockerImageManifests"_L1].toArray();
    for (const QJsonValue item : items) {
        Descriptor child{.mediaType = item["mediaType"_L1].toString(),
            .digest = digestNamed(item["digest"_L1].toString()),
            .size = std::max<qint64>(item["manifestSize"_L1].toInteger(-1), -1)};
        const Platform platform{.os = item["os"_L1].toString(),
            .architecture = item["architecture"_L1].toString(),
            .variant = item["variant"_L1].toString()};
        if (platform != Platform())
            child.platform = platform;
        children.append(child);
    }
    return children;
}

Manifest parseImageManifest(const QJsonObject &image, const Annotations &annotations)
{
    Manifest manifest{.mediaType = image["dockerImageManifestMediaType"_L1].toString(),
        .layers = parseLayers(image, annotations),
        .manifests = parseChildren(image)};
    if (!manifest.manifests.isEmpty()) {
        manifest.form = Manifest::Form::Index;
        return manifest;
    }
    if (manifest.mediaType.contains("manifest.v1"_L1) && manifest.mediaType.contains("docker.distribution"_L1))
        manifest.form = Manifest::Form::Schema1;
    // Of schema 2 and OCI the image's ID is the digest of its config.
    const Digest config = digestNamed(image["dockerImageMetadata"_L1]["Id"_L1].toString());
    if (!config.isNull() && manifest.form == Manifest::Form::Image) {
        const bool isOci = manifest.mediaType == QLatin1StringView(MediaType::OciManifest);
        const auto type = isOci ? MediaType::OciConfig : MediaType::DockerConfig;
        manifest.config = Descriptor{.mediaType = QString::fromLatin1(type), .digest = config};
    }
    return manifest;
}

/*! dockerImageMetadata has the fields of a config, but the outer ones as Docker's API writes them. */
ImageConfig parseDockerMetadata(const QJsonObject &metadata)
{
    QJsonObject config;
    const auto copy = [&](QLatin1StringView to, QLatin1StringView from) {
        if (metadata.contains(from))
            config.insert(to, metadata[from]);
    };
    copy("architecture"_L1, "Architecture"_L1);
    copy("os"_L1, "Os"_L1);
    copy("variant"_L1, "Variant"_L1);
    copy("created"_L1, "Created"_L1);
    copy("author"_L1, "Author"_L1);
    copy("config"_L1, "Config"_L1);
    const auto parsed = parseImageConfig(QJsonDocument(config).toJson(QJsonDocument::Compact), 0);
    return parsed ? *parsed : ImageConfig();
}

ImageConfig parseConfigOf(const QJsonObject &image, qsizetype layerCount)
{
    // Mostly blanked; where it is there it knows the history, too.
    const QByteArray whole = image["dockerImageConfig"_L1].toString().toUtf8();
    if (!whole.isEmpty()) {
        if (const auto config = parseImageConfig(whole, layerCount))
            return *config;
    }
    return parseDockerMetadata(image["dockerImageMetadata"_L1].toObject());
}

QString described(const QJsonObject &annotations, const QString &name)
{
    return annotations[name].toString().left(MaxDescription);
}

StreamLayers::Image parseLayersOfImage(const QJsonObject &image)
{
    return {.layers = Json::strings(image["layers"_L1]),
        .config = image["config"_L1].toString(),
        .manifests = Json::strings(image["manifests"_L1]),
        .isMissing = image["imageMissing"_L1].toBool()};
}

} // namespace

Result<ImageStream> parseImageStream(const QJsonObject &object)
{
    const QJsonObject metadata = object["metadata"_L1].toObject();
    const QJsonObject spec = object["spec"_L1].toObject();
    const QJsonObject status = object["status"_L1].toObject();

    ImageStream stream{.nameSpace = metadata["namespace"_L1].toString(),
        .name = metadata["name"_L1].toString(),
        .uid = metadata["uid"_L1].toString(),
        .resourceVersion = metadata["resourceVersion"_L1].toString(),
        .generation = metadata["generation"_L1].toInteger(),
        .created = timeOf(metadata["creationTimestamp"_L1]),
        .labels = Json::stringMap(metadata["labels"_L1]),
        .annotations = Json::stringMap(metadata["annotations"_L1]),
        .localLookup = spec["lookupPolicy"_L1]["local"_L1].toBool(),
        .followedRepository = spec["dockerImageRepository"_L1].toString(),
        .internalRepository = status["dockerImageRepository"_L1].toString(),
        .publicRepository = status["publicDockerImageRepository"_L1].toString()};
    if (stream.name.isEmpty())
        return malformedObject("an image stream without a name");

    const QJsonArray specified = spec["tags"_L1].toArray();
    const QJsonArray observed = status["tags"_L1].toArray();
    if (specified.size() > MaxTags || observed.size() > MaxTags)
        return Error{.kind = Error::Kind::TooLarge};
    std::map<QString, StreamTag> tags;
    for (const QJsonValue tag : specified) {
        const QString name = tag["name"_L1].toString();
        if (!name.isEmpty())
            tags[name].spec = parseTagSpec(tag.toObject());
    }
    for (const QJsonValue tag : observed) {
        const QString name = tag["tag"_L1].toString();
        if (!name.isEmpty())
            parseHistory(tags[name], tag.toObject());
    }
    stream.tags.reserve(qsizetype(tags.size()));
    for (auto &[name, tag] : tags) {
        tag.name = name;
        stream.tags.append(std::move(tag));
    }
    return stream;
}

Result<ReadPage<QList<ImageStream>>> parseImageStreamPage(const QByteArray &body)
{
    const Result<ObjectPage> page = parseObjectPage(body);
    if (!page)
        return page.error();
    ReadPage<QList<ImageStream>> read{.resourceVersion = page->resourceVersion, .next = page->next};
    read.items.reserve(page->items.size());
    for (const QJsonValue item : page->items) {
        Result<ImageStream> stream = parseImageStream(item.toObject());
        if (!stream)
            return stream.error();
        read.items.append(*std::move(stream));
    }
    return read;
}

Result<ClusterImage> parseClusterImage(const QJsonObject &object)
{
    const bool isWrapped = object["image"_L1].isObject();
    const QJsonObject image = isWrapped ? object["image"_L1].toObject() : object;
    const QJsonObject metadata = image["metadata"_L1].toObject();
    const QJsonObject facts = image["dockerImageMetadata"_L1].toObject();
    const QJsonArray signatures = image["signatures"_L1].toArray();
    if (image["dockerImageLayers"_L1].toArray().size() > MaxLayers
        || image["dockerImageManifests"_L1].toArray().size() > MaxLayers || signatures.size() > MaxLayers)
        return Error{.kind = Error::Kind::TooLarge};

    ClusterImage parsed{.reference = image["dockerImageReference"_L1].toString(),
        .created = timeOf(metadata["creationTimestamp"_L1]),
        .annotations = Json::stringMap(metadata["annotations"_L1])};
    parsed.manifest.digest = digestNamed(metadata["name"_L1].toString());
    if (parsed.manifest.digest.isNull())
        return malformedObject("an image without a digest");
    parsed.manifest.bytes = image["dockerImageManifest"_L1].toString().toUtf8();
    parsed.manifest.manifest = parseImageManifest(image, parsed.annotations);
    for (const QJsonValue signature : signatures)
        parsed.signatures += signature["metadata"_L1]["name"_L1].toString();
    if (parsed.manifest.manifest.form == Manifest::Form::Index)
        return parsed;

    if (facts["Config"_L1].isObject() || facts.contains("Architecture"_L1)
        || !image["dockerImageConfig"_L1].toString().isEmpty())
        parsed.config = parseConfigOf(image, parsed.manifest.manifest.layers.size());
    if (facts.contains("Size"_L1))
        parsed.size = std::max<qint64>(facts["Size"_L1].toInteger(-1), -1);
    return parsed;
}

Result<StreamTag> parseStreamTag(const QJsonObject &object)
{
    // "stream:tag"; no colon is part of either.
    const QString name = object["metadata"_L1]["name"_L1].toString();
    const qsizetype colon = name.indexOf(u':');
    if (colon < 0 || colon + 1 == name.size())
        return malformedObject("an image stream tag without a name");

    StreamTag tag{.name = name.sliced(colon + 1)};
    const QJsonValue isTag = object["status"_L1]; // of an ImageTag; an ImageStreamTag has none
    const QJsonValue specified = object.contains("spec"_L1) ? object["spec"_L1] : object["tag"_L1];
    if (specified.isObject())
        tag.spec = parseTagSpec(specified.toObject());
    if (isTag.isObject()) {
        parseHistory(tag, isTag.toObject());
        return tag;
    }
    tag.conditions = parseTagConditions(object["conditions"_L1]);
    // What was just created has a blank one.
    const QJsonObject image = object["image"_L1].toObject();
    if (!image["metadata"_L1]["name"_L1].toString().isEmpty())
        tag.events.append({.created = timeOf(object["metadata"_L1]["creationTimestamp"_L1]),
            .dockerImageReference = image["dockerImageReference"_L1].toString(),
            .image = image["metadata"_L1]["name"_L1].toString(),
            .generation = object["generation"_L1].toInteger()});
    return tag;
}

Result<StreamLayers> parseStreamLayers(const QJsonObject &object)
{
    if (!object["blobs"_L1].isObject() && !object["images"_L1].isObject())
        return malformedObject("no layers of an image stream");
    StreamLayers layers;
    const QJsonObject blobs = object["blobs"_L1].toObject();
    for (auto blob = blobs.begin(); blob != blobs.end(); ++blob)
        layers.blobs.insert(blob.key(),
            {.size = std::max<qint64>(blob.value()["size"_L1].toInteger(-1), -1),
                .mediaType = blob.value()["mediaType"_L1].toString()});
    const QJsonObject images = object["images"_L1].toObject();
    for (auto image = images.begin(); image != images.end(); ++image)
        layers.images.insert(image.key(), parseLayersOfImage(image.value().toObject()));
    return layers;
}

Result<Project> parseProject(const QJsonObject &object)
{
    const QJsonObject metadata = object["metadata"_L1].toObject();
    const QJsonObject annotations = metadata["annotations"_L1].toObject();
    Project project{.name = metadata["name"_L1].toString(),
        .displayName = described(annotations, u"openshift.io/display-name"_s),
        .description = described(annotations, u"openshift.io/description"_s),
        .requester = described(annotations, u"openshift.io/requester"_s),
        .created = timeOf(metadata["creationTimestamp"_L1]),
        .isTerminating = object["status"_L1]["phase"_L1].toString() == "Terminating"_L1};
    if (project.name.isEmpty())
        return malformedObject("a project without a name");
    return project;
}

Result<Identity> parseIdentity(const QJsonObject &object)
{
    Identity identity;
    if (object["status"_L1]["userInfo"_L1].isObject()) {
        const QJsonObject user = object["status"_L1]["userInfo"_L1].toObject();
        identity = {.userName = user["username"_L1].toString(),
            .uid = user["uid"_L1].toString(),
            .groups = Json::strings(user["groups"_L1])};
    } else {
        const QJsonObject metadata = object["metadata"_L1].toObject();
        identity = {.userName = metadata["name"_L1].toString(),
            .fullName = object["fullName"_L1].toString(),
            .uid = metadata["uid"_L1].toString(),
            .groups = Json::strings(object["groups"_L1])};
    }
    if (identity.userName.isEmpty())
        return malformedObject("a user without a name");
    if (identity.userName == "system:anonymous"_L1)
        return Error{.kind = Error::Kind::Unauthorized, .code = QLatin1StringView(SignInCode::Anonymous)};
    return identity;
}

Result<OAuthServer> parseOAuthServer(const QJsonObject &object)
{
    const auto url = [&object](QLatin1StringView member) { return QUrl(object[member].toString(), QUrl::StrictMode); };
    OAuthServer server{.issuer = url("issuer"_L1),
        .authorization = url("authorization_endpoint"_L1),
        .token = url("token_endpoint"_L1),
        .challengeMethods = Json::strings(object["code_challenge_methods_supported"_L1])};
    for (const QUrl &address : {server.issuer, server.authorization, server.token}) {
        const bool isHttp = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
        if (!address.isValid() || !isHttp || address.host().isEmpty())
            return malformedObject("an OAuth server without an address");
    }
    return server;
}

QJsonObject accessReview(const AccessQuestion &question)
{
    QJsonObject attributes{{u"namespace"_s, question.nameSpace}, {u"verb"_s, question.verb},
        {u"group"_s, question.group}, {u"resource"_s, question.resource}};
    const auto add = [&attributes](const QString &name, const QString &value) {
        if (!value.isEmpty())
            attributes.insert(name, value);
    };
    add(u"subresource"_s, question.subresource);
    add(u"name"_s, question.name);
    return {{u"apiVersion"_s, u"authorization.k8s.io/v1"_s}, {u"kind"_s, u"SelfSubjectAccessReview"_s},
        {u"spec"_s, QJsonObject{{u"resourceAttributes"_s, attributes}}}};
}

Result<AccessAnswer> parseAccessAnswer(const QJsonObject &object, const AccessQuestion &question)
{
    const QJsonObject status = object["status"_L1].toObject();
    if (!status["allowed"_L1].isBool())
        return malformedObject("no answer about access");
    AccessAnswer answer{.question = question, .reason = status["reason"_L1].toString().left(MaxDescription)};
    const QString doubt = status["evaluationError"_L1].toString().left(MaxDescription);
    if (status["allowed"_L1].toBool())
        answer.verdict = AccessAnswer::Verdict::Allowed;
    else if (status["denied"_L1].toBool() || doubt.isEmpty())
        answer.verdict = AccessAnswer::Verdict::Denied;
    if (answer.reason.isEmpty())
        answer.reason = doubt;
    return answer;
}

QJsonObject rulesReview(const QString &nameSpace)
{
    return {{u"apiVersion"_s, u"authorization.k8s.io/v1"_s}, {u"kind"_s, u"SelfSubjectRulesReview"_s},
        {u"spec"_s, QJsonObject{{u"namespace"_s, nameSpace}}}};
}

Result<AccessRules> parseAccessRules(const QJsonObject &object)
{
    const QJsonObject status = object["status"_L1].toObject();
    if (!status.contains("resourceRules"_L1))
        return malformedObject("no rules of access");
    AccessRules rules{.incomplete = status["incomplete"_L1].toBool()};
    const QJsonArray items = status["resourceRules"_L1].toArray();
    for (const QJsonValue item : items)
        rules.rules.append({.verbs = Json::strings(item["verbs"_L1]),
            .groups = Json::strings(item["apiGroups"_L1]),
            .resources = Json::strings(item["resources"_L1]),
            .names = Json::strings(item["resourceNames"_L1])});
    return rules;
}

} // namespace Tagwright
