// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"

#include "credentials/sessionsecretstore.h"
#include "items/operationlistmodel.h"
#include "items/tagtablemodel.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "operations/repositorybrowser.h"
#include "operations/workspace.h"
#include "sandbox/sandbox.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using State = OperationRecord::State;

constexpr int Patience = 20'000; // three tries to connect take some seconds

std::unique_ptr<Sandbox> started(const SandboxOptions &options = {})
{
    auto sandbox = Sandbox::start(options);
    return sandbox ? std::move(*sandbox) : nullptr;
}

struct Lab {
    Lab(const Sandbox &sandbox, const QString &repository)
    {
        workspace.add({.id = u"id"_s, .name = u"lab"_s, .url = sandbox.url(), .userName = {}, .pinned = {}});
        browser = std::make_unique<RepositoryBrowser>(workspace, u"id"_s, repository, nullptr);
    }

    bool settled() { return browser->state() != LoadState::Loading && workspace.runner().runningCount() == 0; }
    QString error() const { return nameOf(Result<void>(browser->error())); }
    TagTableModel &tags() { return browser->tags(); }
    LoadState detailsState(const QString &tag) { return tags().detailsState(tags().row(tag)); }
    const OperationRecord &newest() { return workspace.activity().record(0); }

    SessionSecretStore secrets;
    QTemporaryDir cache;
    Workspace workspace{secrets, {cache.path(), QStringLiteral(":memory:")}};
    std::unique_ptr<RepositoryBrowser> browser;
};

} // namespace

class TestRepositoryBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streamsTheListing();
    void tellsWhatIsMissing();
    void patchesWhatChanged();
    void loadsOnlyWhatIsWanted();
    void dropsWhatIsNotWantedAnyMore();
    void loadsAllDetails();
    void stopsLoadingDetails();
    void tellsWhenTheServerDies();
    void failsOneTagAlone();
    void keepsRowsOnErrors();
    void keepsTheBeginningOfAListing();
    void cancels();
    void goesWhileLoading();
    void outlivesItsConnection();
    void names();
};

void TestRepositoryBrowser::streamsTheListing()
{
    const auto sandbox = started({.content = SandboxOptions::Content::None, .tagPageLimit = 100});
    QVERIFY(sandbox);
    sandbox->store().addTags("many/tags", 250);
    Lab lab(*sandbox, u"many/tags"_s);
    const QSignalSpy inserted(&lab.tags(), &QAbstractItemModel::rowsInserted);
    QVERIFY(!lab.browser->asOf().isValid());
    lab.browser->refresh();
    QCOMPARE(lab.browser->state(), LoadState::Loading);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.browser->state(), LoadState::Loaded);
    QCOMPARE(lab.tags().rowCount(), 250);
    QCOMPARE(inserted.size(), 3); // page by page
    QVERIFY(lab.browser->asOf().isValid());
    QCOMPARE(lab.newest().verb, OperationRecord::Verb::ListTags);
    QCOMPARE(lab.newest().subject, u"many/tags"_s);
    QCOMPARE(lab.newest().state, State::Succeeded);
    QCOMPARE(lab.newest().done, 250);
}

void TestRepositoryBrowser::tellsWhatIsMissing()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(*sandbox, u"no/such"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.browser->state(), LoadState::Failed);
    QCOMPARE(lab.error(), u"NotFound"_s);
    QCOMPARE(lab.browser->error().code, u"NAME_UNKNOWN"_s);
    QVERIFY(!lab.browser->asOf().isValid());
}

void TestRepositoryBrowser::patchesWhatChanged()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(*sandbox, u"team-a/reproducible"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    lab.browser->wantDetails({u"1.0.0"_s, u"1.1.0"_s, u"latest"_s});
    QTRY_COMPARE_WITH_TIMEOUT(lab.tags().resolvedCount(), 3, Patience);
    const Digest digest = lab.browser->digestOf(u"1.1.0"_s);
    QVERIFY(!digest.isNull());
    QCOMPARE(lab.browser->digestOf(u"latest"_s), digest);

    const auto manifest = sandbox->store().manifest("team-a/reproducible", digest);
    QVERIFY(manifest);
    sandbox->store().putManifest("team-a/reproducible", digest, *manifest, "1.2.0");
    QVERIFY(sandbox->store().removeTag("team-a/reproducible", "1.0.0"));
    const QSignalSpy reset(&lab.tags(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex stays(lab.tags().index(lab.tags().row(u"1.1.0"_s), 0));
    const QPersistentModelIndex goes(lab.tags().index(lab.tags().row(u"1.0.0"_s), 0));
    lab.browser->refresh();
    QCOMPARE(lab.tags().rowCount(), 3); // until the new listing is complete
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.browser->state(), LoadState::Loaded);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(lab.tags().rowCount(), 3);
    QVERIFY(lab.tags().row(u"1.2.0"_s) >= 0);
    QVERIFY(!goes.isValid());
    QCOMPARE(stays.row(), lab.tags().row(u"1.1.0"_s));
    QCOMPARE(lab.browser->digestOf(u"1.1.0"_s), digest); // still visible
    QCOMPARE(lab.detailsState(u"1.1.0"_s), LoadState::NotLoaded); // but it may point elsewhere by now
    QVERIFY(lab.browser->digestOf(u"1.2.0"_s).isNull());
}

void TestRepositoryBrowser::loadsOnlyWhatIsWanted()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(*sandbox, u"team-a/worker"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(sandbox->requests().count("*", "*/manifests/*"), 0);
    lab.browser->wantDetails({u"v1.0.3"_s, u"v1.0.4"_s, u"no-such-tag"_s});
    QTRY_COMPARE_WITH_TIMEOUT(lab.tags().resolvedCount(), 2, Patience);
    QCOMPARE(lab.detailsState(u"v1.0.3"_s), LoadState::Loaded);
    QCOMPARE(lab.detailsState(u"v1.0.5"_s), LoadState::NotLoaded);
    QCOMPARE(sandbox->requests().count("*", "*/manifests/*"), 2);
    const TagDetails *details = lab.tags().details(lab.tags().row(u"v1.0.3"_s));
    QVERIFY(details);
    QCOMPARE(details->kind, ContentKind::Image);
    QVERIFY(details->size > 0);
    QVERIFY(details->created.isValid());

    lab.browser->wantDetails({u"v1.0.3"_s, u"v1.0.5"_s}); // one is known
    QTRY_COMPARE_WITH_TIMEOUT(lab.tags().resolvedCount(), 3, Patience);
    QCOMPARE(sandbox->requests().count("*", "*/manifests/v1.0.3"), 1);
}

void TestRepositoryBrowser::dropsWhatIsNotWantedAnyMore()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/manifests/1.0.0", .delay = 60s});
    Lab lab(*sandbox, u"team-a/reproducible"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    lab.browser->wantDetails({u"1.0.0"_s});
    QTRY_COMPARE_WITH_TIMEOUT(sandbox->requests().count("*", "*/manifests/1.0.0"), 1, Patience);
    QCOMPARE(lab.detailsState(u"1.0.0"_s), LoadState::Loading);
    lab.browser->wantDetails({u"latest"_s});
    QCOMPARE(lab.detailsState(u"1.0.0"_s), LoadState::NotLoaded);
    QTRY_COMPARE_WITH_TIMEOUT(lab.detailsState(u"latest"_s), LoadState::Loaded, Patience);

    sandbox->faults().clear();
    lab.browser->wantDetails({u"1.0.0"_s}); // it can be wanted again
    QTRY_COMPARE_WITH_TIMEOUT(lab.detailsState(u"1.0.0"_s), LoadState::Loaded, Patience);
}

void TestRepositoryBrowser::loadsAllDetails()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(*sandbox, u"team-a/worker"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    const int count = lab.tags().rowCount();
    QCOMPARE(count, 41);
    QSignalSpy progressed(lab.browser.get(), &RepositoryBrowser::detailsProgressed);
    const QSignalSpy ended(lab.browser.get(), &RepositoryBrowser::detailsEnded);
    lab.browser->wantAllDetails();
    QVERIFY(lab.browser->isLoadingAllDetails());
    lab.browser->wantAllDetails(); // is no second operation
    QCOMPARE(lab.workspace.runner().runningCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    QTRY_VERIFY(!lab.browser->isLoadingAllDetails());
    QCOMPARE(lab.tags().resolvedCount(), count);
    QCOMPARE(lab.tags().imageCount(), 36);
    int before = 0;
    for (const QList<QVariant> &step : std::as_const(progressed)) {
        QVERIFY(step.at(0).toInt() >= before);
        QCOMPARE(step.at(1).toInt(), count);
        before = step.at(0).toInt();
    }
    QCOMPARE(before, count);
    QCOMPARE(lab.newest().verb, OperationRecord::Verb::LoadDetails);
    QCOMPARE(lab.newest().state, State::Succeeded);
}

void TestRepositoryBrowser::stopsLoadingDetails()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/manifests/v1.0.3?", .delay = 60s});
    Lab lab(*sandbox, u"team-a/worker"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    const QSignalSpy ended(lab.browser.get(), &RepositoryBrowser::detailsEnded);
    lab.browser->wantDetails({u"v1.0.30"_s});
    lab.browser->wantAllDetails();
    QTRY_COMPARE_WITH_TIMEOUT(lab.detailsState(u"v1.0.31"_s), LoadState::Loading, Patience);
    QCOMPARE(ended.size(), 0);
    lab.browser->stopLoadingDetails();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!lab.browser->isLoadingAllDetails());
    QCOMPARE(lab.detailsState(u"v1.0.31"_s), LoadState::NotLoaded);
    QCOMPARE(lab.detailsState(u"v1.0.30"_s), LoadState::Loading); // it is in view
    QCOMPARE(lab.newest().state, State::Cancelled);

    lab.browser->wantAllDetails(); // at once again
    QVERIFY(lab.browser->isLoadingAllDetails());
    QCOMPARE(lab.newest().state, State::Running);
}

void TestRepositoryBrowser::tellsWhenTheServerDies()
{
    auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(*sandbox, u"team-a/worker"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    const QSignalSpy failed(lab.browser.get(), &RepositoryBrowser::detailsFailed);
    const QSignalSpy ended(lab.browser.get(), &RepositoryBrowser::detailsEnded);
    sandbox.reset();
    lab.browser->wantDetails({u"v1.0.1"_s, u"v1.0.2"_s});
    lab.browser->wantAllDetails();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    const Error error = failed.at(0).at(0).value<Error>();
    QCOMPARE(nameOf(Result<void>(error)), u"ConnectionRefused"_s);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(lab.newest().state, State::Failed);
    QCOMPARE(lab.newest().error.kind, Error::Kind::ConnectionRefused);
    QVERIFY(lab.newest().canRetry);
    QCOMPARE(lab.tags().rowCount(), 41);
    for (int row = 0; row < lab.tags().rowCount(); ++row)
        QCOMPARE(lab.tags().detailsState(row), LoadState::NotLoaded); // nothing goes on turning
    QCOMPARE(failed.size(), 1); // once is enough
}

void TestRepositoryBrowser::failsOneTagAlone()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(*sandbox, u"team-a/reproducible"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    const QSignalSpy failed(lab.browser.get(), &RepositoryBrowser::detailsFailed);
    QVERIFY(sandbox->store().removeTag("team-a/reproducible", "1.0.0"));
    lab.browser->wantDetails({u"1.0.0"_s, u"1.1.0"_s});
    QTRY_COMPARE_WITH_TIMEOUT(lab.detailsState(u"1.0.0"_s), LoadState::Failed, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(lab.detailsState(u"1.1.0"_s), LoadState::Loaded, Patience);
    QCOMPARE(failed.size(), 0);
}

void TestRepositoryBrowser::keepsRowsOnErrors()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(*sandbox, u"team-a/worker"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    const QDateTime asOf = lab.browser->asOf();
    sandbox->faults().add({.kind = Fault::Kind::Status, .path = "*/tags/list", .status = 500});
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.browser->state(), LoadState::Failed);
    QCOMPARE(lab.error(), u"ServerFailed"_s);
    QCOMPARE(lab.tags().rowCount(), 41);
    QCOMPARE(lab.browser->asOf(), asOf);

    sandbox->faults().clear();
    lab.workspace.runner().retry(lab.newest().id);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.browser->state(), LoadState::Loaded);
    QVERIFY(lab.browser->asOf() >= asOf);
}

void TestRepositoryBrowser::keepsTheBeginningOfAListing()
{
    const auto sandbox = started({.content = SandboxOptions::Content::None, .tagPageLimit = 100});
    QVERIFY(sandbox);
    sandbox->store().addTags("many/tags", 250);
    sandbox->faults().add({.kind = Fault::Kind::Cut, .path = "*/tags/list", .skip = 1, .bytes = 50});
    Lab lab(*sandbox, u"many/tags"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.browser->state(), LoadState::Failed);
    QCOMPARE(lab.error(), u"ConnectionLost"_s);
    QCOMPARE(lab.tags().rowCount(), 100);

    sandbox->faults().clear();
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.browser->state(), LoadState::Loaded);
    QCOMPARE(lab.tags().rowCount(), 250);
}

void TestRepositoryBrowser::cancels()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/tags/list", .delay = 60s});
    Lab lab(*sandbox, u"team-a/worker"_s);
    lab.browser->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(sandbox->requests().count(), 1, Patience);
    lab.browser->cancel();
    QVERIFY(lab.settled());
    QCOMPARE(lab.error(), u"Cancelled"_s); // what the page calls stopped
    QCOMPARE(lab.newest().state, State::Cancelled);
}

void TestRepositoryBrowser::goesWhileLoading()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(*sandbox, u"team-a/worker"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    sandbox->faults().add({.kind = Fault::Kind::Delay, .delay = 60s});
    lab.browser->refresh();
    lab.browser->wantDetails({u"v1.0.1"_s});
    lab.browser->wantAllDetails();
    QTRY_VERIFY_WITH_TIMEOUT(sandbox->requests().count() > 2, Patience);
    QCOMPARE(lab.workspace.runner().runningCount(), 2);
    lab.browser.reset();
    QCOMPARE(lab.workspace.runner().runningCount(), 0);
    for (int row = 0; row < 2; ++row)
        QCOMPARE(lab.workspace.activity().record(row).state, State::Cancelled);
}

void TestRepositoryBrowser::outlivesItsConnection()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    Lab lab(*sandbox, u"team-a/worker"_s);
    lab.browser->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    lab.workspace.remove(u"id"_s);
    lab.browser->refresh();
    lab.browser->wantDetails({u"v1.0.1"_s});
    lab.browser->wantAllDetails();
    QVERIFY(lab.settled());
    QCOMPARE(lab.tags().rowCount(), 41);
    QCOMPARE(lab.detailsState(u"v1.0.1"_s), LoadState::NotLoaded);
    QVERIFY(lab.browser->reference().host.isEmpty());
}

void TestRepositoryBrowser::names()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    const Lab lab(*sandbox, u"team-a/worker"_s);
    const QString host = u"127.0.0.1:"_s + QString::number(sandbox->url().port());
    QCOMPARE(lab.browser->reference().host, host);
    QCOMPARE(lab.browser->reference().repository, u"team-a/worker"_s);
    QVERIFY(lab.browser->reference().tag.isEmpty());
    QCOMPARE(lab.browser->reference(u"v1"_s).tag, u"v1"_s);
    QVERIFY(lab.browser->digestOf(u"v1"_s).isNull());
}

QTEST_GUILESS_MAIN(TestRepositoryBrowser)

#include "tst_repositorybrowser.moc"
