// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/foundregistry.h"
#include "items/importmodel.h"

namespace Tagwright {

class Workspace;

/*! What taking it over would mean in this workspace. Ticked when it has a credential that is not there yet. */
[[nodiscard]] ImportRow importRow(const FoundRegistry &found, const Workspace &workspace);

enum class Insecurity { Ignored, TakenOver }; //!< of registries.conf: no verified certificate

/*! Adds the connection when there is none for the host, and keeps the credential, if there is one, for it. */
void importRegistry(const FoundRegistry &found, Insecurity insecurity, Workspace &workspace);

} // namespace Tagwright
