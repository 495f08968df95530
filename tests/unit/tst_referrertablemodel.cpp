// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "../support/sampletags.h"
#include "items/referrertablemodel.h"
#include "items/roles.h"
#include "items/words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

struct Referrers {
    QModelIndex cell(int row, int column) const { return model.index(row, column); }

    ReferrerTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestReferrerTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsReferrers();
    void clears();
};

void TestReferrerTableModel::showsReferrers()
{
    Referrers referrers;
    referrers.model.setReferrers(
        {{.digest = sampleDigest(1),
             .size = 1200,
             .artifactType = u"application/spdx+json"_s,
             .annotations = {{u"org.opencontainers.image.created"_s, u"2026-08-01T12:00:00Z"_s},
                 {u"tool"_s, u"syft"_s}}},
            {.mediaType = u"application/vnd.example"_s, .digest = sampleDigest(2), .size = 3}});

    const QDateTime created({2026, 8, 1}, {12, 0}, Qt::UTC);
    QCOMPARE(printed(referrers.model),
        QStringList({u"SBOM | %1 | 1.2 kB | %2"_s.arg(sampleDigest(1).abbreviated(), Words::shortMoment(created)),
            u"application/vnd.example | %1 | 3 bytes"_s.arg(sampleDigest(2).abbreviated())}));
    QCOMPARE(referrers.cell(0, 0).data(Role::Digest).toString(), sampleDigest(1).toString());
    QCOMPARE(referrers.cell(0, 0).data(Role::Kind).toInt(), int(ContentKind::Sbom));
    QVERIFY(referrers.cell(0, 0).data(Qt::ToolTipRole).toString().contains(u"tool = syft"_s));
    QCOMPARE(referrers.cell(0, 0).data(Qt::AccessibleTextRole).toString(), u"SBOM"_s);
    for (int column = 0; column < ReferrerTableModel::ColumnCount; ++column)
        QVERIFY(!referrers.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestReferrerTableModel::clears()
{
    Referrers referrers;
    referrers.model.setReferrers({{.digest = sampleDigest(1)}});
    referrers.model.clear();
    QCOMPARE(referrers.model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestReferrerTableModel)
#include "tst_referrertablemodel.moc"
