// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "journal/journalschema.h"

#include "values/confidential.h"

#include <QHash>
#include <QJsonDocument>
#include <QList>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr int SchemaVersion = 4;
constexpr int LastWithSaltedMasks = 3;

constexpr const char *Tables[] = {
    "CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY AUTOINCREMENT, verb TEXT NOT NULL, made INTEGER NOT "
    "NULL, undoes INTEGER NOT NULL, session TEXT NOT NULL, ended INTEGER NOT NULL, referrers INTEGER NOT NULL, "
    "placeholder INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS changes (entry INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE, position INTEGER "
    "NOT NULL, connection TEXT, host TEXT, repository TEXT, tag TEXT, before TEXT, after TEXT, source_connection TEXT, "
    "source_host TEXT, source_repository TEXT, source_tag TEXT, state TEXT NOT NULL, error_kind INTEGER NOT NULL "
    "DEFAULT 0, error_status INTEGER NOT NULL DEFAULT 0, error_code TEXT, error_message TEXT, PRIMARY KEY (entry, "
    "position)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS manifests (digest TEXT PRIMARY KEY, type BLOB, bytes BLOB) WITHOUT ROWID",
};

// Since version 2: of a change of a cluster's object, which has nothing in the columns of tags.
constexpr auto ObjectColumn = "ALTER TABLE changes ADD COLUMN object TEXT";
constexpr auto HasObjectColumn = "SELECT 1 FROM pragma_table_info('changes') WHERE name = 'object'";
// Since version 3: where the values are kept that secrets have in it as masks only.
constexpr auto KeptColumn = "ALTER TABLE entries ADD COLUMN kept TEXT";
constexpr auto HasKeptColumn = "SELECT 1 FROM pragma_table_info('entries') WHERE name = 'kept'";

// What is deleted is overwritten: a journal may be read by others, long after.
constexpr const char *Pragmas[] = {"PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON", "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL"};

// In place of the masks of a document. Equal ones stay equal, and nothing else can be told of them.
class MaskReplacer {
public:
    QJsonObject replacedIn(const QJsonObject &state)
    {
        return Confidential::replaced(state,
            [this](const QString &, const QString &text) { return Confidential::isMask(text) ? to(text) : text; });
    }

private:
    QString to(const QString &mask)
    {
        QString &known = m_known[mask];
        if (known.isEmpty()) {
            const QByteArray random = QUuid::createUuid().toRfc4122() + QUuid::createUuid().toRfc4122();
            known = Confidential::mask(u"outdated"_s, QString::fromLatin1(random.toHex()));
        }
        return known;
    }

    QHash<QString, QString> m_known;
};

// "*** 0a1b2c" has told values apart by the beginnings of their digests.
QString withoutFingerprints(QString text)
{
    static const QRegularExpression fingerprint(u"\\*\\*\\* [0-9a-f]{6}"_s);
    return text.replace(fingerprint, u"***"_s);
}

struct MaskedRow {
    qint64 entry = 0;
    int position = 0;
    QJsonObject object;
    QString code;
    QString message;
};

Result<QList<MaskedRow>> secretRows(QSqlQuery &query)
{
    if (!query.exec(u"SELECT entry, position, object, error_code, error_message FROM changes WHERE object LIKE "
                    "'%\"secrets\"%'"_s))
        return journalError(query);
    QList<MaskedRow> rows;
    while (query.next()) {
        const QJsonObject object = QJsonDocument::fromJson(query.value(2).toString().toUtf8()).object();
        if (object["resource"_L1].toString() == "secrets"_L1)
            rows += {.entry = query.value(0).toLongLong(),
                .position = query.value(1).toInt(),
                .object = object,
                .code = query.value(3).toString(),
                .message = query.value(4).toString()};
    }
    query.finish();
    return rows;
}

// Until version 3 a mask was a digest of a salt and the value, and the salt stood beside it: whoever read the file
// could try weak values. They go, and with them what the keychain has for them: no mask names that any more.
Result<void> replaceSaltedMasks(QSqlQuery &query)
{
    Result<QList<MaskedRow>> rows = secretRows(query);
    if (!rows)
        return rows.error();
    MaskReplacer replacer;
    query.prepare(
        u"UPDATE changes SET object = ?, error_code = ?, error_message = ? WHERE entry = ? AND position = ?"_s);
    for (MaskedRow &row : *rows) {
        for (const QString &state : {u"before"_s, u"after"_s})
            row.object.insert(state, replacer.replacedIn(row.object[state].toObject()));
        query.bindValue(0, QString::fromUtf8(QJsonDocument(row.object).toJson(QJsonDocument::Compact)));
        query.bindValue(1, withoutFingerprints(row.code));
        query.bindValue(2, withoutFingerprints(row.message));
        query.bindValue(3, row.entry);
        query.bindValue(4, row.position);
        if (!query.exec())
            return journalError(query);
    }
    return {};
}

Result<void> addColumns(QSqlQuery &query)
{
    for (const auto &[has, column] : {std::pair(HasObjectColumn, ObjectColumn), {HasKeptColumn, KeptColumn}}) {
        if (!query.exec(QLatin1StringView(has)))
            return journalError(query);
        const bool isOlder = !query.next();
        query.finish();
        if (isOlder && !query.exec(QLatin1StringView(column)))
            return journalError(query);
    }
    return {};
}

} // namespace

Error journalError(const QSqlError &error)
{
    return {.kind = Error::Kind::Journal, .message = error.text().trimmed()};
}

Error journalError(const QSqlQuery &query)
{
    return journalError(query.lastError());
}

Result<void> prepareJournal(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return journalError(query);
    const int version = query.value(0).toInt();
    query.finish();
    if (version > SchemaVersion)
        return Error{.kind = Error::Kind::Journal,
            .code = QLatin1StringView(JournalCode::Newer),
            .message = database.databaseName()};
    for (const char *pragma : Pragmas) {
        if (!query.exec(QLatin1StringView(pragma)))
            return journalError(query);
    }
    query.finish();
    // Written also where nothing is missing: a file that can only be read is no journal.
    for (const char *statement : {"BEGIN IMMEDIATE", Tables[0], Tables[1], Tables[2]}) {
        if (!query.exec(QLatin1StringView(statement)))
            return journalError(query);
    }
    if (const Result<void> added = addColumns(query); !added)
        return added;
    if (version <= LastWithSaltedMasks) {
        if (const Result<void> replaced = replaceSaltedMasks(query); !replaced)
            return replaced;
    }
    if (!query.exec(u"PRAGMA user_version = %1"_s.arg(SchemaVersion)) || !query.exec(u"COMMIT"_s))
        return journalError(query);
    if (version <= LastWithSaltedMasks)
        query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // or the next one that can; the pages of before are in it
    return {};
}

} // namespace Tagwright
