// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QAction;
class QObject;

namespace Tagwright {

/*! The actions that concern the window as a whole; the window connects them. */
struct WindowActions {
    explicit WindowActions(QObject *parent);

    QAction *address;
    QAction *paste;
    QAction *find;
    QAction *palette;
    QAction *quit;
    QAction *shortcuts;
    QAction *about;
};

} // namespace Tagwright
