// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"

#include "net/engineload.h"
#include "net/findengines.h"

#include <QLocalServer>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

constexpr qsizetype ArchiveSize = 5'000'000; // more than a socket takes at once

QByteArray answer(const QByteArray &head, const QByteArray &body)
{
    return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray chunked(const QByteArrayList &chunks)
{
    QByteArray text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const QByteArray &chunk : chunks)
        text += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    return text + "0\r\n\r\n";
}

/*! An engine that answers what it is told once it has so many bytes of body. */
class ScriptedEngine final : public QObject {
public:
    enum class Then { Stays, Closes };

    explicit ScriptedEngine(const QByteArray &answer, qsizetype after = ArchiveSize, Then then = Then::Closes)
        : m_answer(answer)
        , m_after(after)
        , m_then(then)
    {
        listening = m_place.isValid() && m_server.listen(path());
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            m_socket = m_server.nextPendingConnection();
            connect(m_socket, &QLocalSocket::readyRead, this, &ScriptedEngine::read);
        });
    }

    QString path() const { return m_place.filePath(u"engine.sock"_s); }
    QByteArray head() const { return received.first(std::max<qsizetype>(received.indexOf("\r\n\r\n"), 0)); }
    QByteArray body() const { return received.sliced(head().size() + 4); }

    bool listening = false;
    QByteArray received;

private:
    void read()
    {
        received += m_socket->readAll();
        if (m_answered || head().isEmpty() || received.size() - head().size() - 4 < m_after)
            return;
        m_answered = true;
        m_socket->write(m_answer);
        m_socket->flush();
        if (m_then == Then::Closes)
            m_socket->disconnectFromServer();
    }

    QTemporaryDir m_place;
    QLocalServer m_server;
    QLocalSocket *m_socket = nullptr;
    QByteArray m_answer;
    qsizetype m_after;
    Then m_then;
    bool m_answered = false;
};

} // namespace

class TestEngineLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsTheFile();
    void hearsWhatWasLoaded_data();
    void hearsWhatWasLoaded();
    void refusals_data();
    void refusals();
    void hearsAnEarlyRefusal();
    void waitsNoLongerThanItsPatience();
    void sendsNoFasterThanItIsTaken();
    void cancels();
    void tellsWhoIsNotThere();
    void findsEngines();
    void findsNobody();
    void sockets();

private:
    QString m_archive;
    QByteArray m_content;
    QTemporaryDir m_place;
};

void TestEngineLoad::initTestCase()
{
    m_archive = m_place.filePath(u"app.tar"_s);
    m_content = QByteArray(ArchiveSize, 'a');
    m_content.back() = 'z';
    QFile file(m_archive);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_content), m_content.size());
}

void TestEngineLoad::sendsTheFile()
{
    const ScriptedEngine engine(answer("200 OK", R"({"stream":"Loaded image: busybox:latest\n"})"));
    QVERIFY(engine.listening);
    auto *job = new EngineLoad(engine.path(), m_archive, nullptr);
    const QSignalSpy progress(job, &EngineLoad::progressed);
    QCOMPARE(nameOf(resultOf(job)), u"ok"_s);
    QVERIFY(engine.head().startsWith("POST /images/load?quiet=1 HTTP/1.1\r\n"));
    QVERIFY(engine.head().contains("\r\nContent-Length: 5000000"));
    QVERIFY(engine.body() == m_content);
    QCOMPARE(progress.constLast().at(0).toLongLong(), ArchiveSize);
    QCOMPARE(progress.constLast().at(1).toLongLong(), ArchiveSize);
}

void TestEngineLoad::hearsWhatWasLoaded_data()
{
    const QByteArray one = R"({"stream":"Loaded image: busybox:latest\n"})";
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QStringList>("loaded");
    QTest::newRow("length") << answer("200 OK", one + "\r\n") << QStringList{u"busybox:latest"_s};
    QTest::newRow("no line end") << answer("200 OK", one) << QStringList{u"busybox:latest"_s};
    QTest::newRow("chunks") << chunked({one.first(10), one.sliced(10), "\r\n", R"({"status":"x"})"})
                            << QStringList{u"busybox:latest"_s};
    QTest::newRow("until it closes") << "HTTP/1.1 200 OK\r\n\r\n" + one << QStringList{u"busybox:latest"_s};
    QTest::newRow("continues first") << "HTTP/1.1 100 Continue\r\n\r\n" + answer("200 OK", one)
                                     << QStringList{u"busybox:latest"_s};
    QTest::newRow("podman") << answer("200 OK", R"({"stream":"Loaded image: localhost/a:1, localhost/b:1\n"})")
                            << QStringList{u"localhost/a:1"_s, u"localhost/b:1"_s};
    QTest::newRow("without a name") << answer("200 OK", R"({"stream":"Loaded image ID: sha256:12\n"})")
                                    << QStringList{u"sha256:12"_s};
    QTest::newRow("nothing") << answer("200 OK", {}) << QStringList();
}

void TestEngineLoad::hearsWhatWasLoaded()
{
    QFETCH(QByteArray, said);
    const ScriptedEngine engine(said);
    auto *job = new EngineLoad(engine.path(), m_archive, nullptr);
    QStringList loaded;
    connect(job, &Job::finished, job, [job, &loaded](const Result<void> &) { loaded = job->loaded(); });
    QCOMPARE(nameOf(resultOf(job)), u"ok"_s);
    QTEST(loaded, "loaded");
}

void TestEngineLoad::refusals_data()
{
    const QByteArray error = R"({"errorDetail":{"message":"no space left"},"error":"no space"})";
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("words");
    QTest::newRow("in the stream") << chunked({R"({"stream":"x"})", "\n", error, "\n"}) << u"Rejected"_s
                                   << u"no space left"_s;
    QTest::newRow("without a detail") << answer("200 OK", R"({"error":"invalid tar header"})") << u"Rejected"_s
                                      << u"invalid tar header"_s;
    QTest::newRow("500") << answer("500 Internal Server Error", R"({"message":"boom"})") << u"ServerFailed"_s
                         << u"boom"_s;
    QTest::newRow("podman's 500") << answer(
        "500 Internal Server Error", R"({"cause":"c","message":"failed to load image: boom","response":500})")
                                  << u"ServerFailed"_s << u"failed to load image: boom"_s;
    QTest::newRow("plain words") << answer("403 Forbidden", "not you") << u"Rejected"_s << u"not you"_s;
    QTest::newRow("no words") << answer("400 Bad Request", {}) << u"Rejected"_s << QString();
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << u"Malformed"_s << u"no HTTP answer"_s;
    QTest::newRow("a bad length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n") << u"Malformed"_s
                                  << u"no HTTP answer"_s;
    QTest::newRow("a bad chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n")
                                 << u"Malformed"_s << u"no HTTP answer"_s;
    QTest::newRow("an endless head") << "HTTP/1.1 200 OK\r\n" + QByteArray(100'000, 'x') << u"Malformed"_s
                                     << u"no HTTP answer"_s;
    QTest::newRow("an endless line") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(2'000'000, 'x') << u"Malformed"_s
                                     << u"no HTTP answer"_s;
}

void TestEngineLoad::refusals()
{
    QFETCH(QByteArray, said);
    const ScriptedEngine engine(said, ArchiveSize, ScriptedEngine::Then::Stays);
    const Result<void> result = resultOf(new EngineLoad(engine.path(), m_archive, nullptr));
    QTEST(nameOf(result), "result");
    QTEST(result.error().message, "words");
}

void TestEngineLoad::hearsAnEarlyRefusal()
{
    const ScriptedEngine engine(answer("400 Bad Request", R"({"message":"no tar"})"), 1000);
    const Result<void> result = resultOf(new EngineLoad(engine.path(), m_archive, nullptr));
    QCOMPARE(nameOf(result), u"Rejected"_s);
    QCOMPARE(result.error().message, u"no tar"_s);

    const ScriptedEngine rude({}, 1000);
    QCOMPARE(nameOf(resultOf(new EngineLoad(rude.path(), m_archive, nullptr))), u"ConnectionLost"_s);
    const ScriptedEngine cut("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{}");
    QCOMPARE(nameOf(resultOf(new EngineLoad(cut.path(), m_archive, nullptr))), u"ConnectionLost"_s);
}

void TestEngineLoad::waitsNoLongerThanItsPatience()
{
    const ScriptedEngine silent({}, ArchiveSize, ScriptedEngine::Then::Stays);
    QCOMPARE(nameOf(resultOf(new EngineLoad(silent.path(), m_archive, nullptr, 100ms))), u"Timeout"_s);
}

void TestEngineLoad::sendsNoFasterThanItIsTaken()
{
    QTemporaryDir place;
    QLocalServer server;
    QVERIFY(server.listen(place.filePath(u"engine.sock"_s)));
    connect(&server, &QLocalServer::newConnection, this, [&server] {
        server.nextPendingConnection()->setReadBufferSize(1000); // which nobody empties
    });
    auto *job = new EngineLoad(server.fullServerName(), m_archive, nullptr, 100ms);
    const QSignalSpy progress(job, &EngineLoad::progressed);
    QCOMPARE(nameOf(resultOf(job)), u"Timeout"_s);
    QVERIFY(progress.constLast().at(0).toLongLong() < ArchiveSize / 2);
}

void TestEngineLoad::cancels()
{
    const ScriptedEngine silent({}, ArchiveSize, ScriptedEngine::Then::Stays);
    auto *job = new EngineLoad(silent.path(), m_archive, nullptr);
    connect(job, &EngineLoad::progressed, job, &Job::cancel);
    QCOMPARE(nameOf(resultOf(job)), u"Cancelled"_s);
}

void TestEngineLoad::tellsWhoIsNotThere()
{
    const QString nowhere = m_place.filePath(u"none.sock"_s);
    QCOMPARE(nameOf(resultOf(new EngineLoad(nowhere, m_archive, nullptr))), u"ConnectionRefused"_s);
    QCOMPARE(nameOf(resultOf(new EngineLoad(nowhere, nowhere, nullptr))), u"Rejected"_s); // no file either
}

void TestEngineLoad::findsEngines()
{
    const QByteArray docker = answer("200 OK\r\nServer: Docker/24.0.5 (linux)\r\nApi-Version: 1.43", "OK");
    const QByteArray podman = answer("200 OK\r\nServer: Libpod/4.3.1 (linux)\r\nLibpod-Api-Version: 4.3.1", "OK");
    const ScriptedEngine first(docker, 0);
    const ScriptedEngine second(podman, 0, ScriptedEngine::Then::Stays);
    const ScriptedEngine broken("hello\r\n\r\n", 0);
    const ScriptedEngine other(answer("200 OK", "OK"), 0);
    const ScriptedEngine silent({}, 0, ScriptedEngine::Then::Stays);
    auto *job = new FindEngines(
        {m_place.filePath(u"none"_s), second.path(), broken.path(), silent.path(), first.path(), other.path()}, nullptr,
        200ms);
    QList<ContainerEngine> engines;
    connect(job, &Job::finished, job, [job, &engines](const Result<void> &) { engines = job->engines(); });
    QCOMPARE(nameOf(resultOf(job)), u"ok"_s);
    QCOMPARE(engines.size(), 2);
    QCOMPARE(engines.at(0), (ContainerEngine{ContainerEngine::Kind::Podman, u"4.3.1"_s, second.path()}));
    QCOMPARE(engines.at(1), (ContainerEngine{ContainerEngine::Kind::Docker, u"24.0.5"_s, first.path()}));
    QCOMPARE(engines.at(0).name(), u"podman"_s);
    QCOMPARE(engines.at(1).name(), u"docker"_s);
}

void TestEngineLoad::findsNobody()
{
    QCOMPARE(nameOf(resultOf(new FindEngines({}, nullptr))), u"ok"_s);
    // At once, not when patience ends.
    QCOMPARE(nameOf(resultOf(new FindEngines({m_place.filePath(u"none"_s)}, nullptr, 1h))), u"ok"_s);
}

void TestEngineLoad::sockets()
{
#ifdef Q_OS_WIN
    QSKIP("pipes have other names");
#endif
    QProcessEnvironment environment;
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_place.path());
    const QStringList usual = engineSockets(environment);
    QCOMPARE(usual.first(), u"/var/run/docker.sock"_s);
    QVERIFY(usual.contains(m_place.filePath(u"podman/podman.sock"_s)));

    environment.insert(u"DOCKER_HOST"_s, u"tcp://10.0.0.1:2375"_s);
    QCOMPARE(engineSockets(environment), usual);
    const ScriptedEngine engine({});
    QVERIFY(QFile::link(engine.path(), m_place.filePath(u"docker.sock"_s)));
    environment.insert(u"DOCKER_HOST"_s, u"unix://"_s + engine.path());
    const QStringList chosen = engineSockets(environment);
    QCOMPARE(chosen.first(), engine.path());
    QVERIFY(!chosen.contains(m_place.filePath(u"docker.sock"_s))); // the same one
}

QTEST_GUILESS_MAIN(TestEngineLoad)
#include "tst_engineload.moc"
