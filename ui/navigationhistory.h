// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/place.h"

#include <QList>

#include <optional>

namespace Tagwright {

/*! The places that were visited, as a browser keeps them. */
class NavigationHistory {
public:
    /*! Another place; what lay ahead is forgotten. A tag of the same repository right after it only refines it. */
    void visit(const Place &place);
    void forget(const QString &connectionId); //!< its places cannot be gone back to any more

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }
    [[nodiscard]] std::optional<Place> back();
    [[nodiscard]] std::optional<Place> forward();

private:
    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace Tagwright
