// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Tagwright {

/*! What a user did with one write, at a registry or in a cluster. */
enum class ChangeVerb {
    Tag,
    Copy, //!< between repositories of registries
    Delete,
    Undo, //!< what another one did
    Import, //!< of a cluster: it gets images from registries
    Create, //!< of a cluster: objects
    Edit, //!< of a cluster: parts of objects
};

} // namespace Tagwright
