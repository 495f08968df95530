// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sha.h"

#include "crypto/hmac.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

Digest digest(const char *text)
{
    return Digest::parse(QString::fromLatin1(text)).value_or(Digest());
}

const char *const Sha256OfBraces = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
const char *const Sha512OfBraces = "sha512:27c74670adb75075fad058d5ceaf7b20c4e7786c83bae8a32f626f9782af34c9"
                                   "a33c2046ef60fd2a7878d378e29fec851806bbd9a67878f3a9f1cda4830763fd";
const char *const Sha256OfNothing = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

} // namespace

class TestSha : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownDigests();
    void supports_data();
    void supports();
    void piecesGiveTheSame();
    void resultStartsOver();
    void verifies_data();
    void verifies();
    void authenticates_data();
    void authenticates();
};

void TestSha::knownDigests()
{
    QCOMPARE(sha256Of("{}"), digest(Sha256OfBraces));
    QCOMPARE(sha256Of({}), digest(Sha256OfNothing));
    Sha sha(u"sha512"_s);
    sha.add("{}");
    QCOMPARE(sha.result(), digest(Sha512OfBraces));
}

void TestSha::supports_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<bool>("supported");

    QTest::newRow("sha256") << u"sha256"_s << true;
    QTest::newRow("sha512") << u"sha512"_s << true;
    QTest::newRow("sha384") << u"sha384"_s << false;
    QTest::newRow("md5") << u"md5"_s << false;
    QTest::newRow("upper case") << u"SHA256"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestSha::supports()
{
    QFETCH(QString, algorithm);
    QTEST(Sha::supports(algorithm), "supported");
}

void TestSha::piecesGiveTheSame()
{
    const QByteArray bytes(1'000'003, 'x');
    Sha sha(u"sha256"_s);
    for (qsizetype at = 0; at < bytes.size(); at += 4'097)
        sha.add(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(4'097, bytes.size() - at)));
    QCOMPARE(sha.result(), sha256Of(bytes));
}

void TestSha::resultStartsOver()
{
    Sha sha(u"sha256"_s);
    sha.add("something else");
    QVERIFY(sha.result() != digest(Sha256OfBraces));
    sha.add("{}");
    QCOMPARE(sha.result(), digest(Sha256OfBraces));

    Sha moved = std::move(sha);
    QCOMPARE(moved.result(), digest(Sha256OfNothing));
}

void TestSha::verifies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Digest>("expected");
    QTest::addColumn<std::optional<Error::Kind>>("failure");

    using Failure = std::optional<Error::Kind>;
    QTest::newRow("sha256") << QByteArray("{}") << digest(Sha256OfBraces) << Failure();
    QTest::newRow("sha512") << QByteArray("{}") << digest(Sha512OfBraces) << Failure();
    QTest::newRow("nothing") << QByteArray() << digest(Sha256OfNothing) << Failure();
    QTest::newRow("one byte more") << QByteArray("{}\n") << digest(Sha256OfBraces)
                                   << Failure(Error::Kind::DigestMismatch);
    QTest::newRow("unknown algorithm") << QByteArray("{}") << digest("blake3:00") << Failure(Error::Kind::Unsupported);
    QTest::newRow("wrong length") << QByteArray("{}") << digest("sha256:00") << Failure(Error::Kind::Unsupported);
    QTest::newRow("null digest") << QByteArray("{}") << Digest() << Failure(Error::Kind::Unsupported);
}

void TestSha::verifies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Digest, expected);
    QFETCH(std::optional<Error::Kind>, failure);
    const Result<void> result = verify(bytes, expected);
    QCOMPARE(result.has_value(), !failure.has_value());
    if (failure) {
        QCOMPARE(result.error().kind, *failure);
        QVERIFY(result.error().message.contains(expected.toString()));
    }
}

// RFC 4231, sections 4.2 to 4.4 and 4.7.
void TestSha::authenticates_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                       << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                       << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                       << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    QTest::newRow("long key") << QByteArray(131, '\xaa')
                              << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                              << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void TestSha::authenticates()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    QCOMPARE(hmacSha256(key, bytes).toHex(), code);
}

QTEST_GUILESS_MAIN(TestSha)
#include "tst_sha.moc"
