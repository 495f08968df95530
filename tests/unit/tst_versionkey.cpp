// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/versionkey.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestVersionKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ascends_data();
    void ascends();
    void equalToAPerson_data();
    void equalToAPerson();
    void numbersByValue();
    void firstBytesTellVersionsApart();
    void orderOfRandomTagsIsTransitive();
    void manyKeys();
};

void TestVersionKey::ascends_data()
{
    QTest::addColumn<QStringList>("tags");

    QTest::newRow("numbers by value") << QStringList{
        u"1"_s, u"1.9"_s, u"1.9.1"_s, u"1.10"_s, u"1.10.2"_s, u"2"_s, u"10"_s, u"2024"_s, u"20240131"_s};
    QTest::newRow("leading v") << QStringList{u"v1.9"_s, u"1.10"_s, u"V1.11"_s, u"2.0"_s};
    QTest::newRow("semantic versioning 11.4") << QStringList{u"1.0.0-alpha"_s, u"1.0.0-alpha.1"_s, u"1.0.0-beta"_s,
        u"1.0.0-beta.2"_s, u"1.0.0-beta.11"_s, u"1.0.0-rc.1"_s, u"1.0.0"_s, u"1.0.1-rc1"_s};
    QTest::newRow("Python") << QStringList{
        u"3.13.0a1"_s, u"3.13.0a2"_s, u"3.13.0b1"_s, u"3.13.0rc1"_s, u"3.13.0"_s, u"3.13.1"_s};
    QTest::newRow("Maven") << QStringList{u"1.0-M1"_s, u"1.0-RC1"_s, u"1.0-SNAPSHOT"_s, u"1.0"_s};
    QTest::newRow("suffixes after the release, before the next") << QStringList{u"2.4.67-rc1-alpine"_s, u"2.4.67"_s,
        u"2.4.67-alpine"_s, u"2.4.67-alpine3.9"_s, u"2.4.67-alpine3.20"_s, u"2.4.67-trixie"_s, u"2.4.68"_s};
    QTest::newRow("more parts after fewer")
        << QStringList{u"1"_s, u"1-alpine"_s, u"1.0"_s, u"1.0-alpine"_s, u"1.0.0"_s, u"1.1"_s};
    QTest::newRow("builds") << QStringList{u"1.0"_s, u"1.0-1"_s, u"1.0-2"_s, u"1.0-10"_s, u"1.0.1"_s};
    QTest::newRow("letters without case") << QStringList{u"alpine"_s, u"Beta"_s, u"latest"_s, u"LTS"_s, u"stable"_s};
    QTest::newRow("words after numbers") << QStringList{
        u"9"_s, u"10.0"_s, u"alpine"_s, u"alpine-slim"_s, u"alpine3.9"_s, u"alpine3.20"_s, u"latest"_s};
    QTest::newRow("a word alone is no pre-release") << QStringList{u"alpha"_s, u"alpha-1"_s, u"beta"_s, u"dev"_s};
    QTest::newRow("dates") << QStringList{u"2023-12-31"_s, u"2024-01-09"_s, u"2024-01-31"_s, u"2024-02-01"_s};
    QTest::newRow("numbers of every width") << QStringList{u"0"_s, u"1"_s, u"111"_s, u"112"_s, u"113"_s, u"255"_s,
        u"256"_s, u"4207"_s, u"4208"_s, u"65535"_s, u"65536"_s, u"16777216"_s, u"4294967296"_s,
        u"9999999999999999999"_s, u"10000000000000000000"_s, u"18446744073709551616"_s, u"99999999999999999999"_s,
        u"100000000000000000000"_s, u"9"_s.repeated(128)};
    QTest::newRow("nothing first") << QStringList{QString(), u"-"_s, u"_"_s, u"."_s, u"0"_s, u"a"_s, u"ä"_s};
}

void TestVersionKey::ascends()
{
    QFETCH(QStringList, tags);
    for (qsizetype later = 1; later < tags.size(); ++later) {
        for (qsizetype earlier = 0; earlier < later; ++earlier)
            QVERIFY2(versionKey(tags[earlier]) < versionKey(tags[later]),
                qPrintable(tags[earlier] + u" is not before "_s + tags[later]));
    }
}

void TestVersionKey::equalToAPerson_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");

    QTest::newRow("leading zeros") << u"1.01"_s << u"1.1"_s;
    QTest::newRow("only zeros") << u"000"_s << u"0"_s;
    QTest::newRow("leading v") << u"v1.2"_s << u"1.2"_s;
    QTest::newRow("case") << u"1.0-RC1"_s << u"1.0-rc1"_s;
    QTest::newRow("many zeros") << QString(200, u'0') + u'7' << u"7"_s;
}

void TestVersionKey::equalToAPerson()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(versionKey(a), versionKey(b));
}

void TestVersionKey::numbersByValue()
{
    QByteArray before = versionKey(u"0");
    for (int number = 1; number < 70'000; ++number) {
        const QByteArray key = versionKey(QString::number(number));
        QVERIFY2(before < key, qPrintable(QString::number(number)));
        before = key;
    }
}

void TestVersionKey::firstBytesTellVersionsApart()
{
    constexpr qsizetype Prefix = 8;
    QVERIFY(
        versionKey(u"12.34.56-rc1").first(Prefix) < versionKey(u"12.34.56").leftJustified(Prefix, '\0').first(Prefix));
    QVERIFY(versionKey(u"v2024.10.31-alpine").first(Prefix) < versionKey(u"v2024.10.31-bookworm").first(Prefix));
}

// Keys are strings, so they are ordered in any case; this is about tags that differ in one place sorting by that place.
void TestVersionKey::orderOfRandomTagsIsTransitive()
{
    QRandomGenerator random(20240131);
    for (int round = 0; round < 5'000; ++round) {
        const int major = random.bounded(200);
        const int minor = random.bounded(5'000);
        const int patch = random.bounded(100'000);
        const QString base = u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
        const QString next = u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch + 1 + random.bounded(1'000));
        QVERIFY2(versionKey(base + u"-rc.1"_s) < versionKey(base), qPrintable(base));
        QVERIFY2(versionKey(base) < versionKey(base + u"-alpine"_s), qPrintable(base));
        QVERIFY2(versionKey(base + u"-alpine"_s) < versionKey(next + u"-rc.1"_s), qPrintable(base));
        QVERIFY2(versionKey(next) < versionKey(u"%1.%2"_s.arg(major).arg(minor + 1)), qPrintable(next));
    }
}

void TestVersionKey::manyKeys()
{
    QStringList tags;
    for (int i = 0; i < 100'000; ++i)
        tags.append(u"v%1.%2.%3-alpine3.%4"_s.arg(i / 5'000).arg(i / 100 % 50).arg(i % 100).arg(i % 20));
    qsizetype bytes = 0;
    QBENCHMARK
    {
        for (const QString &tag : std::as_const(tags))
            bytes += versionKey(tag).size();
    }
    QVERIFY(bytes >= 100'000 * 8);
}

QTEST_GUILESS_MAIN(TestVersionKey)
#include "tst_versionkey.moc"
