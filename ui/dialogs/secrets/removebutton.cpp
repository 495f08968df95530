// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/removebutton.h"

#include "ui/icons.h"

#include <QToolButton>

namespace Tagwright {

using namespace Qt::StringLiterals;

QToolButton *removeButton(QWidget *row)
{
    auto *button = new QToolButton(row);
    button->setIcon(icon(u"remove"_s));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace Tagwright
