// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/panebar.h"

#include "ui/actions/makeaction.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace Tagwright {

PaneBar::PaneBar(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const int gap = fontMetrics().height() / 4;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->setSpacing(gap / 2);
    layout->addStretch();
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(plainText(*action));
        layout->addWidget(button);
    }
}

} // namespace Tagwright
