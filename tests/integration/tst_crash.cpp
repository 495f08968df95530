// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// A program that is killed in the middle of its changes, at many moments: what the next one finds out, takes back and
// finishes.

#include "../support/registrytruth.h"
#include "imagepush.h"
#include "registryprocess.h"

#include "credentials/sessionsecretstore.h"
#include "items/journalmodel.h"
#include "operations/changes.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "sandbox/sandbox.h"
#include "values/planfile.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

using State = JournalEntry::State;
using Verb = ChangeSet::Verb;

namespace {

constexpr int Patience = 60'000;

const QString Repository = u"team/app"_s;

enum class Then { TakeBack, Finish };

// The registries, by the id of their connection.
using Places = QMap<QString, QUrl>;

QByteArray configOf(int image)
{
    return R"({"architecture":"amd64","os":"linux","image":)" + QByteArray::number(image)
        + R"(,"rootfs":{"type":"layers","diff_ids":[]}})";
}

RepositoryAddress at(const Places &places, const QString &id)
{
    return {.connectionId = id, .host = places.value(id).authority(), .repository = Repository};
}

// The session after the crash.
struct Session {
    Session(const Places &places, const QString &journal)
        : workspace(secrets, {.cache = folder.path(), .journal = journal})
        , ended(&workspace.runner(), &OperationRunner::ended)
        , found(&workspace.changes(), &Changes::interruptedFound)
    {
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            workspace.add({.id = place.key(), .name = place.key(), .url = place.value(), .userName = {}, .pinned = {}});
    }

    template <typename Act>
    OperationRecord after(const Act &act)
    {
        ended.clear();
        act();
        for (int i = 0; i < 600 && ended.isEmpty(); ++i)
            ended.wait(100);
        return ended.isEmpty() ? OperationRecord() : ended.constLast().constFirst().value<OperationRecord>();
    }

    JournalModel &journal() { return workspace.changes().journal(); }

    SessionSecretStore secrets;
    QTemporaryDir folder;
    Workspace workspace;
    QSignalSpy ended;
    QSignalSpy found;
};

} // namespace

Q_DECLARE_METATYPE(Then)

class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void bulkDeletion_data();
    void bulkDeletion();
    void promotion_data();
    void promotion();
    void deletionOfDigests_data();
    void deletionOfDigests();

private:
    // Nothing when it is killed; after the end of the program, or when it cannot be started, why.
    QString runUntil(const ChangeSet &changes, const Places &places, int stop, const std::function<bool()> &isTime);
    void lookAfter(const Places &places, const ChangeSet &changes, Then then);
    QString journal() const { return m_folder->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_hasEnded = false; // before it could be killed
    bool m_hasBegun = false; // so far that the journal knows of it
};

void TestCrash::initTestCase()
{
    QVERIFY2(!RegistryProcess::program().isEmpty(),
        "there is no docker-registry: packaging/fetch-docker-registry gets it, or set TAGWRIGHT_DOCKER_REGISTRY");
}

void TestCrash::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestCrash::runUntil(
    const ChangeSet &changes, const Places &places, int stop, const std::function<bool()> &isTime)
{
    const QString plan = m_folder->filePath(u"plan.json"_s);
    QFile file(plan);
    const QByteArray document = planDocument({changes});
    if (!file.open(QFile::WriteOnly) || file.write(document) != document.size())
        return u"no plan"_s;
    file.close();
    QStringList arguments{journal(), plan, QString::number(stop)};
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        arguments += place.key() + u'=' + place.value().toString();

    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QStringLiteral(TAGWRIGHT_CHANGING), arguments);
    const auto hasStopped = [&process, &isTime] {
        return isTime() || process.readAllStandardOutput().contains("stopped")
            || process.state() == QProcess::NotRunning;
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

void TestCrash::lookAfter(const Places &places, const ChangeSet &changes, Then then)
{
    const auto truth = [&](const TagChange &change) {
        return RegistryTruth(places.value(change.place.connectionId)).digest(change.place.repository, change.tag);
    };
    Session session(places, journal());
    JournalModel &model = session.journal();
    QSignalSpy loaded(&model, &QAbstractItemModel::modelReset);
    QVERIFY(loaded.wait(Patience));
    m_hasBegun = model.rowCount() > 0;
    if (!m_hasBegun) {
        for (const TagChange &change : changes.changes)
            QCOMPARE(truth(change), change.before);
        return;
    }
    const qint64 entry = model.entryId(model.index(0, 0));
    QCOMPARE(session.found.size(), m_hasEnded ? 0 : 1);
    if (!m_hasEnded) {
        QCOMPARE(model.interrupted(), QList<qint64>{entry});
        const OperationRecord told = session.after([&] { session.workspace.changes().findOut(entry); });
        QCOMPARE(told.state, OperationRecord::State::Succeeded);
    }
    QVERIFY(model.interrupted().isEmpty());
    QVERIFY(model.entry(entry)->ended);
    QCOMPARE(model.entry(entry)->changes.size(), changes.changes.size());
    QCOMPARE(model.entry(entry)->count(State::Failed), 0);
    for (const JournalEntry::Change &change : model.entry(entry)->changes)
        QCOMPARE(truth(change.change), change.state == State::Done ? change.change.after : change.change.before);

    if (then == Then::TakeBack && model.canUndo(entry)) {
        const OperationRecord told = session.after([&] { session.workspace.changes().undo(entry); });
        QCOMPARE(told.state, OperationRecord::State::Succeeded);
        QCOMPARE(model.entry(entry)->count(State::Done), 0);
    } else if (then == Then::Finish && model.canFinish(entry)) {
        const OperationRecord told = session.after([&] { session.workspace.changes().finish(entry); });
        QCOMPARE(told.state, OperationRecord::State::Succeeded);
    }
    for (const TagChange &change : changes.changes)
        QCOMPARE(truth(change), then == Then::Finish ? change.after : change.before);
}

void TestCrash::bulkDeletion_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<Then>("then");
    for (const int requests : {1, 2, 6, 13, 25, 40, 61, 80, 100, 118}) {
        for (const Then then : {Then::TakeBack, Then::Finish})
            QTest::addRow("%d, %s", requests, then == Then::Finish ? "finish" : "undo") << requests << then;
    }
}

void TestCrash::bulkDeletion()
{
    QFETCH(int, requests);
    QFETCH(Then, then);

    auto started = Sandbox::start({.content = SandboxOptions::Content::None});
    QVERIFY(started);
    Sandbox &sandbox = **started;
    const Places places{{u"one"_s, sandbox.url()}};
    ChangeSet changes{.verb = Verb::Delete};
    for (int image = 0; image < 8; ++image) {
        const Digest digest = ImagePush(sandbox.url()).image(Repository, u"image-%1"_s.arg(image), configOf(image));
        QVERIFY(!digest.isNull());
        changes.manifests.insert(digest, RegistryTruth(sandbox.url()).manifest(Repository, digest.toString()));
        for (int tag = 0; tag < 5; ++tag) {
            const QString name = u"tag-%1-%2"_s.arg(image).arg(tag);
            QVERIFY(RegistryTruth(sandbox.url()).put(Repository, name, changes.manifests.value(digest)));
            changes.changes += {.place = at(places, u"one"_s),
                .tag = name,
                .before = digest,
                .after = {},
                .source = {},
                .sourceTag = {}};
        }
    }
    QCOMPARE(changes.changes.size(), 40);
    const QMap<QString, Digest> before = RegistryTruth(sandbox.url()).tags(Repository);

    sandbox.requests().clear();
    sandbox.faults().add({.kind = Fault::Kind::Delay, .delay = 15ms}); // so that some are under way
    const QString problem = runUntil(changes, places, 0, [&] { return sandbox.requests().count() >= requests; });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    sandbox.faults().clear();
    lookAfter(places, changes, then);
    if (QTest::currentTestFailed())
        return;
    QMap<QString, Digest> expected = before;
    if (then == Then::Finish) {
        for (const TagChange &change : std::as_const(changes.changes))
            expected.remove(change.tag);
    }
    const QMap<QString, Digest> now = RegistryTruth(sandbox.url()).tags(Repository);
    QCOMPARE(now, m_hasBegun ? expected : before);
}

void TestCrash::promotion_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<Then>("then");
    for (const int requests : {1, 3, 8, 15, 24, 33, 45, 60}) {
        for (const Then then : {Then::TakeBack, Then::Finish})
            QTest::addRow("%d, %s", requests, then == Then::Finish ? "finish" : "undo") << requests << then;
    }
}

// Between two registries, stopped after so many answers.
void TestCrash::promotion()
{
    QFETCH(int, requests);
    QFETCH(Then, then);

    auto startedOne = Sandbox::start({.content = SandboxOptions::Content::None});
    auto startedTwo = Sandbox::start({.content = SandboxOptions::Content::None});
    QVERIFY(startedOne && startedTwo);
    const Places places{{u"one"_s, (*startedOne)->url()}, {u"two"_s, (*startedTwo)->url()}};
    const RegistryTruth source(places.value(u"one"_s));
    ChangeSet changes{.verb = Verb::Copy};
    QList<Digest> images;
    for (int image = 0; image < 5; ++image) {
        images += ImagePush(places.value(u"one"_s)).image(Repository, u"image-%1"_s.arg(image), configOf(image));
        QVERIFY(!images.constLast().isNull());
    }
    images += ImagePush(places.value(u"one"_s)).index(Repository, u"index"_s, {images.at(0), images.at(4)});
    for (qsizetype i = 0; i < images.size(); ++i) {
        changes.manifests.insert(images.at(i), source.manifest(Repository, images.at(i).toString()));
        changes.changes += {.place = at(places, u"two"_s),
            .tag = u"tag-%1"_s.arg(i),
            .before = {},
            .after = images.at(i),
            .source = at(places, u"one"_s),
            .sourceTag = {}};
    }
    const QMap<QString, Digest> before = source.tags(Repository);

    const QString problem = runUntil(changes, places, requests, [] { return false; });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    lookAfter(places, changes, then);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(source.tags(Repository), before);
    if (then == Then::Finish && m_hasBegun) {
        for (const Digest &image : images)
            QCOMPARE(RegistryTruth(places.value(u"two"_s)).digest(Repository, image.toString()), image);
        for (int image = 0; image < 5; ++image)
            QVERIFY(RegistryTruth(places.value(u"two"_s)).hasBlob(Repository, sha256Of(configOf(image))));
    }
}

void TestCrash::deletionOfDigests_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<Then>("then");
    for (const int requests : {1, 3, 5, 8, 10, 12, 14, 16, 18, 20, 22, 24, 27, 30, 35}) {
        for (const Then then : {Then::TakeBack, Then::Finish})
            QTest::addRow("%d, %s", requests, then == Then::Finish ? "finish" : "undo") << requests << then;
    }
}

// A registry that deletes digests only: one image goes with both of its tags, of another one a tag goes by a
// placeholder.
void TestCrash::deletionOfDigests()
{
    QFETCH(int, requests);
    QFETCH(Then, then);

    const RegistryStorage storage;
    RegistryProcess registry(storage);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    const Places places{{u"one"_s, registry.url()}};
    const RegistryTruth truth(registry.url());
    ChangeSet changes{.verb = Verb::Delete, .mayUsePlaceholder = true};
    for (const auto &[tag, image] : {std::pair(u"both-1"_s, 1), {u"both-2"_s, 1}, {u"goes"_s, 2}}) {
        const Digest digest = ImagePush(registry.url()).image(Repository, tag, configOf(image));
        QVERIFY(!digest.isNull());
        changes.manifests.insert(digest, truth.manifest(Repository, digest.toString()));
        changes.changes +=
            {.place = at(places, u"one"_s), .tag = tag, .before = digest, .after = {}, .source = {}, .sourceTag = {}};
    }
    const Digest stays = ImagePush(registry.url()).image(Repository, u"stays"_s, configOf(2));
    QCOMPARE(stays, changes.changes.constLast().before);

    const QString problem = runUntil(changes, places, requests, [] { return false; });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    lookAfter(places, changes, then);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(truth.digest(Repository, u"stays"_s), stays);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
