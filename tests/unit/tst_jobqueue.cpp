// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobs/jobqueue.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

// Ends when it is told to.
class Task final : public Job {
public:
    explicit Task(QList<Task *> &running)
        : m_running(running)
    {
    }

    void end() { succeed(); }

protected:
    void run() override { m_running += this; }
    void release() override { m_running.removeOne(this); }

private:
    QList<Task *> &m_running;
};

struct Bench {
    explicit Bench(int atMost)
        : queue(std::make_unique<JobQueue>(atMost, nullptr))
        , idle(queue.get(), &JobQueue::idle)
    {
    }

    void add()
    {
        queue->add([this]() -> Job * {
            auto *task = new Task(running);
            QObject::connect(
                task, &Job::finished, task, [this](const Result<void> &result) { (result ? ended : cancelled) += 1; });
            return task;
        });
    }

    QList<Task *> running;
    int ended = 0;
    int cancelled = 0;
    std::unique_ptr<JobQueue> queue;
    QSignalSpy idle;
};

} // namespace

class TestJobQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsSoManyAtATime_data();
    void runsSoManyAtATime();
    void isIdleOnce();
    void isIdleWhenThereWasNothingToDo();
    void goesOnAfterADestroyedJob();
    void cancels();
    void cancelsWhenItGoes();
    void bearsToBeDestroyedByTheLast();
};

void TestJobQueue::runsSoManyAtATime_data()
{
    QTest::addColumn<int>("atMost");
    for (const int atMost : {1, 3, 100})
        QTest::addRow("%d", atMost) << atMost;
}

void TestJobQueue::runsSoManyAtATime()
{
    QFETCH(int, atMost);
    Bench bench(atMost);
    for (int i = 0; i < 10; ++i)
        bench.add();
    qsizetype most = 0;
    while (bench.ended < 10) {
        QTRY_COMPARE(bench.running.size(), std::min(atMost, 10 - bench.ended));
        most = std::max(most, bench.running.size());
        bench.running.constFirst()->end();
    }
    QCOMPARE(most, std::min(atMost, 10));
    QTRY_COMPARE(bench.idle.size(), 1);
}

void TestJobQueue::isIdleOnce()
{
    Bench bench(2);
    bench.add();
    QTRY_COMPARE(bench.running.size(), 1);
    QVERIFY(!bench.queue->isIdle());
    bench.running.constFirst()->end();
    QTRY_COMPARE(bench.idle.size(), 1);
    QTest::qWait(20); // the job is destroyed meanwhile, which is no second end
    QCOMPARE(bench.idle.size(), 1);

    bench.add();
    QTRY_COMPARE(bench.running.size(), 1);
    bench.running.constFirst()->end();
    QTRY_COMPARE(bench.idle.size(), 2);
}

void TestJobQueue::isIdleWhenThereWasNothingToDo()
{
    Bench bench(1);
    for (int i = 0; i < 3; ++i)
        bench.queue->add([]() -> Job * { return nullptr; });
    QCOMPARE(bench.idle.size(), 0); // not from inside add()
    QTRY_COMPARE(bench.idle.size(), 1);
}

void TestJobQueue::goesOnAfterADestroyedJob()
{
    Bench bench(1);
    bench.add();
    bench.add();
    QTRY_COMPARE(bench.running.size(), 1);
    delete bench.running.takeFirst();
    QTRY_COMPARE(bench.running.size(), 1);
    bench.running.constFirst()->end();
    QTRY_COMPARE(bench.idle.size(), 1);
    QCOMPARE(bench.ended, 1);
}

void TestJobQueue::cancels()
{
    Bench bench(2);
    for (int i = 0; i < 5; ++i)
        bench.add();
    QTRY_COMPARE(bench.running.size(), 2);
    bench.running.constFirst()->end();
    bench.queue->cancel(); // with a start that is still to come
    QCOMPARE(bench.cancelled, 1);
    QVERIFY(bench.queue->isIdle());
    QTest::qWait(20);
    QCOMPARE(bench.running.size(), 0);
    QCOMPARE(bench.idle.size(), 0);
}

void TestJobQueue::cancelsWhenItGoes()
{
    Bench bench(2);
    for (int i = 0; i < 5; ++i)
        bench.add();
    QTRY_COMPARE(bench.running.size(), 2);
    bench.queue.reset();
    QCOMPARE(bench.cancelled, 2);
}

void TestJobQueue::bearsToBeDestroyedByTheLast()
{
    Bench bench(1);
    bench.add();
    QTRY_COMPARE(bench.running.size(), 1);
    Task *task = bench.running.constFirst();
    connect(task, &Job::finished, this, [&bench] { bench.queue.reset(); });
    task->end();
    QVERIFY(!bench.queue);
}

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
