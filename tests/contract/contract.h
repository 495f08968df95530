// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stage.h"

#include <QHash>
#include <QString>

#include <functional>

namespace Tagwright {

/*! Brings the stage into the state that a recording needs, and makes its request one that fits it. */
using Scene = std::function<void(Stage &)>;
using Scenes = QHash<QString, Scene>; //!< by the recording's name; one without a scene needs nothing

/*! One row, "name", for each recording of the theme. */
void addRecordings(const QString &theme);

/*!
    Sends the recording's request to a cluster of its own and compares status, the headers that mean something, and the
    body or the events, both normalised. A recording that uncovered.txt names must differ; any other must not.
    Fails the current test function. Before the recording's own scene comes the one that the whole theme has in common.
*/
void play(const QString &name, const Scenes &scenes, const Scene &common = {});

} // namespace Tagwright
