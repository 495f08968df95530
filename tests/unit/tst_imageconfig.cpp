// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/imageconfig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

// JSON in which ' stands for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
}

QList<int> layersOf(const QList<HistoryEntry> &history)
{
    QList<int> layers;
    for (const HistoryEntry &entry : history)
        layers.append(entry.layer);
    return layers;
}

} // namespace

class TestImageConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything();
    void missingAndNullAreEmpty_data();
    void missingAndNullAreEmpty();
    void otherShapes();
    void moments_data();
    void moments();
    void layersOfHistory_data();
    void layersOfHistory();
    void refuses_data();
    void refuses();
    void legacy();
    void legacyRefuses_data();
    void legacyRefuses();
};

void TestImageConfig::everything()
{
    const Result<ImageConfig> config = parseImageConfig(
        json("{'created':'2024-01-31T12:34:56.123456789Z','author':'me','architecture':'arm','os':'linux',"
             "'variant':'v7','os.version':'1.2',"
             "'config':{'User':'1001','ExposedPorts':{'80/tcp':{},'443/tcp':{}},'Env':['A=b','EMPTY'],"
             "'Entrypoint':['/bin/a'],'Cmd':['b','c d'],'Volumes':{'/x':{}},'WorkingDir':'/w','StopSignal':'SIGTERM',"
             "'Labels':{'k':'v','n':1},'Healthcheck':{'Test':['CMD-SHELL','true'],'Interval':30000000000}},"
             "'rootfs':{'type':'layers','diff_ids':['sha256:a']},"
             "'history':[{'created':'2024-01-30T00:00:00+01:00','created_by':'ADD x','comment':'c','author':'a'},"
             "{'created_by':'ENV A=b','empty_layer':true}]}"),
        1);
    QVERIFY(config);
    QCOMPARE(config->platform.toString(), u"linux/arm/v7 1.2"_s);
    QCOMPARE(config->created, utc("2024-01-31T12:34:56.123Z"));
    QVERIFY(!config->reproducible);
    QCOMPARE(config->author, u"me"_s);
    QCOMPARE(config->user, u"1001"_s);
    QCOMPARE(config->exposedPorts, (QStringList{u"443/tcp"_s, u"80/tcp"_s}));
    QCOMPARE(config->environment, (QStringList{u"A=b"_s, u"EMPTY"_s}));
    QCOMPARE(config->entrypoint, QStringList(u"/bin/a"_s));
    QCOMPARE(config->command, (QStringList{u"b"_s, u"c d"_s}));
    QCOMPARE(config->volumes, QStringList(u"/x"_s));
    QCOMPARE(config->workingDirectory, u"/w"_s);
    QCOMPARE(config->stopSignal, u"SIGTERM"_s);
    QCOMPARE(config->labels, (QMap<QString, QString>{{u"k"_s, u"v"_s}}));
    QCOMPARE(config->healthcheck, (QStringList{u"CMD-SHELL"_s, u"true"_s}));
    QCOMPARE(config->diffIds, QStringList(u"sha256:a"_s));
    const QList<HistoryEntry> expected{{.created = utc("2024-01-29T23:00:00Z"),
                                           .createdBy = u"ADD x"_s,
                                           .comment = u"c"_s,
                                           .author = u"a"_s,
                                           .emptyLayer = false,
                                           .layer = 0},
        {.createdBy = u"ENV A=b"_s, .emptyLayer = true}};
    QCOMPARE(config->history, expected);
}

void TestImageConfig::missingAndNullAreEmpty_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("missing") << QByteArray("{}");
    QTest::newRow("null") << json("{'created':null,'config':null,'rootfs':null,'history':null,'os':null}");
    QTest::newRow("null inside") << json("{'config':{'Env':null,'Cmd':null,'Labels':null,'ExposedPorts':null,"
                                         "'Volumes':null,'Healthcheck':null},'rootfs':{'diff_ids':null}}");
    QTest::newRow("other types") << json("{'created':1,'config':[],'rootfs':'x','history':{},'os':[]}");
}

void TestImageConfig::missingAndNullAreEmpty()
{
    QFETCH(QByteArray, body);
    const Result<ImageConfig> config = parseImageConfig(body, 0);
    QVERIFY(config);
    QCOMPARE(config->platform, Platform());
    QVERIFY(!config->created.isValid());
    QVERIFY(!config->reproducible);
    QVERIFY(config->environment.isEmpty() && config->command.isEmpty() && config->labels.isEmpty()
        && config->exposedPorts.isEmpty() && config->volumes.isEmpty() && config->healthcheck.isEmpty()
        && config->diffIds.isEmpty() && config->history.isEmpty());
}

void TestImageConfig::otherShapes()
{
    const Result<ImageConfig> config =
        parseImageConfig(json("{'config':{'Entrypoint':'/bin/sh -c','Cmd':'x','Env':[1,'A=b']}}"), 0);
    QVERIFY(config);
    QCOMPARE(config->entrypoint, QStringList(u"/bin/sh -c"_s));
    QCOMPARE(config->command, QStringList(u"x"_s));
    QCOMPARE(config->environment, QStringList(u"A=b"_s));
}

void TestImageConfig::moments_data()
{
    QTest::addColumn<QString>("created");
    QTest::addColumn<QDateTime>("expected");
    QTest::addColumn<bool>("reproducible");

    QTest::newRow("seconds") << u"2024-01-31T12:34:56Z"_s << utc("2024-01-31T12:34:56Z") << false;
    QTest::newRow("nanoseconds") << u"2024-01-31T12:34:56.123456789Z"_s << utc("2024-01-31T12:34:56.123Z") << false;
    QTest::newRow("offset") << u"2024-01-31T12:34:56.5+02:00"_s << utc("2024-01-31T10:34:56.500Z") << false;
    QTest::newRow("Unix epoch") << u"1970-01-01T00:00:00Z"_s << QDateTime() << true;
    QTest::newRow("Go's zero") << u"0001-01-01T00:00:00Z"_s << QDateTime() << true;
    QTest::newRow("buildpacks") << u"1980-01-01T00:00:01Z"_s << QDateTime() << true;
    QTest::newRow("1980") << u"1980-01-02T00:00:00Z"_s << utc("1980-01-02T00:00:00Z") << false;
    QTest::newRow("nonsense") << u"yesterday"_s << QDateTime() << false;
    QTest::newRow("no such day") << u"2024-02-30T00:00:00Z"_s << QDateTime() << false;
    QTest::newRow("empty") << QString() << QDateTime() << false;
}

void TestImageConfig::moments()
{
    QFETCH(QString, created);
    const QByteArray body =
        json("{'created':'" + created.toUtf8() + "','history':[{'created':'" + created.toUtf8() + "'}]}");
    const Result<ImageConfig> config = parseImageConfig(body, 1);
    QVERIFY(config);
    QTEST(config->created, "expected");
    QTEST(config->reproducible, "reproducible");
    QTEST(config->history.constFirst().created, "expected");
    QCOMPARE(config->created.isValid() ? config->created.timeSpec() : Qt::UTC, Qt::UTC);
}

void TestImageConfig::layersOfHistory_data()
{
    QTest::addColumn<QByteArray>("history");
    QTest::addColumn<int>("layerCount");
    QTest::addColumn<QList<int>>("layers");

    const QByteArray mixed = "[{},{'empty_layer':true},{},{'empty_layer':true}]";
    QTest::newRow("aligned") << mixed << 2 << QList<int>{0, -1, 1, -1};
    QTest::newRow("one layer more") << mixed << 3 << QList<int>{-1, -1, -1, -1};
    QTest::newRow("one layer less") << mixed << 1 << QList<int>{-1, -1, -1, -1};
    QTest::newRow("none") << QByteArray("[]") << 2 << QList<int>{};
    QTest::newRow("entries that are none") << QByteArray("[1,null]") << 2 << QList<int>{0, 1};
}

void TestImageConfig::layersOfHistory()
{
    QFETCH(QByteArray, history);
    QFETCH(int, layerCount);
    const Result<ImageConfig> config = parseImageConfig(json("{'history':" + history + "}"), layerCount);
    QVERIFY(config);
    QTEST(layersOf(config->history), "layers");
}

void TestImageConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("nothing") << QByteArray() << Error::Kind::Malformed;
    QTest::newRow("a page") << QByteArray("<html>") << Error::Kind::Malformed;
    QTest::newRow("array") << QByteArray("[]") << Error::Kind::Malformed;
    QTest::newRow("deep") << QByteArray("{\"a\":").repeated(100'000) << Error::Kind::Malformed;
    QTest::newRow("much history") << "{\"history\":[" + QByteArray("{},").repeated(10'000) + "{}]}"
                                  << Error::Kind::TooLarge;
}

void TestImageConfig::refuses()
{
    QFETCH(QByteArray, body);
    const Result<ImageConfig> config = parseImageConfig(body, 0);
    QVERIFY(!config);
    QTEST(config.error().kind, "kind");
}

void TestImageConfig::legacy()
{
    Manifest manifest;
    manifest.form = Manifest::Form::Schema1;
    manifest.layers.resize(3);
    const QString newest = QString::fromLatin1(
        json("{'created':'2024-01-31T00:00:00Z','os':'linux','architecture':'amd64','author':'me',"
             "'config':{'Cmd':['sh']},'container_config':{'Cmd':['/bin/sh','-c','#(nop) CMD']},'throwaway':true}"));
    manifest.legacyConfig = newest.toUtf8();
    manifest.legacyHistory = {QString::fromLatin1(json("{'container_config':{'Cmd':['ADD']},'comment':'c'}")),
        QString::fromLatin1(json("{'author':'a'}")), newest};

    const Result<ImageConfig> config = parseLegacyConfig(manifest);
    QVERIFY(config);
    QCOMPARE(config->platform.toString(), u"linux/amd64"_s);
    QCOMPARE(config->created, utc("2024-01-31T00:00:00Z"));
    QCOMPARE(config->command, QStringList(u"sh"_s));
    QCOMPARE(config->history.size(), 3);
    QCOMPARE(config->history[0].createdBy, u"ADD"_s);
    QCOMPARE(config->history[0].comment, u"c"_s);
    QCOMPARE(config->history[1].author, u"a"_s);
    QCOMPARE(config->history[2].createdBy, u"/bin/sh -c #(nop) CMD"_s);
    QVERIFY(config->history[2].emptyLayer);
    QCOMPARE(layersOf(config->history), (QList<int>{0, 1, -1}));

    manifest.layers.resize(2);
    QCOMPARE(layersOf(parseLegacyConfig(manifest)->history), (QList<int>{-1, -1, -1}));
}

void TestImageConfig::legacyRefuses_data()
{
    QTest::addColumn<QByteArray>("newest");
    QTest::addColumn<QStringList>("history");

    QTest::newRow("nothing") << QByteArray() << QStringList{};
    QTest::newRow("newest is no object") << QByteArray("[]") << QStringList{};
    QTest::newRow("an older one is no object") << QByteArray("{}") << QStringList{u"x"_s, u"{}"_s};
}

void TestImageConfig::legacyRefuses()
{
    QFETCH(QByteArray, newest);
    QFETCH(QStringList, history);
    Manifest manifest;
    manifest.form = Manifest::Form::Schema1;
    manifest.legacyConfig = newest;
    manifest.legacyHistory = history;
    const Result<ImageConfig> config = parseLegacyConfig(manifest);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestImageConfig)
#include "tst_imageconfig.moc"
