// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/columnsbutton.h"

#include "ui/icons.h"

#include <QToolButton>

namespace Tagwright {

using namespace Qt::StringLiterals;

QToolButton *makeColumnsButton(QMenu *menu, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(u"columns"_s);
    button->setIcon(icon(u"columns"_s));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

} // namespace Tagwright
