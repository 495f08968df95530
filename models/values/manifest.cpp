// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/manifest.h"

#include "values/json.h"
#include "values/mediatype.h"
#include "values/reference.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// Far above any real manifest (indexes of a few hundred platforms, 127 layers): bounds what a hostile one costs.
constexpr qsizetype MaxEntries = 10'000;

constexpr auto ReferenceType = "vnd.docker.reference.type"_L1;
constexpr auto ReferenceDigest = "vnd.docker.reference.digest"_L1;

Error malformed(const QString &reason)
{
    return {.kind = Error::Kind::Malformed, .message = reason};
}

Error tooLarge(const QString &reason)
{
    return {.kind = Error::Kind::TooLarge, .message = reason};
}

bool isType(const QString &type, const char *expected)
{
    return type == QLatin1StringView(expected);
}

std::optional<Manifest::Form> formOfType(const QString &type)
{
    if (isType(type, MediaType::OciIndex) || isType(type, MediaType::DockerList))
        return Manifest::Form::Index;
    if (isType(type, MediaType::OciManifest) || isType(type, MediaType::DockerManifest))
        return Manifest::Form::Image;
    if (isType(type, MediaType::Schema1Signed) || isType(type, MediaType::Schema1))
        return Manifest::Form::Schema1;
    if (isType(type, MediaType::OciArtifactManifest))
        return Manifest::Form::Artifact;
    return std::nullopt;
}

// A body without a media type is OCI's, where the field is optional, unless its config is Docker's.
QString typeOfShape(const QJsonObject &body)
{
    if (body["schemaVersion"_L1].toInt() == 1)
        return QLatin1StringView(body.contains("signatures"_L1) ? MediaType::Schema1Signed : MediaType::Schema1);
    if (body["manifests"_L1].isArray())
        return QLatin1StringView(MediaType::OciIndex);
    if (body["config"_L1].isObject() && body["layers"_L1].isArray()) {
        const QString config = body["config"_L1]["mediaType"_L1].toString();
        const bool docker = config.startsWith("application/vnd.docker."_L1);
        return QLatin1StringView(docker ? MediaType::DockerManifest : MediaType::OciManifest);
    }
    return {};
}

bool isPresent(const QJsonObject &body, QLatin1StringView key)
{
    const QJsonValue value = body[key];
    return !value.isUndefined() && !value.isNull();
}

// One body that can be read as two forms is an attack on whoever reads it the other way (CVE-2021-41190).
bool fitsForm(const QJsonObject &body, Manifest::Form form)
{
    const bool image = isPresent(body, "config"_L1) || isPresent(body, "layers"_L1);
    const bool index = isPresent(body, "manifests"_L1);
    const bool schema1 = isPresent(body, "fsLayers"_L1);
    switch (form) {
    case Manifest::Form::Image:
        return image && !index && !schema1;
    case Manifest::Form::Index:
        return body.contains("manifests"_L1) && !image && !schema1; // null is Go's empty list
    case Manifest::Form::Schema1:
        return schema1 && !image && !index;
    case Manifest::Form::Artifact:
        return !image && !index && !schema1;
    }
    return false;
}

std::optional<Platform> parsePlatform(const QJsonValue &value)
{
    const Platform platform{.os = value["os"_L1].toString(),
        .architecture = value["architecture"_L1].toString(),
        .variant = value["variant"_L1].toString(),
        .osVersion = value["os.version"_L1].toString()};
    if (platform == Platform{}) // older ORAS writes empty ones for artifacts
        return std::nullopt;
    return platform;
}

Result<Descriptor> parseDescriptor(const QJsonValue &value, const QString &where)
{
    const std::optional<Digest> digest = Digest::parse(value["digest"_L1].toString());
    if (!digest)
        return malformed(u"%1 has no valid digest"_s.arg(where));

    Descriptor descriptor;
    descriptor.mediaType = value["mediaType"_L1].toString();
    descriptor.digest = *digest;
    descriptor.size = std::max<qint64>(value["size"_L1].toInteger(-1), -1);
    descriptor.artifactType = value["artifactType"_L1].toString();
    descriptor.platform = parsePlatform(value["platform"_L1]);
    descriptor.urls = Json::strings(value["urls"_L1]);
    descriptor.annotations = Json::stringMap(value["annotations"_L1]);
    descriptor.content =
        QByteArray::fromBase64Encoding(value["data"_L1].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors)
            .decoded;
    return descriptor;
}

Result<QList<Descriptor>> parseDescriptors(const QJsonObject &body, const QString &key)
{
    const QJsonArray array = body[key].toArray();
    if (array.size() > MaxEntries)
        return tooLarge(u"%1 %2"_s.arg(array.size()).arg(key));

    QList<Descriptor> descriptors;
    descriptors.reserve(array.size());
    for (const QJsonValue element : array) {
        Result<Descriptor> descriptor = parseDescriptor(element, u"%1[%2]"_s.arg(key).arg(descriptors.size()));
        if (!descriptor)
            return descriptor.error();
        descriptors.append(*std::move(descriptor));
    }
    return descriptors;
}

Result<std::optional<Descriptor>> parseOptionalDescriptor(const QJsonObject &body, const QString &key)
{
    if (!body[key].isObject())
        return std::optional<Descriptor>();
    Result<Descriptor> descriptor = parseDescriptor(body[key], key);
    if (!descriptor)
        return descriptor.error();
    return std::optional<Descriptor>(*std::move(descriptor));
}

// Docker image manifest version 2, schema 1. Both of its lists begin with the newest.
Result<Manifest> parseSchema1(const QJsonObject &body, Manifest manifest)
{
    const QJsonArray layers = body["fsLayers"_L1].toArray();
    const QJsonArray history = body["history"_L1].toArray();
    if (layers.size() > MaxEntries || history.size() > MaxEntries)
        return tooLarge(u"%1 fsLayers, %2 history"_s.arg(layers.size()).arg(history.size()));

    for (const QJsonValue layer : layers) {
        const std::optional<Digest> digest = Digest::parse(layer["blobSum"_L1].toString());
        if (!digest)
            return malformed(u"fsLayers[%1] has no valid digest"_s.arg(manifest.layers.size()));
        Descriptor descriptor;
        descriptor.digest = *digest;
        manifest.layers.append(descriptor);
    }
    std::reverse(manifest.layers.begin(), manifest.layers.end());

    for (const QJsonValue entry : history)
        manifest.legacyHistory.append(entry["v1Compatibility"_L1].toString());
    if (!manifest.legacyHistory.isEmpty())
        manifest.legacyConfig = manifest.legacyHistory.constFirst().toUtf8();
    std::reverse(manifest.legacyHistory.begin(), manifest.legacyHistory.end());
    return manifest;
}

bool hasLayersOnlyOf(const QList<Descriptor> &layers, ContentKind kind)
{
    return !layers.isEmpty() && std::all_of(layers.begin(), layers.end(), [kind](const Descriptor &layer) {
        return artifactKind(layer.mediaType) == kind;
    });
}

// Signatures and the like that were pushed as images, before artifactType existed.
ContentKind kindOfLayers(const QList<Descriptor> &layers, ContentKind otherwise)
{
    for (const ContentKind kind :
        {ContentKind::Signature, ContentKind::Attestation, ContentKind::Sbom, ContentKind::Wasm}) {
        if (hasLayersOnlyOf(layers, kind))
            return kind;
    }
    return otherwise;
}

ContentKind kindOfBundle(const Annotations &annotations)
{
    const QString predicate = annotations.value(u"dev.sigstore.bundle.predicateType"_s);
    const bool statement = !predicate.isEmpty() && predicate != "https://sigstore.dev/cosign/sign/v1"_L1;
    return statement ? ContentKind::Attestation : ContentKind::Signature;
}

ContentKind kindOfIndex(const QList<Descriptor> &children)
{
    if (std::any_of(children.begin(), children.end(),
            [](const Descriptor &child) { return artifactKind(child.mediaType) == ContentKind::BuildCache; }))
        return ContentKind::BuildCache;
    const bool platforms = std::any_of(
        children.begin(), children.end(), [](const Descriptor &child) { return child.platform.has_value(); });
    return platforms ? ContentKind::MultiArch : ContentKind::ArtifactIndex;
}

} // namespace

QString Platform::toString() const
{
    QStringList parts{os, architecture, variant};
    parts.removeAll(QString());
    const QString name = parts.join(u'/');
    return osVersion.isEmpty() ? name : name + u' ' + osVersion;
}

bool Platform::isUnknown() const
{
    return os == "unknown"_L1 && architecture == "unknown"_L1;
}

bool Descriptor::isForeign() const
{
    return !urls.isEmpty() || mediaType.contains(".nondistributable."_L1)
        || mediaType.startsWith("application/vnd.docker.image.rootfs.foreign."_L1);
}

ContentKind Manifest::kind() const
{
    if (form == Form::Index)
        return kindOfIndex(manifests);
    if (form == Form::Schema1)
        return ContentKind::LegacyImage;

    const QString configType = config ? config->mediaType : QString();
    const bool imageConfig = isType(configType, MediaType::OciConfig) || isType(configType, MediaType::DockerConfig);
    if (artifactType.isEmpty() && imageConfig)
        return kindOfLayers(layers, ContentKind::Image);

    const QString type = artifactType.isEmpty() ? configType : artifactType;
    if (type.startsWith("application/vnd.dev.sigstore.bundle."_L1))
        return kindOfBundle(annotations);
    const ContentKind known = artifactKind(type);
    return known == ContentKind::Artifact ? kindOfLayers(layers, known) : known;
}

qint64 Manifest::imageSize() const
{
    if (form == Form::Index || form == Form::Schema1)
        return -1;

    QSet<Digest> counted;
    qint64 total = 0;
    const auto add = [&](const Descriptor &blob) {
        if (counted.contains(blob.digest))
            return true;
        counted.insert(blob.digest);
        return blob.size >= 0 && !qAddOverflow(total, blob.size, &total);
    };
    const bool known = (!config || add(*config)) && std::all_of(layers.begin(), layers.end(), add);
    return known ? total : -1;
}

Result<Manifest> parseManifest(const QByteArray &body, const QByteArray &contentType)
{
    if (body.size() > MaxManifestBytes)
        return tooLarge(u"a manifest of %1 bytes"_s.arg(body.size()));
    const Result<QJsonObject> json = Json::object(body);
    if (!json)
        return json.error();

    const QString served = MediaType::essence(contentType);
    const QString written = MediaType::essence((*json)["mediaType"_L1].toString().toLatin1());
    Manifest manifest;
    for (const QString &type : {served, written, typeOfShape(*json)}) {
        if (const std::optional<Manifest::Form> form = formOfType(type)) {
            manifest.form = *form;
            manifest.mediaType = type;
            break;
        }
    }
    if (manifest.mediaType.isEmpty())
        return malformed(u"no manifest media type, and not shaped like one"_s);
    if (!fitsForm(*json, manifest.form))
        return malformed(u"not shaped like %1"_s.arg(manifest.mediaType));
    manifest.mediaTypeDisagrees = !written.isEmpty() && written != manifest.mediaType;
    manifest.artifactType = (*json)["artifactType"_L1].toString();
    manifest.annotations = Json::stringMap((*json)["annotations"_L1]);
    if (manifest.form == Manifest::Form::Schema1)
        return parseSchema1(*json, std::move(manifest));

    auto subject = parseOptionalDescriptor(*json, u"subject"_s);
    if (!subject)
        return subject.error();
    manifest.subject = *std::move(subject);

    auto config = parseOptionalDescriptor(*json, u"config"_s);
    if (!config)
        return config.error();
    manifest.config = *std::move(config);

    auto blobs = parseDescriptors(*json, manifest.form == Manifest::Form::Artifact ? u"blobs"_s : u"layers"_s);
    if (!blobs)
        return blobs.error();
    manifest.layers = *std::move(blobs);

    auto children = parseDescriptors(*json, u"manifests"_s);
    if (!children)
        return children.error();
    manifest.manifests = *std::move(children);
    return manifest;
}

ContentKind artifactKind(const QString &type)
{
    if (isType(type, MediaType::HelmConfig))
        return ContentKind::HelmChart;
    if (isType(type, MediaType::DockerPlugin))
        return ContentKind::Plugin;
    if (type.startsWith("application/vnd.buildkit.cacheconfig."_L1))
        return ContentKind::BuildCache;
    if (type.startsWith("application/vnd.wasm."_L1))
        return ContentKind::Wasm;
    if (type == "application/vnd.dev.cosign.simplesigning.v1+json"_L1
        || type == "application/vnd.cncf.notary.signature"_L1
        || type == "application/vnd.dev.cosign.artifact.sig.v1+json"_L1
        || type.startsWith("application/vnd.dev.sigstore.bundle."_L1))
        return ContentKind::Signature;
    if (type == "application/vnd.in-toto+json"_L1 || type == "application/vnd.dsse.envelope.v1+json"_L1
        || type == "application/vnd.docker.attestation.manifest.v1+json"_L1)
        return ContentKind::Attestation;
    if (type.startsWith("text/spdx"_L1) || type.startsWith("spdx+"_L1) || type.startsWith("application/spdx"_L1)
        || type.startsWith("application/vnd.cyclonedx"_L1) || type.startsWith("application/vnd.syft"_L1))
        return ContentKind::Sbom;
    return ContentKind::Artifact;
}

Digest attestedDigest(const Descriptor &child)
{
    if (child.annotations.value(ReferenceType) != "attestation-manifest"_L1)
        return {};
    return Digest::parse(child.annotations.value(ReferenceDigest)).value_or(Digest());
}

QString referrersTag(const Digest &digest)
{
    QString tag = digest.algorithm().left(32) + u'-' + digest.encoded().left(64);
    tag.replace(u'+', u'-').replace(u'=', u'-'); // all that a digest may hold and a tag may not
    return tag;
}

std::optional<Digest> digestOfAttachmentTag(QStringView tag)
{
    constexpr QStringView Prefix = u"sha256-";
    constexpr qsizetype HexDigits = 64;
    // The size first: nearly every tag is shorter, and all of a long list are asked at each keystroke in a filter.
    if (tag.size() < Prefix.size() + HexDigits || !tag.startsWith(Prefix))
        return std::nullopt;

    const QStringView suffix = tag.sliced(Prefix.size() + HexDigits);
    if (!suffix.isEmpty() && suffix != u".sig" && suffix != u".att" && suffix != u".sbom")
        return std::nullopt;

    const std::optional<Digest> digest = Digest::parse(u"sha256:"_s.append(tag.sliced(Prefix.size(), HexDigits)));
    return digest && digest->isVerifiable() ? digest : std::nullopt;
}

} // namespace Tagwright
