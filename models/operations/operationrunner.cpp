// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/operationrunner.h"

#include "items/operationlistmodel.h"

#include <utility>

namespace Tagwright {

OperationRunner::OperationRunner(OperationListModel &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_telling([this] { tellProgress(); })
{
    connect(&list, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row) {
            if (const OperationRecord &record = m_list.record(row); record.state != OperationRecord::State::Running)
                forget(record.id);
        }
    });
}

quint64 OperationRunner::run(Operation *operation, QObject *context, const Retry &retry)
{
    const quint64 id = ++m_lastId;
    OperationRecord record{
        .id = id,
        .verb = operation->verb(),
        .subject = operation->subject(),
        .connectionName = operation->connectionName(),
        .state = OperationRecord::State::Running,
        .started = QDateTime::currentDateTimeUtc(),
    };
    const auto contextGone = connect(context, &QObject::destroyed, this, [this, id] { withdrawRetry(id); });
    m_entries.insert(id, {record, operation, context, retry, contextGone});
    m_list.add(record);

    connect(
        operation, &Operation::progressed, this, [this, id](qint64 done, qint64 total) { progress(id, done, total); });
    connect(operation, &Job::finished, this, [this, id](const Result<void> &result) { finish(id, result); });
    // A job that is destroyed with its owner says nothing; its row must not run for ever.
    connect(operation, &QObject::destroyed, this, [this, id] { finish(id, Error{.kind = Error::Kind::Cancelled}); });

    Q_EMIT runningCountChanged(++m_runningCount);
    operation->start();
    return id;
}

void OperationRunner::cancel(quint64 id)
{
    if (Operation *operation = m_entries.value(id).operation)
        operation->cancel();
}

void OperationRunner::retry(quint64 id)
{
    const Entry entry = m_entries.value(id);
    if (!entry.record.canRetry || !entry.context)
        return;
    forget(id);
    m_list.dismiss(id);
    entry.retry();
}

void OperationRunner::progress(quint64 id, qint64 done, qint64 total)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || entry->record.state != OperationRecord::State::Running)
        return;
    entry->record.done = done;
    entry->record.total = total;
    if (entry->operation) {
        entry->record.transfer = entry->operation->transfer();
        entry->record.tally = entry->operation->tally();
        entry->record.journalEntry = entry->operation->journalEntry();
    }
    m_progressed.insert(id);
    m_telling.want();
}

void OperationRunner::tellProgress()
{
    const QSet<quint64> progressed = std::exchange(m_progressed, {});
    for (const quint64 id : progressed) {
        const auto entry = m_entries.constFind(id);
        if (entry != m_entries.cend() && entry->record.state == OperationRecord::State::Running)
            m_list.update(entry->record);
    }
}

void OperationRunner::finish(quint64 id, const Result<void> &result)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || entry->record.state != OperationRecord::State::Running)
        return;

    OperationRecord &record = entry->record;
    record.finished = QDateTime::currentDateTimeUtc();
    if (result) {
        record.state = OperationRecord::State::Succeeded;
    } else if (result.error().kind == Error::Kind::Cancelled) {
        record.state = OperationRecord::State::Cancelled;
    } else {
        record.state = OperationRecord::State::Failed;
        record.error = result.error();
    }
    record.canRetry = record.state != OperationRecord::State::Succeeded && entry->retry && entry->context;

    const OperationRecord told = record; // who hears of it may start others, or try this one again
    if (!told.canRetry || m_list.row(id) < 0)
        forget(id);
    --m_runningCount;
    m_list.update(told);
    Q_EMIT runningCountChanged(m_runningCount);
    Q_EMIT ended(told);
}

void OperationRunner::withdrawRetry(quint64 id)
{
    OperationRecord record = m_entries.value(id).record;
    if (!record.canRetry)
        return; // it still runs
    record.canRetry = false;
    forget(id);
    m_list.update(record);
}

void OperationRunner::forget(quint64 id)
{
    disconnect(m_entries.take(id).contextGone);
}

} // namespace Tagwright
