// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/objectchange.h"

#include <QStringList>

namespace Tagwright {

/*!
    What a change of an object of a cluster takes away and what it brings, each in a few words: "alice has the role
    registry-viewer", "tag 1.2 from quay.io/org/app:1.2". What is in both states is in neither list, and no value of a
    secret is in any. Of very many only the first are told.
*/
struct ObjectDifference {
    QStringList going;
    QStringList coming;

    [[nodiscard]] static ObjectDifference of(const ObjectChange &change);
};

} // namespace Tagwright
