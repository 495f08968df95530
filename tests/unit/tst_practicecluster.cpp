// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/wire.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/patch.h"
#include "sandbox/openshift/storedresource.h"

#include <QSemaphore>
#include <QTest>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Tagwright;
using Practice::OpenShift;

namespace {

const QByteArray Maps = "/api/v1/namespaces/alpha/configmaps";

QByteArray mapBody(const QString &name, const QString &value = {})
{
    QJsonObject map{{u"metadata"_s, QJsonObject{{u"name"_s, name}}}};
    if (!value.isEmpty())
        map.insert(u"data"_s, QJsonObject{{u"value"_s, value}});
    return QJsonDocument(map).toJson();
}

QJsonObject eventOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QString typeOf(const QJsonObject &event)
{
    return event.value("type"_L1).toString();
}

QString continueIn(const WireAnswer &answer)
{
    return answer.json().value("metadata"_L1).toObject().value("continue"_L1).toString();
}

QStringList namesIn(const WireAnswer &answer)
{
    QStringList names;
    for (const QJsonValue &item : answer.json().value("items"_L1).toArray())
        names += Practice::nameOf(item.toObject());
    return names;
}

} // namespace

/*! What the recordings do not show: the faults, and what happens over time. */
class TestPracticeCluster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void streamsChanges();
    void breaksWatchesOff();
    void cutsAfterSoManyBytes();
    void endsWatchesWithTheServer();
    void endsWatchesAtTheirTime();
    void noticesThatNobodyListens();
    void tellsThatHistoryIsGone();
    void keepsSnapshots();
    void expiresPages();
    void losesNoChangeThroughCuts();
    void expiresTokens();
    void watchesProjects();
    void checksVersions();
    void patchesStrategically();
    void changesNothingInDryRuns();
    void takesNamespacesWithThem();

private:
    WireAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});
    void openWatch(Wire &wire, const QByteArray &target);
    QByteArray version() { return QByteArray::number(m_cluster->objects().revision()); }

    std::unique_ptr<OpenShift> m_cluster;
    QByteArray m_token;
    qint64 m_cutAfter = -1;
};

void TestPracticeCluster::init()
{
    m_cutAfter = -1;
    m_cluster = std::make_unique<OpenShift>();
    addClusterResources(*m_cluster);
    m_cluster->createProject(u"alpha"_s, u"developer"_s);
    QVERIFY(m_cluster->listen([this](ServerRequest &request, const OpenShift::Answerer &answerer) {
        ServerAnswer answer = answerer(request);
        if (answer.stream)
            answer.cutAfter = m_cutAfter;
        return answer;
    }));
    m_token = m_cluster->oauth().issueToken(u"developer"_s);
}

void TestPracticeCluster::cleanup()
{
    m_cluster.reset();
}

WireAnswer TestPracticeCluster::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    return Tagwright::ask(m_cluster->apiUrl(), method, target,
        {{"Authorization", "Bearer " + m_token}, {"Content-Type", "application/json"}}, body);
}

void TestPracticeCluster::openWatch(Wire &wire, const QByteArray &target)
{
    wire.ask("GET", target, {{"Authorization", "Bearer " + m_token}, {"Accept-Encoding", "gzip"}});
    QCOMPARE(wire.readHead(), 200);
}

void TestPracticeCluster::streamsChanges()
{
    Wire wire(m_cluster->apiUrl());
    openWatch(wire, Maps + "?watch=1&resourceVersion=" + version());
    QByteArray line;
    for (const auto &[method, target, status, type] : {std::tuple{"POST"_ba, Maps, 201, u"ADDED"_s},
             {"PUT"_ba, Maps + "/a", 200, u"MODIFIED"_s}, {"DELETE"_ba, Maps + "/a", 200, u"DELETED"_s}}) {
        QCOMPARE(ask(method, target, mapBody(u"a"_s, QString::fromLatin1(method))).status, status);
        QVERIFY(wire.readChunk(line));
        QCOMPARE(typeOf(eventOf(line)), type);
        QCOMPARE(eventOf(line).value("object"_L1).toObject().value("kind"_L1).toString(), u"ConfigMap"_s);
    }
}

void TestPracticeCluster::breaksWatchesOff()
{
    Wire wire(m_cluster->apiUrl());
    openWatch(wire, Maps + "?watch=1&resourceVersion=" + version());
    QCOMPARE(ask("POST", Maps, mapBody(u"a"_s)).status, 201);
    QByteArray line;
    QVERIFY(wire.readChunk(line));
    m_cluster->objects().cutWatches();
    QVERIFY(!wire.readChunk(line));
    QCOMPARE(line, "cut");

    Wire another(m_cluster->apiUrl());
    openWatch(another, Maps + "?watch=1");
    QVERIFY(another.readChunk(line));
    QCOMPARE(typeOf(eventOf(line)), u"ADDED"_s);
}

void TestPracticeCluster::cutsAfterSoManyBytes()
{
    m_cutAfter = 20;
    Wire wire(m_cluster->apiUrl());
    openWatch(wire, Maps + "?watch=1&resourceVersion=" + version());
    QCOMPARE(ask("POST", Maps, mapBody(u"a"_s)).status, 201);
    QByteArray line;
    QVERIFY(wire.readChunk(line));
    QCOMPARE(line.size(), 20);
    QVERIFY(!wire.readChunk(line));
    QCOMPARE(line, "cut");
}

void TestPracticeCluster::endsWatchesWithTheServer()
{
    Wire wire(m_cluster->apiUrl());
    openWatch(wire, Maps + "?watch=1&resourceVersion=" + version());
    Wire projects(m_cluster->apiUrl());
    openWatch(projects, "/apis/project.openshift.io/v1/projects?watch=1");
    const auto begin = std::chrono::steady_clock::now();
    m_cluster.reset(); // would take half an hour
    QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
    QByteArray line;
    QVERIFY(!wire.readChunk(line));
    QVERIFY(!projects.readChunk(line));
}

void TestPracticeCluster::endsWatchesAtTheirTime()
{
    Wire wire(m_cluster->apiUrl());
    openWatch(wire, Maps + "?watch=1&timeoutSeconds=1&resourceVersion=" + version());
    QByteArray line;
    QVERIFY(!wire.readChunk(line));
    QCOMPARE(line, ""); // an end, no cut
}

void TestPracticeCluster::noticesThatNobodyListens()
{
    std::atomic<int> open = 0;
    class Counted final : public BodyStream {
    public:
        explicit Counted(std::atomic<int> &count)
            : m_count(count)
        {
            ++m_count;
        }
        ~Counted() override { --m_count; }
        State next(std::chrono::milliseconds patience, QByteArray &) override
        {
            m_nothing.tryAcquire(1, static_cast<int>(patience.count()));
            return State::Open;
        }

    private:
        std::atomic<int> &m_count;
        QSemaphore m_nothing;
    };
    OpenShift cluster;
    cluster.oauth().registerToken("root", {u"root"_s, {}, {u"system:masters"_s}, {}});
    cluster.api().addPath("/forever", [&open](const ServerRequest &) {
        ServerAnswer answer{.contentType = "application/json"_ba};
        answer.stream = std::make_shared<Counted>(open);
        return answer;
    });
    QVERIFY(cluster.listen());
    {
        Wire wire(cluster.apiUrl());
        wire.ask("GET", "/forever", {{"Authorization", "Bearer root"}});
        QCOMPARE(wire.readHead(), 200);
        QTRY_COMPARE(open.load(), 1);
    }
    QTRY_COMPARE(open.load(), 0);
}

void TestPracticeCluster::tellsThatHistoryIsGone()
{
    const QByteArray old = version();
    QCOMPARE(ask("POST", Maps, mapBody(u"a"_s)).status, 201);
    m_cluster->objects().forgetHistory();
    Wire wire(m_cluster->apiUrl());
    openWatch(wire, Maps + "?watch=1&resourceVersion=" + old);
    QByteArray line;
    QVERIFY(wire.readChunk(line));
    QCOMPARE(typeOf(eventOf(line)), u"ERROR"_s);
    QCOMPARE(eventOf(line).value("object"_L1).toObject().value("code"_L1).toInt(), 410);
    QVERIFY(!wire.readChunk(line));
    QCOMPARE(line, "");

    m_cluster->objects().setHistoryLimit(3);
    const QByteArray before = version();
    for (const QString &name : {u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        QCOMPARE(ask("POST", Maps, mapBody(name)).status, 201);
    QCOMPARE(ask("GET", Maps + "?resourceVersionMatch=Exact&resourceVersion=" + before).status, 410);
    QCOMPARE(ask("GET", Maps + "?resourceVersion=" + before).status, 200); // not older than that
    QCOMPARE(ask("GET", Maps + "?resourceVersion=99999999").status, 504);
}

void TestPracticeCluster::keepsSnapshots()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        QCOMPARE(ask("POST", Maps, mapBody(name)).status, 201);
    const WireAnswer first = ask("GET", Maps + "?limit=2");
    QCOMPARE(namesIn(first), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(first.json().value("metadata"_L1).toObject().value("remainingItemCount"_L1).toInt(), 2);

    QCOMPARE(ask("DELETE", Maps + "/c").status, 200);
    QCOMPARE(ask("POST", Maps, mapBody(u"ccc"_s)).status, 201);
    QCOMPARE(ask("PUT", Maps + "/d", mapBody(u"d"_s, u"new"_s)).status, 200);
    const WireAnswer second = ask("GET", Maps + "?limit=2&continue=" + continueIn(first).toLatin1());
    QCOMPARE(namesIn(second), (QStringList{u"c"_s, u"d"_s}));
    QVERIFY(continueIn(second).isEmpty());
    QVERIFY(!second.json().value("items"_L1).toArray().at(1).toObject().contains("data"_L1));
    QCOMPARE(namesIn(ask("GET", Maps)), (QStringList{u"a"_s, u"b"_s, u"ccc"_s, u"d"_s}));
}

void TestPracticeCluster::expiresPages()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        QCOMPARE(ask("POST", Maps, mapBody(name)).status, 201);
    const QByteArray token = continueIn(ask("GET", Maps + "?limit=2")).toLatin1();
    QCOMPARE(ask("POST", Maps, mapBody(u"e"_s)).status, 201);
    m_cluster->objects().forgetHistory();
    const WireAnswer gone = ask("GET", Maps + "?limit=2&continue=" + token);
    QCOMPARE(gone.status, 410);
    QCOMPARE(gone.json().value("reason"_L1).toString(), u"Expired"_s);
    const WireAnswer rest = ask("GET", Maps + "?limit=10&continue=" + continueIn(gone).toLatin1());
    QCOMPARE(namesIn(rest), (QStringList{u"c"_s, u"d"_s, u"e"_s}));
}

// Whoever goes on from the last version that was seen misses nothing and sees nothing twice.
void TestPracticeCluster::losesNoChangeThroughCuts()
{
    constexpr int Changes = 200;
    QByteArray last = version();
    QSemaphore ahead(5); // the writer is never far ahead, so that the cuts meet watches
    std::thread writer([this, &ahead] {
        for (int i = 0; i < Changes; ++i) {
            QJsonObject map{{u"metadata"_s, QJsonObject{{u"name"_s, u"m-%1"_s.arg(i)}, {u"namespace"_s, u"alpha"_s}}}};
            m_cluster->objects().create(u"configmaps"_s, map);
            if (i % 10 == 0)
                m_cluster->objects().cutWatches();
            ahead.tryAcquire(1, 2000);
        }
    });
    QStringList seen;
    while (seen.size() < Changes) {
        Wire wire(m_cluster->apiUrl());
        wire.ask("GET", Maps + "?watch=1&timeoutSeconds=2&resourceVersion=" + last,
            {{"Authorization", "Bearer " + m_token}});
        if (wire.readHead() != 200)
            break;
        QByteArray chunk;
        while (seen.size() < Changes && wire.readChunk(chunk)) {
            for (const QByteArray &line : chunk.split('\n')) {
                if (line.isEmpty())
                    continue;
                const QJsonObject object = eventOf(line).value("object"_L1).toObject();
                last = Practice::metadataText(object, "resourceVersion"_L1).toLatin1();
                seen += Practice::nameOf(object);
                ahead.release();
            }
        }
    }
    writer.join();
    QCOMPARE(seen.size(), Changes);
    for (int i = 0; i < Changes; ++i)
        QCOMPARE(seen.at(i), u"m-%1"_s.arg(i));
}

void TestPracticeCluster::expiresTokens()
{
    QCOMPARE(ask("GET", Maps).status, 200);
    m_cluster->expireTokens();
    QCOMPARE(ask("GET", Maps).status, 401);
    m_token = m_cluster->oauth().issueToken(u"developer"_s);
    QCOMPARE(ask("GET", Maps).status, 200);

    OpenShift brief({.tokenLifetime = std::chrono::seconds(-1)});
    addClusterResources(brief);
    QVERIFY(!brief.oauth().userOfToken(brief.oauth().issueToken(u"developer"_s)));
}

void TestPracticeCluster::watchesProjects()
{
    Wire wire(m_cluster->apiUrl());
    openWatch(wire, "/apis/project.openshift.io/v1/projects?watch=1");
    m_cluster->createProject(u"foreign"_s, u"admin"_s);
    m_cluster->createProject(u"mine"_s, u"developer"_s);
    QByteArray line;
    QVERIFY(wire.readChunk(line));
    QCOMPARE(typeOf(eventOf(line)), u"ADDED"_s);
    QCOMPARE(Practice::nameOf(eventOf(line).value("object"_L1).toObject()), u"mine"_s);
    QCOMPARE(ask("DELETE", "/apis/project.openshift.io/v1/projects/mine").status, 200);
    QVERIFY(wire.readChunk(line));
    QCOMPARE(typeOf(eventOf(line)), u"DELETED"_s);
}

void TestPracticeCluster::checksVersions()
{
    const QJsonObject first = ask("POST", Maps, mapBody(u"a"_s, u"1"_s)).json();
    QCOMPARE(ask("POST", Maps, mapBody(u"a"_s)).status, 409);
    QCOMPARE(ask("PUT", Maps + "/a", mapBody(u"a"_s, u"2"_s)).status, 200);
    const WireAnswer stale = ask("PUT", Maps + "/a", QJsonDocument(first).toJson());
    QCOMPARE(stale.status, 409);
    QCOMPARE(stale.json().value("reason"_L1).toString(), u"Conflict"_s);
    QCOMPARE(ask("PUT", Maps + "/none", mapBody(u"none"_s)).status, 404);
    QCOMPARE(ask("PUT", Maps + "/a", mapBody(u"b"_s)).status, 400);

    // What changes nothing is no change.
    const QByteArray before = version();
    QCOMPARE(ask("PUT", Maps + "/a", mapBody(u"a"_s, u"2"_s)).status, 200);
    QCOMPARE(version(), before);
}

void TestPracticeCluster::patchesStrategically()
{
    const auto json = [](const char *text) { return QJsonDocument::fromJson(text).object(); };
    const QHash<QString, QString> keyed{{u"spec.tags"_s, u"name"_s}};
    const QJsonObject target =
        json(R"({"spec":{"tags":[{"name":"a","x":1},{"name":"b","x":2}],"plain":[1,2],"old":true}})");
    const auto patched = [&](const char *patch) {
        return Practice::strategicallyPatched(target, json(patch), keyed).value("spec"_L1).toObject();
    };

    QCOMPARE(patched(R"({"spec":{"tags":[{"name":"b","y":3},{"name":"c"}]}})").value("tags"_L1).toArray(),
        json(R"({"tags":[{"name":"a","x":1},{"name":"b","x":2,"y":3},{"name":"c"}]})").value("tags"_L1).toArray());
    QCOMPARE(patched(R"({"spec":{"tags":[{"name":"a","$patch":"delete"}]}})").value("tags"_L1).toArray().size(), 1);
    QCOMPARE(patched(R"({"spec":{"tags":[{"$patch":"replace"},{"name":"z"}]}})").value("tags"_L1).toArray().size(), 1);
    QCOMPARE(patched(R"({"spec":{"plain":[3]}})").value("plain"_L1).toArray().size(), 1);
    QVERIFY(!patched(R"({"spec":{"old":null}})").contains("old"_L1));

    const auto moved = Practice::jsonPatched(json(R"({"a":{"b":[1,2]}})"),
        QJsonDocument::fromJson(R"([{"op":"move","from":"/a/b/0","path":"/a/b/-"}])").array());
    QVERIFY(moved);
    QCOMPARE(*moved, json(R"({"a":{"b":[2,1]}})"));
    QVERIFY(!Practice::jsonPatched({}, QJsonDocument::fromJson(R"([{"op":"remove","path":"/a"}])").array()));
}

void TestPracticeCluster::changesNothingInDryRuns()
{
    QCOMPARE(ask("POST", Maps, mapBody(u"a"_s)).status, 201);
    const QByteArray before = version();
    QCOMPARE(ask("POST", Maps + "?dryRun=All", mapBody(u"b"_s)).status, 201);
    QCOMPARE(ask("POST", Maps + "?dryRun=All", mapBody(u"a"_s)).status, 409);
    QCOMPARE(ask("PUT", Maps + "/a?dryRun=All", mapBody(u"a"_s, u"x"_s)).status, 200);
    QCOMPARE(ask("DELETE", Maps + "/a?dryRun=All").status, 200);
    QCOMPARE(ask("DELETE", Maps + "?dryRun=All").status, 200);
    QCOMPARE(version(), before);
}

void TestPracticeCluster::takesNamespacesWithThem()
{
    QCOMPARE(ask("POST", Maps, mapBody(u"a"_s)).status, 201);
    QCOMPARE(ask("DELETE", "/apis/project.openshift.io/v1/projects/alpha").status, 200);
    QCOMPARE(m_cluster->objects().count(u"configmaps"_s), 0);
    QCOMPARE(ask("GET", Maps).status, 403); // nobody's project any more
}

QTEST_GUILESS_MAIN(TestPracticeCluster)
#include "tst_practicecluster.moc"
