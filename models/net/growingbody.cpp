// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/growingbody.h"

#include <algorithm>

namespace Tagwright {

namespace {

constexpr qsizetype AheadOfSender = 8 * 1024 * 1024; // what comes is not to be waited for
constexpr qsizetype BehindSender = GrowingBody::KeptSize - AheadOfSender; // what may not have arrived
constexpr qsizetype SmallestPart = 64 * 1024; // for what comes in crumbs

} // namespace

GrowingBody::GrowingBody(qsizetype size)
    : m_size(size)
{
}

GrowingBody::GrowingBody(const QByteArray &bytes)
    : GrowingBody(bytes.size())
{
    append(bytes);
}

void GrowingBody::append(const QByteArray &bytes)
{
    Q_ASSERT(bytes.size() <= m_size - m_arrived);
    if (bytes.isEmpty())
        return;
    if (!m_parts.isEmpty() && m_parts.constLast().bytes.size() < SmallestPart)
        m_parts.last().bytes += bytes;
    else
        m_parts.append({m_arrived, bytes}); // shared, not copied
    m_arrived += bytes.size();
    Q_EMIT grew();
}

QByteArray GrowingBody::from(qsizetype position) const
{
    const qsizetype wanted = m_dropped + position;
    if (wanted >= m_arrived || wanted < m_gone)
        return {};
    const auto after = std::upper_bound(
        m_parts.cbegin(), m_parts.cend(), wanted, [](qsizetype where, const Part &part) { return where < part.begin; });
    const Part &part = *std::prev(after);
    return wanted == part.begin ? part.bytes : part.bytes.sliced(wanted - part.begin);
}

void GrowingBody::sentUntil(qsizetype position)
{
    const qsizetype sent = m_dropped + position;
    while (m_size > KeptSize && m_parts.size() > 1 && m_parts.at(1).begin <= sent - BehindSender) {
        m_parts.removeFirst();
        m_gone = m_parts.constFirst().begin;
    }
    want(sent + AheadOfSender);
}

void GrowingBody::wantAll()
{
    want(m_size);
}

void GrowingBody::want(qsizetype until)
{
    if (until <= m_wanted)
        return;
    m_wanted = until;
    if (isWanted())
        Q_EMIT wanted();
}

void GrowingBody::drop(qsizetype count)
{
    m_dropped += std::min(count, arrived());
}

} // namespace Tagwright
