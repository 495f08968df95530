// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <Qt>

namespace Tagwright {

/*! How much attention a word wants. Colour alone never tells it: the word does. */
enum class Tone { Neutral, Accent, Good, Warning, Bad };

/*!
    What the item models answer besides Qt's own roles.

    Every model but the list of operations answers Qt::DisplayRole, Qt::AccessibleTextRole (the first column: the plain
    name of the row) and, where there is more to say than is shown, Qt::ToolTipRole. All of them are plain text; most of
    it was said by a server.
*/
namespace Role {
enum : int {
    Kind = Qt::UserRole + 1, //!< int: what the row is; each model names its enum
    State, //!< int: LoadState, for OperationListModel OperationRecord::State
    Error, //!< Tagwright::Error, invalid when there is none
    Sort, //!< what the cell is to be sorted by, where that is not what it shows
    Chips, //!< QStringList: the facts of the cell, one for each chip
    ChipTones, //!< QList<int> of Tone: one for each chip
    Tone, //!< int of Tone: of the whole cell
    Digest, //!< QString: the digest that the row stands for, complete; empty when unknown
    Name, //!< QString: the full name of what the row stands for
    NodeId, //!< quint64: the same for as long as the row exists
    ConnectionId, //!< QString
    Repository, //!< QString: the full name of a repository; empty for other rows
    Progress, //!< double from 0 to 1; negative while unknown
    Tint, //!< int of Tagwright::Tint: the colour that the user gave the connection
    Detail, //!< QString: the secondary text of the row, drawn dim at its end
    Bar, //!< double from 0 to 1: the cell is a bar
    Monospace, //!< bool: the cell is code
    Project, //!< QString: the project that the row is, or is in; empty where there is none
    IsCluster, //!< bool: the row is a cluster's, not a registry's
    Changed, //!< bool: it, or something below it, has changed and was not looked at since
};
} // namespace Role

} // namespace Tagwright
