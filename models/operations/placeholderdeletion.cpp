// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/placeholderdeletion.h"

#include "crypto/sha.h"
#include "registry/blobupload.h"
#include "registry/deletemanifestjob.h"
#include "registry/digestjob.h"
#include "registry/putmanifestjob.h"
#include "registry/registryclient.h"
#include "values/mediatype.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto DeletesLabel = "io.github.tagwright.deletes"_L1;

QJsonObject descriptorOf(const QString &mediaType, const QByteArray &content)
{
    return {{u"mediaType"_s, mediaType}, {u"size"_s, content.size()}, {u"digest"_s, sha256Of(content).toString()}};
}

} // namespace

bool PlaceholderDeletion::isPlaceholderOf(const QString &tag, const QByteArray &config)
{
    const QJsonObject labels =
        QJsonDocument::fromJson(config).object().value("config"_L1).toObject().value("Labels"_L1).toObject();
    return labels.value(DeletesLabel).toString() == tag;
}

PlaceholderDeletion::PlaceholderDeletion(
    const RepositoryAt &place, const QString &tag, const ManifestBytes &original, QObject *parent)
    : Job(parent)
    , m_place(place)
    , m_tag(tag)
    , m_original(original)
{
}

void PlaceholderDeletion::run()
{
    if (m_original.bytes.isEmpty())
        return fail({.kind = Error::Kind::Unsupported}); // it could not be put back
    makeManifest();
    pushBlob(m_config, [this] { pushBlob(m_layer, [this] { pushManifest(); }); });
}

void PlaceholderDeletion::release()
{
    if (m_step) {
        m_step->disconnect(this);
        m_step->cancel();
    }
    // Nobody waits for it, but the tag must not be left behind at the placeholder.
    if (m_hasMoved && m_place.client)
        m_place.client->putManifest(m_place.repository, m_tag, m_original)->start();
}

void PlaceholderDeletion::makeManifest()
{
    // Of the family that the repository is known to take. A name that is used once makes it an image of its own.
    const bool isDocker = m_original.mediaType.startsWith("application/vnd.docker.");
    const QLatin1StringView type(isDocker ? MediaType::DockerManifest : MediaType::OciManifest);
    m_config = QJsonDocument(
        QJsonObject{{u"architecture"_s, u"amd64"_s}, {u"os"_s, u"linux"_s},
            {u"created"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
            {u"config"_s,
                QJsonObject{{u"Labels"_s,
                    QJsonObject{{DeletesLabel, m_tag},
                        {u"io.github.tagwright.once"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}}}}},
            {u"rootfs"_s,
                QJsonObject{{u"type"_s, u"layers"_s}, {u"diff_ids"_s, QJsonArray{sha256Of("{}").toString()}}}}})
                   .toJson(QJsonDocument::Compact);
    m_layer = "{}"; // of the empty descriptor (OCI image specification, "Guidance for an Empty Descriptor")
    const QLatin1StringView configType(isDocker ? MediaType::DockerConfig : MediaType::OciConfig);
    const QString layerType = isDocker ? u"application/vnd.docker.image.rootfs.diff.tar.gzip"_s
                                       : QString(QLatin1StringView(MediaType::OciEmpty));
    m_placeholder = {.mediaType = type.data(),
        .bytes = QJsonDocument(QJsonObject{{u"schemaVersion"_s, 2}, {u"mediaType"_s, QString(type)},
                                   {u"config"_s, descriptorOf(configType, m_config)},
                                   {u"layers"_s, QJsonArray{descriptorOf(layerType, m_layer)}}})
                     .toJson(QJsonDocument::Compact)};
    m_digest = sha256Of(m_placeholder.bytes);
}

template <typename AnyJob>
void PlaceholderDeletion::follow(AnyJob *job, const std::function<void(const Result<void> &, const AnyJob &)> &then)
{
    m_step = job;
    connect(job, &Job::finished, this, [job, then](const Result<void> &result) { then(result, *job); });
    job->start();
}

void PlaceholderDeletion::pushBlob(const QByteArray &content, const std::function<void()> &then)
{
    if (!m_place.client)
        return fail({.kind = Error::Kind::Cancelled});
    const Descriptor blob{.digest = sha256Of(content), .size = content.size()};
    BlobUpload *upload = m_place.client->upload(m_place.repository, blob, {});
    connect(upload, &BlobUpload::pieceWanted, upload, [upload, content] { upload->write(content); });
    follow<BlobUpload>(upload, [this, then](const Result<void> &result, const BlobUpload &) {
        if (result)
            then();
        else
            fail(result.error());
    });
}

void PlaceholderDeletion::pushManifest()
{
    if (!m_place.client)
        return fail({.kind = Error::Kind::Cancelled});
    m_hasMoved = true;
    follow<PutManifestJob>(m_place.client->putManifest(m_place.repository, m_tag, m_placeholder),
        [this](const Result<void> &result, const PutManifestJob &) {
            if (result)
                checkTag();
            else
                putBack(result.error());
        });
}

void PlaceholderDeletion::checkTag()
{
    if (!m_place.client)
        return fail({.kind = Error::Kind::Cancelled});
    follow<DigestJob>(
        m_place.client->digest(m_place.repository, m_tag), [this](const Result<void> &result, const DigestJob &job) {
            if (!result)
                putBack(result.error());
            else if (job.digest() != m_digest)
                putBack({.kind = Error::Kind::NotDone, .code = job.digest().toString()});
            else
                deletePlaceholder();
        });
}

void PlaceholderDeletion::deletePlaceholder()
{
    if (!m_place.client)
        return fail({.kind = Error::Kind::Cancelled});
    follow<DeleteManifestJob>(m_place.client->deleteManifest(m_place.repository, m_digest.toString()),
        [this](const Result<void> &result, const DeleteManifestJob &) {
            if (!result)
                return putBack(result.error());
            m_hasMoved = false;
            succeed();
        });
}

void PlaceholderDeletion::putBack(const Error &error)
{
    if (!m_place.client)
        return fail({.kind = Error::Kind::Cancelled});
    follow<PutManifestJob>(m_place.client->putManifest(m_place.repository, m_tag, m_original),
        [this, error](const Result<void> &result, const PutManifestJob &) {
            m_hasMoved = !result;
            fail(error);
        });
}

} // namespace Tagwright
