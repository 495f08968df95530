// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"
#include "scriptedserver.h"

#include "credentials/sessionsecretstore.h"
#include "net/authenticator.h"
#include "net/httpjob.h"
#include "net/httpsession.h"
#include "net/wirelog.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Fault = ScriptedAnswer::Fault;

const QByteArray Bob = "Basic Ym9iOnMzY3JldA=="; // bob:s3cret
const QString Pull = u"repository:a/b:pull"_s;

ScriptedAnswer token(const QByteArray &token)
{
    return ScriptedAnswer::json("{\"token\":\"" + token + "\",\"expires_in\":300}");
}

// A registry and its token service, on one server unless a test says otherwise, and a client for it.
struct Lab {
    Lab()
        : server([this](const ScriptedRequest &request) {
            return request.path() == "/token" ? tokenService(request) : registry(request);
        })
        , session({.connectionName = u"test"_s,
                      .registry = server.url(),
                      .patience = {.silence = 500ms, .total = 5s},
                      .retry = {.firstDelay = 2ms, .maxDelay = 10ms}},
              log)
        , authenticator(session, secrets, {u"id"_s, {}}, server.url(), nullptr)
    {
    }

    HttpJob *job(const QString &path = u"/v2/a/b/tags/list"_s, const QString &scope = Pull)
    {
        return new HttpJob(session, authenticator, scope, {.url = server.url(path)}, &owner);
    }

    Result<void> ask(const QString &path = u"/v2/a/b/tags/list"_s, const QString &scope = Pull)
    {
        return resultOf(job(path, scope));
    }

    void signIn(const QString &password = u"s3cret"_s) { authenticator.setCredential({u"bob"_s, Secret(password)}); }

    QList<ScriptedRequest> requestsTo(const QByteArray &path) const
    {
        QList<ScriptedRequest> found;
        for (const ScriptedRequest &request : server.requests()) {
            if (request.path() == path)
                found += request;
        }
        return found;
    }
    QList<ScriptedRequest> tokenRequests() const { return requestsTo("/token"); }
    qsizetype registryRequests() const { return server.requests().size() - tokenRequests().size(); }

    ScriptedServer::Script tokenService = [](const ScriptedRequest &) { return token("t1"); };
    ScriptedServer::Script registry = [this](const ScriptedRequest &request) {
        return request.header("Authorization") == "Bearer t1" ? ScriptedAnswer::json("{}") : challenge();
    };
    ScriptedAnswer challenge(const QByteArray &more = {}) const
    {
        return ScriptedAnswer::challenge(
            "Bearer realm=\"" + realm + "\",service=\"lab\",scope=\"repository:a/b:pull\"" + more);
    }
    QByteArray realm = "/token";

    WireLog log;
    SessionSecretStore secrets;
    ScriptedServer server;
    HttpSession session;
    Authenticator authenticator;
    QObject owner; // of the jobs, which go first
};

} // namespace

class TestAuthenticator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void basicOnlyWhenAsked();
    void basicWithAWrongPassword();
    void basicWithoutACredential();
    void basicInUtf8();
    void basicWithAColon();
    void bearerAnonymously();
    void bearerWithACredential();
    void bearerWithAStoredCredential();
    void pingAsksForNoScope();
    void oneTokenForMany();
    void tokensByScope();
    void renewsAnExpiredToken();
    void renewsARejectedTokenOnce();
    void doesNotLoop_data();
    void doesNotLoop();
    void asksForTheDemandedScopeFirst();
    void usesTheKnownRealm();
    void answersDifferentSchemesByPath();
    void tellsOfTokenServicesThatFail_data();
    void tellsOfTokenServicesThatFail();
    void keepsThePasswordFromOtherHosts();
    void asksForConsentOnce();
    void respectsADenial();
    void asksOtherHostsAnonymously();
    void refusesBadRealms();
    void ignoresChallengesOfOtherHosts();
    void forgetsWithTheCredential();
    void quietWhenCancelled();
    void goesOnForTheOthers();
    void quietWhenDestroyed();
    void tellsTheScheme();
    void identityTokenIsExchanged();
    void identityTokenIsNotTaken_data();
    void identityTokenIsNotTaken();
    void registryTokenIsShownAsItIs();
    void tokensAreNoPasswords_data();
    void tokensAreNoPasswords();
    void theLongestPathCounts();
    void credentialsShareNoToken();
    void nothingSecretFollowsARedirect_data();
    void nothingSecretFollowsARedirect();
};

void TestAuthenticator::basicOnlyWhenAsked()
{
    Lab lab;
    lab.registry = [](const ScriptedRequest &request) {
        return request.header("Authorization") == Bob ? ScriptedAnswer::json("{}")
                                                      : ScriptedAnswer::challenge("Basic realm=\"lab\"");
    };
    lab.signIn();
    QVERIFY(lab.ask());
    QVERIFY(lab.ask(u"/v2/other"_s, u"another scope"_s));

    QCOMPARE(lab.server.requests().size(), 3);
    QCOMPARE(lab.server.requests().at(0).header("Authorization"), QByteArray()); // not before it was asked for
    QCOMPARE(lab.server.requests().at(1).header("Authorization"), Bob);
    QCOMPARE(lab.server.requests().at(2).header("Authorization"), Bob); // and from then on unasked
}

void TestAuthenticator::basicWithAWrongPassword()
{
    Lab lab;
    lab.registry = [](const ScriptedRequest &) { return ScriptedAnswer::challenge("Basic realm=\"lab\""); };
    lab.signIn(u"wrong"_s);
    QCOMPARE(nameOf(lab.ask()), u"Unauthorized"_s);
    QCOMPARE(lab.server.requests().size(), 2);
    QCOMPARE(nameOf(lab.ask()), u"Unauthorized"_s);
    QCOMPARE(lab.server.requests().size(), 3); // the same header is not sent twice
}

void TestAuthenticator::basicWithoutACredential()
{
    Lab lab;
    lab.registry = [](const ScriptedRequest &) { return ScriptedAnswer::challenge("Basic realm=\"lab\""); };
    const Result<void> result = lab.ask();
    QCOMPARE(nameOf(result), u"Unauthorized"_s);
    QCOMPARE(result.error().code, u"UNAUTHORIZED"_s);
    QCOMPARE(lab.server.requests().size(), 1);
}

void TestAuthenticator::basicInUtf8()
{
    Lab lab;
    lab.registry = [](const ScriptedRequest &) { return ScriptedAnswer::challenge("Basic realm=\"lab\""); };
    lab.authenticator.setCredential({u"alice"_s, Secret(u"p:w\u00e9")});
    QCOMPARE(nameOf(lab.ask()), u"Unauthorized"_s);
    QCOMPARE(lab.server.requests().constLast().header("Authorization"), "Basic YWxpY2U6cDp3w6k=");
}

void TestAuthenticator::basicWithAColon()
{
    Lab lab;
    lab.registry = [](const ScriptedRequest &) { return ScriptedAnswer::challenge("Basic realm=\"lab\""); };
    lab.authenticator.setCredential({u"bob:evil"_s, Secret(u"x")});
    QCOMPARE(nameOf(lab.ask()), u"Unauthorized"_s);
    QCOMPARE(lab.server.requests().size(), 1);
}

void TestAuthenticator::bearerAnonymously()
{
    Lab lab;
    QVERIFY(lab.ask());
    QCOMPARE(lab.tokenRequests().size(), 1);
    const ScriptedRequest request = lab.tokenRequests().constFirst();
    QCOMPARE(request.header("Authorization"), QByteArray());
    QCOMPARE(request.parameter("service"), "lab");
    QCOMPARE(request.parameters("scope"), QByteArrayList{"repository:a/b:pull"});
    QCOMPARE(request.parameters("account"), QByteArrayList());

    QVERIFY(lab.ask());
    QCOMPARE(lab.tokenRequests().size(), 1);
    QCOMPARE(lab.registryRequests(), 3); // the second time the token went along at once
}

void TestAuthenticator::bearerWithACredential()
{
    Lab lab;
    lab.tokenService = [](const ScriptedRequest &request) {
        return request.header("Authorization") == Bob ? token("t1") : token("anonymous");
    };
    lab.signIn();
    QVERIFY(lab.ask());
    QCOMPARE(lab.tokenRequests().constFirst().parameter("account"), "bob");
    for (const ScriptedRequest &request : lab.requestsTo("/v2/a/b/tags/list"))
        QVERIFY(!request.header("Authorization").startsWith("Basic")); // the password goes to the service alone
}

void TestAuthenticator::bearerWithAStoredCredential()
{
    Lab lab;
    Secrets kept;
    kept.setCredential({.userName = u"bob"_s, .secret = Secret(u"s3cret")});
    lab.secrets.store({u"id"_s, {}}, std::move(kept));
    QVERIFY(lab.ask());
    QCOMPARE(lab.tokenRequests().constFirst().header("Authorization"), Bob);
    QVERIFY(lab.authenticator.hasCredential());
}

void TestAuthenticator::pingAsksForNoScope()
{
    Lab lab;
    QVERIFY(lab.ask(u"/v2/"_s, {}));
    QCOMPARE(lab.tokenRequests().constFirst().parameters("scope"), QByteArrayList());
    QCOMPARE(lab.tokenRequests().constFirst().parameter("service"), "lab");
}

void TestAuthenticator::oneTokenForMany()
{
    Lab lab;
    lab.tokenService = [](const ScriptedRequest &) {
        ScriptedAnswer answer = token("t1");
        answer.delay = 50ms;
        return answer;
    };
    int succeeded = 0;
    for (int i = 0; i < 12; ++i) {
        HttpJob *job = lab.job();
        connect(job, &Job::finished, job, [&succeeded](const Result<void> &result) { succeeded += result ? 1 : 0; });
        job->start();
    }
    QTRY_COMPARE(succeeded, 12);
    QCOMPARE(lab.tokenRequests().size(), 1);
}

void TestAuthenticator::tokensByScope()
{
    Lab lab;
    lab.tokenService = [](const ScriptedRequest &request) { return token(request.parameter("scope").toHex()); };
    lab.registry = [](const ScriptedRequest &request) {
        const QByteArray scope = request.path() == "/v2/_catalog" ? "registry:catalog:*" : "repository:a/b:pull";
        return request.header("Authorization") == "Bearer " + scope.toHex()
            ? ScriptedAnswer::json("{}")
            : ScriptedAnswer::challenge("Bearer realm=\"/token\",scope=\"" + scope + '"');
    };
    for (int round = 0; round < 2; ++round) {
        QVERIFY(lab.ask());
        QVERIFY(lab.ask(u"/v2/_catalog"_s, u"registry:catalog:*"_s));
    }
    QCOMPARE(lab.tokenRequests().size(), 2);
    QCOMPARE(lab.registryRequests(), 6);
}

void TestAuthenticator::renewsAnExpiredToken()
{
    Lab lab;
    lab.tokenService = [](const ScriptedRequest &) {
        // Of its minute four seconds are left: too few to set out with.
        const QByteArray issued = QDateTime::currentDateTimeUtc().addSecs(-56).toString(Qt::ISODate).toLatin1();
        return ScriptedAnswer::json(R"({"token":"t1","expires_in":60,"issued_at":")" + issued + "\"}");
    };
    QVERIFY(lab.ask());
    QVERIFY(lab.ask());
    QCOMPARE(lab.tokenRequests().size(), 2);
    QCOMPARE(lab.requestsTo("/v2/a/b/tags/list").at(2).header("Authorization"), QByteArray());
}

void TestAuthenticator::renewsARejectedTokenOnce()
{
    Lab lab;
    int issued = 0;
    lab.tokenService = [&issued](const ScriptedRequest &) { return token("t" + QByteArray::number(++issued)); };
    QByteArray valid = "Bearer t1";
    lab.registry = [&lab, &valid](const ScriptedRequest &request) {
        return request.header("Authorization") == valid ? ScriptedAnswer::json("{}")
                                                        : lab.challenge(",error=\"invalid_token\"");
    };
    QVERIFY(lab.ask());

    valid = "Bearer t2"; // t1 was revoked in the middle of a run
    int succeeded = 0;
    for (int i = 0; i < 8; ++i) {
        HttpJob *job = lab.job();
        connect(job, &Job::finished, job, [&succeeded](const Result<void> &result) { succeeded += result ? 1 : 0; });
        job->start();
    }
    QTRY_COMPARE(succeeded, 8);
    QCOMPARE(issued, 2);
}

void TestAuthenticator::doesNotLoop_data()
{
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("expected");

    QTest::newRow("anonymous") << false << QByteArray() << u"Unauthorized"_s;
    QTest::newRow("anonymous, too little scope")
        << false << QByteArray(",error=\"insufficient_scope\"") << u"Unauthorized"_s;
    QTest::newRow("signed in, the same scope again") << true << QByteArray() << u"Forbidden"_s;
    QTest::newRow("signed in, too little scope")
        << true << QByteArray(",error=\"insufficient_scope\"") << u"Forbidden"_s;
    QTest::newRow("signed in, token never good") << true << QByteArray(",error=\"invalid_token\"") << u"Unauthorized"_s;
}

void TestAuthenticator::doesNotLoop()
{
    QFETCH(bool, signedIn);
    QFETCH(QByteArray, error);
    Lab lab;
    lab.registry = [&lab, error](const ScriptedRequest &) { return lab.challenge(error); };
    if (signedIn)
        lab.signIn();
    QTEST(nameOf(lab.ask()), "expected");
    QCOMPARE(lab.registryRequests(), 2);
    QCOMPARE(lab.tokenRequests().size(), 1);
}

void TestAuthenticator::asksForTheDemandedScopeFirst()
{
    Lab lab;
    lab.tokenService = [](const ScriptedRequest &request) {
        return token(request.parameters("scope").size() > 1 ? "t2" : "t1");
    };
    bool widened = false;
    lab.registry = [&](const ScriptedRequest &request) {
        if (request.header("Authorization") == "Bearer t2")
            return ScriptedAnswer::json("{}");
        if (widened)
            return ScriptedAnswer::challenge("Bearer realm=\"/token\",service=\"lab\",scope=\"repository:a/b:push\","
                                             "error=\"insufficient_scope\"");
        return request.header("Authorization") == "Bearer t1" ? ScriptedAnswer::json("{}") : lab.challenge();
    };
    QVERIFY(lab.ask());
    widened = true;
    QVERIFY(lab.ask());
    QCOMPARE(lab.tokenRequests().constLast().parameters("scope"),
        (QByteArrayList{"repository:a/b:push", "repository:a/b:pull"}));
}

void TestAuthenticator::usesTheKnownRealm()
{
    Lab lab;
    QVERIFY(lab.ask());
    lab.registry = [](const ScriptedRequest &request) {
        return request.header("Authorization") == "Bearer t2"
            ? ScriptedAnswer::json("{}")
            : ScriptedAnswer::challenge("Bearer error=\"invalid_token\"");
    };
    lab.tokenService = [](const ScriptedRequest &) { return token("t2"); };
    QVERIFY(lab.ask());
    QCOMPARE(lab.tokenRequests().constLast().parameter("service"), "lab");

    Lab strange;
    strange.registry = lab.registry;
    QCOMPARE(nameOf(strange.ask()), u"Unauthorized"_s);
}

void TestAuthenticator::answersDifferentSchemesByPath()
{
    // Harbor: Basic for the catalog and whenever an Authorization header was sent, Bearer otherwise.
    Lab lab;
    lab.registry = [&lab](const ScriptedRequest &request) {
        const QByteArray authorization = request.header("Authorization");
        if (authorization == Bob || (authorization == "Bearer t1" && request.path() != "/v2/_catalog"))
            return ScriptedAnswer::json("{}");
        if (request.path() == "/v2/_catalog" || !authorization.isEmpty())
            return ScriptedAnswer::challenge("Basic realm=\"harbor\"");
        return lab.challenge();
    };
    lab.signIn();
    QVERIFY(lab.ask());
    QVERIFY(lab.ask(u"/v2/_catalog"_s, u"registry:catalog:*"_s));
    QVERIFY(lab.ask());
    QVERIFY(lab.ask(u"/v2/c/d/tags/list"_s, u"repository:c/d:pull"_s));
    QCOMPARE(lab.tokenRequests().size(), 1);
}

void TestAuthenticator::tellsOfTokenServicesThatFail_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");

    QTest::newRow("wrong password") << ScriptedAnswer::failure(401, "UNAUTHORIZED") << u"Unauthorized"_s;
    QTest::newRow("blocked") << ScriptedAnswer::failure(403, "DENIED") << u"Forbidden"_s;
    QTest::newRow("missing") << ScriptedAnswer{.status = 404} << u"Rejected"_s;
    QTest::newRow("not for GET") << ScriptedAnswer{.status = 405} << u"Rejected"_s;
    QTest::newRow("too often") << ScriptedAnswer{.status = 429}.with("Retry-After", "600") << u"RateLimited"_s;
    QTest::newRow("broken") << ScriptedAnswer{.status = 500} << u"ServerFailed"_s;
    QTest::newRow("too large") << ScriptedAnswer::json("{\"token\":\"" + QByteArray(65 * 1024, 'x') + "\"}")
                               << u"TooLarge"_s;
    QTest::newRow("HTML") << ScriptedAnswer::html("<html>") << u"Malformed"_s;
    QTest::newRow("no token in it") << ScriptedAnswer::json("{}") << u"Malformed"_s;
    QTest::newRow("hangs") << ScriptedAnswer::broken(Fault::Hang) << u"Timeout"_s;
    QTest::newRow("cut") << ScriptedAnswer::broken(Fault::CutInBody) << u"ConnectionLost"_s;
    QTest::newRow("sends us away from itself") << ScriptedAnswer::redirect("ftp://example/") << u"ForeignOrigin"_s;
}

void TestAuthenticator::tellsOfTokenServicesThatFail()
{
    QFETCH(ScriptedAnswer, answer);
    Lab lab;
    lab.tokenService = [answer](const ScriptedRequest &) { return answer; };
    lab.signIn();
    const Result<void> result = lab.ask();
    QTEST(nameOf(result), "expected");
    QVERIFY2(
        result.error().message.startsWith("token service http://127.0.0.1:"_L1), qPrintable(result.error().message));
    QVERIFY(!result.error().message.contains("s3cret"_L1));
    QCOMPARE(lab.registryRequests(), 1);
}

void TestAuthenticator::keepsThePasswordFromOtherHosts()
{
    ScriptedServer thief([](const ScriptedRequest &) { return token("t1"); });
    Lab lab;
    lab.realm = "http://localhost:" + QByteArray::number(thief.url().port()) + "/token";
    lab.signIn();
    const Result<void> result = lab.ask();
    QCOMPARE(nameOf(result), u"ForeignOrigin"_s);
    QVERIFY(result.error().message.contains(u"localhost"_s));
    QCOMPARE(thief.requests().size(), 0);
}

void TestAuthenticator::asksForConsentOnce()
{
    ScriptedServer service([](const ScriptedRequest &request) {
        return token(request.header("Authorization") == Bob ? "t1" : "anonymous");
    });
    Lab lab;
    lab.realm = "http://localhost:" + QByteArray::number(service.url().port()) + "/token";
    lab.signIn();
    QList<QUrl> asked;
    std::function<void(bool)> answer;
    lab.authenticator.setConsent([&](const QUrl &realm, std::function<void(bool)> decide) {
        asked += realm;
        answer = std::move(decide);
    });

    int succeeded = 0;
    for (int i = 0; i < 3; ++i) {
        HttpJob *job = lab.job();
        connect(job, &Job::finished, job, [&succeeded](const Result<void> &result) { succeeded += result ? 1 : 0; });
        job->start();
    }
    QTRY_COMPARE(lab.server.requests().size(), 3);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(service.requests().size(), 0);
    answer(true);
    QTRY_COMPARE(succeeded, 3);
    QCOMPARE(service.requests().size(), 1);

    QVERIFY(lab.ask(u"/v2/"_s, {})); // another token of the same service
    QCOMPARE(asked.size(), 1);
}

void TestAuthenticator::respectsADenial()
{
    ScriptedServer thief([](const ScriptedRequest &) { return token("t1"); });
    Lab lab;
    lab.realm = "http://localhost:" + QByteArray::number(thief.url().port()) + "/token";
    lab.signIn();
    lab.authenticator.setConsent([](const QUrl &, const std::function<void(bool)> &decide) { decide(false); });
    QCOMPARE(nameOf(lab.ask()), u"ForeignOrigin"_s);
    QCOMPARE(thief.requests().size(), 0);
}

void TestAuthenticator::asksOtherHostsAnonymously()
{
    ScriptedServer service([](const ScriptedRequest &) { return token("t1"); });
    Lab lab;
    lab.realm = "http://localhost:" + QByteArray::number(service.url().port()) + "/token";
    QVERIFY(lab.ask());
    QCOMPARE(service.requests().constFirst().header("Authorization"), QByteArray());
}

void TestAuthenticator::refusesBadRealms()
{
    Lab lab;
    lab.realm = "http://169.254.169.254/latest/meta-data";
    QCOMPARE(nameOf(lab.ask()), u"ForeignOrigin"_s);
    QCOMPARE(lab.server.requests().size(), 1);
}

void TestAuthenticator::ignoresChallengesOfOtherHosts()
{
    ScriptedServer storage(
        [](const ScriptedRequest &) { return ScriptedAnswer::challenge("Basic realm=\"give me\""); });
    Lab lab;
    lab.registry = [&storage](const ScriptedRequest &) { return ScriptedAnswer::redirect(storage.origin() + "/blob"); };
    lab.signIn();
    QCOMPARE(nameOf(lab.ask()), u"Unauthorized"_s);
    QCOMPARE(storage.requests().size(), 1);
    QCOMPARE(storage.requests().constFirst().header("Authorization"), QByteArray());
}

void TestAuthenticator::forgetsWithTheCredential()
{
    Lab lab;
    lab.signIn();
    QVERIFY(lab.ask());
    QVERIFY(!lab.authenticator.authorization(Pull).isEmpty());
    lab.authenticator.setCredential({u"eve"_s, Secret(u"x")});
    QVERIFY(lab.authenticator.authorization(Pull).isEmpty());
    QVERIFY(lab.ask());
    QCOMPARE(lab.tokenRequests().constLast().parameter("account"), "eve");

    lab.authenticator.forgetCredentials();
    QVERIFY(!lab.authenticator.hasCredential());
    QVERIFY(lab.ask());
    QCOMPARE(lab.tokenRequests().constLast().header("Authorization"), QByteArray());
}

void TestAuthenticator::quietWhenCancelled()
{
    Lab lab;
    lab.tokenService = [](const ScriptedRequest &) { return ScriptedAnswer::broken(Fault::Hang); };
    const QPointer<HttpJob> job = lab.job();
    job->start();
    QTRY_COMPARE(lab.tokenRequests().size(), 1);
    QCOMPARE(lab.server.openAnswers(), 1);
    job->cancel();
    QTRY_COMPARE(lab.server.openAnswers(), 0);
    QTRY_VERIFY(!job);
}

void TestAuthenticator::goesOnForTheOthers()
{
    Lab lab;
    lab.tokenService = [](const ScriptedRequest &) {
        ScriptedAnswer answer = token("t1");
        answer.delay = 100ms;
        return answer;
    };
    HttpJob *first = lab.job();
    HttpJob *second = lab.job();
    QSignalSpy secondEnded(second, &Job::finished);
    first->start();
    second->start();
    QTRY_COMPARE(lab.registryRequests(), 2);
    QTRY_COMPARE(lab.tokenRequests().size(), 1);
    first->cancel();
    QVERIFY(secondEnded.wait(longWait));
    QVERIFY(secondEnded.constFirst().constFirst().value<Result<void>>());
}

void TestAuthenticator::quietWhenDestroyed()
{
    ScriptedServer::Script hang = [](const ScriptedRequest &) { return ScriptedAnswer::broken(Fault::Hang); };
    auto lab = std::make_unique<Lab>();
    lab->tokenService = hang;
    HttpJob *job = lab->job();
    QSignalSpy ended(job, &Job::finished);
    job->start();
    QTRY_COMPARE(lab->tokenRequests().size(), 1);
    delete job;
    QTest::qWait(20); // what was queued for it goes nowhere
    lab.reset();
    QCOMPARE(ended.size(), 0);
}

void TestAuthenticator::tellsTheScheme()
{
    Lab lab;
    QSignalSpy changed(&lab.authenticator, &Authenticator::schemeChanged);
    QCOMPARE(lab.authenticator.scheme(), Capabilities::SignIn::Unknown);
    QVERIFY(lab.ask());
    QCOMPARE(lab.authenticator.scheme(), Capabilities::SignIn::Bearer);
    QVERIFY(lab.ask());
    QCOMPARE(changed.size(), 1);
}

namespace {

Credential credentialOf(Credential::Kind kind, const QString &secret, const QString &path = {})
{
    return {.userName = {}, .secret = Secret(secret), .kind = kind, .path = path};
}

} // namespace

void TestAuthenticator::identityTokenIsExchanged()
{
    Lab lab;
    lab.tokenService = [](const ScriptedRequest &request) {
        return request.method == "POST" ? ScriptedAnswer::json(R"({"access_token":"t1","refresh_token":"next/2"})")
                                        : ScriptedAnswer::failure(405, "UNSUPPORTED");
    };
    const Connection connection{.id = u"id"_s};
    Secrets stored;
    stored.setCredential(credentialOf(Credential::Kind::IdentityToken, u"first +&1"_s));
    lab.secrets.store(secretPlace(connection), std::move(stored));
    QSignalSpy sent(&lab.log, &WireLog::requestStarted);
    QVERIFY(lab.ask());

    QCOMPARE(lab.tokenRequests().size(), 1);
    const ScriptedRequest request = lab.tokenRequests().constFirst();
    QCOMPARE(request.header("Authorization"), QByteArray());
    QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.target, "/token"); // nothing of it in the address
    QCOMPARE(request.body,
        "grant_type=refresh_token&service=lab&client_id=tagwright&scope=repository:a/b:pull"
        "&refresh_token=first%20%2B%261");

    // The renewed one is what is used and kept from now on.
    QString kept;
    lab.secrets.find(secretPlace(connection), this,
        [&kept](const Secrets &found) { kept = QString::fromUtf8(found.credentials.at(0).secret.bytes()); });
    QTRY_COMPARE(kept, u"next/2"_s);
    QVERIFY(lab.ask(u"/v2/other/tags/list"_s, u"another scope"_s));
    QCOMPARE(lab.tokenRequests().size(), 1); // the same demand
    lab.registry = [](const ScriptedRequest &asked) {
        return asked.header("Authorization") == "Bearer t1"
            ? ScriptedAnswer::challenge("Bearer realm=\"/token\",service=\"lab\",scope=\"repository:c:pull\"")
            : ScriptedAnswer::json("{}");
    };
    QVERIFY(!lab.ask()); // gets the same token again
    QVERIFY(lab.tokenRequests().constLast().body.endsWith("refresh_token=next%2F2"));

    for (const QList<QVariant> &arguments : sent) { // and no record of it anywhere
        const auto record = arguments.constFirst().value<RequestRecord>();
        QVERIFY(!record.url.toString().contains(u"first"_s));
        for (const auto &[name, value] : record.headers)
            QVERIFY(!value.contains("first"));
    }
}

void TestAuthenticator::identityTokenIsNotTaken_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word");
    const auto page = [](int status) {
        return ScriptedAnswer{.status = status, .headers = {{"Content-Type", "text/html"}}, .body = "<html>"};
    };
    QTest::newRow("no such address") << page(404) << u"Unauthorized"_s << u"takes no identity tokens"_s;
    QTest::newRow("no such method") << ScriptedAnswer::failure(405, "X") << u"Unauthorized"_s
                                    << u"takes no identity tokens"_s;
    QTest::newRow("a page") << page(401) << u"Unauthorized"_s << u"takes no identity tokens"_s;
    QTest::newRow("wrong token") << ScriptedAnswer::failure(401, "UNAUTHORIZED") << u"Unauthorized"_s
                                 << u"token service"_s;
}

void TestAuthenticator::identityTokenIsNotTaken()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QString, word);
    Lab lab;
    lab.tokenService = [answer](const ScriptedRequest &) { return answer; };
    lab.authenticator.setCredential(credentialOf(Credential::Kind::IdentityToken, u"first"_s));
    const Result<void> result = lab.ask();
    QTEST(nameOf(result), "kind");
    QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
    QVERIFY(!result.error().message.contains(u"first"_s));
}

void TestAuthenticator::registryTokenIsShownAsItIs()
{
    Lab lab;
    lab.authenticator.setCredential(credentialOf(Credential::Kind::RegistryToken, u"t1"_s));
    QVERIFY(lab.ask());
    QVERIFY(lab.tokenRequests().isEmpty());
    QCOMPARE(lab.server.requests().size(), 2); // not before it was asked for
    QVERIFY(lab.ask());
    QCOMPARE(lab.server.requests().size(), 3); // and from then on unasked

    lab.authenticator.setCredential(credentialOf(Credential::Kind::RegistryToken, u"void"_s));
    QCOMPARE(nameOf(lab.ask()), u"Unauthorized"_s);
    lab.authenticator.setCredential(credentialOf(Credential::Kind::RegistryToken, u"t1\r\nHost: other"_s));
    const qsizetype before = lab.server.requests().size();
    QCOMPARE(nameOf(lab.ask()), u"Unauthorized"_s);
    QCOMPARE(lab.server.requests().size(), before + 1); // it was not sent
    QVERIFY(lab.tokenRequests().isEmpty());
}

void TestAuthenticator::tokensAreNoPasswords_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("identity token") << int(Credential::Kind::IdentityToken);
    QTest::newRow("registry token") << int(Credential::Kind::RegistryToken);
}

void TestAuthenticator::tokensAreNoPasswords()
{
    QFETCH(int, kind);
    Lab lab;
    lab.registry = [](const ScriptedRequest &) { return ScriptedAnswer::challenge("Basic realm=\"lab\""); };
    lab.authenticator.setCredential(credentialOf(Credential::Kind(kind), u"t1"_s));
    const Result<void> result = lab.ask();
    QCOMPARE(nameOf(result), u"Unauthorized"_s);
    QVERIFY(result.error().message.contains(u"not a token"_s));
    QCOMPARE(lab.server.requests().size(), 1);
}

void TestAuthenticator::theLongestPathCounts()
{
    Lab lab;
    lab.registry = [](const ScriptedRequest &) { return ScriptedAnswer::challenge("Basic realm=\"lab\""); };
    const auto bob = [](const QString &password, const QString &path) {
        return Credential{.userName = u"bob"_s, .secret = Secret(password), .path = path};
    };
    Secrets stored;
    stored.setCredential(bob(u"all"_s, {}));
    stored.setCredential(bob(u"team"_s, u"team"_s));
    lab.secrets.store({u"id"_s, {}}, std::move(stored));
    lab.authenticator.setCredential(bob(u"app"_s, u"team/app"_s)); // the stored ones count besides

    const auto shownFor = [&lab](const QString &scope) {
        const Result<void> refused = lab.ask(u"/v2/x"_s, scope);
        Q_UNUSED(refused);
        const QByteArray header = lab.server.requests().constLast().header("Authorization");
        return QByteArray::fromBase64(header.mid(6));
    };
    QCOMPARE(shownFor({}), "bob:all");
    QCOMPARE(shownFor(u"registry:catalog:*"_s), "bob:all");
    QCOMPARE(shownFor(u"repository:other/app:pull"_s), "bob:all");
    QCOMPARE(shownFor(u"repository:team:pull"_s), "bob:team");
    QCOMPARE(shownFor(u"repository:team/tool:pull,push"_s), "bob:team");
    QCOMPARE(shownFor(u"repository:team/app/x:pull"_s), "bob:app");
    QCOMPARE(shownFor(u"repository:team/apple:pull"_s), "bob:team");
}

void TestAuthenticator::credentialsShareNoToken()
{
    Lab lab;
    lab.tokenService = [](const ScriptedRequest &request) {
        return token(request.header("Authorization") == Bob ? "bobs" : "anybodys");
    };
    lab.registry = [&lab](const ScriptedRequest &request) {
        const QByteArray wanted = request.path() == "/v2/team/app" ? "Bearer bobs" : "Bearer anybodys";
        return request.header("Authorization") == wanted ? ScriptedAnswer::json("{}") : lab.challenge();
    };
    lab.authenticator.setCredential({.userName = u"bob"_s, .secret = Secret(u"s3cret"), .path = u"team"_s});
    QVERIFY(lab.ask(u"/v2/team/app"_s, u"repository:team/app:pull"_s));
    QVERIFY(lab.ask(u"/v2/other"_s, u"repository:other:pull"_s)); // although the registry demands the same of both
    QCOMPARE(lab.tokenRequests().size(), 2);
}

void TestAuthenticator::nothingSecretFollowsARedirect_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << int(Credential::Kind::Password) << QByteArray("Basic realm=\"lab\"");
    QTest::newRow("Bearer") << int(Credential::Kind::Password) << QByteArray("Bearer realm=\"/token\"");
    QTest::newRow("identity token") << int(Credential::Kind::IdentityToken) << QByteArray("Bearer realm=\"/token\"");
    QTest::newRow("registry token") << int(Credential::Kind::RegistryToken) << QByteArray("Bearer realm=\"/token\"");
}

// Registry to storage, storage to another storage, and from there back to the registry.
void TestAuthenticator::nothingSecretFollowsARedirect()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, challenge);
    Lab lab;
    const auto redirect = [](const QByteArray &to) {
        return ScriptedAnswer{.status = 307, .headers = {{"Location", to}, {"Set-Cookie", "session=1; Path=/"}}};
    };
    ScriptedServer last([&](const ScriptedRequest &) { return redirect(lab.server.origin() + "/v2/a/b/blobs/back"); });
    ScriptedServer storage([&](const ScriptedRequest &) { return redirect(last.origin() + "/further?X-Sig=1"); });
    lab.registry = [&](const ScriptedRequest &request) {
        if (request.path() == "/v2/a/b/blobs/back")
            return ScriptedAnswer::json("{}");
        return request.header("Authorization").isEmpty() ? ScriptedAnswer::challenge(challenge)
                                                         : redirect(storage.origin() + "/blob?X-Sig=2");
    };
    lab.authenticator.setCredential(
        {.userName = u"bob"_s, .secret = Secret(u"s3cret"), .kind = Credential::Kind(kind)});
    QVERIFY(lab.ask(u"/v2/a/b/blobs/sha256:1"_s));

    QCOMPARE(storage.requests().size(), 1);
    QCOMPARE(last.requests().size(), 1);
    for (const ScriptedRequest &request : {storage.requests().constFirst(), last.requests().constFirst(),
             lab.requestsTo("/v2/a/b/blobs/back").constFirst()}) {
        QCOMPARE(request.header("Authorization"), QByteArray());
        QCOMPARE(request.header("Cookie"), QByteArray());
        QVERIFY(!request.target.contains("s3cret"));
    }
}

QTEST_GUILESS_MAIN(TestAuthenticator)
#include "tst_authenticator.moc"
