// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/digest.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString H = u"0123456789abcdef"_s.repeated(4);

} // namespace

class TestDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void abbreviates();
    void comparesAndHashes();
    void nullDigest();
};

void TestDigest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<bool>("verifiable");

    QTest::newRow("sha256") << u"sha256:"_s + H << u"sha256"_s << true;
    QTest::newRow("sha512") << u"sha512:"_s + H + H << u"sha512"_s << true;
    QTest::newRow("sha256, short") << u"sha256:"_s + H.chopped(1) << u"sha256"_s << false;
    QTest::newRow("sha256, upper case") << u"sha256:"_s + H.toUpper() << u"sha256"_s << false;
    QTest::newRow("sha256, no hex") << u"sha256:"_s + QString(64, u'g') << u"sha256"_s << false;
    QTest::newRow("sha512, length of sha256") << u"sha512:"_s + H << u"sha512"_s << false;
    QTest::newRow("sha384") << u"sha384:"_s + QString(96, u'0') << u"sha384"_s << false;
    QTest::newRow("blake3") << u"blake3:"_s + H << u"blake3"_s << false;
    QTest::newRow("compound algorithm") << u"multihash+base58:QmRZxt2b1FVZPNqd8hsiykDL3TdBDeTSPX9Kv46HmX4Gx8"_s
                                        << u"multihash+base58"_s << false;
    QTest::newRow("base64") << u"sha256+b64u:LCa0a2j_xo_5m0U8HTBBNBNCLXBkg7-g-YpeiGJm564="_s << u"sha256+b64u"_s
                            << false;
    QTest::newRow("short") << u"a:b"_s << u"a"_s << false;
}

void TestDigest::parses()
{
    QFETCH(QString, text);
    const std::optional<Digest> digest = Digest::parse(text);
    QVERIFY(digest);
    QCOMPARE(digest->toString(), text);
    QTEST(digest->algorithm(), "algorithm");
    QCOMPARE(digest->algorithm() + u':' + digest->encoded(), text);
    QTEST(digest->isVerifiable(), "verifiable");
    QVERIFY(!digest->isNull());
}

void TestDigest::refuses_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("no colon") << H;
    QTest::newRow("no algorithm") << u":"_s + H;
    QTest::newRow("nothing encoded") << u"sha256:"_s;
    QTest::newRow("upper-case algorithm") << u"SHA256:"_s + H;
    QTest::newRow("separator first") << u"+sha256:"_s + H;
    QTest::newRow("separator last") << u"sha256+:"_s + H;
    QTest::newRow("two separators") << u"a+-b:"_s + H;
    QTest::newRow("two colons") << u"sha256:"_s + H + u":x"_s;
    QTest::newRow("blank before") << u" sha256:"_s + H;
    QTest::newRow("newline behind") << u"sha256:"_s + H + u'\n';
    QTest::newRow("slash") << u"sha256:../x"_s;
    QTest::newRow("non-ASCII") << u"sha256:ä"_s;
    QTest::newRow("NUL") << u"sha256:a"_s + QChar::Null;
}

void TestDigest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Digest::parse(text));
}

void TestDigest::abbreviates()
{
    QCOMPARE(Digest::parse(QString(u"sha256:"_s + H))->abbreviated(), u"sha256:0123…cdef"_s);
    QCOMPARE(Digest::parse(u"a:123456789")->abbreviated(), u"a:123456789"_s); // not shorter with dots
}

void TestDigest::comparesAndHashes()
{
    const Digest a = *Digest::parse(u"sha256:a");
    const Digest b = *Digest::parse(u"sha256:b");
    QVERIFY(a != b);
    QVERIFY(a < b);
    QVERIFY(a == *Digest::parse(u"sha256:a"));
    QCOMPARE((QSet<Digest>{a, b, a}).size(), 2);
}

void TestDigest::nullDigest()
{
    const Digest null;
    QVERIFY(null.isNull());
    QVERIFY(!null.isVerifiable());
    QCOMPARE(null.toString(), QString());
    QCOMPARE(null.algorithm(), QString());
    QCOMPARE(null.encoded(), QString());
    QCOMPARE(null.abbreviated(), QString());
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
