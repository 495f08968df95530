// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/roledialog.h"

#include "items/roletablemodel.h"
#include "items/words.h"
#include "operations/clustersource.h"
#include "operations/workspace.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/errortext.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/objectchangepreview.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int RoleDialogWidth = 88; // characters
constexpr std::chrono::milliseconds RoleTypingPause = 250ms;
constexpr qsizetype MaxRoleProjects = 50; // each is asked twice
constexpr qsizetype ShownRolePlaces = 6;

} // namespace

RoleDialog::RoleDialog(Workspace &workspace, const QString &connectionId, const RoleWish &wish, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_deed(wish.deed)
    , m_role(new QComboBox(this))
    , m_roleMeaning(new ToneLabel(this))
    , m_kind(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_projects(new QLineEdit(this))
    , m_everywhere(new QCheckBox(tr("In the &whole cluster"), this))
    , m_state(new ToneLabel(this))
    , m_warning(new ToneLabel(this))
    , m_preview(new ObjectChangePreview(this))
    , m_confirm(new ConfirmName(this))
{
    setObjectName(u"roleDialog"_s);
    setWindowTitle(isGrant() ? tr("Give a role") : tr("Take a role away"));
    setMinimumWidth(fontMetrics().averageCharWidth() * RoleDialogWidth);
    createFields(wish);
    layOut();

    m_soon.setSingleShot(true);
    m_soon.setInterval(RoleTypingPause);
    m_soon.callOnTimeout(this, &RoleDialog::plan);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RoleDialog::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RoleDialog::kindChanged);
    connect(m_subject, &QLineEdit::textChanged, this, &RoleDialog::edited);
    connect(m_projects, &QLineEdit::textChanged, this, &RoleDialog::edited);
    connect(m_everywhere, &QCheckBox::toggled, this, &RoleDialog::edited);
    connect(m_confirm, &ConfirmName::changed, this, &RoleDialog::allow);
    endWithConnection(*this, workspace, m_connectionId);
    const ClusterSource *cluster = workspace.cluster(connectionId);
    if (cluster && cluster->connection().production)
        m_confirm->want(cluster->connection().name,
            tr("%1 is production. Type its name to go on.").arg(cluster->connection().name));
    kindChanged();
    if (isGrant())
        m_subject->setFocus();
}

RoleDialog::~RoleDialog()
{
    if (m_planning) {
        m_planning->disconnect(this);
        m_planning->cancel();
    }
}

void RoleDialog::createFields(const RoleWish &wish)
{
    m_role->setObjectName(u"role"_s);
    fillRoles(wish.role);
    m_roleMeaning->setObjectName(u"roleMeaning"_s);
    m_kind->setObjectName(u"subjectKind"_s);
    for (const auto kind : {RoleSubject::Kind::User, RoleSubject::Kind::Group, RoleSubject::Kind::ServiceAccount})
        m_kind->addItem(RoleTableModel::kind(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(wish.subject.kind)));
    m_subject->setObjectName(u"subjectName"_s);
    m_subject->setText(wish.subject.kind == RoleSubject::Kind::ServiceAccount && !wish.subject.name.isEmpty()
            ? wish.subject.nameSpace + u'/' + wish.subject.name
            : wish.subject.name);
    m_projects->setObjectName(u"roleProjects"_s);
    m_projects->setPlaceholderText(u"web, ci"_s);
    m_projects->setToolTip(tr("The projects in which the role holds, separated by commas"));
    QStringList projects = wish.places;
    projects.removeAll(QString());
    m_projects->setText(projects.join(", "_L1));
    m_everywhere->setObjectName(u"wholeCluster"_s);
    m_everywhere->setToolTip(tr("By a cluster role binding: for all projects, also for those that come later"));
    m_everywhere->setChecked(wish.places.contains(QString()));
    m_state->setObjectName(u"roleState"_s);
    m_state->setAccessibleName(tr("State"));
    m_warning->setObjectName(u"roleWarning"_s);
    m_warning->setAccessibleName(tr("Warnings"));
    m_warning->setTone(Tone::Warning);
}

void RoleDialog::fillRoles(const RoleName &wanted)
{
    for (const char *name : GrantableRoles)
        m_role->addItem(QString::fromLatin1(name), false);
    if (wanted.name.isEmpty())
        return;
    // Another role may be taken away, too.
    int found = m_role->findText(wanted.name, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (found < 0 || wanted.isOfProject) {
        found = m_role->count();
        m_role->addItem(wanted.name, wanted.isOfProject);
    }
    m_role->setCurrentIndex(found);
}

void RoleDialog::layOut()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Role:"), m_role);
    form->addRow(QString(), m_roleMeaning);
    form->addRow(isGrant() ? tr("&To a:") : tr("&From a:"), m_kind);
    form->addRow(tr("&Name:"), m_subject);
    form->addRow(tr("In the &projects:"), m_projects);
    form->addRow(QString(), m_everywhere);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept =
        buttons->addButton(isGrant() ? tr("&Give the role") : tr("Take the role &away"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"confirm"_s);
    m_accept->setDefault(isGrant());
    m_accept->setAutoDefault(isGrant());
    if (!isGrant())
        buttons->button(QDialogButtonBox::Cancel)->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(hintLabel(isGrant()
            ? tr("A role binding is made: it says who has the role, and where. The cluster does not check whether a "
                 "user, group or service account of this name exists, so mind the spelling.")
            : tr("The user, group or service account is taken out of every binding for the role. A binding that is "
                 "left without anybody is deleted. Rights from other roles and groups stay."),
        this));
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addWidget(m_warning);
    layout->addWidget(m_preview);
    layout->addWidget(m_confirm);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT changesWanted(changeSet());
        accept();
    });
}

void RoleDialog::kindChanged()
{
    switch (RoleSubject::Kind(m_kind->currentData().toInt())) {
    case RoleSubject::Kind::User:
        m_subject->setPlaceholderText(u"alice"_s);
        m_subject->setToolTip(tr("The user's name, as oc whoami prints it"));
        break;
    case RoleSubject::Kind::Group:
        m_subject->setPlaceholderText(u"system:serviceaccounts:ci"_s);
        m_subject->setToolTip(tr("The group's name; system:serviceaccounts:ci are all service accounts of the project "
                                 "ci, system:authenticated is everybody who is signed in"));
        break;
    case RoleSubject::Kind::ServiceAccount:
        m_subject->setPlaceholderText(u"ci/builder"_s);
        m_subject->setToolTip(tr("Project and name with a slash between them"));
        break;
    }
    edited();
}

QStringList RoleDialog::places() const
{
    QStringList places;
    if (m_everywhere->isChecked())
        places += QString();
    const QStringList typed = m_projects->text().split(u',');
    for (const QString &project : typed) {
        const QString name = project.trimmed();
        if (!name.isEmpty() && !places.contains(name))
            places += name;
    }
    return places;
}

std::optional<RoleWish> RoleDialog::wish() const
{
    const auto subject = roleSubjectFrom(RoleSubject::Kind(m_kind->currentData().toInt()), m_subject->text());
    const QStringList wanted = places();
    if (!subject || wanted.isEmpty() || wanted.size() > MaxRoleProjects)
        return std::nullopt;
    return RoleWish{.deed = m_deed,
        .role = {.name = m_role->currentText(), .isOfProject = m_role->currentData().toBool()},
        .subject = *subject,
        .places = wanted};
}

void RoleDialog::edited()
{
    const bool isOfProject = m_role->currentData().toBool();
    m_roleMeaning->setText(isOfProject ? QString() : RoleTableModel::meaning(m_role->currentText()));
    m_roleMeaning->setVisible(!m_roleMeaning->text().isEmpty());
    if (m_planning) {
        m_planning->disconnect(this);
        m_planning->cancel();
    }
    m_changes.clear();
    m_preview->setChanges({});
    m_warning->hide();
    if (wish()) {
        say(tr("The role bindings are read…"), false);
        m_soon.start();
    } else {
        m_soon.stop();
        const bool isAccount = m_kind->currentData().toInt() == int(RoleSubject::Kind::ServiceAccount);
        say(places().size() > MaxRoleProjects ? tr("Enter at most %Ln project(s).", nullptr, int(MaxRoleProjects))
                : m_subject->text().trimmed().isEmpty() ? tr("Enter the name of the user, group or service account.")
                : places().isEmpty()                    ? tr("Enter the projects, or tick the whole cluster.")
                : isAccount ? tr("Write a service account with its project, such as ci/builder.")
                            : tr("This cannot be the name of a user or a group."),
            !m_subject->text().trimmed().isEmpty());
    }
    allow();
}

void RoleDialog::plan()
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    const auto wanted = wish();
    if (!cluster || !wanted)
        return;
    auto *planning = new PlanRoles(cluster->client(), *wanted, this);
    m_planning = planning;
    connect(planning, &Job::finished, this, [this](const Result<void> &result) {
        if (result)
            planned();
    });
    planning->start();
}

QString RoleDialog::problemOf(const PlannedRole &role) const
{
    if (role.isForbidden) {
        if (role.place.isEmpty())
            return tr("You have no right to give or take roles in the whole cluster (clusterrolebindings).");
        return tr("You have no right to give or take roles in the project %1 (rolebindings).")
            .arg(Words::oneLine(role.place));
    }
    if (role.problem) {
        const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
        const QString why = describe(*role.problem, cluster ? cluster->connection().host() : QString()).what;
        return role.place.isEmpty()
            ? tr("The cluster role bindings cannot be read. %1").arg(why)
            //: %1 is a project, %2 a sentence
            : tr("The role bindings of %1 cannot be read. %2").arg(Words::oneLine(role.place), why);
    }
    if (!role.changes.isEmpty())
        return {};
    const QString who = Words::oneLine(m_subject->text());
    if (role.place.isEmpty())
        //: %1 is a user, a group or a service account, %2 a role
        return isGrant() ? tr("%1 has the role %2 in the whole cluster already.").arg(who, m_role->currentText())
                         //: %1 is a user, a group or a service account, %2 a role
                         : tr("No cluster role binding gives %1 the role %2.").arg(who, m_role->currentText());
    const QString project = Words::oneLine(role.place);
    //: %1 is a user, a group or a service account, %2 a role, %3 a project
    return isGrant()
        ? tr("%1 has the role %2 in the project %3 already.").arg(who, m_role->currentText(), project)
        //: %1 is a user, a group or a service account, %2 a role, %3 a project
        : tr("No role binding of the project %3 gives %1 the role %2.").arg(who, m_role->currentText(), project);
}

QString RoleDialog::warning() const
{
    const auto wanted = wish();
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    QStringList sentences;
    const auto isKept = [](const PlannedRole &role) { return role.isRestored; };
    if (m_planning && std::any_of(m_planning->planned().cbegin(), m_planning->planned().cend(), isKept))
        sentences += tr("The cluster restores one of these bindings by itself: the role may come back.");
    const bool isMe = wanted && cluster && cluster->identity() && wanted->subject.kind == RoleSubject::Kind::User
        && wanted->subject.name == cluster->identity()->userName;
    if (isMe && !isGrant())
        sentences += tr("You take this role from yourself: afterwards you may lack the right to undo that.");
    if (wanted && isGrant() && wanted->subject.name == "system:unauthenticated"_L1)
        sentences += tr("system:unauthenticated is everybody who can reach the cluster, even without a sign-in.");
    return m_changes.isEmpty() ? QString() : sentences.join(u'\n');
}

void RoleDialog::planned()
{
    m_changes = m_planning->changes();
    QStringList problems;
    bool isTrouble = false;
    for (const PlannedRole &role : m_planning->planned()) {
        const QString problem = problemOf(role);
        if (problem.isEmpty())
            continue;
        problems += problem;
        isTrouble = isTrouble || role.isForbidden || role.problem;
    }
    if (problems.size() > ShownRolePlaces)
        problems = problems.first(ShownRolePlaces)
            << tr("… and %Ln more", nullptr, int(problems.size() - ShownRolePlaces));
    say(problems.join(u'\n'), isTrouble);
    m_warning->setText(warning());
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_preview->setChanges(m_changes);
    allow();
}

void RoleDialog::say(const QString &sentence, bool isTrouble)
{
    m_state->setTone(isTrouble ? Tone::Bad : Tone::Neutral);
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

void RoleDialog::allow()
{
    m_accept->setEnabled(!m_changes.isEmpty() && m_confirm->isGiven());
}

ObjectChangeSet RoleDialog::changeSet() const
{
    return {.verb = isGrant() ? ObjectChangeSet::Verb::Create : ObjectChangeSet::Verb::Edit, .changes = m_changes};
}

} // namespace Tagwright
