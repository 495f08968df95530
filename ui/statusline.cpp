// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/statusline.h"

#include "credentials/secretstore.h"
#include "items/words.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/icons.h"
#include "ui/keychaintext.h"
#include "ui/pages/page.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

QLabel *statusLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    const int gap = label->fontMetrics().height() / 3;
    label->setContentsMargins(gap, 0, gap, 0);
    return label;
}

void display(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

StatusLine::StatusLine(Workspace &workspace, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_selection(statusLabel(u"selectionStatus"_s, this))
    , m_connection(statusLabel(u"connectionStatus"_s, this))
    , m_rateLimit(statusLabel(u"rateLimitStatus"_s, this))
    , m_running(statusLabel(u"runningStatus"_s, this))
    , m_keychain(new QToolButton(this))
{
    setSizeGripEnabled(false);
    addWidget(m_selection);
    addWidget(m_connection);
    addWidget(m_rateLimit);
    addPermanentWidget(m_running);
    m_keychain->setObjectName(u"keychainStatus"_s);
    m_keychain->setIcon(icon(u"lock"_s, Tone::Warning));
    m_keychain->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_keychain->setAutoRaise(true);
    m_keychain->setFocusPolicy(Qt::StrongFocus);
    addPermanentWidget(m_keychain);
    connect(m_keychain, &QToolButton::clicked, this, [this] { m_workspace.secrets().retry(); });
    connect(&workspace.secrets(), &SecretStore::stateChanged, this, &StatusLine::showKeychain);
    connect(&workspace.runner(), &OperationRunner::runningCountChanged, this, &StatusLine::showRunning);
    showSelection();
    showConnection();
    showRunning(workspace.runner().runningCount());
    showKeychain();
}

void StatusLine::follow(Page *page)
{
    if (m_page)
        m_page->disconnect(this);
    if (m_source)
        m_source->disconnect(this);
    m_page = page;
    m_source = page ? m_workspace.source(page->place().connectionId) : nullptr;
    if (m_page) {
        connect(m_page, &Page::selectionChanged, this, &StatusLine::showSelection);
        connect(m_page, &Page::countsChanged, this, &StatusLine::showSelection);
    }
    if (m_source)
        connect(m_source, &Source::changed, this, &StatusLine::showConnection);
    showSelection();
    showConnection();
}

void StatusLine::showSelection()
{
    if (!m_page)
        return display(m_selection, {});
    const int selected = m_page->selectedCount();
    const int rows = m_page->rowCount();
    display(m_selection,
        selected > 0 ? tr("%L1 of %Ln tag(s) selected", nullptr, rows).arg(selected) : tr("%Ln tag(s)", nullptr, rows));
}

void StatusLine::showConnection()
{
    if (!m_source) {
        display(m_connection, {});
        return display(m_rateLimit, {});
    }
    const Connection &connection = m_source->connection();
    display(m_connection,
        connection.isReadOnly()             ? tr("%1: an image file, read only").arg(connection.name)
            : connection.userName.isEmpty() ? tr("%1: not signed in").arg(connection.name)
                                            : tr("%1: signed in as %2").arg(connection.name, connection.userName));
    const auto *registry = qobject_cast<const RegistrySource *>(m_source.data());
    const Capabilities capabilities = registry ? registry->capabilities() : Capabilities();
    display(m_rateLimit,
        capabilities.rateRemaining && capabilities.rateLimit
            ? tr("%L1 of %L2 pulls left").arg(*capabilities.rateRemaining).arg(*capabilities.rateLimit)
            : QString());
}

void StatusLine::showKeychain()
{
    const KeychainState state = m_workspace.secrets().state();
    const QString note = keychainNote(state);
    m_keychain->setVisible(!note.isEmpty());
    m_keychain->setText(note);
    m_keychain->setAccessibleName(note.isEmpty() ? tr("Keychain") : note);
    QStringList tip{keepingSentence(state), tr("Click to try the keychain again.")};
    if (!state.message.isEmpty())
        tip.insert(1, state.message);
    m_keychain->setAccessibleDescription(tip.join(u' '));
    m_keychain->setToolTip(Words::tip(tip.join(u'\n')));
}

void StatusLine::showRunning(int count)
{
    display(m_running, count > 0 ? tr("%Ln operation(s) running", nullptr, count) : QString());
}

} // namespace Tagwright
