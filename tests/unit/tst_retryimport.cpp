// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What an import of a tag asks for, what its answer means, and what a cluster's image looks like in a table.

#include "../support/samplestream.h"
#include "operations/imagedetails.h"
#include "operations/retryimport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class RetryImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesThePolicyOver();
    void wholeStreamMayBeInsecure();
    void followsAliases();
    void whatHasNoSourceIsNotImported();
    void results_data();
    void results();

    void detailsOfAnImage();
    void detailsOfAList();
    void sizeOfAList();
};

void RetryImportTest::carriesThePolicyOver()
{
    StreamTag tag = importedTag(u"v1"_s, 1);
    tag.spec->scheduled = true;
    tag.spec->insecure = true;
    tag.spec->importMode = TagSpec::ImportMode::PreserveOriginal;
    tag.spec->referencePolicy = TagSpec::ReferencePolicy::Local;
    ImageStream stream = sampleStream({tag});
    stream.resourceVersion = u"17"_s;
    const QJsonObject request = importRequest(stream, tag);
    QCOMPARE(request["metadata"_L1].toObject(),
        (QJsonObject{{u"name"_s, u"app"_s}, {u"namespace"_s, u"shop"_s}, {u"resourceVersion"_s, u"17"_s}}));
    QCOMPARE(request["spec"_L1]["import"_L1].toBool(), true);
    const QJsonValue image = request["spec"_L1]["images"_L1][0];
    QCOMPARE(image["from"_L1]["name"_L1].toString(), u"quay.io/org/app:v1"_s);
    QCOMPARE(image["to"_L1]["name"_L1].toString(), u"v1"_s);
    QCOMPARE(image["importPolicy"_L1].toObject(),
        (QJsonObject{{u"insecure"_s, true}, {u"scheduled"_s, true}, {u"importMode"_s, u"PreserveOriginal"_s}}));
    QCOMPARE(image["referencePolicy"_L1]["type"_L1].toString(), u"Local"_s);
}

void RetryImportTest::wholeStreamMayBeInsecure()
{
    ImageStream stream = sampleStream({importedTag(u"v1"_s, 1)});
    stream.annotations.insert(u"openshift.io/image.insecureRepository"_s, u"true"_s);
    const QJsonValue image = importRequest(stream, *stream.tag(u"v1"))["spec"_L1]["images"_L1][0];
    QCOMPARE(image["importPolicy"_L1]["insecure"_L1].toBool(), true);
    QCOMPARE(image["importPolicy"_L1]["importMode"_L1].toString(), u"Legacy"_s);
}

void RetryImportTest::followsAliases()
{
    const ImageStream stream = sampleStream({importedTag(u"v1"_s, 1), aliasTag(u"stable"_s, u"v1"_s, 1)});
    const StreamTag *imported = importedBy(stream, *stream.tag(u"stable"));
    QVERIFY(imported);
    QCOMPARE(imported->name, u"v1"_s);
}

void RetryImportTest::whatHasNoSourceIsNotImported()
{
    StreamTag reference = importedTag(u"r"_s, 1);
    reference.spec->reference = true;
    StreamTag image = aliasTag(u"i"_s, u"app@x"_s, 1);
    image.spec->from->kind = u"ImageStreamImage"_s;
    const ImageStream stream =
        sampleStream({pushedTag(u"p"_s, 1), reference, image, aliasTag(u"loop"_s, u"loop"_s, 1)});
    for (const StreamTag &tag : stream.tags)
        QVERIFY2(!importedBy(stream, tag), qPrintable(tag.name));
}

void RetryImportTest::results_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind"); // -1 when it went well
    QTest::newRow("success") << R"({"status":{"images":[{"tag":"x","status":{"status":"Success"}}]}})"_ba << -1;
    QTest::newRow("no right") << R"({"status":{"images":[{"status":{"status":"Failure","code":401}}]}})"_ba
                              << int(Error::Kind::Unauthorized);
    QTest::newRow("not found") << R"({"status":{"images":[{"status":{"status":"Failure","code":404}}]}})"_ba
                               << int(Error::Kind::NotFound);
    QTest::newRow("on the way") << R"({"status":{"images":[{"status":{"status":"Failure","code":500}}]}})"_ba
                                << int(Error::Kind::ServerFailed);
    QTest::newRow("nothing") << R"({"status":{}})"_ba << int(Error::Kind::Malformed);
}

void RetryImportTest::results()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    const Result<void> result = importResult(QJsonDocument::fromJson(answer).object());
    QCOMPARE(result ? -1 : int(result.error().kind), kind);
    if (kind >= 0 && result.error().kind != Error::Kind::Malformed)
        QCOMPARE(result.error().code, QLatin1StringView(ImportCode::Failed));
}

void RetryImportTest::detailsOfAnImage()
{
    ClusterImage image;
    image.manifest.digest = *Digest::parse(sampleDigest(1));
    image.config.emplace().platform.architecture = u"amd64"_s;
    image.size = 1046;
    const TagDetails details = detailsOf(image);
    QCOMPARE(details.platforms.size(), 1);
    QCOMPARE(details.platforms.constFirst().toString(), u"linux/amd64"_s);
    QCOMPARE(details.size, 1046);
}

void RetryImportTest::detailsOfAList()
{
    ClusterImage image;
    image.manifest.digest = *Digest::parse(sampleDigest(1));
    image.manifest.manifest.form = Manifest::Form::Index;
    for (const QString &architecture : {u"amd64"_s, u"arm64"_s}) {
        Descriptor child;
        child.platform = Platform{.os = u"linux"_s, .architecture = architecture, .variant = {}, .osVersion = {}};
        image.manifest.manifest.manifests += child;
    }
    const TagDetails details = detailsOf(image);
    QCOMPARE(details.kind, ContentKind::MultiArch);
    QCOMPARE(details.platforms.size(), 2);
    QCOMPARE(details.size, -1);
}

void RetryImportTest::sizeOfAList()
{
    StreamLayers layers;
    layers.images.insert(u"index"_s, {.layers = {}, .config = {}, .manifests = {u"a"_s, u"b"_s}});
    layers.images.insert(u"a"_s, {.layers = {u"base"_s, u"1"_s}, .config = {}, .manifests = {}});
    layers.images.insert(u"b"_s, {.layers = {u"base"_s, u"2"_s}, .config = {}, .manifests = {}});
    layers.blobs.insert(u"base"_s, {.size = 100, .mediaType = {}});
    layers.blobs.insert(u"1"_s, {.size = 20, .mediaType = {}});
    QCOMPARE(sizeOfAll(layers, u"index"_s), -1);
    layers.blobs.insert(u"2"_s, {.size = 3, .mediaType = {}});
    QCOMPARE(sizeOfAll(layers, u"index"_s), 123); // what they share counts once
    QCOMPARE(sizeOfAll(layers, u"nosuch"_s), -1);
}

QTEST_GUILESS_MAIN(RetryImportTest)
#include "tst_retryimport.moc"
