// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/confirmdialog.h"

#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ConfirmDialogWidth = 50; // characters

} // namespace

ConfirmDialog::ConfirmDialog(const Words &words, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"confirmDialog"_s);
    setWindowTitle(words.title);
    setMinimumWidth(fontMetrics().averageCharWidth() * ConfirmDialogWidth);

    auto *consequence = new ToneLabel(this);
    consequence->setText(words.consequence);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *confirm = buttons->addButton(words.button, QDialogButtonBox::AcceptRole);
    confirm->setObjectName(u"confirm"_s);
    confirm->setAutoDefault(false);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(words.title, this));
    layout->addWidget(consequence);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace Tagwright
