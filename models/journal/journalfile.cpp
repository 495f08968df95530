// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "journal/journalfile.h"

#include "journal/journalschema.h"
#include "values/confidential.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto InMemory = ":memory:"_L1;

// The names are what is kept: numbers would change their meaning with the enum.
struct VerbName {
    ChangeSet::Verb verb;
    QLatin1StringView name;
};
constexpr VerbName VerbNames[] = {
    {ChangeSet::Verb::Tag, "tag"_L1},
    {ChangeSet::Verb::Copy, "copy"_L1},
    {ChangeSet::Verb::Delete, "delete"_L1},
    {ChangeSet::Verb::Undo, "undo"_L1},
    {ChangeSet::Verb::Import, "import"_L1},
    {ChangeSet::Verb::Create, "create"_L1},
    {ChangeSet::Verb::Edit, "edit"_L1},
};

struct StateName {
    JournalEntry::State state;
    QLatin1StringView name;
};
constexpr StateName StateNames[] = {
    {JournalEntry::State::NotSent, "not-sent"_L1},
    {JournalEntry::State::Done, "done"_L1},
    {JournalEntry::State::Failed, "failed"_L1},
    {JournalEntry::State::Undone, "undone"_L1},
};

struct WayName {
    ObjectChange::Way way;
    QLatin1StringView name;
};
constexpr WayName WayNames[] = {
    {ObjectChange::Way::Tag, "tag"_L1},
    {ObjectChange::Way::Import, "import"_L1},
    {ObjectChange::Way::Patch, "patch"_L1},
    {ObjectChange::Way::Whole, "whole"_L1},
};

QString nameOfVerb(ChangeSet::Verb verb)
{
    return std::find_if(std::cbegin(VerbNames), std::cend(VerbNames), [verb](const VerbName &known) {
        return known.verb == verb;
    })->name;
}

ChangeSet::Verb verbNamed(const QString &name)
{
    const auto found = std::find_if(
        std::cbegin(VerbNames), std::cend(VerbNames), [&](const VerbName &known) { return known.name == name; });
    return found == std::cend(VerbNames) ? ChangeSet::Verb::Tag : found->verb;
}

QString nameOfState(JournalEntry::State state)
{
    return std::find_if(std::cbegin(StateNames), std::cend(StateNames), [state](const StateName &known) {
        return known.state == state;
    })->name;
}

JournalEntry::State stateNamed(const QString &name)
{
    const auto found = std::find_if(
        std::cbegin(StateNames), std::cend(StateNames), [&](const StateName &known) { return known.name == name; });
    return found == std::cend(StateNames) ? JournalEntry::State::NotSent : found->state;
}

QJsonArray writtenNeeds(const ObjectChange &change)
{
    QJsonArray needs;
    for (const ObjectAddress &place : change.needs) {
        needs.append(QJsonObject{{u"connection"_s, place.connectionId}, {u"host"_s, place.host},
            {u"group"_s, place.group}, {u"version"_s, place.version}, {u"resource"_s, place.resource},
            {u"namespace"_s, place.nameSpace}, {u"name"_s, place.name}});
    }
    return needs;
}

ObjectAddress objectAddressIn(const QJsonObject &object, const QString &connectionId, const QString &host)
{
    const auto text = [&object](QLatin1StringView member) { return object[member].toString(); };
    return {.connectionId = connectionId,
        .host = host,
        .group = text("group"_L1),
        .version = text("version"_L1),
        .resource = text("resource"_L1),
        .nameSpace = text("namespace"_L1),
        .name = text("name"_L1)};
}

// The connection and the host are in columns, as a tag's are.
QByteArray objectDocument(const ObjectChange &change)
{
    const auto *way = std::find_if(
        std::cbegin(WayNames), std::cend(WayNames), [&](const WayName &known) { return known.way == change.way; });
    // Whoever adds an entry masks them; should one forget it, they are not in the file all the same.
    const auto written = [&change](const QJsonObject &state) {
        return change.isConfidential() ? Confidential::guarded(state) : state;
    };
    const QJsonObject document{{u"group"_s, change.place.group}, {u"version"_s, change.place.version},
        {u"resource"_s, change.place.resource}, {u"namespace"_s, change.place.nameSpace},
        {u"name"_s, change.place.name}, {u"way"_s, way->name}, {u"before"_s, written(change.before)},
        {u"after"_s, written(change.after)}, {u"source"_s, change.source}, {u"needs"_s, writtenNeeds(change)}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

ObjectChange objectIn(const QByteArray &document, const QString &connectionId, const QString &host)
{
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    const auto *way = std::find_if(std::cbegin(WayNames), std::cend(WayNames),
        [&object](const WayName &known) { return known.name == object["way"_L1].toString(); });
    ObjectChange change{.place = objectAddressIn(object, connectionId, host),
        .way = way == std::cend(WayNames) ? ObjectChange::Way::Whole : way->way,
        .before = object["before"_L1].toObject(),
        .after = object["after"_L1].toObject(),
        .source = object["source"_L1].toString()};
    const QJsonArray needs = object["needs"_L1].toArray();
    for (const QJsonValue value : needs) {
        const QJsonObject place = value.toObject();
        change.needs += objectAddressIn(place, place["connection"_L1].toString(), place["host"_L1].toString());
    }
    return change;
}

Digest digestIn(const QVariant &value)
{
    return Digest::parse(value.toString()).value_or(Digest());
}

RepositoryAddress addressIn(const QSqlQuery &query, int first)
{
    return {.connectionId = query.value(first).toString(),
        .host = query.value(first + 1).toString(),
        .repository = query.value(first + 2).toString()};
}

// A transaction that is taken back unless it is committed.
class Transaction {
public:
    explicit Transaction(const QSqlDatabase &database)
        : m_database(database)
        , m_begun(m_database.transaction())
    {
    }
    ~Transaction()
    {
        if (m_begun)
            m_database.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    bool hasBegun() const { return m_begun; }
    bool commit()
    {
        if (!m_database.commit())
            return false;
        m_begun = false;
        return true;
    }

private:
    QSqlDatabase m_database;
    bool m_begun;
};

// Only what must be on the disk before something is sent waits for it: what became of it, the registry tells, too.
constexpr auto AtOnce = "PRAGMA synchronous = FULL";
constexpr auto NotAtOnce = "PRAGMA synchronous = NORMAL"; // as prepareJournal() leaves it

} // namespace

JournalFile::JournalFile(const QString &path)
    : m_path(path)
    , m_session(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalFile::~JournalFile() = default;

void JournalFile::close()
{
    if (!m_connection.isEmpty()) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
    }
    m_alive.reset();
}

QSqlDatabase JournalFile::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<void> JournalFile::open()
{
    if (!m_connection.isEmpty())
        return {};
    if (m_path != InMemory) {
        const QString folder = QFileInfo(m_path).path();
        if (!QDir().mkpath(folder))
            return Error{.kind = Error::Kind::Journal, .message = folder};
        if (!m_alive) {
            // Held until the end, however it comes: what it has not ended is known to be interrupted then.
            auto alive = std::make_unique<QLockFile>(lockOf(m_session));
            alive->setStaleLockTime(0);
            if (!alive->tryLock(0))
                return Error{.kind = Error::Kind::Journal, .message = folder};
            m_alive = std::move(alive);
        }
        // Manifests may be private even where the home folder is not. SQLite gives its other files the same rights.
        // What is there is not opened: closing it would let go of the locks that this process has on it.
        QFile file(m_path);
        constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
        if (!file.exists())
            file.open(QFile::WriteOnly | QFile::NewOnly, OwnerOnly); // SQLite says when it cannot be
        else
            file.setPermissions(OwnerOnly);
    }
    const QString name = "journal-"_L1 + m_session;
    Result<void> opened;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        opened = database.open() ? prepareJournal(database) : Result<void>(journalError(database.lastError()));
    }
    if (!opened) {
        QSqlDatabase::removeDatabase(name);
        return opened;
    }
    m_connection = name;
    forgetOldest();
    return {};
}

QString JournalFile::lockOf(const QString &session) const
{
    return m_path + u'.' + session + ".lock"_L1;
}

// Whoever holds the session's lock is still at work; a crash lets go of it.
bool JournalFile::isAlive(const QString &session) const
{
    QLockFile lock(lockOf(session));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

void JournalFile::forgetOldest()
{
    QSqlQuery query(database());
    // What the keychain keeps for an entry is removed first; until then the entry stays.
    query.exec(
        u"DELETE FROM entries WHERE id <= (SELECT max(id) FROM entries) - %1 AND kept IS NULL"_s.arg(MaxEntries));
    if (query.numRowsAffected() > 0) {
        query.exec(
            u"DELETE FROM manifests WHERE digest NOT IN (SELECT before FROM changes WHERE before IS NOT NULL UNION "
            "SELECT after FROM changes WHERE after IS NOT NULL)"_s);
    }
}

Result<QList<JournalEntry>> JournalFile::entries()
{
    if (const Result<void> opened = open(); !opened)
        return opened.error();
    QList<JournalEntry> entries;
    QHash<qint64, qsizetype> rows;
    QHash<QString, bool> alive; // by session
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT id, verb, made, undoes, session, ended, referrers, placeholder, kept FROM entries ORDER BY id"_s))
        return journalError(query);
    while (query.next()) {
        JournalEntry entry{.id = query.value(0).toLongLong(),
            .verb = verbNamed(query.value(1).toString()),
            .when = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC),
            .withReferrers = query.value(6).toBool(),
            .mayUsePlaceholder = query.value(7).toBool(),
            .undoes = query.value(3).toLongLong(),
            .ended = query.value(5).toBool(),
            .keptValues = query.value(8).toString()};
        const QString session = query.value(4).toString();
        if (!entry.ended && session != m_session) {
            if (!alive.contains(session))
                alive.insert(session, isAlive(session));
            entry.interrupted = !alive.value(session);
        }
        rows.insert(entry.id, entries.size());
        entries += entry;
    }
    if (query.lastError().isValid()) // a damaged file may be readable to some point
        return journalError(query);
    if (!query.exec(u"SELECT entry, connection, host, repository, tag, before, after, source_connection, source_host, "
                    "source_repository, source_tag, state, error_kind, error_status, error_code, error_message, object "
                    "FROM changes "
                    "ORDER BY entry, position"_s))
        return journalError(query);
    while (query.next()) {
        const auto row = rows.constFind(query.value(0).toLongLong());
        if (row == rows.cend())
            continue;
        JournalEntry::Change change{.change = {.place = addressIn(query, 1),
                                        .tag = query.value(4).toString(),
                                        .before = digestIn(query.value(5)),
                                        .after = digestIn(query.value(6)),
                                        .sourceTag = query.value(10).toString()},
            .state = stateNamed(query.value(11).toString())};
        if (!query.isNull(9))
            change.change.source = addressIn(query, 7);
        if (!query.isNull(16)) {
            change.object = objectIn(
                query.value(16).toString().toUtf8(), change.change.place.connectionId, change.change.place.host);
            change.change = {};
        }
        if (change.state == JournalEntry::State::Failed) {
            const int kind = query.value(12).toInt();
            change.error = {.kind = kind >= 0 && kind < Error::KindCount ? Error::Kind(kind) : Error::Kind::Malformed,
                .httpStatus = query.value(13).toInt(),
                .code = query.value(14).toString(),
                .message = query.value(15).toString()};
        }
        entries[*row].changes += change;
    }
    if (query.lastError().isValid())
        return journalError(query);
    return entries;
}

Result<qint64> JournalFile::add(const JournalEntry &entry, const QHash<Digest, ManifestBytes> &manifests)
{
    if (const Result<void> opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    if (!query.exec(QLatin1StringView(AtOnce)))
        return journalError(query);
    Transaction transaction(database());
    if (!transaction.hasBegun())
        return journalError(database().lastError());

    query.prepare(u"INSERT INTO entries (verb, made, undoes, session, ended, referrers, placeholder, kept) VALUES (?, "
                  u"?, ?, ?, ?, "
                  "?, ?, ?)"_s);
    query.addBindValue(nameOfVerb(entry.verb));
    query.addBindValue(entry.when.toMSecsSinceEpoch());
    query.addBindValue(entry.undoes);
    query.addBindValue(m_session);
    query.addBindValue(entry.ended);
    query.addBindValue(entry.withReferrers);
    query.addBindValue(entry.mayUsePlaceholder);
    query.addBindValue(entry.keptValues.isEmpty() ? QVariant() : QVariant(entry.keptValues));
    if (!query.exec())
        return journalError(query);
    const qint64 id = query.lastInsertId().toLongLong();

    const auto text = [](const Digest &digest) { return digest.isNull() ? QVariant() : QVariant(digest.toString()); };
    query.prepare(
        u"INSERT INTO changes (entry, position, connection, host, repository, tag, before, after, source_connection, "
        "source_host, source_repository, source_tag, state, object) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (qsizetype position = 0; position < entry.changes.size(); ++position) {
        const JournalEntry::Change &kept = entry.changes.at(position);
        const TagChange &change = kept.change;
        const RepositoryAddress source = change.source.value_or(RepositoryAddress());
        const auto ofSource = [&](const QString &value) { return change.source ? QVariant(value) : QVariant(); };
        query.bindValue(0, id);
        query.bindValue(1, position);
        query.bindValue(2, kept.connectionId());
        query.bindValue(3, kept.host());
        query.bindValue(4, change.place.repository);
        query.bindValue(5, change.tag);
        query.bindValue(6, text(change.before));
        query.bindValue(7, text(change.after));
        query.bindValue(8, ofSource(source.connectionId));
        query.bindValue(9, ofSource(source.host));
        query.bindValue(10, ofSource(source.repository));
        query.bindValue(11, change.sourceTag);
        query.bindValue(12, nameOfState(kept.state));
        query.bindValue(13, kept.object ? QVariant(QString::fromUtf8(objectDocument(*kept.object))) : QVariant());
        if (!query.exec())
            return journalError(query);
    }

    query.prepare(u"INSERT OR IGNORE INTO manifests (digest, type, bytes) VALUES (?, ?, ?)"_s);
    for (auto manifest = manifests.cbegin(); manifest != manifests.cend(); ++manifest) {
        query.bindValue(0, manifest.key().toString());
        query.bindValue(1, manifest->mediaType);
        query.bindValue(2, manifest->bytes);
        if (!query.exec())
            return journalError(query);
    }
    query.finish();
    if (!transaction.commit())
        return journalError(database().lastError());
    query.exec(QLatin1StringView(NotAtOnce));
    return id;
}

Result<void> JournalFile::setState(qint64 entry, int position, JournalEntry::State state, const Error &error)
{
    if (const Result<void> opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    query.prepare(u"UPDATE changes SET state = ?, error_kind = ?, error_status = ?, error_code = ?, error_message = ? "
                  "WHERE entry = ? AND position = ?"_s);
    query.addBindValue(nameOfState(state));
    query.addBindValue(int(error.kind));
    query.addBindValue(error.httpStatus);
    query.addBindValue(error.code);
    query.addBindValue(error.message);
    query.addBindValue(entry);
    query.addBindValue(position);
    return query.exec() ? Result<void>() : journalError(query);
}

Result<void> JournalFile::end(qint64 entry)
{
    if (const Result<void> opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    query.prepare(u"UPDATE entries SET ended = 1 WHERE id = ?"_s);
    query.addBindValue(entry);
    return query.exec() ? Result<void>() : journalError(query);
}

Result<void> JournalFile::forgetValues(qint64 entry)
{
    if (const Result<void> opened = open(); !opened)
        return opened.error();
    QSqlQuery query(database());
    query.prepare(u"UPDATE entries SET kept = NULL WHERE id = ?"_s);
    query.addBindValue(entry);
    return query.exec() ? Result<void>() : journalError(query);
}

QHash<Digest, ManifestBytes> JournalFile::manifests(const QList<Digest> &digests)
{
    QHash<Digest, ManifestBytes> found;
    if (!open())
        return found;
    QSqlQuery query(database());
    query.prepare(u"SELECT type, bytes FROM manifests WHERE digest = ?"_s);
    for (const Digest &digest : digests) {
        query.bindValue(0, digest.toString());
        if (query.exec() && query.next())
            found.insert(digest, {query.value(0).toByteArray(), query.value(1).toByteArray()});
    }
    return found;
}

} // namespace Tagwright
