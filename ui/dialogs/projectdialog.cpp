// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/projectdialog.h"

#include "ui/widgets/tonelabel.h"
#include "values/connection.h"
#include "values/reference.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProjectDialogWidth = 56; // characters

} // namespace

ProjectDialog::ProjectDialog(const Connection &cluster, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_meaning(new ToneLabel(this))
{
    setObjectName(u"projectDialog"_s);
    setWindowTitle(tr("Open a project of %1").arg(cluster.name));
    setMinimumWidth(fontMetrics().averageCharWidth() * ProjectDialogWidth);
    m_name->setObjectName(u"projectName"_s);
    m_name->setPlaceholderText(u"team-dev"_s);
    m_meaning->setObjectName(u"projectMeaning"_s);
    m_meaning->setTone(Tone::Bad);

    auto *form = new QFormLayout;
    form->addRow(tr("&Project:"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(u"openProject"_s);
    m_open->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(hintLabel(tr("A cluster lists the projects that you may see. One that it does not list opens by "
                                   "its name, if you may see what is in it, and stays in the Explorer."),
        this));
    layout->addLayout(form);
    layout->addWidget(m_meaning);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &ProjectDialog::edited);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    edited();
}

QString ProjectDialog::project() const
{
    return m_name->text().trimmed();
}

void ProjectDialog::edited()
{
    const QString name = project();
    m_open->setEnabled(isValidProject(name));
    m_meaning->setText(name.isEmpty() || isValidProject(name)
            ? QString()
            : tr("A project's name has at most 63 lower-case letters, digits and hyphens, and no hyphen at its ends."));
}

} // namespace Tagwright
