// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "journal/journal.h"

#include "journal/journalfile.h"

#include <QPointer>

namespace Tagwright {

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(std::make_unique<JournalFile>(path))
{
    m_file->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("journal"));
    m_thread.start();
}

Journal::~Journal()
{
    // What was told before is written first: it stands before this in the thread's queue.
    QMetaObject::invokeMethod(
        m_file.get(),
        [this] {
            m_file->close(); // by the thread that opened it
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

// The work is done on the file's thread; its result comes back here, and to context if that is still there.
template <typename Work, typename Answer>
void Journal::ask(const Work &work, QObject *context, const Answer &answer)
{
    QMetaObject::invokeMethod(
        m_file.get(),
        [this, work, answer, context = QPointer(context)] {
            auto result = work(*m_file);
            QMetaObject::invokeMethod(
                this,
                [answer, context, result = std::move(result)] {
                    if (context)
                        answer(result);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Journal::load(QObject *context, const Then<Result<QList<JournalEntry>>> &then)
{
    ask([](JournalFile &file) { return file.entries(); }, context, then);
}

void Journal::add(const JournalEntry &entry, const QHash<Digest, ManifestBytes> &manifests, QObject *context,
    const Then<Result<qint64>> &then)
{
    ask([entry, manifests](JournalFile &file) { return file.add(entry, manifests); }, this,
        [this, entry, then, context = QPointer(context)](const Result<qint64> &id) {
            if (id) {
                JournalEntry kept = entry;
                kept.id = *id;
                Q_EMIT added(kept);
            }
            if (context)
                then(id);
        });
}

void Journal::setState(qint64 entry, int position, JournalEntry::State state, const Error &error)
{
    ask([=](JournalFile &file) { return file.setState(entry, position, state, error); }, this,
        [this](const Result<void> &result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
    Q_EMIT stateChanged(entry, position, state, error);
}

void Journal::end(qint64 entry)
{
    ask([entry](JournalFile &file) { return file.end(entry); }, this,
        [this](const Result<void> &result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
    Q_EMIT ended(entry);
}

void Journal::forgetValues(qint64 entry)
{
    ask([entry](JournalFile &file) { return file.forgetValues(entry); }, this,
        [this](const Result<void> &result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
    Q_EMIT valuesForgotten(entry);
}

void Journal::manifests(const QList<Digest> &digests, QObject *context, const Then<QHash<Digest, ManifestBytes>> &then)
{
    ask([digests](JournalFile &file) { return file.manifests(digests); }, context, then);
}

} // namespace Tagwright
