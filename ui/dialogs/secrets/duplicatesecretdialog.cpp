// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/duplicatesecretdialog.h"

#include "operations/clustersource.h"
#include "operations/projectrights.h"
#include "operations/readsecret.h"
#include "ui/widgets/tonelabel.h"
#include "values/secretchanges.h"
#include "values/secretfaults.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

DuplicateSecretDialog::DuplicateSecretDialog(
    Workspace &workspace, const QString &connectionId, const QString &project, const QString &name, QWidget *parent)
    : SecretChangeDialog(workspace, {.connectionId = connectionId, .project = project}, parent)
    , m_secret(name)
    , m_project(new QComboBox(this))
    , m_name(new QLineEdit(name, this))
    , m_problem(new ToneLabel(this))
{
    setObjectName(u"duplicateSecretDialog"_s);
    setWindowTitle(tr("Duplicate the secret %1").arg(name));
    m_project->setObjectName(u"targetProject"_s);
    m_project->setAccessibleName(tr("Project to copy it to"));
    m_project->view()->setAccessibleName(m_project->accessibleName());
    m_project->setEditable(true); // who may not list projects may know one
    if (const ClusterSource *source = cluster()) {
        const QList<Project> &projects = source->projects();
        for (const Project &each : projects)
            m_project->addItem(each.name);
    }
    m_project->setCurrentText(project);
    m_name->setObjectName(u"targetName"_s);
    m_name->setAccessibleName(tr("Name of the copy"));
    m_problem->setObjectName(u"targetProblem"_s);
    m_problem->setAccessibleName(tr("What to change"));
    m_problem->setTone(Tone::Bad);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Project:"), m_project);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(
        hintLabel(tr("The copy has the same type, values and labels, and stays as it is when the original "
                     "is changed."),
            this));
    layout->addLayout(form);
    layout->addStretch();
    addEnd(*layout, tr("&Duplicate the secret"), u"duplicate"_s, Danger::None);
    orderTabs({m_project, m_name});
    m_name->setFocus();
    connect(m_project, &QComboBox::currentTextChanged, this, &DuplicateSecretDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &DuplicateSecretDialog::check);
    check();
    read(name, [this](const ReadSecret &read) {
        m_before = read.object();
        check();
    });
}

QString DuplicateSecretDialog::reason(const QString &project, const QString &name)
{
    if (project.isEmpty())
        return tr("Choose the project to copy it to.");
    if (!isSecretName(name))
        return tr("A name has lower-case letters, digits, hyphens and dots, and begins and ends with a letter or a "
                  "digit.");
    if (project == place().project && name == m_secret)
        return tr("Choose another project, or another name.");
    ProjectRights *rights = cluster()->rights(project);
    disconnect(m_rights);
    m_rights = connect(rights, &ProjectRights::changed, this, &DuplicateSecretDialog::check);
    rights->need(ProjectRight::CreateSecrets);
    return rights->verdict(ProjectRight::CreateSecrets) == AccessAnswer::Verdict::Denied
        ? tr("You have no right to make secrets in the project %1.").arg(project)
        : QString();
}

void DuplicateSecretDialog::check()
{
    if (!cluster())
        return;
    const QString project = m_project->currentText().trimmed();
    const QString name = m_name->text();
    const QString why = reason(project, name);
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    confirmProduction(project);
    if (!why.isEmpty() || m_before.isEmpty())
        return setChange({}, ChangeVerb::Create, why);
    setChange(secretCopy(address(project, name), m_before), ChangeVerb::Create, {});
}

} // namespace Tagwright
