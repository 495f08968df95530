// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/imagestreammappings.h"

#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/streamrules.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

ImageStreamMappings::ImageStreamMappings(std::shared_ptr<ImageApi> images)
    : ApiResource(imageStreamMappingKind())
    , m_images(std::move(images))
{
}

Outcome<QJsonObject> ImageStreamMappings::create(ApiRequest &request, QJsonObject object)
{
    const QString name = nameOf(object);
    const QJsonObject image = object.value("image"_L1).toObject();
    const QString digest = nameOf(image);
    const QString reference = image.value("dockerImageReference"_L1).toString();
    QString tag = object.value("tag"_L1).toString();
    if (tag.isEmpty())
        tag = u"latest"_s;
    QList<FieldProblem> problems;
    if (digest.isEmpty())
        problems.append(missingField(u"image.metadata.name"_s));
    if (reference.isEmpty())
        problems.append(missingField(u"image.dockerImageReference"_s));
    if (!problems.isEmpty())
        return invalid(kind().groupKind(), name, problems);
    const auto old = m_images->streams().find(request.nameSpace, name);
    if (!old)
        return notFound(imageStreamKind().groupResource(), name);
    if (!request.dryRun) {
        m_images->streams().keepImage(image);
        StreamDraft stream = *old;
        stream.addEvent(tag, tagEvent(kubernetesTime(), reference, digest, stream.generation()));
        followTag(stream, tag);
        if (const auto written = m_images->streams().writeStatus(stream, old); !written)
            return written.status();
    }
    return QJsonObject{{u"kind"_s, u"Status"_s}, {u"apiVersion"_s, u"v1"_s}, {u"metadata"_s, QJsonObject()},
        {u"status"_s, u"Success"_s}};
}

} // namespace Tagwright::Practice
