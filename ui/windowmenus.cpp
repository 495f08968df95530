// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowmenus.h"

#include "ui/actions/accessactions.h"
#include "ui/actions/appearanceactions.h"
#include "ui/actions/changeactions.h"
#include "ui/actions/commandactions.h"
#include "ui/actions/connectionactions.h"
#include "ui/actions/credentialfileactions.h"
#include "ui/actions/goactions.h"
#include "ui/actions/imagefileactions.h"
#include "ui/actions/journalactions.h"
#include "ui/actions/paneactions.h"
#include "ui/actions/projectactions.h"
#include "ui/actions/pullactions.h"
#include "ui/actions/streamactions.h"
#include "ui/actions/tagactions.h"
#include "ui/actions/windowactions.h"
#include "ui/notifier.h"
#include "ui/pages/activitypane.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/planpane.h"
#include "ui/pages/requestpane.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace Tagwright {

namespace {

class MenuWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::MainWindow)
};

} // namespace

void fillMenuBar(QMenuBar &bar, const MenuParts &parts)
{
    QMenu *file = bar.addMenu(MenuWords::tr("&File"));
    parts.connections.fillFileMenu(*file);
    file->addSeparator();
    parts.imageFiles.fillMenu(*file);
    file->addSeparator();
    parts.credentialFiles.fillMenu(*file);
    file->addSeparator();
    file->addAction(parts.window.quit);

    QMenu *edit = bar.addMenu(MenuWords::tr("&Edit"));
    edit->addActions({parts.journal.undoLast(), parts.window.paste, parts.window.find});

    QMenu *view = bar.addMenu(MenuWords::tr("&View"));
    view->addActions(parts.panes.showActions());
    view->addSeparator();
    const auto *appearance = new AppearanceActions(parts.theme, &bar);
    appearance->fillMenu(*view->addMenu(MenuWords::tr("A&ppearance")));

    QMenu *go = bar.addMenu(MenuWords::tr("&Go"));
    go->addActions({parts.go.back(), parts.go.forward(), parts.window.address});
    go->addSeparator();
    go->addActions(parts.pages.tabActions());
    go->addSeparator();
    go->addActions(parts.panes.goActions());

    parts.connections.fillMenu(*bar.addMenu(MenuWords::tr("&Connection")));
    parts.projects.fillMenu(*bar.addMenu(MenuWords::tr("&Project")));

    QMenu *tag = bar.addMenu(MenuWords::tr("&Tag"));
    parts.changes.fillMenu(*tag);
    tag->addAction(parts.pull.pull());
    tag->addSeparator();
    parts.tags.fillMenu(*tag);

    parts.tags.streams().fillMenu(*bar.addMenu(MenuWords::tr("&Stream")));

    QMenu *tools = bar.addMenu(MenuWords::tr("T&ools"));
    tools->addActions({parts.window.palette, parts.commands.showAsCommand()});
    tools->addSeparator();
    tools->addActions(parts.activity.paneActions());
    tools->addSeparator();
    tools->addActions(parts.requests.paneActions());
    tools->addSeparator();
    tools->addMenu(MenuWords::tr("P&lan"))->addActions(parts.plan.paneActions());
    tools->addMenu(MenuWords::tr("&Journal"))->addActions(parts.journal.entryActions());
    tools->addAction(parts.notifier.action());

    QMenu *help = bar.addMenu(MenuWords::tr("&Help"));
    help->addActions({parts.projects.access().why(), parts.window.shortcuts, parts.window.about});
}

} // namespace Tagwright
