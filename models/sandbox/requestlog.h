// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/sandboxoptions.h"
#include "sandbox/serverrequest.h"

#include <QByteArray>
#include <QList>

#include <mutex>

namespace Tagwright {

/*! A request the sandbox has received, as a test looks at it. */
struct LoggedRequest {
    SandboxOptions::Access listener = SandboxOptions::Access::Open; //!< Token for those to the cluster
    QByteArray method;
    QByteArray target; //!< path and query as they came
    QByteArray path; //!< decoded
    QByteArray userAgent;
    QByteArray accept;
    bool hadAuthorization = false; //!< its value is not kept
    bool hadCookie = false;
    int status = 0; //!< 0 until it is answered
};

/*! Everything that was asked, the oldest dropped above a bound. Every function may be called on any thread. */
class RequestLog {
public:
    /*! Returns what answered() needs to know. */
    quint64 asked(SandboxOptions::Access listener, const ServerRequest &request);
    void answered(quint64 id, int status);

    QList<LoggedRequest> requests() const;
    /*! How many of the kept requests match; "*" and "?" as in matchesWildcard(), the path without the query. */
    int count(const QByteArray &method = "*", const QByteArray &path = "*") const;
    int peakInFlight() const; //!< the most requests that were being answered at the same time
    void clear();

private:
    mutable std::mutex m_mutex;
    QList<LoggedRequest> m_requests;
    quint64 m_firstId = 0; // of m_requests
    int m_inFlight = 0;
    int m_peakInFlight = 0;
};

} // namespace Tagwright
