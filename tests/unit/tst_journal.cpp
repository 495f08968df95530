// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The journal's file: what is in it after a restart, a crash and a second session, and what happens when it is none.

#include "journal/journal.h"
#include "journal/journalfile.h"
#include "values/confidential.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using State = JournalEntry::State;

namespace {

constexpr int Patience = 10'000;
constexpr auto OwnerOnly =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser; // Qt tells both for one's own files

Digest digest(char letter)
{
    return Digest::parse(u"sha256:"_s + QString(64, QLatin1Char(letter))).value_or(Digest());
}

JournalEntry sample()
{
    const RepositoryAddress place{.connectionId = u"one"_s, .host = u"127.0.0.1:5000"_s, .repository = u"team/app"_s};
    const RepositoryAddress source{.connectionId = u"two"_s, .host = u"quay.io"_s, .repository = u"fedora/httpd"_s};
    JournalEntry entry{
        .verb = ChangeSet::Verb::Copy, .when = QDateTime({2026, 8, 1}, {12, 30, 15, 250}, Qt::UTC), .changes = {}};
    entry.changes += {.change = {.place = place,
                          .tag = u"1.0"_s,
                          .before = {},
                          .after = digest('a'),
                          .source = source,
                          .sourceTag = u"latest"_s}};
    entry.changes += {.change = {.place = place, .tag = u"old"_s, .before = digest('b'), .after = {}}};
    entry.changes += {.change = {.place = place, .tag = u"stable"_s, .before = digest('a'), .after = digest('b')}};
    return entry;
}

// Bytes that are no text, so that nothing may convert them.
QHash<Digest, ManifestBytes> sampleManifests()
{
    return {{digest('a'), {"application/vnd.oci.image.manifest.v1+json", QByteArray("{\0\xff\r\n}", 6)}},
        {digest('b'), {"application/vnd.docker.distribution.manifest.v2+json", "{ }"}}};
}

template <typename T>
T valueOf(const Result<T> &result)
{
    return result ? *result : T();
}

// A journal, and the waiting for its answers.
struct Session {
    explicit Session(const QString &path)
        : journal(std::make_unique<Journal>(path))
        , failed(journal.get(), &Journal::failed)
    {
    }

    template <typename T, typename Ask>
    T answerTo(const Ask &ask, T none)
    {
        T result = std::move(none);
        QEventLoop loop;
        ask(&loop, [&](const T &answer) {
            result = answer;
            loop.quit();
        });
        QTimer::singleShot(Patience, &loop, &QEventLoop::quit);
        loop.exec();
        return result;
    }

    Result<QList<JournalEntry>> load()
    {
        return answerTo<Result<QList<JournalEntry>>>(
            [this](QObject *context, const auto &then) { journal->load(context, then); }, NoAnswer);
    }
    Result<qint64> add(const JournalEntry &entry, const QHash<Digest, ManifestBytes> &manifests = {})
    {
        return answerTo<Result<qint64>>(
            [&](QObject *context, const auto &then) { journal->add(entry, manifests, context, then); }, NoAnswer);
    }
    QHash<Digest, ManifestBytes> manifests(const QList<Digest> &digests)
    {
        return answerTo<QHash<Digest, ManifestBytes>>(
            [&](QObject *context, const auto &then) { journal->manifests(digests, context, then); }, {});
    }

    static inline const Error NoAnswer{.kind = Error::Kind::Timeout};
    std::unique_ptr<Journal> journal;
    QSignalSpy failed;
};

// SQL of the test's own on a file that no session has open.
bool run(const QString &path, const QString &statement)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(statement);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return done;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void survivesARestart();
    void statesSurviveARestart();
    void isDurableBeforeItAnswers();
    void tellsWhoListens();
    void answersNobodyWhoIsGone();
    void newerVersionIsRefused();
    void keepsObjects();
    void keepsNoValues();
    void takesVersion1Over();
    void dropsSaltedMasks();
    void damagedFile_data();
    void damagedFile();
    void placeThatCannotBeWritten_data();
    void placeThatCannotBeWritten();
    void twoSessionsAtOnce();
    void interruptedIsToldFromRunning();
    void isForTheOwnerOnly();
    void forgetsTheOldest();
    void takesManyChanges();

private:
    QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestJournal::survivesARestart()
{
    JournalEntry expected = sample();
    expected.undoes = 7;
    expected.withReferrers = true;
    {
        Session session(m_folder->filePath(u"is/made/journal.sqlite"_s));
        const auto id = session.add(expected, sampleManifests());
        QCOMPARE(valueOf(id), 1);
        QCOMPARE(valueOf(session.add(sample())), 2);
        session.journal->end(1);
    }
    Session session(m_folder->filePath(u"is/made/journal.sqlite"_s));
    const auto entries = session.load();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    expected.id = 1;
    expected.ended = true;
    QCOMPARE(entries->constFirst(), expected);
    QCOMPARE(entries->constLast().id, 2);
    QCOMPARE(session.manifests({digest('a'), digest('b'), digest('c')}), sampleManifests());
    QCOMPARE(valueOf(session.add(sample())), 3);
}

void TestJournal::statesSurviveARestart()
{
    const Error error{.kind = Error::Kind::Forbidden,
        .httpStatus = 403,
        .code = u"DENIED"_s,
        .message = u"requested access to the resource is denied"_s};
    {
        Session session(path());
        QCOMPARE(valueOf(session.add(sample())), 1);
        session.journal->setState(1, 0, State::Done);
        session.journal->setState(1, 1, State::Failed, error);
        session.journal->setState(1, 2, State::Failed, error);
        session.journal->setState(1, 2, State::Undone);
        session.journal->end(1);
    }
    Session session(path());
    const auto entries = session.load();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    const QList<JournalEntry::Change> &changes = entries->constFirst().changes;
    QCOMPARE(changes.at(0).state, State::Done);
    QCOMPARE(changes.at(1).state, State::Failed);
    QCOMPARE(changes.at(1).error, error);
    QCOMPARE(changes.at(2).state, State::Undone);
    QCOMPARE(changes.at(2).error, Error());
}

// As a crash of the whole computer at that moment leaves it: nothing is closed, nothing is tidied.
void TestJournal::isDurableBeforeItAnswers()
{
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    Session session(path());
    bool answered = false;
    session.journal->add(sample(), sampleManifests(), this, [&](const Result<qint64> &) {
        answered = QFile::copy(path(), copy) && QFile::copy(path() + "-wal"_L1, copy + "-wal"_L1);
    });
    QTRY_VERIFY_WITH_TIMEOUT(answered, Patience);

    Session crashed(copy);
    const auto entries = crashed.load();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->constFirst().changes, sample().changes);
    QVERIFY(entries->constFirst().interrupted);
    QCOMPARE(crashed.manifests({digest('a'), digest('b')}), sampleManifests());
}

void TestJournal::tellsWhoListens()
{
    Session session(path());
    const QSignalSpy added(session.journal.get(), &Journal::added);
    const QSignalSpy stateChanged(session.journal.get(), &Journal::stateChanged);
    const QSignalSpy ended(session.journal.get(), &Journal::ended);
    QVERIFY(session.add(sample()));
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.at(0).at(0).value<JournalEntry>().id, 1);
    session.journal->setState(1, 1, State::Done);
    session.journal->end(1);
    QCOMPARE(stateChanged.size(), 1);
    QCOMPARE(ended.size(), 1);
    QVERIFY(session.failed.isEmpty());
}

void TestJournal::answersNobodyWhoIsGone()
{
    Session session(path());
    bool answered = false;
    auto context = std::make_unique<QObject>();
    session.journal->add(sample(), {}, context.get(), [&answered](const Result<qint64> &) { answered = true; });
    context.reset();
    const auto entries = session.load(); // behind it in the queue
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QVERIFY(!answered);

    // And with questions under way the journal itself may go.
    session.journal->load(this, [&answered](const Result<QList<JournalEntry>> &) { answered = true; });
    session.journal.reset();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!answered);
}

void TestJournal::newerVersionIsRefused()
{
    {
        Session session(path());
        QVERIFY(session.add(sample()));
    }
    QVERIFY(run(path(), u"PRAGMA user_version = 5"_s));
    Session session(path());
    const auto entries = session.load();
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, Error::Kind::Journal);
    QCOMPARE(entries.error().code, QLatin1StringView(JournalCode::Newer));
    const auto id = session.add(sample());
    QVERIFY(!id);
    QCOMPARE(id.error().code, QLatin1StringView(JournalCode::Newer));

    session.journal.reset();
    QVERIFY(run(path(), u"PRAGMA user_version = 4"_s)); // as it was: nothing of it was touched
    Session older(path());
    QCOMPARE(valueOf(older.load()).size(), 1);
}

void TestJournal::keepsObjects()
{
    const ObjectAddress stream{.connectionId = u"lab"_s,
        .host = u"api.lab:6443"_s,
        .group = u"image.openshift.io"_s,
        .version = u"v1"_s,
        .resource = u"imagestreamtags"_s,
        .nameSpace = u"shop"_s,
        .name = u"app:läuft"_s};
    ObjectAddress core = stream;
    core.group.clear();
    core.version = u"v1beta1"_s;
    JournalEntry expected{
        .verb = ChangeVerb::Edit, .when = QDateTime({2026, 8, 1}, {12, 30, 15, 250}, Qt::UTC), .changes = {}};
    const QJsonObject state{{u"tag"_s, QJsonObject{{u"annotations"_s, QJsonValue::Null}, {u"n"_s, 1e3}}}};
    for (const auto way :
        {ObjectChange::Way::Tag, ObjectChange::Way::Import, ObjectChange::Way::Patch, ObjectChange::Way::Whole}) {
        expected.changes += {.change = {},
            .object =
                ObjectChange{.place = stream, .way = way, .before = state, .after = {}, .source = u"quay.io/a:1"_s}};
    }
    expected.changes += {.change = {},
        .object =
            ObjectChange{.place = core, .way = ObjectChange::Way::Whole, .before = {}, .after = state, .source = {}}};
    expected.changes.last().object->needs = {stream, core};
    for (const auto verb : {ChangeVerb::Import, ChangeVerb::Create, ChangeVerb::Edit}) {
        expected.verb = verb;
        Session session(path());
        expected.id = valueOf(session.add(expected));
        QVERIFY(expected.id > 0);
    }
    expected.interrupted = true;
    Session next(path());
    QCOMPARE(valueOf(next.load()).constLast(), expected);
}

// Whoever adds it masks it; and if that was forgotten, nothing of a value is in the file all the same.
void TestJournal::keepsNoValues()
{
    const QByteArray plain = "correct horse";
    const QString masked = Confidential::mask(u"key"_s, QString(64, u'a'));
    const ObjectAddress place{.connectionId = u"lab"_s,
        .host = u"api.lab:6443"_s,
        .resource = u"secrets"_s,
        .nameSpace = u"shop"_s,
        .name = u"db"_s};
    QVERIFY(place.isConfidential());
    const QJsonObject applied{{u"kubectl.kubernetes.io/last-applied-configuration"_s, QString::fromUtf8(plain)}};
    const QJsonObject secret{{u"type"_s, u"Opaque"_s}, {u"metadata"_s, QJsonObject{{u"annotations"_s, applied}}},
        {u"data"_s, QJsonObject{{u"a"_s, QString::fromLatin1(plain.toBase64())}, {u"b"_s, masked}}},
        {u"stringData"_s, QJsonObject{{u"c"_s, QString::fromUtf8(plain)}}}};
    JournalEntry entry{.verb = ChangeVerb::Edit, .when = QDateTime({2026, 8, 1}, {12, 30}, Qt::UTC), .changes = {}};
    for (const auto way : {ObjectChange::Way::Whole, ObjectChange::Way::Patch}) {
        entry.changes += {.change = {},
            .object = ObjectChange{.place = place, .way = way, .before = secret, .after = secret, .source = {}}};
    }
    entry.keptValues = u"1b4e28ba"_s;
    Session session(path());
    const qint64 id = valueOf(session.add(entry));
    QVERIFY(id > 0);
    QByteArray written;
    for (const QString &name : QDir(QFileInfo(path()).path()).entryList(QDir::Files)) {
        QFile file(QFileInfo(path()).dir().filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        written += file.readAll();
    }
    QVERIFY(written.contains(masked.toUtf8()));
    QVERIFY(!written.contains(plain));
    QVERIFY(!written.contains(plain.toBase64()));

    const JournalEntry read = valueOf(session.load()).constLast();
    QCOMPARE(read.keptValues, u"1b4e28ba"_s);
    QCOMPARE(read.changes.constFirst().object->after["data"_L1]["b"_L1].toString(), masked);
    QCOMPARE(read.changes.constFirst().object->after["data"_L1]["a"_L1].toString(), u"***"_s);
    QSignalSpy forgotten(session.journal.get(), &Journal::valuesForgotten);
    session.journal->forgetValues(id);
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(valueOf(session.load()).constLast().keptValues, QString());
}

// A file as version 1 has made it.
void TestJournal::takesVersion1Over()
{
    for (const char *statement :
        {
            "CREATE TABLE entries (id INTEGER PRIMARY KEY AUTOINCREMENT, verb TEXT NOT NULL, made INTEGER NOT NULL, "
            "undoes INTEGER NOT NULL, session TEXT NOT NULL, ended INTEGER NOT NULL, referrers INTEGER NOT NULL, "
            "placeholder INTEGER NOT NULL)",
            "CREATE TABLE changes (entry INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE, position INTEGER NOT "
            "NULL, connection TEXT, host TEXT, repository TEXT, tag TEXT, before TEXT, after TEXT, source_connection "
            "TEXT, source_host TEXT, source_repository TEXT, source_tag TEXT, state TEXT NOT NULL, error_kind INTEGER "
            "NOT NULL DEFAULT 0, error_status INTEGER NOT NULL DEFAULT 0, error_code TEXT, error_message TEXT, PRIMARY "
            "KEY (entry, position)) WITHOUT ROWID",
            "CREATE TABLE manifests (digest TEXT PRIMARY KEY, type BLOB, bytes BLOB) WITHOUT ROWID",
            "INSERT INTO entries (verb, made, undoes, session, ended, referrers, placeholder) VALUES ('delete', "
            "1790000000000, 0, 's', 1, 0, 0)",
            "INSERT INTO changes (entry, position, connection, host, repository, tag, before, state) VALUES (1, 0, "
            "'one', 'quay.io', 'org/app', '1.0', "
            "'sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'done')",
            "PRAGMA user_version = 1",
        })
        QVERIFY2(run(path(), QLatin1StringView(statement)), statement);
    JournalEntry cluster{.verb = ChangeVerb::Delete, .when = QDateTime({2026, 8, 1}, {12, 30}, Qt::UTC), .changes = {}};
    cluster.changes += {.change = {}, .object = ObjectChange()};
    {
        Session session(path());
        const QList<JournalEntry> entries = valueOf(session.load());
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.constFirst().verb, ChangeVerb::Delete);
        const JournalEntry::Change &change = entries.constFirst().changes.constFirst();
        QVERIFY(!change.object);
        QCOMPARE(change.change.reference().toString(), u"quay.io/org/app:1.0"_s);
        QCOMPARE(change.change.before, digest('a'));
        QCOMPARE(change.state, State::Done);
        QCOMPARE(valueOf(session.add(cluster)), 2);
    }
    Session again(path());
    const QList<JournalEntry> entries = valueOf(again.load());
    QCOMPARE(entries.size(), 2);
    QVERIFY(!entries.at(0).isOfCluster());
    QVERIFY(entries.at(1).isOfCluster());
}

// As version 3 has left them: a salted digest of a value, which a guess could be tried with.
void TestJournal::dropsSaltedMasks()
{
    const QString salt = u"0f1e2d3c"_s;
    const QString masked = Confidential::mask(salt, QString(64, u'a'));
    const QString other = Confidential::mask(salt, QString(64, u'b'));
    const auto secretWith = [](const QString &one, const QString &two) {
        return QJsonObject{{u"data"_s, QJsonObject{{u"a"_s, one}, {u"b"_s, two}, {u"none"_s, QJsonValue::Null}}},
            {u"type"_s, u"Opaque"_s}};
    };
    const ObjectChange secret{.place = {.connectionId = u"lab"_s,
                                  .host = u"api.lab:6443"_s,
                                  .resource = u"secrets"_s,
                                  .nameSpace = u"shop"_s,
                                  .name = u"db"_s},
        .way = ObjectChange::Way::Patch,
        .before = secretWith(masked, masked),
        .after = secretWith(masked, other),
        .source = {}};
    JournalEntry entry = sample();
    entry.changes += {.change = {}, .object = secret};
    entry.keptValues = salt;
    {
        Session session(path());
        const qint64 id = valueOf(session.add(entry));
        session.journal->setState(id, 3, State::Failed,
            {.kind = Error::Kind::Moved, .code = u"{\"a\":\"*** aaaaaa\"}"_s, .message = u"*** bbbbbb"_s});
        session.journal->end(id);
    }
    QVERIFY(run(path(), u"PRAGMA user_version = 3"_s));
    {
        Session session(path());
        const JournalEntry read = valueOf(session.load()).value(0);
        QCOMPARE(read.changes.size(), 4);
        QCOMPARE(read.changes.at(0), entry.changes.at(0)); // of a tag
        QCOMPARE(read.keptValues, salt); // so that the keychain is tidied up, too
        const JournalEntry::Change &change = read.changes.at(3);
        QVERIFY(Confidential::hasMasks(change.object->before) && Confidential::hasMasks(change.object->after));
        QVERIFY(!Confidential::hasMasksOf(change.object->before, salt));
        QVERIFY(!Confidential::hasMasksOf(change.object->after, salt));
        const QJsonObject before = change.object->before["data"_L1].toObject();
        const QJsonObject after = change.object->after["data"_L1].toObject();
        QCOMPARE(before["a"_L1], before["b"_L1]);
        QCOMPARE(before["a"_L1], after["a"_L1]);
        QVERIFY(after["a"_L1] != after["b"_L1]);
        QVERIFY(after["none"_L1].isNull());
        QCOMPARE(change.object->after["type"_L1].toString(), u"Opaque"_s);
        QCOMPARE(change.error.code, u"{\"a\":\"***\"}"_s);
        QCOMPARE(change.error.message, u"***"_s);
        QByteArray written; // while it is open, and what SQLite has not used again as well
        for (const QString &name : QDir(QFileInfo(path()).path()).entryList(QDir::Files)) {
            QFile file(QFileInfo(path()).dir().filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            written += file.readAll();
        }
        QVERIFY(written.contains("tagwright:outdated:"));
        QVERIFY(!written.contains(salt.toUtf8() + ':'));
    }
    Session again(path()); // only once
    QVERIFY(!Confidential::hasMasksOf(valueOf(again.load()).value(0).changes.at(3).object->after, salt));
}

void TestJournal::damagedFile_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("size"); // -1: the rest is missing

    QTest::newRow("no database at all") << 0 << 4096;
    QTest::newRow("header") << 16 << 64;
    QTest::newRow("schema") << 100 << 3000;
    QTest::newRow("tables") << 4096 << 1'000'000;
    QTest::newRow("second table") << 8192 << 1'000'000;
    QTest::newRow("cut off") << 9000 << -1;
    QTest::newRow("cut off in the header") << 50 << -1;
}

void TestJournal::damagedFile()
{
    QFETCH(int, from);
    QFETCH(int, size);

    {
        Session session(path());
        JournalEntry entry = sample();
        for (int i = 0; i < 200; ++i)
            entry.changes += sample().changes;
        QVERIFY(session.add(entry, sampleManifests()));
        session.journal->end(1);
    }
    QFile file(path());
    QVERIFY(file.open(QFile::ReadOnly));
    QByteArray content = file.readAll();
    file.close();
    QVERIFY(content.size() > 12'000);
    if (size < 0)
        content.truncate(from);
    else
        std::fill_n(content.data() + from, std::min<qsizetype>(size, content.size() - from), char(0x5a));
    QVERIFY(write(path(), content));

    Session session(path());
    const auto entries = session.load();
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, Error::Kind::Journal);
    const auto id = session.add(sample(), sampleManifests());
    QVERIFY(id || id.error().kind == Error::Kind::Journal);
    session.journal->setState(1, 0, State::Done);
    session.journal->end(1);
    session.manifests({digest('a')});
}

void TestJournal::placeThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("place");

    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("below a file") << u"file/journal.sqlite"_s;
    QTest::newRow("read-only folder") << u"readonly/journal.sqlite"_s;
#ifdef Q_OS_LINUX
    QTest::newRow("a folder that nobody can write to") << u"/proc/journal.sqlite"_s; // not even root
#endif
}

void TestJournal::placeThatCannotBeWritten()
{
    QFETCH(QString, place);

    QVERIFY(QDir(m_folder->path()).mkpath(u"folder"_s));
    QVERIFY(write(m_folder->filePath(u"file"_s), "text"));
    const QString readOnly = m_folder->filePath(u"readonly"_s);
    QVERIFY(QDir().mkpath(readOnly));
    QVERIFY(QFile::setPermissions(readOnly, QFile::ReadOwner | QFile::ExeOwner));
    const bool isRoot = QFileInfo(readOnly).isWritable(); // whom no folder's rights keep away
    {
        Session session(QDir::isAbsolutePath(place) ? place : m_folder->filePath(place));
        const auto entries = session.load();
        QCOMPARE(bool(entries), isRoot && place.startsWith("readonly"_L1));
        const auto id = session.add(sample());
        QCOMPARE(bool(id), bool(entries));
        if (!entries) {
            QCOMPARE(entries.error().kind, Error::Kind::Journal);
            QVERIFY(!entries.error().message.isEmpty());
            QCOMPARE(id.error().kind, Error::Kind::Journal);
            session.journal->setState(1, 0, State::Done);
            QTRY_COMPARE_WITH_TIMEOUT(session.failed.size(), 1, Patience);
        }
    }
    QVERIFY(QFile::setPermissions(readOnly, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestJournal::twoSessionsAtOnce()
{
    constexpr int Count = 50;
    Session one(path());
    Session two(path());
    int answers = 0;
    QSet<qint64> ids;
    for (int i = 0; i < Count; ++i) {
        for (Session *session : {&one, &two}) {
            session->journal->add(sample(), sampleManifests(), this, [&, session](const Result<qint64> &id) {
                ++answers;
                if (!id)
                    return;
                ids.insert(*id);
                session->journal->setState(*id, 0, State::Done);
                session->journal->end(*id);
            });
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 2 * Count, 60'000);
    QCOMPARE(ids.size(), 2 * Count);
    QVERIFY(one.load()); // behind what it was told
    const auto entries = two.load();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2 * Count);
    for (const JournalEntry &entry : *entries) {
        QVERIFY(entry.ended);
        QCOMPARE(entry.changes.constFirst().state, State::Done);
    }
    QVERIFY(one.failed.isEmpty());
    QVERIFY(two.failed.isEmpty());
}

void TestJournal::interruptedIsToldFromRunning()
{
    auto running = std::make_unique<Session>(path());
    QVERIFY(running->add(sample()));
    {
        Session other(path());
        const auto seen = other.load();
        QVERIFY(seen);
        QVERIFY(!seen->constFirst().ended);
        QVERIFY(!seen->constFirst().interrupted);
    }
    const auto own = running->load();
    QVERIFY(own);
    QVERIFY(!own->constFirst().interrupted);

    running.reset();
    {
        Session next(path());
        const auto left = next.load();
        QVERIFY(left);
        QVERIFY(left->constFirst().interrupted);
        next.journal->end(1);
    }
    Session last(path());
    const auto told = last.load();
    QVERIFY(told);
    QVERIFY(told->constFirst().ended);
    QVERIFY(!told->constFirst().interrupted);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.lock"_s}).size(), 1); // that of the session that lives
}

void TestJournal::isForTheOwnerOnly()
{
    Session session(path());
    QVERIFY(session.add(sample(), sampleManifests()));
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QCOMPARE(QFile::permissions(path() + suffix), QFile::Permissions(OwnerOnly));

    session.journal.reset();
    QVERIFY(QFile::setPermissions(path(), OwnerOnly | QFile::ReadGroup | QFile::ReadOther));
    Session next(path());
    QVERIFY(next.add(sample(), sampleManifests()));
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QCOMPARE(QFile::permissions(path() + suffix), QFile::Permissions(OwnerOnly));
}

void TestJournal::forgetsTheOldest()
{
    {
        Session session(path());
        QVERIFY(session.add(sample(), sampleManifests()));
    }
    const auto number = u"%1"_s.arg(JournalFile::MaxEntries + 2);
    QVERIFY(run(path(), u"INSERT INTO entries VALUES (%1, 'tag', 0, 0, 'other', 1, 0, 0, NULL)"_s.arg(number)));
    Session session(path());
    const auto entries = session.load();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->constFirst().id, number.toLongLong());
    QVERIFY(session.manifests({digest('a'), digest('b')}).isEmpty());
}

void TestJournal::takesManyChanges()
{
    constexpr int Count = 10'000;
    JournalEntry entry{.verb = ChangeSet::Verb::Delete, .when = QDateTime::currentDateTimeUtc(), .changes = {}};
    const TagChange change = sample().changes.at(1).change;
    for (int i = 0; i < Count; ++i) {
        entry.changes += {.change = change};
        entry.changes.last().change.tag = u"build-%1"_s.arg(i);
    }
    Session session(path());
    QVERIFY(session.add(entry, sampleManifests()));
    for (int position = 0; position < Count; ++position)
        session.journal->setState(1, position, State::Done);
    session.journal->end(1);
    const auto entries = session.load();
    QVERIFY(entries);
    QCOMPARE(entries->constFirst().count(State::Done), Count);
    QVERIFY(session.failed.isEmpty());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
