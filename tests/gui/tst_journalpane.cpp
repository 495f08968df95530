// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What was changed, in the window: the Journal, taking back, and what an earlier session left.

#include "items/journalmodel.h"
#include "items/operationlistmodel.h"
#include "items/tagtablemodel.h"
#include "items/undotablemodel.h"
#include "journal/journal.h"
#include "operations/changes.h"
#include "operations/operationrunner.h"
#include "operations/plantags.h"
#include "operations/repositorybrowser.h"
#include "sandboxfixture.h"
#include "ui/actions/journalactions.h"
#include "ui/mainwindow.h"
#include "ui/notifier.h"
#include "ui/pages/activitypane.h"
#include "ui/pages/journalnotice.h"
#include "ui/pages/journalpane.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/tagpage.h"
#include "ui/widgets/emptytext.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString WebServer = u"fedora/httpd"_s;

/*! A registry whose tags are changed, and the whole window above it. */
struct Window : SandboxFixture {
    explicit Window(const SandboxOptions &options = {})
        : SandboxFixture(options)
        , window(std::make_unique<MainWindow>(workspace, theme))
        , journal(workspace.changes().journal())
    {
        window->resize(1300, 850);
        if (!show(*window))
            qFatal("the window does not become active");
    }

    RepositoryAddress place(const QString &repository = WebServer) const { return {connection.id, host, repository}; }

    /*! Makes tags name what another one names; true once that has ended. */
    bool tag(const QString &source, const QStringList &names, const QString &repository = WebServer)
    {
        QList<TagWish> wishes;
        for (const QString &name : names)
            wishes += {.source = place(), .reference = source, .place = place(repository), .tag = name};
        auto *plan = new PlanTags(workspace, wishes, {}, window.get());
        ChangeSet set{.verb = repository == WebServer ? ChangeSet::Verb::Tag : ChangeSet::Verb::Copy};
        QSignalSpy planned(plan, &Job::finished);
        QObject::connect(plan, &Job::finished, window.get(), [plan, &set] {
            for (const PlannedTag &tag : plan->planned())
                set.changes += tag.change;
            set.manifests = plan->manifests();
        });
        plan->start();
        QSignalSpy ended(&workspace.runner(), &OperationRunner::ended);
        if (!planned.wait(longWait))
            return false;
        workspace.changes().make(set);
        return QTest::qWaitFor([&] { return !ended.isEmpty(); });
    }

    QTreeView &tree() const { return *named<QTreeView>(*window, "journal"); }
    QModelIndex entry(int row = 0, JournalModel::Column column = JournalModel::What) const
    {
        return journal.index(row, column);
    }
    QString text(JournalModel::Column column, int row = 0) const { return entry(row, column).data().toString(); }

    void showJournal() const { action("go_journal").trigger(); }

    QAction &action(const char *name) const { return *named<QAction>(*window, name); }

    /*! Null while there is none in view. */
    QDialog *dialog(const char *name) const { return dialogInSight(*window, name); }

    std::unique_ptr<MainWindow> window;
    JournalModel &journal;
};

QString outlook(const QWidget &dialog)
{
    return named<QLabel>(dialog, "undoOutlook")->text();
}

QToolButton *paneButton(const QWidget &pane, const char *action)
{
    const QList<QToolButton *> buttons = pane.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->defaultAction() && button->defaultAction()->objectName() == QLatin1StringView(action))
            return button;
    }
    qFatal("there is no button for %s", action);
}

} // namespace

class JournalPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyJournalSaysSo();
    void changesAreListed();
    void lastChangeIsUndoneByKeyboard();
    void entryIsUndoneByButton();
    void cancelIsTheDefault();
    void productionWantsTheName();
    void lostImagesAreSaid();
    void failureIsExplained();
    void tagIsShownAndCopied();

    void pageAndExplorerFollow();
    void activityOffersUndo();

    void interruptedSessionIsTold();
    void journalThatFailsIsTold();
    void longOperationsNotify();

    void everythingFocusableHasAName();
};

void JournalPaneTest::emptyJournalSaysSo()
{
    Window window;
    window.showJournal();
    const auto *empty = window.tree().findChild<EmptyText *>();
    QVERIFY(empty && empty->isVisible());
    QVERIFY(window.tree().hasFocus());
    for (const char *action : {"undoLast", "undoEntry", "findOutEntry", "finishEntry", "entryDetails", "showEntryTag"})
        QVERIFY2(!window.action(action).isEnabled(), action);
}

void JournalPaneTest::changesAreListed()
{
    Window window;
    window.showJournal();
    QVERIFY(window.tag(u"alpine"_s, {u"latest"_s, u"trixie"_s}));
    QCOMPARE(window.journal.rowCount(), 1);
    QVERIFY2(window.text(JournalModel::What).contains(WebServer), qPrintable(window.text(JournalModel::What)));
    QTRY_COMPARE(window.text(JournalModel::State), u"done"_s);
    QCOMPARE(window.journal.rowCount(window.entry()), 2);

    // Right opens the entry, Down goes to its first change.
    QTreeView &tree = window.tree();
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(window.entry()).center());
    QTest::keyClick(&tree, Qt::Key_Right);
    QVERIFY(tree.isExpanded(window.entry()));
    QTest::keyClick(&tree, Qt::Key_Down);
    QCOMPARE(window.journal.position(tree.currentIndex()), 0);
    // The registry is asked of what is chosen: no other tag names what "trixie" did.
    QTRY_COMPARE(window.text(JournalModel::Undo), u"until garbage collection"_s);
}

void JournalPaneTest::lastChangeIsUndoneByKeyboard()
{
    Window window;
    QVERIFY(window.tag(u"alpine"_s, {u"latest"_s}));
    QTRY_VERIFY(window.action("undoLast").isEnabled());
    QTest::keyClick(window.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QDialog *dialog = window.dialog("undoDialog");
    QVERIFY(dialog);
    const auto *table = named<QTableView>(*dialog, "undoTable");
    QCOMPARE(table->model()->rowCount(), 1);
    const auto text = [table](int column) { return table->model()->index(0, column).data().toString(); };
    QCOMPARE(text(UndoTableModel::Tag), u"latest"_s);
    const JournalEntry::Change &change = window.journal.entry(1)->changes.constFirst();
    QCOMPARE(text(UndoTableModel::Now), change.change.after.abbreviated());
    QCOMPARE(text(UndoTableModel::Then), change.change.before.abbreviated());
    QTRY_COMPARE(text(UndoTableModel::Prospect), u"certain"_s);
    QVERIFY(outlook(*dialog).contains(u"can be taken back"_s));

    QTest::keyClick(dialog, Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(!window.dialog("undoDialog"));
    QTRY_COMPARE(window.journal.rowCount(), 2);
    QTRY_COMPARE(window.text(JournalModel::State), u"done"_s);
    QTRY_COMPARE(window.text(JournalModel::State, 1), u"taken back"_s);
    QTRY_VERIFY(!window.action("undoLast").isEnabled());
}

void JournalPaneTest::entryIsUndoneByButton()
{
    Window window;
    QVERIFY(window.tag(u"latest"_s, {u"first"_s}));
    QVERIFY(window.tag(u"alpine"_s, {u"second"_s}));
    window.showJournal();
    QTreeView &tree = window.tree();
    auto *pane = window.window->findChild<JournalPane *>();
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(window.entry(1)).center());
    QTRY_VERIFY(paneButton(*pane, "undoEntry")->isEnabled());
    QTest::mouseClick(paneButton(*pane, "undoEntry"), Qt::LeftButton);
    QDialog *dialog = window.dialog("undoDialog");
    QVERIFY(dialog);
    const auto *table = named<QTableView>(*dialog, "undoTable");
    QCOMPARE(table->model()->index(0, UndoTableModel::Then).data().toString(), u"the tag goes away"_s);
    QTRY_VERIFY(named<QPushButton>(*dialog, "confirm")->isEnabled());
    QTest::mouseClick(named<QPushButton>(*dialog, "confirm"), Qt::LeftButton);
    QTRY_COMPARE(window.journal.rowCount(), 3);
    QTRY_COMPARE(window.text(JournalModel::State, 2), u"taken back"_s);
    QCOMPARE(window.text(JournalModel::State, 1), u"done"_s); // the other one stays
}

void JournalPaneTest::cancelIsTheDefault()
{
    Window window;
    QVERIFY(window.tag(u"alpine"_s, {u"latest"_s}));
    QTRY_VERIFY(window.action("undoLast").isEnabled());
    window.action("undoLast").trigger();
    QDialog *dialog = window.dialog("undoDialog");
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!window.dialog("undoDialog"));
    QCOMPARE(window.journal.rowCount(), 1);
    QCOMPARE(window.text(JournalModel::State), u"done"_s);
}

void JournalPaneTest::productionWantsTheName()
{
    Window window;
    Connection production = window.connection;
    production.production = true;
    window.workspace.change(production);
    QVERIFY(window.tag(u"alpine"_s, {u"latest"_s}));
    QTRY_VERIFY(window.action("undoLast").isEnabled());
    window.action("undoLast").trigger();
    QDialog *dialog = window.dialog("undoDialog");
    QVERIFY(dialog);
    auto *confirm = named<QPushButton>(*dialog, "confirm");
    QTRY_VERIFY(outlook(*dialog).contains(u"can be taken back"_s));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(named<QLineEdit>(*dialog, "repositoryName"), WebServer);
    QVERIFY(confirm->isEnabled());
}

void JournalPaneTest::lostImagesAreSaid()
{
    Window window;
    QVERIFY(window.tag(u"latest"_s, {u"mine"_s}));
    QVERIFY(window.tag(u"alpine"_s, {u"mine"_s}));
    // The older entry cannot be taken back any more: the tag was moved after it.
    QTRY_VERIFY(window.action("undoLast").isEnabled());
    window.window->findChild<JournalActions *>()->undo(1);
    QDialog *dialog = window.dialog("undoDialog");
    QVERIFY(dialog);
    QTRY_VERIFY2(outlook(*dialog).contains(u"None of this"_s), qPrintable(outlook(*dialog)));
    QVERIFY(!named<QPushButton>(*dialog, "confirm")->isEnabled());
}

void JournalPaneTest::failureIsExplained()
{
    Window window({.writes = SandboxOptions::Writes::Refused});
    QVERIFY(window.tag(u"alpine"_s, {u"latest"_s}));
    window.showJournal();
    QTreeView &tree = window.tree();
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(window.entry()).center());
    QTRY_VERIFY(window.action("entryDetails").isEnabled());
    QVERIFY(!window.action("undoEntry").isEnabled());
    window.action("entryDetails").trigger();
    QDialog *dialog = window.dialog("problemDialog");
    QVERIFY(dialog);
    QVERIFY(!named<QLabel>(*dialog, "problemWhat")->text().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window.dialog("problemDialog"));

    // What was not done can be done later.
    QTRY_VERIFY(window.action("finishEntry").isEnabled());
    window.action("finishEntry").trigger();
    QDialog *question = window.dialog("confirmDialog");
    QVERIFY(question);
    QTest::mouseClick(named<QPushButton>(*question, "confirm"), Qt::LeftButton);
    QTRY_COMPARE(window.journal.rowCount(), 2);
}

void JournalPaneTest::tagIsShownAndCopied()
{
    Window window;
    QVERIFY(window.tag(u"alpine"_s, {u"mine"_s}));
    window.showJournal();
    QTreeView &tree = window.tree();
    tree.expand(window.entry());
    const QModelIndex change = window.journal.index(0, 0, window.entry());
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(change).center());
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), window.host + u"/fedora/httpd:mine"_s);
    QTest::keyClick(&tree, Qt::Key_Return);
    const auto *pages = window.window->findChild<PageTabs *>();
    QTRY_VERIFY(pages->currentTags());
    QCOMPARE(pages->currentTags()->browser().repository(), WebServer);
    QTRY_COMPARE(pages->currentTags()->selectedTags(), QStringList{u"mine"_s});
}

void JournalPaneTest::pageAndExplorerFollow()
{
    Window window;
    window.source().connectToServer();
    QTRY_VERIFY(window.workspace.explorer().knows(window.connection.id, WebServer));
    window.window->open(window.host + u"/fedora/httpd:latest"_s);
    const auto *pages = window.window->findChild<PageTabs *>();
    QTRY_VERIFY(pages->currentTags() && pages->currentTags()->selectedTags() == QStringList{u"latest"_s});
    RepositoryBrowser &browser = pages->currentTags()->browser();
    QTRY_VERIFY(!browser.digestOf(u"latest"_s).isNull() && !browser.digestOf(u"alpine"_s).isNull());
    QVERIFY(browser.digestOf(u"latest"_s) != browser.digestOf(u"alpine"_s));

    QVERIFY(window.tag(u"alpine"_s, {u"latest"_s, u"fresh"_s}));
    QTRY_VERIFY(browser.tags().row(u"fresh"_s) >= 0);
    QTRY_COMPARE(browser.digestOf(u"latest"_s), browser.digestOf(u"alpine"_s));
    QCOMPARE(pages->currentTags()->selectedTags(), QStringList{u"latest"_s});

    QVERIFY(!window.workspace.explorer().knows(window.connection.id, u"new/place"_s));
    QVERIFY(window.tag(u"alpine"_s, {u"1.0"_s}, u"new/place"_s));
    QTRY_VERIFY(window.workspace.explorer().knows(window.connection.id, u"new/place"_s));
}

void JournalPaneTest::activityOffersUndo()
{
    Window window;
    QVERIFY(window.tag(u"alpine"_s, {u"latest"_s}));
    window.action("go_activity").trigger();
    auto *list = named<QListView>(*window.window, "activity");
    QCOMPARE(window.workspace.activity().record(0).journalEntry, 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(window.action("undoOperation").isEnabled());
    const QRect row = list->visualRect(list->model()->index(0, 0));
    const int line = list->fontMetrics().height();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.right() - line, row.top() + line));
    QDialog *dialog = window.dialog("undoDialog");
    QVERIFY(dialog);
    QTRY_VERIFY(named<QPushButton>(*dialog, "confirm")->isEnabled());
    QTest::mouseClick(named<QPushButton>(*dialog, "confirm"), Qt::LeftButton);
    QTRY_COMPARE(window.text(JournalModel::State, 1), u"taken back"_s);
    QTRY_VERIFY(window.workspace.runner().runningCount() == 0);
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    QTRY_VERIFY(!window.action("undoOperation").isEnabled()); // once is enough
}

void JournalPaneTest::interruptedSessionIsTold()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    auto sandbox = Sandbox::start();
    QVERIFY(sandbox.has_value());
    const QUrl url = (*sandbox)->url();
    const RepositoryAddress place{u"the registry"_s, url.authority(), WebServer};
    const auto digest = Digest::parse(u"sha256:"_s + QString(64, u'a'));
    QVERIFY(digest.has_value());
    {
        Journal earlier(path);
        JournalEntry entry{.verb = ChangeSet::Verb::Delete, .when = QDateTime::currentDateTimeUtc()};
        // One that is gone, as was intended, and one that is there with something else.
        entry.changes = {{.change = {.place = place, .tag = u"gone"_s, .before = *digest}},
            {.change = {.place = place, .tag = u"latest"_s, .before = *digest}}};
        bool written = false;
        earlier.add(entry, {}, &earlier, [&written](const Result<qint64> &id) { written = id.has_value(); });
        QTRY_VERIFY(written);
    }

    Theme theme;
    SessionSecretStore secrets;
    Workspace workspace(secrets, {folder.path(), path});
    workspace.add({.id = place.connectionId, .name = url.authority(), .url = url, .userName = {}, .pinned = {}});
    MainWindow window(workspace, theme);
    window.resize(1300, 850);
    QVERIFY(show(window));
    const auto *notice = window.findChild<JournalNotice *>();
    QTRY_VERIFY2(sentence(*notice).contains(u"in the middle"_s), qPrintable(sentence(*notice)));
    QVERIFY(!visibleButton(*notice, u"Finish the rest…"_s));
    QAbstractButton *findOut = visibleButton(*notice, u"Find out what was done"_s);
    QVERIFY(findOut);

    QTest::mouseClick(visibleButton(*notice, u"Show in Journal"_s), Qt::LeftButton);
    const auto *tree = named<QTreeView>(window, "journal");
    QTRY_VERIFY(tree->isVisible());
    QCOMPARE(workspace.changes().journal().entryId(tree->currentIndex()), 1);

    QTest::mouseClick(findOut, Qt::LeftButton);
    QTRY_VERIFY(visibleButton(*notice, u"Finish the rest…"_s));
    QVERIFY(!visibleButton(*notice, u"Find out what was done"_s));
    const JournalEntry *entry = workspace.changes().journal().entry(1);
    QCOMPARE(entry->changes.at(0).state, JournalEntry::State::Done);
    QCOMPARE(entry->changes.at(1).state, JournalEntry::State::Failed);

    QTest::mouseClick(visibleButton(*notice, u"Take back what was done…"_s), Qt::LeftButton);
    auto *dialog = window.findChild<QDialog *>(u"undoDialog"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!sentence(*notice).isEmpty()); // nothing was decided
    QTest::mouseClick(named<QToolButton>(*named<QWidget>(*notice, "interruptedBar"), "closeMessage"), Qt::LeftButton);
    QVERIFY(sentence(*notice).isEmpty());
}

void JournalPaneTest::journalThatFailsIsTold()
{
    Window window;
    const auto *notice = window.window->findChild<JournalNotice *>();
    QVERIFY(sentence(*notice).isEmpty());
    Q_EMIT window.workspace.changes().journalFailed({.kind = Error::Kind::Journal, .message = u"disk full"_s});
    QVERIFY(!sentence(*notice).isEmpty());
}

void JournalPaneTest::longOperationsNotify()
{
    GuiFixture fixture;
    QWidget window; // not shown: whoever uses the computer is elsewhere
    Notifier notifier(fixture.workspace, &window);
    QSignalSpy notified(&notifier, &Notifier::notified);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    OperationRecord operation{.id = 1,
        .verb = OperationRecord::Verb::Copy,
        .subject = u"team/app"_s,
        .connectionName = u"quay.io"_s,
        .state = OperationRecord::State::Succeeded,
        .started = now.addSecs(-11),
        .finished = now};
    Q_EMIT fixture.workspace.runner().ended(operation);
    QCOMPARE(notified.count(), 1);
    QVERIFY(notified.at(0).at(0).toString().contains(u"team/app"_s));

    operation.started = now.addSecs(-9);
    Q_EMIT fixture.workspace.runner().ended(operation);
    QCOMPARE(notified.count(), 1);

    operation.started = now.addSecs(-60);
    notifier.action()->trigger();
    Q_EMIT fixture.workspace.runner().ended(operation);
    QCOMPARE(notified.count(), 1);

    notifier.setOn(true);
    QVERIFY(show(window));
    Q_EMIT fixture.workspace.runner().ended(operation);
    QCOMPARE(notified.count(), 1);
}

void JournalPaneTest::everythingFocusableHasAName()
{
    Window window;
    QVERIFY(window.tag(u"alpine"_s, {u"latest"_s}));
    window.showJournal();
    QTRY_VERIFY(window.action("undoLast").isEnabled());
    window.action("undoLast").trigger();
    QVERIFY(window.dialog("undoDialog"));
    const QStringList nameless = reachableWithoutName(*window.window);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

QTEST_MAIN(JournalPaneTest)
#include "tst_journalpane.moc"
