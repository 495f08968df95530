// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/wirelog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestWireLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masksAddresses_data();
    void masksAddresses();
    void masksHeaders();
    void counts();
};

void TestWireLog::masksAddresses_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("shown");

    QTest::newRow("own") << QByteArray("https://r.example/v2/_catalog?n=100&last=a%2Fb")
                         << QByteArray("https://r.example/v2/_catalog?n=100&last=a%2Fb");
    QTest::newRow("an opaque page") << QByteArray("https://r.example/v2/_catalog?next_page=abc&n=1")
                                    << QByteArray("https://r.example/v2/_catalog?next_page=abc&n=1");
    QTest::newRow("own, with a token") << QByteArray("https://r.example/x?access_token=abc&n=1&code=5")
                                       << QByteArray("https://r.example/x?access_token=***&n=1&code=***");
    QTest::newRow("token service") << QByteArray(
        "https://a.example/token?service=r&scope=repository:a:pull&account=bob")
                                   << QByteArray(
                                          "https://a.example/token?service=r&scope=repository:a:pull&account=bob");
    QTest::newRow("token service, with a secret")
        << QByteArray("https://a.example/token?service=r&refresh_token=abc&k=v")
        << QByteArray("https://a.example/token?service=r&refresh_token=***&k=***");
    QTest::newRow("signed storage") << QByteArray("https://s3.example/b/c?X-Amz-Signature=abc&Expires=5")
                                    << QByteArray("https://s3.example/b/c?X-Amz-Signature=***&Expires=***");
    QTest::newRow("signature of our own host") << QByteArray("https://r.example/b?X-Amz-Signature=abc&sig=1")
                                               << QByteArray("https://r.example/b?X-Amz-Signature=***&sig=***");
    QTest::newRow("user") << QByteArray("https://u:p@r.example/v2/") << QByteArray("https://r.example/v2/");
    QTest::newRow("another port is another origin")
        << QByteArray("https://r.example:444/x?n=1") << QByteArray("https://r.example:444/x?n=***");
}

void TestWireLog::masksAddresses()
{
    QFETCH(QByteArray, url);
    QTEST(maskedUrl(QUrl::fromEncoded(url), QUrl(u"https://r.example"_s)).toEncoded(), "shown");
}

void TestWireLog::masksHeaders()
{
    const HttpHeaders shown = maskedHeaders({{"Accept", "a/b"}, {"authorization", "Bearer eyJ.secret"},
        {"Authorization", "secret"}, {"Cookie", "session=1"}, {"Proxy-Authorization", "Basic Ym9i"}});
    const HttpHeaders expected{{"Accept", "a/b"}, {"authorization", "Bearer ***"}, {"Authorization", "***"},
        {"Cookie", "***"}, {"Proxy-Authorization", "Basic ***"}};
    QCOMPARE(shown, expected);
}

void TestWireLog::counts()
{
    WireLog log;
    QSignalSpy started(&log, &WireLog::requestStarted);
    QSignalSpy finished(&log, &WireLog::requestFinished);
    const QUrl registry(u"https://r.example"_s);
    const HttpRequest request{.method = HttpRequest::Method::Head, .url = registry};

    const RequestRecord first = log.started(u"mine"_s, registry, request);
    RequestRecord second = log.started(u"mine"_s, registry, request);
    second.status = 200;
    second.milliseconds = 5;
    log.finished(second);

    QCOMPARE(started.size(), 2);
    QCOMPARE(first.id, 1);
    QCOMPARE(second.id, 2);
    QCOMPARE(first.method, "HEAD");
    QCOMPARE(first.connectionName, u"mine"_s);
    QVERIFY(first.isRunning());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<RequestRecord>().id, 2);
}

QTEST_GUILESS_MAIN(TestWireLog)
#include "tst_wirelog.moc"
