// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What the image API of the sandbox's cluster does beyond the recorded exchanges.

#include "sandbox/imagebuilder.h"
#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/storeupstreams.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Tagwright;
using namespace Tagwright::Practice;

namespace {

const QByteArray Group = "/apis/image.openshift.io/v1/namespaces/";
const QByteArray MergePatch = "application/merge-patch+json";

struct ApiAnswer {
    int status = 0;
    QJsonObject json;

    QJsonValue at(QStringView path) const { return valueAt(json, path); }
    QString message() const { return json.value("message"_L1).toString(); }
};

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject dockerSource(const QString &name)
{
    return {{u"kind"_s, u"DockerImage"_s}, {u"name"_s, name}};
}

QJsonObject streamTagSource(const QString &name, const QString &nameSpace = {})
{
    QJsonObject from{{u"kind"_s, u"ImageStreamTag"_s}, {u"name"_s, name}};
    if (!nameSpace.isEmpty())
        from.insert(u"namespace"_s, nameSpace);
    return from;
}

QByteArray streamTagBody(const QString &name, const QJsonObject &from, const QJsonObject &metadata = {})
{
    QJsonObject named = metadata;
    named.insert(u"name"_s, name);
    return bytes({{u"metadata"_s, named}, {u"tag"_s, QJsonObject{{u"from"_s, from}}}});
}

QByteArray streamBody(const QString &name, const QString &tag, const QString &from, const QJsonObject &policy = {})
{
    const QJsonObject reference{{u"name"_s, tag}, {u"from"_s, dockerSource(from)}, {u"importPolicy"_s, policy}};
    return bytes({{u"metadata"_s, QJsonObject{{u"name"_s, name}}},
        {u"spec"_s, QJsonObject{{u"tags"_s, QJsonArray{reference}}}}});
}

QByteArray importBody(const QString &name, const QString &from, bool isStored, const QJsonObject &policy = {})
{
    const QJsonObject image{{u"from"_s, dockerSource(from)}, {u"importPolicy"_s, policy}};
    return bytes({{u"metadata"_s, QJsonObject{{u"name"_s, name}}},
        {u"spec"_s, QJsonObject{{u"import"_s, isStored}, {u"images"_s, QJsonArray{image}}}}});
}

RepositoryContent twoPlatforms()
{
    ImageBuilder builder(std::make_shared<LayerShelf>());
    ImageRecipe recipe{.created = "2026-11-01T10:00:00Z"};
    const QJsonObject amd64 = builder.addImage(recipe);
    recipe.architecture = "arm64";
    const QJsonObject arm64 = builder.addImage(recipe);
    builder.tag("latest",
        builder.addIndex({withPlatform(arm64, "linux", "arm64"), withPlatform(amd64, "linux", "amd64")},
            "application/vnd.oci.image.index.v1+json"));
    return builder.take();
}

} // namespace

class TestImageApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsPullSpecs_data();
    void readsPullSpecs();
    void importsByItself();
    void followsRepositoryOnce();
    void importsScheduledTagsAgain();
    void recordsFailureOnce();
    void keepsOtherProjectsShut();
    void takesPushes();
    void pullsOtherStreamsPushesFromHere();
    void writesTags();
    void writesImageTags();
    void findsImagesByPrefix();
    void storesNothingInDryRuns();
    void heedsPullSecrets();
    void choosesPlatform();
    void mapsImages();
    void heedsLimits();

private:
    ApiAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QByteArray &type = "application/json");
    StreamDraft stream(const QString &name, const QString &nameSpace = u"alpha"_s) const;
    QStringList imagesOf(const QString &name, const QString &tag) const;
    QString digest(const QByteArray &tag);
    void move(const QByteArray &tag);

    std::unique_ptr<SandboxStore> m_upstream;
    std::unique_ptr<OpenShift> m_cluster;
    ImageApi *m_images = nullptr;
};

void TestImageApi::init()
{
    m_upstream = std::make_unique<SandboxStore>();
    m_upstream->declare("team/app", std::nullopt, [] { return smallImage("one"); });
    m_upstream->declare("team/other", std::nullopt, [] { return smallImage("two"); });
    m_upstream->declare("team/multi", std::nullopt, twoPlatforms);
    m_cluster = std::make_unique<OpenShift>(OpenShiftOptions{.publicRegistry = u"registry.example"_s});
    addClusterResources(*m_cluster);
    m_cluster->createProject(u"alpha"_s, u"developer"_s);
    m_cluster->createProject(u"closed"_s, u"admin"_s);
    const auto upstreams = std::make_shared<StoreUpstreams>(*m_upstream);
    upstreams->addHost(u"up.example"_s, {});
    upstreams->addHost(u"shut.example"_s,
        {.transport = StoreUpstreams::Host::Transport::Trusted, .user = u"lab"_s, .password = u"pw"_s});
    m_images = &addImageApi(*m_cluster, upstreams);
    m_images->setAutomaticImport(false);
}

void TestImageApi::cleanup()
{
    m_cluster.reset();
}

ApiAnswer TestImageApi::ask(
    const QByteArray &method, const QByteArray &target, const QByteArray &body, const QByteArray &type)
{
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.first(question);
    ServerRequest request{.method = method,
        .target = target,
        .path = path,
        .query = question < 0 ? QList<std::pair<QByteArray, QByteArray>>() : parseForm(target.sliced(question + 1)),
        .headers = {{"authorization", "Bearer " + m_cluster->oauth().issueToken(u"developer"_s)},
            {"content-type", type}, {"accept", "application/json"}},
        .body = body};
    const ServerAnswer answer = m_cluster->api().answer(request);
    return {answer.status, QJsonDocument::fromJson(answer.body).object()};
}

StreamDraft TestImageApi::stream(const QString &name, const QString &nameSpace) const
{
    return m_images->streams().find(nameSpace, name).value_or(StreamDraft(nameSpace, name));
}

QStringList TestImageApi::imagesOf(const QString &name, const QString &tag) const
{
    QStringList images;
    const StreamDraft found = stream(name);
    if (!found.status.contains(tag))
        return {};
    for (const QJsonValue &item : found.status.at(tag).value("items"_L1).toArray())
        images.append(item.toObject().value("image"_L1).toString());
    return images;
}

QString TestImageApi::digest(const QByteArray &repository)
{
    return m_upstream->resolve(repository, "latest")->toString();
}

/*! Lets team/app:latest be team/other:latest. */
void TestImageApi::move(const QByteArray &tag)
{
    const Digest other = *m_upstream->resolve("team/other", "latest");
    const auto image = imageOfStore(*m_upstream, "team/other", other);
    m_upstream->putBlob("team/app",
        *Digest::parse(valueAt(QJsonDocument::fromJson(image->manifest).object(), u"config")
                           .toObject()
                           .value("digest"_L1)
                           .toString()),
        {.size = image->config.size(), .bytes = image->config, .make = {}, .read = {}});
    m_upstream->putManifest("team/app", other, *m_upstream->manifest("team/other", other), tag);
}

void TestImageApi::readsPullSpecs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts"); // empty for what is none

    QTest::newRow("host") << u"a.example:5000/team/app:1.2"_s
                          << QStringList{u"a.example:5000"_s, u"team/app"_s, u"1.2"_s, u""_s};
    QTest::newRow("no host") << u"team/app"_s << QStringList{u""_s, u"team/app"_s, u""_s, u""_s};
    QTest::newRow("localhost") << u"localhost/app"_s << QStringList{u"localhost"_s, u"app"_s, u""_s, u""_s};
    QTest::newRow("port alone") << u"host:80/app"_s << QStringList{u"host:80"_s, u"app"_s, u""_s, u""_s};
    const QString id = u"sha256:"_s + QString(64, u'0');
    QTest::newRow("digest") << QString(u"a.example/app:t@"_s + id) << QStringList{u"a.example"_s, u"app"_s, u"t"_s, id};
    QTest::newRow("capitals") << u"UPPER/app"_s << QStringList();
    QTest::newRow("line") << u"app\n"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestImageApi::readsPullSpecs()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, parts);
    const auto spec = PullSpec::parse(text);
    QCOMPARE(spec ? QStringList({spec->registry, spec->repository, spec->tag, spec->id}) : QStringList(), parts);
}

void TestImageApi::importsByItself()
{
    m_images->setAutomaticImport(true);
    const quint64 before = m_cluster->objects().revision();
    QCOMPARE(
        ask("POST", Group + "alpha/imagestreams", streamBody(u"app"_s, u"t"_s, u"up.example/team/app"_s)).status, 201);
    QTRY_COMPARE(imagesOf(u"app"_s, u"t"_s), QStringList{digest("team/app")});

    // Who watches sees the tag, then its image.
    const auto changes = m_cluster->objects().changesAfter(before, std::chrono::milliseconds(0));
    QVERIFY(changes);
    QList<bool> hasStatus;
    for (const ObjectStore::Change &change : *changes) {
        if (change.resource == imageStreamKind().storeName())
            hasStatus.append(valueAt(change.object, u"status.tags").isArray());
    }
    QCOMPARE(hasStatus, (QList<bool>{false, true}));
    QCOMPARE(stream(u"app"_s).generation(), 2);
    QCOMPARE(
        ask("GET", Group + "alpha/imagestreamtags/app:t").at(u"image.metadata.name").toString(), digest("team/app"));
}

void TestImageApi::followsRepositoryOnce()
{
    const QByteArray body = bytes({{u"metadata"_s, QJsonObject{{u"name"_s, u"whole"_s}}},
        {u"spec"_s, QJsonObject{{u"dockerImageRepository"_s, u"up.example/team/app"_s}}}});
    QCOMPARE(ask("POST", Group + "alpha/imagestreams", body).status, 201);
    m_images->importPendingNow();
    QCOMPARE(imagesOf(u"whole"_s, u"latest"_s).size(), 1);
    const QJsonObject imported = stream(u"whole"_s).toJson();
    m_images->importPendingNow();
    QCOMPARE(stream(u"whole"_s).toJson(), imported);
}

void TestImageApi::importsScheduledTagsAgain()
{
    const QJsonObject scheduled{{u"scheduled"_s, true}};
    ask("POST", Group + "alpha/imagestreams", streamBody(u"app"_s, u"t"_s, u"up.example/team/app"_s, scheduled));
    ask("POST", Group + "alpha/imagestreamtags", streamTagBody(u"app:alias"_s, streamTagSource(u"t"_s)));
    ask("POST", Group + "alpha/imagestreams",
        streamBody(u"fixed"_s, u"t"_s, u"up.example/team/app@"_s + digest("team/app"), scheduled));
    ask("POST", Group + "alpha/imagestreams", streamBody(u"idle"_s, u"t"_s, u"up.example/team/app"_s));
    m_images->importPendingNow();
    const QString old = digest("team/app");
    const qint64 generation = stream(u"app"_s).generation();
    m_images->importScheduledNow();
    QCOMPARE(imagesOf(u"app"_s, u"t"_s), QStringList{old});
    QCOMPARE(stream(u"app"_s).generation(), generation);

    move("latest");
    const QJsonObject fixed = stream(u"fixed"_s).toJson();
    m_images->importScheduledNow();
    QCOMPARE(imagesOf(u"app"_s, u"t"_s), (QStringList{digest("team/other"), old}));
    QCOMPARE(imagesOf(u"app"_s, u"alias"_s), (QStringList{digest("team/other"), old}));
    QCOMPARE(stream(u"app"_s).generation(), generation + 1);
    QCOMPARE(imagesOf(u"idle"_s, u"t"_s), QStringList{old});
    QCOMPARE(stream(u"fixed"_s).toJson(), fixed);
}

void TestImageApi::recordsFailureOnce()
{
    const QJsonObject scheduled{{u"scheduled"_s, true}};
    ask("POST", Group + "alpha/imagestreams", streamBody(u"app"_s, u"t"_s, u"nowhere.example/app"_s, scheduled));
    m_images->importPendingNow();
    const QJsonObject failed = stream(u"app"_s).status.at(u"t"_s);
    QVERIFY(failed.value("items"_L1).isNull());
    const QJsonObject condition = failed.value("conditions"_L1).toArray().first().toObject();
    QCOMPARE(condition.value("reason"_L1).toString(), u"InternalError"_s);
    QVERIFY(condition.value("message"_L1).toString().endsWith(u"no such host"_s));
    QCOMPARE(condition.value("generation"_L1).toInteger(), 2);
    m_images->importPendingNow();
    m_images->importScheduledNow();
    QCOMPARE(stream(u"app"_s).status.at(u"t"_s), failed);

    // A source that works ends the condition.
    ask("PUT", Group + "alpha/imagestreamtags/app:t",
        streamTagBody(u"app:t"_s, dockerSource(u"up.example/team/app"_s)));
    m_images->importPendingNow();
    QVERIFY(!stream(u"app"_s).status.at(u"t"_s).contains("conditions"_L1));
    QCOMPARE(imagesOf(u"app"_s, u"t"_s).size(), 1);
}

void TestImageApi::keepsOtherProjectsShut()
{
    QVERIFY(m_images->pushed(u"closed"_s, u"app"_s, u"t"_s,
        *imageOfStore(*m_upstream, "team/app", *m_upstream->resolve("team/app", "latest"))));
    const ApiAnswer answer = ask(
        "POST", Group + "alpha/imagestreamtags", streamTagBody(u"mine:t"_s, streamTagSource(u"app:t"_s, u"closed"_s)));
    QCOMPARE(answer.status, 422);
    QVERIFY(answer.message().contains(u"spec.tags[t].from: Forbidden: closed/app"_s));
    QVERIFY(!m_images->streams().find(u"alpha"_s, u"mine"_s));
}

void TestImageApi::takesPushes()
{
    const auto push = [this](const QByteArray &repository, const QString &tag) {
        return m_images->pushed(u"alpha"_s, u"app"_s, tag,
            *imageOfStore(*m_upstream, repository, *m_upstream->resolve(repository, "latest")));
    };
    QVERIFY(push("team/app", u"t"_s));
    QVERIFY(stream(u"app"_s).spec.empty());
    const auto image = imageOfStore(*m_upstream, "team/app", *m_upstream->resolve("team/app", "latest"));
    QCOMPARE(m_images->pushed(u"nowhere"_s, u"app"_s, u"t"_s, *image).status().code, 404);
    ask("POST", Group + "alpha/imagestreamtags", streamTagBody(u"app:alias"_s, streamTagSource(u"t"_s)));
    QVERIFY(push("team/other", u"t"_s));
    QCOMPARE(imagesOf(u"app"_s, u"t"_s), (QStringList{digest("team/other"), digest("team/app")}));
    QCOMPARE(imagesOf(u"app"_s, u"alias"_s), imagesOf(u"app"_s, u"t"_s));
    const ApiAnswer tag = ask("GET", Group + "alpha/imagestreamtags/app:t");
    QCOMPARE(tag.status, 200);
    QVERIFY(tag.at(u"tag").isNull());
    QCOMPARE(tag.at(u"image.dockerImageReference").toString(),
        u"image-registry.openshift-image-registry.svc:5000/alpha/app@"_s + digest("team/other"));

    QCOMPARE(ask("DELETE", Group + "alpha/imagestreamtags/app:t").status, 200);
    QCOMPARE(ask("GET", Group + "alpha/imagestreamtags/app:t").status, 404);
    QCOMPARE(ask("GET", Group + "alpha/imagestreamtags/app:alias").status, 200);
}

void TestImageApi::pullsOtherStreamsPushesFromHere()
{
    QVERIFY(m_images->pushed(u"alpha"_s, u"app"_s, u"t"_s,
        *imageOfStore(*m_upstream, "team/app", *m_upstream->resolve("team/app", "latest"))));
    ask("POST", Group + "alpha/imagestreamtags", streamTagBody(u"copy:t"_s, streamTagSource(u"app:t"_s)));
    QCOMPARE(stream(u"copy"_s).latest(u"t"_s)->value("dockerImageReference"_L1).toString(),
        u"image-registry.openshift-image-registry.svc:5000/alpha/copy@"_s + digest("team/app"));
}

void TestImageApi::writesTags()
{
    const QByteArray tags = Group + "alpha/imagestreamtags";
    const QJsonObject annotations{{u"description"_s, u"one"_s}};
    QCOMPARE(ask("PUT", tags + "/app:t", bytes({{u"metadata"_s, QJsonObject{{u"name"_s, u"app:t"_s}}}})).status, 400);
    QCOMPARE(ask("PUT", tags + "/app:t",
                 streamTagBody(u"app:t"_s, dockerSource(u"up.example/team/app"_s), {{u"resourceVersion"_s, u"1"_s}}))
                 .status,
        404);
    QCOMPARE(ask("PUT", tags + "/app:t",
                 streamTagBody(u"app:t"_s, dockerSource(u"up.example/team/app"_s), {{u"annotations"_s, annotations}}))
                 .status,
        201);
    QCOMPARE(stream(u"app"_s).spec.at(u"t"_s).value("annotations"_L1).toObject(), annotations);
    QCOMPARE(ask("GET", tags + "/app:t").status, 404); // nothing was imported yet
    m_images->importPendingNow();
    QCOMPARE(
        ask("GET", tags + "/app:t").at(u"image.metadata.annotations").toObject().value("description"_L1).toString(),
        u"one"_s);

    QCOMPARE(ask("PUT", tags + "/app:t",
                 streamTagBody(u"app:t"_s, dockerSource(u"up.example/team/app"_s),
                     {{u"labels"_s, QJsonObject{{u"a"_s, u"b"_s}}}}))
                 .status,
        422);
    const qint64 generation = stream(u"app"_s).spec.at(u"t"_s).value("generation"_L1).toInteger();
    QCOMPARE(
        ask("PUT", tags + "/app:t", streamTagBody(u"app:t"_s, dockerSource(u"up.example/team/app"_s))).status, 200);
    QVERIFY(stream(u"app"_s).spec.at(u"t"_s).value("annotations"_L1).isNull());
    QCOMPARE(stream(u"app"_s).spec.at(u"t"_s).value("generation"_L1).toInteger(), generation);

    QCOMPARE(ask("PATCH", tags + "/app:t", bytes({{u"metadata"_s, QJsonObject{{u"annotations"_s, annotations}}}}),
                 MergePatch)
                 .status,
        200);
    QCOMPARE(stream(u"app"_s).spec.at(u"t"_s).value("annotations"_L1).toObject(), annotations);
    QCOMPARE(
        ask("DELETE", tags + "/app:t", R"({"preconditions":{"uid":"00000000-0000-0000-0000-000000000000"}})").status,
        409);
    const QByteArray odd = bytes({{u"metadata"_s, QJsonObject{{u"name"_s, u"app:u"_s}}},
        {u"tag"_s, QJsonObject{{u"from"_s, dockerSource(u"up.example/team/app"_s)}, {u"annotations"_s, annotations}}}});
    QCOMPARE(ask("POST", tags, odd).status, 422);
}

void TestImageApi::writesImageTags()
{
    const QByteArray tags = Group + "alpha/imagetags";
    const QByteArray made = bytes({{u"metadata"_s, QJsonObject{{u"name"_s, u"app:t"_s}}},
        {u"spec"_s, QJsonObject{{u"name"_s, u"t"_s}, {u"from"_s, dockerSource(u"up.example/team/app"_s)}}}});
    QCOMPARE(ask("POST", tags, made).status, 201);
    QCOMPARE(ask("POST", tags, made).status, 409);
    QVERIFY(ask("GET", tags + "/app:t").at(u"status").isNull());
    m_images->importPendingNow();
    QJsonObject tag = ask("GET", tags + "/app:t").json;
    QCOMPARE(valueAt(tag, u"image.metadata.name").toString(), digest("team/app"));

    setValueAt(tag, u"spec.annotations", QJsonObject{{u"description"_s, u"d"_s}});
    QCOMPARE(ask("PUT", tags + "/app:t", bytes(tag)).status, 200);
    QCOMPARE(ask("PUT", tags + "/app:t", bytes(tag)).status, 409); // the version is old now
    tag = ask("GET", tags + "/app:t").json;
    QJsonObject wrong = tag;
    setValueAt(wrong, u"metadata.labels", QJsonObject{{u"a"_s, u"b"_s}});
    QCOMPARE(ask("PUT", tags + "/app:t", bytes(wrong)).status, 422);
    tag.insert(u"spec"_s, QJsonValue::Null);
    QCOMPARE(ask("PUT", tags + "/app:t", bytes(tag)).status, 200);
    QVERIFY(stream(u"app"_s).spec.empty());
    QCOMPARE(imagesOf(u"app"_s, u"t"_s).size(), 1);
    QCOMPARE(ask("DELETE", tags + "/app:t").status, 200);
    QCOMPARE(ask("GET", tags + "/app:t").status, 404);
}

void TestImageApi::findsImagesByPrefix()
{
    ask("POST", Group + "alpha/imagestreamimports", importBody(u"app"_s, u"up.example/team/app:latest"_s, true));
    move("latest");
    ask("POST", Group + "alpha/imagestreamimports", importBody(u"app"_s, u"up.example/team/app:latest"_s, true));
    QCOMPARE(imagesOf(u"app"_s, u"latest"_s).size(), 2);
    const QByteArray whole = digest("team/other").toLatin1();
    QCOMPARE(ask("GET", Group + "alpha/imagestreamimages/app@" + whole.first(30)).status, 200);
    QCOMPARE(ask("GET", Group + "alpha/imagestreamimages/app@" + whole.sliced(7, 20)).status, 200);
    const ApiAnswer both = ask("GET", Group + "alpha/imagestreamimages/app@sha256");
    QCOMPARE(both.status, 409);
    QVERIFY(both.message().contains(digest("team/other")));
}

void TestImageApi::storesNothingInDryRuns()
{
    QCOMPARE(ask("POST", Group + "alpha/imagestreamtags?dryRun=All",
                 streamTagBody(u"app:t"_s, dockerSource(u"up.example/team/app"_s)))
                 .status,
        201);
    const ApiAnswer import =
        ask("POST", Group + "alpha/imagestreamimports", importBody(u"app"_s, u"up.example/team/app:latest"_s, false));
    QCOMPARE(import.status, 201);
    QVERIFY(import.at(u"status.import").isUndefined());
    QCOMPARE(import.at(u"status.images").toArray().size(), 1);
    QCOMPARE(m_cluster->objects().count(imageStreamKind().storeName()), 0);
    QCOMPARE(m_cluster->objects().count(imageKind().storeName()), 0);
}

void TestImageApi::heedsPullSecrets()
{
    const auto reason = [this] {
        const ApiAnswer answer = ask(
            "POST", Group + "alpha/imagestreamimports", importBody(u"app"_s, u"shut.example/team/app:latest"_s, false));
        return valueAt(answer.at(u"status.images").toArray().first().toObject(), u"status.reason").toString();
    };
    const auto plant = [this](const QString &name, const QString &login, const QJsonObject &annotations) {
        const QJsonObject config{{u"auths"_s,
            QJsonObject{{u"https://shut.example/v1/"_s,
                QJsonObject{{u"auth"_s, QString::fromLatin1(login.toUtf8().toBase64())}}}}}};
        m_cluster->objects().create(u"secrets"_s,
            {{u"metadata"_s,
                 QJsonObject{{u"name"_s, name}, {u"namespace"_s, u"alpha"_s}, {u"annotations"_s, annotations}}},
                {u"type"_s, u"kubernetes.io/dockerconfigjson"_s},
                {u"data"_s, QJsonObject{{u".dockerconfigjson"_s, QString::fromLatin1(bytes(config).toBase64())}}}});
    };
    QCOMPARE(reason(), u"Unauthorized"_s);
    plant(u"wrong"_s, u"lab:no"_s, {});
    plant(u"excluded"_s, u"lab:pw"_s, {{u"openshift.io/image.excludeSecret"_s, u"true"_s}});
    QCOMPARE(reason(), u"Unauthorized"_s);
    plant(u"right"_s, u"lab:pw"_s, {});
    QCOMPARE(reason(), QString());
}

void TestImageApi::choosesPlatform()
{
    const auto architecture = [this] {
        return ask("GET", Group + "alpha/imagestreamtags/multi:t")
            .at(u"image.dockerImageMetadata.Architecture")
            .toString();
    };
    ask("POST", Group + "alpha/imagestreams", streamBody(u"multi"_s, u"t"_s, u"up.example/team/multi"_s));
    m_images->importPendingNow();
    QCOMPARE(architecture(), u"amd64"_s);

    const QByteArray preferred =
        bytes({{u"metadata"_s,
                   QJsonObject{{u"name"_s, u"multi:t"_s},
                       {u"annotations"_s, QJsonObject{{u"importer.image.openshift.io/prefer-arch"_s, u"arm64"_s}}}}},
            {u"tag"_s, QJsonObject{{u"from"_s, dockerSource(u"up.example/team/multi"_s)}, {u"generation"_s, 0}}}});
    QCOMPARE(ask("PUT", Group + "alpha/imagestreamtags/multi:t", preferred).status, 200);
    m_images->importPendingNow();
    QCOMPARE(architecture(), u"arm64"_s);

    ask("POST", Group + "alpha/imagestreamimports",
        importBody(u"all"_s, u"up.example/team/multi:latest"_s, true, {{u"importMode"_s, u"PreserveOriginal"_s}}));
    const ApiAnswer index = ask("GET", Group + "alpha/imagestreamtags/all:latest");
    QCOMPARE(index.at(u"image.dockerImageManifests").toArray().size(), 2);
    const QJsonObject layers = ask("GET", Group + "alpha/imagestreams/all/layers").at(u"images").toObject();
    QCOMPARE(layers.size(), 3);
}

void TestImageApi::mapsImages()
{
    const QByteArray body = bytes({{u"metadata"_s, QJsonObject{{u"name"_s, u"app"_s}}}, {u"tag"_s, u"t"_s},
        {u"image"_s,
            QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, digest("team/app")}}},
                {u"dockerImageReference"_s, QString(u"up.example/team/app@"_s + digest("team/app"))}}}});
    QCOMPARE(ask("POST", Group + "alpha/imagestreammappings", body).status, 404);
    ask("POST", Group + "alpha/imagestreams", R"({"metadata":{"name":"app"}})");
    QCOMPARE(ask("POST", Group + "alpha/imagestreammappings", body).status, 201);
    QCOMPARE(imagesOf(u"app"_s, u"t"_s), QStringList{digest("team/app")});
}

void TestImageApi::heedsLimits()
{
    m_images->streams().setLimits({.quota = [](const QJsonObject &object) -> std::optional<KubernetesStatus> {
                                       return forbidden(
                                           imageStreamKind().groupResource(), nameOf(object), u"exceeded quota"_s);
                                   },
        .range = {}});
    QCOMPARE(
        ask("POST", Group + "alpha/imagestreamtags", streamTagBody(u"app:t"_s, dockerSource(u"up.example/team/app"_s)))
            .status,
        403);
    QCOMPARE(
        ask("POST", Group + "alpha/imagestreamimports", importBody(u"app"_s, u"up.example/team/app:latest"_s, true))
            .status,
        403);
    QVERIFY(!m_images->streams().find(u"alpha"_s, u"app"_s));
}

QTEST_GUILESS_MAIN(TestImageApi)
#include "tst_imageapi.moc"
