// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/journalentry.h"

#include <QHash>

#include <optional>

namespace Tagwright {

class JobQueue;
struct ObjectReading;
class Workspace;

/*!
    Asks the registries and clusters what became of the changes of which that is not known, and writes it into the
    journal. A tag that was left at a placeholder is put back.
*/
class FindOut final : public Operation {
    Q_OBJECT

public:
    FindOut(Workspace &workspace, const JournalEntry &entry, QObject *parent);

protected:
    void run() override;
    void release() override;

private:
    void findValues(const QList<int> &positions);
    void ask(const QList<int> &positions);
    void judge(const QList<int> &positions, const QHash<QString, Digest> &now);
    Job *askCluster(const ObjectAddress &whole, const QList<int> &positions);
    void judgeObjects(const QList<int> &positions, const ObjectReading &now);
    void restore(int position, const Digest &now);
    void asked();
    void tell(int position, JournalEntry::State state, const Error &error = {});

    Workspace &m_workspace;
    JournalEntry m_entry;
    JobQueue *m_queue;
    int m_total = 0;
    int m_done = 0;
    QList<int> m_later; // what may be on its way still
    int m_awaited = 0; // answers of the journal
    std::optional<Error> m_error;
};

} // namespace Tagwright
