// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QDialogButtonBox;
class QPushButton;
class QString;

namespace Tagwright {

/*! A button that does something in a dialog and leaves it open. Enter does not press it. */
[[nodiscard]] QPushButton *addDialogButton(
    QDialogButtonBox &buttons, const QString &name, const QString &text, const QString &tip);

} // namespace Tagwright
