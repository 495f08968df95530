// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagefiles/dockerarchive.h"

#include "values/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxArchiveImages = 1000;
constexpr qsizetype MaxArchiveLayers = 10'000;
constexpr qsizetype MaxArchivePath = 1024;

Error malformedArchive(const QString &reason)
{
    return {.kind = Error::Kind::Malformed, .message = u"manifest.json: "_s + reason};
}

// Empty when a part leads out.
QString joinedParts(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (part.isEmpty() || part == "."_L1)
            continue;
        if (part != ".."_L1)
            kept += part;
        else if (kept.isEmpty())
            return {};
        else
            kept.removeLast();
    }
    return kept.join(u'/');
}

} // namespace

QString archivePath(QStringView written)
{
    const QString text = written.toString();
    // A backslash separates names on Windows, and no tool writes one.
    if (text.size() > MaxArchivePath || text.startsWith(u'/') || text.contains(u'\\') || text.contains(QChar(0)))
        return {};
    const QStringList parts = text.split(u'/');
    return parts.contains(u".."_s) ? QString() : joinedParts(parts);
}

QString archiveLinkTarget(const QString &link, QStringView target)
{
    const QString text = target.toString();
    if (text.size() > MaxArchivePath || text.startsWith(u'/') || text.contains(u'\\') || text.contains(QChar(0)))
        return {};
    QStringList parts = link.split(u'/');
    parts.removeLast();
    return joinedParts(parts + text.split(u'/'));
}

Result<QList<DockerArchiveImage>> parseDockerArchive(const QByteArray &manifest)
{
    if (manifest.size() > MaxArchiveManifestBytes)
        return Error{.kind = Error::Kind::TooLarge, .message = u"manifest.json"_s};
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(manifest, &failure);
    if (!document.isArray())
        return malformedArchive(u"not a JSON array: "_s + failure.errorString());
    const QJsonArray entries = document.array();
    if (entries.size() > MaxArchiveImages)
        return Error{.kind = Error::Kind::TooLarge, .message = u"%1 images"_s.arg(entries.size())};

    QList<DockerArchiveImage> images;
    qsizetype layers = 0;
    for (const QJsonValue entry : entries) {
        DockerArchiveImage image;
        image.config = archivePath(entry["Config"_L1].toString());
        if (image.config.isEmpty())
            return malformedArchive(u"image %1 names no configuration inside the archive"_s.arg(images.size()));
        image.tags = Json::strings(entry["RepoTags"_L1]);
        const QJsonArray paths = entry["Layers"_L1].toArray();
        layers += paths.size();
        if (layers > MaxArchiveLayers)
            return Error{.kind = Error::Kind::TooLarge, .message = u"%1 layers"_s.arg(layers)};
        for (const QJsonValue path : paths) {
            image.layers += archivePath(path.toString());
            if (image.layers.constLast().isEmpty())
                return malformedArchive(u"image %1 names a layer outside the archive"_s.arg(images.size()));
        }
        images += image;
    }
    return images;
}

} // namespace Tagwright
