// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/tagversion.h"
#include "values/versionrange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QString printed(const std::optional<TagVersion> &version)
{
    if (!version)
        return u"none"_s;
    QStringList numbers;
    for (int i = 0; i < version->written; ++i)
        numbers.append(QString::number(version->numbers.at(size_t(i))));
    return QStringList{version->prefix, numbers.join(u'.'), version->prerelease, version->suffix}.join(u'|');
}

} // namespace

class TestVersionRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTags_data();
    void readsTags();
    void orders();
    void places_data();
    void places();
    void refuses_data();
    void refuses();
};

void TestVersionRange::readsTags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("expected");

    QTest::newRow("complete") << u"2.0.1"_s << u"|2.0.1||"_s;
    QTest::newRow("v") << u"v2.0.1"_s << u"v|2.0.1||"_s;
    QTest::newRow("line") << u"1.4"_s << u"|1.4||"_s;
    QTest::newRow("number") << u"17"_s << u"|17||"_s;
    QTest::newRow("suffix") << u"1.4.2-alpine3.20"_s << u"|1.4.2||-alpine3.20"_s;
    QTest::newRow("pre-release") << u"v1.4.2-rc.1"_s << u"v|1.4.2|rc.1|"_s;
    QTest::newRow("pre-release, suffix") << u"1.4.2-rc1-alpine"_s << u"|1.4.2|rc1|-alpine"_s;
    QTest::newRow("suffix, pre-release") << u"1.4.2-alpine-rc1"_s << u"|1.4.2|rc1|-alpine"_s;
    QTest::newRow("pre-release with its number behind") << u"1.4.2-beta-3-slim"_s << u"|1.4.2|beta-3|-slim"_s;
    QTest::newRow("python") << u"3.13.0b2-slim"_s << u"|3.13.0|b2|-slim"_s;
    QTest::newRow("attached") << u"1.0rc1"_s << u"|1.0|rc1|"_s;
    QTest::newRow("word") << u"latest"_s << u"none"_s;
    QTest::newRow("word before") << u"jdk-17.0.1"_s << u"none"_s;
    QTest::newRow("four numbers") << u"1.2.3.4"_s << u"none"_s;
    QTest::newRow("patch letter") << u"1.1.1w"_s << u"none"_s;
    QTest::newRow("open end") << u"1.2."_s << u"none"_s;
    QTest::newRow("date") << u"20240131"_s << u"none"_s;
    QTest::newRow("date with dashes") << u"2024-01-31"_s << u"none"_s;
    QTest::newRow("commit") << u"12ab34f"_s << u"none"_s;
    QTest::newRow("huge") << u"99999999999999999999.1"_s << u"none"_s;
    QTest::newRow("v alone") << u"v"_s << u"none"_s;
    QTest::newRow("empty") << u""_s << u"none"_s;
}

void TestVersionRange::readsTags()
{
    QFETCH(QString, tag);
    QTEST(printed(parseTagVersion(tag)), "expected");
}

void TestVersionRange::orders()
{
    const QStringList ascending{u"0.9"_s, u"1.0.0-alpha"_s, u"1.0.0-beta2"_s, u"1.0.0-rc9"_s, u"1.0.0-rc10"_s,
        u"v1.0.0-alpine"_s, u"1.0.1"_s, u"1.10"_s, u"2"_s};
    for (qsizetype i = 0; i < ascending.size(); ++i) {
        for (qsizetype j = 0; j < ascending.size(); ++j)
            QCOMPARE(comparePrecedence(*parseTagVersion(ascending[i]), *parseTagVersion(ascending[j])) < 0, i < j);
    }
    QVERIFY(comparePrecedence(*parseTagVersion(u"1"), *parseTagVersion(u"v1.0.0-slim")) == 0);
}

void TestVersionRange::places_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QStringList>("inside");
    QTest::addColumn<QStringList>("outside");
    QTest::addColumn<QStringList>("neither");

    const QStringList never{u"latest"_s, u"1.2.3.4"_s, u"20240131"_s};
    QTest::newRow("below") << u"<1.3.1"_s
                           << QStringList{u"1.3.0"_s, u"v1.2.9-alpine"_s, u"1.2"_s, u"0"_s, u"1.3.0-rc1"_s}
                           << QStringList{u"1.3.1"_s, u"1.3.1-rc1"_s, u"1.4"_s, u"2"_s}
                           << never + QStringList{u"1"_s, u"1.3"_s};
    QTest::newRow("up to") << u"<=1.3"_s << QStringList{u"1.3"_s, u"1.3.9"_s, u"1.3.0-rc1"_s}
                           << QStringList{u"1.4.0"_s, u"1.4.0-rc1"_s} << QStringList{u"1"_s};
    QTest::newRow("above") << u">1.3"_s << QStringList{u"1.4.0"_s, u"1.4"_s, u"2"_s}
                           << QStringList{u"1.3.9"_s, u"1.4.0-rc1"_s} << QStringList{u"1"_s};
    QTest::newRow("above, complete") << u"> 1.3.1"_s << QStringList{u"1.3.2"_s, u"1.3.2-rc1"_s}
                                     << QStringList{u"1.3.1"_s, u"v1.3.1-slim"_s} << QStringList{u"1.3"_s};
    QTest::newRow("between") << u">=1.2 <2"_s << QStringList{u"1.2.0"_s, u"1.2"_s, u"1.99"_s}
                             << QStringList{u"1.1.9"_s, u"2.0.0"_s, u"2.0.0-rc1"_s, u"1.2.0-rc1"_s}
                             << QStringList{u"1"_s};
    QTest::newRow("commas, v") << u">=v1.2, <v2"_s << QStringList{u"1.5"_s} << QStringList{u"2"_s} << QStringList{};
    QTest::newRow("wildcard") << u"1.5.*"_s << QStringList{u"1.5.0"_s, u"1.5"_s, u"1.5.3-rc1"_s}
                              << QStringList{u"1.6.0"_s, u"1.6.0-rc1"_s} << QStringList{u"1"_s};
    QTest::newRow("x") << u"1.x.x"_s << QStringList{u"1"_s, u"1.9.9"_s} << QStringList{u"2"_s} << never;
    QTest::newRow("tilde") << u"~1.4"_s << QStringList{u"1.4.9"_s} << QStringList{u"1.5.0"_s} << QStringList{};
    QTest::newRow("tilde, complete") << u"~1.4.2"_s << QStringList{u"1.4.2"_s, u"1.4.9"_s}
                                     << QStringList{u"1.4.1"_s, u"1.5.0"_s} << QStringList{u"1.4"_s};
    QTest::newRow("tilde, major") << u"~1"_s << QStringList{u"1.9"_s} << QStringList{u"2.0"_s} << QStringList{};
    QTest::newRow("caret") << u"^2.1"_s << QStringList{u"2.1.0"_s, u"2.9"_s}
                           << QStringList{u"2.0.9"_s, u"3.0.0"_s, u"3.0.0-rc1"_s} << QStringList{u"2"_s};
    QTest::newRow("caret, 0.x") << u"^0.2.3"_s << QStringList{u"0.2.9"_s} << QStringList{u"0.3.0"_s} << QStringList{};
    QTest::newRow("caret, 0.0.x") << u"^0.0.3"_s << QStringList{u"0.0.3"_s} << QStringList{u"0.0.4"_s} << QStringList{};
    QTest::newRow("caret, 0") << u"^0"_s << QStringList{u"0.9.1"_s} << QStringList{u"1.0.0"_s} << QStringList{};
    QTest::newRow("equal") << u"=2.0.1"_s << QStringList{u"2.0.1"_s, u"v2.0.1-alpine"_s}
                           << QStringList{u"2.0.2"_s, u"2.0.1-rc1"_s} << QStringList{u"2.0"_s};
    QTest::newRow("pre-release") << u">=1.0.0-rc2 <=1.0.0"_s << QStringList{u"1.0.0-rc3"_s, u"1.0.0"_s}
                                 << QStringList{u"1.0.0-rc1"_s, u"1.0.1"_s} << QStringList{};
    QTest::newRow("pre-release, equal") << u"1.0.0-rc2"_s << QStringList{u"v1.0.0-rc2-slim"_s}
                                        << QStringList{u"1.0.0-rc20"_s, u"1.0.0"_s} << QStringList{};
    QTest::newRow("up to a pre-release") << u"<=1.0.0-rc2"_s << QStringList{u"1.0.0-rc2"_s, u"0.9"_s}
                                         << QStringList{u"1.0.0-rc3"_s, u"1.0.0"_s} << QStringList{};
    QTest::newRow("alternatives") << u"<1 || ^2.1 ||3.*"_s << QStringList{u"0.9"_s, u"2.2"_s, u"3"_s}
                                  << QStringList{u"1"_s, u"4"_s} << QStringList{u"2"_s};
    QTest::newRow("anything") << u"*"_s << QStringList{u"0"_s, u"0.0.0-alpha"_s, u"999999999999999999"_s}
                              << QStringList{} << never;
    QTest::newRow("nothing") << u">2 <1"_s << QStringList{} << QStringList{u"1"_s, u"2"_s, u"1.5.0"_s} << never;
    QTest::newRow("calendar") << u">=24.04"_s << QStringList{u"24.04"_s, u"24.10"_s} << QStringList{u"22.04"_s}
                              << QStringList{u"24"_s};
}

void TestVersionRange::places()
{
    QFETCH(QString, range);
    QFETCH(QStringList, inside);
    QFETCH(QStringList, outside);
    QFETCH(QStringList, neither);
    const Result<VersionRange> parsed = VersionRange::parse(range);
    QVERIFY(parsed);
    QCOMPARE(parsed->text(), range);
    for (const QString &tag : inside)
        QVERIFY2(parsed->place(tag) == VersionRange::Place::Inside, qPrintable(tag));
    for (const QString &tag : outside)
        QVERIFY2(parsed->place(tag) == VersionRange::Place::Outside, qPrintable(tag));
    for (const QString &tag : neither)
        QVERIFY2(parsed->place(tag) == VersionRange::Place::Neither, qPrintable(tag));
}

void TestVersionRange::refuses_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("message");

    QTest::newRow("empty") << u" "_s << u""_s;
    QTest::newRow("empty alternative") << u"1 ||"_s << u""_s;
    QTest::newRow("word") << u">=1 latest"_s << u"latest"_s;
    QTest::newRow("suffix") << u"<1.3.1-alpine"_s << u"<1.3.1-alpine"_s;
    QTest::newRow("operator") << u"=>1"_s << u"=>1"_s;
    QTest::newRow("operator alone") << u">=1 <"_s << u"<"_s;
    QTest::newRow("not") << u"!=1"_s << u"!=1"_s;
    QTest::newRow("wildcard between") << u"1.*.2"_s << u"1.*.2"_s;
    QTest::newRow("below anything") << u"<*"_s << u"<*"_s;
    QTest::newRow("date") << u">20240131"_s << u">20240131"_s;
    QTest::newRow("long") << u"1"_s.repeated(1001) << u"1"_s.repeated(1000);
}

void TestVersionRange::refuses()
{
    QFETCH(QString, range);
    const Result<VersionRange> parsed = VersionRange::parse(range);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(parsed.error().code, QLatin1StringView(VersionRange::InvalidRange));
    QTEST(parsed.error().message, "message");
}

QTEST_GUILESS_MAIN(TestVersionRange)
#include "tst_versionrange.moc"
