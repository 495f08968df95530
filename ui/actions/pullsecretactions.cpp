// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/pullsecretactions.h"

#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/projectrights.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/accounttokendialog.h"
#include "ui/dialogs/change/linkpullsecretdialog.h"
#include "ui/dialogs/change/makepullsecretdialog.h"
#include "ui/dialogs/pullsecretsdialog.h"
#include "values/secretchanges.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

PullSecretActions::PullSecretActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    createActions();
    connect(m_make, &QAction::triggered, this, [this] { make(m_connectionId, m_project, {}); });
    connect(m_secrets, &QAction::triggered, this, [this] { showSecrets(m_connectionId, m_project, {}); });
    connect(m_token, &QAction::triggered, this, &PullSecretActions::requestToken);
    connect(&workspace, &Workspace::connectionsChanged, this, &PullSecretActions::update);
    update();
}

void PullSecretActions::createActions()
{
    m_make =
        makeAction({.name = u"makePullSecret"_s,
                       .icon = u"key"_s,
                       .text = tr("Make &pull secret…"),
                       .tip = tr("Let a project get images from registries with the passwords that the keychain has "
                                 "for them")},
            this);
    m_secrets = makeAction({.name = u"pullSecrets"_s,
                               .icon = u"key"_s,
                               .text = tr("P&ull secrets…"),
                               .tip = tr("Show, check and test the pull secrets of the project, and who uses them")},
        this);
    m_token = makeAction({.name = u"accountToken"_s,
                             .icon = u"lock"_s,
                             .text = tr("Service account &token…"),
                             .tip = tr("Have a token made for a service account of the project, for a program or a "
                                       "pull secret")},
        this);
}

void PullSecretActions::setTarget(const QString &connectionId, const QString &project)
{
    m_connectionId = connectionId;
    m_project = project;
    update();
}

bool PullSecretActions::isRegistry() const
{
    const RegistrySource *source = m_workspace.registry(m_connectionId);
    return source && !source->connection().isReadOnly();
}

QString PullSecretActions::projectReason() const
{
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster || m_project.isEmpty())
        return tr("No project is chosen in the Explorer.");
    return cluster->state() == LoadState::Loaded ? QString() : tr("The cluster is not connected.");
}

QString PullSecretActions::refusal(ProjectRight right)
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!projectReason().isEmpty())
        return {};
    ProjectRights *rights = cluster->rights(m_project);
    connect(rights, &ProjectRights::changed, this, &PullSecretActions::update, Qt::UniqueConnection);
    rights->need(right);
    if (rights->verdict(right) != AccessAnswer::Verdict::Denied)
        return {};
    return right == ProjectRight::ListSecrets
        ? tr("You have no right to list the secrets of the project %1.").arg(m_project)
        : tr("You have no right to make secrets in the project %1.").arg(m_project);
}

void PullSecretActions::update()
{
    bool isAnyCluster = false;
    const QList<Connection> connections = m_workspace.connections();
    for (const Connection &connection : connections) {
        const ClusterSource *cluster = m_workspace.cluster(connection.id);
        if (!cluster)
            continue;
        connect(cluster, &Source::changed, this, &PullSecretActions::update, Qt::UniqueConnection);
        isAnyCluster = isAnyCluster || cluster->state() == LoadState::Loaded;
    }
    setAvailable(*m_make, true,
        isAnyCluster ? refusal(ProjectRight::CreateSecrets) : tr("No cluster is connected: sign in to one first."));
    const QString reason = projectReason();
    setAvailable(*m_secrets, true, reason.isEmpty() ? refusal(ProjectRight::ListSecrets) : reason);
    setAvailable(*m_token, true, reason);
}

void PullSecretActions::fillMenu(QMenu &menu) const
{
    menu.addActions({m_secrets, m_make, m_token});
}

void PullSecretActions::fillContextMenu(QMenu &menu) const
{
    if (isRegistry())
        menu.addAction(m_make);
    else if (!m_project.isEmpty())
        menu.addActions({m_secrets, m_make, m_token});
    menu.setToolTipsVisible(true); // they say why something cannot be done
}

void PullSecretActions::fillSecretMenu(QMenu &menu, const SecretRow &secret)
{
    QAction *linking = makeAction({.name = u"linkSecretHere"_s,
                                      .icon = u"link"_s,
                                      .text = tr("&Link to service accounts…"),
                                      .tip = tr("Which service accounts have the secret; shown before it is written")},
        &menu);
    connect(linking, &QAction::triggered, this, [this, secret] { link(secret); });
    if (secret.isPullSecret) {
        QAction *checking = makeAction({.name = u"checkPullSecretHere"_s,
                                           .icon = u"key"_s,
                                           .text = tr("Check and &test pull secret…"),
                                           .tip = tr("What is wrong with it, and whether an image can be got with it")},
            &menu);
        connect(checking, &QAction::triggered, this,
            [this, secret] { showSecrets(secret.connectionId, secret.project, secret.name); });
        QAction *adding = makeAction({.name = u"addToPullSecretHere"_s,
                                         .icon = u"add"_s,
                                         .text = tr("Add re&gistries…"),
                                         .tip = tr("Put what the keychain has for connections into it")},
            &menu);
        connect(adding, &QAction::triggered, this,
            [this, secret] { make(secret.connectionId, secret.project, secret.name); });
        menu.addActions({checking, adding});
    }
    menu.addAction(linking);
}

void PullSecretActions::make(const QString &clusterId, const QString &project, const QString &secret)
{
    MakePullSecretDialog::Subject subject;
    if (isRegistry() && secret.isEmpty())
        subject.registries = QStringList{m_connectionId};
    subject.clusterId = clusterId;
    subject.project = project;
    subject.secret = secret;
    auto *dialog = new MakePullSecretDialog(m_workspace, std::move(subject), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MakePullSecretDialog::changesWanted, this, &PullSecretActions::write);
    dialog->open();
}

void PullSecretActions::showSecrets(const QString &clusterId, const QString &project, const QString &secret)
{
    auto *dialog = new PullSecretsDialog(m_workspace, clusterId, project, secret, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &PullSecretActions::written);
    dialog->open();
}

void PullSecretActions::link(const SecretRow &secret)
{
    const ClusterSource *cluster = m_workspace.cluster(secret.connectionId);
    if (!cluster)
        return;
    const ObjectAddress place =
        secretAddress(secret.connectionId, cluster->connection().host(), secret.project, secret.name);
    auto *dialog = new LinkPullSecretDialog(m_workspace, place,
        secret.isPullSecret ? LinkPullSecretDialog::Kind::PullSecret : LinkPullSecretDialog::Kind::Other, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkPullSecretDialog::changesWanted, this, &PullSecretActions::write);
    dialog->open();
}

void PullSecretActions::write(const ObjectChangeSet &changes)
{
    m_workspace.changes().make(
        changes, this, [this](const Result<void> &, const ObjectChangeSet &) { Q_EMIT written(); });
}

void PullSecretActions::requestToken()
{
    auto *dialog = new AccountTokenDialog(m_workspace, m_connectionId, m_project, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Tagwright
