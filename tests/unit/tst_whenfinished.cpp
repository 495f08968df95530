// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What another thread has worked out reaches who asked for it, if that is still there.

#include "jobs/whenfinished.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestWhenFinished : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheResult();
    void tellsNobodyWhoIsGone();
};

void TestWhenFinished::tellsTheResult()
{
    QObject context;
    QPromise<QString> promise;
    QPromise<void> nothing;
    std::optional<QString> answer;
    bool done = false;
    whenFinished(promise.future(), &context, [&answer](const QString &result) { answer = result; });
    whenFinished(nothing.future(), &context, [&done] { done = true; });
    std::unique_ptr<QThread> other(QThread::create([&promise, &nothing] {
        promise.start();
        nothing.start();
        promise.addResult(u"done"_s);
        promise.finish();
        nothing.finish();
    }));
    other->start();
    QTRY_VERIFY(answer && done);
    QCOMPARE(*answer, u"done"_s);
    QTRY_VERIFY(context.children().isEmpty()); // nothing is left of it
    QVERIFY(other->wait());
}

void TestWhenFinished::tellsNobodyWhoIsGone()
{
    auto context = std::make_unique<QObject>();
    QPromise<int> promise;
    promise.start();
    bool wasTold = false;
    whenFinished(promise.future(), context.get(), [&wasTold](int) { wasTold = true; });
    context.reset();
    QObject later;
    bool isLater = false;
    whenFinished(promise.future(), &later, [&isLater](int) { isLater = true; });
    promise.addResult(1);
    promise.finish();
    QTRY_VERIFY(isLater);
    QVERIFY(!wasTold);
}

QTEST_GUILESS_MAIN(TestWhenFinished)
#include "tst_whenfinished.moc"
