// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What the program words as oc does, and where a stream's images are pulled from.

#include "../support/samplestream.h"
#include "values/describestream.h"
#include "values/describetext.h"
#include "values/pullspecification.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class DescribeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void sizes_data();
    void sizes();
    void alignsLikeTabwriter();
    void prioritises();
    void brief_data();
    void brief();
    void emptyStream();
    void aliases();
    void annotations();
    void history();

    void pullSpecifications_data();
    void pullSpecifications();
    void names();
};

void DescribeTest::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    constexpr qint64 Hour = 3600;
    const QList<QPair<qint64, QString>> table{{-5, u"Less than a second"_s}, {0, u"Less than a second"_s},
        {1, u"1 second"_s}, {2, u"2 seconds"_s}, {59, u"59 seconds"_s}, {60, u"About a minute"_s},
        {119, u"About a minute"_s}, {120, u"2 minutes"_s}, {3599, u"59 minutes"_s}, {Hour, u"About an hour"_s},
        {Hour + 1799, u"About an hour"_s}, {Hour + 1800, u"2 hours"_s}, {47 * Hour, u"47 hours"_s},
        {48 * Hour, u"2 days"_s}, {335 * Hour, u"13 days"_s}, {336 * Hour, u"2 weeks"_s}, {1439 * Hour, u"8 weeks"_s},
        {1440 * Hour, u"2 months"_s}, {17519 * Hour, u"24 months"_s}, {17520 * Hour, u"2 years"_s},
        {4 * 8760 * Hour, u"4 years"_s}};
    for (const auto &[seconds, text] : table)
        QTest::addRow("%lld", static_cast<long long>(seconds)) << seconds << text;
}

void DescribeTest::durations()
{
    QFETCH(qint64, seconds);
    QTEST(OcText::duration(seconds), "text");
}

void DescribeTest::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    const QList<QPair<qint64, QString>> table{{0, u"0B"_s}, {115, u"115B"_s}, {999, u"999B"_s}, {1000, u"1kB"_s},
        {1046, u"1.046kB"_s}, {58'213'004, u"58.21MB"_s}, {1'234'567'890, u"1.235GB"_s}, {2'000'000'000'000, u"2TB"_s}};
    for (const auto &[bytes, text] : table)
        QTest::addRow("%lld", static_cast<long long>(bytes)) << bytes << text;
}

void DescribeTest::sizes()
{
    QFETCH(qint64, bytes);
    QTEST(OcText::size(bytes), "text");
}

void DescribeTest::alignsLikeTabwriter()
{
    QCOMPARE(OcText::aligned({u"a:\tb"_s, u"a long one:\tc"_s, {}, u"x\ty"_s}), u"a:\t\tb\na long one:\tc\n\nx\ty\n"_s);
    QCOMPARE(OcText::aligned({u"L:\t1B\tx"_s, u"\t10000000B\ty"_s}), u"L:\t1B\t\tx\n\t10000000B\ty\n"_s);
}

void DescribeTest::prioritises()
{
    QStringList tags{u"5.1"_s, u"5.1.3"_s, u"v5.1"_s, u"latest"_s, u"5.1-rc1"_s, u"dev"_s, u"5.10"_s, u"5.9"_s,
        u"v5.1.3"_s, u"1.0.0-alpha"_s, u"other"_s, u"5.1.10"_s, u"05.1"_s, u"Latest"_s, u"5"_s, u"1"_s, u"1.2.3.4"_s,
        u"10.0"_s, u"2.0.0+b1"_s, u"5.1-rc_2"_s};
    QCOMPARE(prioritisedTags(tags),
        (QStringList{u"latest"_s, u"10.0"_s, u"5.10"_s, u"5.9"_s, u"5.1"_s, u"v5.1"_s, u"5.1-rc1"_s, u"5.1.10"_s,
            u"5.1.3"_s, u"v5.1.3"_s, u"2.0.0+b1"_s, u"1.0.0-alpha"_s, u"05.1"_s, u"1"_s, u"1.2.3.4"_s, u"5"_s,
            u"5.1-rc_2"_s, u"Latest"_s, u"dev"_s, u"other"_s}));
}

void DescribeTest::brief_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"v1"_s} << u"v1"_s;
    QTest::newRow("recorded") << QStringList{u"scheddigest"_s, u"di"_s, u"permanent"_s, u"refonly"_s, u"sched"_s,
        u"latest"_s, u"v1"_s, u"v2"_s, u"v3"_s, u"x"_s, u"y"_s}
                              << u"scheddigest,di,permanent,refonly,sched + 6 more..."_s;
    QTest::newRow("all") << QStringList{u"latest"_s, u"v1"_s, u"v2"_s, u"v3"_s} << u"latest,v1,v2,v3"_s;
    const QString longName(60, u'x');
    QTest::newRow("at least one") << QStringList{longName, u"v1"_s} << longName + u" + 1 more..."_s;
    QTest::newRow("overshoots") << QStringList{QString(27, u'a'), QString(20, u'b'), u"c"_s}
                                << QString(27, u'a') + u',' + QString(20, u'b') + u" + 1 more..."_s;
}

void DescribeTest::brief()
{
    QFETCH(QStringList, tags);
    QTEST(tagsInBrief(tags), "text");
}

void DescribeTest::emptyStream()
{
    ImageStream stream = sampleStream({});
    stream.internalRepository.clear();
    QCOMPARE(describe(stream, stream.created.addSecs(90)),
        u"Name:\t\t\tapp\nNamespace:\t\tshop\nCreated:\t\tAbout a minute ago\nLabels:\t\t\t<none>\n"
        "Annotations:\t\t<none>\nImage Repository:\t<none>\nImage Lookup:\t\tlocal=false\nTags:\t\t\t<none>\n"_s);
}

void DescribeTest::aliases()
{
    const ImageStream stream = sampleStream({importedTag(u"v2"_s, 1), aliasTag(u"stable"_s, u"v2"_s, 1),
        aliasTag(u"next"_s, u"app:stable"_s, 1), aliasTag(u"loop"_s, u"loop"_s, 1), aliasTag(u"lost"_s, u"gone"_s, 1),
        pushedTag(u"p"_s, 2), aliasTag(u"ofpushed"_s, u"p"_s, 2)});
    const QString text = describe(stream, stream.created);
    QVERIFY(text.contains(u"\nv2 (next, stable)\n"_s));
    QVERIFY(text.contains(u"\nloop\n  tagged from loop\n"_s));
    QVERIFY(text.contains(u"\nlost\n  tagged from gone\n"_s));
    QVERIFY(text.contains(u"\nofpushed\n  tagged from p\n"_s)); // its target is in no spec
    QVERIFY(text.contains(u"\np\n  no spec tag\n"_s));
    QVERIFY(text.contains(u"Unique Images:\t\t2\nTags:\t\t\t7\n"_s));
}

void DescribeTest::annotations()
{
    StreamTag tag = importedTag(u"v1"_s, 1);
    tag.spec->annotations = {{u"description"_s, u"Two\nlines"_s}, {u"tags"_s, u"builder,php"_s},
        {u"supports"_s, u"php:8,php"_s}, {u"sampleRepo"_s, u"https://git.example/x"_s}};
    const QString text = describe(sampleStream({tag}), sampleStream({}).created);
    QVERIFY(text.contains(u"\n  Two\nlines\n  Tags: builder, php\n  Supports: php:8, php\n"
                          "  Example Repo: https://git.example/x\n\n  * quay.io"_s));
}

void DescribeTest::history()
{
    StreamTag tag = pushedTag(u"v1"_s, 1);
    tag.events += sampleEvent(2);
    tag.events.last().dockerImageReference = u"quay.io/org/app:v1"_s;
    const QString text = describe(sampleStream({tag}), tag.events.constFirst().created.addSecs(120));
    QVERIFY(text.endsWith(
        u"  * quay.io/org/app@%1\n      2 minutes ago\n    quay.io/org/app:v1\n      2 minutes ago\t%2\n"_s.arg(
            sampleDigest(1), sampleDigest(2))));
}

void DescribeTest::pullSpecifications_data()
{
    using Is = PullSpecification::Is;
    QTest::addColumn<StreamTag>("tag");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Is>("is");
    QTest::addColumn<QString>("pending");
    const QString image = u"quay.io/org/app@"_s + sampleDigest(1);
    const QString source = u"quay.io/org/app:v1"_s;

    StreamTag tag = importedTag(u"v1"_s, 1);
    QTest::newRow("source") << tag << image << Is::Current << QString();
    tag.spec->generation = 2;
    QTest::newRow("pending") << tag << image << Is::LastGood << source;
    tag.spec->referencePolicy = TagSpec::ReferencePolicy::Local;
    tag.spec->generation = 1;
    QTest::newRow("local") << tag << u"registry.svc:5000/shop/app@"_s + sampleDigest(1) << Is::Current << QString();
    tag.events.first().image.clear();
    QTest::newRow("local without an image") << tag << image << Is::Current << QString();
    tag.events.clear();
    QTest::newRow("local, nothing yet") << tag << u"registry.svc:5000/shop/app:v1"_s << Is::Empty << QString();
    tag.spec->referencePolicy = TagSpec::ReferencePolicy::Source;
    QTest::newRow("nothing yet") << tag << source << Is::Wanted << source;
    QTest::newRow("pushed") << pushedTag(u"v1"_s, 1) << image << Is::Current << QString();
    StreamTag empty = aliasTag(u"v1"_s, u"gone"_s, 1);
    empty.events.clear();
    QTest::newRow("dangling") << empty << u"registry.svc:5000/shop/app:v1"_s << Is::Empty << QString();
}

void DescribeTest::pullSpecifications()
{
    QFETCH(StreamTag, tag);
    const PullSpecification specification = pullSpecification(sampleStream({tag}), tag);
    QTEST(specification.text, "text");
    QTEST(specification.is, "is");
    QTEST(pendingPullSpecification(tag), "pending");
}

void DescribeTest::names()
{
    ImageStream stream = sampleStream({pushedTag(u"v1"_s, 1)});
    QCOMPARE(internalPullSpecification(stream, u"v1"_s), u"registry.svc:5000/shop/app:v1"_s);
    QCOMPARE(publicPullSpecification(stream, u"v1"_s), QString());
    stream.publicRepository = u"apps.example/shop/app"_s;
    QCOMPARE(publicPullSpecification(stream, u"v1"_s), u"apps.example/shop/app:v1"_s);
    QCOMPARE(streamTagName(stream, u"v1"_s), u"shop/app:v1"_s);
    QCOMPARE(streamImageName(stream, *stream.tag(u"v1")), u"shop/app@"_s + sampleDigest(1));
    QCOMPARE(streamImageName(stream, failedTag(u"v2"_s, {}, {})), QString());
}

QTEST_GUILESS_MAIN(DescribeTest)
#include "tst_describe.moc"
