// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagepush.h"

#include "crypto/sha.h"
#include "values/mediatype.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QByteArray descriptor(const QByteArray &type, const Digest &digest, qsizetype size)
{
    return R"({"mediaType":")" + type + R"(","digest":")" + digest.toString().toLatin1() + R"(","size":)"
        + QByteArray::number(size) + '}';
}

} // namespace

ImagePush::ImagePush(const QUrl &registry)
    : m_registry(registry)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
}

ImagePush::~ImagePush() = default;

Digest ImagePush::image(const QString &repository, const QString &tag, const QByteArray &config)
{
    const QByteArray layer = "layer of " + config;
    const Digest configDigest = blob(repository, config);
    const Digest layerDigest = blob(repository, layer);
    if (configDigest.isNull() || layerDigest.isNull())
        return {};
    const QByteArray body = R"({"schemaVersion":2,"mediaType":")" + QByteArray(MediaType::DockerManifest)
        + R"(","config":)" + descriptor(MediaType::DockerConfig, configDigest, config.size()) + R"(,"layers":[)"
        + descriptor("application/vnd.docker.image.rootfs.diff.tar.gzip", layerDigest, layer.size()) + "]}";
    return manifest(repository, tag, body, MediaType::DockerManifest);
}

Digest ImagePush::index(const QString &repository, const QString &tag, const QList<Digest> &manifests)
{
    QByteArrayList children;
    for (const Digest &child : manifests)
        children += descriptor(MediaType::DockerManifest, child, 500);
    const QByteArray body = R"({"schemaVersion":2,"mediaType":")" + QByteArray(MediaType::OciIndex)
        + R"(","manifests":[)" + children.join(',') + "]}";
    return manifest(repository, tag, body, MediaType::OciIndex);
}

Digest ImagePush::manifest(
    const QString &repository, const QString &tag, const QByteArray &body, const QByteArray &type)
{
    const Digest digest = sha256Of(body);
    const QUrl url = m_registry.resolved(QUrl(u"/v2/%1/manifests/%2"_s.arg(repository, tag)));
    return send("PUT", url, body, type) ? digest : Digest();
}

bool ImagePush::remove(const QString &repository, const Digest &manifest)
{
    return send(
        "DELETE", m_registry.resolved(QUrl(u"/v2/%1/manifests/%2"_s.arg(repository, manifest.toString()))), {}, {});
}

Digest ImagePush::blob(const QString &repository, const QByteArray &content)
{
    const QNetworkReply *begun =
        send("POST", m_registry.resolved(QUrl(u"/v2/%1/blobs/uploads/"_s.arg(repository))), {}, {});
    if (!begun)
        return {};
    const Digest digest = sha256Of(content);
    QUrl url = begun->url().resolved(QUrl::fromEncoded(begun->rawHeader("Location"))); // it may be relative
    QUrlQuery query(url);
    query.addQueryItem(u"digest"_s, digest.toString());
    url.setQuery(query);
    return send("PUT", url, content, "application/octet-stream") ? digest : Digest();
}

QNetworkReply *ImagePush::send(
    const QByteArray &method, const QUrl &url, const QByteArray &body, const QByteArray &type)
{
    QNetworkRequest request(url);
    if (!type.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    QNetworkReply *reply = m_network->sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() == QNetworkReply::NoError)
        return reply; // the manager deletes it in the end
    m_error = reply->errorString() + u": "_s + QString::fromUtf8(reply->readAll());
    return nullptr;
}

} // namespace Tagwright
