// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Changes of the sandbox planned, looked over and applied, with mouse and keys; what came of it is read from its store.

#include "items/planmodel.h"
#include "operations/applyplan.h"
#include "operations/changes.h"
#include "operations/keepplan.h"
#include "operations/streambrowser.h"
#include "practicefixture.h"
#include "sandboxfixture.h"
#include "ui/dialogs/change/deletestreamdialog.h"
#include "ui/dialogs/change/newstreamdialog.h"
#include "ui/dialogs/change/streamtagdialog.h"
#include "ui/pages/planpane.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr auto Shop = "fedora/httpd";

/*! A registry that changes are planned for, and the pane. */
struct Planning {
    Planning()
        : pane(fixture.workspace)
        , plan(fixture.workspace.plan())
        , tree(*named<QTreeView>(pane, "plan"))
        , commands(*named<QPlainTextEdit>(pane, "planCommands"))
    {
        pane.resize(700, 500);
        if (!show(pane))
            qFatal("the pane does not become active");
    }

    RepositoryAddress place() const { return {fixture.connection.id, fixture.host, QString::fromLatin1(Shop)}; }

    Digest digestOf(const QString &tag)
    {
        return fixture.sandbox->store().resolve(Shop, tag.toLatin1()).value_or(Digest());
    }

    ChangeSet deletion(const QString &tag)
    {
        return {.verb = ChangeSet::Verb::Delete,
            .changes = {{.place = place(), .tag = tag, .before = digestOf(tag)}},
            .manifests = bytesOf(digestOf(tag))};
    }

    ChangeSet setting(const QString &tag, const QString &like)
    {
        return {.verb = ChangeSet::Verb::Tag,
            .changes =
                {{.place = place(), .tag = tag, .before = digestOf(tag), .after = digestOf(like), .sourceTag = like}},
            .manifests = bytesOf(digestOf(like))};
    }

    QHash<Digest, ManifestBytes> bytesOf(const Digest &digest)
    {
        const auto stored = fixture.sandbox->store().manifest(Shop, digest);
        return stored ? QHash<Digest, ManifestBytes>{{digest, {stored->mediaType, stored->bytes}}}
                      : QHash<Digest, ManifestBytes>();
    }

    QStringList titles() const
    {
        QStringList titles;
        for (int set = 0; set < plan.setCount(); ++set)
            titles += PlanModel::title(plan.set(set));
        return titles;
    }

    QAction *action(const QString &name) const
    {
        const QList<QAction *> actions = pane.paneActions();
        for (QAction *action : actions) {
            if (action->objectName() == name)
                return action;
        }
        qFatal("no action %s", qPrintable(name));
    }

    void press(const QString &name) const
    {
        const QList<QToolButton *> buttons = pane.findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->defaultAction() == action(name))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("no button for %s", qPrintable(name));
    }

    template <typename Dialog>
    Dialog *dialog(const char *name) const
    {
        auto *found = named<Dialog>(pane, name);
        if (!QTest::qWaitForWindowActive(found))
            qFatal("%s does not open", name);
        return found;
    }

    SandboxFixture fixture;
    PlanPane pane;
    PlanModel &plan;
    QTreeView &tree;
    QPlainTextEdit &commands;
};

} // namespace

class PlanPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsInItsTitle();
    void isPutInOrderByKeys();
    void isEmptiedAfterAQuestion();
    void showsCommands();
    void isSavedAndOpened();
    void wrongFileIsRefusedInWords();
    void isApplied();
    void stopsAtTheFirstFailure();
    void productionWantsItsName();
    void changesOfStreamsAreApplied();
    void missingConnectionCannotBeApplied();
    void outlivesTheProgram();
    void damagedPlanIsPutAside();
    void everythingFocusableHasAName();
};

void PlanPaneTest::countsInItsTitle()
{
    Planning it;
    QCOMPARE(it.pane.windowTitle(), u"Plan"_s);
    QVERIFY(!it.action(u"applyPlan"_s)->isEnabled());
    QVERIFY(!it.commands.isVisible());
    it.plan.add(it.deletion(u"alpine"_s));
    it.plan.add(it.setting(u"stable"_s, u"trixie"_s));
    QCOMPARE(it.pane.windowTitle(), u"Plan (2)"_s);
    QVERIFY(it.action(u"applyPlan"_s)->isEnabled());
    QVERIFY(!it.commands.isVisible());
    it.press(u"showPlanCommands"_s);
    QVERIFY(it.commands.isVisible());
}

void PlanPaneTest::isPutInOrderByKeys()
{
    Planning it;
    it.plan.add(it.deletion(u"alpine"_s));
    it.plan.add(it.setting(u"stable"_s, u"trixie"_s));
    QTest::mouseClick(it.tree.viewport(), Qt::LeftButton, {}, it.tree.visualRect(it.plan.index(0, 0)).center());
    QVERIFY(!it.action(u"movePlannedUp"_s)->isEnabled());
    QTest::keyClick(&it.tree, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(it.titles(), QStringList({u"Set stable"_s, u"Delete alpine"_s}));
    QCOMPARE(it.tree.currentIndex().row(), 1);
    QTest::keyClick(&it.tree, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(it.titles(), QStringList({u"Delete alpine"_s, u"Set stable"_s}));
    it.press(u"movePlannedDown"_s);
    QCOMPARE(it.titles(), QStringList({u"Set stable"_s, u"Delete alpine"_s}));
    QTest::keyClick(&it.tree, Qt::Key_Delete);
    QCOMPARE(it.titles(), QStringList(u"Set stable"_s));
    QVERIFY(!it.digestOf(u"alpine"_s).isNull()); // nothing was done
}

void PlanPaneTest::isEmptiedAfterAQuestion()
{
    Planning it;
    it.plan.add(it.deletion(u"alpine"_s));
    it.press(u"clearPlan"_s);
    QTest::keyClick(it.dialog<QDialog>("confirmDialog"), Qt::Key_Return); // Cancel is the default
    QCOMPARE(it.plan.setCount(), 1);
    QTRY_VERIFY(!it.pane.findChild<QDialog *>(u"confirmDialog"_s));
    it.press(u"clearPlan"_s);
    QTest::mouseClick(named<QPushButton>(*it.dialog<QDialog>("confirmDialog"), "confirm"), Qt::LeftButton);
    QTRY_COMPARE(it.plan.setCount(), 0);
}

void PlanPaneTest::showsCommands()
{
    Planning it;
    it.plan.add(it.setting(u"stable"_s, u"trixie"_s));
    it.plan.add(it.deletion(u"alpine"_s));
    it.press(u"showPlanCommands"_s);
    QTRY_COMPARE(it.commands.toPlainText().count(u'\n'), 1);
    QVERIFY(it.commands.toPlainText().startsWith(u"skopeo copy"_s));
    auto *program = named<QComboBox>(it.pane, "planProgram");
    program->setFocus();
    QTest::keyClicks(program, u"crane"_s);
    QTRY_VERIFY(it.commands.toPlainText().startsWith(u"crane tag --insecure"_s)
        || it.commands.toPlainText().startsWith(u"crane tag"_s));
    // It would delete more than the tag.
    QVERIFY2(
        it.commands.toPlainText().contains(u"\n# %1/fedora/httpd:alpine: crane has no command"_s.arg(it.fixture.host)),
        qPrintable(it.commands.toPlainText()));
    it.press(u"copyPlanCommands"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), it.commands.toPlainText() + u'\n');
}

void PlanPaneTest::isSavedAndOpened()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    Planning it;
    it.plan.add(it.setting(u"stable"_s, u"trixie"_s));
    it.plan.add(it.deletion(u"alpine"_s));
    const QList<PlannedSet> sets = it.plan.sets();
    it.action(u"savePlan"_s)->trigger();
    auto *save = it.dialog<QFileDialog>("savePlanDialog");
    save->setDirectory(folder.path());
    named<QLineEdit>(*save, "fileNameEdit")->setText(u"mine"_s);
    QTest::keyClick(named<QLineEdit>(*save, "fileNameEdit"), Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY2(sentence(it.pane).startsWith(u"The plan was written to"_s), qPrintable(sentence(it.pane)));

    // Another computer has another name for the same registry.
    Planning other;
    auto moved = std::get<ChangeSet>(sets.constFirst());
    moved.changes.first().place.connectionId = u"elsewhere"_s;
    moved.changes.first().place.host = other.fixture.host;
    QVERIFY(writePlan(path, {moved, sets.constLast()}));
    other.action(u"openPlan"_s)->trigger();
    auto *open = other.dialog<QFileDialog>("openPlanDialog");
    open->setDirectory(folder.path());
    named<QLineEdit>(*open, "fileNameEdit")->setText(path);
    QTest::keyClick(named<QLineEdit>(*open, "fileNameEdit"), Qt::Key_Return);
    QTRY_COMPARE(other.plan.setCount(), 2);
    QVERIFY(sentence(other.pane).startsWith(u"2 step"_s));
    QCOMPARE(
        std::get<ChangeSet>(other.plan.set(0)).changes.constFirst().place.connectionId, other.fixture.connection.id);
    QVERIFY(other.plan.canApply(0));
    QVERIFY(!other.plan.canApply(1)); // the other sandbox, on another port
}

void PlanPaneTest::wrongFileIsRefusedInWords()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"wrong.json"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("no plan");
    file.close();
    Planning it;
    it.action(u"openPlan"_s)->trigger();
    auto *open = it.dialog<QFileDialog>("openPlanDialog");
    named<QLineEdit>(*open, "fileNameEdit")->setText(file.fileName());
    QTest::keyClick(named<QLineEdit>(*open, "fileNameEdit"), Qt::Key_Return);
    QTRY_COMPARE(sentence(it.pane), u"This file is not a plan of Tagwright."_s);
    QCOMPARE(it.plan.setCount(), 0);
}

void PlanPaneTest::isApplied()
{
    Planning it;
    const Digest trixie = it.digestOf(u"trixie"_s);
    QVERIFY(!trixie.isNull());
    it.plan.add(it.setting(u"stable"_s, u"trixie"_s));
    it.plan.add(it.setting(u"latest"_s, u"trixie"_s));
    it.plan.add(it.deletion(u"2.4.67-alpine"_s));
    it.press(u"applyPlan"_s);
    auto *dialog = it.dialog<QDialog>("applyPlanDialog");
    const QString asked = named<QPlainTextEdit>(*dialog, "plannedSets")->toPlainText();
    QVERIFY2(asked.contains(u"Set stable"_s) && asked.contains(u"Delete 2.4.67-alpine"_s), qPrintable(asked));
    QTest::keyClick(dialog, Qt::Key_Return); // Cancel is the default
    QTRY_VERIFY(!it.pane.findChild<QDialog *>(u"applyPlanDialog"_s));
    QVERIFY(it.digestOf(u"stable"_s).isNull());

    it.press(u"applyPlan"_s);
    QTest::mouseClick(named<QPushButton>(*it.dialog<QDialog>("applyPlanDialog"), "confirmApply"), Qt::LeftButton);
    QVERIFY(it.fixture.workspace.applyPlan().isRunning());
    QVERIFY(!it.action(u"clearPlan"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!it.fixture.workspace.applyPlan().isRunning(), 20'000);
    QVERIFY2(sentence(it.pane).startsWith(u"Done: 3 step"_s), qPrintable(sentence(it.pane)));
    QCOMPARE(it.plan.setCount(), 0);
    QCOMPARE(it.pane.windowTitle(), u"Plan"_s);
    QCOMPARE(it.digestOf(u"stable"_s), trixie);
    QCOMPARE(it.digestOf(u"latest"_s), trixie);
    QVERIFY(it.digestOf(u"2.4.67-alpine"_s).isNull());
    QVERIFY(!it.digestOf(u"alpine"_s).isNull());
}

void PlanPaneTest::stopsAtTheFirstFailure()
{
    Planning it;
    it.plan.add(it.setting(u"stable"_s, u"trixie"_s));
    ChangeSet stale = it.setting(u"latest"_s, u"trixie"_s);
    stale.changes.first().before = it.digestOf(u"alpine"_s); // it names something else by now
    it.plan.add(stale);
    it.plan.add(it.deletion(u"2.4.67-alpine"_s));
    it.press(u"applyPlan"_s);
    QTest::mouseClick(named<QPushButton>(*it.dialog<QDialog>("applyPlanDialog"), "confirmApply"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!it.fixture.workspace.applyPlan().isRunning(), 20'000);
    QCOMPARE(it.titles(), QStringList({u"Set latest"_s, u"Delete 2.4.67-alpine"_s}));
    QVERIFY2(sentence(it.pane).startsWith(u"Stopped at “Set latest"_s), qPrintable(sentence(it.pane)));
    QVERIFY2(sentence(it.pane).contains(u"The tag names "_s), qPrintable(sentence(it.pane)));
    QVERIFY(!it.digestOf(u"stable"_s).isNull());
    QVERIFY(!it.digestOf(u"2.4.67-alpine"_s).isNull());
    QVERIFY(it.action(u"applyPlan"_s)->isEnabled());
}

void PlanPaneTest::productionWantsItsName()
{
    Planning it;
    Connection production = it.fixture.connection;
    production.production = true;
    production.name = u"shop production"_s;
    it.fixture.workspace.change(production);
    it.plan.add(it.setting(u"stable"_s, u"trixie"_s));
    it.press(u"applyPlan"_s);
    auto *dialog = it.dialog<QDialog>("applyPlanDialog");
    auto *confirm = named<QPushButton>(*dialog, "confirmApply");
    auto *name = named<QLineEdit>(*dialog, "productionName");
    QVERIFY(!confirm->isEnabled());
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"shop"_s);
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(name, u" production"_s);
    QVERIFY(confirm->isEnabled());
    QCOMPARE(reachableWithoutName(*dialog).join(u", "_s), QString());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(it.plan.setCount(), 0, 20'000);
    QVERIFY(!it.digestOf(u"stable"_s).isNull());
}

// From the dialogs into the plan, into a file and back, and into the cluster.
void PlanPaneTest::changesOfStreamsAreApplied()
{
    PracticeFixture fixture;
    PlanPane pane(fixture.workspace);
    PlanModel &plan = fixture.workspace.plan();
    auto &objects = fixture.sandbox->cluster()->cluster().objects();
    const auto stored = [&objects](const QString &name) {
        return objects.find(u"imagestreams.image.openshift.io"_s, u"web"_s, name).has_value();
    };
    const auto tagged = [&objects](const QString &tag) {
        const auto stream = objects.find(u"imagestreams.image.openshift.io"_s, u"web"_s, u"shop"_s);
        const QJsonArray tags = stream ? (*stream)["status"_L1]["tags"_L1].toArray() : QJsonArray();
        return std::any_of(
            tags.begin(), tags.end(), [&tag](const QJsonValue &each) { return each["tag"_L1].toString() == tag; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(fixture.source().state(), LoadState::Loaded, 30'000);
    QVERIFY(show(pane));

    NewStreamDialog making(fixture.workspace, u"practice"_s, u"web"_s, nullptr);
    named<QLineEdit>(making, "streamName")->setText(u"fresh"_s);
    QVERIFY(!stored(u"fresh"_s));
    named<QPushButton>(making, "addToPlan")->click();
    QCOMPARE(plan.setCount(), 1);

    StreamBrowser browser(fixture.workspace, u"practice"_s, u"web/shop"_s, nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(browser.stream(), 30'000);
    StreamTagDialog tagging(fixture.workspace, browser, {.tag = u"3.1.0"_s}, nullptr);
    named<QLineEdit>(tagging, "newTags")->setText(u"kept"_s);
    auto *later = named<QPushButton>(tagging, "addToPlan");
    QTRY_VERIFY(later->isEnabled());
    later->click();
    QCOMPARE(plan.setCount(), 2);
    DeleteStreamDialog deleting(fixture.workspace, u"practice"_s, u"web/shop"_s, {u"3.2.0"_s}, nullptr);
    later = named<QPushButton>(deleting, "addToPlan");
    QTRY_VERIFY(later->isEnabled());
    later->click();
    QCOMPARE(plan.setCount(), 3);
    const QString host = fixture.source().connection().host();
    QCOMPARE(PlanModel::sentence(plan.set(0)), QString(u"Make the image stream web/fresh: "_s + host + u"/web"_s));
    QCOMPARE(PlanModel::sentence(plan.set(2)), QString(u"Delete 3.2.0: "_s + host + u"/web/shop"_s));

    // Kept in a file, and with another name for the same cluster found again.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.json"_s);
    QVERIFY(writePlan(path, plan.sets()));
    const auto read = readPlan(path);
    QVERIFY(read);
    QCOMPARE(*read, plan.sets());

    pane.findChild<QAction *>(u"showPlanCommands"_s)->trigger();
    auto &commands = *named<QPlainTextEdit>(pane, "planCommands");
    QTRY_VERIFY2(commands.toPlainText().contains(u"oc create is fresh -n web"_s), qPrintable(commands.toPlainText()));
    QVERIFY2(commands.toPlainText().contains(u"oc tag -n web shop@sha256:"_s), qPrintable(commands.toPlainText()));
    QVERIFY(commands.toPlainText().contains(u"oc tag -d shop:3.2.0 -n web"_s));
    named<QComboBox>(pane, "planProgram")->setCurrentText(u"curl"_s);
    QTRY_VERIFY(commands.toPlainText().startsWith(u"curl --fail --request POST"_s));

    pane.findChild<QAction *>(u"applyPlan"_s)->trigger();
    auto *dialog = named<QDialog>(pane, "applyPlanDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QString asked = named<QPlainTextEdit>(*dialog, "plannedSets")->toPlainText();
    QVERIFY2(asked.contains(u"Set kept: "_s), qPrintable(asked));
    QTest::mouseClick(named<QPushButton>(*dialog, "confirmApply"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(plan.setCount(), 0, 20'000);
    QVERIFY2(sentence(pane).startsWith(u"Done: 3 step"_s), qPrintable(sentence(pane)));
    QVERIFY(stored(u"fresh"_s));
    QVERIFY(tagged(u"kept"_s));
    QVERIFY(!tagged(u"3.2.0"_s));

    // What somebody has changed meanwhile stops the plan, and stays in it.
    auto stale = std::get<ObjectChangeSet>(read->at(1));
    stale.changes.first().after = {};
    stale.changes.first().before = {{u"image"_s, u"sha256:"_s + QString(64, u'a')}};
    plan.add(stale);
    fixture.workspace.applyPlan().start();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.workspace.applyPlan().isRunning(), 20'000);
    QVERIFY2(sentence(pane).startsWith(u"Stopped at “Set kept: "_s), qPrintable(sentence(pane)));
    QCOMPARE(plan.setCount(), 1);
    QVERIFY(tagged(u"kept"_s));
}

void PlanPaneTest::missingConnectionCannotBeApplied()
{
    Planning it;
    it.plan.add(it.setting(u"stable"_s, u"trixie"_s));
    QVERIFY(it.action(u"applyPlan"_s)->isEnabled());
    it.fixture.workspace.remove(it.fixture.connection.id);
    QVERIFY(!it.action(u"applyPlan"_s)->isEnabled());
    QVERIFY(it.plan.index(0, 0).data().toString().endsWith(u"(no such connection)"_s));
    QVERIFY(it.action(u"savePlan"_s)->isEnabled());
}

void PlanPaneTest::outlivesTheProgram()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/plan.json"_s);
    SessionSecretStore secrets;
    QList<PlannedSet> sets;
    {
        Planning it;
        it.plan.add(it.setting(u"stable"_s, u"trixie"_s));
        it.plan.add(it.deletion(u"alpine"_s));
        sets = it.plan.sets();
    }
    {
        Workspace workspace(secrets, {folder.path(), u":memory:"_s, path});
        for (const PlannedSet &set : std::as_const(sets))
            workspace.plan().add(set);
    } // at once, without a turn of the event loop
    Workspace workspace(secrets, {folder.path(), u":memory:"_s, path});
    QCOMPARE(workspace.plan().sets(), sets);
    QVERIFY(!workspace.keptPlan().error());
    workspace.plan().removeSet(0);
    QTRY_COMPARE(readPlan(path) ? readPlan(path)->size() : -1, 1);
}

void PlanPaneTest::damagedPlanIsPutAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.json"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{");
    file.close();
    SessionSecretStore secrets;
    Workspace workspace(secrets, {folder.path(), u":memory:"_s, path});
    QVERIFY(workspace.keptPlan().error());
    PlanPane pane(workspace);
    QVERIFY(show(pane));
    QCOMPARE(sentence(pane), u"This file is not a plan of Tagwright."_s);
    QVERIFY(QFile::exists(path + u".unread"_s));
}

void PlanPaneTest::everythingFocusableHasAName()
{
    Planning it;
    QCOMPARE(reachableWithoutName(it.pane).join(u", "_s), QString());
    it.plan.add(it.setting(u"stable"_s, u"trixie"_s));
    it.press(u"showPlanCommands"_s);
    QCOMPARE(reachableWithoutName(it.pane).join(u", "_s), QString());
}

QTEST_MAIN(PlanPaneTest)
#include "tst_planpane.moc"
