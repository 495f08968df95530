// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Connections, from the workspace down to a registry that answers, refuses, waits or breaks off.

#include "scriptedserver.h"

#include "jobresult.h"

#include "credentials/secret.h"
#include "credentials/sessionsecretstore.h"
#include "items/explorermodel.h"
#include "items/operationlistmodel.h"
#include "items/roles.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "sandbox/sandbox.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Access = Sandbox::Access;
using State = OperationRecord::State;

constexpr int Patience = 20'000; // three tries to connect take some seconds

std::unique_ptr<Sandbox> started(const SandboxOptions &options = {})
{
    auto sandbox = Sandbox::start(options);
    return sandbox ? std::move(*sandbox) : nullptr;
}

struct Lab {
    explicit Lab(const QUrl &url)
    {
        workspace.add({.id = u"id"_s, .name = u"lab"_s, .url = url, .userName = {}, .pinned = {}});
        source = workspace.registry(u"id"_s);
    }

    bool settled() const { return source->state() != LoadState::Loading && workspaceIdle(); }
    bool workspaceIdle() const { return const_cast<Workspace &>(workspace).runner().runningCount() == 0; }
    QString error() const { return nameOf(Result<void>(source->error())); }
    QStringList repositories() { return workspace.explorer().repositories(u"id"_s); }
    LoadState shownState() { return LoadState(workspace.explorer().find(u"id"_s).data(Role::State).toInt()); }
    const OperationRecord &newest() { return workspace.activity().record(0); }

    SessionSecretStore secrets;
    QTemporaryDir cache;
    Workspace workspace{secrets, {cache.path(), QStringLiteral(":memory:")}};
    RegistrySource *source = nullptr;
};

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesConnections();
    void passwordGoesElsewhereOnlyWithConsent();
    void connects();
    void connectsWhenExpanded();
    void comesBack();
    void asksToSignIn();
    void bearsAHiddenCatalog();
    void cancels();
    void removesWhatIsLoading_data();
    void removesWhatIsLoading();
    void goesWhileLoading();
    void keepsWhatAnIncompleteCatalogBrought();
    void pins();
    void findsSources();
};

void TestWorkspace::connects()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(sandbox->url());
    const QSignalSpy changed(lab.source, &RegistrySource::changed);
    QCOMPARE(lab.source->state(), LoadState::NotLoaded);
    lab.source->connectToServer();
    QCOMPARE(lab.source->state(), LoadState::Loading);
    QCOMPARE(lab.shownState(), LoadState::Loading);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded);
    QCOMPARE(lab.shownState(), LoadState::Loaded);
    QVERIFY(lab.repositories().contains(u"fedora/httpd"_s));
    QCOMPARE(lab.repositories().size(), 15);
    QVERIFY(changed.size() >= 2);
    QCOMPARE(lab.source->capabilities().catalog, Capabilities::Known::Yes);

    QCOMPARE(lab.workspace.activity().rowCount(), 2);
    QCOMPARE(lab.newest().verb, OperationRecord::Verb::ListRepositories);
    QCOMPARE(lab.newest().done, 15);
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(lab.workspace.activity().record(row).state, State::Succeeded);
        QVERIFY(!lab.workspace.activity().record(row).canRetry);
        QCOMPARE(lab.workspace.activity().record(row).connectionName, u"lab"_s);
    }
}

void TestWorkspace::connectsWhenExpanded()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(sandbox->url());
    ExplorerModel &explorer = lab.workspace.explorer();
    QVERIFY(explorer.canFetchMore(explorer.find(u"id"_s)));
    explorer.fetchMore(explorer.find(u"id"_s));
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded);
    QVERIFY(!explorer.canFetchMore(explorer.find(u"id"_s)));
}

void TestWorkspace::comesBack()
{
    auto sandbox = started();
    QVERIFY(sandbox);
    const QUrl url = sandbox->url();
    sandbox.reset();

    Lab lab(url);
    lab.source->connectToServer();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Failed);
    QCOMPARE(lab.shownState(), LoadState::Failed);
    QCOMPARE(lab.error(), u"ConnectionRefused"_s);
    QCOMPARE(lab.newest().state, State::Failed);
    QVERIFY(lab.newest().canRetry);

    sandbox = started({.port = static_cast<quint16>(url.port())});
    QVERIFY(sandbox);
    const quint64 failed = lab.newest().id;
    lab.workspace.runner().retry(failed);
    QCOMPARE(lab.workspace.activity().row(failed), -1); // the new attempt stands in its place
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded);
    QVERIFY(lab.repositories().contains(u"fedora/httpd"_s));
    lab.workspace.runner().retry(failed); // which is no more
    QVERIFY(lab.settled());
}

void TestWorkspace::asksToSignIn()
{
    const auto sandbox = started({.listeners = {Access::Basic}});
    QVERIFY(sandbox);
    Lab lab(sandbox->url(Access::Basic));
    const QSignalSpy wanted(&lab.workspace, &Workspace::signInWanted);
    lab.source->connectToServer();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Failed);
    QCOMPARE(lab.error(), u"Unauthorized"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"id"_s);

    lab.source->signIn({u"tagwright"_s, Secret(u"wrong"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Failed);
    QCOMPARE(wanted.size(), 2);

    lab.source->signIn({u"tagwright"_s, Secret(u"sandbox"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded);
    QCOMPARE(lab.source->connection().userName, u"tagwright"_s);
    QVERIFY(lab.repositories().contains(u"fedora/httpd"_s));
    QCOMPARE(wanted.size(), 2);

    lab.source->signOut();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Failed);
    QVERIFY(lab.source->connection().userName.isEmpty());
    QCOMPARE(wanted.size(), 3);
}

void TestWorkspace::bearsAHiddenCatalog()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    sandbox->faults().add({.kind = Fault::Kind::Status, .path = "/v2/_catalog", .status = 403, .code = "DENIED"});
    Lab lab(sandbox->url());
    lab.source->connectToServer();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded); // it was reached
    QCOMPARE(nameOf(Result<void>(lab.source->listError())), u"Forbidden"_s);
    QCOMPARE(lab.source->capabilities().catalog, Capabilities::Known::No);
    QCOMPARE(lab.shownState(), LoadState::Failed);
    QCOMPARE(lab.newest().state, State::Failed);
}

void TestWorkspace::cancels()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "/v2/", .delay = 60s});
    Lab lab(sandbox->url());
    lab.source->connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(sandbox->requests().count(), 1, Patience);
    const quint64 id = lab.newest().id;
    lab.workspace.runner().cancel(id);
    QVERIFY(lab.settled());
    QCOMPARE(lab.source->state(), LoadState::NotLoaded);
    QCOMPARE(lab.shownState(), LoadState::NotLoaded);
    QCOMPARE(lab.newest().state, State::Cancelled);
    QVERIFY(lab.newest().canRetry);

    sandbox->faults().clear();
    lab.workspace.runner().retry(id);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded);
}

void TestWorkspace::removesWhatIsLoading_data()
{
    QTest::addColumn<QByteArray>("slow");
    QTest::newRow("while connecting") << QByteArray("/v2/");
    QTest::newRow("while listing") << QByteArray("/v2/_catalog");
}

void TestWorkspace::removesWhatIsLoading()
{
    QFETCH(QByteArray, slow);
    const auto sandbox = started();
    QVERIFY(sandbox);
    sandbox->faults().add({.kind = Fault::Kind::Delay, .path = slow, .delay = 60s});
    Lab lab(sandbox->url());
    const QSignalSpy removing(&lab.workspace, &Workspace::connectionAboutToBeRemoved);
    lab.source->connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(sandbox->requests().count("GET", slow), 1, Patience);
    lab.workspace.remove(u"id"_s);
    QCOMPARE(removing.size(), 1);
    QVERIFY(!lab.workspace.source(u"id"_s));
    QVERIFY(lab.workspace.connections().isEmpty());
    QVERIFY(!lab.workspace.explorer().find(u"id"_s).isValid());
    QCOMPARE(lab.workspace.runner().runningCount(), 0);
    QCOMPARE(lab.newest().state, State::Cancelled);
    QVERIFY(!lab.newest().canRetry); // there is nobody left who could
    lab.workspace.runner().retry(lab.newest().id);
    QCOMPARE(lab.workspace.runner().runningCount(), 0);
    lab.workspace.remove(u"id"_s); // which is no more
    QCOMPARE(removing.size(), 1);
}

void TestWorkspace::goesWhileLoading()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "/v2/_catalog", .delay = 60s});
    auto lab = std::make_unique<Lab>(sandbox->url());
    lab->source->connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(sandbox->requests().count("GET", "/v2/_catalog"), 1, Patience);
    const QSignalSpy gone(lab->source, &QObject::destroyed);
    lab.reset();
    QCOMPARE(gone.size(), 1);
}

void TestWorkspace::keepsWhatAnIncompleteCatalogBrought()
{
    const auto sandbox = started({.content = SandboxOptions::Content::None});
    QVERIFY(sandbox);
    sandbox->store().addRepositories(250);
    sandbox->faults().add({.kind = Fault::Kind::Cut, .path = "/v2/_catalog", .skip = 1, .bytes = 50});
    Lab lab(sandbox->url());
    lab.source->connectToServer();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.repositories().size(), 100);
    QCOMPARE(lab.source->state(), LoadState::Loaded);
    QCOMPARE(nameOf(Result<void>(lab.source->listError())), u"ConnectionLost"_s);
    QCOMPARE(lab.shownState(), LoadState::Failed);
    QCOMPARE(lab.newest().state, State::Failed);
    QCOMPARE(lab.newest().done, 100);

    sandbox->faults().clear();
    lab.workspace.runner().retry(lab.newest().id);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.repositories().size(), 250);
    QCOMPARE(lab.shownState(), LoadState::Loaded);

    // A refresh that breaks off takes nothing away
    sandbox->faults().add({.kind = Fault::Kind::Cut, .path = "/v2/_catalog", .skip = 1, .bytes = 50});
    lab.source->list();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.shownState(), LoadState::Failed);
    QCOMPARE(lab.repositories().size(), 250);
}

void TestWorkspace::pins()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(sandbox->url());
    ExplorerModel &explorer = lab.workspace.explorer();
    const QSignalSpy changed(&lab.workspace, &Workspace::connectionsChanged);
    lab.workspace.setPinned(u"id"_s, u"hidden/app"_s, Workspace::Pin::On);
    lab.workspace.setPinned(u"id"_s, u"hidden/app"_s, Workspace::Pin::On);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(lab.workspace.connections().constFirst().pinned, QStringList{u"hidden/app"_s});
    QVERIFY(explorer.findPinned(u"id"_s, u"hidden/app"_s).isValid());

    lab.source->connectToServer();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QVERIFY(explorer.knows(u"id"_s, u"hidden/app"_s)); // although the catalog does not list it
    QVERIFY(explorer.findPinned(u"id"_s, u"hidden/app"_s).isValid());

    lab.workspace.setPinned(u"id"_s, u"hidden/app"_s, Workspace::Pin::Off);
    QVERIFY(lab.source->connection().pinned.isEmpty());
    QVERIFY(!explorer.findPinned(u"id"_s, u"hidden/app"_s).isValid());
    lab.source->list();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QVERIFY(!explorer.knows(u"id"_s, u"hidden/app"_s));
    lab.workspace.setPinned(u"nobody"_s, u"hidden/app"_s, Workspace::Pin::On); // bears it
}

void TestWorkspace::findsSources()
{
    Lab lab(QUrl(u"http://127.0.0.1:1"_s));
    QCOMPARE(lab.workspace.sourceForHost(u"127.0.0.1:1"_s), lab.source);
    QVERIFY(!lab.workspace.sourceForHost(u"127.0.0.1:2"_s));
    const Source *hub = lab.workspace.add(connectionTo({.host = u"docker.io"_s}));
    QVERIFY(lab.workspace.sourceForHost(u"docker.io"_s) == hub);
    Connection renamed = lab.source->connection();
    renamed.name = u"renamed"_s;
    QCOMPARE(lab.workspace.change(renamed), u"id"_s);
    QCOMPARE(lab.source->connection().name, u"renamed"_s);
    QCOMPARE(lab.workspace.connections().constFirst().name, u"renamed"_s);
    QCOMPARE(lab.workspace.explorer().find(u"id"_s).data().toString(), u"renamed"_s);
}

void TestWorkspace::changesConnections()
{
    Lab lab(QUrl(u"http://127.0.0.1:1"_s));
    Workspace &workspace = lab.workspace;
    const auto names = [&workspace] {
        QStringList hosts;
        for (const Connection &connection : workspace.connections())
            hosts += connection.host();
        return hosts;
    };
    workspace.add(connectionTo({.host = u"a"_s}));
    const QString b = workspace.add(connectionTo({.host = u"b"_s}))->connection().id;
    QVERIFY(workspace.canMove(b, -2));
    QVERIFY(!workspace.canMove(b, -3));
    workspace.move(b, -2);
    QCOMPARE(names(), QStringList({u"b"_s, u"127.0.0.1:1"_s, u"a"_s}));
    QCOMPARE(workspace.explorer().find(b).row(), 0);

    // Another address is another registry: it takes the place, and nothing that is secret with it.
    Secrets secrets;
    secrets.setCredential({u"bob"_s, Secret(u"pw")});
    lab.secrets.store(secretPlace(lab.source->connection()), std::move(secrets));
    Connection moved = lab.source->connection();
    moved.url = QUrl(u"http://127.0.0.1:2"_s);
    moved.userName = u"bob"_s;
    moved.group = u"g"_s;
    QSignalSpy removed(&workspace, &Workspace::connectionAboutToBeRemoved);
    const QString id = workspace.change(moved);
    QVERIFY(id != u"id"_s);
    QCOMPARE(removed.count(), 1);
    QVERIFY(!workspace.source(u"id"_s));
    QVERIFY(workspace.source(id)->connection().userName.isEmpty());
    QCOMPARE(workspace.groups(), QStringList{u"g"_s});
    bool isEmpty = false;
    lab.secrets.find({u"id"_s, {}}, this, [&isEmpty](const Secrets &found) { isEmpty = found.isEmpty(); });
    QTRY_VERIFY(isEmpty);

    moved = workspace.source(id)->connection();
    moved.group.clear();
    workspace.change(moved); // goes behind the others
    QCOMPARE(names(), QStringList({u"b"_s, u"a"_s, u"127.0.0.1:2"_s}));
    moved.url = QUrl(u"http://127.0.0.1:3"_s);
    workspace.move(id, -1);
    const QString third = workspace.change(moved);
    QCOMPARE(names(), QStringList({u"b"_s, u"127.0.0.1:3"_s, u"a"_s}));
    QCOMPARE(workspace.explorer().find(third).row(), 1);
}

void TestWorkspace::passwordGoesElsewhereOnlyWithConsent()
{
    ScriptedServer server;
    const QUrl realm(u"http://localhost:%1/token"_s.arg(server.url().port())); // the registry is 127.0.0.1
    server.setScript([realm](const ScriptedRequest &request) {
        if (request.path() == "/token")
            return ScriptedAnswer::json(R"({"token":"good"})");
        if (request.header("Authorization") != "Bearer good")
            return ScriptedAnswer::challenge("Bearer realm=\"" + realm.toEncoded() + "\",service=\"s\"");
        return ScriptedAnswer::json(R"({"repositories":[]})");
    });
    const auto tokensAsked = [&server] {
        return std::count_if(server.requests().cbegin(), server.requests().cend(),
            [](const ScriptedRequest &request) { return request.path() == "/token"; });
    };
    const auto keptPasswords = [](Lab &lab) {
        std::optional<std::size_t> count;
        lab.secrets.find(
            {u"id"_s, {}}, &lab.workspace, [&count](const Secrets &kept) { count = kept.credentials.size(); });
        return QTest::qWaitFor([&count] { return count.has_value(); }) ? int(*count) : -1;
    };
    Lab lab(server.url());
    QSignalSpy wanted(&lab.workspace, &Workspace::consentWanted);
    QSignalSpy changed(&lab.workspace, &Workspace::connectionsChanged);

    lab.source->signIn({u"bob"_s, Secret(u"s3cret")});
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"id"_s);
    QCOMPARE(wanted.at(0).at(1).toUrl().host(), u"localhost"_s);
    QCOMPARE(tokensAsked(), 0);
    lab.source->answerConsent(realm, false);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.error(), u"ForeignOrigin"_s);
    QCOMPARE(tokensAsked(), 0);
    QVERIFY(lab.source->connection().trustedRealms.isEmpty());
    QCOMPARE(keptPasswords(lab), 0); // nobody has accepted it yet

    changed.clear();
    lab.source->signIn({u"bob"_s, Secret(u"s3cret")});
    QTRY_COMPARE(wanted.size(), 2);
    lab.source->answerConsent(realm, true);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded);
    QVERIFY(tokensAsked() >= 1);
    QCOMPARE(lab.source->connection().trustedRealms.size(), 1);
    QVERIFY(!changed.isEmpty()); // so that it is kept
    QCOMPARE(keptPasswords(lab), 1);

    lab.source->signIn({u"bob"_s, Secret(u"s3cret")});
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.source->state(), LoadState::Loaded);
    QCOMPARE(wanted.size(), 2); // not asked again
}

QTEST_GUILESS_MAIN(TestWorkspace)

#include "tst_workspace.moc"
