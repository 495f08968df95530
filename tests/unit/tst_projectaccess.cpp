// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Who may do what in the projects of the sandbox, what giving and taking roles does there, and why something is
// refused: there, and by a registry with a token service.

#include "scriptedserver.h"

#include "credentials/sessionsecretstore.h"
#include "items/journalmodel.h"
#include "items/roletablemodel.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/explainaccess.h"
#include "operations/operationrunner.h"
#include "operations/planroles.h"
#include "operations/projectaccess.h"
#include "operations/projectrights.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using Deed = AccessMatter::Deed;
using Part = ProjectAccess::Part;
using Verdict = AccessAnswer::Verdict;

namespace {

constexpr int Patience = 30'000;

/*! Somebody who is signed in to the sandbox's cluster. */
struct Desk {
    Desk(Sandbox &sandbox, const QString &user)
        : workspace(secrets, {.cache = folder.path(), .journal = u":memory:"_s})
    {
        workspace.add({.id = u"lab"_s,
            .name = u"lab"_s,
            .url = sandbox.cluster()->apiUrl(),
            .kind = ConnectionKind::SandboxCluster});
        source().signInWithPassword(user, Secret(QString(user + u"-pw"_s)));
        if (!QTest::qWaitFor([this] { return source().state() == LoadState::Loaded && source().identity(); }, Patience))
            qFatal("nobody is let in");
    }

    ClusterSource &source() { return *workspace.cluster(u"lab"_s); }

    QList<PlannedRole> plan(const RoleWish &wish)
    {
        auto *planning = new PlanRoles(source().client(), wish, &workspace);
        QList<PlannedRole> planned;
        bool hasEnded = false;
        QObject::connect(planning, &Job::finished, &workspace, [&](const Result<void> &result) {
            hasEnded = true;
            if (result)
                planned = planning->planned();
        });
        planning->start();
        return QTest::qWaitFor([&] { return hasEnded; }, Patience) ? planned : QList<PlannedRole>();
    }

    Result<void> make(const ObjectChangeSet &changes)
    {
        std::optional<Result<void>> ended;
        workspace.changes().make(
            changes, &workspace, [&](const Result<void> &result, const ObjectChangeSet &) { ended = result; });
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, Patience))
            return Error{.kind = Error::Kind::Timeout};
        return *ended;
    }

    Verdict verdict(ProjectRight right, const QString &project)
    {
        ProjectRights rights(source().client(), project, nullptr);
        rights.ask();
        return QTest::qWaitFor([&] { return rights.state() == LoadState::Loaded; }, Patience) ? rights.verdict(right)
                                                                                              : Verdict::Unknown;
    }

    std::unique_ptr<ExplainAccess> explain(const AccessMatter &matter)
    {
        auto explained = std::make_unique<ExplainAccess>(workspace, matter, nullptr);
        explained->ask();
        if (!QTest::qWaitFor([&] { return explained->state() == LoadState::Loaded; }, Patience))
            qFatal("nothing is explained");
        return explained;
    }

    SessionSecretStore secrets;
    QTemporaryDir folder;
    Workspace workspace;
};

RoleWish wishFor(
    const QString &role, const QString &user, const QStringList &places, RoleWish::Deed deed = RoleWish::Deed::Grant)
{
    return {.deed = deed,
        .role = {.name = role},
        .subject = {.kind = RoleSubject::Kind::User, .nameSpace = {}, .name = user},
        .places = places};
}

QByteArray tokenFor(const QByteArray &access)
{
    const auto encoded = [](const QByteArray &part) {
        return part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return encoded(R"({"alg":"none"})") + '.' + encoded(access) + ".c2lnbmVk";
}

} // namespace

class ProjectAccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void grantAndUndo();
    void plans();
    void escalation();
    void explains_data();
    void explains();
    void registryTells_data();
    void registryTells();

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

void ProjectAccessTest::initTestCase()
{
    auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
    QVERIFY(started);
    m_sandbox = std::move(*started);
}

void ProjectAccessTest::reads_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QList<int>>("unread");
    QTest::addColumn<QString>("who"); // with what may be done, of the first row for them
    QTest::addColumn<QString>("may");
    QTest::addColumn<QStringList>("granters");

    const QList<int> bindings{int(Part::ProjectBindings), int(Part::ClusterBindings), int(Part::ProjectRoles)};
    QTest::newRow("administrator") << u"admin"_s << u"web"_s << QList<int>() << u"payments/default"_s << u"pull"_s
                                   << QStringList{u"admin"_s};
    QTest::newRow("project's administrator")
        << u"developer"_s << u"empty"_s << QList<int>{int(Part::ClusterBindings)} << u"developer"_s
        << u"list, pull, push, tag, delete tags, import, grant roles"_s << QStringList{u"admin"_s, u"developer"_s};
    QTest::newRow("editor") << u"developer"_s << u"web"_s << bindings << QString() << QString() << QStringList();
    QTest::newRow("nobody") << u"nobody"_s << u"web"_s << bindings << QString() << QString() << QStringList();
}

void ProjectAccessTest::reads()
{
    QFETCH(const QString, user);
    QFETCH(const QString, project);
    QFETCH(const QList<int>, unread);
    QFETCH(const QString, who);

    Desk desk(*m_sandbox, user);
    ProjectAccess access(desk.source().client(), project, nullptr);
    const QAbstractItemModelTester tester(&access.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    access.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(access.state(), LoadState::Loaded, Patience);
    QList<int> found;
    for (const Part part : access.unread())
        found += int(part);
    QCOMPARE(found, unread);
    QString may;
    for (int row = access.table().rowCount() - 1; row >= 0; --row) {
        if (access.table().index(row, RoleTableModel::Who).data().toString() == who)
            may = access.table().index(row, RoleTableModel::May).data().toString();
    }
    QTEST(may, "may");
    QStringList granters;
    for (const RoleSubject &subject : access.holders(ProjectRight::GrantRoles))
        granters += subject.toString();
    QTEST(granters, "granters");
}

void ProjectAccessTest::grantAndUndo()
{
    Desk admin(*m_sandbox, u"admin"_s);
    Desk viewer(*m_sandbox, u"viewer"_s);
    QCOMPARE(viewer.verdict(ProjectRight::PushImages, u"web"_s), Verdict::Denied);
    QCOMPARE(viewer.verdict(ProjectRight::ListStreams, u"payments"_s), Verdict::Denied);

    const RoleWish wish = wishFor(u"registry-editor"_s, u"viewer"_s, {u"web"_s, u"payments"_s});
    QList<ObjectChange> changes;
    for (const PlannedRole &role : admin.plan(wish))
        changes += role.changes;
    QCOMPARE(changes.size(), 2);
    QVERIFY(admin.make({.verb = ChangeVerb::Create, .changes = changes}));
    QCOMPARE(viewer.verdict(ProjectRight::PushImages, u"web"_s), Verdict::Allowed);
    QCOMPARE(viewer.verdict(ProjectRight::ListStreams, u"payments"_s), Verdict::Allowed);
    for (const PlannedRole &role : admin.plan(wish))
        QVERIFY(role.changes.isEmpty()); // it is so already

    // Taken away in one of them, then taken back, then all of it taken back.
    JournalModel &journal = admin.workspace.changes().journal();
    const qint64 given = journal.entryId(journal.index(0, 0));
    const auto taken = admin.plan(wishFor(u"registry-editor"_s, u"viewer"_s, {u"payments"_s}, RoleWish::Deed::Revoke));
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.constFirst().changes.size(), 1);
    QVERIFY(taken.constFirst().changes.constFirst().isDeletion());
    QVERIFY(admin.make({.verb = ChangeVerb::Edit, .changes = taken.constFirst().changes}));
    QCOMPARE(viewer.verdict(ProjectRight::ListStreams, u"payments"_s), Verdict::Denied);
    QSignalSpy ended(&admin.workspace.runner(), &OperationRunner::ended);
    admin.workspace.changes().undo(journal.entryId(journal.index(0, 0)));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    QCOMPARE(viewer.verdict(ProjectRight::ListStreams, u"payments"_s), Verdict::Allowed);
    admin.workspace.changes().undo(given);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, Patience);
    QCOMPARE(viewer.verdict(ProjectRight::PushImages, u"web"_s), Verdict::Denied);
    QCOMPARE(viewer.verdict(ProjectRight::ListStreams, u"payments"_s), Verdict::Denied);
}

void ProjectAccessTest::plans()
{
    Desk developer(*m_sandbox, u"developer"_s);
    const auto planned =
        developer.plan(wishFor(u"system:image-puller"_s, u"viewer"_s, {u"empty"_s, u"web"_s, QString()}));
    QCOMPARE(planned.size(), 3);
    QCOMPARE(planned.at(0).changes.size(), 1);
    QVERIFY(!planned.at(0).isForbidden);
    QCOMPARE(planned.at(0).changes.constFirst().place.name, u"system:image-puller"_s);
    for (const int place : {1, 2}) {
        QVERIFY(planned.at(place).changes.isEmpty());
        QVERIFY(planned.at(place).isForbidden);
        QVERIFY(planned.at(place).problem);
        QCOMPARE(planned.at(place).problem->kind, Error::Kind::Forbidden);
    }
}

void ProjectAccessTest::escalation()
{
    Desk developer(*m_sandbox, u"developer"_s);
    const auto planned = developer.plan(wishFor(u"cluster-admin"_s, u"developer"_s, {u"empty"_s}));
    QCOMPARE(planned.size(), 1);
    const Result<void> result = developer.make({.verb = ChangeVerb::Create, .changes = planned.constFirst().changes});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Forbidden);
    QVERIFY(result.error().message.contains("attempting to grant RBAC permissions not currently held"_L1));
}

void ProjectAccessTest::explains_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QString>("command");

    QTest::newRow("may") << u"developer"_s << Deed::Push << u"web/shop"_s << true << QString();
    QTest::newRow("push") << u"viewer"_s << Deed::Push << u"web/shop"_s << false
                          << u"oc adm policy add-role-to-user system:image-pusher viewer -n web"_s;
    QTest::newRow("pull") << u"nobody"_s << Deed::Pull << u"web"_s << false
                          << u"oc adm policy add-role-to-user system:image-puller nobody -n web"_s;
    QTest::newRow("list") << u"nobody"_s << Deed::List << u"web"_s << false
                          << u"oc adm policy add-role-to-user registry-viewer nobody -n web"_s;
    QTest::newRow("delete") << u"viewer"_s << Deed::Delete << u"web/shop"_s << false
                            << u"oc adm policy add-role-to-user registry-editor viewer -n web"_s;
    QTest::newRow("list everything") << u"developer"_s << Deed::List << QString() << false
                                     << u"oc adm policy add-cluster-role-to-user registry-viewer developer"_s;
    QTest::newRow("administrator") << u"admin"_s << Deed::List << QString() << true << QString();
}

void ProjectAccessTest::explains()
{
    QFETCH(const QString, user);
    QFETCH(const Deed, deed);
    QFETCH(const QString, path);
    QFETCH(const bool, allowed);

    Desk desk(*m_sandbox, user);
    const auto explained = desk.explain({.deed = deed, .connectionId = u"lab"_s, .path = path});
    QVERIFY(explained->isOfCluster());
    QCOMPARE(explained->userName(), user);
    QCOMPARE(explained->isAllowed(), allowed);
    QCOMPARE(explained->isRefused(), !allowed);
    QTEST(explained->command(), "command");
    QVERIFY(explained->granters().isEmpty()); // who may not do it may not read who could give it
    QVERIFY(allowed || !explained->areGrantersRead());
}

void ProjectAccessTest::registryTells_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("told");
    QTest::addColumn<QStringList>("granted");

    const QByteArray bearer = R"(Bearer realm="/token",service="s")";
    QTest::newRow("pull alone") << bearer
                                << tokenFor(R"({"access":[{"type":"repository","name":"team/app","actions":["pull"]},)"
                                            R"({"type":"repository","name":"other","actions":["push"]}]})")
                                << true << QStringList{u"pull"_s};
    QTest::newRow("nothing") << bearer << tokenFor(R"({"access":[]})") << true << QStringList();
    QTest::newRow("a token that says nothing") << bearer << tokenFor(R"({"sub":"me"})") << false << QStringList();
    QTest::newRow("a token that nobody can read") << bearer << QByteArray("djE6dG9rZW4") << false << QStringList();
    QTest::newRow("no JSON") << bearer << QByteArray("e30.!!!.e30") << false << QStringList();
    QTest::newRow("password with each request")
        << QByteArray(R"(Basic realm="r")") << QByteArray() << false << QStringList();
}

void ProjectAccessTest::registryTells()
{
    QFETCH(const QByteArray, challenge);
    QFETCH(const QByteArray, token);
    QFETCH(const bool, told);

    ScriptedServer server;
    QByteArray asked;
    server.setScript([&](const ScriptedRequest &request) {
        if (request.path() == "/token") {
            if (request.target.contains("push"))
                asked = request.target;
            return ScriptedAnswer::json(R"({"token":")" + token + R"("})");
        }
        return ScriptedAnswer::challenge(challenge);
    });
    SessionSecretStore secrets;
    QTemporaryDir folder;
    Workspace workspace(secrets, {.cache = folder.path(), .journal = u":memory:"_s});
    workspace.add({.id = u"r"_s, .name = u"r"_s, .url = server.url()});
    ExplainAccess explained(workspace, {.deed = Deed::Push, .connectionId = u"r"_s, .path = u"team/app"_s}, nullptr);
    QVERIFY(!explained.isOfCluster());
    QCOMPARE(explained.scope(), u"repository:team/app:pull,push"_s);
    explained.ask();
    QTRY_COMPARE_WITH_TIMEOUT(explained.state(), LoadState::Loaded, Patience);
    QCOMPARE(explained.scopeError(), Error());
    QCOMPARE(explained.granted().has_value(), told);
    QTEST(explained.granted().value_or(QStringList()), "granted");
    QVERIFY(explained.listing());
    QVERIFY(!*explained.listing()); // nobody is let in
    if (!token.isEmpty())
        QVERIFY2(asked.contains("pull") && asked.contains("delete"), asked.constData());
}

QTEST_GUILESS_MAIN(ProjectAccessTest)
#include "tst_projectaccess.moc"
