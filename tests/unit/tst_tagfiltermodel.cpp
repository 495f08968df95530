// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "../support/sampletags.h"
#include "items/roles.h"
#include "items/tagfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int Long = 6000; // arranged on another thread

QStringList numbered(int count, const QString &prefix = {})
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += prefix + QString::number(i);
    return names;
}

QStringList shuffled(QStringList names, quint32 seed)
{
    QRandomGenerator random(seed);
    std::shuffle(names.begin(), names.end(), random);
    return names;
}

struct Tags {
    explicit Tags(const QStringList &names = {})
    {
        model.append(listed(names));
        proxy.setSourceModel(&model);
    }

    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < proxy.rowCount(); ++row)
            names += proxy.name(row);
        return names;
    }

    QString line() const { return shown().join(u' '); }
    void filter(QStringView typed) { proxy.setFilter(*TagFilter::parse(typed)); }
    QModelIndex find(const QString &tag, int column = 0) const { return proxy.index(proxy.row(tag), column); }

    /*! Everything that can be wrong about a proxy and its mapping; the order is not looked at. */
    bool isConsistent() const
    {
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const QModelIndex source = proxy.mapToSource(proxy.index(row, 2));
            if (source.column() != 2 || proxy.mapFromSource(source) != proxy.index(row, 2)
                || model.name(source.row()) != proxy.name(row) || proxy.row(proxy.name(row)) != row)
                return false;
        }
        int shownOfSource = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            shownOfSource += proxy.mapFromSource(model.index(row, 0)).isValid() ? 1 : 0;
        return shownOfSource == proxy.rowCount();
    }

    TagTableModel model;
    TagFilterModel proxy;
};

/*! The same, watched by Qt's own tester: for short lists. */
struct TestedTags : Tags {
    using Tags::Tags;
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestTagFilterModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsByTagAtFirst();
    void sortsByColumns();
    void arrivalsAreArrangedAtOnceInShortLists();
    void arrivalsOfLongListsWait();
    void arrivalsOfLongListsAreArrangedAfterSilence();
    void arrivalsInOrderNeedNoArranging();
    void filters();
    void filterChangesAsRanges();
    void filterThatChangesMuchIsAReset();
    void sortingKeepsSelectionAndPersistentRows();
    void longSortingKeepsPersistentRows();
    void onlyTheLastWishIsCarriedOut();
    void keystrokesWhilePagesArrive();
    void rowsThatArriveDuringAnArrangement();
    void rowsThatGoDuringAnArrangement();
    void removalsAreMapped();
    void manyRemovalsAreAReset();
    void refreshKeepsSelection();
    void sourceReset();
    void longSourceReset();
    void attachments();
    void tagThatTurnsOutToBeAnAttachment();
    void changesAreMapped();
    void detailsResortLater();
    void detailsOfAnotherColumnDoNot();
    void headersWithoutRows();
    void unknownNames();
    void isDestroyedWhileArranging();
    void sourceIsDestroyed();
    void changesItsSource();
    void randomSequences_data();
    void randomSequences();
};

void TestTagFilterModel::sortsByTagAtFirst()
{
    TestedTags tags({u"1.10"_s, u"latest"_s, u"1.9"_s});
    QCOMPARE(tags.line(), u"1.9 1.10 latest"_s);
    QVERIFY(!tags.proxy.isArranging());
    QCOMPARE(tags.proxy.sortColumn(), 0);
    QCOMPARE(tags.proxy.sortOrder(), Qt::AscendingOrder);
}

void TestTagFilterModel::sortsByColumns()
{
    TestedTags tags({u"a"_s, u"b"_s, u"c"_s});
    tags.model.setDetails(u"a"_s, sampleDetails(1, 5));
    tags.model.setDetails(u"b"_s, sampleDetails(2, 50));
    tags.proxy.sort(TagTableModel::Size, Qt::DescendingOrder);
    QCOMPARE(tags.line(), u"b a c"_s);
    tags.proxy.sort(TagTableModel::Size, Qt::AscendingOrder);
    QCOMPARE(tags.line(), u"a b c"_s);
    tags.proxy.sort(TagTableModel::Tag, Qt::DescendingOrder);
    QCOMPARE(tags.line(), u"c b a"_s);
    tags.proxy.sort(-1); // a view's way to say that the order does not matter
    QCOMPARE(tags.line(), u"a b c"_s);
}

void TestTagFilterModel::arrivalsAreArrangedAtOnceInShortLists()
{
    TestedTags tags({u"5"_s, u"1"_s});
    QSignalSpy inserted(&tags.proxy, &QAbstractItemModel::rowsInserted);
    QSignalSpy layout(&tags.proxy, &QAbstractItemModel::layoutChanged);
    tags.model.append(listed({u"10"_s, u"3"_s}));
    QCOMPARE(tags.line(), u"1 3 5 10"_s);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(layout.count(), 1);
    tags.model.append(listed({u"11"_s})); // where it belongs anyway
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(layout.count(), 1);
}

void TestTagFilterModel::arrivalsOfLongListsWait()
{
    const QStringList all = shuffled(numbered(Long), 1);
    Tags tags;
    QSignalSpy layout(&tags.proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&tags.proxy, &QAbstractItemModel::modelReset);
    tags.model.append(listed(all.mid(0, 5500)));
    const QStringList before = tags.shown();
    tags.model.append(listed(all.mid(5500)));
    QCOMPARE(tags.shown(), before + all.mid(5500)); // at the end, and nothing moved
    QVERIFY(tags.proxy.isArranging());

    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    tags.proxy.settle();
    QVERIFY(arranged.wait(longWait));
    QCOMPARE(tags.shown(), numbered(Long));
    QVERIFY(!tags.proxy.isArranging());
    QVERIFY(tags.isConsistent());
    QCOMPARE(layout.count(), 1);
    QCOMPARE(reset.count(), 0);
    tags.proxy.settle(); // nothing to do
    QVERIFY(!tags.proxy.isArranging());
}

void TestTagFilterModel::arrivalsOfLongListsAreArrangedAfterSilence()
{
    const QStringList all = shuffled(numbered(Long), 2);
    Tags tags;
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    tags.model.append(listed(all));
    QVERIFY(arranged.wait(longWait));
    QCOMPARE(tags.shown(), numbered(Long));
}

void TestTagFilterModel::arrivalsInOrderNeedNoArranging()
{
    const QStringList all = numbered(2 * Long);
    Tags tags;
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    tags.model.append(listed(all.mid(0, Long)));
    tags.model.append(listed(all.mid(Long, 100)));
    QVERIFY(!tags.proxy.isArranging());
    QCOMPARE(arranged.count(), 0);
    QCOMPARE(tags.shown(), all.mid(0, Long + 100));
    QVERIFY(tags.isConsistent());

    tags.filter(u"99");
    QVERIFY(arranged.wait(longWait));
    tags.model.append(listed(all.mid(Long + 100))); // in order, and some are filtered out
    QVERIFY(!tags.proxy.isArranging());
    QCOMPARE(tags.shown(), all.filter(u"99"_s));
    QVERIFY(tags.isConsistent());

    tags.model.append(listed({u"0.99"_s})); // not in order
    QVERIFY(tags.proxy.isArranging());
    QCOMPARE(tags.shown(), all.filter(u"99"_s) + QStringList(u"0.99"_s));
    QVERIFY(arranged.wait(longWait));
    QCOMPARE(tags.proxy.name(0), u"0.99"_s);

    tags.proxy.sort(TagTableModel::Tag, Qt::DescendingOrder);
    QVERIFY(arranged.wait(longWait));
    QCOMPARE(tags.proxy.name(0), all.filter(u"99"_s).constLast());
    QVERIFY(tags.isConsistent());
}

void TestTagFilterModel::filters()
{
    TestedTags tags({u"1.10"_s, u"1.9"_s, u"2.0"_s});
    tags.filter(u"1.");
    QCOMPARE(tags.line(), u"1.9 1.10"_s);
    QVERIFY(tags.isConsistent());
    tags.model.append(listed({u"3.0"_s, u"1.1"_s}));
    QCOMPARE(tags.line(), u"1.1 1.9 1.10"_s);
    tags.filter(u"nothing like this");
    QCOMPARE(tags.proxy.rowCount(), 0);
    QVERIFY(!tags.proxy.hasChildren());
    tags.filter(u"");
    QCOMPARE(tags.line(), u"1.1 1.9 1.10 2.0 3.0"_s);
}

void TestTagFilterModel::filterChangesAsRanges()
{
    TestedTags tags({u"1.1"_s, u"1.2"_s, u"2.1"_s, u"2.2"_s, u"3.1"_s});
    QSignalSpy removed(&tags.proxy, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&tags.proxy, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&tags.proxy, &QAbstractItemModel::modelReset);
    QSignalSpy rearranging(&tags.proxy, &TagFilterModel::aboutToBeRearranged);
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    QItemSelectionModel selection(&tags.proxy);
    selection.select(tags.find(u"2.2"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);

    tags.filter(u"2");
    QCOMPARE(tags.line(), u"1.2 2.1 2.2"_s);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().constFirst(), tags.find(u"2.2"_s));

    tags.filter(u"2.");
    QCOMPARE(tags.line(), u"2.1 2.2"_s);
    tags.filter(u"");
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(selection.selectedRows().constFirst().data().toString(), u"2.2"_s);
    QCOMPARE(rearranging.count(), 3);
    QCOMPARE(arranged.count(), 3);
}

void TestTagFilterModel::filterThatChangesMuchIsAReset()
{
    TestedTags tags(numbered(1000));
    QSignalSpy reset(&tags.proxy, &QAbstractItemModel::modelReset);
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    tags.filter(u"7");
    QCOMPARE(reset.count(), 1);
    QCOMPARE(arranged.count(), 1);
    QCOMPARE(tags.proxy.rowCount(), 271);
    QVERIFY(tags.isConsistent());
}

void TestTagFilterModel::sortingKeepsSelectionAndPersistentRows()
{
    TestedTags tags(numbered(50));
    QItemSelectionModel selection(&tags.proxy);
    selection.setCurrentIndex(tags.find(u"20"_s), QItemSelectionModel::NoUpdate);
    for (const QString &tag : {u"7"_s, u"8"_s, u"30"_s})
        selection.select(tags.find(tag), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QPersistentModelIndex cell = tags.find(u"13"_s, 3);
    QSignalSpy layout(&tags.proxy, &QAbstractItemModel::layoutChanged);

    tags.proxy.sort(TagTableModel::Tag, Qt::DescendingOrder);

    QCOMPARE(layout.count(), 1);
    QCOMPARE(tags.proxy.name(0), u"49"_s);
    QCOMPARE(cell.row(), 36);
    QCOMPARE(cell.column(), 3);
    QCOMPARE(selection.currentIndex(), tags.find(u"20"_s));
    QStringList selected;
    for (const QModelIndex &index : selection.selectedRows())
        selected += index.data().toString();
    std::sort(selected.begin(), selected.end());
    QCOMPARE(selected, QStringList({u"30"_s, u"7"_s, u"8"_s}));
}

void TestTagFilterModel::longSortingKeepsPersistentRows()
{
    Tags tags(numbered(Long));
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    if (tags.proxy.isArranging())
        QVERIFY(arranged.wait(longWait));
    const QPersistentModelIndex cell = tags.find(u"13"_s);
    tags.proxy.sort(TagTableModel::Tag, Qt::DescendingOrder);
    QCOMPARE(tags.proxy.name(0), u"0"_s); // not yet
    QVERIFY(arranged.wait(longWait));
    QCOMPARE(tags.proxy.name(0), QString::number(Long - 1));
    QCOMPARE(cell.row(), Long - 14);
}

void TestTagFilterModel::onlyTheLastWishIsCarriedOut()
{
    Tags tags(numbered(Long));
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    QVERIFY(arranged.wait(longWait));
    arranged.clear();
    tags.filter(u"1");
    tags.filter(u"12");
    tags.proxy.sort(TagTableModel::Tag, Qt::DescendingOrder);
    tags.filter(u"123");
    QTRY_VERIFY(!tags.proxy.isArranging());
    QCOMPARE(arranged.count(), 1);
    QCOMPARE(tags.line(), u"5123 4123 3123 2123 1239 1238 1237 1236 1235 1234 1233 1232 1231 1230 1123 123"_s);
}

void TestTagFilterModel::keystrokesWhilePagesArrive()
{
    // A filter is carried out although the listing never falls silent.
    Tags tags(numbered(Long));
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    QVERIFY(arranged.wait(longWait));
    QTimer pages;
    int page = 0;
    pages.callOnTimeout(this, [&] { tags.model.append(listed(numbered(10, u"page%1-"_s.arg(99'999 - page++)))); });
    pages.start(10);
    tags.filter(u"page");
    QVERIFY(arranged.wait(longWait));
    QTRY_VERIFY(page > 5);
    QVERIFY(tags.proxy.isArranging()); // the last ones are where they arrived
    QVERIFY(tags.proxy.name(0).startsWith(u"page"_s));
    pages.stop();
    QTRY_VERIFY(!tags.proxy.isArranging());
    QCOMPARE(tags.proxy.rowCount(), 10 * page);
    QVERIFY(tags.isConsistent());
}

void TestTagFilterModel::rowsThatArriveDuringAnArrangement()
{
    Tags tags(numbered(Long));
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    QVERIFY(arranged.wait(longWait));
    tags.filter(u"99");
    QVERIFY(tags.proxy.isArranging());
    tags.model.append(listed({u"0.99"_s, u"other"_s}));
    QVERIFY(arranged.wait(longWait));
    QCOMPARE(tags.proxy.name(tags.proxy.rowCount() - 1), u"0.99"_s);
    QCOMPARE(tags.proxy.row(u"other"_s), -1);
    QVERIFY(tags.isConsistent());
    QVERIFY(tags.proxy.isArranging());
    QVERIFY(arranged.wait(longWait));
    QCOMPARE(tags.proxy.name(0), u"0.99"_s);
    QVERIFY(!tags.proxy.isArranging());
}

void TestTagFilterModel::rowsThatGoDuringAnArrangement()
{
    Tags tags(numbered(Long));
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    QVERIFY(arranged.wait(longWait));
    tags.proxy.sort(TagTableModel::Tag, Qt::DescendingOrder);
    tags.model.setListing(listed(numbered(Long - 100)));
    QTRY_VERIFY(!tags.proxy.isArranging());
    QCOMPARE(tags.proxy.rowCount(), Long - 100);
    QCOMPARE(tags.proxy.name(0), QString::number(Long - 101));
    QVERIFY(tags.isConsistent());
}

void TestTagFilterModel::removalsAreMapped()
{
    TestedTags tags({u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s});
    tags.filter(u"/[^3]");
    QSignalSpy removed(&tags.proxy, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex one = tags.find(u"1"_s);
    tags.model.setListing(listed({u"5"_s, u"1"_s}));
    QCOMPARE(tags.line(), u"1 5"_s);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(one.data().toString(), u"1"_s);
    QVERIFY(tags.isConsistent());
}

void TestTagFilterModel::manyRemovalsAreAReset()
{
    // One range of the source, scattered all over the sorted rows.
    QStringList names;
    for (int i = 0; i < 400; i += 2)
        names += QString::number(i);
    for (int i = 1; i < 400; i += 2)
        names += QString::number(i);
    TestedTags tags(names);
    QSignalSpy reset(&tags.proxy, &QAbstractItemModel::modelReset);
    QSignalSpy rearranging(&tags.proxy, &TagFilterModel::aboutToBeRearranged);
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    tags.model.setListing(listed(names.mid(0, 200)));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(rearranging.count(), 1);
    QCOMPARE(arranged.count(), 1);
    QCOMPARE(tags.shown(), names.mid(0, 200));
    QVERIFY(tags.isConsistent());
}

void TestTagFilterModel::refreshKeepsSelection()
{
    TestedTags tags(numbered(100));
    QItemSelectionModel selection(&tags.proxy);
    for (const QString &tag : {u"7"_s, u"50"_s, u"99"_s})
        selection.select(tags.find(tag), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QStringList names = numbered(100);
    names.removeAll(u"50"_s);
    names += u"6.5"_s;
    tags.model.setListing(listed(names));
    QStringList selected;
    for (const QModelIndex &index : selection.selectedRows())
        selected += index.data().toString();
    std::sort(selected.begin(), selected.end());
    QCOMPARE(selected, QStringList({u"7"_s, u"99"_s}));
    QCOMPARE(tags.proxy.row(u"6.5"_s), 7);
}

void TestTagFilterModel::sourceReset()
{
    TestedTags tags(numbered(400));
    QSignalSpy reset(&tags.proxy, &QAbstractItemModel::modelReset);
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    QStringList odd;
    for (int i = 399; i > 0; i -= 2)
        odd += QString::number(i);
    tags.model.setListing(listed(odd));
    QCOMPARE(reset.count(), 1);
    QVERIFY(arranged.count() >= 1);
    std::reverse(odd.begin(), odd.end());
    QCOMPARE(tags.shown(), odd);
    tags.model.clear();
    QCOMPARE(tags.proxy.rowCount(), 0);
    QVERIFY(!tags.proxy.isArranging());
}

void TestTagFilterModel::longSourceReset()
{
    Tags tags(numbered(2 * Long));
    QSignalSpy rearranging(&tags.proxy, &TagFilterModel::aboutToBeRearranged);
    QSignalSpy arranged(&tags.proxy, &TagFilterModel::arranged);
    QVERIFY(arranged.wait(longWait));
    arranged.clear();
    rearranging.clear();
    QStringList even;
    for (int i = 0; i < 2 * Long; i += 2)
        even += QString::number(i);
    tags.model.setListing(listed(shuffled(even, 3)));
    QVERIFY(tags.proxy.isArranging());
    QVERIFY(rearranging.count() >= 1);
    QVERIFY(arranged.wait(longWait));
    QCOMPARE(tags.shown(), even);
    QVERIFY(tags.isConsistent());
}

void TestTagFilterModel::attachments()
{
    const QString signature = u"sha256-%1.sig"_s.arg(QString(64, u'a'));
    TestedTags tags({u"1.0"_s, signature});
    QCOMPARE(tags.line(), u"1.0"_s);
    QCOMPARE(tags.proxy.hiddenAttachments(), 1);
    tags.model.append(listed({u"sha256-%1"_s.arg(QString(64, u'b'))}));
    QCOMPARE(tags.proxy.hiddenAttachments(), 2);
    tags.model.setListing(listed({u"1.0"_s, signature}));
    QCOMPARE(tags.proxy.hiddenAttachments(), 1);
    tags.proxy.setShowAttachments(true);
    QCOMPARE(tags.line(), u"1.0 "_s + signature);
    QCOMPARE(tags.proxy.hiddenAttachments(), 0);
    tags.proxy.setShowAttachments(false);
    QCOMPARE(tags.line(), u"1.0"_s);
}

void TestTagFilterModel::tagThatTurnsOutToBeAnAttachment()
{
    TestedTags tags({u"a"_s, u"b"_s});
    TagDetails details = sampleDetails(1);
    details.attachment = true;
    tags.model.setDetails(u"a"_s, details);
    QTRY_COMPARE(tags.line(), u"b"_s);
    QCOMPARE(tags.proxy.hiddenAttachments(), 1);
}

void TestTagFilterModel::changesAreMapped()
{
    TestedTags tags({u"c"_s, u"a"_s, u"hidden"_s, u"b"_s});
    tags.filter(u"/^.$");
    QSignalSpy changed(&tags.proxy, &QAbstractItemModel::dataChanged);
    tags.model.setDetails(u"c"_s, sampleDetails(1));
    tags.model.setDetails(u"hidden"_s, sampleDetails(2));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.constFirst().at(0).toModelIndex(), tags.find(u"c"_s, TagTableModel::Digest));
    QCOMPARE(changed.constFirst().at(1).toModelIndex(), tags.find(u"c"_s, TagTableModel::SameDigest));
    for (const QList<QVariant> &arguments : std::as_const(changed))
        QCOMPARE(arguments.at(0).toModelIndex().row(), tags.proxy.row(u"c"_s));
}

void TestTagFilterModel::detailsResortLater()
{
    TestedTags tags({u"a"_s, u"b"_s, u"c"_s});
    tags.proxy.sort(TagTableModel::Size, Qt::DescendingOrder);
    tags.model.setDetails(u"c"_s, sampleDetails(1, 5));
    QTRY_VERIFY(tags.proxy.isArranging());
    QCOMPARE(tags.line(), u"a b c"_s);
    QTRY_COMPARE(tags.line(), u"c a b"_s);
    tags.model.setDetails(u"b"_s, sampleDetails(2, 50));
    QTRY_VERIFY(tags.proxy.isArranging());
    tags.proxy.settle();
    QCOMPARE(tags.line(), u"b c a"_s);
    QVERIFY(!tags.proxy.isArranging());
}

void TestTagFilterModel::detailsOfAnotherColumnDoNot()
{
    TestedTags tags({u"a"_s, u"b"_s});
    QSignalSpy changed(&tags.proxy, &QAbstractItemModel::dataChanged);
    tags.model.setDetails(u"b"_s, sampleDetails(1, 5));
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(!tags.proxy.isArranging());
}

void TestTagFilterModel::headersWithoutRows()
{
    TestedTags tags;
    QCOMPARE(tags.proxy.headerData(TagTableModel::Size, Qt::Horizontal).toString(), u"Size"_s);
    QCOMPARE(tags.proxy.columnCount(), int(TagTableModel::ColumnCount));
}

void TestTagFilterModel::unknownNames()
{
    const QString signature = u"sha256-%1.sig"_s.arg(QString(64, u'a'));
    TestedTags tags({u"a"_s, u"b"_s, signature});
    tags.filter(u"b");
    QCOMPARE(tags.proxy.row(u"b"_s), 0);
    QCOMPARE(tags.proxy.row(u"a"_s), -1);
    QCOMPARE(tags.proxy.row(signature), -1);
    QCOMPARE(tags.proxy.row(u"none"_s), -1);
}

void TestTagFilterModel::isDestroyedWhileArranging()
{
    TagTableModel model;
    model.append(listed(shuffled(numbered(Long), 5)));
    auto proxy = std::make_unique<TagFilterModel>();
    proxy->setSourceModel(&model);
    QVERIFY(proxy->isArranging());
    proxy.reset();
    QCOMPARE(model.rowCount(), Long);
}

void TestTagFilterModel::sourceIsDestroyed()
{
    auto model = std::make_unique<TagTableModel>();
    model->append(listed(shuffled(numbered(Long), 6)));
    TagFilterModel proxy;
    QSignalSpy arranged(&proxy, &TagFilterModel::arranged);
    proxy.setSourceModel(model.get());
    QVERIFY(arranged.wait(longWait));
    proxy.sort(TagTableModel::Tag, Qt::DescendingOrder);
    model.reset();
    QCOMPARE(proxy.rowCount(), 0);
    QCOMPARE(proxy.row(u"1"_s), -1);
    proxy.setFilter(*TagFilter::parse(u"1"));
    QTRY_VERIFY(!proxy.isArranging());
    QCOMPARE(proxy.rowCount(), 0);
}

void TestTagFilterModel::changesItsSource()
{
    TestedTags tags({u"b"_s, u"a"_s});
    TagTableModel other;
    other.append(listed({u"2"_s, u"1"_s}));
    tags.proxy.setSourceModel(&other);
    QCOMPARE(tags.line(), u"1 2"_s);
    tags.model.append(listed({u"c"_s}));
    QCOMPARE(tags.line(), u"1 2"_s);
}

void TestTagFilterModel::randomSequences_data()
{
    QTest::addColumn<int>("names");
    QTest::addColumn<int>("steps");
    QTest::newRow("short") << 60 << 500;
    QTest::newRow("long") << 2 * Long << 40;
}

void TestTagFilterModel::randomSequences()
{
    QFETCH(int, names);
    QFETCH(int, steps);
    QRandomGenerator random{quint32(names)};
    Tags tags;
    std::unique_ptr<QAbstractItemModelTester> tester;
    if (names < Long)
        tester = std::make_unique<QAbstractItemModelTester>(
            &tags.proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList filters{{}, u"1"_s, u"12"_s, u"*3"_s, u"/[02468]$"_s};
    const auto someNames = [&] {
        QStringList result;
        const int most = int(random.bounded(names));
        for (int i = 0; i < most; ++i)
            result += QString::number(random.bounded(names));
        return result;
    };

    TagView view;
    for (int step = 0; step < steps; ++step) {
        switch (random.bounded(6)) {
        case 0:
            tags.model.append(listed(someNames()));
            break;
        case 1:
            tags.model.setListing(listed(someNames()));
            break;
        case 2: {
            QStringList kept;
            for (int row = 0; row < tags.model.rowCount(); ++row) {
                if (random.bounded(tags.model.rowCount()) > 3)
                    kept += tags.model.name(row);
            }
            tags.model.setListing(listed(kept));
            break;
        }
        case 3:
            view.filter = *TagFilter::parse(filters.at(int(random.bounded(int(filters.size())))));
            tags.proxy.setFilter(view.filter);
            break;
        case 4:
            view.column = int(random.bounded(int(TagTableModel::ColumnCount)));
            view.order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            tags.proxy.sort(view.column, view.order);
            break;
        default:
            for (int i = int(random.bounded(20)); i > 0 && tags.model.rowCount() > 0; --i)
                tags.model.setDetails(tags.model.name(int(random.bounded(tags.model.rowCount()))),
                    sampleDetails(int(random.bounded(9)), qint64(random.bounded(9))));
        }
        if (random.bounded(3) == 0)
            QCoreApplication::processEvents();
        QVERIFY(tags.isConsistent());
        if (random.bounded(4) != 0)
            continue;

        QSignalSpy told(&tags.model, &QAbstractItemModel::dataChanged);
        if (tags.model.rowCount() > 0) {
            tags.model.setLoading(tags.model.name(0));
            QTRY_VERIFY(!told.isEmpty());
        }
        tags.proxy.settle();
        QTRY_VERIFY(!tags.proxy.isArranging());
        const std::atomic_bool notCancelled = false;
        const TagSnapshot snapshot = tags.model.snapshot();
        const TagArrangement expected = arrangeTags(snapshot, view, {}, notCancelled);
        QStringList wanted;
        for (const int row : expected.shown)
            wanted += tags.model.name(row);
        QCOMPARE(tags.shown(), wanted);
    }
}

QTEST_GUILESS_MAIN(TestTagFilterModel)
#include "tst_tagfiltermodel.moc"
