// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "../support/samplestream.h"
#include "items/roles.h"
#include "items/streamtagfiltermodel.h"
#include "items/streamtagmodel.h"
#include "items/taghistorymodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QDateTime fixedNow()
{
    return QDateTime({2026, 8, 1}, {12, 0}, Qt::UTC);
}

struct Table {
    explicit Table(const QList<StreamTag> &tags)
    {
        model.setClock(fixedNow);
        model.setStream(sampleStream(tags));
    }

    QModelIndex cell(const QString &tag, int column) const { return model.index(model.row(tag), column); }
    QString text(const QString &tag, int column) const { return cell(tag, column).data().toString(); }
    QStringList chips(const QString &tag, int column) const
    {
        return cell(tag, column).data(Role::Chips).toStringList();
    }
    QString tip(const QString &tag, int column) const { return cell(tag, column).data(Qt::ToolTipRole).toString(); }
    QString unseen(const QString &tag) const { return cell(tag, StreamTagModel::Tag).data(Role::Detail).toString(); }
    QStringList names() const { return printedColumn(model, StreamTagModel::Tag); }

    StreamTagModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

TagDetails someDetails(int image)
{
    TagDetails details;
    details.digest = *Digest::parse(sampleDigest(image));
    details.platforms = {{.os = u"linux"_s, .architecture = u"amd64"_s, .variant = {}, .osVersion = {}}};
    details.size = 58'213'004;
    return details;
}

QList<StreamTag> randomTags(QRandomGenerator &random)
{
    QList<StreamTag> tags;
    for (int number = 0; number < 30; ++number) {
        const QString name = u"v%1"_s.arg(number);
        switch (random.bounded(5)) {
        case 0:
            tags += pushedTag(name, random.bounded(4));
            break;
        case 1:
            tags += importedTag(name, random.bounded(4));
            break;
        case 2:
            tags += aliasTag(name, u"v%1"_s.arg(random.bounded(30)), random.bounded(4));
            break;
        case 3:
            tags += failedTag(name, u"NotFound"_s, u"gone"_s);
            break;
        default:
            break;
        }
    }
    return tags;
}

} // namespace

class StreamTagModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds();
    void failures();
    void pending();
    void nothingIsUnseenAtFirst();
    void marksWhatChanges();
    void importOfTheSameIsNoChange();
    void anotherStreamForgets();
    void detailsAreOfImages();
    void lookup();
    void selectionSurvives();
    void anySequenceEndsInWhatIsThere();

    void filtersAndSorts();

    void history();
    void historyGrows();
};

void StreamTagModelTest::kinds()
{
    StreamTag scheduled = importedTag(u"scheduled"_s, 1);
    scheduled.spec->scheduled = true;
    scheduled.spec->insecure = true;
    StreamTag reference = importedTag(u"reference"_s, 1);
    reference.spec->reference = true;
    reference.events = {
        {.created = fixedNow(), .dockerImageReference = u"quay.io/org/app:v1"_s, .image = {}, .generation = 1}};
    StreamTag local = importedTag(u"local"_s, 2);
    local.spec->referencePolicy = TagSpec::ReferencePolicy::Local;
    Table table({scheduled, reference, local, pushedTag(u"pushed"_s, 3), aliasTag(u"stable"_s, u"app:local"_s, 2)});

    using M = StreamTagModel;
    QCOMPARE(table.names(), (QStringList{u"local"_s, u"pushed"_s, u"reference"_s, u"scheduled"_s, u"stable"_s}));
    QCOMPARE(table.chips(u"scheduled"_s, M::Following), (QStringList{u"scheduled"_s, u"insecure"_s}));
    QCOMPARE(table.chips(u"reference"_s, M::Following), QStringList{u"reference"_s});
    QCOMPARE(table.chips(u"local"_s, M::Following), (QStringList{u"permanent"_s, u"pulled through"_s}));
    QCOMPARE(table.chips(u"pushed"_s, M::Following), QStringList{u"pushed"_s});
    QCOMPARE(table.chips(u"stable"_s, M::Following), QStringList{u"alias"_s});
    QVERIFY(table.tip(u"scheduled"_s, M::Following).contains(u"15"_s));
    QVERIFY(table.tip(u"scheduled"_s, M::Following).contains(u"By default"_s));
    table.model.setScheduledImports(ScheduledImports{.minimumSeconds = 300, .mostPerMinute = 7});
    QVERIFY(table.tip(u"scheduled"_s, M::Following).contains(u"every 5 minute"_s));
    QVERIFY(table.tip(u"scheduled"_s, M::Following).contains(u"7 images"_s));
    table.model.setScheduledImports(ScheduledImports{.isDisabled = true});
    QVERIFY(table.tip(u"scheduled"_s, M::Following).contains(u"switched that off"_s));

    QCOMPARE(table.text(u"stable"_s, M::From), u"→ local"_s);
    QCOMPARE(table.text(u"local"_s, M::From), u"quay.io/org/app:local"_s);
    QCOMPARE(table.text(u"pushed"_s, M::From), u"—"_s);
    QCOMPARE(table.text(u"reference"_s, M::Digest), u"—"_s);
    QCOMPARE(table.text(u"local"_s, M::Condition), u"imported"_s);
    QCOMPARE(table.text(u"local"_s, M::Imported), u"2 day(s) ago"_s);
    QCOMPARE(table.text(u"local"_s, M::Generation), u"1"_s);
    QCOMPARE(table.chips(u"stable"_s, M::Convention).size(), 1);
}

void StreamTagModelTest::failures()
{
    const Table table({failedTag(u"broken"_s, u"NotFound"_s, u"app:nosuch not found"_s), pushedTag(u"v1"_s, 1)});
    QCOMPARE(table.text(u"broken"_s, StreamTagModel::Condition), u"import failed: NotFound"_s);
    QVERIFY(table.tip(u"broken"_s, StreamTagModel::Condition).contains(u"app:nosuch not found"_s));
    QCOMPARE(table.cell(u"broken"_s, StreamTagModel::Condition).data(Role::Tone).toInt(), int(Tone::Bad));
    QCOMPARE(table.model.failedCount(), 1);
    QCOMPARE(table.model.imageCount(), 1);
}

void StreamTagModelTest::pending()
{
    StreamTag importing = importedTag(u"importing"_s, 1);
    importing.spec->generation = 3;
    StreamTag fresh = importedTag(u"fresh"_s, 1);
    fresh.events.clear();
    const Table table({importing, fresh, aliasTag(u"loop"_s, u"loop"_s, 1)});
    QCOMPARE(table.text(u"importing"_s, StreamTagModel::Generation), u"1 → 3, pending"_s);
    QCOMPARE(table.text(u"importing"_s, StreamTagModel::Condition), u"importing…"_s);
    QCOMPARE(table.text(u"fresh"_s, StreamTagModel::Generation), u"1, pending"_s);
    QCOMPARE(table.model.pendingCount(), 2);
}

void StreamTagModelTest::nothingIsUnseenAtFirst()
{
    const Table table({pushedTag(u"v1"_s, 1)});
    QCOMPARE(table.model.unseenCount(), 0);
    QCOMPARE(table.unseen(u"v1"_s), QString());
}

void StreamTagModelTest::marksWhatChanges()
{
    Table table({pushedTag(u"latest"_s, 1), importedTag(u"v1"_s, 1), pushedTag(u"v2"_s, 2), pushedTag(u"old"_s, 1)});
    QSignalSpy unseen(&table.model, &StreamTagModel::unseenChanged);
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);

    StreamTag moved = pushedTag(u"latest"_s, 2);
    moved.events += sampleEvent(1);
    StreamTag altered = importedTag(u"v1"_s, 1);
    altered.spec->scheduled = true;
    table.model.setStream(sampleStream({moved, altered, pushedTag(u"v2"_s, 2), pushedTag(u"v3"_s, 3)}));
    QCOMPARE(table.names(), (QStringList{u"latest"_s, u"v1"_s, u"v2"_s, u"v3"_s}));
    QCOMPARE(table.unseen(u"latest"_s), u"moved"_s);
    QCOMPARE(table.unseen(u"v1"_s), u"changed"_s);
    QCOMPARE(table.unseen(u"v2"_s), QString());
    QCOMPARE(table.unseen(u"v3"_s), u"new"_s);
    QVERIFY(table.tip(u"latest"_s, StreamTagModel::Tag).contains(sampleDigest(1)));
    QCOMPARE(table.model.unseenCount(), 3);
    QCOMPARE(unseen.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);

    // It moves again before anybody has looked: what was seen last is still the first one.
    moved.events.prepend(sampleEvent(3, 2));
    table.model.setStream(sampleStream({moved, altered, pushedTag(u"v2"_s, 2), pushedTag(u"v3"_s, 4)}));
    QVERIFY(table.tip(u"latest"_s, StreamTagModel::Tag).contains(sampleDigest(1)));
    QCOMPARE(table.unseen(u"v3"_s), u"new"_s);

    table.model.markSeen(u"latest"_s);
    QCOMPARE(table.unseen(u"latest"_s), QString());
    QCOMPARE(table.model.unseenCount(), 2);
    table.model.markAllSeen();
    QCOMPARE(table.model.unseenCount(), 0);
}

void StreamTagModelTest::importOfTheSameIsNoChange()
{
    Table table({importedTag(u"v1"_s, 1)});
    StreamTag again = importedTag(u"v1"_s, 1);
    again.spec->generation = 2;
    again.events.first().generation = 2;
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    table.model.setStream(sampleStream({again}));
    QCOMPARE(table.model.unseenCount(), 0);
    QCOMPARE(table.text(u"v1"_s, StreamTagModel::Generation), u"2"_s);
    QCOMPARE(changed.count(), 1);
    table.model.setStream(sampleStream({again}));
    QCOMPARE(changed.count(), 1); // nothing new, nothing told
}

void StreamTagModelTest::anotherStreamForgets()
{
    Table table({pushedTag(u"v1"_s, 1)});
    table.model.setDetails(sampleDigest(1), someDetails(1));
    table.model.setStream(sampleStream({pushedTag(u"v1"_s, 1), pushedTag(u"v2"_s, 1)}, u"other"_s));
    QCOMPARE(table.model.unseenCount(), 0);
    QVERIFY(!table.model.details(0));
}

void StreamTagModelTest::detailsAreOfImages()
{
    Table table({pushedTag(u"v1"_s, 1), pushedTag(u"latest"_s, 1), pushedTag(u"v0"_s, 2)});
    QVERIFY(!table.model.knowsDetails(sampleDigest(1)));
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    table.model.setDetails(sampleDigest(1), someDetails(1));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(table.text(u"latest"_s, StreamTagModel::Platforms), u"amd64"_s);
    QCOMPARE(table.text(u"v1"_s, StreamTagModel::Size), u"58.2 MB"_s);
    QCOMPARE(table.text(u"v0"_s, StreamTagModel::Size), QString());
    table.model.setDetailsFailed(sampleDigest(2), {.kind = Error::Kind::NotFound, .message = u"pruned"_s});
    QVERIFY(table.model.knowsDetails(sampleDigest(2)));
    QVERIFY(table.tip(u"v0"_s, StreamTagModel::Size).contains(u"pruned"_s));
    table.model.setDetails(sampleDigest(9), someDetails(9)); // of no tag here: kept, and nothing else happens
}

void StreamTagModelTest::lookup()
{
    Table table({pushedTag(u"v1"_s, 1)});
    QCOMPARE(table.text(u"v1"_s, StreamTagModel::Lookup), u"—"_s);
    ImageStream stream = sampleStream({pushedTag(u"v1"_s, 1)});
    stream.localLookup = true;
    table.model.setStream(stream);
    QCOMPARE(table.text(u"v1"_s, StreamTagModel::Lookup), u"local"_s);
    QCOMPARE(table.model.unseenCount(), 0);
}

void StreamTagModelTest::selectionSurvives()
{
    Table table({pushedTag(u"b"_s, 1), pushedTag(u"c"_s, 1), pushedTag(u"d"_s, 1)});
    QItemSelectionModel selection(&table.model);
    selection.select(table.cell(u"c"_s, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table.model.setStream(sampleStream({pushedTag(u"a"_s, 1), pushedTag(u"c"_s, 2), pushedTag(u"d"_s, 1)}));
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().constFirst().data().toString(), u"c"_s);
}

void StreamTagModelTest::anySequenceEndsInWhatIsThere()
{
    QRandomGenerator random(20261127);
    Table table({});
    StreamTagFilterModel shown(table.model);
    QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int step = 0; step < 40; ++step) {
        const ImageStream stream = sampleStream(randomTags(random));
        table.model.setStream(stream);
        if (random.bounded(4) == 0)
            table.model.markAllSeen();
        if (random.bounded(4) == 0)
            table.model.setDetails(sampleDigest(random.bounded(4)), someDetails(1));
        Table fresh({});
        fresh.model.setStream(stream);
        QCOMPARE(table.names(), fresh.names());
        for (int row = 0; row < fresh.model.rowCount(); ++row) {
            QCOMPARE(table.model.tag(row), stream.tags.at(row));
            for (const int column : {StreamTagModel::From, StreamTagModel::Following, StreamTagModel::Condition})
                QCOMPARE(table.model.index(row, column).data(), fresh.model.index(row, column).data());
        }
        QCOMPARE(shown.rowCount(), table.model.rowCount());
    }
}

void StreamTagModelTest::filtersAndSorts()
{
    Table table({pushedTag(u"v10"_s, 1), pushedTag(u"v9"_s, 2), pushedTag(u"latest"_s, 1)});
    StreamTagFilterModel shown(table.model);
    QCOMPARE(printedColumn(shown, 0), (QStringList{u"v9"_s, u"v10"_s, u"latest"_s}));
    shown.setFilter(*TagFilter::parse(u"v*"));
    QCOMPARE(printedColumn(shown, 0), (QStringList{u"v9"_s, u"v10"_s}));
    QCOMPARE(shown.row(u"v10"_s), 1);
    QCOMPARE(shown.row(u"latest"_s), -1);
    QCOMPARE(shown.name(0), u"v9"_s);
    shown.setFilter({});
    TagDetails large = someDetails(2);
    large.size = 100'000'000;
    table.model.setDetails(sampleDigest(1), someDetails(1));
    table.model.setDetails(sampleDigest(2), large);
    shown.sort(StreamTagModel::Size);
    QCOMPARE(printedColumn(shown, 0), (QStringList{u"v10"_s, u"latest"_s, u"v9"_s}));
}

void StreamTagModelTest::history()
{
    TagHistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setClock(fixedNow);
    StreamTag tag = pushedTag(u"v1"_s, 2);
    tag.events.prepend(
        {.created = fixedNow(), .dockerImageReference = u"quay.io/org/app:v2"_s, .image = {}, .generation = 4});
    model.setTag(u"shop/app"_s, tag);
    QCOMPARE(printedColumn(model, TagHistoryModel::Current), (QStringList{u"current"_s, QString()}));
    QCOMPARE(printedColumn(model, TagHistoryModel::Generation), (QStringList{u"4"_s, u"1"_s}));
    QCOMPARE(model.index(0, TagHistoryModel::Image).data().toString(), u"—"_s);
    QCOMPARE(model.index(1, TagHistoryModel::Image).data(Role::Digest).toString(), sampleDigest(2));
    QCOMPARE(model.index(1, TagHistoryModel::When).data().toString(), u"2 day(s) ago"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void StreamTagModelTest::historyGrows()
{
    TagHistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    StreamTag tag = pushedTag(u"v1"_s, 1);
    model.setTag(u"shop/app"_s, tag);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    tag.events.prepend(sampleEvent(2, 2));
    model.setTag(u"shop/app"_s, tag);
    model.setTag(u"shop/app"_s, tag);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(1, TagHistoryModel::Current).data().toString(), QString());
    tag.events.removeLast(); // pruned
    model.setTag(u"shop/app"_s, tag);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_MAIN(StreamTagModelTest)
#include "tst_streamtagmodel.moc"
