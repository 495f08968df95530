// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpsession.h"

#include <chrono>

namespace Tagwright {

/*! How a cluster is asked; the defaults are for people, tests shorten the waits and the pages. */
struct ClusterOptions {
    struct Watch {
        std::chrono::seconds shortest{290}; //!< after which the server ends a watch: at random between the two, …
        std::chrono::seconds longest{590}; //!< … so that many do not return together
        std::chrono::milliseconds lasting{1'000}; //!< one that lasted so long is begun anew at once
        std::chrono::milliseconds firstPause{1'000}; //!< doubled each time
        std::chrono::milliseconds longestPause{30'000};
    };

    int streamPage = 100; //!< an image stream holds its whole history
    int objectPage = 500;
    int maxPages = 10'000;
    int maxRestarts = 5; //!< of a list whose snapshot the server drops
    Watch watch;
    std::chrono::milliseconds importPatience = std::chrono::minutes(10); //!< for a cluster that gets images
    std::chrono::milliseconds browserPatience = std::chrono::minutes(10); //!< for somebody to sign in
    HttpSession::Options http; //!< its connectionName and registry are filled in by the client
};

} // namespace Tagwright
