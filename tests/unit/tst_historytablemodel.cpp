// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "../support/sampletags.h"
#include "items/historytablemodel.h"
#include "items/roles.h"
#include "items/words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

struct History {
    QModelIndex cell(int row, int column) const { return model.index(row, column); }

    HistoryTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestHistoryTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsSteps();
    void unknownSizes();
    void clears();
};

void TestHistoryTableModel::showsSteps()
{
    History history;
    const QDateTime created({2026, 8, 1}, {12, 0}, Qt::UTC);
    history.model.setHistory(
        {{.created = created, .createdBy = u"ADD rootfs.tar.xz / # buildkit"_s, .layer = 0},
            {.createdBy = u"/bin/sh -c #(nop) CMD [\"bash\"]"_s, .comment = u"by\nhand"_s, .emptyLayer = true}},
        {{.digest = sampleDigest(1), .size = 1200}});

    QCOMPARE(printed(history.model),
        QStringList({u"1 | ADD rootfs.tar.xz / | 1.2 kB | "_s + Words::shortMoment(created),
            u"2 | CMD [\"bash\"] | — |  | by hand"_s}));
    QCOMPARE(history.cell(1, HistoryTableModel::CreatedBy).data(Qt::ToolTipRole).toString(),
        u"/bin/sh -c #(nop) CMD [\"bash\"]"_s);
    QCOMPARE(history.cell(0, 0).data(Role::Digest).toString(), sampleDigest(1).toString());
    QCOMPARE(history.cell(1, 0).data(Role::Digest).toString(), QString());
    QCOMPARE(history.cell(0, HistoryTableModel::Created).data(Qt::ToolTipRole).toString(), Words::moment(created));
    QVERIFY(!history.cell(1, HistoryTableModel::Size).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(history.cell(0, 0).data(Qt::AccessibleTextRole).toString(), u"1"_s);
    for (int column = 0; column < HistoryTableModel::ColumnCount; ++column)
        QVERIFY(!history.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestHistoryTableModel::unknownSizes()
{
    History history;
    history.model.setHistory({{.createdBy = u"a"_s, .layer = -1}, {.createdBy = u"b"_s, .layer = 5}}, {});
    QCOMPARE(printedColumn(history.model, HistoryTableModel::Size), QStringList({QString(), QString()}));
}

void TestHistoryTableModel::clears()
{
    History history;
    history.model.setHistory({{.createdBy = u"a"_s}}, {});
    history.model.clear();
    QCOMPARE(history.model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestHistoryTableModel)
#include "tst_historytablemodel.moc"
