// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/applyactions.h"

#include "operations/clustersource.h"
#include "operations/projectrights.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/change/applydialog.h"
#include "ui/documentmime.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace Tagwright {

using namespace Qt::StringLiterals;

ApplyActions::ApplyActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_apply(makeAction({.name = u"applyYaml"_s,
                             .icon = u"import"_s,
                             .text = tr("App&ly YAML…"),
                             .tip = tr("Make or change image streams and their tags from YAML or JSON, after showing "
                                       "the difference")},
          this))
{
    connect(m_apply, &QAction::triggered, this, [this] { apply({}, m_connectionId, m_project); });
    connect(&workspace, &Workspace::connectionsChanged, this, &ApplyActions::update);
    update();
}

void ApplyActions::setTarget(const QString &connectionId, const QString &project)
{
    m_connectionId = connectionId;
    m_project = project;
    update();
}

void ApplyActions::fillMenu(QMenu &menu) const
{
    menu.addAction(m_apply);
}

QString ApplyActions::reason()
{
    const QList<Connection> connections = m_workspace.connections();
    if (std::none_of(connections.cbegin(), connections.cend(),
            [this](const Connection &connection) { return m_workspace.cluster(connection.id); }))
        return tr("There is no cluster. Add one first.");
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster || m_project.isEmpty() || cluster->state() != LoadState::Loaded)
        return {};
    static constexpr ProjectRight Rights[] = {
        ProjectRight::CreateStreams, ProjectRight::ChangeStreams, ProjectRight::CreateTags, ProjectRight::MoveTags};
    ProjectRights *rights = cluster->rights(m_project);
    connect(rights, &ProjectRights::changed, this, &ApplyActions::update, Qt::UniqueConnection);
    for (const ProjectRight right : Rights)
        rights->need(right);
    return std::all_of(std::cbegin(Rights), std::cend(Rights),
               [rights](ProjectRight right) { return rights->verdict(right) == AccessAnswer::Verdict::Denied; })
        ? tr("You have no right to make or change image streams in the project %1.").arg(m_project)
        : QString();
}

void ApplyActions::update()
{
    setAvailable(*m_apply, true, reason());
}

void ApplyActions::apply(const QStringList &paths, const QString &connectionId, const QString &project)
{
    const bool isCluster = m_workspace.cluster(connectionId);
    auto *dialog = new ApplyDialog(m_workspace,
        {.connectionId = isCluster ? connectionId : QString(),
            .project = isCluster ? project : QString(),
            .text = {},
            .paths = paths},
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool ApplyActions::applyDropped(const QMimeData &dropped)
{
    const QStringList paths = carriedDocuments(dropped);
    if (paths.isEmpty() || !m_apply->isEnabled())
        return false;
    apply(paths, m_connectionId, m_project);
    return true;
}

} // namespace Tagwright
