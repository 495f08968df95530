// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/challenge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

// "bearer{realm=x,scope=y} basic{realm=z}"
QString printed(const QList<Challenge> &challenges)
{
    QStringList words;
    for (const Challenge &challenge : challenges) {
        QStringList parameters;
        for (const auto &[name, value] : challenge.parameters)
            parameters += QString::fromUtf8(name + '=' + value);
        words += QString::fromLatin1(challenge.scheme) + u'{' + parameters.join(u';') + u'}';
    }
    return words.join(u' ');
}

} // namespace

class TestChallenge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void splitsScopes_data();
    void splitsScopes();
    void chooses_data();
    void chooses();
    void saysWhatIsUnsupported();
};

void TestChallenge::parses_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");

    QTest::newRow("Docker Hub") << QByteArray("Bearer realm=\"https://auth.docker.io/token\",service=\"registry.docker."
                                              "io\",scope=\"repository:library/nginx:pull,push\"")
                                << u"bearer{realm=https://auth.docker.io/token;service=registry.docker.io;scope="
                                   "repository:library/nginx:pull,push}"_s;
    QTest::newRow("commas in quotes")
        << QByteArray(
               "Bearer realm=\"https://r/t\",service=\"a, b\",scope=\"repository:a:pull repository:b:push,pull\"")
        << u"bearer{realm=https://r/t;service=a, b;scope=repository:a:pull repository:b:push,pull}"_s;
    QTest::newRow("OpenShift's denial") << QByteArray("Basic realm=openshift,error=\"access denied\"")
                                        << u"basic{realm=openshift;error=access denied}"_s;
    QTest::newRow("names without regard to case") << QByteArray("bearer Realm=\"x\"") << u"bearer{realm=x}"_s;
    QTest::newRow("two challenges") << QByteArray("Bearer realm=\"https://a/token\",service=\"x\", Basic realm=\"zz\"")
                                    << u"bearer{realm=https://a/token;service=x} basic{realm=zz}"_s;
    QTest::newRow("a bare scheme") << QByteArray("Negotiate, Basic realm=\"y\"") << u"negotiate{} basic{realm=y}"_s;
    QTest::newRow("relative realm") << QByteArray("Bearer realm=\"/token\"") << u"bearer{realm=/token}"_s;
    QTest::newRow("no realm") << QByteArray("Bearer error=\"invalid_token\"") << u"bearer{error=invalid_token}"_s;
    QTest::newRow("escapes") << QByteArray("Basic realm=\"a \\\"quoted\\\" name\"")
                             << u"basic{realm=a \"quoted\" name}"_s;
    QTest::newRow("blanks everywhere") << QByteArray("  Bearer   realm = \"x\" ,\tservice=\t\"y\" ")
                                       << u"bearer{realm=x;service=y}"_s;
    QTest::newRow("token68") << QByteArray("Negotiate YIIabc==, Basic realm=\"y\"")
                             << u"negotiate{yiiabc==} basic{realm=y}"_s;
    QTest::newRow("the first of two counts") << QByteArray("Basic realm=\"1\", realm=\"2\"") << u"basic{realm=1}"_s;
    QTest::newRow("quote without an end") << QByteArray("Basic realm=\"open") << u"basic{realm=open}"_s;
    QTest::newRow("escape at the end") << QByteArray("Basic realm=\"open\\") << u"basic{realm=open\\}"_s;
    QTest::newRow("parameter before a scheme") << QByteArray("realm=\"x\", Basic") << u"basic{}"_s;
    QTest::newRow("separators alone") << QByteArray(" , ,=,\"\"") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestChallenge::parses()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, expected);
    QCOMPARE(printed(parseChallenges(header)), expected);
}

void TestChallenge::splitsScopes_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("scopes");

    QTest::newRow("one") << QByteArray("Bearer realm=r,scope=\"repository:a:pull,push\"")
                         << QStringList{u"repository:a:pull,push"_s};
    QTest::newRow("two") << QByteArray("Bearer realm=r,scope=\"repository:a:pull  repository:b:push,pull\"")
                         << QStringList{u"repository:a:pull"_s, u"repository:b:push,pull"_s};
    QTest::newRow("none") << QByteArray("Bearer realm=r") << QStringList();
    QTest::newRow("empty") << QByteArray("Bearer realm=r,scope=\"\"") << QStringList();
}

void TestChallenge::splitsScopes()
{
    QFETCH(QByteArray, header);
    const QList<Challenge> challenges = parseChallenges(header);
    QCOMPARE(challenges.size(), 1);
    QTEST(challenges.constFirst().scopes(), "scopes");
}

void TestChallenge::chooses_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("chosen");

    QTest::newRow("Bearer before Basic") << QByteArray("Basic realm=b, Bearer realm=r") << u"bearer{realm=r}"_s;
    QTest::newRow("Basic, when Bearer has no realm")
        << QByteArray("Bearer error=x, Basic realm=b") << u"basic{realm=b}"_s;
    QTest::newRow("Bearer without a realm, when there is nothing else")
        << QByteArray("Negotiate, Bearer error=x") << u"bearer{error=x}"_s;
    QTest::newRow("Basic without a realm") << QByteArray("Basic") << u"basic{}"_s;
}

void TestChallenge::chooses()
{
    QFETCH(QByteArray, header);
    const Result<Challenge> chosen = chooseChallenge(parseChallenges(header));
    QVERIFY(chosen);
    QTEST(printed({*chosen}), "chosen");
}

void TestChallenge::saysWhatIsUnsupported()
{
    const Result<Challenge> chosen = chooseChallenge(parseChallenges("NTLM, Digest realm=x"));
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().kind, Error::Kind::Unauthorized);
    QVERIFY2(chosen.error().message.contains(u"ntlm, digest"_s), qPrintable(chosen.error().message));
    QVERIFY(!chooseChallenge({}));
}

QTEST_GUILESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
