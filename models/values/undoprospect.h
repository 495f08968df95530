// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Tagwright {

/*! Whether a change can be taken back, as the registry said when it was asked last. */
enum class UndoProspect {
    Unknown, //!< not asked yet, or it did not answer
    Certain, //!< what the tag named before is there, and another tag keeps it
    UntilCollection, //!< it is there, but nothing keeps it: the registry's next garbage collection takes it
    Lost, //!< parts of it are gone
    Moved, //!< somebody has changed the tag since
    Back, //!< the tag names again what it did before
    ValuesLost, //!< of a secret: what it held is not kept any more
    Immutable, //!< of a secret: as it is now, it can only be deleted
    CannotDelete, //!< the tag is new, and the registry cannot take it away without others
};

} // namespace Tagwright
