// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/imagestreamimages.h"

#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/streamrules.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

/*! The digests that begin so: of the stream's images, else of their children. */
QStringList digestsLike(const ImageApi &images, const StreamDraft &stream, const QString &id)
{
    QStringList digests;
    const auto own = stream.imagesLike(id);
    for (const auto &[digest, event] : own)
        digests.append(digest);
    if (!digests.isEmpty())
        return digests;
    const auto all = stream.imagesLike({});
    for (const auto &[digest, event] : all) {
        const QJsonObject image = images.streams().findImage(digest).value_or(QJsonObject());
        const QJsonArray children = image.value("dockerImageManifests"_L1).toArray();
        for (const QJsonValue &child : children) {
            const QString childDigest = child.toObject().value("digest"_L1).toString();
            const bool isMeant = childDigest.startsWith(id) || childDigest.section(u':', 1).startsWith(id);
            if (isMeant && !digests.contains(childDigest))
                digests.append(childDigest);
        }
    }
    return digests;
}

} // namespace

ImageStreamImages::ImageStreamImages(std::shared_ptr<ImageApi> images)
    : ApiResource(imageStreamImageKind())
    , m_images(std::move(images))
{
}

Outcome<QJsonObject> ImageStreamImages::get(ApiRequest &request)
{
    const auto name = splitImageName(request.name);
    if (!name)
        return badRequest(u"ImageStreamImages must be retrieved with <name>@<id>"_s);
    const auto stream = m_images->streams().find(request.nameSpace, name->first);
    if (!stream)
        return notFound(kind().groupResource(), name->first);
    const QStringList digests = digestsLike(*m_images, *stream, name->second);
    if (digests.size() > 1)
        return conflict(kind().groupResource(), name->second,
            u"multiple images match the prefix %1: %2"_s.arg(quoted(name->second), digests.join(u", "_s)));
    const auto image = digests.isEmpty() ? std::nullopt : m_images->streams().findImage(digests.first());
    if (!image)
        return notFound({.group = kind().group, .resource = kind().singular}, request.name);

    QJsonObject metadata{{u"name"_s, request.name}, {u"namespace"_s, request.nameSpace},
        {u"creationTimestamp"_s, valueAt(*image, u"metadata.creationTimestamp")}};
    if (stream->metadata.contains("annotations"_L1))
        metadata.insert(u"annotations"_s, stream->metadata.value("annotations"_L1));
    return QJsonObject{{u"metadata"_s, metadata}, {u"image"_s, *image}};
}

} // namespace Tagwright::Practice
