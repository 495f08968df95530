// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Clusters in the Explorer, as a person sees and works them: nobody is asked, the model is told.

#include "guifixture.h"

#include "items/roles.h"
#include "operations/clustersource.h"
#include "ui/pages/explorerpane.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

struct Explorer {
    Explorer()
        : pane(fixture.workspace, nullptr)
        , tree(*named<QTreeView>(pane, "explorerTree"))
    {
        fixture.workspace.add({.id = u"c"_s,
            .name = u"cluster"_s,
            .url = QUrl(u"http://127.0.0.1:1"_s),
            .kind = ConnectionKind::Cluster});
        model().setProjects(u"c"_s, {{.name = u"dev"_s, .displayName = u"Development"_s}, {.name = u"ops"_s}});
        model().addStreams(u"c"_s, u"dev"_s, {{u"app"_s, 2}, {u"web"_s, 1}});
        model().setProjectState(u"c"_s, u"dev"_s, LoadState::Loaded);
        model().setConnectionState(u"c"_s, LoadState::Loaded);
        pane.resize(420, 600);
        if (!show(pane))
            qFatal("the pane does not become active");
        tree.expand(model().find(u"c"_s));
        tree.expand(project(u"dev"_s));
    }

    ExplorerModel &model() { return fixture.workspace.explorer(); }
    QModelIndex project(const QString &name) { return model().findProject(u"c"_s, name); }
    QModelIndex stream(const QString &path) { return model().find(u"c"_s, path); }

    GuiFixture fixture;
    ExplorerPane pane;
    QTreeView &tree;
};

} // namespace

class ExplorerClustersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streamIsActivatedByClick();
    void tellsWhatIsChosen();
    void refreshesByKey();
    void failedProjectIsTriedAgain();
    void changesAreMarkedUntilSeen();
    void keepsWhatIsExpanded();
};

void ExplorerClustersTest::streamIsActivatedByClick()
{
    Explorer explorer;
    const QSignalSpy activated(&explorer.pane, &ExplorerPane::repositoryActivated);
    explorer.tree.scrollTo(explorer.stream(u"dev/app"_s));
    QTest::mouseClick(
        explorer.tree.viewport(), Qt::LeftButton, {}, explorer.tree.visualRect(explorer.stream(u"dev/app"_s)).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0), QVariantList({u"c"_s, u"dev/app"_s}));
}

void ExplorerClustersTest::tellsWhatIsChosen()
{
    Explorer explorer;
    const QSignalSpy chosen(&explorer.pane, &ExplorerPane::projectChanged);
    explorer.tree.setCurrentIndex(explorer.project(u"ops"_s));
    QCOMPARE(chosen.constLast(), QVariantList({u"c"_s, u"ops"_s}));
    QVERIFY(explorer.pane.current().repository.isEmpty());
    explorer.tree.setCurrentIndex(explorer.stream(u"dev/web"_s));
    QCOMPARE(chosen.constLast(), QVariantList({u"c"_s, u"dev"_s}));
    QCOMPARE(explorer.pane.current(), (Place{u"c"_s, u"dev/web"_s, {}}));
    explorer.tree.setCurrentIndex(explorer.model().find(u"c"_s));
    QCOMPARE(chosen.constLast(), QVariantList({u"c"_s, QString()}));
}

void ExplorerClustersTest::refreshesByKey()
{
    Explorer explorer;
    const QSignalSpy wanted(&explorer.pane, &ExplorerPane::refreshRequested);
    explorer.tree.setFocus();
    explorer.tree.setCurrentIndex(explorer.model().find(u"c"_s));
    QTest::keyClick(&explorer.tree, Qt::Key_F5);
    explorer.tree.setCurrentIndex(explorer.stream(u"dev/web"_s));
    QTest::keyClick(&explorer.tree, Qt::Key_F5);
    QTest::keyClick(&explorer.tree, Qt::Key_F5, Qt::ShiftModifier); // is the menu's
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0), QVariantList({u"c"_s, QString()}));
    QCOMPARE(wanted.at(1), QVariantList({u"c"_s, u"dev"_s}));

    const Connection registry = explorer.fixture.addOffline(u"registry.example.com"_s);
    explorer.tree.setCurrentIndex(explorer.model().find(registry.id));
    QTest::keyClick(&explorer.tree, Qt::Key_F5);
    QCOMPARE(wanted.size(), 2);
}

void ExplorerClustersTest::failedProjectIsTriedAgain()
{
    Explorer explorer;
    const QSignalSpy wanted(&explorer.pane, &ExplorerPane::refreshRequested);
    explorer.model().setProjectState(u"c"_s, u"ops"_s, LoadState::Failed, {.kind = Error::Kind::ConnectionLost});
    explorer.tree.setFocus();
    explorer.tree.setCurrentIndex(explorer.project(u"ops"_s));
    QTest::keyClick(&explorer.tree, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0), QVariantList({u"c"_s, u"ops"_s}));
}

void ExplorerClustersTest::changesAreMarkedUntilSeen()
{
    Explorer explorer;
    explorer.tree.setCurrentIndex(explorer.stream(u"dev/web"_s));
    explorer.model().markChanged(u"c"_s, u"dev/app"_s);
    QVERIFY(explorer.stream(u"dev/app"_s).data(Role::Changed).toBool());
    QVERIFY(explorer.project(u"dev"_s).data(Role::Changed).toBool());
    QVERIFY(!explorer.pane.grab().isNull()); // draws the dot
    explorer.tree.setCurrentIndex(explorer.stream(u"dev/app"_s));
    QVERIFY(!explorer.stream(u"dev/app"_s).data(Role::Changed).toBool());
    QVERIFY(!explorer.project(u"dev"_s).data(Role::Changed).toBool());
    explorer.model().markChanged(u"c"_s, u"dev/app"_s); // is looked at
    QVERIFY(!explorer.stream(u"dev/app"_s).data(Role::Changed).toBool());
}

void ExplorerClustersTest::keepsWhatIsExpanded()
{
    Explorer explorer;
    explorer.tree.setCurrentIndex(explorer.stream(u"dev/app"_s));
    explorer.model().setProjects(u"c"_s, {{.name = u"aaa"_s}, {.name = u"dev"_s}});
    QVERIFY(explorer.tree.isExpanded(explorer.project(u"dev"_s)));
    QCOMPARE(explorer.tree.currentIndex(), explorer.stream(u"dev/app"_s));
    QVERIFY(explorer.pane.expandedKeys().contains(u"c/dev"_s));
}

QTEST_MAIN(ExplorerClustersTest)

#include "tst_explorerclusters.moc"
