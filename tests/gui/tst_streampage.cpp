// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// One image stream on its page, told by a scripted cluster.

#include "clusterfixture.h"
#include "items/roles.h"
#include "items/streamtagmodel.h"
#include "operations/streambrowser.h"
#include "sandboxfixture.h"
#include "ui/actions/changeactions.h"
#include "ui/actions/streamactions.h"
#include "ui/importtext.h"
#include "ui/mainwindow.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/streampage.h"
#include "ui/pages/streamtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString First = u"sha256:0dbbba23810e58b3b3d878518df631525115dadb4c66d2dc34462d44e7d3af5f"_s;
const QString Other = u"sha256:e3d71557b991eb52a9d757386a928dd3c39cb2e4c69e26dab026dcaf0f95fed9"_s;

struct Opened {
    explicit Opened(ClusterFixture &fixture, const QString &path = u"alpha/app"_s)
        : page(fixture.workspace, fixture.connection.id, path, nullptr)
        , table(*named<StreamTable>(page, "streamTable"))
        , filter(*named<QLineEdit>(page, "filter"))
    {
        page.resize(1400, 560);
        if (!show(page))
            qFatal("the page does not become active");
    }

    QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            names += table.model()->index(row, 0).data().toString();
        return names;
    }

    QModelIndex cell(const QString &tag, int column) const
    {
        return table.model()->index(int(rows().indexOf(tag)), column);
    }
    QString text(const QString &tag, int column) const { return cell(tag, column).data().toString(); }

    void click(const QString &tag)
    {
        table.scrollTo(cell(tag, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell(tag, 0)).center());
    }

    QString label(const char *name) const { return named<QLabel>(page, name)->text(); }

    StreamPage page;
    StreamTable &table;
    QLineEdit &filter;
};

ScriptedAnswer importAnswer(const QByteArray &status)
{
    ScriptedAnswer answer = ScriptedAnswer::json(
        R"({"kind":"ImageStreamImport","status":{"images":[{"tag":"nosuch","status":)" + status + "}]}}");
    answer.status = 201;
    return answer;
}

} // namespace

class StreamPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTags();
    void tellsTheHeader();
    void readsDetailsOfVisibleTags();
    void filters();
    void marksWhatMovesUntilItIsSeen();
    void copies();
    void contextMenuHasTagsBeforeTheStream();
    void importErrorIsToldAndRetried();
    void missingStream();
    void forbiddenProject();
    void emptyStream();
    void signedOut();
    void wantedTagIsSelected();
    void everythingFocusableHasAName();
    void importWords_data();
    void importWords();

    void livesInTheTabs();
};

void StreamPageTest::listsTags()
{
    ClusterFixture fixture;
    Opened page(fixture);
    QTRY_COMPARE(page.rows().size(), 13);
    QCOMPARE(page.text(u"alias"_s, StreamTagModel::From), u"→ v2"_s);
    QCOMPARE(page.text(u"alias"_s, StreamTagModel::Following), u"alias"_s);
    QCOMPARE(page.text(u"broken"_s, StreamTagModel::Condition), u"import failed: NotFound"_s);
    QCOMPARE(page.text(u"refonly"_s, StreamTagModel::Following), u"reference"_s);
    QCOMPARE(page.text(u"v2"_s, StreamTagModel::Following), u"scheduled, insecure"_s);
    QCOMPARE(page.page.rowCount(), 13);
    QCOMPARE(page.page.currentTag(), QString()); // nobody has asked for one
}

void StreamPageTest::tellsTheHeader()
{
    ClusterFixture fixture;
    Opened page(fixture);
    QTRY_COMPARE(page.label("publicSpecification"), u"127.0.0.1:5443/alpha/app"_s);
    QCOMPARE(page.label("internalSpecification"), u"image-registry.openshift-image-registry.svc:5000/alpha/app"_s);
    QTRY_VERIFY(page.label("liveState").contains(u"live"_s));
    QSignalSpy copied(&page.page, &StreamPage::copyWanted);
    QTest::mouseClick(named<QToolButton>(page.page, "publicSpecificationCopy"), Qt::LeftButton);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied.constFirst().constFirst().toString(), u"127.0.0.1:5443/alpha/app"_s);
}

void StreamPageTest::readsDetailsOfVisibleTags()
{
    ClusterFixture fixture;
    Opened page(fixture);
    QTRY_COMPARE(page.text(u"v1"_s, StreamTagModel::Platforms), u"amd64"_s);
    QCOMPARE(page.text(u"permanent"_s, StreamTagModel::Platforms), u"amd64"_s);
    QTRY_VERIFY(fixture.server.openAnswers() <= 1); // the watch
    QCOMPARE(fixture.count("imagestreamimages/app@sha256:0dbbba23") + fixture.count("app%40sha256:0dbbba23")
            + fixture.count("app@sha256%3A0dbbba23") + fixture.count("app%40sha256%3A0dbbba23"),
        1); // once for all the tags of it
}

void StreamPageTest::filters()
{
    ClusterFixture fixture;
    Opened page(fixture);
    QTRY_COMPARE(page.rows().size(), 13);
    page.table.setFocus();
    QTest::keyClicks(&page.table, u"v"_s);
    QTRY_VERIFY(page.filter.hasFocus());
    QTest::keyClicks(&page.filter, u"?"_s);
    QTRY_COMPARE(page.rows(), (QStringList{u"v1"_s, u"v2"_s, u"v3"_s}));
    QTest::keyClicks(&page.filter, u"zzz"_s);
    QTRY_VERIFY(sentence(page.page).contains(u"No tag matches"_s));
    QTRY_VERIFY(visibleButton(page.page, u"Clear the filter"_s));
    QTest::mouseClick(visibleButton(page.page, u"Clear the filter"_s), Qt::LeftButton);
    QTRY_COMPARE(page.rows().size(), 13);
}

void StreamPageTest::marksWhatMovesUntilItIsSeen()
{
    ClusterFixture fixture;
    fixture.willChange(moved(fixture.app, u"v1"_s, Other));
    Opened page(fixture);
    QTRY_COMPARE(page.cell(u"v1"_s, 0).data(Role::Detail).toString(), u"moved"_s);
    QVERIFY(page.cell(u"v1"_s, 0).data(Role::Changed).toBool());
    QVERIFY(page.cell(u"v1"_s, 0).data(Qt::ToolTipRole).toString().contains(First));
    QCOMPARE(page.cell(u"v1"_s, 0).data(Role::Digest).toString(), Other);
    QCOMPARE(page.cell(u"v3"_s, 0).data(Role::Changed).toBool(), false);
    page.click(u"v1"_s);
    QTRY_COMPARE(page.cell(u"v1"_s, 0).data(Role::Changed).toBool(), false);
}

void StreamPageTest::copies()
{
    ClusterFixture fixture;
    StreamActions actions(fixture.workspace, nullptr);
    Opened page(fixture);
    QTRY_COMPARE(page.rows().size(), 13);
    actions.setPage(&page.page);
    page.click(u"v1"_s);
    QTRY_COMPARE(page.page.selectedTags(), QStringList{u"v1"_s});
    QTest::keyClick(&page.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"alpha/app:v1"_s);
    QTest::keyClick(&page.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"alpha/app@"_s + First);

    QMenu menu;
    actions.fillMenu(menu);
    const auto trigger = [&actions](const QString &name) { actions.findChild<QAction *>(name)->trigger(); };
    trigger(u"copyPublicPull"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"127.0.0.1:5443/alpha/app:v1"_s);
    trigger(u"copySourcePull"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"127.0.0.1:5001/lab/app@"_s + First);
    trigger(u"copyOc_import"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"oc import-image app:v1 -n alpha --scheduled --insecure"_s);
    trigger(u"copyDescription"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Name:\t\t\tapp\nNamespace:\t\talpha\n"_s));
    actions.setPage(nullptr);
    QVERIFY(!actions.findChild<QAction *>(u"copyDescription"_s)->isEnabled());
    QCOMPARE(actions.findChild<QAction *>(u"copyDescription"_s)->toolTip(), u"No image stream is in front."_s);
}

void StreamPageTest::contextMenuHasTagsBeforeTheStream()
{
    ClusterFixture fixture;
    const StreamActions actions(fixture.workspace, nullptr);
    QMenu menu;
    const QMenu *ofStream = actions.fillContextMenu(menu);
    QCOMPARE(menu.actions().constFirst()->objectName(), u"tagStreamImage"_s);
    QCOMPARE(menu.actions().constLast()->menu(), ofStream);
    const auto *tags = actions.findChild<QAction *>(u"deleteStreamTags"_s);
    const auto *stream = actions.findChild<QAction *>(u"deleteStream"_s);
    QVERIFY(menu.actions().contains(tags));
    QVERIFY(!menu.actions().contains(stream));
    QVERIFY(ofStream->actions().contains(stream));
    const QList<QAction *> entries = menu.actions();
    const auto separators =
        std::count_if(entries.cbegin(), entries.cend(), [](const QAction *action) { return action->isSeparator(); });
    QVERIFY2(entries.size() - separators <= 11, "the menu is longer than anybody reads");
    QCOMPARE(ambiguousLetters(entries), QStringList());
}

void StreamPageTest::importErrorIsToldAndRetried()
{
    ClusterFixture fixture;
    fixture.importing = importAnswer(R"({"status":"Failure","reason":"NotFound","message":"gone","code":404})");
    Opened page(fixture);
    QTRY_VERIFY(sentence(page.page).contains(u"The import of broken has failed."_s));
    QTRY_VERIFY(visibleButton(page.page, u"Retry the import"_s));
    QSignalSpy ended(&page.page.browser(), &StreamBrowser::importEnded);
    QTest::mouseClick(visibleButton(page.page, u"Retry the import"_s), Qt::LeftButton);
    QTRY_COMPARE(ended.count(), 1);
    const auto result = ended.constFirst().at(1).value<Result<void>>();
    QVERIFY(!result);
    QCOMPARE(result.error().code, QLatin1StringView(ImportCode::Failed));
    const auto &requests = fixture.server.requests();
    const auto import = std::find_if(requests.cbegin(), requests.cend(),
        [](const ScriptedRequest &request) { return request.path().endsWith("imagestreamimports"); });
    QVERIFY(import != requests.cend());
    const QJsonObject sent = QJsonDocument::fromJson(import->body).object();
    QCOMPARE(sent["metadata"_L1]["resourceVersion"_L1].toString(), u"1165"_s);
    const QJsonValue image = sent["spec"_L1]["images"_L1][0];
    QCOMPARE(image["from"_L1]["name"_L1].toString(), u"127.0.0.1:5001/lab/app:nosuch"_s);
    QCOMPARE(image["to"_L1]["name"_L1].toString(), u"broken"_s);
    QCOMPARE(image["importPolicy"_L1]["insecure"_L1].toBool(), true);
    QCOMPARE(image["importPolicy"_L1]["importMode"_L1].toString(), u"Legacy"_s);

    page.click(u"v1"_s); // whose import was fine
    QTRY_COMPARE(sentence(page.page), QString());
}

void StreamPageTest::missingStream()
{
    ClusterFixture fixture;
    Opened page(fixture, u"alpha/nosuch"_s);
    QTRY_VERIFY(sentence(page.page).contains(u"The project alpha has no image stream nosuch."_s));
}

void StreamPageTest::forbiddenProject()
{
    ClusterFixture fixture;
    fixture.listing = statusAnswer(403, "Forbidden");
    Opened page(fixture);
    QTRY_VERIFY(sentence(page.page).contains(u"You may not look at the image streams of the project alpha"_s));
}

void StreamPageTest::emptyStream()
{
    ClusterFixture fixture;
    QJsonObject app = fixture.app;
    app["spec"_L1] = QJsonObject();
    app["status"_L1] = QJsonObject();
    fixture.app = app;
    Opened page(fixture);
    QTRY_COMPARE(sentence(page.page), u"This image stream has no tags yet."_s);
    QCOMPARE(page.label("internalSpecification"), u"the cluster has no registry"_s);
}

void StreamPageTest::signedOut()
{
    ClusterFixture fixture;
    fixture.listing = statusAnswer(401, "Unauthorized");
    Opened page(fixture);
    QSignalSpy signIn(&page.page, &Tagwright::Page::signInWanted);
    QTRY_VERIFY(visibleButton(page.page, u"Sign in…"_s));
    QTest::mouseClick(visibleButton(page.page, u"Sign in…"_s), Qt::LeftButton);
    QCOMPARE(signIn.count(), 1);
}

void StreamPageTest::wantedTagIsSelected()
{
    ClusterFixture fixture;
    Opened page(fixture);
    page.page.selectTag(u"v3"_s);
    QCOMPARE(page.page.currentTag(), u"v3"_s);
    QTRY_COMPARE(page.table.currentTag(), u"v3"_s);
    page.page.selectTag(u"gone"_s);
    QTRY_VERIFY(sentence(page.page).contains(u"no tag “gone”"_s));
}

void StreamPageTest::everythingFocusableHasAName()
{
    ClusterFixture fixture;
    Opened page(fixture);
    QTRY_COMPARE(page.rows().size(), 13);
    QCOMPARE(reachableWithoutName(page.page), QStringList());
}

void StreamPageTest::importWords_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("part");
    QTest::newRow("no secret") << u"Unauthorized"_s << u"you may not have access"_s << u"did not let the cluster in"_s;
    QTest::newRow("not found") << u"NotFound"_s << QString() << u"does not exist"_s;
    QTest::newRow("plain HTTP") << u"InternalError"_s << u"http: server gave HTTP response to HTTPS client"_s
                                << u"speaks no TLS"_s;
    QTest::newRow("certificate") << u"InternalError"_s << u"x509: certificate signed by unknown authority"_s
                                 << u"does not trust the certificate"_s;
    QTest::newRow("expired") << u"InternalError"_s
                             << u"x509: certificate has expired or is not yet valid: current time"_s
                             << u"not valid today"_s;
    QTest::newRow("another host") << u"InternalError"_s << u"x509: certificate is valid for a.example, not b.example"_s
                                  << u"for another name"_s;
    QTest::newRow("token service") << u"InternalError"_s
                                   << u"x/y:1: Get \"https://x/v2/y/manifests/1\": unauthorized: who are you"_s
                                   << u"or the service that signs in"_s;
    QTest::newRow("limit") << u"InternalError"_s << u"x/y:1: toomanyrequests: slow down"_s << u"fewer requests"_s;
    QTest::newRow("out of order") << u"InternalError"_s << u"x/y:1: received unexpected HTTP status: 502 Bad Gateway"_s
                                  << u"out of order"_s;
    QTest::newRow("no registry") << u"InternalError"_s
                                 << u"endpoint \"https://x\" does not support v2 API (got 404 Not Found)"_s
                                 << u"is no registry"_s;
    QTest::newRow("something else") << u"InternalError"_s << u"content integrity error: the manifest"_s
                                    << u"something else"_s;
    QTest::newRow("silence") << u"InternalError"_s << u"context deadline exceeded (Client.Timeout exceeded)"_s
                             << u"in time"_s;
    QTest::newRow("name") << u"InternalError"_s << u"dial tcp: lookup x: no such host"_s << u"host name"_s;
    QTest::newRow("port") << u"InternalError"_s << u"connect: connection refused"_s << u"refused"_s;
    QTest::newRow("anything") << u"InternalError"_s << u"?"_s << u"Something went wrong"_s;
}

void StreamPageTest::importWords()
{
    QFETCH(QString, reason);
    QFETCH(QString, message);
    QFETCH(QString, part);
    const ErrorText text = describeImport(reason, message);
    QVERIFY2(text.what.contains(part), qPrintable(text.what));
    QVERIFY(!text.next.isEmpty());
    QVERIFY(text.details.contains(reason));
}

void StreamPageTest::livesInTheTabs()
{
    ClusterFixture fixture;
    MainWindow window(fixture.workspace, fixture.theme);
    window.resize(1400, 900);
    QVERIFY(show(window));
    WindowState state = window.state();
    state.pages = {{fixture.connection.id, u"alpha/app"_s, u"v1"_s}};
    state.currentPage = 0;
    window.restore(state);
    auto *pages = window.findChild<PageTabs *>();
    QVERIFY(pages->current());
    QVERIFY(!pages->currentTags());
    auto *table = named<StreamTable>(window, "streamTable");
    QTRY_COMPARE(table->currentTag(), u"v1"_s);
    QTRY_COMPARE(window.findChild<QLineEdit *>(u"address"_s)->text(), u"127.0.0.1:5443/alpha/app:v1"_s);
    QCOMPARE(window.windowTitle(), u"alpha/app – Tagwright"_s);
    QCOMPARE(window.state().pages, state.pages);

    // What makes no sense for a stream says so.
    const auto action = [&window](const QString &name) { return window.findChild<QAction *>(name); };
    for (const QString &name : {u"tagImage"_s, u"copyTags"_s, u"deleteTags"_s, u"pullTags"_s, u"selectByRule"_s}) {
        QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
        QVERIFY2(action(name)->toolTip().endsWith(u'.'), qPrintable(action(name)->toolTip()));
    }
    QVERIFY(action(u"copyStreamTagName"_s)->isEnabled());

    // The Inspector describes it.
    QTRY_VERIFY(named<QPlainTextEdit>(window, "description")->toPlainText().contains(u"Unique Images:\t\t6"_s));
    QCOMPARE(named<QTableView>(window, "tagHistory")->model()->rowCount(), 1);

    const int lists = fixture.count("imagestreams?limit");
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY(fixture.count("imagestreams?limit") > lists);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(named<QLineEdit>(*pages->current(), "filter")->hasFocus());
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!pages->current());
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
}

QTEST_MAIN(StreamPageTest)
#include "tst_streampage.moc"
