// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What is exported of the sandbox's own cluster, from every place where one can ask for it.

#include "items/streamtagmodel.h"
#include "operations/streambrowser.h"
#include "practicefixture.h"
#include "ui/actions/projectactions.h"
#include "ui/actions/streamactions.h"
#include "ui/dialogs/exportyamldialog.h"
#include "ui/pages/streampage.h"
#include "ui/pages/streamtable.h"
#include "ui/pages/streamviews.h"
#include "yaml/readyaml.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int Patience = 20'000; // ms: each step asks the cluster, or another thread

class Exporting {
public:
    Exporting(PracticeFixture &fixture, ExportWish wish)
    {
        wish.connectionId = u"practice"_s;
        dialog = std::make_unique<ExportYamlDialog>(fixture.workspace, wish);
        if (!show(*dialog))
            qFatal("the dialog does not show");
    }

    QString text() const { return named<QPlainTextEdit>(*dialog, "json")->toPlainText(); }
    QString state() const { return named<QLabel>(*dialog, "exportState")->text(); }
    QString losses() const
    {
        const auto *label = named<QLabel>(*dialog, "exportLosses");
        return label->isVisible() ? label->text() : QString();
    }
    bool isReady() const
    {
        // A long text is shown piece by piece.
        const QString lines = u"%1 line(s)"_s.arg(text().count(u'\n') + 1);
        return named<QPushButton>(*dialog, "saveExport")->isEnabled()
            && named<QLabel>(*dialog, "exportLines")->text().endsWith(lines);
    }

    QList<QJsonObject> objects() const
    {
        const Result<QList<QJsonObject>> read = readYaml(text().toUtf8());
        return read ? *read : QList<QJsonObject>();
    }

    void click(const char *name) const
    {
        auto *button = named<QAbstractButton>(*dialog, name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->height() / 2, button->height() / 2));
    }
    void choose(const char *name, int row) const
    {
        auto *box = named<QComboBox>(*dialog, name);
        box->setFocus();
        while (box->currentIndex() != row)
            QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    }

    std::unique_ptr<ExportYamlDialog> dialog;
};

QJsonValue tagIn(const QJsonObject &stream, const QString &name)
{
    const QJsonArray tags = stream["spec"_L1]["tags"_L1].toArray();
    for (const QJsonValue &tag : tags) {
        if (tag["name"_L1] == name)
            return tag;
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportYamlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheStream();
    void optionsChangeThePreview();
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();
    void tellsWhatIsLost();
    void savesWhatIsShown();
    void savesFilesIntoAFolder();
    void copiesWhatIsShown();
    void exportsTags();
    void exportsAnImageOfTheHistory();
    void saysWhatCouldNotBeRead();
    void pageOpensIt();
    void explorerOpensIt();
    void everythingHasAName();

private:
    std::unique_ptr<PracticeFixture> m_fixture; // nothing here changes anything in it
};

void ExportYamlTest::initTestCase()
{
    m_fixture = std::make_unique<PracticeFixture>();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->source().state(), LoadState::Loaded, 60'000);
}

void ExportYamlTest::showsTheStream()
{
    const Exporting it(*m_fixture, {.project = u"web"_s, .stream = u"mysql"_s});
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    const QList<QJsonObject> objects = it.objects();
    QCOMPARE(objects.size(), 1);
    const QJsonObject stream = objects.constFirst();
    QCOMPARE(stream["metadata"_L1].toObject().keys(), QStringList({u"annotations"_s, u"name"_s, u"namespace"_s}));
    QVERIFY(!stream.contains("status"_L1));
    QVERIFY(!tagIn(stream, u"8.0"_s).toObject().contains("generation"_L1));
    QCOMPARE(tagIn(stream, u"8.4"_s)["importPolicy"_L1]["scheduled"_L1].toBool(), true);
    const int lines = int(it.text().count(u'\n')) + 1;
    QCOMPARE(named<QLabel>(*it.dialog, "exportLines")->text(), u"1 object(s), %1 line(s)"_s.arg(lines));
}

void ExportYamlTest::optionsChangeThePreview()
{
    const Exporting it(*m_fixture, {.project = u"web"_s, .stream = u"mysql"_s});
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    it.click("exportSchedules");
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QVERIFY(!it.text().contains("scheduled"_L1));
    it.click("exportLookup");
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QVERIFY(!it.text().contains("lookupPolicy"_L1));

    it.choose("exportSources", 1);
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QVERIFY(tagIn(it.objects().constFirst(), u"8.0"_s)["from"_L1]["name"_L1].toString().contains("@sha256:"_L1));

    it.choose("exportSources", 2);
    QTRY_COMPARE(it.state(), u"Type the registry that the images are to be taken from."_s);
    QVERIFY(!it.isReady());
    QTest::keyClicks(named<QLineEdit>(*it.dialog, "exportRegistry"), u"mirror.example.com:5000/all/"_s);
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QCOMPARE(tagIn(it.objects().constFirst(), u"8.0"_s)["from"_L1]["name"_L1].toString(),
        u"mirror.example.com:5000/all/openshift/mysql:8.0"_s);
    QCOMPARE(tagIn(it.objects().constFirst(), u"latest"_s)["from"_L1]["kind"_L1].toString(), u"ImageStreamTag"_s);

    it.choose("exportProject", 1);
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QVERIFY(!it.objects().constFirst()["metadata"_L1].toObject().contains("namespace"_L1));
    it.choose("exportProject", 2);
    QTest::keyClicks(named<QLineEdit>(*it.dialog, "exportOtherProject"), u"prod"_s);
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QCOMPARE(it.objects().constFirst()["metadata"_L1]["namespace"_L1].toString(), u"prod"_s);

    it.click("exportStored");
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QCOMPARE(it.objects().constFirst()["metadata"_L1]["namespace"_L1].toString(), u"web"_s);
    QVERIFY(it.objects().constFirst().contains("status"_L1));
    QVERIFY(!named<QComboBox>(*it.dialog, "exportSources")->isEnabled());
    it.click("exportClean");
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QVERIFY(!it.objects().constFirst().contains("status"_L1));
}

void ExportYamlTest::wrongWordsAreRefused_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("beginning");

    QTest::newRow("no registry") << 2 << u" "_s << u"prod"_s << u"Type the registry"_s;
    QTest::newRow("an address") << 2 << u"https://mirror.example.com"_s << u"prod"_s << u"This is no registry."_s;
    QTest::newRow("blanks") << 2 << u"mirror example"_s << u"prod"_s << u"This is no registry."_s;
    QTest::newRow("no project") << 0 << QString() << QString() << u"Type the project"_s;
    QTest::newRow("capitals") << 0 << QString() << u"Prod"_s << u"A project's name has"_s;
}

void ExportYamlTest::wrongWordsAreRefused()
{
    QFETCH(const int, sources);
    QFETCH(const QString, registry);
    QFETCH(const QString, project);
    QFETCH(const QString, beginning);

    const Exporting it(*m_fixture, {.project = u"web"_s, .stream = u"mysql"_s});
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    it.choose("exportSources", sources);
    named<QLineEdit>(*it.dialog, "exportRegistry")->setText(registry);
    it.choose("exportProject", 2);
    named<QLineEdit>(*it.dialog, "exportOtherProject")->setText(project);
    QTRY_VERIFY2(it.state().startsWith(beginning), qPrintable(it.state()));
    QVERIFY(!it.isReady());
    QCOMPARE(it.text(), QString());
}

void ExportYamlTest::tellsWhatIsLost()
{
    const Exporting it(*m_fixture, {.project = u"web"_s, .stream = u"shop"_s});
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QVERIFY2(it.losses().startsWith(u"4 tag(s) were only pushed"_s), qPrintable(it.losses()));
    QVERIFY(!tagIn(it.objects().constFirst(), u"latest"_s).isObject());
    it.choose("exportSources", 1);
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QVERIFY2(it.losses().startsWith(u"4 tag(s) are taken from the cluster's own registry"_s), qPrintable(it.losses()));
    QVERIFY(tagIn(it.objects().constFirst(), u"latest"_s).isObject());
}

void ExportYamlTest::savesWhatIsShown()
{
    const QTemporaryDir folder;
    const Exporting it(*m_fixture, {.project = u"web"_s, .stream = u"mysql"_s});
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    it.click("saveExport");
    auto *dialog = named<QFileDialog>(*it.dialog, "saveYamlDialog");
    auto *name = named<QLineEdit>(*dialog, "fileNameEdit");
    QCOMPARE(name->text(), u"web-mysql.yaml"_s);
    const QString path = folder.filePath(u"mine.yaml"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(it.state(), u"The export was written to %1."_s.arg(path));
    QCOMPARE(contentOf(path), it.text().toUtf8() + '\n');
}

void ExportYamlTest::savesFilesIntoAFolder()
{
    const QTemporaryDir folder;
    const Exporting it(*m_fixture, {.project = u"web"_s});
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QCOMPARE(it.objects().size(), 3);
    auto *streams = named<QListWidget>(*it.dialog, "exportedStreams");
    QCOMPARE(streams->count(), 3);
    streams->setFocus();
    streams->setCurrentRow(0);
    QTest::keyClick(streams, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QCOMPARE(it.objects().size(), 2);
    it.choose("exportLayout", 1);
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QCOMPARE(it.objects().constFirst()["kind"_L1].toString(), u"List"_s);
    it.choose("exportLayout", 2);
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QCOMPARE(it.objects().size(), 2);

    for (const bool isAgain : {false, true}) {
        it.click("saveExport");
        auto *dialog = named<QFileDialog>(*it.dialog, "saveYamlDialog");
        auto *name = named<QLineEdit>(*dialog, "fileNameEdit");
        name->setText(folder.path());
        QTest::keyClick(name, Qt::Key_Return);
        if (isAgain) {
            QTRY_VERIFY_WITH_TIMEOUT(dialogInSight(*it.dialog, "confirmDialog"), Patience);
            auto *confirm = named<QPushButton>(*dialogInSight(*it.dialog, "confirmDialog"), "confirm");
            QTest::mouseClick(confirm, Qt::LeftButton);
        }
        QTRY_COMPARE(it.state(), u"The export was written to %1."_s.arg(folder.path()));
        QTRY_VERIFY_WITH_TIMEOUT(
            !it.dialog->findChild<QFileDialog *>(u"saveYamlDialog"_s), Patience); // the next one has the same name
    }
    QCOMPARE(
        QDir(folder.path()).entryList(QDir::Files, QDir::Name), QStringList({u"web-mysql.yaml"_s, u"web-shop.yaml"_s}));
    QVERIFY(it.text().contains(QString::fromUtf8(contentOf(folder.filePath(u"web-mysql.yaml"_s)))));
}

void ExportYamlTest::copiesWhatIsShown()
{
    const Exporting it(*m_fixture, {.project = u"web"_s, .stream = u"mysql"_s});
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    it.click("copyExport");
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(it.text() + u'\n'));
    QVERIFY(it.state().endsWith("line(s) copied."_L1));
}

void ExportYamlTest::exportsTags()
{
    const Exporting it(*m_fixture, {.project = u"web"_s, .stream = u"mysql"_s, .tags = {u"8.0"_s, u"9.0"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QCOMPARE(it.objects().size(), 2);
    QCOMPARE(it.objects().at(0)["kind"_L1].toString(), u"ImageStreamTag"_s);
    QCOMPARE(it.objects().at(0)["metadata"_L1]["name"_L1].toString(), u"mysql:8.0"_s);
    QCOMPARE(it.objects().at(1)["metadata"_L1]["name"_L1].toString(), u"mysql:9.0"_s);
    QVERIFY(!it.objects().at(0).contains("image"_L1));

    // Read from the cluster when it is first wanted; the tag without an image is no such object there.
    it.click("exportStored");
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QVERIFY(it.objects().at(0)["image"_L1]["dockerImageReference"_L1].isString());
    QVERIFY(!it.objects().at(1).contains("image"_L1));
}

void ExportYamlTest::exportsAnImageOfTheHistory()
{
    PracticeFixture &fixture = *m_fixture;
    StreamBrowser browser(fixture.workspace, u"practice"_s, u"web/mysql"_s, nullptr);
    StreamViews views(fixture.workspace, nullptr);
    QVERIFY(show(views));
    QTRY_VERIFY_WITH_TIMEOUT(browser.stream(), Patience);
    views.show(browser, u"8.4"_s);
    for (int index = 0; index < views.count(); ++index) {
        if (views.tabText(index) == "History"_L1)
            views.setCurrentIndex(index);
    }
    auto *history = named<QTableView>(views, "tagHistory");
    QTRY_COMPARE(history->model()->rowCount(), 3);
    auto *action = history->findChild<QAction *>(u"exportHistoryImage"_s);
    if (!action)
        action = views.findChild<QAction *>(u"exportHistoryImage"_s);
    QVERIFY(!action->isEnabled());
    QTest::mouseClick(
        history->viewport(), Qt::LeftButton, {}, history->visualRect(history->model()->index(1, 0)).center());
    QVERIFY(action->isEnabled());
    action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogInSight(views, "exportYamlDialog"), Patience);
    QDialog *dialog = dialogInSight(views, "exportYamlDialog");
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*dialog, "saveExport")->isEnabled(), Patience);
    const auto *preview = named<QPlainTextEdit>(*dialog, "json"); // which is filled piece by piece
    QTRY_VERIFY_WITH_TIMEOUT(preview->toPlainText().contains("kind: ImageStreamImage"_L1), Patience);
    const QString name = u"name: mysql@"_s + browser.stream()->tag(u"8.4"_s)->events.at(1).image;
    QTRY_VERIFY_WITH_TIMEOUT(preview->toPlainText().contains(name), Patience);
    QVERIFY(!named<QComboBox>(*dialog, "exportSources")->isEnabled());
}

void ExportYamlTest::saysWhatCouldNotBeRead()
{
    const Exporting it(*m_fixture, {.project = u"web"_s, .stream = u"no-such-stream"_s});
    QTRY_VERIFY2(it.state().contains("404"_L1) || it.state().contains("not"_L1), qPrintable(it.state()));
    QVERIFY(!it.isReady());
    QCOMPARE(it.text(), QString());
}

void ExportYamlTest::pageOpensIt()
{
    PracticeFixture &fixture = *m_fixture;
    StreamPage page(fixture.workspace, u"practice"_s, u"web/mysql"_s, nullptr);
    StreamActions actions(fixture.workspace, &page);
    actions.setPage(&page);
    QVERIFY(show(page));
    auto *whole = actions.findChild<QAction *>(u"exportStream"_s);
    auto *tags = actions.findChild<QAction *>(u"exportStreamTags"_s);
    QTRY_VERIFY_WITH_TIMEOUT(whole->isEnabled(), Patience);
    page.selectTag(u"8.0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tags->isEnabled(), Patience);
    tags->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogInSight(page, "exportYamlDialog"), Patience);
    QDialog *dialog = dialogInSight(page, "exportYamlDialog");
    QTRY_VERIFY_WITH_TIMEOUT(
        named<QPlainTextEdit>(*dialog, "json")->toPlainText().contains("name: mysql:8.0"_L1), Patience);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogInSight(page, "exportYamlDialog"), Patience);
    whole->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogInSight(page, "exportYamlDialog"), Patience);
}

void ExportYamlTest::explorerOpensIt()
{
    PracticeFixture &fixture = *m_fixture;
    QWidget window;
    ProjectActions actions(fixture.workspace, &window);
    QVERIFY(show(window));
    QTRY_COMPARE(fixture.source().state(), LoadState::Loaded);
    actions.setTarget(u"practice"_s, u"web"_s);
    actions.findChild<QAction *>(u"exportProject"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogInSight(window, "exportYamlDialog"), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        named<QListWidget>(*dialogInSight(window, "exportYamlDialog"), "exportedStreams")->count(), 3, Patience);
    dialogInSight(window, "exportYamlDialog")->close();
    QTRY_VERIFY_WITH_TIMEOUT(!dialogInSight(window, "exportYamlDialog"), Patience);

    QMenu menu;
    actions.fillStreamMenu(menu, u"practice"_s, u"web/httpd"_s);
    menu.findChild<QAction *>(u"exportStreamHere"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(dialogInSight(window, "exportYamlDialog"), Patience);
    QDialog *dialog = dialogInSight(window, "exportYamlDialog");
    QTRY_VERIFY_WITH_TIMEOUT(
        named<QPlainTextEdit>(*dialog, "json")->toPlainText().contains("name: httpd"_L1), Patience);
    QMenu none;
    actions.fillStreamMenu(none, u"practice"_s, {});
    QVERIFY(none.isEmpty());
}

void ExportYamlTest::everythingHasAName()
{
    const Exporting it(*m_fixture, {.project = u"web"_s});
    QTRY_VERIFY_WITH_TIMEOUT(it.isReady(), Patience);
    QCOMPARE(focusableWithoutName(*it.dialog), QStringList());
}

QTEST_MAIN(ExportYamlTest)
#include "tst_exportyaml.moc"
