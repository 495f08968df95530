// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/accessdialog.h"

#include "items/roletablemodel.h"
#include "items/words.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/projectaccess.h"
#include "operations/projectrights.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/roledialog.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/pages/accessview.h"
#include "ui/widgets/dialogbutton.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int AccessDialogWidth = 136; // characters
constexpr int AccessDialogHeight = 34; // lines

class AccessParts {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::AccessDialog)

public:
    static QString name(ProjectAccess::Part part)
    {
        switch (part) {
        case ProjectAccess::Part::ProjectBindings:
            return tr("the role bindings of the project");
        case ProjectAccess::Part::ClusterBindings:
            return tr("the role bindings of the cluster");
        case ProjectAccess::Part::ClusterRoles:
            return tr("the roles of the cluster");
        case ProjectAccess::Part::ProjectRoles:
            return tr("the roles of the project");
        }
        Q_UNREACHABLE();
    }
};

void setAccessReason(QPushButton &button, const QString &reason, const QString &tip)
{
    button.setEnabled(reason.isEmpty());
    button.setToolTip(reason.isEmpty() ? tip : reason);
}

} // namespace

AccessDialog::AccessDialog(Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_project(project)
    , m_access(new ProjectAccess(workspace.cluster(connectionId)->client(), project, this))
    , m_rows(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_unread(new MessageBar(this))
    , m_all(
          new QCheckBox(tr("Also show the cluster's own &parts, and roles that have nothing to do with images"), this))
    , m_state(new ToneLabel(this))
{
    setObjectName(u"accessDialog"_s);
    setWindowTitle(tr("Access to the project %1").arg(project));
    resize(fontMetrics().averageCharWidth() * AccessDialogWidth, fontMetrics().lineSpacing() * AccessDialogHeight);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"accessTabs"_s);
    tabs->tabBar()->setAccessibleName(tr("Access"));
    tabs->addTab(createWho(), tr("Who may do what"));
    tabs->addTab(createMine(*workspace.cluster(connectionId)), tr("What you may do"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_grant = addDialogButton(*buttons, u"grantRole"_s, tr("&Give a role…"), {});
    m_revoke = addDialogButton(*buttons, u"revokeRole"_s, tr("&Take the role away…"), {});
    const QPushButton *why = addDialogButton(*buttons, u"whyFromAccess"_s, tr("&Why can't I…?"),
        tr("Find out which right is missing for something, and who can give it"));
    QPushButton *again = buttons->addButton(tr("&Refresh"), QDialogButtonBox::ResetRole);
    again->setObjectName(u"refreshAccess"_s);
    again->setToolTip(tr("Read the roles and their bindings again"));
    again->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);

    connect(m_access, &ProjectAccess::changed, this, &AccessDialog::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccessDialog::update);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &AccessDialog::update);
    connect(m_grant, &QPushButton::clicked, this, &AccessDialog::grant);
    connect(m_revoke, &QPushButton::clicked, this, &AccessDialog::revoke);
    connect(why, &QPushButton::clicked, this, &AccessDialog::whyWanted);
    connect(again, &QPushButton::clicked, m_access, &ProjectAccess::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    endWithConnection(*this, workspace, m_connectionId);
    ProjectRights *rights = workspace.cluster(connectionId)->rights(project);
    connect(rights, &ProjectRights::changed, this, &AccessDialog::update);
    rights->need(ProjectRight::GrantRoles);
    m_access->refresh();
    update();
}

AccessDialog::~AccessDialog()
{
    // The view goes before the models that it shows.
    m_access->disconnect(this);
    delete m_table;
    delete m_rows;
}

QWidget *AccessDialog::createWho()
{
    auto *page = new QWidget(this);
    auto *filter = new QLineEdit(page);
    filter->setObjectName(u"accessFilter"_s);
    filter->setAccessibleName(tr("Filter"));
    filter->setPlaceholderText(tr("Filter by name, right, role or binding"));
    filter->setClearButtonEnabled(true);
    m_rows->setFilterKeyColumn(-1);
    m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_rows->setSourceModel(&m_access->table());
    connect(filter, &QLineEdit::textChanged, m_rows, &QSortFilterProxyModel::setFilterFixedString);
    connect(filter, &QLineEdit::textChanged, this, &AccessDialog::update);

    m_table->setObjectName(u"roleBindings"_s);
    m_table->setAccessibleName(tr("Who may do what"));
    m_table->setModel(m_rows);
    showRows(*m_table, {26, 14, 44, 22});
    new EmptyText(tr("There is no role binding to show: none that you may read has to do with the project's images, or "
                     "the filter hides it."),
        m_table);
    m_unread->setObjectName(u"accessUnread"_s);
    m_all->setObjectName(u"showAllAccess"_s);
    m_state->setObjectName(u"accessState"_s);
    m_state->setAccessibleName(tr("State"));
    connect(m_all, &QCheckBox::toggled, this, [this](bool shown) {
        m_access->table().setAllShown(shown);
        update();
    });

    auto *layout = new QVBoxLayout(page);
    layout->addWidget(filter);
    layout->addWidget(m_unread);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_all);
    layout->addWidget(m_state);
    return page;
}

QWidget *AccessDialog::createMine(ClusterSource &cluster)
{
    auto *page = new QWidget(this);
    auto *view = new AccessView(page);
    view->show(cluster.rights(m_project));
    auto *layout = new QVBoxLayout(page);
    if (cluster.identity())
        layout->addWidget(hintLabel(
            tr("As %1 you may do this in the project %2:").arg(cluster.identity()->userName, m_project), page));
    layout->addWidget(view, 1);
    return page;
}

int AccessDialog::currentRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_rows->mapToSource(rows.constFirst()).row();
}

QString AccessDialog::refusal() const
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster)
        return {};
    return cluster->rights(m_project)->verdict(ProjectRight::GrantRoles) == AccessAnswer::Verdict::Denied
        ? tr("You have no right to give or take roles in the project %1 (rolebindings).").arg(m_project)
        : QString();
}

void AccessDialog::update()
{
    const QString reason = refusal();
    setAccessReason(*m_grant, reason, tr("Give somebody a role here; what is written is shown first"));
    setAccessReason(*m_revoke,
        !reason.isEmpty()      ? reason
            : currentRow() < 0 ? tr("Select in the table whose role is to be taken away.")
                               : QString(),
        tr("Take the role of the selected row away; what is written is shown first"));
    const int hidden = m_access->table().hiddenCount();
    m_all->setEnabled(hidden > 0 || m_all->isChecked());
    m_state->setText(m_access->state() == LoadState::Loading ? tr("The roles and their bindings are read…")
            : hidden > 0                                     ? tr("%Ln row(s) are hidden.", nullptr, hidden)
                                                             : QString());
    const QList<ProjectAccess::Part> unread = m_access->unread();
    if (m_access->state() == LoadState::Loading || unread.isEmpty())
        return m_unread->hide();
    QStringList names;
    QStringList details;
    for (const ProjectAccess::Part part : unread) {
        names += AccessParts::name(part);
        if (!m_access->problem(part).message.isEmpty())
            details += m_access->problem(part).message;
    }
    m_unread->showMessage({.tone = Tone::Warning,
        .text = {tr("Not everything could be read: %1.").arg(Words::joined(names)),
            tr("You lack the right to read this, or the cluster did not answer. Some people may have more rights than "
               "the table shows."),
            details.join(u'\n')},
        .actions = {}});
}

void AccessDialog::grant()
{
    openRoleDialog({.deed = RoleWish::Deed::Grant, .role = {}, .subject = {}, .places = {m_project}});
}

void AccessDialog::revoke()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const RoleRow &chosen = m_access->table().at(row);
    openRoleDialog({.deed = RoleWish::Deed::Revoke,
        .role = chosen.binding.role,
        .subject = chosen.subject,
        .places = {chosen.binding.nameSpace}});
}

void AccessDialog::openRoleDialog(const RoleWish &wish)
{
    auto *dialog = new RoleDialog(m_workspace, m_connectionId, wish, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RoleDialog::changesWanted, this, [this](const ObjectChangeSet &changes) {
        m_workspace.changes().make(
            changes, m_access, [this](const Result<void> &, const ObjectChangeSet &) { rolesChanged(); });
    });
    dialog->open();
}

// What was given may concern us.
void AccessDialog::rolesChanged()
{
    m_access->refresh();
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    ProjectRights *rights = cluster ? cluster->rights(m_project) : nullptr;
    if (rights && rights->state() == LoadState::Loaded)
        rights->refresh();
}

} // namespace Tagwright
