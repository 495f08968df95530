// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Tagging, copying and deleting by mouse and keys, against a registry that is read apart from the window.

#include "items/operationlistmodel.h"
#include "items/plannedtagmodel.h"
#include "items/tagtablemodel.h"
#include "operations/changes.h"
#include "operations/operationrunner.h"
#include "operations/repositorybrowser.h"
#include "sandboxfixture.h"
#include "ui/mainwindow.h"
#include "ui/pages/explorerpane.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/tagpage.h"
#include "ui/pages/tagtable.h"
#include "ui/tagmime.h"
#include "ui/widgets/impactlist.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString Repository = u"fedora/httpd"_s;

struct Window : SandboxFixture {
    explicit Window(const SandboxOptions &options = {})
        : SandboxFixture(options)
        , window(std::make_unique<MainWindow>(workspace, theme))
    {
        window->resize(1300, 850);
        if (!show(*window))
            qFatal("the window does not become active");
        window->showConnection(connection.id);
        if (!QTest::qWaitFor([this] { return workspace.explorer().knows(connection.id, Repository); }))
            qFatal("the repositories do not come");
        window->open(host + u'/' + Repository);
        if (!QTest::qWaitFor([this] { return page() && page()->rowCount() >= 6; }))
            qFatal("the tags do not come");
    }

    TagPage *page() const { return window->findChild<PageTabs *>()->currentTags(); }
    TagTable &table() const { return *named<TagTable>(*page(), "tagTable"); }

    void select(const QStringList &tags) const
    {
        table().clearSelection();
        for (const QString &tag : tags) {
            const auto *rows = table().model();
            for (int row = 0; row < rows->rowCount(); ++row) {
                if (rows->index(row, 0).data().toString() == tag)
                    table().selectionModel()->select(
                        rows->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
        table().setFocus();
    }

    /*! Which the platform of tests does not do by itself when a dialog goes. */
    void activate() const
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }

    QDialog *dialog(const char *name) const { return dialogInSight(*window, name); }

    /*! What the registry itself says; empty when there is no such tag. */
    QString digest(const QString &tag, const QString &repository = Repository)
    {
        const auto digest = sandbox->store().resolve(repository.toUtf8(), tag.toUtf8());
        return digest ? digest->toString() : QString();
    }

    std::unique_ptr<MainWindow> window;
};

QPushButton &button(const QDialog &dialog, const char *name)
{
    return *named<QPushButton>(dialog, name);
}

void click(QPushButton &button)
{
    QTest::mouseClick(&button, Qt::LeftButton);
}

QString outcome(const QDialog &dialog, const QString &tag)
{
    const QAbstractItemModel &rows = *named<QTableView>(dialog, "plannedTags")->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, PlannedTagModel::Tag).data().toString() == tag)
            return rows.index(row, PlannedTagModel::Outcome).data().toString();
    }
    return {};
}

void tick(const QDialog &dialog, const QString &tag)
{
    auto &table = *named<QTableView>(dialog, "plannedTags");
    QAbstractItemModel &rows = *table.model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, PlannedTagModel::Tag).data().toString() == tag) {
            table.setFocus();
            table.setCurrentIndex(rows.index(row, PlannedTagModel::Tag));
            QTest::keyClick(&table, Qt::Key_Space);
        }
    }
}

} // namespace

class TestChangeDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tagsByKeys();
    void asksBeforeATagMoves();
    void keepsProtectedTags();
    void warnsOfBrokenConventions();
    void saysWhatIsWrongWithAName_data();
    void saysWhatIsWrongWithAName();
    void suggestsNames();
    void tagsInAnotherRepository();
    void wantsTheNameOfProduction();
    void copiesTags();
    void copiesSomePlatforms();
    void copiesAWholeRepository();
    void copiesByDropAndPaste();
    void skipsOrMovesWhatExists_data();
    void skipsOrMovesWhatExists();
    void deletesOneOfTwoTagsOfAnImage();
    void saysWhatGoesWithADeletion();
    void deletesNothingByItself();
    void wantsTheNameForManyTags();
    void asksBeforeQuittingWhileChanging();
    void namesEverything();
};

void TestChangeDialogs::tagsByKeys()
{
    Window window;
    const QString image = window.digest(u"2.4.67"_s);
    window.select({u"2.4.67"_s});
    QTest::keyClick(&window.table(), Qt::Key_F2);
    QTRY_VERIFY(window.dialog("tagDialog"));
    QDialog &dialog = *window.dialog("tagDialog");
    QVERIFY(!button(dialog, "accept").isEnabled());
    QTest::keyClicks(named<QLineEdit>(dialog, "newTags"), u"2.4.68, stable"_s);
    QTRY_COMPARE(outcome(dialog, u"stable"_s), u"new"_s);
    QTRY_VERIFY(button(dialog, "accept").isEnabled());
    QVERIFY(named<QPlainTextEdit>(dialog, "commandLines")->toPlainText().contains(u":2.4.68"_s));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(window.digest(u"stable"_s), image);
    QTRY_COMPARE(window.digest(u"2.4.68"_s), image);
    QTRY_VERIFY(window.page()->browser().tags().row(u"stable"_s) >= 0); // and the page shows it
}

void TestChangeDialogs::asksBeforeATagMoves()
{
    Window window;
    const QString before = window.digest(u"trixie"_s);
    const QString image = window.digest(u"2.4.67"_s);
    QVERIFY(before != image);
    window.select({u"2.4.67"_s});
    QTest::keyClick(&window.table(), Qt::Key_F2);
    QTRY_VERIFY(window.dialog("tagDialog"));
    QDialog &dialog = *window.dialog("tagDialog");
    QTest::keyClicks(named<QLineEdit>(dialog, "newTags"), u"trixie latest"_s);
    QTRY_COMPARE(outcome(dialog, u"trixie"_s), u"moves"_s);
    QCOMPARE(outcome(dialog, u"latest"_s), u"is so already"_s);
    QVERIFY(!button(dialog, "accept").isEnabled()); // nothing is ticked
    tick(dialog, u"trixie"_s);
    QVERIFY(button(dialog, "accept").isEnabled());
    click(button(dialog, "accept"));
    QTRY_COMPARE(window.digest(u"trixie"_s), image);
}

void TestChangeDialogs::keepsProtectedTags()
{
    Window window;
    Connection connection = window.source().connection();
    connection.protectedTags = QStringList{u"tri*"_s};
    window.workspace.change(connection);
    const QString before = window.digest(u"trixie"_s);

    window.select({u"2.4.67"_s});
    QTest::keyClick(&window.table(), Qt::Key_F2);
    QTRY_VERIFY(window.dialog("tagDialog"));
    QDialog &tag = *window.dialog("tagDialog");
    QTest::keyClicks(named<QLineEdit>(tag, "newTags"), u"trixie"_s);
    QTRY_COMPARE(outcome(tag, u"trixie"_s), u"protected by “tri*”"_s);
    tick(tag, u"trixie"_s);
    QVERIFY(!button(tag, "accept").isEnabled());
    tag.reject();

    QTRY_VERIFY(!window.dialog("tagDialog"));
    window.activate();
    window.select({u"trixie"_s});
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    QTRY_VERIFY(window.dialog("deleteDialog"));
    QDialog &deletion = *window.dialog("deleteDialog");
    QTRY_VERIFY(named<ImpactList>(deletion, "going")->text().contains(u"tri*"_s));
    QVERIFY(!button(deletion, "delete").isEnabled());
    QCOMPARE(window.digest(u"trixie"_s), before);
}

void TestChangeDialogs::warnsOfBrokenConventions()
{
    Window window;
    window.page()->browser().wantAllDetails();
    QTRY_COMPARE(window.page()->browser().tags().resolvedCount(), window.page()->browser().tags().rowCount());
    window.select({u"alpine"_s});
    QTest::keyClick(&window.table(), Qt::Key_F2);
    QTRY_VERIFY(window.dialog("tagDialog"));
    QDialog &dialog = *window.dialog("tagDialog");
    QTest::keyClicks(named<QLineEdit>(dialog, "newTags"), u"2.4.67-trixie"_s);
    QTRY_VERIFY(named<QLabel>(dialog, "planWarnings")->text().contains(u"2.4.67-trixie"_s));
}

void TestChangeDialogs::saysWhatIsWrongWithAName_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("repository");
    QTest::newRow("a tag with a space cannot be, one with a slash is said") << u"a/b"_s << QString();
    QTest::newRow("begins with a dash") << u"-a"_s << QString();
    QTest::newRow("no such connection") << u"a"_s << u"quay.io/team/app"_s;
    QTest::newRow("no repository") << u"a"_s << u"UPPER/case"_s;
    QTest::newRow("a tag in the repository's field") << u"a"_s << u"127.0.0.1/team/app:1"_s;
}

void TestChangeDialogs::saysWhatIsWrongWithAName()
{
    QFETCH(QString, tags);
    QFETCH(QString, repository);
    Window window;
    window.select({u"alpine"_s});
    QTest::keyClick(&window.table(), Qt::Key_F2);
    QTRY_VERIFY(window.dialog("tagDialog"));
    QDialog &dialog = *window.dialog("tagDialog");
    QTest::keyClicks(named<QLineEdit>(dialog, "newTags"), tags);
    if (!repository.isEmpty())
        named<QComboBox>(dialog, "repository")->setEditText(repository);
    QTRY_VERIFY(!named<QLabel>(dialog, "planState")->text().isEmpty());
    QTRY_VERIFY(!named<QLabel>(dialog, "planState")->text().contains(u"asked"_s));
    QVERIFY(!button(dialog, "accept").isEnabled());
    QVERIFY(!button(dialog, "addToPlan").isEnabled());
}

void TestChangeDialogs::suggestsNames()
{
    Window window;
    window.select({u"2.4.67"_s});
    QTest::keyClick(&window.table(), Qt::Key_F2);
    QTRY_VERIFY(window.dialog("tagDialog"));
    QDialog &dialog = *window.dialog("tagDialog");
    const QList<QAction *> suggestions = named<QToolButton>(dialog, "suggestTags")->menu()->actions();
    const auto next = std::find_if(suggestions.cbegin(), suggestions.cend(),
        [](const QAction *action) { return action->text().startsWith(u"2.4.68 "_s); });
    QVERIFY(next != suggestions.cend());
    (*next)->trigger();
    QCOMPARE(named<QLineEdit>(dialog, "newTags")->text(), u"2.4.68"_s);
    QTRY_COMPARE(outcome(dialog, u"2.4.68"_s), u"new"_s);
}

void TestChangeDialogs::tagsInAnotherRepository()
{
    Window window;
    const QString image = window.digest(u"2.4.67"_s);
    window.select({u"2.4.67"_s});
    QTest::keyClick(&window.table(), Qt::Key_F2);
    QTRY_VERIFY(window.dialog("tagDialog"));
    QDialog &dialog = *window.dialog("tagDialog");
    QTest::keyClicks(named<QLineEdit>(dialog, "newTags"), u"web"_s);
    named<QComboBox>(dialog, "repository")->setEditText(window.host + u"/team-z/new"_s);
    QTRY_COMPARE(outcome(dialog, u"web"_s), u"new"_s);
    QTRY_VERIFY(button(dialog, "accept").isEnabled());
    click(button(dialog, "accept"));
    QTRY_COMPARE(window.digest(u"web"_s, u"team-z/new"_s), image);
    QTRY_VERIFY(window.workspace.explorer().knows(window.connection.id, u"team-z/new"_s));
}

void TestChangeDialogs::wantsTheNameOfProduction()
{
    Window window;
    Connection connection = window.source().connection();
    connection.production = true;
    window.workspace.change(connection);
    window.select({u"2.4.67"_s});
    QTest::keyClick(&window.table(), Qt::Key_F2);
    QTRY_VERIFY(window.dialog("tagDialog"));
    QDialog &dialog = *window.dialog("tagDialog");
    QTest::keyClicks(named<QLineEdit>(dialog, "newTags"), u"stable"_s);
    auto &name = *named<QLineEdit>(dialog, "confirmName");
    QTRY_VERIFY(name.isVisible());
    QVERIFY(!button(dialog, "accept").isEnabled());
    QTest::keyClicks(&name, u"fedora/httpx"_s);
    QVERIFY(!button(dialog, "accept").isEnabled());
    name.clear();
    QTest::keyClicks(&name, Repository);
    QVERIFY(button(dialog, "accept").isEnabled());
}

void TestChangeDialogs::copiesTags()
{
    Window window;
    Window other;
    const Connection target{.id = u"other"_s, .name = u"Other"_s, .url = other.sandbox->url()};
    window.workspace.add(target);
    window.activate();
    window.select({u"2.4.67"_s, u"alpine"_s});
    QTest::keyClick(&window.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.dialog("copyDialog"));
    QDialog &dialog = *window.dialog("copyDialog");
    named<QComboBox>(dialog, "repository")->setEditText(target.host() + u"/mirror/httpd"_s);
    named<QCheckBox>(dialog, "withReferrers")->setChecked(true);
    QTRY_COMPARE(outcome(dialog, u"alpine"_s), u"new"_s);
    QTRY_VERIFY(button(dialog, "accept").isEnabled());
    click(button(dialog, "accept"));
    QTRY_COMPARE_WITH_TIMEOUT(other.digest(u"2.4.67"_s, u"mirror/httpd"_s), window.digest(u"2.4.67"_s), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(other.digest(u"alpine"_s, u"mirror/httpd"_s), window.digest(u"alpine"_s), 20000);
}

void TestChangeDialogs::copiesSomePlatforms()
{
    Window window;
    window.select({u"2.4.67"_s});
    QTest::keyClick(&window.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.dialog("copyDialog"));
    QDialog &dialog = *window.dialog("copyDialog");
    named<QComboBox>(dialog, "repository")->setEditText(window.host + u"/team-z/small"_s);
    auto &platforms = *named<QListWidget>(dialog, "platforms");
    QTRY_VERIFY(platforms.isVisible());
    for (int row = 0; row < platforms.count(); ++row)
        platforms.item(row)->setCheckState(
            platforms.item(row)->text() == u"linux/amd64"_s ? Qt::Checked : Qt::Unchecked);
    QTRY_COMPARE(outcome(dialog, u"2.4.67"_s), u"new"_s);
    QTRY_VERIFY(button(dialog, "accept").isEnabled());
    click(button(dialog, "accept"));
    QTRY_VERIFY_WITH_TIMEOUT(!window.digest(u"2.4.67"_s, u"team-z/small"_s).isEmpty(), 20000);
    QVERIFY(window.digest(u"2.4.67"_s, u"team-z/small"_s) != window.digest(u"2.4.67"_s));
    const auto digest = Digest::parse(window.digest(u"2.4.67"_s, u"team-z/small"_s));
    const auto index = window.sandbox->store().manifest("team-z/small", *digest);
    QVERIFY(index);
    QVERIFY(index->bytes.contains("amd64"));
    QVERIFY(!index->bytes.contains("\"386\""));
}

void TestChangeDialogs::copiesAWholeRepository()
{
    Window window;
    auto *action = window.window->findChild<QAction *>(u"copyRepository"_s);
    QVERIFY(action);
    action->trigger();
    QTRY_VERIFY(window.dialog("copyDialog"));
    QDialog &dialog = *window.dialog("copyDialog");
    named<QComboBox>(dialog, "repository")->setEditText(window.host + u"/team-z/whole"_s);
    QTRY_COMPARE(outcome(dialog, u"latest"_s), u"new"_s);
    QTRY_VERIFY(button(dialog, "accept").isEnabled());
    click(button(dialog, "accept"));
    const auto tags = window.sandbox->store().tags("fedora/httpd", {}, -1);
    for (const QByteArray &tag : tags->names) {
        const QString name = QString::fromUtf8(tag);
        QTRY_COMPARE_WITH_TIMEOUT(window.digest(name, u"team-z/whole"_s), window.digest(name), 20000);
    }
}

void TestChangeDialogs::copiesByDropAndPaste()
{
    Window window;
    window.select({u"alpine"_s});
    window.window->findChild<QAction *>(u"copyReference"_s)->trigger();
    const auto carried = carriedTagsIn(QGuiApplication::clipboard()->mimeData());
    QVERIFY(carried);
    QCOMPARE(carried->tags, QStringList{u"alpine"_s});
    QCOMPARE(QGuiApplication::clipboard()->text(), window.host + u"/fedora/httpd:alpine"_s);

    auto &tree = *named<QTreeView>(*window.window, "explorerTree");
    const QModelIndex target = window.workspace.explorer().find(window.connection.id);
    tree.scrollTo(target);
    const auto mime = mimeOf(*carried);
    QDragEnterEvent enter(tree.visualRect(target).center(), Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(tree.visualRect(target).center(), Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree.viewport(), &drop);
    QTRY_VERIFY(window.dialog("copyDialog"));
    QCOMPARE(
        named<QComboBox>(*window.dialog("copyDialog"), "repository")->currentText(), window.host + u"/fedora/httpd"_s);
    window.dialog("copyDialog")->reject();

    window.window->open(window.host + u"/team-a/worker"_s);
    QTRY_COMPARE(window.page()->browser().repository(), u"team-a/worker"_s);
    window.window->findChild<QAction *>(u"pasteReference"_s)->trigger();
    QTRY_VERIFY(window.dialog("copyDialog"));
    QCOMPARE(
        named<QComboBox>(*window.dialog("copyDialog"), "repository")->currentText(), window.host + u"/team-a/worker"_s);
}

void TestChangeDialogs::skipsOrMovesWhatExists_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("moves");
    QTest::newRow("move") << u"Move them"_s << true;
    QTest::newRow("skip") << u"Skip them"_s << false;
}

void TestChangeDialogs::skipsOrMovesWhatExists()
{
    QFETCH(QString, policy);
    QFETCH(bool, moves);
    Window window;
    const auto alpine = *window.sandbox->store().resolve("fedora/httpd", "alpine");
    window.sandbox->store().putManifest(
        "fedora/httpd", alpine, *window.sandbox->store().manifest("fedora/httpd", alpine), "moving");
    const QString image = window.digest(u"2.4.67"_s);

    window.select({u"2.4.67"_s});
    QTest::keyClick(&window.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.dialog("copyDialog"));
    QDialog &dialog = *window.dialog("copyDialog");
    named<QComboBox>(dialog, "repository")->setEditText(window.host + u"/fedora/httpd"_s);
    named<QLineEdit>(dialog, "tagThere")->setText(u"moving"_s);
    auto &existing = *named<QComboBox>(dialog, "existingTags");
    existing.setCurrentText(policy);
    QTRY_COMPARE(outcome(dialog, u"moving"_s), u"moves"_s);
    QTRY_COMPARE(button(dialog, "accept").isEnabled(), moves);
    if (!moves)
        return;
    click(button(dialog, "accept"));
    QTRY_COMPARE(window.digest(u"moving"_s), image);
}

void TestChangeDialogs::deletesOneOfTwoTagsOfAnImage()
{
    Window window;
    const QString image = window.digest(u"2.4.67"_s);
    QCOMPARE(window.digest(u"2.4.67-trixie"_s), image);
    window.select({u"2.4.67"_s});
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    QTRY_VERIFY(window.dialog("deleteDialog"));
    QDialog &dialog = *window.dialog("deleteDialog");
    QVERIFY(named<ImpactList>(dialog, "going"));
    QTRY_VERIFY(button(dialog, "delete").isEnabled());
    QVERIFY(named<ImpactList>(dialog, "impact")->text().contains(u"2.4.67-trixie"_s));
    click(button(dialog, "delete"));
    QTRY_COMPARE(window.digest(u"2.4.67"_s), QString());
    QCOMPARE(window.digest(u"2.4.67-trixie"_s), image);
    QTRY_VERIFY(window.page()->browser().tags().row(u"2.4.67"_s) < 0);
}

void TestChangeDialogs::saysWhatGoesWithADeletion()
{
    Window window;
    window.select({u"latest"_s, u"2.4.67"_s, u"2.4.67-trixie"_s});
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    QTRY_VERIFY(window.dialog("deleteDialog"));
    QDialog &dialog = *window.dialog("deleteDialog");
    QTRY_VERIFY(button(dialog, "delete").isEnabled());
    const QString impact = named<ImpactList>(dialog, "impact")->text();
    QVERIFY2(impact.contains(u"Nothing will name the image"_s), qPrintable(impact));
    QVERIFY2(impact.contains(u"platform"_s), qPrintable(impact));
    QVERIFY(named<QLabel>(dialog, "deletionWay")->text().contains(u"garbage collection"_s));
}

void TestChangeDialogs::deletesNothingByItself()
{
    Window window;
    window.select({u"trixie"_s});
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    QTRY_VERIFY(window.dialog("deleteDialog"));
    QDialog &dialog = *window.dialog("deleteDialog");
    QTRY_VERIFY(button(dialog, "delete").isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return); // Cancel is the default
    QTRY_VERIFY(!window.dialog("deleteDialog"));
    QVERIFY(!window.digest(u"trixie"_s).isEmpty());
}

void TestChangeDialogs::wantsTheNameForManyTags()
{
    Window window;
    window.table().selectAll();
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    QTRY_VERIFY(window.dialog("deleteDialog"));
    QDialog &dialog = *window.dialog("deleteDialog");
    auto &name = *named<QLineEdit>(dialog, "confirmName");
    QTRY_VERIFY(name.isVisible());
    QVERIFY(!button(dialog, "delete").isEnabled());
    QTest::keyClicks(&name, Repository);
    QVERIFY(button(dialog, "delete").isEnabled());
    click(button(dialog, "delete"));
    QTRY_COMPARE(window.digest(u"latest"_s), QString());
    QTRY_COMPARE(window.digest(u"alpine"_s), QString());
}

void TestChangeDialogs::asksBeforeQuittingWhileChanging()
{
    Window window;
    Fault slow{.kind = Fault::Kind::Delay, .method = "PUT"};
    slow.delay = std::chrono::seconds(20);
    window.sandbox->faults().add(slow);
    window.select({u"2.4.67"_s});
    QTest::keyClick(&window.table(), Qt::Key_F2);
    QTRY_VERIFY(window.dialog("tagDialog"));
    QTest::keyClicks(named<QLineEdit>(*window.dialog("tagDialog"), "newTags"), u"stable"_s);
    QTRY_VERIFY(button(*window.dialog("tagDialog"), "accept").isEnabled());
    click(button(*window.dialog("tagDialog"), "accept"));
    QTRY_COMPARE(window.workspace.activity().runningWrites(), 1);

    window.window->close();
    QVERIFY(window.window->isVisible());
    QTRY_VERIFY(window.dialog("confirmDialog"));
    click(button(*window.dialog("confirmDialog"), "confirm"));
    QTRY_VERIFY(!window.window->isVisible());
}

void TestChangeDialogs::namesEverything()
{
    Window window;
    window.select({u"2.4.67"_s});
    for (const auto &[key, modifiers, name] :
        {std::tuple(Qt::Key_F2, Qt::KeyboardModifiers(Qt::NoModifier), "tagDialog"),
            std::tuple(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier, "copyDialog"),
            std::tuple(Qt::Key_Delete, Qt::KeyboardModifiers(Qt::NoModifier), "deleteDialog")}) {
        QTest::keyClick(&window.table(), key, modifiers);
        QTRY_VERIFY(window.dialog(name));
        QDialog &dialog = *window.dialog(name);
        QCOMPARE(reachableWithoutName(dialog).join(u", "_s), QString());
        dialog.reject();
        QTRY_VERIFY(!window.dialog(name));
        window.activate();
        window.table().setFocus();
    }
}

QTEST_MAIN(TestChangeDialogs)
#include "tst_changedialogs.moc"
