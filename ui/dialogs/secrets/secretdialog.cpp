// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/secretdialog.h"

#include "items/secrettablemodel.h"
#include "operations/readsecret.h"
#include "ui/dialogs/secrets/labelsform.h"
#include "ui/dialogs/secrets/secretform.h"
#include "ui/secrettext.h"
#include "ui/widgets/tonelabel.h"
#include "values/clustersecret.h"
#include "values/secretchanges.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(Workspace &workspace, const Task &task, QWidget *parent)
    : SecretChangeDialog(workspace, {.connectionId = task.connectionId, .project = task.project}, parent)
    , m_task(task)
    , m_name(new QLineEdit(task.edited, this))
    , m_nameProblem(new ToneLabel(this))
    , m_type(new QComboBox(this))
    , m_ownType(new QLineEdit(this))
    , m_purpose(hintLabel({}, this))
    , m_immutable(new QCheckBox(tr("&Immutable: its values can never be changed again"), this))
    , m_labels(new LabelsForm(this))
    , m_parts(new QTabWidget(this))
{
    const bool isNew = task.edited.isEmpty();
    setObjectName(u"secretDialog"_s);
    setWindowTitle(isNew ? tr("New secret in the project %1").arg(task.project)
                         : tr("Edit the secret %1 of the project %2").arg(task.edited, task.project));
    createFields();

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_nameProblem);
    form->addRow(tr("&Type:"), m_type);
    form->addRow(QString(), m_ownType);
    form->addRow(QString(), m_purpose);
    auto *values = new QWidget(this);
    auto *valuesLayout = new QVBoxLayout(values);
    m_formPlace = new QVBoxLayout;
    valuesLayout->addLayout(m_formPlace, 1);
    valuesLayout->addWidget(m_immutable);
    m_parts->addTab(values, tr("What it &holds"));
    m_parts->addTab(m_labels, tr("La&bels and annotations"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addLayout(form);
    layout->addWidget(m_parts, 1);
    addEnd(*layout, isNew ? tr("C&reate the secret") : tr("&Save the secret"), isNew ? u"create"_s : u"save"_s,
        Danger::None);
    confirmProduction(task.project);

    typeChosen();
    connect(m_name, &QLineEdit::textChanged, this, &SecretDialog::check);
    connect(m_type, &QComboBox::currentIndexChanged, this, &SecretDialog::typeChosen);
    connect(m_ownType, &QLineEdit::textChanged, this, &SecretDialog::check);
    connect(m_immutable, &QCheckBox::toggled, this, &SecretDialog::check);
    connect(m_labels, &LabelsForm::edited, this, &SecretDialog::check);
    connect(m_labels, &LabelsForm::rowsChanged, this, &SecretDialog::orderFields);
    if (isNew) {
        m_name->setFocus();
        return;
    }
    m_parts->setEnabled(false);
    read(task.edited, [this](const ReadSecret &read) { followRead(read); });
}

void SecretDialog::followRead(const ReadSecret &read)
{
    m_before = read.object();
    m_form->fill(read.values());
    m_labels->fill(m_before);
    m_parts->setEnabled(true);
    check();
}

void SecretDialog::createFields()
{
    const bool isNew = m_task.edited.isEmpty();
    m_name->setObjectName(u"secretName"_s);
    m_name->setAccessibleName(tr("Name of the secret"));
    m_name->setReadOnly(!isNew);
    m_nameProblem->setObjectName(u"nameProblem"_s);
    m_nameProblem->setAccessibleName(tr("What to change in the name"));
    m_nameProblem->setTone(Tone::Bad);
    m_nameProblem->hide();
    m_type->setObjectName(u"secretType"_s);
    m_type->setAccessibleName(tr("Type of the secret"));
    m_type->view()->setAccessibleName(m_type->accessibleName());
    const QList<SecretType> &types = secretTypes();
    for (const SecretType &each : types)
        //: %1 is a type in words, %2 as the cluster calls it
        m_type->addItem(tr("%1 (%2)").arg(SecretTableModel::typeText(each.id), each.id), each.id);
    m_type->addItem(tr("Another type…"), QString());
    const SecretType wanted = secretType(m_task.type);
    m_type->setCurrentIndex(wanted.kind == SecretKind::Other ? m_type->count() - 1 : m_type->findData(wanted.id));
    m_type->setEnabled(isNew); // which the server does not change
    m_ownType->setObjectName(u"ownType"_s);
    m_ownType->setAccessibleName(tr("Name of the type, as the program that reads the secret expects it"));
    m_ownType->setPlaceholderText(u"example.com/type"_s);
    m_ownType->setText(wanted.kind == SecretKind::Other ? wanted.id : QString());
    m_ownType->setReadOnly(!isNew);
    m_purpose->setObjectName(u"secretPurpose"_s);
    m_parts->setObjectName(u"secretParts"_s);
    m_parts->tabBar()->setAccessibleName(tr("Parts of the secret"));
    m_immutable->setObjectName(u"immutable"_s);
    m_immutable->setToolTip(tr("An immutable secret can still be deleted and made anew. This cannot be taken back."));
}

QString SecretDialog::type() const
{
    const QString chosen = m_type->currentData().toString();
    return chosen.isEmpty() ? m_ownType->text().trimmed() : chosen;
}

void SecretDialog::typeChosen()
{
    const QString chosen = m_type->currentData().toString();
    m_ownType->setVisible(chosen.isEmpty());
    m_purpose->setText(secretPurpose(chosen.isEmpty() ? SecretKind::Other : secretType(chosen).kind));
    setForm(chosen.isEmpty() ? u"-"_s : chosen);
    check();
}

void SecretDialog::setForm(const QString &type)
{
    if (m_form) {
        m_form->clear();
        delete m_form; // nothing that it told is on its way
    }
    m_form = makeSecretForm(type, m_task.serviceAccounts, this);
    m_form->setObjectName(u"secretForm"_s);
    m_formPlace->addWidget(m_form);
    m_form->show(); // now, and not when the layout comes to it: the next key may be meant for it
    connect(m_form, &SecretForm::edited, this, &SecretDialog::check);
    connect(m_form, &SecretForm::rowsChanged, this, &SecretDialog::orderFields);
    orderFields();
}

void SecretDialog::orderFields()
{
    orderTabs({m_name, m_type, m_ownType, m_parts->tabBar(), m_form, m_immutable, m_labels});
}

QString SecretDialog::nameProblem(const QList<SecretFault> &faults) const
{
    for (const SecretFault &fault : faults) {
        if (fault.field == "metadata.name"_L1)
            return describe(fault, type());
    }
    return m_task.edited.isEmpty() && m_task.known.contains(m_name->text())
        ? tr("The project %1 has a secret %2 already.").arg(m_task.project, m_name->text())
        : QString();
}

void SecretDialog::check()
{
    const SecretValues values = m_form->values();
    const QMap<QString, QString> annotations = m_form->annotations();
    const QList<SecretFault> faults = secretFaults({.name = m_name->text(),
        .type = type(),
        .values = viewsOf(values),
        .annotations = annotations,
        .isImmutable = m_immutable->isChecked()});
    const QString badName = nameProblem(faults);
    m_nameProblem->setText(badName);
    m_nameProblem->setVisible(!badName.isEmpty() && !m_name->text().isEmpty());
    m_form->showProblems(faults);

    QString reason = badName;
    if (reason.isEmpty() && type().isEmpty())
        reason = tr("The type is missing.");
    if (reason.isEmpty())
        reason = m_form->problem();
    if (reason.isEmpty())
        reason = m_labels->problem();
    if (reason.isEmpty() && !faults.isEmpty())
        reason = describe(faults.constFirst(), type());
    const bool isNew = m_task.edited.isEmpty();
    if (!isNew && m_before.isEmpty())
        reason = tr("The secret is not read yet.");
    ObjectChange wanted;
    if (reason.isEmpty()) {
        wanted = change(encoded(values));
        if (wanted.after.isEmpty()) {
            reason = tr("Nothing was changed.");
            wanted = {};
        }
    }
    setChange(wanted, isNew ? ChangeVerb::Create : ChangeVerb::Edit, reason);
}

ObjectChange SecretDialog::change(const QJsonObject &values) const
{
    const ObjectAddress secret = address(m_task.project, m_name->text());
    if (!m_task.edited.isEmpty())
        return withLabels(secretEdit(secret, m_before, values, m_immutable->isChecked()), m_before, m_labels->labels());
    ObjectLabels labels = m_labels->labels();
    labels.annotations.insert(m_form->annotations());
    return secretCreation(secret,
        {.type = type(),
            .values = values,
            .labels = labels.labels,
            .annotations = labels.annotations,
            .isImmutable = m_immutable->isChecked()});
}

void SecretDialog::forget()
{
    m_form->clear();
    m_before = {};
}

} // namespace Tagwright
