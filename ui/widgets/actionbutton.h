// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

class QAction;

namespace Tagwright {

/*! An action as a push button: its words, its picture, and whether it can be done now. */
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    ActionButton(QAction &action, QWidget *parent);

private:
    void follow(const QAction &action);
};

} // namespace Tagwright
