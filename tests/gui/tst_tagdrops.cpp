// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Tags of registries and image streams, dropped and pasted on each other, on the sandbox's own registry and cluster.

#include "items/explorermodel.h"
#include "items/journalmodel.h"
#include "items/plannedstreamtagmodel.h"
#include "operations/changes.h"
#include "practicefixture.h"
#include "ui/mainwindow.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/streampage.h"
#include "ui/pages/streamtable.h"
#include "ui/tagmime.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTableWidget>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int Patience = 30'000; // milliseconds: the cluster makes its samples first

struct Window : PracticeFixture {
    Window()
    {
        const QUrl url = sandbox->url();
        registry = {.id = u"hub"_s, .name = u"hub"_s, .url = url, .userName = {}, .pinned = {}};
        workspace.add(registry);
        window = std::make_unique<MainWindow>(workspace, theme);
        window->resize(1400, 900);
        if (!show(*window))
            qFatal("the window does not become active");
        WindowState state = window->state();
        state.pages = {{u"practice"_s, u"web/mysql"_s, {}}};
        state.currentPage = 0;
        window->restore(state);
        if (!QTest::qWaitFor([this] { return page() && page()->rowCount() > 0; }, Patience))
            qFatal("the tags do not come");
    }

    StreamPage *page() const { return qobject_cast<StreamPage *>(window->findChild<PageTabs *>()->current()); }
    QTreeView &tree() const { return *named<QTreeView>(*window, "explorerTree"); }
    QDialog *dialog(const char *name) const { return dialogInSight(*window, name); }

    CarriedTags ofRegistry(const QStringList &tags) const
    {
        return {.source = {.connectionId = registry.id, .host = registry.host(), .repository = u"fedora/httpd"_s},
            .tags = tags};
    }

    /*! As they are dragged from the page in front. */
    CarriedTags ofPage(const QStringList &tags) const
    {
        auto &table = *named<StreamTable>(*page(), "streamTable");
        table.clearSelection();
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex cell = table.model()->index(row, 0);
            if (tags.contains(cell.data().toString()))
                table.selectionModel()->select(cell, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        return page()->carriedTags();
    }

    /*! Whether they would be taken there; said is what the status line tells meanwhile. */
    bool hover(QWidget &viewport, const QPoint &position, const CarriedTags &carried)
    {
        mime = mimeOf(carried);
        QDragEnterEvent enter(position, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(&viewport, &enter);
        QDragMoveEvent move(position, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(&viewport, &move);
        said = window->statusBar()->currentMessage();
        return enter.isAccepted() && move.isAccepted();
    }

    bool hover(const QModelIndex &row, const CarriedTags &carried)
    {
        for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
            tree().expand(above);
        tree().scrollTo(row);
        return row.isValid() && hover(*tree().viewport(), tree().visualRect(row).center(), carried);
    }

    void drop(QWidget &viewport, const QPoint &position, const CarriedTags &carried)
    {
        if (!hover(viewport, position, carried))
            qFatal("it is not taken: %s", qPrintable(said));
        QDropEvent drop(position, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(&viewport, &drop);
    }

    void drop(const QModelIndex &row, const CarriedTags &carried)
    {
        if (!hover(row, carried))
            qFatal("it is not taken: %s", qPrintable(said));
        drop(*tree().viewport(), tree().visualRect(row).center(), carried);
    }

    QModelIndex stream(const QString &path) { return workspace.explorer().find(u"practice"_s, path); }
    QModelIndex project(const QString &name) { return workspace.explorer().findProject(u"practice"_s, name); }

    Connection registry;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<QMimeData> mime;
    QString said;
};

QPushButton &accept(const QDialog &dialog)
{
    return *named<QPushButton>(dialog, "accept");
}

QString outcome(const QDialog &dialog, const QString &tag)
{
    const QAbstractItemModel &rows = *named<QTableView>(dialog, "plannedTags")->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, PlannedStreamTagModel::Tag).data().toString() == tag)
            return rows.index(row, PlannedStreamTagModel::Outcome).data().toString();
    }
    return {};
}

} // namespace

class TagDropsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyWhatIsCarried_data();
    void readsOnlyWhatIsCarried();
    void goOntoStreams();
    void goOntoProjects();
    void goIntoRegistries();
    void areRefusedInWords();
    void areCopiedAndPasted();
};

void TagDropsTest::readsOnlyWhatIsCarried_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<bool>("isOfStream");
    QTest::addColumn<bool>("isTaken");
    const QString digest = u"sha256:"_s + QString(64, u'a');
    QTest::newRow("tag") << u"org/app"_s << QStringList{u"1.0"_s} << false << true;
    QTest::newRow("repository") << u"org/app"_s << QStringList() << false << true;
    QTest::newRow("digest of a registry") << u"org/app"_s << QStringList{digest} << false << false;
    QTest::newRow("stream tag") << u"web/app"_s << QStringList{u"1.0"_s, u"latest"_s} << true << true;
    QTest::newRow("stream image") << u"web/app"_s << QStringList{digest} << true << true;
    QTest::newRow("short digest") << u"web/app"_s << QStringList{u"sha256:aa"_s} << true << false;
    QTest::newRow("whole stream") << u"web/app"_s << QStringList() << true << false;
    QTest::newRow("no stream") << u"web"_s << QStringList{u"1.0"_s} << true << false;
    QTest::newRow("no tag") << u"web/app"_s << QStringList{u"a b"_s} << true << false;
    QTest::newRow("a way out") << u"web/../app"_s << QStringList{u"1"_s} << true << false;
}

void TagDropsTest::readsOnlyWhatIsCarried()
{
    QFETCH(const QString, repository);
    QFETCH(const QStringList, tags);
    QFETCH(const bool, isOfStream);
    QFETCH(const bool, isTaken);
    const CarriedTags carried{.source = {.connectionId = u"c"_s, .host = u"h.example"_s, .repository = repository},
        .tags = tags,
        .isOfStream = isOfStream};
    const auto mime = mimeOf(carried);
    const auto read = carriedTagsIn(mime.get());
    QCOMPARE(read.has_value(), isTaken);
    if (!isTaken)
        return;
    QCOMPARE(*read, carried);
    const QString first = mime->text().section(u'\n', 0, 0);
    QVERIFY(first.startsWith(isOfStream ? repository : u"h.example/"_s + repository));
}

void TagDropsTest::goOntoStreams()
{
    Window window;
    // Several tags of a registry, on a stream in the Explorer: one dialog, one write.
    QTRY_VERIFY(window.stream(u"web/httpd"_s).isValid());
    window.drop(window.stream(u"web/httpd"_s), window.ofRegistry({u"2.4.67-alpine"_s, u"2.4.67-trixie"_s}));
    QVERIFY2(window.said.contains(u"2 tag(s) in web/httpd"_s), qPrintable(window.said));
    QTRY_VERIFY(window.dialog("streamTagDialog"));
    QDialog &several = *window.dialog("streamTagDialog");
    auto &taken = *named<QTableWidget>(several, "takenTags");
    QCOMPARE(taken.rowCount(), 2);
    QCOMPARE(taken.item(0, 0)->text(), QString(window.registry.host() + u"/fedora/httpd:2.4.67-alpine"_s));
    taken.item(1, 1)->setText(u"debian"_s);
    named<QCheckBox>(several, "insecure")->click(); // the practice registry speaks plain HTTP
    QTRY_COMPARE(outcome(several, u"web/httpd:debian"_s), u"new"_s);
    QCOMPARE(outcome(several, u"web/httpd:2.4.67-alpine"_s), u"new"_s);
    QCOMPARE(named<QPlainTextEdit>(several, "ocCommands")->toPlainText().count(u'\n'), 1);
    QTRY_VERIFY(accept(several).isEnabled());
    QTest::mouseClick(&accept(several), Qt::LeftButton);
    QTRY_VERIFY(!window.storedImage(u"web/httpd"_s, u"debian"_s).isEmpty());
    QTRY_VERIFY(!window.storedImage(u"web/httpd"_s, u"2.4.67-alpine"_s).isEmpty());
    QCOMPARE(window.workspace.changes().journal().rowCount(), 1);

    // One of them on the table of the page in front.
    QWidget &viewport = *named<StreamTable>(*window.page(), "streamTable")->viewport();
    window.drop(viewport, viewport.rect().center(), window.ofRegistry({u"trixie"_s}));
    QTRY_VERIFY(window.dialog("streamTagDialog"));
    QCOMPARE(named<QComboBox>(*window.dialog("streamTagDialog"), "source")->currentText(),
        QString(window.registry.host() + u"/fedora/httpd:trixie"_s));
    window.dialog("streamTagDialog")->reject();
    QTRY_VERIFY(!window.dialog("streamTagDialog"));

    // Tags of a stream on another one.
    window.drop(window.stream(u"web/shop"_s), window.ofPage({u"8.0"_s, u"8.4"_s}));
    QTRY_VERIFY(window.dialog("streamTagDialog"));
    QDialog &between = *window.dialog("streamTagDialog");
    QTRY_COMPARE(outcome(between, u"web/shop:8.4"_s), u"new"_s);
    QCOMPARE(named<QPlainTextEdit>(between, "ocCommands")->toPlainText(),
        u"oc tag -n web mysql:8.0 shop:8.0\noc tag -n web mysql:8.4 shop:8.4"_s);
    QTRY_VERIFY(accept(between).isEnabled());
    QTest::mouseClick(&accept(between), Qt::LeftButton);
    for (const QString &tag : {u"8.0"_s, u"8.4"_s})
        QTRY_COMPARE(window.storedImage(u"web/shop"_s, tag), window.storedImage(u"web/mysql"_s, tag));
}

void TagDropsTest::goOntoProjects()
{
    Window window;
    QTRY_VERIFY(window.project(u"ci"_s).isValid());
    window.drop(window.project(u"ci"_s), window.ofRegistry({u"trixie"_s}));
    QVERIFY2(window.said.endsWith(u"into ci…"_s), qPrintable(window.said));
    QTRY_VERIFY(window.dialog("streamImportDialog"));
    QDialog &one = *window.dialog("streamImportDialog");
    QCOMPARE(named<QLineEdit>(one, "importFrom")->text(), QString(window.registry.host() + u"/fedora/httpd:trixie"_s));
    QVERIFY(!named<QCheckBox>(one, "importAll")->isChecked());
    QVERIFY(named<QPushButton>(one, "look")->isEnabled());
    one.reject();
    QTRY_VERIFY(!window.dialog("streamImportDialog"));

    window.drop(window.project(u"ci"_s), window.ofRegistry({})); // the repository
    QTRY_VERIFY(window.dialog("streamImportDialog"));
    QVERIFY(named<QCheckBox>(*window.dialog("streamImportDialog"), "importAll")->isChecked());
    window.dialog("streamImportDialog")->reject();
    QTRY_VERIFY(!window.dialog("streamImportDialog"));

    window.drop(window.project(u"ci"_s), window.ofPage({u"8.0"_s, u"8.4"_s}));
    QTRY_VERIFY(window.dialog("streamTagDialog"));
    QDialog &several = *window.dialog("streamTagDialog");
    QCOMPARE(named<QComboBox>(several, "stream")->currentText(), u"ci/mysql"_s);
    QTRY_COMPARE(outcome(several, u"ci/mysql:8.0"_s), u"new"_s);
}

void TagDropsTest::goIntoRegistries()
{
    Window window;
    const QModelIndex registry = window.workspace.explorer().find(window.registry.id);
    // From the cluster's own registry, which gets a connection by it.
    const qsizetype connections = window.workspace.connections().size();
    window.drop(registry, window.ofPage({u"8.0"_s}));
    QVERIFY2(window.said.contains(window.registry.host()), qPrintable(window.said));
    QTRY_VERIFY_WITH_TIMEOUT(window.dialog("copyDialog"), 15'000); // the registry is connected first
    QDialog &copy = *window.dialog("copyDialog");
    QCOMPARE(window.workspace.connections().size(), connections + 1);
    QCOMPARE(named<QComboBox>(copy, "repository")->currentText(), QString(window.registry.host() + u"/web/mysql"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(accept(copy).isEnabled(), qPrintable(named<QLabel>(copy, "planState")->text()), 15'000);
    QTest::mouseClick(&accept(copy), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.sandbox->store().resolve("web/mysql", "8.0"), 15'000);
    QCOMPARE(
        window.sandbox->store().resolve("web/mysql", "8.0")->toString(), window.storedImage(u"web/mysql"_s, u"8.0"_s));

    // A tag that only points to a registry is copied from there.
    window.drop(registry, window.ofPage({u"5.7"_s}));
    QTRY_VERIFY(window.dialog("copyDialog"));
    QCOMPARE(window.dialog("copyDialog")->windowTitle(), u"Copy openshift/mysql:5.7"_s);
    window.dialog("copyDialog")->reject();
    QTRY_VERIFY(!window.dialog("copyDialog"));

    // An image of the history has no name there yet.
    CarriedTags image = window.ofPage({u"8.0"_s});
    image.tags = {window.storedImage(u"web/mysql"_s, u"8.4"_s)};
    window.drop(registry, image);
    QTRY_VERIFY(window.dialog("copyDialog"));
    QDialog &nameless = *window.dialog("copyDialog");
    QCOMPARE(named<QLineEdit>(nameless, "tagThere")->text(), QString());
    QVERIFY(!accept(nameless).isEnabled());
    QTest::keyClicks(named<QLineEdit>(nameless, "tagThere"), u"kept"_s);
    QTRY_VERIFY_WITH_TIMEOUT(accept(nameless).isEnabled(), 15'000);
}

void TagDropsTest::areRefusedInWords()
{
    Window window;
    const QModelIndex cluster = window.workspace.explorer().find(u"practice"_s);
    QVERIFY(!window.hover(cluster, window.ofRegistry({u"trixie"_s})));
    QVERIFY2(window.said.contains(u"on a project or on an image stream"_s), qPrintable(window.said));
    QTRY_VERIFY(window.stream(u"web/mysql"_s).isValid());
    QVERIFY(!window.hover(window.stream(u"web/mysql"_s), window.ofPage({u"8.0"_s, u"8.4"_s})));
    QVERIFY2(window.said.contains(u"in web/mysql already"_s), qPrintable(window.said));

    const QModelIndex registry = window.workspace.explorer().find(window.registry.id);
    QVERIFY(!window.hover(registry, window.ofPage({u"8.0"_s, u"5.7"_s})));
    QVERIFY2(window.said.contains(u"different repositories"_s), qPrintable(window.said));
    CarriedTags gone = window.ofPage({u"8.0"_s});
    gone.tags = {u"nowhere"_s};
    QVERIFY(!window.hover(registry, gone));
    QVERIFY2(window.said.contains(u"no tag nowhere any more"_s), qPrintable(window.said));
    gone.source.repository = u"web/nothing"_s;
    QVERIFY(!window.hover(registry, gone));
    CarriedTags forgotten = window.ofRegistry({u"trixie"_s});
    forgotten.source.connectionId = u"nobody's"_s;
    QVERIFY(!window.hover(registry, forgotten));

    // Who may only look there is told so as soon as the cluster has said it.
    QTRY_VERIFY(window.project(u"payments"_s).isValid());
    QTRY_VERIFY(!window.hover(window.project(u"payments"_s), window.ofPage({u"8.0"_s})));
    QVERIFY2(window.said.contains(u"no right to set tags in the project payments"_s), qPrintable(window.said));
    QVERIFY(!window.dialog("streamTagDialog") && !window.dialog("copyDialog"));
}

void TagDropsTest::areCopiedAndPasted()
{
    Window window;
    window.ofPage({u"8.0"_s});
    auto &table = *named<StreamTable>(*window.page(), "streamTable");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const auto carried = carriedTagsIn(QGuiApplication::clipboard()->mimeData());
    QVERIFY(carried && carried->isOfStream);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"web/mysql:8.0"_s);

    QTRY_VERIFY(window.stream(u"web/shop"_s).isValid());
    window.tree().setCurrentIndex(window.stream(u"web/shop"_s));
    window.tree().setFocus();
    QAction *paste = window.window->findChild<QAction *>(u"pasteReference"_s);
    paste->trigger();
    QTRY_VERIFY(window.dialog("streamTagDialog"));
    QCOMPARE(named<QComboBox>(*window.dialog("streamTagDialog"), "source")->currentText(), u"web/mysql:8.0"_s);
    QTRY_COMPARE(outcome(*window.dialog("streamTagDialog"), u"web/shop:8.0"_s), u"new"_s);
    window.dialog("streamTagDialog")->reject();
    QTRY_VERIFY(!window.dialog("streamTagDialog"));

    window.window->activateWindow();
    window.tree().setCurrentIndex(window.workspace.explorer().find(window.registry.id));
    window.tree().setFocus();
    QTRY_VERIFY(window.tree().hasFocus());
    paste->trigger();
    QTRY_VERIFY(window.dialog("copyDialog"));
    window.dialog("copyDialog")->reject();
    QTRY_VERIFY(!window.dialog("copyDialog"));
}

QTEST_MAIN(TagDropsTest)

#include "tst_tagdrops.moc"
