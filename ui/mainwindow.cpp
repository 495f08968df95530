// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "items/operationlistmodel.h"
#include "operations/workspace.h"
#include "ui/actions/changeactions.h"
#include "ui/actions/commandactions.h"
#include "ui/actions/commandpalette.h"
#include "ui/actions/connectionactions.h"
#include "ui/actions/credentialfileactions.h"
#include "ui/actions/goactions.h"
#include "ui/actions/imagefileactions.h"
#include "ui/actions/journalactions.h"
#include "ui/actions/paneactions.h"
#include "ui/actions/projectactions.h"
#include "ui/actions/pullactions.h"
#include "ui/actions/tagactions.h"
#include "ui/addressbar.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/icons.h"
#include "ui/knownnames.h"
#include "ui/navigator.h"
#include "ui/notifier.h"
#include "ui/pages/activitypane.h"
#include "ui/pages/explorerpane.h"
#include "ui/pages/inspectorpane.h"
#include "ui/pages/journalnotice.h"
#include "ui/pages/journalpane.h"
#include "ui/pages/page.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/planpane.h"
#include "ui/pages/requestpane.h"
#include "ui/pages/welcomepage.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/windowlayout.h"
#include "ui/windowmenus.h"

#include <QAction>
#include <QChildEvent>
#include <QCloseEvent>
#include <QDropEvent>
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
    , m_projectActions(new ProjectActions(workspace, this))
    , m_credentialFileActions(new CredentialFileActions(workspace, this))
    , m_imageFileActions(new ImageFileActions(this))
    , m_tagActions(new TagActions(workspace, this))
    , m_changeActions(new ChangeActions(workspace, *m_names, this))
    , m_journalActions(new JournalActions(workspace, this))
    , m_pullActions(new PullActions(workspace, this))
    , m_goActions(new GoActions(this))
    , m_paneActions(new PaneActions(this))
    , m_address(new AddressBar(*m_names, this))
    , m_status(new StatusLine(workspace, this))
    , m_notifier(new Notifier(workspace, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setStatusBar(m_status);
    theme.watch(*this);
    createPanes();
    fillMenuBar(*menuBar(),
        {m_actions, *m_connectionActions, *m_projectActions, *m_imageFileActions, *m_credentialFileActions,
            *m_journalActions, *m_paneActions, *m_goActions, *m_pages, *m_changeActions, *m_pullActions, *m_tagActions,
            *m_commandActions, *m_activity, *m_requests, *m_plan, *m_notifier, m_theme});
    createToolBar();
    m_navigator = new Navigator(workspace,
        {
            .address = *m_address,
            .pages = *m_pages,
            .explorer = *m_explorer,
            .inspector = *m_inspector,
            .goActions = *m_goActions,
            .connectionActions = *m_connectionActions,
            .projectActions = *m_projectActions,
            .tagActions = *m_tagActions,
            .pullActions = *m_pullActions,
            .commandActions = *m_commandActions,
            .changeActions = *m_changeActions,
        },
        this);
    connectActions();
    followPage();
}

void MainWindow::createPanes()
{
    auto *welcome = new WelcomePage(m_workspace,
        {m_connectionActions->addRegistry(), m_connectionActions->addCluster(),
            m_credentialFileActions->importCredentials(), m_connectionActions->openSandbox(), m_actions.paste},
        this);
    connect(welcome, &WelcomePage::connectionChosen, this, &MainWindow::showConnection);
    m_pages = new PageTabs(m_workspace, welcome, this);
    m_explorer = new ExplorerPane(m_workspace, this);
    m_inspector = new InspectorPane(m_workspace, this);
    m_commandActions = new CommandActions(m_workspace, *m_inspector, this);
    m_activity = new ActivityPane(m_workspace, this);
    m_requests = new RequestPane(m_workspace.requests(), this);
    m_plan = new PlanPane(m_workspace, this);
    m_journal = new JournalPane(m_workspace, *m_journalActions, this);
    m_notice = new JournalNotice(m_workspace, *m_journalActions, this);
    arrangePanes(*this, {*m_notice, *m_pages, *m_explorer, *m_inspector, *m_activity, *m_requests, *m_plan, *m_journal},
        *m_paneActions);
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
    connect(m_activity, &ActivityPane::undoWanted, m_journalActions, &JournalActions::undo);
    connect(m_activity, &ActivityPane::entryWanted, this, &MainWindow::showInJournal);
    connect(m_notice, &JournalNotice::entryWanted, this, &MainWindow::showInJournal);
    connect(m_journalActions, &JournalActions::placeWanted, m_navigator, &Navigator::goTo);
    connect(m_imageFileActions, &ImageFileActions::openRequested, this, &MainWindow::openImageFileRequested);
    connect(m_actions.address, &QAction::triggered, m_address, &AddressBar::focus);
    connect(m_actions.paste, &QAction::triggered, m_navigator, &Navigator::paste);
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

void MainWindow::showInJournal(qint64 entry)
{
    m_paneActions->goTo(u"journal"_s);
    m_journal->select(entry);
}

void MainWindow::showNotice(const QString &sentence)
{
    m_address->showNotice(sentence);
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
    Page *page = m_pages->current();
    m_status->follow(page);
    m_actions.find->setEnabled(page);
    setWindowTitle(page ? tr("%1 – Tagwright").arg(page->title()) : u"Tagwright"_s);
}

WindowState MainWindow::state() const
{
    return {
        .geometry = saveGeometry(),
        .panes = saveState(),
        .columns = m_pages->columns(),
        .streamColumns = m_pages->streamColumns(),
        .pages = m_pages->places(),
        .currentPage = m_pages->currentPlace(),
        .expanded = m_explorer->expandedKeys(),
        .appearance = m_theme.appearance(),
        .notifies = m_notifier->isOn(),
        .pullFolder = m_pullActions->folder(),
    };
}

void MainWindow::restore(const WindowState &state)
{
    m_theme.setAppearance(state.appearance);
    m_notifier->setOn(state.notifies);
    m_pullActions->setFolder(state.pullFolder);
    if (!restoreGeometry(state.geometry) || !restoreState(state.panes))
        useDefaultSizes(*this);
    m_pages->setColumns(state.columns, state.streamColumns);
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int changing = m_workspace.activity().runningWrites();
    if (changing == 0 || m_mayCloseWhileChanging)
        return QMainWindow::closeEvent(event);
    event->ignore();
    auto *question =
        new ConfirmDialog({.title = tr("Quit while changes are being made?"),
                              .consequence = tr("%Ln operation(s) would be broken off in the middle. The "
                                                "next start says what was done, and finishes it or takes it "
                                                "back.",
                                  nullptr, changing),
                              .button = tr("&Quit all the same")},
            this);
    connect(question, &QDialog::accepted, this, [this] {
        m_mayCloseWhileChanging = true;
        close();
    });
    openOwn(question);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (!m_navigator->applyDropped(*event->mimeData()) && !m_imageFileActions->openDropped(*event->mimeData()))
        open(event->mimeData()->text());
}

} // namespace Tagwright
