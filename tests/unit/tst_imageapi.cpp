// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/imageapi.h"
#include "openshift/workloads.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QJsonObject jsonOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

ImageStream streamWith(const QByteArray &tags, const QByteArray &observed = "[]")
{
    const auto stream = parseImageStream(jsonOf(R"({"metadata":{"name":"app","namespace":"alpha"},"spec":{"tags":)"
        + tags + R"(},"status":{"tags":)" + observed + "}}"));
    return stream ? *stream : ImageStream();
}

QByteArray tagFrom(const QByteArray &name, const QByteArray &kind, const QByteArray &from, const QByteArray &more = {})
{
    return R"({"name":")" + name + R"(","from":{"kind":")" + kind + R"(","name":")" + from + "\"}" + more + '}';
}

const QString Digest1 = "sha256:"_L1 + QString(64, u'1');
const QString Digest2 = "sha256:"_L1 + QString(64, u'2');

} // namespace

class TestImageApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void specAndStatusAreOne();
    void following_data();
    void following();
    void pending_data();
    void pending();
    void hostileObjects_data();
    void hostileObjects();
    void olderLayersAreTurned();
    void linesArriveInPieces();
    void usages_data();
    void usages();
    void refersTo_data();
    void refersTo();
    void rules();
};

void TestImageApi::specAndStatusAreOne()
{
    const ImageStream stream = streamWith(
        R"([{"name":"b","annotations":null,"generation":null},{"name":"a","generation":1},{"name":"b","generation":3}])",
        R"([{"tag":"c","items":[{"image":"sha256:x","generation":2,"created":"2026-11-23T14:12:09Z"}]},)"
        R"({"tag":"b","items":null,"conditions":[{"type":"ImportSuccess","status":"False","message":"no","generation":3}]}])");
    QStringList names;
    for (const StreamTag &tag : stream.tags)
        names += tag.name;
    QCOMPARE(names, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(stream.tag(u"b")->spec->generation, 3);
    QCOMPARE(stream.tag(u"b")->importFailure()->message, u"no"_s);
    QVERIFY(!stream.tag(u"c")->spec);
    QCOMPARE(stream.tag(u"c")->digest(), u"sha256:x"_s);
    QVERIFY(!stream.tag(u"d"));
    QCOMPARE(stream.path(), u"alpha/app"_s);
}

void TestImageApi::following_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<TagFollowing>("expected"); // of "t"
    QTest::addColumn<QString>("target");
    const QByteArray v1 = tagFrom("v1", "DockerImage", "quay.io/a/b:1");
    const auto with = [](const QByteArrayList &tags) -> QByteArray { return '[' + tags.join(',') + ']'; };
    QTest::newRow("pushed") << R"([{"name":"t"}])"_ba << TagFollowing::Pushed << QString();
    QTest::newRow("permanent") << with({tagFrom("t", "DockerImage", "a")}) << TagFollowing::Permanent << QString();
    QTest::newRow("image") << with({tagFrom("t", "ImageStreamImage", "app@sha256:x")}) << TagFollowing::Permanent
                           << QString();
    QTest::newRow("scheduled") << with({tagFrom("t", "DockerImage", "a", R"(,"importPolicy":{"scheduled":true})")})
                               << TagFollowing::Scheduled << QString();
    QTest::newRow("reference") << with(
        {tagFrom("t", "DockerImage", "a", R"(,"reference":true,"importPolicy":{"scheduled":true})")})
                               << TagFollowing::Reference << QString();
    QTest::newRow("alias") << with({v1, tagFrom("t", "ImageStreamTag", "v1")}) << TagFollowing::Alias << u"v1"_s;
    QTest::newRow("alias by its full name")
        << with({v1, tagFrom("t", "ImageStreamTag", "app:v1")}) << TagFollowing::Alias << u"v1"_s;
    QTest::newRow("alias of an alias") << with(
        {v1, tagFrom("u", "ImageStreamTag", "v1"), tagFrom("t", "ImageStreamTag", "u")})
                                       << TagFollowing::Alias << u"v1"_s;
    QTest::newRow("of another stream") << with({tagFrom("t", "ImageStreamTag", "other:v1")}) << TagFollowing::Permanent
                                       << QString();
    QTest::newRow("dangling") << with({tagFrom("t", "ImageStreamTag", "gone")}) << TagFollowing::Alias << QString();
    QTest::newRow("itself") << with({tagFrom("t", "ImageStreamTag", "t")}) << TagFollowing::Alias << QString();
    QTest::newRow("circle") << with({tagFrom("t", "ImageStreamTag", "u"), tagFrom("u", "ImageStreamTag", "t")})
                            << TagFollowing::Alias << QString();
}

void TestImageApi::following()
{
    QFETCH(QByteArray, tags);
    QFETCH(TagFollowing, expected);
    QFETCH(QString, target);
    const ImageStream stream = streamWith(tags);
    QVERIFY(stream.tag(u"t"));
    QCOMPARE(stream.following(*stream.tag(u"t")), expected);
    QCOMPARE(stream.aliasTarget(*stream.tag(u"t")), target);
}

void TestImageApi::pending_data()
{
    QTest::addColumn<QByteArray>("generation");
    QTest::addColumn<QByteArray>("observed");
    QTest::addColumn<bool>("expected");
    QTest::newRow("imported") << "2"_ba
                              << R"("items":[{"image":"x","generation":2}])"_ba << false;
    QTest::newRow("changed") << "3"_ba
                             << R"("items":[{"image":"x","generation":2}])"_ba << true;
    QTest::newRow("failed")
        << "3"_ba
        << R"("items":[{"image":"x","generation":2}],"conditions":[{"type":"ImportSuccess","generation":3}])"_ba
        << false;
    QTest::newRow("new") << "1"_ba
                         << R"("items":null)"_ba << true;
    QTest::newRow("null") << "null"_ba
                          << R"("items":null)"_ba << false;
}

void TestImageApi::pending()
{
    QFETCH(QByteArray, generation);
    QFETCH(QByteArray, observed);
    QFETCH(bool, expected);
    const ImageStream stream = streamWith('[' + tagFrom("t", "DockerImage", "a", ",\"generation\":" + generation) + ']',
        "[{\"tag\":\"t\"," + observed + "}]");
    QCOMPARE(stream.tag(u"t")->isPending(), expected);
}

void TestImageApi::hostileObjects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << "{}"_ba;
    QTest::newRow("numbers") << R"({"metadata":7,"spec":7,"status":7,"image":7,"kind":7})"_ba;
    QTest::newRow("lists") << R"({"metadata":[],"spec":[{}],"status":[[]],"image":[],"blobs":[]})"_ba;
    QTest::newRow("nulls") << R"({"metadata":null,"spec":null,"status":null,"image":null})"_ba;
    QTest::newRow("inner")
        << R"({"metadata":{"name":null},"spec":{"tags":[null,7,{"name":""}]},"status":{"tags":{"a":1}}})"_ba;
    QTest::newRow("no digest") << R"({"metadata":{"name":"../../x"},"dockerImageLayers":[{"size":-5}]})"_ba;
}

void TestImageApi::hostileObjects()
{
    QFETCH(QByteArray, json);
    const QJsonObject object = jsonOf(json);
    QVERIFY(!parseClusterImage(object));
    QVERIFY(!parseStreamTag(object));
    QVERIFY(!parseIdentity(object) || !object["metadata"_L1]["name"_L1].toString().isEmpty());
    QVERIFY(!parseOAuthServer(object));
    QVERIFY(!parseAccessAnswer(object, {}));
    QVERIFY(!parseAccessRules(object));
    QVERIFY(!parseStreamLayers(object));
    for (const WorkloadKind &kind : workloadKinds())
        QVERIFY(usagesOf(object, kind.kind).isEmpty());
}

void TestImageApi::olderLayersAreTurned()
{
    const auto image = parseClusterImage(jsonOf(R"({"metadata":{"name":")" + Digest1.toLatin1()
        + R"(","annotations":{"image.openshift.io/dockerLayersOrder":"descending"}},"dockerImageLayers":[{"name":")"
        + Digest2.toLatin1() + R"(","size":2},{"name":")" + Digest1.toLatin1() + R"(","size":1}]})"));
    QVERIFY(image);
    QCOMPARE(image->manifest.manifest.layers.constFirst().size, 1);
    QVERIFY(!image->config);
    QCOMPARE(image->size, -1);
}

void TestImageApi::linesArriveInPieces()
{
    WatchLines lines;
    lines.add("a\n\nb");
    QCOMPARE(lines.take(), "a"_ba);
    QVERIFY(!lines.take());
    lines.add("c\r\nd");
    QCOMPARE(lines.take(), "bc"_ba);
    QVERIFY(!lines.take());
    lines.add("\n");
    QCOMPARE(lines.take(), "d"_ba);
    QVERIFY(!lines.take());
    lines.add(QByteArray(MaxWatchLineBytes, 'x'));
    QVERIFY(!lines.isTooLong());
    lines.add("x");
    QVERIFY(lines.isTooLong());
}

void TestImageApi::usages_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("json"); // without its metadata
    QTest::addColumn<QStringList>("expected");
    const QByteArray pod = R"({"initContainers":[{"name":"i","image":"x"}],"containers":[{"name":"c","image":"y"}]})";
    const QStringList both{u"Runs i x"_s, u"Runs c y"_s};
    QTest::newRow("pod") << u"Pod"_s
                         << R"("spec":)" + pod
            + R"(,"status":{"containerStatuses":[{"name":"c","imageID":"docker-pullable://q/y@sha256:7"}]})"
                         << QStringList({u"Runs i x"_s, u"Runs c y sha256:7"_s});
    for (const QString &kind : {u"Deployment"_s, u"StatefulSet"_s, u"DaemonSet"_s, u"Job"_s, u"ReplicaSet"_s})
        QTest::newRow(qPrintable(kind)) << kind << R"("spec":{"template":{"spec":)" + pod + "}}" << both;
    QTest::newRow("CronJob") << u"CronJob"_s << R"("spec":{"jobTemplate":{"spec":{"template":{"spec":)" + pod + "}}}}"
                             << both;
    QTest::newRow("DeploymentConfig")
        << u"DeploymentConfig"_s
        << R"("spec":{"triggers":[{"type":"ConfigChange"},{"type":"ImageChange","imageChangeParams":{"automatic":true,)"
           R"("containerNames":["a","b"],"from":{"kind":"ImageStreamTag","namespace":"n","name":"app:v1"},)"
           R"("lastTriggeredImage":"r/app@sha256:7"}},{"type":"ImageChange","imageChangeParams":{"from":{"name":"z:1"}}}]})"_ba
        << QStringList({u"Trigger a, b n/app:v1 sha256:7"_s, u"Trigger  z:1 paused"_s});
    QTest::newRow("BuildConfig")
        << u"BuildConfig"_s
        << R"("spec":{"strategy":{"dockerStrategy":{"from":{"kind":"ImageStreamTag","name":"base:1"}}},)"
           R"("source":{"images":[{"from":{"kind":"DockerImage","name":"q/tool"}}]},)"
           R"("output":{"to":{"kind":"ImageStreamTag","name":"app:v2"}},"triggers":[{"type":"ImageChange","imageChange":{}}]})"_ba
        << QStringList(
               {u"Builds spec.strategy.dockerStrategy.from base:1"_s, u"Builds spec.source.images.from q/tool"_s,
                   u"Builds spec.output.to app:v2"_s, u"Trigger spec.strategy.dockerStrategy.from base:1"_s});
}

void TestImageApi::usages()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    const QJsonObject object = jsonOf(
        R"({"metadata":{"name":"w","namespace":"alpha","annotations":{"image.openshift.io/triggers":)"
        R"("[{\"from\":{\"kind\":\"ImageStreamTag\",\"name\":\"app:v1\"},\"fieldPath\":\"f\",\"pause\":\"true\"}]"}},)"
        + json + '}');
    QStringList read;
    for (const Usage &usage : usagesOf(object, kind)) {
        QCOMPARE(usage.kind, kind);
        QCOMPARE(usage.name, u"w"_s);
        const QString how = usage.how == Usage::How::Runs ? u"Runs"_s
            : usage.how == Usage::How::Builds             ? u"Builds"_s
                                                          : u"Trigger"_s;
        const QString image = usage.imageNameSpace.isEmpty() ? usage.image : usage.imageNameSpace + u'/' + usage.image;
        QString words = how + u' ' + usage.container + u' ' + image;
        if (!usage.digest.isEmpty())
            words += u' ' + usage.digest;
        read += usage.isPaused ? words + " paused"_L1 : words;
    }
    QCOMPARE(read, expected + QStringList(u"Trigger f app:v1 paused"_s));
}

void TestImageApi::refersTo_data()
{
    QTest::addColumn<Usage>("usage");
    QTest::addColumn<QString>("tag"); // of alpha/app
    QTest::addColumn<bool>("expected");
    const auto runs = [](const QString &image, const QString &nameSpace = u"alpha"_s) {
        return Usage{.nameSpace = nameSpace, .image = image};
    };
    const auto from = [](const QString &kind, const QString &image, const QString &nameSpace = {}) {
        return Usage{.nameSpace = u"alpha"_s, .image = image, .imageKind = kind, .imageNameSpace = nameSpace};
    };
    const QString tag = u"ImageStreamTag"_s;
    QTest::newRow("internal") << runs(u"in:5000/alpha/app:v1"_s) << u"v1"_s << true;
    QTest::newRow("public") << runs(u"out/alpha/app:v1"_s) << u"v1"_s << true;
    QTest::newRow("another tag") << runs(u"out/alpha/app:v2"_s) << u"v1"_s << false;
    QTest::newRow("any tag") << runs(u"out/alpha/app:v2"_s) << QString() << true;
    QTest::newRow("latest") << runs(u"out/alpha/app"_s) << u"latest"_s << true;
    QTest::newRow("digest") << runs("out/alpha/app@"_L1 + Digest1) << u"v1"_s << true;
    QTest::newRow("digest elsewhere") << runs("quay.io/x@"_L1 + Digest1) << u"v1"_s << true;
    QTest::newRow("another digest") << runs("out/alpha/app@"_L1 + Digest2) << u"v1"_s << false;
    QTest::newRow("another host") << runs(u"quay.io/alpha/app:v1"_s) << u"v1"_s << false;
    QTest::newRow("plain name") << runs(u"app:v1"_s) << u"v1"_s << true;
    QTest::newRow("plain name elsewhere") << runs(u"app:v1"_s, u"beta"_s) << u"v1"_s << false;
    QTest::newRow("what runs") << Usage{.image = u"x"_s, .digest = Digest1} << u"v1"_s << true;
    QTest::newRow("trigger") << from(tag, u"app:v1"_s) << u"v1"_s << true;
    QTest::newRow("trigger of a project") << from(tag, u"app:v1"_s, u"alpha"_s) << u"v1"_s << true;
    QTest::newRow("trigger of another") << from(tag, u"app:v1"_s, u"beta"_s) << u"v1"_s << false;
    QTest::newRow("image") << from(u"ImageStreamImage"_s, "app@"_L1 + Digest1) << u"v1"_s << true;
    QTest::newRow("docker image of that name") << from(u"DockerImage"_s, u"app:v1"_s) << u"v1"_s << false;
    QTest::newRow("nothing") << Usage() << QString() << false;
}

void TestImageApi::refersTo()
{
    QFETCH(Usage, usage);
    QFETCH(QString, tag);
    QFETCH(bool, expected);
    const UsageTarget target{.nameSpace = u"alpha"_s,
        .stream = u"app"_s,
        .tag = tag,
        .digests = tag.isEmpty() ? QStringList() : QStringList(Digest1),
        .repositories = {u"in:5000/alpha/app"_s, u"out/alpha/app"_s},
        .localLookup = true};
    QCOMPARE(Tagwright::refersTo(usage, target), expected);
}

void TestImageApi::rules()
{
    AccessRules rules{.rules = {{.verbs = {u"get"_s}, .groups = {u"g"_s}, .resources = {u"r/layers"_s, u"s"_s}},
                          {.verbs = {u"*"_s}, .groups = {u"*"_s}, .resources = {u"t"_s}, .names = {u"one"_s}}}};
    using Verdict = AccessAnswer::Verdict;
    const auto verdict = [&rules](const AccessQuestion &question) { return rules.verdict(question); };
    QCOMPARE(verdict({.verb = u"get"_s, .group = u"g"_s, .resource = u"s"_s}), Verdict::Allowed);
    QCOMPARE(verdict({.verb = u"get"_s, .group = u"g"_s, .resource = u"r"_s}), Verdict::Denied);
    QCOMPARE(
        verdict({.verb = u"get"_s, .group = u"g"_s, .resource = u"r"_s, .subresource = u"layers"_s}), Verdict::Allowed);
    QCOMPARE(verdict({.verb = u"put"_s, .group = u"g"_s, .resource = u"s"_s}), Verdict::Denied);
    QCOMPARE(verdict({.verb = u"put"_s, .group = u"x"_s, .resource = u"t"_s, .name = u"one"_s}), Verdict::Allowed);
    QCOMPARE(verdict({.verb = u"put"_s, .group = u"x"_s, .resource = u"t"_s}), Verdict::Denied);
    rules.incomplete = true;
    QCOMPARE(verdict({.verb = u"put"_s, .group = u"g"_s, .resource = u"s"_s}), Verdict::Unknown);
}

QTEST_GUILESS_MAIN(TestImageApi)
#include "tst_imageapi.moc"
