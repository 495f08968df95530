// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/projectactions.h"

#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/projectrights.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/actions/accessactions.h"
#include "ui/actions/applyactions.h"
#include "ui/actions/importactions.h"
#include "ui/actions/makeaction.h"
#include "ui/actions/pullsecretactions.h"
#include "ui/dialogs/change/newstreamdialog.h"
#include "ui/dialogs/exportyamldialog.h"
#include "ui/dialogs/imagelookupdialog.h"
#include "ui/dialogs/projectdialog.h"
#include "ui/dialogs/secrets/secretsdialog.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace Tagwright {

using namespace Qt::StringLiterals;

ProjectActions::ProjectActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_imports(new ImportActions(workspace, window))
    , m_pullSecrets(new PullSecretActions(workspace, window))
    , m_apply(new ApplyActions(workspace, window))
    , m_access(new AccessActions(workspace, window))
{
    createActions();
    connect(m_imports, &ImportActions::placeWanted, this, &ProjectActions::placeWanted);
    connect(m_open, &QAction::triggered, this, [this] { openProject(m_connectionId); });
    connect(m_refresh, &QAction::triggered, this, [this] { refresh(m_connectionId, m_project); });
    connect(m_forget, &QAction::triggered, this, &ProjectActions::forgetProject);
    connect(m_registry, &QAction::triggered, this, &ProjectActions::openRegistry);
    connect(m_newStream, &QAction::triggered, this, &ProjectActions::makeStream);
    connect(m_lookup, &QAction::triggered, this, &ProjectActions::showLookup);
    connect(m_secrets, &QAction::triggered, this, &ProjectActions::showSecrets);
    connect(m_export, &QAction::triggered, this, [this] { exportYaml(m_connectionId, m_project, {}); });
    connect(&workspace, &Workspace::connectionsChanged, this, &ProjectActions::updateActions);
    updateActions();
}

void ProjectActions::createActions()
{
    m_open = makeAction({.name = u"openProject"_s,
                            .icon = u"project"_s,
                            .text = tr("Open pro&ject…"),
                            .tip = tr("Show a project of the cluster by its name, also where none are listed")},
        this);
    m_refresh = makeAction({.name = u"refreshProject"_s,
                               .icon = u"refresh"_s,
                               .text = tr("Re&fresh project"),
                               .tip = tr("List the image streams of the project again, and follow them from there")},
        this);
    m_forget = makeAction({.name = u"forgetProject"_s,
                              .icon = u"remove"_s,
                              .text = tr("Stop s&howing project"),
                              .tip = tr("Forget the project that was opened by its name; it stays in the cluster")},
        this);
    m_export = makeAction({.name = u"exportProject"_s,
                              .icon = u"export"_s,
                              .text = tr("Export project as &YAML…"),
                              .tip = tr("Show all or some of the project's image streams as YAML that can be applied "
                                        "anywhere, and save or copy it")},
        this);
    m_registry = makeAction({.name = u"openIntegratedRegistry"_s,
                                .icon = u"registry"_s,
                                .text = tr("Open the inte&grated registry"),
                                .tip = tr("Browse the cluster's own registry, with the same sign-in")},
        this);
    m_newStream = makeAction({.name = u"newStream"_s,
                                 .icon = u"imagestream"_s,
                                 .text = tr("Ne&w image stream…"),
                                 .tip = tr("Make an image stream in the project that is chosen in the Explorer")},
        this);
    m_lookup =
        makeAction({.name = u"imageLookup"_s,
                       .icon = u"search"_s,
                       .text = tr("Image loo&kup…"),
                       .tip = tr("Show and set which image streams and workloads of the project use plain names")},
            this);
    m_secrets =
        makeAction({.name = u"projectSecrets"_s,
                       .icon = u"key"_s,
                       .text = tr("&Secrets…"),
                       .tip = tr("Show the secrets of the project and who uses them; make, edit and delete them")},
            this);
}

// Whoever may not look at the project's image streams is told so by what reads them.
void ProjectActions::exportYaml(const QString &connectionId, const QString &project, const QString &stream)
{
    auto *dialog = new ExportYamlDialog(
        m_workspace, {.connectionId = connectionId, .project = project, .stream = stream}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProjectActions::fillStreamMenu(QMenu &menu, const QString &connectionId, const QString &path)
{
    if (!m_workspace.cluster(connectionId) || path.isEmpty())
        return;
    QAction *exporting =
        makeAction({.name = u"exportStreamHere"_s,
                       .icon = u"export"_s,
                       .text = tr("Export stream as &YAML…"),
                       .tip = tr("Show the image stream as YAML that can be applied anywhere, and save "
                                 "or copy it")},
            &menu);
    connect(exporting, &QAction::triggered, this,
        [this, connectionId, path] { exportYaml(connectionId, path.section(u'/', 0, 0), path.section(u'/', 1)); });
    menu.addAction(exporting);
    m_apply->fillMenu(menu);
    m_access->fillStreamMenu(menu, connectionId, path);
    menu.addSeparator();
}

void ProjectActions::setTarget(const QString &connectionId, const QString &project)
{
    m_connectionId = connectionId;
    m_project = project;
    m_imports->setTarget(connectionId, project);
    m_pullSecrets->setTarget(connectionId, project);
    m_apply->setTarget(connectionId, project);
    m_access->setTarget(connectionId, project);
    updateActions();
}

void ProjectActions::updateActions()
{
    const ClusterSource *cluster = target();
    if (cluster)
        connect(cluster, &Source::changed, this, &ProjectActions::updateActions, Qt::UniqueConnection);
    m_open->setEnabled(cluster);
    m_refresh->setEnabled(cluster && !m_project.isEmpty());
    m_forget->setEnabled(cluster && cluster->connection().pinned.contains(m_project));
    m_registry->setEnabled(cluster);
    const QString reason = projectReason();
    QString newReason = reason;
    if (reason.isEmpty()) {
        ProjectRights *rights = target()->rights(m_project);
        connect(rights, &ProjectRights::changed, this, &ProjectActions::updateActions, Qt::UniqueConnection);
        rights->need(ProjectRight::CreateStreams);
        if (rights->verdict(ProjectRight::CreateStreams) == AccessAnswer::Verdict::Denied)
            newReason = tr("You have no right to make image streams in the project %1.").arg(m_project);
    }
    setAvailable(*m_newStream, true, newReason);
    setAvailable(*m_lookup, true, reason);
    QString secretsReason = reason;
    if (reason.isEmpty()) {
        ProjectRights *rights = target()->rights(m_project);
        rights->need(ProjectRight::ListSecrets);
        if (rights->verdict(ProjectRight::ListSecrets) == AccessAnswer::Verdict::Denied)
            secretsReason = tr("You have no right to list the secrets of the project %1.").arg(m_project);
    }
    setAvailable(*m_secrets, true, secretsReason);
    const bool isRefused = cluster && !m_project.isEmpty()
        && m_workspace.cluster(m_connectionId)->rights(m_project)->verdict(ProjectRight::ListStreams)
            == AccessAnswer::Verdict::Denied;
    setAvailable(*m_export, cluster && !m_project.isEmpty(),
        isRefused ? tr("You have no right to list the image streams of the project %1.").arg(m_project) : QString());
}

QString ProjectActions::projectReason() const
{
    const ClusterSource *cluster = target();
    if (!cluster || m_project.isEmpty())
        return tr("No project is chosen in the Explorer.");
    return cluster->state() == LoadState::Loaded ? QString() : tr("The cluster is not connected.");
}

void ProjectActions::fillMenu(QMenu &menu) const
{
    menu.addActions({m_newStream, m_lookup});
    m_imports->fillMenu(menu);
    menu.addSeparator();
    m_apply->fillMenu(menu);
    menu.addAction(m_export);
    menu.addSeparator();
    menu.addAction(m_secrets);
    m_pullSecrets->fillMenu(menu);
    menu.addAction(m_access->access());
    menu.addSeparator();
    menu.addActions({m_refresh, m_open, m_forget, m_registry});
}

void ProjectActions::fillContextMenu(QMenu &menu) const
{
    if (!target())
        return;
    const bool isProject = !m_project.isEmpty();
    if (isProject)
        menu.addActions({m_newStream, m_lookup});
    m_imports->fillContextMenu(menu);
    menu.addSeparator();
    m_apply->fillMenu(menu);
    if (isProject) {
        menu.addAction(m_export);
        menu.addSeparator();
        menu.addAction(m_secrets);
        m_pullSecrets->fillContextMenu(menu);
        menu.addAction(m_access->access());
        menu.addSeparator();
        menu.addActions({m_refresh, m_forget});
    }
    menu.addAction(m_open);
    if (!isProject)
        menu.addAction(m_registry);
    menu.setToolTipsVisible(true); // they say why something cannot be done
    menu.addSeparator();
}

void ProjectActions::openProject(const QString &connectionId)
{
    const ClusterSource *cluster = m_workspace.cluster(connectionId);
    if (!cluster)
        return;
    auto *dialog = new ProjectDialog(cluster->connection(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, connectionId] {
        ClusterSource *opened = m_workspace.cluster(connectionId);
        if (!opened)
            return; // removed meanwhile
        opened->addProject(dialog->project());
        Q_EMIT projectOpened(connectionId, dialog->project());
    });
    dialog->open();
}

void ProjectActions::refresh(const QString &connectionId, const QString &project)
{
    ClusterSource *cluster = m_workspace.cluster(connectionId);
    if (!cluster)
        return;
    if (project.isEmpty())
        cluster->list();
    else
        cluster->refreshProject(project);
}

void ProjectActions::forgetProject()
{
    m_workspace.setPinned(m_connectionId, m_project, Workspace::Pin::Off);
}

void ProjectActions::makeStream()
{
    auto *dialog = new NewStreamDialog(m_workspace, m_connectionId, m_project, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewStreamDialog::changesWanted, this, [this](const ObjectChangeSet &changes) {
        m_workspace.changes().make(changes, this, [this, changes](const Result<void> &result, const ObjectChangeSet &) {
            const ObjectAddress &place = changes.changes.constFirst().place;
            if (result)
                Q_EMIT streamMade(place.connectionId, place.nameSpace + u'/' + place.name);
        });
    });
    dialog->open();
}

void ProjectActions::showLookup()
{
    auto *dialog = new ImageLookupDialog(m_workspace, m_connectionId, m_project, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProjectActions::showSecrets()
{
    auto *dialog = new SecretsDialog(m_workspace, m_connectionId, m_project, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProjectActions::openRegistry()
{
    const ClusterSource *cluster = target();
    if (!cluster)
        return;
    const ClusterFacts &facts = cluster->facts();
    const QString &name = cluster->connection().name;
    if (const QString id = m_workspace.openIntegratedRegistry(m_connectionId); !id.isEmpty()) {
        Q_EMIT registryAdded(id);
    } else if (!facts.internalRegistryHost.isEmpty()) {
        Q_EMIT told(tr("The registry of %1 is not exposed: only what runs in the cluster reaches it, as %2.")
                        .arg(name, facts.internalRegistryHost));
    } else if (cluster->state() == LoadState::Loaded) {
        Q_EMIT told(tr("%1 does not tell where its registry is: it may have none, or you see no image stream that "
                       "names it.")
                        .arg(name));
    } else {
        Q_EMIT told(tr("Where the registry of %1 is will be known once you are connected to it.").arg(name));
    }
}

ClusterSource *ProjectActions::target() const
{
    return m_workspace.cluster(m_connectionId);
}

} // namespace Tagwright
