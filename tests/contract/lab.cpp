// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "lab.h"

#include "crypto/sha.h"
#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/imageobject.h"
#include "sandbox/openshift/storeupstreams.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

using Practice::StoreUpstreams;

constexpr auto DockerManifest = "application/vnd.docker.distribution.manifest.v2+json";

struct LabRegistry {
    SandboxStore content;
    StoreUpstreams upstreams{content};
};

/*! Puts one image that an import's answer shows, manifest included, into a repository. */
void putImage(SandboxStore &store, const QByteArray &repository, const QJsonObject &image, const QByteArray &tag)
{
    const QByteArray config = image.value("dockerImageConfig"_L1).toString().toUtf8();
    store.putBlob(repository, sha256Of(config), {.size = config.size(), .bytes = config, .make = {}, .read = {}});
    store.putManifest(repository, *Digest::parse(Practice::nameOf(image)),
        {.bytes = image.value("dockerImageManifest"_L1).toString().toUtf8(),
            .mediaType = image.value("dockerImageManifestMediaType"_L1).toString().toLatin1(),
            .artifactType = {},
            .subject = {},
            .annotations = {}},
        tag);
}

/*! The same image with Docker's media types, by the digest that it had: its bytes were not recorded. */
QJsonObject dockerTwin(QJsonObject image, const QString &digest)
{
    QByteArray manifest = image.value("dockerImageManifest"_L1).toString().toUtf8();
    manifest.replace("application/vnd.oci.image.manifest.v1+json", DockerManifest);
    manifest.replace("application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json");
    manifest.replace(
        "application/vnd.oci.image.layer.v1.tar+gzip", "application/vnd.docker.image.rootfs.diff.tar.gzip");
    image.insert(u"dockerImageManifest"_s, QString::fromUtf8(manifest));
    image.insert(u"dockerImageManifestMediaType"_s, QString::fromLatin1(DockerManifest));
    Practice::setMetadata(image, "name"_L1, digest);
    return image;
}

QJsonArray at(const QString &recording, QStringView path)
{
    return Practice::valueAt(recordingOf(recording).answer.toObject(), path).toArray();
}

} // namespace

Lab::Lab(Stage &stage)
    : m_stage(stage)
{
    const auto registry = std::make_shared<LabRegistry>();
    registry->upstreams.addHost(
        u"127.0.0.1:5001"_s, {.transport = StoreUpstreams::Host::Transport::PlainHttp, .user = {}, .password = {}});
    registry->upstreams.addHost(u"127.0.0.1:5002"_s,
        {.transport = StoreUpstreams::Host::Transport::UnknownAuthority, .user = u"lab"_s, .password = u"labpw"_s});
    m_registry = &registry->content;
    m_images = &addImageApi(stage.cluster(), std::shared_ptr<Practice::Upstreams>(registry, &registry->upstreams));
    m_images->setAutomaticImport(false);
    fill();
}

void Lab::fill()
{
    QHash<QString, QJsonObject> apps;
    const QJsonArray listed = at(u"06-import-repository-includeManifest"_s, u"status.repository.images");
    for (const QJsonValue &value : listed) {
        const QString tag = value.toObject().value("tag"_L1).toString();
        apps.insert(tag, value.toObject().value("image"_L1).toObject());
        putImage(*m_registry, "lab/app", apps.value(tag), tag.toLatin1());
    }
    putImage(*m_registry, "private/app", apps.value(u"v1"_s), "v1");
    putImage(*m_registry, "lab/moving", apps.value(u"v2"_s), "v2");
    putImage(*m_registry, "lab/moving", apps.value(u"v1"_s), "cur");
    const QJsonArray docker = at(u"06-import-includeManifest"_s, u"status.images");
    putImage(*m_registry, "lab/app-docker", docker.first().toObject().value("image"_L1).toObject(), "v1");
    putImage(*m_registry, "lab/app-docker",
        dockerTwin(apps.value(u"v2"_s), u"sha256:4acbf3d67feae09624fda67d6b191043e8fe8f6f0b50d707f3b42901383dc05a"_s),
        "v2");
    putImage(*m_registry, "lab/app-docker",
        dockerTwin(apps.value(u"v3"_s), u"sha256:120ce08b25aaaf9fd4514ca059b121e7ccc261da7d12ef9551a6d9d7afb00e4e"_s),
        "v3");

    const QJsonArray children =
        Practice::valueAt(at(u"06-import-multiarch-preserve-dry"_s, u"status.images").first().toObject(), u"manifests")
            .toArray();
    QJsonArray descriptors = at(u"06-import-multiarch-preserve-dry"_s, u"status.images")
                                 .first()
                                 .toObject()
                                 .value("image"_L1)
                                 .toObject()
                                 .value("dockerImageManifests"_L1)
                                 .toArray();
    for (const QJsonValue &child : children)
        putImage(*m_registry, "lab/multi", child.toObject(), {});
    for (QJsonValueRef descriptor : descriptors) {
        QJsonObject entry = descriptor.toObject();
        QJsonObject platform{{u"os"_s, entry.value("os"_L1)}, {u"architecture"_s, entry.value("architecture"_L1)}};
        if (entry.contains("variant"_L1))
            platform.insert(u"variant"_s, entry.value("variant"_L1));
        descriptor =
            QJsonObject{{u"mediaType"_s, entry.value("mediaType"_L1)}, {u"size"_s, entry.value("manifestSize"_L1)},
                {u"digest"_s, entry.value("digest"_L1)}, {u"platform"_s, platform}};
    }
    const auto putIndex = [this](const QByteArray &repository, const QByteArray &mediaType, const QString &digest,
                              const QJsonArray &manifests) {
        const QJsonObject index{{u"schemaVersion"_s, 2}, {u"manifests"_s, manifests}};
        m_registry->putManifest(repository, *Digest::parse(digest),
            {.bytes = QJsonDocument(index).toJson(QJsonDocument::Compact),
                .mediaType = mediaType,
                .artifactType = {},
                .subject = {},
                .annotations = {}},
            "latest");
    };
    putIndex("lab/multi", "application/vnd.oci.image.index.v1+json",
        u"sha256:3d8e46580d3ecfe4f9fdf8704a97ddc3a1d096ee07f45d37470707f88e5996de"_s, descriptors);
    const QString dockerChild = u"sha256:da18d4ec9e14b83415cd3ea1c03f0c87ca4261710bb514882c416975a3b5417c"_s;
    putImage(*m_registry, "lab/multi-docker", dockerTwin(children.first().toObject(), dockerChild), {});
    QJsonObject dockerDescriptor = descriptors.first().toObject();
    dockerDescriptor.insert(u"digest"_s, dockerChild);
    putIndex("lab/multi-docker", "application/vnd.docker.distribution.manifest.list.v2+json",
        u"sha256:0000000000000000000000000000000000000000000000000000000000000001"_s, {dockerDescriptor});

    const auto keep = [this](const QByteArray &repository, const QString &digest) {
        const auto image = Practice::imageOfStore(*m_registry, repository, *Digest::parse(digest));
        m_images->streams().keepImage(imageObject(
            *image, u"127.0.0.1:5001/"_s + QString::fromLatin1(repository) + u'@' + digest, u"2026-11-23T14:12:09Z"_s));
    };
    for (const QByteArray &tag : {"v1"_ba, "v2"_ba, "v3"_ba})
        keep("lab/app", m_registry->resolve("lab/app", tag)->toString());
    for (const QByteArray &tag : {"v2"_ba, "v3"_ba})
        keep("lab/app-docker", m_registry->resolve("lab/app-docker", tag)->toString());
    for (const QJsonValue &child : children)
        keep("lab/multi", Practice::nameOf(child.toObject()));
    keep("lab/multi", m_registry->resolve("lab/multi", "latest")->toString());
    keep("lab/multi-docker", dockerChild);
}

void Lab::plantAnswerOf(const QString &recording)
{
    const QJsonObject planted =
        m_stage.plant(Practice::imageStreamKind().storeName(), recordingOf(recording).answer.toObject());
    QVERIFY(!planted.isEmpty());
}

void Lab::plantStreamsOf(const QString &recording, const QStringList &names)
{
    const QJsonArray items = at(recording, u"items");
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &item : items) {
        if (names.isEmpty() || names.contains(Practice::nameOf(item.toObject())))
            m_stage.plant(Practice::imageStreamKind().storeName(), item.toObject());
    }
}

void Lab::plantListedTags()
{
    std::map<QString, Practice::StreamDraft> streams;
    const QJsonArray items = m_stage.recording().answer.toObject().value("items"_L1).toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        QJsonObject metadata = item.value("metadata"_L1).toObject();
        const QString created = metadata.take("creationTimestamp"_L1).toString();
        metadata.remove("annotations"_L1);
        const QString name = metadata.value("name"_L1).toString();
        metadata.insert(u"name"_s, name.section(u':', 0, 0));
        const auto stream = streams
                                .emplace(metadata.value("namespace"_L1).toString() + u'/' + name.section(u':', 0, 0),
                                    Practice::StreamDraft({{u"metadata"_s, metadata},
                                        {u"spec"_s, QJsonObject{{u"lookupPolicy"_s, item.value("lookupPolicy"_L1)}}}}))
                                .first;
        const QString tag = name.section(u':', 1);
        if (item.value("tag"_L1).isObject())
            stream->second.spec[tag] = item.value("tag"_L1).toObject();
        stream->second.addEvent(tag,
            Practice::tagEvent(created, Practice::valueAt(item, u"image.dockerImageReference").toString(),
                Practice::valueAt(item, u"image.metadata.name").toString(), item.value("generation"_L1).toInteger()));
    }
    for (const auto &[key, stream] : streams)
        m_stage.plant(Practice::imageStreamKind().storeName(), stream.toJson());
}

void Lab::repeat(const QStringList &recordings)
{
    for (const QString &name : recordings) {
        const Recording recording = recordingOf(name);
        QByteArray type = "application/json";
        for (const auto &[header, value] : recording.requestHeaders) {
            if (header == "Content-Type")
                type = value;
        }
        const QString nameSpace = QString::fromLatin1(recording.target).section(u'/', 5, 5);
        const QString stream = Practice::nameOf(QJsonDocument::fromJson(recording.body).object()).section(u':', 0, 0);
        const WireAnswer answer = m_stage.ask(recording.method, recording.target, u"developer"_s,
            withCurrentVersion(recording.body, nameSpace, stream), type);
        if (answer.status != recording.status)
            QFAIL(qPrintable(u"%1 before: %2 %3"_s.arg(name).arg(answer.status).arg(QString::fromUtf8(answer.body))));
    }
}

void Lab::move(const QByteArray &repository, const QByteArray &tag, const QByteArray &otherTag)
{
    const Digest digest = *m_registry->resolve(repository, otherTag);
    m_registry->putManifest(repository, digest, *m_registry->manifest(repository, digest), tag);
}

void Lab::useCurrentVersion(const QString &nameSpace, const QString &stream)
{
    m_stage.body = withCurrentVersion(m_stage.body, nameSpace, stream);
}

QByteArray Lab::withCurrentVersion(const QByteArray &body, const QString &nameSpace, const QString &stream) const
{
    QJsonObject object = QJsonDocument::fromJson(body).object();
    const auto found = m_images->streams().find(nameSpace, stream);
    if (!found || Practice::metadataText(object, "resourceVersion"_L1).isEmpty())
        return body;
    Practice::setMetadata(object, "resourceVersion"_L1, found->metadata.value("resourceVersion"_L1));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void withApp(Stage &, Lab &lab)
{
    lab.plantAnswerOf(u"05-is-get-app"_s);
}

void withMulti(Stage &, Lab &lab)
{
    lab.plantAnswerOf(u"05-is-get-multi-keep"_s);
}

void withAppForViewer(Stage &stage, Lab &lab)
{
    stage.user = u"viewer"_s;
    withApp(stage, lab);
}

PlayedTheme labTheme(const QString &name, const QHash<QString, LabScene> &scenes)
{
    PlayedTheme theme{.name = name, .scenes = {}, .otherwise = [](Stage &stage) { Lab lab(stage); }};
    for (auto it = scenes.begin(); it != scenes.end(); ++it) {
        theme.scenes.insert(it.key(), [scene = it.value()](Stage &stage) {
            Lab lab(stage);
            scene(stage, lab);
        });
    }
    return theme;
}

} // namespace Tagwright
