// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Changes that need others of their set: a service account is given a secret that is made just before.

#include "jobresult.h"

#include "credentials/sessionsecretstore.h"
#include "items/journalmodel.h"
#include "items/operationlistmodel.h"
#include "journal/journal.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/objectstate.h"
#include "operations/operationrunner.h"
#include "operations/workspace.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"
#include "values/changeorder.h"
#include "values/secretchanges.h"
#include "values/secretlink.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

using State = JournalEntry::State;

namespace {

constexpr int Patience = 30'000;
const QString Project = u"payments"_s;

Fault refusal(const QByteArray &method, const QByteArray &path, int status, const QByteArray &reason)
{
    Fault fault;
    fault.method = method;
    fault.path = path;
    fault.status = status;
    fault.body = R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":"no","reason":")" + reason
        + R"(","code":)" + QByteArray::number(status) + '}';
    return fault;
}

Fault broken(Fault::Kind kind, const QByteArray &method, const QByteArray &path, int skip = 0)
{
    Fault fault;
    fault.kind = kind;
    fault.method = method;
    fault.path = path;
    fault.skip = skip;
    return fault;
}

// One run of the program.
struct Desk {
    Desk(Sandbox &sandbox, SecretStore &secrets, const QString &journal, const QString &secretName)
        : name(secretName)
        , workspace(secrets, {.cache = folder.path(), .journal = journal})
        , ended(&workspace.runner(), &OperationRunner::ended)
    {
        workspace.add({.id = u"lab"_s,
            .name = u"lab"_s,
            .url = sandbox.cluster()->apiUrl(),
            .kind = ConnectionKind::SandboxCluster});
        QSignalSpy loaded(&this->journal(), &QAbstractItemModel::modelReset);
        source().signInWithPassword(u"admin"_s, Secret(u"admin-pw"));
        isReady = (loaded.size() > 0 || loaded.wait(Patience))
            && QTest::qWaitFor([this] { return source().state() == LoadState::Loaded; }, Patience);
    }

    ClusterSource &source() { return *workspace.cluster(u"lab"_s); }
    QString host() { return source().connection().host(); }
    QJsonObject read(const ObjectAddress &place)
    {
        ObjectJob *job = source().client().get(pathOf(place));
        return resultOf(job) ? job->object() : QJsonObject();
    }
    ObjectAddress secret() { return secretAddress(u"lab"_s, host(), Project, name); }
    ObjectAddress account(const QString &robot) { return serviceAccountAddress(u"lab"_s, host(), Project, robot); }
    bool isThere() { return !read(secret()).isEmpty(); }
    bool isLinked(const QString &robot = u"default"_s) { return !useOf(read(account(robot)), name).isNone(); }

    ObjectChange creation()
    {
        return secretCreation(
            secret(), {.type = u"Opaque"_s, .values = {{u"a"_s, u"Y29ycmVjdA=="_s}}, .labels = {}, .annotations = {}});
    }
    ObjectChange link(const QString &robot = u"default"_s)
    {
        const ObjectAddress place = account(robot);
        return secretLink(place, read(place), name, {.pull = true});
    }
    ObjectChangeSet both() { return {.verb = ChangeVerb::Create, .changes = {creation(), link()}}; }

    // What ends meanwhile of signing in is not what was asked for.
    template <typename Act>
    OperationRecord after(const Act &act)
    {
        ended.clear();
        act();
        OperationRecord record;
        const bool isDone = QTest::qWaitFor(
            [&] {
                for (const QList<QVariant> &signal : std::as_const(ended)) {
                    record = signal.constFirst().value<OperationRecord>();
                    if (record.journalEntry > 0 || record.verb == OperationRecord::Verb::FindOut)
                        return workspace.runner().runningCount() == 0;
                }
                return false;
            },
            Patience);
        return isDone ? record : OperationRecord();
    }
    OperationRecord make(const ObjectChangeSet &set)
    {
        return after([&] { workspace.changes().make(set); });
    }
    OperationRecord undo(qint64 entry)
    {
        return after([&] { workspace.changes().undo(entry); });
    }

    JournalModel &journal() { return workspace.changes().journal(); }
    qint64 newest() { return journal().entryId(journal().index(0, 0)); }
    QList<State> states(qint64 entry)
    {
        QList<State> all;
        for (const JournalEntry::Change &change : journal().entry(entry)->changes)
            all += change.state;
        return all;
    }
    Error error(qint64 entry, int position) { return journal().entry(entry)->changes.at(position).error; }

    QString name; // of the secret
    QTemporaryDir folder;
    Workspace workspace;
    QSignalSpy ended;
    bool isReady = false;
};

} // namespace

class TestDependentChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void order();
    void linksNeedTheirSecret();
    void isKeptFromBeingBegun_data();
    void isKeptFromBeingBegun();
    void goesOnWhenOnlyTheAnswerWasLost();
    void cancelled();
    void takesBackInReverse();
    void holdsUpNothingElse();

private:
    int writes() const { return m_sandbox->requests().count("PUT", "*/serviceaccounts/*"); }
    QString journal() const { return m_files->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_files;
    SessionSecretStore m_keychain;
    QString m_name;
    int m_count = 0;
};

void TestDependentChanges::initTestCase()
{
    auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
    QVERIFY(started);
    m_sandbox = std::move(*started);
}

void TestDependentChanges::init()
{
    m_sandbox->faults().clear();
    m_files = std::make_unique<QTemporaryDir>();
    m_name = u"pull-%1"_s.arg(++m_count); // what the test before has left is another one
}

void TestDependentChanges::order()
{
    const auto place = [](const QString &resource, const QString &name) {
        return ObjectAddress{
            .connectionId = u"lab"_s, .host = u"h"_s, .resource = resource, .nameSpace = u"web"_s, .name = name};
    };
    const auto change = [](const ObjectAddress &at, const QList<ObjectAddress> &needs) {
        return ObjectChange{.place = at,
            .way = ObjectChange::Way::Whole,
            .before = {},
            .after = {{u"name"_s, at.name}},
            .source = {},
            .needs = needs};
    };
    const ObjectAddress secret = place(u"secrets"_s, u"a"_s);
    const ObjectAddress other = place(u"secrets"_s, u"b"_s);
    const ObjectAddress account = place(u"serviceaccounts"_s, u"a"_s);
    const ObjectAddress robot = place(u"serviceaccounts"_s, u"robot"_s);
    const QList<ObjectChange> set{
        change(secret, {}), change(account, {secret, other, account}), change(robot, {secret})};
    QCOMPARE(neededBy(set, 0), QList<int>());
    QCOMPARE(neededBy(set, 1), QList<int>{0}); // not in the set, and itself: that holds nothing up
    QCOMPARE(neededBy(set, 2), QList<int>{0});

    const QList<ObjectChange> back = takenBack(set);
    QCOMPARE(back.size(), 3);
    QCOMPARE(back.at(0).place, robot);
    QVERIFY(back.at(0).isDeletion() && back.at(0).needs.isEmpty());
    QVERIFY(back.at(1).needs.isEmpty());
    QCOMPARE(back.at(2).place, secret);
    QCOMPARE(neededBy(back, 2), (QList<int>{0, 1}));

    const QList<ObjectChange> again = takenBack(back);
    QCOMPARE(again.at(0), set.at(0));
    QCOMPARE(neededBy(again, 1), QList<int>{0});
    QCOMPARE(neededBy(again, 2), QList<int>{0});
    // What was not done is not taken back, and not waited for.
    QCOMPARE(takenBack({set.at(1)}).constFirst().needs, QList<ObjectAddress>());
}

void TestDependentChanges::linksNeedTheirSecret()
{
    Desk desk(*m_sandbox, m_keychain, u":memory:"_s, m_name);
    QVERIFY(desk.isReady);
    const ObjectChange link = desk.link();
    QCOMPARE(link.needs, QList{desk.secret()});
    const ObjectChange unlink = secretLink(link.place, link.after, m_name, {});
    QVERIFY(unlink.needs.isEmpty());
}

void TestDependentChanges::isKeptFromBeingBegun_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isOther"); // a secret of that name is there by then
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no right") << refusal("POST", "*/secrets", 403, "Forbidden") << false << Error::Kind::Forbidden;
    QTest::newRow("conflict") << refusal("POST", "*/secrets", 409, "Conflict") << false << Error::Kind::Conflict;
    QTest::newRow("invalid") << refusal("POST", "*/secrets", 422, "Invalid") << false << Error::Kind::Rejected;
    QTest::newRow("compared") << refusal("POST", "none", 500, "") << true << Error::Kind::Moved;
    QTest::newRow("not known") << broken(Fault::Kind::Drop, "GET", "*/secrets/pull-*", 1) << false
                               << Error::Kind::ConnectionLost;
}

void TestDependentChanges::isKeptFromBeingBegun()
{
    QFETCH(Fault, fault);
    QFETCH(bool, isOther);
    QFETCH(Error::Kind, kind);
    Desk desk(*m_sandbox, m_keychain, journal(), m_name);
    QVERIFY(desk.isReady);
    const ObjectChangeSet set = desk.both();
    if (isOther) {
        ObjectChange other = desk.creation();
        other.after.insert(u"data"_s, QJsonObject{{u"a"_s, u"b3RoZXI="_s}});
        QCOMPARE(desk.make({.verb = ChangeVerb::Create, .changes = {other}}).state, OperationRecord::State::Succeeded);
    }
    m_sandbox->faults().add(fault);
    const int before = writes();
    const OperationRecord record = desk.make(set);
    QCOMPARE(record.error.kind, Error::Kind::Incomplete);
    QCOMPARE(record.tally.failed, 2);
    QCOMPARE(writes(), before);
    QVERIFY(!desk.isLinked());
    const qint64 entry = desk.newest();
    QCOMPARE(desk.states(entry), (QList{State::Failed, State::Failed}));
    QCOMPARE(desk.error(entry, 0).kind, kind);
    QCOMPARE(desk.error(entry, 1).code, QLatin1StringView(ChangeCode::NotBegun));
    const QString path = u"payments/secrets/"_s + m_name;
    QCOMPARE(desk.error(entry, 1).message, path);
    const QModelIndex cell = desk.journal().cell(entry, 1, JournalModel::State);
    QCOMPARE(cell.data().toString(), u"not started"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(path));

    // The rest of it, which is all, in the same order.
    m_sandbox->faults().clear();
    if (isOther)
        QVERIFY(resultOf(desk.source().client().remove(pathOf(desk.secret()), {})));
    if (desk.journal().canFindOut(entry))
        QCOMPARE(desk.after([&] { desk.workspace.changes().findOut(entry); }).state, OperationRecord::State::Succeeded);
    QVERIFY(desk.journal().canFinish(entry));
    QCOMPARE(desk.after([&] { desk.workspace.changes().finish(entry); }).state, OperationRecord::State::Succeeded);
    QVERIFY(desk.isThere() && desk.isLinked());
}

void TestDependentChanges::goesOnWhenOnlyTheAnswerWasLost()
{
    Desk desk(*m_sandbox, m_keychain, journal(), m_name);
    QVERIFY(desk.isReady);
    m_sandbox->faults().add(broken(Fault::Kind::Lose, "POST", "*/secrets"));
    QCOMPARE(desk.make(desk.both()).state, OperationRecord::State::Succeeded);
    QVERIFY(desk.isThere() && desk.isLinked());
}

void TestDependentChanges::cancelled()
{
    Desk desk(*m_sandbox, m_keychain, journal(), m_name);
    QVERIFY(desk.isReady);
    const ObjectChangeSet set = desk.both();
    const int before = writes();
    Fault slow = broken(Fault::Kind::Delay, "POST", "*/secrets");
    slow.delay = 300ms;
    m_sandbox->faults().add(slow);
    const int sent = m_sandbox->requests().count("GET", "*/secrets/pull-*");
    desk.workspace.changes().make(set);
    QTRY_VERIFY(m_sandbox->requests().count("GET", "*/secrets/pull-*") > sent);
    const OperationListModel &activity = desk.workspace.activity();
    for (int row = 0; row < activity.rowCount(); ++row) {
        if (activity.record(row).verb == OperationRecord::Verb::Create)
            desk.workspace.runner().cancel(activity.record(row).id);
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.runner().runningCount(), 0, Patience);
    const qint64 entry = desk.newest();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.journal().canFindOut(entry), Patience);
    QCOMPARE(desk.states(entry).at(1), State::NotSent);
    QCOMPARE(writes(), before);
    m_sandbox->faults().clear();
    QCOMPARE(desk.after([&] { desk.workspace.changes().finish(entry); }).state, OperationRecord::State::Succeeded);
    QVERIFY(desk.isThere() && desk.isLinked());
}

// In another session, which has the order from the journal.
void TestDependentChanges::takesBackInReverse()
{
    qint64 entry = 0;
    {
        Desk desk(*m_sandbox, m_keychain, journal(), m_name);
        QVERIFY(desk.isReady);
        QCOMPARE(desk.make(desk.both()).state, OperationRecord::State::Succeeded);
        QVERIFY(desk.isThere() && desk.isLinked());
        entry = desk.newest();
    }
    Desk desk(*m_sandbox, m_keychain, journal(), m_name);
    QVERIFY(desk.isReady);
    // As long as an account names it the secret stays.
    m_sandbox->faults().add(refusal("PUT", "*/serviceaccounts/*", 403, "Forbidden"));
    QCOMPARE(desk.undo(entry).error.kind, Error::Kind::Incomplete);
    QVERIFY(desk.isThere() && desk.isLinked());
    QCOMPARE(desk.states(entry), (QList{State::Done, State::Done}));
    const qint64 undoing = desk.newest();
    QCOMPARE(desk.error(undoing, 0).kind, Error::Kind::Forbidden);
    QCOMPARE(desk.error(undoing, 1).code, QLatin1StringView(ChangeCode::NotBegun));
    QCOMPARE(desk.error(undoing, 1).message, u"payments/serviceaccounts/default"_s);

    m_sandbox->faults().clear();
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
    QVERIFY(!desk.isThere() && !desk.isLinked());
    QCOMPARE(desk.states(entry), (QList{State::Undone, State::Undone}));
    QByteArrayList sent;
    const QList<LoggedRequest> requests = m_sandbox->requests().requests();
    for (const LoggedRequest &request : requests) {
        if (request.method == "PUT" || request.method == "DELETE")
            sent += request.method;
    }
    QCOMPARE(sent.last(2), (QByteArrayList{"PUT", "DELETE"}));

    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded); // and there again
    QVERIFY(desk.isThere() && desk.isLinked());
}

void TestDependentChanges::holdsUpNothingElse()
{
    Desk desk(*m_sandbox, m_keychain, journal(), m_name);
    QVERIFY(desk.isReady);
    m_sandbox->faults().add(refusal("POST", "*/secrets", 403, "Forbidden"));
    ObjectChange free = desk.link(u"builder"_s);
    free.needs.clear();
    ObjectChangeSet set = desk.both();
    set.changes.append(free);
    QCOMPARE(desk.make(set).error.kind, Error::Kind::Incomplete);
    QCOMPARE(desk.states(desk.newest()), (QList{State::Failed, State::Failed, State::Done}));
    QVERIFY(desk.isLinked(u"builder"_s) && !desk.isLinked());

    // A circle, which only a mistake could make, ends, and nothing of it is sent.
    m_sandbox->faults().clear();
    ObjectChangeSet circle = desk.both();
    circle.changes[0].needs += circle.changes.at(1).place;
    QCOMPARE(desk.make(circle).error.kind, Error::Kind::Incomplete);
    QCOMPARE(desk.states(desk.newest()), (QList{State::Failed, State::Failed}));
    QVERIFY(!desk.isThere() && !desk.isLinked());
}

QTEST_GUILESS_MAIN(TestDependentChanges)
#include "tst_dependentchanges.moc"
