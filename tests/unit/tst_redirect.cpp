// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/origin.h"
#include "net/redirect.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

HttpRequest requestTo(const QString &url)
{
    return {.url = QUrl(url),
        .headers = {{"Accept", "*/*"}, {"authorization", "Bearer secret"}, {"Cookie", "a=b"}},
        .maxBytes = 1234};
}

HttpAnswer answerWith(const QByteArray &location, int status = 307)
{
    return {.status = status, .headers = {{"location", location}}};
}

} // namespace

class TestRedirect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void refuses_data();
    void refuses();
    void keepsTheMethodOnlyWhenPromised_data();
    void keepsTheMethodOnlyWhenPromised();
    void makesNoQuestionOfAWrite_data();
    void makesNoQuestionOfAWrite();
    void carriesABodyToNobodyElse_data();
    void carriesABodyToNobodyElse();
    void comparesOrigins_data();
    void comparesOrigins();
    void showsNoSecrets();
};

void TestRedirect::follows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("identified"); // the credential goes along

    const QString blob = u"https://r.example/v2/a/blobs/sha256:1"_s;
    QTest::newRow("relative") << blob << QByteArray("/storage/x") << u"https://r.example/storage/x"_s << true;
    QTest::newRow("trailing slash") << u"https://r.example/v2"_s << QByteArray("/v2/") << u"https://r.example/v2/"_s
                                    << true;
    QTest::newRow("absolute, same origin")
        << blob << QByteArray("https://r.example:443/x") << u"https://r.example:443/x"_s << true;
    QTest::newRow("signed storage URL") << blob
                                        << QByteArray("https://s3.example/b?X-Amz-Signature=a%2Fb%3D&X-Amz-Date=1")
                                        << u"https://s3.example/b?X-Amz-Signature=a%2Fb%3D&X-Amz-Date=1"_s << false;
    QTest::newRow("another port") << blob << QByteArray("https://r.example:444/x") << u"https://r.example:444/x"_s
                                  << false;
    QTest::newRow("to TLS") << u"http://r.example/v2/"_s << QByteArray("https://r.example/v2/")
                            << u"https://r.example/v2/"_s << false;
    QTest::newRow("without a scheme") << blob << QByteArray("//s3.example/x") << u"https://s3.example/x"_s << false;
    QTest::newRow("a user in the address goes")
        << blob << QByteArray("https://u:p@r.example/x#frag") << u"https://r.example/x"_s << true;
}

void TestRedirect::follows()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    const HttpRequest request = requestTo(from);
    const Result<HttpRequest> next = redirected(request, answerWith(location), 0);
    QVERIFY(next);
    QTEST(next->url.toString(QUrl::FullyEncoded), "to");
    QTEST(!headerValue(next->headers, "Authorization").isEmpty(), "identified");
    QTEST(!headerValue(next->headers, "cookie").isEmpty(), "identified");
    QCOMPARE(headerValue(next->headers, "Accept"), "*/*");
    QCOMPARE(next->maxBytes, request.maxBytes);
}

void TestRedirect::refuses_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("hops");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("away from TLS") << QByteArray("http://r.example/x") << 0 << Error::Kind::ForeignOrigin;
    QTest::newRow("away from TLS, elsewhere") << QByteArray("http://s3.example/x") << 0 << Error::Kind::ForeignOrigin;
    QTest::newRow("another scheme") << QByteArray("ftp://r.example/x") << 0 << Error::Kind::ForeignOrigin;
    QTest::newRow("a file") << QByteArray("file:///etc/passwd") << 0 << Error::Kind::Malformed;
    QTest::newRow("nowhere") << QByteArray() << 0 << Error::Kind::Malformed;
    QTest::newRow("no address") << QByteArray("https://[") << 0 << Error::Kind::Malformed;
    QTest::newRow("no end") << QByteArray("/again") << MaxRedirects << Error::Kind::Malformed;
}

void TestRedirect::refuses()
{
    QFETCH(QByteArray, location);
    QFETCH(int, hops);
    const Result<HttpRequest> next = redirected(requestTo(u"https://r.example/v2/"_s), answerWith(location), hops);
    QVERIFY(!next);
    QTEST(next.error().kind, "kind");
}

void TestRedirect::keepsTheMethodOnlyWhenPromised_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::addColumn<HttpRequest::Method>("expected");

    using Method = HttpRequest::Method;
    QTest::newRow("GET 303") << 303 << Method::Get << Method::Get;
    QTest::newRow("HEAD 302") << 302 << Method::Head << Method::Head;
    QTest::newRow("POST 303") << 303 << Method::Post << Method::Get;
    QTest::newRow("POST 307") << 307 << Method::Post << Method::Post;
    QTest::newRow("PUT 307") << 307 << Method::Put << Method::Put;
    QTest::newRow("PATCH 308") << 308 << Method::Patch << Method::Patch;
    QTest::newRow("DELETE 307") << 307 << Method::Delete << Method::Delete;
    QTest::newRow("DELETE 308") << 308 << Method::Delete << Method::Delete;
}

void TestRedirect::keepsTheMethodOnlyWhenPromised()
{
    QFETCH(int, status);
    QFETCH(HttpRequest::Method, method);
    HttpRequest request = requestTo(u"https://r.example/v2/"_s);
    request.method = method;
    request.body = "body";
    const Result<HttpRequest> next = redirected(request, answerWith("/x", status), 0);
    QVERIFY(isRedirect(status));
    QVERIFY(next);
    QTEST(next->method, "expected");
    QCOMPARE(next->body, next->hasBody() ? QByteArray("body") : QByteArray());
}

void TestRedirect::makesNoQuestionOfAWrite_data()
{
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::addColumn<int>("status");
    using Method = HttpRequest::Method;
    for (const int status : {301, 302, 303}) {
        QTest::addRow("PUT %d", status) << Method::Put << status;
        QTest::addRow("PATCH %d", status) << Method::Patch << status;
        QTest::addRow("DELETE %d", status) << Method::Delete << status;
    }
}

void TestRedirect::makesNoQuestionOfAWrite()
{
    QFETCH(HttpRequest::Method, method);
    QFETCH(int, status);
    HttpRequest request = requestTo(u"https://r.example/v2/"_s);
    request.method = method;
    const Result<HttpRequest> next = redirected(request, answerWith("/login", status), 0);
    QVERIFY(!next);
    QCOMPARE(next.error().kind, Error::Kind::Malformed);
}

void TestRedirect::carriesABodyToNobodyElse_data()
{
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::addColumn<bool>("goes");
    using Method = HttpRequest::Method;
    QTest::newRow("POST") << Method::Post << false;
    QTest::newRow("PUT") << Method::Put << false;
    QTest::newRow("PATCH") << Method::Patch << false;
    QTest::newRow("DELETE") << Method::Delete << true;
}

void TestRedirect::carriesABodyToNobodyElse()
{
    QFETCH(HttpRequest::Method, method);
    HttpRequest request = requestTo(u"https://r.example/v2/"_s);
    request.method = method;
    const Result<HttpRequest> next = redirected(request, answerWith("https://s3.example/x"), 0);
    QTEST(bool(next), "goes");
    if (!next)
        QCOMPARE(next.error().kind, Error::Kind::ForeignOrigin);
}

void TestRedirect::comparesOrigins_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");

    QTest::newRow("path does not matter") << u"https://r/a"_s << u"https://r/b?c"_s << true;
    QTest::newRow("default port") << u"https://r"_s << u"https://r:443"_s << true;
    QTest::newRow("default port of http") << u"http://r:80"_s << u"http://r"_s << true;
    QTest::newRow("case of the host") << u"https://R.example"_s << u"https://r.EXAMPLE"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:5000/a"_s << u"http://[::1]:5000"_s << true;
    QTest::newRow("scheme") << u"https://r"_s << u"http://r"_s << false;
    QTest::newRow("port") << u"https://r:5000"_s << u"https://r:5001"_s << false;
    QTest::newRow("host") << u"https://r"_s << u"https://s"_s << false;
}

void TestRedirect::comparesOrigins()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(sameOrigin(QUrl(a), QUrl(b)), same);
    QCOMPARE(originOf(QUrl(a)) == originOf(QUrl(b)), same);
}

void TestRedirect::showsNoSecrets()
{
    QCOMPARE(shownUrl(QUrl(u"https://u:p@s3.example/b/c?X-Amz-Signature=1#f"_s)), u"https://s3.example/b/c"_s);
    QCOMPARE(originOf(QUrl(u"https://[::1]/x"_s)), u"https://[::1]:443"_s);
}

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
