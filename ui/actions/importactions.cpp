// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/importactions.h"

#include "operations/clustersource.h"
#include "operations/projectrights.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/change/streamimportdialog.h"
#include "ui/dialogs/failedimportsdialog.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace Tagwright {

using namespace Qt::StringLiterals;

ImportActions::ImportActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_import(makeAction({.name = u"importIntoProject"_s,
                              .icon = u"import"_s,
                              .text = tr("&Import into project…"),
                              .tip = tr("Let the cluster import an image of a registry into an image stream of the "
                                        "project, a new one perhaps")},
          this))
    , m_failed(makeAction({.name = u"failedImports"_s,
                              .icon = u"error"_s,
                              .text = tr("Failed i&mports…"),
                              .tip = tr("Show all tags whose last import failed, and import them again")},
          this))
{
    connect(m_import, &QAction::triggered, this, &ImportActions::import);
    connect(m_failed, &QAction::triggered, this, &ImportActions::showFailed);
    update();
}

void ImportActions::setTarget(const QString &connectionId, const QString &project)
{
    m_connectionId = connectionId;
    m_project = project;
    update();
}

void ImportActions::fillMenu(QMenu &menu) const
{
    menu.addActions({m_import, m_failed});
}

void ImportActions::fillContextMenu(QMenu &menu) const
{
    menu.setToolTipsVisible(true); // they say why something cannot be done
    if (!m_project.isEmpty())
        menu.addAction(m_import);
    menu.addAction(m_failed);
}

QString ImportActions::refusal()
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster || m_project.isEmpty() || cluster->state() != LoadState::Loaded)
        return {};
    ProjectRights *rights = cluster->rights(m_project);
    connect(rights, &ProjectRights::changed, this, &ImportActions::update, Qt::UniqueConnection);
    rights->need(ProjectRight::ImportImages);
    return rights->verdict(ProjectRight::ImportImages) == AccessAnswer::Verdict::Denied
        ? tr("You have no right to import images in the project %1.").arg(m_project)
        : QString();
}

void ImportActions::update()
{
    const bool isCluster = m_workspace.cluster(m_connectionId);
    const QString reason = isCluster ? QString() : tr("Choose a project of a cluster in the Explorer first.");
    setAvailable(*m_import, isCluster && !m_project.isEmpty(), isCluster ? refusal() : reason);
    setAvailable(*m_failed, isCluster, reason);
}

void ImportActions::import()
{
    auto *dialog =
        new StreamImportDialog(m_workspace, {.connectionId = m_connectionId, .project = m_project}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ImportActions::showFailed()
{
    auto *dialog = new FailedImportsDialog(m_workspace, m_connectionId, m_project, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FailedImportsDialog::placeWanted, this, &ImportActions::placeWanted);
    dialog->open();
}

} // namespace Tagwright
