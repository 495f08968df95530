// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"

#include <QColor>
#include <QString>
#include <QStyleOptionViewItem>

class QModelIndex;
class QPainter;

/*! What the delegates of the program's own rows have in common. */
namespace Tagwright::ItemPainting {

[[nodiscard]] QColor textColour(const QStyleOptionViewItem &option, Tone tone = Tone::Neutral);
[[nodiscard]] QColor dimColour(const QStyleOptionViewItem &option);
[[nodiscard]] int padding(const QStyleOptionViewItem &option); //!< as much as headers have, so that words line up

void drawBackground(const QStyleOptionViewItem &option, QPainter *painter);
void drawSeparator(const QStyleOptionViewItem &option, QPainter *painter);

/*! A mark at the edge of the view for the row that the keyboard is on. */
void drawCurrentMark(const QStyleOptionViewItem &option, QPainter *painter, const QModelIndex &index);

/*! Around one cell, when it was reached by keyboard. */
void drawFocus(const QStyleOptionViewItem &option, QPainter *painter);

void drawText(const QStyleOptionViewItem &option, QPainter *painter, const QRect &room, const QString &text);

} // namespace Tagwright::ItemPainting
