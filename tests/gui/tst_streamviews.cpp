// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The Inspector and the notifications of image streams, on the sandbox's own cluster.

#include "items/accesstablemodel.h"
#include "items/roles.h"
#include "items/usagetablemodel.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "operations/projectrights.h"
#include "operations/projectstreams.h"
#include "operations/registrysource.h"
#include "operations/streambrowser.h"
#include "operations/usagebrowser.h"
#include "practicefixture.h"
#include "ui/notifier.h"
#include "ui/pages/streampage.h"
#include "ui/pages/streamviews.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QModelIndex rowOf(const QAbstractItemModel &model, const QString &text)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == text)
            return model.index(row, 0);
    }
    return {};
}

void choose(StreamViews &views, const QString &tab)
{
    for (int index = 0; index < views.count(); ++index) {
        if (views.tabText(index) == tab)
            QTest::mouseClick(views.tabBar(), Qt::LeftButton, {}, views.tabBar()->tabRect(index).center());
    }
}

} // namespace

class StreamViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheImageAsTheClusterKnowsIt();
    void tellsWhoUsesATag();
    void saysWhereItHasNotLooked();
    void saysWhatCouldNotBeRead();
    void tellsWhatOneMay_data();
    void tellsWhatOneMay();
    void rightsAreThoseOfWhoIsSignedIn();
    void registryListsToWhoMaySeeAll_data();
    void registryListsToWhoMaySeeAll();
    void retryIsForWhoMayImport_data();
    void retryIsForWhoMayImport();
    void tellsOfMovesThatWereAskedFor();
};

void StreamViewsTest::showsTheImageAsTheClusterKnowsIt()
{
    PracticeFixture fixture;
    StreamBrowser browser(fixture.workspace, u"practice"_s, u"web/httpd"_s, nullptr);
    StreamViews views(fixture.workspace, nullptr);
    QVERIFY(show(views));
    QTRY_VERIFY(browser.stream());
    views.show(browser, u"2.4.67"_s);
    choose(views, u"Image"_s);
    QTRY_VERIFY(views.findChild<QLabel *>(u"inspectedReference"_s)); // made for the first image
    QTRY_VERIFY(named<QLabel>(views, "inspectedReference")->text().endsWith("/web/httpd:2.4.67"_L1));
    QTRY_VERIFY(accessible<QTableView>(views, u"Layers"_s)->model()->rowCount() > 0);
    const QAbstractItemModel &overview = *accessible<QTableView>(views, u"Overview"_s)->model();
    QVERIFY(rowOf(overview, u"Digest"_s).isValid());
    QCOMPARE(rowOf(overview, u"Digest"_s).siblingAtColumn(1).data().toString(),
        browser.stream()->tag(u"2.4.67"_s)->digest());
}

void StreamViewsTest::tellsWhoUsesATag()
{
    PracticeFixture fixture(u"admin"_s);
    StreamBrowser browser(fixture.workspace, u"practice"_s, u"web/shop"_s, nullptr);
    QTRY_VERIFY(browser.stream());
    QTRY_COMPARE(fixture.source().state(), LoadState::Loaded);
    const QJsonArray triggers{QJsonObject{
        {u"from"_s,
            QJsonObject{{u"kind"_s, u"ImageStreamTag"_s}, {u"name"_s, u"shop:latest"_s}, {u"namespace"_s, u"web"_s}}},
        {u"fieldPath"_s, u"spec.template.spec.containers[?(@.name==\"pay\")].image"_s}}};
    const QJsonObject annotations{
        {u"image.openshift.io/triggers"_s, QString::fromUtf8(QJsonDocument(triggers).toJson(QJsonDocument::Compact))}};
    const QJsonObject labels{{u"app"_s, u"pay"_s}};
    const QJsonObject elsewhere{{u"kind"_s, u"Deployment"_s}, {u"apiVersion"_s, u"apps/v1"_s},
        {u"metadata"_s, QJsonObject{{u"name"_s, u"pay"_s}, {u"annotations"_s, annotations}}},
        {u"spec"_s,
            QJsonObject{{u"selector"_s, QJsonObject{{u"matchLabels"_s, labels}}},
                {u"template"_s,
                    QJsonObject{{u"metadata"_s, QJsonObject{{u"labels"_s, labels}}},
                        {u"spec"_s,
                            QJsonObject{{u"containers"_s,
                                QJsonArray{QJsonObject{{u"name"_s, u"pay"_s}, {u"image"_s, u" "_s}}}}}}}}}}};
    ObjectJob *making = fixture.source().client().create(
        {.group = u"apps"_s, .resource = u"deployments"_s, .nameSpace = u"payments"_s}, elsewhere);
    bool isMade = false;
    connect(making, &Job::finished, this, [&isMade](const Result<void> &result) { isMade = bool(result); });
    making->start();
    QTRY_VERIFY(isMade);
    UsageBrowser uses(fixture.workspace, u"practice"_s, u"web/shop"_s, nullptr);
    const QAbstractItemModelTester tester(&uses.usages(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    uses.setTag(u"latest"_s);
    uses.load();
    QTRY_COMPARE(uses.state(), LoadState::Loaded);
    QCOMPARE(uses.unread().names(), QStringList());
    const QList<Usage> found = uses.usages().usages();
    const auto isTrigger = [](const Usage &usage) {
        return usage.kind == "Deployment"_L1 && usage.name == "shop"_L1 && usage.how == Usage::How::Trigger;
    };
    QVERIFY(std::any_of(found.cbegin(), found.cend(), isTrigger));
    QTRY_COMPARE(uses.elsewhere(), UsageBrowser::Elsewhere::Read);
    const QList<Usage> all = uses.usages().usages();
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [](const Usage &usage) {
        return usage.nameSpace == "payments"_L1 && usage.name == "pay"_L1 && usage.how == Usage::How::Trigger;
    }));
    uses.setTag(u"no-such-tag"_s);
    QVERIFY(std::none_of(uses.usages().usages().cbegin(), uses.usages().usages().cend(), isTrigger));
}

// Not everybody may list what all projects run.
void StreamViewsTest::saysWhereItHasNotLooked()
{
    PracticeFixture fixture;
    StreamBrowser browser(fixture.workspace, u"practice"_s, u"web/shop"_s, nullptr);
    StreamViews views(fixture.workspace, nullptr);
    QVERIFY(show(views));
    QTRY_VERIFY(browser.stream());
    views.show(browser, u"latest"_s);
    choose(views, u"Used by"_s);
    const auto isTold = [&views] {
        const QList<QLabel *> labels = views.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains("Other projects were not looked at"_L1);
        });
    };
    QTRY_VERIFY(isTold());
}

void StreamViewsTest::saysWhatCouldNotBeRead()
{
    PracticeFixture fixture;
    Fault fault;
    fault.path = "*/deployments";
    fault.status = 403;
    fault.body = R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":"deployments are secret",)"
                 R"("reason":"Forbidden","code":403})";
    fixture.sandbox->faults().add(fault);
    StreamBrowser browser(fixture.workspace, u"practice"_s, u"web/shop"_s, nullptr);
    StreamViews views(fixture.workspace, nullptr);
    QVERIFY(show(views));
    QTRY_VERIFY(browser.stream());
    views.show(browser, u"latest"_s);
    choose(views, u"Used by"_s);
    const auto isTold = [&views] {
        const QList<QLabel *> labels = views.findChildren<QLabel *>(u"messageWhat"_s);
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text() == "Not everything could be read: deployments."_L1;
        });
    };
    QTRY_VERIFY(isTold());
    QVERIFY(named<QTableView>(views, "usages")->isVisible()); // what could be read stays in sight
}

void StreamViewsTest::tellsWhatOneMay_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("import");
    QTest::addColumn<QString>("everywhere");

    QTest::newRow("a developer") << u"developer"_s << u"yes"_s << u"yes"_s << u"no"_s;
    QTest::newRow("a viewer") << u"viewer"_s << u"yes"_s << u"no"_s << u"no"_s;
    QTest::newRow("nobody") << u"nobody"_s << u"no"_s << u"no"_s << u"no"_s;
    QTest::newRow("an administrator") << u"admin"_s << u"yes"_s << u"yes"_s << u"yes"_s;
}

void StreamViewsTest::tellsWhatOneMay()
{
    QFETCH(const QString, user);
    QFETCH(const QString, list);
    QFETCH(const QString, import);
    QFETCH(const QString, everywhere);

    PracticeFixture fixture(user);
    QTRY_COMPARE(fixture.source().state(), LoadState::Loaded);
    ProjectRights &rights = *fixture.source().rights(u"web"_s);
    const QAbstractItemModelTester tester(&rights.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    rights.ask();
    QTRY_COMPARE(rights.state(), LoadState::Loaded);
    const auto told = [&rights](ProjectRight right, AccessTableModel::Column column) {
        return rights.table().index(int(right), column).data().toString();
    };
    QCOMPARE(told(ProjectRight::ListStreams, AccessTableModel::InProject), list);
    QCOMPARE(told(ProjectRight::ImportImages, AccessTableModel::InProject), import);
    QCOMPARE(told(ProjectRight::ListStreams, AccessTableModel::InCluster), everywhere);
}

void StreamViewsTest::rightsAreThoseOfWhoIsSignedIn()
{
    PracticeFixture fixture(u"viewer"_s);
    QTRY_COMPARE(fixture.source().state(), LoadState::Loaded);
    ProjectRights &rights = *fixture.source().rights(u"web"_s);
    rights.need(ProjectRight::ImportImages);
    QTRY_COMPARE(rights.verdict(ProjectRight::ImportImages), AccessAnswer::Verdict::Denied);
    fixture.source().signInWithPassword(u"developer"_s, Secret(u"developer-pw"_s));
    QTRY_COMPARE(rights.verdict(ProjectRight::ImportImages), AccessAnswer::Verdict::Unknown);
    rights.need(ProjectRight::ImportImages);
    QTRY_COMPARE(rights.verdict(ProjectRight::ImportImages), AccessAnswer::Verdict::Allowed);
}

void StreamViewsTest::registryListsToWhoMaySeeAll_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("may");

    QTest::newRow("a viewer") << u"viewer"_s << false;
    QTest::newRow("an administrator") << u"admin"_s << true;
}

void StreamViewsTest::registryListsToWhoMaySeeAll()
{
    QFETCH(const QString, user);
    QFETCH(const bool, may);

    PracticeFixture fixture(user);
    QTRY_COMPARE(fixture.source().state(), LoadState::Loaded);
    fixture.source().openProject(u"web"_s);
    QTRY_VERIFY(!fixture.source().facts().registryHost.isEmpty());
    const QString id = fixture.workspace.openIntegratedRegistry(u"practice"_s);
    RegistrySource *registry = fixture.workspace.registry(id);
    QVERIFY(registry);
    registry->connectToServer();
    if (may) {
        QTRY_VERIFY(fixture.workspace.explorer().repositories(id).contains(u"web/httpd"_s));
        return;
    }
    QTRY_COMPARE(registry->listError().code, QLatin1StringView(ClusterCode::NoCatalog));
    QCOMPARE(registry->listError().kind, Error::Kind::Forbidden);
    QCOMPARE(registry->state(), LoadState::Loaded); // the registry itself lets us in
}

void StreamViewsTest::retryIsForWhoMayImport_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("may");

    QTest::newRow("a developer") << u"developer"_s << true;
    QTest::newRow("a viewer") << u"viewer"_s << false;
}

void StreamViewsTest::retryIsForWhoMayImport()
{
    QFETCH(const QString, user);
    QFETCH(const bool, may);

    PracticeFixture fixture(user);
    StreamPage page(fixture.workspace, u"practice"_s, u"web/mysql"_s, nullptr);
    QVERIFY(show(page));
    const QAction *retry = page.findChild<QAction *>(u"importHere"_s);
    const ProjectRights &rights = *fixture.source().rights(u"web"_s);
    QTRY_VERIFY(rights.verdict(ProjectRight::ImportImages) != AccessAnswer::Verdict::Unknown);
    QTRY_COMPARE(retry->isEnabled(), may);
    QCOMPARE(retry->toolTip().contains("You have no right to import images in the project web."_L1), !may);
}

void StreamViewsTest::tellsOfMovesThatWereAskedFor()
{
    PracticeFixture fixture;
    QWidget window;
    const Notifier notifier(fixture.workspace, &window);
    QSignalSpy notified(&notifier, &Notifier::notified);
    StreamBrowser browser(fixture.workspace, u"practice"_s, u"web/httpd"_s, nullptr);
    QTRY_COMPARE(browser.live(), ProjectStreams::Live::On);
    fixture.workspace.setNotified(u"practice"_s, u"web/httpd"_s, Workspace::Notify::On);

    const QString before = browser.stream()->tag(u"alpine"_s)->digest();
    const QString after = browser.stream()->tag(u"2.4.67"_s)->digest();
    QVERIFY(before != after);
    Practice::ObjectStore &objects = fixture.sandbox->cluster()->cluster().objects();
    const auto stored = objects.find(u"imagestreams.image.openshift.io"_s, u"web"_s, u"httpd"_s);
    QVERIFY(stored);
    QJsonObject stream = *stored;
    QJsonObject status = stream.value("status"_L1).toObject();
    QJsonArray tags = status.value("tags"_L1).toArray();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        QJsonObject moved = tag->toObject();
        if (moved.value("tag"_L1).toString() != "alpine"_L1)
            continue;
        QJsonArray items = moved.value("items"_L1).toArray();
        QJsonObject event = items.first().toObject();
        event.insert("image"_L1, after);
        items.prepend(event);
        moved.insert("items"_L1, items);
        *tag = moved;
    }
    status.insert("tags"_L1, tags);
    stream.insert("status"_L1, status);
    QVERIFY(objects.replace(u"imagestreams.image.openshift.io"_s, stream));

    QTRY_COMPARE(notified.size(), 1);
    QCOMPARE(notified.constFirst().at(0).toString(), u"web/httpd"_s);
    QVERIFY(notified.constFirst().at(1).toString().startsWith("alpine: sha256:"_L1));
    QVERIFY(notified.constFirst().at(1).toString().endsWith(u" → 2.4.67"_s));
}

QTEST_MAIN(StreamViewsTest)

#include "tst_streamviews.moc"
