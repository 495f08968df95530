// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobs/job.h"

#include <utility>

namespace Tagwright {

void Job::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state != State::Created)
                return; // cancelled before it began
            m_state = State::Running;
            run();
        },
        Qt::QueuedConnection);
}

void Job::cancel()
{
    end(Error{.kind = Error::Kind::Cancelled});
}

void Job::end(const Result<void> &result)
{
    if (std::exchange(m_state, State::Ended) == State::Ended)
        return;
    release();
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace Tagwright
