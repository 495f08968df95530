// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobs/throttle.h"

#include <utility>

namespace Tagwright {

Throttle::Throttle(const std::function<void()> &act, std::chrono::milliseconds pause)
    : m_act(act)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_pause.callOnTimeout(&m_pause, [this] { pauseEnded(); });
}

void Throttle::want()
{
    if (m_pause.isActive()) {
        m_wanted = true;
        return;
    }
    m_pause.start();
    m_act();
}

void Throttle::pauseEnded()
{
    if (std::exchange(m_wanted, false))
        want();
}

} // namespace Tagwright
