// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/operationlistmodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using State = OperationRecord::State;
using Verb = OperationRecord::Verb;

namespace {

OperationRecord record(quint64 id, Verb verb = Verb::ListTags, State state = State::Running)
{
    return {.id = id, .verb = verb, .subject = u"fedora/httpd"_s, .connectionName = u"quay.io"_s, .state = state};
}

struct Operations {
    OperationListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestOperationListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestFirst();
    void states();
    void progress();
    void updates();
    void dismisses();
    void dismissesFinished();
    void keepsWhatRunsAndTheNewest();
    void keepsWrites();
};

void TestOperationListModel::newestFirst()
{
    Operations operations;
    operations.model.add(record(1));
    operations.model.add(record(5));
    QCOMPARE(operations.model.record(0).id, 5u);
    QCOMPARE(operations.model.row(1), 1);
    QCOMPARE(operations.model.row(5), 0);
    QCOMPARE(operations.model.row(3), -1);
    QCOMPARE(operations.model.row(9), -1);
}

void TestOperationListModel::states()
{
    Operations operations;
    operations.model.add(record(1, Verb::Inspect));
    const QModelIndex row = operations.model.index(0);
    QCOMPARE(row.data(Role::Kind).toInt(), int(Verb::Inspect));
    QCOMPARE(row.data(Role::State).toInt(), int(State::Running));
    QVERIFY(!row.data(Role::Error).isValid());

    OperationRecord failed = record(1, Verb::Inspect, State::Failed);
    failed.error = {.kind = Error::Kind::NotFound, .httpStatus = 404};
    operations.model.update(failed);
    QCOMPARE(row.data(Role::State).toInt(), int(State::Failed));
    QCOMPARE(row.data(Role::Error).value<Error>(), failed.error);
}

void TestOperationListModel::progress()
{
    Operations operations;
    OperationRecord running = record(1);
    running.done = 30;
    operations.model.add(running);
    QVERIFY(operations.model.index(0).data(Role::Progress).toDouble() < 0);
    running.total = 120;
    operations.model.update(running);
    QCOMPARE(operations.model.index(0).data(Role::Progress).toDouble(), 0.25);
}

void TestOperationListModel::updates()
{
    Operations operations;
    operations.model.add(record(1));
    operations.model.add(record(2));
    QSignalSpy changed(&operations.model, &QAbstractItemModel::dataChanged);
    operations.model.update(record(1, Verb::Inspect));
    operations.model.update(record(7));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 1);
    QCOMPARE(operations.model.record(1).verb, Verb::Inspect);
}

void TestOperationListModel::dismisses()
{
    Operations operations;
    operations.model.add(record(1));
    operations.model.add(record(2));
    operations.model.dismiss(1);
    operations.model.dismiss(1);
    QCOMPARE(operations.model.rowCount(), 1);
    operations.model.update(record(1)); // what was dismissed does not come back
    QCOMPARE(operations.model.rowCount(), 1);
}

void TestOperationListModel::dismissesFinished()
{
    Operations operations;
    operations.model.add(record(1, Verb::Connect, State::Failed));
    operations.model.add(record(2));
    operations.model.add(record(3, Verb::Connect, State::Succeeded));
    operations.model.add(record(4, Verb::Connect, State::Cancelled));
    operations.model.dismissFinished();
    QCOMPARE(operations.model.rowCount(), 1);
    QCOMPARE(operations.model.record(0).id, 2u);
}

void TestOperationListModel::keepsWhatRunsAndTheNewest()
{
    OperationListModel model; // the tester would look at every row after each of these
    model.add(record(1));
    for (quint64 id = 2; id <= quint64(OperationListModel::MaxRows) + 10; ++id)
        model.add(record(id, Verb::Connect, State::Succeeded));
    QCOMPARE(model.rowCount(), OperationListModel::MaxRows);
    QCOMPARE(model.record(model.rowCount() - 1).id, 1u);
    QCOMPARE(model.record(model.rowCount() - 2).id, 12u);
}

void TestOperationListModel::keepsWrites()
{
    OperationListModel model;
    model.add(record(1, Verb::Delete, State::Failed));
    model.add(record(2, Verb::Copy, State::Succeeded));
    for (quint64 id = 3; id <= quint64(OperationListModel::MaxRows) + 10; ++id)
        model.add(record(id, Verb::Inspect, State::Succeeded));
    QCOMPARE(model.rowCount(), OperationListModel::MaxRows);
    QVERIFY(model.row(1) >= 0);
    QVERIFY(model.row(2) >= 0);
    model.dismissFinished();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestOperationListModel)
#include "tst_operationlistmodel.moc"
