// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/actionbutton.h"

#include "ui/actions/makeaction.h"

#include <QAction>

namespace Tagwright {

ActionButton::ActionButton(QAction &action, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(action.objectName());
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, [this, &action] { follow(action); });
    follow(action);
}

void ActionButton::follow(const QAction &action)
{
    setText(action.text());
    setIcon(action.icon());
    setToolTip(action.toolTip());
    setStatusTip(action.statusTip());
    setAccessibleName(plainText(action));
    setEnabled(action.isEnabled());
}

} // namespace Tagwright
