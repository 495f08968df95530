// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The whole window over the sandbox.

#include "operations/imageinspector.h"
#include "operations/repositorybrowser.h"
#include "sandboxfixture.h"
#include "ui/mainwindow.h"
#include "ui/pages/explorerpane.h"
#include "ui/pages/inspectorpane.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/tagpage.h"
#include "ui/pages/tagtable.h"
#include "ui/pages/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QTranslator>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString WebServer = u"fedora/httpd"_s;
constexpr int TabsOfInspector = 7;

/*! The window, shown, and what one looks at in it. */
struct Window {
    explicit Window(SandboxFixture &fixture)
        : m_fixture(fixture)
        , window(std::make_unique<MainWindow>(fixture.workspace, fixture.theme))
        , pages(*window->findChild<PageTabs *>())
        , inspector(*named<InspectorPane>(*window, "inspectorPane"))
        , address(*named<QLineEdit>(*window, "address"))
    {
        window->resize(1300, 850);
        if (!show(*window))
            qFatal("the window does not become active");
    }

    Place place(const QString &repository, const QString &tag) const
    {
        return {m_fixture.connection.id, repository, tag};
    }

    /*! As one does it with the keyboard. */
    void go(const QString &reference)
    {
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(address.hasFocus());
        QTest::keyClicks(&address, m_fixture.host + u'/' + reference);
        press(Qt::Key_Return);
        window->activateWindow(); // without a screen, Qt does not give back what a popup has taken
    }

    bool isAt(const QString &repository, const QString &tag) const
    {
        const TagPage *page = pages.currentTags();
        const ImageInspector *image = inspector.inspected(place(repository, tag));
        return page && page->browser().repository() == repository && page->browser().state() == LoadState::Loaded
            && page->selectedTags() == QStringList{tag} && image && image->state() == LoadState::Loaded;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focused = popup ? popup : QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), key, modifiers);
    }

    QAction &action(const char *name) const { return *named<QAction>(*window, name); }

private:
    SandboxFixture &m_fixture;

public:
    std::unique_ptr<MainWindow> window;
    PageTabs &pages;
    InspectorPane &inspector;
    QLineEdit &address;
};

/*! What the menus hold, submenus included. */
QList<QAction *> menuActions(const QList<QAction *> &actions)
{
    QList<QAction *> found;
    for (QAction *action : actions) {
        if (action->menu())
            found += menuActions(action->menu()->actions());
        else if (!action->isSeparator())
            found += action;
    }
    return found;
}

/*! Shortcuts that more than one enabled action of the window answers to. */
QStringList ambiguousShortcuts(const QWidget &window)
{
    QHash<QKeySequence, QStringList> owners;
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const bool windowWide =
            action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut;
        if (!windowWide || !action->isEnabled() || action->associatedObjects().isEmpty())
            continue;
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts)
            owners[shortcut] += action->objectName();
    }
    QStringList ambiguous;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        if (owner->size() > 1)
            ambiguous += owner.key().toString() + u": "_s + owner->join(u", "_s);
    }
    return ambiguous;
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheWelcomePage();
    void opensATypedReference();
    void opensADigest();
    void pastesAReference();
    void nonsenseIsRefusedInWords();
    void unknownTagIsWarnedAbout();
    void goesBackAndForward();
    void refreshes();
    void filterIsReached();
    void tabIsClosed();
    void columnsOutliveTheLastTab();
    void selectedRowIsInspected();
    void explorerFollowsAndLeads();

    void showsAsCommand();
    void stateIsRestored();
    void placesOfUnknownConnectionsAreLeftOut();
    void removedConnectionTakesItsPagesAlong();

    void menuActionsHaveWords();
    void partsHaveTheirNames();
    void everythingFocusableHasAName();
    void noShortcutIsAmbiguous();
    void noLetterOfAMenuIsAmbiguous_data();
    void noLetterOfAMenuIsAmbiguous();
    void goesAwayWhileEverythingLoads_data();
    void goesAwayWhileEverythingLoads();
};

void MainWindowTest::beginsWithTheWelcomePage()
{
    SandboxFixture fixture;
    Window window(fixture);
    QVERIFY(window.window->findChild<WelcomePage *>()->isVisible());
    QVERIFY(!window.pages.currentTags());
    QCOMPARE(window.window->windowTitle(), u"Tagwright"_s);
    QVERIFY(!window.action("filterTags").isEnabled());
    QVERIFY(!window.action("closeTab").isEnabled());
    QVERIFY(!window.action("goBack").isEnabled());
}

void MainWindowTest::opensATypedReference()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    QCOMPARE(window.pages.currentTags()->rowCount(), 6);
    QCOMPARE(window.address.text(), fixture.host + u"/fedora/httpd:latest"_s);
    QVERIFY(window.window->windowTitle().startsWith(WebServer));
    auto *layers = accessible<QAbstractItemView>(*window.window, u"Layers"_s);
    QVERIFY(layers->model()->rowCount() > 1);
    QTRY_VERIFY(accessible<QWidget>(*window.window, u"Tags"_s)->hasFocus());
    QVERIFY(!window.window->findChild<WelcomePage *>()->isVisible());
}

void MainWindowTest::opensADigest()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    QString digest;
    QTRY_VERIFY(!(digest = window.pages.currentTags()->browser().digestOf(u"alpine"_s).toString()).isEmpty());
    window.go(WebServer + u'@' + digest);
    QTRY_VERIFY(window.inspector.inspected(window.place(WebServer, digest)));
    QCOMPARE(window.inspector.inspected(window.place(WebServer, digest))->top()->digest.toString(), digest);
    QCOMPARE(window.pages.pages().size(), 1);
}

void MainWindowTest::pastesAReference()
{
    SandboxFixture fixture;
    Window window(fixture);
    QGuiApplication::clipboard()->setText(u"docker pull %1/library/busybox:1.36.1"_s.arg(fixture.host));
    accessible<QWidget>(*window.window, u"Explorer"_s)->setFocus();
    window.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(window.isAt(u"library/busybox"_s, u"1.36.1"_s));
}

void MainWindowTest::nonsenseIsRefusedInWords()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(u"Fedora/HTTPD"_s);
    const auto *message = named<QLabel>(*window.window, "addressMessage");
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().startsWith(u"A repository is written in lower-case letters only."_s),
        qPrintable(message->text()));
    QVERIFY(!window.pages.currentTags());
}

void MainWindowTest::unknownTagIsWarnedAbout()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":bookworm"_s);
    QTRY_VERIFY(window.pages.currentTags());
    QTRY_COMPARE(sentence(*window.pages.currentTags()), u"The registry lists no tag “bookworm” here."_s);
    QTRY_COMPARE(sentence(window.inspector),
        u"This tag or digest does not exist in the repository on %1 (404)."_s.arg(fixture.host));
}

void MainWindowTest::goesBackAndForward()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    window.go(WebServer + u":alpine"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"alpine"_s));
    window.go(u"library/busybox:1.36.1"_s);
    QTRY_VERIFY(window.isAt(u"library/busybox"_s, u"1.36.1"_s));
    QVERIFY(!window.action("goForward").isEnabled());

    window.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(window.isAt(WebServer, u"alpine"_s));
    window.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    QCOMPARE(window.address.text(), fixture.host + u"/fedora/httpd:latest"_s);
    window.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(window.isAt(WebServer, u"alpine"_s));
    window.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(window.isAt(u"library/busybox"_s, u"1.36.1"_s));
    QVERIFY(!window.action("goForward").isEnabled());
    QCOMPARE(window.pages.pages().size(), 2);
}

void MainWindowTest::refreshes()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    const int before = fixture.sandbox->requests().count("GET", "*/tags/list*");
    QVERIFY(before > 0);
    window.press(Qt::Key_F5);
    QTRY_VERIFY(fixture.sandbox->requests().count("GET", "*/tags/list*") > before);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
}

void MainWindowTest::filterIsReached()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    window.press(Qt::Key_F, Qt::ControlModifier);
    auto *filter = accessible<QLineEdit>(*window.window, u"Filter tags"_s);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"alp"_s);
    QTRY_COMPARE(window.pages.currentTags()->rowCount(), 2);
}

void MainWindowTest::tabIsClosed()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    window.go(u"library/busybox:1.36.1"_s);
    QTRY_VERIFY(window.isAt(u"library/busybox"_s, u"1.36.1"_s));
    window.press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    QCOMPARE(window.pages.pages().size(), 1);
    window.press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(window.window->findChild<WelcomePage *>()->isVisible());
    QVERIFY(!window.pages.currentTags());
    QCOMPARE(window.address.text(), QString());
    QCOMPARE(sentence(window.inspector), u"Nothing is selected."_s);
    QCOMPARE(window.window->windowTitle(), u"Tagwright"_s);
}

void MainWindowTest::columnsOutliveTheLastTab()
{
    SandboxFixture fixture;
    Window window(fixture);
    const auto table = [&window] { return named<TagTable>(*window.pages.currentTags(), "tagTable"); };
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    table()->setColumnHidden(2, true);
    window.press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!window.pages.currentTags());
    window.go(u"library/busybox:1.36.1"_s);
    QTRY_VERIFY(window.isAt(u"library/busybox"_s, u"1.36.1"_s));
    QVERIFY(table()->isColumnHidden(2));
    QVERIFY(!table()->isColumnHidden(3));
}

void MainWindowTest::selectedRowIsInspected()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":2.4.67"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"2.4.67"_s));
    auto *tags = named<TagTable>(*window.window, "tagTable");
    QTRY_VERIFY(tags->hasFocus());
    window.press(Qt::Key_Down);
    QTRY_VERIFY(window.isAt(WebServer, u"2.4.67-alpine"_s));
    QCOMPARE(window.address.text(), fixture.host + u"/fedora/httpd:2.4.67-alpine"_s);
}

void MainWindowTest::explorerFollowsAndLeads()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.window->showConnection(fixture.connection.id);
    ExplorerModel &explorer = fixture.workspace.explorer();
    QTRY_VERIFY(explorer.find(fixture.connection.id, WebServer).isValid());
    auto *tree = accessible<QTreeView>(*window.window, u"Explorer"_s);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    QCOMPARE(tree->currentIndex(), explorer.find(fixture.connection.id, WebServer));

    tree->setFocus();
    tree->setCurrentIndex(explorer.find(fixture.connection.id, u"charts/shop"_s));
    window.press(Qt::Key_Return);
    QTRY_VERIFY(window.pages.currentTags()->browser().repository() == u"charts/shop"_s);
    QTRY_COMPARE(window.pages.currentTags()->rowCount(), 5);
    QCOMPARE(sentence(window.inspector), u"Nothing is selected."_s);
}

void MainWindowTest::showsAsCommand()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    window.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window.window->findChild<QDialog *>(u"commandDialog"_s)) && dialog->isVisible());
    const QString command = named<QPlainTextEdit>(*dialog, "command_curl")->toPlainText();
    QVERIFY2(command.startsWith(u"curl "_s), qPrintable(command));
    QVERIFY2(command.contains(fixture.host + u"/v2/fedora/httpd/manifests/latest"_s), qPrintable(command));
    QGuiApplication::clipboard()->clear();
    named<QAbstractButton>(*dialog, "copy_curl")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
    QCOMPARE(reachableWithoutName(*dialog).join(u", "_s), QString());
    dialog->close();
    QTRY_VERIFY(!window.window->findChild<QDialog *>(u"commandDialog"_s));
}

void MainWindowTest::stateIsRestored()
{
    SandboxFixture fixture;
    WindowState saved;
    {
        Window window(fixture);
        window.window->showConnection(fixture.connection.id);
        QTRY_VERIFY(fixture.workspace.explorer().find(fixture.connection.id, WebServer).isValid());
        window.go(u"library/busybox:1.36.1"_s);
        QTRY_VERIFY(window.isAt(u"library/busybox"_s, u"1.36.1"_s));
        window.go(WebServer + u":latest"_s);
        QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
        named<TagTable>(*window.pages.currentTags(), "tagTable")->setColumnHidden(2, true);
        window.go(u"charts/shop:1.0.0"_s);
        QTRY_VERIFY(window.isAt(u"charts/shop"_s, u"1.0.0"_s));
        window.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
        saved = window.window->state();
    }
    QCOMPARE(saved.pages,
        (QList<Place>{{fixture.connection.id, u"library/busybox"_s, u"1.36.1"_s},
            {fixture.connection.id, WebServer, u"latest"_s}, {fixture.connection.id, u"charts/shop"_s, u"1.0.0"_s}}));
    QCOMPARE(saved.currentPage, 1);
    QVERIFY(saved.expanded.contains(fixture.connection.id));
    QCOMPARE(WindowState::fromVariant(saved.toVariant()), saved);

    Window window(fixture);
    window.window->restore(saved);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    QVERIFY(named<TagTable>(*window.pages.currentTags(), "tagTable")->isColumnHidden(2));
    QVERIFY(!named<TagTable>(*window.pages.currentTags(), "tagTable")->isColumnHidden(3));
    const WindowState again = window.window->state();
    QCOMPARE(again.pages, saved.pages);
    QCOMPARE(again.currentPage, saved.currentPage);
    QCOMPARE(QSet<QString>(again.expanded.cbegin(), again.expanded.cend()),
        QSet<QString>(saved.expanded.cbegin(), saved.expanded.cend()));
    QCOMPARE(again.appearance, saved.appearance);
}

void MainWindowTest::placesOfUnknownConnectionsAreLeftOut()
{
    SandboxFixture fixture;
    Window window(fixture);
    WindowState state;
    state.pages = {{u"gone"_s, WebServer, u"latest"_s}, {fixture.connection.id, WebServer, u"alpine"_s}};
    state.currentPage = 0;
    window.window->restore(state);
    QTRY_VERIFY(window.isAt(WebServer, u"alpine"_s));
    QCOMPARE(window.pages.pages().size(), 1);
}

void MainWindowTest::removedConnectionTakesItsPagesAlong()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    fixture.workspace.remove(fixture.connection.id);
    QTRY_VERIFY(window.window->findChild<WelcomePage *>()->isVisible());
    QCOMPARE(window.pages.pages().size(), 0);
    QCOMPARE(sentence(window.inspector), u"Nothing is selected."_s);
    QVERIFY(!window.action("goBack").isEnabled());
    QVERIFY(!window.action("showAsCommand").isEnabled());
}

void MainWindowTest::menuActionsHaveWords()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    const QList<QAction *> actions = menuActions(window.window->menuBar()->actions());
    QVERIFY(actions.size() > 30);
    for (const QAction *action : actions) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
        QVERIFY2(action->toolTip().startsWith(action->statusTip()), qPrintable(action->text()));
    }
}

void MainWindowTest::partsHaveTheirNames()
{
    SandboxFixture fixture;
    Window window(fixture);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    const QStringList names{u"Explorer"_s, u"Address"_s, u"Tags"_s, u"Filter tags"_s, u"Inspector"_s, u"Overview"_s,
        u"Platforms"_s, u"Layers"_s, u"History"_s, u"Config"_s, u"Manifest"_s, u"Referrers"_s, u"Activity"_s,
        u"Requests"_s};
    for (const QString &name : names) {
        auto *widget = accessible<QWidget>(*window.window, name);
        QVERIFY2(widget, qPrintable(name));
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface, qPrintable(name));
        QCOMPARE(interface->text(QAccessible::Name), name);
    }
}

void MainWindowTest::everythingFocusableHasAName()
{
    SandboxFixture fixture;
    Window window(fixture);
    QCOMPARE(reachableWithoutName(*window.window).join(u", "_s), QString());
    window.window->showConnection(fixture.connection.id);
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    auto *views = named<QTabWidget>(*window.window, "inspectorViews");
    QCOMPARE(views->count(), TabsOfInspector);
    for (int tab = 0; tab < views->count(); ++tab) {
        views->setCurrentIndex(tab);
        QCOMPARE(reachableWithoutName(*window.window).join(u", "_s), QString());
    }
}

void MainWindowTest::noLetterOfAMenuIsAmbiguous_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void MainWindowTest::noLetterOfAMenuIsAmbiguous()
{
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(u":/tagwright/i18n/tagwright_"_s + language));
    QCoreApplication::installTranslator(&words);
    const auto restore = qScopeGuard([&words] { QCoreApplication::removeTranslator(&words); });
    SandboxFixture fixture;
    Window window(fixture);
    const QStringList ambiguous = ambiguousLetters(window.window->menuBar()->actions());
    QVERIFY2(ambiguous.isEmpty(), qPrintable(ambiguous.join(u"; "_s)));
}

void MainWindowTest::noShortcutIsAmbiguous()
{
    SandboxFixture fixture;
    Window window(fixture);
    QCOMPARE(ambiguousShortcuts(*window.window).join(u"; "_s), QString());
    window.window->showConnection(fixture.connection.id);
    window.go(u"library/busybox:1.36.1"_s);
    QTRY_VERIFY(window.isAt(u"library/busybox"_s, u"1.36.1"_s));
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY(window.isAt(WebServer, u"latest"_s));
    QCOMPARE(ambiguousShortcuts(*window.window).join(u"; "_s), QString());
}

void MainWindowTest::goesAwayWhileEverythingLoads_data()
{
    QTest::addColumn<bool>("slow");
    QTest::addColumn<QString>("until"); // a request that has been sent
    QTest::newRow("before it has begun") << false << QString();
    QTest::newRow("while it lists") << true << u"*/tags/list*"_s;
    QTest::newRow("while it inspects") << false << u"*/manifests/*"_s;
    QTest::newRow("while answers are late") << true << u"*/manifests/*"_s;
}

void MainWindowTest::goesAwayWhileEverythingLoads()
{
    QFETCH(bool, slow);
    QFETCH(QString, until);
    SandboxFixture fixture;
    if (slow) {
        Fault delay;
        delay.kind = Fault::Kind::Delay;
        delay.delay = std::chrono::milliseconds(50);
        fixture.sandbox->faults().add(delay);
    }
    {
        Window window(fixture);
        window.window->showConnection(fixture.connection.id);
        window.window->open(fixture.host + u"/library/busybox:1.36.1"_s);
        window.window->open(fixture.host + u"/team-b/nightly:2026-03-01"_s);
        named<TagTable>(*window.pages.currentTags(), "tagTable")->sortByColumn(5, Qt::DescendingOrder);
        if (!until.isEmpty())
            QTRY_VERIFY(fixture.sandbox->requests().count("*", until.toLatin1()) > 0);
        QCOMPARE(window.pages.pages().size(), 2);
    }
    fixture.sandbox->faults().clear();
    Window window(fixture); // the workspace goes on
    window.go(WebServer + u":latest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.isAt(WebServer, u"latest"_s), 20'000);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
