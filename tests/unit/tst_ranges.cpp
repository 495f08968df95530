// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/ranges.h"

#include <QTest>

using namespace Tagwright;

class TestRanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void joinsRows();
    void few();
};

void TestRanges::joinsRows()
{
    QCOMPARE(rangesOf({}), QList<Range>());
    QCOMPARE(rangesOf({4, 2, 3, 9, 2, 7, 8, 0}), QList<Range>({Range{0, 0}, Range{2, 4}, Range{7, 9}}));
    const Range range{2, 4};
    QCOMPARE(range.count(), 3);
}

void TestRanges::few()
{
    QVERIFY(areFew(0, 0));
    QVERIFY(areFew(1, 100'000));
    QVERIFY(areFew(10, 100'000));
    QVERIFY(!areFew(11, 100'000));
    QVERIFY(areFew(64, 100));
    QVERIFY(!areFew(65, 100));
}

QTEST_APPLESS_MAIN(TestRanges)
#include "tst_ranges.moc"
