// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/journalentry.h"
#include "values/result.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace Tagwright {

class JournalFile;

/*!
    What was changed and what takes it back, in a file that outlives a crash at any moment.

    The file is worked on by a thread of its own; answers come through functions, on the thread of context and never
    after it is gone. add() answers once the disk has it: nothing is sent before. What happens to each change
    afterwards is written as it becomes known; what a crash loses of that, the registry tells.
*/
class Journal : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Then = std::function<void(const T &)>;

    /*! path is made when it is missing; ":memory:" keeps nothing. */
    explicit Journal(const QString &path, QObject *parent = nullptr);
    ~Journal() override;

    /*! All entries, the oldest first. An earlier session's that did not end are interrupted. */
    void load(QObject *context, const Then<Result<QList<JournalEntry>>> &then);

    /*! The id of the entry, once it and the manifests are on the disk. Its states are as given. Values of a secret that
        are no masks are not written. */
    void add(const JournalEntry &entry, const QHash<Digest, ManifestBytes> &manifests, QObject *context,
        const Then<Result<qint64>> &then);

    void setState(qint64 entry, int position, JournalEntry::State state, const Error &error = {});
    void end(qint64 entry); //!< nothing more of it will be sent
    void forgetValues(qint64 entry); //!< the keychain does not have them any more: see JournalEntry::keptValues

    /*! Those of the digests that are kept. */
    void manifests(const QList<Digest> &digests, QObject *context, const Then<QHash<Digest, ManifestBytes>> &then);

Q_SIGNALS:
    void added(const Tagwright::JournalEntry &entry);
    void stateChanged(qint64 entry, int position, Tagwright::JournalEntry::State state, const Tagwright::Error &error);
    void ended(qint64 entry);
    void valuesForgotten(qint64 entry);
    void failed(const Tagwright::Error &error); //!< something that became known could not be written

private:
    template <typename Work, typename Answer>
    void ask(const Work &work, QObject *context, const Answer &answer);

    QThread m_thread;
    std::unique_ptr<JournalFile> m_file; // lives on the thread
};

} // namespace Tagwright
