// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/plannedset.h"

#include <QString>
#include <QStringList>

namespace Tagwright {

class Workspace;

/*! The programs whose commands plannedCommands() gives. */
inline constexpr const char *PlanPrograms[]{"skopeo", "crane", "regctl", "oras", "curl"};

/*!
    The lines of a shell with which program makes the same changes, at most so many; in clusters it is oc that does,
    unless curl is wanted. A change that it cannot make has a comment in its place; comments are in English, as all that
    a script holds.
*/
[[nodiscard]] QStringList plannedCommands(
    Workspace &workspace, const QList<PlannedSet> &sets, const QString &program, int atMost);

/*! The production connections that the changes write to, by name. */
[[nodiscard]] QStringList productionConnections(const Workspace &workspace, const QList<PlannedSet> &sets);

/*!
    A plan of another computer names connections that nobody has here: those to the same registries take their places,
    where there are any.
*/
[[nodiscard]] QList<PlannedSet> withConnectionsHere(const Workspace &workspace, QList<PlannedSet> sets);

} // namespace Tagwright
