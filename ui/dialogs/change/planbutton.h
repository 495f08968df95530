// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QDialogButtonBox;
class QPushButton;

namespace Tagwright {

/*! "Add to plan": what a dialog would do now is collected instead, to be applied later with others. */
[[nodiscard]] QPushButton *addPlanButton(QDialogButtonBox &buttons);

} // namespace Tagwright
