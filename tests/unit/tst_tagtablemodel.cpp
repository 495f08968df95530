// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "../support/sampletags.h"
#include "items/roles.h"
#include "items/tagtablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QDateTime fixedNow()
{
    return QDateTime({2026, 8, 1}, {12, 0}, Qt::UTC);
}

struct Table {
    Table() { model.setClock(fixedNow); }
    explicit Table(const QStringList &tags)
        : Table()
    {
        model.append(listed(tags));
    }

    QModelIndex cell(const QString &tag, int column) const { return model.index(model.row(tag), column); }
    QString text(const QString &tag, int column) const { return cell(tag, column).data().toString(); }
    QString tip(const QString &tag, int column) const { return cell(tag, column).data(Qt::ToolTipRole).toString(); }
    QStringList names() const { return printedColumn(model, TagTableModel::Tag); }

    TagTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

const QString Alpine = u"2.4.67-alpine"_s;

} // namespace

class TestTagTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appendsInTheOrderOfArrival();
    void leavesOutWhatIsThere();
    void namesConventions_data();
    void namesConventions();
    void unresolvedCellsAreEmpty();
    void details();
    void multiArch();
    void dates_data();
    void dates();
    void failures();
    void failedTagForgetsItsImage();
    void loadingKeepsWhatIsShown();
    void siblings();
    void siblingsOfATagThatMoves();
    void namesOnlySoManySiblings();
    void nullDigestsAreNoSiblings();
    void tellsChangesTogether();
    void tellsManySiblingsAtOnce();
    void learnsMoreOfAnImage();
    void statistics();
    void refreshPatchesRows();
    void refreshOfTheSameTellsNothing();
    void refreshAsksForDetailsAgain();
    void refreshWithManyChangesIsAReset();
    void refreshUpdatesSiblings();
    void attachments();
    void unknownTagsAreIgnored();
    void clears();
    void snapshotStaysAsItWas();
    void tipsAreNoHtml();
    void headers();
    void randomListings_data();
    void randomListings();
    void randomDetails();
};

void TestTagTableModel::appendsInTheOrderOfArrival()
{
    Table table;
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    table.model.append(listed({u"b"_s, u"a"_s}));
    table.model.append(listed({u"10"_s, u"9"_s}));
    QCOMPARE(table.names(), QStringList({u"b"_s, u"a"_s, u"10"_s, u"9"_s}));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(table.model.row(u"10"_s), 2);
    QCOMPARE(table.model.row(u"11"_s), -1);
}

void TestTagTableModel::leavesOutWhatIsThere()
{
    Table table({u"a"_s, u"b"_s, u"a"_s});
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    table.model.append(listed({u"b"_s, u"c"_s, u"c"_s, u"a"_s}));
    table.model.append(listed({u"a"_s, u"b"_s}));
    table.model.append({});
    QCOMPARE(table.names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(inserted.count(), 1);
}

void TestTagTableModel::namesConventions_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<int>>("tones");

    const int neutral = int(Tone::Neutral);
    const int accent = int(Tone::Accent);
    QTest::newRow("revision") << u"2.4.67"_s << u"revision"_s << QList{accent};
    QTest::newRow("base") << Alpine << u"revision, base: alpine"_s << QList{accent, neutral};
    QTest::newRow("latest") << u"latest"_s << u"newest, may be unstable"_s << QList{int(Tone::Warning)};
    QTest::newRow("stable") << u"stable"_s << u"latest stable"_s << QList{int(Tone::Good)};
    QTest::newRow("architecture") << u"v2.0-x86_64"_s << u"revision, for x86_64"_s << QList{accent, neutral};
    QTest::newRow("none") << u"experiment"_s << QString() << QList<int>();
}

void TestTagTableModel::namesConventions()
{
    QFETCH(QString, tag);
    QFETCH(QString, words);
    Table table({tag});
    QCOMPARE(table.text(tag, TagTableModel::Convention), words);
    const QModelIndex cell = table.cell(tag, TagTableModel::Convention);
    QCOMPARE(cell.data(Role::Chips).toStringList().join(u", "_s), words);
    QTEST(cell.data(Role::ChipTones).value<QList<int>>(), "tones");
}

void TestTagTableModel::unresolvedCellsAreEmpty()
{
    Table table({u"a"_s});
    for (int column = TagTableModel::Digest; column < TagTableModel::ColumnCount; ++column) {
        QCOMPARE(table.text(u"a"_s, column), QString());
        QCOMPARE(table.tip(u"a"_s, column), QString());
        QCOMPARE(table.cell(u"a"_s, column).data(Role::State).toInt(), int(LoadState::NotLoaded));
        QVERIFY(!table.cell(u"a"_s, column).data(Role::Error).isValid());
    }
    QCOMPARE(table.model.details(0), nullptr);
    QCOMPARE(table.model.details(-1), nullptr);
    QCOMPARE(table.model.details(1), nullptr);
    QCOMPARE(table.text(u"a"_s, TagTableModel::Tag), u"a"_s);
}

void TestTagTableModel::details()
{
    Table table({u"a"_s});
    TagDetails details = sampleDetails(7, 58'213'004);
    details.created = fixedNow().addDays(-3);
    table.model.setDetails(u"a"_s, details);

    QCOMPARE(table.model.detailsState(0), LoadState::Loaded);
    QCOMPARE(*table.model.details(0), details);
    QCOMPARE(table.text(u"a"_s, TagTableModel::Digest), u"sha256:0000…cccc"_s);
    QCOMPARE(table.tip(u"a"_s, TagTableModel::Digest), sampleDigest(7).toString());
    QCOMPARE(table.cell(u"a"_s, TagTableModel::Tag).data(Role::Digest).toString(), sampleDigest(7).toString());
    QVERIFY(table.cell(u"a"_s, TagTableModel::Digest).data(Role::Monospace).toBool());
    QCOMPARE(table.text(u"a"_s, TagTableModel::Type), u"image"_s);
    QCOMPARE(table.cell(u"a"_s, TagTableModel::Type).data(Role::Kind).toInt(), int(ContentKind::Image));
    QCOMPARE(table.text(u"a"_s, TagTableModel::Platforms), u"amd64"_s);
    QCOMPARE(table.tip(u"a"_s, TagTableModel::Platforms), u"linux/amd64"_s);
    QCOMPARE(table.text(u"a"_s, TagTableModel::Size), u"58.2 MB"_s);
    QVERIFY(table.tip(u"a"_s, TagTableModel::Size).contains(u"58213004"_s)
        || table.tip(u"a"_s, TagTableModel::Size).contains(u"58,213,004"_s));
    QCOMPARE(table.text(u"a"_s, TagTableModel::Created), u"3 day(s) ago"_s);
    QCOMPARE(table.text(u"a"_s, TagTableModel::SameDigest), u"—"_s);
}

void TestTagTableModel::multiArch()
{
    Table table({u"a"_s});
    TagDetails details = sampleDetails(1, 3'000'000);
    details.kind = ContentKind::MultiArch;
    details.platforms = {{.os = u"linux"_s, .architecture = u"386"_s}, {.os = u"linux"_s, .architecture = u"amd64"_s},
        {.os = u"linux"_s, .architecture = u"arm"_s, .variant = u"v5"_s}};
    details.platformSizes = {1'000'000, 2'000'000, -1};
    table.model.setDetails(u"a"_s, details);

    QCOMPARE(table.text(u"a"_s, TagTableModel::Type), u"multi-arch"_s);
    QCOMPARE(table.text(u"a"_s, TagTableModel::Platforms), u"386, amd64, arm/v5"_s);
    QCOMPARE(table.cell(u"a"_s, TagTableModel::Platforms).data(Role::Chips).toStringList(),
        QStringList({u"386"_s, u"amd64"_s, u"arm/v5"_s}));
    QCOMPARE(table.tip(u"a"_s, TagTableModel::Platforms), u"linux/386\nlinux/amd64\nlinux/arm/v5"_s);
    const QStringList sizes = table.tip(u"a"_s, TagTableModel::Size).split(u'\n');
    QCOMPARE(sizes.mid(1), QStringList({u"linux/386: 1.0 MB"_s, u"linux/amd64: 2.0 MB"_s, u"linux/arm/v5: —"_s}));

    details.platforms.append({.os = u"windows"_s, .architecture = u"amd64"_s});
    table.model.setDetails(u"a"_s, details);
    QCOMPARE(table.text(u"a"_s, TagTableModel::Platforms), u"linux/386, linux/amd64, linux/arm/v5, windows/amd64"_s);
}

void TestTagTableModel::dates_data()
{
    QTest::addColumn<QDateTime>("created");
    QTest::addColumn<bool>("reproducible");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << QDateTime() << false << QString();
    QTest::newRow("reproducible") << QDateTime() << true << u"reproducible"_s;
    QTest::newRow("epoch") << QDateTime::fromSecsSinceEpoch(0, Qt::UTC) << false << u"reproducible"_s;
    QTest::newRow("year 1") << QDateTime({1, 1, 1}, {0, 0}, Qt::UTC) << false << u"reproducible"_s;
    QTest::newRow("now") << fixedNow() << false << u"just now"_s;
    QTest::newRow("hours") << fixedNow().addSecs(-2 * 3600) << false << u"2 hour(s) ago"_s;
}

void TestTagTableModel::dates()
{
    QFETCH(QDateTime, created);
    QFETCH(bool, reproducible);
    Table table({u"a"_s});
    TagDetails details = sampleDetails(1);
    details.created = created;
    details.reproducible = reproducible;
    table.model.setDetails(u"a"_s, details);
    QTEST(table.text(u"a"_s, TagTableModel::Created), "text");
    QVERIFY(!table.tip(u"a"_s, TagTableModel::Created).contains(u"1970"_s));
}

void TestTagTableModel::failures()
{
    Table table({u"a"_s});
    const Error error{.kind = Error::Kind::NotFound, .httpStatus = 404, .message = u"manifest unknown"_s};
    table.model.setFailed(u"a"_s, error);

    QCOMPARE(table.model.detailsState(0), LoadState::Failed);
    const QModelIndex cell = table.cell(u"a"_s, TagTableModel::Digest);
    QCOMPARE(cell.data().toString(), u"not found"_s);
    QCOMPARE(cell.data(Role::Error).value<Error>(), error);
    QCOMPARE(cell.data(Role::Tone).toInt(), int(Tone::Bad));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"manifest unknown"_s));
    QCOMPARE(table.text(u"a"_s, TagTableModel::Size), QString());

    table.model.setLoading(u"a"_s);
    QCOMPARE(cell.data().toString(), QString());
    QVERIFY(!cell.data(Role::Error).isValid());
}

void TestTagTableModel::failedTagForgetsItsImage()
{
    Table table({u"a"_s, u"b"_s});
    table.model.setDetails(u"a"_s, sampleDetails(1));
    table.model.setDetails(u"b"_s, sampleDetails(1));
    table.model.setFailed(u"a"_s, {.kind = Error::Kind::NotFound});
    QCOMPARE(table.model.details(0), nullptr);
    QCOMPARE(table.text(u"b"_s, TagTableModel::SameDigest), u"—"_s);
    QCOMPARE(table.model.resolvedCount(), 1);
}

void TestTagTableModel::loadingKeepsWhatIsShown()
{
    Table table({u"a"_s});
    table.model.setDetails(u"a"_s, sampleDetails(1));
    table.model.setLoading(u"a"_s);
    QCOMPARE(table.model.detailsState(0), LoadState::Loading);
    QVERIFY(!table.text(u"a"_s, TagTableModel::Digest).isEmpty());
    table.model.setUnresolved(u"a"_s);
    QCOMPARE(table.model.detailsState(0), LoadState::NotLoaded);
    QVERIFY(!table.text(u"a"_s, TagTableModel::Digest).isEmpty());
}

void TestTagTableModel::siblings()
{
    Table table({u"latest"_s, u"2.10"_s, u"2.9"_s, u"other"_s});
    table.model.setDetails(u"latest"_s, sampleDetails(1));
    table.model.setDetails(u"other"_s, sampleDetails(2));
    QCOMPARE(table.text(u"latest"_s, TagTableModel::SameDigest), u"—"_s);

    table.model.setDetails(u"2.10"_s, sampleDetails(1));
    table.model.setDetails(u"2.9"_s, sampleDetails(1));
    QCOMPARE(table.text(u"latest"_s, TagTableModel::SameDigest), u"2.9, 2.10"_s);
    QCOMPARE(table.text(u"2.9"_s, TagTableModel::SameDigest), u"2.10, latest"_s);
    QCOMPARE(table.model.siblings(table.model.row(u"2.10"_s)), QStringList({u"2.9"_s, u"latest"_s}));
    QCOMPARE(table.text(u"other"_s, TagTableModel::SameDigest), u"—"_s);
}

void TestTagTableModel::siblingsOfATagThatMoves()
{
    Table table({u"a"_s, u"b"_s, u"c"_s});
    for (const QString &tag : {u"a"_s, u"b"_s, u"c"_s})
        table.model.setDetails(tag, sampleDetails(tag == u"c"_s ? 2 : 1));
    table.model.setDetails(u"b"_s, sampleDetails(2));
    QCOMPARE(table.text(u"a"_s, TagTableModel::SameDigest), u"—"_s);
    QCOMPARE(table.text(u"b"_s, TagTableModel::SameDigest), u"c"_s);
    QCOMPARE(table.text(u"c"_s, TagTableModel::SameDigest), u"b"_s);
    QCOMPARE(table.model.imageCount(), 2);
}

void TestTagTableModel::namesOnlySoManySiblings()
{
    QStringList tags;
    for (int i = 1; i <= 30; ++i)
        tags += QString::number(i);
    Table table(tags);
    for (const QString &tag : std::as_const(tags))
        table.model.setDetails(tag, sampleDetails(1));
    const QString text = table.text(u"1"_s, TagTableModel::SameDigest);
    QVERIFY2(text.startsWith(u"2, 3, 4,"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"20, 21 and 9 more"_s), qPrintable(text));
    QCOMPARE(table.model.siblings(0).size(), 29);
}

void TestTagTableModel::nullDigestsAreNoSiblings()
{
    Table table({u"a"_s, u"b"_s});
    TagDetails legacy = sampleDetails(1);
    legacy.digest = {};
    legacy.kind = ContentKind::LegacyImage;
    table.model.setDetails(u"a"_s, legacy);
    table.model.setDetails(u"b"_s, legacy);
    QCOMPARE(table.text(u"a"_s, TagTableModel::SameDigest), u"—"_s);
    QCOMPARE(table.text(u"a"_s, TagTableModel::Type), u"legacy image"_s);
    QCOMPARE(table.model.resolvedCount(), 2);
    QCOMPARE(table.model.imageCount(), 0);
    table.model.setFailed(u"a"_s, {});
    QCOMPARE(table.model.resolvedCount(), 1);
}

void TestTagTableModel::tellsChangesTogether()
{
    Table table({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    for (const QString &tag : {u"a"_s, u"c"_s, u"b"_s}) {
        table.model.setLoading(tag);
        table.model.setDetails(tag, sampleDetails(1));
    }
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), table.model.index(0, TagTableModel::Digest));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), table.model.index(2, TagTableModel::SameDigest));
    QCOMPARE(changed.at(1).at(0).toModelIndex(), table.model.index(0, TagTableModel::SameDigest));

    changed.clear();
    table.model.setDetails(u"e"_s, sampleDetails(1));
    QTRY_COMPARE(changed.count(), 3); // its own row; a to c, and e as a sibling
}

void TestTagTableModel::tellsManySiblingsAtOnce()
{
    QStringList tags;
    for (int i = 0; i < 400; ++i)
        tags += QString::number(i);
    Table table(tags);
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 400; i += 2)
        table.model.setDetails(QString::number(i), sampleDetails(1));
    QTRY_VERIFY(changed.count() > 0);
    changed.clear();
    table.model.setDetails(u"1"_s, sampleDetails(1));
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(changed.at(1).at(1).toModelIndex(), table.model.index(399, TagTableModel::SameDigest));
}

void TestTagTableModel::learnsMoreOfAnImage()
{
    Table table({u"a"_s, u"b"_s});
    table.model.setDetails(u"a"_s, sampleDetails(1, -1));
    QCOMPARE(table.text(u"a"_s, TagTableModel::Size), QString());
    table.model.setDetails(u"b"_s, sampleDetails(1, 5000));
    QCOMPARE(table.text(u"a"_s, TagTableModel::Size), u"5.0 kB"_s);
    QCOMPARE(table.model.details(0), table.model.details(1)); // kept once
    QCOMPARE(table.model.uniqueSize(), 5000);
}

void TestTagTableModel::statistics()
{
    Table table({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    table.model.setDetails(u"a"_s, sampleDetails(1, 1000));
    table.model.setDetails(u"b"_s, sampleDetails(1, 1000));
    table.model.setDetails(u"c"_s, sampleDetails(2, 30));
    QCOMPARE(table.model.resolvedCount(), 3);
    QCOMPARE(table.model.imageCount(), 2);
    QCOMPARE(table.model.uniqueSize(), 1030);
    table.model.setListing(listed({u"a"_s, u"d"_s}));
    QCOMPARE(table.model.resolvedCount(), 1);
    QCOMPARE(table.model.imageCount(), 1);
    QCOMPARE(table.model.uniqueSize(), 1000);
}

void TestTagTableModel::refreshPatchesRows()
{
    Table table({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    QItemSelectionModel selection(&table.model);
    selection.select(table.model.index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QPersistentModelIndex goes = table.model.index(1, 0);

    table.model.setListing(listed({u"g"_s, u"e"_s, u"a"_s, u"d"_s, u"f"_s, u"f"_s}));

    QCOMPARE(table.names(), QStringList({u"a"_s, u"d"_s, u"e"_s, u"g"_s, u"f"_s}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
    QVERIFY(!goes.isValid());
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().constFirst().data().toString(), u"e"_s);
    for (int row = 0; row < table.model.rowCount(); ++row)
        QCOMPARE(table.model.row(table.model.name(row)), row);
}

void TestTagTableModel::refreshOfTheSameTellsNothing()
{
    const QStringList tags{u"a"_s, u"b"_s, u"c"_s};
    Table table(tags);
    QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    table.model.setListing(listed(tags));
    table.model.setListing(listed({u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(table.names(), tags);
    QCOMPARE(removed.count() + inserted.count() + changed.count(), 0);
}

void TestTagTableModel::refreshAsksForDetailsAgain()
{
    Table table({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    table.model.setDetails(u"a"_s, sampleDetails(1));
    table.model.setFailed(u"b"_s, {.kind = Error::Kind::NotFound});
    table.model.setLoading(u"c"_s);
    table.model.setListing(listed({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));

    QCOMPARE(table.model.detailsState(0), LoadState::NotLoaded);
    QVERIFY(!table.text(u"a"_s, TagTableModel::Digest).isEmpty());
    QCOMPARE(table.model.detailsState(1), LoadState::NotLoaded);
    QCOMPARE(table.text(u"b"_s, TagTableModel::Digest), QString());
    QCOMPARE(table.model.detailsState(2), LoadState::Loading);
    QCOMPARE(table.model.detailsState(3), LoadState::NotLoaded);
}

void TestTagTableModel::refreshWithManyChangesIsAReset()
{
    QStringList all;
    QStringList even;
    for (int i = 0; i < 400; ++i) {
        all += QString::number(i);
        if (i % 2 == 0)
            even += all.constLast();
    }
    Table table(all);
    table.model.setDetails(u"3"_s, sampleDetails(1));
    table.model.setDetails(u"4"_s, sampleDetails(1));
    QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
    table.model.setListing(listed(even + QStringList(u"new"_s)));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(table.names(), even + QStringList(u"new"_s));
    QCOMPARE(table.model.row(u"4"_s), 2);
    QCOMPARE(table.text(u"4"_s, TagTableModel::SameDigest), u"—"_s);
}

void TestTagTableModel::refreshUpdatesSiblings()
{
    Table table({u"a"_s, u"b"_s, u"c"_s});
    for (const QString &tag : {u"a"_s, u"b"_s, u"c"_s})
        table.model.setDetails(tag, sampleDetails(1));
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(changed.count() > 0);
    table.model.setListing(listed({u"b"_s, u"c"_s}));
    QCOMPARE(table.text(u"c"_s, TagTableModel::SameDigest), u"b"_s);
    changed.clear();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex(), table.model.index(0, TagTableModel::SameDigest));
    QCOMPARE(changed.constFirst().at(1).toModelIndex(), table.model.index(1, TagTableModel::SameDigest));
}

void TestTagTableModel::attachments()
{
    const QString signature = u"sha256-%1.sig"_s.arg(QString(64, u'a'));
    Table table({signature, u"sha256-abc"_s, u"plain"_s});
    QVERIFY(table.model.isAttachment(0));
    QVERIFY(!table.model.isAttachment(1));
    QVERIFY(!table.model.isAttachment(2));
    TagDetails details = sampleDetails(1);
    details.attachment = true;
    table.model.setDetails(u"plain"_s, details);
    QVERIFY(table.model.isAttachment(2));
}

void TestTagTableModel::unknownTagsAreIgnored()
{
    Table table({u"a"_s});
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    table.model.setLoading(u"b"_s);
    table.model.setDetails(u"b"_s, sampleDetails(1));
    table.model.setFailed(u"b"_s, {});
    table.model.setUnresolved(u"b"_s);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(table.model.resolvedCount(), 0);
}

void TestTagTableModel::clears()
{
    Table table({u"a"_s, u"b"_s});
    table.model.setDetails(u"a"_s, sampleDetails(1));
    table.model.setFailed(u"b"_s, {});
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    table.model.clear();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(table.model.rowCount(), 0);
    QCOMPARE(table.model.imageCount(), 0);
    QCOMPARE(table.model.uniqueSize(), 0);
    table.model.append(listed({u"b"_s}));
    QCOMPARE(table.model.detailsState(0), LoadState::NotLoaded);
}

void TestTagTableModel::snapshotStaysAsItWas()
{
    Table table({u"a"_s, u"b"_s});
    table.model.setDetails(u"a"_s, sampleDetails(1));
    const TagSnapshot snapshot = table.model.snapshot();
    table.model.setListing(listed({u"b"_s, u"c"_s}));
    table.model.setDetails(u"b"_s, sampleDetails(2));
    QCOMPARE(snapshot.tags, listed({u"a"_s, u"b"_s}));
    QCOMPARE(snapshot.details.at(0)->digest, sampleDigest(1));
    QCOMPARE(snapshot.details.at(1), nullptr);
}

void TestTagTableModel::tipsAreNoHtml()
{
    Table table({u"<img src=x>"_s});
    table.model.setFailed(u"<img src=x>"_s, {.message = u"<b>bold</b> &lt;"_s});
    for (int column = 0; column < TagTableModel::ColumnCount; ++column)
        QVERIFY(!Qt::mightBeRichText(table.tip(u"<img src=x>"_s, column)));
}

void TestTagTableModel::headers()
{
    Table table;
    QStringList names;
    for (int column = 0; column < TagTableModel::ColumnCount; ++column)
        names += table.model.headerData(column, Qt::Horizontal).toString();
    QCOMPARE(names,
        QStringList({u"Tag"_s, u"Convention"_s, u"Digest"_s, u"Type"_s, u"Platforms"_s, u"Size"_s, u"Created"_s,
            u"Same image as"_s}));
    QVERIFY(!table.model.headerData(TagTableModel::ColumnCount, Qt::Horizontal).isValid());
    QVERIFY(!table.model.headerData(0, Qt::Vertical).isValid());
}

void TestTagTableModel::randomListings_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("patched") << 60;
    QTest::newRow("reset") << 600;
}

void TestTagTableModel::randomListings()
{
    QFETCH(int, most);
    QRandomGenerator random{quint32(most)};
    Table table;
    QHash<QString, TagDetails> details;
    for (int round = 0; round < 6000 / most; ++round) {
        QHash<QString, QPersistentModelIndex> rows;
        for (int row = 0; row < table.model.rowCount(); ++row)
            rows.insert(table.model.name(row), table.model.index(row, 0));
        QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);

        QStringList names;
        for (int i = 0; i < most; ++i) {
            if (random.bounded(2) == 0)
                names += u"1.%1"_s.arg(i);
        }
        if (random.bounded(2) == 0)
            std::shuffle(names.begin(), names.end(), random);
        table.model.setListing(listed(names));

        const QSet<QString> wanted(names.cbegin(), names.cend());
        const QStringList shown = table.names();
        QCOMPARE(QSet<QString>(shown.cbegin(), shown.cend()), wanted);
        QCOMPARE(shown.size(), wanted.size());
        for (int row = 0; row < shown.size(); ++row) {
            QCOMPARE(table.model.row(shown.at(row)), row);
            if (const TagDetails *known = table.model.details(row))
                QCOMPARE(*known, details.value(shown.at(row)));
        }
        for (auto row = rows.cbegin(); reset.isEmpty() && row != rows.cend(); ++row) {
            QCOMPARE(row->isValid(), wanted.contains(row.key()));
            if (row->isValid())
                QCOMPARE(row->data().toString(), row.key());
        }
        for (const QString &name : shown) {
            if (random.bounded(4) == 0) {
                details.insert(name, sampleDetails(int(random.bounded(5)), 10));
                table.model.setDetails(name, details.value(name));
            }
        }
    }
}

void TestTagTableModel::randomDetails()
{
    // Siblings, statistics and what was told of them, against the simplest bookkeeping.
    QRandomGenerator random(4);
    QStringList tags;
    for (int i = 0; i < 40; ++i)
        tags += QString::number(i);
    Table table(tags);
    QHash<QString, int> digests;
    QStringList told(40);
    const auto siblingsOf = [&](const QString &tag) {
        QStringList names;
        for (const QString &other : std::as_const(tags)) {
            if (other != tag && digests.value(tag, -1) >= 0 && digests.value(other, -1) == digests.value(tag))
                names += other;
        }
        return names;
    };
    connect(&table.model, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row(); ++row)
            told[row] = table.model.index(row, TagTableModel::SameDigest).data().toString();
    });

    for (int step = 0; step < 400; ++step) {
        const QString tag = tags.at(int(random.bounded(40)));
        if (random.bounded(5) == 0) {
            table.model.setFailed(tag, {});
            digests.remove(tag);
        } else {
            digests.insert(tag, int(random.bounded(6)));
            table.model.setDetails(tag, sampleDetails(digests.value(tag), 100 * (1 + digests.value(tag))));
        }
        if (random.bounded(4) == 0)
            QCoreApplication::processEvents();

        qint64 size = 0;
        const QSet<int> images(digests.cbegin(), digests.cend());
        for (const int image : images)
            size += 100 * (1 + image);
        QCOMPARE(table.model.imageCount(), images.size());
        QCOMPARE(table.model.resolvedCount(), digests.size());
        QCOMPARE(table.model.uniqueSize(), size);
        for (int row = 0; row < tags.size(); ++row)
            QCOMPARE(table.model.siblings(row), siblingsOf(tags.at(row)));
    }
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    table.model.setLoading(u"0"_s);
    QTRY_VERIFY(changed.count() > 0);
    for (int row = 0; row < tags.size(); ++row)
        QCOMPARE(told.at(row), table.model.index(row, TagTableModel::SameDigest).data().toString());
}

QTEST_GUILESS_MAIN(TestTagTableModel)
#include "tst_tagtablemodel.moc"
