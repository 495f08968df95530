// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// An image folder opened in the program: browsed like a registry, never written to, gone with its connection.

#include "guifixture.h"
#include "jobresult.h"

#include "app/application.h"
#include "crypto/sha.h"
#include "imagefiles/imagefolder.h"
#include "operations/changes.h"
#include "operations/pullimage.h"
#include "operations/registrysource.h"
#include "sandbox/sandbox.h"
#include "ui/actions/imagefileactions.h"
#include "ui/mainwindow.h"
#include "ui/pages/explorerpane.h"

#include <QApplication>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestOpenImageFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsArguments();
    void opensAndCloses();
    void saysWhatIsWrong();

private:
    QTemporaryDir m_home;
    QString m_layout;
};

namespace {

MainWindow *theWindow()
{
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<MainWindow *>(window))
            return found;
    }
    return nullptr;
}

void drop(MainWindow &window, const QString &path)
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(window.findChild<ImageFileActions *>()->openDropped(files)); // as the window does
}

QString message(MainWindow &window)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->objectName() == u"addressMessage"_s && label->isVisible())
            return label->text();
    }
    return {};
}

} // namespace

void TestOpenImageFile::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    // What a pull leaves is what is opened.
    GuiFixture fixture;
    auto sandbox = Sandbox::start();
    QVERIFY(sandbox);
    fixture.workspace.add({.id = u"id"_s, .name = u"lab"_s, .url = (*sandbox)->url()});
    RegistrySource *source = fixture.workspace.registry(u"id"_s);
    m_layout = m_home.filePath(u"web"_s);
    const PullOrder order{.connectionId = u"id"_s,
        .repository = u"fedora/httpd"_s,
        .references = {u"latest"_s, u"alpine"_s},
        .platforms = {},
        .target = m_layout};
    QCOMPARE(nameOf(resultOf(new PullImage(fixture.workspace, order, source), 20'000)), u"ok"_s);
}

void TestOpenImageFile::readsArguments()
{
    const Arguments arguments = parseArguments({u"tagwright"_s, m_layout, m_home.path(), u"quay.io/a/b.tar"_s});
    QCOMPARE(arguments.imageFiles, QStringList{m_layout});
    QCOMPARE(arguments.references, QStringList({m_home.path(), u"quay.io/a/b.tar"_s}));
}

void TestOpenImageFile::opensAndCloses()
{
    Application application({.imageFiles = {m_layout}});
    application.start();
    MainWindow *window = theWindow();
    QVERIFY(window);
    auto *tree = window->findChild<ExplorerPane *>()->findChild<QTreeView *>();
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    const QModelIndex file = tree->model()->index(0, 0);
    QCOMPARE(file.data().toString(), u"web"_s);
    QTRY_COMPARE(LoadState(file.data(Role::State).toInt()), LoadState::Loaded); // signed in, without a question
    QCOMPARE(file.data(Role::Chips).toStringList(), QStringList{u"file"_s});
    QCOMPARE(file.data(Role::Tint).toInt(), int(Tint::None));

    auto *workspace = &application.workspace();
    const Connection connection = workspace->connections().constFirst();
    QVERIFY(connection.isReadOnly());
    QVERIFY(!secretPlace(connection).lasting);
    QVERIFY(Settings().connections().isEmpty());
    // Dropped again it is read again, and stays one.
    drop(*window, m_layout);
    QTRY_VERIFY(workspace->connections().size() == 1 && workspace->connections().constFirst().url != connection.url);

    const Connection now = workspace->connections().constFirst();
    QTcpSocket socket;
    socket.connectToHost(now.url.host(), quint16(now.url.port()));
    QVERIFY(socket.waitForConnected());
    workspace->remove(now.id);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void TestOpenImageFile::saysWhatIsWrong()
{
    Application application({});
    application.start();
    MainWindow *window = theWindow();
    QVERIFY(window);
    QFile text(m_home.filePath(u"letter.tar"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("Dear reader");
    text.close();
    drop(*window, text.fileName());
    QTRY_VERIFY(message(*window).contains(u"letter.tar holds no images"_s));

    // A layer is missing: the rest can be looked at all the same.
    const auto folder = ImageFolder::open(m_layout);
    const QStringList blobs = QDir(m_layout + u"/blobs/sha256"_s).entryList(QDir::Files, QDir::Size);
    QVERIFY(QFile::remove(m_layout + u"/blobs/sha256/"_s + blobs.constFirst()));
    drop(*window, m_layout);
    QTRY_VERIFY(message(*window).contains(u"missing or damaged"_s));
    QCOMPARE(application.workspace().connections().size(), 1);
}

QTEST_MAIN(TestOpenImageFile)
#include "tst_openimagefile.moc"
