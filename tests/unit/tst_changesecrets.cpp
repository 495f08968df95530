// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Secrets written to the sandbox's cluster: taken back after a restart, with values that are in no file.

#include "jobresult.h"

#include "credentials/sessionsecretstore.h"
#include "items/journalmodel.h"
#include "items/operationlistmodel.h"
#include "items/requestlistmodel.h"
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
#include "values/confidential.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using State = JournalEntry::State;
using Way = ObjectChange::Way;

namespace {

constexpr int Patience = 30'000;
constexpr auto OldValue = "correct-horse";
constexpr auto NewValue = "battery-staple";

QString base64(const char *text)
{
    return QString::fromLatin1(QByteArray(text).toBase64());
}

// Every file that the program has written, -wal and all.
QByteArray filesIn(const QString &folder)
{
    QByteArray all;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QFile::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QByteArray shownBy(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QByteArray text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                text += index.data(role).toString().toUtf8() + '\n';
        }
        text += shownBy(model, model.index(row, 0, parent));
    }
    return text;
}

// One run of the program. The keychain, the journal and the cluster outlive it.
struct Session {
    Session(Sandbox &sandbox, SecretStore &secrets, const QString &journal)
        : workspace(secrets, {.cache = folder.path(), .journal = journal})
        , ended(&workspace.runner(), &OperationRunner::ended)
    {
        workspace.add({.id = u"lab"_s,
            .name = u"lab"_s,
            .url = sandbox.cluster()->apiUrl(),
            .kind = ConnectionKind::SandboxCluster});
        QSignalSpy loaded(&workspace.changes().journal(), &QAbstractItemModel::modelReset);
        workspace.cluster(u"lab"_s)->signInWithPassword(u"admin"_s, Secret(u"admin-pw"));
        isReady = (loaded.size() > 0 || loaded.wait(Patience))
            && QTest::qWaitFor([this] { return workspace.cluster(u"lab"_s)->state() == LoadState::Loaded; }, Patience);
    }

    ObjectAddress place(const QString &name = u"bank"_s)
    {
        return {.connectionId = u"lab"_s,
            .host = workspace.cluster(u"lab"_s)->connection().host(),
            .resource = u"secrets"_s,
            .nameSpace = u"payments"_s,
            .name = name};
    }
    QJsonObject read(const QString &name = u"bank"_s)
    {
        ObjectJob *job = workspace.cluster(u"lab"_s)->client().get(readPath(place(name)));
        return resultOf(job) ? job->object() : QJsonObject();
    }
    // As clients write it.
    QJsonObject stateOf(const QString &name = u"bank"_s)
    {
        QJsonObject secret = read(name);
        if (secret.isEmpty())
            return {};
        QJsonObject metadata = secret["metadata"_L1].toObject();
        for (const char *member : {"uid", "resourceVersion", "creationTimestamp", "managedFields"})
            metadata.remove(QLatin1StringView(member));
        secret.insert(u"metadata"_s, metadata);
        return secret;
    }
    template <typename Act>
    OperationRecord after(const Act &act)
    {
        ended.clear();
        act();
        for (int i = 0; i < 300 && (ended.isEmpty() || workspace.runner().runningCount() > 0); ++i)
            ended.wait(100);
        return ended.isEmpty() ? OperationRecord() : ended.constLast().constFirst().value<OperationRecord>();
    }
    OperationRecord make(ChangeVerb verb, const ObjectChange &change)
    {
        return after([&] { workspace.changes().make(ObjectChangeSet{.verb = verb, .changes = {change}}); });
    }
    OperationRecord undo(qint64 entry)
    {
        return after([&] { workspace.changes().undo(entry); });
    }
    UndoProspect assess(qint64 entry)
    {
        QSignalSpy assessed(&workspace.changes(), &Changes::assessed);
        workspace.changes().assessUndo(entry);
        return assessed.wait(Patience) ? journal().prospect(entry, 0) : UndoProspect::Unknown;
    }
    JournalModel &journal() { return workspace.changes().journal(); }
    qint64 newest() { return journal().entryId(journal().index(0, 0)); }
    const JournalEntry &entry(qint64 id) { return *journal().entry(id); }
    QByteArray shown()
    {
        QByteArray text = shownBy(journal()) + shownBy(workspace.requests()) + '\n';
        const OperationListModel &activity = workspace.activity(); // whose texts its view makes
        for (int row = 0; row < activity.rowCount(); ++row) {
            const OperationRecord &record = activity.record(row);
            text += (record.subject + record.error.code + record.error.message).toUtf8() + '\n';
        }
        for (int row = 0; row < workspace.requests().rowCount(); ++row)
            text += workspace.requests().record(row).url.toEncoded() + '\n';
        return text;
    }

    QTemporaryDir folder;
    Workspace workspace;
    QSignalSpy ended;
    bool isReady = false;
};

} // namespace

class TestChangeSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesBackAfterARestart_data();
    void takesBackAfterARestart();
    void withoutAKeychain();
    void findsOutByTheValues_data();
    void findsOutByTheValues();
    void finishesAndFindsOut();
    void immutableStays();

private:
    QString journal() const { return m_files->filePath(u"journal.sqlite"_s); }
    bool isClean(const QByteArray &text) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<SessionSecretStore> m_keychain;
};

void TestChangeSecrets::init()
{
    auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
    QVERIFY(started);
    m_sandbox = std::move(*started);
    m_files = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<SessionSecretStore>();
}

bool TestChangeSecrets::isClean(const QByteArray &text) const
{
    for (const char *value : {OldValue, NewValue}) {
        if (text.contains(value) || text.contains(QByteArray(value).toBase64().chopped(1)))
            return false;
    }
    return !text.isEmpty();
}

void TestChangeSecrets::takesBackAfterARestart_data()
{
    QTest::addColumn<ChangeVerb>("verb");
    QTest::addColumn<Way>("way");
    QTest::newRow("create") << ChangeVerb::Create << Way::Whole;
    QTest::newRow("edit") << ChangeVerb::Edit << Way::Patch;
    QTest::newRow("replace") << ChangeVerb::Edit << Way::Whole;
    QTest::newRow("delete") << ChangeVerb::Delete << Way::Whole;
}

void TestChangeSecrets::takesBackAfterARestart()
{
    QFETCH(ChangeVerb, verb);
    QFETCH(Way, way);

    const QString name = u"own"_s;
    QJsonObject before;
    qint64 entry = 0;
    const auto secretWith = [&name](const char *value) {
        return QJsonObject{{u"kind"_s, u"Secret"_s}, {u"apiVersion"_s, u"v1"_s}, {u"type"_s, u"Opaque"_s},
            {u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, u"payments"_s}}},
            {u"stringData"_s, QJsonObject{{u"password"_s, QLatin1StringView(value)}}}};
    };
    {
        Session session(*m_sandbox, *m_keychain, journal());
        QVERIFY(session.isReady);
        ObjectChange change{
            .place = session.place(name), .way = way, .before = {}, .after = secretWith(NewValue), .source = {}};
        if (verb != ChangeVerb::Create) {
            ObjectChange made = change;
            made.way = Way::Whole;
            made.after = secretWith(OldValue);
            QCOMPARE(session.make(ChangeVerb::Create, made).state, OperationRecord::State::Succeeded);
            before = session.stateOf(name);
            QCOMPARE(before["data"_L1]["password"_L1].toString(), base64(OldValue));
        }
        if (way == Way::Patch) {
            change.before = {
                {u"data"_s, QJsonObject{{u"password"_s, base64(OldValue)}, {u"more"_s, QJsonValue::Null}}}};
            change.after = {{u"data"_s, QJsonObject{{u"password"_s, base64(NewValue)}, {u"more"_s, base64(NewValue)}}}};
        } else {
            change.before = before;
        }
        if (verb == ChangeVerb::Delete)
            change.after = {};
        const OperationRecord record = session.make(verb, change);
        QCOMPARE(record.state, OperationRecord::State::Succeeded);
        entry = session.newest();
        QVERIFY(!session.entry(entry).keptValues.isEmpty());
        QCOMPARE(session.read(name)["data"_L1]["password"_L1].toString(),
            verb == ChangeVerb::Delete ? QString() : base64(NewValue));
        QVERIFY(isClean(session.shown()));
        QVERIFY(isClean(filesIn(m_files->path())));
    }
    QVERIFY(isClean(filesIn(m_files->path())));
    {
        Session session(*m_sandbox, *m_keychain, journal());
        QVERIFY(session.isReady);
        QCOMPARE(session.assess(entry), UndoProspect::Certain);
        QCOMPARE(session.undo(entry).state, OperationRecord::State::Succeeded);
        QCOMPARE(session.stateOf(name), before);
        QCOMPARE(session.entry(entry).changes.constFirst().state, State::Undone);
        QVERIFY(session.entry(entry).keptValues.isEmpty()); // they are of no use any more
        const qint64 undoing = session.newest();
        QVERIFY(undoing != entry);
        QCOMPARE(session.undo(undoing).state, OperationRecord::State::Succeeded); // and there again
        QCOMPARE(session.read(name)["data"_L1]["password"_L1].toString(),
            verb == ChangeVerb::Delete ? QString() : base64(NewValue));
        QCOMPARE(session.entry(undoing).changes.constFirst().state, State::Undone);
        QVERIFY(isClean(session.shown()));
        QVERIFY(isClean(filesIn(m_files->path())));
    }
}

// What was in memory only is gone with the program: then nothing can be compared, and nothing is taken back.
void TestChangeSecrets::withoutAKeychain()
{
    qint64 created = 0;
    qint64 deleted = 0;
    {
        Session session(*m_sandbox, *m_keychain, journal());
        QVERIFY(session.isReady);
        const QJsonObject secret{{u"kind"_s, u"Secret"_s}, {u"apiVersion"_s, u"v1"_s}, {u"type"_s, u"Opaque"_s},
            {u"metadata"_s, QJsonObject{{u"name"_s, u"own"_s}, {u"namespace"_s, u"payments"_s}}},
            {u"data"_s, QJsonObject{{u"password"_s, base64(NewValue)}}}};
        QCOMPARE(
            session
                .make(ChangeVerb::Create,
                    {.place = session.place(u"own"_s), .way = Way::Whole, .before = {}, .after = secret, .source = {}})
                .state,
            OperationRecord::State::Succeeded);
        created = session.newest();
        QCOMPARE(session
                     .make(ChangeVerb::Delete,
                         {.place = session.place(),
                             .way = Way::Whole,
                             .before = session.stateOf(),
                             .after = {},
                             .source = {}})
                     .state,
            OperationRecord::State::Succeeded);
        deleted = session.newest();
        QCOMPARE(session.assess(deleted), UndoProspect::Certain);
    }
    m_keychain = std::make_unique<SessionSecretStore>();
    Session session(*m_sandbox, *m_keychain, journal());
    QVERIFY(session.isReady);
    const int removals = m_sandbox->requests().count("DELETE", "*/secrets/*");
    QCOMPARE(session.assess(created), UndoProspect::ValuesLost);
    QCOMPARE(session.undo(created).error.code, QLatin1StringView(JournalCode::ValuesLost));
    QCOMPARE(m_sandbox->requests().count("DELETE", "*/secrets/*"), removals);
    QCOMPARE(session.read(u"own"_s)["data"_L1]["password"_L1].toString(), base64(NewValue));
    QCOMPARE(session.assess(deleted), UndoProspect::ValuesLost);
    QVERIFY(session.journal()
                .cell(deleted, 0, JournalModel::Undo)
                .data()
                .toString()
                .contains("the values were not kept"_L1));
    const int writes = m_sandbox->requests().count("POST", "*/secrets");
    const OperationRecord record = session.undo(deleted);
    QCOMPARE(record.error.kind, Error::Kind::Journal);
    QCOMPARE(record.error.code, QLatin1StringView(JournalCode::ValuesLost));
    QCOMPARE(m_sandbox->requests().count("POST", "*/secrets"), writes); // a mask is nothing to send

    // Gone already, whatever it held: that is what taking it back was for.
    QVERIFY(resultOf(session.workspace.cluster(u"lab"_s)->client().remove(pathOf(session.place(u"own"_s)), {})));
    QCOMPARE(session.assess(created), UndoProspect::Back);
    QCOMPARE(session.undo(created).state, OperationRecord::State::Succeeded);
}

// What came of it could not be read: it is told later by the values, which the journal does not have.
void TestChangeSecrets::findsOutByTheValues_data()
{
    QTest::addColumn<bool>("areKept");
    QTest::newRow("from the keychain") << true;
    QTest::newRow("which are lost") << false;
}

void TestChangeSecrets::findsOutByTheValues()
{
    QFETCH(bool, areKept);
    qint64 entry = 0;
    {
        Session session(*m_sandbox, *m_keychain, journal());
        QVERIFY(session.isReady);
        const ObjectChange change{.place = session.place(),
            .way = Way::Patch,
            .before = {{u"data"_s, QJsonObject{{u"password"_s, u"bm90LXNlY3JldA=="_s}}}},
            .after = {{u"data"_s, QJsonObject{{u"password"_s, base64(NewValue)}}}},
            .source = {}};
        Fault unreadable;
        unreadable.kind = Fault::Kind::Drop;
        unreadable.method = "GET";
        unreadable.path = "*/secrets/bank";
        unreadable.skip = 1;
        m_sandbox->faults().add(unreadable);
        QCOMPARE(session.make(ChangeVerb::Edit, change).state, OperationRecord::State::Failed);
        m_sandbox->faults().clear();
        entry = session.newest();
        QVERIFY(session.journal().canFindOut(entry));
    }
    if (!areKept)
        m_keychain = std::make_unique<SessionSecretStore>();
    Session session(*m_sandbox, *m_keychain, journal());
    QVERIFY(session.isReady);
    QCOMPARE(
        session.after([&] { session.workspace.changes().findOut(entry); }).state, OperationRecord::State::Succeeded);
    const JournalEntry::Change &change = session.entry(entry).changes.constFirst();
    QCOMPARE(change.state, areKept ? State::Done : State::Failed);
    QCOMPARE(change.error.code, areKept ? QString() : QString(QLatin1StringView(JournalCode::ValuesLost)));
    QVERIFY(isClean(filesIn(m_files->path())));
}

// A session that has ended in the middle.
void TestChangeSecrets::finishesAndFindsOut()
{
    qint64 entry = 0;
    {
        Session session(*m_sandbox, *m_keychain, journal());
        QVERIFY(session.isReady);
        const ObjectChange change{.place = session.place(),
            .way = Way::Patch,
            .before = {{u"data"_s, QJsonObject{{u"password"_s, u"bm90LXNlY3JldA=="_s}}}},
            .after = {{u"data"_s, QJsonObject{{u"password"_s, base64(NewValue)}}}},
            .source = {}};
        Fault refusal;
        refusal.method = "PATCH";
        refusal.status = 403;
        refusal.body = R"({"kind":"Status","apiVersion":"v1","status":"Failure","reason":"Forbidden","code":403})";
        m_sandbox->faults().add(refusal);
        QCOMPARE(session.make(ChangeVerb::Edit, change).error.kind, Error::Kind::Forbidden);
        entry = session.newest();
        m_sandbox->faults().clear();
    }
    Session session(*m_sandbox, *m_keychain, journal());
    QVERIFY(session.isReady);
    QVERIFY(session.journal().canFinish(entry));
    QCOMPARE(
        session.after([&] { session.workspace.changes().finish(entry); }).state, OperationRecord::State::Succeeded);
    QCOMPARE(session.read()["data"_L1]["password"_L1].toString(), base64(NewValue));
    QVERIFY(isClean(filesIn(m_files->path())));

    // Somebody else has made it another one: no value of it is told, either.
    const qint64 done = session.newest();
    const QJsonObject other{{u"data"_s, QJsonObject{{u"password"_s, base64(OldValue)}}}};
    QVERIFY(resultOf(session.workspace.cluster(u"lab"_s)->client().patch(pathOf(session.place()), other)));
    QCOMPARE(session.assess(done), UndoProspect::Moved);
    const OperationRecord record = session.undo(done);
    QCOMPARE(record.error.kind, Error::Kind::Moved);
    QVERIFY(isClean((record.error.code + record.error.message).toUtf8()));
    QVERIFY(isClean(session.shown()));
    QVERIFY(isClean(filesIn(m_files->path())));
}

void TestChangeSecrets::immutableStays()
{
    Session session(*m_sandbox, *m_keychain, journal());
    QVERIFY(session.isReady);
    const QJsonObject value{{u"password"_s, base64(NewValue)}};
    const ObjectChange change{.place = session.place(),
        .way = Way::Patch,
        .before = {{u"data"_s, QJsonObject{{u"password"_s, u"bm90LXNlY3JldA=="_s}}},
            {u"immutable"_s, QJsonValue::Null}},
        .after = {{u"data"_s, value}, {u"immutable"_s, true}},
        .source = {}};
    QCOMPARE(session.make(ChangeVerb::Edit, change).state, OperationRecord::State::Succeeded);
    const qint64 entry = session.newest();
    QCOMPARE(session.assess(entry), UndoProspect::Immutable);
    QCOMPARE(session.undo(entry).error.httpStatus, 422);
    QCOMPARE(session.read()["data"_L1]["password"_L1].toString(), base64(NewValue));

    const QJsonObject whole = session.stateOf();
    QCOMPARE(session
                 .make(ChangeVerb::Delete,
                     {.place = session.place(), .way = Way::Whole, .before = whole, .after = {}, .source = {}})
                 .state,
        OperationRecord::State::Succeeded);
    QCOMPARE(session.undo(session.newest()).state, OperationRecord::State::Succeeded);
    QCOMPARE(session.stateOf(), whole);
}

QTEST_GUILESS_MAIN(TestChangeSecrets)
#include "tst_changesecrets.moc"
