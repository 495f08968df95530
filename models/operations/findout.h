// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/journalentry.h"

#include <QHash>

namespace Tagwright {

class JobQueue;
class Workspace;

/*! Asks the registries what became of the changes of which that is not known, and writes it into the journal. */
class FindOut final : public Operation {
    Q_OBJECT

public:
    FindOut(Workspace &workspace, const JournalEntry &entry, QObject *parent);

protected:
    void run() override;
    void release() override;

private:
    void judge(const RepositoryAddress &place, const QHash<QString, Digest> &now);
    static bool isUncertain(const JournalEntry::Change &change);

    Workspace &m_workspace;
    JournalEntry m_entry;
    JobQueue *m_queue;
    qint64 m_done = 0;
    Error m_error;
    bool m_failed = false;
};

} // namespace Tagwright
