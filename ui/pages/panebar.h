// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace Tagwright {

/*! The actions of a pane as small buttons in a row. */
class PaneBar : public QWidget {
    Q_OBJECT

public:
    PaneBar(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace Tagwright
