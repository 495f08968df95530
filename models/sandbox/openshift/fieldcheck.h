// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Tagwright::Practice {

/*!
    Takes what is not among known (ResourceKind::fields) out of object, as decoding into a type does; returns the paths
   of what was taken: "spec.bogus", "spec.tags[0].bogus".
*/
[[nodiscard]] QStringList takeUnknownFields(QJsonObject &object, const QStringList &known);

} // namespace Tagwright::Practice
