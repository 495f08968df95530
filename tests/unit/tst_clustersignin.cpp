// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "clusterlab.h"

#include "openshift/browsersigninjob.h"
#include "openshift/passwordsigninjob.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Fault = ScriptedAnswer::Fault;

constexpr auto Given = "sha256~the-token-that-is-given";
const QByteArray TokenAnswer = R"({"access_token":"sha256~the-token-that-is-given","expires_in":86400,)"
                               R"("scope":"user:full","token_type":"Bearer"})";

OAuthServer serverAt(const QUrl &origin, const QStringList &methods = {u"plain"_s, u"S256"_s})
{
    const auto at = [&origin](const QString &path) {
        QUrl url = origin;
        url.setPath(path);
        return url;
    };
    return {.issuer = origin,
        .authorization = at(u"/oauth/authorize"_s),
        .token = at(u"/oauth/token"_s),
        .challengeMethods = methods};
}

ScriptedAnswer oauthFailure(const QByteArray &code, const QByteArray &words)
{
    ScriptedAnswer answer = ScriptedAnswer::json(R"({"error":")" + code + R"(","error_description":")" + words + "\"}");
    answer.status = 400;
    return answer;
}

ScriptedAnswer headerWanted()
{
    return plainAnswer(401, "A non-empty X-CSRF-Token header is required to receive basic-auth challenges\n")
        .with(
            "Warning", R"(199 Origin "A non-empty X-CSRF-Token header is required to receive basic-auth challenges")");
}

/*! An OAuth server as OpenShift's; the password is "pa55word". */
class SignInPage {
public:
    explicit SignInPage(ScriptedServer &server)
        : m_server(server)
    {
        server.setScript([this](const ScriptedRequest &request) { return answer(request); });
    }

    ScriptedAnswer authorized; // in place of the usual answer, when its status is not 200
    ScriptedAnswer token = ScriptedAnswer::json(TokenAnswer);
    QByteArray challenge;

private:
    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        if (request.path() == "/oauth/token")
            return token;
        if (request.path() != "/oauth/authorize")
            return ScriptedAnswer::html("<html>");
        if (request.header("X-CSRF-Token").isEmpty())
            return headerWanted();
        if (request.header("Authorization") != "Basic " + QByteArray("dev:pa55word").toBase64())
            return ScriptedAnswer::challenge(R"(Basic realm="openshift")");
        if (authorized.status != 200)
            return authorized;
        challenge = request.parameter("code_challenge");
        const QByteArray page = m_server.origin() + "/oauth/token/implicit";
        return request.parameter("response_type") == "code"
            ? ScriptedAnswer::redirect(page + "?code=sha256~the-code&state=", 302)
            : ScriptedAnswer::redirect(
                page + "#access_token=" + Given + "&expires_in=86400&scope=user%3Afull&token_type=Bearer", 302);
    }

    ScriptedServer &m_server;
};

struct Outcome {
    Result<void> result;
    QByteArray token;
    QDateTime expiry;
};

Outcome outcomeOf(SignInJob *job)
{
    Outcome outcome;
    QObject::connect(job, &Job::finished, job, [&outcome, job] {
        outcome.token = job->takeToken().bytes().toByteArray();
        outcome.expiry = job->expiry();
    });
    outcome.result = resultOf(job);
    return outcome;
}

// What a browser gets that goes there.
QByteArray visit(quint16 port, const QByteArray &head)
{
    QTcpSocket socket;
    QByteArray received;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(head);
    if (disconnected.isEmpty())
        (void)disconnected.wait(3000);
    return received + socket.readAll();
}

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
}

} // namespace

class TestClusterSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proof();
    void password();
    void passwordImplicitly();
    void passwordRefused_data();
    void passwordRefused();
    void passwordIsForTheClusterAlone();
    void passwordGoesNowhereUnencrypted_data();
    void passwordGoesNowhereUnencrypted();
    void userName_data();
    void userName();
    void codeIsNotTaken_data();
    void codeIsNotTaken();
    void browser();
    void browserIsRefused();
    void browserIsWaitedForSoLong();
    void browserIsCancelled();
};

void TestClusterSignIn::proof()
{
    // RFC 7636, appendix B
    QCOMPARE(OAuth::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
    const OAuth::Proof one = OAuth::newProof();
    QCOMPARE(one.verifier.size(), 128);
    QVERIFY(one.verifier != OAuth::newProof().verifier);
    QVERIFY(OAuth::tokenObjectName("eyJhbGciOi").isEmpty());
    QVERIFY(OAuth::tokenObjectName("sha256~").isEmpty());
}

void TestClusterSignIn::password()
{
    ClusterLab lab;
    SignInPage page(lab.server);
    const Outcome outcome = outcomeOf(lab.client->signIn(serverAt(lab.server.url()), u"dev"_s, Secret(u"pa55word")));
    QCOMPARE(nameOf(outcome.result), u"ok"_s);
    QCOMPARE(outcome.token, QByteArray(Given));
    QVERIFY(qAbs(outcome.expiry.secsTo(QDateTime::currentDateTimeUtc()) + 86'400) < 60);
    QVERIFY(!lab.client->token()); // whoever asked decides

    const auto &requests = lab.server.requests();
    QCOMPARE(requests.size(), 3); // and never the page that holds the code
    QCOMPARE(requests.at(0).header("Authorization"), QByteArray());
    QCOMPARE(requests.at(0).header("X-CSRF-Token"), "1"_ba);
    QCOMPARE(requests.at(0).parameter("client_id"), "openshift-challenging-client"_ba);
    QCOMPARE(requests.at(0).parameter("code_challenge_method"), "S256"_ba);
    QCOMPARE(requests.at(0).parameter("redirect_uri"), lab.server.origin() + "/oauth/token/implicit");
    QCOMPARE(requests.at(0).target, requests.at(1).target);
    QCOMPARE(requests.at(2).header("Authorization"), "Basic b3BlbnNoaWZ0LWNoYWxsZW5naW5nLWNsaWVudDo="_ba);
    const QUrlQuery form(QString::fromLatin1(requests.at(2).body));
    QCOMPARE(form.queryItemValue(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(form.queryItemValue(u"code"_s), u"sha256~the-code"_s);
    QCOMPARE(form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).toLatin1(),
        lab.server.origin() + "/oauth/token/implicit");
    QCOMPARE(OAuth::challengeOf(form.queryItemValue(u"code_verifier"_s).toLatin1()), page.challenge);

    for (const QByteArray &secret : {"pa55word"_ba, "dev:pa55word"_ba.toBase64(), "the-code"_ba, QByteArray(Given),
             form.queryItemValue(u"code_verifier"_s).toLatin1()})
        QVERIFY2(!lab.shown().contains(secret), secret.constData());
}

void TestClusterSignIn::passwordImplicitly()
{
    ClusterLab lab;
    SignInPage page(lab.server);
    Outcome outcome = outcomeOf(lab.client->signIn(serverAt(lab.server.url(), {}), u"dev"_s, Secret(u"pa55word")));
    QCOMPARE(nameOf(outcome.result), u"ok"_s);
    QCOMPARE(outcome.token, QByteArray(Given));
    QVERIFY(outcome.expiry.isValid());
    QCOMPARE(lab.server.requests().size(), 2);
    QVERIFY(!lab.shown().contains(Given));

    // It says that it knows codes, and does not.
    page.authorized = ScriptedAnswer::redirect("/oauth/token/implicit?error=unsupported_response_type", 302);
    lab.server.setScript([&](const ScriptedRequest &request) {
        if (request.header("Authorization").isEmpty())
            return ScriptedAnswer::challenge(R"(Basic realm="openshift")");
        return request.parameter("response_type") == "code"
            ? page.authorized
            : ScriptedAnswer::redirect("/oauth/token/implicit#access_token=sha256~x", 302);
    });
    outcome = outcomeOf(lab.client->signIn(serverAt(lab.server.url()), u"dev"_s, Secret(u"pa55word")));
    QCOMPARE(nameOf(outcome.result), u"ok"_s);
    QCOMPARE(outcome.token, "sha256~x"_ba);
    QVERIFY(!outcome.expiry.isValid());
}

void TestClusterSignIn::passwordRefused_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("code");
    const QString browserOnly = QString::fromLatin1(SignInCode::BrowserOnly);
    const auto refused = [](const QByteArray &code) {
        return ScriptedAnswer::redirect("/oauth/token/implicit?error=" + code + "&error_description=no+way", 302);
    };
    QTest::newRow("wrong password") << ScriptedAnswer::challenge(R"(Basic realm="openshift")") << u"Unauthorized"_s
                                    << QString::fromLatin1(SignInCode::WrongPassword);
    QTest::newRow("header lost") << headerWanted() << u"Unsupported"_s << QString::fromLatin1(SignInCode::HeaderLost);
    QTest::newRow("no challenge") << ScriptedAnswer{.status = 401}.with("Warning", R"(199 O "go to the browser")")
                                  << u"Unsupported"_s << browserOnly;
    QTest::newRow("Kerberos") << ScriptedAnswer::challenge("Negotiate") << u"Unsupported"_s << browserOnly;
    QTest::newRow("a page") << ScriptedAnswer::html("<html>") << u"Unsupported"_s << browserOnly;
    QTest::newRow("to a page") << ScriptedAnswer::redirect("/login", 302) << u"Unsupported"_s << browserOnly;
    QTest::newRow("denied") << refused("access_denied") << u"Forbidden"_s << u"access_denied"_s;
    QTest::newRow("broken") << refused("server_error") << u"ServerFailed"_s << u"server_error"_s;
    QTest::newRow("other") << refused("invalid_scope") << u"Rejected"_s << u"invalid_scope"_s;
    QTest::newRow("unknown client") << oauthFailure("unauthorized_client", "no") << u"Rejected"_s
                                    << u"unauthorized_client"_s;
    QTest::newRow("500") << plainAnswer(500, "oops") << u"ServerFailed"_s << QString();
    QTest::newRow("hang") << ScriptedAnswer::broken(Fault::Hang) << u"Timeout"_s << QString();
    QTest::newRow("cut") << ScriptedAnswer::broken(Fault::Cut) << u"ConnectionLost"_s << QString();
    QTest::newRow("in a circle") << ScriptedAnswer::redirect("/oauth/authorize?x", 302) << u"Malformed"_s << QString();
}

void TestClusterSignIn::passwordRefused()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QString, expected);
    QFETCH(QString, code);
    ClusterLab lab;
    lab.server.setScript([&](const ScriptedRequest &request) {
        return request.path() == "/login" ? ScriptedAnswer::html("<html>") : answer;
    });
    const Outcome outcome = outcomeOf(lab.client->signIn(serverAt(lab.server.url()), u"dev"_s, Secret(u"pa55word")));
    QCOMPARE(nameOf(outcome.result), expected);
    QCOMPARE(outcome.result.error().code, code);
    QVERIFY(outcome.token.isEmpty());
    if (code == QLatin1StringView(SignInCode::WrongPassword))
        QCOMPARE(lab.server.requests().size(), 2); // each password is tried once
    if (expected == "Forbidden"_L1)
        QCOMPARE(outcome.result.error().message, u"no way"_s);
}

void TestClusterSignIn::passwordIsForTheClusterAlone()
{
    ScriptedServer other(
        [](const ScriptedRequest &) { return ScriptedAnswer::challenge(R"(Basic realm="openshift")"); });
    ClusterLab lab;
    SignInPage page(lab.server);
    page.authorized = ScriptedAnswer::redirect(other.origin() + "/oauth/authorize", 302);
    const Outcome outcome = outcomeOf(lab.client->signIn(serverAt(lab.server.url()), u"dev"_s, Secret(u"pa55word")));
    QCOMPARE(nameOf(outcome.result), u"Unsupported"_s);
    QCOMPARE(other.requests().size(), 1);
    QCOMPARE(other.requests().constFirst().header("Authorization"), QByteArray());
}

void TestClusterSignIn::passwordGoesNowhereUnencrypted_data()
{
    QTest::addColumn<QUrl>("origin");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unencrypted") << QUrl(u"http://oauth.invalid"_s) << u"Tls"_s;
    QTest::newRow("nowhere") << QUrl() << u"Unsupported"_s;
}

void TestClusterSignIn::passwordGoesNowhereUnencrypted()
{
    QFETCH(QUrl, origin);
    QFETCH(QString, expected);
    ClusterLab lab;
    const OAuthServer server = origin.isEmpty() ? OAuthServer() : serverAt(origin);
    QCOMPARE(nameOf(resultOf(lab.client->signIn(server, u"dev"_s, Secret(u"pa55word")))), expected);
    QCOMPARE(nameOf(resultOf(lab.client->signInByBrowser(server))), expected);
    QVERIFY(lab.records.isEmpty());
}

void TestClusterSignIn::userName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("colon") << u"a:b"_s;
}

void TestClusterSignIn::userName()
{
    QFETCH(QString, name);
    ClusterLab lab;
    const Result<void> result = resultOf(lab.client->signIn(serverAt(lab.server.url()), name, Secret(u"pa55word")));
    QCOMPARE(nameOf(result), u"InvalidInput"_s);
    QCOMPARE(result.error().code, QString::fromLatin1(SignInCode::UserName));
    QVERIFY(lab.server.requests().isEmpty());
}

void TestClusterSignIn::codeIsNotTaken_data()
{
    QTest::addColumn<ScriptedAnswer>("token");
    QTest::addColumn<QString>("expected");
    QTest::newRow("invalid_grant") << oauthFailure("invalid_grant", "no") << u"Rejected"_s;
    QTest::newRow("401") << ScriptedAnswer::challenge("Basic") << u"Unauthorized"_s;
    QTest::newRow("503") << plainAnswer(503, "later") << u"ServerFailed"_s;
    QTest::newRow("no token") << ScriptedAnswer::json("{}") << u"Malformed"_s;
    QTest::newRow("a token of two lines") << ScriptedAnswer::json(R"({"access_token":"a\r\nb"})") << u"Malformed"_s;
    QTest::newRow("truncated") << ScriptedAnswer::json(TokenAnswer.chopped(5)) << u"Malformed"_s;
    QTest::newRow("cut") << ScriptedAnswer::broken(Fault::Cut) << u"ConnectionLost"_s;
}

void TestClusterSignIn::codeIsNotTaken()
{
    QFETCH(ScriptedAnswer, token);
    QFETCH(QString, expected);
    ClusterLab lab;
    SignInPage page(lab.server);
    page.token = token;
    const Outcome outcome = outcomeOf(lab.client->signIn(serverAt(lab.server.url()), u"dev"_s, Secret(u"pa55word")));
    QCOMPARE(nameOf(outcome.result), expected);
    QCOMPARE(lab.server.requests().size(), 3); // the code is good for one try
}

void TestClusterSignIn::browser()
{
    ClusterLab lab;
    SignInPage page(lab.server);
    BrowserSignInJob *job = lab.client->signInByBrowser(serverAt(lab.server.url()));
    job->setWords(u"Done <b>"_s, u"Not done"_s);
    QSignalSpy wanted(job, &BrowserSignInJob::browserWanted);
    QSignalSpy finished(job, &Job::finished);
    QByteArray token;
    connect(job, &Job::finished, job, [&] { token = job->takeToken().bytes().toByteArray(); });
    job->start();
    QTRY_COMPARE(wanted.count(), 1);
    const QUrlQuery asked(wanted.constFirst().constFirst().toUrl());
    QCOMPARE(asked.queryItemValue(u"client_id"_s), u"openshift-cli-client"_s);
    const QUrl redirect(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QCOMPARE(redirect.toString(), u"http://127.0.0.1:%1/callback"_s.arg(redirect.port()));
    const QByteArray state = asked.queryItemValue(u"state"_s).toLatin1();
    const auto port = quint16(redirect.port());

    // Whatever else visits us ends nothing.
    QVERIFY(visit(port, get("/callback?code=bad&state=wrong")).startsWith("HTTP/1.1 400"));
    QVERIFY(visit(port, get("/callback?code=bad")).startsWith("HTTP/1.1 400"));
    QVERIFY(visit(port, get("/callback?state=" + state)).startsWith("HTTP/1.1 400"));
    QVERIFY(visit(port, get("/favicon.ico")).startsWith("HTTP/1.1 404"));
    QVERIFY(visit(port, "POST /callback?code=bad&state=" + state + " HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 405"));
    QCOMPARE(visit(port, "nonsense\r\n\r\n"), QByteArray());
    QCOMPARE(visit(port, "GET /" + QByteArray(40'000, 'x')), QByteArray());
    QCOMPARE(finished.count(), 0);
    QVERIFY(lab.server.requests().isEmpty());

    const QByteArray done = visit(port, get("/callback?code=sha256~the-code&state=" + state));
    QVERIFY(done.startsWith("HTTP/1.1 200") && done.contains("Done &lt;b&gt;"));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(token, QByteArray(Given));
    QCOMPARE(lab.server.requests().size(), 1);
    const ScriptedRequest &sent = lab.server.requests().constFirst();
    QCOMPARE(sent.header("Authorization"), "Basic " + QByteArray("openshift-cli-client:").toBase64());
    const QUrlQuery form(QString::fromLatin1(sent.body));
    QCOMPARE(form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), redirect.toString());
    QCOMPARE(OAuth::challengeOf(form.queryItemValue(u"code_verifier"_s).toLatin1()),
        asked.queryItemValue(u"code_challenge"_s).toLatin1());
    QVERIFY(!lab.shown().contains("the-code") && !lab.shown().contains(Given));
    QCOMPARE(visit(port, get("/callback?code=sha256~again&state=" + state)), QByteArray()); // nobody is there
}

void TestClusterSignIn::browserIsRefused()
{
    ClusterLab lab;
    BrowserSignInJob *job = lab.client->signInByBrowser(serverAt(lab.server.url()));
    QByteArray page;
    connect(job, &BrowserSignInJob::browserWanted, this, [&page](const QUrl &address) {
        const QUrlQuery asked(address);
        const auto port = quint16(QUrl(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port());
        QTimer::singleShot(0, [&page, port, state = asked.queryItemValue(u"state"_s).toLatin1()] {
            page = visit(port, get("/callback?error=access_denied&error_description=no+way&state=" + state));
        });
    });
    const Result<void> result = resultOf(job);
    QCOMPARE(nameOf(result), u"Forbidden"_s);
    QCOMPARE(result.error().message, u"no way"_s);
    QTRY_VERIFY(page.startsWith("HTTP/1.1 200"));
}

void TestClusterSignIn::browserIsWaitedForSoLong()
{
    ClusterOptions options;
    options.browserPatience = 10ms;
    ClusterLab lab(options);
    QCOMPARE(nameOf(resultOf(lab.client->signInByBrowser(serverAt(lab.server.url())))), u"Timeout"_s);
}

void TestClusterSignIn::browserIsCancelled()
{
    ClusterLab lab;
    BrowserSignInJob *job = lab.client->signInByBrowser(serverAt(lab.server.url()));
    quint16 port = 0;
    connect(job, &BrowserSignInJob::browserWanted, job, [&port, job](const QUrl &address) {
        const QUrlQuery asked(address);
        port = quint16(QUrl(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port());
        job->cancel();
    });
    QCOMPARE(nameOf(resultOf(job)), u"Cancelled"_s);
    QCOMPARE(visit(port, get("/callback?code=x")), QByteArray());
}

QTEST_GUILESS_MAIN(TestClusterSignIn)
#include "tst_clustersignin.moc"
