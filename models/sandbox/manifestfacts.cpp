// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/manifestfacts.h"

#include "values/mediatype.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

Error malformed(const QString &reason)
{
    return Error{.kind = Error::Kind::Malformed, .message = reason};
}

Digest digestOf(const QJsonObject &descriptor)
{
    return Digest::parse(descriptor.value("digest"_L1).toString()).value_or(Digest());
}

Result<QList<Digest>> digestsOf(const QJsonValue &descriptors)
{
    QList<Digest> digests;
    const QJsonArray entries = descriptors.toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject descriptor = entry.toObject();
        const Digest digest = digestOf(descriptor);
        if (digest.isNull() || descriptor.value("size"_L1).toInteger(-1) < 0)
            return malformed(u"a descriptor lacks a valid digest or size"_s);
        if (descriptor.value("urls"_L1).toArray().isEmpty())
            digests += digest;
    }
    return digests;
}

bool isIndex(const QByteArray &mediaType)
{
    return mediaType == MediaType::OciIndex || mediaType == MediaType::DockerList;
}

bool isImage(const QByteArray &mediaType)
{
    return mediaType == MediaType::OciManifest || mediaType == MediaType::DockerManifest;
}

} // namespace

Result<ManifestFacts> readPushedManifest(const QByteArray &bytes, const QByteArray &contentType)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return malformed(u"the manifest is not a JSON object: "_s + error.errorString());
    const QJsonObject object = document.object();

    const QByteArray mediaType = contentType.split(';').constFirst().trimmed().toLower();
    const QByteArray ownType = object.value("mediaType"_L1).toString().toLatin1();
    if (!ownType.isEmpty() && ownType != mediaType)
        return malformed(u"Content-Type and mediaType name different types"_s);
    if (!isIndex(mediaType) && !isImage(mediaType) && mediaType != MediaType::OciArtifactManifest)
        return malformed(u"manifests of type \"%1\" are not accepted"_s.arg(QString::fromLatin1(mediaType)));
    if (mediaType != MediaType::OciArtifactManifest && object.value("schemaVersion"_L1).toInteger() != 2)
        return malformed(u"schemaVersion is not 2"_s);

    ManifestFacts facts;
    facts.manifest.bytes = bytes;
    facts.manifest.mediaType = mediaType;
    facts.manifest.artifactType = object.value("artifactType"_L1).toString().toLatin1();
    facts.manifest.annotations = object.value("annotations"_L1).toObject();
    if (object.contains("subject"_L1)) {
        facts.manifest.subject = digestOf(object.value("subject"_L1).toObject());
        if (facts.manifest.subject.isNull())
            return malformed(u"the subject lacks a valid digest"_s);
    }
    if (isImage(mediaType)) {
        const QJsonObject config = object.value("config"_L1).toObject();
        if (digestOf(config).isNull() || !object.value("layers"_L1).isArray())
            return malformed(u"an image manifest needs a config and layers"_s);
        if (facts.manifest.artifactType.isEmpty())
            facts.manifest.artifactType = config.value("mediaType"_L1).toString().toLatin1();
        facts.blobs += digestOf(config);
    }

    const Result<QList<Digest>> blobs =
        digestsOf(object.value(mediaType == MediaType::OciArtifactManifest ? "blobs"_L1 : "layers"_L1));
    if (!blobs)
        return blobs.error();
    const Result<QList<Digest>> children = digestsOf(object.value("manifests"_L1));
    if (!children)
        return children.error();
    facts.blobs += *blobs;
    facts.children = *children;
    return facts;
}

} // namespace Tagwright
