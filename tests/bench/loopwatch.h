// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <time.h>

#include <algorithm>

/*!
    Measures the longest time for which the event loop did not come round, and the longest for which it was at work
    itself meanwhile: on a machine without an idle processor others had it for the rest.
*/
class LoopWatch {
public:
    LoopWatch()
    {
        // Not a zero timer: the processor that it keeps busy is one that the measured registry does not get.
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(Period);
        m_timer.callOnTimeout([this] { turn(); });
    }

    void start()
    {
        m_longest = 0;
        m_mostWork = 0;
        m_workBefore = work();
        m_sinceLast.start();
        m_timer.start();
    }

    /*! In milliseconds. */
    double stop()
    {
        turn();
        m_timer.stop();
        return double(m_longest) / 1e6;
    }

    double mostWork() const { return double(m_mostWork) / 1e6; } //!< in milliseconds

private:
    static qint64 work()
    {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return used.tv_sec * 1'000'000'000LL + used.tv_nsec;
    }

    void turn()
    {
        m_longest = std::max(m_longest, m_sinceLast.nsecsElapsed() - Period * 1'000'000);
        const qint64 now = work();
        m_mostWork = std::max(m_mostWork, now - m_workBefore);
        m_workBefore = now;
        m_sinceLast.restart();
    }

    static constexpr int Period = 1;

    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    qint64 m_longest = 0;
    qint64 m_mostWork = 0;
    qint64 m_workBefore = 0;
};
