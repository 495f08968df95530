// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagefiles/diskjob.h"

#include <QtConcurrentRun>

#include <chrono>

using namespace std::chrono_literals;

namespace Tagwright {

DiskJob::DiskJob(QObject *parent)
    : Job(parent)
    , m_work(std::make_shared<DiskWork>())
{
    connect(&m_running, &QFutureWatcherBase::finished, this, &DiskJob::workEnded);
    connect(&m_clock, &QTimer::timeout, this, &DiskJob::report);
    m_clock.setInterval(100ms);
}

DiskJob::~DiskJob()
{
    m_work->stop();
}

void DiskJob::run()
{
    m_clock.start();
    m_running.setFuture(QtConcurrent::run([work = m_work, task = task()] { return task(*work); }));
}

void DiskJob::release()
{
    m_clock.stop();
    m_work->stop();
}

void DiskJob::report()
{
    Q_EMIT progressed(m_work->done(), m_work->total());
}

void DiskJob::workEnded()
{
    if (hasEnded())
        return;
    report();
    if (hasEnded())
        return; // cancelled by who was told
    const Result<void> result = m_running.future().takeResult();
    if (result)
        succeed();
    else
        fail(result.error());
}

} // namespace Tagwright
