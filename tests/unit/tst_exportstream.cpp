// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/exportstream.h"
#include "yaml/readyaml.h"
#include "yaml/renderexport.h"
#include "yaml/writeyaml.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr auto First = "sha256:0dbbba23810e58b3b3d878518df631525115dadb4c66d2dc34462d44e7d3af5f"_L1;
constexpr auto Second = "sha256:e3d71557b991eb52a9d757386a928dd3c39cb2e4c69e26dab026dcaf0f95fed9"_L1;

QJsonObject recorded(const QString &command)
{
    QFile file(QStringLiteral(TAGWRIGHT_OC "/") + command + u".json"_s);
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).array().last()["responseBody"_L1].toObject()
        : QJsonObject();
}

QByteArray printed(const QString &name)
{
    QFile file(QStringLiteral(TAGWRIGHT_DATA "/yaml/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A stream with every way in which a tag gets its image.
QJsonObject sample()
{
    const QByteArray json = R"({
        "kind": "ImageStream", "apiVersion": "image.openshift.io/v1",
        "metadata": {"name": "shop", "namespace": "web", "uid": "u", "resourceVersion": "7", "generation": 3,
            "creationTimestamp": "2026-11-23T14:16:09Z", "labels": {"team": "web"}, "ownerReferences": [{"uid": "x"}],
            "managedFields": [{"manager": "oc"}], "annotations": {"description": "on",
                "openshift.io/image.dockerRepositoryCheck": "2026-11-23T14:16:18Z",
                "kubectl.kubernetes.io/last-applied-configuration": "{}"}},
        "spec": {"lookupPolicy": {"local": true}, "dockerImageRepository": "quay.io/web/shop", "tags": [
            {"name": "1", "annotations": {"description": "first\nsecond"}, "generation": 2,
                "from": {"kind": "DockerImage", "name": "quay.io/web/shop:1"},
                "importPolicy": {"scheduled": true, "importMode": "Legacy"}, "referencePolicy": {"type": "Local"}},
            {"name": "alias", "annotations": null, "generation": null, "importPolicy": {},
                "from": {"kind": "ImageStreamTag", "namespace": "web", "name": "shop:1"}},
            {"name": "alias-of-pushed", "from": {"kind": "ImageStreamTag", "name": "pushed"}},
            {"name": "base", "from": {"kind": "ImageStreamTag", "namespace": "base", "name": "ubi:9"}},
            {"name": "fixed", "from": {"kind": "ImageStreamImage", "name": "shop@FIRST"}},
            {"name": "hub", "from": {"kind": "DockerImage", "name": "nginx"}},
            {"name": "never", "from": {"kind": "DockerImage", "name": "quay.io/web/gone:1"}}
        ]},
        "status": {"dockerImageRepository": "image-registry.openshift-image-registry.svc:5000/web/shop", "tags": [
            {"tag": "1", "items": [{"dockerImageReference": "quay.io/web/shop@FIRST", "image": "FIRST"}]},
            {"tag": "alias", "items": [{"dockerImageReference": "quay.io/web/shop@FIRST", "image": "FIRST"}]},
            {"tag": "alias-of-pushed", "items": [{"dockerImageReference":
                "image-registry.openshift-image-registry.svc:5000/web/shop@SECOND", "image": "SECOND"}]},
            {"tag": "base", "items": [{"dockerImageReference": "quay.io/ubi/ubi@SECOND", "image": "SECOND"}]},
            {"tag": "fixed", "items": [{"dockerImageReference": "quay.io/web/shop@FIRST", "image": "FIRST"}]},
            {"tag": "hub", "items": [{"dockerImageReference": "nginx@SECOND", "image": "SECOND"}]},
            {"tag": "never", "items": null, "conditions": [{"type": "ImportSuccess", "status": "False"}]},
            {"tag": "pushed", "items": [{"dockerImageReference":
                "image-registry.openshift-image-registry.svc:5000/web/shop@SECOND", "image": "SECOND"}]}
        ]}})";
    return QJsonDocument::fromJson(QByteArray(json).replace("FIRST", First.data()).replace("SECOND", Second.data()))
        .object();
}

QJsonObject tagOf(const QJsonObject &stream, const QString &name)
{
    const QJsonArray tags = stream["spec"_L1]["tags"_L1].toArray();
    for (const QJsonValue &tag : tags) {
        if (tag["name"_L1] == name)
            return tag.toObject();
    }
    return {};
}

// "DockerImage quay.io/web/shop:1"; empty for none, "-" for a tag that is not there.
QString sourceOf(const QJsonObject &stream, const QString &name)
{
    const QJsonObject tag = tagOf(stream, name);
    const QJsonValue from = tag["from"_L1];
    if (tag.isEmpty())
        return u"-"_s;
    const QString nameSpace = from["namespace"_L1].toString();
    return from["kind"_L1].toString() + u' ' + (nameSpace.isEmpty() ? QString() : nameSpace + u'/')
        + from["name"_L1].toString();
}

} // namespace

class ExportStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheClientWouldPrint();
    void stripsWhatTheServerSets();
    void sources_data();
    void sources();
    void projects_data();
    void projects();
    void schedulesAndLookup();
    void countsWhatIsLost_data();
    void countsWhatIsLost();
    void exportsOneTag();
    void exportsOnlyPushedTag();
    void recordsAnImage();
    void asStored();
    void exportAgainIsTheSame();
    void layouts_data();
    void layouts();
    void fileNames_data();
    void fileNames();
    void rendersOnAnotherThread();
    void mayGoWhileItRenders();
};

// The file was printed by the platform's own client, of the spec of this very stream.
void ExportStreamTest::isWhatTheClientWouldPrint()
{
    ExportLosses losses;
    const QJsonObject clean = exported({.stream = recorded(u"describe-is"_s)}, {}, losses);
    QCOMPARE(writeYaml(clean).toUtf8(), printed(u"app.yaml"_s));
}

void ExportStreamTest::stripsWhatTheServerSets()
{
    ExportLosses losses;
    const QJsonObject clean = exported({.stream = sample()}, {}, losses);
    QCOMPARE(clean.keys(), QStringList({u"apiVersion"_s, u"kind"_s, u"metadata"_s, u"spec"_s}));
    QCOMPARE(clean["metadata"_L1].toObject(),
        (QJsonObject{{u"name"_s, u"shop"_s}, {u"namespace"_s, u"web"_s},
            {u"annotations"_s, QJsonObject{{u"description"_s, u"on"_s}}},
            {u"labels"_s, QJsonObject{{u"team"_s, u"web"_s}}}}));
    QCOMPARE(tagOf(clean, u"1"_s),
        (QJsonObject{{u"name"_s, u"1"_s}, {u"annotations"_s, QJsonObject{{u"description"_s, u"first\nsecond"_s}}},
            {u"from"_s, QJsonObject{{u"kind"_s, u"DockerImage"_s}, {u"name"_s, u"quay.io/web/shop:1"_s}}},
            {u"importPolicy"_s, QJsonObject{{u"scheduled"_s, true}, {u"importMode"_s, u"Legacy"_s}}},
            {u"referencePolicy"_s, QJsonObject{{u"type"_s, u"Local"_s}}}}));
    QCOMPARE(tagOf(clean, u"alias"_s).keys(), QStringList({u"from"_s, u"name"_s}));
    QCOMPARE(clean["spec"_L1]["dockerImageRepository"_L1].toString(), u"quay.io/web/shop"_s);
}

void ExportStreamTest::sources_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<QString>("redirected");

    const QString internal = u"DockerImage image-registry.openshift-image-registry.svc:5000/web/shop@"_s + Second;
    QTest::newRow("imported") << u"1"_s << u"DockerImage quay.io/web/shop:1"_s
                              << QString(u"DockerImage quay.io/web/shop@"_s + First)
                              << u"DockerImage mirror.example.com:5000/all/web/shop:1"_s;
    QTest::newRow("an alias") << u"alias"_s << u"ImageStreamTag web/shop:1"_s
                              << QString(u"DockerImage quay.io/web/shop@"_s + First) << u"ImageStreamTag web/shop:1"_s;
    QTest::newRow("an alias of what was pushed")
        << u"alias-of-pushed"_s << u"ImageStreamTag pushed"_s << internal << u"ImageStreamTag pushed"_s;
    QTest::newRow("of another stream") << u"base"_s << u"ImageStreamTag base/ubi:9"_s
                                       << QString(u"DockerImage quay.io/ubi/ubi@"_s + Second)
                                       << QString(u"DockerImage mirror.example.com:5000/all/ubi/ubi@"_s + Second);
    QTest::newRow("by digest") << u"fixed"_s << QString(u"ImageStreamImage shop@"_s + First)
                               << QString(u"DockerImage quay.io/web/shop@"_s + First)
                               << QString(u"DockerImage mirror.example.com:5000/all/web/shop@"_s + First);
    QTest::newRow("of Docker Hub") << u"hub"_s << u"DockerImage nginx"_s
                                   << QString(u"DockerImage docker.io/library/nginx@"_s + Second)
                                   << u"DockerImage mirror.example.com:5000/all/library/nginx"_s;
    QTest::newRow("not imported") << u"never"_s << u"DockerImage quay.io/web/gone:1"_s
                                  << u"DockerImage quay.io/web/gone:1"_s
                                  << u"DockerImage mirror.example.com:5000/all/web/gone:1"_s;
    QTest::newRow("only pushed") << u"pushed"_s << u"-"_s << internal
                                 << QString(u"DockerImage mirror.example.com:5000/all/web/shop@"_s + Second);
}

void ExportStreamTest::sources()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, kept);
    QFETCH(const QString, pinned);
    QFETCH(const QString, redirected);

    ExportLosses losses;
    QCOMPARE(sourceOf(exported({.stream = sample()}, {}, losses), tag), kept);
    const QJsonObject fixed = exported({.stream = sample()}, {.sources = ExportOptions::Sources::Pinned}, losses);
    QCOMPARE(sourceOf(fixed, tag), pinned);
    const bool isPinned = pinned != kept;
    if (isPinned)
        QVERIFY(!tagOf(fixed, tag)["importPolicy"_L1].toObject().contains("scheduled"_L1));
    QVERIFY(!fixed["spec"_L1].toObject().contains("dockerImageRepository"_L1));
    const QJsonObject elsewhere = exported({.stream = sample()},
        {.sources = ExportOptions::Sources::Redirected, .registry = u"mirror.example.com:5000/all"_s}, losses);
    QCOMPARE(sourceOf(elsewhere, tag), redirected);
    QCOMPARE(elsewhere["spec"_L1]["dockerImageRepository"_L1].toString(), u"mirror.example.com:5000/all/web/shop"_s);
}

void ExportStreamTest::projects_data()
{
    QTest::addColumn<ExportOptions::Project>("project");
    QTest::addColumn<QString>("nameSpace");
    QTest::addColumn<QString>("alias");

    using Project = ExportOptions::Project;
    QTest::newRow("kept") << Project::Kept << u"web"_s << u"ImageStreamTag web/shop:1"_s;
    QTest::newRow("left out") << Project::LeftOut << QString() << u"ImageStreamTag shop:1"_s;
    QTest::newRow("another") << Project::Replaced << u"prod"_s << u"ImageStreamTag prod/shop:1"_s;
}

void ExportStreamTest::projects()
{
    QFETCH(const ExportOptions::Project, project);
    QFETCH(const QString, nameSpace);
    QFETCH(const QString, alias);

    ExportLosses losses;
    const QJsonObject clean = exported({.stream = sample()}, {.project = project, .otherProject = u"prod"_s}, losses);
    QCOMPARE(clean["metadata"_L1]["namespace"_L1].toString(), nameSpace);
    QCOMPARE(clean["metadata"_L1].toObject().contains("namespace"_L1), !nameSpace.isEmpty());
    QCOMPARE(sourceOf(clean, u"alias"_s), alias);
    QCOMPARE(sourceOf(clean, u"base"_s), u"ImageStreamTag base/ubi:9"_s);
    QCOMPARE(losses.elsewhere, 3); // an alias within the stream is none, whatever the project
}

void ExportStreamTest::schedulesAndLookup()
{
    ExportLosses losses;
    const QJsonObject without = exported({.stream = sample()}, {.keepsSchedules = false, .keepsLookup = false}, losses);
    QVERIFY(!without["spec"_L1].toObject().contains("lookupPolicy"_L1));
    QCOMPARE(tagOf(without, u"1"_s)["importPolicy"_L1].toObject(), (QJsonObject{{u"importMode"_s, u"Legacy"_s}}));
    const QJsonObject with = exported({.stream = sample()}, {}, losses);
    QCOMPARE(with["spec"_L1]["lookupPolicy"_L1]["local"_L1].toBool(), true);
}

void ExportStreamTest::countsWhatIsLost_data()
{
    QTest::addColumn<ExportOptions::Sources>("sources");
    QTest::addColumn<int>("onlyPushed");
    QTest::addColumn<int>("withoutImage");
    QTest::addColumn<int>("internal");
    QTest::addColumn<int>("elsewhere");

    using Sources = ExportOptions::Sources;
    QTest::newRow("kept") << Sources::Kept << 1 << 0 << 0 << 3; // base, fixed, and the alias of what was pushed
    QTest::newRow("pinned") << Sources::Pinned << 0 << 1 << 2 << 0;
    QTest::newRow("redirected") << Sources::Redirected << 0 << 0 << 0 << 0;
}

void ExportStreamTest::countsWhatIsLost()
{
    QFETCH(const ExportOptions::Sources, sources);
    QFETCH(const int, onlyPushed);
    QFETCH(const int, withoutImage);
    QFETCH(const int, internal);
    QFETCH(const int, elsewhere);

    ExportLosses losses;
    QVERIFY(
        !exported({.stream = sample()}, {.sources = sources, .registry = u"mirror.example.com"_s}, losses).isEmpty());
    QCOMPARE(losses.onlyPushed, onlyPushed);
    QCOMPARE(losses.withoutImage, withoutImage);
    QCOMPARE(losses.internal, internal);
    QCOMPARE(losses.elsewhere, elsewhere);
}

void ExportStreamTest::exportsOneTag()
{
    ExportLosses losses;
    const QJsonObject tag = exported({.stream = sample(), .tag = u"1"_s},
        {.project = ExportOptions::Project::Replaced, .otherProject = u"prod"_s}, losses);
    QCOMPARE(writeYaml(tag), uR"(apiVersion: image.openshift.io/v1
kind: ImageStreamTag
metadata:
  annotations:
    description: |-
      first
      second
  name: shop:1
  namespace: prod
tag:
  annotations:
    description: |-
      first
      second
  from:
    kind: DockerImage
    name: quay.io/web/shop:1
  importPolicy:
    importMode: Legacy
    scheduled: true
  name: "1"
  referencePolicy:
    type: Local
)"_s);
}

void ExportStreamTest::exportsOnlyPushedTag()
{
    ExportLosses losses;
    const QJsonObject tag = exported({.stream = sample(), .tag = u"pushed"_s}, {}, losses);
    QCOMPARE(tag["tag"_L1]["from"_L1]["name"_L1].toString(),
        QString(u"image-registry.openshift-image-registry.svc:5000/web/shop@"_s + Second));
    QCOMPARE(tag["tag"_L1]["importPolicy"_L1]["importMode"_L1].toString(), u"PreserveOriginal"_s);
    QCOMPARE(losses.internal, 1);
    QCOMPARE(losses.onlyPushed, 0);
}

void ExportStreamTest::recordsAnImage()
{
    QJsonObject image = recorded(u"describe-isimage"_s);
    QVERIFY(!isAppliable(image));
    QJsonObject metadata = image["metadata"_L1].toObject();
    metadata.insert("managedFields"_L1, QJsonArray{QJsonObject{{u"manager"_s, u"oc"_s}}});
    image.insert("metadata"_L1, metadata);
    ExportLosses losses;
    const QJsonObject record = exported({.object = image}, {}, losses);
    QCOMPARE(record["kind"_L1].toString(), u"ImageStreamImage"_s);
    QVERIFY(!record["metadata"_L1].toObject().contains("managedFields"_L1));
    QCOMPARE(record["metadata"_L1]["creationTimestamp"_L1], image["metadata"_L1]["creationTimestamp"_L1]);
    const QJsonObject config = record["image"_L1]["dockerImageMetadata"_L1].toObject();
    QVERIFY(!config.contains("ContainerConfig"_L1)); // it was {}
    QCOMPARE(config["Config"_L1]["Env"_L1].toArray().size(), 2);
    const RenderedExport rendered = renderExport({{.object = image}}, {}, RenderedExport::Layout::Documents);
    QCOMPARE(rendered.records, 1);
    QCOMPARE(rendered.files.constFirst().name.left(17), u"alpha-app-sha256-"_s);
}

void ExportStreamTest::asStored()
{
    QJsonObject stored = sample();
    ExportLosses losses;
    const ExportOptions options{.form = ExportOptions::Form::AsStored,
        .sources = ExportOptions::Sources::Pinned,
        .project = ExportOptions::Project::LeftOut,
        .keepsLookup = false};
    const QJsonObject shown = exported({.stream = stored}, options, losses);
    QJsonObject metadata = stored["metadata"_L1].toObject();
    metadata.remove("managedFields"_L1); // which the client hides, too
    stored.insert("metadata"_L1, metadata);
    QCOMPARE(shown, stored);
    QCOMPARE(losses, ExportLosses());
}

void ExportStreamTest::exportAgainIsTheSame()
{
    for (const auto sources :
        {ExportOptions::Sources::Kept, ExportOptions::Sources::Pinned, ExportOptions::Sources::Redirected}) {
        const ExportOptions options{.sources = sources, .registry = u"mirror.example.com"_s};
        ExportLosses losses;
        const QJsonObject once = exported({.stream = sample()}, options, losses);
        const Result<QList<QJsonObject>> read = readYaml(writeYaml(once).toUtf8());
        QVERIFY(read);
        QCOMPARE(read->constFirst(), once);
        QCOMPARE(exported({.stream = once}, {}, losses), once);
    }
}

void ExportStreamTest::layouts_data()
{
    QTest::addColumn<RenderedExport::Layout>("layout");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<qsizetype>("documents");

    using Layout = RenderedExport::Layout;
    QTest::newRow("documents") << Layout::Documents << QStringList{u"web.yaml"_s} << qsizetype(3);
    QTest::newRow("a list") << Layout::List << QStringList{u"web.yaml"_s} << qsizetype(1);
    QTest::newRow("files") << Layout::Files
                           << QStringList{u"web-shop.yaml"_s, u"web-shop-1.yaml"_s, u"web-SHOP-1-2.yaml"_s}
                           << qsizetype(3);
}

void ExportStreamTest::layouts()
{
    QFETCH(const RenderedExport::Layout, layout);
    QFETCH(const QStringList, files);
    QFETCH(const qsizetype, documents);

    QJsonObject loud = sample();
    QJsonObject metadata = loud["metadata"_L1].toObject();
    metadata.insert("name"_L1, u"SHOP"_s); // names of files may differ in case alone nowhere
    loud.insert("metadata"_L1, metadata);
    const RenderedExport rendered = renderExport(
        {{.stream = sample()}, {.stream = sample(), .tag = u"1"_s}, {.stream = loud, .tag = u"1"_s}}, {}, layout);
    QStringList names;
    QByteArray all;
    for (const RenderedExport::File &file : rendered.files) {
        names += file.name;
        all += file.text;
        QVERIFY(readYaml(file.text));
    }
    QCOMPARE(names, files);
    const Result<QList<QJsonObject>> read = readYaml(rendered.text);
    QVERIFY(read);
    QCOMPARE(read->size(), documents);
    if (layout == RenderedExport::Layout::List) {
        QCOMPARE(read->constFirst()["kind"_L1].toString(), u"List"_s);
        QCOMPARE(read->constFirst()["apiVersion"_L1].toString(), u"v1"_s);
        QCOMPARE(read->constFirst()["items"_L1].toArray().size(), 3);
    }
    if (files.size() == 1)
        QCOMPARE(all, rendered.text);
    QCOMPARE(rendered.lines, int(rendered.text.count('\n')));
    QCOMPARE(rendered.objects, 3);
}

void ExportStreamTest::fileNames_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");

    QTest::newRow("usual") << u"web"_s << u"shop"_s << u"web-shop.yaml"_s;
    QTest::newRow("no project") << QString() << u"shop:1.2"_s << u"shop-1.2.yaml"_s;
    QTest::newRow("out of the folder") << QString() << u"../../etc/passwd"_s << u"etc-passwd.yaml"_s;
    QTest::newRow("hidden") << u"."_s << u".bashrc"_s << u"bashrc.yaml"_s;
    QTest::newRow("nothing") << QString() << u"\n"_s << u"export.yaml"_s;
    QTest::newRow("long") << QString() << QString(500, u'a') << QString(QString(120, u'a') + ".yaml"_L1);
}

void ExportStreamTest::fileNames()
{
    QFETCH(const QString, project);
    QFETCH(const QString, name);
    QFETCH(const QString, file);

    QCOMPARE(exportFileName({{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, project}}}}), file);
}

void ExportStreamTest::rendersOnAnotherThread()
{
    QList<ExportSubject> subjects(100, {.stream = recorded(u"describe-is"_s)});
    auto *job = new RenderExport(subjects, {}, RenderedExport::Layout::Documents, this);
    RenderedExport rendered;
    QSignalSpy ended(job, &Job::finished);
    connect(job, &Job::finished, this, [&rendered, job] { rendered = job->rendered(); });
    job->start();
    QVERIFY(ended.wait(60'000));
    QCOMPARE(rendered.objects, 100);
    QCOMPARE(rendered.files.size(), 1);
    QCOMPARE(rendered.text.count("\n---\n"), 99);
}

// As when a dialog is closed.
void ExportStreamTest::mayGoWhileItRenders()
{
    const QList<ExportSubject> subjects(30, {.stream = recorded(u"describe-is"_s)});
    auto job = std::make_unique<RenderExport>(subjects, ExportOptions(), RenderedExport::Layout::Documents, nullptr);
    const QSignalSpy ended(job.get(), &Job::finished);
    job->start();
    QCoreApplication::processEvents();
    job.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    QCoreApplication::processEvents();
    QCOMPARE(ended.size(), 0);
}

QTEST_GUILESS_MAIN(ExportStreamTest)
#include "tst_exportstream.moc"
