// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QAbstractItemView;
class QModelIndex;

namespace Tagwright {

/*! Everything the cell stands for: a digest in full, a value without what was left out to make it one line. */
[[nodiscard]] QString fullText(const QModelIndex &index);

enum class RowDigests { None, Present };

/*!
    Gives a view "Copy" (Ctrl+C) and, where its rows have digests, "Copy digest", in its context menu: the cells of the
    current column, one line for each selected row.
*/
void enableCopying(QAbstractItemView &view, RowDigests digests);

} // namespace Tagwright
