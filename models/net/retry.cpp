// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/retry.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr qint64 MaxRetryAfter = 24 * 60 * 60;

int allowedTries(const RetryPolicy &policy, const Error &error)
{
    switch (error.httpStatus) {
    case 0:
        break;
    case 500:
        return error.code == "UNKNOWN"_L1 ? policy.unknownFailureTries : policy.tries;
    case 408:
    case 425:
    case 429:
    case 499:
    case 502:
    case 503:
    case 504:
    case 520:
    case 521:
    case 522:
        return policy.tries;
    default:
        return error.kind == Error::Kind::ConnectionLost ? policy.connectionTries : 1;
    }
    // Not after a timeout: the user has waited long enough to be asked.
    const bool mayPass = error.kind == Error::Kind::ConnectionRefused || error.kind == Error::Kind::ConnectionLost;
    return mayPass ? policy.connectionTries : 1;
}

} // namespace

std::optional<std::chrono::milliseconds> retryDelay(
    const RetryPolicy &policy, const HttpRequest &request, const Error &error, int triesSoFar, double random)
{
    // A write may have happened although its answer was lost: whoever asked for it looks before trying again.
    const bool wasRefused = error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::ConnectionRefused;
    if ((request.isWrite() && !wasRefused) || triesSoFar >= allowedTries(policy, error))
        return std::nullopt;

    const std::chrono::milliseconds asked = std::chrono::seconds(error.retryAfter);
    if (asked > policy.longestWait)
        return std::nullopt;
    const double doubled = double(policy.firstDelay.count()) * std::exp2(triesSoFar - 1);
    const double bounded = std::min(doubled, double(policy.maxDelay.count()));
    const std::chrono::milliseconds backOff(std::llround(bounded * (0.5 + random / 2)));
    return std::max(asked, backOff);
}

int retryAfterSeconds(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        // RFC 9110, 5.6.7; Qt's reader wants the zone as a number.
        QString date = QString::fromLatin1(text);
        if (date.endsWith(" GMT"_L1))
            date = date.chopped(4) + " +0000"_L1;
        const QDateTime when = QDateTime::fromString(date, Qt::RFC2822Date);
        seconds = when.isValid() ? now.secsTo(when) : 0;
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 0, MaxRetryAfter));
}

} // namespace Tagwright
