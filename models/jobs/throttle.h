// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace Tagwright {

/*!
    Does something when it is wanted, but not again before a pause has passed: what is wanted meanwhile is done once, at
    its end. For what changes more often than anybody can read, and takes time to show.
*/
class Throttle {
public:
    static constexpr std::chrono::milliseconds UsualPause{50};

    explicit Throttle(const std::function<void()> &act, std::chrono::milliseconds pause = UsualPause);

    void want();

private:
    void pauseEnded();

    std::function<void()> m_act;
    QTimer m_pause;
    bool m_wanted = false;
};

} // namespace Tagwright
