// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

/*! Measures the longest time for which the event loop did not come round. */
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

private:
    void turn()
    {
        m_longest = std::max(m_longest, m_sinceLast.nsecsElapsed() - Period * 1'000'000);
        m_sinceLast.restart();
    }

    static constexpr int Period = 1;

    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    qint64 m_longest = 0;
};
