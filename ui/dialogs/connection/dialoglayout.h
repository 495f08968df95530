// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QWidget;

namespace Tagwright {

/*! What a dialog for a connection is made of. */
struct ConnectionDialogParts {
    QString heading;
    QWidget *choice = nullptr; //!< of the kind of connection; none for one that is there already
    QWidget *tabs = nullptr; //!< all that can be said of it
    QWidget *meaning = nullptr; //!< what that comes to
    QWidget *panel = nullptr; //!< beside them: what a test has shown
    QDialogButtonBox *buttons = nullptr;
};

void layOut(QDialog &dialog, const ConnectionDialogParts &parts);

/*!
    Shows the panel of a dialog, which grows by its width, as far as the screen goes; and by as much as the panel wants
    to be higher than what is beside it, where that is given.
*/
void makeRoomFor(QWidget &panel, QDialog &dialog, const QWidget *beside = nullptr);

} // namespace Tagwright
