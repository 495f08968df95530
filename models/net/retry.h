// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httprequest.h"
#include "values/error.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Tagwright {

/*! When a failed request is sent again. Tests shorten it. */
struct RetryPolicy {
    int tries = 5; //!< in all, for an answer that says "later"
    int connectionTries = 3; //!< for a connection that was refused or broke; a host may just be restarting
    int unknownFailureTries = 2; //!< for 500 UNKNOWN: with distribution often permanent
    std::chrono::milliseconds firstDelay{500}; //!< doubled each time
    std::chrono::milliseconds maxDelay{30'000};
    std::chrono::milliseconds longestWait{60'000}; //!< a server that asks for more gets its error shown instead
};

/*!
    How long to wait before the next try; nothing when there should be none. random is in [0, 1): many clients that
    failed together should not return together.
*/
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(
    const RetryPolicy &policy, const HttpRequest &request, const Error &error, int triesSoFar, double random);

/*! Retry-After in seconds, from a number or an HTTP date; 0 when absent or unreadable, at most a day. */
[[nodiscard]] int retryAfterSeconds(const QByteArray &value, const QDateTime &now);

} // namespace Tagwright
