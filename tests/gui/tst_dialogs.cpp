// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "guifixture.h"
#include "testkey.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/credentialsdialog.h"
#include "ui/dialogs/pinsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/showcredentialdialog.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class DialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressIsUnderstoodWhileTyping_data();
    void addressIsUnderstoodWhileTyping();
    void registryIsNotAddedTwice();
    void nameAndSignInAreTaken();
    void withoutUserNameThereIsNoCredential();

    void proxyIsChecked();
    void unverifiedIsSaidAloud();
    void certificateIsShownAndNotTrustedByItself();
    void changedCertificateWantsALook();
    void signInSaysWhereThePasswordGoes();
    void signInWarnsOnPlainHttp();
    void signInNeedsAUserName();
    void tokensNeedNoUserName();
    void passwordShowsOnlyWhilePressed();

    void credentialShowsOnlyWhilePressed();
    void missingCredentialIsSaid();
    void confirmationDefaultsToCancel();
    void editingKeepsWhatIsNotChanged();
    void anotherAddressIsAnnounced();
    void authoritiesAreChecked();
    void pinsAreNamesOrReferences();
    void shortcutsListOnlyWhatHasKeys();

    void everythingFocusableHasAName_data();
    void everythingFocusableHasAName();
};

namespace {

Connection connection(const QString &host, RegistryAddress::Scheme scheme = RegistryAddress::Scheme::Unspecified)
{
    return connectionTo({.host = host, .scheme = scheme});
}

CertificateProblem certificateProblem(const QStringList &codes)
{
    const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return {.host = u"registry.corp:443"_s,
        .certificate = {.subject = u"<b>registry.corp</b>"_s,
            .issuer = u"Corp CA"_s,
            .names = {u"registry.corp"_s},
            .validFrom = from,
            .validUntil = from.addYears(1),
            .sha256 = QByteArray(32, '\xab'),
            .pem = {}},
        .codes = codes,
        .trustedSha256 = {}};
}

QString meaning(const ConnectionDialog &dialog)
{
    return named<ToneLabel>(dialog, "addressMeaning")->text();
}

} // namespace

void DialogTest::addressIsUnderstoodWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QUrl>("url"); // empty: refused
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << QUrl() << u"host"_s;
    QTest::newRow("host") << u"quay.io"_s << QUrl(u"https://quay.io"_s) << u"encrypted"_s;
    QTest::newRow("port") << u"registry.corp:5000"_s << QUrl(u"https://registry.corp:5000"_s) << u"encrypted"_s;
    QTest::newRow("loopback") << u"localhost:5000"_s << QUrl(u"http://localhost:5000"_s) << u"plain HTTP"_s;
    QTest::newRow("plain HTTP") << u"http://registry.corp"_s << QUrl(u"http://registry.corp"_s)
                                << u"without encryption"_s;
    QTest::newRow("path") << u"https://corp.example/registry"_s << QUrl(u"https://corp.example/registry"_s)
                          << u"encrypted"_s;
    QTest::newRow("docker.io") << u"docker.io"_s << QUrl(u"https://registry-1.docker.io"_s) << u"encrypted"_s;
    QTest::newRow("a reference") << u"quay.io/org/app:1.2"_s << QUrl(u"https://quay.io"_s) << u"encrypted"_s;
    QTest::newRow("a pull command") << u"docker pull ghcr.io/org/app"_s << QUrl(u"https://ghcr.io"_s) << u"encrypted"_s;
    QTest::newRow("no host") << u"http://"_s << QUrl() << u"."_s;
}

void DialogTest::addressIsUnderstoodWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(QUrl, url);
    QFETCH(QString, word);
    GuiFixture fixture;
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Add, {});
    QVERIFY(show(dialog));
    auto *add = named<QPushButton>(dialog, "addRegistry");
    QTest::keyClicks(named<QLineEdit>(dialog, "registryAddress"), typed);
    QVERIFY2(meaning(dialog).contains(word), qPrintable(meaning(dialog)));
    QCOMPARE(add->isEnabled(), !url.isEmpty());
    if (add->isEnabled()) {
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.connection().url, url);
        QVERIFY(!dialog.connection().id.isEmpty());
    }
}

void DialogTest::registryIsNotAddedTwice()
{
    GuiFixture fixture;
    Connection existing = connection(u"quay.io"_s);
    existing.name = u"Our images"_s;
    fixture.workspace.add(existing);
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Add, {});
    QVERIFY(show(dialog));
    QTest::keyClicks(named<QLineEdit>(dialog, "registryAddress"), u"https://quay.io/"_s);
    QVERIFY2(meaning(dialog).contains(u"Our images"_s), qPrintable(meaning(dialog)));
    QVERIFY(!named<QPushButton>(dialog, "addRegistry")->isEnabled());
}

void DialogTest::nameAndSignInAreTaken()
{
    GuiFixture fixture;
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Add, {});
    QVERIFY(show(dialog));
    QTest::keyClicks(named<QLineEdit>(dialog, "registryAddress"), u"quay.io"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, "connectionName"), u"Our images"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, "userName"), u" alice "_s);
    QTest::keyClicks(named<QLineEdit>(dialog, "password"), u"s3cret"_s);
    QCOMPARE(dialog.connection().pageSize, 0);
    named<QSpinBox>(dialog, "pageSize")->selectAll();
    QTest::keyClicks(named<QSpinBox>(dialog, "pageSize"), u"250"_s);
    QTest::mouseClick(named<QPushButton>(dialog, "addRegistry"), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.connection().name, u"Our images"_s);
    QCOMPARE(dialog.connection().pageSize, 250);
    QCOMPARE(dialog.connection().userName, u"alice"_s);
    const auto credential = dialog.takeCredential();
    QVERIFY(credential);
    QCOMPARE(credential->userName, u"alice"_s);
    QCOMPARE(credential->secret.bytes(), QByteArrayView("s3cret"));
    QVERIFY(named<QLineEdit>(dialog, "password")->text().isEmpty());
}

void DialogTest::withoutUserNameThereIsNoCredential()
{
    GuiFixture fixture;
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Add, {});
    QTest::keyClicks(named<QLineEdit>(dialog, "registryAddress"), u"quay.io"_s);
    QVERIFY(!dialog.takeCredential());
    QCOMPARE(dialog.connection().name, u"quay.io"_s);
}

void DialogTest::proxyIsChecked()
{
    GuiFixture fixture;
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Add, {});
    QVERIFY(show(dialog));
    QTest::keyClicks(named<QLineEdit>(dialog, "registryAddress"), u"quay.io"_s);
    auto *add = named<QPushButton>(dialog, "addRegistry");
    auto *proxy = named<QLineEdit>(dialog, "proxy");
    QCOMPARE(dialog.connection().proxy, ProxySettings());
    QVERIFY(!proxy->isEnabled());
    named<QTabWidget>(dialog, "connectionTabs")->setCurrentIndex(2);
    QTest::keyClicks(named<QComboBox>(dialog, "proxyMode"), u"An"_s);
    QTest::keyClicks(proxy, u"proxy.corp"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY2(meaning(dialog).contains(u"http://host:port"_s), qPrintable(meaning(dialog)));
    proxy->clear();
    QTest::keyClicks(proxy, u"socks5://proxy.corp:1080"_s);
    QVERIFY(add->isEnabled());
    QTest::keyClicks(named<QLineEdit>(dialog, "proxyUserName"), u"al"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, "proxyPassword"), u"pw"_s);
    QCOMPARE(
        dialog.connection().proxy, (ProxySettings{ProxySettings::Mode::Own, QUrl(u"socks5://al@proxy.corp:1080"_s)}));
    QCOMPARE(dialog.proxyPassword().bytes(), QByteArrayView("pw"));
    named<QComboBox>(dialog, "proxyMode")->setCurrentIndex(1);
    QCOMPARE(dialog.connection().proxy, (ProxySettings{ProxySettings::Mode::None, {}}));
}

void DialogTest::unverifiedIsSaidAloud()
{
    GuiFixture fixture;
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Add, {});
    QVERIFY(show(dialog));
    QTest::keyClicks(named<QLineEdit>(dialog, "registryAddress"), u"quay.io"_s);
    QVERIFY(!dialog.connection().isUnverified());
    named<QTabWidget>(dialog, "connectionTabs")->setCurrentIndex(3);
    QTest::keyClick(named<QCheckBox>(dialog, "unverified"), Qt::Key_Space);
    QVERIFY(dialog.connection().isUnverified());
    QVERIFY2(meaning(dialog).contains(u"pretend"_s), qPrintable(meaning(dialog)));
}

void DialogTest::certificateIsShownAndNotTrustedByItself()
{
    GuiFixture fixture;
    CertificateDialog dialog(certificateProblem({QLatin1StringView(TlsCode::SelfSigned)}));
    QVERIFY(show(dialog));
    QVERIFY(named<ToneLabel>(dialog, "certificateReason")->text().contains(u"signed by itself"_s));
    QCOMPARE(accessible<QLabel>(dialog, u"Subject"_s)->text(), u"<b>registry.corp</b>"_s);
    QCOMPARE(accessible<QLabel>(dialog, u"Subject"_s)->textFormat(), Qt::PlainText);
    QVERIFY(accessible<QLabel>(dialog, u"SHA-256"_s)->text().startsWith(u"AB:AB:"_s));
    QTest::keyClick(&dialog, Qt::Key_Return); // Cancel is the default
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(show(dialog));
    QTest::mouseClick(named<QPushButton>(dialog, "trustCertificate"), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void DialogTest::changedCertificateWantsALook()
{
    GuiFixture fixture;
    CertificateProblem problem = certificateProblem({QLatin1StringView(TlsCode::Changed)});
    problem.trustedSha256 = QByteArray(32, '\x11');
    CertificateDialog dialog(problem);
    QVERIFY(show(dialog));
    auto *trust = named<QPushButton>(dialog, "trustCertificate");
    QVERIFY(!trust->isEnabled());
    QVERIFY(accessible<QLabel>(dialog, u"Trusted until now"_s)->text().startsWith(u"11:11:"_s));
    QTest::keyClick(named<QCheckBox>(dialog, "fingerprintChecked"), Qt::Key_Space);
    QVERIFY(trust->isEnabled());

    CertificateDialog revoked(certificateProblem({QLatin1StringView(TlsCode::Revoked)}));
    QVERIFY(show(revoked));
    QVERIFY(!named<QPushButton>(revoked, "trustCertificate")->isEnabled());
}

void DialogTest::signInSaysWhereThePasswordGoes()
{
    GuiFixture fixture;
    CredentialsDialog dialog(connection(u"quay.io"_s), CredentialsDialog::Reason::Asked, {});
    QCOMPARE(dialog.windowTitle(), u"Sign in to quay.io"_s);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const QLabel *label) { return label->text().contains(u"https://quay.io"_s); }));
    QVERIFY(!dialog.findChild<ToneLabel *>(u"plainHttpWarning"_s));
}

void DialogTest::signInWarnsOnPlainHttp()
{
    GuiFixture fixture;
    const auto plain = RegistryAddress::Scheme::Http;
    const CredentialsDialog far(connection(u"registry.corp"_s, plain), CredentialsDialog::Reason::Asked, {});
    QVERIFY(named<ToneLabel>(far, "plainHttpWarning")->text().contains(u"plain HTTP"_s));
    const CredentialsDialog near(connection(u"localhost:5000"_s, plain), CredentialsDialog::Reason::Asked, {});
    QVERIFY(!near.findChild<ToneLabel *>(u"plainHttpWarning"_s));
}

void DialogTest::signInNeedsAUserName()
{
    GuiFixture fixture;
    CredentialsDialog dialog(connection(u"quay.io"_s), CredentialsDialog::Reason::Refused, {});
    QVERIFY(show(dialog));
    auto *signIn = named<QPushButton>(dialog, "signIn");
    QVERIFY(!signIn->isEnabled());
    QTest::keyClicks(named<QLineEdit>(dialog, "userName"), u"alice"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, "password"), u"p"_s);
    named<QLineEdit>(dialog, "password")->insert(u"ä ss"_s); // the test's keyboard has no such key
    QVERIFY(signIn->isEnabled());
    QTest::mouseClick(signIn, Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const Credential credential = dialog.takeCredential();
    QCOMPARE(credential.userName, u"alice"_s);
    QCOMPARE(credential.secret.bytes(), QByteArrayView("p\xc3\xa4 ss"));
}

void DialogTest::tokensNeedNoUserName()
{
    GuiFixture fixture;
    CredentialsDialog dialog(connection(u"quay.io"_s), CredentialsDialog::Reason::Asked, {});
    QVERIFY(show(dialog));
    auto *signIn = named<QPushButton>(dialog, "signIn");
    QVERIFY(!signIn->isEnabled());
    QTest::keyClicks(named<QComboBox>(dialog, "credentialKind"), u"Id"_s);
    QVERIFY(signIn->isEnabled());
    QTest::keyClicks(named<QLineEdit>(dialog, "password"), u"token"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, "credentialPath"), u"Team"_s);
    QVERIFY(!signIn->isEnabled());
    named<QLineEdit>(dialog, "credentialPath")->setText(u" team/app "_s);
    QTest::mouseClick(signIn, Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const Credential credential = dialog.takeCredential();
    QCOMPARE(credential.kind, Credential::Kind::IdentityToken);
    QCOMPARE(credential.path, u"team/app"_s);
    QCOMPARE(credential.secret.bytes(), QByteArrayView("token"));
    QVERIFY(credential.userName.isEmpty());
}

void DialogTest::passwordShowsOnlyWhilePressed()
{
    GuiFixture fixture;
    CredentialsDialog dialog(connection(u"quay.io"_s), CredentialsDialog::Reason::Asked, {});
    QVERIFY(show(dialog));
    auto *password = named<QLineEdit>(dialog, "password");
    auto *reveal = named<QToolButton>(dialog, "revealPassword");
    QTest::keyClicks(password, u"s3cret"_s);
    QCOMPARE(password->displayText().count(u's'), 0);
    QTest::mousePress(reveal, Qt::LeftButton);
    QCOMPARE(password->displayText(), u"s3cret"_s);
    QTest::mouseRelease(reveal, Qt::LeftButton);
    QCOMPARE(password->displayText().count(u's'), 0);
    QTest::keyPress(reveal, Qt::Key_Space);
    QCOMPARE(password->displayText(), u"s3cret"_s);
    QTest::keyRelease(reveal, Qt::Key_Space);
    QCOMPARE(password->displayText().count(u's'), 0);
}

void DialogTest::credentialShowsOnlyWhilePressed()
{
    GuiFixture fixture;
    const Connection shown = connection(u"quay.io"_s);
    Secrets secrets;
    secrets.setCredential({.userName = u"bob"_s, .secret = Secret(u"s3cret")});
    secrets.setCredential({.userName = u"carol"_s, .secret = Secret(u"other"), .path = u"team"_s});
    fixture.secrets.store(secretPlace(shown), std::move(secrets));
    ShowCredentialDialog dialog(shown, fixture.secrets);
    QVERIFY(show(dialog));
    auto *secret = named<QLineEdit>(dialog, "credentialSecret");
    auto *reveal = named<QToolButton>(dialog, "revealCredential");
    QTRY_COMPARE(named<QLineEdit>(dialog, "credentialUserName")->text(), u"bob"_s);
    QVERIFY(!secret->displayText().contains(u"s3cret"_s));
    QTest::mousePress(reveal, Qt::LeftButton);
    QCOMPARE(secret->displayText(), u"s3cret"_s);
    QTest::mouseRelease(reveal, Qt::LeftButton);
    QVERIFY(!secret->displayText().contains(u"s3cret"_s));
    QTest::mouseClick(named<QPushButton>(dialog, "copyCredential"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"s3cret"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    auto *path = named<QComboBox>(dialog, "credentialPath");
    QVERIFY(path->isVisible());
    QTest::keyClick(path, Qt::Key_Down);
    QCOMPARE(path->currentText(), u"team"_s);
    QCOMPARE(named<QLineEdit>(dialog, "credentialUserName")->text(), u"carol"_s);
    QVERIFY(focusableWithoutName(dialog).isEmpty());
}

void DialogTest::missingCredentialIsSaid()
{
    GuiFixture fixture;
    ShowCredentialDialog dialog(connection(u"quay.io"_s), fixture.secrets);
    QVERIFY(show(dialog));
    QTRY_VERIFY(named<QLabel>(dialog, "credentialState")->text().contains(u"Nothing is kept"_s));
    QVERIFY(!named<QPushButton>(dialog, "copyCredential")->isEnabled());
}

void DialogTest::confirmationDefaultsToCancel()
{
    GuiFixture fixture;
    ConfirmDialog dialog({.title = u"Remove it?"_s, .consequence = u"It goes."_s, .button = u"&Remove"_s});
    QVERIFY(show(dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));

    QVERIFY(show(dialog));
    QTest::mouseClick(named<QPushButton>(dialog, "confirm"), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void DialogTest::editingKeepsWhatIsNotChanged()
{
    GuiFixture fixture;
    Connection edited = connection(u"registry.corp"_s);
    edited.name = u"Our images"_s;
    edited.userName = u"bob"_s;
    edited.pinned = {u"team/app"_s};
    edited.trustedRealms = {u"https://auth.corp:443"_s};
    edited.trust.pinned = {{u"registry.corp:443"_s, QByteArray(32, 'x')}};
    edited.proxy = {ProxySettings::Mode::Own, QUrl(u"http://alice@proxy.corp:3128"_s)};
    edited.group = u"Customers"_s;
    edited.tint = Tint::Teal;
    edited.production = true;
    edited.pageSize = 50;
    fixture.workspace.add(edited);
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Edit, edited);
    QVERIFY(show(dialog));
    auto *save = named<QPushButton>(dialog, "addRegistry");
    QVERIFY2(save->isEnabled(), qPrintable(meaning(dialog)));
    QCOMPARE(dialog.connection(), edited);

    auto *name = named<QLineEdit>(dialog, "connectionName");
    name->clear();
    QCOMPARE(dialog.connection().name, u"registry.corp"_s);
    QTest::keyClicks(name, u" Theirs "_s);
    named<QTabWidget>(dialog, "connectionTabs")->setCurrentIndex(1);
    QTest::mouseClick(named<QCheckBox>(dialog, "production"), Qt::LeftButton, {}, QPoint(8, 8));
    named<QComboBox>(dialog, "group")->clearEditText();
    named<QTabWidget>(dialog, "connectionTabs")->setCurrentIndex(3);
    named<QListWidget>(dialog, "trustedCertificates")->setCurrentRow(0);
    QTest::mouseClick(named<QPushButton>(dialog, "forgetCertificate"), Qt::LeftButton);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    edited.name = u"Theirs"_s;
    edited.production = false;
    edited.group.clear();
    edited.trust.pinned.clear();
    QCOMPARE(dialog.connection(), edited);
    QVERIFY(!dialog.takeCredential());
}

void DialogTest::anotherAddressIsAnnounced()
{
    GuiFixture fixture;
    const Connection edited = fixture.addOffline(u"registry.corp"_s);
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Edit, edited);
    QVERIFY(show(dialog));
    auto *address = named<QLineEdit>(dialog, "registryAddress");
    address->selectAll();
    QTest::keyClicks(address, u"other.corp"_s);
    QVERIFY2(meaning(dialog).contains(u"are closed"_s), qPrintable(meaning(dialog)));
    QCOMPARE(dialog.connection().id, edited.id);
}

void DialogTest::authoritiesAreChecked()
{
    GuiFixture fixture;
    ConnectionDialog dialog(fixture.workspace, ConnectionDialog::Task::Add, connection(u"registry.corp"_s));
    QVERIFY(show(dialog));
    auto *add = named<QPushButton>(dialog, "addRegistry");
    auto *authorities = named<QPlainTextEdit>(dialog, "authorities");
    authorities->setPlainText(u"nonsense"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY2(meaning(dialog).contains(u"PEM"_s), qPrintable(meaning(dialog)));
    const QByteArray pem = TestKey::authority(u"Corp CA"_s).certificatePem();
    authorities->setPlainText(QString::fromLatin1(pem));
    QVERIFY2(add->isEnabled(), qPrintable(meaning(dialog)));
    QVERIFY(named<ToneLabel>(dialog, "authoritiesMeaning")->text().contains(u"Corp CA"_s));
    QCOMPARE(dialog.connection().trust.authorities, pem);

    named<QLineEdit>(dialog, "clientCertificate")->setText(u"/nowhere/client.pem"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY2(meaning(dialog).contains(u"/nowhere/client.pem"_s), qPrintable(meaning(dialog)));
}

void DialogTest::pinsAreNamesOrReferences()
{
    GuiFixture fixture;
    Connection hub = connection(u"docker.io"_s);
    hub.pinned = {u"library/nginx"_s};
    PinsDialog dialog(hub);
    QVERIFY(show(dialog));
    auto *pins = named<QPlainTextEdit>(dialog, "pins");
    QCOMPARE(pins->toPlainText(), u"library/nginx"_s);
    pins->setPlainText(u"library/nginx\n\n docker.io/grafana/grafana:10 \nlibrary/nginx\n"_s);
    QCOMPARE(dialog.repositories(), QStringList({u"library/nginx"_s, u"grafana/grafana"_s}));
    QVERIFY(named<QPushButton>(dialog, "savePins")->isEnabled());
    pins->setPlainText(u"quay.io:443/other/app\nTeam/App"_s);
    QVERIFY(!named<QPushButton>(dialog, "savePins")->isEnabled());
    QVERIFY(named<ToneLabel>(dialog, "pinsMeaning")->text().contains(u"quay.io:443/other/app"_s));
}

void DialogTest::shortcutsListOnlyWhatHasKeys()
{
    GuiFixture fixture;
    QAction *with = makeAction({.name = u"a"_s,
                                   .icon = u"add"_s,
                                   .text = u"&Add"_s,
                                   .tip = u"Adds"_s,
                                   .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_N), QKeySequence(Qt::Key_F7)}},
        &fixture.workspace);
    QAction *without = makeAction({.name = u"b"_s, .icon = u"add"_s, .text = u"&B"_s, .tip = u"Bs"_s}, with);
    const ShortcutsDialog dialog({with, without});
    const auto *table = accessible<QTreeWidget>(dialog, u"Keyboard shortcuts"_s);
    QVERIFY(table);
    QCOMPARE(table->topLevelItemCount(), 1);
    QCOMPARE(table->topLevelItem(0)->text(0), u"Add"_s);
    QCOMPARE(table->topLevelItem(0)->text(1), u"Ctrl+N; F7"_s);
}

void DialogTest::everythingFocusableHasAName_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("add registry") << 0;
    QTest::newRow("sign in") << 1;
    QTest::newRow("confirm") << 2;
    QTest::newRow("pins") << 3;
    QTest::newRow("about") << 4;
    QTest::newRow("shortcuts") << 5;
}

void DialogTest::everythingFocusableHasAName()
{
    QFETCH(int, which);
    GuiFixture fixture;
    std::unique_ptr<QDialog> dialog;
    switch (which) {
    case 0:
        dialog = std::make_unique<ConnectionDialog>(fixture.workspace, ConnectionDialog::Task::Add, Connection());
        break;
    case 1:
        dialog = std::make_unique<CredentialsDialog>(
            connection(u"quay.io"_s), CredentialsDialog::Reason::Refused, KeychainState());
        break;
    case 2:
        dialog = std::make_unique<ConfirmDialog>(ConfirmDialog::Words{u"A?"_s, u"B."_s, u"C"_s});
        break;
    case 3:
        dialog = std::make_unique<PinsDialog>(connection(u"quay.io"_s));
        break;
    case 4:
        dialog = std::make_unique<AboutDialog>();
        break;
    default:
        dialog = std::make_unique<ShortcutsDialog>(QList<QAction *>());
        break;
    }
    const QStringList nameless = focusableWithoutName(*dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

QTEST_MAIN(DialogTest)
#include "tst_dialogs.moc"
