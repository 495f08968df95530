// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/celldelegate.h"

#include <QList>

class QTableView;

namespace Tagwright {

/*!
    Gives a table the looks that all of them have, and its first columns their widths in characters; the last one takes
    the rest. One row can be chosen as a whole, or one cell with Focus::Cell, unless told otherwise. Tab leaves the
    table.
*/
void showRows(QTableView &table, const QList<int> &widths, CellDelegate::Focus focus = CellDelegate::Focus::Row);

} // namespace Tagwright
