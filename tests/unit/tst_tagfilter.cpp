// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/tagfilter.h"
#include "items/tagnames.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestTagFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesTheSyntax_data();
    void recognisesTheSyntax();
    void matches_data();
    void matches();
    void emptyPassesEverything();
    void invalidExpression();
    void equality();
    void wildcardsAgreeWithExpressions();
    void textAgreesWithQString();
    void manyNamesAgreeWithOneByOne_data();
    void manyNamesAgreeWithOneByOne();
    void hostileWildcardEnds();
};

void TestTagFilter::recognisesTheSyntax_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<TagFilter::Syntax>("syntax");
    QTest::newRow("nothing") << QString() << TagFilter::Syntax::Text;
    QTest::newRow("text") << u"1.2"_s << TagFilter::Syntax::Text;
    QTest::newRow("star") << u"1.*"_s << TagFilter::Syntax::Wildcard;
    QTest::newRow("question mark") << u"1.?"_s << TagFilter::Syntax::Wildcard;
    QTest::newRow("expression") << u"/^1\\./"_s << TagFilter::Syntax::RegularExpression;
    QTest::newRow("expression being typed") << u"/^1"_s << TagFilter::Syntax::RegularExpression;
    QTest::newRow("expression with a star") << u"/1.*/"_s << TagFilter::Syntax::RegularExpression;
}

void TestTagFilter::recognisesTheSyntax()
{
    QFETCH(QString, typed);
    const auto filter = TagFilter::parse(typed);
    QVERIFY(filter);
    QTEST(filter->syntax(), "syntax");
}

void TestTagFilter::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("passes");

    const auto row = [](const char16_t *typed, const char16_t *tag, bool passes) {
        const QString name = QString::fromUtf16(typed) + u" on "_s + QString::fromUtf16(tag);
        QTest::newRow(qPrintable(name)) << QString::fromUtf16(typed) << QString::fromUtf16(tag) << passes;
    };
    row(u"alpine", u"2.4-alpine", true);
    row(u"ALPINE", u"2.4-alpine", true);
    row(u"alpine", u"2.4-Alpine3", true);
    row(u"alpine", u"2.4-alpin", false);
    row(u" alpine ", u"alpine", true);
    row(u"aab", u"aaab", true);
    row(u"[a]", u"a", false);
    row(u"1.2", u"1x2", false);
    row(u"É", u"é", true);
    row(u"1.*", u"1.2", true);
    row(u"1.*", u"1.", true);
    row(u"1.*", u"21.2", false);
    row(u"*.1", u"2.1", true);
    row(u"*.1", u"2.10", false);
    row(u"*-ALPINE*", u"2-alpine3", true);
    row(u"?.?", u"1.2", true);
    row(u"?.?", u"1.20", false);
    row(u"*", u"anything", true);
    row(u"a*b*c", u"a-b-b-c", true);
    row(u"a*b*c", u"a-b-c-d", false);
    row(u"/^2\\.4\\.\\d+$/", u"2.4.67", true);
    row(u"/^2\\.4\\.\\d+$/", u"2.4.67-alpine", false);
    row(u"/^2\\.4", u"2.4.67-alpine", true);
    row(u"/rc", u"1.0-RC1", false);
    row(u"/(?i)rc", u"1.0-RC1", true);
    row(u"/", u"anything", true);
    row(u"//", u"anything", true);
}

void TestTagFilter::matches()
{
    QFETCH(QString, typed);
    QFETCH(QString, tag);
    const auto filter = TagFilter::parse(typed);
    QVERIFY(filter);
    QTEST(filter->matches(tag), "passes");
}

void TestTagFilter::emptyPassesEverything()
{
    QVERIFY(TagFilter().isEmpty());
    QVERIFY(TagFilter().matches(u"a"));
    QVERIFY(TagFilter().matches(u""));
    QVERIFY(TagFilter::parse(u"   ")->isEmpty());
    QVERIFY(TagFilter::parse(u"/")->isEmpty());
    QVERIFY(!TagFilter::parse(u"*")->isEmpty());
}

void TestTagFilter::invalidExpression()
{
    const auto filter = TagFilter::parse(u"/1.(2/");
    QVERIFY(!filter);
    QCOMPARE(filter.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(filter.error().code, QLatin1StringView(TagFilter::InvalidExpression));
    QVERIFY2(filter.error().message.contains(u"parenthesis"_s), qPrintable(filter.error().message));
    QVERIFY2(filter.error().message.contains(u"4"_s), qPrintable(filter.error().message)); // where
}

void TestTagFilter::equality()
{
    QCOMPARE(*TagFilter::parse(u"Alpine"), *TagFilter::parse(u"alpine "));
    QVERIFY(*TagFilter::parse(u"/Alpine") != *TagFilter::parse(u"/alpine"));
    QVERIFY(*TagFilter::parse(u"/a") != *TagFilter::parse(u"a"));
    QCOMPARE(*TagFilter::parse(u""), TagFilter());
}

void TestTagFilter::wildcardsAgreeWithExpressions()
{
    QRandomGenerator random(7);
    const auto text = [&random](QLatin1StringView letters) {
        QString result;
        for (quint32 i = random.bounded(8u); i > 0; --i)
            result += letters.at(random.bounded(int(letters.size())));
        return result;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString pattern = text("ab*?"_L1) + u'*';
        const QString tag = text("ab"_L1);
        const QRegularExpression expected(
            QRegularExpression::wildcardToRegularExpression(pattern), QRegularExpression::DotMatchesEverythingOption);
        QVERIFY2(TagFilter::parse(pattern)->matches(tag) == expected.match(tag).hasMatch(),
            qPrintable(pattern + u" on "_s + tag));
    }
}

void TestTagFilter::textAgreesWithQString()
{
    QRandomGenerator random(8);
    const auto text = [&random](quint32 longest) {
        QString result;
        for (quint32 i = random.bounded(longest); i > 0; --i)
            result += "abAB"_L1.at(random.bounded(4));
        return result;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString part = text(4);
        const QString tag = text(10);
        QVERIFY2(TagFilter::parse(part)->matches(tag) == tag.contains(part, Qt::CaseInsensitive),
            qPrintable(part + u" in "_s + tag));
    }
}

void TestTagFilter::manyNamesAgreeWithOneByOne_data()
{
    QTest::addColumn<QString>("part");
    for (const char16_t *part :
        {u"a", u"ab", u"B", u"1.2", u"-", u"\u00c4", u"\u00e4", u"\u01c5", u"nowhere", u"latest"})
        QTest::newRow(qPrintable(QString::fromUtf16(part))) << QString::fromUtf16(part);
}

void TestTagFilter::manyNamesAgreeWithOneByOne()
{
    QFETCH(QString, part);
    const TagFilter filter = *TagFilter::parse(part);
    QList<ListedTag> tags;
    QList<int> expected;
    for (const char16_t *name : {u"a", u"", u"ab", u"ba", u"aab", u"ABBA", u"1.2", u"1.21.2", u"11.2-AB", u"\u00c4b",
             u"b\u00e4", u"\u01c6\u01c4", u"latest", u"Latest", u"lates", u"t", u"ab"}) {
        tags += ListedTag{.name = QString::fromUtf16(name), .sortKey = {}};
        if (filter.matches(tags.constLast().name))
            expected += int(tags.size()) - 1;
    }
    QCOMPARE(TagNames(tags).containing(filter.text()), expected);
    QCOMPARE(TagNames().containing(filter.text()), QList<int>());
}

void TestTagFilter::hostileWildcardEnds()
{
    QVERIFY(!TagFilter::parse(u"*a"_s.repeated(60) + u"b"_s)->matches(QString(128, u'a')));
}

QTEST_APPLESS_MAIN(TestTagFilter)
#include "tst_tagfilter.moc"
