// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QMenu;
class QString;
class QToolButton;
class QWidget;

namespace Tagwright {

/*! Opens the menu in which the columns of a table are chosen. */
[[nodiscard]] QToolButton *makeColumnsButton(QMenu *menu, const QString &text, const QString &tip, QWidget *parent);

} // namespace Tagwright
