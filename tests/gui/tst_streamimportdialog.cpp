// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Importing into image streams, on the sandbox's own cluster, with the sandbox's registry as the source.

#include "items/failedimportmodel.h"
#include "items/importpreviewmodel.h"
#include "items/operationlistmodel.h"
#include "operations/projectrights.h"
#include "operations/projectstreams.h"
#include "practicefixture.h"
#include "ui/actions/importactions.h"
#include "ui/dialogs/change/streamimportdialog.h"
#include "ui/dialogs/failedimportsdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

class ImportFixture : public PracticeFixture {
public:
    using PracticeFixture::PracticeFixture;

    QString host() const { return sandbox->url().authority(); }

    /*! The streams of the project, once they are known. */
    ProjectStreams *streams(const QString &project)
    {
        if (!QTest::qWaitFor([this] { return source().state() == LoadState::Loaded; }, 20'000))
            qFatal("nobody is let in");
        ProjectStreams *streams = source().openProject(project);
        if (!QTest::qWaitFor([streams] { return streams->state() == LoadState::Loaded; }, 20'000))
            qFatal("the streams of %s do not come", qPrintable(project));
        return streams;
    }
};

ImportPreviewModel &preview(const QDialog &dialog)
{
    return *qobject_cast<ImportPreviewModel *>(named<QTableView>(dialog, "importPreview")->model());
}

QStringList outcomes(const QDialog &dialog)
{
    QStringList outcomes;
    const ImportPreviewModel &model = preview(dialog);
    for (int row = 0; row < model.rowCount(); ++row)
        outcomes += model.index(row, ImportPreviewModel::Tag).data().toString() + u": "_s
            + model.index(row, ImportPreviewModel::Outcome).data().toString();
    return outcomes;
}

void press(const QDialog &dialog, const char *name)
{
    QTest::mouseClick(named<QPushButton>(dialog, name), Qt::LeftButton);
}

QString text(const QDialog &dialog, const char *label)
{
    return named<QLabel>(dialog, label)->text();
}

} // namespace

class StreamImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesANewStream();
    void importsAllTags();
    void saysWhyAnImageCannotBeGot();
    void saysWhatCannotBeAskedFor_data();
    void saysWhatCannotBeAskedFor();
    void keepsAndChangesThePolicyOfATag();
    void stopsLooking();
    void readsWhatIsPasted();
    void namesThePullSecret_data();
    void namesThePullSecret();
    void isForWhoMayImport_data();
    void isForWhoMayImport();
    void showsFailedImports();
    void triesFailedImportsAgain();
    void listsFailuresOfACluster_data();
    void listsFailuresOfACluster();
    void everythingHasAName();
};

void StreamImportDialogTest::makesANewStream()
{
    ImportFixture fixture;
    ProjectStreams *streams = fixture.streams(u"web"_s);
    QPointer<StreamImportDialog> dialog =
        new StreamImportDialog(fixture.workspace, {.connectionId = u"practice"_s, .project = u"web"_s}, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QVERIFY(show(*dialog));
    const QAbstractItemModelTester tester(&preview(*dialog), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!named<QPushButton>(*dialog, "look")->isEnabled());
    named<QLineEdit>(*dialog, "importFrom")->setText(fixture.host() + u"/fedora/httpd:2.4.67"_s);
    named<QComboBox>(*dialog, "importStream")->setEditText(u"proxy"_s);
    named<QCheckBox>(*dialog, "importInsecure")->setChecked(true);
    QVERIFY(!named<QPushButton>(*dialog, "import")->isEnabled()); // not before it was looked at
    press(*dialog, "look");
    QTRY_COMPARE(outcomes(*dialog), QStringList{u"2.4.67: new"_s});
    QVERIFY(!streams->stream(u"proxy"_s)); // looking stores nothing
    QTRY_VERIFY(named<QLabel>(*dialog, "importSecret")->isVisible());
    QVERIFY(text(*dialog, "importSecret").contains("registry-pull"_L1));
    QCOMPARE(named<QPlainTextEdit>(*dialog, "importCommands")->toPlainText(),
        u"oc import-image proxy:2.4.67 --from=%1/fedora/httpd:2.4.67 --confirm --insecure -n web"_s.arg(
            fixture.host()));
    press(*dialog, "import");
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(streams->stream(u"proxy"_s));
    const StreamTag *tag = streams->stream(u"proxy"_s)->tag(u"2.4.67");
    QVERIFY(tag && tag->spec);
    QVERIFY(!tag->digest().isEmpty());
    QVERIFY(tag->spec->insecure);
}

void StreamImportDialogTest::importsAllTags()
{
    ImportFixture fixture;
    ProjectStreams *streams = fixture.streams(u"web"_s);
    QPointer<StreamImportDialog> dialog = new StreamImportDialog(
        fixture.workspace, {.connectionId = u"practice"_s, .project = u"web"_s, .stream = u"httpd"_s}, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QVERIFY(show(*dialog));
    named<QCheckBox>(*dialog, "importAll")->setChecked(true);
    named<QLineEdit>(*dialog, "importFrom")->setText(fixture.host() + u"/fedora/httpd:2.4.67"_s); // its repository
    named<QCheckBox>(*dialog, "importInsecure")->setCheckState(Qt::Checked);
    press(*dialog, "look");
    ImportPreviewModel &model = preview(*dialog);
    QTRY_VERIFY(model.rowCount() > 3);
    const QStringList found = outcomes(*dialog);
    QVERIFY(std::any_of(found.cbegin(), found.cend(), [](const QString &row) { return row.endsWith(": new"_L1); }));
    press(*dialog, "tickNothing");
    QCOMPARE(model.tickedCount(), 0);
    QVERIFY(!named<QPushButton>(*dialog, "import")->isEnabled());
    QStringList ticked;
    for (int row = 0; row < model.rowCount() && ticked.size() < 2; ++row) {
        if (model.rows().at(row).outcome() == ImportPreviewRow::Outcome::New) {
            model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole);
            ticked += model.rows().at(row).import.tag.name;
        }
    }
    QCOMPARE(ticked.size(), 2);
    press(*dialog, "import");
    for (const QString &tag : std::as_const(ticked))
        QTRY_VERIFY2(streams->stream(u"httpd"_s)->tag(tag), qPrintable(tag));
}

void StreamImportDialogTest::saysWhyAnImageCannotBeGot()
{
    ImportFixture fixture;
    fixture.streams(u"web"_s);
    StreamImportDialog dialog(fixture.workspace, {.connectionId = u"practice"_s, .project = u"web"_s}, nullptr);
    QVERIFY(show(dialog));
    named<QLineEdit>(dialog, "importFrom")->setText(fixture.host() + u"/fedora/httpd:no-such-tag"_s);
    named<QCheckBox>(dialog, "importInsecure")->setChecked(true);
    press(dialog, "look");
    QTRY_COMPARE(outcomes(dialog), QStringList{u"no-such-tag: not found"_s});
    QVERIFY(text(dialog, "importState").contains("does not exist, or is hidden"_L1));
    QVERIFY(text(dialog, "importState").contains("The cluster says: dockerimage"_L1));
    QVERIFY(!named<QPushButton>(dialog, "import")->isEnabled());
    named<QCheckBox>(dialog, "importInsecure")->setChecked(false);
    QCOMPARE(preview(dialog).rowCount(), 0); // it was about something else
    press(dialog, "look");
    QTRY_VERIFY(text(dialog, "importState").contains("speaks no TLS"_L1));
    named<QLineEdit>(dialog, "importFrom")->setText(fixture.host() + u"/no/such-repository"_s);
    named<QCheckBox>(dialog, "importAll")->setChecked(true);
    named<QCheckBox>(dialog, "importInsecure")->setChecked(true);
    press(dialog, "look");
    QTRY_VERIFY(text(dialog, "importState").contains("does not exist, or is hidden"_L1));
}

void StreamImportDialogTest::saysWhatCannotBeAskedFor_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("pushed") << u"worker"_s << u"latest"_s << QString() << u"does not say where this tag comes from"_s;
    QTest::newRow("bad tag") << u"worker"_s << u"a b"_s << u"quay.io/a/b"_s << u"not a valid tag"_s;
    QTest::newRow("bad stream") << u"Wor/ker"_s << u"a"_s << u"quay.io/a/b"_s
                                << u"cannot be the name of an image stream"_s;
    QTest::newRow("bad source") << u"worker"_s << u"a"_s << u"https://a b"_s << u"."_s;
}

void StreamImportDialogTest::saysWhatCannotBeAskedFor()
{
    QFETCH(const QString, stream);
    QFETCH(const QString, tag);
    QFETCH(const QString, from);
    QFETCH(const QString, sentence);
    ImportFixture fixture;
    fixture.streams(u"ci"_s);
    StreamImportDialog dialog(fixture.workspace, {.connectionId = u"practice"_s, .project = u"ci"_s}, nullptr);
    QVERIFY(show(dialog));
    named<QComboBox>(dialog, "importStream")->setEditText(stream);
    named<QLineEdit>(dialog, "importTag")->setText(tag);
    named<QLineEdit>(dialog, "importFrom")->setText(from);
    QVERIFY2(text(dialog, "importState").contains(sentence), qPrintable(text(dialog, "importState")));
    QVERIFY(!named<QPushButton>(dialog, "look")->isEnabled());
}

void StreamImportDialogTest::keepsAndChangesThePolicyOfATag()
{
    ImportFixture fixture;
    ProjectStreams *streams = fixture.streams(u"web"_s);
    QPointer<StreamImportDialog> dialog = new StreamImportDialog(fixture.workspace,
        {.connectionId = u"practice"_s, .project = u"web"_s, .stream = u"httpd"_s, .tag = u"2.4.67"_s}, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QVERIFY(show(*dialog));
    const StreamTag before = *streams->stream(u"httpd"_s)->tag(u"2.4.67");
    QCOMPARE(named<QCheckBox>(*dialog, "importInsecure")->isChecked(), before.spec->insecure);
    QCOMPARE(named<QComboBox>(*dialog, "importMode")->currentData().toInt(), int(before.spec->importMode));
    QVERIFY(!named<QComboBox>(*dialog, "referencePolicy")->isEnabled()); // which an import does not change
    named<QCheckBox>(*dialog, "importScheduled")->setChecked(true);
    press(*dialog, "look");
    QTRY_COMPARE(outcomes(*dialog), QStringList{u"2.4.67: same image, imported otherwise"_s});
    QVERIFY(text(*dialog, "importNotes").contains("imported on a schedule from then on"_L1));
    QVERIFY(text(*dialog, "importNotes").contains("which oc import-image would reset"_L1));
    press(*dialog, "import");
    QTRY_VERIFY(streams->stream(u"httpd"_s)->tag(u"2.4.67")->spec->scheduled);
    QCOMPARE(streams->stream(u"httpd"_s)->tag(u"2.4.67")->spec->importMode, before.spec->importMode);
    QCOMPARE(streams->stream(u"httpd"_s)->tag(u"2.4.67")->digest(), before.digest());
}

void StreamImportDialogTest::stopsLooking()
{
    ImportFixture fixture;
    fixture.streams(u"web"_s);
    Fault fault;
    fault.path = "*/imagestreamimports";
    fault.kind = Fault::Kind::Delay;
    fault.delay = std::chrono::seconds(3);
    fixture.sandbox->faults().add(fault);
    StreamImportDialog dialog(fixture.workspace,
        {.connectionId = u"practice"_s, .project = u"web"_s, .stream = u"httpd"_s, .tag = u"2.4.67"_s}, nullptr);
    QVERIFY(show(dialog));
    press(dialog, "look");
    QTRY_VERIFY(text(dialog, "importState").contains("The cluster looks at the images"_L1));
    const QString stop = named<QPushButton>(dialog, "look")->text();
    press(dialog, "look");
    QVERIFY(named<QPushButton>(dialog, "look")->text() != stop);
    QVERIFY(text(dialog, "importState").isEmpty());
    QVERIFY(!named<QPushButton>(dialog, "import")->isEnabled());
}

void StreamImportDialogTest::readsWhatIsPasted()
{
    ImportFixture fixture;
    fixture.streams(u"web"_s);
    StreamImportDialog dialog(fixture.workspace, {.connectionId = u"practice"_s, .project = u"web"_s}, nullptr);
    QVERIFY(show(dialog));
    named<QLineEdit>(dialog, "importFrom")
        ->setText(u"docker pull --platform linux/amd64 %1/fedora/httpd:alpine"_s.arg(fixture.host()));
    named<QCheckBox>(dialog, "importInsecure")->setChecked(true);
    press(dialog, "look");
    // The stream is there, its tag is taken from the very same image.
    QTRY_COMPARE(outcomes(dialog).size(), 1);
    QVERIFY(outcomes(dialog).constFirst().startsWith("alpine: "_L1));
}

void StreamImportDialogTest::namesThePullSecret_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << u"web"_s << u"httpd"_s << u"with the pull secret registry-pull of the project"_s;
    QTest::newRow("none") << u"attic"_s << u"legacy"_s << u"has no pull secret for"_s;
}

void StreamImportDialogTest::namesThePullSecret()
{
    QFETCH(const QString, project);
    QFETCH(const QString, stream);
    QFETCH(const QString, sentence);
    ImportFixture fixture;
    fixture.streams(project);
    StreamImportDialog dialog(
        fixture.workspace, {.connectionId = u"practice"_s, .project = project, .stream = stream}, nullptr);
    QVERIFY(show(dialog));
    named<QLineEdit>(dialog, "importFrom")->setText(fixture.host() + u"/fedora/httpd:trixie"_s);
    named<QLineEdit>(dialog, "importTag")->setText(u"another"_s);
    named<QCheckBox>(dialog, "importInsecure")->setChecked(true);
    press(dialog, "look");
    QTRY_VERIFY2(text(dialog, "importSecret").contains(sentence), qPrintable(text(dialog, "importSecret")));
}

void StreamImportDialogTest::isForWhoMayImport_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("may");
    QTest::newRow("a developer") << u"developer"_s << true;
    QTest::newRow("a viewer") << u"viewer"_s << false;
}

void StreamImportDialogTest::isForWhoMayImport()
{
    QFETCH(const QString, user);
    QFETCH(const bool, may);
    ImportFixture fixture(user);
    fixture.streams(u"web"_s);
    QWidget window;
    ImportActions actions(fixture.workspace, &window);
    QMenu menu;
    actions.fillMenu(menu);
    const QAction *import = menu.actions().constFirst();
    QVERIFY(!import->isEnabled());
    actions.setTarget(u"practice"_s, u"web"_s);
    const ProjectRights &rights = *fixture.source().rights(u"web"_s);
    QTRY_VERIFY(rights.verdict(ProjectRight::ImportImages) != AccessAnswer::Verdict::Unknown);
    QTRY_COMPARE(import->isEnabled(), may);
    QCOMPARE(import->toolTip().contains("You have no right to import images in the project web."_L1), !may);
    FailedImportsDialog dialog(fixture.workspace, u"practice"_s, u"web"_s, nullptr);
    QVERIFY(show(dialog));
    QTRY_COMPARE(named<QTableView>(dialog, "failedImports")->model()->rowCount(), 1);
    QTRY_COMPARE(named<QPushButton>(dialog, "retryImports")->isEnabled(), may);
}

void StreamImportDialogTest::showsFailedImports()
{
    ImportFixture fixture;
    fixture.streams(u"attic"_s);
    FailedImportsDialog dialog(fixture.workspace, u"practice"_s, u"attic"_s, nullptr);
    QVERIFY(show(dialog));
    QTableView &table = *named<QTableView>(dialog, "failedImports");
    const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(table.model()->rowCount(), 3);
    QStringList rows;
    for (int row = 0; row < 3; ++row)
        rows += table.model()->index(row, FailedImportModel::Tag).data().toString() + u": "_s
            + table.model()->index(row, FailedImportModel::Why).data().toString();
    QCOMPARE(rows,
        (QStringList{u"gone: The source does not exist, or is hidden from the cluster."_s,
            u"private: The source's registry did not let the cluster in."_s,
            u"unreachable: The cluster does not know the host name of the source's registry."_s}));
    QSignalSpy wanted(&dialog, &FailedImportsDialog::placeWanted);
    Q_EMIT table.doubleClicked(table.model()->index(1, 0));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().at(1).toString(), u"attic/legacy"_s);
    QCOMPARE(wanted.constFirst().at(2).toString(), u"private"_s);
}

void StreamImportDialogTest::triesFailedImportsAgain()
{
    ImportFixture fixture;
    fixture.streams(u"attic"_s);
    FailedImportsDialog dialog(fixture.workspace, u"practice"_s, u"attic"_s, nullptr);
    QVERIFY(show(dialog));
    QTRY_COMPARE(named<QTableView>(dialog, "failedImports")->model()->rowCount(), 3);
    press(dialog, "retryImports");
    const OperationListModel &activity = fixture.workspace.activity();
    const auto isTold = [&activity] {
        for (int row = 0; row < activity.rowCount(); ++row) {
            const OperationRecord record = activity.record(row);
            if (record.verb == OperationRecord::Verb::Import && record.state == OperationRecord::State::Failed)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isTold());
    QTRY_COMPARE(named<QTableView>(dialog, "failedImports")->model()->rowCount(), 3);
}

void StreamImportDialogTest::listsFailuresOfACluster_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("failures");
    QTest::newRow("an administrator") << u"admin"_s << 4;
    QTest::newRow("a developer, by projects") << u"developer"_s << 4;
    QTest::newRow("a viewer") << u"viewer"_s << 1;
}

void StreamImportDialogTest::listsFailuresOfACluster()
{
    QFETCH(const QString, user);
    QFETCH(const int, failures);
    ImportFixture fixture(user);
    QTRY_COMPARE(fixture.source().state(), LoadState::Loaded);
    QTRY_VERIFY(!fixture.source().projects().isEmpty());
    FailedImportsDialog dialog(fixture.workspace, u"practice"_s, {}, nullptr);
    QVERIFY(show(dialog));
    QTRY_VERIFY(text(dialog, "failedImportsState").contains("were looked at"_L1)
        || text(dialog, "failedImportsState").contains("was looked at"_L1));
    QTRY_COMPARE(named<QTableView>(dialog, "failedImports")->model()->rowCount(), failures);
}

void StreamImportDialogTest::everythingHasAName()
{
    ImportFixture fixture;
    fixture.streams(u"web"_s);
    StreamImportDialog dialog(fixture.workspace, {.connectionId = u"practice"_s, .project = u"web"_s}, nullptr);
    QVERIFY(show(dialog));
    QCOMPARE(focusableWithoutName(dialog).join(u'\n'), QString());
    FailedImportsDialog failed(fixture.workspace, u"practice"_s, u"web"_s, nullptr);
    QVERIFY(show(failed));
    QCOMPARE(focusableWithoutName(failed).join(u'\n'), QString());
}

QTEST_MAIN(StreamImportDialogTest)

#include "tst_streamimportdialog.moc"
