// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/changeactions.h"

#include "operations/registrysource.h"
#include "operations/repositorybrowser.h"
#include "operations/streambrowser.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/change/copydialog.h"
#include "ui/dialogs/change/deletedialog.h"
#include "ui/dialogs/change/streamimportdialog.h"
#include "ui/dialogs/change/streamtagdialog.h"
#include "ui/dialogs/change/tagdialog.h"
#include "ui/knownnames.h"
#include "ui/pages/tagpage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <memory>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

void openChange(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

ChangeActions::ChangeActions(Workspace &workspace, const KnownNames &names, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_names(names)
    , m_window(window)
{
    createActions();
    update();
}

void ChangeActions::createActions()
{
    m_tag = makeAction({.name = u"tagImage"_s,
                           .icon = u"tag"_s,
                           .text = tr("&Tag…"),
                           .tip = tr("Give the image of the current tag further names"),
                           .shortcuts = {Qt::Key_F2}},
        this);
    m_copy = makeAction({.name = u"copyTags"_s,
                            .icon = u"export"_s,
                            .text = tr("C&opy to…"),
                            .tip = tr("Copy the selected tags into another repository or registry"),
                            .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_D}},
        this);
    m_copyAll = makeAction({.name = u"copyRepository"_s,
                               .icon = u"repository"_s,
                               .text = tr("Copy whole &repository to…"),
                               .tip = tr("Copy every tag of the repository into another repository or registry")},
        this);
    m_delete = makeAction({.name = u"deleteTags"_s,
                              .icon = u"remove"_s,
                              .text = tr("De&lete…"),
                              .tip = tr("Delete the selected tags, after showing what goes with them"),
                              .shortcuts = {QKeySequence(QKeySequence::Delete)}},
        this);
    for (QAction *action : {m_tag, m_delete})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // of the page: elsewhere the keys mean other things
    connect(m_tag, &QAction::triggered, this, &ChangeActions::tag);
    connect(m_copy, &QAction::triggered, this, &ChangeActions::copy);
    connect(m_copyAll, &QAction::triggered, this, [this] { openCopy({.source = place(), .tags = {}}, {}); });
    connect(m_delete, &QAction::triggered, this, &ChangeActions::deleteSelected);
}

void ChangeActions::setPage(Page *inFront)
{
    auto *page = qobject_cast<TagPage *>(inFront);
    m_isStream = inFront && !page;
    if (m_page) {
        m_page->disconnect(this);
        for (QAction *action : {m_tag, m_delete})
            m_page->removeAction(action);
    }
    m_page = page;
    if (page) {
        connect(page, &TagPage::selectionChanged, this, &ChangeActions::update);
        page->addActions({m_tag, m_delete});
    }
    update();
}

void ChangeActions::fillMenu(QMenu &menu) const
{
    menu.addActions({m_tag, m_copy, m_copyAll, m_delete});
}

void ChangeActions::fillExplorerMenu(QMenu &menu, const DropPlace &place)
{
    const RegistrySource *source = m_workspace.registry(place.connectionId);
    if (source && !place.path.isEmpty()) {
        const RepositoryAddress address{
            .connectionId = place.connectionId, .host = source->connection().host(), .repository = place.path};
        QAction *copyAll = menu.addAction(m_copyAll->icon(), m_copyAll->text());
        copyAll->setObjectName(u"copyRepositoryHere"_s);
        copyAll->setStatusTip(m_copyAll->statusTip());
        connect(copyAll, &QAction::triggered, this, [this, address] { openCopy({.source = address, .tags = {}}, {}); });
    }
    if (source || !place.project.isEmpty())
        addPaste(menu, place);
}

void ChangeActions::addPaste(QMenu &menu, const DropPlace &place)
{
    QAction *paste =
        makeAction({.name = u"pasteTagsHere"_s,
                       .icon = u"paste"_s,
                       .text = tr("Copy the tags in the clip&board here…"),
                       .tip = tr("Tags that were copied on a page, into this repository, registry, project "
                                 "or image stream")},
            &menu);
    menu.addAction(paste);
    menu.setToolTipsVisible(true); // they say why something cannot be done
    const auto carried = carriedTagsIn(QGuiApplication::clipboard()->mimeData());
    const TagDrop drop = carried ? tagDrop(m_workspace, *carried, place) : TagDrop();
    setAvailable(*paste, carried.has_value(), drop.does == TagDrop::Does::Nothing ? drop.sentence : QString());
    connect(
        paste, &QAction::triggered, this, [this, place] { copyHere(QGuiApplication::clipboard()->mimeData(), place); });
}

bool ChangeActions::copyHere(const QMimeData *mime, const DropPlace &place)
{
    const auto carried = carriedTagsIn(mime);
    return carried && put(*carried, place);
}

bool ChangeActions::put(const CarriedTags &carried, const DropPlace &place)
{
    const TagDrop drop = tagDrop(m_workspace, carried, place);
    switch (drop.does) {
    case TagDrop::Does::Nothing:
        if (!drop.sentence.isEmpty())
            Q_EMIT told(drop.sentence);
        return !drop.sentence.isEmpty();
    case TagDrop::Does::Copy:
        openDropped(drop);
        return true;
    case TagDrop::Does::Tag:
        openStreamTag(drop, place.connectionId);
        return true;
    case TagDrop::Does::Import:
        openImport(drop, place.connectionId);
        return true;
    }
    Q_UNREACHABLE();
}

void ChangeActions::update()
{
    const int selected = m_page ? m_page->selectedCount() : 0;
    // What is in a file is not changed.
    const RegistrySource *source = m_page ? m_workspace.registry(m_page->browser().connectionId()) : nullptr;
    const bool isWritable = source && !source->connection().isReadOnly();
    const QString reason = m_isStream ? tr("The Stream menu has what changes image streams.") : QString();
    setAvailable(*m_tag, isWritable, reason); // the dialog asks for the image when none is chosen
    setAvailable(*m_copy, selected > 0, reason);
    setAvailable(*m_delete, isWritable && selected > 0, reason);
    setAvailable(*m_copyAll, m_page, reason);
}

RepositoryAddress ChangeActions::place() const
{
    const RepositoryBrowser &browser = m_page->browser();
    return {
        .connectionId = browser.connectionId(), .host = browser.reference().host, .repository = browser.repository()};
}

void ChangeActions::tag()
{
    const QStringList selected = m_page->selectedTags();
    const QString image = selected.size() == 1 ? selected.constFirst() : QString();
    openChange(new TagDialog(m_workspace, m_names, m_page->browser(), image, m_window));
}

void ChangeActions::copy()
{
    openCopy({.source = place(), .tags = m_page->selectedTags()}, {});
}

void ChangeActions::openCopy(const CarriedTags &carried, const QString &destination)
{
    openChange(new CopyDialog(m_workspace, m_names, carried, destination, m_window));
}

void ChangeActions::openDropped(TagDrop drop)
{
    if (!drop.registryOf.isEmpty())
        drop.copied.source.connectionId = m_workspace.openIntegratedRegistry(drop.registryOf);
    RegistrySource *source = m_workspace.registry(drop.copied.source.connectionId);
    const bool isOfCluster = source && !source->connection().clusterId.isEmpty();
    if (!isOfCluster || source->state() == LoadState::Loaded)
        return openCopy(drop.copied, drop.destination);
    // It gets the cluster's sign-in when it is connected. What keeps it from that, the dialog says.
    source->connectToServer();
    const auto connected = std::make_shared<QMetaObject::Connection>();
    *connected = connect(source, &Source::changed, this, [this, drop, source, connected] {
        if (source->state() == LoadState::Loading)
            return;
        disconnect(*connected);
        openCopy(drop.copied, drop.destination);
    });
}

void ChangeActions::openStreamTag(const TagDrop &drop, const QString &connectionId)
{
    auto *browser = new StreamBrowser(m_workspace, connectionId, drop.destination, m_window);
    StreamTagTask task;
    if (drop.taken.size() == 1) {
        task.tag = drop.taken.constFirst().tag;
        task.source = drop.taken.constFirst().source;
    } else {
        task.taken = drop.taken;
    }
    auto *dialog = new StreamTagDialog(m_workspace, *browser, task, m_window);
    connect(dialog, &QObject::destroyed, browser, &QObject::deleteLater);
    openChange(dialog);
}

void ChangeActions::openImport(const TagDrop &drop, const QString &connectionId)
{
    openChange(new StreamImportDialog(m_workspace,
        {.connectionId = connectionId,
            .project = drop.destination.section(u'/', 0, 0),
            .stream = drop.destination.section(u'/', 1),
            .from = drop.imported,
            .isAll = drop.isAll},
        m_window));
}

void ChangeActions::deleteSelected()
{
    openChange(new DeleteDialog(m_workspace, place(), m_page->selectedTags(), m_window));
}

} // namespace Tagwright
