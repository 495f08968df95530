// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"
#include "scriptedserver.h"

#include "net/growingbody.h"
#include "net/httpsession.h"
#include "net/wirelog.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Fault = ScriptedAnswer::Fault;

constexpr Exchange::Patience Short{.silence = 300ms, .total = 5s};

// One session, and every answer it got.
struct Client {
    explicit Client(const QUrl &registry, const HttpSession::Options &options = {.patience = Short})
    {
        HttpSession::Options named = options;
        named.connectionName = u"test"_s;
        named.registry = registry;
        session = std::make_unique<HttpSession>(named, log);
    }

    Exchange *send(const HttpRequest &request)
    {
        Exchange *exchange = session->send(request, &owner);
        QObject::connect(exchange, &Exchange::answered, &owner, [this, exchange](const Result<HttpAnswer> &answer) {
            answers += answer;
            exchange->deleteLater();
        });
        return exchange;
    }

    WireLog log;
    std::unique_ptr<HttpSession> session;
    QObject owner;
    QList<Result<HttpAnswer>> answers;
};

// Takes requests with long bodies, and counts the connections that they come over.
class Taker final : public QObject {
public:
    enum class Manner {
        Keep, //!< answers, and keeps the connection
        Close, //!< answers, and says that it closes the connection
        CloseInSilence, //!< answers, and closes the connection a moment later
        Early, //!< answers at once, reads nothing more and closes
        EarlySuccess, //!< … and says that all is well
        Never, //!< reads nothing
    };

    explicit Taker(Manner manner)
        : m_manner(manner)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            ++connections;
            ++open;
            if (m_manner == Manner::Never)
                socket->setReadBufferSize(1);
            m_newest = socket;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this] { --open; });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no free port");
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/v2/a?b=c%2Fd"_s.arg(m_server.serverPort())); }

    /*! Of a connection that was not read: only who reads sees that it was closed. */
    void readOn()
    {
        m_manner = Manner::Keep;
        m_newest->setReadBufferSize(0);
        read(m_newest);
    }

    int connections = 0;
    int open = 0;
    QByteArrayList bodies;
    qsizetype received = 0;
    QByteArray lastHead;

private:
    void read(QTcpSocket *socket)
    {
        if (m_manner == Manner::Never)
            return;
        QByteArray &unread = m_unread[socket];
        const QByteArray bytes = socket->readAll();
        received += bytes.size();
        unread += bytes;
        const qsizetype end = unread.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        if (m_manner == Manner::Early || m_manner == Manner::EarlySuccess) {
            const bool isGood = m_manner == Manner::EarlySuccess;
            socket->write(isGood ? "HTTP/1.1 201 Created\r\n" : "HTTP/1.1 413 Too large\r\n");
            socket->write("Content-Length: 3\r\n\r\nbig");
            socket->disconnectFromHost();
            return;
        }
        const qsizetype length = unread.sliced(unread.indexOf("Content-Length: ") + 16).split('\r').at(0).toLongLong();
        if (unread.size() < end + 4 + length)
            return;
        lastHead = unread.first(end);
        bodies += unread.sliced(end + 4);
        unread.clear();
        socket->write("HTTP/1.1 202 Accepted\r\nRange: 0-1\r\nLink: <a>\r\nlink: <b>\r\nContent-Length: 0\r\n");
        socket->write(m_manner == Manner::Close ? "Connection: close\r\n\r\n" : "\r\n");
        if (m_manner != Manner::Keep)
            socket->disconnectFromHost();
    }

    Manner m_manner;
    QTcpServer m_server;
    QTcpSocket *m_newest = nullptr;
    QHash<QTcpSocket *, QByteArray> m_unread;
};

HttpRequest longWrite(const QUrl &url, char filling = 'x')
{
    return {.method = HttpRequest::Method::Patch,
        .url = url,
        .headers = {{"Content-Type", "application/octet-stream"}, {"Authorization", "Basic c2VjcmV0"}},
        .body = QByteArray(2'000'000, filling)};
}

HttpRequest growingWrite(const QUrl &url, const std::shared_ptr<GrowingBody> &body)
{
    return {.method = HttpRequest::Method::Patch,
        .url = url,
        .headers = {{"Content-Type", "application/octet-stream"}},
        .growing = body};
}

} // namespace

class TestExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappened_data();
    void tellsWhatHappened();
    void tellsOfConnectionsThatFail_data();
    void tellsOfConnectionsThatFail();
    void usesTheMethods_data();
    void usesTheMethods();
    void sendsBodies_data();
    void sendsBodies();
    void tellsWhatBecameOfALongBody_data();
    void tellsWhatBecameOfALongBody();
    void writesALongBodyAsItIs();
    void keepsTheConnectionOfLongBodies_data();
    void keepsTheConnectionOfLongBodies();
    void stopsSendingWhenAbandoned();
    void waitsForWhoTakesALongBody();
    void sendsABodyWhileItComes();
    void sendsAGrowingBodyAgain();
    void believesNoSuccessBeforeTheEnd();
    void waitsForAllOfABodyThatQtSends_data();
    void waitsForAllOfABodyThatQtSends();
    void streams_data();
    void streams();
    void streamsLongerThanAnAnswerMayTake();
    void pausesAStream_data();
    void pausesAStream();
    void borrowsPatienceForOneRequest();
    void identifiesItselfAndNobodyElse();
    void doesNotFollowRedirects();
    void keepsNoCookies();
    void readsCompressedAnswers();
    void limitsSilence();
    void limitsTheWhole();
    void goesQuietWhenAbandoned();
    void goesQuietWhenDestroyed();
    void answersWhenTheSessionGoes();
    void boundsConcurrency();
    void letsTheInteractiveGoFirst();
    void holdsOff();
    void logsEveryRequest();
};

void TestExchange::tellsWhatHappened_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected"); // "status bytes" or the kind of error

    const QByteArray thousand(1000, 'x');
    QTest::newRow("success") << ScriptedAnswer::json("{}") << u"200 2"_s;
    QTest::newRow("no body") << ScriptedAnswer{.status = 204} << u"204 0"_s;
    QTest::newRow("not modified") << ScriptedAnswer{.status = 304} << u"304 0"_s;
    QTest::newRow("not modified, with the length it would have")
        << ScriptedAnswer{.status = 304}.with("Content-Length", "100") << u"304 0"_s;
    QTest::newRow("failure") << ScriptedAnswer{.status = 404, .body = "gone"} << u"404 4"_s;
    QTest::newRow("server failure") << ScriptedAnswer{.status = 500, .body = "oops"} << u"500 4"_s;
    QTest::newRow("too many requests") << ScriptedAnswer{.status = 429, .body = "slow"} << u"429 4"_s;
    QTest::newRow("Basic challenge") << ScriptedAnswer::challenge("Basic realm=\"x\"") << u"401 86"_s;
    QTest::newRow("as large as allowed") << ScriptedAnswer{.body = thousand} << u"200 1000"_s;
    QTest::newRow("larger") << ScriptedAnswer{.body = thousand + 'x'} << u"TooLarge"_s;
    QTest::newRow("announces more") << ScriptedAnswer{.headers = {{"Content-Length", "1000000"}},
        .body = "x",
        .fault = Fault::HangInBody} << u"TooLarge"_s;
    QTest::newRow("larger than it said") << ScriptedAnswer{.headers = {{"Transfer-Encoding", "chunked"},
                                                               {"Content-Length", "1"}},
        .body = "7d1\r\n" + QByteArray(2001, 'x') + "\r\n0\r\n\r\n"}
                                         << u"TooLarge"_s;
    QTest::newRow("a failure's body is cut")
        << ScriptedAnswer{.status = 404, .body = QByteArray(200'000, 'x')} << u"404 65536"_s;
    QTest::newRow("no answer") << ScriptedAnswer::broken(Fault::Cut) << u"ConnectionLost"_s;
    QTest::newRow("cut in the body") << ScriptedAnswer::broken(Fault::CutInBody) << u"ConnectionLost"_s;
    QTest::newRow("cut in the body of a failure")
        << ScriptedAnswer{.status = 500, .body = "1234", .fault = Fault::CutInBody} << u"ConnectionLost"_s;
    QTest::newRow("shorter than it said") << ScriptedAnswer{
        .headers = {{"Content-Length", "100"}, {"Connection", "close"}},
        .body = "12",
        .fault = Fault::CutInBody} << u"ConnectionLost"_s;
    QTest::newRow("hangs") << ScriptedAnswer::broken(Fault::Hang) << u"Timeout"_s;
    QTest::newRow("hangs in the body") << ScriptedAnswer::broken(Fault::HangInBody) << u"Timeout"_s;
    QTest::newRow("broken compression") << ScriptedAnswer{.headers = {{"Content-Encoding", "gzip"}},
        .body = "this is not gzip"} << u"Malformed"_s;
}

void TestExchange::tellsWhatHappened()
{
    QFETCH(ScriptedAnswer, answer);
    ScriptedServer server([answer](const ScriptedRequest &) { return answer; });
    Client client(server.url());
    client.send({.url = server.url(u"/v2/"_s), .maxBytes = 1000});
    QTRY_COMPARE(client.answers.size(), 1);

    const Result<HttpAnswer> &got = client.answers.constFirst();
    QTEST(got ? u"%1 %2"_s.arg(got->status).arg(got->body.size()) : nameOf(got), "expected");
    if (got)
        QCOMPARE(got->url, server.url(u"/v2/"_s));
}

void TestExchange::tellsOfConnectionsThatFail_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("expected");

    ScriptedServer closed;
    const QUrl refused = closed.url();
    closed.close();
    QTest::newRow("refused") << refused << u"ConnectionRefused"_s;
    QTest::newRow("no such host") << QUrl(u"http://no-such-host.invalid/"_s) << u"UnknownHost"_s;
}

void TestExchange::tellsOfConnectionsThatFail()
{
    QFETCH(QUrl, url);
    Client client(url, {.patience = {.silence = 10s, .total = 10s}});
    client.send({.url = url});
    QTRY_COMPARE_WITH_TIMEOUT(client.answers.size(), 1, 15'000);
    QTEST(nameOf(client.answers.constFirst()), "expected");
    QVERIFY(!client.answers.constFirst().error().message.isEmpty());
}

void TestExchange::usesTheMethods_data()
{
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("received");

    QTest::newRow("GET") << HttpRequest::Method::Get << QByteArray("GET") << 5;
    QTest::newRow("HEAD") << HttpRequest::Method::Head << QByteArray("HEAD") << 0;
    QTest::newRow("DELETE") << HttpRequest::Method::Delete << QByteArray("DELETE") << 5;
}

void TestExchange::sendsBodies_data()
{
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::addColumn<QByteArray>("body");

    const QByteArray large(3'000'000, 'x');
    for (const auto method : {HttpRequest::Method::Post, HttpRequest::Method::Put, HttpRequest::Method::Patch}) {
        const QByteArray verb = HttpRequest{.method = method}.verb();
        QTest::addRow("%s", verb.constData()) << method << QByteArray("12345");
        QTest::addRow("%s, empty", verb.constData()) << method << QByteArray();
        QTest::addRow("%s, large", verb.constData()) << method << large;
    }
}

void TestExchange::sendsBodies()
{
    QFETCH(HttpRequest::Method, method);
    QFETCH(QByteArray, body);
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer{.status = 202}; });
    Client client(server.url());
    client.send({.method = method,
        .url = server.url(u"/x"_s),
        .headers = {{"Content-Type", "application/octet-stream"}},
        .body = body});
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY(client.answers.constFirst());
    const ScriptedRequest &request = server.requests().constFirst();
    QCOMPARE(request.method, HttpRequest{.method = method}.verb());
    QVERIFY(request.body == body); // not QCOMPARE, which would print it
    QCOMPARE(request.header("Content-Length"), QByteArray::number(body.size()));
    QCOMPARE(request.header("Content-Type"), "application/octet-stream");
}

void TestExchange::tellsWhatBecameOfALongBody_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected"); // "status bytes" or the kind of error

    QTest::newRow("success") << ScriptedAnswer{.status = 201} << u"201 0"_s;
    QTest::newRow("no body") << ScriptedAnswer{.status = 204} << u"204 0"_s;
    QTest::newRow("failure") << ScriptedAnswer{.status = 404, .body = "gone"} << u"404 4"_s;
    QTest::newRow("too many requests") << ScriptedAnswer{.status = 429, .body = "slow"} << u"429 4"_s;
    QTest::newRow("challenge") << ScriptedAnswer::challenge("Basic realm=\"x\"") << u"401 86"_s;
    QTest::newRow("redirect") << ScriptedAnswer::redirect("/elsewhere") << u"307 0"_s;
    QTest::newRow("in chunks") << ScriptedAnswer{.status = 400,
        .headers = {{"Transfer-Encoding", "chunked"}, {"Content-Length", ""}},
        .body = "4\r\noops\r\n0\r\n\r\n"}
                               << u"400 4"_s;
    QTest::newRow("a failure's body is cut")
        << ScriptedAnswer{.status = 404, .body = QByteArray(200'000, 'x')} << u"404 65536"_s;
    QTest::newRow("no answer") << ScriptedAnswer::broken(Fault::Cut) << u"ConnectionLost"_s;
    QTest::newRow("cut in the answer's body") << ScriptedAnswer::broken(Fault::CutInBody) << u"ConnectionLost"_s;
    QTest::newRow("hangs") << ScriptedAnswer::broken(Fault::Hang) << u"Timeout"_s;
}

void TestExchange::tellsWhatBecameOfALongBody()
{
    QFETCH(ScriptedAnswer, answer);
    ScriptedServer server([answer](const ScriptedRequest &) { return answer; });
    Client client(server.url());
    QSignalSpy finished(&client.log, &WireLog::requestFinished);
    client.send(longWrite(server.url(u"/x"_s)));
    QTRY_COMPARE(client.answers.size(), 1);
    const Result<HttpAnswer> &got = client.answers.constFirst();
    QTEST(got ? u"%1 %2"_s.arg(got->status).arg(got->body.size()) : nameOf(got), "expected");
    QCOMPARE(server.requests().size(), 1); // never twice
    const auto record = finished.constFirst().constFirst().value<RequestRecord>();
    QCOMPARE(record.status, got ? got->status : record.status);
    QCOMPARE(bool(record.error), !got);
    QTRY_COMPARE(server.openAnswers(), 0);
}

void TestExchange::writesALongBodyAsItIs()
{
    Taker taker(Taker::Manner::Keep);
    Client client(taker.url());
    QUrl url = taker.url();
    url.setUserInfo(u"bob:s3cret"_s);
    client.send(longWrite(url));
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY(client.answers.constFirst());
    QVERIFY(taker.bodies == QByteArrayList{QByteArray(2'000'000, 'x')});
    QVERIFY2(taker.lastHead.startsWith("PATCH /v2/a?b=c%2Fd HTTP/1.1\r\n"), taker.lastHead.constData());
    const QByteArray host = "Host: " + taker.url().authority().toLatin1() + "\r\n";
    QVERIFY2(taker.lastHead.contains(host), taker.lastHead.constData());
    QVERIFY(taker.lastHead.contains("User-Agent: Tagwright/"));
    QCOMPARE(taker.lastHead.count("Authorization: "), 1);
    QVERIFY(!taker.lastHead.contains("bob"));
    QCOMPARE(client.answers.constFirst()->url, url);
    QCOMPARE(client.answers.constFirst()->header("range"), "0-1");
    QCOMPARE(client.answers.constFirst()->header("Link"), "<a>, <b>");
}

void TestExchange::keepsTheConnectionOfLongBodies_data()
{
    QTest::addColumn<Taker::Manner>("manner");
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("status");
    QTest::newRow("kept") << Taker::Manner::Keep << 1 << 202;
    QTest::newRow("closed, as it said") << Taker::Manner::Close << 3 << 202;
    QTest::newRow("closed in silence") << Taker::Manner::CloseInSilence << 3 << 202;
    QTest::newRow("answered before it was read") << Taker::Manner::Early << 3 << 413;
}

void TestExchange::keepsTheConnectionOfLongBodies()
{
    QFETCH(Taker::Manner, manner);
    QFETCH(int, status);
    Taker taker(manner);
    Client client(taker.url());
    for (int i = 0; i < 3; ++i) {
        client.send(longWrite(taker.url(), char('a' + i)));
        QTRY_COMPARE(client.answers.size(), i + 1);
        const Result<HttpAnswer> &got = client.answers.constLast();
        // What a server says before it closes may be lost with the connection.
        if (manner == Taker::Manner::Early && !got) {
            QCOMPARE(nameOf(got), u"ConnectionLost"_s);
        } else {
            QVERIFY2(got, qPrintable(nameOf(got)));
            QCOMPARE(got->status, status);
        }
        QTest::qWait(30); // a connection that is closed in silence is closed by now
    }
    QTEST(taker.connections, "connections");
    if (status == 202)
        QCOMPARE(taker.bodies.size(), 3);
}

void TestExchange::stopsSendingWhenAbandoned()
{
    Taker taker(Taker::Manner::Never);
    Client client(taker.url());
    HttpRequest request = longWrite(taker.url());
    request.body = QByteArray(50'000'000, 'x');
    const QPointer<Exchange> exchange = client.send(request);
    QTRY_COMPARE(taker.open, 1);
    exchange->abandon();
    taker.readOn();
    QTRY_COMPARE(taker.open, 0);
    QTRY_VERIFY(!exchange);
    QVERIFY(client.answers.isEmpty());
    QVERIFY(taker.bodies.isEmpty());
}

void TestExchange::waitsForWhoTakesALongBody()
{
    Taker taker(Taker::Manner::Never);
    Client client(taker.url());
    HttpRequest request = longWrite(taker.url());
    request.body = QByteArray(50'000'000, 'x');
    client.send(request);
    QTRY_COMPARE(client.answers.size(), 1);
    QCOMPARE(nameOf(client.answers.constFirst()), u"Timeout"_s);
    taker.readOn();
    QTRY_COMPARE(taker.open, 0);

    const QUrl nobody = [] { return ScriptedServer().url(); }();
    client.send(longWrite(nobody));
    QTRY_COMPARE(client.answers.size(), 2);
    QCOMPARE(nameOf(client.answers.constLast()), u"ConnectionRefused"_s);
}

void TestExchange::sendsABodyWhileItComes()
{
    Taker taker(Taker::Manner::Keep);
    Client client(taker.url(), {.patience = {.silence = 1s, .total = 60s}});
    const auto body = std::make_shared<GrowingBody>(40'000'000);
    QSignalSpy wanted(body.get(), &GrowingBody::wanted);
    QVERIFY(!body->isWanted()); // nobody sends it yet
    client.send(growingWrite(taker.url(), body));
    QTRY_VERIFY(body->isWanted());
    QCOMPARE(wanted.size(), 1);
    QByteArray all;
    const auto append = [&](const QByteArray &bytes) {
        all += bytes;
        body->append(bytes);
    };
    for (int i = 0; i < 1'000; ++i)
        append(QByteArray(1'000, char('a' + i % 26)));
    QTRY_VERIFY(taker.received > body->arrived());
    QTest::qWait(1200); // longer than a server may be silent: it waits for us
    QVERIFY(client.answers.isEmpty());
    for (int i = 0; i < 37; ++i)
        append(QByteArray(1'000'000, char('a' + i % 26)));
    QVERIFY(!body->isWanted()); // more than can go at once
    QTRY_VERIFY(taker.received > body->arrived());
    QTRY_VERIFY(body->isWanted());
    append(QByteArray(2'000'000, 'y'));
    QVERIFY(!body->isWanted());
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY(client.answers.constFirst());
    QVERIFY(taker.bodies == QByteArrayList{all});
    // What is no longer kept cannot be sent again.
    QVERIFY(body->isGone(0));
    client.send(growingWrite(taker.url(), body));
    QVERIFY(client.answers.size() == 1); // not before send() returns
    QTRY_COMPARE(client.answers.size(), 2);
    QCOMPARE(nameOf(client.answers.constLast()), u"ConnectionLost"_s);
    QCOMPARE(taker.bodies.size(), 1);
}

void TestExchange::sendsAGrowingBodyAgain()
{
    Taker taker(Taker::Manner::Keep);
    Client client(taker.url());
    const auto body = std::make_shared<GrowingBody>(3'000'000);
    body->append(QByteArray(1'500'000, 'x'));
    const QPointer<Exchange> first = client.send(growingWrite(taker.url(), body));
    QTRY_VERIFY(taker.received > body->arrived());
    first->abandon();
    QTRY_COMPARE(taker.open, 0);
    body->append(QByteArray(100'000, 'y'));
    body->drop(1'000'000); // those have arrived
    QCOMPARE(body->size(), 2'000'000);
    QCOMPARE(body->arrived(), 600'000);
    client.send(growingWrite(taker.url(), body));
    QTRY_VERIFY(taker.received > 2'100'000);
    body->append(QByteArray(1'400'000, 'z'));
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY(client.answers.constFirst());
    const QByteArray rest = QByteArray(500'000, 'x') + QByteArray(100'000, 'y') + QByteArray(1'400'000, 'z');
    QVERIFY(taker.bodies == QByteArrayList{rest});
}

void TestExchange::believesNoSuccessBeforeTheEnd()
{
    Taker taker(Taker::Manner::EarlySuccess);
    Client client(taker.url());
    const auto body = std::make_shared<GrowingBody>(3'000'000);
    body->append(QByteArray(10'000, 'x'));
    client.send(growingWrite(taker.url(), body));
    QTRY_COMPARE(client.answers.size(), 1);
    QCOMPARE(nameOf(client.answers.constFirst()), u"ConnectionLost"_s);
    body->append(QByteArray(2'990'000, 'x')); // nobody cares
}

void TestExchange::waitsForAllOfABodyThatQtSends_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("proxy");
    QTest::newRow("a short one") << 1'000 << false;
    QTest::newRow("through a proxy") << 3'000'000 << true;
}

void TestExchange::waitsForAllOfABodyThatQtSends()
{
    QFETCH(int, size);
    QFETCH(bool, proxy);
    ScriptedServer server;
    const QUrl url = proxy ? QUrl(u"http://registry.example/x"_s) : server.url(u"/x"_s);
    HttpSession::Options options{.patience = Short};
    if (proxy)
        options.proxy = {ProxySettings::Mode::Own, server.url()};
    Client client(url, options);
    const auto body = std::make_shared<GrowingBody>(size);
    body->append(QByteArray(size / 2, 'x'));
    client.send(growingWrite(url, body));
    QTRY_VERIFY(body->isWanted());
    QTest::qWait(600); // longer than a server may be silent
    QCOMPARE(server.requests().size(), 0);
    QVERIFY(client.answers.isEmpty());
    body->append(QByteArray(size - size / 2, 'y'));
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY(client.answers.constFirst());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().body == QByteArray(size / 2, 'x') + QByteArray(size - size / 2, 'y'));
    if (!proxy)
        return;
    client.send(growingWrite(url, std::make_shared<GrowingBody>(GrowingBody::KeptSize + 1)));
    QTRY_COMPARE(client.answers.size(), 2);
    QCOMPARE(nameOf(client.answers.constLast()), u"TooLarge"_s);
}

void TestExchange::streams_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected"); // "status bytes" of the answer itself, or the kind of error
    QTest::addColumn<qint64>("streamed"); // -1: some, but not all of it

    const QByteArray large(3'000'000, 'x');
    QTest::newRow("more than maxBytes") << ScriptedAnswer{.body = large} << u"200 0"_s << qint64(large.size());
    QTest::newRow("a part") << ScriptedAnswer{.status = 206, .body = "12345"} << u"206 0"_s << qint64(5);
    QTest::newRow("nothing") << ScriptedAnswer{} << u"200 0"_s << qint64(0);
    QTest::newRow("a failure is kept") << ScriptedAnswer{.status = 404, .body = "gone"} << u"404 4"_s << qint64(0);
    QTest::newRow("a redirect is kept") << ScriptedAnswer{.status = 307, .body = "there"}.with("Location", "/x")
                                        << u"307 5"_s << qint64(0);
    QTest::newRow("cut") << ScriptedAnswer{.body = large, .fault = Fault::CutInBody} << u"ConnectionLost"_s
                         << qint64(-1);
    QTest::newRow("hangs") << ScriptedAnswer{.body = large, .fault = Fault::HangInBody} << u"Timeout"_s << qint64(-1);
}

void TestExchange::streams()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(qint64, streamed);
    ScriptedServer server([answer](const ScriptedRequest &) { return answer; });
    Client client(server.url());
    Exchange *exchange = client.send({.url = server.url(), .maxBytes = 1000, .answer = HttpRequest::Answer::Streamed});
    qint64 bytes = 0;
    QList<int> statuses;
    connect(exchange, &Exchange::received, this, [&](const HttpAnswer &head, const QByteArray &piece) {
        bytes += piece.size();
        statuses += head.status;
    });
    QTRY_COMPARE(client.answers.size(), 1);
    const Result<HttpAnswer> &got = client.answers.constFirst();
    QTEST(got ? u"%1 %2"_s.arg(got->status).arg(got->body.size()) : nameOf(got), "expected");
    if (streamed >= 0)
        QCOMPARE(bytes, streamed);
    else
        QVERIFY(bytes > 0 && bytes <= answer.body.size() / 2);
    QCOMPARE(statuses.count(answer.status), statuses.size());
}

void TestExchange::streamsLongerThanAnAnswerMayTake()
{
    ScriptedServer server(
        [](const ScriptedRequest &) { return ScriptedAnswer{.body = QByteArray(30, 'x'), .fault = Fault::Drip}; });
    Client client(server.url(), {.patience = {.silence = 300ms, .total = 200ms}});
    client.send({.url = server.url(), .answer = HttpRequest::Answer::Streamed});
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY(client.answers.constFirst()); // after 600 ms
}

void TestExchange::pausesAStream_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<bool>("beforeTheFirstByte");
    QTest::addColumn<QString>("expected");

    const QByteArray large(8'000'000, 'x');
    QTest::newRow("in the middle") << ScriptedAnswer{.body = large} << false << u"ok"_s;
    QTest::newRow("from the beginning") << ScriptedAnswer{.body = large} << true << u"ok"_s;
    QTest::newRow("all of it has come") << ScriptedAnswer{.body = "12345"} << true << u"ok"_s;
    QTest::newRow("nothing comes") << ScriptedAnswer{} << true << u"ok"_s;
    QTest::newRow("a failure comes") << ScriptedAnswer{.status = 404, .body = "gone"} << true << u"404"_s;
    QTest::newRow("it is cut") << ScriptedAnswer{.body = large, .fault = Fault::CutInBody} << true
                               << u"ConnectionLost"_s;
    QTest::newRow("no answer at all") << ScriptedAnswer::broken(Fault::Hang) << true << u"Timeout"_s;
}

void TestExchange::pausesAStream()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(bool, beforeTheFirstByte);
    ScriptedServer server([answer](const ScriptedRequest &) { return answer; });
    Client client(server.url());
    Exchange *exchange = client.send({.url = server.url(), .answer = HttpRequest::Answer::Streamed});
    qint64 bytes = 0;
    connect(exchange, &Exchange::received, this, [&, exchange](const HttpAnswer &, const QByteArray &piece) {
        if (bytes == 0 && !beforeTheFirstByte)
            exchange->setPaused(true);
        bytes += piece.size();
    });
    exchange->setPaused(beforeTheFirstByte);
    QTest::qWait(450); // longer than a server may be silent
    const bool hasAnswered = answer.status < 300 && answer.fault != Fault::Hang;
    QCOMPARE(client.answers.size(), hasAnswered ? 0 : 1);
    if (hasAnswered) {
        QVERIFY2(bytes <= (beforeTheFirstByte ? 0 : 2'000'000), qPrintable(QString::number(bytes)));
        exchange->setPaused(false);
    }
    QTRY_COMPARE(client.answers.size(), 1);
    const Result<HttpAnswer> &got = client.answers.constFirst();
    QTEST(got && got->status >= 300 ? QString::number(got->status) : nameOf(got), "expected");
    if (got && hasAnswered)
        QCOMPARE(bytes, answer.body.size());
}

void TestExchange::borrowsPatienceForOneRequest()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer{.delay = 500ms}; });
    Client client(server.url()); // which bears 300 ms
    client.send({.method = HttpRequest::Method::Put, .url = server.url(), .body = "x", .silence = 5s});
    client.send({.method = HttpRequest::Method::Put, .url = server.url(), .body = "x"});
    QTRY_COMPARE(client.answers.size(), 2);
    QCOMPARE(nameOf(client.answers.at(0)), u"Timeout"_s);
    QCOMPARE(nameOf(client.answers.at(1)), u"ok"_s);
}

void TestExchange::usesTheMethods()
{
    QFETCH(HttpRequest::Method, method);
    QFETCH(QByteArray, verb);
    QFETCH(int, received);
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer{.body = "12345"}; });
    Client client(server.url());
    client.send({.method = method, .url = server.url(u"/x?a=%2F"_s), .headers = {{"Accept-Encoding", "identity"}}});
    QTRY_COMPARE(client.answers.size(), 1);

    QVERIFY(client.answers.constFirst());
    QCOMPARE(client.answers.constFirst()->body.size(), received);
    QCOMPARE(client.answers.constFirst()->header("content-length"), "5");
    QCOMPARE(server.targets(), QByteArrayList{verb + " /x?a=%2F"});
    QVERIFY(server.requests().constFirst().header("Content-Length").isEmpty());
}

void TestExchange::identifiesItselfAndNobodyElse()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer::challenge("Basic realm=\"x\""); });
    Client client(server.url());
    QUrl url = server.url(u"/v2/"_s);
    url.setUserName(u"bob"_s);
    url.setPassword(u"s3cret"_s);
    client.send({.url = url, .headers = {{"User-Agent", "somebody else"}}});
    QTRY_COMPARE(client.answers.size(), 1);

    QCOMPARE(server.requests().size(), 1); // Qt knows the password and did not use it
    const ScriptedRequest &request = server.requests().constFirst();
    QVERIFY(request.header("User-Agent").startsWith("Tagwright/"));
    QCOMPARE(request.header("Authorization"), QByteArray());
    QCOMPARE(request.target, "/v2/");
}

void TestExchange::doesNotFollowRedirects()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer::redirect("/elsewhere", 302); });
    Client client(server.url());
    client.send({.url = server.url(u"/v2/"_s)});
    QTRY_COMPARE(client.answers.size(), 1);
    QCOMPARE(client.answers.constFirst()->status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void TestExchange::keepsNoCookies()
{
    ScriptedServer server(
        [](const ScriptedRequest &) { return ScriptedAnswer::json("{}").with("Set-Cookie", "sid=1; Path=/"); });
    Client client(server.url());
    client.send({.url = server.url()});
    QTRY_COMPARE(client.answers.size(), 1);
    client.send({.url = server.url()});
    QTRY_COMPARE(client.answers.size(), 2);
    QCOMPARE(server.requests().constLast().header("Cookie"), QByteArray());
}

void TestExchange::readsCompressedAnswers()
{
    // "compressed compressed compressed", by gzip
    const QByteArray gzip = QByteArray::fromBase64("H4sIAAAAAAACA0vOzy0oSi0uTk1RSMbGBAAnY5ocIAAAAA==");
    ScriptedServer server([&gzip](const ScriptedRequest &) {
        return ScriptedAnswer{.headers = {{"Content-Encoding", "gzip"}}, .body = gzip};
    });
    Client client(server.url());
    client.send({.url = server.url()});
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY(client.answers.constFirst());
    QCOMPARE(client.answers.constFirst()->body, "compressed compressed compressed");
    QVERIFY(server.requests().constFirst().header("Accept-Encoding").contains("gzip"));
}

void TestExchange::limitsSilence()
{
    // 20 bytes take 400 ms, more than the silence that is allowed between two of them.
    ScriptedServer server(
        [](const ScriptedRequest &) { return ScriptedAnswer{.body = QByteArray(20, 'x'), .fault = Fault::Drip}; });
    Client client(server.url(), {.patience = {.silence = 200ms, .total = 10s}});
    client.send({.url = server.url()});
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY(client.answers.constFirst());
    QCOMPARE(client.answers.constFirst()->body.size(), 20);
}

void TestExchange::limitsTheWhole()
{
    ScriptedServer server(
        [](const ScriptedRequest &) { return ScriptedAnswer{.body = QByteArray(500, 'x'), .fault = Fault::Drip}; });
    Client client(server.url(), {.patience = {.silence = 2s, .total = 300ms}});
    client.send({.url = server.url()});
    QTRY_COMPARE(client.answers.size(), 1);
    QCOMPARE(nameOf(client.answers.constFirst()), u"Timeout"_s);
    QTRY_COMPARE(server.openAnswers(), 0);
}

void TestExchange::goesQuietWhenAbandoned()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer::broken(Fault::Hang); });
    Client client(server.url());
    const QPointer<Exchange> exchange = client.send({.url = server.url()});
    QTRY_COMPARE(server.openAnswers(), 1);
    exchange->abandon();
    QTRY_COMPARE(server.openAnswers(), 0);
    QTRY_VERIFY(!exchange);
    QVERIFY(client.answers.isEmpty());
}

void TestExchange::goesQuietWhenDestroyed()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer::broken(Fault::HangInBody); });
    Client client(server.url());
    QSignalSpy finished(&client.log, &WireLog::requestFinished);
    const Exchange *exchange = client.send({.url = server.url()});
    QTRY_COMPARE(server.openAnswers(), 1);
    delete exchange;
    QTRY_COMPARE(server.openAnswers(), 0);
    QVERIFY(client.answers.isEmpty());
    QCOMPARE(finished.size(), 1);
}

void TestExchange::answersWhenTheSessionGoes()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer::broken(Fault::Hang); });
    Client client(server.url(), {.maxPerHost = 1, .patience = Short});
    client.send({.url = server.url()});
    client.send({.url = server.url()}); // still waits for its turn
    QTRY_COMPARE(server.openAnswers(), 1);
    client.session.reset();
    QCOMPARE(client.answers.size(), 2);
    QCOMPARE(nameOf(client.answers.at(0)), u"Cancelled"_s);
    QCOMPARE(nameOf(client.answers.at(1)), u"Cancelled"_s);
    QTRY_COMPARE(server.openAnswers(), 0);
}

void TestExchange::boundsConcurrency()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer{.body = "x", .delay = 20ms}; });
    // What waits for its turn is not late: twenty answers take longer than one may be silent.
    Client client(server.url(), {.maxPerHost = 2, .patience = {.silence = 150ms, .total = 200ms}});
    for (int i = 0; i < 20; ++i)
        client.send({.url = server.url()});
    QTRY_COMPARE(client.answers.size(), 20);
    QVERIFY(
        std::all_of(client.answers.cbegin(), client.answers.cend(), [](const auto &answer) { return bool(answer); }));
    QCOMPARE(server.mostOpenAnswers(), 2);
}

void TestExchange::letsTheInteractiveGoFirst()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer{.delay = 5ms}; });
    Client client(server.url(), {.maxPerHost = 1, .patience = Short});
    for (const char *path : {"/b1", "/b2"})
        client.send({.url = server.url(QString::fromLatin1(path)), .urgency = HttpRequest::Urgency::Background});
    for (const char *path : {"/i1", "/i2"})
        client.send({.url = server.url(QString::fromLatin1(path)), .urgency = HttpRequest::Urgency::Interactive});
    QTRY_COMPARE(client.answers.size(), 4);
    QCOMPARE(server.targets(), (QByteArrayList{"GET /b1", "GET /i1", "GET /i2", "GET /b2"}));
}

void TestExchange::holdsOff()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer{}; });
    Client client(server.url());
    QElapsedTimer clock;
    clock.start();
    client.session->holdOff(server.url(), 150ms);
    client.send({.url = server.url()});
    QTRY_COMPARE(client.answers.size(), 1);
    QVERIFY2(clock.elapsed() >= 140, qPrintable(QString::number(clock.elapsed())));
}

void TestExchange::logsEveryRequest()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer{.status = 404, .body = "gone"}; });
    Client client(server.url());
    QSignalSpy started(&client.log, &WireLog::requestStarted);
    QSignalSpy finished(&client.log, &WireLog::requestFinished);
    client.send({.url = server.url(u"/v2/?token=abc"_s), .headers = {{"Authorization", "Basic c2VjcmV0"}}});
    QTRY_COMPARE(client.answers.size(), 1);

    QCOMPARE(started.size(), 1);
    QCOMPARE(finished.size(), 1);
    const auto record = finished.constFirst().constFirst().value<RequestRecord>();
    QCOMPARE(record.id, started.constFirst().constFirst().value<RequestRecord>().id);
    QCOMPARE(record.connectionName, u"test"_s);
    QCOMPARE(record.status, 404);
    QCOMPARE(record.bytesReceived, 4);
    QVERIFY(record.milliseconds >= 0);
    QVERIFY(!record.error);
    QVERIFY(record.url.toString().endsWith(u"?token=***"_s));
    QCOMPARE(headerValue(record.headers, "Authorization"), "Basic ***");
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
