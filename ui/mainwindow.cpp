// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "operations/repositorybrowser.h"
#include "operations/workspace.h"
#include "ui/actions/appearanceactions.h"
#include "ui/actions/commandactions.h"
#include "ui/actions/commandpalette.h"
#include "ui/actions/connectionactions.h"
#include "ui/actions/credentialfileactions.h"
#include "ui/actions/goactions.h"
#include "ui/actions/paneactions.h"
#include "ui/actions/tagactions.h"
#include "ui/addressbar.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/icons.h"
#include "ui/knownnames.h"
#include "ui/navigator.h"
#include "ui/pages/activitypane.h"
#include "ui/pages/explorerpane.h"
#include "ui/pages/inspectorpane.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/planpane.h"
#include "ui/pages/requestpane.h"
#include "ui/pages/tagpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/windowlayout.h"

#include <QAction>
#include <QChildEvent>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTabBar>
#include <QToolBar>
#include <QWindow>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

void openOwn(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_names(new KnownNames(workspace, this))
    , m_actions(this)
    , m_connectionActions(new ConnectionActions(workspace, this))
    , m_credentialFileActions(new CredentialFileActions(workspace, this))
    , m_tagActions(new TagActions(this))
    , m_goActions(new GoActions(this))
    , m_paneActions(new PaneActions(this))
    , m_address(new AddressBar(*m_names, this))
    , m_status(new StatusLine(workspace, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setStatusBar(m_status);
    theme.watch(*this);
    createPanes();
    createMenus();
    createToolBar();
    m_navigator = new Navigator(workspace,
        {
            .address = *m_address,
            .pages = *m_pages,
            .explorer = *m_explorer,
            .inspector = *m_inspector,
            .goActions = *m_goActions,
            .connectionActions = *m_connectionActions,
            .tagActions = *m_tagActions,
            .commandActions = *m_commandActions,
        },
        this);
    connectActions();
    followPage();
}

void MainWindow::createPanes()
{
    auto *welcome = new WelcomePage(m_workspace,
        {m_connectionActions->addRegistry(), m_credentialFileActions->importCredentials(),
            m_connectionActions->openSandbox(), m_actions.paste},
        this);
    connect(welcome, &WelcomePage::connectionChosen, this, &MainWindow::showConnection);
    m_pages = new PageTabs(m_workspace, welcome, this);
    m_explorer = new ExplorerPane(m_workspace, this);
    m_inspector = new InspectorPane(m_workspace, this);
    m_commandActions = new CommandActions(m_workspace, *m_inspector, this);
    m_activity = new ActivityPane(m_workspace, this);
    m_requests = new RequestPane(m_workspace.requests(), this);
    m_plan = new PlanPane(m_workspace, this);

    setCentralWidget(m_pages);
    const Docks docks = arrangePanes(*this, {*m_explorer, *m_inspector, *m_activity, *m_requests, *m_plan});
    m_paneActions->addDock(
        *docks.explorer, {u"explorer"_s, u"panel-left"_s, tr("Show &Explorer"), tr("Go to &Explorer")});
    m_paneActions->addCentre(*m_pages, {u"tags"_s, u"tag"_s, {}, tr("Go to ta&gs")});
    m_paneActions->addDock(
        *docks.inspector, {u"inspector"_s, u"panel-bottom"_s, tr("Show &Inspector"), tr("Go to &Inspector")});
    m_paneActions->addDock(
        *docks.activity, {u"activity"_s, u"activity"_s, tr("Show &Activity"), tr("Go to Acti&vity")});
    m_paneActions->addDock(
        *docks.requests, {u"requests"_s, u"requests"_s, tr("Show &Requests"), tr("Go to Re&quests")});
    m_paneActions->addDock(*docks.plan, {u"plan"_s, u"plan"_s, tr("Show &Plan"), tr("Go to P&lan")});
}

void MainWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_connectionActions->fillFileMenu(*file);
    file->addSeparator();
    m_credentialFileActions->fillMenu(*file);
    file->addSeparator();
    file->addAction(m_actions.quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions.paste, m_actions.find});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_paneActions->showActions());
    view->addSeparator();
    const auto *appearance = new AppearanceActions(m_theme, this);
    appearance->fillMenu(*view->addMenu(tr("A&ppearance")));

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    go->addActions({m_goActions->back(), m_goActions->forward(), m_actions.address});
    go->addSeparator();
    go->addActions(m_pages->tabActions());
    go->addSeparator();
    go->addActions(m_paneActions->goActions());

    QMenu *tag = menuBar()->addMenu(tr("&Tag"));
    m_tagActions->fillMenu(*tag);

    QMenu *tools = menuBar()->addMenu(tr("T&ools"));
    tools->addActions({m_actions.palette, m_commandActions->showAsCommand()});
    tools->addSeparator();
    tools->addActions(m_activity->paneActions());
    tools->addSeparator();
    tools->addActions(m_requests->paneActions());
    tools->addSeparator();
    tools->addActions(m_plan->paneActions());

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions.shortcuts, m_actions.about});
}

void MainWindow::createToolBar()
{
    QToolBar *bar = addToolBar(tr("Address"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->toggleViewAction()->setVisible(false); // without it one could hardly get anywhere
    bar->addActions({m_goActions->back(), m_goActions->forward(), m_tagActions->refresh()});
    bar->addWidget(m_address);
    bar->addActions({m_connectionActions->addRegistry(), m_actions.palette});
    nameButtons(*bar);
    showTextBesideIcon(*bar, *m_connectionActions->addRegistry());
}

void MainWindow::connectActions()
{
    connect(m_pages, &PageTabs::currentPageChanged, this, &MainWindow::followPage);
    connect(m_tagActions, &TagActions::told, m_status,
        [this](const QString &sentence) { m_status->showMessage(sentence, 5000); });
    connect(m_connectionActions, &ConnectionActions::openSandboxRequested, this, &MainWindow::openSandboxRequested);
    connect(m_actions.address, &QAction::triggered, m_address, &AddressBar::focus);
    connect(m_actions.paste, &QAction::triggered, this, [this] { open(QGuiApplication::clipboard()->text()); });
    connect(m_actions.find, &QAction::triggered, this, [this] { m_pages->current()->focusFilter(); });
    connect(m_actions.palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.shortcuts, &QAction::triggered, this,
        [this] { openOwn(new ShortcutsDialog(actionsOf(menuBar()->actions()), this)); });
    connect(m_actions.about, &QAction::triggered, this, [this] { openOwn(new AboutDialog(this)); });
}

void MainWindow::open(const QString &pasted)
{
    m_navigator->open(pasted);
}

void MainWindow::showConnection(const QString &connectionId)
{
    m_navigator->showConnection(connectionId);
}

void MainWindow::showProblem(const QString &sentence)
{
    m_address->showProblem(sentence);
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(actionsOf(menuBar()->actions()), m_names->all(), this);
    connect(palette, &CommandPalette::nameChosen, this, &MainWindow::open);
    openOwn(palette);
}

void MainWindow::followPage()
{
    TagPage *page = m_pages->current();
    m_status->follow(page);
    m_actions.find->setEnabled(page);
    setWindowTitle(page ? tr("%1 – Tagwright").arg(page->browser().repository()) : u"Tagwright"_s);
}

WindowState MainWindow::state() const
{
    return {
        .geometry = saveGeometry(),
        .panes = saveState(),
        .columns = m_pages->columns(),
        .pages = m_pages->places(),
        .currentPage = m_pages->currentPlace(),
        .expanded = m_explorer->expandedKeys(),
        .appearance = m_theme.appearance(),
    };
}

void MainWindow::restore(const WindowState &state)
{
    m_theme.setAppearance(state.appearance);
    if (!restoreGeometry(state.geometry) || !restoreState(state.panes))
        useDefaultSizes(*this);
    m_pages->setColumns(state.columns);
    m_explorer->setExpandedKeys(state.expanded);
    QList<Place> places = state.pages;
    if (state.currentPage >= 0)
        places += places.at(state.currentPage); // to the front again, after the others
    for (const Place &place : std::as_const(places)) {
        if (m_workspace.source(place.connectionId))
            m_pages->open(place);
    }
}

void MainWindow::childEvent(QChildEvent *event)
{
    // The tabs of panes that share a place are made by Qt when they are needed.
    if (event->polished()) {
        if (auto *tabs = qobject_cast<QTabBar *>(event->child()))
            tabs->setAccessibleName(tr("Panes"));
    }
    QMainWindow::childEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    windowHandle()->installEventFilter(m_goActions); // for the mouse's own back and forward buttons
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(event->mimeData()->text());
}

} // namespace Tagwright
