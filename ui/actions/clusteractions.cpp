// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/clusteractions.h"

#include "credentials/secretstore.h"
#include "operations/clustersource.h"
#include "operations/operationrunner.h"
#include "operations/renewtoken.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/browserdialog.h"
#include "ui/dialogs/clusterdialog.h"
#include "ui/dialogs/clustersignindialog.h"
#include "ui/dialogs/connection/clusterpanel.h"
#include "ui/dialogs/whoamidialog.h"
#include "ui/errortext.h"
#include "values/clusteraddress.h"

#include <QAction>
#include <QDesktopServices>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

using Way = ClusterSignIn::Way;

template <typename Dialog>
Dialog *deletedWhenClosed(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

ClusterActions::ClusterActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_add(makeAction({.name = u"addCluster"_s,
                           .icon = u"cluster"_s,
                           .text = tr("Add &cluster…"),
                           .tip = tr("Connect to an OpenShift cluster by its address or a kubeconfig"),
                           .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_N}},
          this))
    , m_whoAmI(makeAction({.name = u"whoAmI"_s,
                              .icon = u"info"_s,
                              .text = tr("&Who am I…"),
                              .tip = tr("Ask the cluster for your user name and groups, and how long the token holds"),
                              .shortcuts = {}},
          this))
{
    connect(m_add, &QAction::triggered, this, [this] { add({}); });
    connect(m_whoAmI, &QAction::triggered, this, &ClusterActions::showWhoAmI);
    const auto followAll = [this] {
        const QList<Connection> connections = m_workspace.connections();
        for (const Connection &connection : connections) {
            if (ClusterSource *cluster = m_workspace.cluster(connection.id))
                follow(*cluster);
        }
    };
    connect(&workspace, &Workspace::connectionsChanged, this, followAll);
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this, [this](const QString &connectionId) {
        m_followed.remove(connectionId);
        m_awaited.remove(connectionId);
        m_renewed.remove(connectionId);
    });
    connect(&workspace, &Workspace::signInWanted, this, &ClusterActions::signInWanted);
    followAll();
    setTarget({});
}

void ClusterActions::setTarget(const QString &connectionId)
{
    m_connectionId = connectionId;
    m_whoAmI->setEnabled(m_workspace.cluster(connectionId));
}

void ClusterActions::follow(ClusterSource &cluster)
{
    const QString id = cluster.connection().id;
    if (m_followed.contains(id))
        return;
    m_followed.insert(id);
    connect(&cluster, &ClusterSource::browserWanted, this,
        [this, &cluster](const QUrl &address) { openBrowser(cluster, address); });
    connect(&cluster, &ClusterSource::signInFailed, this, [this, id](const Error &error) { signInFailed(id, error); });
    connect(&cluster, &ClusterSource::identityChanged, this, [this, id, &cluster] {
        if (!cluster.identity())
            return;
        m_awaited.remove(id);
        m_renewed.remove(id);
    });
}

// ---------------------------------------------------------------------------------------------------------------------
// Adding and editing

ClusterDialog *ClusterActions::openAddDialog()
{
    auto *dialog = deletedWhenClosed(new ClusterDialog(m_workspace, ClusterDialog::Task::Add, {}, m_window));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { added(*dialog); });
    connect(dialog, &ClusterDialog::registryWanted, this, [this, dialog](const QString &typed) {
        dialog->reject();
        Q_EMIT registryWanted(typed);
    });
    dialog->open();
    return dialog;
}

void ClusterActions::add(const QString &typed)
{
    openAddDialog()->begin(typed);
}

void ClusterActions::open(const ClusterAddress &address)
{
    const QList<Connection> connections = m_workspace.connections();
    const auto known = std::find_if(connections.cbegin(), connections.cend(),
        [&address](const Connection &connection) { return connection.isCluster() && connection.url == address.api; });
    if (known == connections.cend())
        return openAddDialog()->begin(address);
    if (address.token.isEmpty())
        return Q_EMIT clusterWanted(known->id);
    openSignIn(*m_workspace.cluster(known->id), {}, address.token);
}

void ClusterActions::added(ClusterDialog &dialog)
{
    const Connection connection = dialog.connection();
    // Before the source that looks for them.
    if (Secrets secrets = dialog.secrets(); !secrets.isEmpty())
        m_workspace.secrets().store(secretPlace(connection), std::move(secrets));
    m_workspace.add(connection);
    signInto(connection.id, dialog.takeSignIn());
    Q_EMIT clusterAdded(connection.id);
}

void ClusterActions::edit(const QString &connectionId)
{
    const ClusterSource *cluster = m_workspace.cluster(connectionId);
    if (!cluster)
        return;
    auto *dialog =
        deletedWhenClosed(new ClusterDialog(m_workspace, ClusterDialog::Task::Edit, cluster->connection(), m_window));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { edited(*dialog); });
    dialog->open();
}

void ClusterActions::edited(ClusterDialog &dialog)
{
    const Connection changed = dialog.connection();
    const ClusterSource *before = m_workspace.cluster(changed.id);
    if (!before)
        return; // removed meanwhile
    const Connection was = before->connection();
    const QString id = m_workspace.change(changed);
    Secrets secrets = dialog.secrets();
    const bool hasNewSecrets = !secrets.isEmpty();
    ClusterSource *cluster = m_workspace.cluster(id);
    cluster->setWaySecrets(std::move(secrets.keyPassphrase), std::move(secrets.proxyPassword));
    if (changed.url != was.url)
        Q_EMIT clusterAdded(id);
    if (hasNewSecrets || changed.url != was.url || changed.trust != was.trust || changed.proxy != was.proxy)
        signInto(id, {});
}

// ---------------------------------------------------------------------------------------------------------------------
// Signing in

void ClusterActions::signIn(const QString &connectionId, Reason reason)
{
    const ClusterSource *cluster = m_workspace.cluster(connectionId);
    if (!cluster)
        return;
    const QString host = cluster->connection().host();
    openSignIn(*cluster,
        reason == Reason::Asked ? QString()
            : cluster->hasCredential()
            ? tr("The token for %1 has expired or was revoked. Sign in, and everything goes on "
                 "where it was.")
                  .arg(host)
            : tr("%1 asks who you are.").arg(host),
        {});
}

void ClusterActions::openSignIn(const ClusterSource &cluster, const QString &why, const QString &token)
{
    const QString id = cluster.connection().id;
    const QString name = u"clusterSignInDialog"_s;
    const QList<ClusterSignInDialog *> opened = m_window->findChildren<ClusterSignInDialog *>(name);
    for (const ClusterSignInDialog *dialog : opened) {
        if (dialog->isVisible() && dialog->property("connectionId").toString() == id)
            return; // it is being asked already
    }
    auto *dialog =
        deletedWhenClosed(new ClusterSignInDialog(cluster.connection(), why, m_workspace.secrets().state(), m_window));
    dialog->setProperty("connectionId", id);
    if (!token.isEmpty())
        dialog->useToken(token);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] { signInto(id, dialog->signIn()); });
    dialog->open();
}

void ClusterActions::connectTo(const QString &connectionId)
{
    signInto(connectionId, {});
}

void ClusterActions::signInto(const QString &connectionId, ClusterSignIn signIn)
{
    ClusterSource *cluster = m_workspace.cluster(connectionId);
    if (!cluster)
        return; // removed meanwhile
    m_awaited.insert(connectionId);
    Q_EMIT connecting(connectionId);
    switch (signIn.way) {
    case Way::None:
    case Way::Certificate:
        return cluster->connectToServer();
    case Way::Password:
        return cluster->signInWithPassword(signIn.userName, std::move(signIn.secret));
    case Way::Token:
        return cluster->signInWithToken(std::move(signIn.secret));
    case Way::Browser:
        return cluster->signInByBrowser(ClusterPanel::signedInWords(), ClusterPanel::refusedWords());
    case Way::TokenFile:
    case Way::Plugin:
        return renew(connectionId);
    }
    Q_UNREACHABLE();
}

void ClusterActions::renew(const QString &connectionId)
{
    ClusterSource *cluster = m_workspace.cluster(connectionId);
    m_renewed.insert(connectionId);
    auto *operation = new RenewToken(m_workspace.secrets(), cluster->connection(), cluster);
    connect(operation, &Job::finished, this, [this, connectionId, operation](const Result<void> &result) {
        ClusterSource *renewed = m_workspace.cluster(connectionId);
        if (!renewed)
            return;
        if (result)
            renewed->signInWithToken(operation->takeToken());
        else
            signInFailed(connectionId, result.error());
    });
    m_workspace.runner().run(operation, cluster, {});
}

void ClusterActions::signInWanted(const QString &connectionId)
{
    const ClusterSource *cluster = m_workspace.cluster(connectionId);
    if (!cluster)
        return;
    // Where the user has said once and for all how, nobody has to be asked; but only once in a row.
    if (RenewToken::isPossible(cluster->connection()) && !m_renewed.contains(connectionId))
        return renew(connectionId);
    m_renewed.remove(connectionId);
    // Nobody is asked out of the blue, when a session is restored: only after an own act.
    if (m_awaited.remove(connectionId))
        signIn(connectionId, Reason::Refused);
}

void ClusterActions::signInFailed(const QString &connectionId, const Error &error)
{
    if (auto *waiting = m_window->findChild<BrowserDialog *>(u"browserDialog"_s + connectionId))
        waiting->accept();
    const ClusterSource *cluster = m_workspace.cluster(connectionId);
    const bool isAwaited = m_awaited.remove(connectionId);
    m_renewed.remove(connectionId);
    if (cluster && isAwaited && error.kind != Error::Kind::Cancelled && error.kind != Error::Kind::Tls)
        openSignIn(*cluster, inOneParagraph(describe(error, cluster->connection().host())), {});
}

void ClusterActions::openBrowser(ClusterSource &cluster, const QUrl &address)
{
    auto *dialog = deletedWhenClosed(new BrowserDialog(cluster.connection().name, address, m_window));
    dialog->setObjectName(u"browserDialog"_s + cluster.connection().id);
    connect(dialog, &QDialog::rejected, &cluster, &ClusterSource::cancel);
    connect(&cluster, &ClusterSource::identityChanged, dialog, &QDialog::accept);
    connect(&cluster, &QObject::destroyed, dialog, &QDialog::close);
    dialog->open();
    QDesktopServices::openUrl(address);
}

void ClusterActions::showWhoAmI()
{
    deletedWhenClosed(new WhoAmIDialog(m_workspace, m_connectionId, m_window))->open();
}

} // namespace Tagwright
