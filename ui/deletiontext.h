// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"
#include "values/capabilities.h"
#include "values/deletionimpact.h"

#include <QList>
#include <QString>

namespace Tagwright {

/*! One line of what a deletion takes with it. */
struct ImpactLine {
    QString text;
    Tone tone = Tone::Neutral;
};

/*! What goes, a line for each tag; and what stays or suffers. At most so many lines as anybody would read. */
[[nodiscard]] QList<ImpactLine> goingLines(const DeletionImpact &impact);
[[nodiscard]] QList<ImpactLine> impactLines(const DeletionImpact &impact);

/*! In what way the registry will do it, as far as that is known. */
[[nodiscard]] QString deletionWay(const Capabilities &known, const DeletionImpact &impact, bool mayUsePlaceholder);

/*! Whether, and for how long, it can be taken back. */
[[nodiscard]] QString deletionUndo(const DeletionImpact &impact);

} // namespace Tagwright
