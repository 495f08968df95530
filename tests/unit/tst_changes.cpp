// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Everything that is written to registries, against the sandbox and a real docker-registry: what is there afterwards,
// what the journal says of it, and what takes it back.

#include "../support/registrytruth.h"
#include "imagepush.h"
#include "jobresult.h"
#include "registryprocess.h"

#include "credentials/sessionsecretstore.h"
#include "items/journalmodel.h"
#include "items/operationlistmodel.h"
#include "items/requestlistmodel.h"
#include "operations/assessdeletion.h"
#include "operations/changes.h"
#include "operations/operationrunner.h"
#include "operations/plantags.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "sandbox/sandbox.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

using State = JournalEntry::State;
using Verb = ChangeSet::Verb;

namespace {

constexpr int Patience = 30'000;

enum class Server {
    Tags, // the sandbox: deletes tags
    Refused, // the sandbox: deletes nothing
    Digests, // docker-registry 2.8: deletes digests only
};

QString configOf(const QString &name)
{
    return uR"({"architecture":"amd64","os":"linux","name":"%1","rootfs":{"type":"layers","diff_ids":[]}})"_s.arg(name);
}

// The program's side: a workspace with one or two connections, and a journal.
struct Desk {
    explicit Desk(const QUrl &url, const QString &journal = u":memory:"_s)
        : workspace(secrets, {.cache = folder.path(), .journal = journal})
        , ended(&workspace.runner(), &OperationRunner::ended)
    {
        workspace.add(connection(u"id"_s, url));
    }

    static Connection connection(const QString &id, const QUrl &url)
    {
        return {.id = id, .name = id, .url = url, .userName = {}, .pinned = {}};
    }

    void change(const std::function<void(Connection &)> &edit)
    {
        Connection changed = workspace.registry(u"id"_s)->connection();
        edit(changed);
        workspace.change(changed);
    }

    RepositoryAddress at(const QString &repository, const QString &id = u"id"_s) const
    {
        return {.connectionId = id, .host = workspace.registry(id)->connection().host(), .repository = repository};
    }

    // Does something that starts so many operations, and waits for the end of the last.
    template <typename Act>
    OperationRecord after(const Act &act, int operations = 1)
    {
        ended.clear();
        act();
        for (int i = 0; i < 300 && (ended.size() < operations || workspace.runner().runningCount() > 0); ++i)
            ended.wait(100);
        return ended.isEmpty() ? OperationRecord() : ended.constLast().constFirst().value<OperationRecord>();
    }
    OperationRecord make(const ChangeSet &set)
    {
        return after([&] { workspace.changes().make(set); });
    }
    OperationRecord undo(qint64 entry)
    {
        return after([&] { workspace.changes().undo(entry); });
    }

    JournalModel &journal() { return workspace.changes().journal(); }
    qint64 newest() { return journal().entryId(journal().index(0, 0)); }
    State state(qint64 entry, int position = 0) { return journal().entry(entry)->changes.at(position).state; }
    QList<State> states(qint64 entry)
    {
        QList<State> result;
        for (const JournalEntry::Change &change : journal().entry(entry)->changes)
            result += change.state;
        return result;
    }
    Error error(qint64 entry, int position = 0) { return journal().entry(entry)->changes.at(position).error; }

    QList<UndoProspect> assess(qint64 entry)
    {
        QSignalSpy assessed(&workspace.changes(), &Changes::assessed);
        workspace.changes().assessUndo(entry);
        if (!assessed.wait(Patience))
            return {};
        QList<UndoProspect> result;
        for (int position = 0; position < journal().entry(entry)->changes.size(); ++position)
            result += journal().prospect(entry, position);
        return result;
    }

    int requests(const QByteArray &method, const QString &part = {})
    {
        int count = 0;
        for (int row = 0; row < workspace.requests().rowCount(); ++row) {
            const RequestRecord &record = workspace.requests().record(row);
            if ((method == "*" || record.method == method) && record.url.path().contains(part))
                ++count;
        }
        return count;
    }
    int writes() { return requests("PUT") + requests("DELETE") + requests("POST") + requests("PATCH"); }

    SessionSecretStore secrets;
    QTemporaryDir folder;
    Workspace workspace;
    QSignalSpy ended;
};

} // namespace

Q_DECLARE_METATYPE(Server)

class TestChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tagsAnew_data() { servers(); }
    void tagsAnew();
    void moves_data() { servers(); }
    void moves();
    void isSoAlready_data() { servers(); }
    void isSoAlready();
    void setsSeveral_data() { servers(); }
    void setsSeveral();
    void setsInAnotherRepository_data() { servers(); }
    void setsInAnotherRepository();
    void readsWhatTheSetDoesNotCarry_data() { servers(); }
    void readsWhatTheSetDoesNotCarry();
    void movedMeanwhile_data() { servers(); }
    void movedMeanwhile();
    void deletesOneOfTwo_data();
    void deletesOneOfTwo();
    void deletesBoth_data() { servers(); }
    void deletesBoth();
    void deletesManyOnFewDigests_data() { servers(); }
    void deletesManyOnFewDigests();
    void deletesNoDigestThatIsSetMeanwhile();
    void deletesRefused();
    void protectedTags_data() { servers(); }
    void protectedTags();
    void lostAnswers_data();
    void lostAnswers();
    void lostAnswerAndNoOther();
    void saysDoneAndIsNot_data();
    void saysDoneAndIsNot();
    void goneMeanwhile();
    void journalCannotBeWritten();
    void undoOfTheUndo_data() { servers(); }
    void undoOfTheUndo();
    void retriedUndoMarks();
    void prospects();
    void prospectsOfANewTag();
    void prospectsAskOnce();
    void cancels_data();
    void cancels();
    void cancelsPlaceholders();
    void oneAfterTheOther();
    void goesWhileItRuns();
    void impact_data() { servers(); }
    void impact();
    void impactIsIncomplete();

private:
    static void servers();
    QUrl url(Server server) const;
    Digest push(Server server, const QString &tag, const QString &name);
    ManifestBytes manifest(Server server, const QString &reference) const
    {
        return RegistryTruth(url(server)).manifest(m_repository, reference);
    }
    QMap<QString, Digest> tags(Server server) const { return RegistryTruth(url(server)).tags(m_repository); }
    TagChange change(const Desk &desk, const QString &tag, const Digest &before, const Digest &after) const
    {
        return {.place = desk.at(m_repository), .tag = tag, .before = before, .after = after};
    }
    ChangeSet set(Server server, Verb verb, const QList<TagChange> &changes) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Sandbox> m_refusing;
    RegistryStorage m_storage;
    std::unique_ptr<RegistryProcess> m_registry;
    QString m_repository; // another one for each test
    int m_number = 0;
};

void TestChanges::initTestCase()
{
    auto sandbox = Sandbox::start({.content = SandboxOptions::Content::None});
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
    auto refusing =
        Sandbox::start({.content = SandboxOptions::Content::None, .deletes = SandboxOptions::Deletes::Refused});
    QVERIFY(refusing);
    m_refusing = std::move(*refusing);
    QVERIFY2(!RegistryProcess::program().isEmpty(),
        "there is no docker-registry: packaging/fetch-docker-registry gets it, or set TAGWRIGHT_DOCKER_REGISTRY");
    m_registry = std::make_unique<RegistryProcess>(m_storage);
    QVERIFY2(m_registry->start(), qPrintable(m_registry->output()));
}

void TestChanges::init()
{
    m_sandbox->faults().clear();
    m_sandbox->requests().clear();
    m_refusing->faults().clear();
    m_repository = u"test/case-%1"_s.arg(++m_number);
}

void TestChanges::servers()
{
    QTest::addColumn<Server>("server");
    QTest::newRow("deletes tags") << Server::Tags;
    QTest::newRow("deletes digests") << Server::Digests;
}

QUrl TestChanges::url(Server server) const
{
    switch (server) {
    case Server::Tags:
        return m_sandbox->url();
    case Server::Refused:
        return m_refusing->url();
    case Server::Digests:
        return m_registry->url();
    }
    Q_UNREACHABLE();
}

Digest TestChanges::push(Server server, const QString &tag, const QString &name)
{
    ImagePush push(url(server));
    const Digest image = push.image(m_repository, tag, configOf(name).toUtf8());
    if (image.isNull())
        qWarning("%s", qPrintable(push.error()));
    return image;
}

// With the manifests of everything that it names and that is there.
ChangeSet TestChanges::set(Server server, Verb verb, const QList<TagChange> &changes) const
{
    ChangeSet result{.verb = verb, .changes = changes};
    for (const TagChange &change : changes) {
        for (const Digest &digest : {change.before, change.after}) {
            if (digest.isNull() || result.manifests.contains(digest))
                continue;
            const QString from = change.source ? change.source->repository : change.place.repository;
            const ManifestBytes found = RegistryTruth(url(server)).manifest(from, digest.toString());
            if (!found.bytes.isEmpty())
                result.manifests.insert(digest, found);
        }
    }
    return result;
}

void TestChanges::tagsAnew()
{
    QFETCH(Server, server);

    const Digest image = push(server, u"1.0"_s, u"one"_s);
    QVERIFY(!image.isNull());
    Desk desk(url(server));
    desk.change([](Connection &connection) { connection.placeholders = true; }); // so that it can be taken back
    const OperationRecord told = desk.make(set(server, Verb::Tag, {change(desk, u"stable"_s, {}, image)}));
    QCOMPARE(told.state, OperationRecord::State::Succeeded);
    QCOMPARE(told.tally, (ChangeTally{.done = 1}));
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"1.0"_s, image}, {u"stable"_s, image}}));
    const qint64 entry = desk.newest();
    QVERIFY(desk.journal().entry(entry)->ended);
    QCOMPARE(desk.state(entry), State::Done);

    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"1.0"_s, image}}));
    QCOMPARE(desk.state(entry), State::Undone);
    QVERIFY(!desk.journal().canUndo(entry));
}

void TestChanges::moves()
{
    QFETCH(Server, server);

    const Digest one = push(server, u"1"_s, u"one"_s);
    const Digest two = push(server, u"2"_s, u"two"_s);
    QCOMPARE(push(server, u"latest"_s, u"one"_s), one);
    Desk desk(url(server));
    QCOMPARE(desk.make(set(server, Verb::Tag, {change(desk, u"latest"_s, one, two)})).state,
        OperationRecord::State::Succeeded);
    QCOMPARE(tags(server).value(u"latest"_s), two);
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"1"_s, one}, {u"2"_s, two}, {u"latest"_s, one}}));
}

void TestChanges::isSoAlready()
{
    QFETCH(Server, server);

    const Digest one = push(server, u"1"_s, u"one"_s);
    const Digest two = push(server, u"2"_s, u"two"_s);
    Desk desk(url(server));
    desk.workspace.changes().make(set(server, Verb::Tag, {change(desk, u"1"_s, one, one)})); // is none
    QCOMPARE(desk.workspace.runner().runningCount(), 0);
    // Somebody did it meanwhile.
    const ChangeSet planned = set(server, Verb::Tag, {change(desk, u"1"_s, one, two)});
    QVERIFY(RegistryTruth(url(server)).put(m_repository, u"1"_s, planned.manifests.value(two)));
    QCOMPARE(desk.make(planned).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.writes(), 0);
    QCOMPARE(desk.state(desk.newest()), State::Done);
}

void TestChanges::setsSeveral()
{
    QFETCH(Server, server);

    const Digest one = push(server, u"1"_s, u"one"_s);
    const Digest two = push(server, u"2"_s, u"two"_s);
    push(server, u"latest"_s, u"one"_s);
    Desk desk(url(server));
    desk.change([](Connection &connection) { connection.placeholders = true; });
    const ChangeSet several = set(server, Verb::Tag,
        {change(desk, u"latest"_s, one, two), change(desk, u"2.0"_s, {}, two), change(desk, u"1.0"_s, {}, one)});
    const OperationRecord told = desk.make(several);
    QCOMPARE(told.tally, (ChangeTally{.done = 3}));
    QCOMPARE(told.done, 3);
    QCOMPARE(tags(server),
        (QMap<QString, Digest>{{u"1"_s, one}, {u"1.0"_s, one}, {u"2"_s, two}, {u"2.0"_s, two}, {u"latest"_s, two}}));
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"1"_s, one}, {u"2"_s, two}, {u"latest"_s, one}}));
}

void TestChanges::setsInAnotherRepository()
{
    QFETCH(Server, server);

    const Digest image = push(server, u"1"_s, u"one"_s);
    const QString target = m_repository + "-target"_L1;
    Desk desk(url(server));
    const TagWish wish{.source = desk.at(m_repository), .reference = u"1"_s, .place = desk.at(target), .tag = u"1"_s};
    auto *plan = new PlanTags(desk.workspace, {wish}, {}, nullptr);
    ChangeSet promoted{.verb = Verb::Copy};
    connect(plan, &Job::finished, this, [&promoted, plan] {
        promoted.changes += plan->planned().constFirst().change;
        promoted.manifests = plan->manifests();
    });
    QCOMPARE(nameOf(resultOf(plan)), u"ok"_s);
    QCOMPARE(promoted.changes.constFirst().after, image);
    QVERIFY(promoted.changes.constFirst().source.has_value());
    const OperationRecord told = desk.make(promoted);
    QCOMPARE(told.state, OperationRecord::State::Succeeded);
    QCOMPARE(told.transfer.blobs, 2);
    QCOMPARE(told.transfer.blobsDone, 2);
    QCOMPARE(RegistryTruth(url(server)).tags(target), (QMap<QString, Digest>{{u"1"_s, image}}));
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QVERIFY(RegistryTruth(url(server)).tags(target).isEmpty());
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"1"_s, image}}));
}

// From a plan file, or by whoever named digests only: the bytes are in the journal all the same.
void TestChanges::readsWhatTheSetDoesNotCarry()
{
    QFETCH(Server, server);

    const Digest one = push(server, u"1"_s, u"one"_s);
    const Digest two = push(server, u"2"_s, u"two"_s);
    Desk desk(url(server));
    ChangeSet bare{.verb = Verb::Tag};
    bare.changes += change(desk, u"1"_s, one, two);
    QCOMPARE(desk.make(bare).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"1"_s, two}, {u"2"_s, two}}));
    // Even when the registry has lost it meanwhile.
    QVERIFY(ImagePush(url(server)).remove(m_repository, one));
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"1"_s, one}, {u"2"_s, two}}));
}

void TestChanges::movedMeanwhile()
{
    QFETCH(Server, server);

    const Digest one = push(server, u"1"_s, u"one"_s);
    const Digest two = push(server, u"2"_s, u"two"_s);
    const Digest three = push(server, u"3"_s, u"three"_s);
    Desk desk(url(server));
    const ChangeSet move = set(server, Verb::Tag, {change(desk, u"1"_s, one, two)});
    const ChangeSet removal = set(server, Verb::Delete, {change(desk, u"1"_s, one, {})});
    QVERIFY(RegistryTruth(url(server)).put(m_repository, u"1"_s, manifest(server, u"3"_s)));
    for (const ChangeSet &planned : {move, removal}) {
        const OperationRecord told = desk.make(planned);
        QCOMPARE(told.state, OperationRecord::State::Failed);
        QCOMPARE(told.error.kind, Error::Kind::Moved);
        QCOMPARE(told.error.message, one.toString());
        QCOMPARE(told.error.code, three.toString());
        QCOMPARE(desk.error(desk.newest()), told.error);
    }
    QCOMPARE(desk.writes(), 0);
    QCOMPARE(tags(server).value(u"1"_s), three);
}

void TestChanges::deletesOneOfTwo_data()
{
    QTest::addColumn<Server>("server");
    QTest::addColumn<bool>("placeholder");
    QTest::addColumn<QString>("expected");

    QTest::newRow("deletes tags") << Server::Tags << false << u"ok"_s;
    QTest::newRow("deletes tags, placeholder not needed") << Server::Tags << true << u"ok"_s;
    QTest::newRow("deletes digests") << Server::Digests << false << u"StillNamed"_s;
    QTest::newRow("deletes digests, by a placeholder") << Server::Digests << true << u"ok"_s;
    QTest::newRow("deletes nothing") << Server::Refused << false << u"StillNamed"_s;
    QTest::newRow("deletes nothing, no placeholder") << Server::Refused << true << u"StillNamed"_s;
}

void TestChanges::deletesOneOfTwo()
{
    QFETCH(Server, server);
    QFETCH(bool, placeholder);
    QFETCH(QString, expected);

    const Digest image = push(server, u"goes"_s, u"one"_s);
    QCOMPARE(push(server, u"stays"_s, u"one"_s), image);
    const Digest other = push(server, u"other"_s, u"two"_s);
    const QMap<QString, Digest> before = tags(server);
    Desk desk(url(server));
    ChangeSet removal = set(server, Verb::Delete, {change(desk, u"goes"_s, image, {})});
    removal.mayUsePlaceholder = placeholder;
    const OperationRecord told = desk.make(removal);
    const Result<void> result =
        told.state == OperationRecord::State::Succeeded ? Result<void>() : Result<void>(told.error);
    QCOMPARE(nameOf(result), expected);
    const qint64 entry = desk.newest();
    if (!result) {
        QCOMPARE(told.error.message, u"stays"_s);
        QCOMPARE(tags(server), before);
        QCOMPARE(desk.requests("PUT"), 0);
        return;
    }
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"other"_s, other}, {u"stays"_s, image}}));
    QCOMPARE(desk.requests("PUT") > 0, server == Server::Digests);
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(server), before);
}

void TestChanges::deletesBoth()
{
    QFETCH(Server, server);

    const Digest image = push(server, u"a"_s, u"one"_s);
    push(server, u"b"_s, u"one"_s);
    const Digest other = push(server, u"other"_s, u"two"_s);
    Desk desk(url(server));
    const OperationRecord told =
        desk.make(set(server, Verb::Delete, {change(desk, u"a"_s, image, {}), change(desk, u"b"_s, image, {})}));
    QCOMPARE(told.state, OperationRecord::State::Succeeded);
    QCOMPARE(told.tally, (ChangeTally{.done = 2}));
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"other"_s, other}}));
    QCOMPARE(desk.requests("DELETE", u"sha256:"_s), server == Server::Digests ? 1 : 0);
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"a"_s, image}, {u"b"_s, image}, {u"other"_s, other}}));
}

// More than go over the wire at a time, so that some begin when their digest is gone already.
void TestChanges::deletesManyOnFewDigests()
{
    QFETCH(Server, server);

    constexpr int Images = 4;
    constexpr int TagsOfEach = 12;
    Desk desk(url(server));
    QList<TagChange> changes;
    QMap<QString, Digest> before;
    for (int image = 0; image < Images; ++image) {
        const Digest digest = push(server, u"first-%1"_s.arg(image), u"image %1"_s.arg(image));
        const ManifestBytes bytes = manifest(server, digest.toString());
        before.insert(u"first-%1"_s.arg(image), digest);
        for (int i = 1; i < TagsOfEach; ++i) {
            const QString tag = u"tag-%1-%2"_s.arg(image).arg(i);
            QVERIFY(RegistryTruth(url(server)).put(m_repository, tag, bytes));
            before.insert(tag, digest);
        }
    }
    const Digest stays = push(server, u"stays"_s, u"image 0"_s); // so that its image cannot go by its digest
    for (auto tag = before.cbegin(); tag != before.cend(); ++tag)
        changes += change(desk, tag.key(), tag.value(), {});
    const OperationRecord told = desk.make(set(server, Verb::Delete, changes));
    const qint64 entry = desk.newest();
    before.insert(u"stays"_s, stays);
    if (server == Server::Tags) {
        QCOMPARE(told.tally, (ChangeTally{.done = Images * TagsOfEach}));
        QCOMPARE(tags(server), (QMap<QString, Digest>{{u"stays"_s, stays}}));
    } else {
        QCOMPARE(told.error.kind, Error::Kind::Incomplete);
        QCOMPARE(told.tally, (ChangeTally{.done = (Images - 1) * TagsOfEach, .failed = TagsOfEach}));
        QCOMPARE(desk.requests("DELETE", u"sha256:"_s), Images - 1);
        const QMap<QString, Digest> left = tags(server);
        QCOMPARE(left.size(), TagsOfEach + 1);
        for (const Digest &digest : left)
            QCOMPARE(digest, stays);
        for (const JournalEntry::Change &one : desk.journal().entry(entry)->changes) {
            if (one.state == State::Failed)
                QCOMPARE(one.error.kind, Error::Kind::StillNamed);
        }
    }
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(server), before);
}

void TestChanges::deletesNoDigestThatIsSetMeanwhile()
{
    const Digest one = push(Server::Digests, u"new"_s, u"one"_s);
    const Digest two = push(Server::Digests, u"moved"_s, u"two"_s);
    Desk desk(url(Server::Digests));
    // The undoing of "new := one, moved := two", where "moved" named one before.
    const OperationRecord told = desk.make(
        set(Server::Digests, Verb::Undo, {change(desk, u"moved"_s, two, one), change(desk, u"new"_s, one, {})}));
    QCOMPARE(told.tally, (ChangeTally{.done = 1, .failed = 1}));
    QCOMPARE(desk.error(desk.newest(), 1).kind, Error::Kind::StillNamed);
    QCOMPARE(desk.error(desk.newest(), 1).message, u"moved"_s);
    QCOMPARE(tags(Server::Digests), (QMap<QString, Digest>{{u"moved"_s, one}, {u"new"_s, one}}));
}

void TestChanges::deletesRefused()
{
    const Digest one = push(Server::Refused, u"1"_s, u"one"_s);
    const Digest two = push(Server::Refused, u"2"_s, u"two"_s);
    const QMap<QString, Digest> before = tags(Server::Refused);
    Desk desk(url(Server::Refused));
    ChangeSet removal = set(Server::Refused, Verb::Delete, {change(desk, u"1"_s, one, {})});
    removal.mayUsePlaceholder = true; // which is for another refusal
    OperationRecord told = desk.make(removal);
    QCOMPARE(told.error.kind, Error::Kind::TagsStay);
    removal = set(Server::Refused, Verb::Delete, {change(desk, u"1"_s, one, {}), change(desk, u"2"_s, two, {})});
    told = desk.make(removal);
    QCOMPARE(told.error.kind, Error::Kind::Incomplete);
    QCOMPARE(told.tally, (ChangeTally{.failed = 2}));
    QCOMPARE(desk.error(desk.newest(), 1).kind, Error::Kind::TagsStay);
    QCOMPARE(tags(Server::Refused), before);
    QVERIFY(!desk.journal().canUndo(desk.newest()));
}

void TestChanges::protectedTags()
{
    QFETCH(Server, server);

    const Digest one = push(server, u"v1"_s, u"one"_s);
    const Digest two = push(server, u"2"_s, u"two"_s);
    Desk desk(url(server));
    desk.change([](Connection &connection) { connection.protectedTags = {u"v*"_s}; });
    OperationRecord told = desk.make(set(server, Verb::Tag, {change(desk, u"v1"_s, one, two)}));
    QCOMPARE(told.error.kind, Error::Kind::Protected);
    QCOMPARE(told.error.code, u"v*"_s);
    told = desk.make(set(server, Verb::Delete, {change(desk, u"v1"_s, one, {})}));
    QCOMPARE(told.error.kind, Error::Kind::Protected);
    QCOMPARE(desk.requests("*"), 0);
    // A new one may be made, and what was made may be taken back.
    told = desk.make(set(server, Verb::Tag, {change(desk, u"v2"_s, {}, two)}));
    QCOMPARE(told.state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"2"_s, two}, {u"v1"_s, one}, {u"v2"_s, two}}));
    desk.change([](Connection &connection) { connection.placeholders = true; });
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(server), (QMap<QString, Digest>{{u"2"_s, two}, {u"v1"_s, one}}));
}

void TestChanges::lostAnswers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<QString>("expected");

    QTest::newRow("set, and carried out") << "PUT"_ba << Fault::Kind::Lose << u"ok"_s;
    QTest::newRow("set, and not carried out") << "PUT"_ba << Fault::Kind::Drop << u"ConnectionLost"_s;
    QTest::newRow("deleted, and carried out") << "DELETE"_ba << Fault::Kind::Lose << u"ok"_s;
    QTest::newRow("deleted, and not carried out") << "DELETE"_ba << Fault::Kind::Drop << u"ConnectionLost"_s;
    QTest::newRow("deleted, and a failure told") << "DELETE"_ba << Fault::Kind::Status << u"ServerFailed"_s;
}

void TestChanges::lostAnswers()
{
    QFETCH(QByteArray, method);
    QFETCH(Fault::Kind, kind);
    QFETCH(QString, expected);

    const Digest one = push(Server::Tags, u"1"_s, u"one"_s);
    const Digest two = push(Server::Tags, u"2"_s, u"two"_s);
    Desk desk(url(Server::Tags));
    const bool isDeletion = method == "DELETE";
    const ChangeSet planned = set(
        Server::Tags, isDeletion ? Verb::Delete : Verb::Tag, {change(desk, u"1"_s, one, isDeletion ? Digest() : two)});
    m_sandbox->faults().add({.kind = kind, .method = method});
    const OperationRecord told = desk.make(planned);
    QCOMPARE(
        nameOf(told.state == OperationRecord::State::Succeeded ? Result<void>() : Result<void>(told.error)), expected);
    QCOMPARE(desk.requests(method), 1); // it is not sent twice
    m_sandbox->faults().clear();
    QCOMPARE(tags(Server::Tags).value(u"1"_s), expected != u"ok"_s ? one : isDeletion ? Digest() : two);
}

// Neither the answer nor what is there afterwards: that is not known, until it can be asked.
void TestChanges::lostAnswerAndNoOther()
{
    const Digest one = push(Server::Tags, u"1"_s, u"one"_s);
    const Digest two = push(Server::Tags, u"2"_s, u"two"_s);
    Desk desk(url(Server::Tags));
    const ChangeSet planned =
        set(Server::Tags, Verb::Tag, {change(desk, u"1"_s, one, two), change(desk, u"3"_s, {}, two)});
    m_sandbox->faults().add(
        {.kind = Fault::Kind::Status, .method = "HEAD", .path = "*/manifests/1", .skip = 1, .status = 403});
    m_sandbox->faults().add({.kind = Fault::Kind::Lose, .method = "PUT", .path = "*/manifests/3"});
    m_sandbox->faults().add({.kind = Fault::Kind::Drop, .method = "HEAD", .path = "*/manifests/3", .skip = 1});
    QCOMPARE(desk.make(planned).error.kind, Error::Kind::Incomplete);
    const qint64 entry = desk.newest();
    QCOMPARE(desk.states(entry), QList<State>(2, State::Failed));
    QVERIFY(desk.journal().canFindOut(entry));
    QVERIFY(!desk.journal().canUndo(entry));
    QCOMPARE(desk.after([&] { desk.workspace.changes().findOut(entry); }).state, OperationRecord::State::Failed);
    m_sandbox->faults().clear();
    QCOMPARE(desk.after([&] { desk.workspace.changes().findOut(entry); }).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.states(entry), QList<State>(2, State::Done));
    QVERIFY(!desk.journal().canFindOut(entry));
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(Server::Tags), (QMap<QString, Digest>{{u"1"_s, one}, {u"2"_s, two}}));
}

void TestChanges::saysDoneAndIsNot_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");

    QTest::newRow("set") << "PUT"_ba << 201;
    QTest::newRow("deleted") << "DELETE"_ba << 202;
}

void TestChanges::saysDoneAndIsNot()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);

    const Digest one = push(Server::Tags, u"1"_s, u"one"_s);
    const Digest two = push(Server::Tags, u"2"_s, u"two"_s);
    Desk desk(url(Server::Tags));
    const bool isDeletion = status == 202;
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .method = method, .status = status, .body = ""});
    const OperationRecord told = desk.make(set(
        Server::Tags, isDeletion ? Verb::Delete : Verb::Tag, {change(desk, u"1"_s, one, isDeletion ? Digest() : two)}));
    QCOMPARE(told.error.kind, Error::Kind::NotDone);
    QCOMPARE(told.error.code, one.toString());
    QCOMPARE(tags(Server::Tags).value(u"1"_s), one);
}

// Somebody else was quicker, between our look and our request.
void TestChanges::goneMeanwhile()
{
    const Digest one = push(Server::Tags, u"1"_s, u"one"_s);
    Desk desk(url(Server::Tags));
    const ChangeSet removal = set(Server::Tags, Verb::Delete, {change(desk, u"1"_s, one, {})});
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .method = "DELETE", .delay = 300ms});
    const OperationRecord told = desk.after([&] {
        desk.workspace.changes().make(removal);
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requests().count("DELETE"), 1, Patience);
        m_sandbox->store().removeTag(m_repository.toUtf8(), "1");
    });
    QCOMPARE(told.state, OperationRecord::State::Succeeded);
}

void TestChanges::journalCannotBeWritten()
{
    const Digest one = push(Server::Tags, u"1"_s, u"one"_s);
    const Digest two = push(Server::Tags, u"2"_s, u"two"_s);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    Desk desk(url(Server::Tags), folder.filePath(u"file/journal.sqlite"_s));
    QSignalSpy failed(&desk.workspace.changes(), &Changes::journalFailed);
    m_sandbox->requests().clear();
    const ChangeSet planned = {.verb = Verb::Tag,
        .changes = {change(desk, u"1"_s, one, two)},
        .manifests = {{one, manifest(Server::Tags, u"1"_s)}, {two, manifest(Server::Tags, u"2"_s)}}};
    m_sandbox->requests().clear();
    const OperationRecord told = desk.make(planned);
    QCOMPARE(told.state, OperationRecord::State::Failed);
    QCOMPARE(told.error.kind, Error::Kind::Journal);
    QCOMPARE(m_sandbox->requests().count(), 0);
    QCOMPARE(failed.size(), 1); // that of loading it
    QCOMPARE(desk.journal().rowCount(), 0);
    QCOMPARE(tags(Server::Tags).value(u"1"_s), one);
}

void TestChanges::undoOfTheUndo()
{
    QFETCH(Server, server);

    const Digest one = push(server, u"1"_s, u"one"_s);
    const Digest two = push(server, u"2"_s, u"two"_s);
    const QMap<QString, Digest> before = tags(server);
    Desk desk(url(server));
    QCOMPARE(desk.make(set(server, Verb::Delete, {change(desk, u"1"_s, one, {}), change(desk, u"2"_s, two, {})})).state,
        OperationRecord::State::Succeeded);
    const qint64 removal = desk.newest();
    QVERIFY(tags(server).isEmpty());
    QCOMPARE(desk.undo(removal).state, OperationRecord::State::Succeeded);
    const qint64 undo = desk.newest();
    QCOMPARE(tags(server), before);
    QCOMPARE(desk.journal().entry(undo)->undoes, removal);
    QCOMPARE(desk.states(removal), QList<State>(2, State::Undone));
    QCOMPARE(desk.undo(undo).state, OperationRecord::State::Succeeded);
    QVERIFY(tags(server).isEmpty());
    QCOMPARE(desk.states(undo), QList<State>(2, State::Undone));
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(server), before);
}

void TestChanges::retriedUndoMarks()
{
    const Digest one = push(Server::Tags, u"1"_s, u"one"_s);
    const Digest two = push(Server::Tags, u"2"_s, u"two"_s);
    Desk desk(url(Server::Tags));
    desk.make(set(Server::Tags, Verb::Delete, {change(desk, u"1"_s, one, {}), change(desk, u"2"_s, two, {})}));
    const qint64 removal = desk.newest();
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .method = "PUT", .path = "*/manifests/2", .status = 403});
    const OperationRecord told = desk.undo(removal);
    QCOMPARE(told.tally, (ChangeTally{.done = 1, .failed = 1}));
    QCOMPARE(desk.states(removal), QList<State>({State::Undone, State::Done}));
    m_sandbox->faults().clear();
    QVERIFY(told.canRetry);
    QCOMPARE(desk.after([&] { desk.workspace.runner().retry(told.id); }).tally, (ChangeTally{.done = 1}));
    QCOMPARE(desk.states(removal), QList<State>(2, State::Undone));
}

void TestChanges::prospects()
{
    const Digest kept = push(Server::Tags, u"kept"_s, u"kept"_s);
    push(Server::Tags, u"keeper"_s, u"kept"_s);
    const Digest loose = push(Server::Tags, u"loose"_s, u"loose"_s);
    const Digest lost = push(Server::Tags, u"lost"_s, u"lost"_s);
    const Digest collected = push(Server::Tags, u"collected"_s, u"collected"_s);
    const Digest moved = push(Server::Tags, u"moved"_s, u"moved"_s);
    const Digest back = push(Server::Tags, u"back"_s, u"back"_s);
    const ManifestBytes bytesOfBack = manifest(Server::Tags, u"back"_s);
    Desk desk(url(Server::Tags));
    QList<TagChange> changes;
    for (const auto &[tag, digest] : {std::pair(u"kept"_s, kept), {u"loose"_s, loose}, {u"lost"_s, lost},
             {u"collected"_s, collected}, {u"moved"_s, moved}, {u"back"_s, back}})
        changes += change(desk, tag, digest, {});
    QCOMPARE(desk.make(set(Server::Tags, Verb::Delete, changes)).state, OperationRecord::State::Succeeded);
    const qint64 entry = desk.newest();

    // A blob is gone, a manifest is gone but all its blobs are there, and two tags are there again.
    const QByteArray repository = m_repository.toUtf8();
    QVERIFY(m_sandbox->store().removeBlob(repository, sha256Of(configOf(u"lost"_s).toUtf8())));
    QVERIFY(m_sandbox->store().removeManifest(repository, collected));
    push(Server::Tags, u"moved"_s, u"another"_s);
    QVERIFY(RegistryTruth(url(Server::Tags)).put(m_repository, u"back"_s, bytesOfBack));
    QCOMPARE(desk.assess(entry),
        (QList<UndoProspect>{UndoProspect::Certain, UndoProspect::UntilCollection, UndoProspect::Lost,
            UndoProspect::UntilCollection, UndoProspect::Moved, UndoProspect::Back}));

    const OperationRecord told = desk.undo(entry);
    QCOMPARE(told.tally, (ChangeTally{.done = 4, .failed = 2}));
    const QMap<QString, Digest> now = tags(Server::Tags);
    QCOMPARE(now.value(u"kept"_s), kept);
    QCOMPARE(now.value(u"loose"_s), loose);
    QCOMPARE(now.value(u"collected"_s), collected);
    QCOMPARE(now.value(u"back"_s), back);
    QVERIFY(!now.contains(u"lost"_s));
    QVERIFY(now.value(u"moved"_s) != moved);
}

void TestChanges::prospectsOfANewTag()
{
    const Digest image = push(Server::Digests, u"1"_s, u"one"_s);
    const Digest gone = push(Server::Digests, u"gone"_s, u"gone"_s);
    Desk desk(url(Server::Digests));
    desk.make(set(Server::Digests, Verb::Tag, {change(desk, u"new"_s, {}, image)}));
    const qint64 entry = desk.newest();
    QCOMPARE(desk.assess(entry), QList<UndoProspect>{UndoProspect::Unknown}); // only trying would tell
    desk.make(set(Server::Digests, Verb::Delete, {change(desk, u"gone"_s, gone, {})})); // and it is told
    QCOMPARE(desk.assess(entry), QList<UndoProspect>{UndoProspect::CannotDelete});
    desk.change([](Connection &connection) { connection.placeholders = true; });
    QCOMPARE(desk.assess(entry), QList<UndoProspect>{UndoProspect::Certain});
}

// What one question answers for all changes is not asked for each of them.
void TestChanges::prospectsAskOnce()
{
    constexpr int Count = 200;
    const Digest image = push(Server::Tags, u"stays"_s, u"one"_s);
    m_sandbox->store().addTags(m_repository.toUtf8(), Count);
    const Digest small = RegistryTruth(url(Server::Tags)).digest(m_repository, u"build-00000"_s);
    Desk desk(url(Server::Tags));
    QList<TagChange> changes;
    for (int i = 0; i < Count; ++i)
        changes += change(desk, u"build-%1"_s.arg(i, 5, 10, QLatin1Char('0')), small, image);
    QCOMPARE(desk.make(set(Server::Tags, Verb::Tag, changes)).tally, (ChangeTally{.done = Count}));
    m_sandbox->requests().clear();
    QCOMPARE(desk.assess(desk.newest()), QList<UndoProspect>(Count, UndoProspect::UntilCollection));
    // A list, what each tag names, and for each change whether the image is there.
    const int asked = m_sandbox->requests().count();
    QVERIFY2(asked < 3 * Count, qPrintable(QString::number(asked)));
}

void TestChanges::cancels_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("moves") << false;
    QTest::newRow("deletes") << true;
}

void TestChanges::cancels()
{
    QFETCH(bool, deletes);

    constexpr int Count = 1000;
    m_sandbox->store().addTags(m_repository.toUtf8(), Count);
    const Digest before = RegistryTruth(url(Server::Tags)).digest(m_repository, u"build-00000"_s);
    const Digest image = push(Server::Tags, u"image"_s, u"one"_s);
    QTemporaryDir folder;
    Desk desk(url(Server::Tags), folder.filePath(u"journal.sqlite"_s));
    QList<TagChange> changes;
    for (int i = 0; i < Count; ++i)
        changes += change(desk, u"build-%1"_s.arg(i, 5, 10, QLatin1Char('0')), before, deletes ? Digest() : image);
    const ChangeSet planned = set(Server::Tags, deletes ? Verb::Delete : Verb::Tag, changes);
    m_sandbox->requests().clear();
    QElapsedTimer clock;
    const OperationRecord found = desk.after(
        [&] {
            desk.workspace.changes().make(planned);
            QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requests().count(deletes ? "DELETE" : "PUT") > 100, Patience);
            clock.start();
            desk.workspace.runner().cancel(1);
            QCOMPARE(desk.ended.size(), 1);
            QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        },
        2);
    const auto told = desk.ended.constFirst().constFirst().value<OperationRecord>();
    QCOMPARE(told.state, OperationRecord::State::Cancelled);
    QCOMPARE(told.tally.done + told.tally.failed + told.tally.notStarted, Count);
    QVERIFY(told.tally.done > 50);
    QVERIFY(told.tally.failed <= 6);
    QVERIFY(m_sandbox->requests().peakInFlight() <= 6);
    QCOMPARE(found.state, OperationRecord::State::Succeeded);
    QCOMPARE(found.verb, OperationRecord::Verb::FindOut);

    const QMap<QString, Digest> now = tags(Server::Tags);
    const JournalEntry *entry = desk.journal().entry(desk.newest());
    QVERIFY(entry->ended);
    QVERIFY(entry->count(State::Done) >= told.tally.done);
    for (const JournalEntry::Change &one : entry->changes)
        QVERIFY2(one.state != State::Failed, qPrintable(nameOf(Result<void>(one.error)) + one.error.message));
    for (const JournalEntry::Change &one : entry->changes)
        QCOMPARE(now.value(one.change.tag), one.state == State::Done ? one.change.after : one.change.before);

    const OperationRecord undone = desk.undo(entry->id);
    QCOMPARE(undone.state, OperationRecord::State::Succeeded);
    const QMap<QString, Digest> last = tags(Server::Tags);
    QCOMPARE(last.size(), Count + 1);
    QCOMPARE(last.value(u"build-00000"_s), before);
}

// A tag is not left behind at its placeholder, wherever it is stopped.
void TestChanges::cancelsPlaceholders()
{
    const Digest image = push(Server::Digests, u"goes"_s, u"one"_s);
    push(Server::Digests, u"stays"_s, u"one"_s);
    const QMap<QString, Digest> both = tags(Server::Digests);
    bool hasEnded = false;
    for (int requests = 1; requests < 60 && !hasEnded; ++requests) {
        Desk desk(url(Server::Digests));
        ChangeSet removal = set(Server::Digests, Verb::Delete, {change(desk, u"goes"_s, image, {})});
        removal.mayUsePlaceholder = true;
        desk.ended.clear();
        desk.workspace.changes().make(removal);
        QTRY_VERIFY_WITH_TIMEOUT(desk.workspace.requests().rowCount() >= requests || !desk.ended.isEmpty(), Patience);
        hasEnded = !desk.ended.isEmpty();
        if (!hasEnded) {
            desk.workspace.runner().cancel(1);
            QTRY_VERIFY_WITH_TIMEOUT(desk.workspace.runner().runningCount() == 0, Patience);
        }
        const qint64 entry = desk.newest();
        QVERIFY(entry > 0);
        const QMap<QString, Digest> now = tags(Server::Digests);
        const bool isGone = desk.state(entry) == State::Done;
        QCOMPARE(now.value(u"stays"_s), image);
        QCOMPARE(now.value(u"goes"_s), isGone ? Digest() : image);
        if (isGone) {
            QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
            QCOMPARE(tags(Server::Digests), both);
        }
    }
    QVERIFY(hasEnded);
}

// Two operations on one tag: the second one sees what the first one made of it.
void TestChanges::oneAfterTheOther()
{
    const Digest one = push(Server::Tags, u"1"_s, u"one"_s);
    const Digest two = push(Server::Tags, u"2"_s, u"two"_s);
    Desk desk(url(Server::Tags));
    const ChangeSet first = set(Server::Tags, Verb::Tag, {change(desk, u"1"_s, one, two)});
    const ChangeSet second = set(Server::Tags, Verb::Delete, {change(desk, u"1"_s, one, {})});
    const ChangeSet third = set(Server::Tags, Verb::Delete, {change(desk, u"1"_s, two, {})});
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .method = "PUT", .delay = 200ms});
    desk.after(
        [&] {
            desk.workspace.changes().make(first);
            desk.workspace.changes().make(second);
            desk.workspace.changes().make(third);
        },
        3);
    QCOMPARE(desk.ended.size(), 3);
    const auto told = [&](int row) { return desk.ended.at(row).constFirst().value<OperationRecord>(); };
    QCOMPARE(told(0).state, OperationRecord::State::Succeeded);
    QCOMPARE(told(1).error.kind, Error::Kind::Moved);
    QCOMPARE(told(2).state, OperationRecord::State::Succeeded);
    QCOMPARE(tags(Server::Tags), (QMap<QString, Digest>{{u"2"_s, two}}));
}

// The program ends, or the connection goes, in the middle.
void TestChanges::goesWhileItRuns()
{
    constexpr int Count = 100;
    m_sandbox->store().addTags(m_repository.toUtf8(), Count);
    const Digest before = RegistryTruth(url(Server::Tags)).digest(m_repository, u"build-00000"_s);
    QTemporaryDir folder;
    const QString journal = folder.filePath(u"journal.sqlite"_s);
    QList<TagChange> changes;
    {
        Desk desk(url(Server::Tags), journal);
        for (int i = 0; i < Count; ++i)
            changes += change(desk, u"build-%1"_s.arg(i, 5, 10, QLatin1Char('0')), before, {});
        const ChangeSet removal = set(Server::Tags, Verb::Delete, changes);
        desk.workspace.changes().make(removal);
        QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requests().count("DELETE") > 20, Patience);
    }
    {
        Desk desk(url(Server::Tags), journal);
        QSignalSpy found(&desk.workspace.changes(), &Changes::interruptedFound);
        QVERIFY(found.wait(Patience));
        const QList<qint64> left = desk.journal().interrupted();
        QCOMPARE(left.size(), 1);
        desk.after([&] { desk.workspace.changes().findOut(left.constFirst()); });
        const QMap<QString, Digest> now = tags(Server::Tags);
        for (const JournalEntry::Change &one : desk.journal().entry(left.constFirst())->changes)
            QCOMPARE(now.contains(one.change.tag), one.state != State::Done);

        // And now the connection.
        m_sandbox->requests().clear();
        desk.ended.clear();
        desk.workspace.changes().finish(left.constFirst());
        QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requests().count("DELETE") > 5, Patience);
        desk.workspace.remove(u"id"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.ended.isEmpty(), Patience);
        const auto told = desk.ended.constFirst().constFirst().value<OperationRecord>();
        QCOMPARE(told.state, OperationRecord::State::Failed);
        QCOMPARE(told.tally.notStarted, 0);
    }
}

void TestChanges::impact()
{
    QFETCH(Server, server);

    const Digest amd = push(server, u"amd64"_s, u"amd64"_s);
    const Digest arm = push(server, u"arm64"_s, u"arm64"_s);
    const Digest alone = push(server, u"alone"_s, u"alone"_s);
    push(server, u"alone-too"_s, u"alone"_s);
    push(server, u"alone-stays"_s, u"alone"_s);
    const Digest both = ImagePush(url(server)).index(m_repository, u"index"_s, {amd, arm});
    const Digest one = ImagePush(url(server)).index(m_repository, u"small"_s, {arm});
    QVERIFY(!both.isNull() && !one.isNull());
    if (server == Server::Tags) {
        const ManifestBytes image = manifest(server, u"alone"_s);
        const QByteArray empty = "{}";
        m_sandbox->store().putBlob(m_repository.toUtf8(), sha256Of(empty), {.size = 2, .bytes = empty});
        const QByteArray descriptor = R"({"mediaType":"application/vnd.oci.empty.v1+json","digest":")"
            + sha256Of(empty).toString().toLatin1() + R"(","size":2})";
        const QByteArray signature =
            R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","artifactType":"a/signature",)"
            R"("config":)"
            + descriptor + R"(,"layers":[)" + descriptor + R"(],"subject":{"mediaType":")" + image.mediaType
            + R"(","digest":")" + alone.toString().toLatin1() + R"(","size":)" + QByteArray::number(image.bytes.size())
            + "}}";
        QVERIFY(RegistryTruth(url(server))
                    .put(m_repository, sha256Of(signature).toString(),
                        {"application/vnd.oci.image.manifest.v1+json", signature}));
    }

    Desk desk(url(server));
    desk.change([](Connection &connection) { connection.protectedTags = {u"alone-*"_s}; });
    auto *job = new AssessDeletion(*desk.workspace.registry(u"id"_s), m_repository,
        {u"alone"_s, u"alone-too"_s, u"arm64"_s, u"index"_s, u"nowhere"_s}, nullptr);
    DeletionImpact impact;
    connect(job, &Job::finished, this, [&impact, job] { impact = job->impact(); });
    QCOMPARE(nameOf(resultOf(job, Patience)), u"ok"_s);
    QVERIFY(!impact.incomplete);
    QCOMPARE(impact.missing, QStringList(u"nowhere"_s));
    QCOMPARE(impact.protectedBy, (QHash<QString, QString>{{u"alone-too"_s, u"alone-*"_s}}));
    QCOMPARE(impact.tagsLookedAt, 7);
    QCOMPARE(impact.images.size(), 3);

    const DeletionImpact::Image &first = impact.images.at(0);
    QCOMPARE(first.digest, alone);
    QCOMPARE(first.tags, QStringList({u"alone"_s, u"alone-too"_s}));
    QCOMPARE(first.siblings, QStringList(u"alone-stays"_s));
    QVERIFY(first.neededBy.isEmpty());
    QVERIFY(first.referrersKnown);
    QCOMPARE(first.referrers, server == Server::Tags ? 1 : 0);
    QVERIFY(!first.isLost());

    const DeletionImpact::Image &second = impact.images.at(1);
    QCOMPARE(second.digest, arm);
    QCOMPARE(second.neededBy, QStringList(u"small"_s)); // the other index goes, too
    QVERIFY(!second.isLost());

    const DeletionImpact::Image &third = impact.images.at(2);
    QCOMPARE(third.digest, both);
    QCOMPARE(third.children, 2);
    QCOMPARE(third.childrenNeededBy, QStringList(u"small"_s));
    QVERIFY(third.siblings.isEmpty());
    QVERIFY(third.isLost());
    for (const DeletionImpact::Image &image : std::as_const(impact.images))
        QCOMPARE(sha256Of(impact.manifests.value(image.digest).bytes), image.digest);
    QCOMPARE(desk.writes(), 0);
}

void TestChanges::impactIsIncomplete()
{
    push(Server::Tags, u"1"_s, u"one"_s);
    Desk desk(url(Server::Tags));
    const auto assess = [&](DeletionImpact &impact) {
        auto *job = new AssessDeletion(*desk.workspace.registry(u"id"_s), m_repository, {u"1"_s}, nullptr);
        connect(job, &Job::finished, job, [&impact, job] { impact = job->impact(); });
        return nameOf(resultOf(job, Patience));
    };
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .path = "*/tags/list", .status = 403});
    DeletionImpact impact;
    QCOMPARE(assess(impact), u"ok"_s);
    QVERIFY(impact.incomplete);
    QCOMPARE(impact.incomplete->kind, Error::Kind::Forbidden);
    QCOMPARE(impact.images.size(), 1);
    m_sandbox->faults().clear();
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .path = "*/manifests/1", .status = 403});
    QCOMPARE(assess(impact), u"Forbidden"_s);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
