// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/connectionactions.h"

#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/actions/clusteractions.h"
#include "ui/actions/makeaction.h"
#include "ui/actions/pullsecretactions.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/pinsdialog.h"
#include "ui/dialogs/showcredentialdialog.h"
#include "ui/icons.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace Tagwright {

using namespace Qt::StringLiterals;

ConnectionActions::ConnectionActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_clusters(new ClusterActions(workspace, window))
    , m_pullSecrets(new PullSecretActions(workspace, window))
{
    createActions();
    connect(m_clusters, &ClusterActions::clusterAdded, this, &ConnectionActions::connectionAdded);
    connect(m_clusters, &ClusterActions::connecting, this,
        [this](const QString &connectionId) { m_awaited.insert(connectionId); });
    connect(m_clusters, &ClusterActions::registryWanted, this, [this](const QString &typed) { addLike({}, typed); });
    connect(m_clusters, &ClusterActions::clusterWanted, this, [this](const QString &connectionId) {
        Q_EMIT connectionAdded(connectionId);
        activate(connectionId);
    });
    connect(m_addRegistry, &QAction::triggered, this, &ConnectionActions::add);
    connect(m_openSandbox, &QAction::triggered, this, &ConnectionActions::openSandboxRequested);
    connect(m_reload, &QAction::triggered, this, [this] { reconnect(m_connectionId); });
    connect(m_signIn, &QAction::triggered, this, [this] { signIn(m_connectionId, CredentialsDialog::Reason::Asked); });
    connect(m_signOut, &QAction::triggered, this, &ConnectionActions::signOut);
    connect(m_showCredential, &QAction::triggered, this, [this] {
        auto *dialog = new ShowCredentialDialog(target()->connection(), m_workspace.secrets(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_certificate, &QAction::triggered, this, [this] { showCertificate(m_connectionId); });
    connect(m_edit, &QAction::triggered, this, &ConnectionActions::edit);
    connect(m_duplicate, &QAction::triggered, this, &ConnectionActions::duplicate);
    connect(m_moveUp, &QAction::triggered, this, [this] { m_workspace.move(m_connectionId, -1); });
    connect(m_moveDown, &QAction::triggered, this, [this] { m_workspace.move(m_connectionId, 1); });
    connect(m_pins, &QAction::triggered, this, &ConnectionActions::editPins);
    connect(m_remove, &QAction::triggered, this, &ConnectionActions::remove);
    connect(m_pin, &QAction::triggered, this, &ConnectionActions::togglePin);
    connect(&workspace, &Workspace::connectionsChanged, this, &ConnectionActions::updateActions);
    connect(&workspace, &Workspace::signInWanted, this, &ConnectionActions::signInWanted);
    connect(&workspace, &Workspace::certificateRefused, this, [this](const QString &connectionId) {
        updateActions();
        if (m_awaited.remove(connectionId)) // nobody is asked out of the blue
            showCertificate(connectionId);
    });
    connect(&workspace, &Workspace::consentWanted, this, &ConnectionActions::askConsent);
    updateActions();
}

void ConnectionActions::createActions()
{
    m_addRegistry = makeAction({.name = u"addRegistry"_s,
                                   .icon = u"add"_s,
                                   .text = tr("&Add registry…"),
                                   .tip = tr("Connect to a registry by its address"),
                                   .shortcuts = {QKeySequence::New}},
        this);
    m_openSandbox = makeAction({.name = u"openSandbox"_s,
                                   .icon = u"sandbox"_s,
                                   .text = tr("Open &sandbox"),
                                   .tip = tr("Practise on a registry inside this program; nothing in it is real")},
        this);
    m_reload = makeAction({.name = u"reloadRepositories"_s,
                              .icon = u"refresh"_s,
                              .text = tr("&Reload repositories"),
                              .tip = tr("Connect again, and list its repositories or projects anew"),
                              .shortcuts = {Qt::SHIFT | Qt::Key_F5}},
        this);
    m_signIn = makeAction({.name = u"signIn"_s,
                              .icon = u"key"_s,
                              .text = tr("Sign &in…"),
                              .tip = tr("Give the registry a user name and a password")},
        this);
    m_signOut = makeAction({.name = u"signOut"_s,
                               .icon = u"unlocked"_s,
                               .text = tr("Sign &out"),
                               .tip = tr("Forget the password, and use the registry without signing in")},
        this);
    m_showCredential = makeAction({.name = u"showCredential"_s,
                                      .icon = u"reveal"_s,
                                      .text = tr("Show cre&dential…"),
                                      .tip = tr("Look at the password that is kept for the connection, or copy it")},
        this);
    m_certificate = makeAction({.name = u"certificate"_s,
                                   .icon = u"lock"_s,
                                   .text = tr("Refused &certificate…"),
                                   .tip = tr("Look at the certificate that was refused, and decide about it")},
        this);
    m_edit = makeAction({.name = u"editConnection"_s,
                            .icon = u"edit"_s,
                            .text = tr("&Edit connection…"),
                            .tip = tr("Change its name, address, group, proxy or certificates, or test it"),
                            .shortcuts = {Qt::ALT | Qt::Key_Return}},
        this);
    m_duplicate = makeAction({.name = u"duplicateConnection"_s,
                                 .icon = u"copy"_s,
                                 .text = tr("Duplic&ate connection…"),
                                 .tip = tr("Add another connection like this one, for another user or address")},
        this);
    m_moveUp = makeAction({.name = u"moveConnectionUp"_s,
                              .icon = u"chevron-up"_s,
                              .text = tr("Move &up"),
                              .tip = tr("Show the connection before the one above it"),
                              .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_Up}},
        this);
    m_moveDown = makeAction({.name = u"moveConnectionDown"_s,
                                .icon = u"chevron-down"_s,
                                .text = tr("Move dow&n"),
                                .tip = tr("Show the connection behind the one below it"),
                                .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_Down}},
        this);
    m_pins = makeAction({.name = u"pinRepositories"_s,
                            .icon = u"pin"_s,
                            .text = tr("Pinned reposi&tories…"),
                            .tip = tr("Name the repositories that are always shown, also where none are listed")},
        this);
    m_remove = makeAction({.name = u"removeConnection"_s,
                              .icon = u"remove"_s,
                              .text = tr("Remo&ve connection…"),
                              .tip = tr("Forget the connection; nothing changes on the registry")},
        this);
    m_pin = makeAction({.name = u"pinRepository"_s,
                           .icon = u"pin"_s,
                           .text = tr("&Pin repository"),
                           .tip = tr("Keep the repository at the top of the Explorer"),
                           .shortcuts = {Qt::CTRL | Qt::Key_D}},
        this);
}

void ConnectionActions::setTarget(const QString &connectionId, const QString &repository)
{
    m_connectionId = connectionId;
    m_repository = repository;
    m_clusters->setTarget(connectionId);
    m_pullSecrets->setTarget(repository.isEmpty() ? connectionId : QString(), {});
    updateActions();
}

void ConnectionActions::updateActions()
{
    const Source *source = target();
    const bool pinned = source && source->connection().pinned.contains(m_repository);
    const bool isCluster = source && source->connection().isCluster();
    m_reload->setEnabled(source);
    m_reload->setText(isCluster ? tr("&Reload projects") : tr("&Reload repositories"));
    const bool hasAccounts = source && source->connection().kind != ConnectionKind::ImageFile;
    m_signIn->setEnabled(hasAccounts);
    m_signOut->setEnabled(hasAccounts); // a credential for a part of the registry shows nowhere
    m_showCredential->setEnabled(hasAccounts);
    m_showCredential->setText(isCluster ? tr("Show to&ken…") : tr("Show cre&dential…"));
    m_certificate->setEnabled(source && source->certificateProblem());
    const bool isKept = source && !source->connection().isTransient();
    m_edit->setEnabled(isKept);
    m_duplicate->setEnabled(isKept && !source->connection().isCluster());
    m_moveUp->setEnabled(source && m_workspace.canMove(m_connectionId, -1));
    m_moveDown->setEnabled(source && m_workspace.canMove(m_connectionId, 1));
    m_pins->setEnabled(source && !source->connection().isCluster());
    m_remove->setEnabled(source);
    m_pin->setEnabled(source && !source->connection().isCluster() && !m_repository.isEmpty());
    m_pin->setText(pinned ? tr("Un&pin repository") : tr("&Pin repository"));
    m_pin->setIcon(icon(pinned ? u"unpin"_s : u"pin"_s));
}

void ConnectionActions::fillFileMenu(QMenu &menu) const
{
    menu.addActions({m_addRegistry, addCluster(), m_openSandbox});
}

void ConnectionActions::fillMenu(QMenu &menu) const
{
    menu.addActions({m_reload, m_signIn, m_signOut, m_showCredential, m_clusters->whoAmI(), m_certificate});
    menu.addSeparator();
    menu.addActions({m_edit, m_duplicate, m_moveUp, m_moveDown, m_remove});
    menu.addSeparator();
    menu.addActions({m_pin, m_pins});
}

void ConnectionActions::fillContextMenu(QMenu &menu) const
{
    if (m_connectionId.isEmpty()) {
        menu.addActions({m_addRegistry, addCluster(), m_openSandbox});
    } else if (m_repository.isEmpty()) {
        menu.addActions({m_reload, m_signIn, m_signOut, m_showCredential});
        if (m_workspace.cluster(m_connectionId))
            menu.addAction(m_clusters->whoAmI());
        menu.addAction(m_certificate);
        m_pullSecrets->fillContextMenu(menu);
        menu.addSeparator();
        menu.addActions({m_edit, m_duplicate, m_pins});
        menu.addSeparator();
        menu.addActions({m_moveUp, m_moveDown, m_remove});
    } else {
        menu.addAction(m_pin);
    }
}

QAction *ConnectionActions::addCluster() const
{
    return m_clusters->addCluster();
}

void ConnectionActions::openCluster(const ClusterAddress &address)
{
    m_clusters->open(address);
}

void ConnectionActions::add()
{
    addLike({});
}

void ConnectionActions::duplicate()
{
    Connection like = target()->connection();
    like.trustedRealms.clear(); // another user may see it otherwise
    addLike(like);
}

void ConnectionActions::addLike(const Connection &start, const QString &typed)
{
    auto *dialog = new ConnectionDialog(m_workspace, ConnectionDialog::Task::Add, start, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!typed.isEmpty())
        dialog->begin(typed);
    connect(dialog, &ConnectionDialog::clusterWanted, this, [this, dialog](const QString &written) {
        dialog->reject();
        m_clusters->add(written);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Connection connection = dialog->connection();
        m_workspace.add(connection);
        RegistrySource *source = m_workspace.registry(connection.id);
        source->setWaySecrets(dialog->keyPassphrase(), dialog->proxyPassword());
        m_awaited.insert(connection.id);
        if (auto credential = dialog->takeCredential())
            source->signIn(*std::move(credential));
        else
            source->connectToServer();
        Q_EMIT connectionAdded(connection.id);
    });
    dialog->open();
}

void ConnectionActions::edit()
{
    if (m_workspace.cluster(m_connectionId))
        return m_clusters->edit(m_connectionId);
    auto *dialog = new ConnectionDialog(m_workspace, ConnectionDialog::Task::Edit, target()->connection(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = target()->connection()] {
        const QString id = m_workspace.change(dialog->connection());
        Source *source = m_workspace.source(id);
        if (!source)
            return; // removed meanwhile
        Secret passphrase = dialog->keyPassphrase();
        Secret proxyPassword = dialog->proxyPassword();
        const bool hasNewSecrets = !passphrase.isEmpty() || !proxyPassword.isEmpty();
        source->setWaySecrets(std::move(passphrase), std::move(proxyPassword));
        const Connection &now = source->connection();
        if (now.url != before.url)
            Q_EMIT connectionAdded(id);
        if (hasNewSecrets || now.url != before.url || now.trust != before.trust || now.proxy != before.proxy
            || now.pageSize != before.pageSize)
            reconnect(id);
    });
    dialog->open();
}

void ConnectionActions::editPins()
{
    auto *dialog = new PinsDialog(target()->connection(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_connectionId] {
        if (const Source *source = m_workspace.source(id)) {
            Connection connection = source->connection();
            connection.pinned = dialog->repositories();
            m_workspace.change(connection);
        }
    });
    dialog->open();
}

void ConnectionActions::signIn(const QString &connectionId, CredentialsDialog::Reason reason)
{
    const auto clusterReason =
        reason == CredentialsDialog::Reason::Asked ? ClusterActions::Reason::Asked : ClusterActions::Reason::Refused;
    if (m_workspace.cluster(connectionId))
        return m_clusters->signIn(connectionId, clusterReason);
    const RegistrySource *source = m_workspace.registry(connectionId);
    if (!source)
        return;
    // It has no credential of its own.
    if (m_workspace.cluster(source->connection().clusterId))
        return m_clusters->signIn(source->connection().clusterId, clusterReason);
    if (reason == CredentialsDialog::Reason::Refused && !source->hasCredential())
        reason = CredentialsDialog::Reason::Wanted; // the keychain did not give it
    auto *dialog = new CredentialsDialog(source->connection(), reason, m_workspace.secrets().state(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, connectionId] {
        RegistrySource *signedInto = m_workspace.registry(connectionId);
        if (!signedInto)
            return; // removed meanwhile
        m_awaited.insert(connectionId);
        signedInto->signIn(dialog->takeCredential());
        updateActions();
        Q_EMIT credentialChanged(connectionId);
    });
    dialog->open();
}

void ConnectionActions::showCertificate(const QString &connectionId)
{
    const Source *source = m_workspace.source(connectionId);
    if (!source || !source->certificateProblem())
        return;
    auto *dialog = new CertificateDialog(*source->certificateProblem(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, connectionId, problem = *source->certificateProblem()] {
        if (Source *trusted = m_workspace.source(connectionId)) {
            m_awaited.insert(connectionId);
            trusted->trustCertificate(problem);
        }
    });
    dialog->open();
}

void ConnectionActions::activate(const QString &connectionId)
{
    const Source *source = m_workspace.source(connectionId);
    if (!source)
        return;
    const bool failed = source->state() == LoadState::Failed;
    if (failed && source->error().kind == Error::Kind::Tls && source->certificateProblem())
        showCertificate(connectionId);
    else if (failed && source->error().kind == Error::Kind::Unauthorized)
        signIn(connectionId, CredentialsDialog::Reason::Refused);
    else if (failed || source->state() == LoadState::NotLoaded)
        reconnect(connectionId);
}

void ConnectionActions::signOut()
{
    m_awaited.remove(m_connectionId); // else it would be asked for at once
    target()->signOut();
    updateActions();
    Q_EMIT credentialChanged(m_connectionId);
}

void ConnectionActions::remove()
{
    const Connection connection = target()->connection();
    auto *dialog = new ConfirmDialog(
        {
            .title = tr("Remove the connection “%1”?").arg(connection.name),
            .consequence = (connection.isCluster()
                    ? tr("Tagwright forgets the address %1, its pinned projects and its token. Nothing changes on the "
                         "cluster; to have the token revoked there, sign out first.")
                    : tr("Tagwright forgets the address %1, its pinned repositories and its password. Nothing "
                         "changes on the registry."))
                               .arg(connection.url.toDisplayString()),
            .button = tr("&Remove connection"),
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = connection.id] { m_workspace.remove(id); });
    dialog->open();
}

void ConnectionActions::reconnect(const QString &connectionId)
{
    if (m_workspace.cluster(connectionId))
        return m_clusters->connectTo(connectionId);
    m_awaited.insert(connectionId);
    if (Source *source = m_workspace.source(connectionId))
        source->connectToServer();
}

void ConnectionActions::togglePin()
{
    const bool pinned = target()->connection().pinned.contains(m_repository);
    m_workspace.setPinned(m_connectionId, m_repository, pinned ? Workspace::Pin::Off : Workspace::Pin::On);
}

void ConnectionActions::signInWanted(const QString &connectionId)
{
    if (m_workspace.cluster(connectionId))
        return; // which has actions of its own
    // Nobody is asked for a password out of the blue, when a session is restored: only after an own act.
    if (m_awaited.remove(connectionId))
        signIn(connectionId, CredentialsDialog::Reason::Refused);
}

void ConnectionActions::askConsent(const QString &connectionId, const QUrl &realm)
{
    const RegistrySource *asking = m_workspace.registry(connectionId);
    if (!asking)
        return;
    QDialog *dialog = makeConsentDialog(asking->connection().host(), realm, m_window);
    connect(dialog, &QDialog::finished, this, [this, connectionId, realm](int result) {
        if (RegistrySource *source = m_workspace.registry(connectionId))
            source->answerConsent(realm, result == QDialog::Accepted);
    });
    dialog->open();
}

Source *ConnectionActions::target() const
{
    return m_workspace.source(m_connectionId);
}

} // namespace Tagwright
