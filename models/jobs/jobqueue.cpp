// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobs/jobqueue.h"

#include <utility>

namespace Tagwright {

JobQueue::JobQueue(int atMost, QObject *parent)
    : QObject(parent)
    , m_atMost(atMost)
{
}

JobQueue::~JobQueue()
{
    cancel();
}

void JobQueue::add(Make make)
{
    m_waiting.push_back(std::move(make));
    m_mayBeIdle = true;
    startMoreLater();
}

void JobQueue::cancel()
{
    m_waiting.clear();
    m_mayBeIdle = false;
    const auto running = std::exchange(m_running, {});
    for (const QPointer<Job> &job : running) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
}

// Later, so that whoever hears of the end of a job has heard all of it before another one begins.
void JobQueue::startMoreLater()
{
    if (std::exchange(m_isStarting, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isStarting = false;
            startMore();
        },
        Qt::QueuedConnection);
}

void JobQueue::startMore()
{
    m_running.removeAll(QPointer<Job>());
    while (m_running.size() < m_atMost && !m_waiting.empty()) {
        const Make make = std::move(m_waiting.front());
        m_waiting.pop_front();
        Job *job = make();
        if (!job)
            continue;
        m_running += job;
        connect(job, &Job::finished, this, [this, job] {
            m_running.removeAll(job);
            startMoreLater();
        });
        connect(job, &QObject::destroyed, this, [this] {
            if (m_running.removeAll(QPointer<Job>()) > 0) // in silence, with whom it belonged to
                startMoreLater();
        });
        job->start();
    }
    if (isIdle() && std::exchange(m_mayBeIdle, false))
        Q_EMIT idle();
}

} // namespace Tagwright
