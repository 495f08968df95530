// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Adding and editing a connection by mouse and keyboard, against a real registry with TLS and a password, and against a
// token service somewhere else.

#include "guifixture.h"
#include "jobresult.h"
#include "registryprocess.h"
#include "scriptedserver.h"
#include "testkey.h"

#include "items/operationlistmodel.h"
#include "operations/registrysource.h"
#include "ui/actions/connectionactions.h"
#include "ui/capabilitytext.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class ConnectionDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromAnAddressToACard();
    void testsWithWhatIsStored();
    void anEditEndsTheTest();
    void asksBeforeThePasswordGoesElsewhere_data();
    void asksBeforeThePasswordGoesElsewhere();
    void passphraseIsUsedAtOnce();
    void actionsChangeTheConnection();

private:
    RegistryStorage m_storage;
};

namespace {

// bob:s3cret, by `htpasswd -nbBC 5 bob s3cret`
constexpr auto Htpasswd = "bob:$2y$05$E/rchPgZ15HV4BWlWJ6AaOk6VMFqE7Qi6SAqmHs0Nhqv7jcv5eJe2\n";

QString textOf(const QWidget &within, const char *name)
{
    return named<QLabel>(within, name)->text();
}

bool showsOnCard(const ConnectionDialog &dialog, const QString &sentence)
{
    const QList<QLabel *> labels = named<QWidget>(dialog, "probePanel")->findChildren<QLabel *>();
    return std::any_of(
        labels.cbegin(), labels.cend(), [&sentence](const QLabel *label) { return label->text().contains(sentence); });
}

struct Window : GuiFixture {
    Window() { window.show(); }

    QAction *action(const char *name) { return named<QAction>(name); }

    template <typename Object>
    Object *named(const char *name)
    {
        auto *found = window.findChild<Object *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    QMainWindow window;
    ConnectionActions actions{workspace, &window};
};

} // namespace

void ConnectionDialogTest::initTestCase()
{
    QVERIFY2(!RegistryProcess::program().isEmpty(), "There is no docker-registry: packaging/fetch-docker-registry");
}

void ConnectionDialogTest::fromAnAddressToACard()
{
    RegistryProcess registry(m_storage);
    registry.useTls(TestKey::server(TestKey::authority(u"Test CA"_s), {u"127.0.0.1"_s}));
    registry.usePassword(Htpasswd);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    GuiFixture fixture;
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Add, {});
    QVERIFY(show(dialog));
    auto *add = named<QPushButton>(dialog, "addRegistry");
    const auto *card = named<QWidget>(dialog, "probePanel");
    QVERIFY(card->isHidden());
    QTest::keyClicks(named<QLineEdit>(dialog, "registryAddress"), registry.url().toString());
    QTest::keyClick(&dialog, Qt::Key_Return); // the test comes first

    // Nobody vouches for it: the certificate is offered, and trusted by a click.
    auto *certificate = named<QPushButton>(dialog, "probeCertificate");
    QTRY_VERIFY(certificate->isVisible());
    QVERIFY(showsOnCard(dialog, u"authority"_s) || showsOnCard(dialog, u"vouches"_s));
    QVERIFY(add->isDefault());
    QTest::mouseClick(certificate, Qt::LeftButton);
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"trustCertificate"_s));
    QTest::mouseClick(named<QPushButton>(dialog, "trustCertificate"), Qt::LeftButton);

    // It goes on by itself, and says what is wanted next.
    QTRY_VERIFY(showsOnCard(dialog, u"wants to know who you are"_s));
    QTRY_COMPARE(dialog.focusWidget(), named<QLineEdit>(dialog, "userName"));
    QVERIFY(!certificate->isVisible());
    QTest::keyClicks(named<QLineEdit>(dialog, "userName"), u"bob"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, "password"), u"wrong"_s);
    QVERIFY(named<QPushButton>(dialog, "testRegistry")->isDefault());
    QTest::mouseClick(named<QPushButton>(dialog, "testRegistry"), Qt::LeftButton);
    QTRY_VERIFY(add->isDefault());
    QVERIFY(!showsOnCard(dialog, u"signed in as"_s));
    auto *password = named<QLineEdit>(dialog, "password");
    password->selectAll();
    QTest::keyClicks(password, u"s3cret"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(showsOnCard(dialog, u"You are signed in as bob."_s));
    QTRY_VERIFY(showsOnCard(dialog, productName(RegistryProduct::Distribution)));
    QTRY_VERIFY(add->isDefault());
    QVERIFY(showsOnCard(dialog, u"Pages of 1,000 are accepted"_s) || showsOnCard(dialog, u"Pages of 1000"_s));

    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const Connection connection = dialog.connection();
    QCOMPARE(connection.trust.pinned.size(), 1);
    QCOMPARE(connection.userName, u"bob"_s);
    QVERIFY(fixture.workspace.connections().isEmpty()); // a test adds nothing
    QCOMPARE(fixture.workspace.activity().rowCount(), 4); // and hides nothing
}

void ConnectionDialogTest::testsWithWhatIsStored()
{
    RegistryProcess registry(m_storage);
    registry.usePassword(Htpasswd);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    GuiFixture fixture;
    Connection connection = connectionTo({.host = registry.url().authority()});
    connection.userName = u"bob"_s;
    fixture.workspace.add(connection);
    Secrets kept;
    kept.setCredential({u"bob"_s, Secret(u"s3cret")});
    fixture.secrets.store(secretPlace(connection), std::move(kept));
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Edit, connection);
    QVERIFY(show(dialog));
    QTest::mouseClick(named<QPushButton>(dialog, "testRegistry"), Qt::LeftButton);
    QTRY_VERIFY(showsOnCard(dialog, u"You are signed in as bob."_s));
}

void ConnectionDialogTest::anEditEndsTheTest()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer::broken(ScriptedAnswer::Fault::Hang); });
    GuiFixture fixture;
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Add, {});
    QVERIFY(show(dialog));
    auto *address = named<QLineEdit>(dialog, "registryAddress");
    QTest::keyClicks(address, server.url().toString());
    QTest::mouseClick(named<QPushButton>(dialog, "testRegistry"), Qt::LeftButton);
    QTRY_COMPARE(server.openAnswers(), 1);
    QTest::keyClicks(address, u"0"_s);
    QTRY_COMPARE(server.openAnswers(), 0);
    QVERIFY(named<QPushButton>(dialog, "testRegistry")->isDefault());

    address->setText(server.url().toString());
    QTest::mouseClick(named<QPushButton>(dialog, "testRegistry"), Qt::LeftButton);
    QTRY_COMPARE(server.openAnswers(), 1);
    QTest::mouseClick(named<QPushButton>(dialog, "probeStop"), Qt::LeftButton);
    QTRY_COMPARE(server.openAnswers(), 0);
    QVERIFY(showsOnCard(dialog, u"has not been tried"_s));
}

void ConnectionDialogTest::asksBeforeThePasswordGoesElsewhere_data()
{
    QTest::addColumn<bool>("granted");
    QTest::newRow("allowed") << true;
    QTest::newRow("denied") << false;
}

void ConnectionDialogTest::asksBeforeThePasswordGoesElsewhere()
{
    QFETCH(bool, granted);
    ScriptedServer server;
    const QByteArray realm = "http://localhost:" + QByteArray::number(server.url().port()) + "/token";
    server.setScript([realm](const ScriptedRequest &request) {
        if (request.path() == "/token")
            return ScriptedAnswer::json(R"({"token":"good"})");
        if (request.header("Authorization") != "Bearer good")
            return ScriptedAnswer::challenge("Bearer realm=\"" + realm + "\",service=\"s\"");
        return ScriptedAnswer::json(R"({"repositories":[]})");
    });
    GuiFixture fixture;
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Add, {});
    QVERIFY(show(dialog));
    QTest::keyClicks(named<QLineEdit>(dialog, "registryAddress"), server.url().toString());
    QTest::keyClicks(named<QLineEdit>(dialog, "userName"), u"bob"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, "password"), u"s3cret"_s);
    QTest::mouseClick(named<QPushButton>(dialog, "testRegistry"), Qt::LeftButton);
    QTRY_VERIFY(dialog.findChild<QDialog *>(u"consentDialog"_s));
    auto *consent = named<QDialog>(dialog, "consentDialog");
    QVERIFY(QTest::qWaitForWindowExposed(consent));
    QVERIFY(!server.targets().join().contains("/token")); // not before the answer
    if (granted)
        QTest::mouseClick(named<QPushButton>(*consent, "confirm"), Qt::LeftButton);
    else
        QTest::keyClick(consent, Qt::Key_Escape);
    QTRY_VERIFY(named<QPushButton>(dialog, "addRegistry")->isDefault());
    QCOMPARE(server.targets().join().contains("/token"), granted);
    QCOMPARE(showsOnCard(dialog, u"You are signed in as bob."_s), granted);
    QCOMPARE(dialog.connection().trustedRealms.size(), granted ? 1 : 0);
}

void ConnectionDialogTest::passphraseIsUsedAtOnce()
{
    const TestKey authority = TestKey::authority(u"Test CA"_s);
    RegistryProcess registry(m_storage);
    registry.useTls(TestKey::server(authority, {u"127.0.0.1"_s}));
    registry.wantClientCertificates(authority);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"me.p12"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(TestKey::client(authority, u"me"_s).pkcs12("sesame"));
    file.close();

    Window window;
    window.action("addRegistry")->trigger();
    auto *dialog = window.named<ConnectionDialog>("connectionDialog");
    named<QLineEdit>(*dialog, "registryAddress")->setText(registry.url().toString());
    named<QTabWidget>(*dialog, "connectionTabs")->setCurrentIndex(3);
    named<QPlainTextEdit>(*dialog, "authorities")->setPlainText(QString::fromLatin1(authority.certificatePem()));
    named<QLineEdit>(*dialog, "clientCertificate")->setText(file.fileName());
    QTest::keyClicks(named<QLineEdit>(*dialog, "keyPassphrase"), u"wrong"_s);
    QTest::mouseClick(named<QPushButton>(*dialog, "addRegistry"), Qt::LeftButton);
    RegistrySource *source = window.workspace.registry(window.workspace.connections().constFirst().id);
    QTRY_COMPARE(source->state(), LoadState::Failed);
    QCOMPARE(source->error().code, QString::fromLatin1(TlsCode::ClientKeyLocked));
    QTRY_VERIFY(!window.window.findChild<ConnectionDialog *>(u"connectionDialog"_s));

    window.actions.setTarget(source->connection().id, {});
    window.action("editConnection")->trigger();
    dialog = window.named<ConnectionDialog>("connectionDialog");
    named<QLineEdit>(*dialog, "keyPassphrase")->setText(u"sesame"_s);
    QTest::mouseClick(named<QPushButton>(*dialog, "addRegistry"), Qt::LeftButton);
    QTRY_COMPARE(source->state(), LoadState::Loaded);
}

void ConnectionDialogTest::actionsChangeTheConnection()
{
    Window window;
    const Connection first = window.addOffline(u"a.example"_s);
    const Connection second = window.addOffline(u"b.example"_s);
    window.actions.setTarget(second.id, {});
    QVERIFY(!window.action("moveConnectionDown")->isEnabled());
    window.action("moveConnectionUp")->trigger();
    QCOMPARE(window.workspace.connections().constFirst().id, second.id);
    QVERIFY(!window.action("moveConnectionUp")->isEnabled());

    window.action("editConnection")->trigger();
    auto *dialog = window.named<ConnectionDialog>("connectionDialog");
    named<QLineEdit>(*dialog, "connectionName")->setText(u"Ours"_s);
    named<QComboBox>(*dialog, "group")->setEditText(u"Team"_s);
    QTest::mouseClick(named<QPushButton>(*dialog, "addRegistry"), Qt::LeftButton);
    const Connection edited = window.workspace.source(second.id)->connection();
    QCOMPARE(edited.name, u"Ours"_s);
    QCOMPARE(edited.group, u"Team"_s);
    QTRY_VERIFY(!window.window.findChild<ConnectionDialog *>(u"connectionDialog"_s));

    window.action("duplicateConnection")->trigger();
    dialog = window.named<ConnectionDialog>("connectionDialog");
    QVERIFY2(textOf(*dialog, "addressMeaning").contains(u"Ours"_s), qPrintable(textOf(*dialog, "addressMeaning")));
    QVERIFY(!named<QPushButton>(*dialog, "addRegistry")->isEnabled());
    named<QLineEdit>(*dialog, "userName")->setText(u"carol"_s);
    QVERIFY(named<QPushButton>(*dialog, "addRegistry")->isEnabled());
    QCOMPARE(dialog->connection().group, u"Team"_s);
    QVERIFY(dialog->connection().id != second.id);
    dialog->reject();
    QTRY_VERIFY(!window.window.findChild<ConnectionDialog *>(u"connectionDialog"_s));

    window.action("pinRepositories")->trigger();
    auto *pins = window.named<QDialog>("pinsDialog");
    named<QPlainTextEdit>(*pins, "pins")->setPlainText(u"team/app\nteam/web"_s);
    QTest::mouseClick(named<QPushButton>(*pins, "savePins"), Qt::LeftButton);
    QVERIFY(window.workspace.explorer().findPinned(second.id, u"team/web"_s).isValid());
    QCOMPARE(window.workspace.connections().constFirst().id, first.id); // groups stand below
}

QTEST_MAIN(ConnectionDialogTest)
#include "tst_connectiondialog.moc"
