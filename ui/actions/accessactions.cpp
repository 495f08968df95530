// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/accessactions.h"

#include "operations/clustersource.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/accessdialog.h"
#include "ui/dialogs/whydialog.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace Tagwright {

using namespace Qt::StringLiterals;

AccessActions::AccessActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_access(makeAction({.name = u"projectAccess"_s,
                              .icon = u"key"_s,
                              .text = tr("&Access and roles…"),
                              .tip = tr("Show who may pull, push and list images in the project, and give roles to "
                                        "others")},
          this))
    , m_why(makeAction({.name = u"whyNot"_s,
                           .icon = u"info"_s,
                           .text = tr("W&hy can't I…?"),
                           .tip = tr("Say why a pull, push, list or delete is refused, and who could give the right")},
          this))
{
    connect(m_access, &QAction::triggered, this, [this] { showAccess(m_connectionId, m_project); });
    connect(m_why, &QAction::triggered, this, [this] { explain(m_place); });
    connect(&workspace, &Workspace::connectionsChanged, this, &AccessActions::update);
    update();
}

void AccessActions::setTarget(const QString &connectionId, const QString &project)
{
    m_connectionId = connectionId;
    m_project = project;
    const bool isWithin = m_place.connectionId == connectionId && m_place.path.startsWith(project + u'/');
    if (!connectionId.isEmpty() && (project.isEmpty() || !isWithin))
        m_place = {.deed = m_place.deed, .connectionId = connectionId, .path = project};
    update();
}

void AccessActions::setPlace(const QString &connectionId, const QString &path)
{
    if (connectionId.isEmpty())
        return;
    const bool isOfProject = path.isEmpty() && connectionId == m_connectionId;
    m_place = {.deed = m_place.deed, .connectionId = connectionId, .path = isOfProject ? m_project : path};
}

void AccessActions::fillStreamMenu(QMenu &menu, const QString &connectionId, const QString &path)
{
    QAction *who = makeAction({.name = u"accessHere"_s,
                                  .icon = u"key"_s,
                                  .text = tr("Access to its project…"),
                                  .tip = tr("Show who may pull, push and list images in the project of the image "
                                            "stream, and give roles to others")},
        &menu);
    connect(who, &QAction::triggered, this,
        [this, connectionId, path] { showAccess(connectionId, path.section(u'/', 0, 0)); });
    menu.addActions({who, m_why});
}

void AccessActions::update()
{
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (cluster)
        connect(cluster, &Source::changed, this, &AccessActions::update, Qt::UniqueConnection);
    const bool isThere = cluster && !m_project.isEmpty();
    setAvailable(*m_access, true,
        !isThere                                    ? tr("No project is chosen in the Explorer.")
            : cluster->state() == LoadState::Loaded ? QString()
                                                    : tr("The cluster is not connected."));
    setAvailable(*m_why, true, m_workspace.connections().isEmpty() ? tr("There is no connection yet.") : QString());
}

void AccessActions::showAccess(const QString &connectionId, const QString &project)
{
    if (!m_workspace.cluster(connectionId))
        return;
    auto *dialog = new AccessDialog(m_workspace, connectionId, project, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccessDialog::whyWanted, this, [this, dialog, connectionId, project] {
        openWhyDialog(m_workspace, {.deed = m_place.deed, .connectionId = connectionId, .path = project}, dialog);
    });
    dialog->open();
}

void AccessActions::explain(const AccessMatter &matter)
{
    openWhyDialog(m_workspace, matter, m_window);
}

} // namespace Tagwright
