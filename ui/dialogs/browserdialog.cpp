// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/browserdialog.h"

#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int BrowserDialogWidth = 56; // characters

} // namespace

BrowserDialog::BrowserDialog(const QString &connectionName, const QUrl &address, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"browserDialog"_s);
    setWindowTitle(tr("Sign in to %1 in the browser").arg(connectionName));
    setMinimumWidth(fontMetrics().averageCharWidth() * BrowserDialogWidth);
    auto *what = new ToneLabel(this);
    what->setText(tr("Sign in in the browser. It was sent to %1; if none came up, copy the address and open it. This "
                     "closes by itself.")
                      .arg(address.host()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *copy = buttons->addButton(tr("Cop&y the address"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copySignInAddress"_s);
    copy->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(what);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this,
        [address] { QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace Tagwright
