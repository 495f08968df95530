// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/importpreviewmodel.h"

#include <QList>
#include <QStringList>

namespace Tagwright {

/*! Of the tags that cannot be imported: why, in our words and the cluster's. */
[[nodiscard]] QStringList importFailures(const QList<ImportPreviewRow> &rows);

/*!
    What else an import changes, a sentence each; asked is the tag that was typed, empty when all were asked for.
*/
[[nodiscard]] QStringList importNotes(const QList<ImportPreviewRow> &rows, const QString &asked);

} // namespace Tagwright
