// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

class QAbstractItemModel;
class QAbstractItemView;
class QHeaderView;
class QString;
class QTableView;
class QWidget;

namespace Tagwright {

/*! How the views of the Inspector look and are used; name is for people who hear it. */
void setUpInspectorView(QAbstractItemView &view, const QString &name);

void setUpInspectorTable(QTableView &table, const QString &name);
[[nodiscard]] QTableView *makeInspectorTable(const QString &name, QWidget *parent);

/*!
    Widths are in average characters, for the first model; the last column takes what is left. What the user has changed
    stays.
*/
void setInspectorModel(
    QAbstractItemView &view, QHeaderView &header, QAbstractItemModel &model, const QList<int> &widths);
void setInspectorModel(QTableView &table, QAbstractItemModel &model, const QList<int> &widths);

} // namespace Tagwright
