// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/journalentry.h"
#include "values/result.h"

#include <QLockFile>
#include <QObject>

#include <memory>

class QSqlDatabase;

namespace Tagwright {

/*! The journal's SQLite file. Every function may wait for the disk: they are called on a thread of their own. */
class JournalFile : public QObject {
    Q_OBJECT

public:
    static constexpr int MaxEntries = 20'000; //!< the oldest go first

    explicit JournalFile(const QString &path);
    ~JournalFile() override;

    Result<QList<JournalEntry>> entries();
    Result<qint64> add(const JournalEntry &entry, const QHash<Digest, ManifestBytes> &manifests);
    Result<void> setState(qint64 entry, int position, JournalEntry::State state, const Error &error);
    Result<void> end(qint64 entry);
    Result<void> forgetValues(qint64 entry);
    QHash<Digest, ManifestBytes> manifests(const QList<Digest> &digests);
    void close();

private:
    Result<void> open();
    void forgetOldest();
    QSqlDatabase database() const;
    QString lockOf(const QString &session) const;
    bool isAlive(const QString &session) const;

    QString m_path;
    QString m_connection; // its name among Qt's; empty until it is open
    QString m_session;
    std::unique_ptr<QLockFile> m_alive; // held for as long as this session lives
};

} // namespace Tagwright
