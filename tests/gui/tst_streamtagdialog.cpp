// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Tagging in image streams, by mouse and keys, on the sandbox's own cluster, which is read apart from the window.

#include "items/plannedstreamtagmodel.h"
#include "operations/projectrights.h"
#include "operations/streambrowser.h"
#include "practicefixture.h"
#include "sandboxfixture.h"
#include "ui/actions/changeactions.h"
#include "ui/mainwindow.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/streampage.h"
#include "ui/pages/streamtable.h"
#include "ui/pages/streamviews.h"
#include "ui/tagmime.h"
#include "ui/widgets/followdrawing.h"
#include "ui/widgets/impactlist.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int Patience = 30'000; // milliseconds: the cluster makes its samples first

struct Window : PracticeFixture {
    explicit Window(const QString &stream = u"web/mysql"_s, const QString &user = u"developer"_s)
        : PracticeFixture(user)
        , window(std::make_unique<MainWindow>(workspace, theme))
    {
        window->resize(1400, 900);
        if (!show(*window))
            qFatal("the window does not become active");
        WindowState state = window->state();
        state.pages = {{u"practice"_s, stream, {}}};
        state.currentPage = 0;
        window->restore(state);
        if (!QTest::qWaitFor([this] { return page() && page()->rowCount() > 0; }, Patience))
            qFatal("the tags do not come");
    }

    StreamPage *page() const { return qobject_cast<StreamPage *>(window->findChild<PageTabs *>()->current()); }
    StreamTable &table() const { return *named<StreamTable>(*page(), "streamTable"); }

    void click(const QString &tag) const
    {
        const QAbstractItemModel &rows = *table().model();
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QModelIndex cell = rows.index(row, 0);
            if (cell.data().toString() != tag)
                continue;
            table().scrollTo(cell);
            QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(cell).center());
        }
        table().setFocus();
    }

    /*! The context menu on the tag; null when there is none. */
    QMenu *menu(const QString &tag) const
    {
        click(tag);
        QWidget *viewport = table().viewport();
        const QPoint position = table().visualRect(table().currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, position, viewport->mapToGlobal(position));
        QApplication::sendEvent(viewport, &event);
        const QList<QMenu *> menus = page()->findChildren<QMenu *>();
        const auto shown =
            std::find_if(menus.cbegin(), menus.cend(), [](const QMenu *menu) { return menu->isVisible(); });
        return shown == menus.cend() ? nullptr : *shown;
    }

    QDialog *dialog() const { return dialogInSight(*window, "streamTagDialog"); }
    QAction *action(const char *name) const { return window->findChild<QAction *>(QString::fromLatin1(name)); }

    /*! F2 on the tag. */
    QDialog &tagging(const QString &tag) const
    {
        click(tag);
        QTest::keyClick(&table(), Qt::Key_F2);
        if (!QTest::qWaitFor([this] { return dialog() != nullptr; }))
            qFatal("the dialog does not come");
        return *dialog();
    }

    /*! What the cluster itself holds. */
    QJsonObject stored(const QString &stream, const QString &tag) const
    {
        const auto object = sandbox->cluster()->cluster().objects().find(
            u"imagestreams.image.openshift.io"_s, stream.section(u'/', 0, 0), stream.section(u'/', 1));
        const QJsonArray tags = object ? (*object)["spec"_L1]["tags"_L1].toArray() : QJsonArray();
        for (const QJsonValue each : tags) {
            if (each["name"_L1].toString() == tag)
                return each.toObject();
        }
        return {};
    }

    std::unique_ptr<MainWindow> window;
};

QPushButton &accept(const QDialog &dialog)
{
    return *named<QPushButton>(dialog, "accept");
}

void type(const QDialog &dialog, const char *field, const QString &text)
{
    auto *edit = dialog.findChild<QLineEdit *>(QString::fromLatin1(field));
    if (!edit)
        edit = named<QComboBox>(dialog, field)->lineEdit();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void chooseKind(const QDialog &dialog, TagFollowing kind)
{
    auto &kinds = *named<QComboBox>(dialog, "kind");
    kinds.setFocus();
    QTest::keyClick(&kinds, Qt::Key_Home);
    for (int step = kinds.findData(int(kind)); step > 0; --step)
        QTest::keyClick(&kinds, Qt::Key_Down);
}

QModelIndex rowOf(const QDialog &dialog, const QString &tag)
{
    const QAbstractItemModel &rows = *named<QTableView>(dialog, "plannedTags")->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, PlannedStreamTagModel::Tag).data().toString() == tag)
            return rows.index(row, PlannedStreamTagModel::Tag);
    }
    return {};
}

QString cell(const QDialog &dialog, const QString &tag, int column)
{
    const QModelIndex row = rowOf(dialog, tag);
    return row.isValid() ? row.siblingAtColumn(column).data().toString() : QString();
}

QString outcome(const QDialog &dialog, const QString &tag)
{
    return cell(dialog, tag, PlannedStreamTagModel::Outcome);
}

void tick(const QDialog &dialog, const QString &tag)
{
    auto &table = *named<QTableView>(dialog, "plannedTags");
    table.setFocus();
    table.setCurrentIndex(rowOf(dialog, tag));
    QTest::keyClick(&table, Qt::Key_Space);
}

QString state(const QDialog &dialog)
{
    return named<QLabel>(dialog, "planState")->text();
}

QString previewed(const QDialog &dialog)
{
    const int form = named<QComboBox>(dialog, "requestForm")->currentIndex();
    return named<QPlainTextEdit>(dialog, form == 0 ? "ocCommands" : "requests")->toPlainText();
}

} // namespace

class StreamTagDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tagsForGood();
    void setsAnAlias();
    void importsAgainAndAgain();
    void pointsToARegistry();
    void tagsInAnotherProject();
    void refusesAnAliasElsewhere();
    void refusesASecondSchedule();
    void asksBeforeATagChanges();
    void keepsProtectedTags();
    void wantsTheNameOfProduction();
    void suggestsNames();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void rollsBack();
    void editsATag();
    void isForWhoMay();
    void sourceIsDropped();
    void registryTagIsDroppedOnAStream();
    void namesEverything();
};

void StreamTagDialogTest::tagsForGood()
{
    Window window;
    QMenu *menu = window.menu(u"8.4"_s);
    QVERIFY(menu);
    QAction *tag = window.action("tagStreamImage");
    QVERIFY(menu->actions().contains(tag) && tag->isEnabled());
    menu->close();
    tag->trigger();
    QTRY_VERIFY(window.dialog());
    QDialog &dialog = *window.dialog();
    QVERIFY(!accept(dialog).isEnabled());
    QTest::keyClicks(named<QLineEdit>(dialog, "newTags"), u"8.4.1, tested"_s);
    QTRY_COMPARE(outcome(dialog, u"web/mysql:tested"_s), u"new"_s);
    const QString image = window.storedImage(u"web/mysql"_s, u"8.4"_s);
    QVERIFY(cell(dialog, u"web/mysql:tested"_s, PlannedStreamTagModel::WillBe).startsWith("permanent: sha256:"_L1));
    QCOMPARE(previewed(dialog), u"oc tag -n web mysql:8.4 mysql:8.4.1 mysql:tested"_s);
    named<QComboBox>(dialog, "requestForm")->setCurrentIndex(1);
    QVERIFY(
        previewed(dialog).startsWith("PUT /apis/image.openshift.io/v1/namespaces/web/imagestreamtags/mysql:8.4.1"_L1));
    QTRY_VERIFY(accept(dialog).isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    for (const QString &made : {u"8.4.1"_s, u"tested"_s}) {
        QTRY_COMPARE(window.storedImage(u"web/mysql"_s, made), image);
        const QJsonObject from = window.stored(u"web/mysql"_s, made)["from"_L1].toObject();
        QCOMPARE(from["kind"_L1].toString(), u"ImageStreamImage"_s);
        QCOMPARE(from["name"_L1].toString(), QString(u"mysql@"_s + image));
    }
    QTRY_VERIFY(window.page()->browser().stream()->tag(u"tested"_s)); // and the page shows it
}

void StreamTagDialogTest::setsAnAlias()
{
    Window window;
    QDialog &dialog = window.tagging(u"8.0"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, "newTags"), u"stable"_s);
    chooseKind(dialog, TagFollowing::Alias);
    QVERIFY(named<QLabel>(dialog, "kindHint")->text().contains(u"moves with it"_s));
    QCOMPARE(named<FollowDrawing>(dialog, "drawing")->accessibleName(), named<QLabel>(dialog, "kindHint")->text());
    QTRY_COMPARE(cell(dialog, u"web/mysql:stable"_s, PlannedStreamTagModel::WillBe), u"alias: mysql:8.0"_s);
    QTRY_VERIFY(accept(dialog).isEnabled());
    QCOMPARE(previewed(dialog), u"oc tag -n web --alias mysql:8.0 mysql:stable"_s);
    QTest::mouseClick(&accept(dialog), Qt::LeftButton);
    QTRY_COMPARE(window.stored(u"web/mysql"_s, u"stable"_s)["from"_L1]["kind"_L1].toString(), u"ImageStreamTag"_s);
    QTRY_COMPARE(window.storedImage(u"web/mysql"_s, u"stable"_s), window.storedImage(u"web/mysql"_s, u"8.0"_s));
}

void StreamTagDialogTest::importsAgainAndAgain()
{
    Window window;
    QDialog &dialog = window.tagging(u"8.0"_s);
    const QString source = window.stored(u"web/mysql"_s, u"8.0"_s)["from"_L1]["name"_L1].toString();
    QVERIFY(!named<QCheckBox>(dialog, "insecure")->isEnabled()); // for images of registries
    type(dialog, "source", source);
    QVERIFY(named<QCheckBox>(dialog, "insecure")->isEnabled());
    named<QCheckBox>(dialog, "insecure")->click(); // the practice registry speaks plain HTTP
    type(dialog, "newTags", u"nightly"_s);
    chooseKind(dialog, TagFollowing::Scheduled);
    QVERIFY(named<QLabel>(dialog, "kindHint")->text().contains(u"15"_s)); // minutes between two imports
    QTRY_VERIFY(accept(dialog).isEnabled());
    QCOMPARE(previewed(dialog), QString(u"oc tag -n web --scheduled --insecure "_s + source + u" mysql:nightly"_s));
    QTest::mouseClick(&accept(dialog), Qt::LeftButton);
    QTRY_VERIFY(window.stored(u"web/mysql"_s, u"nightly"_s)["importPolicy"_L1]["scheduled"_L1].toBool());
    QTRY_COMPARE(window.storedImage(u"web/mysql"_s, u"nightly"_s), window.storedImage(u"web/mysql"_s, u"8.0"_s));
}

void StreamTagDialogTest::pointsToARegistry()
{
    Window window;
    QDialog &dialog = window.tagging(u"8.0"_s);
    type(dialog, "source", u"docker pull quay.io/org/app:1.0"_s); // as it is pasted
    type(dialog, "newTags", u"outside"_s);
    chooseKind(dialog, TagFollowing::Reference);
    named<QComboBox>(dialog, "referencePolicy")->setCurrentIndex(2);
    QTRY_VERIFY(accept(dialog).isEnabled());
    QTRY_COMPARE(
        previewed(dialog), u"oc tag -n web --reference --reference-policy=local quay.io/org/app:1.0 mysql:outside"_s);
    QTest::mouseClick(&accept(dialog), Qt::LeftButton);
    QTRY_VERIFY(window.stored(u"web/mysql"_s, u"outside"_s)["reference"_L1].toBool());
    QCOMPARE(window.stored(u"web/mysql"_s, u"outside"_s)["referencePolicy"_L1]["type"_L1].toString(), u"Local"_s);
}

void StreamTagDialogTest::tagsInAnotherProject()
{
    Window window;
    const QString image = window.storedImage(u"web/mysql"_s, u"8.0"_s);
    QDialog &dialog = window.tagging(u"8.0"_s);
    type(dialog, "stream", u"ci/database"_s);
    type(dialog, "newTags", u"8.0 payments/database:8.0"_s);
    QTRY_COMPARE(outcome(dialog, u"ci/database:8.0"_s), u"new"_s);
    QVERIFY(
        named<QLabel>(dialog, "planWarnings")->text().contains(u"The project ci has no image stream database yet"_s));
    // Who may only look there is told so beforehand, and the others are not kept from it.
    QCOMPARE(outcome(dialog, u"payments/database:8.0"_s), u"no access"_s);
    QVERIFY(state(dialog).contains(u"You have no right to create tags in the project payments"_s));
    QVERIFY(accept(dialog).isEnabled());
    QCOMPARE(previewed(dialog), u"oc tag -n web mysql:8.0 ci/database:8.0"_s);
    QTest::mouseClick(&accept(dialog), Qt::LeftButton);
    QTRY_COMPARE(window.storedImage(u"ci/database"_s, u"8.0"_s), image);
    QCOMPARE(window.stored(u"ci/database"_s, u"8.0"_s)["from"_L1]["namespace"_L1].toString(), u"web"_s);
}

void StreamTagDialogTest::refusesAnAliasElsewhere()
{
    Window window;
    QDialog &dialog = window.tagging(u"8.0"_s);
    type(dialog, "newTags", u"shop:database"_s);
    chooseKind(dialog, TagFollowing::Alias);
    QTRY_COMPARE(outcome(dialog, u"web/shop:database"_s), u"not possible"_s);
    QVERIFY(state(dialog).startsWith(
        u"An alias can only lead to a tag of the same image stream, and this one would be in web/shop."_s));
    QVERIFY(!accept(dialog).isEnabled());
}

void StreamTagDialogTest::refusesASecondSchedule()
{
    Window window;
    QDialog &dialog = window.tagging(u"8.0"_s);
    type(dialog, "newTags", u"nightly"_s);
    chooseKind(dialog, TagFollowing::Scheduled);
    QTRY_VERIFY(state(dialog).startsWith(u"Only an image of a registry can be imported again and again"_s));
    QVERIFY(!accept(dialog).isEnabled());
}

void StreamTagDialogTest::asksBeforeATagChanges()
{
    Window window(u"web/shop"_s);
    QDialog &dialog = window.tagging(u"3.1.0"_s);
    type(dialog, "newTags", u"latest"_s);
    QTRY_COMPARE(outcome(dialog, u"web/shop:latest"_s), u"moves"_s);
    QVERIFY(cell(dialog, u"web/shop:latest"_s, PlannedStreamTagModel::Now).startsWith("pushed: sha256:"_L1));
    QVERIFY(state(dialog).startsWith(u"1 tag(s) exist"_s) || state(dialog).startsWith(u"1 tag exist"_s));
    QVERIFY(!accept(dialog).isEnabled()); // nothing is ticked
    const auto *reactions = named<ImpactList>(dialog, "reactions");
    QVERIFY(reactions->isHidden());
    tick(dialog, u"web/shop:latest"_s);
    QVERIFY(accept(dialog).isEnabled());
    QTRY_VERIFY(reactions->text().contains(u"Deployment shop is rolled out anew when the tag moves."_s));
    QTest::mouseClick(&accept(dialog), Qt::LeftButton);
    QTRY_COMPARE(window.storedImage(u"web/shop"_s, u"latest"_s), window.storedImage(u"web/shop"_s, u"3.1.0"_s));
}

void StreamTagDialogTest::keepsProtectedTags()
{
    Window window;
    Connection connection = window.source().connection();
    connection.protectedTags = QStringList{u"pro*"_s};
    window.workspace.change(connection);
    QDialog &dialog = window.tagging(u"8.4"_s);
    type(dialog, "newTags", u"proven"_s);
    QTRY_COMPARE(outcome(dialog, u"web/mysql:proven"_s), u"protected by “pro*”"_s);
    tick(dialog, u"web/mysql:proven"_s);
    QVERIFY(!accept(dialog).isEnabled());
}

void StreamTagDialogTest::wantsTheNameOfProduction()
{
    Window window;
    Connection connection = window.source().connection();
    connection.production = true;
    window.workspace.change(connection);
    QDialog &dialog = window.tagging(u"8.4"_s);
    type(dialog, "newTags", u"fresh"_s);
    QTRY_COMPARE(outcome(dialog, u"web/mysql:fresh"_s), u"new"_s);
    QVERIFY(!accept(dialog).isEnabled());
    type(dialog, "confirmName", u"web/mysql"_s);
    QVERIFY(accept(dialog).isEnabled());
}

void StreamTagDialogTest::suggestsNames()
{
    Window window(u"web/shop"_s);
    QDialog &dialog = window.tagging(u"3.2.1"_s);
    const auto &suggestions = *named<QToolButton>(dialog, "suggestTags");
    QVERIFY(!suggestions.menu()->isEmpty());
    suggestions.menu()->actions().constFirst()->trigger();
    QCOMPARE(named<QLineEdit>(dialog, "newTags")->text(), u"3.2.2"_s);
}

void StreamTagDialogTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("no such tag") << u"nosuch"_s << u"new"_s << u"There is no image stream tag web/mysql:nosuch."_s;
    QTest::newRow("no image") << u"9.0"_s << u"new"_s << u"The tag web/mysql:9.0 names no image at present."_s;
    QTest::newRow("not a tag") << u"8.4"_s << u".new"_s << u"This is not a valid tag."_s;
    QTest::newRow("not a source") << u"org/app"_s << u"new"_s
                                  << u"This names no image stream tag and no image stream image."_s;
    QTest::newRow("no such stream") << u"attic/none:1"_s << u"new"_s << u"There is no image stream tag attic/none:1."_s;
}

void StreamTagDialogTest::saysWhatIsWrong()
{
    QFETCH(const QString, source);
    QFETCH(const QString, names);
    QFETCH(const QString, sentence);

    Window window;
    QDialog &dialog = window.tagging(u"8.4"_s);
    type(dialog, "source", source);
    type(dialog, "newTags", names);
    QTRY_VERIFY2(state(dialog).startsWith(sentence), qPrintable(state(dialog)));
    QVERIFY(!accept(dialog).isEnabled());
}

void StreamTagDialogTest::rollsBack()
{
    Window window;
    window.click(u"8.4"_s);
    auto &views = *window.window->findChild<StreamViews *>();
    const int history = [&views] {
        for (int tab = 0; tab < views.count(); ++tab) {
            if (views.tabText(tab) == "History"_L1)
                return tab;
        }
        return -1;
    }();
    QTRY_VERIFY(views.isTabEnabled(history));
    QTest::mouseClick(views.tabBar(), Qt::LeftButton, {}, views.tabBar()->tabRect(history).center());
    auto &table = *named<QTableView>(views, "tagHistory");
    QTRY_COMPARE(table.model()->rowCount(), 3);
    QAction *rollBack = window.action("rollBackTag");
    QVERIFY(table.actions().contains(rollBack)); // in its context menu
    QVERIFY(!rollBack->isEnabled());
    const auto select = [&table](int row) {
        QTest::mouseClick(
            table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 1)).center());
    };
    select(0);
    QVERIFY(!rollBack->isEnabled());
    QCOMPARE(rollBack->toolTip(), u"The tag names this image now."_s);
    const StreamTag before = *window.page()->browser().stream()->tag(u"8.4"_s);
    select(1);
    QTRY_VERIFY(rollBack->isEnabled());
    rollBack->trigger();
    QTRY_VERIFY(window.dialog());
    QDialog &dialog = *window.dialog();
    QTRY_COMPARE(outcome(dialog, u"web/mysql:8.4"_s), u"moves"_s);
    QVERIFY(cell(dialog, u"web/mysql:8.4"_s, PlannedStreamTagModel::Now).startsWith("scheduled: "_L1));
    QTRY_VERIFY(named<ImpactList>(dialog, "reactions")->text().contains(u"The tag latest follows 8.4"_s));
    QVERIFY(accept(dialog).isEnabled()); // it was asked for by name
    QTest::mouseClick(&accept(dialog), Qt::LeftButton);
    QTRY_COMPARE(window.storedImage(u"web/mysql"_s, u"8.4"_s), before.events.at(1).image);
    QCOMPARE(window.stored(u"web/mysql"_s, u"8.4"_s)["from"_L1]["kind"_L1].toString(), u"ImageStreamImage"_s);
    QTRY_COMPARE(window.storedImage(u"web/mysql"_s, u"latest"_s), before.events.at(1).image); // which follows it
}

void StreamTagDialogTest::editsATag()
{
    Window window;
    window.click(u"8.0"_s);
    QAction *edit = window.action("editStreamTag");
    QTRY_VERIFY(edit->isEnabled());
    edit->trigger();
    QTRY_VERIFY(window.dialog());
    QDialog &dialog = *window.dialog();
    QTRY_COMPARE(outcome(dialog, u"web/mysql:8.0"_s), u"is so already"_s);
    const QString source = named<QComboBox>(dialog, "source")->currentText();
    QCOMPARE(source, window.stored(u"web/mysql"_s, u"8.0"_s)["from"_L1]["name"_L1].toString());
    auto &annotations = *named<QTableWidget>(dialog, "annotations");
    annotations.setItem(0, 0, new QTableWidgetItem(u"description"_s));
    annotations.setItem(0, 1, new QTableWidgetItem(u"the old one"_s));
    QCOMPARE(annotations.rowCount(), 2); // there is a line for another
    chooseKind(dialog, TagFollowing::Alias); // of an image of a registry
    QTRY_VERIFY(state(dialog).startsWith("An alias can only lead to a tag of the same image stream"_L1));
    QVERIFY(!accept(dialog).isEnabled());
    chooseKind(dialog, TagFollowing::Scheduled);
    QTRY_COMPARE(outcome(dialog, u"web/mysql:8.0"_s), u"changes"_s);
    QTRY_VERIFY(accept(dialog).isEnabled());
    QVERIFY(previewed(dialog).contains(u"oc annotate -n web --overwrite istag mysql:8.0 'description=the old one'"_s));
    QTest::mouseClick(&accept(dialog), Qt::LeftButton);
    QTRY_VERIFY(window.stored(u"web/mysql"_s, u"8.0"_s)["importPolicy"_L1]["scheduled"_L1].toBool());
    const QJsonObject stored = window.stored(u"web/mysql"_s, u"8.0"_s);
    QCOMPARE(stored["from"_L1]["name"_L1].toString(), source);
    QCOMPARE(stored["annotations"_L1]["description"_L1].toString(), u"the old one"_s);
}

void StreamTagDialogTest::isForWhoMay()
{
    Window window(u"web/mysql"_s, u"viewer"_s);
    window.click(u"8.4"_s);
    QAction *tag = window.action("tagStreamImage");
    QAction *edit = window.action("editStreamTag");
    QTRY_VERIFY(!edit->isEnabled());
    QTRY_COMPARE(edit->toolTip(), u"You have no right to change tags in the project web."_s);
    QTRY_VERIFY(!tag->isEnabled());
    QVERIFY(tag->toolTip().startsWith("You have no right to set tags in the project web"_L1));
    QTest::keyClick(&window.table(), Qt::Key_F2);
    QVERIFY(!window.dialog());
}

void StreamTagDialogTest::sourceIsDropped()
{
    Window window;
    QDialog &dialog = window.tagging(u"8.0"_s);
    auto *edit = named<QComboBox>(dialog, "source")->lineEdit();
    QMimeData mime;
    mime.setText(u"quay.io/org/app:1.0\nquay.io/org/app:2.0"_s);
    QDragEnterEvent enter(QPoint(3, 3), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(edit, &enter); // without which nobody is dropped upon
    QDropEvent drop(QPointF(3, 3), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(edit, &drop);
    QCOMPARE(edit->text(), u"quay.io/org/app:1.0"_s);
}

void StreamTagDialogTest::registryTagIsDroppedOnAStream()
{
    Window window;
    const auto mime = mimeOf(
        {.source = {.connectionId = u"hub"_s, .host = u"quay.io"_s, .repository = u"org/app"_s}, .tags = {u"1.0"_s}});
    QVERIFY(window.window->findChild<ChangeActions *>()->copyHere(mime.get(), {u"practice"_s, u"web/httpd"_s}));
    QTRY_VERIFY(window.dialog());
    QDialog &dialog = *window.dialog();
    QCOMPARE(named<QComboBox>(dialog, "source")->currentText(), u"quay.io/org/app:1.0"_s);
    QTRY_COMPARE(outcome(dialog, u"web/httpd:1.0"_s), u"new"_s);
    QCOMPARE(previewed(dialog), u"oc tag -n web quay.io/org/app:1.0 httpd:1.0"_s);
}

void StreamTagDialogTest::namesEverything()
{
    Window window;
    QDialog &dialog = window.tagging(u"8.4"_s);
    type(dialog, "newTags", u"8.4.1"_s);
    QTRY_COMPARE(outcome(dialog, u"web/mysql:8.4.1"_s), u"new"_s);
    QCOMPARE(reachableWithoutName(dialog).join(u' '), QString());
    const QAbstractItemModelTester tester(
        named<QTableView>(dialog, "plannedTags")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tick(dialog, u"web/mysql:8.4.1"_s);
    QVERIFY(!accept(dialog).isEnabled());
    dialog.reject();
    window.click(u"8.4"_s);
    window.action("editStreamTag")->trigger();
    QTRY_VERIFY(window.dialog());
    QCOMPARE(reachableWithoutName(*window.dialog()).join(u' '), QString());
}

QTEST_MAIN(StreamTagDialogTest)

#include "tst_streamtagdialog.moc"
