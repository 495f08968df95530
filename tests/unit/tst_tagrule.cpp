// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/tagrule.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QDate Today(2026, 3, 31);

Digest digestOf(QChar digit)
{
    return *Digest::parse(QString(u"sha256:"_s + QString(64, digit)));
}

TagDetails details(QChar digit, QDate created, const QList<Platform> &platforms = {})
{
    TagDetails result;
    result.digest = digestOf(digit);
    result.created = created.startOfDay(Qt::UTC);
    result.platforms = platforms;
    return result;
}

const Platform Amd64{.os = u"linux"_s, .architecture = u"amd64"_s};
const Platform Arm64{.os = u"linux"_s, .architecture = u"arm64"_s, .variant = u"v8"_s};
const Platform ArmV7{.os = u"linux"_s, .architecture = u"arm"_s, .variant = u"v7"_s};

const std::map<QString, TagDetails> &knownDetails()
{
    static const std::map<QString, TagDetails> known = [] {
        std::map<QString, TagDetails> all;
        all[u"latest"_s] = details(u'2', {2026, 3, 30}, {Amd64, Arm64});
        all[u"1.4.2"_s] = details(u'2', {2026, 3, 30}, {Amd64, Arm64});
        all[u"1.4.1"_s] = details(u'1', {2026, 2, 28}, {Amd64});
        all[u"1.4.0"_s] = details(u'0', {2026, 2, 27}, {ArmV7});
        all[u"epoch"_s] = details(u'e', {1970, 1, 1}, {});
        all[u"epoch"_s].reproducible = true;
        return all;
    }();
    return known;
}

// "unread" and any tag that is not known has no details yet.
QList<RuledTag> ruled(const QStringList &tags)
{
    QList<RuledTag> list;
    for (const QString &tag : tags) {
        const auto known = knownDetails().find(tag);
        list.append({.name = tag, .details = known == knownDetails().end() ? nullptr : &known->second});
    }
    return list;
}

QString printed(const QList<RuledTag> &tags, const QList<TagVerdict> &verdicts, TagVerdict wanted)
{
    QStringList words;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (verdicts[i] == wanted)
            words.append(tags[i].name);
    }
    return words.join(u' ');
}

TagRule::Term matching(const QString &expression)
{
    return {.condition = *parseNameMatches(expression)};
}

TagRule::Term negated(TagRule::Term term)
{
    term.negated = true;
    return term;
}

} // namespace

Q_DECLARE_METATYPE(Tagwright::TagRule)

class TestTagRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void keepsTheNewest_data();
    void keepsTheNewest();
    void says();
    void refuses_data();
    void refuses();
    void givesUpRunawayExpressions();
    void manyTags();
};

void TestTagRule::judges_data()
{
    QTest::addColumn<TagRule>("rule");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("unread");
    QTest::addColumn<QString>("undecidable");

    const TagRule::Term range{.condition = *VersionRange::parse(u"<1.4.2")};
    const TagRule::Term old{.condition = *parseOlderThan(u"1 month")};
    const TagRule::Term same{.condition = *parseSameDigestAs(u"latest")};
    const TagRule::Term lacking{.condition = *parseLacksPlatforms(u"arm64")};

    QTest::newRow("nothing") << TagRule{} << u""_s << u""_s << u""_s;
    QTest::newRow("expression") << TagRule{{matching(u"4\\.[01]"_s)}} << u"1.4.1 1.4.0"_s << u""_s << u""_s;
    QTest::newRow("not the expression") << TagRule{{negated(matching(u"^1"_s))}} << u"latest epoch unread"_s << u""_s
                                        << u""_s;
    QTest::newRow("range") << TagRule{{range}} << u"1.4.1 1.4.0"_s << u""_s << u"latest epoch unread"_s;
    QTest::newRow("not the range") << TagRule{{negated(range)}} << u"1.4.2"_s << u""_s << u"latest epoch unread"_s;
    // 31 March less a month is 28 February, and that day itself is not before it.
    QTest::newRow("old") << TagRule{{old}} << u"1.4.0"_s << u"unread"_s << u"epoch"_s;
    QTest::newRow("not old") << TagRule{{negated(old)}} << u"latest 1.4.2 1.4.1"_s << u"unread"_s << u"epoch"_s;
    QTest::newRow("same") << TagRule{{same}} << u"latest 1.4.2"_s << u"unread"_s << u""_s;
    QTest::newRow("not the same") << TagRule{{negated(same)}} << u"1.4.1 1.4.0 epoch"_s << u"unread"_s << u""_s;
    QTest::newRow("same as one that is not read") << TagRule{{{.condition = *parseSameDigestAs(u"unread")}}} << u""_s
                                                  << u"latest 1.4.2 1.4.1 1.4.0 epoch unread"_s << u""_s;
    QTest::newRow("not the same as one that is not there")
        << TagRule{{negated({.condition = *parseSameDigestAs(u"gone")})}} << u""_s << u""_s
        << u"latest 1.4.2 1.4.1 1.4.0 epoch unread"_s;
    QTest::newRow("lacks") << TagRule{{lacking}} << u"1.4.1 1.4.0"_s << u"unread"_s << u"epoch"_s;
    QTest::newRow("lacks, with os and variant")
        << TagRule{{{.condition = *parseLacksPlatforms(u"linux/arm/v7, linux/aarch64/v8")}}} << u"1.4.1"_s
        << u"unread"_s << u"epoch"_s;
    QTest::newRow("lacks, other os") << TagRule{{{.condition = *parseLacksPlatforms(u"windows windows/amd64")}}}
                                     << u"latest 1.4.2 1.4.1 1.4.0"_s << u"unread"_s << u"epoch"_s;
    QTest::newRow("all of several") << TagRule{{old, range}} << u"1.4.0"_s << u""_s << u"epoch unread"_s;
    QTest::newRow("what is not met decides") << TagRule{{old, matching(u"^1"_s)}} << u"1.4.0"_s << u""_s << u""_s;
}

void TestTagRule::judges()
{
    QFETCH(TagRule, rule);
    const QList<RuledTag> tags = ruled({u"latest"_s, u"1.4.2"_s, u"1.4.1"_s, u"1.4.0"_s, u"epoch"_s, u"unread"_s});
    const QList<TagVerdict> verdicts = judgeTags(tags, rule, Today);
    QCOMPARE(verdicts.size(), tags.size());
    QTEST(printed(tags, verdicts, TagVerdict::Selected), "selected");
    QTEST(printed(tags, verdicts, TagVerdict::Unread), "unread");
    QTEST(printed(tags, verdicts, TagVerdict::Undecidable), "undecidable");
}

void TestTagRule::keepsTheNewest_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("beyond");

    QTest::newRow("one minor") << u"1.4.9 1.4.10 1.4.8 1.4.7"_s << u"1.4.8 1.4.7"_s;
    QTest::newRow("each minor") << u"1.4.3 1.4.2 1.4.1 1.5.0 2.5.0"_s << u"1.4.1"_s;
    QTest::newRow("two names of one") << u"v1.4.3 1.4.3 1.4.2 1.4.1"_s << u"1.4.1"_s;
    QTest::newRow("lines and words have no place") << u"1 1.4 1.4.1 latest 1.4.2 1.4.3"_s << u"1.4.1"_s;
    QTest::newRow("bases apart") << u"1.4.3 1.4.2 1.4.1-alpine3.19 1.4.0-alpine3.20 1.4.1-slim 1.4.1"_s << u"1.4.1"_s;
    QTest::newRow("bases of several versions")
        << u"1.4.3-alpine3.20 1.4.2-alpine3.19 1.4.1-alpine3.18"_s << u"1.4.1-alpine3.18"_s;
    QTest::newRow("architectures apart") << u"1.4.3-arm64 1.4.2-amd64 1.4.1-arm64 1.4.0-x86_64 1.4.0-arm64"_s
                                         << u"1.4.0-arm64"_s;
    QTest::newRow("builds together") << u"1.4.3-debian-12-r5 1.4.3-debian-12-r6 1.4.2-debian-11-r0 1.4.1-debian-11-r9"_s
                                     << u"1.4.1-debian-11-r9"_s;
    QTest::newRow("dates and commits together")
        << u"1.4.3-20240131 1.4.2-20240130 1.4.1-5-g1a2b3c4"_s << u"1.4.1-5-g1a2b3c4"_s;
    QTest::newRow("pre-releases take no place")
        << u"1.4.3-rc1 1.4.2 1.4.2-rc1 1.4.1 1.4.1-rc2 1.4.0"_s << u"1.4.1-rc2 1.4.0"_s;
    QTest::newRow("pre-releases alone") << u"1.5.0-rc1 1.5.0-rc2 1.5.0-rc3"_s << u""_s;
}

void TestTagRule::keepsTheNewest()
{
    QFETCH(QString, tags);
    const QList<RuledTag> list = ruled(tags.split(u' '));
    const TagRule rule{{{.condition = TagRule::BeyondNewest{2}}}};
    QVERIFY(!rule.needsDetails());
    QTEST(printed(list, judgeTags(list, rule, Today), TagVerdict::Selected), "beyond");
}

void TestTagRule::says()
{
    using Unit = TagRule::OlderThan::Unit;
    QCOMPARE(parseOlderThan(u" 30 ")->limit(Today), QDate(2026, 3, 1));
    QCOMPARE(parseOlderThan(u"2w")->limit(Today), QDate(2026, 3, 17));
    QCOMPARE(parseOlderThan(u"6 Months")->limit(Today), QDate(2025, 9, 30));
    QCOMPARE(parseOlderThan(u"1 year")->limit(Today), QDate(2025, 3, 31));
    QCOMPARE(*parseOlderThan(u"3weeks"), (TagRule::OlderThan{.count = 3, .unit = Unit::Weeks}));
    QCOMPARE(parseBeyondNewest(u" 5 ")->kept, 5);
    QCOMPARE(parseSameDigestAs(u" latest ")->tag, u"latest"_s);
    QCOMPARE(parseLacksPlatforms(u" Linux/aarch64,  x86_64 ")->platforms, (QStringList{u"linux/arm64"_s, u"amd64"_s}));
    QVERIFY((TagRule{{{.condition = *parseOlderThan(u"1")}}}.needsDetails()));
}

void TestTagRule::refuses_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");

    const QString age = QString::fromLatin1(TagRuleCode::Age);
    QTest::newRow("minutes") << parseOlderThan(u"5m").error() << age << u"5m"_s;
    QTest::newRow("no number") << parseOlderThan(u"days").error() << age << u"days"_s;
    QTest::newRow("no days") << parseOlderThan(u"0 days").error() << age << u"0 days"_s;
    QTest::newRow("ages") << parseOlderThan(u"10001").error() << age << u"10001"_s;
    const QString count = QString::fromLatin1(TagRuleCode::Count);
    QTest::newRow("none") << parseBeyondNewest(u"0").error() << count << u"0"_s;
    QTest::newRow("sign") << parseBeyondNewest(u"-1").error() << count << u"-1"_s;
    QTest::newRow("huge") << parseBeyondNewest(u"99999999999").error() << count << u"99999999999"_s;
    QTest::newRow("tag") << parseSameDigestAs(u"a:b").error() << QString::fromLatin1(TagRuleCode::Tag) << u"a:b"_s;
    const QString platform = QString::fromLatin1(TagRuleCode::Platform);
    QTest::newRow("no platform") << parseLacksPlatforms(u" ").error() << platform << u""_s;
    QTest::newRow("four parts") << parseLacksPlatforms(u"amd64 a/b/c/d").error() << platform << u"a/b/c/d"_s;
    QTest::newRow("empty part") << parseLacksPlatforms(u"linux/").error() << platform << u"linux/"_s;
    QTest::newRow("expression") << parseNameMatches(u"a(").error()
                                << QString::fromLatin1(TagRuleCode::RegularExpression)
                                << u"missing closing parenthesis (2)"_s;
    QTest::newRow("long") << parseNameMatches(u"a"_s.repeated(1001)).error()
                          << QString::fromLatin1(TagRuleCode::ExpressionLength) << u"a"_s.repeated(1000);
    QTest::newRow("no expression") << parseNameMatches(u"").error()
                                   << QString::fromLatin1(TagRuleCode::ExpressionLength) << u""_s;
}

void TestTagRule::refuses()
{
    QFETCH(Error, error);
    QCOMPARE(error.kind, Error::Kind::InvalidInput);
    QTEST(error.code, "code");
    QTEST(error.message, "message");
}

void TestTagRule::givesUpRunawayExpressions()
{
    const QList<RuledTag> tags{{.name = u"a"_s.repeated(127) + u'b'}, {.name = u"aaa"_s}};
    for (const bool isNegated : {false, true}) {
        const TagRule rule{{{.condition = *parseNameMatches(u"^(a+)+$"), .negated = isNegated}}};
        const QList<TagVerdict> verdicts = judgeTags(tags, rule, Today);
        QCOMPARE(verdicts[0], TagVerdict::Undecidable);
        QCOMPARE(verdicts[1], isNegated ? TagVerdict::NotSelected : TagVerdict::Selected);
    }
}

void TestTagRule::manyTags()
{
    constexpr int Count = 20000; // the sanitizers make it slow
    TagDetails made = details(u'a', {2020, 1, 1}, {Amd64});
    QList<RuledTag> tags;
    for (int i = 0; i < Count; ++i)
        tags.append({.name = u"v1.%1.%2-alpine3.%3"_s.arg(i % 7).arg(i).arg(i % 20), .details = &made});
    const TagRule rule{
        {matching(u"^v1"_s), {.condition = *VersionRange::parse(u">=1.2 || <1")}, {.condition = *parseOlderThan(u"1y")},
            {.condition = TagRule::BeyondNewest{10}}, negated({.condition = *parseSameDigestAs(u"v1.3.3-alpine3.3")}),
            {.condition = *parseLacksPlatforms(u"arm64")}}};
    // What were quadratic would take minutes, which the time limit of the program does not grant.
    const QList<TagVerdict> verdicts = judgeTags(tags, rule, Today);
    QCOMPARE(verdicts.count(TagVerdict::Selected), 0); // they all have the one digest
}

QTEST_GUILESS_MAIN(TestTagRule)
#include "tst_tagrule.moc"
