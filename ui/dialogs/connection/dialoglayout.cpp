// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/dialoglayout.h"

#include "ui/widgets/tonelabel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

void layOut(QDialog &dialog, const ConnectionDialogParts &parts)
{
    auto *left = new QVBoxLayout;
    if (parts.choice)
        left->addWidget(parts.choice);
    left->addWidget(parts.tabs);
    left->addWidget(parts.meaning);
    left->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(dialog.fontMetrics().height());
    columns->addLayout(left);
    columns->addWidget(parts.panel, 1);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setSpacing(dialog.fontMetrics().height());
    layout->addWidget(headingLabel(parts.heading, &dialog));
    layout->addLayout(columns, 1);
    layout->addWidget(parts.buttons);
}

void makeRoomFor(QWidget &panel, QDialog &dialog, const QWidget *beside)
{
    const QRect before = dialog.geometry();
    panel.show();
    const QRect room = dialog.screen()->availableGeometry();
    const QSize hint = panel.sizeHint();
    const int more = beside ? std::max(0, hint.height() - beside->height()) : 0;
    const QSize wanted(before.width() + hint.width() + dialog.layout()->spacing(), before.height() + more);
    QRect after(QPoint(), wanted.boundedTo(room.size()));
    after.moveCenter(before.center());
    after.moveLeft(std::clamp(after.left(), room.left(), std::max(room.left(), room.right() - after.width())));
    after.moveTop(std::clamp(after.top(), room.top(), std::max(room.top(), room.bottom() - after.height())));
    dialog.setGeometry(after);
}

} // namespace Tagwright
