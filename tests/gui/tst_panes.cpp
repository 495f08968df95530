// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "guifixture.h"
#include "items/operationlistmodel.h"
#include "items/requestlistmodel.h"
#include "operations/operationrunner.h"
#include "ui/pages/activitypane.h"
#include "ui/pages/requestpane.h"
#include "ui/pages/welcomepage.h"
#include "ui/statusline.h"
#include "ui/widgets/emptytext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

/*! An operation that ends when the test says so. */
class ScriptedOperation final : public Operation {
    Q_OBJECT

public:
    explicit ScriptedOperation(QObject *parent)
        : Operation(OperationRecord::Verb::ListTags, u"registry.example.com"_s, u"fedora/httpd"_s, parent)
    {
    }

    void endWell() { succeed(); }
    void endBadly(Error::Kind kind) { fail({.kind = kind, .message = u"the server's words"_s}); }

Q_SIGNALS:
    void running();

protected:
    void run() override { Q_EMIT running(); }
};

RequestRecord request(quint64 id, int status)
{
    return {
        .id = id,
        .connectionName = u"registry.example.com"_s,
        .method = "GET"_ba,
        .url = QUrl(u"https://registry.example.com/v2/fedora/httpd/tags/list?n=%1"_s.arg(id)),
        .headers = {{"Authorization"_ba, "Bearer ***"_ba}, {"Accept"_ba, "application/json"_ba}},
        .started = QDateTime::currentDateTimeUtc(),
        .milliseconds = 12,
        .status = status,
        .bytesReceived = 345,
    };
}

QToolButton *button(const QWidget &pane, const QString &action)
{
    const QList<QToolButton *> buttons = pane.findChildren<QToolButton *>();
    for (QToolButton *candidate : buttons) {
        if (candidate->defaultAction() && candidate->defaultAction()->objectName() == action)
            return candidate;
    }
    qFatal("there is no button for %s", qPrintable(action));
}

} // namespace

namespace {

/*! A keychain in the state that a test wants. */
class LockedStore final : public SecretStore {
public:
    void find(const SecretPlace &, QObject *, Found) override { }
    void store(const SecretPlace &, Secrets, QObject *, Done) override { }
    void remove(const SecretPlace &, QObject *, Done) override { }
    KeychainState state() const override { return m_state; }
    void retry() override { ++retries; }
    void setState(const KeychainState &state)
    {
        m_state = state;
        Q_EMIT stateChanged();
    }

    int retries = 0;

private:
    KeychainState m_state;
};

} // namespace

class PaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keychainTroubleStaysVisible();
    void emptyActivitySaysSo();
    void operationIsListedInWords();
    void failureIsToldInWords();
    void operationIsCancelledByButton();
    void operationIsCancelledByClickOnItsWord();
    void operationIsRetriedByKeyboard();
    void finishedOperationsAreDismissed();

    void requestIsShownAndCopied();
    void requestsAreCleared();
    void currentRequestStaysInView();

    void welcomeOffersWaysToBegin();
    void welcomeListsConnections();

    void everythingFocusableHasAName();
};

void PaneTest::emptyActivitySaysSo()
{
    GuiFixture fixture;
    ActivityPane pane(fixture.workspace);
    QVERIFY(show(pane));
    const auto *empty = pane.findChild<EmptyText *>();
    QVERIFY(empty);
    QVERIFY(empty->isVisible());
    fixture.workspace.activity().add({.id = 1});
    QVERIFY(!empty->isVisible());
}

void PaneTest::operationIsListedInWords()
{
    GuiFixture fixture;
    ActivityPane pane(fixture.workspace);
    QVERIFY(show(pane));
    auto *operation = new ScriptedOperation(&fixture.workspace);
    QSignalSpy running(operation, &ScriptedOperation::running);
    fixture.workspace.runner().run(operation, &pane, {});
    QVERIFY(running.wait(longWait));

    const auto *list = accessible<QListView>(pane, u"Activity"_s);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);
    const QModelIndex row = list->model()->index(0, 0);
    QCOMPARE(row.data().toString(), u"List the tags of fedora/httpd on registry.example.com"_s);
    QCOMPARE(row.data(Qt::AccessibleTextRole), row.data());
    const int heightWithBar = list->visualRect(row).height();

    Q_EMIT operation->progressed(1200, 5000);
    QVERIFY(row.data(Role::Detail).toString().startsWith(u"1,200 of 5,000 tag"_s));
    operation->endWell();
    QVERIFY(row.data(Role::Detail).toString().contains(u"1,200 tag"_s));
    QTRY_VERIFY(list->visualRect(list->model()->index(0, 0)).height() < heightWithBar);
}

void PaneTest::failureIsToldInWords()
{
    GuiFixture fixture;
    ActivityPane pane(fixture.workspace);
    pane.resize(500, 300);
    QVERIFY(show(pane));
    auto *operation = new ScriptedOperation(&fixture.workspace);
    fixture.workspace.runner().run(operation, &pane, {});
    operation->endBadly(Error::Kind::ConnectionLost);

    const auto *list = accessible<QListView>(pane, u"Activity"_s);
    const QModelIndex row = list->model()->index(0, 0);
    const QString spoken = row.data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(spoken.contains(u"registry.example.com broke off"_s), qPrintable(spoken));
    QVERIFY(!spoken.contains(u"server's words"_s));
    QCOMPARE(row.data(Qt::ToolTipRole).toString(), u"the server's words"_s);
}

void PaneTest::operationIsCancelledByButton()
{
    GuiFixture fixture;
    ActivityPane pane(fixture.workspace);
    QVERIFY(show(pane));
    QToolButton *cancel = button(pane, u"cancelOperation"_s);
    QVERIFY(!cancel->isEnabled());
    fixture.workspace.runner().run(new ScriptedOperation(&fixture.workspace), &pane, {});
    auto *list = accessible<QListView>(pane, u"Activity"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(cancel->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(fixture.workspace.runner().runningCount(), 0);
    QCOMPARE(fixture.workspace.activity().record(0).state, OperationRecord::State::Cancelled);
    QVERIFY(!cancel->isEnabled());
}

void PaneTest::operationIsCancelledByClickOnItsWord()
{
    GuiFixture fixture;
    ActivityPane pane(fixture.workspace);
    pane.resize(500, 300);
    QVERIFY(show(pane));
    fixture.workspace.runner().run(new ScriptedOperation(&fixture.workspace), &pane, {});
    const auto *list = accessible<QListView>(pane, u"Activity"_s);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QVERIFY(!row.isEmpty());
    const int line = list->fontMetrics().height();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 2 * line, row.top() + line));
    QCOMPARE(fixture.workspace.activity().record(0).state, OperationRecord::State::Cancelled);
}

void PaneTest::operationIsRetriedByKeyboard()
{
    GuiFixture fixture;
    ActivityPane pane(fixture.workspace);
    QVERIFY(show(pane));
    int retries = 0;
    auto *operation = new ScriptedOperation(&fixture.workspace);
    fixture.workspace.runner().run(operation, &pane, [&retries] { ++retries; });
    operation->endBadly(Error::Kind::Timeout);
    auto *list = accessible<QListView>(pane, u"Activity"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(retries, 1);
    QCOMPARE(list->model()->rowCount(), 0);
}

void PaneTest::finishedOperationsAreDismissed()
{
    GuiFixture fixture;
    ActivityPane pane(fixture.workspace);
    QVERIFY(show(pane));
    auto *first = new ScriptedOperation(&fixture.workspace);
    fixture.workspace.runner().run(first, &pane, {});
    fixture.workspace.runner().run(new ScriptedOperation(&fixture.workspace), &pane, {});
    QToolButton *dismiss = button(pane, u"dismissFinishedOperations"_s);
    QVERIFY(!dismiss->isEnabled());
    first->endWell();
    QVERIFY(dismiss->isEnabled());
    QTest::mouseClick(dismiss, Qt::LeftButton);
    QCOMPARE(fixture.workspace.activity().rowCount(), 1);
    QCOMPARE(fixture.workspace.activity().record(0).state, OperationRecord::State::Running);
}

void PaneTest::requestIsShownAndCopied()
{
    GuiFixture fixture;
    RequestListModel &requests = fixture.workspace.requests();
    RequestPane pane(requests);
    pane.resize(900, 500);
    QVERIFY(show(pane));
    requests.started(request(1, 200));
    requests.started(request(2, 404));
    auto *table = accessible<QTableView>(pane, u"Requests"_s);
    QVERIFY(table);
    auto *details = accessible<QPlainTextEdit>(pane, u"Request details"_s);
    QVERIFY(details && !details->isVisible());
    QVERIFY(!button(pane, u"copyRequestAsCurl"_s)->isEnabled());

    const QRect cell = table->visualRect(requests.index(1, RequestListModel::Url));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().contains(u"HTTP 404 after 12 ms"_s));
    QVERIFY(details->toPlainText().contains(u"Authorization: Bearer ***"_s));

    QTest::mouseClick(button(pane, u"copyRequestUrl"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://registry.example.com/v2/fedora/httpd/tags/list?n=2"_s);
    QTest::mouseClick(button(pane, u"copyRequestAsCurl"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl "_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"tags/list?n=2"_s));
}

void PaneTest::requestsAreCleared()
{
    GuiFixture fixture;
    RequestListModel &requests = fixture.workspace.requests();
    RequestPane pane(requests);
    pane.resize(900, 500);
    QVERIFY(show(pane));
    requests.started(request(1, 200));
    auto *table = accessible<QTableView>(pane, u"Requests"_s);
    table->setCurrentIndex(requests.index(0, 0));
    QTest::mouseClick(button(pane, u"clearRequests"_s), Qt::LeftButton);
    QCOMPARE(requests.rowCount(), 0);
    QVERIFY(!accessible<QPlainTextEdit>(pane, u"Request details"_s)->isVisible());
    QVERIFY(!button(pane, u"copyRequestAsCurl"_s)->isEnabled());
}

void PaneTest::currentRequestStaysInView()
{
    GuiFixture fixture;
    RequestListModel &requests = fixture.workspace.requests();
    RequestPane pane(requests);
    pane.resize(900, 300);
    QVERIFY(show(pane));
    for (quint64 id = 1; id <= 100; ++id)
        requests.started(request(id, 200));
    auto *table = accessible<QTableView>(pane, u"Requests"_s);
    const auto isVisible = [&](int row) {
        return table->viewport()->rect().intersects(table->visualRect(requests.index(row, 0)));
    };
    QTRY_VERIFY(isVisible(99)); // the newest, while nobody reads further up

    table->scrollToTop();
    QVERIFY(isVisible(0));
    requests.started(request(101, 200));
    QTest::qWait(0);
    QVERIFY(isVisible(0));
}

void PaneTest::welcomeOffersWaysToBegin()
{
    GuiFixture fixture;
    QAction add(u"&Add registry…"_s);
    add.setObjectName(u"addRegistry"_s);
    QSignalSpy added(&add, &QAction::triggered);
    WelcomePage page(fixture.workspace, {&add});
    page.resize(800, 600);
    QVERIFY(show(page));
    auto *button = named<QAbstractButton>(page, "welcome_addRegistry");
    QCOMPARE(button->text(), u"Add registry…"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(added.count(), 2);
}

void PaneTest::welcomeListsConnections()
{
    GuiFixture fixture;
    WelcomePage page(fixture.workspace, {});
    page.resize(800, 600);
    QSignalSpy chosen(&page, &WelcomePage::connectionChosen);
    const Connection connection = fixture.addOffline(u"quay.io"_s);
    QVERIFY(show(page));
    const QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.at(0)->text(), u"quay.io"_s);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), connection.id);
    fixture.workspace.remove(connection.id);
    QTRY_VERIFY(page.findChildren<QAbstractButton *>().isEmpty());
}

void PaneTest::everythingFocusableHasAName()
{
    GuiFixture fixture;
    fixture.addOffline(u"quay.io"_s);
    ActivityPane activity(fixture.workspace);
    RequestPane requests(fixture.workspace.requests());
    WelcomePage welcome(fixture.workspace, activity.paneActions());
    for (const QWidget *pane : QList<QWidget *>{&activity, &requests, &welcome}) {
        const QStringList nameless = focusableWithoutName(*pane);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
}

void PaneTest::keychainTroubleStaysVisible()
{
    Theme theme;
    LockedStore secrets;
    QTemporaryDir cache;
    Workspace workspace(secrets, {cache.path(), QStringLiteral(":memory:")});
    StatusLine line(workspace);
    QVERIFY(show(line));
    auto *note = named<QToolButton>(line, "keychainStatus");
    QVERIFY(!note->isVisible()); // as long as nobody knows
    secrets.setState({KeychainState::Condition::Locked, u"<b>locked</b>"_s});
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"locked"_s), qPrintable(note->text()));
    QCOMPARE(note->accessibleName(), note->text());
    QVERIFY(note->accessibleDescription().contains(u"<b>locked</b>"_s)); // in the keychain's own words
    QVERIFY(!note->toolTip().contains(u"<b>"_s));
    QTest::mouseClick(note, Qt::LeftButton);
    QCOMPARE(secrets.retries, 1);
    secrets.setState({KeychainState::Condition::Working, {}});
    QVERIFY(!note->isVisible());
}

QTEST_MAIN(PaneTest)
#include "tst_panes.moc"
