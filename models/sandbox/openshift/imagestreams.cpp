// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/imagestreams.h"

#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/projectquotas.h"
#include "sandbox/openshift/streamrules.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr qsizetype SummaryColumns = 40;

bool isIndexImage(const QJsonObject &image)
{
    return image.contains("dockerImageManifests"_L1);
}

/*! The media type of an image's config goes with that of its manifest. */
QString configTypeOf(const QJsonObject &image)
{
    return image.value("dockerImageManifestMediaType"_L1) == "application/vnd.oci.image.manifest.v1+json"_L1
        ? u"application/vnd.oci.image.config.v1+json"_s
        : u"application/vnd.docker.container.image.v1+json"_s;
}

QJsonObject unsizedBlob(const QString &mediaType)
{
    return {{u"size"_s, QJsonValue::Null}, {u"mediaType"_s, mediaType}};
}

QJsonArray namesIn(const QJsonArray &objects, QLatin1StringView name)
{
    QJsonArray names;
    for (const QJsonValue &object : objects)
        names.append(object.toObject().value(name));
    return names;
}

/*! Adds what imagestreams/layers tells of one image. */
void addLayers(const QJsonObject &image, QJsonObject &blobs, QJsonObject &images)
{
    const QString digest = nameOf(image);
    blobs.insert(digest, unsizedBlob(image.value("dockerImageManifestMediaType"_L1).toString()));
    QJsonObject described{{u"imageMissing"_s, false}, {u"layers"_s, QJsonValue::Null}, {u"config"_s, QJsonValue::Null}};
    if (isIndexImage(image)) {
        described.insert(u"manifests"_s, namesIn(image.value("dockerImageManifests"_L1).toArray(), "digest"_L1));
    } else {
        const QJsonArray layers = image.value("dockerImageLayers"_L1).toArray();
        for (const QJsonValue &value : layers) {
            const QJsonObject layer = value.toObject();
            blobs.insert(layer.value("name"_L1).toString(),
                QJsonObject{{u"size"_s, layer.value("size"_L1)}, {u"mediaType"_s, layer.value("mediaType"_L1)}});
        }
        described.insert(u"layers"_s, namesIn(layers, "name"_L1));
        if (const QString config = valueAt(image, u"dockerImageMetadata.Id").toString(); !config.isEmpty()) {
            described.insert(u"config"_s, config);
            blobs.insert(config, unsizedBlob(configTypeOf(image)));
        }
    }
    images.insert(digest, described);
}

QString counted(qint64 count, const QString &unit)
{
    return u"%1 %2 ago"_s.arg(count).arg(unit);
}

} // namespace

ImageStreams::ImageStreams(ObjectStore &store, std::shared_ptr<ImageApi> images)
    : StoredResource(store, imageStreamKind())
    , m_images(std::move(images))
{
}

std::optional<ServerAnswer> ImageStreams::serve(ApiRequest &request)
{
    if (request.subresource.isEmpty())
        return std::nullopt;
    const auto stream = m_images->streams().find(request.nameSpace, request.name);
    if (!stream)
        return statusAnswer(notFound(kind().groupResource(), request.name));
    if (request.subresource == "layers"_L1)
        return objectAnswer(kind(), layersOf(*stream));
    if (request.subresource == "secrets"_L1)
        return plainJson(secretsOf(request.nameSpace));
    if (request.verb == "update"_L1) {
        StreamDraft changed = *stream;
        changed.status = StreamDraft(QJsonDocument::fromJson(request.http.body).object()).status;
        const auto written = m_images->streams().writeStatus(changed, stream);
        return written ? objectAnswer(kind(), written->toJson()) : statusAnswer(written.status());
    }
    return request.verb == "get"_L1 ? std::optional(objectAnswer(kind(), stream->toJson())) : std::nullopt;
}

StoredResource::Refusal ImageStreams::prepareCreate(ApiRequest &request, QJsonObject &object)
{
    const auto prepared = m_images->streams().prepare(request.user, StreamDraft(object), std::nullopt);
    if (!prepared)
        return prepared.status();
    object = prepared->toJson();
    return m_images->streams().exceeded(*prepared);
}

void ImageStreams::written(ApiRequest &, const QJsonObject &object)
{
    refreshQuotas(store(), nameSpaceOf(object));
}

void ImageStreams::removed(ApiRequest &, const QJsonObject &object)
{
    refreshQuotas(store(), nameSpaceOf(object));
}

StoredResource::Refusal ImageStreams::prepareUpdate(ApiRequest &request, QJsonObject &object, const QJsonObject &old)
{
    const auto prepared = m_images->streams().prepare(request.user, StreamDraft(object), StreamDraft(old));
    if (!prepared)
        return prepared.status();
    object = prepared->toJson();
    return std::nullopt;
}

QList<FieldProblem> ImageStreams::nameProblems(const QString &name, const QString &field) const
{
    return streamNameProblems(name, field);
}

QJsonArray ImageStreams::cells(const QJsonObject &object) const
{
    const StreamDraft stream(object);
    QString repository = stream.repositories.value("publicDockerImageRepository"_L1).toString();
    if (repository.isEmpty())
        repository = stream.followedRepository;
    if (repository.isEmpty())
        repository = stream.repositories.value("dockerImageRepository"_L1).toString();
    QString newest;
    for (const auto &[tag, history] : stream.status)
        newest = std::max(newest, stream.latest(tag).value_or(QJsonObject()).value("created"_L1).toString());
    const QString updated = newest.isEmpty() ? QString() : timeAgo(newest, QDateTime::currentDateTimeUtc());
    return {stream.name(), repository, tagSummary(stream), updated};
}

QJsonObject ImageStreams::layersOf(const StreamDraft &stream) const
{
    QJsonObject blobs;
    QJsonObject images;
    const auto events = stream.imagesLike({});
    for (const auto &[digest, event] : events) {
        const auto image = m_images->streams().findImage(digest);
        if (!image) {
            images.insert(digest, QJsonObject{{u"imageMissing"_s, true}, {u"layers"_s, QJsonValue::Null}});
            continue;
        }
        addLayers(*image, blobs, images);
        const QJsonArray children = image->value("dockerImageManifests"_L1).toArray();
        for (const QJsonValue &child : children) {
            if (const auto found = m_images->streams().findImage(child.toObject().value("digest"_L1).toString()))
                addLayers(*found, blobs, images);
        }
    }
    return {{u"kind"_s, u"ImageStreamLayers"_s}, {u"apiVersion"_s, kind().apiVersion()},
        {u"metadata"_s, stream.metadata}, {u"blobs"_s, blobs}, {u"images"_s, images}};
}

QJsonObject ImageStreams::secretsOf(const QString &nameSpace) const
{
    QJsonArray secrets;
    const QList<QJsonObject> stored = store().list(u"secrets"_s, nameSpace);
    for (const QJsonObject &secret : stored) {
        const QString type = secret.value("type"_L1).toString();
        if (type == "kubernetes.io/dockercfg"_L1 || type == "kubernetes.io/dockerconfigjson"_L1)
            secrets.append(secret);
    }
    return {{u"kind"_s, u"SecretList"_s}, {u"apiVersion"_s, kind().apiVersion()},
        {u"metadata"_s, QJsonObject{{u"resourceVersion"_s, QString::number(store().revision())}}},
        {u"items"_s, secrets}};
}

// openshift-apiserver, pkg/image/printers/internalversion: formatImageStreamTags
QString tagSummary(const StreamDraft &stream)
{
    QList<std::pair<QString, QString>> tags; // when, name
    for (const auto &[name, history] : stream.status)
        tags.emplaceBack(stream.latest(name).value_or(QJsonObject()).value("created"_L1).toString(), name);
    std::stable_sort(tags.begin(), tags.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList shown;
    qsizetype left = SummaryColumns;
    for (const auto &[when, name] : std::as_const(tags)) {
        left -= name.size() + 1;
        if (left < 0 && !shown.isEmpty())
            break;
        shown.append(name);
    }
    const QString text = shown.join(u',');
    return shown.size() < tags.size() ? u"%1 + %2 more..."_s.arg(text).arg(tags.size() - shown.size()) : text;
}

// k8s.io/apimachinery, duration.HumanDuration's older form, as docker/go-units has it
QString timeAgo(const QString &time, const QDateTime &now)
{
    const qint64 seconds = QDateTime::fromString(time, Qt::ISODate).secsTo(now);
    if (seconds < 1)
        return u"Less than a second ago"_s;
    if (seconds == 1)
        return u"1 second ago"_s;
    if (seconds < 60)
        return counted(seconds, u"seconds"_s);
    if (seconds < 120)
        return u"About a minute ago"_s;
    if (seconds < 3600)
        return counted(seconds / 60, u"minutes"_s);
    const qint64 hours = (seconds + 1800) / 3600;
    if (hours == 1)
        return u"About an hour ago"_s;
    if (hours < 48)
        return counted(hours, u"hours"_s);
    if (hours < 336)
        return counted(hours / 24, u"days"_s);
    if (hours < 1440)
        return counted(hours / 168, u"weeks"_s);
    if (hours < 17520)
        return counted(hours / 720, u"months"_s);
    return counted(hours / 8760, u"years"_s);
}

} // namespace Tagwright::Practice
