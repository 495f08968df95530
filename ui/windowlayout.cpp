// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowlayout.h"

#include "ui/actions/makeaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class LayoutWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::MainWindow)
};

QDockWidget *dock(const QString &name, const QString &title, QWidget &pane, QMainWindow &window)
{
    auto *dock = new QDockWidget(title, &window);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::DockWidgetClosable); // through the View menu; the panes have their own headers
    dock->setTitleBarWidget(new QWidget(dock));
    dock->setWidget(&pane);
    return dock;
}

// The tab says what the pane says of itself; the menu goes on with its own words.
void titleFollows(QDockWidget &dock)
{
    const auto follow = [&dock](const QString &title) {
        const QString menuText = dock.toggleViewAction()->text();
        dock.setWindowTitle(title);
        dock.toggleViewAction()->setText(menuText);
    };
    QObject::connect(dock.widget(), &QWidget::windowTitleChanged, &dock, follow);
    follow(dock.widget()->windowTitle());
}

} // namespace

Docks arrangePanes(QMainWindow &window, const Panes &panes)
{
    const Docks docks{
        .explorer = dock(u"explorerDock"_s, LayoutWords::tr("Explorer"), panes.explorer, window),
        .inspector = dock(u"inspectorDock"_s, LayoutWords::tr("Inspector"), panes.inspector, window),
        .activity = dock(u"activityDock"_s, LayoutWords::tr("Activity"), panes.activity, window),
        .requests = dock(u"requestsDock"_s, LayoutWords::tr("Requests"), panes.requests, window),
        .plan = dock(u"planDock"_s, LayoutWords::tr("Plan"), panes.plan, window),
    };
    window.setDocumentMode(true);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.addDockWidget(Qt::LeftDockWidgetArea, docks.explorer);
    window.addDockWidget(Qt::BottomDockWidgetArea, docks.inspector);
    window.addDockWidget(Qt::BottomDockWidgetArea, docks.activity);
    window.tabifyDockWidget(docks.activity, docks.requests);
    window.tabifyDockWidget(docks.requests, docks.plan);
    titleFollows(*docks.plan);
    docks.activity->raise();
    return docks;
}

void useDefaultSizes(QMainWindow &window)
{
    const QFontMetrics metrics = window.fontMetrics();
    const int character = metrics.averageCharWidth();
    const int line = metrics.lineSpacing();
    const QSize wanted(190 * character, 50 * line);
    window.resize(wanted.boundedTo(window.screen()->availableSize() * 9 / 10));

    const auto find = [&window](const QString &name) { return window.findChild<QDockWidget *>(name); };
    window.resizeDocks({find(u"explorerDock"_s)}, {40 * character}, Qt::Horizontal);
    window.resizeDocks(
        {find(u"inspectorDock"_s), find(u"activityDock"_s)}, {90 * character, 60 * character}, Qt::Horizontal);
    window.resizeDocks({find(u"inspectorDock"_s)}, {16 * line}, Qt::Vertical);
}

void nameButtons(QToolBar &bar)
{
    const QList<QAction *> actions = bar.actions();
    for (QAction *action : actions) {
        if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action))) {
            button->setAccessibleName(plainText(*action));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void showTextBesideIcon(QToolBar &bar, QAction &action)
{
    action.setIconText(plainText(action)); // Qt's own way leaves Chinese mnemonics in it
    if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(&action)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace Tagwright
