// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/imagebuilder.h"

#include "crypto/sha.h"
#include "sandbox/archive.h"
#include "sandbox/manifestfacts.h"
#include "values/mediatype.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto OciLayer = "application/vnd.oci.image.layer.v1.tar+gzip";
constexpr auto DockerLayer = "application/vnd.docker.image.rootfs.diff.tar.gzip";
constexpr auto InToto = "application/vnd.in-toto+json";

QString text(const QByteArray &latin1)
{
    return QString::fromLatin1(latin1);
}

QByteArray toJson(const QJsonObject &object, QJsonDocument::JsonFormat format)
{
    return QJsonDocument(object).toJson(format);
}

QJsonObject descriptorOf(const QByteArray &mediaType, const Digest &digest, qint64 size)
{
    return {{u"mediaType"_s, text(mediaType)}, {u"digest"_s, digest.toString()}, {u"size"_s, size}};
}

QByteArray layerTar(const LayerRecipe &recipe)
{
    QList<std::pair<QByteArray, QByteArray>> files = recipe.files;
    if (recipe.size > 0)
        files.emplaceBack("usr/lib/" + recipe.name + ".bin", Archive::noise(recipe.name, recipe.size));
    return Archive::tar(files);
}

QJsonObject statement(const QString &predicateType, const Digest &subject, const QJsonObject &predicate)
{
    const QJsonObject target{{u"name"_s, u"_"_s}, {u"digest"_s, QJsonObject{{u"sha256"_s, subject.encoded()}}}};
    return {{u"_type"_s, u"https://in-toto.io/Statement/v0.1"_s}, {u"predicateType"_s, predicateType},
        {u"subject"_s, QJsonArray{target}}, {u"predicate"_s, predicate}};
}

} // namespace

QByteArray LayerRecipe::make() const
{
    return Archive::gzip(layerTar(*this));
}

LayerShelf::Facts LayerShelf::facts(const LayerRecipe &recipe)
{
    QByteArray key = recipe.name + '\n' + QByteArray::number(recipe.size);
    for (const auto &[path, content] : recipe.files)
        key += '\n' + path + '\n' + content;
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_facts.constFind(key); known != m_facts.cend())
            return *known;
    }
    const QByteArray archive = layerTar(recipe);
    const QByteArray compressed = Archive::gzip(archive);
    const Facts facts{sha256Of(compressed), sha256Of(archive), compressed.size()};
    const std::scoped_lock lock(m_mutex);
    m_facts.insert(key, facts);
    return facts;
}

ImageBuilder::ImageBuilder(std::shared_ptr<LayerShelf> shelf)
    : m_shelf(std::move(shelf))
{
}

QJsonObject ImageBuilder::addImage(const ImageRecipe &recipe)
{
    const bool docker = recipe.family == ImageRecipe::Family::Docker;
    QJsonArray layers;
    QJsonArray diffIds;
    QJsonArray history;
    for (const ImageRecipe::Step &step : recipe.steps) {
        QJsonObject entry{{u"created"_s, text(recipe.created)}, {u"created_by"_s, text(step.createdBy)}};
        if (step.layer) {
            layers += addLayer(*step.layer, docker ? DockerLayer : OciLayer);
            diffIds += m_shelf->facts(*step.layer).diffId.toString();
        } else {
            entry.insert(u"empty_layer"_s, true);
        }
        if (step.createdBy.endsWith("# buildkit"))
            entry.insert(u"comment"_s, u"buildkit.dockerfile.v0"_s);
        history += entry;
    }

    QJsonObject config{{u"architecture"_s, text(recipe.architecture)}, {u"os"_s, u"linux"_s},
        {u"created"_s, text(recipe.created)}, {u"config"_s, recipe.config}, {u"history"_s, history},
        {u"rootfs"_s, QJsonObject{{u"type"_s, u"layers"_s}, {u"diff_ids"_s, diffIds}}}};
    if (!recipe.variant.isEmpty())
        config.insert(u"variant"_s, text(recipe.variant));

    const QByteArray mediaType = docker ? MediaType::DockerManifest : MediaType::OciManifest;
    QJsonObject manifest{{u"schemaVersion"_s, 2}, {u"mediaType"_s, text(mediaType)},
        {u"config"_s,
            addBlob(toJson(config, QJsonDocument::Compact), docker ? MediaType::DockerConfig : MediaType::OciConfig)},
        {u"layers"_s, layers}};
    if (!recipe.annotations.isEmpty())
        manifest.insert(u"annotations"_s, recipe.annotations);
    return addManifest(toJson(manifest, QJsonDocument::Indented), mediaType);
}

QJsonObject ImageBuilder::addArtifact(const ArtifactRecipe &recipe)
{
    QJsonObject layer = addBlob(recipe.layer, recipe.layerType);
    if (!recipe.layerAnnotations.isEmpty())
        layer.insert(u"annotations"_s, recipe.layerAnnotations);
    const QByteArray configType = recipe.configType.isEmpty() ? QByteArray(MediaType::OciEmpty) : recipe.configType;

    QJsonObject manifest{{u"schemaVersion"_s, 2}, {u"mediaType"_s, QLatin1StringView(MediaType::OciManifest)},
        {u"config"_s, addBlob(recipe.config, configType)}, {u"layers"_s, QJsonArray{layer}}};
    if (!recipe.artifactType.isEmpty())
        manifest.insert(u"artifactType"_s, text(recipe.artifactType));
    if (recipe.subject)
        manifest.insert(u"subject"_s, *recipe.subject);
    if (!recipe.annotations.isEmpty())
        manifest.insert(u"annotations"_s, recipe.annotations);
    return addManifest(toJson(manifest, QJsonDocument::Indented), MediaType::OciManifest);
}

QJsonObject ImageBuilder::addAttestation(const QJsonObject &image)
{
    const Digest subject = digestOfDescriptor(image);
    const std::pair<QString, QJsonObject> predicates[] = {
        {u"https://spdx.dev/Document"_s,
            {{u"spdxVersion"_s, u"SPDX-2.3"_s}, {u"dataLicense"_s, u"CC0-1.0"_s}, {u"name"_s, u"sbom"_s}}},
        {u"https://slsa.dev/provenance/v1"_s,
            {{u"buildDefinition"_s, QJsonObject{{u"buildType"_s, u"https://mobyproject.org/buildkit@v1"_s}}}}},
    };

    QJsonArray layers;
    QJsonArray diffIds;
    for (const auto &[type, predicate] : predicates) {
        const QByteArray bytes = toJson(statement(type, subject, predicate), QJsonDocument::Compact);
        QJsonObject layer = addBlob(bytes, InToto);
        layer.insert(u"annotations"_s, QJsonObject{{u"in-toto.io/predicate-type"_s, type}});
        layers += layer;
        diffIds += sha256Of(bytes).toString();
    }
    const QJsonObject config{{u"architecture"_s, u"unknown"_s}, {u"os"_s, u"unknown"_s}, {u"config"_s, QJsonObject()},
        {u"rootfs"_s, QJsonObject{{u"type"_s, u"layers"_s}, {u"diff_ids"_s, diffIds}}}};
    const QJsonObject manifest{{u"schemaVersion"_s, 2}, {u"mediaType"_s, QLatin1StringView(MediaType::OciManifest)},
        {u"config"_s, addBlob(toJson(config, QJsonDocument::Compact), MediaType::OciConfig)}, {u"layers"_s, layers}};

    QJsonObject descriptor = addManifest(toJson(manifest, QJsonDocument::Indented), MediaType::OciManifest);
    descriptor.insert(u"annotations"_s,
        QJsonObject{{u"vnd.docker.reference.digest"_s, subject.toString()},
            {u"vnd.docker.reference.type"_s, u"attestation-manifest"_s}});
    return withPlatform(descriptor, "unknown", "unknown");
}

QJsonObject ImageBuilder::addIndex(
    const QJsonArray &manifests, const QByteArray &mediaType, const QJsonObject &annotations)
{
    QJsonObject index{{u"schemaVersion"_s, 2}, {u"mediaType"_s, text(mediaType)}, {u"manifests"_s, manifests}};
    if (!annotations.isEmpty())
        index.insert(u"annotations"_s, annotations);
    return addManifest(toJson(index, QJsonDocument::Indented), mediaType);
}

QJsonObject ImageBuilder::addManifest(const QByteArray &bytes, const QByteArray &mediaType)
{
    const Result<ManifestFacts> facts = readPushedManifest(bytes, mediaType);
    if (!facts)
        qFatal("A sample manifest is wrong: %s", qPrintable(facts.error().message));
    const Digest digest = sha256Of(bytes);
    m_content.manifests.insert(digest, facts->manifest);
    return descriptorOf(mediaType, digest, bytes.size());
}

QJsonObject ImageBuilder::addBlob(const QByteArray &bytes, const QByteArray &mediaType)
{
    const Digest digest = sha256Of(bytes);
    m_content.blobs.insert(digest, {.size = bytes.size(), .bytes = bytes, .make = {}});
    return descriptorOf(mediaType, digest, bytes.size());
}

QJsonObject ImageBuilder::addLayer(const LayerRecipe &recipe, const QByteArray &mediaType)
{
    const LayerShelf::Facts facts = m_shelf->facts(recipe);
    m_content.blobs.insert(facts.digest, {.size = facts.size, .bytes = {}, .make = [recipe] { return recipe.make(); }});
    return descriptorOf(mediaType, facts.digest, facts.size);
}

void ImageBuilder::addLegacyManifest(const Digest &digest, const QByteArray &bytes, const QByteArray &mediaType)
{
    m_content.manifests.insert(
        digest, {.bytes = bytes, .mediaType = mediaType, .artifactType = {}, .subject = {}, .annotations = {}});
}

void ImageBuilder::tag(const QByteArray &name, const QJsonObject &descriptor)
{
    tag(name, digestOfDescriptor(descriptor));
}

void ImageBuilder::tag(const QByteArray &name, const Digest &digest)
{
    m_content.tags.emplaceBack(name, digest);
}

QJsonObject withPlatform(
    QJsonObject descriptor, const QByteArray &os, const QByteArray &architecture, const QByteArray &variant)
{
    QJsonObject platform{{u"os"_s, text(os)}, {u"architecture"_s, text(architecture)}};
    if (!variant.isEmpty())
        platform.insert(u"variant"_s, text(variant));
    descriptor.insert(u"platform"_s, platform);
    return descriptor;
}

Digest digestOfDescriptor(const QJsonObject &descriptor)
{
    return Digest::parse(descriptor.value("digest"_L1).toString()).value_or(Digest());
}

RepositoryContent smallImage(const QByteArray &name)
{
    ImageBuilder builder(std::make_shared<LayerShelf>());
    ImageRecipe recipe;
    recipe.created = "2025-09-01T08:00:00Z";
    recipe.config = {{u"Cmd"_s, QJsonArray{u"/hello"_s}}};
    recipe.steps = {{"COPY hello.txt / # buildkit", LayerRecipe{name, 0, {{"hello.txt", "Hello from " + name + "\n"}}}},
        {"CMD [\"/hello\"]", {}}};
    builder.tag("latest", builder.addImage(recipe));
    return builder.take();
}

} // namespace Tagwright
