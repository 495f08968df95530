// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// A program that is killed in the middle of what it changes in a cluster: what the next one finds out, takes back and
// finishes.

#include "jobresult.h"

#include "credentials/sessionsecretstore.h"
#include "items/journalmodel.h"
#include "journal/journal.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/objectstate.h"
#include "operations/operationrunner.h"
#include "operations/workspace.h"
#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"
#include "values/imagelookup.h"
#include "values/streamchanges.h"
#include "values/streamimport.h"
#include "values/tagstate.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using State = JournalEntry::State;

namespace {

constexpr int Patience = 60'000;

enum class Then { TakeBack, Finish };

// The session after the crash.
struct Session {
    Session(const QUrl &cluster, const QString &journal)
        : workspace(secrets, {.cache = folder.path(), .journal = journal})
        , ended(&workspace.runner(), &OperationRunner::ended)
        , found(&workspace.changes(), &Changes::interruptedFound)
        , loaded(&workspace.changes().journal(), &QAbstractItemModel::modelReset)
    {
        workspace.add({.id = u"lab"_s, .name = u"lab"_s, .url = cluster, .kind = ConnectionKind::SandboxCluster});
        source().signInWithPassword(u"admin"_s, Secret(u"admin-pw"));
    }

    bool isReady()
    {
        return QTest::qWaitFor([this] { return !loaded.isEmpty() && source().state() == LoadState::Loaded; }, Patience);
    }
    template <typename Act>
    OperationRecord::State after(const Act &act)
    {
        ended.clear();
        act();
        for (int i = 0; i < 600 && (ended.isEmpty() || workspace.runner().runningCount() > 0); ++i)
            ended.wait(100);
        return ended.isEmpty() ? OperationRecord::State::Running
                               : ended.constLast().constFirst().value<OperationRecord>().state;
    }
    ClusterSource &source() { return *workspace.cluster(u"lab"_s); }
    JournalModel &journal() { return workspace.changes().journal(); }

    QJsonObject read(const ObjectAddress &place)
    {
        ObjectJob *job = source().client().get(readPath(place));
        return resultOf(job) ? job->object() : QJsonObject();
    }
    bool isAs(Side side, const ObjectChange &change)
    {
        const auto now = readingOf(change.place, read(change.place));
        return now && isIn(side, change, *now);
    }

    SessionSecretStore secrets;
    QTemporaryDir folder;
    Workspace workspace;
    QSignalSpy ended;
    QSignalSpy found;
    QSignalSpy loaded;
};

} // namespace

Q_DECLARE_METATYPE(Then)

class TestCrashCluster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void killed_data();
    void killed();

private:
    QUrl url() const { return m_sandbox->cluster()->apiUrl(); }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString runUntil(int stop);

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_wanted;
    QList<ObjectChange> m_changes;
    bool m_hasEnded = false; // before it could be killed
};

// A tag that moves and one that is new, one that goes, a stream that is new, an import into another one, and a patch.
void TestCrashCluster::initTestCase()
{
    auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
    QVERIFY(started);
    m_sandbox = std::move(*started);
    m_sandbox->cluster()->images().setAutomaticImport(false);

    Session session(url(), u":memory:"_s);
    QVERIFY(session.isReady());
    const QString host = session.source().connection().host();
    const auto streamAt = [&](const QString &project, const QString &name) {
        const ObjectAddress place = streamAddress(u"lab"_s, host, project, name);
        const auto now = readingOf(place, session.read(place));
        return now && now->stream ? *now->stream : ImageStream();
    };
    const ImageStream httpd = streamAt(u"web"_s, u"httpd"_s);
    const ImageStream ledger = streamAt(u"payments"_s, u"ledger"_s);
    const StreamTag *trixie = httpd.tag(u"trixie"_s);
    QVERIFY(trixie && trixie->spec && httpd.tag(u"alpine"_s) && ledger.tag(u"v1.0.34"_s));
    const ObjectAddress place = streamAddress(u"lab"_s, host, u"web"_s, u"httpd"_s);
    TagSpec alias;
    alias.from = TagSource{.kind = u"ImageStreamTag"_s, .nameSpace = {}, .name = u"httpd:alpine"_s};
    const auto tagChange = [&](const QString &tag, const QJsonObject &before) {
        return ObjectChange{.place = streamTagAddress(place, tag),
            .way = ObjectChange::Way::Tag,
            .before = before,
            .after = {{u"tag"_s, tagReference(tag, alias)}},
            .source = {}};
    };
    m_changes += tagChange(u"trixie"_s, tagState(*trixie));
    m_changes += tagChange(u"stable"_s, {});
    m_changes += tagDeletions(streamAddress(u"lab"_s, host, u"payments"_s, u"ledger"_s), ledger, {u"v1.0.34"_s});
    m_changes += streamCreation(streamAddress(u"lab"_s, host, u"web"_s, u"brand-new"_s), true, u"neu"_s);
    const ImportTarget target{.nameSpace = u"web"_s, .name = u"fresh"_s, .stream = nullptr};
    TagSpec source;
    source.from = TagSource{.kind = u"DockerImage"_s, .nameSpace = {}, .name = trixie->spec->from->name};
    source.insecure = true; // the sandbox's registry speaks plain HTTP
    m_changes += importChange(u"lab"_s, host, target, {.name = u"1"_s, .spec = source});
    m_changes += importedStream(u"lab"_s, host, target);
    m_changes += lookupChange(
        lookupOf(streamAt(u"web"_s, u"mysql"_s), streamAddress(u"lab"_s, host, u"web"_s, u"mysql"_s)), true);
    QCOMPARE(m_changes.size(), 7);
    for (const ObjectChange &change : std::as_const(m_changes))
        QVERIFY2(session.isAs(Side::Before, change), qPrintable(change.place.path()));

    JournalEntry entry{.verb = ChangeVerb::Edit, .when = QDateTime::currentDateTimeUtc(), .changes = {}, .ended = true};
    for (const ObjectChange &change : std::as_const(m_changes))
        entry.changes += {.change = {}, .object = change};
    Journal journal(m_wanted.filePath(u"wanted.sqlite"_s));
    bool isWritten = false;
    journal.add(entry, {}, &journal, [&isWritten](const Result<qint64> &id) { isWritten = bool(id); });
    QTRY_VERIFY(isWritten);
}

void TestCrashCluster::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestCrashCluster::runUntil(int stop)
{
    QProcess process;
    process.start(QStringLiteral(TAGWRIGHT_CHANGING_OBJECTS),
        {file(u"journal.sqlite"_s), m_wanted.filePath(u"wanted.sqlite"_s), QString::number(stop), url().toString()});
    const auto hasStopped = [&process] {
        return process.readAllStandardOutput().contains("stopped") || process.state() == QProcess::NotRunning;
    };
    if (!process.waitForStarted() || !QTest::qWaitFor(hasStopped, Patience))
        return process.errorString();
    m_hasEnded = process.state() == QProcess::NotRunning;
    process.kill();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished())
        return u"it cannot be killed"_s;
    if (m_hasEnded && process.exitCode() != 0)
        return QString::fromUtf8(process.readAllStandardError());
    return {};
}

void TestCrashCluster::killed_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<Then>("then");
    int row = 0;
    for (const int answers : {1, 4, 7, 9, 11, 13, 16, 19}) {
        const Then then = row++ % 2 == 0 ? Then::Finish : Then::TakeBack;
        QTest::addRow("%d, %s", answers, then == Then::Finish ? "finish" : "undo") << answers << then;
    }
}

// Afterwards all is as it was: the next one begins there.
void TestCrashCluster::killed()
{
    QFETCH(int, answers);
    QFETCH(Then, then);

    const QString problem = runUntil(answers);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    Session session(url(), file(u"journal.sqlite"_s));
    QVERIFY(session.isReady());
    JournalModel &model = session.journal();
    QCOMPARE(model.rowCount(), 1);
    const qint64 entry = model.entryId(model.index(0, 0));
    Changes &changes = session.workspace.changes();
    QCOMPARE(session.found.size(), m_hasEnded ? 0 : 1);
    if (!m_hasEnded)
        QCOMPARE(session.after([&] { changes.findOut(entry); }), OperationRecord::State::Succeeded);
    QVERIFY(model.entry(entry)->ended);
    for (const JournalEntry::Change &change : model.entry(entry)->changes) {
        QVERIFY2(change.state != State::Failed, qPrintable(change.name()));
        QVERIFY2(session.isAs(change.state == State::Done ? Side::After : Side::Before, *change.object),
            qPrintable(change.name()));
    }

    if (then == Then::Finish && model.canFinish(entry)) {
        (void)session.after([&] { changes.finish(entry); });
        for (const ObjectChange &change : std::as_const(m_changes))
            QVERIFY2(session.isAs(Side::After, change), qPrintable(change.place.path()));
    }
    for (qint64 undoable = model.newestUndoable(); undoable > 0; undoable = undoable > entry ? entry : 0) {
        if (model.canUndo(undoable))
            QCOMPARE(session.after([&] { changes.undo(undoable); }), OperationRecord::State::Succeeded);
    }
    for (const ObjectChange &change : std::as_const(m_changes))
        QVERIFY2(session.isAs(Side::Before, change), qPrintable(change.place.path()));
}

QTEST_GUILESS_MAIN(TestCrashCluster)
#include "tst_crashcluster.moc"
