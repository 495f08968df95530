// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/streamchangeactions.h"

#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/projectrights.h"
#include "operations/streambrowser.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/change/confirmlookupdialog.h"
#include "ui/dialogs/change/deletestreamdialog.h"
#include "ui/pages/streampage.h"
#include "values/streamchanges.h"

#include <QAction>
#include <QMenu>

namespace Tagwright {

using namespace Qt::StringLiterals;

StreamChangeActions::StreamChangeActions(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    createActions();
    update();
}

void StreamChangeActions::createActions()
{
    m_deleteTags = makeAction({.name = u"deleteStreamTags"_s,
                                  .icon = u"remove"_s,
                                  .text = tr("De&lete tags…"),
                                  .tip = tr("Delete the selected tags, after showing what goes with them"),
                                  .shortcuts = {QKeySequence(QKeySequence::Delete)}},
        this);
    m_deleteTags->setShortcutContext(Qt::WidgetWithChildrenShortcut); // of the page: elsewhere it means other things
    m_deleteStream = makeAction({.name = u"deleteStream"_s,
                                    .icon = u"remove"_s,
                                    .text = tr("Delete im&age stream…"),
                                    .tip = tr("Delete the image stream with all its tags, after showing who uses it")},
        this);
    m_lookup = makeAction({.name = u"localLookup"_s,
                              .icon = u"imagestream"_s,
                              .text = tr("Let wor&kloads use its plain name"),
                              .tip = tr("Whether workloads of the project may write the stream's name as an image")},
        this);
    m_lookup->setCheckable(true);
    m_lookup->setIconVisibleInMenu(false); // where its check mark stands
    connect(m_deleteTags, &QAction::triggered, this, [this] {
        const StreamBrowser &browser = m_page->browser();
        openDeletion(browser.connectionId(), browser.path(), m_page->selectedTags(), m_page->window());
    });
    connect(m_deleteStream, &QAction::triggered, this, [this] {
        const StreamBrowser &browser = m_page->browser();
        openDeletion(browser.connectionId(), browser.path(), {}, m_page->window());
    });
    connect(m_lookup, &QAction::triggered, this, &StreamChangeActions::askLookup);
}

void StreamChangeActions::setPage(StreamPage *page)
{
    if (m_page) {
        m_page->disconnect(this);
        m_page->browser().disconnect(this);
        m_page->removeAction(m_deleteTags);
    }
    m_page = page;
    if (page) {
        connect(page, &Page::selectionChanged, this, &StreamChangeActions::update);
        connect(page, &StreamPage::lookupWanted, this, &StreamChangeActions::askLookup);
        connect(&page->browser(), &StreamBrowser::changed, this, &StreamChangeActions::update);
        connect(&page->browser(), &StreamBrowser::streamChanged, this, &StreamChangeActions::update);
        page->addAction(m_deleteTags);
    }
    update();
}

void StreamChangeActions::fillExplorerMenu(
    QMenu &menu, const QString &connectionId, const QString &path, QWidget *window)
{
    ClusterSource *cluster = m_workspace.cluster(connectionId);
    const QString project = path.section(u'/', 0, 0);
    if (!cluster || path.isEmpty())
        return;
    QAction *deletion = makeAction({.name = u"deleteStreamHere"_s,
                                       .icon = u"remove"_s,
                                       .text = tr("Delete image &stream…"),
                                       .tip = tr("Delete the image stream with all its tags, after showing who uses "
                                                 "it")},
        &menu);
    menu.addAction(deletion);
    menu.setToolTipsVisible(true); // they say why something cannot be done
    const auto allow = [this, deletion, connectionId, path] {
        setAvailable(*deletion, true, refusal(connectionId, path, ProjectRight::DeleteStreams));
    };
    connect(cluster->rights(project), &ProjectRights::changed, deletion, allow);
    connect(deletion, &QAction::triggered, this,
        [this, connectionId, path, window] { openDeletion(connectionId, path, {}, window); });
    allow();
}

QString StreamChangeActions::refusal(const QString &connectionId, const QString &path, ProjectRight right) const
{
    ClusterSource *cluster = m_workspace.cluster(connectionId);
    if (!cluster || cluster->state() != LoadState::Loaded)
        return tr("The cluster is not connected.");
    const QString project = path.section(u'/', 0, 0);
    ProjectRights *rights = cluster->rights(project);
    rights->need(right);
    if (rights->verdict(right) != AccessAnswer::Verdict::Denied)
        return {};
    if (right == ProjectRight::DeleteTags)
        return tr("You have no right to delete tags in the project %1.").arg(project);
    return right == ProjectRight::DeleteStreams
        ? tr("You have no right to delete image streams in the project %1.").arg(project)
        : tr("You have no right to change image streams in the project %1.").arg(project);
}

void StreamChangeActions::update()
{
    const StreamBrowser *browser = m_page ? &m_page->browser() : nullptr;
    const ImageStream *stream = browser ? browser->stream() : nullptr;
    const auto reason = [this, browser](ProjectRight right) {
        return browser ? refusal(browser->connectionId(), browser->path(), right) : tr("No image stream is in front.");
    };
    setAvailable(*m_deleteTags, stream && m_page->selectedCount() > 0, reason(ProjectRight::DeleteTags));
    setAvailable(*m_deleteStream, stream, reason(ProjectRight::DeleteStreams));
    setAvailable(*m_lookup, stream, reason(ProjectRight::ChangeStreams));
    m_lookup->setChecked(stream && stream->localLookup);
}

void StreamChangeActions::openDeletion(
    const QString &connectionId, const QString &path, const QStringList &tags, QWidget *window)
{
    auto *dialog = new DeleteStreamDialog(m_workspace, connectionId, path, tags, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// It is switched by what the cluster tells then.
void StreamChangeActions::askLookup()
{
    update();
    const ImageStream *stream = m_page ? m_page->browser().stream() : nullptr;
    if (!stream)
        return;
    const StreamBrowser &browser = m_page->browser();
    const ObjectAddress place =
        streamAddress(browser.connectionId(), browser.host(), browser.project(), browser.name());
    auto *dialog =
        new ConfirmLookupDialog(m_workspace, {lookupOf(*stream, place)}, !stream->localLookup, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmLookupDialog::changesWanted, this,
        [this](const ObjectChangeSet &changes) { m_workspace.changes().make(changes); });
    dialog->open();
}

} // namespace Tagwright
