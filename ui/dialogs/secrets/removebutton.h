// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QToolButton;
class QWidget;

namespace Tagwright {

/*! At the end of one of several rows, which it takes away; what it is called depends on the row. */
[[nodiscard]] QToolButton *removeButton(QWidget *row);

} // namespace Tagwright
