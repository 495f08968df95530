// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The Explorer's rows of clusters: projects, and the image streams that come, change and vanish below them.

#include "../support/modelprinter.h"
#include "items/explorermodel.h"
#include "items/roles.h"
#include "values/versionkey.h"

#include <QAbstractItemModelTester>
#include <QMap>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QList<int> NameAndDetail{Qt::DisplayRole, Role::Detail};

QList<Project> named(const QStringList &names)
{
    QList<Project> projects;
    for (const QString &name : names)
        projects += Project{.name = name};
    return projects;
}

QList<ExplorerModel::Stream> streams(const QStringList &names, int tagCount = 1)
{
    QList<ExplorerModel::Stream> result;
    for (const QString &name : names)
        result += {name, tagCount};
    return result;
}

/*! A model with one cluster "c", watched by Qt's own tester. */
struct Explorer {
    explicit Explorer(const QStringList &projects = {})
    {
        tester.setUseFetchMore(false); // it would load every project
        model.addConnection({.id = u"c"_s,
            .name = u"cluster"_s,
            .url = QUrl(u"https://api.example.com:6443"_s),
            .pinned = {u"dev/app"_s, u"typed"_s},
            .kind = ConnectionKind::Cluster});
        model.setProjects(u"c"_s, named(projects));
        model.setConnectionState(u"c"_s, LoadState::Loaded);
    }

    QStringList shown(const QList<int> &roles = NameAndDetail) const
    {
        QStringList lines = printed(model, roles);
        lines.removeFirst(); // the pinned stream
        return lines;
    }

    ExplorerModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

QStringList sortedNames(const QSet<QString> &names)
{
    QMap<std::pair<QByteArray, QString>, QString> sorted;
    for (const QString &name : names)
        sorted.insert({versionKey(name), name}, name);
    return sorted.values();
}

} // namespace

class TestExplorerProjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEmptyProjects();
    void tellsItsProjects();
    void asksWhenExpanded();
    void failsInPlace();
    void patchesStreams();
    void refreshKeepsWhatStays();
    void marksWhatChanged();
    void ignoresNamesThatCannotBe();
    void removesClusters();
    void randomSequences();
    void stallsNobody();
};

void TestExplorerProjects::showsEmptyProjects()
{
    Explorer explorer({u"team10"_s, u"team2"_s, u"app"_s});
    QCOMPARE(
        explorer.shown(), QStringList({u"cluster | 3"_s, u"  app"_s, u"  team2"_s, u"  team10"_s})); // as people count
    QCOMPARE(explorer.model.rowCount(), 2); // what is pinned without a "/" is a project, and no repository
    QCOMPARE(explorer.model.index(0, 0).data(Role::Repository).toString(), u"dev/app"_s);
    QCOMPARE(explorer.model.index(0, 0).data(Qt::ToolTipRole).toString(), u"dev/app"_s);
    QVERIFY(explorer.model.find(u"c"_s).data(Role::IsCluster).toBool());

    explorer.model.setProjectState(u"c"_s, u"app"_s, LoadState::Loading);
    QCOMPARE(explorer.model.findProject(u"c"_s, u"app"_s).data(Role::Detail).toString(), u"loading…"_s);
    explorer.model.setProjectState(u"c"_s, u"app"_s, LoadState::Loaded);
    QCOMPARE(explorer.model.findProject(u"c"_s, u"app"_s).data(Role::Detail).toString(), u"empty"_s);
    QVERIFY(!explorer.model.hasChildren(explorer.model.findProject(u"c"_s, u"app"_s)));
    QVERIFY(explorer.model.hasChildren(explorer.model.findProject(u"c"_s, u"team2"_s)));
}

void TestExplorerProjects::tellsItsProjects()
{
    Explorer explorer;
    Project project{.name = u"shop"_s,
        .displayName = u"The shop"_s,
        .description = u"What we\nsell"_s,
        .requester = u"alice"_s,
        .isTerminating = false};
    explorer.model.setProjects(u"c"_s, {project});
    const QPersistentModelIndex row = explorer.model.findProject(u"c"_s, u"shop"_s);
    QCOMPARE(row.data(Role::Kind).toInt(), int(ExplorerModel::NodeKind::Project));
    QCOMPARE(row.data(Role::Name).toString(), u"shop"_s);
    QCOMPARE(row.data(Role::ConnectionId).toString(), u"c"_s);
    QVERIFY(row.data(Role::Repository).toString().isEmpty());
    QCOMPARE(row.data(Role::Detail).toString(), u"The shop"_s);
    const QString tip = row.data(Qt::ToolTipRole).toString();
    for (const QString &part : {u"shop"_s, u"The shop"_s, u"alice"_s})
        QVERIFY2(tip.contains(part), qPrintable(tip));

    const QSignalSpy changed(&explorer.model, &QAbstractItemModel::dataChanged);
    project.isTerminating = true;
    explorer.model.setProjects(u"c"_s, {project});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(row.data(Role::Detail).toString(), u"being deleted"_s);
}

void TestExplorerProjects::asksWhenExpanded()
{
    Explorer explorer({u"dev"_s});
    QSignalSpy wanted(&explorer.model, &ExplorerModel::projectWanted);
    const QSignalSpy children(&explorer.model, &ExplorerModel::childrenWanted);
    const QModelIndex dev = explorer.model.findProject(u"c"_s, u"dev"_s);
    QVERIFY(explorer.model.canFetchMore(dev));
    explorer.model.fetchMore(dev);
    explorer.model.fetchMore(dev);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0), QVariantList({u"c"_s, u"dev"_s}));
    QVERIFY(children.isEmpty());
    QCOMPARE(dev.data(Role::State).toInt(), int(LoadState::Loading));
}

void TestExplorerProjects::failsInPlace()
{
    Explorer explorer({u"dev"_s});
    explorer.model.setProjectState(
        u"c"_s, u"dev"_s, LoadState::Failed, {.kind = Error::Kind::Forbidden, .httpStatus = 403});
    const QModelIndex dev = explorer.model.findProject(u"c"_s, u"dev"_s);
    QVERIFY(!explorer.model.hasChildren(dev));
    QVERIFY(!dev.data(Role::Detail).toString().isEmpty());
    QCOMPARE(dev.data(Role::Error).value<Error>().kind, Error::Kind::Forbidden);
    explorer.model.setProjectState(u"c"_s, u"gone"_s, LoadState::Loaded); // bears it
}

void TestExplorerProjects::patchesStreams()
{
    Explorer explorer({u"dev"_s, u"ops"_s});
    ExplorerModel &model = explorer.model;
    model.addStreams(u"c"_s, u"dev"_s, streams({u"web"_s, u"app"_s}));
    model.setProjectState(u"c"_s, u"dev"_s, LoadState::Loaded);
    QCOMPARE(explorer.shown(),
        QStringList({u"cluster | 2"_s, u"  dev | 2"_s, u"    app | 1 tag(s)"_s, u"    web | 1 tag(s)"_s, u"  ops"_s}));
    QCOMPARE(model.find(u"c"_s, u"dev/app"_s).data(Role::Repository).toString(), u"dev/app"_s);
    QCOMPARE(model.repositories(u"c"_s), QStringList({u"dev/app"_s, u"dev/web"_s}));
    QVERIFY(model.knows(u"c"_s, u"dev/web"_s));

    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.addStreams(u"c"_s, u"dev"_s, streams({u"app"_s}, 5));
    QVERIFY(inserted.isEmpty());
    QCOMPARE(model.find(u"c"_s, u"dev/app"_s).data(Role::Detail).toString(), u"5 tag(s)"_s);
    model.addStreams(u"c"_s, u"dev"_s, streams({u"lib"_s, u"lib"_s}));
    QCOMPARE(inserted.size(), 1);
    model.removeStreams(u"c"_s, u"dev"_s, {u"web"_s, u"never"_s, u"web"_s});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.repositories(u"c"_s), QStringList({u"dev/app"_s, u"dev/lib"_s}));
    QCOMPARE(model.findProject(u"c"_s, u"dev"_s).data(Role::Detail).toString(), u"2"_s);
    model.removeStreams(u"c"_s, u"dev"_s, {u"app"_s, u"lib"_s});
    QVERIFY(!model.hasChildren(model.findProject(u"c"_s, u"dev"_s)));
    model.addStreams(u"c"_s, u"gone"_s, streams({u"app"_s})); // bears it
    model.removeStreams(u"c"_s, u"gone"_s, {u"app"_s});
    model.addStreams(u"nobody"_s, u"dev"_s, streams({u"app"_s}));
}

void TestExplorerProjects::refreshKeepsWhatStays()
{
    Explorer explorer({u"dev"_s, u"ops"_s, u"old"_s});
    ExplorerModel &model = explorer.model;
    model.addStreams(u"c"_s, u"dev"_s, streams({u"app"_s}));
    model.addStreams(u"c"_s, u"old"_s, streams({u"app"_s}));
    const QPersistentModelIndex project = model.findProject(u"c"_s, u"dev"_s);
    const QPersistentModelIndex stream = model.find(u"c"_s, u"dev/app"_s);
    const QPersistentModelIndex gone = model.find(u"c"_s, u"old/app"_s);
    const quint64 id = project.data(Role::NodeId).toULongLong();
    model.setProjects(u"c"_s, named({u"ops"_s, u"dev"_s, u"aaa"_s}));
    QVERIFY(project.isValid());
    QVERIFY(stream.isValid());
    QVERIFY(!gone.isValid());
    QCOMPARE(project.data(Role::NodeId).toULongLong(), id);
    QCOMPARE(model.findProject(u"c"_s, u"dev"_s), QModelIndex(project));
    QVERIFY(!model.knows(u"c"_s, u"old/app"_s));
    QCOMPARE(model.rowCount(model.find(u"c"_s)), 3);

    // Something else of the connection changes
    model.updateConnection({.id = u"c"_s, .name = u"renamed"_s, .kind = ConnectionKind::Cluster});
    QVERIFY(stream.isValid());
    QCOMPARE(model.rowCount(), 1); // nothing is pinned any more
}

void TestExplorerProjects::marksWhatChanged()
{
    Explorer explorer({u"dev"_s});
    ExplorerModel &model = explorer.model;
    model.addStreams(u"c"_s, u"dev"_s, streams({u"app"_s, u"web"_s}));
    const QPersistentModelIndex pinned = model.findPinned(u"c"_s, u"dev/app"_s);
    const QPersistentModelIndex project = model.findProject(u"c"_s, u"dev"_s);
    const QPersistentModelIndex app = model.find(u"c"_s, u"dev/app"_s);
    QVERIFY(!app.data(Role::Changed).toBool());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.markChanged(u"c"_s, u"dev/app"_s);
    QCOMPARE(changed.size(), 3); // the stream, the project, and the pinned row
    model.markChanged(u"c"_s, u"dev/app"_s);
    QCOMPARE(changed.size(), 3);
    for (const QPersistentModelIndex &row : {pinned, project, app}) {
        QVERIFY(row.data(Role::Changed).toBool());
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(u", changed"_s));
        QVERIFY(!row.data().toString().contains(u"changed"_s));
    }
    model.markChanged(u"c"_s, u"dev/web"_s);
    model.markSeen(u"c"_s, u"dev/app"_s);
    QVERIFY(!app.data(Role::Changed).toBool());
    QVERIFY(!pinned.data(Role::Changed).toBool());
    QVERIFY(project.data(Role::Changed).toBool());
    model.removeStreams(u"c"_s, u"dev"_s, {u"web"_s});
    QVERIFY(!project.data(Role::Changed).toBool());
    model.markChanged(u"c"_s, u"dev/never"_s); // bears it
    model.markSeen(u"nobody"_s, u"dev/app"_s);
}

void TestExplorerProjects::ignoresNamesThatCannotBe()
{
    Explorer explorer({QString(), u"a/b"_s, u"/"_s, QString(300, u'x'), u"dev"_s});
    QCOMPARE(explorer.shown(), QStringList({u"cluster | 1"_s, u"  dev"_s}));
    explorer.model.addStreams(u"c"_s, u"dev"_s, streams({QString(), u"a/b"_s, QString(300, u'x')}));
    QCOMPARE(explorer.shown(), QStringList({u"cluster | 1"_s, u"  dev"_s}));
}

void TestExplorerProjects::removesClusters()
{
    Explorer explorer({u"dev"_s});
    explorer.model.addStreams(u"c"_s, u"dev"_s, streams({u"app"_s}));
    explorer.model.removeConnection(u"c"_s);
    QCOMPARE(explorer.model.rowCount(), 0);
    explorer.model.setProjects(u"c"_s, named({u"dev"_s})); // late, and bears it
    QCOMPARE(explorer.model.rowCount(), 0);
}

void TestExplorerProjects::randomSequences()
{
    QRandomGenerator random(20261127);
    const auto some = [&random](const QString &prefix, int most) {
        QSet<QString> names;
        for (int i = int(random.bounded(most)); i > 0; --i)
            names.insert(prefix + QString::number(random.bounded(most)));
        return names;
    };
    for (int round = 0; round < 20; ++round) {
        Explorer explorer;
        ExplorerModel &model = explorer.model;
        QMap<QString, QSet<QString>> expected;
        for (int step = 0; step < 40; ++step) {
            const QStringList projects = expected.keys();
            const QString project = projects.isEmpty() ? u"p0"_s : projects.at(random.bounded(int(projects.size())));
            const QSet<QString> names = some(u"s"_s, 60);
            switch (random.bounded(4)) {
            case 0: {
                const QSet<QString> kept = some(u"p"_s, 12);
                model.setProjects(u"c"_s, named(kept.values()));
                QMap<QString, QSet<QString>> now;
                for (const QString &name : kept)
                    now.insert(name, expected.value(name));
                expected = now;
                break;
            }
            case 1:
                model.removeStreams(u"c"_s, project, names.values());
                if (expected.contains(project))
                    expected[project] -= names;
                break;
            case 2:
                for (const QString &name : names)
                    model.markChanged(u"c"_s, project + u'/' + name);
                break;
            default:
                model.addStreams(u"c"_s, project, streams(names.values()));
                if (expected.contains(project))
                    expected[project] += names;
            }
            QStringList lines;
            const QStringList sortedProjects = sortedNames({expected.keyBegin(), expected.keyEnd()});
            for (const QString &name : sortedProjects) {
                lines += u"  "_s + name;
                const QStringList sortedStreams = sortedNames(expected.value(name));
                for (const QString &stream : sortedStreams)
                    lines += u"    "_s + stream;
            }
            QCOMPARE(explorer.shown({Qt::DisplayRole}).mid(1), lines);
        }
    }
}

void TestExplorerProjects::stallsNobody()
{
    ExplorerModel model;
    model.addConnection({.id = u"c"_s, .name = u"cluster"_s, .kind = ConnectionKind::Cluster});
    QStringList projects;
    for (int i = 0; i < 500; ++i)
        projects += u"project-%1"_s.arg(i);
    QStringList names;
    for (int i = 0; i < 5000; ++i)
        names += u"stream-%1"_s.arg(i);
    // A view is told once of all that comes or goes together, and not at all of what is the same.
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setProjects(u"c"_s, named(projects));
    QCOMPARE(inserted.size(), 1);
    model.addStreams(u"c"_s, u"project-7"_s, streams(names));
    QCOMPARE(inserted.size(), 2);
    model.addStreams(u"c"_s, u"project-7"_s, streams(names, 2));
    model.setProjects(u"c"_s, named(projects));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(removed.size(), 0);
    model.removeStreams(u"c"_s, u"project-7"_s, names);
    QCOMPARE(removed.size(), 1);
}

QTEST_GUILESS_MAIN(TestExplorerProjects)

#include "tst_explorerprojects.moc"
