// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Pull secrets in the sandbox's own cluster: made of what the keychain has, checked, tested against the sandbox's
// registry, linked and taken over into the keychain; and the token of a service account.

#include "items/operationlistmodel.h"
#include "operations/readpullsecrets.h"
#include "operations/registrysource.h"
#include "practicefixture.h"
#include "ui/actions/connectionactions.h"
#include "ui/actions/projectactions.h"
#include "ui/actions/pullsecretactions.h"
#include "ui/dialogs/accounttokendialog.h"
#include "ui/dialogs/change/linkpullsecretdialog.h"
#include "ui/dialogs/change/makepullsecretdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/pullsecretsdialog.h"
#include "ui/widgets/accountlinks.h"
#include "ui/widgets/impactlist.h"
#include "values/secretlink.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int Patience = 20'000;
const QString ProjectName = u"web"_s;
const QString User = u"tagwright"_s; // of the sandbox's registry
const QString Password = u"sandbox"_s;

class PullSecretFixture : public GuiFixture {
public:
    explicit PullSecretFixture(const QString &user = u"developer"_s)
    {
        auto started = Sandbox::start({.listeners = {SandboxOptions::Access::Open, SandboxOptions::Access::Token},
            .cluster = SandboxOptions::Cluster::OpenShift});
        if (!started)
            qFatal("the sandbox does not start: %s", qPrintable(started.error().message));
        sandbox = std::move(*started);
        workspace.add({.id = u"practice"_s,
            .name = u"practice"_s,
            .url = sandbox->cluster()->apiUrl(),
            .kind = ConnectionKind::SandboxCluster});
        const QUrl url = sandbox->url(SandboxOptions::Access::Token);
        registry = {.id = u"registry"_s, .name = u"private"_s, .url = url, .userName = User};
        workspace.add(registry);
        workspace.registry(registry.id)->keepCredential(Credential{User, Secret(Password)});
        source().signInWithPassword(user, Secret(QString(user + u"-pw"_s)));
        if (!QTest::qWaitFor([this] { return source().state() == LoadState::Loaded; }, Patience))
            qFatal("nobody is let in");
    }

    ClusterSource &source() { return *workspace.cluster(u"practice"_s); }
    QString host() const { return registry.host(); }
    QJsonObject object(const QString &resource, const QString &name)
    {
        return sandbox->cluster()->cluster().objects().find(resource, ProjectName, name).value_or(QJsonObject());
    }

    std::unique_ptr<Sandbox> sandbox;
    Connection registry;
    QWidget window;
};

/*! The dialog that the window shows after an action. */
template <typename Dialog>
Dialog *opened(QWidget &within, const char *name)
{
    if (!QTest::qWaitFor([&within, name] { return dialogInSight(within, name); }, Patience))
        qFatal("%s does not open", name);
    auto *dialog = qobject_cast<Dialog *>(dialogInSight(within, name));
    if (!dialog)
        qFatal("%s is of another kind", name);
    return dialog;
}

QString text(const QWidget &dialog, const char *label)
{
    return named<QLabel>(dialog, label)->text();
}

void press(const QWidget &dialog, const char *name)
{
    QTest::mouseClick(named<QPushButton>(dialog, name), Qt::LeftButton);
}

QString shownTexts(const QWidget &within)
{
    QStringList texts;
    for (const QPlainTextEdit *edit : within.findChildren<QPlainTextEdit *>())
        texts += edit->toPlainText();
    for (const QLabel *label : within.findChildren<QLabel *>())
        texts += label->text();
    for (const QLineEdit *edit : within.findChildren<QLineEdit *>())
        texts += edit->displayText();
    return texts.join(u'\n');
}

} // namespace

class PullSecretDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromARegistryToAnImport();
    void tokensOfServiceAccounts();
    void isForWhoMay();
};

void PullSecretDialogsTest::fromARegistryToAnImport()
{
    PullSecretFixture fixture;
    QVERIFY(show(fixture.window));
    PullSecretActions actions(fixture.workspace, &fixture.window);

    // From the connection: one click opens, one click makes.
    actions.setTarget(fixture.registry.id, {});
    QMenu menu;
    actions.fillContextMenu(menu);
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(menu.actions().constFirst()->isEnabled());
    menu.actions().constFirst()->trigger();
    auto *making = opened<MakePullSecretDialog>(fixture.window, "makePullSecretDialog");
    QCOMPARE(focusableWithoutName(*making), QStringList());
    auto *projects = named<QComboBox>(*making, "pullSecretProject");
    QTRY_VERIFY_WITH_TIMEOUT(projects->findText(ProjectName + u" on practice"_s) >= 0, Patience);
    projects->setCurrentIndex(projects->findText(ProjectName + u" on practice"_s));
    auto *button = named<QPushButton>(*making, "makePullSecret");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), Patience);
    const QString name = named<QLineEdit>(*making, "pullSecretName")->text();
    QVERIFY(text(*making, "pullSecretState").contains(fixture.host()));
    QVERIFY(named<QPlainTextEdit>(*making, "requests")->toPlainText().contains(name));
    QVERIFY(named<QPlainTextEdit>(*making, "ocCommands")->toPlainText().contains("oc secrets link default"_L1));
    const QByteArray auth = (User + u':' + Password).toUtf8().toBase64();
    QVERIFY(!shownTexts(*making).contains(QString::fromLatin1(auth)));
    QVERIFY(!shownTexts(*making).contains(QString::fromLatin1(auth.toBase64().chopped(4))));
    named<QLineEdit>(*making, "pullSecretName")->setText(u"No Name"_s);
    QVERIFY(!button->isEnabled());
    named<QLineEdit>(*making, "pullSecretName")->setText(name);
    QTRY_VERIFY(button->isEnabled());
    press(*making, "makePullSecret");
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.object(u"secrets"_s, name).isEmpty(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        useOf(fixture.object(u"serviceaccounts"_s, u"default"_s), name), (SecretUse{.pull = true}), Patience);

    // Checked and tested.
    actions.setTarget(u"practice"_s, ProjectName);
    QMenu secretMenu;
    actions.fillSecretMenu(secretMenu, {u"practice"_s, ProjectName, name, true});
    QCOMPARE(secretMenu.actions().size(), 3);
    secretMenu.actions().constFirst()->trigger();
    auto *secrets = opened<PullSecretsDialog>(fixture.window, "pullSecretsDialog");
    auto *chosen = named<QComboBox>(*secrets, "pullSecret");
    QTRY_COMPARE_WITH_TIMEOUT(chosen->currentText(), name, Patience);
    QCOMPARE(focusableWithoutName(*secrets), QStringList());
    auto *table = named<QTableWidget>(*secrets, "pullSecretRegistries");
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), fixture.host());
    QCOMPARE(table->item(0, 1)->text(), User);
    QVERIFY(!named<QPushButton>(*secrets, "testPullSecret")->isEnabled());
    auto *image = named<QLineEdit>(*secrets, "testedImage");
    image->setText(fixture.host() + u"/fedora/httpd:2.4.67"_s);
    QVERIFY(text(*secrets, "pullSecretOrder").contains(name));
    image->setFocus();
    QTest::keyClick(image, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(text(*secrets, "pullSecretResult").startsWith(u"It works"_s), Patience);
    QVERIFY(secrets->isVisible()); // it is the test's key as long as there is an image
    image->setText(u"quay.io/team/app:1"_s);
    QVERIFY(named<ImpactList>(*secrets, "pullSecretFindings")->text().contains(u"quay.io"_s));
    QVERIFY(text(*secrets, "pullSecretOrder").contains(u"none of the project"_s));

    // Linked to another account.
    press(*secrets, "linkPullSecret");
    auto *linking = opened<LinkPullSecretDialog>(*secrets, "linkPullSecretDialog");
    auto *links = named<AccountLinks>(*linking, "accountLinks");
    QTRY_VERIFY_WITH_TIMEOUT(links->rowCount() > 0, Patience);
    QCOMPARE(focusableWithoutName(*linking), QStringList());
    QVERIFY(!named<QPushButton>(*linking, "link")->isEnabled());
    const int builder = [links] {
        const QList<QTableWidgetItem *> found = links->findItems(u"builder"_s, Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.constFirst()->row();
    }();
    QVERIFY(builder >= 0);
    links->setFocus();
    links->setCurrentCell(builder, AccountLinks::Mount);
    QTest::keyClick(links, Qt::Key_Space);
    QVERIFY(named<QPushButton>(*linking, "link")->isEnabled());
    QCOMPARE(named<QPlainTextEdit>(*linking, "ocCommands")->toPlainText(),
        u"oc secrets link builder %1 -n web --for=mount"_s.arg(name));
    press(*linking, "link");
    QTRY_COMPARE_WITH_TIMEOUT(
        useOf(fixture.object(u"serviceaccounts"_s, u"builder"_s), name), (SecretUse{.mount = true}), Patience);

    // In the other form.
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*secrets, "convertPullSecret")->isEnabled(), Patience);
    press(*secrets, "convertPullSecret");
    auto *converting = opened<MakePullSecretDialog>(*secrets, "makePullSecretDialog");
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*converting, "makePullSecret")->isEnabled(), Patience);
    press(*converting, "makePullSecret");
    const QString old = name + u"-dockercfg"_s;
    QTRY_COMPARE_WITH_TIMEOUT(
        fixture.object(u"secrets"_s, old)[u"type"_s].toString(), u"kubernetes.io/dockercfg"_s, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(chosen->currentText(), old, Patience);

    // And into the keychain.
    press(*secrets, "importPullSecret");
    auto *importing = opened<ImportDialog>(*secrets, "importDialog");
    QCOMPARE(named<QTableView>(*importing, "importTable")->model()->rowCount(), 1);
    QVERIFY(text(*importing, "importState").contains(old));
    importing->reject();
    secrets->reject();
}

void PullSecretDialogsTest::tokensOfServiceAccounts()
{
    PullSecretFixture fixture;
    QVERIFY(show(fixture.window));
    AccountTokenDialog dialog(fixture.workspace, u"practice"_s, ProjectName, nullptr);
    QVERIFY(show(dialog));
    QCOMPARE(focusableWithoutName(dialog), QStringList());
    auto *account = named<QComboBox>(dialog, "tokenAccount");
    QTRY_VERIFY_WITH_TIMEOUT(account->findText(u"builder"_s) >= 0, Patience);
    QVERIFY(!named<QPushButton>(dialog, "copyToken")->isEnabled());
    account->setEditText(u"nobody"_s);
    press(dialog, "requestToken");
    QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "accountTokenState").contains(u"no service account nobody"_s), Patience);
    account->setEditText(u"builder"_s);
    press(dialog, "requestToken");
    auto *token = named<QLineEdit>(dialog, "accountToken");
    QTRY_VERIFY_WITH_TIMEOUT(!token->text().isEmpty(), Patience);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QVERIFY(!text(dialog, "accountTokenExpiry").isEmpty());
    const QString value = token->text();
    QVERIFY(!shownTexts(dialog).contains(value));
    press(dialog, "copyToken");
    QCOMPARE(QGuiApplication::clipboard()->text(), value);

    QVERIFY(named<QPushButton>(dialog, "tokenToSecret")->isEnabled());
    press(dialog, "tokenToSecret");
    auto *making = opened<MakePullSecretDialog>(dialog, "makePullSecretDialog");
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*making, "makePullSecret")->isEnabled(), Patience);
    QVERIFY(!shownTexts(*making).contains(value));
    press(*making, "makePullSecret");
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.object(u"secrets"_s, u"builder-pull"_s).isEmpty(), Patience);
    dialog.reject();
    QVERIFY(token->text().isEmpty());
}

void PullSecretDialogsTest::isForWhoMay()
{
    PullSecretFixture fixture(u"viewer"_s);
    PullSecretActions actions(fixture.workspace, &fixture.window);
    actions.setTarget(u"practice"_s, ProjectName);
    QMenu menu;
    actions.fillContextMenu(menu);
    QCOMPARE(menu.actions().size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(!menu.actions().at(0)->isEnabled() && !menu.actions().at(1)->isEnabled(), Patience);
    QVERIFY(menu.actions().at(0)->toolTip().contains(u"no right to list the secrets"_s));
    QVERIFY(menu.actions().at(1)->toolTip().contains(u"no right to make secrets"_s));

    actions.setTarget({}, {});
    QMenu none;
    actions.fillContextMenu(none);
    QVERIFY(none.isEmpty());
}

QTEST_MAIN(PullSecretDialogsTest)
#include "tst_pullsecretdialogs.moc"
