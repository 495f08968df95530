// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// A connection that goes while everything is under way: nothing may crash, hang in "loading", or run for ever.

#include "credentials/sessionsecretstore.h"
#include "items/operationlistmodel.h"
#include "items/tagtablemodel.h"
#include "operations/imageinspector.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "operations/repositorybrowser.h"
#include "operations/workspace.h"
#include "sandbox/sandbox.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

constexpr int Patience = 20'000;

} // namespace

class TestConnectionRemoval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void endsEverything_data();
    void endsEverything();
    void leavesOthersAlone();
    void goesWhenItTells_data();
    void goesWhenItTells();
    void closesWithEverythingOpen();

private:
    struct Session {
        Session(const QUrl &url)
        {
            for (const QString &id : {u"gone"_s, u"stays"_s})
                workspace.add({.id = id, .name = id, .url = url, .userName = {}, .pinned = {}});
        }
        ~Session()
        {
            inspector.reset();
            browser.reset();
        }

        void open(const QString &id)
        {
            browser = std::make_unique<RepositoryBrowser>(workspace, id, u"team-a/worker"_s, nullptr);
            inspector = std::make_unique<ImageInspector>(workspace, id, u"fedora/httpd"_s, nullptr);
        }

        // What every row of the Activity pane says, the newest first
        QList<OperationRecord::State> states()
        {
            QList<OperationRecord::State> list;
            for (int row = 0; row < workspace.activity().rowCount(); ++row)
                list += workspace.activity().record(row).state;
            return list;
        }
        int loadingRows()
        {
            int count = 0;
            for (int row = 0; row < browser->tags().rowCount(); ++row)
                count += browser->tags().detailsState(row) == LoadState::Loading ? 1 : 0;
            return count;
        }

        SessionSecretStore secrets;
        QTemporaryDir cache;
        Workspace workspace{secrets, {cache.path(), QStringLiteral(":memory:")}};
        std::unique_ptr<RepositoryBrowser> browser;
        std::unique_ptr<ImageInspector> inspector;
    };

    std::unique_ptr<Sandbox> m_sandbox;
};

void TestConnectionRemoval::initTestCase()
{
    auto sandbox = Sandbox::start();
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
}

void TestConnectionRemoval::init()
{
    m_sandbox->faults().clear();
    m_sandbox->requests().clear();
}

void TestConnectionRemoval::endsEverything_data()
{
    QTest::addColumn<QByteArray>("slow");

    QTest::newRow("before any answer") << "*"_ba;
    QTest::newRow("in the catalog") << "*/_catalog"_ba;
    QTest::newRow("in the manifests") << "*/manifests/*"_ba;
    QTest::newRow("in the platforms") << "*/manifests/sha256:*"_ba;
    QTest::newRow("in the configurations") << "*/blobs/*"_ba;
    QTest::newRow("in the referrers") << "*/referrers/*"_ba;
}

void TestConnectionRemoval::endsEverything()
{
    QFETCH(QByteArray, slow);

    Session session(m_sandbox->url());
    session.open(u"gone"_s);
    session.browser->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.browser->state(), LoadState::Loaded, Patience);

    m_sandbox->requests().clear();
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .path = slow, .delay = 1h});
    session.workspace.source(u"gone"_s)->connectToServer();
    session.inspector->inspect(u"latest"_s);
    session.browser->wantDetails({u"v1.0.1"_s, u"v1.0.2"_s});
    session.browser->wantAllDetails();
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requests().count("*", slow) > 0, Patience);

    session.workspace.remove(u"gone"_s);
    QCOMPARE(session.workspace.runner().runningCount(), 0);
    QVERIFY(!session.states().contains(OperationRecord::State::Running));
    QVERIFY(!session.browser->isLoadingAllDetails());
    QCOMPARE(session.loadingRows(), 0);
    QVERIFY(session.inspector->state() != LoadState::Loading);
    QVERIFY(session.inspector->referrersState() != LoadState::Loading);

    // Whatever still has a view asks nobody, and nothing of it arrives later.
    session.browser->refresh();
    session.browser->wantDetails({u"v1.0.3"_s});
    session.inspector->choosePlatform(0);
    session.inspector->retry();
    session.inspector->inspect(u"trixie"_s);
    QSignalSpy changed(session.inspector.get(), &ImageInspector::changed);
    m_sandbox->faults().clear();
    session.workspace.source(u"stays"_s)->connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(session.workspace.source(u"stays"_s)->state(), LoadState::Loaded, Patience);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(session.loadingRows(), 0);
    QVERIFY(!session.inspector->top());
}

void TestConnectionRemoval::leavesOthersAlone()
{
    Session session(m_sandbox->url());
    session.open(u"stays"_s);
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/tags/list", .times = 1, .delay = 50ms});
    session.browser->refresh();
    session.inspector->inspect(u"latest"_s);
    session.workspace.source(u"gone"_s)->connectToServer();
    session.workspace.remove(u"gone"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.browser->state(), LoadState::Loaded, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.inspector->state(), LoadState::Loaded, Patience);
    session.browser->wantDetails({u"v1.0.1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(session.browser->tags().resolvedCount(), 1, Patience);
}

void TestConnectionRemoval::goesWhenItTells_data()
{
    QTest::addColumn<QByteArray>("broken");

    QTest::newRow("the listing fails") << "*/tags/list"_ba;
    QTest::newRow("the manifest fails") << "*/manifests/*"_ba;
    QTest::newRow("the configuration fails") << "*/blobs/*"_ba;
    QTest::newRow("the referrers fail") << "*/referrers/*"_ba;
    QTest::newRow("nothing fails") << "nothing"_ba;
}

// "Remove connection" in the very moment in which something of it ends, from inside the signal that tells so.
void TestConnectionRemoval::goesWhenItTells()
{
    QFETCH(QByteArray, broken);

    Session session(m_sandbox->url());
    session.open(u"gone"_s);
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .path = broken, .status = 403, .code = "DENIED"});
    const auto remove = [&session] {
        QMetaObject::invokeMethod(
            &session.workspace, [&session] { session.workspace.remove(u"gone"_s); }, Qt::QueuedConnection);
    };
    connect(session.inspector.get(), &ImageInspector::changed, &session.workspace, remove);
    connect(session.browser.get(), &RepositoryBrowser::changed, &session.workspace, remove);
    connect(session.browser.get(), &RepositoryBrowser::detailsFailed, &session.workspace, remove);
    const QSignalSpy removed(&session.workspace, &Workspace::connectionAboutToBeRemoved);
    session.browser->refresh();
    session.inspector->inspect(u"latest"_s);
    QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, Patience);
    QCOMPARE(session.workspace.runner().runningCount(), 0);
    QVERIFY(session.inspector->state() != LoadState::Loading);
}

void TestConnectionRemoval::closesWithEverythingOpen()
{
    auto session = std::make_unique<Session>(m_sandbox->url());
    session->open(u"gone"_s);
    session->browser->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session->browser->state(), LoadState::Loaded, Patience);
    m_sandbox->requests().clear();
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .delay = 1h});
    session->workspace.source(u"gone"_s)->connectToServer();
    session->workspace.source(u"stays"_s)->connectToServer();
    session->inspector->inspect(u"latest"_s);
    session->browser->wantAllDetails();
    session->browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requests().count() > 3, Patience);
    const QSignalSpy ended(&session->workspace, &QObject::destroyed);
    session.reset();
    QCOMPARE(ended.size(), 1);
}

QTEST_GUILESS_MAIN(TestConnectionRemoval)
#include "tst_connectionremoval.moc"
