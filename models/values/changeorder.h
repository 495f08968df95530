// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/objectchange.h"

#include <QList>

/*! What of a set of changes comes before what: see ObjectChange::needs. Pure. */
namespace Tagwright {

/*! The positions of all that the one at position needs. */
[[nodiscard]] QList<int> neededBy(const QList<ObjectChange> &changes, int position);

/*! What takes the changes back: the last first, each turned round. What was needed now needs what needed it. */
[[nodiscard]] QList<ObjectChange> takenBack(const QList<ObjectChange> &changes);

} // namespace Tagwright
