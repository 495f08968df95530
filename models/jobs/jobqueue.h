// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"

#include <QList>
#include <QPointer>

#include <deque>
#include <functional>

namespace Tagwright {

/*!
    Starts jobs one after the other, at most so many at a time. It starts them but does not own them; whoever makes one
    listens to it, too. Destroying the queue cancels what runs.
*/
class JobQueue : public QObject {
    Q_OBJECT

public:
    using Make = std::function<Job *()>; //!< may return null when there is nothing to do any more

    JobQueue(int atMost, QObject *parent);
    ~JobQueue() override;

    void add(Make make);
    void cancel(); //!< what waits is forgotten, what runs is cancelled; idle() is not emitted
    bool isIdle() const { return m_waiting.empty() && m_running.isEmpty(); }

Q_SIGNALS:
    void idle(); //!< the last one has ended, and its listeners were told before

private:
    void startMore();
    void startMoreLater();

    int m_atMost;
    std::deque<Make> m_waiting;
    QList<QPointer<Job>> m_running;
    bool m_isStarting = false;
    bool m_mayBeIdle = false; // something was added since idle() or cancel()
};

} // namespace Tagwright
