// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/outcome.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace Tagwright::Practice {

/*! RFC 7386 */
[[nodiscard]] QJsonObject mergePatched(const QJsonObject &target, const QJsonObject &patch);

/*!
    Kubernetes' strategic merge: objects are merged, null removes, lists are replaced, but those in keyedLists
   ("spec.tags" by "name") are merged by their elements' names. Understands $patch (delete, replace) and ignores
   $setElementOrder.
*/
[[nodiscard]] QJsonObject strategicallyPatched(
    const QJsonObject &target, const QJsonObject &patch, const QHash<QString, QString> &keyedLists);

/*! RFC 6902; a Status 422 where an operation fails. */
[[nodiscard]] Outcome<QJsonObject> jsonPatched(const QJsonObject &target, const QJsonArray &operations);

} // namespace Tagwright::Practice
