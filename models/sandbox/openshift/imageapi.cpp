// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/imageapi.h"

#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/imageobject.h"
#include "sandbox/openshift/images.h"
#include "sandbox/openshift/imagestreamimages.h"
#include "sandbox/openshift/imagestreamimports.h"
#include "sandbox/openshift/imagestreammappings.h"
#include "sandbox/openshift/imagestreams.h"
#include "sandbox/openshift/imagestreamtags.h"
#include "sandbox/openshift/imagetags.h"
#include "sandbox/openshift/importcontroller.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/streamrules.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

/*! An image whose blobs the integrated registry holds. */
QJsonObject managedImage(const UpstreamImage &pushed, const QString &reference)
{
    QJsonObject image = imageObject(pushed, reference, kubernetesTime());
    QJsonObject annotations = valueAt(image, u"metadata.annotations").toObject();
    annotations.insert(u"openshift.io/image.managed"_s, u"true"_s);
    annotations.insert(u"image.openshift.io/manifestBlobStored"_s, u"true"_s);
    setMetadata(image, "annotations"_L1, annotations);
    return image;
}

} // namespace

ImageApi::ImageApi(OpenShift &cluster, std::shared_ptr<Upstreams> upstreams)
    : m_cluster(cluster)
    , m_streams(cluster)
    , m_importer(cluster.objects(), m_streams, std::move(upstreams))
    , m_controller(std::make_unique<ImportController>(cluster.objects(), m_importer))
{
}

ImageApi::~ImageApi() = default;

ObjectStore &ImageApi::objects() const
{
    return m_cluster.objects();
}

void ImageApi::setAutomaticImport(bool isAutomatic)
{
    m_controller->setAutomatic(isAutomatic);
}

void ImageApi::importPendingNow()
{
    m_controller->importPending();
}

void ImageApi::importScheduledNow()
{
    m_controller->importScheduled();
}

Outcome<StreamDraft> ImageApi::pushed(
    const QString &nameSpace, const QString &name, const QString &tag, const UpstreamImage &image)
{
    const ObjectStore::Lock lock = objects().writing();
    const auto old = m_streams.find(nameSpace, name);
    StreamDraft stream = old ? *old : StreamDraft(nameSpace, name);
    if (!old)
        stream.setGeneration(1);
    const QString repository = m_streams.repositoryOf(stream) + u'@';
    for (const UpstreamImage &child : image.children)
        m_streams.keepImage(managedImage(child, repository + child.digest));
    m_streams.keepImage(managedImage(image, repository + image.digest));
    if (!tag.isEmpty()) {
        stream.addEvent(tag, tagEvent(kubernetesTime(), repository + image.digest, image.digest, stream.generation()));
        followTag(stream, tag);
    }
    return m_streams.writeStatus(stream, old);
}

ImageApi &addImageApi(OpenShift &cluster, std::shared_ptr<Upstreams> upstreams)
{
    const auto images = std::make_shared<ImageApi>(cluster, std::move(upstreams));
    KubernetesApi &api = cluster.api();
    api.add(std::make_unique<Images>(cluster.objects()));
    api.add(std::make_unique<ApiResource>(imageSignatureKind()));
    api.add(std::make_unique<ImageStreamImages>(images));
    api.add(std::make_unique<ImageStreamImports>(images));
    api.add(std::make_unique<ImageStreamMappings>(images));
    api.add(std::make_unique<ImageStreams>(cluster.objects(), images));
    api.add(std::make_unique<ImageStreamTags>(images));
    api.add(std::make_unique<ImageTags>(images));
    return *images;
}

} // namespace Tagwright::Practice
