// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stage.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace Tagwright {

/*! Brings the stage into the state that a recording needs, and makes its request one that fits it. */
using Scene = std::function<void(Stage &)>;
using Scenes = QHash<QString, Scene>; //!< by the recording's name

/*! What one theme's recordings need. */
struct PlayedTheme {
    QString name;
    Scenes scenes;
    Scene otherwise = {}; //!< for the recordings that are not among the scenes; empty where they need nothing
    Scene common = {}; //!< before any of them
};

/*!
    The main() of a program that plays every recording of its themes, one row for each.

    Sends the recording's request to a cluster of its own and compares status, the headers that mean something, and the
    body or the events, both normalised. A recording that uncovered.txt names must differ; any other must not.
*/
[[nodiscard]] int playThemes(const QList<PlayedTheme> &themes, int argc, char **argv);

} // namespace Tagwright
