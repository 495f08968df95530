// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/renamedialog.h"

#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int RenameDialogWidth = 50; // characters

} // namespace

RenameDialog::RenameDialog(const Connection &connection, QWidget *parent)
    : QDialog(parent)
    , m_host(connection.host())
    , m_edit(new QLineEdit(connection.name, this))
{
    setObjectName(u"renameDialog"_s);
    setWindowTitle(tr("Rename %1").arg(connection.name));
    setMinimumWidth(fontMetrics().averageCharWidth() * RenameDialogWidth);

    m_edit->setObjectName(u"connectionName"_s);
    m_edit->setAccessibleName(tr("Name"));
    m_edit->setPlaceholderText(m_host);
    m_edit->selectAll();

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_edit);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Rename"), QDialogButtonBox::AcceptRole)->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addLayout(form);
    layout->addWidget(hintLabel(tr("Only the name in Tagwright changes; the address stays %1.").arg(m_host), this));
    layout->addStretch();
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString RenameDialog::name() const
{
    const QString name = m_edit->text().trimmed();
    return name.isEmpty() ? m_host : name;
}

} // namespace Tagwright
