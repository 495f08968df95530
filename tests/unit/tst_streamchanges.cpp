// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What deletes, makes and looks up image streams: what the program sends and says, and what a real oc was heard to.

#include "../support/samplestream.h"
#include "items/lookuptablemodel.h"
#include "openshift/imageapi.h"
#include "operations/objectrequest.h"
#include "values/imagelookup.h"
#include "values/streamchanges.h"
#include "values/streamdeletion.h"
#include "values/tagstate.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString LookupKey = u"alpha.image.policy.openshift.io/resolve-names"_s;

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(TAGWRIGHT_OC "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s was not recorded", qPrintable(name));
    return file.readAll();
}

/*! The exchange that writes, or the last one. */
QJsonObject exchange(const QString &command)
{
    const QJsonArray all = QJsonDocument::fromJson(recorded(command + u".json"_s)).array();
    for (const QJsonValue each : all) {
        if (each["method"_L1].toString() != "GET"_L1)
            return each.toObject();
    }
    return all.last().toObject();
}

/*! "oc tag -d app:v1 -n alpha", from "$ oc tag -d app:v1" of somebody whose project is alpha. */
QString typedCommand(const QString &command)
{
    const QString first = QString::fromUtf8(recorded(command + u".out"_s)).section(u'\n', 0, 0);
    return first.sliced(2) + " -n alpha"_L1;
}

ObjectAddress streamAt(const QString &name)
{
    return streamAddress(u"c"_s, u"api.lab.test"_s, u"alpha"_s, name);
}

LookupKind kindOf(const QString &kind)
{
    const QList<LookupKind> kinds = lookupKinds();
    for (const LookupKind &each : kinds) {
        if (each.kind == kind)
            return each;
    }
    qFatal("there is no such kind");
}

} // namespace

class StreamChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatOcSends_data();
    void sendsWhatOcSends();
    void tellsWhatToType();
    void tellsHowToTag_data();
    void tellsHowToTag();
    void namesAreThoseOfTheServer_data();
    void namesAreThoseOfTheServer();
    void aliasesGoBeforeWhatTheyFollow();
    void aStreamGoesWithItsTags();
    void tellsWhatGoes();
    void listsLookupsAsOcDoes();
    void looksUpWhereEachKindSaysSo_data();
    void looksUpWhereEachKindSaysSo();
    void isNoLookup();
    void tableKeepsWhatIsSelected();
};

void StreamChangesTest::sendsWhatOcSends_data()
{
    QTest::addColumn<ObjectChange>("change");

    ImageStream app = sampleStream({pushedTag(u"oc-perm"_s, 1)});
    app.nameSpace = u"alpha"_s;
    QTest::newRow("tag-delete") << tagDeletions(streamAt(u"app"_s), app, {u"oc-perm"_s}).constFirst();
    QTest::newRow("create-is") << streamCreation(streamAt(u"octest"_s), false, {});
    QTest::newRow("delete-is") << streamDeletion(streamAt(u"octest"_s), sampleStream({}), {}).constLast();
    QTest::newRow("set-lookup") << lookupChange(lookupOf(app, streamAt(u"app"_s)), true);
    app.localLookup = true;
    QTest::newRow("set-lookup-off") << lookupChange(lookupOf(app, streamAt(u"app"_s)), false);
}

void StreamChangesTest::sendsWhatOcSends()
{
    QFETCH(const ObjectChange, change);
    const QString command = QString::fromUtf8(QTest::currentDataTag());
    const QJsonObject heard = exchange(command);

    const ObjectRequest sent = requestFor(change);
    QCOMPARE(sent.method, heard["method"_L1].toString());
    // Who the field manager is, each program says for itself.
    QCOMPARE(sent.path, QUrl(heard["path"_L1].toString()).path());
    QCOMPARE(sent.body, heard["body"_L1].toObject());
    QCOMPARE(ocCommands(change), QStringList{typedCommand(command)});
}

void StreamChangesTest::tellsWhatToType()
{
    QCOMPARE(ocCommands(streamCreation(streamAt(u"app"_s), true, u"it's ours"_s)),
        (QStringList{u"oc create is app -n alpha"_s, u"oc annotate is app 'description=it'\\''s ours' -n alpha"_s,
            u"oc set image-lookup app -n alpha"_s}));
    const LookupState workload{.kind = kindOf(u"CronJob"_s),
        .place = {.group = u"batch"_s, .resource = u"cronjobs"_s, .nameSpace = u"alpha"_s, .name = u"backup"_s},
        .value = u"*"_s,
        .owner = {}};
    QCOMPARE(ocCommands(lookupChange(workload, false)),
        QStringList{u"oc set image-lookup cronjobs/backup --enabled=false -n alpha"_s});
}

// By the change alone, as a plan has it.
void StreamChangesTest::tellsHowToTag_data()
{
    QTest::addColumn<ObjectChange::Way>("way");
    QTest::addColumn<TagSpec>("spec");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QStringList>("lines");

    const auto from = [](const QString &kind, const QString &name) {
        TagSpec spec;
        spec.from = TagSource{.kind = kind, .nameSpace = {}, .name = name};
        return spec;
    };
    const QString image = u"app@sha256:"_s + QString(64, u'a');
    TagSpec registry = from(u"DockerImage"_s, u"quay.io/org/app:1"_s);
    QTest::newRow("image") << ObjectChange::Way::Tag << from(u"ImageStreamImage"_s, image) << false
                           << QStringList{u"oc tag -n alpha "_s + image + u" app:new"_s};
    QTest::newRow("alias") << ObjectChange::Way::Tag << from(u"ImageStreamTag"_s, u"v1"_s) << true
                           << QStringList{u"oc tag -n alpha --alias app:v1 app:new"_s};
    QTest::newRow("import") << ObjectChange::Way::Import << registry << false
                            << QStringList{u"oc import-image app:new --from=quay.io/org/app:1 --confirm -n alpha"_s};
    QTest::newRow("again") << ObjectChange::Way::Import << registry << true
                           << QStringList{u"oc import-image app:new -n alpha"_s};
    registry.scheduled = true;
    registry.annotations = {{u"a"_s, u"it's"_s}};
    QTest::newRow("registry") << ObjectChange::Way::Tag << registry << false
                              << QStringList{u"oc tag -n alpha --scheduled quay.io/org/app:1 app:new"_s,
                                     u"oc annotate -n alpha --overwrite istag app:new 'a=it'\\''s'"_s};
    QTest::newRow("pushed") << ObjectChange::Way::Tag << TagSpec() << false << QStringList();
}

void StreamChangesTest::tellsHowToTag()
{
    QFETCH(const ObjectChange::Way, way);
    QFETCH(const TagSpec, spec);
    QFETCH(const bool, isThere);
    QFETCH(const QStringList, lines);
    const QJsonObject state{{u"tag"_s, tagReference(u"new"_s, spec)}};
    const ObjectChange change{.place = streamTagAddress(streamAt(u"app"_s), u"new"_s),
        .way = way,
        .before = isThere ? state : QJsonObject(),
        .after = state};
    QCOMPARE(ocCommands(change), lines);
}

void StreamChangesTest::namesAreThoseOfTheServer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");

    QTest::newRow("plain") << u"app"_s << true;
    QTest::newRow("separated") << u"my-app_v1.2"_s << true;
    QTest::newRow("upper case, as recorded") << u"Bad_Name"_s << false;
    QTest::newRow("ends with a hyphen, as recorded") << u"gen-"_s << false;
    QTest::newRow("none, as recorded") << QString() << false;
    QTest::newRow("two separators") << u"a..b"_s << false;
    QTest::newRow("a path") << u"a/b"_s << false;
    QTest::newRow("a tag") << u"a:b"_s << false;
    QTest::newRow("another alphabet") << u"äpp"_s << false;
    QTest::newRow("a line's end") << u"app\n"_s << false;
    QTest::newRow("as long as may be") << QString(249, u'a') << true;
    QTest::newRow("too long") << QString(250, u'a') << false;
}

void StreamChangesTest::namesAreThoseOfTheServer()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isTaken);
    QCOMPARE(isStreamName(u"alpha"_s, name), isTaken);
}

void StreamChangesTest::aliasesGoBeforeWhatTheyFollow()
{
    const ImageStream stream =
        sampleStream({aliasTag(u"a"_s, u"b"_s, 1), aliasTag(u"b"_s, u"app:c"_s, 1), pushedTag(u"c"_s, 1),
            aliasTag(u"d"_s, u"other:c"_s, 1), aliasTag(u"x"_s, u"y"_s, 1), aliasTag(u"y"_s, u"x"_s, 1)});
    QCOMPARE(aliasesOf(stream, {u"c"_s}), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(aliasesOf(stream, {u"c"_s, u"a"_s}), QStringList{u"b"_s});
    QCOMPARE(aliasesOf(stream, {u"x"_s}), QStringList{u"y"_s}); // in a circle
    QCOMPARE(aliasesOf(stream, {u"nothing"_s}), QStringList());

    QStringList order;
    const QList<ObjectChange> changes = tagDeletions(streamAt(u"app"_s), stream, {u"c"_s, u"gone"_s, u"b"_s, u"a"_s});
    for (const ObjectChange &change : changes) {
        order += change.place.name;
        QVERIFY(change.isDeletion());
        QCOMPARE(change.place.resource, u"imagestreamtags"_s);
        QCOMPARE(change.before, tagState(*stream.tag(change.place.name.section(u':', 1))));
    }
    QCOMPARE(order, (QStringList{u"app:a"_s, u"app:b"_s, u"app:c"_s}));
}

void StreamChangesTest::aStreamGoesWithItsTags()
{
    const QJsonObject object = QJsonDocument::fromJson(recorded(u"set-lookup.json"_s))[0]["responseBody"_L1].toObject();
    const Result<ImageStream> stream = parseImageStream(object);
    QVERIFY(stream);
    const QList<ObjectChange> changes = streamDeletion(streamAt(u"app"_s), *stream, object);
    QCOMPARE(changes.size(), stream->tags.size() + 1);
    const ObjectChange &whole = changes.constLast();
    QCOMPARE(whole.way, ObjectChange::Way::Whole);
    // As clients write it: nothing that the server alone sets, and the tags in changes of their own.
    const QJsonObject expected{{u"kind"_s, u"ImageStream"_s}, {u"apiVersion"_s, u"image.openshift.io/v1"_s},
        {u"metadata"_s, QJsonObject{{u"name"_s, u"app"_s}, {u"namespace"_s, u"alpha"_s}}},
        {u"spec"_s, QJsonObject{{u"lookupPolicy"_s, QJsonObject{{u"local"_s, false}}}}}};
    QCOMPARE(whole.before, expected);
}

void StreamChangesTest::tellsWhatGoes()
{
    StreamTag moved = pushedTag(u"latest"_s, 2);
    moved.events += sampleEvent(1, 0);
    const ImageStream stream =
        sampleStream({moved, pushedTag(u"v2"_s, 2), importedTag(u"v3"_s, 3), aliasTag(u"stable"_s, u"latest"_s, 2)});
    const ImageStream other = sampleStream({pushedTag(u"copy"_s, 3)}, u"other"_s);
    StreamDeletion deletion = streamDeletionOf(stream, {u"latest"_s, u"v3"_s, u"gone"_s}, {&other});
    QCOMPARE(deletion.tags.size(), 2);
    QCOMPARE(deletion.tags.at(0).history, 2);
    QCOMPARE(deletion.tags.at(0).siblings, (QStringList{u"stable"_s, u"v2"_s}));
    QCOMPARE(deletion.tags.at(1).siblings, QStringList{u"other:copy"_s});
    QCOMPARE(deletion.tags.at(1).source, u"quay.io/org/app:v3"_s);
    QCOMPARE(deletion.missing, QStringList{u"gone"_s});
    QCOMPARE(deletion.aliases, QStringList{u"stable"_s});
    QVERIFY(!deletion.isProtected());
    deletion.tags[0].protectedBy = u"lat*"_s;
    QVERIFY(deletion.isProtected());
    QCOMPARE(deletion.deletable(), QStringList{u"v3"_s});
}

void StreamChangesTest::listsLookupsAsOcDoes()
{
    QStringList expected = QString::fromUtf8(recorded(u"set-lookup-list.out"_s)).split(u'\n', Qt::SkipEmptyParts);
    expected = expected.mid(2, expected.size() - 3); // below the command and its heading, above the exit code
    QStringList listed;
    const QJsonArray items = exchange(u"set-lookup-list"_s)["responseBody"_L1]["items"_L1].toArray();
    for (const QJsonValue item : items) {
        const Result<ImageStream> stream = parseImageStream(item.toObject());
        QVERIFY(stream);
        const LookupState state = lookupOf(*stream, streamAt(stream->name));
        listed += state.place.name.leftJustified(12) + (state.isOn() ? "true"_L1 : "false"_L1);
    }
    QCOMPARE(listed, expected);
}

void StreamChangesTest::looksUpWhereEachKindSaysSo_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("before"); // of the patch's path, outermost first

    for (const QString &kind : {u"Deployment"_s, u"StatefulSet"_s, u"DaemonSet"_s, u"DeploymentConfig"_s,
             u"ReplicaSet"_s, u"ReplicationController"_s, u"Job"_s})
        QTest::newRow(qPrintable(kind)) << kind << u"spec/template/metadata/annotations"_s;
    QTest::newRow("CronJob") << u"CronJob"_s << u"spec/jobTemplate/spec/template/metadata/annotations"_s;
    QTest::newRow("Pod") << u"Pod"_s << u"metadata/annotations"_s;
}

void StreamChangesTest::looksUpWhereEachKindSaysSo()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, before);

    const auto object = [&before](const QJsonValue &value) {
        QJsonObject nested{{LookupKey, value}};
        QStringList path = before.split(u'/');
        while (!path.isEmpty())
            nested = QJsonObject{{path.takeLast(), nested}};
        return nested;
    };
    const auto named = [](QJsonObject made) {
        QJsonObject metadata = made["metadata"_L1].toObject();
        metadata.insert(u"name"_s, u"it"_s);
        metadata.insert(u"namespace"_s, u"alpha"_s);
        made.insert(u"metadata"_s, metadata);
        return made;
    };
    const ObjectAddress cluster{.connectionId = u"c"_s, .host = u"api.lab.test"_s};
    const LookupState off = lookupOf(named({}), kindOf(kind), cluster);
    QVERIFY(!off.isOn());
    QCOMPARE(off.place.nameSpace, u"alpha"_s);
    QCOMPARE(off.place.name, u"it"_s);
    QCOMPARE(off.place.connectionId, u"c"_s);
    const ObjectChange set = lookupChange(off, true);
    QCOMPARE(set.before, object(QJsonValue::Null));
    QCOMPARE(set.after, object(u"*"_s));
    QCOMPARE(lookupIn(set), std::optional(true));

    const LookupState on = lookupOf(named(object(u"*"_s)), kindOf(kind), cluster);
    QVERIFY(on.isOn());
    QCOMPARE(lookupChange(on, false).after, object(QJsonValue::Null));
    QCOMPARE(lookupIn(lookupChange(on, false)), std::optional(false));
    // What somebody wrote by hand is what undo brings back.
    const LookupState strange = lookupOf(named(object(u"yes"_s)), kindOf(kind), cluster);
    QVERIFY(!strange.isOn());
    QCOMPARE(lookupChange(strange, true).before, object(u"yes"_s));
    // Hostile: nothing is where it should be.
    QVERIFY(!lookupOf({{u"spec"_s, u"x"_s}, {u"metadata"_s, QJsonArray{1}}}, kindOf(kind), cluster).isOn());
}

void StreamChangesTest::isNoLookup()
{
    ObjectChange change = lookupChange(lookupOf(sampleStream({}), streamAt(u"app"_s)), true);
    QCOMPARE(lookupIn(change), std::optional(true));
    change.after.insert(u"metadata"_s, QJsonObject());
    QCOMPARE(lookupIn(change), std::nullopt);
    QCOMPARE(ocCommands(change), QStringList());
    QCOMPARE(lookupIn(streamCreation(streamAt(u"app"_s), true, {})), std::nullopt);
}

void StreamChangesTest::tableKeepsWhatIsSelected()
{
    LookupTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto row = [](const QString &kind, const QString &name, const QString &owner = {}) {
        LookupRow made{.state = {.kind = kindOf(kind), .place = streamAt(name), .value = {}, .owner = owner}};
        made.state.place.resource = made.state.kind.resource;
        return made;
    };
    QList<LookupRow> rows{
        row(u"Deployment"_s, u"shop"_s), row(u"Job"_s, u"backup"_s), row(u"Pod"_s, u"shop-1"_s, u"ReplicaSet shop"_s)};
    model.setRows(rows);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.hiddenCount(), 1);
    const QPersistentModelIndex selected = model.index(0, 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    rows[0].state.value = u"*"_s;
    model.setRows(rows);
    QCOMPARE(changed.size(), 1);
    QVERIFY(selected.isValid());
    QCOMPARE(selected.sibling(0, LookupTableModel::Local).data().toString(), u"yes"_s);
    QVERIFY(LookupTableModel::refusal(rows.at(0)).isEmpty());
    QVERIFY(selected.sibling(0, LookupTableModel::Note).data().toString().contains("rollout"_L1));
    QCOMPARE(LookupTableModel::refusal(rows.at(1)), u"the template of a job cannot be changed"_s);
    QCOMPARE(LookupTableModel::refusal(rows.at(2)), u"made by ReplicaSet shop: change that one"_s);
    rows[0].isForbidden = true;
    QCOMPARE(LookupTableModel::refusal(rows.at(0)), u"you have no right to change it"_s);
    model.setOwnedShown(true);
    QCOMPARE(model.rowCount(), 3);
}

QTEST_APPLESS_MAIN(StreamChangesTest)

#include "tst_streamchanges.moc"
