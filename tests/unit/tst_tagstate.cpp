// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What changes keep of a tag of an image stream, and what is sent to bring it to that state: as `oc` was heard to.

#include "../support/samplestream.h"
#include "values/tagstate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

TagSpec fullSpec()
{
    TagSpec spec;
    spec.from = TagSource{.kind = u"DockerImage"_s, .nameSpace = {}, .name = u"quay.io/org/app:1"_s};
    spec.reference = true;
    spec.scheduled = true;
    spec.insecure = true;
    spec.importMode = TagSpec::ImportMode::PreserveOriginal;
    spec.referencePolicy = TagSpec::ReferencePolicy::Local;
    spec.annotations = {{u"description"_s, u"ein Fähnchen"_s}};
    return spec;
}

// The write that oc has sent.
QJsonObject sentByOc(const QString &command)
{
    QFile file(QStringLiteral(TAGWRIGHT_OC_SENT "/") + command + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray exchanges = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue exchange : exchanges) {
        if (exchange["method"_L1] != "GET"_L1)
            return exchange["body"_L1].toObject();
    }
    return {};
}

} // namespace

class TagStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void statesOfTags();
    void everyFieldCounts_data();
    void everyFieldCounts();
    void readsWhateverComes_data();
    void readsWhateverComes();
    void asOcTags_data();
    void asOcTags();
    void asOcImports_data();
    void asOcImports();
    void maps();
};

void TagStateTest::survives_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("every field") << true;
    QTest::newRow("nothing") << false;
}

void TagStateTest::survives()
{
    QFETCH(bool, isFull);
    const TagSpec spec = isFull ? fullSpec() : TagSpec();
    const QJsonObject reference = tagReference(u"1"_s, spec);
    QCOMPARE(reference["name"_L1].toString(), u"1"_s);
    QVERIFY(!reference.contains("generation"_L1));
    QVERIFY(parseTagSpec(reference) == spec);
    QVERIFY(specIn({{u"tag"_s, reference}}) == spec);
}

void TagStateTest::statesOfTags()
{
    QCOMPARE(tagState(pushedTag(u"p"_s, 1)),
        (QJsonObject{
            {u"image"_s, sampleDigest(1)}, {u"dockerImageReference"_s, u"quay.io/org/app@"_s + sampleDigest(1)}}));
    const QJsonObject imported = tagState(importedTag(u"i"_s, 2));
    QCOMPARE(imageIn(imported), sampleDigest(2));
    QCOMPARE(imageReferenceIn(imported), u"quay.io/org/app@"_s + sampleDigest(2));
    QCOMPARE(specIn(imported)->from->name, u"quay.io/org/app:i"_s);
    QCOMPARE(specIn(imported)->generation, -1); // whoever looks again finds another one
    const QJsonObject failed = tagState(failedTag(u"f"_s, u"NotFound"_s, u"gone"_s));
    QCOMPARE(failed.keys(), QStringList{u"tag"_s});
    QVERIFY(!specIn(tagState(pushedTag(u"p"_s, 1))));
    StreamTag reference = importedTag(u"r"_s, 1);
    reference.spec->reference = true;
    reference.events = {{.created = {}, .dockerImageReference = u"quay.io/org/app:r"_s, .image = {}, .generation = 1}};
    QCOMPARE(tagState(reference).keys(), QStringList{u"tag"_s});
}

void TagStateTest::everyFieldCounts_data()
{
    QTest::addColumn<int>("field");
    for (int field = 0; field < 10; ++field)
        QTest::addRow("%d", field) << field;
}

void TagStateTest::everyFieldCounts()
{
    QFETCH(int, field);
    TagSpec other = fullSpec();
    switch (field) {
    case 0:
        other.from.reset();
        break;
    case 1:
        other.from->kind = u"ImageStreamTag"_s;
        break;
    case 2:
        other.from->nameSpace = u"shop"_s;
        break;
    case 3:
        other.from->name += u'0';
        break;
    case 4:
        other.reference = false;
        break;
    case 5:
        other.scheduled = false;
        break;
    case 6:
        other.insecure = false;
        break;
    case 7:
        other.importMode = TagSpec::ImportMode::Legacy;
        break;
    case 8:
        other.referencePolicy = TagSpec::ReferencePolicy::Source;
        break;
    case 9:
        other.annotations.insert(u"description"_s, u"another"_s);
        break;
    }
    const auto stateOf = [](const TagSpec &spec) { return QJsonObject{{u"tag"_s, tagReference(u"1"_s, spec)}}; };
    QVERIFY(haveSameSpec(stateOf(fullSpec()), stateOf(fullSpec())));
    QVERIFY(!haveSameSpec(stateOf(fullSpec()), stateOf(other)));
    QVERIFY(!haveSameSpec(stateOf(fullSpec()), {}));
    TagSpec counted = fullSpec();
    counted.generation = 7;
    QVERIFY(haveSameSpec(stateOf(fullSpec()), stateOf(counted)));
}

void TagStateTest::readsWhateverComes_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"{}", R"({"tag":null})", R"({"tag":7,"image":{},"dockerImageReference":[]})",
             R"({"tag":{"from":"x","importPolicy":[],"referencePolicy":7,"annotations":"a","generation":"g"}})",
             R"({"tag":{"from":{"name":7,"kind":{}},"reference":"true","importPolicy":{"scheduled":1}}})",
             R"({"tag":{"annotations":{"a":7,"b":null}}})"})
        QTest::newRow(json) << QByteArray(json);
}

void TagStateTest::readsWhateverComes()
{
    QFETCH(QByteArray, json);
    const QJsonObject state = QJsonDocument::fromJson(json).object();
    QCOMPARE(imageIn(state), QString());
    QCOMPARE(imageReferenceIn(state), QString());
    const auto spec = specIn(state);
    QCOMPARE(spec.has_value(), state["tag"_L1].isObject());
    QVERIFY(!spec || *spec == TagSpec());
}

void TagStateTest::asOcTags_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : {u"tag-permanent"_s, u"tag-alias"_s, u"tag-alias-same-latest"_s, u"tag-cross-ns"_s,
             u"tag-isimage"_s, u"tag-other-stream"_s, u"tag-multi-dest"_s, u"tag-docker"_s, u"tag-docker-importmode"_s,
             u"tag-docker-local"_s, u"tag-docker-reference"_s, u"tag-docker-scheduled"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void TagStateTest::asOcTags()
{
    QFETCH(QString, command);
    const QJsonObject sent = sentByOc(command);
    QVERIFY(!sent.isEmpty());
    const QJsonObject metadata = sent["metadata"_L1].toObject();
    const QString name = metadata["name"_L1].toString();
    TagSpec spec = parseTagSpec(sent["tag"_L1].toObject());
    QCOMPARE(imageStreamTag(metadata["namespace"_L1].toString(), name.section(u':', 0, 0), name.section(u':', 1), spec),
        sent);

    // What oc loses, and we do not.
    spec.annotations.insert(u"description"_s, u"kept"_s);
    const QJsonObject annotated = imageStreamTag(u"alpha"_s, u"app"_s, u"v1"_s, spec);
    const QJsonObject kept{{u"description"_s, u"kept"_s}};
    QCOMPARE(annotated["metadata"_L1]["annotations"_L1].toObject(), kept);
    QCOMPARE(annotated["tag"_L1]["annotations"_L1].toObject(), kept);
}

void TagStateTest::asOcImports_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command :
        {u"import-new"_s, u"import-existing-tag"_s, u"import-scheduled"_s, u"import-multi"_s, u"import-error"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void TagStateTest::asOcImports()
{
    QFETCH(QString, command);
    QJsonObject sent = sentByOc(command);
    QJsonObject metadata = sent["metadata"_L1].toObject();
    const QJsonObject image = sent["spec"_L1]["images"_L1][0].toObject();
    const TagSpec spec = parseTagSpec(image); // it has the same members
    QVERIFY(spec.from);
    const QJsonObject built = imageStreamImport(metadata["namespace"_L1].toString(), metadata["name"_L1].toString(),
        image["to"_L1]["name"_L1].toString(), spec, false);
    metadata.remove("resourceVersion"_L1);
    sent.insert(u"metadata"_s, metadata);
    QCOMPARE(built, sent);
    QCOMPARE(imageStreamImport(u"a"_s, u"b"_s, u"c"_s, spec, true)["spec"_L1]["import"_L1], QJsonValue(false));
}

void TagStateTest::maps()
{
    const QJsonObject mapping = imageStreamMapping(
        u"shop"_s, u"app"_s, u"v1"_s, sampleDigest(1), u"registry.svc:5000/shop/app@"_s + sampleDigest(1));
    QCOMPARE(mapping["kind"_L1].toString(), u"ImageStreamMapping"_s);
    QCOMPARE(mapping["metadata"_L1]["name"_L1].toString(), u"app"_s);
    QCOMPARE(mapping["metadata"_L1]["namespace"_L1].toString(), u"shop"_s);
    QCOMPARE(mapping["tag"_L1].toString(), u"v1"_s);
    QCOMPARE(mapping["image"_L1]["metadata"_L1]["name"_L1].toString(), sampleDigest(1));
}

QTEST_GUILESS_MAIN(TagStateTest)
#include "tst_tagstate.moc"
