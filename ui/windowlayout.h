// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QAction;
class QMainWindow;
class QToolBar;
class QWidget;

namespace Tagwright {

class PaneActions;

struct Panes {
    QWidget &notice;
    QWidget &pages;
    QWidget &explorer;
    QWidget &inspector;
    QWidget &activity;
    QWidget &requests;
    QWidget &plan;
    QWidget &journal;
};

/*!
    The pages in the middle, below what there is to notice; the Explorer at the left; below the pages the Inspector, and
    beside it Activity, Requests, Plan and Journal in tabs. actions bring one into each of them.
*/
void arrangePanes(QMainWindow &window, const Panes &panes, PaneActions &actions);

/*! For the first start: as large as the contents like it and the screen allows. */
void useDefaultSizes(QMainWindow &window);

/*! Tool buttons are made by the bar, from actions: their names for screen readers and tests come from those. */
void nameButtons(QToolBar &bar);

void showTextBesideIcon(QToolBar &bar, QAction &action);

} // namespace Tagwright
