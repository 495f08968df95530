// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "items/explorermodel.h"
#include "items/roles.h"
#include "values/versionkey.h"

#include <QAbstractItemModelTester>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using Completeness = ExplorerModel::Completeness;

namespace {

const QList<int> NameAndDetail{Qt::DisplayRole, Role::Detail};

Connection makeConnection(const QString &id, const QStringList &pinned = {})
{
    return {
        .id = id, .name = id + u".example.com"_s, .url = QUrl(u"https://%1.example.com"_s.arg(id)), .pinned = pinned};
}

/*! A model with one connection "r", watched by Qt's own tester. */
struct Explorer {
    explicit Explorer(const QStringList &pinned = {})
    {
        tester.setUseFetchMore(false); // it would load every connection
        model.addConnection(makeConnection(u"r"_s, pinned));
    }

    void list(const QStringList &names, Completeness completeness = Completeness::Complete)
    {
        model.beginListing(u"r"_s);
        model.addRepositories(u"r"_s, names);
        model.endListing(u"r"_s, completeness);
        model.setConnectionState(u"r"_s, LoadState::Loaded);
    }

    ExplorerModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

// What the tree of these repositories looks like, made in the simplest way.
QStringList expectedTree(const QSet<QString> &repositories)
{
    struct Sorter {
        static QString keyOf(const QString &path, bool isNamespace)
        {
            QString key;
            const QStringList segments = path.split(u'/');
            for (qsizetype i = 0; i < segments.size(); ++i) {
                const bool inner = i + 1 < segments.size() || isNamespace;
                key += QString::fromLatin1(versionKey(segments.at(i)).toHex()) + u'!' + segments.at(i)
                    + (inner ? u'1' : u'0') + u'\x1';
            }
            return key;
        }
    };
    QMap<QString, QString> lines;
    for (const QString &name : repositories) {
        const auto add = [&lines](const QString &path, bool isNamespace) {
            lines.insert(Sorter::keyOf(path, isNamespace),
                QString(2 * (1 + path.count(u'/')), u' ') + path.section(u'/', -1)
                    + (isNamespace ? u"/"_s : QString()));
        };
        add(name, false);
        for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1))
            add(name.left(slash), true);
    }
    return lines.values();
}

QStringList shownTree(const ExplorerModel &model)
{
    QStringList lines = printed(model, {Qt::DisplayRole, Role::Kind});
    lines.removeFirst(); // the connection
    for (QString &line : lines) {
        const bool isNamespace = line.endsWith(u" | %1"_s.arg(int(ExplorerModel::NodeKind::Namespace)));
        line = line.section(u" | "_s, 0, 0) + (isNamespace ? u"/"_s : QString());
    }
    return lines;
}

} // namespace

class TestExplorerModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nestsNamespaces();
    void sortsAsPeopleCount();
    void repositoryThatIsAlsoANamespace();
    void ignoresNamesThatCannotBe_data();
    void ignoresNamesThatCannotBe();
    void asksOnceForChildren();
    void failedConnectionHasNoChildren();
    void connectionTellsItsState();
    void marksConnections();
    void insertsEachPageInFewRanges();
    void scatteredPageChangesTheLayoutOnce();
    void refreshKeepsWhatStays();
    void partialListingDropsNothing();
    void repositoryIsAddedWithoutAListing();
    void scatteredRemovalIsOneRange();
    void pinnedRepositories();
    void pinnedRepositoriesFollowTheirConnections();
    void unpinning();
    void movesConnections();
    void groupsConnections();
    void tellsTintAndProduction();
    void removesConnections();
    void tagCounts();
    void findsRows();
    void accessible();
    void randomSequences();
    void stallsNobody();
};

void TestExplorerModel::nestsNamespaces()
{
    Explorer explorer;
    explorer.list({u"fedora/httpd"_s, u"fedora/nginx"_s, u"platform/base/ubi"_s, u"busybox"_s});

    QCOMPARE(printed(explorer.model, NameAndDetail),
        QStringList({
            u"r.example.com | 4"_s,
            u"  busybox"_s,
            u"  fedora | 2"_s,
            u"    httpd"_s,
            u"    nginx"_s,
            u"  platform | 1"_s,
            u"    base | 1"_s,
            u"      ubi"_s,
        }));
    QCOMPARE(explorer.model.repositories(u"r"_s),
        QStringList({u"busybox"_s, u"fedora/httpd"_s, u"fedora/nginx"_s, u"platform/base/ubi"_s}));
}

void TestExplorerModel::sortsAsPeopleCount()
{
    Explorer explorer;
    explorer.list({u"app10"_s, u"app9"_s, u"App2"_s, u"app1"_s});
    QCOMPARE(explorer.model.repositories(u"r"_s), QStringList({u"app1"_s, u"App2"_s, u"app9"_s, u"app10"_s}));
}

void TestExplorerModel::repositoryThatIsAlsoANamespace()
{
    Explorer explorer;
    explorer.list({u"a/b"_s, u"a"_s});
    QCOMPARE(shownTree(explorer.model), QStringList({u"  a"_s, u"  a/"_s, u"    b"_s}));
    QCOMPARE(explorer.model.find(u"r"_s, u"a"_s).data(Role::Repository).toString(), u"a"_s);
    QCOMPARE(explorer.model.findNamespace(u"r"_s, u"a"_s).data(Role::Repository).toString(), QString());

    explorer.list({u"a"_s});
    QCOMPARE(shownTree(explorer.model), QStringList(u"  a"_s));
}

void TestExplorerModel::ignoresNamesThatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("slash") << u"/"_s;
    QTest::newRow("slash at the end") << u"a/"_s;
    QTest::newRow("slash at the start") << u"/a"_s;
    QTest::newRow("empty segment") << u"a//b"_s;
    QTest::newRow("deeper than any name") << u"a/"_s.repeated(5000) + u"b"_s;
}

void TestExplorerModel::ignoresNamesThatCannotBe()
{
    QFETCH(QString, name);
    Explorer explorer;
    explorer.list({name, u"real"_s});
    QCOMPARE(explorer.model.repositories(u"r"_s), QStringList(u"real"_s));
    QVERIFY(!explorer.model.knows(u"r"_s, name));
}

void TestExplorerModel::asksOnceForChildren()
{
    Explorer explorer;
    QSignalSpy wanted(&explorer.model, &ExplorerModel::childrenWanted);
    const QModelIndex connection = explorer.model.find(u"r"_s);
    QVERIFY(explorer.model.hasChildren(connection));
    QVERIFY(explorer.model.canFetchMore(connection));
    QCOMPARE(explorer.model.rowCount(connection), 0);

    explorer.model.fetchMore(connection);
    explorer.model.fetchMore(connection);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"r"_s);
    QVERIFY(!explorer.model.canFetchMore(connection));
    QVERIFY(explorer.model.hasChildren(connection));
    QCOMPARE(connection.data(Role::State).toInt(), int(LoadState::Loading));

    // A listing that was cancelled can be asked for again.
    explorer.model.setConnectionState(u"r"_s, LoadState::NotLoaded);
    QVERIFY(explorer.model.canFetchMore(connection));
}

void TestExplorerModel::failedConnectionHasNoChildren()
{
    Explorer explorer;
    const QPersistentModelIndex connection = explorer.model.find(u"r"_s);
    QSignalSpy layout(&explorer.model, &QAbstractItemModel::layoutChanged);
    const Error error{.kind = Error::Kind::UnknownHost, .message = u"no such name"_s};
    explorer.model.setConnectionState(u"r"_s, LoadState::Failed, error);

    QVERIFY(!explorer.model.hasChildren(connection));
    QCOMPARE(layout.count(), 1); // or a view would go on offering to expand it
    QCOMPARE(connection.data(Role::State).toInt(), int(LoadState::Failed));
    QCOMPARE(connection.data(Role::Error).value<Error>(), error);
    QCOMPARE(connection.data(Role::Detail).toString(), u"unknown host"_s);

    explorer.model.setConnectionState(u"r"_s, LoadState::Loading);
    QVERIFY(explorer.model.hasChildren(connection));
    QVERIFY(!connection.data(Role::Error).isValid());
}

void TestExplorerModel::connectionTellsItsState()
{
    Explorer explorer;
    const QPersistentModelIndex connection = explorer.model.find(u"r"_s);
    QCOMPARE(connection.data(Role::Detail).toString(), QString());
    explorer.model.setConnectionState(u"r"_s, LoadState::Loading);
    QCOMPARE(connection.data(Role::Detail).toString(), u"loading…"_s);
    explorer.model.beginListing(u"r"_s);
    explorer.model.addRepositories(u"r"_s, {u"a"_s, u"b"_s});
    QCOMPARE(connection.data(Role::Detail).toString(), u"2…"_s);
    explorer.model.setConnectionState(u"r"_s, LoadState::Loaded);
    QCOMPARE(connection.data(Role::Detail).toString(), u"2"_s);
}

void TestExplorerModel::marksConnections()
{
    ExplorerModel model;
    model.addConnection({.id = u"1"_s, .name = u"old"_s, .url = QUrl(u"http://old:5000"_s)});
    model.addConnection(
        {.id = u"2"_s, .name = u"practice"_s, .url = QUrl(u"http://127.0.0.1:1"_s), .kind = ConnectionKind::Sandbox});
    model.addConnection({.id = u"3"_s, .name = u"safe"_s, .url = QUrl(u"https://safe"_s)});

    QCOMPARE(model.find(u"1"_s).data(Role::Chips).toStringList(), QStringList(u"plain HTTP"_s));
    QCOMPARE(model.find(u"1"_s).data(Role::ChipTones).value<QList<int>>(), QList<int>{int(Tone::Warning)});
    QCOMPARE(model.find(u"2"_s).data(Role::Chips).toStringList(), QStringList(u"sandbox"_s));
    QCOMPARE(model.find(u"3"_s).data(Role::Chips).toStringList(), QStringList());
}

void TestExplorerModel::insertsEachPageInFewRanges()
{
    Explorer explorer;
    QSignalSpy inserted(&explorer.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy layout(&explorer.model, &QAbstractItemModel::layoutChanged);
    explorer.model.beginListing(u"r"_s);
    explorer.model.addRepositories(u"r"_s, {u"a/1"_s, u"a/2"_s, u"a/3"_s, u"b/1"_s, u"c"_s});
    QCOMPARE(inserted.count(), 1); // a with its three, b with its one, c

    explorer.model.addRepositories(u"r"_s, {u"a/4"_s, u"a/5"_s, u"d"_s, u"a/4"_s, u"c"_s});
    QCOMPARE(inserted.count(), 3); // two below a, one below the connection
    QCOMPARE(layout.count(), 0);
    QCOMPARE(shownTree(explorer.model),
        QStringList({u"  a/"_s, u"    1"_s, u"    2"_s, u"    3"_s, u"    4"_s, u"    5"_s, u"  b/"_s, u"    1"_s,
            u"  c"_s, u"  d"_s}));
}

void TestExplorerModel::scatteredPageChangesTheLayoutOnce()
{
    Explorer explorer;
    QStringList even;
    QStringList odd;
    QSet<QString> all;
    for (int i = 0; i < 200; ++i) {
        (i % 2 ? odd : even) += u"app%1"_s.arg(i);
        all.insert(u"app%1"_s.arg(i));
    }
    explorer.model.beginListing(u"r"_s);
    explorer.model.addRepositories(u"r"_s, even);
    QList<QPersistentModelIndex> kept;
    for (const QString &name : std::as_const(even))
        kept += explorer.model.find(u"r"_s, name);

    QSignalSpy inserted(&explorer.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy layout(&explorer.model, &QAbstractItemModel::layoutChanged);
    explorer.model.addRepositories(u"r"_s, odd);

    QCOMPARE(inserted.count(), 1);
    QCOMPARE(layout.count(), 1);
    QCOMPARE(shownTree(explorer.model), expectedTree(all));
    for (qsizetype i = 0; i < even.size(); ++i)
        QCOMPARE(kept.at(i).data(Role::Repository).toString(), even.at(i));
}

void TestExplorerModel::refreshKeepsWhatStays()
{
    Explorer explorer;
    explorer.list({u"a/1"_s, u"a/2"_s, u"b/1"_s, u"c"_s});
    const QPersistentModelIndex stays = explorer.model.find(u"r"_s, u"a/2"_s);
    const QPersistentModelIndex goes = explorer.model.find(u"r"_s, u"b/1"_s);
    const quint64 id = stays.data(Role::NodeId).toULongLong();
    QSignalSpy removed(&explorer.model, &QAbstractItemModel::rowsRemoved);

    explorer.list({u"a/2"_s, u"a/3"_s, u"c"_s});

    QCOMPARE(shownTree(explorer.model), QStringList({u"  a/"_s, u"    2"_s, u"    3"_s, u"  c"_s}));
    QCOMPARE(removed.count(), 2);
    QVERIFY(stays.isValid());
    QCOMPARE(stays.data(Role::Repository).toString(), u"a/2"_s);
    QCOMPARE(stays.data(Role::NodeId).toULongLong(), id);
    QVERIFY(!goes.isValid());
    QVERIFY(!explorer.model.knows(u"r"_s, u"b/1"_s));
    QVERIFY(!explorer.model.findNamespace(u"r"_s, u"b"_s).isValid());
    QCOMPARE(explorer.model.find(u"r"_s).data(Role::Detail).toString(), u"3"_s);
}

void TestExplorerModel::repositoryIsAddedWithoutAListing()
{
    Explorer explorer;
    explorer.model.addRepository(u"r"_s, u"a/new"_s);
    QVERIFY(!explorer.model.knows(u"r"_s, u"a/new"_s)); // its listing will bring it
    explorer.list({u"a"_s, u"b"_s});
    explorer.model.addRepository(u"r"_s, u"a/new"_s);
    explorer.model.addRepository(u"r"_s, u"b"_s);
    explorer.model.addRepository(u"nobody"_s, u"b"_s);
    QCOMPARE(explorer.model.repositories(u"r"_s), QStringList({u"a"_s, u"a/new"_s, u"b"_s}));
    explorer.list({u"b"_s});
    QCOMPARE(explorer.model.repositories(u"r"_s), QStringList({u"b"_s}));
}

void TestExplorerModel::partialListingDropsNothing()
{
    Explorer explorer;
    explorer.list({u"a"_s, u"b"_s});
    explorer.list({u"c"_s}, Completeness::Partial);
    QCOMPARE(explorer.model.repositories(u"r"_s), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    explorer.list({u"b"_s});
    QCOMPARE(explorer.model.repositories(u"r"_s), QStringList(u"b"_s));
}

void TestExplorerModel::scatteredRemovalIsOneRange()
{
    Explorer explorer;
    QStringList all;
    QStringList even;
    for (int i = 0; i < 200; ++i) {
        all += u"app%1"_s.arg(i);
        if (i % 2 == 0)
            even += all.constLast();
    }
    explorer.list(all);
    QSignalSpy removed(&explorer.model, &QAbstractItemModel::rowsRemoved);
    explorer.list(even);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(explorer.model.repositories(u"r"_s), even);
}

void TestExplorerModel::pinnedRepositories()
{
    Explorer explorer({u"team/tool"_s, u"team/tool"_s, u"not//valid"_s});
    QCOMPARE(printed(explorer.model, NameAndDetail),
        QStringList({u"team/tool | r.example.com"_s, u"r.example.com"_s, u"  team | 1"_s, u"    tool"_s}));
    const QModelIndex pinned = explorer.model.findPinned(u"r"_s, u"team/tool"_s);
    QCOMPARE(pinned.row(), 0);
    QCOMPARE(pinned.data(Role::Kind).toInt(), int(ExplorerModel::NodeKind::Pinned));
    QCOMPARE(pinned.data(Role::ConnectionId).toString(), u"r"_s);
    QCOMPARE(pinned.data(Role::Repository).toString(), u"team/tool"_s);
    QVERIFY(explorer.model.canFetchMore(explorer.model.find(u"r"_s)));

    // The catalog does not know it: it stays.
    explorer.list({u"busybox"_s});
    QCOMPARE(explorer.model.repositories(u"r"_s), QStringList({u"busybox"_s, u"team/tool"_s}));
}

void TestExplorerModel::pinnedRepositoriesFollowTheirConnections()
{
    Explorer explorer({u"x"_s, u"y"_s});
    explorer.model.addConnection(makeConnection(u"s"_s, {u"z"_s}));
    QCOMPARE(printedColumn(explorer.model, 0),
        QStringList({u"x"_s, u"y"_s, u"z"_s, u"r.example.com"_s, u"s.example.com"_s}));
    const QPersistentModelIndex y = explorer.model.findPinned(u"r"_s, u"y"_s);

    explorer.model.moveConnection(u"r"_s, 1);
    QCOMPARE(printedColumn(explorer.model, 0),
        QStringList({u"z"_s, u"x"_s, u"y"_s, u"s.example.com"_s, u"r.example.com"_s}));
    explorer.model.updateConnection(makeConnection(u"r"_s, {u"y"_s, u"x"_s}));
    QCOMPARE(printedColumn(explorer.model, 0),
        QStringList({u"z"_s, u"y"_s, u"x"_s, u"s.example.com"_s, u"r.example.com"_s}));
    QCOMPARE(y.data().toString(), u"y"_s);

    Connection renamed = makeConnection(u"r"_s, {u"y"_s});
    renamed.name = u"ours"_s;
    QSignalSpy changed(&explorer.model, &QAbstractItemModel::dataChanged);
    explorer.model.updateConnection(renamed);
    QCOMPARE(y.data(Role::Detail).toString(), u"ours"_s);
    QVERIFY(std::any_of(changed.cbegin(), changed.cend(),
        [&](const QList<QVariant> &arguments) { return arguments.constFirst().toModelIndex() == QModelIndex(y); }));
    QVERIFY(!explorer.model.knows(u"r"_s, u"x"_s));
}

void TestExplorerModel::unpinning()
{
    Explorer explorer({u"listed"_s, u"hidden"_s});
    explorer.list({u"listed"_s, u"other"_s});
    explorer.model.updateConnection(makeConnection(u"r"_s));
    QCOMPARE(printed(explorer.model), QStringList({u"r.example.com"_s, u"  listed"_s, u"  other"_s}));

    // What was listed and is not any more stays only as long as it is pinned.
    explorer.model.updateConnection(makeConnection(u"r"_s, {u"other"_s}));
    explorer.list({u"listed"_s});
    QVERIFY(explorer.model.knows(u"r"_s, u"other"_s));
    explorer.model.updateConnection(makeConnection(u"r"_s));
    QVERIFY(!explorer.model.knows(u"r"_s, u"other"_s));
}

void TestExplorerModel::movesConnections()
{
    Explorer explorer({u"pin"_s});
    explorer.model.addConnection(makeConnection(u"s"_s));
    explorer.model.addConnection(makeConnection(u"t"_s));
    QSignalSpy moved(&explorer.model, &QAbstractItemModel::rowsMoved);
    const QPersistentModelIndex s = explorer.model.find(u"s"_s);

    explorer.model.moveConnection(u"r"_s, 2);
    QCOMPARE(printedColumn(explorer.model, 0, Role::ConnectionId), QStringList({u"r"_s, u"s"_s, u"t"_s, u"r"_s}));
    explorer.model.moveConnection(u"r"_s, -1);
    QCOMPARE(printedColumn(explorer.model, 0, Role::ConnectionId), QStringList({u"r"_s, u"s"_s, u"r"_s, u"t"_s}));
    QCOMPARE(moved.count(), 2);
    QCOMPARE(s.row(), 1);

    explorer.model.moveConnection(u"r"_s, 0);
    explorer.model.moveConnection(u"r"_s, 2);
    explorer.model.moveConnection(u"none"_s, 1);
    QCOMPARE(moved.count(), 2);
}

void TestExplorerModel::groupsConnections()
{
    Explorer explorer({u"pin"_s});
    Connection s = makeConnection(u"s"_s, {u"z"_s});
    s.group = u"team 10"_s;
    explorer.model.addConnection(s);
    Connection t = makeConnection(u"t"_s);
    t.group = u"team 9"_s;
    explorer.model.addConnection(t);
    explorer.model.addConnection(makeConnection(u"u"_s));
    const QPersistentModelIndex z = explorer.model.find(u"s"_s, u"z"_s);
    QCOMPARE(printed(explorer.model),
        QStringList({u"pin"_s, u"z"_s, u"r.example.com"_s, u"  pin"_s, u"u.example.com"_s, u"team 9"_s,
            u"  t.example.com"_s, u"team 10"_s, u"  s.example.com"_s, u"    z"_s}));
    QCOMPARE(explorer.model.find(u"s"_s).parent().data(Role::Kind).toInt(), int(ExplorerModel::NodeKind::Group));

    // To another group, which is made, and out of one that is then empty and goes.
    s.group = u"team 9"_s;
    explorer.model.updateConnection(s);
    QCOMPARE(printedColumn(explorer.model, 0),
        QStringList({u"pin"_s, u"z"_s, u"r.example.com"_s, u"u.example.com"_s, u"team 9"_s}));
    QCOMPARE(z.parent().parent().data().toString(), u"team 9"_s);
    explorer.model.moveConnection(u"s"_s, -1);
    QCOMPARE(explorer.model.find(u"s"_s).row(), 0);
    explorer.model.moveConnection(u"s"_s, -1); // never out of its group
    QCOMPARE(explorer.model.find(u"s"_s).row(), 0);
    explorer.model.moveConnection(u"r"_s, 2);
    QCOMPARE(explorer.model.find(u"r"_s).row(), 2);

    s.group.clear();
    explorer.model.updateConnection(s);
    explorer.model.removeConnection(u"t"_s);
    QCOMPARE(printed(explorer.model),
        QStringList(
            {u"pin"_s, u"z"_s, u"r.example.com"_s, u"  pin"_s, u"u.example.com"_s, u"s.example.com"_s, u"  z"_s}));
    QVERIFY(z.isValid());
}

void TestExplorerModel::tellsTintAndProduction()
{
    Explorer explorer;
    Connection connection = makeConnection(u"r"_s);
    connection.url = QUrl(u"http://r.example.com"_s);
    connection.production = true;
    connection.tint = Tint::Teal;
    explorer.model.updateConnection(connection);
    const QModelIndex row = explorer.model.find(u"r"_s);
    QCOMPARE(row.data(Role::Chips).toStringList(), QStringList({u"production"_s, u"plain HTTP"_s}));
    QCOMPARE(row.data(Role::ChipTones).value<QList<int>>(), QList<int>({int(Tone::Bad), int(Tone::Warning)}));
    QCOMPARE(row.data(Role::Tint).toInt(), int(Tint::Teal));
}

void TestExplorerModel::removesConnections()
{
    Explorer explorer({u"pin"_s});
    explorer.model.addConnection(makeConnection(u"s"_s, {u"z"_s}));
    explorer.list({u"a/b"_s});
    const QPersistentModelIndex repository = explorer.model.find(u"r"_s, u"a/b"_s);

    explorer.model.removeConnection(u"r"_s);
    QCOMPARE(printed(explorer.model), QStringList({u"z"_s, u"s.example.com"_s, u"  z"_s}));
    QVERIFY(!repository.isValid());

    // What is still told of it finds nothing, and does nothing.
    explorer.model.addRepositories(u"r"_s, {u"late"_s});
    explorer.model.endListing(u"r"_s, Completeness::Complete);
    explorer.model.setConnectionState(u"r"_s, LoadState::Loaded);
    explorer.model.setTagCount(u"r"_s, u"a/b"_s, 1);
    QCOMPARE(explorer.model.rowCount(), 2);
}

void TestExplorerModel::tagCounts()
{
    Explorer explorer;
    explorer.list({u"a/b"_s});
    QSignalSpy changed(&explorer.model, &QAbstractItemModel::dataChanged);
    explorer.model.setTagCount(u"r"_s, u"a/b"_s, 6);
    explorer.model.setTagCount(u"r"_s, u"a/b"_s, 6);
    explorer.model.setTagCount(u"r"_s, u"unknown"_s, 6);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(explorer.model.find(u"r"_s, u"a/b"_s).data(Role::Detail).toString(), u"6 tag(s)"_s);
}

void TestExplorerModel::findsRows()
{
    Explorer explorer;
    explorer.list({u"a/b/c"_s});
    const QModelIndex repository = explorer.model.find(u"r"_s, u"a/b/c"_s);
    QCOMPARE(repository.data().toString(), u"c"_s);
    QCOMPARE(repository.data(Role::Name).toString(), u"a/b/c"_s);
    QCOMPARE(repository.data(Role::ConnectionId).toString(), u"r"_s);
    QCOMPARE(repository.parent(), explorer.model.findNamespace(u"r"_s, u"a/b"_s));
    QCOMPARE(repository.parent().parent().parent(), explorer.model.find(u"r"_s));
    QVERIFY(!explorer.model.find(u"r"_s, u"a/b"_s).isValid());
    QVERIFY(!explorer.model.find(u"x"_s).isValid());
    QVERIFY(!explorer.model.findPinned(u"r"_s, u"a/b/c"_s).isValid());
}

void TestExplorerModel::accessible()
{
    Explorer explorer({u"pin"_s});
    explorer.list({u"a/b"_s});
    const auto check = [&](const auto &recurse, const QModelIndex &parent) -> void {
        for (int row = 0; row < explorer.model.rowCount(parent); ++row) {
            const QModelIndex index = explorer.model.index(row, 0, parent);
            QVERIFY(!index.data(Qt::DisplayRole).toString().isEmpty());
            QCOMPARE(index.data(Qt::AccessibleTextRole), index.data(Qt::DisplayRole));
            QCOMPARE(index.data(Qt::AccessibleDescriptionRole), index.data(Role::Detail));
            QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
            recurse(recurse, index);
        }
    };
    check(check, {});
    QCOMPARE(explorer.model.find(u"r"_s, u"a/b"_s).data(Qt::ToolTipRole).toString(), u"r.example.com/a/b"_s);
}

void TestExplorerModel::randomSequences()
{
    QRandomGenerator random(20260801);
    const auto randomName = [&random] {
        QStringList segments;
        for (int depth = 1 + int(random.bounded(3)); depth > 0; --depth)
            segments += u"%1%2"_s.arg(QChar(u'a' + random.bounded(3))).arg(random.bounded(10));
        return segments.join(u'/');
    };

    for (int round = 0; round < 5; ++round) {
        Explorer explorer;
        QSet<QString> listed;
        QSet<QString> pinned;
        QHash<QString, QPersistentModelIndex> rows;
        for (int listing = 0; listing < 6; ++listing) {
            if (random.bounded(3) == 0) {
                pinned = random.bounded(2) == 0 ? QSet<QString>() : QSet<QString>{randomName(), randomName()};
                explorer.model.updateConnection(makeConnection(u"r"_s, pinned.values()));
                rows.removeIf([&](const std::pair<const QString &, QPersistentModelIndex &> &row) {
                    return !listed.contains(row.first) && !pinned.contains(row.first); // they may come again
                });
            }
            QSet<QString> names;
            for (const QString &name : std::as_const(listed)) {
                if (random.bounded(4) != 0)
                    names.insert(name);
            }
            const QStringList known = names.values();
            explorer.model.beginListing(u"r"_s);
            for (int page = 0; page < 3; ++page) {
                QStringList arriving;
                for (int i = int(random.bounded(30)); i > 0; --i)
                    arriving += randomName();
                arriving += known.mid(page * known.size() / 3, known.size() / 3 + 1);
                explorer.model.addRepositories(u"r"_s, arriving);
                names.unite(QSet<QString>(arriving.cbegin(), arriving.cend()));
            }
            const bool complete = random.bounded(3) != 0;
            explorer.model.endListing(u"r"_s, complete ? Completeness::Complete : Completeness::Partial);
            listed = complete ? names : QSet<QString>(listed).unite(names);

            const QSet<QString> all = QSet<QString>(listed).unite(pinned);
            QStringList shown = shownTree(explorer.model);
            while (!shown.isEmpty() && !shown.constFirst().startsWith(u"  "_s))
                shown.removeFirst(); // pinned ones and the connection
            QCOMPARE(shown, expectedTree(all));
            QCOMPARE(explorer.model.repositories(u"r"_s).size(), all.size());
            QCOMPARE(explorer.model.find(u"r"_s).data(Role::Detail).toString(), QString());

            for (auto row = rows.begin(); row != rows.end();) {
                if (!all.contains(row.key())) {
                    QVERIFY(!row->isValid());
                    row = rows.erase(row);
                } else {
                    QCOMPARE(row->data(Role::Repository).toString(), row.key());
                    ++row;
                }
            }
            for (const QString &name : all)
                rows.insert(name, explorer.model.find(u"r"_s, name));
        }
    }
}

void TestExplorerModel::stallsNobody()
{
    // What counts is how often views are told: time is for the benchmark.
    Explorer explorer;
    QSignalSpy inserted(&explorer.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&explorer.model, &QAbstractItemModel::dataChanged);
    explorer.model.beginListing(u"r"_s);
    constexpr int Pages = 11;
    constexpr int PageSize = 1000;
    for (int page = 0; page < Pages; ++page) {
        QStringList names;
        for (int i = 0; i < PageSize; ++i)
            names += u"load/repo-%1"_s.arg(page * PageSize + i, 5, 10, QChar(u'0'));
        explorer.model.addRepositories(u"r"_s, names);
    }
    QCOMPARE(inserted.count(), Pages);
    QVERIFY(changed.count() <= 2 * Pages + 1);
    QCOMPARE(explorer.model.rowCount(explorer.model.findNamespace(u"r"_s, u"load"_s)), Pages * PageSize);
}

QTEST_GUILESS_MAIN(TestExplorerModel)
#include "tst_explorermodel.moc"
