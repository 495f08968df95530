// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/dialogbutton.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace Tagwright {

QPushButton *addDialogButton(QDialogButtonBox &buttons, const QString &name, const QString &text, const QString &tip)
{
    QPushButton *button = buttons.addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

} // namespace Tagwright
