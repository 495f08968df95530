// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/throttle.h"
#include "operations/operation.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace Tagwright {

class OperationListModel;

/*! Starts operations and tells the Activity list how each of them fares. */
class OperationRunner : public QObject {
    Q_OBJECT

public:
    using Retry = std::function<void()>;

    explicit OperationRunner(OperationListModel &list, QObject *parent = nullptr);

    /*!
        Starts the operation and returns its number in the list. retry asks for the same thing again; the row offers it
        for as long as context lives.
    */
    quint64 run(Operation *operation, QObject *context, const Retry &retry);

    void cancel(quint64 id);
    void retry(quint64 id); //!< the failed row gives way to that of the new attempt
    int runningCount() const { return m_runningCount; }

Q_SIGNALS:
    void runningCountChanged(int count);
    void ended(const Tagwright::OperationRecord &operation); //!< the list was told before

private:
    struct Entry {
        OperationRecord record;
        QPointer<Operation> operation;
        QPointer<QObject> context;
        Retry retry;
        QMetaObject::Connection contextGone;
    };

    void progress(quint64 id, qint64 done, qint64 total);
    void tellProgress();
    void finish(quint64 id, const Result<void> &result);
    void withdrawRetry(quint64 id);
    void forget(quint64 id);

    OperationListModel &m_list;
    QHash<quint64, Entry> m_entries; // what runs or can be tried again
    quint64 m_lastId = 0;
    int m_runningCount = 0;
    QSet<quint64> m_progressed; // and not yet told
    Throttle m_telling;
};

} // namespace Tagwright
