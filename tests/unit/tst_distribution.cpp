// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/distribution.h"
#include "values/mediatype.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestDistribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLists_data();
    void readsLists();
    void refusesLists_data();
    void refusesLists();
    void readsReferrers();
    void refusesReferrers_data();
    void refusesReferrers();
    void readsRateLimits_data();
    void readsRateLimits();
    void changesThePageSizeAlone_data();
    void changesThePageSizeAlone();
};

void TestDistribution::readsLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("two") << QByteArray(R"(["b","a"])") << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("empty") << QByteArray("[]") << QStringList();
    QTest::newRow("null") << QByteArray("null") << QStringList();
    QTest::newRow("not ASCII") << QByteArray("[\"\\u00fc\"]") << QStringList{u"\u00fc"_s};
}

void TestDistribution::readsLists()
{
    QFETCH(QByteArray, list);
    QFETCH(QStringList, names);
    const Result<QStringList> repositories = parseCatalogPage("{\"repositories\":" + list + "}\n");
    QVERIFY(repositories);
    QCOMPARE(*repositories, names);
    const Result<QStringList> tags = parseTagPage("{\"name\":\"x\",\"tags\":" + list + '}');
    QVERIFY(tags);
    QCOMPARE(*tags, names);

    const Result<QStringList> absent = parseTagPage(R"({"name":"x"})");
    QVERIFY(absent);
    QVERIFY(absent->isEmpty());
}

void TestDistribution::refusesLists_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html></html>");
    QTest::newRow("a list") << QByteArray(R"(["a"])");
    QTest::newRow("cut") << QByteArray(R"({"tags":["a",)");
    QTest::newRow("a text") << QByteArray(R"({"tags":"a","repositories":"a"})");
    QTest::newRow("a number among names") << QByteArray(R"({"tags":["a",1],"repositories":["a",1]})");
    QTest::newRow("an empty name") << QByteArray(R"({"tags":[""],"repositories":[""]})");
}

void TestDistribution::refusesLists()
{
    QFETCH(QByteArray, body);
    for (const auto parse : {parseCatalogPage, parseTagPage}) {
        const Result<QStringList> names = parse(body);
        QVERIFY(!names);
        QCOMPARE(names.error().kind, Error::Kind::Malformed);
    }
}

void TestDistribution::readsReferrers()
{
    const QByteArray hex(64, 'a');
    const auto referrers =
        parseReferrers(R"({"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json",
        "digest":"sha256:)"
                + hex + R"(","size":5,"artifactType":"application/spdx+json"}]})",
            "application/vnd.oci.image.index.v1+json; charset=utf-8");
    QVERIFY(referrers);
    QCOMPARE(referrers->size(), 1);
    QCOMPARE(referrers->constFirst().artifactType, u"application/spdx+json"_s);

    const auto none = parseReferrers(R"({"schemaVersion":2,"manifests":[]})", MediaType::OciIndex);
    QVERIFY(none);
    QVERIFY(none->isEmpty());
}

void TestDistribution::refusesReferrers_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("page for people") << QByteArray("text/html") << QByteArray("<html>");
    QTest::newRow("empty object") << QByteArray("application/json") << QByteArray("{}");
    QTest::newRow("empty object of the right type") << QByteArray(MediaType::OciIndex) << QByteArray("{}");
    QTest::newRow("an index of another type")
        << QByteArray("application/json") << QByteArray(R"({"schemaVersion":2,"manifests":[]})");
}

void TestDistribution::refusesReferrers()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QVERIFY(!parseReferrers(body, type));
}

void TestDistribution::readsRateLimits_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("number"); // -1: none

    QTest::newRow("with a window") << QByteArray("100;w=21600") << 100;
    QTest::newRow("alone") << QByteArray("76") << 76;
    QTest::newRow("none left") << QByteArray(" 0 ;w=21600") << 0;
    QTest::newRow("absent") << QByteArray() << -1;
    QTest::newRow("nonsense") << QByteArray("many;w=1") << -1;
    QTest::newRow("negative") << QByteArray("-3") << -1;
}

void TestDistribution::readsRateLimits()
{
    QFETCH(QByteArray, header);
    QTEST(parseRateLimit(header).value_or(-1), "number");
}

void TestDistribution::changesThePageSizeAlone_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("expected"); // empty: there is no size in it

    QTest::newRow("distribution") << QByteArray("http://r/v2/_catalog?last=a%2Fb&n=100")
                                  << QByteArray("http://r/v2/_catalog?last=a%2Fb&n=1000");
    QTest::newRow("size first") << QByteArray("http://r/v2/_catalog?n=100&last=a")
                                << QByteArray("http://r/v2/_catalog?n=1000&last=a");
    QTest::newRow("opaque token") << QByteArray("http://r/v2/_catalog?next_page=gA%2B%3D%3D%26n=5&n=1")
                                  << QByteArray("http://r/v2/_catalog?next_page=gA%2B%3D%3D%26n=5&n=1000");
    QTest::newRow("no size") << QByteArray("http://r/v2/_catalog?next_page=abc") << QByteArray();
    QTest::newRow("no query") << QByteArray("http://r/v2/_catalog") << QByteArray();
    QTest::newRow("another name that ends in n") << QByteArray("http://r/v2/_catalog?token=5") << QByteArray();
}

void TestDistribution::changesThePageSizeAlone()
{
    QFETCH(QByteArray, page);
    QTEST(withPageSize(QUrl::fromEncoded(page), 1000).value_or(QUrl()).toEncoded(), "expected");
}

QTEST_GUILESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
