// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/requestlog.h"

#include "sandbox/wildcard.h"

#include <algorithm>

namespace Tagwright {

namespace {

constexpr qsizetype MaxKept = 20'000; // the program leaves its sandbox running for days

} // namespace

quint64 RequestLog::asked(SandboxOptions::Access listener, const ServerRequest &request)
{
    LoggedRequest entry;
    entry.listener = listener;
    entry.method = request.method;
    entry.target = request.target;
    entry.path = request.path;
    entry.userAgent = request.header("user-agent");
    entry.accept = request.header("accept");
    entry.hadAuthorization = request.headers.contains("authorization");
    entry.hadCookie = request.headers.contains("cookie");

    const std::scoped_lock lock(m_mutex);
    if (m_requests.size() == MaxKept) {
        m_requests.removeFirst();
        ++m_firstId;
    }
    m_requests += entry;
    m_peakInFlight = std::max(m_peakInFlight, ++m_inFlight);
    return m_firstId + static_cast<quint64>(m_requests.size()) - 1;
}

void RequestLog::answered(quint64 id, int status)
{
    const std::scoped_lock lock(m_mutex);
    --m_inFlight;
    if (id >= m_firstId)
        m_requests[static_cast<qsizetype>(id - m_firstId)].status = status;
}

QList<LoggedRequest> RequestLog::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

int RequestLog::count(const QByteArray &method, const QByteArray &path) const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(
        std::count_if(m_requests.cbegin(), m_requests.cend(), [&method, &path](const LoggedRequest &request) {
            return matchesWildcard(method, request.method) && matchesWildcard(path, request.path);
        }));
}

int RequestLog::peakInFlight() const
{
    const std::scoped_lock lock(m_mutex);
    return m_peakInFlight;
}

void RequestLog::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_firstId += static_cast<quint64>(m_requests.size());
    m_requests.clear();
    m_peakInFlight = m_inFlight;
}

} // namespace Tagwright
