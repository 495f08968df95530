// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "modelprinter.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

void print(
    const QAbstractItemModel &model, const QList<int> &roles, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (const int role : roles) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                cells += model.index(row, column, parent).data(role).toString();
        }
        while (!cells.isEmpty() && cells.constLast().isEmpty())
            cells.removeLast();
        lines += QString(2 * depth, u' ') + cells.join(u" | "_s);
        print(model, roles, model.index(row, 0, parent), depth + 1, lines);
    }
}

} // namespace

QStringList printed(const QAbstractItemModel &model, const QList<int> &roles)
{
    QStringList lines;
    print(model, roles, {}, 0, lines);
    return lines;
}

QStringList printedColumn(const QAbstractItemModel &model, int column, int role)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells += model.index(row, column).data(role).toString();
    return cells;
}

} // namespace Tagwright
