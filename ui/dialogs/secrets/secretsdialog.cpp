// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/secretsdialog.h"

#include "items/secretfiltermodel.h"
#include "items/words.h"
#include "operations/secretbrowser.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/actions/pullsecretactions.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/dialogs/secrets/deletesecretdialog.h"
#include "ui/dialogs/secrets/duplicatesecretdialog.h"
#include "ui/dialogs/secrets/secretdetails.h"
#include "ui/dialogs/secrets/secretdialog.h"
#include "ui/errortext.h"
#include "ui/secrettext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int SecretsWidth = 150; // characters
constexpr int SecretsHeight = 38; // lines
constexpr auto AgingPause = 30s; // what is told in minutes is not older than that

} // namespace

SecretsDialog::SecretsDialog(Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_browser(new SecretBrowser(workspace, connectionId, project, this))
    , m_secrets(new SecretFilterModel(m_browser->table(), m_browser))
    , m_filter(new FilterEdit(tr("Filter the secrets"), tr("Name or type"), this))
    , m_table(new QTableView(this))
    , m_details(new SecretDetails(workspace, connectionId, this))
    , m_message(new MessageBar(this))
    , m_owned(new QCheckBox(tr("Also show what the cluster &makes for itself"), this))
    , m_state(new ToneLabel(this))
    , m_live(hintLabel({}, this))
    , m_pullSecrets(new PullSecretActions(workspace, this))
{
    setObjectName(u"secretsDialog"_s);
    setWindowTitle(tr("Secrets of the project %1").arg(project));
    resize(fontMetrics().averageCharWidth() * SecretsWidth, fontMetrics().lineSpacing() * SecretsHeight);
    createActions();
    createTable();
    m_message->setObjectName(u"secretsMessage"_s);
    m_owned->setObjectName(u"showOwned"_s);
    m_state->setObjectName(u"secretsState"_s);
    m_state->setAccessibleName(tr("State"));
    m_live->setObjectName(u"secretsLive"_s);
    m_live->setAccessibleName(tr("How old the list is"));
    m_live->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *left = new QWidget(this);
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_filter);
    list->addWidget(m_table, 1);
    list->addWidget(m_owned);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto *row = new QHBoxLayout;
    for (QAction *action : {m_new, m_edit, m_duplicate, m_delete, m_refresh}) {
        auto *button = new ActionButton(*action, this);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    row->addWidget(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    auto *states = new QHBoxLayout;
    states->addWidget(m_state, 1);
    states->addWidget(m_live, 1);
    layout->addLayout(states);
    layout->addLayout(row);

    connect(m_browser, &SecretBrowser::changed, this, &SecretsDialog::follow);
    connect(m_pullSecrets, &PullSecretActions::written, m_browser, &SecretBrowser::refresh);
    connect(m_filter, &FilterEdit::filterChanged, m_secrets, &SecretFilterModel::setFilter);
    connect(m_filter, &FilterEdit::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_owned, &QCheckBox::toggled, this, [this](bool shown) {
        m_browser->table().setOwnedShown(shown);
        follow();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    endWithConnection(*this, workspace, m_browser->connectionId());
    auto *aging = new QTimer(this);
    aging->setInterval(AgingPause);
    connect(aging, &QTimer::timeout, this, &SecretsDialog::showLive);
    aging->start();
    m_browser->refresh();
    follow();
    m_table->setFocus();
}

SecretsDialog::~SecretsDialog()
{
    // The view goes before the model that it shows.
    m_browser->disconnect(this);
    m_table->selectionModel()->disconnect(this);
    delete m_table;
}

void SecretsDialog::createActions()
{
    m_new = makeAction({.name = u"newSecret"_s,
                           .icon = u"add"_s,
                           .text = tr("&New…"),
                           .tip = tr("Make a secret of any type; what is sent is shown first")},
        this);
    m_edit = makeAction(
        {.name = u"editSecret"_s, .icon = u"edit"_s, .text = tr("&Edit…"), .tip = tr("Change what the secret holds")},
        this);
    m_duplicate = makeAction({.name = u"duplicateSecret"_s,
                                 .icon = u"copy"_s,
                                 .text = tr("D&uplicate…"),
                                 .tip = tr("Copy the secret into another project, or under another name")},
        this);
    m_delete = makeAction({.name = u"deleteSecret"_s,
                              .icon = u"remove"_s,
                              .text = tr("&Delete…"),
                              .tip = tr("Delete the secret; who uses it is shown first"),
                              .shortcuts = {QKeySequence(Qt::Key_Delete)}},
        this);
    m_refresh = makeAction({.name = u"refreshSecrets"_s,
                               .icon = u"refresh"_s,
                               .text = tr("&Refresh"),
                               .tip = tr("Read the secrets and who uses them again"),
                               .shortcuts = {QKeySequence(Qt::Key_F5)}},
        this);
    addAction(m_refresh);
    connect(m_new, &QAction::triggered, this, &SecretsDialog::make);
    connect(m_edit, &QAction::triggered, this, &SecretsDialog::edit);
    connect(m_duplicate, &QAction::triggered, this, &SecretsDialog::duplicate);
    connect(m_delete, &QAction::triggered, this, &SecretsDialog::deleteSelected);
    connect(m_refresh, &QAction::triggered, m_browser, &SecretBrowser::refresh);
}

void SecretsDialog::createTable()
{
    m_table->setObjectName(u"secrets"_s);
    m_table->setAccessibleName(tr("Secrets"));
    m_table->setModel(m_secrets);
    showRows(*m_table, {20, 14, 18, 16});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->addAction(m_delete); // its key counts in the table only
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(SecretTableModel::Name, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_empty = new EmptyText({}, m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SecretsDialog::followSelection);
    connect(m_table, &QTableView::doubleClicked, m_edit, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

void SecretsDialog::fillMenu(QMenu &menu) const
{
    menu.setToolTipsVisible(true); // they say why something cannot be done
    menu.addActions({m_edit, m_duplicate, m_delete});
    menu.addSeparator();
    if (const ClusterSecret *secret = selected()) {
        m_pullSecrets->fillSecretMenu(
            menu, {m_browser->connectionId(), secret->nameSpace, secret->name, isPullSecret(secret->kind())});
        menu.addSeparator();
    }
    menu.addActions({m_new, m_refresh});
}

const ClusterSecret *SecretsDialog::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_secrets->at(rows.constFirst().row()) : nullptr;
}

void SecretsDialog::follow()
{
    if (m_browser->state() == LoadState::Loaded && !m_wanted.isEmpty()) {
        const int row = m_secrets->row(m_wanted);
        if (row >= 0) {
            m_table->selectRow(row);
            m_wanted.clear();
        }
    }
    followSelection();
    showState();
}

void SecretsDialog::followSelection()
{
    const ClusterSecret *secret = selected();
    const QString none = secret ? QString() : tr("Choose a secret first.");
    const auto reason = [this, &none](ProjectRight right, const QString &denied) {
        return !none.isEmpty() ? none : m_browser->isDenied(right) ? denied : QString();
    };
    const QString project = m_browser->project();
    setAvailable(*m_new, true,
        m_browser->isDenied(ProjectRight::CreateSecrets)
            ? tr("You have no right to make secrets in the project %1.").arg(project)
            : QString());
    const QString reading = reason(ProjectRight::ReadSecrets, tr("You have no right to read the secrets."));
    QString editing = reason(ProjectRight::ChangeSecrets, tr("You have no right to change the secrets."));
    if (editing.isEmpty())
        editing = reading.isEmpty() ? whyNotEdited(*secret) : reading;
    setAvailable(*m_edit, true, editing);
    setAvailable(*m_duplicate, true, reading);
    const QString deleting = reason(ProjectRight::DeleteSecrets, tr("You have no right to delete the secrets."));
    setAvailable(*m_delete, true, deleting.isEmpty() ? reading : deleting); // what is not read cannot be put back
    m_details->setSecret(secret ? std::optional<ClusterSecret>(*secret) : std::nullopt, reading);
}

void SecretsDialog::showState()
{
    const bool isLoading = m_browser->state() == LoadState::Loading;
    setAvailable(*m_refresh, !isLoading);
    const bool isFailed = m_browser->state() == LoadState::Failed;
    m_empty->setText(isLoading ? tr("The secrets are read…")
            : isFailed         ? tr("The secrets could not be read.")
                               : tr("There is no secret to show."));
    const int hidden = m_browser->table().hiddenCount();
    m_owned->setEnabled(hidden > 0 || m_owned->isChecked());
    m_state->setText(isLoading ? tr("The secrets are read…")
            : hidden > 0       ? tr("%Ln secret(s) that the cluster made for itself are hidden.", nullptr, hidden)
                               : QString());
    showLive();
    const UnreadKinds &unread = m_browser->unread();
    if (isFailed)
        m_message->showMessage(
            {.tone = Tone::Bad, .text = describe(m_browser->error(), m_browser->host()), .actions = {m_refresh}});
    else if (!unread.isEmpty())
        m_message->showMessage({.tone = Tone::Warning,
            .text = {tr("Not everything that may use secrets could be read: %1.").arg(Words::joined(unread.names())),
                tr("You lack the right to list them, or the cluster did not answer. There may be further uses."),
                unread.details()},
            .actions = {}});
    else
        m_message->hide();
}

void SecretsDialog::showLive()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime asOf = m_browser->asOf();
    QStringList parts;
    QStringList tips;
    switch (m_browser->live()) {
    case SecretBrowser::Live::On:
        parts += u"● "_s + tr("live");
        tips += tr("The cluster tells every change of a secret at once.");
        break;
    case SecretBrowser::Live::Reconnecting:
        parts += tr("reconnecting…, as of %1").arg(Words::age(asOf, now));
        tips += tr("The connection to the cluster broke off. It is tried again, and nothing will be missed.");
        break;
    case SecretBrowser::Live::Off:
        if (asOf.isValid())
            parts += tr("read %1; F5 reads it again").arg(Words::age(asOf, now));
        if (m_browser->watchError() != Error())
            tips += tr("The cluster does not report changes: %1")
                        .arg(inOneParagraph(describe(m_browser->watchError(), m_browser->host())));
        break;
    }
    if (const QDateTime read = m_browser->usersAsOf(); read.isValid() && asOf.isValid()) {
        parts += tr("who uses them: read %1").arg(Words::age(read, now));
        tips += tr("Who uses the secrets was read on %1. F5 reads it again.").arg(Words::moment(read));
    }
    m_live->setText(m_browser->state() == LoadState::Loading ? QString() : parts.join(u" · "_s));
    m_live->setToolTip(Words::tip(tips.join(u'\n')));
}

void SecretsDialog::make()
{
    auto *dialog = new SecretDialog(m_workspace,
        {.connectionId = m_browser->connectionId(),
            .project = m_browser->project(),
            .edited = {},
            .type = {},
            .known = m_browser->table().names(),
            .serviceAccounts = m_browser->serviceAccounts()},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretChangeDialog::written, this, &SecretsDialog::written);
    dialog->open();
}

void SecretsDialog::edit()
{
    const ClusterSecret *secret = selected();
    if (!secret || !m_edit->isEnabled())
        return;
    auto *dialog = new SecretDialog(m_workspace,
        {.connectionId = m_browser->connectionId(),
            .project = m_browser->project(),
            .edited = secret->name,
            .type = secret->type,
            .known = {},
            .serviceAccounts = m_browser->serviceAccounts()},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretChangeDialog::written, this, &SecretsDialog::written);
    dialog->open();
}

void SecretsDialog::duplicate()
{
    const ClusterSecret *secret = selected();
    if (!secret)
        return;
    auto *dialog =
        new DuplicateSecretDialog(m_workspace, m_browser->connectionId(), m_browser->project(), secret->name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretChangeDialog::written, this, &SecretsDialog::written);
    dialog->open();
}

void SecretsDialog::deleteSelected()
{
    const ClusterSecret *secret = selected();
    if (!secret)
        return;
    const SecretTableModel &table = m_browser->table();
    auto *dialog = new DeleteSecretDialog(m_workspace,
        {.connectionId = m_browser->connectionId(),
            .secret = *secret,
            .users = table.users(secret->name),
            .unread = m_browser->unread().names(),
            .areUsersKnown = table.usersKnown() != SecretTableModel::UsersKnown::No},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretChangeDialog::written, this, &SecretsDialog::written);
    dialog->open();
}

void SecretsDialog::written(const QString &project, const QString &name)
{
    if (project == m_browser->project())
        m_wanted = name;
    m_browser->refresh();
}

} // namespace Tagwright
