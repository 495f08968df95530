// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/navigator.h"

#include "operations/repositorybrowser.h"
#include "operations/source.h"
#include "operations/workspace.h"
#include "ui/actions/accessactions.h"
#include "ui/actions/applyactions.h"
#include "ui/actions/changeactions.h"
#include "ui/actions/commandactions.h"
#include "ui/actions/connectionactions.h"
#include "ui/actions/goactions.h"
#include "ui/actions/projectactions.h"
#include "ui/actions/pullactions.h"
#include "ui/actions/streamactions.h"
#include "ui/actions/streamchangeactions.h"
#include "ui/actions/tagactions.h"
#include "ui/addressbar.h"
#include "ui/pages/explorerpane.h"
#include "ui/pages/inspectorpane.h"
#include "ui/pages/pagetabs.h"
#include "ui/pages/streampage.h"
#include "ui/pages/tagpage.h"
#include "ui/referenceopener.h"
#include "ui/tagmime.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

namespace Tagwright {

Navigator::Navigator(Workspace &workspace, const Panes &panes, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_panes(panes)
    , m_opener(new ReferenceOpener(workspace, this))
{
    connectExplorer();
    connectPages();
    connect(&panes.address, &AddressBar::openRequested, this, &Navigator::open);
    connect(&panes.goActions, &GoActions::placeWanted, this, &Navigator::goTo);
    connect(m_opener, &ReferenceOpener::placeFound, this, &Navigator::goTo);
    connect(m_opener, &ReferenceOpener::registryFound, this, &Navigator::showConnection);
    connect(m_opener, &ReferenceOpener::connectionAdded, this, &Navigator::showAdded);
    connect(m_opener, &ReferenceOpener::clusterFound, this, &Navigator::openCluster);
    connect(m_opener, &ReferenceOpener::refused, &panes.address, &AddressBar::showProblem);
    connect(&panes.connectionActions, &ConnectionActions::connectionAdded, &panes.explorer,
        [this](const QString &added) { m_panes.explorer.select(added, {}); });
    connect(&panes.connectionActions, &ConnectionActions::credentialChanged, this, &Navigator::refreshPagesOf);
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this, &Navigator::forgetConnection);
    followPage(nullptr);
}

void Navigator::connectExplorer()
{
    ConnectionActions *actions = &m_panes.connectionActions;
    connect(&m_panes.explorer, &ExplorerPane::repositoryActivated, this,
        [this](const QString &connectionId, const QString &repository) {
            goTo({connectionId, repository, {}});
        });
    connect(&m_panes.explorer, &ExplorerPane::tagsDropped, &m_panes.changeActions, &ChangeActions::put);
    connect(&m_panes.changeActions, &ChangeActions::told, &m_panes.address, &AddressBar::showNotice);
    connect(&m_panes.explorer, &ExplorerPane::connectionActivated, actions, &ConnectionActions::activate);
    connect(&m_panes.explorer, &ExplorerPane::currentChanged, actions, &ConnectionActions::setTarget);
    connect(&m_panes.explorer, &ExplorerPane::currentChanged, &m_panes.commandActions,
        [this](const QString &connectionId, const QString &repository) {
            const Page *page = m_panes.pages.page(connectionId, repository);
            m_panes.commandActions.setPlace({connectionId, repository, page ? page->currentTag() : QString()});
        });
    ProjectActions *projects = &m_panes.projectActions;
    connect(&m_panes.explorer, &ExplorerPane::projectChanged, projects, &ProjectActions::setTarget);
    connect(&m_panes.explorer, &ExplorerPane::documentsDropped, &projects->apply(), &ApplyActions::apply);
    AccessActions *access = &projects->access();
    connect(&m_panes.explorer, &ExplorerPane::currentChanged, access, &AccessActions::setPlace);
    connect(&m_panes.explorer, &ExplorerPane::whyRequested, access,
        [access](const QString &connectionId, const QString &project) {
            access->explain({AccessMatter::Deed::List, connectionId, project});
        });
    connect(&m_panes.explorer, &ExplorerPane::projectRequested, projects, &ProjectActions::openProject);
    connect(&m_panes.explorer, &ExplorerPane::refreshRequested, projects, &ProjectActions::refresh);
    connect(projects, &ProjectActions::projectOpened, &m_panes.explorer, &ExplorerPane::selectProject);
    connect(projects, &ProjectActions::streamMade, this, [this](const QString &connectionId, const QString &path) {
        goTo({connectionId, path, {}});
    });
    connect(projects, &ProjectActions::registryAdded, this, &Navigator::showConnection);
    connect(projects, &ProjectActions::placeWanted, this,
        [this](const QString &connectionId, const QString &stream, const QString &tag) {
            goTo({connectionId, stream, tag});
        });
    connect(projects, &ProjectActions::told, &m_panes.address, &AddressBar::showNotice);
    connect(&m_panes.explorer, &ExplorerPane::certificateRequested, actions, &ConnectionActions::showCertificate);
    connect(&m_panes.explorer, &ExplorerPane::signInRequested, actions,
        [actions](const QString &connectionId) { actions->signIn(connectionId, CredentialsDialog::Reason::Refused); });
    connect(&m_panes.explorer, &ExplorerPane::contextMenuRequested, actions,
        [this, actions](const QPoint &global, const QString &connectionId, const QString &repository) {
            actions->setTarget(connectionId, repository);
            auto *menu = new QMenu(&m_panes.explorer);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            m_panes.projectActions.fillContextMenu(*menu);
            m_panes.projectActions.fillStreamMenu(*menu, connectionId, repository);
            const QString project = connectionId.isEmpty() ? QString() : m_panes.explorer.currentDropPlace().project;
            if (project.isEmpty() || !repository.isEmpty()) // a project has enough of its own
                actions->fillContextMenu(*menu);
            menu->addSeparator();
            m_panes.changeActions.fillExplorerMenu(*menu, {connectionId, repository, project});
            m_panes.tagActions.streams().changes().fillExplorerMenu(
                *menu, connectionId, repository, m_panes.explorer.window());
            m_panes.commandActions.setPlace({connectionId, repository, {}});
            menu->addSeparator();
            menu->addAction(m_panes.commandActions.showAsCommand());
            menu->popup(global);
        });
}

void Navigator::connectPages()
{
    connect(&m_panes.pages, &PageTabs::currentPageChanged, this, &Navigator::followPage);
    connect(&m_panes.pages, &PageTabs::pageOpened, this, &Navigator::pageOpened);
    connect(&m_panes.inspector, &InspectorPane::openReferenceRequested, m_opener,
        qOverload<const ImageReference &>(&ReferenceOpener::open));
    connect(
        &m_panes.inspector, &InspectorPane::accessWanted, &m_panes.projectActions.access(), &AccessActions::showAccess);
    connect(&m_panes.inspector, &InspectorPane::signInRequested, this, [this](const QString &connectionId) {
        m_panes.connectionActions.signIn(connectionId, CredentialsDialog::Reason::Refused);
    });
}

void Navigator::pageOpened(Page *page)
{
    connect(page, &Page::currentTagChanged, this, [this, page] { followTag(page); });
    if (auto *tags = qobject_cast<TagPage *>(page)) {
        connect(&tags->browser(), &RepositoryBrowser::changed, &m_panes.inspector, [this, tags] {
            if (tags == m_panes.pages.current() && tags->browser().state() == LoadState::Loaded)
                m_panes.inspector.refresh(); // a tag may point elsewhere by now
        });
    }
    if (auto *stream = qobject_cast<StreamPage *>(page))
        connect(stream, &StreamPage::tagsDropped, &m_panes.changeActions, &ChangeActions::put);
    connect(page, &Page::addressChanged, &m_panes.address, [this, page] {
        if (page == m_panes.pages.current())
            m_panes.address.setText(page->address(page->currentTag()));
    });
    connect(page, &Page::signInWanted, this, [this, page] {
        m_panes.connectionActions.signIn(page->place().connectionId, CredentialsDialog::Reason::Refused);
    });
    connect(page, &Page::whyWanted, &m_panes.projectActions.access(), [this, page] {
        const Place place = page->place();
        m_panes.projectActions.access().explain({AccessMatter::Deed::List, place.connectionId, place.repository});
    });
    connect(page, &Page::contextMenuRequested, this, [this, page](const QPoint &global) { showMenu(page, global); });
}

void Navigator::showMenu(Page *page, const QPoint &global)
{
    auto *menu = new QMenu(page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (qobject_cast<StreamPage *>(page)) {
        QMenu *ofStream = m_panes.tagActions.streams().fillContextMenu(*menu);
        m_panes.projectActions.apply().fillMenu(*ofStream);
    } else {
        m_panes.changeActions.fillMenu(*menu);
        menu->addSeparator();
        m_panes.tagActions.fillMenu(*menu);
        menu->addAction(m_panes.pullActions.pull());
        menu->addAction(m_panes.commandActions.showAsCommand());
    }
    menu->popup(global);
}

void Navigator::open(const QString &pasted)
{
    m_opener->open(pasted);
}

void Navigator::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const auto carried = carriedTagsIn(mime);
    DropPlace target;
    if (m_panes.explorer.isAncestorOf(QApplication::focusWidget()))
        target = m_panes.explorer.currentDropPlace();
    else if (const Page *page = m_panes.pages.current())
        target = {page->place().connectionId, page->place().repository};
    const bool isElsewhere =
        carried && (carried->source.connectionId != target.connectionId || carried->source.repository != target.path);
    if (!isElsewhere || !m_panes.changeActions.copyHere(mime, target))
        open(mime->text());
}

bool Navigator::applyDropped(const QMimeData &dropped)
{
    return m_panes.projectActions.apply().applyDropped(dropped);
}

void Navigator::goTo(const Place &place)
{
    const bool byDigest = Digest::parse(place.tag).has_value();
    m_panes.pages.open({place.connectionId, place.repository, byDigest ? QString() : place.tag});
    if (byDigest && m_panes.pages.currentTags()) {
        m_panes.inspector.inspect(place);
        m_panes.goActions.visit(place);
    }
    m_panes.pages.current()->focusTags();
}

void Navigator::openCluster(const ClusterAddress &address)
{
    // A token in an "oc login" line does not stay in sight.
    if (Page *page = m_panes.pages.current())
        followTag(page);
    else
        m_panes.address.setText({});
    m_panes.connectionActions.openCluster(address);
}

void Navigator::showConnection(const QString &connectionId)
{
    m_panes.explorer.select(connectionId, {});
    m_panes.connectionActions.activate(connectionId);
}

void Navigator::followPage(Page *page)
{
    m_panes.tagActions.setPage(page);
    m_panes.changeActions.setPage(page);
    m_panes.pullActions.setPage(page);
    if (!page) {
        m_panes.address.setText({});
        m_panes.inspector.clear();
        return;
    }
    const Place place = page->place();
    m_panes.explorer.select(place.connectionId, place.repository);
    m_panes.connectionActions.setTarget(place.connectionId, place.repository);
    m_panes.projectActions.access().setPlace(place.connectionId, place.repository);
    followTag(page);
}

void Navigator::followTag(Page *page)
{
    if (page != m_panes.pages.current())
        return;
    const Place place = page->place();
    m_panes.commandActions.setPlace(place);
    m_panes.address.setText(page->address(place.tag));
    m_panes.goActions.visit(place);
    if (auto *stream = qobject_cast<StreamPage *>(page))
        m_panes.inspector.showStream(stream->browser(), place.tag);
    else if (place.tag.isEmpty())
        m_panes.inspector.clear();
    else
        m_panes.inspector.inspect(place);
}

void Navigator::showAdded(const QString &connectionId)
{
    m_panes.explorer.expand(connectionId); // which lists its repositories
    const Connection connection = m_workspace.source(connectionId)->connection();
    m_panes.address.showNotice(connection.isPlainHttp()
            ? tr("The registry %1 is in the Explorer now, connected over plain HTTP.").arg(connection.name)
            : tr("The registry %1 is in the Explorer now.").arg(connection.name));
}

void Navigator::forgetConnection(const QString &connectionId)
{
    m_panes.pages.closeOf(connectionId);
    m_panes.goActions.forget(connectionId);
    m_panes.connectionActions.setTarget({}, {});
    m_panes.projectActions.setTarget({}, {});
    m_panes.commandActions.setPlace({});
}

void Navigator::refreshPagesOf(const QString &connectionId)
{
    const QList<Page *> pages = m_panes.pages.pages();
    for (Page *page : pages) {
        if (qobject_cast<TagPage *>(page) && page->place().connectionId == connectionId)
            page->refresh(); // what is open of a cluster goes on by itself
    }
}

} // namespace Tagwright
