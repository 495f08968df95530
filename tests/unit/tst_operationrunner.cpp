// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/operationlistmodel.h"
#include "operations/operationrunner.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

using State = OperationRecord::State;

/*! An operation that does what the test says. */
class Task final : public Operation {
public:
    explicit Task(QObject *parent)
        : Operation(OperationRecord::Verb::ListTags, u"lab"_s, u"a/b"_s, parent)
    {
    }

    bool begun = false;
    using Job::fail;
    using Job::succeed;

private:
    void run() override { begun = true; }
};

const Error Refused{.kind = Error::Kind::ConnectionRefused, .message = u"as the test says"_s};

} // namespace

class TestOperationRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tellsOfItsBeginning();
    void tellsOfProgress();
    void tellsOfItsEnd_data();
    void tellsOfItsEnd();
    void countsWhatRuns();
    void cancels();
    void endsWhatIsDestroyed();
    void triesAgain();
    void triesAgainOnlyOnce();
    void offersNothingWithoutAWay();
    void offersNothingWithoutContext();
    void letsGoOfWhatEnds_data();
    void letsGoOfWhatEnds();
    void forgetsWhatWasDismissed();
    void bearsRetriesWhileItTells();

private:
    Task *begin()
    {
        auto *task = new Task(&m_owner);
        m_id = m_runner->run(task, m_context.get(), [this] { ++m_retries; });
        return task;
    }
    const OperationRecord &record() const { return m_list.record(m_list.row(m_id)); }

    OperationListModel m_list;
    QObject m_owner;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<OperationRunner> m_runner;
    quint64 m_id = 0;
    int m_retries = 0;
};

void TestOperationRunner::init()
{
    m_runner = std::make_unique<OperationRunner>(m_list);
    m_list.dismissFinished();
    QCOMPARE(m_list.rowCount(), 0);
    m_context = std::make_unique<QObject>();
    m_retries = 0;
}

void TestOperationRunner::tellsOfItsBeginning()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    Task *task = begin();
    QVERIFY(!task->begun); // it starts, but not from inside the call
    QCOMPARE(m_list.rowCount(), 1);
    QCOMPARE(record().id, m_id);
    QCOMPARE(record().verb, OperationRecord::Verb::ListTags);
    QCOMPARE(record().subject, u"a/b"_s);
    QCOMPARE(record().connectionName, u"lab"_s);
    QCOMPARE(record().state, State::Running);
    QCOMPARE(record().total, -1);
    QVERIFY(!record().canRetry);
    QVERIFY(record().started >= before);
    QVERIFY(!record().finished.isValid());
    QTRY_VERIFY(task->begun);
    task->succeed();
}

void TestOperationRunner::tellsOfProgress()
{
    Task *task = begin();
    Q_EMIT task->progressed(3, -1);
    QCOMPARE(record().done, 3);
    QCOMPARE(record().total, -1);
    Q_EMIT task->progressed(4, 10); // too soon to be read
    Q_EMIT task->progressed(5, 10);
    QCOMPARE(record().done, 3);
    QTRY_COMPARE(record().done, 5);
    QCOMPARE(record().total, 10);

    task->succeed();
    Q_EMIT task->progressed(9, 10); // it may, as long as it is not destroyed
    QCOMPARE(record().done, 5);
    QCOMPARE(record().state, State::Succeeded);
    QCOMPARE(m_list.rowCount(), 1);
}

void TestOperationRunner::tellsOfItsEnd_data()
{
    QTest::addColumn<Result<void>>("result");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("canRetry");

    QTest::newRow("success") << Result<void>() << State::Succeeded << false;
    QTest::newRow("failure") << Result<void>(Refused) << State::Failed << true;
    QTest::newRow("cancelled") << Result<void>(Error{.kind = Error::Kind::Cancelled}) << State::Cancelled << true;
}

void TestOperationRunner::tellsOfItsEnd()
{
    QFETCH(Result<void>, result);
    QFETCH(State, state);
    QFETCH(bool, canRetry);

    Task *task = begin();
    if (result)
        task->succeed();
    else
        task->fail(result.error());
    QCOMPARE(record().state, state);
    QCOMPARE(record().canRetry, canRetry);
    QVERIFY(record().finished >= record().started);
    QCOMPARE(record().error, state == State::Failed ? Refused : Error());
}

void TestOperationRunner::countsWhatRuns()
{
    const QSignalSpy counts(m_runner.get(), &OperationRunner::runningCountChanged);
    Task *first = begin();
    Task *second = begin();
    QCOMPARE(m_runner->runningCount(), 2);
    first->fail(Refused);
    second->succeed();
    QCOMPARE(m_runner->runningCount(), 0);
    QList<int> told;
    for (const QList<QVariant> &count : counts)
        told += count.constFirst().toInt();
    QCOMPARE(told, (QList<int>{1, 2, 1, 0}));
}

void TestOperationRunner::cancels()
{
    Task *task = begin();
    const QSignalSpy finished(task, &Job::finished);
    m_runner->cancel(m_id + 1); // which is none
    QCOMPARE(record().state, State::Running);
    m_runner->cancel(m_id);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(record().state, State::Cancelled);
    m_runner->cancel(m_id);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_runner->runningCount(), 0);
}

void TestOperationRunner::endsWhatIsDestroyed()
{
    delete begin();
    QCOMPARE(record().state, State::Cancelled);
    QCOMPARE(m_runner->runningCount(), 0);

    const QPointer<Task> task = begin();
    task->fail(Refused);
    QTRY_VERIFY(!task);
    QCOMPARE(record().state, State::Failed); // as it was told first
    QCOMPARE(m_runner->runningCount(), 0);
}

void TestOperationRunner::triesAgain()
{
    begin()->fail(Refused);
    m_runner->retry(m_id);
    QCOMPARE(m_retries, 1);
    QCOMPARE(m_list.row(m_id), -1); // gives way to the new attempt

    begin()->cancel();
    m_runner->retry(m_id);
    QCOMPARE(m_retries, 2);
}

void TestOperationRunner::triesAgainOnlyOnce()
{
    Task *running = begin();
    m_runner->retry(m_id);
    QCOMPARE(m_list.rowCount(), 1);
    running->succeed();
    m_runner->retry(m_id);
    QCOMPARE(m_list.rowCount(), 1);
    QCOMPARE(m_retries, 0);

    begin()->fail(Refused);
    m_runner->retry(m_id);
    m_runner->retry(m_id);
    m_runner->retry(m_id + 1);
    QCOMPARE(m_retries, 1);
}

void TestOperationRunner::offersNothingWithoutAWay()
{
    auto *task = new Task(&m_owner);
    m_id = m_runner->run(task, m_context.get(), {});
    task->fail(Refused);
    QCOMPARE(record().state, State::Failed);
    QVERIFY(!record().canRetry);
    m_runner->retry(m_id);
    QCOMPARE(m_list.rowCount(), 1);
}

void TestOperationRunner::offersNothingWithoutContext()
{
    Task *running = begin();
    const quint64 runningId = m_id;
    begin()->fail(Refused);
    QVERIFY(record().canRetry);

    m_context.reset();
    QVERIFY(!record().canRetry);
    QCOMPARE(record().error, Refused); // all the rest stays
    m_runner->retry(m_id);
    running->fail(Refused);
    QVERIFY(!m_list.record(m_list.row(runningId)).canRetry);
    m_runner->retry(runningId);
    QCOMPARE(m_retries, 0);
    QCOMPARE(m_list.rowCount(), 2);
}

void TestOperationRunner::letsGoOfWhatEnds_data()
{
    QTest::addColumn<int>("end");

    QTest::newRow("success") << 0;
    QTest::newRow("failure, then another try") << 1;
    QTest::newRow("failure, then no context") << 2;
    QTest::newRow("no context, then failure") << 3;
}

// What retrying would need is as large as the caller likes; a program runs for days.
void TestOperationRunner::letsGoOfWhatEnds()
{
    QFETCH(int, end);

    auto needed = std::make_shared<int>();
    const std::weak_ptr<int> held = needed;
    auto *task = new Task(&m_owner);
    const quint64 id = m_runner->run(task, m_context.get(), [needed] { ++*needed; });
    needed.reset();
    QVERIFY(!held.expired());

    if (end == 0)
        task->succeed();
    if (end == 3)
        m_context.reset();
    if (end > 0)
        task->fail(Refused);
    if (end == 1) {
        QVERIFY(!held.expired());
        m_runner->retry(id);
    }
    if (end == 2)
        m_context.reset();
    QVERIFY(held.expired());
}

void TestOperationRunner::forgetsWhatWasDismissed()
{
    auto needed = std::make_shared<int>();
    const std::weak_ptr<int> held = needed;
    auto *task = new Task(&m_owner);
    const quint64 id = m_runner->run(task, m_context.get(), [needed] { ++*needed; });
    needed.reset();
    task->fail(Refused);
    m_list.dismiss(id);
    QVERIFY(held.expired());
    m_runner->retry(id);
    QCOMPARE(m_list.rowCount(), 0);

    // Of one that runs only the row goes.
    Task *running = begin();
    m_list.dismiss(m_id);
    QCOMPARE(m_runner->runningCount(), 1);
    running->fail(Refused);
    QCOMPARE(m_runner->runningCount(), 0);
    QCOMPARE(m_list.rowCount(), 0);
}

// Whoever hears of the failure may at once ask again, for many things.
void TestOperationRunner::bearsRetriesWhileItTells()
{
    const QMetaObject::Connection listening =
        connect(&m_list, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &changed) {
            const OperationRecord told = m_list.record(changed.row());
            if (told.state != State::Failed)
                return;
            for (int i = 0; i < 100; ++i)
                m_runner->run(new Task(&m_owner), m_context.get(), [] {});
            m_runner->retry(told.id);
        });
    begin()->fail(Refused);
    disconnect(listening);
    QCOMPARE(m_retries, 1);
    QCOMPARE(m_list.rowCount(), 100);
    QCOMPARE(m_runner->runningCount(), 100);
    qDeleteAll(m_owner.findChildren<Task *>());
    QCOMPARE(m_runner->runningCount(), 0);
}

QTEST_GUILESS_MAIN(TestOperationRunner)
#include "tst_operationrunner.moc"
