// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "net/httperror.h"
#include "net/retry.h"

#include <algorithm>

using namespace Tagwright;

// The first line is the status, the second Retry-After, the third the Content-Type, the rest the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    constexpr int OneDay = 24 * 60 * 60;
    QByteArray rest = Fuzz::bytesOf(bytes, size);
    const auto takeLine = [&rest] {
        const qsizetype end = std::max<qsizetype>(rest.indexOf('\n'), 0);
        const QByteArray line = rest.first(end);
        rest = rest.sliced(std::min(end + 1, rest.size()));
        return line;
    };
    const QDateTime now({2024, 1, 31}, {12, 0}, Qt::UTC);

    HttpAnswer answer;
    answer.status = takeLine().toInt();
    const QByteArray retryAfter = takeLine();
    answer.headers = {{"Retry-After", retryAfter}, {"Content-Type", takeLine()}};
    answer.body = rest;
    const Error error = errorFrom(answer, now);
    Fuzz::require(error.httpStatus == answer.status);
    Fuzz::require(error.retryAfter >= 0 && error.retryAfter <= OneDay);

    const int seconds = retryAfterSeconds(retryAfter, now);
    Fuzz::require(seconds >= 0 && seconds <= OneDay);
    return 0;
}
