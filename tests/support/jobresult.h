// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"

#include <QEventLoop>
#include <QTimer>

namespace Tagwright {

/*! Starts a job and waits for its end. A job that does not end in time fails with a kind no job has: InvalidInput. */
inline Result<void> resultOf(Job *job, int timeout = 5000)
{
    Result<void> result = Error{.kind = Error::Kind::InvalidInput, .message = QStringLiteral("the job did not end")};
    QEventLoop loop; // not QTest::qWaitFor(), which sleeps ten milliseconds at a time
    QObject::connect(job, &Job::finished, &loop, [&](const Result<void> &end) {
        result = end;
        loop.quit();
    });
    QTimer::singleShot(timeout, &loop, &QEventLoop::quit);
    job->start();
    loop.exec();
    return result;
}

/*! "ok", or the kind's name: what a table of expectations holds, and what a failed comparison prints. */
inline QString nameOf(const Result<void> &result)
{
    if (result)
        return QStringLiteral("ok");
    switch (result.error().kind) {
    case Error::Kind::Cancelled:
        return QStringLiteral("Cancelled");
    case Error::Kind::Timeout:
        return QStringLiteral("Timeout");
    case Error::Kind::UnknownHost:
        return QStringLiteral("UnknownHost");
    case Error::Kind::ConnectionRefused:
        return QStringLiteral("ConnectionRefused");
    case Error::Kind::ConnectionLost:
        return QStringLiteral("ConnectionLost");
    case Error::Kind::Tls:
        return QStringLiteral("Tls");
    case Error::Kind::Proxy:
        return QStringLiteral("Proxy");
    case Error::Kind::Unauthorized:
        return QStringLiteral("Unauthorized");
    case Error::Kind::Forbidden:
        return QStringLiteral("Forbidden");
    case Error::Kind::NotFound:
        return QStringLiteral("NotFound");
    case Error::Kind::RateLimited:
        return QStringLiteral("RateLimited");
    case Error::Kind::Unsupported:
        return QStringLiteral("Unsupported");
    case Error::Kind::Rejected:
        return QStringLiteral("Rejected");
    case Error::Kind::ServerFailed:
        return QStringLiteral("ServerFailed");
    case Error::Kind::Malformed:
        return QStringLiteral("Malformed");
    case Error::Kind::TooLarge:
        return QStringLiteral("TooLarge");
    case Error::Kind::DigestMismatch:
        return QStringLiteral("DigestMismatch");
    case Error::Kind::ForeignOrigin:
        return QStringLiteral("ForeignOrigin");
    case Error::Kind::NotARegistry:
        return QStringLiteral("NotARegistry");
    case Error::Kind::InvalidInput:
        return QStringLiteral("InvalidInput");
    case Error::Kind::Moved:
        return QStringLiteral("Moved");
    case Error::Kind::NotDone:
        return QStringLiteral("NotDone");
    case Error::Kind::StillNamed:
        return QStringLiteral("StillNamed");
    case Error::Kind::TagsStay:
        return QStringLiteral("TagsStay");
    case Error::Kind::Protected:
        return QStringLiteral("Protected");
    case Error::Kind::Journal:
        return QStringLiteral("Journal");
    case Error::Kind::Disk:
        return QStringLiteral("Disk");
    case Error::Kind::Incomplete:
        return QStringLiteral("Incomplete");
    case Error::Kind::Conflict:
        return QStringLiteral("Conflict");
    case Error::Kind::Expired:
        return QStringLiteral("Expired");
    }
    Q_UNREACHABLE();
}

template <typename T>
QString nameOf(const Result<T> &result)
{
    return result ? nameOf(Result<void>()) : nameOf(Result<void>(result.error()));
}

} // namespace Tagwright
