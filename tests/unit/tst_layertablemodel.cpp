// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "../support/sampletags.h"
#include "items/layertablemodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

Descriptor layer(int digest, qint64 size)
{
    return {
        .mediaType = u"application/vnd.oci.image.layer.v1.tar+gzip"_s, .digest = sampleDigest(digest), .size = size};
}

struct Layers {
    QModelIndex cell(int row, int column) const { return model.index(row, column); }

    LayerTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestLayerTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsLayers();
    void shares();
    void totals();
    void historyThatDoesNotFit();
    void foreignLayers();
    void clears();
};

void TestLayerTableModel::showsLayers()
{
    Layers layers;
    layers.model.setLayers({layer(1, 29'100'000), layer(2, 1200)},
        {{.createdBy = u"/bin/sh -c #(nop) ADD file:0a1b in / "_s, .layer = 0},
            {.createdBy = u"/bin/sh -c #(nop)  CMD [\"bash\"]"_s, .emptyLayer = true},
            {.createdBy = u"RUN /bin/sh -c groupadd\n\t-r www-data # buildkit"_s, .layer = 1}});

    const QString type = u"application/vnd.oci.image.layer.v1.tar+gzip"_s;
    QCOMPARE(printed(layers.model),
        QStringList({u"1 | 29.1 MB | 100 % | ADD file:0a1b in / | %1 | %2"_s.arg(sampleDigest(1).abbreviated(), type),
            u"2 | 1.2 kB | 0 % | RUN groupadd -r www-data | %1 | %2"_s.arg(sampleDigest(2).abbreviated(), type)}));
    QCOMPARE(layers.cell(1, LayerTableModel::CreatedBy).data(Qt::ToolTipRole).toString(),
        u"RUN /bin/sh -c groupadd\n\t-r www-data # buildkit"_s);
    QCOMPARE(layers.cell(1, 0).data(Role::Digest).toString(), sampleDigest(2).toString());
    QCOMPARE(layers.cell(0, 0).data(Qt::AccessibleTextRole).toString(), u"1"_s);
    for (int column = 0; column < LayerTableModel::ColumnCount; ++column)
        QVERIFY(!layers.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestLayerTableModel::shares()
{
    Layers layers;
    layers.model.setLayers({layer(1, 100), layer(2, 50), layer(3, -1), layer(4, 0)}, {});
    QCOMPARE(layers.cell(0, LayerTableModel::Share).data(Role::Bar).toDouble(), 1.0);
    QCOMPARE(layers.cell(1, LayerTableModel::Share).data(Role::Bar).toDouble(), 0.5);
    QVERIFY(!layers.cell(2, LayerTableModel::Share).data(Role::Bar).isValid());
    QCOMPARE(layers.cell(3, LayerTableModel::Share).data(Role::Bar).toDouble(), 0.0);
    QVERIFY(!layers.cell(0, LayerTableModel::Size).data(Role::Bar).isValid());
    QCOMPARE(printedColumn(layers.model, LayerTableModel::Share), QStringList({u"67 %"_s, u"33 %"_s, {}, u"0 %"_s}));

    layers.model.setLayers({layer(1, 0)}, {});
    QVERIFY(!layers.cell(0, LayerTableModel::Share).data(Role::Bar).isValid());
}

void TestLayerTableModel::totals()
{
    Layers layers;
    QCOMPARE(layers.model.totalSize(), 0);
    layers.model.setLayers({layer(1, 100), layer(2, 50), layer(1, 100)}, {});
    QCOMPARE(layers.model.totalSize(), 150);
    layers.model.setLayers({layer(1, 100), layer(2, -1)}, {});
    QCOMPARE(layers.model.totalSize(), -1);
}

void TestLayerTableModel::historyThatDoesNotFit()
{
    Layers layers;
    layers.model.setLayers({layer(1, 100)}, {{.createdBy = u"a"_s, .layer = -1}, {.createdBy = u"b"_s, .layer = 7}});
    QCOMPARE(layers.cell(0, LayerTableModel::CreatedBy).data().toString(), QString());
}

void TestLayerTableModel::foreignLayers()
{
    Layers layers;
    Descriptor foreign = layer(1, 100);
    foreign.urls = {u"https://example.com/layer"_s};
    layers.model.setLayers({foreign}, {});
    QVERIFY(layers.cell(0, LayerTableModel::MediaType)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"https://example.com/layer"_s));
}

void TestLayerTableModel::clears()
{
    Layers layers;
    layers.model.setLayers({layer(1, 100)}, {});
    layers.model.clear();
    QCOMPARE(layers.model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestLayerTableModel)
#include "tst_layertablemodel.moc"
