// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// A browsed cluster: who we are there, its projects, and their image streams, live, through every mishap on the way.

#include "clusteranswers.h"
#include "jobresult.h"
#include "scriptedserver.h"

#include "credentials/sessionsecretstore.h"
#include "items/explorermodel.h"
#include "items/operationlistmodel.h"
#include "items/roles.h"
#include "net/wirelog.h"
#include "openshift/clusterclient.h"
#include "openshift/clusteroptions.h"
#include "operations/clustersource.h"
#include "operations/operationrunner.h"
#include "operations/projectstreams.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Live = ProjectStreams::Live;

constexpr int Patience = 15'000;

// The watches of the scripted server are short: between them it is reconnected to.
bool isFollowing(const ProjectStreams &streams)
{
    return streams.state() == LoadState::Loaded && streams.error() == Error()
        && (streams.live() == Live::On || streams.live() == Live::Reconnecting);
}

QString digestOf(int image)
{
    return u"sha256:"_s + QString::number(image).rightJustified(64, u'0');
}

ScriptedAnswer jsonAnswer(const QJsonObject &object, int status = 200)
{
    ScriptedAnswer answer = ScriptedAnswer::json(QJsonDocument(object).toJson(QJsonDocument::Compact));
    answer.status = status;
    return answer;
}

/*! An API server that keeps streams and what has happened to them. */
class FakeCluster {
public:
    FakeCluster()
    {
        server.setScript([this](const ScriptedRequest &request) { return answer(request); });
    }

    /*! Makes the tag name the image. */
    void put(const QString &project, const QString &name, int image, const QString &tag = u"latest"_s)
    {
        const QString path = project + u'/' + name;
        const bool isNew = !streams.contains(path);
        ++version;
        const QJsonObject event{{u"created"_s, u"2026-11-23T14:15:56Z"_s}, {u"image"_s, digestOf(image)},
            {u"dockerImageReference"_s, u"quay.io/x@"_s + digestOf(image)}, {u"generation"_s, 1}};
        QJsonObject tags = isNew ? QJsonObject() : tagsOf[path];
        tags[tag] = event;
        tagsOf[path] = tags;
        QJsonArray list;
        for (auto it = tags.begin(); it != tags.end(); ++it)
            list += QJsonObject{{u"tag"_s, it.key()}, {u"items"_s, QJsonArray{it.value()}}};
        streams[path] = QJsonObject{
            {u"metadata"_s,
                QJsonObject{{u"name"_s, name}, {u"namespace"_s, project}, {u"uid"_s, path},
                    {u"resourceVersion"_s, QString::number(version)}}},
            {u"spec"_s, QJsonObject()},
            {u"status"_s,
                QJsonObject{{u"dockerImageRepository"_s, u"internal.svc:5000/"_s + path},
                    {u"publicDockerImageRepository"_s, publicHost + u'/' + path}, {u"tags"_s, list}}},
        };
        events += {version, isNew ? u"ADDED"_s : u"MODIFIED"_s, project, streams[path]};
    }

    void remove(const QString &project, const QString &name)
    {
        QJsonObject gone = streams.take(project + u'/' + name);
        QJsonObject metadata = gone[u"metadata"_s].toObject();
        metadata[u"resourceVersion"_s] = QString::number(++version);
        gone[u"metadata"_s] = metadata;
        events += {version, u"DELETED"_s, project, gone};
    }

    void forgetEvents() { oldest = version + 1; } //!< whoever watches from before is told to list anew

    int count(const QByteArray &what) const
    {
        return int(std::count_if(
            server.requests().cbegin(), server.requests().cend(), [&what](const ScriptedRequest &request) {
                return (request.method + ' ' + request.target).contains(what);
            }));
    }

    ScriptedServer server;
    QMap<QString, QString> users{{u"good"_s, u"alice"_s}}; // by token
    QStringList projects{u"dev"_s, u"ops"_s};
    QMap<QString, QJsonObject> streams;
    QMap<QString, QJsonObject> tagsOf;
    bool hasProjects = true;
    bool forbidsProjects = false;
    bool forbidsStreams = false;
    bool forbidsWatching = false;
    bool cutsWatches = false;
    QString publicHost;

private:
    struct Event {
        int version;
        QString type;
        QString project;
        QJsonObject object;
    };

    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        const QString path = QString::fromLatin1(request.path());
        const QString token = QString::fromLatin1(request.header("Authorization")).section(u' ', 1);
        if (path == u"/version")
            return versionAnswer();
        if (path.startsWith(u"/.well-known"))
            return statusAnswer(404, "NotFound");
        if (!users.contains(token))
            return statusAnswer(401, "Unauthorized");
        if (path == u"/apis")
            return groupsAnswer();
        if (path.endsWith(u"/selfsubjectreviews"))
            return reviewAnswer(users.value(token).toUtf8());
        if (request.method == "DELETE") {
            users.remove(token);
            return jsonAnswer({{u"kind"_s, u"Status"_s}, {u"status"_s, u"Success"_s}});
        }
        if (path == u"/apis/project.openshift.io/v1/projects")
            return forbidsProjects ? statusAnswer(403, "Forbidden")
                : hasProjects      ? named(projects)
                                   : statusAnswer(404, "NotFound");
        if (path == u"/api/v1/namespaces")
            return forbidsProjects ? statusAnswer(403, "Forbidden") : named(projects);
        const QString prefix = u"/apis/image.openshift.io/v1/namespaces/"_s;
        if (path.startsWith(prefix) && path.endsWith(u"/imagestreams"))
            return imageStreams(path.mid(prefix.size()).section(u'/', 0, 0), request);
        if (path == u"/apis/image.openshift.io/v1/imagestreams")
            return list({});
        return statusAnswer(404, "NotFound");
    }

    static ScriptedAnswer named(const QStringList &names)
    {
        QJsonArray items;
        for (const QString &name : names)
            items += QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, name}}}};
        return jsonAnswer({{u"kind"_s, u"List"_s}, {u"metadata"_s, QJsonObject()}, {u"items"_s, items}});
    }

    ScriptedAnswer list(const QString &project) const
    {
        QJsonArray items;
        for (auto it = streams.cbegin(); it != streams.cend(); ++it) {
            if (project.isEmpty() || it.key().startsWith(project + u'/'))
                items += it.value();
        }
        return jsonAnswer({{u"kind"_s, u"ImageStreamList"_s},
            {u"metadata"_s, QJsonObject{{u"resourceVersion"_s, QString::number(version)}}}, {u"items"_s, items}});
    }

    ScriptedAnswer imageStreams(const QString &project, const ScriptedRequest &request) const
    {
        if (forbidsStreams)
            return statusAnswer(403, "Forbidden");
        if (request.parameter("watch").isEmpty())
            return list(project);
        if (forbidsWatching)
            return statusAnswer(403, "Forbidden");
        const int from = request.parameter("resourceVersion").toInt();
        QByteArray lines;
        if (from + 1 < oldest) {
            lines = R"({"type":"ERROR","object":{"kind":"Status","status":"Failure","reason":"Expired","code":410}})"
                    "\n";
        } else {
            for (const Event &event : events) {
                if (event.version > from && event.project == project)
                    lines += QJsonDocument(QJsonObject{{u"type"_s, event.type}, {u"object"_s, event.object}})
                                 .toJson(QJsonDocument::Compact)
                        + '\n';
            }
        }
        ScriptedAnswer answer = ScriptedAnswer::json(lines);
        answer.delay = 20ms;
        if (cutsWatches)
            answer.fault = ScriptedAnswer::Fault::CutInBody;
        return answer;
    }

    QList<Event> events;
    int version = 100;
    int oldest = 0;
};

struct Lab {
    explicit Lab(FakeCluster &cluster, const QString &id = u"c"_s)
        : connection{.id = id, .name = id, .url = cluster.server.url(), .kind = ConnectionKind::Cluster}
    {
        ClusterOptions options;
        options.http.retry = {.tries = 2, .connectionTries = 1, .firstDelay = 1ms, .maxDelay = 2ms};
        options.watch.firstPause = 1ms;
        options.watch.longestPause = 3ms;
        explorer.addConnection(connection);
        source = std::make_unique<ClusterSource>(
            ClusterSource::Context{secrets, log, explorer, runner}, connection, nullptr, options);
    }

    bool settled() const { return source->state() != LoadState::Loading && runner.runningCount() == 0; }
    QString error() const { return nameOf(Result<void>(source->error())); }
    QStringList projectNames() const
    {
        QStringList names;
        for (const Project &project : source->projects())
            names += project.name;
        return names;
    }
    std::optional<Credential> kept()
    {
        std::optional<Credential> credential;
        bool answered = false;
        secrets.find(secretPlace(connection), source.get(), [&](const Secrets &found) {
            answered = true;
            if (!found.credentials.empty())
                credential = found.credentials.front().clone();
        });
        return QTest::qWaitFor([&answered] { return answered; }) ? std::move(credential) : std::nullopt;
    }

    Connection connection;
    SessionSecretStore secrets;
    WireLog log;
    ExplorerModel explorer;
    OperationListModel activity;
    OperationRunner runner{activity};
    std::unique_ptr<ClusterSource> source;
};

} // namespace

class TestClusterSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connects();
    void namespacesAreProjectsElsewhere();
    void refusesAWrongToken();
    void listsWhenExpanded();
    void followsChanges();
    void listsAnewWhenExpired();
    void bearsCutWatches();
    void pollsWhereWatchingIsForbidden();
    void goesOnAfterASignIn();
    void nobodyWithoutRights();
    void emptyCluster();
    void signsOut();
    void twoClusters();
    void typedProjectsAreKept();
    void goesWhileLoading();
    void thousandsStallNobody();
    void integratedRegistry();
    void integratedRegistryIsUnknown();
};

void TestClusterSource::connects()
{
    FakeCluster cluster;
    Lab lab(cluster);
    const QSignalSpy identified(lab.source.get(), &ClusterSource::identityChanged);
    QVERIFY(!lab.source->hasCredential());
    lab.source->signInWithToken(Secret(u"good"));
    QCOMPARE(lab.source->state(), LoadState::Loading);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded);
    QVERIFY(lab.source->hasCredential());
    QVERIFY(lab.source->identity());
    QCOMPARE(lab.source->identity()->userName, u"alice"_s);
    QCOMPARE(lab.source->connection().userName, u"alice"_s);
    QCOMPARE(lab.source->facts().kubernetesVersion, u"v1.33.5"_s);
    QCOMPARE(identified.size(), 1);
    QCOMPARE(lab.projectNames(), QStringList({u"dev"_s, u"ops"_s}));
    QVERIFY(lab.explorer.findProject(u"c"_s, u"dev"_s).isValid());
    QCOMPARE(lab.explorer.find(u"c"_s).data(Role::Detail).toString(), u"2"_s);

    const auto kept = lab.kept();
    QVERIFY(kept);
    QCOMPARE(kept->kind, Credential::Kind::RegistryToken);
    QCOMPARE(lab.activity.rowCount(), 2);
    QCOMPARE(lab.activity.record(0).verb, OperationRecord::Verb::ListProjects);
    QCOMPARE(lab.activity.record(0).done, 2);

    // Another program run finds the token where it is kept
    Lab later(cluster);
    later.secrets.update(secretPlace(later.connection), [](Secrets &secrets) {
        secrets.setCredential({u"alice"_s, Secret(u"good"), Credential::Kind::RegistryToken, {}});
    });
    later.source->connectToServer();
    QTRY_VERIFY_WITH_TIMEOUT(later.settled(), Patience);
    QCOMPARE(later.source->state(), LoadState::Loaded);
}

void TestClusterSource::namespacesAreProjectsElsewhere()
{
    FakeCluster cluster;
    cluster.hasProjects = false;
    Lab lab(cluster);
    lab.source->signInWithToken(Secret(u"good"));
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.projectNames(), QStringList({u"dev"_s, u"ops"_s}));
    QCOMPARE(cluster.count("GET /api/v1/namespaces?"), 1);
}

void TestClusterSource::refusesAWrongToken()
{
    FakeCluster cluster;
    Lab lab(cluster);
    const QSignalSpy wanted(lab.source.get(), &Source::signInWanted);
    lab.source->signInWithToken(Secret(u"bad"));
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Failed);
    QCOMPARE(lab.error(), u"Unauthorized"_s);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!lab.kept());
    QVERIFY(!lab.source->identity());
}

void TestClusterSource::listsWhenExpanded()
{
    FakeCluster cluster;
    cluster.put(u"dev"_s, u"app"_s, 1);
    cluster.put(u"dev"_s, u"web"_s, 1);
    Lab lab(cluster);
    connect(&lab.explorer, &ExplorerModel::projectWanted, lab.source.get(),
        [&lab](const QString &, const QString &project) { lab.source->openProject(project); });
    lab.source->signInWithToken(Secret(u"good"));
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(cluster.count("namespaces/dev"), 0);
    lab.explorer.fetchMore(lab.explorer.findProject(u"c"_s, u"dev"_s));
    QTRY_COMPARE_WITH_TIMEOUT(lab.explorer.repositories(u"c"_s), QStringList({u"dev/app"_s, u"dev/web"_s}), Patience);
    ProjectStreams *streams = lab.source->openProject(u"dev"_s);
    QTRY_COMPARE_WITH_TIMEOUT(streams->state(), LoadState::Loaded, Patience);
    QCOMPARE(lab.source->openProject(u"dev"_s), streams);
    QCOMPARE(streams->names(), QStringList({u"app"_s, u"web"_s}));
    QVERIFY(streams->stream(u"app"_s));
    QVERIFY(!streams->stream(u"other"_s));
    QVERIFY(streams->asOf().isValid());
    QTRY_VERIFY_WITH_TIMEOUT(isFollowing(*streams), Patience);
    lab.explorer.fetchMore(lab.explorer.findProject(u"c"_s, u"ops"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        lab.explorer.findProject(u"c"_s, u"ops"_s).data(Role::Detail).toString(), u"empty"_s, Patience);
}

void TestClusterSource::followsChanges()
{
    FakeCluster cluster;
    cluster.put(u"dev"_s, u"app"_s, 1);
    cluster.put(u"dev"_s, u"web"_s, 1);
    Lab lab(cluster);
    ProjectStreams *streams = lab.source->openProject(u"dev"_s); // connects by itself
    lab.source->signInWithToken(Secret(u"good"));
    QSignalSpy moved(streams, &ProjectStreams::tagMoved);
    const QSignalSpy told(lab.source.get(), &ClusterSource::tagMoved);
    QSignalSpy changed(streams, &ProjectStreams::streamChanged);
    QTRY_COMPARE_WITH_TIMEOUT(streams->names().size(), 2, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isFollowing(*streams), Patience);
    QVERIFY(moved.isEmpty());
    QCOMPARE(changed.size(), 2);

    cluster.put(u"dev"_s, u"app"_s, 2);
    QTRY_COMPARE_WITH_TIMEOUT(moved.size(), 1, Patience);
    QCOMPARE(moved.at(0), QVariantList({u"app"_s, u"latest"_s, digestOf(1), digestOf(2)}));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), u"dev/app"_s);
    QVERIFY(lab.explorer.find(u"c"_s, u"dev/app"_s).data(Role::Changed).toBool());
    QVERIFY(!lab.explorer.find(u"c"_s, u"dev/web"_s).data(Role::Changed).toBool());

    cluster.put(u"dev"_s, u"app"_s, 7, u"new"_s); // a tag more moves nothing
    cluster.put(u"dev"_s, u"lib"_s, 1);
    cluster.remove(u"dev"_s, u"web"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lab.explorer.repositories(u"c"_s), QStringList({u"dev/app"_s, u"dev/lib"_s}), Patience);
    QCOMPARE(lab.explorer.find(u"c"_s, u"dev/app"_s).data(Role::Detail).toString(), u"2 tag(s)"_s);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(changed.size(), 5);
    cluster.put(u"ops"_s, u"other"_s, 1); // elsewhere
    const int watches = cluster.count("?watch=");
    QTRY_VERIFY_WITH_TIMEOUT(cluster.count("?watch=") > watches + 1, Patience); // the first may have been answered
    QCOMPARE(streams->names(), QStringList({u"app"_s, u"lib"_s}));
}

void TestClusterSource::listsAnewWhenExpired()
{
    FakeCluster cluster;
    for (const QString &name : {u"changed"_s, u"gone"_s, u"same"_s})
        cluster.put(u"dev"_s, name, 1);
    Lab lab(cluster);
    ProjectStreams *streams = lab.source->openProject(u"dev"_s);
    lab.source->signInWithToken(Secret(u"good"));
    QTRY_VERIFY_WITH_TIMEOUT(isFollowing(*streams), Patience);
    const int lists = cluster.count("GET /apis/image.openshift.io/v1/namespaces/dev/imagestreams?limit");
    QSignalSpy moved(streams, &ProjectStreams::tagMoved);
    QSignalSpy changed(streams, &ProjectStreams::streamChanged);
    QSignalSpy removed(streams, &ProjectStreams::streamRemoved);
    cluster.put(u"dev"_s, u"changed"_s, 2);
    cluster.put(u"dev"_s, u"new"_s, 1);
    cluster.remove(u"dev"_s, u"gone"_s);
    cluster.forgetEvents();
    QTRY_COMPARE_WITH_TIMEOUT(streams->names(), QStringList({u"changed"_s, u"new"_s, u"same"_s}), Patience);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(cluster.count("GET /apis/image.openshift.io/v1/namespaces/dev/imagestreams?limit"), lists + 1);
    QTRY_VERIFY_WITH_TIMEOUT(isFollowing(*streams), Patience);
    QCOMPARE(streams->state(), LoadState::Loaded);

    cluster.put(u"dev"_s, u"same"_s, 5);
    QTRY_COMPARE_WITH_TIMEOUT(moved.size(), 2, Patience);
}

void TestClusterSource::bearsCutWatches()
{
    FakeCluster cluster;
    cluster.put(u"dev"_s, u"app"_s, 0);
    Lab lab(cluster);
    ProjectStreams *streams = lab.source->openProject(u"dev"_s);
    lab.source->signInWithToken(Secret(u"good"));
    QTRY_VERIFY_WITH_TIMEOUT(isFollowing(*streams), Patience);
    QSignalSpy moved(streams, &ProjectStreams::tagMoved);
    for (int image = 1; image <= 30; ++image) {
        cluster.cutsWatches = image % 3 != 0;
        cluster.put(u"dev"_s, u"app"_s, image);
        const int watches = cluster.count("?watch=");
        QVERIFY(QTest::qWaitFor([&] { return cluster.count("?watch=") > watches; }, Patience));
    }
    cluster.cutsWatches = false;
    QTRY_COMPARE_WITH_TIMEOUT(streams->stream(u"app"_s)->tag(u"latest")->digest(), digestOf(30), Patience);
    QString last = digestOf(0);
    for (const QVariantList &move : moved) {
        QCOMPARE(move.at(2).toString(), last); // each begins where the one before has ended
        last = move.at(3).toString();
    }
    QCOMPARE(last, digestOf(30));
}

void TestClusterSource::pollsWhereWatchingIsForbidden()
{
    FakeCluster cluster;
    cluster.put(u"dev"_s, u"app"_s, 1);
    cluster.forbidsWatching = true;
    Lab lab(cluster);
    ProjectStreams *streams = lab.source->openProject(u"dev"_s);
    lab.source->signInWithToken(Secret(u"good"));
    QTRY_VERIFY_WITH_TIMEOUT(streams->live() == Live::Polling, Patience);
    QCOMPARE(streams->state(), LoadState::Loaded);
    cluster.put(u"dev"_s, u"app"_s, 2);
    const QSignalSpy moved(streams, &ProjectStreams::tagMoved);
    lab.source->refreshProject(u"dev"_s);
    QTRY_COMPARE_WITH_TIMEOUT(moved.size(), 1, Patience);
}

void TestClusterSource::goesOnAfterASignIn()
{
    FakeCluster cluster;
    cluster.put(u"dev"_s, u"app"_s, 1);
    Lab lab(cluster);
    ProjectStreams *dev = lab.source->openProject(u"dev"_s);
    ProjectStreams *ops = lab.source->openProject(u"ops"_s);
    lab.source->signInWithToken(Secret(u"good"));
    QTRY_VERIFY_WITH_TIMEOUT(isFollowing(*dev) && isFollowing(*ops) && lab.settled(), Patience);

    QSignalSpy wanted(lab.source.get(), &Source::signInWanted);
    cluster.users = {{u"second"_s, u"alice"_s}}; // revoked
    QTRY_COMPARE_WITH_TIMEOUT(lab.source->state(), LoadState::Failed, Patience);
    QCOMPARE(lab.error(), u"Unauthorized"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dev->live() == Live::Off && ops->live() == Live::Off && lab.settled(), Patience);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(dev->state(), LoadState::Loaded); // what was open stays
    QVERIFY(dev->live() == Live::Off);
    QCOMPARE(dev->error().kind, Error::Kind::Unauthorized);
    QVERIFY(lab.explorer.knows(u"c"_s, u"dev/app"_s));
    QVERIFY(!lab.source->identity());

    const QSignalSpy moved(dev, &ProjectStreams::tagMoved);
    cluster.put(u"dev"_s, u"app"_s, 2);
    lab.source->signInWithToken(Secret(u"second"));
    QTRY_VERIFY_WITH_TIMEOUT(isFollowing(*dev) && isFollowing(*ops) && lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(dev->error(), Error());
    QCOMPARE(wanted.size(), 1);
}

void TestClusterSource::nobodyWithoutRights()
{
    FakeCluster cluster;
    cluster.forbidsProjects = true;
    cluster.forbidsStreams = true;
    Lab lab(cluster);
    lab.source->signInWithToken(Secret(u"good"));
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded); // we are let in
    QCOMPARE(nameOf(Result<void>(lab.source->listError())), u"Forbidden"_s);
    QCOMPARE(lab.explorer.find(u"c"_s).data(Role::State).toInt(), int(LoadState::Failed));

    lab.source->addProject(u"typed"_s);
    const QModelIndex row = lab.explorer.findProject(u"c"_s, u"typed"_s);
    QVERIFY(row.isValid());
    ProjectStreams *streams = lab.source->openProject(u"typed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(streams->state(), LoadState::Failed, Patience);
    QCOMPARE(streams->error().kind, Error::Kind::Forbidden);
    QCOMPARE(row.data(Role::State).toInt(), int(LoadState::Failed));
    QCOMPARE(lab.source->state(), LoadState::Loaded);

    cluster.forbidsStreams = false;
    cluster.put(u"typed"_s, u"app"_s, 1);
    lab.source->refreshProject(u"typed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(streams->state(), LoadState::Loaded, Patience);
    QVERIFY(lab.explorer.knows(u"c"_s, u"typed/app"_s));
}

void TestClusterSource::emptyCluster()
{
    FakeCluster cluster;
    cluster.projects.clear();
    Lab lab(cluster);
    lab.source->signInWithToken(Secret(u"good"));
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded);
    QCOMPARE(lab.source->listError(), Error());
    QVERIFY(lab.source->projects().isEmpty());
}

void TestClusterSource::signsOut()
{
    FakeCluster cluster;
    cluster.users = {{u"sha256~abc"_s, u"alice"_s}};
    cluster.put(u"dev"_s, u"app"_s, 1);
    Lab lab(cluster);
    const QSignalSpy wanted(lab.source.get(), &Source::signInWanted);
    ProjectStreams *streams = lab.source->openProject(u"dev"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience); // nobody lets us in
    const int asked = int(wanted.size());
    lab.source->signInWithToken(Secret(u"sha256~abc"));
    QTRY_VERIFY_WITH_TIMEOUT(isFollowing(*streams) && lab.settled(), Patience);
    QVERIFY(lab.kept());
    lab.source->signOut();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(cluster.count("DELETE /apis/oauth.openshift.io/v1/useroauthaccesstokens/sha256~"), 1);
    QVERIFY(cluster.users.isEmpty());
    QVERIFY(!lab.source->hasCredential());
    QVERIFY(!lab.kept());
    QVERIFY(lab.source->connection().userName.isEmpty());
    QVERIFY(!lab.source->identity());
    QVERIFY(lab.source->projects().isEmpty());
    QVERIFY(streams->live() == Live::Off);
    QCOMPARE(int(wanted.size()), asked); // who signs out knows
}

void TestClusterSource::twoClusters()
{
    FakeCluster first;
    FakeCluster second;
    second.users = {{u"other"_s, u"bob"_s}};
    second.projects = {u"dev"_s};
    first.put(u"dev"_s, u"app"_s, 1);
    second.put(u"dev"_s, u"web"_s, 1);
    SessionSecretStore secrets;
    QTemporaryDir cache;
    Workspace workspace(secrets, {cache.path(), u":memory:"_s});
    const auto add = [&workspace](const QString &id, const QUrl &url) {
        workspace.add({.id = id, .name = id, .url = url, .kind = ConnectionKind::Cluster});
        return workspace.cluster(id);
    };
    ClusterSource *one = add(u"one"_s, first.server.url());
    ClusterSource *two = add(u"two"_s, second.server.url());
    QVERIFY(one && two);
    QVERIFY(!workspace.registry(u"one"_s));
    QVERIFY(workspace.source(u"one"_s) == one);
    one->signInWithToken(Secret(u"good"));
    two->signInWithToken(Secret(u"other"));
    one->openProject(u"dev"_s);
    two->openProject(u"dev"_s);
    ExplorerModel &explorer = workspace.explorer();
    QTRY_VERIFY_WITH_TIMEOUT(explorer.knows(u"one"_s, u"dev/app"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(explorer.knows(u"two"_s, u"dev/web"_s), Patience);
    QVERIFY(!explorer.knows(u"two"_s, u"dev/app"_s));
    QCOMPARE(one->connection().userName, u"alice"_s);
    QCOMPARE(two->connection().userName, u"bob"_s);
    second.users.clear();
    two->list();
    QTRY_COMPARE_WITH_TIMEOUT(two->state(), LoadState::Failed, Patience);
    QCOMPARE(one->state(), LoadState::Loaded);
    workspace.remove(u"two"_s);
    QVERIFY(!workspace.source(u"two"_s));
}

void TestClusterSource::typedProjectsAreKept()
{
    FakeCluster cluster;
    SessionSecretStore secrets;
    QTemporaryDir cache;
    Workspace workspace(secrets, {cache.path(), u":memory:"_s});
    workspace.add({.id = u"c"_s, .name = u"c"_s, .url = cluster.server.url(), .kind = ConnectionKind::Cluster});
    ClusterSource *source = workspace.cluster(u"c"_s);
    const QSignalSpy changed(&workspace, &Workspace::connectionsChanged);
    source->signInWithToken(Secret(u"good"));
    QTRY_VERIFY_WITH_TIMEOUT(source->projects().size() == 2 && workspace.runner().runningCount() == 0, Patience);
    source->addProject(u"far"_s);
    source->addProject(u"far"_s);
    source->addProject(u"dev"_s); // listed, too
    QVERIFY(!changed.isEmpty());
    QCOMPARE(workspace.connections().constFirst().pinned, QStringList({u"far"_s, u"dev"_s}));
    QCOMPARE(source->projects().size(), 3);
    source->list();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.runner().runningCount() == 0, Patience);
    QVERIFY(workspace.explorer().findProject(u"c"_s, u"far"_s).isValid());
    workspace.setPinned(u"c"_s, u"far"_s, Workspace::Pin::Off);
    QVERIFY(!workspace.explorer().findProject(u"c"_s, u"far"_s).isValid());
}

void TestClusterSource::goesWhileLoading()
{
    FakeCluster cluster;
    cluster.put(u"dev"_s, u"app"_s, 1);
    for (int answers = 0; answers < 8; ++answers) {
        auto lab = std::make_unique<Lab>(cluster);
        QSignalSpy answered(&lab->log, &WireLog::requestFinished);
        lab->source->openProject(u"dev"_s);
        lab->source->signInWithToken(Secret(u"good"));
        while (answered.size() < answers)
            QVERIFY(answered.wait(Patience));
        lab->source.reset();
        QTRY_COMPARE_WITH_TIMEOUT(lab->runner.runningCount(), 0, Patience);
    }
}

void TestClusterSource::thousandsStallNobody()
{
    FakeCluster cluster;
    cluster.projects.clear();
    for (int i = 0; i < 500; ++i)
        cluster.projects += u"project-%1"_s.arg(i);
    for (int i = 0; i < 5000; ++i)
        cluster.put(u"project-7"_s, u"stream-%1"_s.arg(i), i);
    Lab lab(cluster);
    lab.source->signInWithToken(Secret(u"good"));
    ProjectStreams *streams = lab.source->openProject(u"project-7"_s);
    QTRY_VERIFY_WITH_TIMEOUT(streams->state() == LoadState::Loaded && lab.settled(), 60'000);
    QCOMPARE(lab.source->projects().size(), 500);
    QCOMPARE(lab.explorer.repositories(u"c"_s).size(), 5000);
    // Listed again and found the same, it is nothing that a view would have to lay out anew.
    QSignalSpy inserted(&lab.explorer, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&lab.explorer, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&lab.explorer, &QAbstractItemModel::modelReset);
    lab.source->list();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), 60'000);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(reset.size(), 0);
}

void TestClusterSource::integratedRegistry()
{
    ScriptedServer registry;
    registry.setScript([&registry](const ScriptedRequest &request) {
        const QByteArray basic = "Basic " + QByteArray("alice:good").toBase64();
        if (request.path() == "/openshift/token")
            return request.header("Authorization") == basic ? ScriptedAnswer::json(R"({"token":"good"})")
                                                            : ScriptedAnswer::failure(401, "UNAUTHORIZED");
        if (request.header("Authorization") != "Bearer good")
            return ScriptedAnswer::challenge("Bearer realm=\"" + registry.origin() + "/openshift/token\"");
        return ScriptedAnswer::json(R"({"repositories":["dev/app"]})");
    });
    FakeCluster cluster;
    cluster.publicHost = registry.url().authority();
    cluster.put(u"dev"_s, u"app"_s, 1);
    SessionSecretStore secrets;
    QTemporaryDir cache;
    Workspace workspace(secrets, {cache.path(), u":memory:"_s});
    workspace.add({.id = u"c"_s, .name = u"c"_s, .url = cluster.server.url(), .kind = ConnectionKind::Cluster});
    ClusterSource *source = workspace.cluster(u"c"_s);
    QVERIFY(workspace.openIntegratedRegistry(u"c"_s).isEmpty()); // nobody knows yet
    source->signInWithToken(Secret(u"good"));
    QTRY_VERIFY_WITH_TIMEOUT(source->state() == LoadState::Loaded, Patience);
    source->openProject(u"dev"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!source->facts().registryHost.isEmpty(), Patience); // its streams tell
    QCOMPARE(source->facts().registryHost, registry.url().authority());
    QCOMPARE(workspace.clusterForHost(u"internal.svc:5000"_s), source);

    const QString id = workspace.openIntegratedRegistry(u"c"_s);
    QVERIFY(!id.isEmpty());
    QCOMPARE(workspace.openIntegratedRegistry(u"c"_s), id);
    RegistrySource *opened = workspace.registry(id);
    QVERIFY(opened);
    opened->connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(workspace.explorer().repositories(id), QStringList{u"dev/app"_s}, Patience);
    QCOMPARE(opened->connection().userName, u"alice"_s);
    bool isEmpty = false;
    secrets.find(
        secretPlace(opened->connection()), this, [&isEmpty](const Secrets &found) { isEmpty = found.isEmpty(); });
    QTRY_VERIFY(isEmpty); // it keeps nothing of its own

    source->signOut();
    QVERIFY(!opened->hasCredential());
    workspace.remove(u"c"_s);
    opened->connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(opened->state(), LoadState::Failed, Patience);
}

void TestClusterSource::integratedRegistryIsUnknown()
{
    FakeCluster cluster;
    SessionSecretStore secrets;
    QTemporaryDir cache;
    Workspace workspace(secrets, {cache.path(), u":memory:"_s});
    workspace.add({.id = u"c"_s, .name = u"c"_s, .url = cluster.server.url(), .kind = ConnectionKind::Cluster});
    workspace.cluster(u"c"_s)->signInWithToken(Secret(u"good"));
    QTRY_COMPARE_WITH_TIMEOUT(workspace.cluster(u"c"_s)->state(), LoadState::Loaded, Patience);
    QVERIFY(workspace.openIntegratedRegistry(u"c"_s).isEmpty());
    QCOMPARE(workspace.connections().size(), 1);
    QVERIFY(workspace.openIntegratedRegistry(u"nobody"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestClusterSource)

#include "tst_clustersource.moc"
