// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Who may do what in a project, roles given and taken, and why something is refused: by mouse and keys, on the
// sandbox's own cluster, where somebody else sees what has become of their rights.

#include "items/explorermodel.h"
#include "items/journalmodel.h"
#include "items/roletablemodel.h"
#include "operations/changes.h"
#include "operations/operationrunner.h"
#include "operations/projectrights.h"
#include "practicefixture.h"
#include "ui/actions/projectactions.h"
#include "ui/dialogs/accessdialog.h"
#include "ui/dialogs/problemdialog.h"
#include "ui/dialogs/whydialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/explorerpane.h"
#include "ui/pages/streampage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using Verdict = AccessAnswer::Verdict;

namespace {

constexpr int Patience = 30'000;

void click(const QWidget &within, const char *name)
{
    QTest::mouseClick(named<QPushButton>(within, name), Qt::LeftButton);
}

QString labelIn(const QWidget &within, const char *name)
{
    return named<QLabel>(within, name)->text();
}

bool isLetIn(ClusterSource &source)
{
    return QTest::qWaitFor([&source] { return source.state() == LoadState::Loaded && source.identity(); }, Patience);
}

/*! The row of somebody with a role; -1 for none. */
int rowOf(const QTableView &table, const QString &who, const QString &role)
{
    const QAbstractItemModel &rows = *table.model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, RoleTableModel::Who).data().toString() == who
            && rows.index(row, RoleTableModel::Role).data().toString() == role)
            return row;
    }
    return -1;
}

} // namespace

class AccessDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grantSeeRevoke();
    void withoutTheRight();
    void whyNot();
    void whyFromRefusals();
};

void AccessDialogsTest::grantSeeRevoke()
{
    PracticeFixture admin(u"admin"_s);
    MainWindow window(admin.workspace, admin.theme);
    QVERIFY(show(window));
    QVERIFY(isLetIn(admin.source()));
    QTRY_VERIFY_WITH_TIMEOUT(admin.workspace.explorer().findProject(u"practice"_s, u"web"_s).isValid(), Patience);
    window.findChild<ExplorerPane *>()->selectProject(u"practice"_s, u"web"_s);
    auto *open = window.findChild<QAction *>(u"projectAccess"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), Patience);
    open->trigger();
    QDialog *access = dialogInSight(window, "accessDialog");
    QVERIFY(access);
    QStringList nameless = focusableWithoutName(*access);
    nameless.removeIf([](const QString &widget) { return widget.contains(" message"_L1); }); // bars without a message
    QCOMPARE(nameless.join(u", "_s), QString());
    auto &table = *named<QTableView>(*access, "roleBindings");
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table, u"viewer"_s, u"view"_s) >= 0, Patience);
    QCOMPARE(rowOf(table, u"viewer"_s, u"registry-editor"_s), -1);
    QTest::keyClicks(named<QLineEdit>(*access, "accessFilter"), u"payments"_s);
    QCOMPARE(table.model()->rowCount(), 1);
    named<QLineEdit>(*access, "accessFilter")->clear();

    // What viewer sees of it, in a window of their own.
    SessionSecretStore secrets;
    Workspace others(secrets, {admin.cache.path() + u"/viewer"_s, u":memory:"_s});
    others.add({.id = u"theirs"_s,
        .name = u"theirs"_s,
        .url = admin.sandbox->cluster()->apiUrl(),
        .kind = ConnectionKind::SandboxCluster});
    ClusterSource &theirs = *others.cluster(u"theirs"_s);
    theirs.signInWithPassword(u"viewer"_s, Secret(u"viewer-pw"_s));
    QVERIFY(isLetIn(theirs));
    ProjectRights &rights = *theirs.rights(u"web"_s);
    const auto mayPush = [&rights] {
        rights.refresh();
        const auto isKnown = [&rights] { return rights.state() == LoadState::Loaded; };
        return QTest::qWaitFor(isKnown, Patience) ? rights.verdict(ProjectRight::PushImages) : Verdict::Unknown;
    };
    QCOMPARE(mayPush(), Verdict::Denied);

    click(*access, "grantRole");
    QDialog *role = dialogInSight(*access, "roleDialog");
    QVERIFY(role);
    QCOMPARE(focusableWithoutName(*role), QStringList());
    auto *confirm = named<QPushButton>(*role, "confirm");
    QVERIFY(!confirm->isEnabled());
    auto *roles = named<QComboBox>(*role, "role");
    roles->setCurrentText(u"registry-editor"_s);
    QVERIFY(!labelIn(*role, "roleMeaning").isEmpty());
    QCOMPARE(named<QLineEdit>(*role, "roleProjects")->text(), u"web"_s);
    QTest::keyClicks(named<QLineEdit>(*role, "subjectName"), u"viewer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), Patience);
    QCOMPARE(named<QPlainTextEdit>(*role, "ocCommands")->toPlainText(),
        u"oc adm policy add-role-to-user registry-editor viewer -n web"_s);
    QVERIFY(named<QPlainTextEdit>(*role, "requests")
                ->toPlainText()
                .startsWith("POST /apis/rbac.authorization.k8s.io/v1/namespaces/web/rolebindings\n"_L1));
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(table, u"viewer"_s, u"registry-editor"_s) >= 0, Patience);
    QCOMPARE(mayPush(), Verdict::Allowed);

    // Taken away from the row, where nothing is written yet, and in the end by undoing the gift.
    table.selectRow(rowOf(table, u"viewer"_s, u"registry-editor"_s));
    click(*access, "revokeRole");
    QDialog *revoke = dialogInSight(*access, "roleDialog");
    QVERIFY(revoke);
    QTRY_COMPARE_WITH_TIMEOUT(named<QPlainTextEdit>(*revoke, "ocCommands")->toPlainText(),
        u"oc adm policy remove-role-from-user registry-editor viewer -n web"_s, Patience);
    QVERIFY(named<QPushButton>(*revoke, "confirm")->isEnabled());
    revoke->reject();
    QSignalSpy ended(&admin.workspace.runner(), &OperationRunner::ended);
    JournalModel &journal = admin.workspace.changes().journal();
    admin.workspace.changes().undo(journal.entryId(journal.index(0, 0)));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    QCOMPARE(mayPush(), Verdict::Denied);
    click(*access, "refreshAccess");
    QTRY_COMPARE_WITH_TIMEOUT(rowOf(table, u"viewer"_s, u"registry-editor"_s), -1, Patience);

    click(*access, "whyFromAccess");
    QDialog *why = dialogInSight(*access, "whyDialog");
    QVERIFY(why);
    QTRY_VERIFY_WITH_TIMEOUT(labelIn(*why, "whyVerdict").contains("admin"_L1), Patience);
}

void AccessDialogsTest::withoutTheRight()
{
    PracticeFixture developer;
    QVERIFY(isLetIn(developer.source()));
    AccessDialog access(developer.workspace, u"practice"_s, u"web"_s, nullptr);
    QVERIFY(show(access));
    QTRY_VERIFY_WITH_TIMEOUT(!named<QPushButton>(access, "grantRole")->isEnabled(), Patience);
    QVERIFY(named<QPushButton>(access, "grantRole")->toolTip().contains("no right"_L1));
    QVERIFY(!named<QPushButton>(access, "revokeRole")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(named<QWidget>(access, "accessUnread")->isVisible(), Patience);
    QCOMPARE(named<QTableView>(access, "roleBindings")->model()->rowCount(), 0);
}

void AccessDialogsTest::whyNot()
{
    PracticeFixture viewer(u"viewer"_s);
    QVERIFY(isLetIn(viewer.source()));
    WhyDialog why(viewer.workspace,
        {.deed = AccessMatter::Deed::Push, .connectionId = u"practice"_s, .path = u"web/shop"_s}, nullptr);
    QVERIFY(show(why));
    QCOMPARE(focusableWithoutName(why), QStringList());
    auto *request = named<QPlainTextEdit>(why, "whyRequest");
    QTRY_COMPARE_WITH_TIMEOUT(
        request->toPlainText(), u"oc adm policy add-role-to-user system:image-pusher viewer -n web"_s, Patience);
    QVERIFY(labelIn(why, "whyVerdict").contains("viewer"_L1));
    QVERIFY(labelIn(why, "whyFacts").contains("update imagestreams/layers"_L1));
    QTest::mouseClick(named<QPushButton>(why, "copyRequest"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), request->toPlainText());

    auto *deed = named<QComboBox>(why, "whyDeed");
    deed->setCurrentIndex(deed->findData(int(AccessMatter::Deed::Pull)));
    QTRY_VERIFY_WITH_TIMEOUT(labelIn(why, "whyFacts").contains("get imagestreams/layers"_L1), Patience);
    QVERIFY(!request->isVisible());
    auto *path = named<QLineEdit>(why, "whyPath");
    path->selectAll();
    QTest::keyClicks(path, u"payments"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        request->toPlainText(), u"oc adm policy add-role-to-user system:image-puller viewer -n payments"_s, Patience);
}

void AccessDialogsTest::whyFromRefusals()
{
    PracticeFixture viewer(u"viewer"_s);
    QVERIFY(isLetIn(viewer.source()));
    StreamPage page(viewer.workspace, u"practice"_s, u"payments/ledger"_s, nullptr);
    QVERIFY(show(page));
    const QSignalSpy wanted(&page, &Page::whyWanted);
    auto *why = page.findChild<QAction *>(u"whyHere"_s);
    const auto isOffered = [&page, why] {
        const auto buttons = page.findChildren<QPushButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(),
            [why](const QPushButton *button) { return button->isVisible() && button->text() == why->text(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), Patience);
    why->trigger();
    QCOMPARE(wanted.size(), 1);

    OperationRecord refused{.verb = OperationRecord::Verb::Pull, .subject = u"web/shop:latest"_s};
    refused.connectionName = u"practice"_s;
    QVERIFY(!refusedMatter(refused, viewer.workspace));
    refused.error = {.kind = Error::Kind::Forbidden, .httpStatus = 403};
    const auto matter = refusedMatter(refused, viewer.workspace);
    QVERIFY(matter);
    QCOMPARE(matter->deed, AccessMatter::Deed::Pull);
    QCOMPARE(matter->path, u"web/shop"_s);
    ProblemDialog problem(u"Pull"_s, {.what = u"Refused."_s, .next = {}, .details = {}}, nullptr);
    problem.offerWhy();
    QVERIFY(show(problem));
    const QSignalSpy asked(&problem, &ProblemDialog::whyWanted);
    click(problem, "whyFromProblem");
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(AccessDialogsTest)
#include "tst_accessdialogs.moc"
