// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"

#include <QFutureWatcher>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace Tagwright {

/*! What a thread that works on files and the job that waits for it tell each other. */
class DiskWork {
public:
    void stop() { m_stopped = true; }
    bool isStopped() const { return m_stopped; } //!< the thread then returns as soon as it can, with any result

    void expect(qint64 bytes) { m_total = bytes; } //!< in all; 0 while nobody knows
    void advance(qint64 bytes) { m_done += bytes; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }

private:
    std::atomic<bool> m_stopped = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
};

/*!
    A job whose work is done on another thread. Cancelling or destroying it does not wait: the thread stops by itself,
    within one piece of a file.
*/
class DiskJob : public Job {
    Q_OBJECT

public:
    using Task = std::function<Result<void>(DiskWork &)>;

    explicit DiskJob(QObject *parent);
    ~DiskJob() override;

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); //!< bytes; now and then, and once before the end

protected:
    /*! What is to be done, with copies of everything it needs: it may outlive the job. */
    virtual Task task() const = 0;

    void run() override;
    void release() override;

private:
    void report();
    void workEnded();

    std::shared_ptr<DiskWork> m_work;
    QFutureWatcher<Result<void>> m_running;
    QTimer m_clock;
};

} // namespace Tagwright
