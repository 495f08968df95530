// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "items/requestlistmodel.h"
#include "items/roles.h"
#include "values/loadstate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

RequestRecord started(quint64 id)
{
    return {.id = id,
        .connectionName = u"quay.io"_s,
        .method = "GET",
        .url = QUrl(u"https://quay.io/v2/"_s),
        .started = QDateTime({2026, 8, 1}, {12, 0}, Qt::UTC)};
}

RequestRecord finished(quint64 id, int status)
{
    RequestRecord record = started(id);
    record.status = status;
    record.milliseconds = 42;
    record.bytesReceived = 1234;
    return record;
}

struct Requests {
    QModelIndex cell(int row, int column) const { return model.index(row, column); }

    RequestListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestRequestListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsRequests();
    void failures();
    void tones_data();
    void tones();
    void finishesTheRightOne();
    void sortKeys();
    void accessible();
    void keepsTheLast();
    void clears();
};

void TestRequestListModel::showsRequests()
{
    Requests requests;
    requests.model.started(started(7));
    QCOMPARE(printed(requests.model), QStringList(u"7 | GET | https://quay.io/v2/ | … |  |  | quay.io"_s));
    QCOMPARE(requests.cell(0, 0).data(Role::State).toInt(), int(LoadState::Loading));
    requests.model.finished(finished(7, 200));
    QCOMPARE(printed(requests.model), QStringList(u"7 | GET | https://quay.io/v2/ | 200 | 42 ms | 1.2 kB | quay.io"_s));
    QCOMPARE(requests.cell(0, 0).data(Role::State).toInt(), int(LoadState::Loaded));
    QCOMPARE(requests.model.record(0).status, 200);
}

void TestRequestListModel::failures()
{
    Requests requests;
    requests.model.started(started(1));
    RequestRecord lost = finished(1, 0);
    lost.error = Error{.kind = Error::Kind::ConnectionRefused, .message = u"Connection refused"_s};
    requests.model.finished(lost);
    const QModelIndex status = requests.cell(0, RequestListModel::Status);
    QCOMPARE(status.data().toString(), u"refused"_s);
    QCOMPARE(status.data(Qt::ToolTipRole).toString(), u"Connection refused"_s);
    QCOMPARE(status.data(Role::Error).value<Error>(), *lost.error);
    QCOMPARE(status.data(Role::State).toInt(), int(LoadState::Failed));
    QCOMPARE(status.data(Role::Tone).toInt(), int(Tone::Bad));
}

void TestRequestListModel::tones_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("200") << 200 << Tone::Neutral;
    QTest::newRow("307") << 307 << Tone::Neutral;
    QTest::newRow("401") << 401 << Tone::Warning;
    QTest::newRow("503") << 503 << Tone::Bad;
}

void TestRequestListModel::tones()
{
    QFETCH(int, status);
    Requests requests;
    requests.model.started(started(1));
    requests.model.finished(finished(1, status));
    QTEST(Tone(requests.cell(0, RequestListModel::Status).data(Role::Tone).toInt()), "tone");
}

void TestRequestListModel::finishesTheRightOne()
{
    Requests requests;
    for (const quint64 id : {2u, 3u, 5u})
        requests.model.started(started(id));
    QSignalSpy changed(&requests.model, &QAbstractItemModel::dataChanged);
    requests.model.finished(finished(3, 404));
    requests.model.finished(finished(4, 404));
    requests.model.finished(finished(9, 404));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(printedColumn(requests.model, RequestListModel::Status), QStringList({u"…"_s, u"404"_s, u"…"_s}));
}

void TestRequestListModel::sortKeys()
{
    Requests requests;
    requests.model.started(started(1));
    requests.model.finished(finished(1, 200));
    QCOMPARE(requests.cell(0, RequestListModel::Number).data(Role::Sort).toULongLong(), 1u);
    QCOMPARE(requests.cell(0, RequestListModel::Size).data(Role::Sort).toLongLong(), 1234);
    QCOMPARE(requests.cell(0, RequestListModel::Time).data(Role::Sort).toLongLong(), 42);
    QCOMPARE(requests.cell(0, RequestListModel::Status).data(Role::Sort).toInt(), 200);
    QCOMPARE(requests.cell(0, RequestListModel::Method).data(Role::Sort).toString(), u"GET"_s);
}

void TestRequestListModel::accessible()
{
    Requests requests;
    requests.model.started(started(3));
    QCOMPARE(requests.cell(0, 0).data(Qt::AccessibleTextRole).toString(), u"3"_s);
    QCOMPARE(requests.cell(0, 0).data(Qt::AccessibleDescriptionRole).toString(), u"GET https://quay.io/v2/"_s);
    QCOMPARE(requests.cell(0, 1).data(Qt::AccessibleTextRole).toString(), u"GET"_s);
    for (int column = 0; column < RequestListModel::ColumnCount; ++column)
        QVERIFY(!requests.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestRequestListModel::keepsTheLast()
{
    RequestListModel model; // the tester would look at every row after each of these
    for (quint64 id = 1; id <= quint64(RequestListModel::MaxRows) + 5; ++id)
        model.started(started(id));
    QCOMPARE(model.rowCount(), RequestListModel::MaxRows);
    QCOMPARE(model.record(0).id, 6u);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.finished(finished(3, 200));
    QCOMPARE(changed.count(), 0);
    model.finished(finished(6, 200));
    QCOMPARE(model.record(0).status, 200);
}

void TestRequestListModel::clears()
{
    Requests requests;
    requests.model.started(started(1));
    requests.model.clear();
    QCOMPARE(requests.model.rowCount(), 0);
    requests.model.finished(finished(1, 200));
    requests.model.started(started(2));
    QCOMPARE(requests.model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestRequestListModel)
#include "tst_requestlistmodel.moc"
