// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/tokenrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestTokenRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buildsTheAddress_data();
    void buildsTheAddress();
    void readsTokens_data();
    void readsTokens();
    void refusesAnswers_data();
    void refusesAnswers();
    void resolvesRealms_data();
    void resolvesRealms();
    void refusesRealms_data();
    void refusesRealms();
    void knowsWhoMayHaveThePassword_data();
    void knowsWhoMayHaveThePassword();
};

void TestTokenRequest::buildsTheAddress_data()
{
    QTest::addColumn<QString>("realm");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("usual") << u"https://a/token"_s << u"r.example"_s << QStringList{u"repository:a/b:pull"_s}
                           << u"bob"_s
                           << QByteArray("https://a/token?service=r.example&scope=repository:a/b:pull&account=bob&"
                                         "client_id=tagwright");
    QTest::newRow("one parameter for each scope")
        << u"https://a/token"_s << u"s"_s << QStringList{u"repository:a:pull,push"_s, u"repository:b:pull"_s}
        << QString()
        << QByteArray(
               "https://a/token?service=s&scope=repository:a:pull,push&scope=repository:b:pull&client_id=tagwright");
    QTest::newRow("a query in the realm") << u"https://a/token?x=1%2B2"_s << u"s"_s << QStringList() << QString()
                                          << QByteArray("https://a/token?x=1%2B2&service=s&client_id=tagwright");
    QTest::newRow("neither service nor scope") << u"https://a/token"_s << QString() << QStringList() << QString()
                                               << QByteArray("https://a/token?client_id=tagwright");
    QTest::newRow("what a form decoder would misread")
        << u"https://a/token"_s << u"a+b & c=d#e%"_s << QStringList() << u"org+robot"_s
        << QByteArray("https://a/token?service=a%2Bb%20%26%20c%3Dd%23e%25&account=org%2Brobot&client_id=tagwright");
}

void TestTokenRequest::buildsTheAddress()
{
    QFETCH(QString, realm);
    QFETCH(QString, service);
    QFETCH(QStringList, scopes);
    QFETCH(QString, account);
    QTEST((TokenRequest{QUrl(realm), service, scopes}).url(account).toEncoded(), "expected");
}

void TestTokenRequest::readsTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("lifetime");

    QTest::newRow("token only") << QByteArray(R"({"token":"t"})") << QByteArray("t") << 60;
    QTest::newRow("access_token only") << QByteArray(R"({"access_token":"a","expires_in":300})") << QByteArray("a")
                                       << 300;
    QTest::newRow("both") << QByteArray(R"({"token":"t","access_token":"a"})") << QByteArray("a") << 60;
    QTest::newRow("short life") << QByteArray(R"({"token":"t","expires_in":5})") << QByteArray("t") << 60;
    QTest::newRow("negative life") << QByteArray(R"({"token":"t","expires_in":-5})") << QByteArray("t") << 60;
    QTest::newRow("issued a while ago") << QByteArray(
        R"({"token":"t","expires_in":300,"issued_at":"2026-05-01T11:58:00Z"})")
                                        << QByteArray("t") << 180;
    QTest::newRow("issued in 2001") << QByteArray(
        R"({"token":"t","expires_in":300,"issued_at":"2001-01-01T00:00:00Z"})")
                                    << QByteArray("t") << 300;
    QTest::newRow("issued in the future")
        << QByteArray(R"({"token":"t","expires_in":300,"issued_at":"2026-05-01T13:00:00Z"})") << QByteArray("t") << 300;
    QTest::newRow("issued with nanoseconds and a zone")
        << QByteArray(R"({"token":"t","expires_in":300,"issued_at":"2026-05-01T13:59:00.123456789+02:00"})")
        << QByteArray("t") << 241;
    QTest::newRow("issued nonsense") << QByteArray(R"({"token":"t","expires_in":300,"issued_at":"yesterday"})")
                                     << QByteArray("t") << 300;
}

void TestTokenRequest::readsTokens()
{
    QFETCH(QByteArray, body);
    const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    const Result<AccessToken> token = parseAccessToken(body, now);
    QVERIFY(token);
    QTEST(token->value.bytes().toByteArray(), "token");
    QTEST(int(token->lifetime.count()), "lifetime");
}

void TestTokenRequest::refusesAnswers_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("HTML") << QByteArray("<html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no token") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"token":null})");
    QTest::newRow("another type") << QByteArray(R"({"token":[1]})");
    QTest::newRow("a header more") << QByteArray(R"({"token":"a\r\nX-Evil: 1"})");
}

void TestTokenRequest::refusesAnswers()
{
    QFETCH(QByteArray, body);
    const Result<AccessToken> token = parseAccessToken(body, QDateTime::currentDateTimeUtc());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::Malformed);
}

void TestTokenRequest::resolvesRealms_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("realm");
    QTest::addColumn<QString>("expected");

    QTest::newRow("elsewhere") << u"https://r.example/v2/"_s << u"https://auth.example/token"_s
                               << u"https://auth.example/token"_s;
    QTest::newRow("relative") << u"https://r.example/v2/"_s << u"/token"_s << u"https://r.example/token"_s;
    QTest::newRow("to TLS") << u"http://r.example/v2/"_s << u"https://r.example/t"_s << u"https://r.example/t"_s;
    QTest::newRow("plain registry, plain realm")
        << u"http://r.example/v2/"_s << u"http://r.example/t"_s << u"http://r.example/t"_s;
    QTest::newRow("both on this computer")
        << u"http://127.0.0.1:5000/v2/"_s << u"http://localhost:5001/t"_s << u"http://localhost:5001/t"_s;
    QTest::newRow("both private") << u"https://10.1.2.3/v2/"_s << u"https://192.168.0.1/t"_s
                                  << u"https://192.168.0.1/t"_s;
    QTest::newRow("a user in the address goes")
        << u"https://r.example/v2/"_s << u"https://u:p@auth.example/t"_s << u"https://auth.example/t"_s;
}

void TestTokenRequest::resolvesRealms()
{
    QFETCH(QString, registry);
    QFETCH(QString, realm);
    const Result<QUrl> url = tokenRealm(QUrl(registry), realm);
    QVERIFY(url);
    QTEST(url->toString(), "expected");
}

void TestTokenRequest::refusesRealms_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("realm");

    const QString registry = u"https://r.example/v2/"_s;
    QTest::newRow("away from TLS") << registry << u"http://r.example/token"_s;
    QTest::newRow("another scheme") << registry << u"ftp://r.example/token"_s;
    QTest::newRow("a file") << registry << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << registry << u"https:///token"_s;
    QTest::newRow("this computer") << registry << u"https://127.0.0.1/token"_s;
    QTest::newRow("this computer, short") << registry << u"https://127.1/token"_s;
    QTest::newRow("this computer, as a number") << registry << u"https://2130706433/token"_s;
    QTest::newRow("this computer, by name") << registry << u"https://localhost/token"_s;
    QTest::newRow("this computer, IPv6") << registry << u"https://[::1]/token"_s;
    QTest::newRow("this computer, mapped") << registry << u"https://[::ffff:127.0.0.1]/token"_s;
    QTest::newRow("any address") << registry << u"https://0.0.0.0/token"_s;
    QTest::newRow("private") << registry << u"https://10.0.0.1/token"_s;
    QTest::newRow("private, 172.16") << registry << u"https://172.31.255.1/token"_s;
    QTest::newRow("private, IPv6") << registry << u"https://[fd00::1]/token"_s;
    QTest::newRow("cloud metadata") << registry << u"https://169.254.169.254/latest"_s;
    QTest::newRow("link-local, IPv6") << registry << u"https://[fe80::1]/token"_s;
    QTest::newRow("from a private to this computer") << u"https://10.0.0.1/v2/"_s << u"https://127.0.0.1/token"_s;
}

void TestTokenRequest::refusesRealms()
{
    QFETCH(QString, registry);
    QFETCH(QString, realm);
    const Result<QUrl> url = tokenRealm(QUrl(registry), realm);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, Error::Kind::ForeignOrigin);
}

void TestTokenRequest::knowsWhoMayHaveThePassword_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("realm");
    QTest::addColumn<bool>("may");

    QTest::newRow("the registry") << u"https://r.example"_s << u"https://r.example/token"_s << true;
    QTest::newRow("its host, another port") << u"http://127.0.0.1:5000"_s << u"http://127.0.0.1:5001/t"_s << true;
    QTest::newRow("Docker Hub") << u"https://registry-1.docker.io"_s << u"https://auth.docker.io/token"_s << true;
    QTest::newRow("a domain above") << u"https://registry.gitlab.com"_s << u"https://gitlab.com/jwt/auth"_s << true;
    QTest::newRow("a sibling") << u"https://a.example"_s << u"https://b.example/t"_s << false;
    QTest::newRow("a top-level domain") << u"https://r.example"_s << u"https://example/t"_s << false;
    QTest::newRow("a name that ends the same") << u"https://r.example.org"_s << u"https://ample.org/t"_s << false;
    QTest::newRow("a domain below") << u"https://gitlab.com"_s << u"https://registry.gitlab.com/t"_s << false;
    QTest::newRow("somebody else") << u"https://r.example"_s << u"https://auth.docker.io/token"_s << false;
    QTest::newRow("away from TLS") << u"https://r.example"_s << u"http://r.example/token"_s << false;
}

void TestTokenRequest::knowsWhoMayHaveThePassword()
{
    QFETCH(QString, registry);
    QFETCH(QString, realm);
    QTEST(mayReceivePassword(QUrl(registry), QUrl(realm)), "may");
}

QTEST_GUILESS_MAIN(TestTokenRequest)
#include "tst_tokenrequest.moc"
