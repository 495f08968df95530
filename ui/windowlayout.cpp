// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowlayout.h"

#include "ui/actions/makeaction.h"
#include "ui/actions/paneactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

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

QWidget *centre(const Panes &panes, QMainWindow &window)
{
    auto *centre = new QWidget(&window);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(&panes.notice);
    layout->addWidget(&panes.pages, 1);
    return centre;
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

void arrangePanes(QMainWindow &window, const Panes &panes, PaneActions &actions)
{
    QDockWidget *explorer = dock(u"explorerDock"_s, LayoutWords::tr("Explorer"), panes.explorer, window);
    QDockWidget *inspector = dock(u"inspectorDock"_s, LayoutWords::tr("Inspector"), panes.inspector, window);
    QDockWidget *activity = dock(u"activityDock"_s, LayoutWords::tr("Activity"), panes.activity, window);
    QDockWidget *requests = dock(u"requestsDock"_s, LayoutWords::tr("Requests"), panes.requests, window);
    QDockWidget *plan = dock(u"planDock"_s, LayoutWords::tr("Plan"), panes.plan, window);
    QDockWidget *journal = dock(u"journalDock"_s, LayoutWords::tr("Journal"), panes.journal, window);
    window.setCentralWidget(centre(panes, window));
    window.setDocumentMode(true);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.addDockWidget(Qt::LeftDockWidgetArea, explorer);
    window.addDockWidget(Qt::BottomDockWidgetArea, inspector);
    window.addDockWidget(Qt::BottomDockWidgetArea, activity);
    window.tabifyDockWidget(activity, requests);
    window.tabifyDockWidget(requests, plan);
    window.tabifyDockWidget(plan, journal);
    titleFollows(*plan);
    activity->raise();

    actions.addDock(*explorer,
        {u"explorer"_s, u"panel-left"_s, LayoutWords::tr("Show &Explorer"), LayoutWords::tr("Go to &Explorer")});
    actions.addCentre(panes.pages, {u"tags"_s, u"tag"_s, {}, LayoutWords::tr("Go to ta&gs")});
    actions.addDock(*inspector,
        {u"inspector"_s, u"panel-bottom"_s, LayoutWords::tr("Show &Inspector"), LayoutWords::tr("Go to &Inspector")});
    actions.addDock(*activity,
        {u"activity"_s, u"activity"_s, LayoutWords::tr("Show &Activity"), LayoutWords::tr("Go to Acti&vity")});
    actions.addDock(*requests,
        {u"requests"_s, u"requests"_s, LayoutWords::tr("Show &Requests"), LayoutWords::tr("Go to Re&quests")});
    actions.addDock(*plan, {u"plan"_s, u"plan"_s, LayoutWords::tr("Show P&lan"), LayoutWords::tr("Go to P&lan")});
    actions.addDock(
        *journal, {u"journal"_s, u"journal"_s, LayoutWords::tr("Show &Journal"), LayoutWords::tr("Go to &Journal")});
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
