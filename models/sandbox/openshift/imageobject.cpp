// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/imageobject.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

QJsonObject emptyMetadata()
{
    return {{u"kind"_s, u"DockerImage"_s}, {u"apiVersion"_s, u"image.openshift.io/1.0"_s}, {u"Id"_s, QString()},
        {u"Created"_s, QJsonValue::Null}, {u"ContainerConfig"_s, QJsonObject()}};
}

bool isFilled(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toInteger() != 0;
    }
    return false;
}

/*! The container's configuration, without what is empty. */
QJsonObject filledConfig(const QJsonObject &config)
{
    QJsonObject filled;
    for (auto entry = config.begin(); entry != config.end(); ++entry) {
        if (isFilled(entry.value()))
            filled.insert(entry.key(), entry.value());
    }
    return filled;
}

// Docker capitalisation, as openshift/api docker10.DockerImage has it.
QJsonObject metadataOf(const QJsonObject &manifest, const QByteArray &configBytes)
{
    const QJsonObject config = QJsonDocument::fromJson(configBytes).object();
    QJsonObject metadata = emptyMetadata();
    metadata.insert(u"Id"_s, manifest.value("config"_L1).toObject().value("digest"_L1));
    metadata.insert(u"Created"_s, config.value("created"_L1).toString());
    for (const auto &[ours, theirs] : {std::pair("comment"_L1, "Comment"_L1), std::pair("author"_L1, "Author"_L1),
             std::pair("architecture"_L1, "Architecture"_L1), std::pair("docker_version"_L1, "DockerVersion"_L1),
             std::pair("container"_L1, "Container"_L1)}) {
        if (isFilled(config.value(ours)))
            metadata.insert(theirs, config.value(ours));
    }
    if (const QJsonObject filled = filledConfig(config.value("config"_L1).toObject()); !filled.isEmpty())
        metadata.insert(u"Config"_s, filled);
    qint64 size = configBytes.size();
    const QJsonArray layers = manifest.value("layers"_L1).toArray();
    for (const QJsonValue &layer : layers)
        size += layer.toObject().value("size"_L1).toInteger();
    metadata.insert(u"Size"_s, size);
    return metadata;
}

QJsonArray layersOf(const QJsonObject &manifest)
{
    QJsonArray layers;
    const QJsonArray descriptors = manifest.value("layers"_L1).toArray();
    for (const QJsonValue &descriptor : descriptors) {
        const QJsonObject layer = descriptor.toObject();
        layers.append(QJsonObject{{u"name"_s, layer.value("digest"_L1)}, {u"size"_s, layer.value("size"_L1)},
            {u"mediaType"_s, layer.value("mediaType"_L1)}});
    }
    return layers;
}

QJsonArray manifestsOf(const QJsonObject &index)
{
    QJsonArray manifests;
    const QJsonArray descriptors = index.value("manifests"_L1).toArray();
    for (const QJsonValue &descriptor : descriptors) {
        const QJsonObject child = descriptor.toObject();
        const QJsonObject platform = child.value("platform"_L1).toObject();
        QJsonObject manifest{{u"digest"_s, child.value("digest"_L1)}, {u"mediaType"_s, child.value("mediaType"_L1)},
            {u"manifestSize"_s, child.value("size"_L1)},
            {u"architecture"_s, platform.value("architecture"_L1).toString()},
            {u"os"_s, platform.value("os"_L1).toString()}};
        if (isFilled(platform.value("variant"_L1)))
            manifest.insert(u"variant"_s, platform.value("variant"_L1));
        manifests.append(manifest);
    }
    return manifests;
}

} // namespace

QJsonObject imageObject(const UpstreamImage &image, const QString &reference, const QString &now)
{
    const QJsonObject manifest = QJsonDocument::fromJson(image.manifest).object();
    QJsonObject metadata{{u"name"_s, image.digest}, {u"creationTimestamp"_s, QJsonValue::Null}};
    QJsonObject object{{u"dockerImageReference"_s, reference}, {u"dockerImageMetadataVersion"_s, u"1.0"_s},
        {u"dockerImageManifestMediaType"_s, QString::fromLatin1(image.mediaType)},
        {u"dockerImageManifest"_s, QString::fromUtf8(image.manifest)}};
    if (manifest.contains("manifests"_L1)) {
        QJsonObject described = emptyMetadata();
        described.insert(u"Id"_s, image.digest);
        described.insert(u"Created"_s, now);
        object.insert(u"dockerImageMetadata"_s, described);
        object.insert(u"dockerImageManifests"_s, manifestsOf(manifest));
    } else {
        metadata.insert(u"annotations"_s, QJsonObject{{u"image.openshift.io/dockerLayersOrder"_s, u"ascending"_s}});
        object.insert(u"dockerImageMetadata"_s, metadataOf(manifest, image.config));
        object.insert(u"dockerImageConfig"_s, QString::fromUtf8(image.config));
        if (const QJsonArray layers = layersOf(manifest); !layers.isEmpty())
            object.insert(u"dockerImageLayers"_s, layers);
    }
    object.insert(u"metadata"_s, metadata);
    return object;
}

QJsonObject withoutManifest(QJsonObject image)
{
    image.remove(u"dockerImageManifest"_s);
    image.remove(u"dockerImageConfig"_s);
    return image;
}

QJsonObject stubImage(const QString &name, const QString &reference)
{
    QJsonObject metadata{{u"creationTimestamp"_s, QJsonValue::Null}};
    if (!name.isEmpty())
        metadata.insert(u"name"_s, name);
    QJsonObject image{{u"metadata"_s, metadata}, {u"dockerImageMetadata"_s, emptyMetadata()},
        {u"dockerImageMetadataVersion"_s, u"1.0"_s}};
    if (!reference.isEmpty())
        image.insert(u"dockerImageReference"_s, reference);
    return image;
}

// openshift-apiserver, importer.go, manifestFromManifestList
QString preferredChildDigest(const QByteArray &index, const QString &preferredOs, const QString &preferredArchitecture)
{
    const QString os = preferredOs.isEmpty() ? u"linux"_s : preferredOs;
    const QString architecture = preferredArchitecture.isEmpty() ? u"amd64"_s : preferredArchitecture;
    const QJsonArray descriptors = QJsonDocument::fromJson(index).object().value("manifests"_L1).toArray();
    for (const auto &[wantedOs, wantedArchitecture] :
        {std::pair(os, architecture), std::pair(u"linux"_s, u"amd64"_s)}) {
        for (const QJsonValue &descriptor : descriptors) {
            const QJsonValue platform = descriptor["platform"_L1];
            if (platform["os"_L1] == wantedOs && platform["architecture"_L1] == wantedArchitecture)
                return descriptor["digest"_L1].toString();
        }
    }
    return descriptors.isEmpty() ? QString() : descriptors.at(0)["digest"_L1].toString();
}

const UpstreamImage *preferredChild(
    const UpstreamImage &index, const QString &preferredOs, const QString &preferredArchitecture)
{
    const QString digest = preferredChildDigest(index.manifest, preferredOs, preferredArchitecture);
    for (const UpstreamImage &child : index.children) {
        if (child.digest == digest)
            return &child;
    }
    return index.children.isEmpty() ? nullptr : &index.children.first();
}

} // namespace Tagwright::Practice
