// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The tree of registries, namespaces and repositories, filled by the sandbox.

#include "items/roles.h"
#include "sandboxfixture.h"
#include "ui/pages/explorerpane.h"
#include "ui/widgets/messagebar.h"

#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

/*! The pane, shown, and what one looks at in it. */
struct Explorer {
    explicit Explorer(SandboxFixture &fixture)
        : m_fixture(fixture)
        , pane(fixture.workspace, nullptr)
        , tree(*named<QTreeView>(pane, "explorerTree"))
        , activated(&pane, &ExplorerPane::repositoryActivated)
    {
        pane.resize(420, 600);
        if (!show(pane))
            qFatal("the pane does not become active");
    }

    QModelIndex registry() const { return m_fixture.workspace.explorer().find(m_fixture.connection.id); }

    QModelIndex repository(const QString &name) const
    {
        return m_fixture.workspace.explorer().find(m_fixture.connection.id, name);
    }

    QModelIndex space(const QString &path) const
    {
        return m_fixture.workspace.explorer().findNamespace(m_fixture.connection.id, path);
    }

    void list()
    {
        m_fixture.source().connectToServer();
        QTRY_VERIFY(m_fixture.source().state() == LoadState::Loaded && repository(u"wasm/hello"_s).isValid());
    }

    QPoint inside(const QModelIndex &index)
    {
        tree.scrollTo(index);
        return tree.visualRect(index).center();
    }

    QStringList expanded() const
    {
        QStringList keys = pane.expandedKeys();
        keys.sort();
        return keys;
    }

private:
    SandboxFixture &m_fixture;

public:
    ExplorerPane pane;
    QTreeView &tree;
    QSignalSpy activated;
};

} // namespace

class ExplorerPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsNamespacesAndRepositories();
    void expandingListsTheRegistry();
    void repositoryIsActivatedByClick();
    void repositoryIsActivatedByEnter();
    void branchIsOpenedByEnter();
    void contextMenuIsAskedFor();

    void expandedBranchesAreKept();
    void selectsWhatIsListed();
    void selectsWhatIsListedLater();
    void userGoesElsewhereMeanwhile();

    void problems_data();
    void problems();
    void unreachableIsRetried();
    void signInIsAskedFor();
    void refusedCatalogIsNoFault();

    void everythingFocusableHasAName();
};

void ExplorerPaneTest::listsNamespacesAndRepositories()
{
    SandboxFixture fixture;
    Explorer explorer(fixture);
    QVERIFY(!explorer.tree.model()->rowCount(explorer.registry()));
    explorer.list();
    explorer.pane.expand(fixture.connection.id);
    QVERIFY(explorer.tree.isExpanded(explorer.registry()));
    QStringList spaces;
    for (int row = 0; row < explorer.tree.model()->rowCount(explorer.registry()); ++row)
        spaces += explorer.tree.model()->index(row, 0, explorer.registry()).data().toString();
    for (const QString &space : {u"archive"_s, u"fedora"_s, u"openshift"_s, u"platform"_s, u"team-a"_s})
        QVERIFY2(spaces.contains(space), qPrintable(spaces.join(u", "_s)));
    QVERIFY(spaces.indexOf(u"archive"_s) < spaces.indexOf(u"fedora"_s));

    const QModelIndex openshift = explorer.space(u"openshift"_s);
    QCOMPARE(openshift.parent(), explorer.registry());
    QCOMPARE(explorer.tree.model()->rowCount(openshift), 2);
    QCOMPARE(explorer.tree.model()->index(0, 0, openshift).data().toString(), u"mysql"_s);
    QCOMPARE(explorer.tree.model()->index(1, 0, openshift).data().toString(), u"nodejs"_s);
    QCOMPARE(sentence(explorer.pane), QString());
}

void ExplorerPaneTest::expandingListsTheRegistry()
{
    SandboxFixture fixture;
    Explorer explorer(fixture);
    explorer.tree.setFocus();
    explorer.tree.setCurrentIndex(explorer.registry());
    QTest::keyClick(&explorer.tree, Qt::Key_Right);
    QTRY_VERIFY(explorer.repository(u"fedora/httpd"_s).isValid());
    QTRY_VERIFY(explorer.tree.isExpanded(explorer.registry()));
}

void ExplorerPaneTest::repositoryIsActivatedByClick()
{
    SandboxFixture fixture;
    Explorer explorer(fixture);
    explorer.list();
    const QModelIndex repository = explorer.repository(u"fedora/httpd"_s);
    const QModelIndex space = explorer.space(u"fedora"_s);
    explorer.pane.expand(fixture.connection.id);
    explorer.tree.expand(space);
    QTest::mouseClick(explorer.tree.viewport(), Qt::LeftButton, {}, explorer.inside(space));
    QCOMPARE(explorer.activated.count(), 0); // a branch opens nothing
    QTest::mouseClick(explorer.tree.viewport(), Qt::LeftButton, {}, explorer.inside(repository));
    QCOMPARE(explorer.activated.count(), 1);
    QCOMPARE(explorer.activated.constFirst(), (QVariantList{fixture.connection.id, u"fedora/httpd"_s}));
}

void ExplorerPaneTest::repositoryIsActivatedByEnter()
{
    SandboxFixture fixture;
    Explorer explorer(fixture);
    explorer.list();
    explorer.tree.setFocus();
    explorer.tree.setCurrentIndex(explorer.repository(u"openshift/mysql"_s));
    QCOMPARE(explorer.activated.count(), 0);
    QTest::keyClick(&explorer.tree, Qt::Key_Return);
    QCOMPARE(explorer.activated.count(), 1);
    QCOMPARE(explorer.activated.constFirst(), (QVariantList{fixture.connection.id, u"openshift/mysql"_s}));
}

void ExplorerPaneTest::branchIsOpenedByEnter()
{
    SandboxFixture fixture;
    Explorer explorer(fixture);
    explorer.list();
    QSignalSpy connections(&explorer.pane, &ExplorerPane::connectionActivated);
    explorer.pane.expand(fixture.connection.id);
    explorer.tree.setFocus();
    explorer.tree.setCurrentIndex(explorer.space(u"openshift"_s));
    QTest::keyClick(&explorer.tree, Qt::Key_Return);
    QVERIFY(explorer.tree.isExpanded(explorer.space(u"openshift"_s)));
    QTest::keyClick(&explorer.tree, Qt::Key_Return);
    QVERIFY(!explorer.tree.isExpanded(explorer.space(u"openshift"_s)));
    QCOMPARE(connections.count(), 0);
    explorer.tree.setCurrentIndex(explorer.registry());
    QTest::keyClick(&explorer.tree, Qt::Key_Return);
    QCOMPARE(connections.count(), 1);
    QCOMPARE(explorer.activated.count(), 0);
}

void ExplorerPaneTest::contextMenuIsAskedFor()
{
    SandboxFixture fixture;
    Explorer explorer(fixture);
    explorer.list();
    QSignalSpy menu(&explorer.pane, &ExplorerPane::contextMenuRequested);
    const QPoint position = explorer.inside(explorer.registry());
    Q_EMIT explorer.tree.customContextMenuRequested(position);
    QCOMPARE(menu.count(), 1);
    QCOMPARE(menu.constFirst().at(0).toPoint(), explorer.tree.viewport()->mapToGlobal(position));
    QCOMPARE(menu.constFirst().at(1).toString(), fixture.connection.id);
    QCOMPARE(menu.constFirst().at(2).toString(), QString());
}

void ExplorerPaneTest::expandedBranchesAreKept()
{
    SandboxFixture fixture;
    QStringList keys;
    {
        Explorer explorer(fixture);
        explorer.list();
        QCOMPARE(explorer.expanded(), QStringList());
        explorer.pane.expand(fixture.connection.id);
        explorer.tree.expand(explorer.space(u"openshift"_s));
        keys = explorer.expanded();
        QCOMPARE(keys.size(), 2);
    }
    { // everything is there
        Explorer explorer(fixture);
        explorer.pane.setExpandedKeys(keys);
        QVERIFY(explorer.tree.isExpanded(explorer.registry()));
        QVERIFY(explorer.tree.isExpanded(explorer.space(u"openshift"_s)));
        QVERIFY(!explorer.tree.isExpanded(explorer.space(u"fedora"_s)));
        QCOMPARE(explorer.expanded(), keys);
    }
    { // nothing is listed yet
        fixture.workspace.remove(fixture.connection.id);
        fixture.workspace.add(fixture.connection);
        Explorer explorer(fixture);
        explorer.pane.setExpandedKeys(keys);
        QCOMPARE(explorer.expanded(), keys); // not forgotten meanwhile
        explorer.list();
        QTRY_VERIFY(explorer.tree.isExpanded(explorer.space(u"openshift"_s)));
        QVERIFY(explorer.tree.isExpanded(explorer.registry()));
        QVERIFY(!explorer.tree.isExpanded(explorer.space(u"fedora"_s)));
        QCOMPARE(explorer.expanded(), keys);
    }
}

void ExplorerPaneTest::selectsWhatIsListed()
{
    SandboxFixture fixture;
    Explorer explorer(fixture);
    explorer.list();
    explorer.pane.select(fixture.connection.id, u"a/b/c/d"_s);
    QCOMPARE(explorer.tree.currentIndex(), explorer.repository(u"a/b/c/d"_s));
    QVERIFY(explorer.tree.viewport()->rect().intersects(explorer.tree.visualRect(explorer.tree.currentIndex())));
    explorer.pane.select(fixture.connection.id, {});
    QCOMPARE(explorer.tree.currentIndex(), explorer.registry());
    explorer.pane.select(u"nobody"_s, {});
    QCOMPARE(explorer.tree.currentIndex(), explorer.registry());
}

void ExplorerPaneTest::selectsWhatIsListedLater()
{
    SandboxFixture fixture;
    Explorer explorer(fixture);
    explorer.pane.select(fixture.connection.id, u"fedora/httpd"_s);
    QCOMPARE(explorer.tree.currentIndex(), explorer.registry());
    explorer.list();
    QTRY_COMPARE(explorer.tree.currentIndex(), explorer.repository(u"fedora/httpd"_s));
    QCOMPARE(explorer.activated.count(), 0);
}

void ExplorerPaneTest::userGoesElsewhereMeanwhile()
{
    SandboxFixture fixture;
    fixture.addOffline(u"other.example.com"_s, {u"some/thing"_s});
    Explorer explorer(fixture);
    explorer.pane.select(fixture.connection.id, u"fedora/httpd"_s);
    const QModelIndex other = explorer.registry().siblingAtRow(explorer.registry().row() + 1);
    QVERIFY(other.isValid());
    explorer.tree.setCurrentIndex(other);
    explorer.list();
    explorer.tree.setCurrentIndex(explorer.registry());
    fixture.source().list();
    QTRY_VERIFY(fixture.source().state() == LoadState::Loaded);
    QCOMPARE(explorer.tree.currentIndex(), explorer.registry());
}

void ExplorerPaneTest::problems_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("signIn");
    QTest::newRow("unreachable") << u"unreachable"_s << u"%1 refused the connection: nothing listens on that port."_s
                                 << false;
    QTest::newRow("not a registry") << u"html"_s << u"Something answers at %1, but it is not a container registry."_s
                                    << false;
    QTest::newRow("401, Basic") << u"basic"_s
                                << u"%1 wants to know who you are: it did not accept the request without a valid "
                                   "sign-in (401)."_s
                                << true;
    QTest::newRow("401, token") << u"token"_s
                                << u"%1 wants to know who you are: it did not accept the request without a valid "
                                   "sign-in (401)."_s
                                << true;
}

void ExplorerPaneTest::problems()
{
    QFETCH(QString, kind);
    QFETCH(QString, sentence);
    QFETCH(bool, signIn);
    SandboxOptions options;
    if (kind == u"basic"_s)
        options.listeners = {Sandbox::Access::Basic};
    if (kind == u"token"_s)
        options.listeners = {Sandbox::Access::Token};
    SandboxFixture fixture(options);
    if (kind == u"html"_s) {
        Fault page;
        page.kind = Fault::Kind::Html;
        fixture.sandbox->faults().add(page);
    }
    if (kind == u"unreachable"_s)
        fixture.sandbox.reset();
    Explorer explorer(fixture);
    explorer.pane.select(fixture.connection.id, {});
    fixture.source().connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(Tagwright::sentence(explorer.pane), sentence.arg(fixture.host), 20'000);
    QTRY_VERIFY(visibleButton(explorer.pane, u"Retry"_s));
    QCOMPARE(visibleButton(explorer.pane, u"Sign in…"_s) != nullptr, signIn);
}

void ExplorerPaneTest::unreachableIsRetried()
{
    SandboxFixture fixture;
    Fault page;
    page.kind = Fault::Kind::Html;
    fixture.sandbox->faults().add(page);
    Explorer explorer(fixture);
    explorer.pane.select(fixture.connection.id, {});
    fixture.source().connectToServer();
    QTRY_VERIFY(visibleButton(explorer.pane, u"Retry"_s));
    fixture.sandbox->faults().clear();
    visibleButton(explorer.pane, u"Retry"_s)->click();
    QTRY_VERIFY(explorer.repository(u"fedora/httpd"_s).isValid());
    QTRY_COMPARE(sentence(explorer.pane), QString());
}

void ExplorerPaneTest::signInIsAskedFor()
{
    SandboxOptions options;
    options.listeners = {Sandbox::Access::Basic};
    SandboxFixture fixture(options);
    Explorer explorer(fixture);
    QSignalSpy signIn(&explorer.pane, &ExplorerPane::signInRequested);
    explorer.pane.select(fixture.connection.id, {});
    fixture.source().connectToServer();
    QTRY_VERIFY(visibleButton(explorer.pane, u"Sign in…"_s));
    visibleButton(explorer.pane, u"Sign in…"_s)->click();
    QCOMPARE(signIn.count(), 1);
    QCOMPARE(signIn.constFirst().constFirst().toString(), fixture.connection.id);
}

void ExplorerPaneTest::refusedCatalogIsNoFault()
{
    SandboxFixture fixture;
    fixture.refuse("*/_catalog*");
    Explorer explorer(fixture);
    explorer.pane.select(fixture.connection.id, {});
    fixture.source().connectToServer();
    QTRY_COMPARE(sentence(explorer.pane), u"%1 does not allow you to do this (403)."_s.arg(fixture.host));
    const QString next = named<QLabel>(explorer.pane, "messageNext")->text();
    QVERIFY2(next.startsWith(u"Its repositories cannot be listed, but they can be opened"_s), qPrintable(next));
}

void ExplorerPaneTest::everythingFocusableHasAName()
{
    SandboxFixture fixture;
    fixture.refuse("*/_catalog*");
    Explorer explorer(fixture);
    explorer.pane.select(fixture.connection.id, {});
    fixture.source().connectToServer();
    QTRY_VERIFY(visibleButton(explorer.pane, u"Retry"_s));
    QCOMPARE(reachableWithoutName(explorer.pane).join(u", "_s), QString());
    QVERIFY(accessible<QTreeView>(explorer.pane, u"Explorer"_s));
}

QTEST_MAIN(ExplorerPaneTest)
#include "tst_explorerpane.moc"
