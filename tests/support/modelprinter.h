// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace Tagwright {

/*!
    A model as text: a line for each row, indented by its depth, the cells separated by " | ". Every role is a further
    cell. Empty cells at the end of a line are left out.
*/
[[nodiscard]] QStringList printed(const QAbstractItemModel &model, const QList<int> &roles = {Qt::DisplayRole});

/*! One column of the rows at the top. */
[[nodiscard]] QStringList printedColumn(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole);

} // namespace Tagwright
