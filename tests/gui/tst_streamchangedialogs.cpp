// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Deleting, making and looking up image streams by mouse and keys, on the sandbox's own cluster, whose objects are read
// apart from the window.

#include "items/lookuptablemodel.h"
#include "operations/clustersource.h"
#include "operations/projectstreams.h"
#include "operations/streambrowser.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"
#include "sandboxfixture.h"
#include "ui/mainwindow.h"
#include "ui/pages/explorerpane.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/streampage.h"
#include "ui/pages/streamtable.h"
#include "ui/widgets/impactlist.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

struct Window : GuiFixture {
    explicit Window(
        const QString &user = u"developer"_s, const QStringList &protectedTags = {}, bool production = false)
    {
        auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
        if (!started)
            qFatal("the sandbox does not start: %s", qPrintable(started.error().message));
        sandbox = std::move(*started);
        Connection connection{.id = u"practice"_s, .name = u"practice"_s, .url = sandbox->cluster()->apiUrl()};
        connection.kind = ConnectionKind::SandboxCluster;
        connection.protectedTags = protectedTags;
        connection.production = production;
        workspace.add(connection);
        window = std::make_unique<MainWindow>(workspace, theme);
        window->resize(1300, 850);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get(), 20'000))
            qFatal("the window does not become active");
        source().signInWithPassword(user, Secret(QString(user + u"-pw"_s)));
        const auto isListed = [this] { return workspace.explorer().findProject(u"practice"_s, u"web"_s).isValid(); };
        if (!QTest::qWaitFor(isListed, 20'000))
            qFatal("the projects do not come");
        explorer().selectProject(u"practice"_s, u"web"_s);
        const auto areListed = [this] { return streamRow(u"web/shop"_s).isValid(); };
        if (!QTest::qWaitFor(areListed, 20'000))
            qFatal("the image streams do not come");
    }

    ClusterSource &source() { return *workspace.cluster(u"practice"_s); }
    ExplorerPane &explorer() const { return *window->findChild<ExplorerPane *>(); }
    QTreeView &tree() const { return *named<QTreeView>(*window, "explorerTree"); }
    QModelIndex streamRow(const QString &path) { return workspace.explorer().find(u"practice"_s, path); }
    StreamPage *page() const { return qobject_cast<StreamPage *>(window->findChild<PageTabs *>()->current()); }
    StreamTable &table() const { return *named<StreamTable>(*page(), "streamTable"); }
    QAction &action(const char *name) const { return *window->findChild<QAction *>(QLatin1StringView(name)); }
    QDialog *dialog(const char *name) const { return dialogInSight(*window, name); }

    void open(const QString &path)
    {
        tree().scrollTo(streamRow(path));
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(streamRow(path)).center());
        const auto isOpen = [this, &path] {
            return page() && page()->browser().path() == path && page()->browser().stream();
        };
        if (!QTest::qWaitFor(isOpen, 20'000))
            qFatal("the page does not open");
    }

    void select(const QString &tag) const
    {
        const auto *rows = table().model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QModelIndex index = rows->index(row, 0);
            if (index.data().toString() != tag)
                continue;
            table().scrollTo(index);
            QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
        }
        table().setFocus();
    }

    /*! Of the Explorer's menu for a row, by the mouse. */
    void chooseInMenu(const QModelIndex &row, const char *name) const
    {
        tree().scrollTo(row);
        Q_EMIT tree().customContextMenuRequested(tree().visualRect(row).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            qFatal("there is no menu");
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1StringView(name))
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
    }

    /*! What the cluster itself holds; empty when it is not there. */
    QJsonObject object(const QString &resource, const QString &name) const
    {
        return sandbox->cluster()->cluster().objects().find(resource, u"web"_s, name).value_or(QJsonObject());
    }
    QJsonObject stream(const QString &name) const { return object(u"imagestreams.image.openshift.io"_s, name); }

    /*! The digest that a tag names there; empty for none. */
    QString digest(const QString &name, const QString &tag) const
    {
        const QJsonArray tags = stream(name)["status"_L1]["tags"_L1].toArray();
        for (const QJsonValue each : tags) {
            if (each["tag"_L1].toString() == tag)
                return each["items"_L1][0]["image"_L1].toString();
        }
        return {};
    }
    bool hasSpec(const QString &name, const QString &tag) const
    {
        const QJsonArray tags = stream(name)["spec"_L1]["tags"_L1].toArray();
        return std::any_of(
            tags.begin(), tags.end(), [&tag](const QJsonValue each) { return each["name"_L1].toString() == tag; });
    }

    /*! Takes the newest change back that can be, as somebody would: after looking at what will happen. */
    void undo() const
    {
        if (!QTest::qWaitFor([this] { return action("undoLast").isEnabled(); }, 20'000))
            qFatal("nothing can be undone");
        action("undoLast").trigger();
        const auto mayBe = [this] {
            const QDialog *asking = dialog("undoDialog");
            return asking && named<QPushButton>(*asking, "confirm")->isEnabled();
        };
        if (!QTest::qWaitFor(mayBe, 20'000))
            qFatal("it is not to be undone");
        QTest::mouseClick(named<QPushButton>(*dialog("undoDialog"), "confirm"), Qt::LeftButton);
    }

    std::unique_ptr<Sandbox> sandbox;
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

/*! On its box, since its label may be wider than what it says. */
void click(QCheckBox &box)
{
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(box.height() / 2, box.height() / 2));
}

} // namespace

class StreamChangeDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deletesATagWithItsAlias();
    void tellsWhoUsesATag();
    void keepsProtectedTags();
    void deletesAStream();
    void keepsAStreamWithProtectedTags();
    void makesAStream();
    void switchesLookup();
    void looksUpWorkloads();
    void tellsWhatCouldNotBeRead();
    void wantsANameInProduction();
    void viewerMayNothing();
    void namesEverything();
};

void StreamChangeDialogsTest::deletesATagWithItsAlias()
{
    Window window;
    window.open(u"web/httpd"_s);
    const QString image = window.digest(u"httpd"_s, u"2.4.67"_s);
    QVERIFY(!image.isEmpty());
    window.select(u"2.4.67"_s);
    QTRY_VERIFY(window.action("deleteStreamTags").isEnabled());
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    QTRY_VERIFY(window.dialog("deleteStreamDialog"));
    QDialog &dialog = *window.dialog("deleteStreamDialog");
    auto &withAliases = *named<QCheckBox>(dialog, "withAliases");
    QVERIFY(!button(dialog, "delete").isEnabled()); // nothing is known yet
    QTRY_VERIFY(withAliases.isVisible());
    const auto &impact = *named<ImpactList>(dialog, "impact");
    QVERIFY(named<ImpactList>(dialog, "going")->text().contains("2.4.67"_L1));
    QVERIFY(impact.text().contains("Aliases that would name what they name now, and follow nothing: latest"_L1));
    QCOMPARE(named<QPlainTextEdit>(dialog, "ocCommands")->toPlainText(), u"oc tag -d httpd:2.4.67 -n web"_s);
    QCOMPARE(button(dialog, "delete").text(), u"&Delete 1 tag(s)"_s);
    click(withAliases);
    QVERIFY(impact.text().contains("Aliases that go with it: latest"_L1));
    QCOMPARE(named<QPlainTextEdit>(dialog, "ocCommands")->toPlainText(),
        u"oc tag -d httpd:latest -n web\noc tag -d httpd:2.4.67 -n web"_s);
    QVERIFY(named<QPlainTextEdit>(dialog, "requests")
                ->toPlainText()
                .startsWith("DELETE /apis/image.openshift.io/v1/namespaces/web/imagestreamtags/httpd:latest\n"_L1));
    click(button(dialog, "delete"));
    QTRY_VERIFY(window.digest(u"httpd"_s, u"2.4.67"_s).isEmpty() && window.digest(u"httpd"_s, u"latest"_s).isEmpty());
    QVERIFY(!window.hasSpec(u"httpd"_s, u"2.4.67"_s));
    QVERIFY(window.hasSpec(u"httpd"_s, u"alpine"_s));
    QTRY_VERIFY(!window.page()->browser().stream()->tag(u"2.4.67"_s)); // and the page shows it

    window.undo();
    QTRY_COMPARE(window.digest(u"httpd"_s, u"2.4.67"_s), image);
    QTRY_COMPARE(window.digest(u"httpd"_s, u"latest"_s), image);
    QVERIFY(window.hasSpec(u"httpd"_s, u"latest"_s));
}

void StreamChangeDialogsTest::tellsWhoUsesATag()
{
    Window window;
    window.open(u"web/shop"_s);
    window.select(u"latest"_s);
    QTRY_VERIFY(window.action("deleteStreamTags").isEnabled());
    window.action("deleteStreamTags").trigger();
    QDialog &dialog = *window.dialog("deleteStreamDialog");
    QTRY_VERIFY(button(dialog, "delete").isEnabled());
    const QString impact = named<ImpactList>(dialog, "impact")->text();
    QVERIFY2(impact.contains("Deployment web/shop waits for new images of it (shop:latest)."_L1), qPrintable(impact));
    QVERIFY(impact.contains("The image of latest stays: it is also called 3.2.1."_L1));
    QVERIFY(named<ImpactList>(dialog, "going")->text().contains("with its history of 3 image(s)"_L1));
    QTest::keyClick(&dialog, Qt::Key_Return); // Cancel is the default
    QTRY_VERIFY(!window.dialog("deleteStreamDialog"));
    QVERIFY(!window.digest(u"shop"_s, u"latest"_s).isEmpty());
}

void StreamChangeDialogsTest::keepsProtectedTags()
{
    Window window(u"developer"_s, {u"3.2.*"_s});
    window.open(u"web/shop"_s);
    window.select(u"3.2.1"_s);
    QTRY_VERIFY(window.action("deleteStreamTags").isEnabled());
    window.action("deleteStreamTags").trigger();
    const QDialog &dialog = *window.dialog("deleteStreamDialog");
    QTRY_VERIFY(named<ImpactList>(dialog, "going")->text().contains(u"3.2.1 stays: you have protected “3.2.*”"_s));
    QVERIFY(!button(dialog, "delete").isEnabled());
}

void StreamChangeDialogsTest::deletesAStream()
{
    Window window;
    const QString image = window.digest(u"shop"_s, u"latest"_s);
    window.chooseInMenu(window.streamRow(u"web/shop"_s), "deleteStreamHere");
    QTRY_VERIFY(window.dialog("deleteStreamDialog"));
    QDialog &dialog = *window.dialog("deleteStreamDialog");
    auto &name = *named<QLineEdit>(dialog, "confirmName");
    QTRY_VERIFY(name.isVisible());
    QVERIFY(!button(dialog, "delete").isEnabled());
    QCOMPARE(named<QPlainTextEdit>(dialog, "ocCommands")->toPlainText(), u"oc delete is shop -n web"_s);
    QTest::keyClicks(&name, u"shop"_s);
    QVERIFY(button(dialog, "delete").isEnabled());
    click(button(dialog, "delete"));
    QTRY_VERIFY(window.stream(u"shop"_s).isEmpty());
    QTRY_VERIFY(!window.streamRow(u"web/shop"_s).isValid());

    window.undo();
    QTRY_COMPARE(window.digest(u"shop"_s, u"latest"_s), image);
    QTRY_VERIFY(!window.digest(u"shop"_s, u"3.1.0"_s).isEmpty());
    QTRY_VERIFY(window.streamRow(u"web/shop"_s).isValid());
}

void StreamChangeDialogsTest::keepsAStreamWithProtectedTags()
{
    Window window(u"developer"_s, {u"3.2.*"_s});
    window.open(u"web/shop"_s);
    QTRY_VERIFY(window.action("deleteStream").isEnabled());
    window.action("deleteStream").trigger();
    const QDialog &dialog = *window.dialog("deleteStreamDialog");
    QTRY_COMPARE(named<QLabel>(dialog, "deleteState")->text(),
        u"The image stream has tags that you have protected. It cannot be deleted with them."_s);
    named<QLineEdit>(dialog, "confirmName")->setText(u"shop"_s);
    QVERIFY(!button(dialog, "delete").isEnabled());
}

void StreamChangeDialogsTest::makesAStream()
{
    Window window;
    window.chooseInMenu(window.workspace.explorer().findProject(u"practice"_s, u"web"_s), "newStream");
    QTRY_VERIFY(window.dialog("newStreamDialog"));
    QDialog &dialog = *window.dialog("newStreamDialog");
    auto &name = *named<QLineEdit>(dialog, "streamName");
    const auto &meaning = *named<QLabel>(dialog, "streamMeaning");
    QVERIFY(!button(dialog, "create").isEnabled());
    QTest::keyClicks(&name, u"Bad_Name"_s);
    QVERIFY(meaning.text().startsWith("The name of an image stream has lower-case letters"_L1));
    QVERIFY(!button(dialog, "create").isEnabled());
    name.clear();
    QTest::keyClicks(&name, u"shop"_s);
    QCOMPARE(meaning.text(), u"The project web has an image stream shop already."_s);
    name.clear();
    QTest::keyClicks(&name, u"fresh"_s);
    QVERIFY(meaning.text().isEmpty());
    QTest::keyClicks(named<QLineEdit>(dialog, "streamDescriptionText"), u"What is new"_s);
    click(*named<QCheckBox>(dialog, "localLookup"));
    QVERIFY(named<QPlainTextEdit>(dialog, "ocCommands")->toPlainText().startsWith("oc create is fresh -n web\n"_L1));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(!window.stream(u"fresh"_s).isEmpty());
    const QJsonObject made = window.stream(u"fresh"_s);
    QVERIFY(made["spec"_L1]["lookupPolicy"_L1]["local"_L1].toBool());
    QCOMPARE(made["metadata"_L1]["annotations"_L1]["description"_L1].toString(), u"What is new"_s);
    QTRY_VERIFY(window.page() && window.page()->browser().path() == "web/fresh"_L1); // it opens

    window.undo();
    QTRY_VERIFY(window.stream(u"fresh"_s).isEmpty());
}

void StreamChangeDialogsTest::switchesLookup()
{
    Window window;
    window.open(u"web/shop"_s);
    auto &box = *named<QCheckBox>(*window.page(), "lookupSwitch");
    QTRY_VERIFY(box.isEnabled());
    QVERIFY(!box.isChecked());
    click(box);
    QTRY_VERIFY(window.dialog("confirmLookupDialog"));
    QVERIFY(!box.isChecked()); // not yet
    QDialog &dialog = *window.dialog("confirmLookupDialog");
    QCOMPARE(dialog.windowTitle(), u"Let workloads use the plain name shop?"_s);
    QCOMPARE(named<QPlainTextEdit>(dialog, "requests")->toPlainText(),
        u"PATCH /apis/image.openshift.io/v1/namespaces/web/imagestreams/shop\n"
        "{\"spec\":{\"lookupPolicy\":{\"local\":true}}}"_s);
    QCOMPARE(named<QPlainTextEdit>(dialog, "ocCommands")->toPlainText(), u"oc set image-lookup shop -n web"_s);
    click(button(dialog, "confirm"));
    QTRY_VERIFY(window.stream(u"shop"_s)["spec"_L1]["lookupPolicy"_L1]["local"_L1].toBool());
    QTRY_VERIFY(box.isChecked());
    QVERIFY(window.action("localLookup").isChecked());

    // What undoing does is said in words, and as what will be sent.
    QTRY_VERIFY(window.action("undoLast").isEnabled());
    window.action("undoLast").trigger();
    QTRY_VERIFY(window.dialog("undoDialog"));
    QDialog &undoing = *window.dialog("undoDialog");
    QCOMPARE(named<ImpactList>(undoing, "undoFacts")->text(),
        u"✓ Comes back: workloads may not use its plain name\n✕ Goes: workloads may use its plain name"_s);
    QCOMPARE(named<QPlainTextEdit>(undoing, "ocCommands")->toPlainText(),
        u"oc set image-lookup shop --enabled=false -n web"_s);
    QCOMPARE(focusableWithoutName(undoing), QStringList());
    undoing.reject();
    QTRY_VERIFY(!window.dialog("undoDialog"));
    window.undo();
    QTRY_VERIFY(!window.stream(u"shop"_s)["spec"_L1]["lookupPolicy"_L1]["local"_L1].toBool());
    QTRY_VERIFY(!box.isChecked());
}

void StreamChangeDialogsTest::looksUpWorkloads()
{
    Window window;
    window.chooseInMenu(window.workspace.explorer().findProject(u"practice"_s, u"web"_s), "imageLookup");
    QTRY_VERIFY(window.dialog("imageLookupDialog"));
    QDialog &dialog = *window.dialog("imageLookupDialog");
    auto &table = *named<QTableView>(dialog, "lookups");
    QAbstractItemModel &rows = *table.model();
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto cell = [&rows](const QString &kind, const QString &name, int column) {
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.index(row, LookupTableModel::Kind).data().toString() == kind
                && rows.index(row, LookupTableModel::Name).data().toString() == name)
                return rows.index(row, column);
        }
        return QModelIndex();
    };
    const auto text = [&cell](const QString &kind, const QString &name, int column) {
        return cell(kind, name, column).data().toString();
    };
    const auto choose = [&table, &cell](const QString &kind, const QString &name) {
        const QModelIndex index = cell(kind, name, 0);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    };
    QTRY_COMPARE(text(u"Deployment"_s, u"front"_s, LookupTableModel::Local), u"no"_s);
    QCOMPARE(text(u"ImageStream"_s, u"mysql"_s, LookupTableModel::Local), u"yes"_s);
    QCOMPARE(text(u"ImageStream"_s, u"shop"_s, LookupTableModel::Local), u"no"_s);
    QVERIFY(text(u"Deployment"_s, u"front"_s, LookupTableModel::Note).contains("triggers a rollout"_L1));
    QVERIFY(!cell(u"ReplicaSet"_s, u"shop-7c9d5"_s, 0).isValid()); // what others have made is hidden at first
    QVERIFY(!button(dialog, "setLookup").isEnabled());
    choose(u"Job"_s, u"backup-29401575"_s);
    QVERIFY(!button(dialog, "setLookup").isEnabled());
    QVERIFY(button(dialog, "setLookup").toolTip().contains("the template of a job cannot be changed"_L1));
    choose(u"Deployment"_s, u"front"_s);
    QVERIFY(button(dialog, "setLookup").isEnabled());
    QVERIFY(!button(dialog, "disableLookup").isEnabled());
    click(button(dialog, "setLookup"));
    QTRY_VERIFY(dialogInSight(dialog, "confirmLookupDialog"));
    QDialog &confirm = *dialogInSight(dialog, "confirmLookupDialog");
    QVERIFY(named<QLabel>(confirm, "lookupMeaning")->text().contains("Changing a template triggers a rollout."_L1));
    QVERIFY(named<QPlainTextEdit>(confirm, "requests")
                ->toPlainText()
                .endsWith("{\"spec\":{\"template\":{\"metadata\":{\"annotations\":"
                          "{\"alpha.image.policy.openshift.io/resolve-names\":\"*\"}}}}}"_L1));
    QCOMPARE(
        named<QPlainTextEdit>(confirm, "ocCommands")->toPlainText(), u"oc set image-lookup deployments/front -n web"_s);
    click(button(confirm, "confirm"));
    const auto annotation = [&window] {
        return window
            .object(u"deployments.apps"_s, u"front"_s)["spec"_L1]["template"_L1]["metadata"_L1]["annotations"_L1]
                                                      ["alpha.image.policy.openshift.io/resolve-names"_L1]
            .toString();
    };
    QTRY_COMPARE(annotation(), u"*"_s);
    QTRY_COMPARE(text(u"Deployment"_s, u"front"_s, LookupTableModel::Local), u"yes"_s);
    click(*named<QCheckBox>(dialog, "showOwned"));
    QVERIFY(text(u"ReplicaSet"_s, u"shop-7c9d5"_s, LookupTableModel::Note).contains("made by Deployment shop"_L1));

    window.undo();
    QTRY_COMPARE(annotation(), QString());
}

void StreamChangeDialogsTest::tellsWhatCouldNotBeRead()
{
    Window window;
    Fault fault;
    fault.path = "*/statefulsets";
    fault.status = 403;
    fault.body = R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":"they are secret",)"
                 R"("reason":"Forbidden","code":403})";
    window.sandbox->faults().add(fault);
    QTRY_VERIFY(window.action("imageLookup").isEnabled());
    window.action("imageLookup").trigger();
    const QDialog &dialog = *window.dialog("imageLookupDialog");
    QTRY_VERIFY(named<QWidget>(dialog, "lookupUnread")->isVisible());
    QCOMPARE(named<QLabel>(*named<QWidget>(dialog, "lookupUnread"), "messageWhat")->text(),
        u"Not everything could be read: statefulsets."_s);
}

void StreamChangeDialogsTest::wantsANameInProduction()
{
    Window window(u"developer"_s, {}, true);
    window.open(u"web/shop"_s);
    QTRY_VERIFY(window.action("localLookup").isEnabled());
    window.action("localLookup").trigger();
    QDialog &dialog = *window.dialog("confirmLookupDialog");
    QVERIFY(!button(dialog, "confirm").isEnabled());
    QTest::keyClicks(named<QLineEdit>(dialog, "confirmName"), u"web"_s);
    QVERIFY(button(dialog, "confirm").isEnabled());
}

void StreamChangeDialogsTest::viewerMayNothing()
{
    Window window(u"viewer"_s);
    window.open(u"web/shop"_s);
    window.select(u"latest"_s);
    const auto refused = [&window](const char *name, const QString &reason) {
        return !window.action(name).isEnabled() && window.action(name).toolTip() == reason;
    };
    QTRY_VERIFY(refused("deleteStreamTags", u"You have no right to delete tags in the project web."_s));
    QTRY_VERIFY(refused("deleteStream", u"You have no right to delete image streams in the project web."_s));
    QTRY_VERIFY(refused("localLookup", u"You have no right to change image streams in the project web."_s));
    QTRY_VERIFY(refused("newStream", u"You have no right to make image streams in the project web."_s));
    QVERIFY(!named<QCheckBox>(*window.page(), "lookupSwitch")->isEnabled());
    window.action("imageLookup").trigger(); // whoever may look, may look
    const QDialog &dialog = *window.dialog("imageLookupDialog");
    auto &table = *named<QTableView>(dialog, "lookups");
    QTRY_VERIFY(table.model()->rowCount() > 0);
    table.selectAll();
    QTRY_VERIFY(!button(dialog, "setLookup").isEnabled());
    QVERIFY(button(dialog, "setLookup").toolTip().contains("you have no right to change it"_L1)
        || button(dialog, "setLookup").toolTip().contains("cannot be changed"_L1));
}

void StreamChangeDialogsTest::namesEverything()
{
    Window window;
    window.open(u"web/httpd"_s);
    window.select(u"2.4.67"_s);
    for (const char *name : {"deleteStreamTags", "localLookup", "newStream", "imageLookup"}) {
        QTRY_VERIFY(window.action(name).isEnabled());
        window.action(name).trigger();
        QDialog *dialog = window.window->findChildren<QDialog *>().constLast();
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(reachableWithoutName(*dialog).join(u", "_s), QString());
        dialog->reject();
        QTRY_VERIFY(!window.window->findChildren<QDialog *>().contains(dialog));
    }
}

QTEST_MAIN(StreamChangeDialogsTest)

#include "tst_streamchangedialogs.moc"
