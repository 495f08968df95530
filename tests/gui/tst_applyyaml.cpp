// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// YAML applied to the sandbox's own cluster: from a file to the difference, and back by undo.

#include "items/journalmodel.h"
#include "items/roles.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "operations/changes.h"
#include "operations/operationrunner.h"
#include "practicefixture.h"
#include "ui/actions/applyactions.h"
#include "ui/actions/projectactions.h"
#include "ui/dialogs/change/applydialog.h"
#include "ui/dialogs/exportyamldialog.h"
#include "ui/pages/explorerpane.h"
#include "ui/widgets/differencepane.h"
#include "ui/widgets/differenceview.h"
#include "yaml/comparedocuments.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int ApplyPatience = 20'000; // ms: each step asks the cluster, or another thread

constexpr auto NewStream = "apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata: {name: from-file}\n"
                           "spec: {lookupPolicy: {local: true}}\n";
constexpr auto OtherKind = "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n";
constexpr auto ChangedStream =
    "apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata: {name: mysql, labels: {team: shop}}\n";

class Applying {
public:
    Applying(PracticeFixture &fixture, const ApplyStart &start)
        : dialog(fixture.workspace, start, nullptr)
    {
        if (!show(dialog))
            qFatal("the dialog does not show");
    }

    QString state() const { return named<QLabel>(dialog, "applyState")->text(); }
    bool isReviewing() const { return named<QStackedWidget>(dialog, "applySteps")->currentIndex() == 1; }
    QString cell(int row, int column) const
    {
        return named<QTableView>(dialog, "appliedDocuments")->model()->index(row, column).data().toString();
    }
    int rows() const { return named<QTableView>(dialog, "appliedDocuments")->model()->rowCount(); }
    bool canApply() const { return named<QPushButton>(dialog, "applyNow")->isEnabled(); }
    QString before() const { return named<QPlainTextEdit>(dialog, "differenceBefore")->toPlainText(); }
    QString after() const { return named<QPlainTextEdit>(dialog, "differenceAfter")->toPlainText(); }
    void click(const char *name) { QTest::mouseClick(named<QPushButton>(dialog, name), Qt::LeftButton); }

    ApplyDialog dialog;
};

ApplyStart startIn(const QString &project)
{
    return {.connectionId = u"practice"_s, .project = project};
}

} // namespace

class ApplyYamlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparesSideBySide();
    void appliesAFile();
    void saysWhatIsRefused();
    void saysWhatCannotBeRead();
    void mergesOrReplaces();
    void takesDroppedFiles();
    void explorerTakesDroppedFiles();
    void exportOpensIt();
    void actionsOpenIt();

private:
    QJsonObject stream(const QString &name);

    std::unique_ptr<PracticeFixture> m_fixture;
};

void ApplyYamlTest::initTestCase()
{
    m_fixture = std::make_unique<PracticeFixture>();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->source().state(), LoadState::Loaded, 60'000);
}

QJsonObject ApplyYamlTest::stream(const QString &name)
{
    ObjectJob *job = m_fixture->source().client().get(
        {.group = u"image.openshift.io"_s, .resource = u"imagestreams"_s, .nameSpace = u"web"_s, .name = name});
    QSignalSpy finished(job, &Job::finished);
    QJsonObject object;
    QObject::connect(job, &Job::finished, job, [job, &object](const Result<void> &result) {
        if (result)
            object = job->object();
    });
    job->start();
    finished.wait(ApplyPatience);
    return object;
}

void ApplyYamlTest::comparesSideBySide()
{
    DifferenceView view;
    view.resize(600, 220);
    QVERIFY(show(view));
    QJsonObject before;
    for (int line = 100; line < 400; ++line)
        before.insert(u"line-%1"_s.arg(line), line);
    QJsonObject after = before;
    after.insert(u"line-150"_s, u"other"_s);
    after.remove(u"line-300"_s);
    view.showDifference(compareDocuments(before, after));
    QCOMPARE(view.differences(), 2);
    auto *left = named<DifferencePane>(view, "differenceBefore");
    auto *right = named<DifferencePane>(view, "differenceAfter");
    QTRY_COMPARE_WITH_TIMEOUT(left->blockCount(), right->blockCount(), ApplyPatience);
    // The marks say it without the colours.
    QVERIFY(left->toPlainText().contains("\n- line-150: 150\n"_L1));
    QVERIFY(right->toPlainText().contains("\n+ line-150: other\n"_L1));
    QVERIFY(left->toPlainText().contains("- line-300: 300"_L1));
    QVERIFY(left->toPlainText().startsWith(u"… 46 line(s) that stay the same\n  line-146: 146\n"_s));
    const auto *position = named<QLabel>(view, "differencePosition");
    QTRY_COMPARE_WITH_TIMEOUT(position->text(), u"Difference 1 of 2"_s, ApplyPatience);
    QVERIFY(!view.previous()->isEnabled());
    QTest::keyClick(&view, Qt::Key_F7);
    QCOMPARE(position->text(), u"Difference 2 of 2"_s);
    QCOMPARE(left->textCursor().blockNumber(), right->textCursor().blockNumber());
    QVERIFY(left->textCursor().block().text().contains("line-300"_L1));
    QVERIFY(!view.next()->isEnabled());
    QTest::keyClick(&view, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(position->text(), u"Difference 1 of 2"_s);
    left->verticalScrollBar()->setValue(3);
    QCOMPARE(right->verticalScrollBar()->value(), 3);
    view.showDifference(compareDocuments(before, before));
    QCOMPARE(position->text(), u"There is no difference."_s);
}

void ApplyYamlTest::appliesAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"streams.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(NewStream);
    file.close();

    Applying it(*m_fixture, startIn(u"web"_s));
    QVERIFY(!named<QPushButton>(it.dialog, "applyCheck")->isEnabled());
    it.click("applyOpen");
    auto *files = named<QFileDialog>(it.dialog, "openYamlDialog");
    auto *name = named<QLineEdit>(*files, "fileNameEdit");
    name->setText(file.fileName());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(it.canApply(), ApplyPatience);
    QCOMPARE(it.rows(), 1);
    QCOMPARE(it.cell(0, 2), u"web/from-file"_s);
    QCOMPARE(it.cell(0, 3), u"Is made"_s);
    QCOMPARE(it.state(), u"1 object(s) would be made."_s);
    QTRY_VERIFY_WITH_TIMEOUT(it.after().contains("+   name: from-file"_L1), ApplyPatience);
    QVERIFY(!it.before().contains(u'-'));
    QVERIFY(stream(u"from-file"_s).isEmpty()); // nothing is written yet
    QCOMPARE(focusableWithoutName(it.dialog), QStringList());

    it.click("applyNow");
    QTRY_COMPARE_WITH_TIMEOUT(it.cell(0, 3), u"Done"_s, ApplyPatience);
    QVERIFY(it.state().startsWith(u"1 object(s) were applied."_s));
    QVERIFY(!named<QPushButton>(it.dialog, "applyNow")->isVisible());
    QVERIFY(stream(u"from-file"_s)["spec"_L1]["lookupPolicy"_L1]["local"_L1].toBool());

    Changes &changes = m_fixture->workspace.changes();
    QSignalSpy ended(&m_fixture->workspace.runner(), &OperationRunner::ended);
    changes.undo(changes.journal().newestUndoable());
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), ApplyPatience);
    QVERIFY(stream(u"from-file"_s).isEmpty());
}

void ApplyYamlTest::saysWhatIsRefused()
{
    Applying it(*m_fixture, startIn(u"web"_s));
    auto *edit = named<QPlainTextEdit>(it.dialog, "applyText");
    edit->setFocus();
    edit->setPlainText(QLatin1StringView(OtherKind) + "---\n"_L1 + QLatin1StringView(ChangedStream)
        + "spec: {bogus: 1}\n---\n"_L1 + QLatin1StringView(NewStream));
    it.click("applyCheck");
    QTRY_VERIFY_WITH_TIMEOUT(it.canApply(), ApplyPatience);
    QCOMPARE(it.rows(), 3);
    QCOMPARE(it.cell(0, 3), u"Is refused"_s);
    QVERIFY2(it.cell(0, 4).startsWith(u"Objects of the kind Secret are not applied here"_s), qPrintable(it.cell(0, 4)));
    QCOMPARE(it.cell(1, 3), u"Is refused"_s);
    QVERIFY2(it.cell(1, 4).contains(u"unknown field"_s), qPrintable(it.cell(1, 4)));
    QCOMPARE(it.cell(2, 3), u"Is made"_s);
    const auto *why = named<QLabel>(it.dialog, "applyWhy");
    QVERIFY(!why->isVisible());
    named<QTableView>(it.dialog, "appliedDocuments")->selectRow(1);
    QTRY_VERIFY_WITH_TIMEOUT(why->isVisible() && why->text() == it.cell(1, 4), ApplyPatience);
    QVERIFY2(it.state().contains(u"2 object(s) are refused"_s), qPrintable(it.state()));

    // Another project, and everything is asked for anew.
    auto *project = named<QComboBox>(it.dialog, "applyProject");
    project->setEditText(u"no such project"_s);
    QTRY_COMPARE_WITH_TIMEOUT(it.cell(2, 3), u"Is refused"_s, ApplyPatience);
    QVERIFY(!it.canApply());
    project->setEditText(u"openshift"_s); // where the developer may only look
    QTRY_VERIFY_WITH_TIMEOUT(it.cell(2, 4).contains("(403)"_L1), ApplyPatience);
    QVERIFY(!it.canApply());
    it.click("applyBack");
    QVERIFY(!it.isReviewing());
    QVERIFY(edit->toPlainText().contains("bogus"_L1));
}

void ApplyYamlTest::saysWhatCannotBeRead()
{
    Applying it(*m_fixture, startIn(u"web"_s));
    auto *edit = named<QPlainTextEdit>(it.dialog, "applyText");
    edit->setPlainText(QLatin1StringView(NewStream) + "---\na: [1\n"_L1);
    it.click("applyCheck");
    QTRY_VERIFY_WITH_TIMEOUT(
        it.state().startsWith(u"Document 2 is no YAML or JSON that can be read."_s), ApplyPatience);
    QVERIFY2(it.state().contains("line "_L1), qPrintable(it.state()));
    edit->setPlainText(u"# nothing"_s);
    it.click("applyCheck");
    QTRY_VERIFY_WITH_TIMEOUT(it.state().startsWith(u"There is nothing here that could be applied."_s), ApplyPatience);
    QVERIFY(!it.isReviewing());
    it.dialog.openFiles({u"/nowhere/at-all.yaml"_s});
    QTRY_VERIFY_WITH_TIMEOUT(it.state().startsWith(u"The file cannot be read."_s), ApplyPatience);
}

void ApplyYamlTest::mergesOrReplaces()
{
    ApplyStart start = startIn(u"web"_s);
    start.text = ChangedStream;
    Applying it(*m_fixture, start);
    QTRY_VERIFY_WITH_TIMEOUT(it.canApply(), ApplyPatience);
    QCOMPARE(it.cell(0, 3), u"Is changed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(it.after().contains("+   labels:"_L1), ApplyPatience);
    QVERIFY(!it.before().contains("\n- "_L1));
    auto *mode = named<QComboBox>(it.dialog, "applyMode");
    QTRY_VERIFY_WITH_TIMEOUT(mode->isEnabled(), ApplyPatience);
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(it.cell(0, 3), u"Is replaced"_s, ApplyPatience);
    QTRY_VERIFY_WITH_TIMEOUT(it.before().contains("-   tags:"_L1), ApplyPatience);
    QTRY_VERIFY_WITH_TIMEOUT(it.canApply(), ApplyPatience);
    QTest::keyClick(mode, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(it.cell(0, 3), u"Is skipped"_s, ApplyPatience);
    QVERIFY(!it.canApply());
    QTRY_COMPARE_WITH_TIMEOUT(
        named<QLabel>(it.dialog, "differencePosition")->text(), u"There is no difference."_s, ApplyPatience);
}

void ApplyYamlTest::takesDroppedFiles()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"stream.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"apiVersion":"image.openshift.io/v1","kind":"ImageStream","metadata":{"name":"dropped"}})");
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});

    QWidget window;
    ApplyActions actions(m_fixture->workspace, &window);
    QVERIFY(show(window));
    actions.setTarget(u"practice"_s, u"web"_s);
    QMimeData archive;
    archive.setUrls({QUrl::fromLocalFile(u"/images.tar"_s)});
    QVERIFY(!actions.applyDropped(archive));
    QVERIFY(actions.applyDropped(mime));
    QTRY_VERIFY_WITH_TIMEOUT(dialogInSight(window, "applyDialog"), ApplyPatience);
    QDialog *dialog = dialogInSight(window, "applyDialog");
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*dialog, "applyNow")->isEnabled(), ApplyPatience);
    QCOMPARE(named<QTableView>(*dialog, "appliedDocuments")->model()->index(0, 2).data().toString(), u"web/dropped"_s);
}

void ApplyYamlTest::explorerTakesDroppedFiles()
{
    ExplorerPane pane(m_fixture->workspace, nullptr);
    pane.resize(400, 600);
    QVERIFY(show(pane));
    auto *tree = named<QTreeView>(pane, "explorerTree");
    const QAbstractItemModel *model = tree->model();
    const auto project = [this, model] {
        const QModelIndex cluster = m_fixture->workspace.explorer().find(u"practice"_s);
        for (int row = 0; row < model->rowCount(cluster); ++row) {
            const QModelIndex index = model->index(row, 0, cluster);
            if (index.data(Role::Project).toString() == "web"_L1)
                return index;
        }
        return QModelIndex();
    };
    tree->expand(m_fixture->workspace.explorer().find(u"practice"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project().isValid() && tree->visualRect(project()).isValid(), ApplyPatience);

    QSignalSpy dropped(&pane, &ExplorerPane::documentsDropped);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/streams.yaml"_s), QUrl::fromLocalFile(u"/more.JSON"_s)});
    const QPoint place = tree->visualRect(project()).center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.at(0).at(0).toStringList(), QStringList({u"/streams.yaml"_s, u"/more.JSON"_s}));
    QCOMPARE(dropped.at(0).at(1).toString(), u"practice"_s);
    QCOMPARE(dropped.at(0).at(2).toString(), u"web"_s);
}

void ApplyYamlTest::exportOpensIt()
{
    ExportYamlDialog exporting(
        m_fixture->workspace, {.connectionId = u"practice"_s, .project = u"web"_s, .stream = u"mysql"_s});
    QVERIFY(show(exporting));
    auto *button = named<QPushButton>(exporting, "applyExport");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), ApplyPatience);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialogInSight(exporting, "applyDialog"), ApplyPatience);
    QDialog *dialog = dialogInSight(exporting, "applyDialog");
    const auto *model = named<QTableView>(*dialog, "appliedDocuments")->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, ApplyPatience);
    QTRY_COMPARE_WITH_TIMEOUT(model->index(0, 3).data().toString(), u"Stays as it is"_s, ApplyPatience);
    QVERIFY(!named<QPushButton>(*dialog, "applyNow")->isEnabled());
}

void ApplyYamlTest::actionsOpenIt()
{
    QWidget window;
    ProjectActions actions(m_fixture->workspace, &window);
    QVERIFY(show(window));
    auto *apply = actions.findChild<QAction *>(u"applyYaml"_s);
    if (!apply)
        apply = window.findChild<QAction *>(u"applyYaml"_s);
    QVERIFY(apply->isEnabled());
    for (const QString &project : {QString(), u"web"_s}) {
        QMenu menu;
        actions.setTarget(u"practice"_s, project);
        actions.fillContextMenu(menu);
        QVERIFY(menu.actions().contains(apply));
    }
    QMenu stream;
    actions.fillStreamMenu(stream, u"practice"_s, u"web/mysql"_s);
    QVERIFY(stream.actions().contains(apply));
    actions.setTarget(u"practice"_s, u"openshift"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!apply->isEnabled(), ApplyPatience);
    QVERIFY2(apply->toolTip().startsWith(u"You have no right"_s), qPrintable(apply->toolTip()));
    actions.setTarget(u"practice"_s, u"web"_s);
    QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), ApplyPatience);
    apply->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogInSight(window, "applyDialog"), ApplyPatience);
    QCOMPARE(named<QComboBox>(*dialogInSight(window, "applyDialog"), "applyProject")->currentText(), u"web"_s);
}

QTEST_MAIN(ApplyYamlTest)
#include "tst_applyyaml.moc"
