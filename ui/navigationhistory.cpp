// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/navigationhistory.h"

#include <algorithm>

namespace Tagwright {

namespace {

constexpr qsizetype MaxPlaces = 200;

} // namespace

void NavigationHistory::visit(const Place &place)
{
    if (m_current >= 0) {
        Place &current = m_places[m_current];
        if (current == place)
            return;
        if (current.isSameRepository(place) && current.tag.isEmpty()) {
            current.tag = place.tag;
            return;
        }
    }
    m_places.resize(m_current + 1);
    m_places += place;
    if (m_places.size() > MaxPlaces)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

void NavigationHistory::forget(const QString &connectionId)
{
    const auto isGone = [&connectionId](const Place &place) { return place.connectionId == connectionId; };
    const auto before = m_places.cbegin() + (m_current + 1);
    const qsizetype goneBefore = std::count_if(m_places.cbegin(), before, isGone);
    m_places.removeIf(isGone);
    m_current = std::min(std::max<qsizetype>(m_current - goneBefore, 0), m_places.size() - 1);
}

std::optional<Place> NavigationHistory::back()
{
    if (!canGoBack())
        return {};
    return m_places.at(--m_current);
}

std::optional<Place> NavigationHistory::forward()
{
    if (!canGoForward())
        return {};
    return m_places.at(++m_current);
}

} // namespace Tagwright
