// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/aboutdialog.h"

#include "ui/icons.h"
#include "ui/widgets/tonelabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Tagwright"));

    const int line = fontMetrics().height();
    auto *picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(4 * line, 4 * line), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    picture->setAccessibleName(tr("The program's icon"));

    auto *words = new ToneLabel(this);
    words->setText(tr("All your container registries and clusters in one window."));
    auto *versions = hintLabel(
        tr("Version %1, with Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        this);
    auto *licence = hintLabel(tr("Free software under the Apache License 2.0. © 2026 Tagwright contributors."), this);

    auto *text = new QVBoxLayout;
    text->addWidget(headingLabel(u"Tagwright"_s, this));
    text->addWidget(words);
    text->addSpacing(line / 2);
    text->addWidget(versions);
    text->addWidget(licence);
    text->addStretch();

    auto *top = new QHBoxLayout;
    top->setSpacing(line);
    top->addWidget(picture);
    top->addLayout(text, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(line);
    layout->addLayout(top);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace Tagwright
