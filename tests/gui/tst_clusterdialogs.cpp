// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Adding a cluster and signing in to it by mouse and keyboard.

#include "guifixture.h"
#include "scriptedcluster.h"

#include "operations/clustersource.h"
#include "ui/actions/connectionactions.h"
#include "ui/dialogs/clusterdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/referenceopener.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class ClusterDialogsTest : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { m_opened = url; } // in place of the browser

private Q_SLOTS:
    void fromAnAddressToAProject();
    void anEditEndsWhatWasProven();
    void loginLineIsTakenApart();
    void addressesAreExplained_data();
    void addressesAreExplained();
    void signsInByBrowser();
    void kubeconfigSaysWhatItUses_data();
    void kubeconfigSaysWhatItUses();
    void pluginRunsWhenItIsAllowed();
    void registryOrCluster();
    void tokenThatEnds();
    void whoAmI();
    void showsAndRevokesTheToken();
    void pastedLoginLineSignsIn();
    void everythingHasAName();

private:
    QUrl m_opened;
};

namespace {

QString textOf(const QWidget &within, const char *name)
{
    return named<QLabel>(within, name)->text();
}

void press(const QWidget &within, const char *name)
{
    QTest::mouseClick(named<QPushButton>(within, name), Qt::LeftButton);
}

void chooseWay(const QWidget &within, const QString &words)
{
    auto *way = named<QComboBox>(within, "signInWay");
    way->setFocus();
    QTest::keyClicks(way, words.section(u' ', 0, 0)); // a blank would open it
    QCOMPARE(way->currentText(), words);
}

struct Window : GuiFixture {
    Window() { window.show(); }

    QAction *action(const char *name)
    {
        auto *found = window.findChild<QAction *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    template <typename Dialog = QDialog>
    Dialog *dialog(const char *name)
    {
        const QList<Dialog *> dialogs = window.findChildren<Dialog *>(QString::fromLatin1(name));
        for (Dialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    ClusterDialog *openDialog()
    {
        action("addCluster")->trigger();
        auto *opened = dialog<ClusterDialog>("clusterDialog");
        if (!opened || !QTest::qWaitForWindowActive(opened))
            qFatal("the dialog does not open");
        return opened;
    }

    ClusterSource *added()
    {
        const QList<Connection> connections = workspace.connections();
        return connections.isEmpty() ? nullptr : workspace.cluster(connections.constLast().id);
    }

    // As it is after a restart: the token is in the keychain.
    ClusterSource *addKept(const ScriptedCluster &cluster, const QString &token)
    {
        const Connection connection = connectionToCluster(cluster.server.url());
        Secrets kept;
        kept.setCredential({u"bob"_s, Secret(token), Credential::Kind::RegistryToken, {}});
        secrets.store(secretPlace(connection), std::move(kept));
        workspace.add(connection);
        actions.setTarget(connection.id, {});
        return workspace.cluster(connection.id);
    }

    QString keptToken(const Connection &connection)
    {
        QString token;
        bool isFound = false;
        secrets.find(secretPlace(connection), &window, [&](const Secrets &found) {
            isFound = true;
            for (const Credential &credential : found.credentials)
                token = QString::fromUtf8(credential.secret.bytes());
        });
        if (!QTest::qWaitFor([&isFound] { return isFound; }))
            qFatal("the store does not answer");
        return token;
    }

    QMainWindow window;
    ConnectionActions actions{workspace, &window};
};

class Kubeconfig {
public:
    explicit Kubeconfig(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"config"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("it cannot be written");
        qputenv("KUBECONFIG", file.fileName().toLocal8Bit());
    }
    ~Kubeconfig() { qunsetenv("KUBECONFIG"); }

    static QByteArray withUser(const QByteArray &server, const QByteArray &user)
    {
        return "current-context: shop/bob\nclusters: [{name: c, cluster: {server: '" + server + "'}}]\n"
            + "users: [{name: u, user: " + user + "}]\n"
            + "contexts: [{name: other, context: {cluster: none}}, "
              "{name: shop/bob, context: {cluster: c, user: u, namespace: shop}}]\n";
    }

    QString script(const QByteArray &body) const
    {
        const QString path = m_folder.filePath(u"login"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("it cannot be written");
        file.write("#!/bin/sh\n" + body + "\n");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return path;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

void ClusterDialogsTest::fromAnAddressToAProject()
{
    ScriptedCluster cluster;
    Window window;
    ClusterDialog *dialog = window.openDialog();
    auto *add = named<QPushButton>(*dialog, "addCluster");
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(dialog->focusWidget(), cluster.server.url().toString());
    QTest::keyClick(dialog, Qt::Key_Return); // the test comes first: without a name and password, it only looks
    QTRY_COMPARE(textOf(*dialog, "clusterEntry"), u"It answers. You have not signed in."_s);
    QVERIFY(textOf(*dialog, "clusterFacts").contains(u"v1.33.5"_s));
    QVERIFY(textOf(*dialog, "clusterFacts").contains(u"by password or browser"_s));
    QVERIFY(add->isDefault());

    QTest::keyClicks(named<QLineEdit>(*dialog, "clusterUserName"), u"bob"_s);
    QTest::keyClicks(named<QLineEdit>(*dialog, "clusterPassword"), u"wrong"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(textOf(*dialog, "clusterEntry").contains(u"did not accept the user name"_s));
    QTRY_COMPARE(dialog->focusWidget(), named<QLineEdit>(*dialog, "clusterPassword"));
    QVERIFY(!add->isDefault()); // Enter tries the next password, and adds nothing that does not work
    named<QLineEdit>(*dialog, "clusterPassword")->selectAll();
    QTest::keyClicks(dialog->focusWidget(), u"s3cret"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY2(textOf(*dialog, "clusterEntry").startsWith(u"You are signed in as bob. Groups: developers"_s),
        qPrintable(textOf(*dialog, "clusterEntry")));
    QVERIFY(textOf(*dialog, "clusterEntry").contains(u"The token ends on"_s));
    QTRY_VERIFY(textOf(*dialog, "clusterHeading").startsWith(u"OpenShift at 127.0.0.1"_s));
    QTRY_VERIFY(add->isDefault());
    QVERIFY(window.workspace.connections().isEmpty()); // a test adds nothing

    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(window.added());
    QTRY_COMPARE(window.added()->state(), LoadState::Loaded);
    QCOMPARE(window.added()->connection().userName, u"bob"_s);
    QTRY_COMPARE(window.added()->projects().size(), 1);
    QCOMPARE(cluster.signIns, 1); // nobody signs in twice
    QTRY_COMPARE(window.keptToken(window.added()->connection()), u"sha256~given1"_s);
}

void ClusterDialogsTest::anEditEndsWhatWasProven()
{
    ScriptedCluster cluster;
    Window window;
    ClusterDialog *dialog = window.openDialog();
    QTest::keyClicks(dialog->focusWidget(), cluster.server.url().toString());
    QTest::keyClicks(named<QLineEdit>(*dialog, "clusterUserName"), u"bob"_s);
    QTest::keyClicks(named<QLineEdit>(*dialog, "clusterPassword"), u"s3cret"_s);
    press(*dialog, "testCluster");
    QTRY_VERIFY(named<QPushButton>(*dialog, "addCluster")->isDefault());
    QTest::keyClicks(named<QLineEdit>(*dialog, "clusterUserName"), u"by"_s);
    QVERIFY(named<QPushButton>(*dialog, "testCluster")->isDefault());
    const ClusterSignIn signIn = dialog->takeSignIn();
    QCOMPARE(signIn.way, ClusterSignIn::Way::Password);
    QCOMPARE(signIn.userName, u"bobby"_s);
}

void ClusterDialogsTest::loginLineIsTakenApart()
{
    ScriptedCluster cluster;
    Window window;
    ClusterDialog *dialog = window.openDialog();
    QGuiApplication::clipboard()->setText(
        u"oc login --token=sha256~good --server=%1"_s.arg(cluster.server.url().toString()));
    named<QLineEdit>(*dialog, "clusterAddress")->paste();
    QCOMPARE(named<QLineEdit>(*dialog, "clusterAddress")->text(), cluster.server.url().toString());
    QCOMPARE(named<QLineEdit>(*dialog, "clusterToken")->text(), u"sha256~good"_s);
    press(*dialog, "testCluster");
    QTRY_VERIFY(textOf(*dialog, "clusterEntry").startsWith(u"You are signed in as bob"_s));

    // Into the token's own field, too.
    named<QLineEdit>(*dialog, "clusterToken")->clear();
    QTest::keyClicks(named<QLineEdit>(*dialog, "clusterToken"), u"oc login --token=sha256~old --server=x"_s);
    press(*dialog, "testCluster");
    QTRY_VERIFY2(textOf(*dialog, "clusterEntry").contains(u"401"_s), qPrintable(textOf(*dialog, "clusterEntry")));
    QVERIFY(named<QPushButton>(*dialog, "testCluster")->isDefault()); // and not to add what does not work
    QCOMPARE(dialog->takeSignIn().secret.bytes(), QByteArrayView("sha256~old"));
}

void ClusterDialogsTest::addressesAreExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("usable");
    QTest::newRow("host") << u"api.example.com"_s << u"Connects to https://api.example.com:6443, encrypted."_s << true;
    QTest::newRow("console") << u"https://console-openshift-console.apps.example.com/k8s/cluster/projects"_s
                             << u"Connects to the API of the same cluster, https://api.example.com:6443"_s << true;
    QTest::newRow("plain") << u"http://api.example.com"_s << u"without encryption"_s << true;
    QTest::newRow("nothing") << QString() << u"or an “oc login” line"_s << false;
    QTest::newRow("prose") << u"my cluster"_s << QString() << false;
}

void ClusterDialogsTest::addressesAreExplained()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    Window window;
    ClusterDialog *dialog = window.openDialog();
    QTest::keyClicks(named<QLineEdit>(*dialog, "clusterAddress"), typed);
    QVERIFY2(textOf(*dialog, "clusterMeaning").contains(said), qPrintable(textOf(*dialog, "clusterMeaning")));
    QTEST(named<QPushButton>(*dialog, "testCluster")->isEnabled(), "usable");
}

void ClusterDialogsTest::signsInByBrowser()
{
    ScriptedCluster cluster;
    Window window;
    QDesktopServices::setUrlHandler(u"http"_s, this, "open");
    m_opened.clear();
    ClusterDialog *dialog = window.openDialog();
    QTest::keyClicks(dialog->focusWidget(), cluster.server.url().toString());
    chooseWay(*dialog, u"In the browser"_s);
    press(*dialog, "testCluster");
    QTRY_VERIFY(!m_opened.isEmpty());
    QCOMPARE(m_opened.path(), u"/oauth/authorize"_s);
    QTRY_VERIFY(textOf(*dialog, "clusterEntry").contains(u"in the browser"_s));

    const QUrlQuery query(m_opened);
    const QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QTcpSocket browser;
    browser.connectToHost(back.host(), quint16(back.port()));
    QVERIFY(browser.waitForConnected());
    browser.write("GET " + back.path().toLatin1() + "?code=c0de&state=" + query.queryItemValue(u"state"_s).toLatin1()
        + " HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(textOf(*dialog, "clusterEntry").startsWith(u"You are signed in as bob"_s));
    QTRY_VERIFY(browser.bytesAvailable() > 0);
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

void ClusterDialogsTest::kubeconfigSaysWhatItUses_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("usable");
    QTest::newRow("token") << QByteArray("{token: sha256~good}") << u"the token of “u”"_s << true;
    QTest::newRow("provider") << QByteArray("{auth-provider: {name: oidc}}") << u"provider “oidc”"_s << false;
    QTest::newRow("impersonation") << QByteArray("{token: a, as: root}") << u"“root”"_s << false;
    QTest::newRow("missing program") << QByteArray("{exec: {command: /none/aws, installHint: Get it}}") << u"Get it"_s
                                     << false;
}

void ClusterDialogsTest::kubeconfigSaysWhatItUses()
{
    QFETCH(QByteArray, user);
    QFETCH(QString, says);
    QFETCH(bool, usable);
    ScriptedCluster cluster;
    const Kubeconfig config(Kubeconfig::withUser(cluster.server.origin(), user));
    Window window;
    ClusterDialog *dialog = window.openDialog();
    chooseWay(*dialog, u"As a kubeconfig says"_s);
    QTRY_COMPARE(named<QComboBox>(*dialog, "kubeContext")->currentText(), u"shop/bob"_s);
    QCOMPARE(named<QLineEdit>(*dialog, "clusterAddress")->text(), cluster.server.url().toString());
    QVERIFY2(textOf(*dialog, "contextUses").contains(says), qPrintable(textOf(*dialog, "contextUses")));
    QCOMPARE(named<QPushButton>(*dialog, "testCluster")->isEnabled(), usable);
    if (!usable)
        return;
    press(*dialog, "addCluster"); // without a test
    QTRY_VERIFY(window.added());
    QTRY_COMPARE(window.added()->state(), LoadState::Loaded);
    QCOMPARE(window.added()->connection().cluster.context, u"shop/bob"_s);
    QCOMPARE(window.added()->connection().pinned, QStringList{u"shop"_s});
}

void ClusterDialogsTest::pluginRunsWhenItIsAllowed()
{
    ScriptedCluster cluster;
    QTemporaryDir folder;
    const QString mark = folder.filePath(u"mark"_s);
    const Kubeconfig writer({});
    const QString program = writer.script("touch " + mark.toLocal8Bit()
        + "\necho '{\"kind\":\"ExecCredential\",\"apiVersion\":\"v1\",\"status\":{\"token\":\"sha256~good\"}}'");
    const Kubeconfig config(Kubeconfig::withUser(cluster.server.origin(),
        "{exec: {command: " + program.toLocal8Bit() + ", args: [get, token], apiVersion: v1}}"));
    Window window;
    ClusterDialog *dialog = window.openDialog();
    chooseWay(*dialog, u"As a kubeconfig says"_s);
    QTRY_VERIFY(named<QPushButton>(*dialog, "allowPlugin")->isVisible());
    QVERIFY(!named<QPushButton>(*dialog, "testCluster")->isEnabled());
    press(*dialog, "allowPlugin");
    auto *question = named<QDialog>(*dialog, "pluginDialog");
    QVERIFY(QTest::qWaitForWindowExposed(question));
    const QList<QLabel *> labels = question->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [&program](const QLabel *label) { return label->text().contains(program + " get token"_L1); }));
    QTest::keyClick(question, Qt::Key_Return); // which is Cancel
    QTRY_VERIFY(!named<QPushButton>(*dialog, "testCluster")->isEnabled());

    QTRY_VERIFY(!dialog->findChild<QDialog *>(u"pluginDialog"_s));
    press(*dialog, "allowPlugin");
    question = named<QDialog>(*dialog, "pluginDialog");
    QVERIFY(QTest::qWaitForWindowExposed(question));
    QVERIFY(!QFile::exists(mark)); // nothing ran before
    press(*question, "confirm");
    QVERIFY(named<QPushButton>(*dialog, "testCluster")->isEnabled());
    press(*dialog, "addCluster");
    QTRY_VERIFY(window.added());
    QTRY_COMPARE(window.added()->state(), LoadState::Loaded);
    QVERIFY(QFile::exists(mark));

    // Another token is fetched without a question.
    QFile::remove(mark);
    cluster.tokens = {"sha256~other"};
    window.actions.setTarget(window.added()->connection().id, {});
    window.action("reloadRepositories")->trigger();
    QTRY_VERIFY(QFile::exists(mark));
    // The program still gives the old one: that is told, and not tried for ever.
    QTRY_VERIFY(window.dialog("clusterSignInDialog"));
}

void ClusterDialogsTest::registryOrCluster()
{
    Window window;
    window.action("addRegistry")->trigger();
    auto *registry = window.dialog<ConnectionDialog>("connectionDialog");
    QVERIFY(registry);
    QTest::keyClicks(named<QLineEdit>(*registry, "registryAddress"), u"https://api.example.com:6443"_s);
    QVERIFY(textOf(*registry, "addressMeaning").contains(u"leads to a cluster"_s));
    QTest::mouseClick(named<QRadioButton>(*registry, "kindCluster"), Qt::LeftButton, {}, {5, 8});
    QTRY_VERIFY(window.dialog<ClusterDialog>("clusterDialog"));
    auto *cluster = window.dialog<ClusterDialog>("clusterDialog");
    QCOMPARE(named<QLineEdit>(*cluster, "clusterAddress")->text(), u"https://api.example.com:6443"_s);
    QVERIFY(named<QPushButton>(*cluster, "testCluster")->isEnabled());
    QVERIFY(!window.dialog("connectionDialog"));
    QTest::mouseClick(named<QRadioButton>(*cluster, "kindRegistry"), Qt::LeftButton, {}, {5, 8});
    QTRY_VERIFY(window.dialog<ConnectionDialog>("connectionDialog"));
}

void ClusterDialogsTest::tokenThatEnds()
{
    ScriptedCluster cluster;
    Window window;
    ClusterSource *source = window.addKept(cluster, u"sha256~good"_s);
    source->connectToServer();
    QTRY_COMPARE(source->state(), LoadState::Loaded);
    cluster.tokens.clear();
    window.action("reloadRepositories")->trigger();
    QTRY_VERIFY(window.dialog("clusterSignInDialog"));
    QDialog *dialog = window.dialog("clusterSignInDialog");
    QVERIFY2(textOf(*dialog, "signInReason").contains(u"goes on where it was"_s),
        qPrintable(textOf(*dialog, "signInReason")));
    QCOMPARE(source->state(), LoadState::Failed);
    QCOMPARE(named<QLineEdit>(*dialog, "clusterUserName")->text(), u"bob"_s);
    QTest::keyClicks(named<QLineEdit>(*dialog, "clusterPassword"), u"wrong"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(window.dialog("clusterSignInDialog")
        && textOf(*window.dialog("clusterSignInDialog"), "signInReason").contains(u"did not accept"_s));
    dialog = window.dialog("clusterSignInDialog");
    QTest::keyClicks(named<QLineEdit>(*dialog, "clusterPassword"), u"s3cret"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(source->state(), LoadState::Loaded);
    QTRY_COMPARE(window.keptToken(source->connection()), u"sha256~given1"_s);
}

void ClusterDialogsTest::whoAmI()
{
    ScriptedCluster cluster;
    Window window;
    ClusterSource *source = window.addKept(cluster, u"sha256~good"_s);
    source->connectToServer();
    QTRY_COMPARE(source->state(), LoadState::Loaded);
    window.action("whoAmI")->trigger();
    QTRY_VERIFY(window.dialog("whoAmIDialog"));
    QDialog *dialog = window.dialog("whoAmIDialog");
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"whoAmIUser"_s));
    QCOMPARE(textOf(*dialog, "whoAmIUser"), u"bob"_s);
    QCOMPARE(textOf(*dialog, "whoAmIGroups"), u"developers\nsystem:authenticated"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"whoAmISince"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"whoAmIExpiry"_s));
    press(*dialog, "copyWhoAmI");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"User: bob\n"_s));
    window.actions.setTarget(window.addOffline(u"a.example"_s).id, {});
    QVERIFY(!window.action("whoAmI")->isEnabled());
}

void ClusterDialogsTest::showsAndRevokesTheToken()
{
    ScriptedCluster cluster;
    Window window;
    ClusterSource *source = window.addKept(cluster, u"sha256~good"_s);
    source->connectToServer();
    QTRY_COMPARE(source->state(), LoadState::Loaded);
    window.actions.setTarget(source->connection().id, {});
    QCOMPARE(window.action("showCredential")->text(), u"Show to&ken…"_s);
    window.action("showCredential")->trigger();
    QTRY_VERIFY(window.dialog("showCredentialDialog"));
    QDialog *dialog = window.dialog("showCredentialDialog");
    QTRY_VERIFY(named<QPushButton>(*dialog, "copyCredential")->isEnabled());
    QCOMPARE(named<QLineEdit>(*dialog, "credentialSecret")->echoMode(), QLineEdit::Password);
    press(*dialog, "copyCredential");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sha256~good"_s);
    dialog->close();

    window.action("signOut")->trigger();
    QTRY_COMPARE(cluster.revoked, QByteArrayList{ScriptedCluster::objectName("sha256~good")});
    QCOMPARE(window.keptToken(source->connection()), QString());
    QVERIFY(!window.dialog("clusterSignInDialog")); // nobody is asked for what they just gave back
}

void ClusterDialogsTest::pastedLoginLineSignsIn()
{
    ScriptedCluster cluster;
    Window window;
    ReferenceOpener opener(window.workspace);
    connect(&opener, &ReferenceOpener::clusterFound, &window.actions, &ConnectionActions::openCluster);
    const QString line = u"oc login --token=sha256~good --server="_s + cluster.server.url().toString();
    opener.open(line);
    auto *dialog = window.dialog<ClusterDialog>("clusterDialog");
    QVERIFY(dialog);
    QCOMPARE(named<QLineEdit>(*dialog, "clusterToken")->text(), u"sha256~good"_s);
    press(*dialog, "addCluster");
    QTRY_VERIFY(window.added());
    QTRY_COMPARE(window.added()->state(), LoadState::Loaded);

    cluster.tokens = {"sha256~better"};
    opener.open(QString(line).replace("good"_L1, "better"_L1));
    QTRY_VERIFY(window.dialog("clusterSignInDialog"));
    press(*window.dialog("clusterSignInDialog"), "signIn");
    QTRY_COMPARE(window.keptToken(window.added()->connection()), u"sha256~better"_s);
    QCOMPARE(window.workspace.connections().size(), 1);
}

void ClusterDialogsTest::everythingHasAName()
{
    Window window;
    ClusterDialog *dialog = window.openDialog();
    auto *way = named<QComboBox>(*dialog, "signInWay");
    for (int i = 0; i < way->count(); ++i) {
        way->setCurrentIndex(i);
        QCOMPARE(focusableWithoutName(*dialog).join(u' '), QString());
    }
    dialog->reject();
    ScriptedCluster cluster;
    window.addKept(cluster, {});
    window.action("signIn")->trigger();
    QVERIFY(window.dialog("clusterSignInDialog"));
    QCOMPARE(focusableWithoutName(*window.dialog("clusterSignInDialog")).join(u' '), QString());
}

QTEST_MAIN(ClusterDialogsTest)
#include "tst_clusterdialogs.moc"
