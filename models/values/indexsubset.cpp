// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/indexsubset.h"

#include "values/json.h"
#include "values/manifest.h"
#include "values/mediatype.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QJsonObject annotationsOf(const Descriptor &descriptor)
{
    QJsonObject annotations;
    for (auto annotation = descriptor.annotations.cbegin(); annotation != descriptor.annotations.cend(); ++annotation)
        annotations.insert(annotation.key(), annotation.value());
    return annotations;
}

QJsonObject toJson(const Descriptor &descriptor)
{
    QJsonObject object{{u"mediaType"_s, descriptor.mediaType}, {u"digest"_s, descriptor.digest.toString()},
        {u"size"_s, descriptor.size}};
    if (!descriptor.artifactType.isEmpty())
        object.insert(u"artifactType"_s, descriptor.artifactType);
    if (!descriptor.annotations.isEmpty())
        object.insert(u"annotations"_s, annotationsOf(descriptor));
    return object;
}

QJsonObject objectIn(const QByteArray &bytes)
{
    const Result<QJsonObject> object = Json::object(bytes);
    return object ? *object : QJsonObject();
}

} // namespace

Result<ManifestBytes> indexOfPlatforms(const ManifestBytes &index, const QStringList &platforms)
{
    const Result<Manifest> parsed = parseManifest(index.bytes, index.mediaType);
    if (!parsed)
        return parsed.error();
    const Result<QJsonObject> object = Json::object(index.bytes);
    if (!object)
        return object.error();

    QSet<Digest> kept;
    for (const Descriptor &child : parsed->manifests) {
        if (child.platform && platforms.contains(child.platform->toString()))
            kept.insert(child.digest);
    }
    if (kept.isEmpty())
        return Error{.kind = Error::Kind::NotFound, .message = platforms.join(", "_L1)};

    const QJsonArray children = (*object)["manifests"_L1].toArray();
    QJsonArray chosen;
    for (qsizetype i = 0; i < children.size() && i < parsed->manifests.size(); ++i) {
        const Descriptor &child = parsed->manifests.at(i);
        if (kept.contains(child.digest) || kept.contains(attestedDigest(child)))
            chosen += children.at(i);
    }
    QJsonObject subset = *object;
    subset.insert(u"manifests"_s, chosen);
    return ManifestBytes{index.mediaType, QJsonDocument(subset).toJson(QJsonDocument::Compact)};
}

ManifestBytes withReferrers(const ManifestBytes &fallbackIndex, const QList<Descriptor> &referrers)
{
    QJsonObject index = objectIn(fallbackIndex.bytes);
    if (index.isEmpty())
        index = {{u"schemaVersion"_s, 2}, {u"mediaType"_s, QLatin1StringView(MediaType::OciIndex)}};
    QJsonArray manifests = index["manifests"_L1].toArray();
    QSet<QString> known;
    for (const QJsonValue manifest : std::as_const(manifests))
        known.insert(manifest["digest"_L1].toString());
    for (const Descriptor &referrer : referrers) {
        if (!known.contains(referrer.digest.toString()))
            manifests += toJson(referrer);
    }
    index.insert(u"manifests"_s, manifests);
    return {MediaType::OciIndex, QJsonDocument(index).toJson(QJsonDocument::Compact)};
}

} // namespace Tagwright
