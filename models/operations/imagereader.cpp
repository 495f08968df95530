// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/imagereader.h"

#include "openshift/clusterclient.h"
#include "openshift/imageapi.h"
#include "openshift/objectjob.h"
#include "operations/clustersource.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "registry/blobjob.h"
#include "registry/manifestjob.h"
#include "registry/referrersjob.h"
#include "registry/registryclient.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

template <typename Value, typename ReadJob, typename Take>
Job *startReading(ReadJob *job, QObject *context, const ImageReader::Then<Value> &then, Take take)
{
    QObject::connect(job, &Job::finished, context, [job, then, take](const Result<void> &result) {
        if (result)
            then(take(*job));
        else
            then(result.error());
    });
    job->start();
    return job;
}

class RegistryImageReader final : public ImageReader {
public:
    RegistryImageReader(RegistryClient &client, const QString &repository)
        : m_client(client)
        , m_repository(repository)
    {
    }

    Job *readImage(const QString &tagOrDigest, QObject *context, Then<ReadImage> then) override
    {
        return startReading(m_client.manifest(m_repository, tagOrDigest), context, then,
            [](const ManifestJob &job) -> Result<ReadImage> { return ReadImage{.manifest = job.manifest()}; });
    }

    Job *readBlob(const Descriptor &descriptor, QObject *context, Then<QByteArray> then) override
    {
        return startReading(m_client.blob(m_repository, descriptor), context, then,
            [](const BlobJob &job) -> Result<QByteArray> { return job.bytes(); });
    }

    Job *readReferrers(const Digest &digest, QObject *context, Then<QList<Descriptor>> then) override
    {
        return startReading(m_client.referrers(m_repository, digest), context, then,
            [](const ReferrersJob &job) -> Result<QList<Descriptor>> { return job.referrers(); });
    }

private:
    RegistryClient &m_client;
    QString m_repository;
};

// The image API holds what the cluster's registry and the registries it imports from would tell, so that an image can
// be looked at where none of them is reached.
class ClusterImageReader final : public ImageReader {
public:
    ClusterImageReader(ClusterClient &client, const QString &path)
        : m_client(client)
        , m_project(path.section(u'/', 0, 0))
        , m_stream(path.section(u'/', 1))
    {
    }

    Job *readImage(const QString &tagOrDigest, QObject *context, Then<ReadImage> then) override
    {
        const bool byDigest = Digest::parse(tagOrDigest).has_value();
        ResourcePath path{.group = u"image.openshift.io"_s,
            .resource = byDigest ? u"imagestreamimages"_s : u"imagestreamtags"_s,
            .nameSpace = m_project,
            .name = m_stream + (byDigest ? u'@' : u':') + tagOrDigest};
        return startReading(
            m_client.get(path), context, then, [](const ObjectJob &job) { return readFrom(job.object()); });
    }

    Job *readBlob(const Descriptor &, QObject *, Then<QByteArray>) override
    {
        return nullptr; // what there is comes with the image
    }

    Job *readReferrers(const Digest &, QObject *, Then<QList<Descriptor>>) override { return nullptr; }

private:
    static Result<ReadImage> readFrom(const QJsonObject &object)
    {
        const auto image = parseClusterImage(object);
        if (!image)
            return image.error();
        ReadImage read{.manifest = image->manifest, .isComplete = true};
        const QJsonObject shown = object.value("image"_L1).toObject();
        if (read.manifest.bytes.isEmpty()) // mostly the cluster keeps what it has understood of it, not the bytes
            read.manifest.bytes = QJsonDocument(shown).toJson();
        if (image->config) {
            read.config = image->config;
            read.configBytes = QJsonDocument(shown.value("dockerImageMetadata"_L1).toObject()).toJson();
        }
        return read;
    }

    ClusterClient &m_client;
    QString m_project;
    QString m_stream;
};

} // namespace

std::unique_ptr<ImageReader> makeImageReader(
    Workspace &workspace, const QString &connectionId, const QString &repository)
{
    if (RegistrySource *registry = workspace.registry(connectionId))
        return std::make_unique<RegistryImageReader>(registry->client(), repository);
    if (ClusterSource *cluster = workspace.cluster(connectionId))
        return std::make_unique<ClusterImageReader>(cluster->client(), repository);
    return nullptr;
}

} // namespace Tagwright
