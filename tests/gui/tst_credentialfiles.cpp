// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Taking credentials over from other tools, and giving them back, by mouse and keyboard.

#include "guifixture.h"

#include "items/importmodel.h"
#include "operations/registrysource.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class CredentialFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOverWhatIsTicked();
    void offersWhatIsThereAlready();
    void insecureOnlyWhenAsked();
    void asksTheHelperOnlyWhenTold();
    void tellsWhatTheHelperSays();
    void readsTheClipboard();
    void saysThatNothingWasFound();
    void exportsWhatIsTicked();
    void warnsBeforeExporting();
    void exportsIntoNothingElse();
    void nothingToExport();
    void everythingHasAName();
};

namespace {

struct Files : GuiFixture {
    QTemporaryDir folder;

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ConfigPlaces places() const
    {
        return {.credentials = {folder.filePath(u"config.json"_s)},
            .registries = {folder.filePath(u"registries.conf"_s)},
            .containersAuth = folder.filePath(u"auth.json"_s),
            .dockerConfig = folder.filePath(u"config.json"_s)};
    }

    Connection signedIn(const QString &host, const QString &userName, const QString &password)
    {
        Connection connection = connectionTo({.host = host});
        connection.userName = userName;
        workspace.add(connection);
        Secrets kept;
        kept.setCredential({userName, Secret(password)});
        secrets.store(secretPlace(connection), std::move(kept));
        return connection;
    }

    QString passwordFor(const QString &host)
    {
        const RegistrySource *source = workspace.sourceForHost(host);
        if (!source)
            return u"no connection"_s;
        std::optional<QString> password;
        secrets.find(secretPlace(source->connection()), &folderContext, [&password](const Secrets &found) {
            const Credential *credential = found.credentialFor({});
            password =
                credential ? credential->userName + u':' + QString::fromUtf8(credential->secret.bytes()) : QString();
        });
        return QTest::qWaitFor([&password] { return password.has_value(); }) ? *password : u"no answer"_s;
    }

    QObject folderContext;
};

QAbstractItemModel &rowsOf(const ImportDialog &dialog)
{
    return *named<QTableView>(dialog, "importTable")->model();
}

QString cell(const ImportDialog &dialog, int row, int column)
{
    return rowsOf(dialog).index(row, column).data().toString();
}

bool isTicked(const ImportDialog &dialog, int row)
{
    return rowsOf(dialog).index(row, 0).data(Qt::CheckStateRole).toInt() == int(Qt::Checked);
}

void tick(const ImportDialog &dialog, int row)
{
    auto *table = named<QTableView>(dialog, "importTable");
    table->setCurrentIndex(rowsOf(dialog).index(row, 0));
    QTest::keyClick(table, Qt::Key_Space);
}

constexpr auto Config =
    R"({"auths":{"https://index.docker.io/v1/":{"auth":"Ym9iOnMzY3JldA=="},"quay.io":{"auth":"YTpi"}}})";

} // namespace

void CredentialFilesTest::takesOverWhatIsTicked()
{
    Files files;
    files.write(u"config.json"_s, Config);
    ImportDialog dialog(files.workspace, files.places());
    const QAbstractItemModelTester tester(&rowsOf(dialog), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(show(dialog));
    QTRY_COMPARE(rowsOf(dialog).rowCount(), 2);
    QCOMPARE(cell(dialog, 0, ImportModel::Registry), u"docker.io"_s);
    QCOMPARE(cell(dialog, 0, ImportModel::SignIn), u"bob, with a password"_s);
    QVERIFY(cell(dialog, 0, ImportModel::Source).endsWith(u"config.json"_s));
    for (int column = 0; column < ImportModel::ColumnCount; ++column)
        QVERIFY(!cell(dialog, 0, column).contains(u"s3cret"_s));
    QVERIFY(isTicked(dialog, 0));
    tick(dialog, 1);
    QVERIFY(!isTicked(dialog, 1));
    QVERIFY(files.workspace.connections().isEmpty()); // nothing before the button
    QTest::mouseClick(named<QPushButton>(dialog, "import"), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));

    QCOMPARE(files.workspace.connections().size(), 1);
    QCOMPARE(files.workspace.connections().constFirst().url, QUrl(u"https://registry-1.docker.io"_s));
    QCOMPARE(files.workspace.connections().constFirst().userName, u"bob"_s);
    QTRY_COMPARE(files.passwordFor(u"docker.io"_s), u"bob:s3cret"_s);
}

void CredentialFilesTest::offersWhatIsThereAlready()
{
    Files files;
    files.write(u"config.json"_s, Config);
    files.write(u"registries.conf"_s,
        "unqualified-search-registries=['ghcr.io','old.example']\n[[registry]]\nlocation='quay.io'\nblocked=true\n");
    files.signedIn(u"docker.io"_s, u"alice"_s, u"old"_s);
    files.addOffline(u"ghcr.io"_s);
    ImportDialog dialog(files.workspace, files.places());
    QVERIFY(show(dialog));
    QTRY_COMPARE(rowsOf(dialog).rowCount(), 4);
    QVERIFY(!isTicked(dialog, 0)); // nobody's password is replaced unasked
    QVERIFY(cell(dialog, 0, ImportModel::Plan).contains(u"Replaces"_s));
    QVERIFY(!isTicked(dialog, 1));
    QVERIFY(cell(dialog, 1, ImportModel::Plan).contains(u"Blocked"_s));
    QVERIFY(cell(dialog, 2, ImportModel::Plan).contains(u"there already"_s));
    tick(dialog, 2);
    QVERIFY(!isTicked(dialog, 2)); // there is nothing to do
    QVERIFY(!named<QPushButton>(dialog, "import")->isEnabled());
    tick(dialog, 0);
    tick(dialog, 3);
    QTest::mouseClick(named<QPushButton>(dialog, "import"), Qt::LeftButton);
    QTRY_COMPARE(files.passwordFor(u"docker.io"_s), u"bob:s3cret"_s);
    QCOMPARE(files.passwordFor(u"old.example"_s), QString());
    QCOMPARE(files.passwordFor(u"quay.io"_s), u"no connection"_s);
}

void CredentialFilesTest::insecureOnlyWhenAsked()
{
    for (const bool asked : {false, true}) {
        Files files;
        files.write(u"config.json"_s, R"({"auths":{"lab.example:5000":{"auth":"YTpi"}}})");
        files.write(u"registries.conf"_s, "[[registry]]\nlocation='lab.example:5000'\ninsecure=true\n");
        ImportDialog dialog(files.workspace, files.places());
        QVERIFY(show(dialog));
        auto *insecure = named<QCheckBox>(dialog, "importInsecure");
        QTRY_VERIFY(insecure->isVisible());
        QVERIFY(!insecure->isChecked());
        insecure->setChecked(asked);
        QTest::mouseClick(named<QPushButton>(dialog, "import"), Qt::LeftButton);
        QCOMPARE(files.workspace.connections().constFirst().isUnverified(), asked);
    }
}

void CredentialFilesTest::asksTheHelperOnlyWhenTold()
{
    Files files;
    const QString program = files.write(u"docker-credential-lab"_s,
        "#!/bin/sh\necho ran >> '" + QFile::encodeName(files.folder.filePath(u"ran"_s))
            + "'\nread url\necho \"{\\\"Username\\\":\\\"bob\\\",\\\"Secret\\\":\\\"for $url\\\"}\"\n");
    QFile::setPermissions(program, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    files.write(u"config.json"_s, R"({"credHelpers":{"gcr.io":"lab"}})");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(files.folder.path()) + ':' + path);
    ImportDialog dialog(files.workspace, files.places());
    QVERIFY(show(dialog));
    QTRY_COMPARE(rowsOf(dialog).rowCount(), 1);
    auto *ask = named<QPushButton>(dialog, "askHelper");
    named<QTableView>(dialog, "importTable")->selectRow(0);
    QVERIFY(ask->isEnabled());

    const auto confirm = [&dialog, ask](const char *button) {
        QTest::mouseClick(ask, Qt::LeftButton);
        auto *question = dialog.findChild<QDialog *>(u"confirmDialog"_s);
        QVERIFY(question);
        QVERIFY(QTest::qWaitForWindowExposed(question));
        const QList<QLabel *> labels = question->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel *label) { return label->text().contains(u"/docker-credential-lab"_s); }));
        if (button)
            QTest::mouseClick(named<QPushButton>(*question, button), Qt::LeftButton);
        else
            QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!dialog.findChild<QDialog *>(u"confirmDialog"_s));
    };
    confirm(nullptr);
    QVERIFY(files.read(u"ran"_s).isEmpty());
    confirm("confirm");
    QTRY_VERIFY(isTicked(dialog, 0));
    QCOMPARE(files.read(u"ran"_s), "ran\n");
    QTest::mouseClick(named<QPushButton>(dialog, "import"), Qt::LeftButton);
    QTRY_COMPARE(files.passwordFor(u"gcr.io"_s), u"bob:for gcr.io"_s);
    qputenv("PATH", path);
}

void CredentialFilesTest::tellsWhatTheHelperSays()
{
    Files files;
    files.write(u"config.json"_s, R"({"auths":{"gcr.io":{}},"credsStore":"nowhere-to-be-found"})");
    ImportDialog dialog(files.workspace, files.places());
    QVERIFY(show(dialog));
    QTRY_COMPARE(rowsOf(dialog).rowCount(), 1);
    named<QTableView>(dialog, "importTable")->selectRow(0);
    QTest::mouseClick(named<QPushButton>(dialog, "askHelper"), Qt::LeftButton);
    const auto *faults = named<ToneLabel>(dialog, "importFaults");
    QVERIFY(faults->isVisible());
    QVERIFY2(faults->text().contains(u"docker-credential-nowhere-to-be-found"_s), qPrintable(faults->text()));
}

void CredentialFilesTest::readsTheClipboard()
{
    Files files;
    QGuiApplication::clipboard()->setText(QString::fromLatin1(Config));
    ImportDialog dialog(files.workspace, files.places());
    QVERIFY(show(dialog));
    QTest::mouseClick(named<QPushButton>(dialog, "pasteImport"), Qt::LeftButton);
    QCOMPARE(rowsOf(dialog).rowCount(), 2);
    QCOMPARE(cell(dialog, 1, ImportModel::Source), u"the clipboard"_s);
    QGuiApplication::clipboard()->setText(u"<b>hello</b>"_s);
    QTest::mouseClick(named<QPushButton>(dialog, "pasteImport"), Qt::LeftButton);
    QCOMPARE(rowsOf(dialog).rowCount(), 2);
    QVERIFY(named<ToneLabel>(dialog, "importFaults")->isVisible());
}

void CredentialFilesTest::saysThatNothingWasFound()
{
    Files files;
    files.write(u"config.json"_s, "broken");
    ImportDialog dialog(files.workspace, files.places());
    QVERIFY(show(dialog));
    const auto *faults = named<ToneLabel>(dialog, "importFaults");
    QTRY_VERIFY(faults->isVisible());
    QVERIFY2(faults->text().contains(u"config.json"_s), qPrintable(faults->text()));
    QVERIFY(named<QLabel>(dialog, "importState")->text().contains(u"usual place"_s));
    QVERIFY(!named<QPushButton>(dialog, "import")->isEnabled());
}

void CredentialFilesTest::exportsWhatIsTicked()
{
    Files files;
    files.write(u"config.json"_s, R"({"HttpHeaders":{"X":"y"},"auths":{"quay.io":{"auth":"YTpi"}}})");
    files.signedIn(u"quay.io"_s, u"bob"_s, u"s3cret"_s);
    files.signedIn(u"lab:5000"_s, u"carol"_s, u"pw"_s);
    files.addOffline(u"anonymous.example"_s);
    ExportDialog dialog(files.workspace, files.places());
    QVERIFY(show(dialog));
    auto *connections = named<QListWidget>(dialog, "exportConnections");
    auto *write = named<QPushButton>(dialog, "writeExport");
    const auto *preview = named<QPlainTextEdit>(dialog, "exportPreview");
    QCOMPARE(connections->count(), 3);
    QVERIFY(!write->isEnabled());
    connections->setCurrentRow(0);
    QTest::keyClick(connections, Qt::Key_Space);
    QTest::keyClick(connections, Qt::Key_Down);
    QTest::keyClick(connections, Qt::Key_Space);
    QTRY_VERIFY(write->isEnabled());
    QCOMPARE(preview->toPlainText(), u"~ quay.io: replaced, was a\n+ lab:5000: added"_s);
    QVERIFY(files.read(u"config.json"_s).contains("YTpi")); // not yet
    QTest::mouseClick(write, Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    const QByteArray written = files.read(u"config.json"_s);
    QVERIFY(written.contains("HttpHeaders"));
    QVERIFY(written.contains(QByteArray("bob:s3cret").toBase64()));
    QVERIFY(written.contains(QByteArray("carol:pw").toBase64()));
    QVERIFY(!written.contains("YTpi"));
}

void CredentialFilesTest::warnsBeforeExporting()
{
    Files files;
    const QString path = files.write(u"config.json"_s, R"({"credsStore":"pass"})");
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    files.signedIn(u"quay.io"_s, u"bob"_s, u"s3cret"_s);
    ExportDialog dialog(files.workspace, files.places());
    QVERIFY(show(dialog));
    named<QListWidget>(dialog, "exportConnections")->item(0)->setCheckState(Qt::Checked);
    const auto *preview = named<QPlainTextEdit>(dialog, "exportPreview");
    const auto *warning = named<ToneLabel>(dialog, "exportWarning");
    QTRY_VERIFY(preview->toPlainText().contains(u"helper pass"_s));
    QVERIFY2(warning->text().contains(u"Other users"_s), qPrintable(warning->text()));
    QVERIFY(!preview->toPlainText().contains(u"s3cret"_s));

    // Somebody else writes meanwhile.
    files.write(u"config.json"_s, "{}");
    QTest::mouseClick(named<QPushButton>(dialog, "writeExport"), Qt::LeftButton);
    QTRY_COMPARE(preview->toPlainText(), u"+ quay.io: added"_s);
    QVERIFY2(warning->text().contains(u"somebody else"_s), qPrintable(warning->text()));
    QVERIFY(dialog.isVisible());
    QCOMPARE(files.read(u"config.json"_s), "{}");
}

void CredentialFilesTest::exportsIntoNothingElse()
{
    Files files;
    files.write(u"config.json"_s, "my diary");
    files.signedIn(u"quay.io"_s, u"bob"_s, u"s3cret"_s);
    ExportDialog dialog(files.workspace, files.places());
    QVERIFY(show(dialog));
    named<QListWidget>(dialog, "exportConnections")->item(0)->setCheckState(Qt::Checked);
    const auto *warning = named<ToneLabel>(dialog, "exportWarning");
    QTRY_VERIFY2(warning->text().contains(u"no config.json"_s), qPrintable(warning->text()));
    QVERIFY(!named<QPushButton>(dialog, "writeExport")->isEnabled());
    // Another file, which is made.
    auto *target = named<QComboBox>(dialog, "exportTarget");
    target->setCurrentIndex(1);
    QTRY_VERIFY(named<QPushButton>(dialog, "writeExport")->isEnabled());
    QVERIFY(named<QPlainTextEdit>(dialog, "exportPreview")->toPlainText().contains(u"new file"_s));
    QTest::mouseClick(named<QPushButton>(dialog, "writeExport"), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(files.read(u"auth.json"_s).contains("quay.io"));
    QCOMPARE(files.read(u"config.json"_s), "my diary");
}

void CredentialFilesTest::nothingToExport()
{
    Files files;
    ExportDialog empty(files.workspace, files.places());
    QVERIFY(show(empty));
    QVERIFY(named<ToneLabel>(empty, "exportWarning")->text().contains(u"nothing to export"_s));
    files.addOffline(u"quay.io"_s);
    ExportDialog dialog(files.workspace, files.places());
    QVERIFY(show(dialog));
    named<QListWidget>(dialog, "exportConnections")->item(0)->setCheckState(Qt::Checked);
    QTRY_VERIFY(named<ToneLabel>(dialog, "exportWarning")->text().contains(u"Nothing is kept"_s));
    QVERIFY(!named<QPushButton>(dialog, "writeExport")->isEnabled());
}

void CredentialFilesTest::everythingHasAName()
{
    Files files;
    const ImportDialog import(files.workspace, files.places());
    const ExportDialog write(files.workspace, files.places());
    QCOMPARE(focusableWithoutName(import), QStringList());
    QCOMPARE(focusableWithoutName(write), QStringList());
}

QTEST_MAIN(CredentialFilesTest)
#include "tst_credentialfiles.moc"
