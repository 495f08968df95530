// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/httperror.h"
#include "net/retry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

namespace {

constexpr auto None = -1;

int delayOf(
    const Error &error, int tries, double random = 0.999999, HttpRequest::Method method = HttpRequest::Method::Get)
{
    const auto delay = retryDelay({}, {.method = method}, error, tries, random);
    return delay ? int(delay->count()) : None;
}

HttpAnswer answerOf(int status, const QByteArray &type, const QByteArray &body, const QByteArray &retryAfter = {})
{
    return {.status = status, .headers = {{"Content-Type", type}, {"Retry-After", retryAfter}}, .body = body};
}

} // namespace

class TestRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void repeatsAWriteOnlyWhenItWasRefused();
    void spreadsTheClients();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsErrors_data();
    void readsErrors();
    void showsNoControlCharacters();
};

void TestRetry::decides_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("expected"); // milliseconds

    using Kind = Error::Kind;
    QTest::newRow("503, first") << 503 << Kind::ServerFailed << QString() << 0 << 1 << 500;
    QTest::newRow("503, second") << 503 << Kind::ServerFailed << QString() << 0 << 2 << 1000;
    QTest::newRow("503, fourth") << 503 << Kind::ServerFailed << QString() << 0 << 4 << 4000;
    QTest::newRow("503, enough") << 503 << Kind::ServerFailed << QString() << 0 << 5 << None;
    QTest::newRow("503, the server's wish") << 503 << Kind::ServerFailed << QString() << 7 << 1 << 7000;
    QTest::newRow("429, the server's wish") << 429 << Kind::RateLimited << QString() << 60 << 1 << 60'000;
    QTest::newRow("429, more than anybody waits") << 429 << Kind::RateLimited << QString() << 61 << 1 << None;
    QTest::newRow("429, no wish") << 429 << Kind::RateLimited << u"TOOMANYREQUESTS"_s << 0 << 1 << 500;
    QTest::newRow("500") << 500 << Kind::ServerFailed << QString() << 0 << 2 << 1000;
    QTest::newRow("500 UNKNOWN") << 500 << Kind::ServerFailed << u"UNKNOWN"_s << 0 << 1 << 500;
    QTest::newRow("500 UNKNOWN, enough") << 500 << Kind::ServerFailed << u"UNKNOWN"_s << 0 << 2 << None;
    for (const int status : {408, 425, 499, 502, 504, 520, 521, 522})
        QTest::addRow("%d", status) << status << Kind::ServerFailed << QString() << 0 << 1 << 500;
    for (const int status : {400, 401, 403, 404, 405, 416, 501, 505})
        QTest::addRow("%d", status) << status << Kind::Rejected << QString() << 0 << 1 << None;
    QTest::newRow("refused") << 0 << Kind::ConnectionRefused << QString() << 0 << 2 << 1000;
    QTest::newRow("refused, enough") << 0 << Kind::ConnectionRefused << QString() << 0 << 3 << None;
    QTest::newRow("lost") << 0 << Kind::ConnectionLost << QString() << 0 << 1 << 500;
    QTest::newRow("lost in a body") << 200 << Kind::ConnectionLost << QString() << 0 << 1 << 500;
    QTest::newRow("lost in a body, enough") << 200 << Kind::ConnectionLost << QString() << 0 << 3 << None;
    QTest::newRow("no such host") << 0 << Kind::UnknownHost << QString() << 0 << 1 << None;
    QTest::newRow("not trusted") << 0 << Kind::Tls << QString() << 0 << 1 << None;
    QTest::newRow("timeout") << 0 << Kind::Timeout << QString() << 0 << 1 << None;
    QTest::newRow("timeout in a body") << 200 << Kind::Timeout << QString() << 0 << 1 << None;
    QTest::newRow("cancelled") << 0 << Kind::Cancelled << QString() << 0 << 1 << None;
    QTest::newRow("too large") << 200 << Kind::TooLarge << QString() << 0 << 1 << None;
}

void TestRetry::decides()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, code);
    QFETCH(int, retryAfter);
    QFETCH(int, tries);
    QTEST(delayOf({.kind = kind, .httpStatus = status, .code = code, .retryAfter = retryAfter}, tries), "expected");
}

void TestRetry::repeatsAWriteOnlyWhenItWasRefused()
{
    using Method = HttpRequest::Method;
    const Error busy{.kind = Error::Kind::ServerFailed, .httpStatus = 503};
    const Error limited{.kind = Error::Kind::RateLimited, .httpStatus = 429};
    const Error nobodyThere{.kind = Error::Kind::ConnectionRefused};
    for (const Method write : {Method::Put, Method::Patch, Method::Delete}) {
        QCOMPARE(delayOf(busy, 1, 0, write), None);
        QVERIFY(delayOf(limited, 1, 0, write) != None);
        QVERIFY(delayOf(nobodyThere, 1, 0, write) != None);
    }
    QVERIFY(delayOf(busy, 1, 0, Method::Head) != None);
}

void TestRetry::spreadsTheClients()
{
    const Error busy{.kind = Error::Kind::ServerFailed, .httpStatus = 503};
    QCOMPARE(delayOf(busy, 1, 0.0), 250);
    QCOMPARE(delayOf(busy, 1, 0.5), 375);

    const RetryPolicy patient{.tries = 100};
    const auto late = retryDelay(patient, {}, busy, 50, 0.999999);
    QVERIFY(late);
    QCOMPARE(*late, 30s);
}

void TestRetry::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");

    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("blanks") << QByteArray(" 5 ") << 5;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 37;
    QTest::newRow("date that has passed") << QByteArray("Sun, 06 Nov 1994 08:48:37 GMT") << 0;
    QTest::newRow("date far away") << QByteArray("Sat, 06 Nov 2094 08:49:37 GMT") << 86'400;
    QTest::newRow("far too long") << QByteArray("99999999999") << 86'400;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("beyond any number") << QByteArray("99999999999999999999999") << 0;
    QTest::newRow("nonsense") << QByteArray("soon") << 0;
    QTest::newRow("absent") << QByteArray() << 0;
}

void TestRetry::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 0), Qt::UTC);
    QTEST(retryAfterSeconds(value, now), "seconds");
}

void TestRetry::readsErrors_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<Error>("expected");

    using Kind = Error::Kind;
    const QByteArray json = "application/json; charset=utf-8";
    QTest::newRow("distribution's own form")
        << answerOf(404, json,
               R"({"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Tag":"nope"}}]})")
        << Error{Kind::NotFound, 404, u"MANIFEST_UNKNOWN"_s, u"manifest unknown"_s};
    QTest::newRow("the first of several")
        << answerOf(400, json, R"({"errors":[{"code":"A","message":"a"},{"code":"B","message":"b"}]})")
        << Error{Kind::Rejected, 400, u"A"_s, u"a"_s};
    QTest::newRow("no message, a detail") << answerOf(400, json, R"({"errors":[{"code":"A","detail":"why"}]})")
                                          << Error{Kind::Rejected, 400, u"A"_s, u"why"_s};
    QTest::newRow("no message, a detail in an object")
        << answerOf(400, json, R"({"errors":[{"code":"A","detail":{"n":1,"reason":"why"}}]})")
        << Error{Kind::Rejected, 400, u"A"_s, u"why"_s};
    QTest::newRow("unsupported") << answerOf(400, json, R"({"errors":[{"code":"UNSUPPORTED"}]})")
                                 << Error{Kind::Unsupported, 400, u"UNSUPPORTED"_s, QString()};
    QTest::newRow("rate limit with another status") << answerOf(403, json, R"({"errors":[{"code":"TOOMANYREQUESTS"}]})",
        "30") << Error{Kind::RateLimited, 403, u"TOOMANYREQUESTS"_s, QString(), 30};
    QTest::newRow("token service") << answerOf(401, json, R"({"details":"incorrect username or password"})")
                                   << Error{Kind::Unauthorized, 401, QString(), u"incorrect username or password"_s};
    QTest::newRow("message") << answerOf(403, json, R"({"message":"blocked"})")
                             << Error{Kind::Forbidden, 403, QString(), u"blocked"_s};
    QTest::newRow("OAuth") << answerOf(400, json, R"({"error":"invalid_grant","error_description":"no"})")
                           << Error{Kind::Rejected, 400, QString(), u"no"_s};
    QTest::newRow("plain text") << answerOf(404, "text/plain; charset=utf-8", "404 page not found\n")
                                << Error{Kind::NotFound, 404, QString(), u"404 page not found"_s};
    QTest::newRow("HTML") << answerOf(502, "text/html", "<h1>Bad Gateway</h1>") << Error{Kind::ServerFailed, 502};
    QTest::newRow("empty") << answerOf(405, {}, {}) << Error{Kind::Unsupported, 405};
    QTest::newRow("other types than expected")
        << answerOf(429, json, R"({"errors":{"code":1},"message":[2]})") << Error{Kind::RateLimited, 429};
    QTest::newRow("errors that hold nothing")
        << answerOf(500, json, R"({"errors":[]})") << Error{Kind::ServerFailed, 500};
    QTest::newRow("a redirect that is none") << answerOf(304, {}, {}) << Error{Kind::Malformed, 304};
}

void TestRetry::readsErrors()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(Error, expected);
    const Error error = errorFrom(answer, QDateTime::currentDateTimeUtc());
    QCOMPARE(error.kind, expected.kind);
    QCOMPARE(error.httpStatus, expected.httpStatus);
    QCOMPARE(error.code, expected.code);
    QCOMPARE(error.message, expected.message);
    QCOMPARE(error.retryAfter, expected.retryAfter);
}

void TestRetry::showsNoControlCharacters()
{
    const QByteArray body = "{\"message\":\"a\\u001b[31mb\\u202ec\\nd" + QByteArray(5000, 'x') + "\"}";
    const Error error = errorFrom(answerOf(400, "application/json", body), QDateTime::currentDateTimeUtc());
    QVERIFY(error.message.startsWith(u"a [31mb c d"_s));
    QCOMPARE(error.message.size(), 1000);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
