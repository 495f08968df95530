// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeset.h"
#include "values/objectchange.h"

#include <variant>

namespace Tagwright {

/*! One step of a plan: what one write of the user's changes, at registries or in clusters. */
using PlannedSet = std::variant<ChangeSet, ObjectChangeSet>;

[[nodiscard]] inline qsizetype changeCount(const PlannedSet &set)
{
    return std::visit([](const auto &one) { return one.changes.size(); }, set);
}

/*! Where its first change is; empty where there is none. */
[[nodiscard]] inline QString firstHost(const PlannedSet &set)
{
    return std::visit(
        [](const auto &one) { return one.changes.isEmpty() ? QString() : one.changes.constFirst().place.host; }, set);
}

} // namespace Tagwright
