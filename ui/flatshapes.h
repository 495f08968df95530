// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;

/*! The shapes FlatStyle is made of. Each paints one thing from nothing but its option. */
namespace Tagwright::Flat {

enum class Edge { Top, Bottom };
enum class TabLook {
    Page, //!< stands on the page it belongs to, like a card
    Plain, //!< a word with a line under it
};

[[nodiscard]] bool isAccented(const QStyleOptionButton &button); //!< the default button of a dialog

void drawButton(const QStyleOption &option, QPainter *painter);
void drawToolButton(const QStyleOption &option, QPainter *painter);
void drawField(const QStyleOption &option, QPainter *painter);
void drawFieldFrame(const QStyleOption &option, QPainter *painter);
void drawFocus(const QStyleOption &option, QPainter *painter);
void drawLine(const QStyleOption &option, QPainter *painter, Edge edge);
void drawFrame(const QStyleOption &option, QPainter *painter);
void drawPopup(const QStyleOption &option, QPainter *painter);
void drawItemBackground(const QStyleOption &option, QPainter *painter);
void drawBranch(const QStyleOption &option, QPainter *painter);
void drawChevron(const QStyleOption &option, QPainter *painter, Qt::ArrowType direction);
void drawSortArrow(const QStyleOption &option, QPainter *painter);
void drawCross(const QStyleOption &option, QPainter *painter);
void drawToolBarSeparator(const QStyleOption &option, QPainter *painter);
void drawHandle(const QStyleOption &option, QPainter *painter);
void drawTab(const QStyleOption &option, QPainter *painter, TabLook look);
void drawMenuBarItem(const QStyleOption &option, QPainter *painter, const QStyle &style);
void drawDockTitle(const QStyleOption &option, QPainter *painter, const QStyle &style);
void drawBarGroove(const QStyleOption &option, QPainter *painter);
void drawBar(const QStyleOption &option, QPainter *painter);
void drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QRect &arrow);

[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestSlider);
void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &slider);

} // namespace Tagwright::Flat
