// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Pulling from the window: the dialog by mouse and keys, and what comes of it on the disk.

#include "sandboxfixture.h"

#include "items/operationlistmodel.h"
#include "operations/operationrunner.h"
#include "ui/dialogs/pulldialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/tagpage.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

struct Asked : SandboxFixture {
    explicit Asked(const QStringList &tags, const QStringList &sockets = {})
    {
        dialog = new PullDialog(source(), {u"fedora/httpd"_s, tags}, place.path(), sockets, nullptr);
        shown = show(*dialog);
    }
    ~Asked() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Asked)

    QRadioButton &form(PullOrder::Form form) const
    {
        return *named<QRadioButton>(*dialog, qPrintable(u"pullForm%1"_s.arg(int(form))));
    }
    QPushButton &pull() const { return *named<QPushButton>(*dialog, "pull"); }
    QListWidget &platforms() const { return *named<QListWidget>(*dialog, "pullPlatforms"); }
    QString facts() const { return named<QLabel>(*dialog, "pullFacts")->text(); }
    QString command() const { return named<QPlainTextEdit>(*dialog, "pullCommand")->toPlainText(); }
    QString target() const { return named<QLineEdit>(*dialog, "pullTarget")->text(); }
    bool isReady() const { return pull().isEnabled() && facts().contains(u"fetched"_s); }

    QTemporaryDir place;
    PullDialog *dialog = nullptr;
    bool shown = false;
};

int ticked(const QListWidget &list)
{
    int count = 0;
    for (int row = 0; row < list.count(); ++row)
        count += list.item(row)->checkState() == Qt::Checked;
    return count;
}

void choose(QRadioButton &button)
{
    QTest::mouseClick(&button, Qt::LeftButton, {}, {button.height() / 2, button.height() / 2});
}

} // namespace

class TestPullDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void saysWhatItTakes();
    void takesOnePlatformForADockerArchive();
    void choosesPlatformsByKey();
    void namesAFileForEachTag();
    void keepsWhatIsTyped();
    void refusesWhatCannotBe();
    void asksBeforeReplacing();
    void offersEnginesThatAnswer();
    void saysWhatIsMissing();
    void namesEverything();
    void pullsFromTheWindow();
};

void TestPullDialog::saysWhatItTakes()
{
    const Asked asked({u"latest"_s});
    QVERIFY(asked.shown);
    QVERIFY(!asked.pull().isEnabled()); // before it is known what is to be pulled
    QTRY_VERIFY(asked.isReady());
    QCOMPARE(asked.platforms().count(), 3);
    QCOMPARE(ticked(asked.platforms()), 3);
    QVERIFY(asked.facts().contains(u"The disk has room for"_s));
    QCOMPARE(asked.target(), asked.place.filePath(u"httpd"_s));
    QCOMPARE(asked.command(),
        u"skopeo copy --all --src-tls-verify=false docker://%1/fedora/httpd:latest oci:%2:latest"_s.arg(
            asked.host, asked.place.filePath(u"httpd"_s)));
    QTest::mouseClick(named<QPushButton>(*asked.dialog, "copyPullCommand"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), asked.command());
    const PullOrder order = asked.dialog->orders().constFirst();
    QVERIFY(order.platforms.isEmpty());
    QCOMPARE(order.references, QStringList{u"latest"_s});
}

void TestPullDialog::takesOnePlatformForADockerArchive()
{
    const Asked asked({u"latest"_s});
    QTRY_VERIFY(asked.isReady());
    choose(asked.form(PullOrder::Form::DockerArchive));
    QCOMPARE(ticked(asked.platforms()), 1);
    QVERIFY(asked.platforms().item(1)->checkState() == Qt::Checked || !asked.command().contains(u"386"_s));
    QCOMPARE(asked.target(), asked.place.filePath(u"httpd-latest.tar"_s));
    asked.platforms().item(2)->setCheckState(Qt::Checked);
    QCOMPARE(ticked(asked.platforms()), 1);
    QCOMPARE(asked.platforms().item(2)->checkState(), Qt::Checked);
    QVERIFY(asked.command().contains(u"--override-arch"_s));
    QCOMPARE(asked.dialog->orders().constFirst().platforms.size(), 1);
}

void TestPullDialog::choosesPlatformsByKey()
{
    const Asked asked({u"latest"_s});
    QTRY_VERIFY(asked.isReady());
    asked.platforms().setFocus();
    QTest::keyClick(&asked.platforms(), Qt::Key_Space);
    QCOMPARE(ticked(asked.platforms()), 2);
    QTRY_VERIFY(asked.facts().contains(u"signatures"_s)); // it will be another index
    QVERIFY(asked.command().isEmpty());
    QCOMPARE(asked.dialog->orders().constFirst().platforms.size(), 2);
    QTest::keyClick(&asked.platforms(), Qt::Key_Down);
    QTest::keyClick(&asked.platforms(), Qt::Key_Space);
    QTest::keyClick(&asked.platforms(), Qt::Key_Down);
    QTest::keyClick(&asked.platforms(), Qt::Key_Space);
    QVERIFY(!asked.pull().isEnabled());
    QCOMPARE(asked.facts(), u"Tick a platform."_s);
}

void TestPullDialog::namesAFileForEachTag()
{
    const Asked asked({u"latest"_s, u"alpine"_s});
    QTRY_VERIFY(asked.isReady());
    QCOMPARE(asked.dialog->orders().size(), 1); // a folder takes them all
    choose(asked.form(PullOrder::Form::OciArchive));
    const QList<PullOrder> orders = asked.dialog->orders();
    QCOMPARE(orders.size(), 2);
    QCOMPARE(orders.at(1).target, asked.place.filePath(u"httpd-alpine.oci.tar"_s));
    QCOMPARE(asked.command().count(u'\n'), 1);
}

void TestPullDialog::keepsWhatIsTyped()
{
    const Asked asked({u"latest"_s});
    auto *target = named<QLineEdit>(*asked.dialog, "pullTarget");
    target->setFocus();
    target->selectAll();
    const QString mine = asked.place.filePath(u"deep/mine"_s);
    QTest::keyClicks(target, mine);
    QTRY_VERIFY(asked.isReady()); // what is found out meanwhile does not change it
    QCOMPARE(asked.target(), mine);
    choose(asked.form(PullOrder::Form::OciArchive));
    QCOMPARE(asked.target(), asked.place.filePath(u"deep/httpd-latest.oci.tar"_s));
}

void TestPullDialog::refusesWhatCannotBe()
{
    const Asked asked({u"latest"_s});
    QTRY_VERIFY(asked.isReady());
    auto *target = named<QLineEdit>(*asked.dialog, "pullTarget");
    QVERIFY(QDir(asked.place.path()).mkpath(u"photos/summer"_s));
    target->setText(asked.place.filePath(u"photos"_s));
    QVERIFY(!asked.pull().isEnabled());
    QVERIFY(asked.facts().contains(u"other things"_s));
    target->clear();
    QVERIFY(!asked.pull().isEnabled());
    choose(asked.form(PullOrder::Form::OciArchive));
    target->setText(asked.place.filePath(u"photos"_s));
    QVERIFY(!asked.pull().isEnabled());
}

void TestPullDialog::asksBeforeReplacing()
{
    Asked asked({u"latest"_s});
    QFile file(asked.place.filePath(u"httpd-latest.oci.tar"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTRY_VERIFY(asked.isReady());
    choose(asked.form(PullOrder::Form::OciArchive));
    QTRY_VERIFY(asked.facts().contains(u"will be replaced"_s));
    QTest::mouseClick(&asked.pull(), Qt::LeftButton);
    auto *question = asked.dialog->findChild<QDialog *>(u"confirmDialog"_s);
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Return); // Cancel is the default
    QVERIFY(asked.dialog->isVisible());
    QTest::mouseClick(&asked.pull(), Qt::LeftButton);
    QTRY_VERIFY(asked.dialog->findChild<QDialog *>(u"confirmDialog"_s));
    question = asked.dialog->findChildren<QDialog *>(u"confirmDialog"_s).constLast();
    QTest::mouseClick(named<QPushButton>(*question, "confirm"), Qt::LeftButton);
    QCOMPARE(asked.dialog->result(), int(QDialog::Accepted));
}

void TestPullDialog::offersEnginesThatAnswer()
{
    const QTemporaryDir place;
    QLocalServer engine;
    QVERIFY(engine.listen(place.filePath(u"docker.sock"_s)));
    connect(&engine, &QLocalServer::newConnection, &engine, [&engine] {
        QLocalSocket *socket = engine.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket, [socket] {
            socket->readAll();
            const QByteArray body = R"({"Version":"24.0.5"})";
            socket->write("HTTP/1.1 200 OK\r\nServer: Docker/24.0.5 (linux)\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
    });
    const Asked asked({u"latest"_s}, {engine.fullServerName(), place.filePath(u"nobody.sock"_s)});
    QTRY_VERIFY(asked.dialog->findChild<QCheckBox *>(u"loadInto_docker"_s));
    auto *box = named<QCheckBox>(*asked.dialog, "loadInto_docker");
    QVERIFY(!box->isVisible()); // engines take docker archives
    choose(asked.form(PullOrder::Form::DockerArchive));
    QVERIFY(box->isVisible());
    QVERIFY(asked.dialog->engines().isEmpty());
    QTest::mouseClick(box, Qt::LeftButton, {}, {box->height() / 2, box->height() / 2});
    QCOMPARE(asked.dialog->engines().size(), 1);
    QCOMPARE(reachableWithoutName(*asked.dialog), QStringList());
}

void TestPullDialog::saysWhatIsMissing()
{
    const Asked asked({u"gone"_s});
    QTRY_VERIFY(asked.facts().contains(u"does not exist"_s));
    QVERIFY(!asked.pull().isEnabled());
}

void TestPullDialog::namesEverything()
{
    const Asked asked({u"latest"_s});
    QTRY_VERIFY(asked.isReady());
    QCOMPARE(reachableWithoutName(*asked.dialog), QStringList());
}

void TestPullDialog::pullsFromTheWindow()
{
    SandboxFixture fixture;
    const QTemporaryDir place;
    MainWindow window(fixture.workspace, fixture.theme);
    window.resize(1200, 800);
    QVERIFY(show(window));
    WindowState state;
    state.pullFolder = place.path();
    window.restore(state);
    window.open(fixture.host + u"/fedora/httpd:alpine"_s);
    auto *pages = window.findChild<PageTabs *>();
    QTRY_VERIFY(pages->currentTags() && pages->currentTags()->selectedCount() == 1);
    auto *action = window.findChild<QAction *>(u"pullTags"_s);
    QVERIFY(action && action->isEnabled());
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(window.findChild<PullDialog *>());
    auto *dialog = window.findChild<PullDialog *>();
    QTRY_VERIFY(named<QPushButton>(*dialog, "pull")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(place.filePath(u"httpd/index.json"_s)));
    QTRY_COMPARE(fixture.workspace.runner().runningCount(), 0);
    const OperationRecord pulled = fixture.workspace.activity().record(0);
    QCOMPARE(pulled.verb, OperationRecord::Verb::Pull);
    QCOMPARE(pulled.state, OperationRecord::State::Succeeded);
    QCOMPARE(window.state().pullFolder, place.path());
}

QTEST_MAIN(TestPullDialog)
#include "tst_pulldialog.moc"
