// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/secretsdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestSecretsDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void keepsBytesThatAreNoText();
    void isWhatTheHeaderSays();
    void readsWhatItKnows_data();
    void readsWhatItKnows();
    void refuses_data();
    void refuses();
};

namespace {

QStringList printed(const Secrets &secrets)
{
    QStringList lines;
    for (const Credential &credential : secrets.credentials)
        lines += u"%1 %2 %3 %4"_s.arg(credential.userName, QString::fromUtf8(credential.secret.bytes()))
                     .arg(int(credential.kind))
                     .arg(credential.path);
    lines += QString::fromUtf8(secrets.keyPassphrase.bytes());
    if (!secrets.clientKey.isEmpty() || !secrets.plugin.isEmpty())
        lines += QString::fromUtf8(secrets.clientKey.bytes()) + u' ' + QString::fromUtf8(secrets.plugin.bytes());
    lines += QString::fromUtf8(secrets.proxyPassword.bytes());
    return lines;
}

} // namespace

void TestSecretsDocument::keepsEverything()
{
    Secrets secrets;
    secrets.setCredential({u"bob"_s, Secret(u"p\"\u00e4\\ 1")});
    secrets.setCredential({{}, Secret(u"identity"), Credential::Kind::IdentityToken, u"team"_s});
    secrets.setCredential({{}, Secret(u"registry"), Credential::Kind::RegistryToken, u"team/app"_s});
    secrets.keyPassphrase = Secret(u"open sesame");
    secrets.clientKey = Secret(u"key in PEM");
    secrets.plugin = Secret(u"a program");
    secrets.proxyPassword = Secret(u"pass me");
    const Result<Secrets> read = parseSecretsDocument(secretsDocument(secrets).bytes());
    QVERIFY(read);
    QCOMPARE(printed(*read), printed(secrets));
    QCOMPARE(printed(secrets).size(), 6);
    QCOMPARE(printed(secrets.clone()), printed(secrets));
}

void TestSecretsDocument::keepsBytesThatAreNoText()
{
    const QByteArrayView bytes("\xff\x00\xfe", 3);
    Secrets secrets;
    secrets.setCredential({u"bob"_s, Secret(bytes)});
    const Result<Secrets> read = parseSecretsDocument(secretsDocument(secrets).bytes());
    QVERIFY(read);
    QCOMPARE(read->credentials.at(0).secret.bytes(), bytes);
}

void TestSecretsDocument::isWhatTheHeaderSays()
{
    Secrets secrets;
    secrets.setCredential({u"bob"_s, Secret(u"pw")});
    QCOMPARE(secretsDocument(secrets).bytes(),
        QByteArrayView(R"({"credentials":[{"kind":"password","secret":"pw","user":"bob"}]})"));
}

void TestSecretsDocument::readsWhatItKnows_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QByteArray(R"({"credentials":[]})") << QStringList{{}, {}};
    QTest::newRow("later members") << QByteArray(
        R"({"version":9,"credentials":[{"kind":"password","user":"b","secret":"s","since":[1]}]})")
                                   << QStringList{u"b s 0 "_s, {}, {}};
    QTest::newRow("a later kind") << QByteArray(R"({"credentials":[{"kind":"ticket","secret":"s"}]})")
                                  << QStringList{{}, {}};
    QTest::newRow("no kind") << QByteArray(R"({"credentials":[{"secret":"s"}]})") << QStringList{{}, {}};
    QTest::newRow("other types") << QByteArray(
        R"({"credentials":[1,null,"x",[],{"kind":"password","user":1,"secret":{"a":1},"path":[]}],"keyPassphrase":7})")
                                 << QStringList{u"  0 "_s, {}, {}};
    QTest::newRow("twice the same path") << QByteArray(
        R"({"credentials":[{"kind":"password","user":"a","secret":"1"},{"kind":"password","user":"b","secret":"2"}]})")
                                         << QStringList{u"b 2 0 "_s, {}, {}};
}

void TestSecretsDocument::readsWhatItKnows()
{
    QFETCH(QByteArray, document);
    const Result<Secrets> read = parseSecretsDocument(document);
    QVERIFY(read);
    QTEST(printed(*read), "expected");
}

void TestSecretsDocument::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("s3cret");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray(R"({"credentials":[{"kind":"password","secret":"s3cret)");
    QTest::newRow("no credentials") << QByteArray(R"({"password":"s3cret"})");
    QTest::newRow("too deep") << QByteArray(100'000, '[');
    QTest::newRow("too large") << QByteArray(R"({"credentials":[],"s3cret":")") + QByteArray(1024 * 1024, 'x') + "\"}";
    QTest::newRow("too many") << QByteArray(R"({"credentials":[)") + QByteArray("0,").repeated(1000) + "0]}";
}

void TestSecretsDocument::refuses()
{
    QFETCH(QByteArray, document);
    const Result<Secrets> read = parseSecretsDocument(document);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
    QVERIFY(!read.error().message.contains(u"s3cret"_s));
}

QTEST_GUILESS_MAIN(TestSecretsDocument)
#include "tst_secretsdocument.moc"
