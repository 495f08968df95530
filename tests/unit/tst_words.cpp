// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/words.h"

#include <QTest>
#include <QTextDocument>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QDateTime now()
{
    return QDateTime({2026, 8, 1}, {12, 0}, Qt::UTC);
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void exactSizes();
    void ages_data();
    void ages();
    void moments();
    void kinds();
    void everyKindHasAWord();
    void everyFailureHasAWord();
    void platforms_data();
    void platforms();
    void listsHaveTheCommaOfTheLanguage();
    void oneLine();
    void tips_data();
    void tips();
    void tipsAreBounded();
};

void TestWords::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << QString();
    QTest::newRow("none") << qint64(0) << u"0 bytes"_s;
    QTest::newRow("exact") << qint64(999) << u"999 bytes"_s;
    QTest::newRow("kilo") << qint64(1234) << u"1.2 kB"_s;
    QTest::newRow("mega") << qint64(58'213'004) << u"58.2 MB"_s;
    QTest::newRow("giga") << qint64(3'000'000'000) << u"3.0 GB"_s;
}

void TestWords::sizes()
{
    QFETCH(qint64, bytes);
    QTEST(Words::size(bytes), "text");
}

void TestWords::exactSizes()
{
    QCOMPARE(Words::exactSize(-1), QString());
    QCOMPARE(Words::exactSize(999), u"999 bytes"_s);
    QCOMPARE(Words::exactSize(1234), u"1.2 kB (%1 bytes)"_s.arg(QLocale().toString(1234)));
}

void TestWords::ages_data()
{
    QTest::addColumn<QDateTime>("then");
    QTest::addColumn<QString>("text");
    constexpr int Hour = 3600;
    constexpr int Day = 24 * Hour;
    const auto row = [](const char *name, qint64 seconds, const QString &text) {
        QTest::newRow(name) << now().addSecs(-seconds) << text;
    };
    QTest::newRow("unknown") << QDateTime() << QString();
    row("now", 0, u"just now"_s);
    row("almost a minute", 59, u"just now"_s);
    row("clocks differ", -600, u"just now"_s);
    row("a minute", 60, u"1 minute(s) ago"_s);
    row("almost an hour", Hour - 1, u"59 minute(s) ago"_s);
    row("hours", 5 * Hour, u"5 hour(s) ago"_s);
    row("a day", Day, u"1 day(s) ago"_s);
    row("days", 59 * Day, u"59 day(s) ago"_s);
    row("months", 60 * Day, u"2 month(s) ago"_s);
    row("almost two years", 729 * Day, u"24 month(s) ago"_s);
    row("years", 800 * Day, u"2 year(s) ago"_s);
}

void TestWords::ages()
{
    QFETCH(QDateTime, then);
    QTEST(Words::age(then, now()), "text");
}

void TestWords::moments()
{
    QCOMPARE(Words::moment({}), QString());
    QCOMPARE(Words::shortMoment({}), QString());
    QVERIFY(Words::shortMoment(now()).contains(u"12:00"_s));
    const QString text = Words::moment(now());
    QVERIFY2(text.contains(u"2026"_s) && text.contains(u"12:00"_s), qPrintable(text)); // tests run in UTC
    QVERIFY(Words::age(now().addDays(2), now()).contains(u"in the future"_s));
}

void TestWords::kinds()
{
    QCOMPARE(Words::kind(ContentKind::MultiArch, {}), u"multi-arch"_s);
    QCOMPARE(Words::kind(ContentKind::HelmChart, u"application/x"_s), u"Helm chart"_s);
    QCOMPARE(Words::kind(ContentKind::Artifact, u"application/x"_s), u"application/x"_s);
    QCOMPARE(Words::kind(ContentKind::Artifact, {}), u"artifact"_s);
}

void TestWords::everyKindHasAWord()
{
    QStringList words;
    for (int kind = int(ContentKind::Unknown); kind <= int(ContentKind::Artifact); ++kind)
        words += Words::kind(ContentKind(kind), {});
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
}

void TestWords::everyFailureHasAWord()
{
    QStringList words;
    for (int kind = int(Error::Kind::Cancelled); kind <= int(Error::Kind::InvalidInput); ++kind)
        words += Words::failure({.kind = Error::Kind(kind)});
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0); // no two of them may look alike
}

void TestWords::platforms_data()
{
    QTest::addColumn<QList<Platform>>("platforms");
    QTest::addColumn<QString>("text");
    const Platform amd64{.os = u"linux"_s, .architecture = u"amd64"_s};
    const Platform armV5{.os = u"linux"_s, .architecture = u"arm"_s, .variant = u"v5"_s};
    const Platform windows{.os = u"windows"_s, .architecture = u"amd64"_s, .osVersion = u"10.0.17763"_s};
    QTest::newRow("none") << QList<Platform>() << QString();
    QTest::newRow("nameless") << QList<Platform>{Platform()} << QString();
    QTest::newRow("linux") << QList<Platform>{amd64, armV5} << u"amd64|arm/v5"_s;
    QTest::newRow("mixed") << QList<Platform>{amd64, windows} << u"linux/amd64|windows/amd64 10.0.17763"_s;
}

void TestWords::platforms()
{
    QFETCH(QList<Platform>, platforms);
    QTEST(Words::platforms(platforms).join(u'|'), "text");
}

void TestWords::listsHaveTheCommaOfTheLanguage()
{
    /*! Chinese has a comma of its own for lists. */
    struct Chinese : QTranslator {
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return QByteArray(context) == "Tagwright::Words" && QByteArray(source) == ", " ? u"、"_s : QString();
        }
        bool isEmpty() const override { return false; }
    };
    QCOMPARE(Words::joined({u"a"_s, u"b"_s, u"c"_s}), u"a, b, c"_s);
    QCOMPARE(Words::joined({u"a"_s}), u"a"_s);
    QCOMPARE(Words::joined({}), QString());
    Chinese words;
    QCoreApplication::installTranslator(&words);
    QCOMPARE(Words::joined({u"a"_s, u"b"_s}), u"a、b"_s);
    QCoreApplication::removeTranslator(&words);
}

void TestWords::oneLine()
{
    QCOMPARE(Words::oneLine(u" a\n\tb  c\r\n"_s), u"a b c"_s);
    const QString line = Words::oneLine(QString(100'000, u'x'));
    QVERIFY(line.size() < 1000);
    QVERIFY(line.endsWith(u'…'));
}

void TestWords::tips_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("image") << u"<img src=\"http://example.com/x.png\">"_s;
    QTest::newRow("link") << u"see <a href='x'>this</a>"_s;
    QTest::newRow("document") << u"<!DOCTYPE html><html>"_s;
    QTest::newRow("xml") << u"<?xml version=\"1.0\"?>"_s;
    QTest::newRow("entity") << u"a &lt; b"_s;
    QTest::newRow("second line") << u"plain\n<b>bold</b>"_s;
    QTest::newRow("blanks before") << u"  \n <b>bold</b>"_s;
}

void TestWords::tips()
{
    QFETCH(QString, text);
    const QString tip = Words::tip(text);
    QVERIFY2(!Qt::mightBeRichText(tip), qPrintable(tip));
    QCOMPARE(QString(tip).remove(QChar(0x200b)), text.trimmed());
}

void TestWords::tipsAreBounded()
{
    QVERIFY(Words::tip(QString(1'000'000, u'<')).size() < 10'000);
    QCOMPARE(Words::tip({}), QString());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
