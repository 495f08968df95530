// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/sampletags.h"
#include "items/tagarrangement.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const std::atomic_bool NotCancelled = false;

/*! Tags written in one line, and details that are added to some of them. */
struct Tags {
    explicit Tags(const QString &names)
    {
        snapshot.tags = listed(names.split(u' '));
        snapshot.details.resize(snapshot.tags.size());
    }

    void set(const QString &name, const TagDetails &details)
    {
        std::shared_ptr<const TagDetails> shared;
        for (const auto &known : std::as_const(snapshot.details)) {
            if (known && *known == details)
                shared = known;
        }
        if (!shared)
            shared = std::make_shared<const TagDetails>(details);
        for (int row = 0; row < snapshot.tags.size(); ++row) {
            if (snapshot.tags.at(row).name == name)
                snapshot.details[row] = shared;
        }
    }

    QList<int> sortedRows(int column, Qt::SortOrder order = Qt::AscendingOrder) const
    {
        return arrangeTags(snapshot, {.column = column, .order = order}, {}, NotCancelled).order.sorted;
    }

    QString sorted(int column, Qt::SortOrder order = Qt::AscendingOrder) const
    {
        return names(sortedRows(column, order));
    }

    QString names(const QList<int> &rows) const
    {
        QStringList result;
        for (const int row : rows)
            result += snapshot.tags.at(row).name;
        return result.join(u' ');
    }

    TagSnapshot snapshot;
};

} // namespace

class TestTagArrangement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void natural();
    void breaksTiesByName();
    void bySize();
    void byCreated();
    void byDigest();
    void byType();
    void byPlatforms();
    void byConvention();
    void bySiblings();
    void randomNaturalOrder();
    void everyColumnIsAPermutation();
    void filters();
    void hidesAttachments();
    void doesNotSortAgain();
    void appends();
    void stopsWhenCancelled();
};

void TestTagArrangement::natural()
{
    const Tags tags(u"1.10 latest v1.9 1.9-alpine 2.0-rc1 2.0"_s);
    QCOMPARE(tags.sorted(TagTableModel::Tag), u"v1.9 1.9-alpine 1.10 2.0-rc1 2.0 latest"_s);
    QCOMPARE(tags.sorted(TagTableModel::Tag, Qt::DescendingOrder), u"latest 2.0 2.0-rc1 1.10 1.9-alpine v1.9"_s);
}

void TestTagArrangement::breaksTiesByName()
{
    // The same version to a person.
    const Tags tags(u"v1 01 1 V1"_s);
    QCOMPARE(tags.sorted(TagTableModel::Tag), u"01 1 V1 v1"_s);
}

void TestTagArrangement::bySize()
{
    Tags tags(u"e d c b a"_s);
    tags.set(u"a"_s, sampleDetails(1, 20));
    tags.set(u"b"_s, sampleDetails(2, 3));
    tags.set(u"c"_s, sampleDetails(3, -1));
    tags.set(u"d"_s, sampleDetails(4, 20));
    // c has no size, e is not known at all: last whatever the order is
    QCOMPARE(tags.sorted(TagTableModel::Size), u"b a d c e"_s);
    QCOMPARE(tags.sorted(TagTableModel::Size, Qt::DescendingOrder), u"a d b c e"_s);
}

void TestTagArrangement::byCreated()
{
    Tags tags(u"a b c d e"_s);
    TagDetails details = sampleDetails(1);
    details.created = QDateTime({2020, 1, 1}, {0, 0}, Qt::UTC);
    tags.set(u"b"_s, details);
    details.created = QDateTime({2010, 1, 1}, {0, 0}, Qt::UTC);
    tags.set(u"c"_s, details);
    details.created = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    tags.set(u"d"_s, details);
    details.created = {};
    tags.set(u"e"_s, details);
    QCOMPARE(tags.sorted(TagTableModel::Created), u"c b d e a"_s);
    QCOMPARE(tags.sorted(TagTableModel::Created, Qt::DescendingOrder), u"b c d e a"_s);
}

void TestTagArrangement::byDigest()
{
    Tags tags(u"a b c"_s);
    tags.set(u"a"_s, sampleDetails(0x30));
    tags.set(u"b"_s, sampleDetails(0x4));
    tags.set(u"c"_s, sampleDetails(0x30));
    QCOMPARE(tags.sorted(TagTableModel::Digest), u"b a c"_s);
}

void TestTagArrangement::byType()
{
    Tags tags(u"a b c"_s);
    TagDetails details = sampleDetails(1);
    tags.set(u"a"_s, details);
    details.kind = ContentKind::HelmChart;
    tags.set(u"b"_s, details);
    details.kind = ContentKind::Signature;
    tags.set(u"c"_s, details);
    QCOMPARE(tags.sorted(TagTableModel::Type), u"b a c"_s);
}

void TestTagArrangement::byPlatforms()
{
    Tags tags(u"a b c d"_s);
    TagDetails details = sampleDetails(1);
    details.platforms = {{.os = u"linux"_s, .architecture = u"arm64"_s}};
    tags.set(u"a"_s, details);
    details.platforms = {{.os = u"linux"_s, .architecture = u"386"_s}, {.os = u"linux"_s, .architecture = u"arm64"_s}};
    tags.set(u"b"_s, details);
    details.platforms = {};
    tags.set(u"c"_s, details);
    QCOMPARE(tags.sorted(TagTableModel::Platforms), u"b a c d"_s);
    QCOMPARE(tags.sorted(TagTableModel::Platforms, Qt::DescendingOrder), u"a b c d"_s);
}

void TestTagArrangement::byConvention()
{
    const Tags tags(u"nothing latest 2.0-alpine 2.0 1.0 stable"_s);
    QCOMPARE(tags.sorted(TagTableModel::Convention), u"1.0 2.0 2.0-alpine latest stable nothing"_s);
    QCOMPARE(
        tags.sorted(TagTableModel::Convention, Qt::DescendingOrder), u"stable latest 2.0-alpine 1.0 2.0 nothing"_s);
}

void TestTagArrangement::bySiblings()
{
    Tags tags(u"latest 3 2 1 1-alpine unknown"_s);
    tags.set(u"1"_s, sampleDetails(9));
    tags.set(u"latest"_s, sampleDetails(9));
    tags.set(u"2"_s, sampleDetails(5));
    tags.set(u"1-alpine"_s, sampleDetails(7));
    tags.set(u"3"_s, sampleDetails(7));
    QCOMPARE(tags.sorted(TagTableModel::SameDigest), u"1 latest 1-alpine 3 2 unknown"_s);
    QCOMPARE(tags.sorted(TagTableModel::SameDigest, Qt::DescendingOrder), u"1-alpine 3 1 latest 2 unknown"_s);
}

void TestTagArrangement::randomNaturalOrder()
{
    QRandomGenerator random(3);
    QStringList names;
    for (int i = 0; i < 3000; ++i)
        names += u"v%1.%2.%3-%4"_s.arg(random.bounded(3))
                     .arg(random.bounded(200))
                     .arg(random.bounded(3))
                     .arg(QString(int(random.bounded(12)), u'x'));
    names.removeDuplicates();
    const QList<ListedTag> tags = listed(names);
    QList<int> expected(tags.size());
    std::iota(expected.begin(), expected.end(), 0);
    std::sort(expected.begin(), expected.end(), [&tags](int a, int b) {
        return std::pair(tags.at(a).sortKey, tags.at(a).name) < std::pair(tags.at(b).sortKey, tags.at(b).name);
    });
    TagSnapshot snapshot{.tags = tags};
    snapshot.details.resize(tags.size());
    QCOMPARE(arrangeTags(snapshot, {}, {}, NotCancelled).order.natural, expected);
}

void TestTagArrangement::everyColumnIsAPermutation()
{
    QRandomGenerator random(5);
    QStringList names;
    for (int i = 0; i < 500; ++i)
        names += u"%1-%2"_s.arg(i).arg(random.bounded(10));
    Tags tags(names.join(u' '));
    for (const QString &name : std::as_const(names)) {
        if (random.bounded(3) != 0)
            tags.set(name, sampleDetails(int(random.bounded(50)), qint64(random.bounded(10)) - 1));
    }
    QList<int> all(names.size());
    std::iota(all.begin(), all.end(), 0);
    for (int column = 0; column < TagTableModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QList<int> sorted = tags.sortedRows(column, order);
            std::sort(sorted.begin(), sorted.end());
            QCOMPARE(sorted, all);
        }
    }
}

void TestTagArrangement::filters()
{
    const Tags tags(u"1.10 1.9 2.0 1.9-alpine"_s);
    const TagView view{.filter = *TagFilter::parse(u"1.9")};
    const TagArrangement arrangement = arrangeTags(tags.snapshot, view, {}, NotCancelled);
    QCOMPARE(tags.names(arrangement.order.sorted), u"1.9 1.9-alpine 1.10 2.0"_s);
    QCOMPARE(tags.names(arrangement.shown), u"1.9 1.9-alpine"_s);
    QCOMPARE(arrangement.positions, QList<int>({TagArrangement::FilteredOut, 0, TagArrangement::FilteredOut, 1}));
    QCOMPARE(arrangement.hiddenAttachments, 0);
}

void TestTagArrangement::hidesAttachments()
{
    const QString hex(64, u'a');
    const Tags tags(u"1.0 sha256-%1 sha256-%1.sig sha256-%1.sbom 2.0"_s.arg(hex));

    TagArrangement arrangement = arrangeTags(tags.snapshot, {}, {}, NotCancelled);
    QCOMPARE(tags.names(arrangement.shown), u"1.0 2.0"_s);
    QCOMPARE(arrangement.hiddenAttachments, 3);
    QCOMPARE(arrangement.positions.at(1), TagArrangement::HiddenAttachment);

    arrangement = arrangeTags(tags.snapshot, {.filter = *TagFilter::parse(u".sig")}, {}, NotCancelled);
    QCOMPARE(arrangement.shown.size(), 0);
    QCOMPARE(arrangement.hiddenAttachments, 1);

    arrangement = arrangeTags(tags.snapshot, {.attachments = true}, {}, NotCancelled);
    QCOMPARE(arrangement.shown.size(), 5);
    QCOMPARE(arrangement.hiddenAttachments, 0);
}

void TestTagArrangement::doesNotSortAgain()
{
    // Orders that are plainly wrong come through as they are.
    const Tags tags(u"1 2 3"_s);
    const TagView byTag{.order = Qt::DescendingOrder};
    TagArrangement arrangement = arrangeTags(tags.snapshot, byTag, {{0, 1, 2}, {1, 0, 2}}, NotCancelled);
    QCOMPARE(tags.names(arrangement.shown), u"2 1 3"_s);
    arrangement = arrangeTags(tags.snapshot, byTag, {{1, 2, 0}, {}}, NotCancelled);
    QCOMPARE(tags.names(arrangement.shown), u"1 3 2"_s);
}

void TestTagArrangement::appends()
{
    Tags tags(u"3 2 a1"_s);
    const TagView view{.filter = *TagFilter::parse(u"/\\d$")};
    TagArrangement arrangement = arrangeTags(tags.snapshot, view, {}, NotCancelled);
    const QString signature = u"sha256-%1"_s.arg(QString(64, u'1'));
    tags.snapshot.tags += listed({u"1"_s, u"b"_s, signature, u"0"_s});
    tags.snapshot.details.resize(tags.snapshot.tags.size());
    arrangement.append(judge(3, tags.snapshot, view));
    QCOMPARE(tags.names(arrangement.shown), u"2 3 a1 1 0"_s);
    QCOMPARE(arrangement.positions,
        QList<int>({1, 0, 2, 3, TagArrangement::FilteredOut, TagArrangement::HiddenAttachment, 4}));
    QCOMPARE(arrangement.hiddenAttachments, 1);
}

void TestTagArrangement::stopsWhenCancelled()
{
    const Tags tags(u"a b c"_s);
    const std::atomic_bool cancelled = true;
    QVERIFY(arrangeTags(tags.snapshot, {}, {}, cancelled).shown.isEmpty());
}

QTEST_APPLESS_MAIN(TestTagArrangement)
#include "tst_tagarrangement.moc"
