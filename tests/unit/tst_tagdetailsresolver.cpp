// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"

#include "credentials/sessionsecretstore.h"
#include "items/tagtablemodel.h"
#include "net/wirelog.h"
#include "operations/loaddetails.h"
#include "operations/tagdetailsresolver.h"
#include "registry/registryclient.h"
#include "sandbox/sandbox.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

constexpr int Patience = 20'000;
constexpr int Tags = 40;

const QString Repository = u"many/tags"_s;

RegistryOptions impatient()
{
    RegistryOptions options;
    options.http.retry = {
        .tries = 2, .connectionTries = 1, .unknownFailureTries = 1, .firstDelay = 1ms, .maxDelay = 2ms};
    return options;
}

QString tag(int number)
{
    return u"t"_s + QString::number(number).rightJustified(5, u'0');
}

QStringList tags(int first, int last)
{
    QStringList names;
    for (int number = first; number <= last; ++number)
        names += tag(number);
    return names;
}

// What is slow until the test says otherwise.
Fault slow(const QByteArray &path = "*/manifests/t*")
{
    return {.kind = Fault::Kind::Delay, .path = path, .delay = 1h};
}

} // namespace

class TestTagDetailsResolver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void loadsWhatIsWanted();
    void loadsTheNearestFirst();
    void limitsWhatRuns();
    void dropsWhatIsNotWanted();
    void keepsWhatIsStillWanted();
    void loadsAll();
    void loadsTheVisibleBeforeTheRest();
    void countsFromNothing();
    void endsWithNothingToDo_data();
    void endsWithNothingToDo();
    void stopsLoadingAll();
    void goesOnWithTheVisible();
    void failsOnce_data();
    void failsOnce();
    void failsOneTagAlone();
    void bearsRemovedRows();
    void bearsWantsWhileItTells();
    void doesNothingWithoutARegistry();
    void cancelsAsAnOperation();
    void endsWithItsRegistry();

private:
    LoadState stateOf(const QString &name) const { return m_table->detailsState(m_table->row(name)); }
    QStringList in(LoadState state) const
    {
        QStringList names;
        for (int row = 0; row < m_table->rowCount(); ++row) {
            if (m_table->detailsState(row) == state)
                names += m_table->name(row);
        }
        return names;
    }
    QByteArrayList asked() const
    {
        QByteArrayList names;
        const QList<LoggedRequest> requests = m_sandbox->requests().requests();
        for (const LoggedRequest &request : requests)
            names += request.path.sliced(request.path.lastIndexOf('/') + 1);
        return names;
    }

    std::unique_ptr<Sandbox> m_sandbox;
    WireLog m_log;
    SessionSecretStore m_secrets;
    std::unique_ptr<RegistryClient> m_client;
    std::unique_ptr<TagTableModel> m_table;
    std::unique_ptr<TagDetailsResolver> m_resolver;
};

void TestTagDetailsResolver::init()
{
    auto sandbox = Sandbox::start({.content = SandboxOptions::Content::None});
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
    m_sandbox->store().addTags(Repository.toLatin1(), Tags, "t");
    const Connection connection{.id = u"id"_s, .name = u"lab"_s, .url = m_sandbox->url(), .userName = {}, .pinned = {}};
    m_client = std::make_unique<RegistryClient>(connection, m_secrets, m_log, nullptr, nullptr, impatient());
    m_table = std::make_unique<TagTableModel>();
    QList<ListedTag> listing;
    for (const QString &name : tags(0, Tags - 1))
        listing += ListedTag{name, name.toLatin1()};
    m_table->append(listing);
    m_resolver = std::make_unique<TagDetailsResolver>(*m_table, nullptr);
    m_resolver->setSource(m_client.get(), Repository);
}

void TestTagDetailsResolver::cleanup()
{
    m_resolver.reset();
    m_client.reset();
}

void TestTagDetailsResolver::loadsWhatIsWanted()
{
    m_resolver->want({tag(3), tag(5), u"gone"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_table->resolvedCount(), 2, Patience);
    QCOMPARE(in(LoadState::Loaded), (QStringList{tag(3), tag(5)}));
    QCOMPARE(m_sandbox->requests().count("*", "*/gone"), 0);

    m_sandbox->requests().clear();
    m_resolver->want({tag(3), tag(6)});
    QTRY_COMPARE_WITH_TIMEOUT(m_table->resolvedCount(), 3, Patience);
    QCOMPARE(asked(), QByteArrayList{"t00006"}); // the same image as the others
}

void TestTagDetailsResolver::loadsTheNearestFirst()
{
    QStringList wanted = tags(0, Tags - 1);
    std::reverse(wanted.begin(), wanted.end());
    QStringList loaded;
    connect(m_table.get(), &QAbstractItemModel::dataChanged, this, [&] {
        for (const QString &name : in(LoadState::Loaded)) {
            if (!loaded.contains(name))
                loaded += name;
        }
    });
    m_resolver->want(wanted);
    QCOMPARE(in(LoadState::Loading), tags(Tags - 12, Tags - 1));
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), Tags, Patience);
    const QByteArrayList order = asked();
    QVERIFY(order.indexOf("t00039") < order.indexOf("t00020"));
    QVERIFY(order.indexOf("t00020") < order.indexOf("t00000"));
}

void TestTagDetailsResolver::limitsWhatRuns()
{
    m_sandbox->faults().add(slow());
    m_resolver->want(tags(0, Tags - 1));
    QCOMPARE(in(LoadState::Loading), tags(0, 11));
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requests().peakInFlight(), 6, Patience); // what the session sends at once
}

void TestTagDetailsResolver::dropsWhatIsNotWanted()
{
    m_sandbox->faults().add(slow("*/manifests/t0000?"));
    const QSignalSpy ended(&m_log, &WireLog::requestFinished);
    m_resolver->want(tags(0, 9));
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requests().count(), 6, Patience);
    QCOMPARE(ended.size(), 0);

    m_resolver->want(tags(20, 24));
    QCOMPARE(ended.size(), 6); // on the wire, too
    QCOMPARE(in(LoadState::Loading), tags(20, 24));
    QTRY_COMPARE_WITH_TIMEOUT(m_table->resolvedCount(), 5, Patience);
    QCOMPARE(in(LoadState::Loaded), tags(20, 24));
    QCOMPARE(in(LoadState::NotLoaded).size(), Tags - 5);

    m_sandbox->faults().clear();
    m_resolver->want(tags(0, 9)); // they can be wanted again
    QTRY_COMPARE_WITH_TIMEOUT(m_table->resolvedCount(), 15, Patience);
}

void TestTagDetailsResolver::keepsWhatIsStillWanted()
{
    m_sandbox->faults().add(slow());
    const QSignalSpy ended(&m_log, &WireLog::requestFinished);
    m_resolver->want(tags(0, 3));
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requests().count(), 4, Patience);
    m_resolver->want(tags(2, 5)); // scrolled by two rows
    QCOMPARE(ended.size(), 2);
    QCOMPARE(in(LoadState::Loading), tags(2, 5));
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requests().count(), 6, Patience);
    QCOMPARE(m_sandbox->requests().count("*", "*/t00002"), 1);
}

void TestTagDetailsResolver::loadsAll()
{
    const QSignalSpy progressed(m_resolver.get(), &TagDetailsResolver::progressed);
    const QSignalSpy ended(m_resolver.get(), &TagDetailsResolver::loadedAll);
    m_resolver->loadAll(tags(0, Tags - 1));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    QCOMPARE(in(LoadState::Loaded).size(), Tags);
    QCOMPARE(m_table->imageCount(), 1);
    QCOMPARE(progressed.size(), Tags);
    for (int step = 0; step < Tags; ++step)
        QCOMPARE(progressed.at(step), (QList<QVariant>{step + 1, Tags}));
}

void TestTagDetailsResolver::loadsTheVisibleBeforeTheRest()
{
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/manifests/t*", .times = 12, .delay = 50ms});
    const QSignalSpy ended(m_resolver.get(), &TagDetailsResolver::loadedAll);
    m_resolver->loadAll(tags(0, Tags - 1));
    QCOMPARE(in(LoadState::Loading), tags(0, 11));
    m_resolver->want({tag(39), tag(38)});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    const QByteArrayList order = asked();
    QVERIFY(order.indexOf("t00039") < order.indexOf("t00030"));
    QVERIFY(order.indexOf("t00038") < order.indexOf("t00030"));
    QCOMPARE(order.count("t00039"), 1);
}

// What runs for the rows in view is none of what is counted.
void TestTagDetailsResolver::countsFromNothing()
{
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/manifests/t*", .times = 12, .delay = 20ms});
    QSignalSpy progressed(m_resolver.get(), &TagDetailsResolver::progressed);
    const QSignalSpy ended(m_resolver.get(), &TagDetailsResolver::loadedAll);
    m_resolver->want(tags(20, 31));
    m_resolver->loadAll(tags(0, 29));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    int before = 0;
    for (const QList<QVariant> &step : std::as_const(progressed)) {
        QVERIFY2(step.at(0).toInt() >= before, qPrintable(QString::number(step.at(0).toInt())));
        QCOMPARE(step.at(1).toInt(), 30);
        before = step.at(0).toInt();
    }
    QCOMPARE(before, 30);
    QCOMPARE(in(LoadState::Loaded), tags(0, 31));
}

void TestTagDetailsResolver::endsWithNothingToDo_data()
{
    QTest::addColumn<QStringList>("wanted");

    QTest::newRow("no tags") << QStringList();
    QTest::newRow("what is known") << tags(0, 2);
    QTest::newRow("what is not in the table") << QStringList{u"gone"_s};
}

void TestTagDetailsResolver::endsWithNothingToDo()
{
    QFETCH(QStringList, wanted);

    m_resolver->want(tags(0, 2));
    QTRY_COMPARE_WITH_TIMEOUT(m_table->resolvedCount(), 3, Patience);
    m_sandbox->requests().clear();
    const Result<void> end = resultOf(new LoadDetails(*m_resolver, u"lab"_s, Repository, wanted, m_resolver.get()));
    QCOMPARE(nameOf(end), u"ok"_s);
    QCOMPARE(m_sandbox->requests().count(), 0);
}

void TestTagDetailsResolver::stopsLoadingAll()
{
    m_sandbox->faults().add(slow());
    const QSignalSpy ended(&m_log, &WireLog::requestFinished);
    m_resolver->want({tag(30)});
    m_resolver->loadAll(tags(0, Tags - 1));
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requests().count(), 6, Patience);
    m_resolver->stopLoadingAll();
    QCOMPARE(in(LoadState::Loading), QStringList{tag(30)});
    QCOMPARE(ended.size(), 5);
}

void TestTagDetailsResolver::goesOnWithTheVisible()
{
    m_sandbox->faults().add(slow("*/manifests/t0000?"));
    m_sandbox->faults().add(slow("*/manifests/t0001?"));
    m_resolver->loadAll(tags(0, Tags - 1));
    m_resolver->want(tags(30, 34)); // there is no room for them
    QCOMPARE(in(LoadState::Loading), tags(0, 11));
    m_resolver->stopLoadingAll();
    QTRY_COMPARE_WITH_TIMEOUT(in(LoadState::Loaded), tags(30, 34), Patience);
    QCOMPARE(in(LoadState::Loading), QStringList());
}

void TestTagDetailsResolver::failsOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("error");
    using Kind = Fault::Kind;

    QTest::newRow("dropped") << Fault{.kind = Kind::Drop} << u"ConnectionLost"_s;
    QTest::newRow("cut") << Fault{.kind = Kind::Cut, .bytes = 10} << u"ConnectionLost"_s;
    QTest::newRow("401") << Fault{.kind = Kind::Status, .status = 401} << u"Unauthorized"_s;
    QTest::newRow("403") << Fault{.kind = Kind::Status, .status = 403} << u"Forbidden"_s;
    QTest::newRow("429") << Fault{.kind = Kind::Status, .status = 429} << u"RateLimited"_s;
    QTest::newRow("elsewhere") << Fault{.kind = Kind::Redirect, .target = "http://127.0.0.1:1"}
                               << u"ConnectionRefused"_s;
}

void TestTagDetailsResolver::failsOnce()
{
    QFETCH(Fault, fault);
    QFETCH(QString, error);

    m_sandbox->faults().add(fault);
    const QSignalSpy failed(m_resolver.get(), &TagDetailsResolver::failed);
    const QSignalSpy ended(m_resolver.get(), &TagDetailsResolver::loadedAll);
    m_resolver->want(tags(30, 34));
    m_resolver->loadAll(tags(0, Tags - 1));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    QCOMPARE(nameOf(Result<void>(failed.at(0).at(0).value<Error>())), error);
    QCOMPARE(in(LoadState::NotLoaded).size(), Tags); // nothing turns on
    const int asked = m_sandbox->requests().count();
    QVERIFY(asked < Tags);

    m_sandbox->faults().clear();
    m_resolver->want(tags(0, 1));
    QTRY_COMPARE_WITH_TIMEOUT(in(LoadState::Loaded), tags(0, 1), Patience);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(ended.size(), 0);
}

void TestTagDetailsResolver::failsOneTagAlone()
{
    m_sandbox->faults().add(
        {.kind = Fault::Kind::Status, .path = "*/t00001", .status = 404, .code = "MANIFEST_UNKNOWN"});
    m_sandbox->faults().add({.kind = Fault::Kind::Garbage, .path = "*/t00002"});
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .path = "*/t00003", .status = 500});
    const QSignalSpy failed(m_resolver.get(), &TagDetailsResolver::failed);
    const QSignalSpy ended(m_resolver.get(), &TagDetailsResolver::loadedAll);
    m_resolver->loadAll(tags(0, Tags - 1));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(in(LoadState::Failed), tags(1, 3));
    QCOMPARE(in(LoadState::Loaded).size(), Tags - 3);

    m_sandbox->faults().clear();
    m_resolver->want({tag(1)}); // what failed is tried again
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(tag(1)), LoadState::Loaded, Patience);
}

void TestTagDetailsResolver::bearsRemovedRows()
{
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/manifests/t*", .times = 12, .delay = 20ms});
    const QSignalSpy ended(m_resolver.get(), &TagDetailsResolver::loadedAll);
    m_resolver->loadAll(tags(0, Tags - 1));
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requests().count() > 0, Patience);
    m_table->setListing({ListedTag{tag(0), "0"}, ListedTag{tag(30), "30"}});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    QCOMPARE(in(LoadState::Loaded), (QStringList{tag(0), tag(30)}));
    QCOMPARE(m_table->rowCount(), 2);
}

// A view wants other rows as soon as it hears of a change.
void TestTagDetailsResolver::bearsWantsWhileItTells()
{
    int changes = 0;
    connect(m_table.get(), &QAbstractItemModel::dataChanged, this, [&] {
        if (++changes < 100)
            m_resolver->want(tags(changes % 30, changes % 30 + 9));
    });
    const QSignalSpy failed(m_resolver.get(), &TagDetailsResolver::failed);
    m_resolver->want(tags(0, 9));
    QTRY_VERIFY_WITH_TIMEOUT(changes > 3 && in(LoadState::Loading).isEmpty(), Patience);
    QVERIFY(m_table->resolvedCount() >= 10);
    QCOMPARE(failed.size(), 0);
}

void TestTagDetailsResolver::doesNothingWithoutARegistry()
{
    m_resolver->setSource(nullptr, Repository);
    m_resolver->want(tags(0, 9));
    QCOMPARE(in(LoadState::NotLoaded).size(), Tags);
    const Result<void> end = resultOf(new LoadDetails(*m_resolver, u"lab"_s, Repository, tags(0, 9), m_resolver.get()));
    QCOMPARE(nameOf(end), u"Cancelled"_s);
}

void TestTagDetailsResolver::cancelsAsAnOperation()
{
    m_sandbox->faults().add(slow("*/manifests/t0003?"));
    auto *operation = new LoadDetails(*m_resolver, u"lab"_s, Repository, tags(0, Tags - 1), m_resolver.get());
    const QSignalSpy finished(operation, &Job::finished);
    QList<QPair<qint64, qint64>> steps;
    connect(operation, &Operation::progressed, this, [&steps](qint64 done, qint64 total) {
        steps.append({done, total});
    });
    operation->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_table->resolvedCount(), 30, Patience);
    operation->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(in(LoadState::Loading), QStringList());
    QCOMPARE(in(LoadState::Loaded).size(), 30); // what has come stays
    QCOMPARE(steps.constLast(), (QPair<qint64, qint64>(30, Tags)));

    m_resolver->want({tag(0), tag(12)}); // tells the operation nothing more
    QCOMPARE(steps.size(), 30);
}

void TestTagDetailsResolver::endsWithItsRegistry()
{
    m_sandbox->faults().add(slow());
    auto *operation = new LoadDetails(*m_resolver, u"lab"_s, Repository, tags(0, Tags - 1), m_resolver.get());
    QStringList ends;
    connect(operation, &Job::finished, this, [&ends](const Result<void> &result) { ends += nameOf(result); });
    operation->start();
    m_resolver->want(tags(20, 22));
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requests().count() > 3, Patience);
    m_client.reset();
    QCOMPARE(ends, QStringList{u"Cancelled"_s});
    QCOMPARE(in(LoadState::NotLoaded).size(), Tags);
}

QTEST_GUILESS_MAIN(TestTagDetailsResolver)
#include "tst_tagdetailsresolver.moc"
