// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registrylab.h"

#include "registry/pingjob.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

using SignIn = Capabilities::SignIn;

const QByteArray BasicChallenge = "Basic realm=\"lab\"";
const QByteArray Bob = "Basic Ym9iOnMzY3JldA==";

} // namespace

class TestPingJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAnswers_data();
    void tellsWhatAnswers();
    void tellsThatTlsIsWanted_data();
    void tellsThatTlsIsWanted();
    void checksTheSignIn_data();
    void checksTheSignIn();
    void followsToTheRightPath();
    void usesThePathPrefix();
    void tellsWhatItLearned();
};

void TestPingJob::tellsWhatAnswers_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<SignIn>("signIn");

    QTest::newRow("200") << ScriptedAnswer::json("{}\n") << u"ok"_s << SignIn::None;
    QTest::newRow("200, empty") << ScriptedAnswer{} << u"ok"_s << SignIn::None;
    QTest::newRow("200, a text, but it names its version")
        << ScriptedAnswer{.body = "true"}.with("Docker-Distribution-Api-Version", "registry/2.0") << u"ok"_s
        << SignIn::None;
    QTest::newRow("200 HTML") << ScriptedAnswer::html("<html>") << u"NotARegistry"_s << SignIn::Unknown;
    QTest::newRow("200, a page without a type")
        << ScriptedAnswer{.body = "<html>"} << u"NotARegistry"_s << SignIn::Unknown;
    QTest::newRow("401 Basic") << ScriptedAnswer::challenge(BasicChallenge) << u"Unauthorized"_s << SignIn::Basic;
    QTest::newRow("401 Bearer, no token service") << ScriptedAnswer::challenge("Bearer realm=\"http://127.0.0.1:1/\"")
                                                  << u"ConnectionRefused"_s << SignIn::Bearer;
    QTest::newRow("401 unsupported") << ScriptedAnswer::challenge("Negotiate") << u"Unauthorized"_s << SignIn::Unknown;
    QTest::newRow("401 none") << ScriptedAnswer{.status = 401, .body = "<html>"} << u"NotARegistry"_s
                              << SignIn::Unknown;
    QTest::newRow("403") << ScriptedAnswer::failure(403, "DENIED") << u"Forbidden"_s << SignIn::Unknown;
    QTest::newRow("404") << ScriptedAnswer{.status = 404} << u"NotARegistry"_s << SignIn::Unknown;
    QTest::newRow("405") << ScriptedAnswer{.status = 405} << u"NotARegistry"_s << SignIn::Unknown;
    QTest::newRow("500") << ScriptedAnswer{.status = 500} << u"ServerFailed"_s << SignIn::Unknown;
    QTest::newRow("endless") << ScriptedAnswer{.body = QByteArray(70'000, ' ')} << u"TooLarge"_s << SignIn::Unknown;
}

void TestPingJob::tellsWhatAnswers()
{
    QFETCH(ScriptedAnswer, answer);
    RegistryLab lab;
    lab.answer(answer);
    QTEST(nameOf(resultOf(lab.client->ping())), "expected");
    QTEST(lab.client->capabilities().signIn, "signIn");
    QCOMPARE(lab.server.requests().constFirst().target, "/v2/");
    QCOMPARE(lab.server.requests().constFirst().header("Accept"), "application/json");
}

void TestPingJob::tellsThatTlsIsWanted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("wanted");

    QTest::newRow("Go") << QByteArray("Client sent an HTTP request to an HTTPS server.\n") << true;
    QTest::newRow("without words") << QByteArray() << true;
    QTest::newRow("another 400") << QByteArray("bad host name") << false;
}

void TestPingJob::tellsThatTlsIsWanted()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, wanted);
    RegistryLab lab;
    lab.answer({.status = 400, .headers = {{"Content-Type", "text/plain"}}, .body = body});
    const Result<void> result = resultOf(lab.client->ping());
    QCOMPARE(nameOf(result), u"NotARegistry"_s);
    QCOMPARE(result.error().code == QLatin1StringView(PingJob::TlsWanted), wanted);
}

void TestPingJob::checksTheSignIn_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("password"); // null: none
    QTest::addColumn<bool>("anonymousTokens");
    QTest::addColumn<QString>("expected");

    const QByteArray bearer = "Bearer realm=\"/token\",service=\"lab\",scope=\"repository:user/image:pull\"";
    QTest::newRow("Basic, right") << BasicChallenge << u"s3cret"_s << false << u"ok"_s;
    QTest::newRow("Basic, wrong") << BasicChallenge << u"wrong"_s << false << u"Unauthorized"_s;
    QTest::newRow("Bearer, right") << bearer << u"s3cret"_s << false << u"ok"_s;
    QTest::newRow("Bearer, wrong") << bearer << u"wrong"_s << true << u"Unauthorized"_s;
    QTest::newRow("Bearer, anonymous tokens that do not open this door") << bearer << QString() << true << u"ok"_s;
    QTest::newRow("Bearer, no anonymous tokens") << bearer << QString() << false << u"Unauthorized"_s;
}

void TestPingJob::checksTheSignIn()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QString, password);
    QFETCH(bool, anonymousTokens);
    RegistryLab lab;
    lab.server.setScript([=](const ScriptedRequest &request) {
        const QByteArray authorization = request.header("Authorization");
        if (request.path() == "/token") {
            if (authorization == Bob && request.parameters("scope").isEmpty())
                return ScriptedAnswer::json(R"({"token":"bob"})");
            return anonymousTokens && authorization.isEmpty() ? ScriptedAnswer::json(R"({"token":"anybody"})")
                                                              : ScriptedAnswer::failure(401, "UNAUTHORIZED");
        }
        return authorization == Bob || authorization == "Bearer bob" ? ScriptedAnswer::json("{}")
                                                                     : ScriptedAnswer::challenge(challenge);
    });
    if (!password.isNull())
        lab.client->setCredential({u"bob"_s, Secret(password)});
    QTEST(nameOf(resultOf(lab.client->ping())), "expected");
}

void TestPingJob::followsToTheRightPath()
{
    RegistryLab lab;
    lab.server.setScript([](const ScriptedRequest &request) {
        return request.path() == "/v2/" ? ScriptedAnswer::redirect("/registry/v2/", 301) : ScriptedAnswer::json("{}");
    });
    QCOMPARE(nameOf(resultOf(lab.client->ping())), u"ok"_s);
}

void TestPingJob::usesThePathPrefix()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer::json("{}"); });
    SessionSecretStore secrets;
    WireLog log;
    RegistryClient client({.id = u"id"_s, .name = u"lab"_s, .url = server.url(u"/artifactory/api/docker/x%20y/"_s)},
        secrets, log, nullptr, nullptr);
    QCOMPARE(nameOf(resultOf(client.ping())), u"ok"_s);
    QCOMPARE(server.requests().constFirst().target, "/artifactory/api/docker/x%20y/v2/");
}

void TestPingJob::tellsWhatItLearned()
{
    RegistryLab lab;
    lab.answer(ScriptedAnswer::json("{}").with("Docker-Distribution-Api-Version", "registry/2.0"));
    QSignalSpy changed(lab.client.get(), &RegistryClient::capabilitiesChanged);
    QVERIFY(resultOf(lab.client->ping()));
    QCOMPARE(lab.client->capabilities().apiVersion, u"registry/2.0"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(resultOf(lab.client->ping()));
    QCOMPARE(changed.size(), 1); // nothing new
}

QTEST_GUILESS_MAIN(TestPingJob)
#include "tst_pingjob.moc"
