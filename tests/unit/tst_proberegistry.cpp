// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"
#include "scriptedserver.h"

#include "net/wirelog.h"
#include "operations/proberegistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Subject = ProbeFact::Subject;
using Answer = ProbeFact::Answer;
using Reason = ProbeFact::Reason;

const QByteArray Digest1 = "sha256:" + QByteArray(64, 'a');
const QByteArray Bob = "Basic Ym9iOnMzY3JldA==";

// A registry that does everything, but for one path.
struct Registry {
    QByteArray path;
    ScriptedAnswer other;

    ScriptedAnswer operator()(const ScriptedRequest &request) const
    {
        if (!path.isEmpty() && request.target.startsWith(path))
            return other;
        if (request.path() == "/v2/")
            return ScriptedAnswer::json("{}");
        if (request.path() == "/v2/_catalog")
            return ScriptedAnswer::json(R"({"repositories":["team/app"]})");
        if (request.path() == "/v2/team/app/tags/list")
            return ScriptedAnswer::json(R"({"tags":["1.0"]})");
        if (request.path() == "/v2/team/app/manifests/1.0")
            return ScriptedAnswer{.headers = {{"Docker-Content-Digest", Digest1},
                                      {"Content-Type", "application/vnd.oci.image.index.v1+json"}},
                .body = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]})"};
        if (request.path().startsWith("/v2/team/app/referrers/"))
            return ScriptedAnswer{.headers = {{"Content-Type", "application/vnd.oci.image.index.v1+json"}},
                .body = R"({"schemaVersion":2,"manifests":[]})"};
        return ScriptedAnswer::failure(404, "UNSUPPORTED_PATH");
    }
};

Secrets bobs(const QByteArray &password)
{
    Secrets secrets;
    secrets.setCredential({u"bob"_s, Secret(QString::fromLatin1(password))});
    return secrets;
}

struct Lab {
    ProbeRegistry *probe(Secrets secrets = {})
    {
        RegistryOptions options;
        options.http.patience = {.silence = 400ms, .total = 5s};
        options.http.retry = {.tries = 1, .connectionTries = 1, .firstDelay = 1ms, .maxDelay = 2ms};
        const Connection connection{.id = u"id"_s, .name = u"lab"_s, .url = server.url()};
        return new ProbeRegistry(log, connection, std::move(secrets), nullptr, options);
    }

    // The probe goes with its end, the report stays.
    Result<void> run(Secrets secrets = {})
    {
        ProbeRegistry *job = probe(std::move(secrets));
        QObject::connect(job, &Job::finished, job, [this, job] { report = job->report(); });
        return resultOf(job);
    }

    WireLog log;
    ScriptedServer server;
    ProbeReport report;
};

} // namespace

class TestProbeRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEverything();
    void tellsTheReason_data();
    void tellsTheReason();
    void findsTheLargestPage();
    void tellsTheRateLimit();
    void recognisesByTheExtension();
    void recognisesByTheRefusal();
    void signsIn();
    void tellsWhatSignInIsWanted();
    void looksIntoPinnedRepositories();
    void failsWhenNobodyIsThere();
    void asksBeforeAPasswordGoesElsewhere_data();
    void asksBeforeAPasswordGoesElsewhere();
    void isCancelled();
};

void TestProbeRegistry::findsEverything()
{
    Lab lab;
    lab.server.setScript(Registry{});
    ProbeRegistry *probe = lab.probe();
    QSignalSpy changes(probe, &ProbeRegistry::reportChanged);
    QObject::connect(probe, &Job::finished, probe, [&] { lab.report = probe->report(); });
    QVERIFY(resultOf(probe));

    QCOMPARE(lab.report.signIn, Capabilities::SignIn::None);
    QCOMPARE(lab.report.entry, ProbeReport::Entry::Open);
    QVERIFY(lab.report.complete);
    for (const Subject subject : {Subject::Catalog, Subject::PageLimit, Subject::Referrers, Subject::Head})
        QCOMPARE(lab.report.fact(subject).answer, Answer::Yes);
    QCOMPARE(lab.report.fact(Subject::PageLimit).value, 1000);
    QCOMPARE(lab.report.fact(Subject::RateLimit).reason, Reason::NotTold);
    QCOMPARE(lab.report.fact(Subject::Mount).reason, Reason::FirstUse);
    for (const ProbeFact &fact : std::as_const(lab.report.facts))
        QVERIFY(fact.reason != Reason::Pending);
    QVERIFY(changes.size() >= lab.report.facts.size()); // one after the other, not all at the end
    for (const ScriptedRequest &request : lab.server.requests())
        QVERIFY2(request.method == "GET" || request.method == "HEAD", request.method.constData());
}

void TestProbeRegistry::tellsTheReason_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<Answer>("expected");
    QTest::addColumn<Reason>("reason");

    using Fault = ScriptedAnswer::Fault;
    const QByteArray catalog = "/v2/_catalog";
    const QByteArray pages = "/v2/_catalog?n=1000";
    const QByteArray image = "/v2/team/app/manifests/";
    const QByteArray referrers = "/v2/team/app/referrers/";
    QTest::newRow("catalog 401") << catalog << ScriptedAnswer::failure(401, "UNAUTHORIZED") << Subject::Catalog
                                 << Answer::Refused << Reason::Unauthorized;
    QTest::newRow("catalog 403") << catalog << ScriptedAnswer::failure(403, "DENIED") << Subject::Catalog
                                 << Answer::Refused << Reason::LacksRight;
    QTest::newRow("catalog 404") << catalog << ScriptedAnswer{.status = 404} << Subject::Catalog << Answer::No
                                 << Reason::Missing;
    QTest::newRow("catalog 501") << catalog << ScriptedAnswer{.status = 501} << Subject::Catalog << Answer::No
                                 << Reason::Missing;
    QTest::newRow("catalog 500") << catalog << ScriptedAnswer{.status = 500} << Subject::Catalog << Answer::Unknown
                                 << Reason::Failed;
    QTest::newRow("catalog html") << catalog << ScriptedAnswer::html("<html>") << Subject::Catalog << Answer::No
                                  << Reason::NotThis;
    QTest::newRow("catalog empty") << catalog << ScriptedAnswer::json(R"({"repositories":[]})") << Subject::Catalog
                                   << Answer::Yes << Reason::Empty;
    QTest::newRow("catalog empty: no image") << catalog << ScriptedAnswer::json(R"({"repositories":[]})")
                                             << Subject::Head << Answer::Unknown << Reason::NeedsImage;
    QTest::newRow("catalog broken off") << catalog << ScriptedAnswer::broken(Fault::CutInBody) << Subject::Catalog
                                        << Answer::Unknown << Reason::Broken;
    QTest::newRow("catalog silent") << catalog << ScriptedAnswer::broken(Fault::Hang) << Subject::Catalog
                                    << Answer::Unknown << Reason::Broken;
    QTest::newRow("no catalog, no pages")
        << catalog << ScriptedAnswer{.status = 404} << Subject::PageLimit << Answer::Unknown << Reason::NeedsCatalog;
    QTest::newRow("pages refused") << pages << ScriptedAnswer::failure(400, "PAGINATION_NUMBER_INVALID")
                                   << Subject::PageLimit << Answer::Yes << Reason::SmallerPages;
    QTest::newRow("HEAD 405") << image << ScriptedAnswer{.status = 405} << Subject::Head << Answer::No
                              << Reason::Missing;
    QTest::newRow("HEAD 429") << image << ScriptedAnswer::failure(429, "TOOMANYREQUESTS") << Subject::Head
                              << Answer::Unknown << Reason::Limited;
    QTest::newRow("no image, no referrers")
        << image << ScriptedAnswer{.status = 404} << Subject::Referrers << Answer::Unknown << Reason::NeedsImage;
    QTest::newRow("referrers 404") << referrers << ScriptedAnswer{.status = 404} << Subject::Referrers << Answer::No
                                   << Reason::Missing;
    QTest::newRow("referrers 400") << referrers << ScriptedAnswer{.status = 400} << Subject::Referrers << Answer::No
                                   << Reason::Missing;
    QTest::newRow("referrers html") << referrers << ScriptedAnswer::html("<html>") << Subject::Referrers << Answer::No
                                    << Reason::NotThis;
}

void TestProbeRegistry::tellsTheReason()
{
    QFETCH(QByteArray, path);
    QFETCH(ScriptedAnswer, answer);
    QFETCH(Subject, subject);
    Lab lab;
    lab.server.setScript(Registry{path, answer});
    QCOMPARE(nameOf(lab.run()), u"ok"_s);
    QTEST(lab.report.fact(subject).answer, "expected");
    QTEST(lab.report.fact(subject).reason, "reason");
}

void TestProbeRegistry::findsTheLargestPage()
{
    Lab lab;
    lab.server.setScript(Registry{"/v2/_catalog?n=1000", ScriptedAnswer::failure(400, "PAGINATION_NUMBER_INVALID")});
    QVERIFY(lab.run());
    QCOMPARE(lab.report.fact(Subject::PageLimit).value, 500);
    // A refusal in these words, and nothing else that it could be.
    QCOMPARE(lab.report.product.product, RegistryProduct::Distribution);
    QCOMPARE(lab.report.fact(Subject::TagDelete).reason, Reason::ServerOption);
}

void TestProbeRegistry::tellsTheRateLimit()
{
    Lab lab;
    lab.server.setScript([](const ScriptedRequest &request) {
        return Registry{}(request).with("ratelimit-limit", "100;w=21600").with("ratelimit-remaining", "76;w=21600");
    });
    QVERIFY(lab.run());
    QCOMPARE(lab.report.fact(Subject::RateLimit).answer, Answer::Yes);
    QCOMPARE(lab.report.fact(Subject::RateLimit).value, 76);
    QCOMPARE(lab.report.fact(Subject::RateLimit).total, 100);
}

void TestProbeRegistry::recognisesByTheExtension()
{
    Lab lab;
    lab.server.setScript(
        Registry{"/v2/_oci/ext/discover", ScriptedAnswer::json(R"({"extensions":[{"name":"_zot"}]})")});
    QVERIFY(lab.run());
    QCOMPARE(lab.report.product.product, RegistryProduct::Zot);
    QCOMPARE(lab.report.fact(Subject::TagDelete).answer, Answer::Yes);
}

void TestProbeRegistry::signsIn()
{
    Lab lab;
    lab.server.setScript([](const ScriptedRequest &request) {
        return request.header("Authorization") == Bob ? Registry{}(request)
                                                      : ScriptedAnswer::challenge("Basic realm=\"lab\"");
    });
    QVERIFY(lab.run(bobs("s3cret")));
    QCOMPARE(lab.report.entry, ProbeReport::Entry::SignedIn);
    QCOMPARE(lab.report.userName, u"bob"_s);
    QCOMPARE(lab.report.signIn, Capabilities::SignIn::Basic);
    QVERIFY(lab.server.requests().constFirst().header("Authorization").isEmpty());
}

void TestProbeRegistry::tellsWhatSignInIsWanted()
{
    Lab lab;
    lab.server.setScript([](const ScriptedRequest &request) {
        return request.path() == "/service/token"
            ? ScriptedAnswer::failure(401, "UNAUTHORIZED")
            : ScriptedAnswer::challenge("Bearer realm=\"/service/token\",service=\"harbor-registry\"");
    });
    QCOMPARE(nameOf(lab.run()), u"Unauthorized"_s);
    QCOMPARE(lab.report.entry, ProbeReport::Entry::Shut);
    QCOMPARE(lab.report.signIn, Capabilities::SignIn::Bearer);
    QCOMPARE(lab.report.realm.toLatin1(), lab.server.origin());
    QCOMPARE(lab.report.product.product, RegistryProduct::Harbor);
    QCOMPARE(lab.report.fact(Subject::Catalog).reason, Reason::NotAsked);
}

void TestProbeRegistry::looksIntoPinnedRepositories()
{
    Lab lab;
    lab.server.setScript(Registry{"/v2/_catalog", ScriptedAnswer{.status = 404}});
    const Connection connection{.id = u"id"_s, .name = u"lab"_s, .url = lab.server.url(), .pinned = {u"team/app"_s}};
    ProbeRegistry *probe = new ProbeRegistry(lab.log, connection, {}, nullptr);
    QObject::connect(probe, &Job::finished, probe, [&] { lab.report = probe->report(); });
    QVERIFY(resultOf(probe));
    QCOMPARE(lab.report.fact(Subject::Head).answer, Answer::Yes);
}

void TestProbeRegistry::failsWhenNobodyIsThere()
{
    Lab lab;
    lab.server.close();
    QCOMPARE(nameOf(lab.run()), u"ConnectionRefused"_s);
    QVERIFY(lab.report.complete);
    QCOMPARE(lab.report.signIn, Capabilities::SignIn::Unknown);
}

void TestProbeRegistry::asksBeforeAPasswordGoesElsewhere_data()
{
    QTest::addColumn<bool>("granted");
    QTest::addColumn<QString>("expected");
    QTest::newRow("granted") << true << u"ok"_s;
    QTest::newRow("denied") << false << u"ForeignOrigin"_s;
}

void TestProbeRegistry::asksBeforeAPasswordGoesElsewhere()
{
    QFETCH(bool, granted);
    Lab lab;
    const ScriptedServer tokens([](const ScriptedRequest &request) {
        return request.header("Authorization") == Bob ? ScriptedAnswer::json(R"({"token":"bob"})")
                                                      : ScriptedAnswer::failure(401, "UNAUTHORIZED");
    });
    // The registry is 127.0.0.1.
    const QByteArray realm = "http://localhost:" + QByteArray::number(tokens.url().port()) + "/token";
    const QByteArray challenge = "Bearer realm=\"" + realm + "\",service=\"lab\"";
    lab.server.setScript([challenge](const ScriptedRequest &request) {
        return request.header("Authorization") == "Bearer bob" ? Registry{}(request)
                                                               : ScriptedAnswer::challenge(challenge);
    });
    ProbeRegistry *probe = lab.probe(bobs("s3cret"));
    QSignalSpy wanted(probe, &ProbeRegistry::consentWanted);
    connect(probe, &ProbeRegistry::consentWanted, probe,
        [probe, granted](const QUrl &asked) { probe->answerConsent(asked, granted); });
    QTEST(nameOf(resultOf(probe)), "expected");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(tokens.requests().isEmpty(), !granted);
}

void TestProbeRegistry::recognisesByTheRefusal()
{
    Lab lab;
    lab.server.setScript([](const ScriptedRequest &request) {
        return request.target == "/v2/_catalog?n=1001" ? ScriptedAnswer::failure(400, "PAGINATION_NUMBER_INVALID")
                                                       : Registry{}(request);
    });
    QVERIFY(lab.run());
    QCOMPARE(lab.report.product.product, RegistryProduct::Distribution);
    QCOMPARE(lab.report.fact(Subject::PageLimit).reason, Reason::Answered);
    QCOMPARE(lab.report.fact(Subject::DigestDelete).reason, Reason::ServerOption);
}

void TestProbeRegistry::isCancelled()
{
    Lab lab;
    lab.server.setScript(Registry{"/v2/team/app/tags", ScriptedAnswer::broken(ScriptedAnswer::Fault::Hang)});
    ProbeRegistry *probe = lab.probe();
    QSignalSpy finished(probe, &Job::finished);
    connect(probe, &Job::finished, probe, [&] { lab.report = probe->report(); });
    probe->start();
    QTRY_COMPARE(lab.server.openAnswers(), 1);
    QTRY_VERIFY(lab.server.targets().contains("GET /v2/team/app/tags/list"));
    probe->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(lab.report.fact(Subject::Catalog).answer, Answer::Yes); // what was known stays
    QCOMPARE(lab.report.fact(Subject::Head).reason, Reason::NotAsked);
    QTRY_COMPARE(lab.server.openAnswers(), 0); // off the wire
}

QTEST_GUILESS_MAIN(TestProbeRegistry)
#include "tst_proberegistry.moc"
