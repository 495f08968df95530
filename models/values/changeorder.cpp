// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/changeorder.h"

#include <utility>

namespace Tagwright {

QList<int> neededBy(const QList<ObjectChange> &changes, int position)
{
    const QList<ObjectAddress> &needs = changes.at(position).needs;
    QList<int> positions;
    for (int other = 0; !needs.isEmpty() && other < changes.size(); ++other) {
        if (other != position && needs.contains(changes.at(other).place))
            positions += other;
    }
    return positions;
}

QList<ObjectChange> takenBack(const QList<ObjectChange> &changes)
{
    QList<ObjectChange> back;
    for (const ObjectChange &change : changes)
        back.prepend(change.reversed());
    for (int position = 0; position < changes.size(); ++position) {
        const QList<int> needed = neededBy(changes, position);
        for (const int other : needed)
            back[back.size() - 1 - other].needs += changes.at(position).place;
    }
    return back;
}

} // namespace Tagwright
