// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QAction;
class QDockWidget;
class QMainWindow;
class QToolBar;
class QWidget;

namespace Tagwright {

struct Panes {
    QWidget &explorer;
    QWidget &inspector;
    QWidget &activity;
    QWidget &requests;
    QWidget &plan;
};

struct Docks {
    QDockWidget *explorer;
    QDockWidget *inspector;
    QDockWidget *activity;
    QDockWidget *requests;
    QDockWidget *plan;
};

/*! The Explorer at the left; below the pages the Inspector, and beside it Activity, Requests and Plan in tabs. */
[[nodiscard]] Docks arrangePanes(QMainWindow &window, const Panes &panes);

/*! For the first start: as large as the contents like it and the screen allows. */
void useDefaultSizes(QMainWindow &window);

/*! Tool buttons are made by the bar, from actions: their names for screen readers and tests come from those. */
void nameButtons(QToolBar &bar);

void showTextBesideIcon(QToolBar &bar, QAction &action);

} // namespace Tagwright
