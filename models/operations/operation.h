// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/operationrecord.h"

#include <QString>

namespace Tagwright {

/*!
    Something the user asked for, as the Activity pane lists it: a job that says what it does and how far it is.
*/
class Operation : public Job {
    Q_OBJECT

public:
    Operation(OperationRecord::Verb verb, QString connectionName, QString subject, QObject *parent);

    OperationRecord::Verb verb() const { return m_verb; }
    const QString &connectionName() const { return m_connectionName; }
    const QString &subject() const { return m_subject; }
    const TransferProgress &transfer() const { return m_transfer; }
    const ChangeTally &tally() const { return m_tally; }
    virtual qint64 journalEntry() const { return 0; } //!< what it wrote down of its changes; 0 for none

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); //!< total is -1 while unknown

protected:
    /*! What progressed() tells besides; before it is emitted. */
    void setReport(const TransferProgress &transfer, const ChangeTally &tally)
    {
        m_transfer = transfer;
        m_tally = tally;
    }

private:
    OperationRecord::Verb m_verb;
    QString m_connectionName;
    QString m_subject;
    TransferProgress m_transfer;
    ChangeTally m_tally;
};

} // namespace Tagwright
