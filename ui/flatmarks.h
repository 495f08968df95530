// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QPainter;
class QStyleOption;

/*! The marks of boxes that are ticked and of choices: seen on any ground, also while they are empty. */
namespace Tagwright::Flat {

void drawCheckBox(const QStyleOption &option, QPainter *painter);
void drawRadioButton(const QStyleOption &option, QPainter *painter);

} // namespace Tagwright::Flat
