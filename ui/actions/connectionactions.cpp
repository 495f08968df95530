// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/connectionactions.h"

#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/renamedialog.h"
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
{
    createActions();
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
    connect(m_rename, &QAction::triggered, this, &ConnectionActions::rename);
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
                              .tip = tr("Connect to the registry again and list its repositories"),
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
    m_rename = makeAction({.name = u"renameConnection"_s,
                              .icon = u"edit"_s,
                              .text = tr("Re&name connection…"),
                              .tip = tr("Give the connection another name in this program")},
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
    updateActions();
}

void ConnectionActions::updateActions()
{
    const RegistrySource *source = target();
    const bool pinned = source && source->connection().pinned.contains(m_repository);
    m_reload->setEnabled(source);
    m_signIn->setEnabled(source);
    m_signOut->setEnabled(source && !source->connection().userName.isEmpty());
    m_showCredential->setEnabled(source && !source->connection().userName.isEmpty());
    m_certificate->setEnabled(source && source->certificateProblem());
    m_rename->setEnabled(source);
    m_remove->setEnabled(source);
    m_pin->setEnabled(source && !m_repository.isEmpty());
    m_pin->setText(pinned ? tr("Un&pin repository") : tr("&Pin repository"));
    m_pin->setIcon(icon(pinned ? u"unpin"_s : u"pin"_s));
}

void ConnectionActions::fillFileMenu(QMenu &menu) const
{
    menu.addActions({m_addRegistry, m_openSandbox});
    menu.addSeparator();
    menu.addActions({m_reload, m_signIn, m_signOut, m_showCredential, m_certificate, m_rename, m_remove});
    menu.addSeparator();
    menu.addAction(m_pin);
}

void ConnectionActions::fillContextMenu(QMenu &menu) const
{
    if (m_connectionId.isEmpty()) {
        menu.addActions({m_addRegistry, m_openSandbox});
    } else if (m_repository.isEmpty()) {
        menu.addActions({m_reload, m_signIn, m_signOut, m_showCredential, m_certificate});
        menu.addSeparator();
        menu.addActions({m_rename, m_remove});
    } else {
        menu.addAction(m_pin);
    }
}

void ConnectionActions::add()
{
    auto *dialog = new ConnectionDialog(m_workspace.connections(), m_workspace.secrets().state(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Connection connection = dialog->connection();
        RegistrySource *source = m_workspace.add(connection);
        m_awaited.insert(connection.id);
        if (auto credential = dialog->takeCredential())
            source->signIn(*std::move(credential));
        else
            source->connectToRegistry();
        Q_EMIT connectionAdded(connection.id);
    });
    dialog->open();
}

void ConnectionActions::signIn(const QString &connectionId, CredentialsDialog::Reason reason)
{
    const RegistrySource *source = m_workspace.source(connectionId);
    if (!source)
        return;
    if (reason == CredentialsDialog::Reason::Refused && !source->hasCredential())
        reason = CredentialsDialog::Reason::Wanted; // the keychain did not give it
    auto *dialog = new CredentialsDialog(source->connection(), reason, m_workspace.secrets().state(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, connectionId] {
        RegistrySource *signedInto = m_workspace.source(connectionId);
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
    const RegistrySource *source = m_workspace.source(connectionId);
    if (!source || !source->certificateProblem())
        return;
    auto *dialog = new CertificateDialog(*source->certificateProblem(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, connectionId, problem = *source->certificateProblem()] {
        if (RegistrySource *trusted = m_workspace.source(connectionId)) {
            m_awaited.insert(connectionId);
            trusted->trustCertificate(problem);
        }
    });
    dialog->open();
}

void ConnectionActions::activate(const QString &connectionId)
{
    const RegistrySource *source = m_workspace.source(connectionId);
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
    target()->signOut();
    updateActions();
    Q_EMIT credentialChanged(m_connectionId);
}

void ConnectionActions::rename()
{
    auto *dialog = new RenameDialog(target()->connection(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id = m_connectionId] { m_workspace.rename(id, dialog->name()); });
    dialog->open();
}

void ConnectionActions::remove()
{
    const Connection connection = target()->connection();
    auto *dialog = new ConfirmDialog(
        {
            .title = tr("Remove the connection “%1”?").arg(connection.name),
            .consequence = tr("Tagwright forgets the address %1, its pinned repositories and its password. Nothing "
                              "changes on the registry.")
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
    m_awaited.insert(connectionId);
    m_workspace.source(connectionId)->connectToRegistry();
}

void ConnectionActions::togglePin()
{
    const bool pinned = target()->connection().pinned.contains(m_repository);
    m_workspace.setPinned(m_connectionId, m_repository, pinned ? Workspace::Pin::Off : Workspace::Pin::On);
}

void ConnectionActions::signInWanted(const QString &connectionId)
{
    // Nobody is asked for a password out of the blue, when a session is restored: only after an own act.
    if (m_awaited.remove(connectionId))
        signIn(connectionId, CredentialsDialog::Reason::Refused);
}

void ConnectionActions::askConsent(const QString &connectionId, const QUrl &realm)
{
    const QString host = m_workspace.source(connectionId)->connection().host();
    auto *dialog = new ConfirmDialog(
        {
            .title = tr("Send the password for %1 to %2?").arg(host, realm.host()),
            .consequence = tr("%1 wants you to sign in at %2, which is another server. Whoever runs that server will "
                              "see your password. Allow it only if you know that the two belong together.")
                               .arg(host, realm.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)),
            .button = tr("&Allow, and remember"),
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, connectionId, realm](int result) {
        if (RegistrySource *source = m_workspace.source(connectionId))
            source->answerConsent(realm, result == QDialog::Accepted);
    });
    dialog->open();
}

RegistrySource *ConnectionActions::target() const
{
    return m_workspace.source(m_connectionId);
}

} // namespace Tagwright
