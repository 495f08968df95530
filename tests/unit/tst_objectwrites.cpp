// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The requests with which clusters are written to: what they are, how their refusals are told, and that each is sent
// once. Those that `oc` was heard to send are sent as it sends them.

#include "clusterlab.h"

#include "openshift/objectjob.h"
#include "operations/changeobject.h"
#include "values/tagstate.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using Way = ObjectChange::Way;

namespace {

struct OcWrite {
    QByteArray method;
    QByteArray path;
    QByteArray contentType;
    QJsonObject body;
};

OcWrite ocWrite(const QString &command)
{
    QFile file(QStringLiteral(TAGWRIGHT_OC_SENT "/") + command + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray exchanges = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue exchange : exchanges) {
        if (exchange["method"_L1] == "GET"_L1)
            continue;
        OcWrite write{.method = exchange["method"_L1].toString().toLatin1(),
            .path = exchange["path"_L1].toString().section(u'?', 0, 0).toLatin1(), // without the name of oc
            .contentType = {},
            .body = exchange["body"_L1].toObject()};
        const QJsonArray headers = exchange["headers"_L1].toArray();
        for (const QJsonValue header : headers) {
            if (header.toString().startsWith("Content-Type: "_L1))
                write.contentType = header.toString().section(u' ', 1).toLatin1();
        }
        return write;
    }
    return {};
}

// What we compare with before, and oc does not.
QJsonObject withoutVersion(QJsonObject object)
{
    QJsonObject metadata = object["metadata"_L1].toObject();
    metadata.remove("resourceVersion"_L1);
    object.insert(u"metadata"_s, metadata);
    if (metadata.isEmpty())
        object.remove("metadata"_L1);
    object.remove("preconditions"_L1);
    return object;
}

// "/apis/GROUP/VERSION/namespaces/NS/RESOURCE/NAME"
ObjectAddress addressIn(const QByteArray &path)
{
    const QStringList parts = QString::fromLatin1(path).split(u'/');
    return {.connectionId = u"id"_s,
        .host = u"lab"_s,
        .group = parts.value(2),
        .version = parts.value(3),
        .resource = parts.value(6),
        .nameSpace = parts.value(5),
        .name = parts.value(7)};
}

QByteArray streamJson(
    const QString &nameSpace, const QString &name, const QByteArray &tags, const QByteArray &spec = "")
{
    return R"({"kind":"ImageStream","apiVersion":"image.openshift.io/v1","metadata":{"namespace":")"
        + nameSpace.toUtf8() + R"(","name":")" + name.toUtf8() + R"(","uid":"u","resourceVersion":"17"},"spec":{)"
        + spec + R"("tags":[)" + tags + "]}}";
}

} // namespace

class ObjectWritesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asOc_data();
    void asOc();
    void readsBeforeAndAfter();
    void refusals_data();
    void refusals();
    void isSentOnce_data();
    void isSentOnce();
    void tellsWhatItDidNotDo();
    void deletesOnlyTheSame();
};

void ObjectWritesTest::asOc_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : {u"tag-permanent"_s, u"tag-alias"_s, u"tag-alias-same-latest"_s, u"tag-cross-ns"_s,
             u"tag-isimage"_s, u"tag-other-stream"_s, u"tag-multi-dest"_s, u"tag-docker"_s, u"tag-docker-importmode"_s,
             u"tag-docker-local"_s, u"tag-docker-reference"_s, u"tag-docker-scheduled"_s, u"tag-delete"_s,
             u"set-lookup"_s, u"set-lookup-off"_s, u"delete-is"_s, u"create-is"_s, u"import-new"_s,
             u"import-existing-tag"_s, u"import-scheduled"_s, u"import-multi"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void ObjectWritesTest::asOc()
{
    QFETCH(QString, command);
    const OcWrite oc = ocWrite(command);
    QVERIFY(!oc.method.isEmpty());
    ObjectChange change{.place = addressIn(oc.path), .way = Way::Tag, .before = {}, .after = {}, .source = {}};
    QByteArray before; // what the cluster has; nothing for a 404
    if (oc.method == "PUT") {
        change.after = {{u"tag"_s, tagReference(change.place.tag(), parseTagSpec(oc.body["tag"_L1].toObject()))}};
    } else if (command == "tag-delete"_L1) {
        const QString image = u"sha256:"_s + QString(64, u'a');
        change.before = {{u"image"_s, image}, {u"dockerImageReference"_s, u"r"_s}};
        before = streamJson(change.place.nameSpace, change.place.whole().name, "");
        before.chop(1);
        before += R"(,"status":{"tags":[{"tag":")" + change.place.tag().toUtf8()
            + R"(","items":[{"dockerImageReference":"r","image":")" + image.toUtf8() + R"("}]}]}})";
    } else if (oc.method == "PATCH") {
        const bool isOn = oc.body["spec"_L1]["lookupPolicy"_L1]["local"_L1].toBool();
        change.way = Way::Patch;
        change.after = oc.body;
        change.before = {{u"spec"_s, QJsonObject{{u"lookupPolicy"_s, QJsonObject{{u"local"_s, !isOn}}}}}};
        before = streamJson(change.place.nameSpace, change.place.name, "",
            isOn ? R"("lookupPolicy":{"local":false},)" : R"("lookupPolicy":{"local":true},)");
    } else if (command == "delete-is"_L1) {
        change.way = Way::Whole;
        change.before = {{u"metadata"_s, QJsonObject{{u"name"_s, change.place.name}}}};
        before = streamJson(change.place.nameSpace, change.place.name, "");
    } else if (command == "create-is"_L1) {
        change.way = Way::Whole;
        change.place.name = oc.body["metadata"_L1]["name"_L1].toString();
        change.after = oc.body;
    } else {
        const QJsonObject image = oc.body["spec"_L1]["images"_L1][0].toObject();
        const QString tag = image["to"_L1]["name"_L1].toString();
        change.way = Way::Import;
        change.place.resource = u"imagestreamtags"_s;
        change.place.name = oc.body["metadata"_L1]["name"_L1].toString() + u':' + tag;
        change.after = {{u"tag"_s, tagReference(tag, parseTagSpec(image))}};
    }

    ClusterLab lab;
    QList<ScriptedRequest> writes;
    lab.server.setScript([&](const ScriptedRequest &request) {
        if (request.method != "GET") {
            writes += request;
            return statusAnswer(403, "Forbidden");
        }
        return before.isEmpty() ? statusAnswer(404, "NotFound") : ScriptedAnswer::json(before);
    });
    ChangeObject job(*lab.client, change, {}, nullptr);
    QCOMPARE(nameOf(resultOf(&job)), u"Forbidden"_s);
    QVERIFY(!writes.isEmpty());
    const ScriptedRequest &sent = writes.constFirst();
    QCOMPARE(sent.method, oc.method);
    QCOMPARE(sent.path(), oc.path);
    QCOMPARE(sent.header("Content-Type"), oc.contentType);
    QCOMPARE(withoutVersion(QJsonDocument::fromJson(sent.body).object()), withoutVersion(oc.body));
    QVERIFY(!job.wasSent()); // it was refused
    if (oc.method == "PUT") { // then it tries to create, with the same
        QCOMPARE(writes.size(), 2);
        QCOMPARE(writes.at(1).method, "POST");
        QVERIFY(writes.at(1).path().endsWith("/imagestreamtags"));
        QCOMPARE(QJsonDocument::fromJson(writes.at(1).body).object(), oc.body);
    } else {
        QCOMPARE(writes.size(), 1);
    }
}

void ObjectWritesTest::readsBeforeAndAfter()
{
    ClusterLab lab;
    QByteArrayList asked;
    QByteArray tags = R"({"name":"v1","from":{"kind":"ImageStreamTag","name":"v0"}})";
    lab.server.setScript([&](const ScriptedRequest &request) {
        asked += request.method + ' ' + request.path();
        if (request.method == "PUT") {
            tags = R"({"name":"v1","from":{"kind":"ImageStreamTag","name":"v2"}})";
            if (QJsonDocument::fromJson(request.body)["metadata"_L1]["resourceVersion"_L1] != "17"_L1)
                return statusAnswer(409, "Conflict");
            return ScriptedAnswer::json("{}");
        }
        return ScriptedAnswer::json(streamJson(u"shop"_s, u"app"_s, tags));
    });
    const auto aliasOf = [](const QString &target) {
        TagSpec spec;
        spec.from = TagSource{.kind = u"ImageStreamTag"_s, .nameSpace = {}, .name = target};
        return QJsonObject{{u"tag"_s, tagReference(u"v1"_s, spec)}};
    };
    const ObjectChange change{.place = addressIn("/apis/image.openshift.io/v1/namespaces/shop/imagestreamtags/app:v1"),
        .way = Way::Tag,
        .before = aliasOf(u"v0"_s),
        .after = aliasOf(u"v2"_s),
        .source = {}};
    ChangeObject job(*lab.client, change, {}, nullptr);
    QCOMPARE(nameOf(resultOf(&job)), u"ok"_s);
    const QByteArray prefix = "/apis/image.openshift.io/v1/namespaces/shop/";
    QCOMPARE(asked,
        (QByteArrayList{"GET " + prefix + "imagestreams/app", "PUT " + prefix + "imagestreamtags/app:v1",
            "GET " + prefix + "imagestreams/app"}));
}

void ObjectWritesTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("kind");
    QTest::newRow("conflict") << 409 << "Conflict"_ba << u"Conflict"_s;
    QTest::newRow("there already") << 409 << "AlreadyExists"_ba << u"Conflict"_s;
    QTest::newRow("invalid") << 422 << "Invalid"_ba << u"Rejected"_s;
    QTest::newRow("quota") << 403 << "Forbidden"_ba << u"Forbidden"_s;
    QTest::newRow("missing") << 404 << "NotFound"_ba << u"NotFound"_s;
    QTest::newRow("not that way") << 405 << "MethodNotAllowed"_ba << u"Unsupported"_s;
}

void ObjectWritesTest::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QFETCH(QString, kind);
    ClusterLab lab;
    lab.answer(statusAnswer(status, reason, "exceeded quota: image-quota, requested: 1, used: 3, limited: 3"));
    const ResourcePath path{
        .group = u"image.openshift.io"_s, .resource = u"imagestreams"_s, .nameSpace = u"shop"_s, .name = u"app"_s};
    for (ObjectJob *job : {lab.client->replace(path, {}), lab.client->patch(path, {}), lab.client->remove(path, {}),
             lab.client->create(path, {}), lab.client->import(u"shop"_s, {})}) {
        const Result<void> result = resultOf(job);
        QCOMPARE(nameOf(result), kind);
        QCOMPARE(result.error().httpStatus, status);
        QCOMPARE(result.error().code.toLatin1(), reason);
        QCOMPARE(result.error().message, u"exceeded quota: image-quota, requested: 1, used: 3, limited: 3"_s);
    }
}

void ObjectWritesTest::isSentOnce_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < 5; ++which)
        QTest::addRow("%d", which) << which;
}

void ObjectWritesTest::isSentOnce()
{
    QFETCH(int, which);
    for (const ScriptedAnswer &answer :
        {statusAnswer(503, "ServiceUnavailable"), ScriptedAnswer::broken(ScriptedAnswer::Fault::Cut)}) {
        ClusterLab lab;
        int asked = 0;
        QByteArray body;
        lab.server.setScript([&](const ScriptedRequest &request) {
            ++asked;
            body = request.body;
            return answer;
        });
        const ResourcePath path{.group = {}, .resource = u"configmaps"_s, .nameSpace = u"shop"_s, .name = u"m"_s};
        const QJsonObject object{{u"a"_s, u"b"_s}};
        ObjectJob *jobs[] = {lab.client->replace(path, object), lab.client->patch(path, object),
            lab.client->remove(path, object), lab.client->create(path, object), lab.client->import(u"shop"_s, object)};
        QVERIFY(!resultOf(jobs[which]));
        QCOMPARE(asked, 1);
        QCOMPARE(body, R"({"a":"b"})"_ba);
    }
}

void ObjectWritesTest::tellsWhatItDidNotDo()
{
    // It says that it has, and has not.
    ClusterLab lab;
    lab.server.setScript([](const ScriptedRequest &request) {
        return ScriptedAnswer::json(
            request.method == "GET" ? streamJson(u"shop"_s, u"app"_s, "", R"("lookupPolicy":{"local":false},)") : "{}");
    });
    const auto lookup = [](bool on) {
        return QJsonObject{{u"spec"_s, QJsonObject{{u"lookupPolicy"_s, QJsonObject{{u"local"_s, on}}}}}};
    };
    const ObjectChange change{.place = addressIn("/apis/image.openshift.io/v1/namespaces/shop/imagestreams/app"),
        .way = Way::Patch,
        .before = lookup(false),
        .after = lookup(true),
        .source = {}};
    ChangeObject job(*lab.client, change, {}, nullptr);
    QCOMPARE(nameOf(resultOf(&job)), u"NotDone"_s);
    QVERIFY(job.wasSent());
}

void ObjectWritesTest::deletesOnlyTheSame()
{
    ClusterLab lab;
    QJsonObject options;
    bool isThere = true;
    lab.server.setScript([&](const ScriptedRequest &request) {
        if (request.method == "DELETE") {
            options = QJsonDocument::fromJson(request.body).object();
            isThere = false;
            return ScriptedAnswer::json(R"({"kind":"Status","status":"Success"})");
        }
        return isThere ? ScriptedAnswer::json(streamJson(u"shop"_s, u"app"_s, "")) : statusAnswer(404, "NotFound");
    });
    const ObjectChange change{.place = addressIn("/apis/image.openshift.io/v1/namespaces/shop/imagestreams/app"),
        .way = Way::Whole,
        .before = {{u"metadata"_s, QJsonObject{{u"name"_s, u"app"_s}}}},
        .after = {},
        .source = {}};
    ChangeObject job(*lab.client, change, {}, nullptr);
    QCOMPARE(nameOf(resultOf(&job)), u"ok"_s);
    QCOMPARE(options["preconditions"_L1]["uid"_L1].toString(), u"u"_s);
}

QTEST_GUILESS_MAIN(ObjectWritesTest)
#include "tst_objectwrites.moc"
