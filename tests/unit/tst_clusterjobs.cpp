// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "clusterlab.h"

#include "openshift/discoverjob.h"
#include "openshift/identityjob.h"
#include "openshift/imagestreamjobs.h"
#include "openshift/objectjob.h"
#include "openshift/signoutjob.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

using Fault = ScriptedAnswer::Fault;

const ResourcePath Streams{.group = u"image.openshift.io"_s, .resource = u"imagestreams"_s, .nameSpace = u"alpha"_s};
const ResourcePath Tag{
    .group = u"image.openshift.io"_s, .resource = u"imagestreamtags"_s, .nameSpace = u"alpha"_s, .name = u"app:v1"_s};

QByteArray stream(int number)
{
    const QByteArray object = R"({"metadata":{"name":"s#","namespace":"alpha","uid":"u#","resourceVersion":"#"},)"
                              R"("spec":{"tags":[{"name":"v1","annotations":null}]},)"
                              R"("status":{"tags":[{"tag":"v2","items":null}]}})";
    return QByteArray(object).replace("#", QByteArray::number(number));
}

QByteArray page(const QByteArrayList &items, const QByteArray &next = {})
{
    QByteArray list = R"({"kind":"ImageStreamList","metadata":{"resourceVersion":"77","continue":"#"},"items":[)";
    list.replace("#", next);
    return list + items.join(',') + "]}";
}

// Three pages of two.
ScriptedAnswer threePages(const ScriptedRequest &request)
{
    const int at = request.parameter("continue").toInt();
    return ScriptedAnswer::json(page({stream(2 * at), stream(2 * at + 1)}, at < 2 ? QByteArray::number(at + 1) : ""));
}

struct Listed {
    QStringList names;
    int restarts = 0;
    Result<void> result;
};

Listed streamsOf(ClusterLab &lab)
{
    Listed listed;
    ImageStreamListJob *job = lab.client->listImageStreams(u"alpha"_s);
    QObject::connect(job, &ImageStreamListJob::pageArrived, job, [&listed](const QList<ImageStream> &streams) {
        for (const ImageStream &stream : streams)
            listed.names += stream.path();
    });
    QObject::connect(job, &ImageStreamListJob::restarted, job, [&listed] {
        listed.names.clear();
        ++listed.restarts;
    });
    listed.result = resultOf(job);
    return listed;
}

const QByteArray Someone = R"({"kind":"SelfSubjectReview","status":{"userInfo":{"username":"developer","uid":"7",)"
                           R"("groups":["a","b"]}}})";

} // namespace

class TestClusterJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void object_data();
    void object();
    void forbiddenIsVerbatim();
    void creationIsSentOnce_data();
    void creationIsSentOnce();
    void tokenComesFromTheStore();
    void tokenGoesNowhereElse();
    void tokenGoesNowhereUnencrypted();
    void tokenIsRejectedOnce();
    void list_data();
    void list();
    void listWithoutLimit();
    void listBeginsAnew();
    void listStopsWhenCancelled();
    void clientGoesInTheMiddle();
    void identity_data();
    void identity();
    void discoversOpenShift_data();
    void discoversOpenShift();
    void discover_data();
    void discover();
    void signOut_data();
    void signOut();
};

void TestClusterJobs::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("tag") << Tag.toString() << "/apis/image.openshift.io/v1/namespaces/alpha/imagestreamtags/app:v1"_ba;
    QTest::newRow("core") << ResourcePath{.resource = u"pods"_s, .nameSpace = u"a b"_s}.toString()
                          << "/api/v1/namespaces/a%20b/pods"_ba;
    QTest::newRow("subresource") << ResourcePath{.group = u"g"_s,
        .resource = u"r"_s,
        .nameSpace = u"n"_s,
        .name = u"a/../b"_s,
        .subresource = u"layers"_s}
                                        .toString()
                                 << "/apis/g/v1/namespaces/n/r/a%2F..%2Fb/layers"_ba;
    QTest::newRow("me")
        << ResourcePath{.group = u"user.openshift.io"_s, .resource = u"users"_s, .name = u"~"_s}.toString()
        << "/apis/user.openshift.io/v1/users/~"_ba;
}

void TestClusterJobs::paths()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, target);
    QCOMPARE(path.toLatin1(), target);
}

void TestClusterJobs::object_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("code");
    QTest::newRow("success") << ScriptedAnswer::json(R"({"kind":"X","value":7})") << u"ok"_s << QString();
    QTest::newRow("400") << statusAnswer(400, "BadRequest") << u"Rejected"_s << u"BadRequest"_s;
    QTest::newRow("401") << statusAnswer(401, "Unauthorized") << u"Unauthorized"_s << u"Unauthorized"_s;
    QTest::newRow("403") << statusAnswer(403, "Forbidden") << u"Forbidden"_s << u"Forbidden"_s;
    QTest::newRow("404") << statusAnswer(404, "NotFound") << u"NotFound"_s << u"NotFound"_s;
    QTest::newRow("404 of no API") << plainAnswer(404, "404 page not found\n") << u"NotFound"_s
                                   << QString::fromLatin1(ClusterCode::ApiAbsent);
    QTest::newRow("405") << statusAnswer(405, "MethodNotAllowed") << u"Unsupported"_s << u"MethodNotAllowed"_s;
    QTest::newRow("409") << statusAnswer(409, "Conflict") << u"Conflict"_s << u"Conflict"_s;
    QTest::newRow("410") << statusAnswer(410, "Expired") << u"Expired"_s << u"Expired"_s;
    QTest::newRow("422") << statusAnswer(422, "Invalid") << u"Rejected"_s << u"Invalid"_s;
    QTest::newRow("429") << statusAnswer(429, "TooManyRequests") << u"RateLimited"_s << u"TooManyRequests"_s;
    QTest::newRow("500") << statusAnswer(500, "InternalError") << u"ServerFailed"_s << u"InternalError"_s;
    QTest::newRow("503") << plainAnswer(503, "error trying to reach service") << u"ServerFailed"_s
                         << QString::fromLatin1(ClusterCode::ApiDown);
    QTest::newRow("a page") << ScriptedAnswer::html("<html>") << u"Malformed"_s << QString();
    QTest::newRow("truncated") << ScriptedAnswer::json(R"({"kind":"X","val)") << u"Malformed"_s << QString();
    QTest::newRow("an array") << ScriptedAnswer::json("[1]") << u"Malformed"_s << QString();
    QTest::newRow("too deep") << ScriptedAnswer::json(QByteArray(100'000, '[')) << u"Malformed"_s << QString();
    QTest::newRow("too large") << ScriptedAnswer::json({}).with("Content-Length", "99999999") << u"TooLarge"_s
                               << QString();
    QTest::newRow("hang") << ScriptedAnswer::broken(Fault::Hang) << u"Timeout"_s << QString();
    QTest::newRow("hang in the body") << ScriptedAnswer::broken(Fault::HangInBody) << u"Timeout"_s << QString();
    QTest::newRow("cut") << ScriptedAnswer::broken(Fault::Cut) << u"ConnectionLost"_s << QString();
    QTest::newRow("cut in the body") << ScriptedAnswer::broken(Fault::CutInBody) << u"ConnectionLost"_s << QString();
}

void TestClusterJobs::object()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QString, expected);
    QFETCH(QString, code);
    ClusterLab lab;
    lab.answer(answer);
    ObjectJob *job = lab.client->get(Tag);
    int value = 0;
    connect(job, &Job::finished, job, [&] { value = job->object()["value"_L1].toInt(); });
    const Result<void> result = resultOf(job);
    QCOMPARE(nameOf(result), expected);
    if (result)
        QCOMPARE(value, 7);
    else
        QCOMPARE(result.error().code, code);
    QCOMPARE(lab.server.targets().constFirst(),
        "GET /apis/image.openshift.io/v1/namespaces/alpha/imagestreamtags/app:v1"_ba);
}

void TestClusterJobs::forbiddenIsVerbatim()
{
    const QByteArray words = "imagestreams is forbidden: User cannot list resource: RBAC: clusterrole x not found";
    ClusterLab lab;
    lab.answer(statusAnswer(403, "Forbidden", words));
    const Result<void> result = resultOf(lab.client->get(Tag));
    QVERIFY(!result);
    QCOMPARE(result.error().message.toUtf8(), words);
}

void TestClusterJobs::creationIsSentOnce_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    ScriptedAnswer made = ScriptedAnswer::json("{}");
    made.status = 201;
    QTest::newRow("success") << made << u"ok"_s;
    QTest::newRow("503") << plainAnswer(503, "down") << u"ServerFailed"_s;
    QTest::newRow("cut") << ScriptedAnswer::broken(Fault::Cut) << u"ConnectionLost"_s;
    QTest::newRow("redirect") << ScriptedAnswer::redirect("/elsewhere", 302) << u"Malformed"_s;
}

void TestClusterJobs::creationIsSentOnce()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QString, expected);
    ClusterLab lab;
    lab.answer(answer);
    QCOMPARE(nameOf(resultOf(lab.client->create(Streams, {{u"kind"_s, u"X"_s}}))), expected);
    QCOMPARE(lab.server.requests().size(), 1);
    QCOMPARE(lab.server.requests().constFirst().body, R"({"kind":"X"})"_ba);
    QCOMPARE(lab.server.requests().constFirst().header("Content-Type"), "application/json"_ba);
}

void TestClusterJobs::tokenComesFromTheStore()
{
    ClusterLab lab;
    Secrets kept;
    kept.credentials.push_back({.userName = u"developer"_s, .secret = Secret(u"a password")});
    kept.credentials.push_back(
        {.secret = Secret(QByteArrayView(ClusterLab::Token)), .kind = Credential::Kind::RegistryToken});
    lab.secrets.store(secretPlace(lab.client->connection()), std::move(kept));
    lab.answer(ScriptedAnswer::json("{}"));
    QCOMPARE(nameOf(resultOf(lab.client->get(Tag))), u"ok"_s);
    QVERIFY(lab.client->token());

    lab.client->forgetToken();
    QCOMPARE(nameOf(resultOf(lab.client->get(Tag))), u"ok"_s);
    lab.client->setToken(Secret(u"another"));
    QCOMPARE(nameOf(resultOf(lab.client->get(Tag))), u"ok"_s);
    const auto &requests = lab.server.requests();
    QCOMPARE(requests.at(0).header("Authorization"), "Bearer "_ba + ClusterLab::Token);
    QCOMPARE(requests.at(1).header("Authorization"), QByteArray());
    QCOMPARE(requests.at(2).header("Authorization"), "Bearer another"_ba);
    QVERIFY(!lab.shown().contains("another") && !lab.shown().contains(ClusterLab::Token));
    QVERIFY(lab.shown().contains("Bearer ***"));
}

void TestClusterJobs::tokenGoesNowhereElse()
{
    ScriptedServer other([](const ScriptedRequest &) { return statusAnswer(401, "Unauthorized"); });
    ClusterLab lab;
    lab.client->setToken(Secret(QByteArrayView(ClusterLab::Token)));
    lab.answer(ScriptedAnswer::redirect(other.origin() + "/there"));
    QSignalSpy rejected(lab.client.get(), &ClusterClient::tokenRejected);
    QCOMPARE(nameOf(resultOf(lab.client->get(Tag))), u"Unauthorized"_s);
    QCOMPARE(other.requests().size(), 1);
    QCOMPARE(other.requests().constFirst().header("Authorization"), QByteArray());
    QCOMPARE(rejected.count(), 0); // it was never asked about the token
}

void TestClusterJobs::tokenGoesNowhereUnencrypted()
{
    ClusterLab lab;
    ClusterClient client(
        ClusterLab::connectionTo(QUrl(u"http://cluster.invalid:6443"_s)), lab.secrets, lab.log, nullptr);
    client.setToken(Secret(QByteArrayView(ClusterLab::Token)));
    const Result<void> result = resultOf(client.get(Tag));
    QCOMPARE(nameOf(result), u"Tls"_s);
    QCOMPARE(result.error().code, QString::fromLatin1(TlsCode::Plaintext));
    QVERIFY(lab.records.isEmpty());
}

void TestClusterJobs::tokenIsRejectedOnce()
{
    ClusterLab lab;
    lab.answer(statusAnswer(401, "Unauthorized"));
    QSignalSpy rejected(lab.client.get(), &ClusterClient::tokenRejected);
    QCOMPARE(nameOf(resultOf(lab.client->get(Tag))), u"Unauthorized"_s);
    QCOMPARE(rejected.count(), 0); // there was none
    lab.client->setToken(Secret(u"old"));
    QCOMPARE(nameOf(resultOf(lab.client->get(Tag))), u"Unauthorized"_s);
    QCOMPARE(nameOf(resultOf(lab.client->listImageStreams({}))), u"Unauthorized"_s);
    QCOMPARE(rejected.count(), 1);
    lab.client->setToken(Secret(u"new"));
    QCOMPARE(nameOf(resultOf(lab.client->get(Tag))), u"Unauthorized"_s);
    QCOMPARE(rejected.count(), 2);
}

void TestClusterJobs::list_data()
{
    QTest::addColumn<QByteArray>("second"); // page
    QTest::addColumn<QString>("expected");
    QTest::newRow("null") << R"({"kind":"ImageStreamList","items":null})"_ba << u"ok"_s;
    QTest::newRow("no list") << R"({"kind":"ImageStream"})"_ba << u"Malformed"_s;
    QTest::newRow("truncated") << page({stream(1)}).chopped(3) << u"Malformed"_s;
    QTest::newRow("no name") << page({R"({"metadata":{}})"}) << u"Malformed"_s;
    QTest::newRow("numbers") << page({"1", "null"}) << u"Malformed"_s;
    QTest::newRow("in a circle") << page({stream(1)}, "2") << u"Malformed"_s;
}

void TestClusterJobs::list()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, expected);
    ClusterLab lab;
    lab.server.setScript([&](const ScriptedRequest &request) {
        return ScriptedAnswer::json(request.parameter("continue").isEmpty() ? page({stream(0)}, "2") : second);
    });
    QCOMPARE(nameOf(streamsOf(lab).result), expected);
}

void TestClusterJobs::listWithoutLimit()
{
    ClusterLab lab;
    lab.server.setScript(threePages);
    const Listed listed = streamsOf(lab);
    QCOMPARE(nameOf(listed.result), u"ok"_s);
    QCOMPARE(listed.names,
        QStringList({u"alpha/s0"_s, u"alpha/s1"_s, u"alpha/s2"_s, u"alpha/s3"_s, u"alpha/s4"_s, u"alpha/s5"_s}));
    QCOMPARE(lab.server.targets().at(1),
        "GET /apis/image.openshift.io/v1/namespaces/alpha/imagestreams?limit=100&continue=1"_ba);

    lab.answer(ScriptedAnswer::json(page({})));
    for (const QString &resource : {u"projects"_s, u"imagestreamtags"_s, u"pods"_s})
        QCOMPARE(nameOf(resultOf(lab.client->list({.resource = resource}, u"a=b,c"_s))), u"ok"_s);
    QCOMPARE(lab.server.targets().sliced(3),
        QByteArrayList(
            {"GET /api/v1/projects?labelSelector=a%3Db%2Cc", "GET /api/v1/imagestreamtags?labelSelector=a%3Db%2Cc",
                "GET /api/v1/pods?limit=500&labelSelector=a%3Db%2Cc"}));
}

void TestClusterJobs::listBeginsAnew()
{
    ClusterLab lab;
    int expired = 0;
    const auto script = [&](const ScriptedRequest &request) {
        if (request.parameter("continue") == "2" && expired > 0) {
            --expired;
            return statusAnswer(410, "Expired");
        }
        return threePages(request);
    };
    lab.server.setScript(script);
    expired = 2;
    Listed listed = streamsOf(lab);
    QCOMPARE(nameOf(listed.result), u"ok"_s);
    QCOMPARE(listed.restarts, 2);
    QCOMPARE(listed.names.size(), 6);

    expired = 1000;
    listed = streamsOf(lab);
    QCOMPARE(nameOf(listed.result), u"Expired"_s);
    QCOMPARE(listed.restarts, 5);
}

void TestClusterJobs::listStopsWhenCancelled()
{
    ClusterLab lab;
    lab.server.setScript(threePages);
    ImageStreamListJob *job = lab.client->listImageStreams(u"alpha"_s);
    connect(job, &ImageStreamListJob::pageArrived, job, &Job::cancel);
    QSignalSpy arrived(job, &ImageStreamListJob::pageArrived);
    QCOMPARE(nameOf(resultOf(job)), u"Cancelled"_s);
    QCOMPARE(arrived.count(), 1);
    QTRY_COMPARE(lab.server.openAnswers(), 0);
}

void TestClusterJobs::clientGoesInTheMiddle()
{
    ClusterLab lab;
    lab.answer(ScriptedAnswer::broken(Fault::Hang));
    QSignalSpy finished(lab.client->get(Tag), &Job::finished);
    ImageStreamWatchJob *watch = lab.client->watchImageStreams(u"alpha"_s, u"1"_s);
    ObjectJob *job = lab.client->get(Tag);
    watch->start();
    job->start();
    QTRY_COMPARE(lab.server.openAnswers(), 2);
    lab.client.reset();
    QTRY_COMPARE(lab.server.openAnswers(), 0);
    QCOMPARE(finished.count(), 0);
}

void TestClusterJobs::identity_data()
{
    QTest::addColumn<ScriptedAnswer>("review");
    QTest::addColumn<ScriptedAnswer>("user");
    QTest::addColumn<QString>("expected");
    const ScriptedAnswer user =
        ScriptedAnswer::json(R"({"kind":"User","metadata":{"name":"developer","uid":"7"},"groups":["a","b"]})");
    QTest::newRow("review") << ScriptedAnswer::json(Someone) << statusAnswer(500, "") << u"ok"_s;
    QTest::newRow("older") << statusAnswer(404, "NotFound") << user << u"ok"_s;
    QTest::newRow("forbidden") << statusAnswer(403, "Forbidden") << user << u"ok"_s;
    QTest::newRow("nobody") << ScriptedAnswer::json(QByteArray(Someone).replace("developer", "system:anonymous"))
                            << user << u"Unauthorized"_s;
    QTest::newRow("nobody on an older one")
        << statusAnswer(404, "NotFound") << statusAnswer(403, "Forbidden", R"(User \"system:anonymous\" cannot get)")
        << u"Unauthorized"_s;
    QTest::newRow("expired") << statusAnswer(401, "Unauthorized") << user << u"Unauthorized"_s;
    QTest::newRow("nonsense") << ScriptedAnswer::json("{}") << user << u"Malformed"_s;
}

void TestClusterJobs::identity()
{
    QFETCH(ScriptedAnswer, review);
    QFETCH(ScriptedAnswer, user);
    QFETCH(QString, expected);
    ClusterLab lab;
    lab.server.setScript([&](const ScriptedRequest &request) { return request.method == "POST" ? review : user; });
    IdentityJob *job = lab.client->identity();
    Identity identity;
    connect(job, &Job::finished, job, [&] { identity = job->identity(); });
    QCOMPARE(nameOf(resultOf(job)), expected);
    if (expected == "ok"_L1)
        QCOMPARE(identity, Identity({.userName = u"developer"_s, .uid = u"7"_s, .groups = {u"a"_s, u"b"_s}}));
}

void TestClusterJobs::discoversOpenShift_data()
{
    QTest::addColumn<QString>("controllers");
    QTest::addColumn<std::optional<ScheduledImports>>("imports");

    const auto config = [](const char *imports) {
        return QString(
            R"({"kind":"OpenShiftControllerManagerConfig","imageImport":)"_L1 + QLatin1StringView(imports) + u'}');
    };
    QTest::newRow("as it comes") << config("{}") << std::optional(ScheduledImports());
    QTest::newRow("set up") << config(R"({"scheduledImageImportMinimumIntervalSeconds":300,)"
                                      R"("maxScheduledImageImportsPerMinute":-1})")
                            << std::optional(ScheduledImports{.minimumSeconds = 300, .mostPerMinute = -1});
    QTest::newRow("off") << config(R"({"disableScheduledImport":true})")
                         << std::optional(ScheduledImports{.isDisabled = true});
    QTest::newRow("no JSON") << u"kind: OpenShiftControllerManagerConfig"_s << std::optional<ScheduledImports>();
    QTest::newRow("another kind") << u"{}"_s << std::optional<ScheduledImports>();
}

void TestClusterJobs::discoversOpenShift()
{
    QFETCH(const QString, controllers);
    QFETCH(const std::optional<ScheduledImports>, imports);
    ClusterLab lab;
    lab.client->setToken(Secret(u"t"));
    lab.server.setScript([&](const ScriptedRequest &request) {
        const QByteArray path = request.path();
        if (path == "/version")
            return ScriptedAnswer::json(R"({"gitVersion":"v1.33.5"})");
        if (path == "/apis")
            return ScriptedAnswer::json(
                R"({"groups":[{"name":"image.openshift.io"},{"name":"project.openshift.io"}]})");
        if (path == "/.well-known/oauth-authorization-server")
            return ScriptedAnswer::json(
                R"({"issuer":"https://o","authorization_endpoint":"https://o/a",)"
                R"("token_endpoint":"https://o/t","code_challenge_methods_supported":["S256"]})");
        if (path.endsWith("clusterversions/version"))
            return ScriptedAnswer::json(R"({"status":{"history":[{"version":"4.20.1"}]}})");
        if (path.endsWith("console-public"))
            return ScriptedAnswer::json(R"({"data":{"consoleURL":"https://console"}})");
        if (path.endsWith("namespaces/openshift-controller-manager/configmaps/config"))
            return ScriptedAnswer::json(
                QJsonDocument(QJsonObject{{u"data"_s, QJsonObject{{u"config.yaml"_s, controllers}}}}).toJson());
        if (path.endsWith("default-route"))
            return ScriptedAnswer::json(R"({"spec":{"host":"route"}})");
        if (path.endsWith("namespaces/openshift/imagestreams"))
            return ScriptedAnswer::json(R"({"items":[{"status":{"dockerImageRepository":"in:5000/openshift/cli",)"
                                        R"("publicDockerImageRepository":"public/openshift/cli"}}]})");
        return statusAnswer(403, "Forbidden");
    });
    DiscoverJob *job = lab.client->discover();
    ClusterFacts facts;
    connect(job, &Job::finished, job, [&] { facts = job->facts(); });
    QCOMPARE(nameOf(resultOf(job)), u"ok"_s);
    const OAuthServer oauth{.issuer = QUrl(u"https://o"_s),
        .authorization = QUrl(u"https://o/a"_s),
        .token = QUrl(u"https://o/t"_s),
        .challengeMethods = {u"S256"_s}};
    QCOMPARE(facts,
        ClusterFacts({.kubernetesVersion = u"v1.33.5"_s,
            .openshiftVersion = u"4.20.1"_s,
            .imageApi = ClusterFacts::Answer::Yes,
            .projectApi = ClusterFacts::Answer::Yes,
            .oauth = oauth,
            .consoleUrl = u"https://console"_s,
            .registryHost = u"public"_s,
            .internalRegistryHost = u"in:5000"_s,
            .scheduledImports = imports}));
    for (const ScriptedRequest &request : lab.server.requests()) {
        const bool isOpen = request.path() == "/version" || request.path().startsWith("/.well");
        QCOMPARE(request.header("Authorization"), isOpen ? QByteArray() : "Bearer t"_ba);
    }
}

void TestClusterJobs::discover_data()
{
    QTest::addColumn<ScriptedAnswer>("version");
    QTest::addColumn<ScriptedAnswer>("rest");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("imageApi");
    const ScriptedAnswer version = ScriptedAnswer::json(R"({"gitVersion":"v1"})");
    const auto answer = [](ClusterFacts::Answer each) { return int(each); };
    QTest::newRow("nobody") << version << statusAnswer(403, "Forbidden") << u"ok"_s
                            << answer(ClusterFacts::Answer::Unknown);
    QTest::newRow("closed") << statusAnswer(401, "Unauthorized") << statusAnswer(401, "Unauthorized") << u"ok"_s
                            << answer(ClusterFacts::Answer::Unknown);
    QTest::newRow("Kubernetes") << version << ScriptedAnswer::json(R"({"groups":[{"name":"apps"}]})") << u"ok"_s
                                << answer(ClusterFacts::Answer::No);
    QTest::newRow("hostile") << version << ScriptedAnswer::json(R"({"groups":[7,{"name":[]}],"issuer":"javascript:x"})")
                             << u"ok"_s << answer(ClusterFacts::Answer::No);
    QTest::newRow("a web site") << ScriptedAnswer::html("<html>") << ScriptedAnswer::html("<html>") << u"NotARegistry"_s
                                << answer(ClusterFacts::Answer::Unknown);
    QTest::newRow("a registry") << plainAnswer(404, "404 page not found") << plainAnswer(404, "404 page not found")
                                << u"NotARegistry"_s << answer(ClusterFacts::Answer::Unknown);
    QTest::newRow("hang") << ScriptedAnswer::broken(Fault::Hang) << version << u"Timeout"_s
                          << answer(ClusterFacts::Answer::No);
    QTest::newRow("cut") << ScriptedAnswer::broken(Fault::Cut) << ScriptedAnswer::broken(Fault::Cut)
                         << u"ConnectionLost"_s << answer(ClusterFacts::Answer::Unknown);
}

void TestClusterJobs::discover()
{
    QFETCH(ScriptedAnswer, version);
    QFETCH(ScriptedAnswer, rest);
    QFETCH(QString, expected);
    QFETCH(int, imageApi);
    ClusterLab lab;
    lab.server.setScript([&](const ScriptedRequest &request) { return request.path() == "/version" ? version : rest; });
    DiscoverJob *job = lab.client->discover();
    ClusterFacts facts;
    connect(job, &Job::finished, job, [&] { facts = job->facts(); });
    QCOMPARE(nameOf(resultOf(job)), expected);
    if (expected == "ok"_L1)
        QCOMPARE(int(facts.imageApi), imageApi);
    QVERIFY(facts.oauth.issuer.isEmpty());
}

void TestClusterJobs::signOut_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("requests");
    const ScriptedAnswer gone = ScriptedAnswer::json(R"({"kind":"OAuthAccessToken"})");
    QTest::newRow("revoked") << u"sha256~x"_s << gone << u"ok"_s << 1;
    QTest::newRow("already") << u"sha256~x"_s << statusAnswer(401, "Unauthorized") << u"ok"_s << 1;
    QTest::newRow("not there") << u"sha256~x"_s << statusAnswer(404, "NotFound") << u"ok"_s << 1;
    QTest::newRow("refused") << u"sha256~x"_s << statusAnswer(403, "Forbidden") << u"Forbidden"_s << 1;
    QTest::newRow("no API") << u"sha256~x"_s << plainAnswer(404, "404 page not found") << u"NotFound"_s << 1;
    QTest::newRow("of a service account") << u"eyJhbGciOi"_s << gone << u"Unsupported"_s << 0;
    QTest::newRow("none") << QString() << gone << u"Unsupported"_s << 0;
}

void TestClusterJobs::signOut()
{
    QFETCH(QString, token);
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QString, expected);
    QFETCH(int, requests);
    ClusterLab lab;
    lab.answer(answer);
    lab.client->setToken(Secret(token));
    QSignalSpy rejected(lab.client.get(), &ClusterClient::tokenRejected);
    QCOMPARE(nameOf(resultOf(lab.client->signOut())), expected);
    QCOMPARE(rejected.count(), 0);
    QCOMPARE(lab.server.requests().size(), requests);
    // base64url(SHA-256("x"))
    if (requests > 0)
        QCOMPARE(lab.server.targets().constFirst(),
            "DELETE /apis/oauth.openshift.io/v1/useroauthaccesstokens/sha256~LXEWQrcmsEQBYnyp-6wy9chTD7GQPMTbAiWHF5IaSIE"_ba);
}

QTEST_GUILESS_MAIN(TestClusterJobs)
#include "tst_clusterjobs.moc"
