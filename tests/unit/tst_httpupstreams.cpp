// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// How the sandbox's cluster asks registries over the network, and its words for what goes wrong there.

#include "scriptedserver.h"

#include "crypto/sha.h"
#include "sandbox/openshift/httpupstreams.h"
#include "sandbox/openshift/registryrefusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <chrono>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;
using namespace Tagwright::Practice;

using Kind = UpstreamProblem::Kind;

namespace {

const QByteArray ManifestType = "application/vnd.oci.image.manifest.v1+json";
const QByteArray IndexType = "application/vnd.oci.image.index.v1+json";
const QByteArray Config = R"({"architecture":"amd64","os":"linux"})";
const QByteArray BasicChallenge = R"(Basic realm="here")";

QByteArray digestOf(const QByteArray &bytes)
{
    return sha256Of(bytes).toString().toLatin1();
}

QByteArray manifestOf(const QByteArray &config)
{
    return R"({"schemaVersion":2,"config":{"digest":")" + digestOf(config) + R"("},"layers":[]})";
}

QByteArray child(const QByteArray &manifest, const QByteArray &architecture)
{
    return R"({"digest":")" + digestOf(manifest) + R"(","platform":{"os":"linux","architecture":")" + architecture
        + R"("}})";
}

ScriptedAnswer manifestAnswer(const QByteArray &body, const QByteArray &type = ManifestType)
{
    return ScriptedAnswer{.headers = {{"Content-Type", type}, {"Docker-Content-Digest", digestOf(body)}}, .body = body};
}

/*! A registry of answers for each path; what is asked for else is not there. */
struct AnswerBook {
    AnswerBook()
    {
        server.setScript([this](const ScriptedRequest &request) {
            const auto found = answers.constFind(request.target);
            return found == answers.cend() ? ScriptedAnswer::failure(404, "MANIFEST_UNKNOWN", "manifest unknown")
                                           : *found;
        });
        answers["/v2/"] = ScriptedAnswer::json("{}");
        hold(Config);
        answers["/v2/team/app/manifests/1.0"] = manifestAnswer(manifestOf(Config));
    }

    void hold(const QByteArray &config) { answers["/v2/team/app/blobs/" + digestOf(config)] = {.body = config}; }
    QString host() const { return server.url().authority(); }

    /*! What was sent as Authorization, for each request. */
    QByteArrayList authorizations() const
    {
        QByteArrayList sent;
        for (const ScriptedRequest &request : server.requests())
            sent += request.path() + ' ' + request.header("Authorization");
        return sent;
    }

    ScriptedServer server;
    QHash<QByteArray, ScriptedAnswer> answers;
};

template <typename Ask>
auto waitedFor(Ask ask)
{
    auto future = std::async(std::launch::async, ask);
    // The servers answer meanwhile.
    if (!QTest::qWaitFor([&future] { return future.wait_for(0s) == std::future_status::ready; }, longWait))
        qFatal("nothing was answered");
    return future.get();
}

PullSpec specOf(const QString &text)
{
    return PullSpec::parse(text).value_or(PullSpec());
}

UpstreamManners insecureManners(const QList<UpstreamLogin> &logins = {})
{
    return {.insecure = true, .logins = logins};
}

QString toldBy(const UpstreamProblem &problem)
{
    switch (problem.kind) {
    case Kind::NotFound:
        return u"not found"_s;
    case Kind::Unauthorized:
        return u"unauthorized: "_s + problem.detail;
    case Kind::Failed:
        return problem.detail;
    }
    Q_UNREACHABLE();
}

} // namespace

class HttpUpstreamsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void getsImages();
    void getsTheChildrenThatAreWanted();
    void listsTagsInPages();
    void choosesLogins_data();
    void choosesLogins();
    void signsInWithAPassword();
    void signsInWithAToken();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void saysWhoIsNotThere();
    void keepsAuthorizationAtHome();
    void readsChallenges();
    void endsWhileARegistryIsSilent();

private:
    UpstreamAnswer<UpstreamImage> image(const QString &reference, const UpstreamManners &manners = insecureManners())
    {
        return waitedFor([&] { return m_upstreams.image(specOf(reference), manners); });
    }
    QString problem(const QString &reference, const UpstreamManners &manners = insecureManners())
    {
        const auto answer = image(reference, manners);
        const auto *told = std::get_if<UpstreamProblem>(&answer);
        return told ? toldBy(*told) : u"nothing"_s;
    }

    HttpUpstreams m_upstreams;
};

void HttpUpstreamsTest::getsImages()
{
    AnswerBook book;
    const QByteArray manifest = manifestOf(Config);
    const QString digest = QString::fromLatin1(digestOf(manifest));
    book.answers["/v2/team/app/manifests/" + digest.toLatin1()] = manifestAnswer(manifest);
    for (const QString &reference : {u":1.0"_s, u"@"_s + digest}) {
        const auto answer = image(book.host() + u"/team/app"_s + reference);
        const auto *got = std::get_if<UpstreamImage>(&answer);
        QVERIFY(got);
        QCOMPARE(got->digest, digest);
        QCOMPARE(got->mediaType, ManifestType);
        QCOMPARE(got->manifest, manifest);
        QCOMPARE(got->config, Config);
    }
    const ScriptedRequest &asked = book.server.requests().at(1);
    QVERIFY(asked.header("Accept").contains(IndexType));
    QCOMPARE(asked.header("Authorization"), QByteArray());
    QCOMPARE(problem(book.host() + u"/team/app:2.0"_s), u"not found"_s);
}

void HttpUpstreamsTest::getsTheChildrenThatAreWanted()
{
    AnswerBook book;
    const QByteArray other = R"({"architecture":"arm64","os":"linux"})";
    book.hold(other);
    const QByteArray amd64 = manifestOf(Config);
    const QByteArray arm64 = manifestOf(other);
    for (const QByteArray &manifest : {amd64, arm64})
        book.answers["/v2/team/app/manifests/" + digestOf(manifest)] = manifestAnswer(manifest);
    book.answers["/v2/team/app/manifests/many"] =
        manifestAnswer(R"({"manifests":[)" + child(arm64, "arm64") + ',' + child(amd64, "amd64") + "]}", IndexType);
    const auto configs = [&](const UpstreamManners &manners) {
        const auto answer = image(book.host() + u"/team/app:many"_s, manners);
        QByteArrayList found;
        if (const auto *got = std::get_if<UpstreamImage>(&answer)) {
            for (const UpstreamImage &one : got->children)
                found += one.config;
        }
        return found;
    };
    UpstreamManners manners = insecureManners();
    QCOMPARE(configs(manners), (QByteArrayList{other, Config}));
    manners.wantsAllChildren = false;
    QCOMPARE(configs(manners), QByteArrayList{Config});
    manners.architecture = u"arm64"_s;
    QCOMPARE(configs(manners), QByteArrayList{other});
    manners.architecture = u"s390x"_s; // not there: what everybody can run
    QCOMPARE(configs(manners), QByteArrayList{Config});

    manners.wantsAllChildren = true;
    book.answers.remove("/v2/team/app/manifests/" + digestOf(arm64));
    QCOMPARE(problem(book.host() + u"/team/app:many"_s, manners), u"not found"_s);
}

void HttpUpstreamsTest::listsTagsInPages()
{
    AnswerBook book;
    book.answers["/v2/team/app/tags/list"] =
        ScriptedAnswer::json(R"({"tags":["a","b"]})").with("Link", R"(</v2/team/app/tags/list?last=b>; rel="next")");
    book.answers["/v2/team/app/tags/list?last=b"] = ScriptedAnswer::json(R"({"tags":["c"]})");
    const auto tags = [&](const QString &repository) {
        return waitedFor([&] { return m_upstreams.tags(specOf(book.host() + repository), insecureManners()); });
    };
    const auto answer = tags(u"/team/app"_s);
    QVERIFY(std::holds_alternative<QStringList>(answer));
    QCOMPARE(std::get<QStringList>(answer), (QStringList{u"a"_s, u"b"_s, u"c"_s}));

    book.answers["/v2/team/gone/tags/list"] = ScriptedAnswer::failure(404, "NAME_UNKNOWN");
    const auto gone = tags(u"/team/gone"_s);
    QVERIFY(std::holds_alternative<UpstreamProblem>(gone));
    QCOMPARE(toldBy(std::get<UpstreamProblem>(gone)), u"not found"_s);
}

void HttpUpstreamsTest::choosesLogins_data()
{
    QTest::addColumn<QStringList>("registries");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("chosen");
    const QStringList paths{u"quay.io"_s, u"quay.io/team"_s, u"quay.io"_s};
    QTest::newRow("the longest path") << paths << u"quay.io/team/app"_s << 1;
    QTest::newRow("the first of two") << paths << u"quay.io/other/app"_s << 0;
    QTest::newRow("another port") << QStringList{u"localhost:5000"_s} << u"localhost:5001/app"_s << -1;
    QTest::newRow("a port that is not named") << QStringList{u"localhost"_s} << u"localhost:5001/app"_s << -1;
    QTest::newRow("a wildcard") << QStringList{u"*.example.com"_s} << u"a.example.com/app"_s << 0;
    QTest::newRow("a wildcard for one label") << QStringList{u"*.example.com"_s} << u"b.a.example.com/app"_s << -1;
    QTest::newRow("none") << QStringList() << u"quay.io/app"_s << -1;
}

void HttpUpstreamsTest::choosesLogins()
{
    QFETCH(const QStringList, registries);
    QFETCH(const QString, target);
    QFETCH(const int, chosen);
    QList<UpstreamLogin> logins;
    for (const QString &registry : registries)
        logins.append({.registry = registry, .user = QString::number(logins.size()), .password = u"x"_s});
    const auto login = loginFor(logins, target);
    QCOMPARE(login ? login->user.toInt() : -1, chosen);
}

void HttpUpstreamsTest::signsInWithAPassword()
{
    AnswerBook book;
    book.answers["/v2/"] = ScriptedAnswer::challenge(BasicChallenge);
    const QString reference = book.host() + u"/team/app:1.0"_s;
    const QString manifest = u"http://"_s + book.host() + u"/v2/team/app/manifests/1.0"_s;
    const auto login = [&book](const QString &path, const QString &password) {
        return QList<UpstreamLogin>{{.registry = book.host() + path, .user = u"bob"_s, .password = password}};
    };
    QCOMPARE(problem(reference), u"unauthorized: Get \"%1\": no basic auth credentials"_s.arg(manifest));
    QCOMPARE(book.server.requests().size(), 1); // nothing is asked for in vain
    QCOMPARE(problem(reference, insecureManners(login(u"/other"_s, u"s3cret"_s))),
        u"unauthorized: Get \"%1\": no basic auth credentials"_s.arg(manifest));

    QVERIFY(std::holds_alternative<UpstreamImage>(image(reference, insecureManners(login(u"/team"_s, u"s3cret"_s)))));
    QVERIFY(book.authorizations().contains("/v2/team/app/manifests/1.0 Basic " + "bob:s3cret"_ba.toBase64()));
    QVERIFY(!book.authorizations().contains("/v2/ Basic " + "bob:s3cret"_ba.toBase64()));

    // Refused again and again: once is enough.
    book.answers["/v2/team/app/manifests/1.0"] = ScriptedAnswer::challenge(BasicChallenge);
    const qsizetype before = book.server.requests().size();
    QCOMPARE(problem(reference, insecureManners(login({}, u"wrong"_s))),
        u"unauthorized: unauthorized: authentication required"_s);
    QCOMPARE(book.server.requests().size(), before + 2);
}

void HttpUpstreamsTest::signsInWithAToken()
{
    AnswerBook book;
    ScriptedServer service([](const ScriptedRequest &request) {
        const QByteArray sent = request.header("Authorization");
        if (sent == "Basic " + "bob:wrong"_ba.toBase64())
            return ScriptedAnswer::failure(401, "UNAUTHORIZED", "no such user");
        return ScriptedAnswer::json(sent.isEmpty() ? R"({"token":"anyone"})" : R"({"access_token":"bobs"})");
    });
    book.answers["/v2/"] = ScriptedAnswer::challenge(
        "Bearer realm=\"" + service.url(u"/token"_s).toEncoded() + R"(",service="a, b",scope="registry:x")");
    const QString reference = book.host() + u"/team/app:1.0"_s;
    const QString atService = service.url().authority();

    // The key of the registry is none for its token service, as OpenShift's manual says, too.
    const UpstreamLogin forRegistry{.registry = book.host(), .user = u"bob"_s, .password = u"s3cret"_s};
    QVERIFY(std::holds_alternative<UpstreamImage>(image(reference, insecureManners({forRegistry}))));
    QCOMPARE(service.requests().constLast().header("Authorization"), QByteArray());
    QVERIFY(book.authorizations().contains("/v2/team/app/manifests/1.0 Bearer anyone"));

    const UpstreamLogin forService{.registry = atService, .user = u"bob"_s, .password = u"s3cret"_s};
    QVERIFY(std::holds_alternative<UpstreamImage>(image(reference, insecureManners({forService, forRegistry}))));
    const ScriptedRequest &asked = service.requests().constLast();
    QCOMPARE(asked.header("Authorization"), "Basic " + "bob:s3cret"_ba.toBase64());
    QCOMPARE(asked.parameter("service"), "a, b"_ba);
    QCOMPARE(asked.parameters("scope"), QByteArrayList{"repository:team/app:pull"});
    QCOMPARE(asked.parameter("account"), "bob"_ba);
    QVERIFY(book.authorizations().contains("/v2/team/app/manifests/1.0 Bearer bobs"));
    QCOMPARE(service.requests().size(), 2); // one for manifest and config

    const UpstreamLogin wrong{.registry = atService, .user = u"bob"_s, .password = u"wrong"_s};
    QCOMPARE(problem(reference, insecureManners({wrong})),
        u"Get \"http://%1/v2/team/app/manifests/1.0\": unauthorized: no such user"_s.arg(book.host()));
    service.close();
    QVERIFY(problem(reference).endsWith(u"connect: connection refused"_s));
}

void HttpUpstreamsTest::saysWhatWentWrong_data()
{
    using Fault = ScriptedAnswer::Fault;
    QTest::addColumn<ScriptedAnswer>("manifest");
    QTest::addColumn<QString>("told"); // how it ends
    const ScriptedAnswer whole = manifestAnswer(manifestOf(Config));
    const auto faulty = [&whole](Fault fault) {
        ScriptedAnswer answer = whole;
        answer.fault = fault;
        return answer;
    };
    ScriptedAnswer other = whole;
    other.body += ' ';
    QTest::newRow("another digest") << other
                                    << u"does not match the digest calculated from the content %1"_s.arg(
                                           QString::fromLatin1(digestOf(other.body)));
    QTest::newRow("half of a manifest") << manifestAnswer(whole.body.first(20)) << u"unexpected end of JSON input"_s;
    QTest::newRow("no manifest") << manifestAnswer("<html>")
                                 << u"invalid character '<' looking for beginning of value"_s;
    QTest::newRow("another type") << manifestAnswer("{}", "text/html")
                                  << u"unsupported manifest media type and no default available: text/html"_s;
    QTest::newRow("no config") << manifestAnswer("{}") << u"invalid checksum digest format"_s;
    QTest::newRow("config that is not there") << manifestAnswer(manifestOf("{}")) << u"manifest unknown"_s;
    QTest::newRow("empty index") << manifestAnswer(R"({"manifests":[]})", IndexType) << u"nothing"_s;
    QTest::newRow("huge") << manifestAnswer(QByteArray(5 * 1024 * 1024, ' '))
                          << u"the answer is larger than 4194304 bytes"_s;
    QTest::newRow("cut") << faulty(Fault::Cut) << u"EOF"_s;
    QTest::newRow("cut in the middle") << faulty(Fault::CutInBody) << u"unexpected EOF"_s;
    QTest::newRow("silence") << faulty(Fault::Hang)
                             << u"context deadline exceeded (Client.Timeout exceeded while awaiting headers)"_s;
    QTest::newRow("silence in the middle")
        << faulty(Fault::HangInBody)
        << u"context deadline exceeded (Client.Timeout or context cancellation while reading body)"_s;
    QTest::newRow("too many requests") << ScriptedAnswer::failure(429, "TOOMANYREQUESTS", "slow down")
                                       << u"toomanyrequests: slow down"_s;
    QTest::newRow("denied") << ScriptedAnswer::failure(403, "DENIED", "not for you") << u"denied: not for you"_s;
    QTest::newRow("without words") << ScriptedAnswer{.status = 401}
                                   << u"unauthorized: unauthorized: authentication required"_s;
    QTest::newRow("out of order") << ScriptedAnswer::failure(503, "UNAVAILABLE")
                                  << u"received unexpected HTTP status: 503 As scripted"_s;
    ScriptedAnswer page = ScriptedAnswer::html("<h1>gone</h1>");
    page.status = 404;
    QTest::newRow("a page") << page
                            << u"error parsing HTTP 404 response body: invalid character '<' looking for beginning of "
                               "value: \"<h1>gone</h1>\""_s;
    QTest::newRow("round and round") << ScriptedAnswer::redirect("/v2/team/app/manifests/1.0")
                                     << u"stopped after 10 redirects"_s;
    QTest::newRow("to a file") << ScriptedAnswer::redirect("file:///etc/passwd")
                               << u"unsupported protocol scheme \"file\""_s;
}

void HttpUpstreamsTest::saysWhatWentWrong()
{
    QFETCH(const ScriptedAnswer, manifest);
    QFETCH(const QString, told);
    AnswerBook book;
    book.answers["/v2/team/app/manifests/1.0"] = manifest;
    HttpUpstreams upstreams({.answer = 3s, .visit = 30s});
    const auto answer =
        waitedFor([&] { return upstreams.image(specOf(book.host() + u"/team/app:1.0"_s), insecureManners()); });
    const auto *found = std::get_if<UpstreamProblem>(&answer);
    const QString words = found ? toldBy(*found) : u"nothing"_s;
    QVERIFY2(words.endsWith(told), qPrintable(words));
}

void HttpUpstreamsTest::saysWhoIsNotThere()
{
    AnswerBook book;
    const QString host = book.host();
    QCOMPARE(problem(host + u"/team/app:1.0"_s, {.insecure = false, .logins = {}}),
        u"Get \"https://%1/v2/\": http: server gave HTTP response to HTTPS client"_s.arg(host));
    book.answers["/v2/"] = ScriptedAnswer::failure(404, "UNKNOWN");
    QCOMPARE(problem(host + u"/team/app:1.0"_s),
        u"endpoint \"http://%1\" does not support v2 API (got 404 As scripted)"_s.arg(host));
    book.server.close();
    QCOMPARE(problem(host + u"/team/app:1.0"_s),
        u"Get \"http://%1/v2/\": dial tcp %1: connect: connection refused"_s.arg(host));
    QCOMPARE(problem(host + u"/team/app:1.0"_s, {.insecure = false, .logins = {}}),
        u"Get \"https://%1/v2/\": dial tcp %1: connect: connection refused"_s.arg(host));
    QCOMPARE(problem(u"registry.invalid/team/app:1.0"_s, {.insecure = false, .logins = {}}),
        u"Get \"https://registry.invalid/v2/\": dial tcp: lookup registry.invalid on 10.255.255.53:53: no such host"_s);
}

void HttpUpstreamsTest::keepsAuthorizationAtHome()
{
    ScriptedServer storage([](const ScriptedRequest &) { return ScriptedAnswer{.body = Config}; });
    AnswerBook book;
    book.answers["/v2/"] = ScriptedAnswer::challenge(BasicChallenge);
    book.answers["/v2/team/app/blobs/" + digestOf(Config)] =
        ScriptedAnswer::redirect(storage.origin() + "/bucket?signature=secret");
    const UpstreamManners manners = insecureManners({{.registry = book.host(), .user = u"bob"_s, .password = u"pw"_s}});
    QVERIFY(std::holds_alternative<UpstreamImage>(image(book.host() + u"/team/app:1.0"_s, manners)));
    QCOMPARE(storage.targets(), QByteArrayList{"GET /bucket?signature=secret"});
    QCOMPARE(storage.requests().constFirst().header("Authorization"), QByteArray());

    // What lets somebody in there is not told.
    storage.setScript([](const ScriptedRequest &) { return ScriptedAnswer::broken(ScriptedAnswer::Fault::Cut); });
    QCOMPARE(problem(book.host() + u"/team/app:1.0"_s, manners),
        u"Get \"%1/bucket\": EOF"_s.arg(QString::fromLatin1(storage.origin())));

    // Further pages of another host are asked for as by anybody.
    storage.setScript([](const ScriptedRequest &) { return ScriptedAnswer::json(R"({"tags":["b"]})"); });
    book.answers["/v2/team/app/tags/list"] =
        ScriptedAnswer::json(R"({"tags":["a"]})").with("Link", '<' + storage.origin() + "/more>; rel=\"next\"");
    const auto tags = waitedFor([&] { return m_upstreams.tags(specOf(book.host() + u"/team/app"_s), manners); });
    QVERIFY(std::holds_alternative<QStringList>(tags));
    QCOMPARE(storage.requests().constLast().path(), "/more"_ba);
    QCOMPARE(storage.requests().constLast().header("Authorization"), QByteArray());
}

void HttpUpstreamsTest::readsChallenges()
{
    const QList<UpstreamChallenge> challenges =
        challengesIn(R"(Negotiate, Bearer realm="https://a/\"b\"",Service=c , BASIC realm="d, e")");
    QCOMPARE(challenges.size(), 3);
    QCOMPARE(challenges.at(0).scheme, "negotiate"_ba);
    QCOMPARE(challenges.at(1).parameters.value("realm"), R"(https://a/"b")"_ba);
    QCOMPARE(challenges.at(1).parameters.value("service"), "c"_ba);
    QCOMPARE(challenges.at(2).scheme, "basic"_ba);
    QCOMPARE(challenges.at(2).parameters.value("realm"), "d, e"_ba);
    for (const QByteArray &broken : {""_ba, "=\"=,="_ba, "a=b"_ba, "\"\\"_ba, "Bearer realm=\""_ba})
        QVERIFY(challengesIn(broken).size() <= 1);
}

void HttpUpstreamsTest::endsWhileARegistryIsSilent()
{
    AnswerBook book;
    book.answers["/v2/"] = ScriptedAnswer::broken(ScriptedAnswer::Fault::Hang);
    HttpUpstreams upstreams;
    const PullSpec spec = specOf(book.host() + u"/team/app:1.0"_s);
    const auto ask = [&upstreams, spec] { return upstreams.image(spec, insecureManners()); };
    auto first = std::async(std::launch::async, ask);
    auto second = std::async(std::launch::async, ask);
    QTRY_COMPARE(book.server.openAnswers(), 2);
    upstreams.close();
    for (auto *future : {&first, &second}) {
        const auto answer = future->get();
        QVERIFY(std::holds_alternative<UpstreamProblem>(answer));
        QVERIFY(std::get<UpstreamProblem>(answer).detail.endsWith(u"context canceled"_s));
    }
    const auto late = ask();
    QVERIFY(std::holds_alternative<UpstreamProblem>(late));
}

QTEST_GUILESS_MAIN(HttpUpstreamsTest)
#include "tst_httpupstreams.moc"
