// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Tagwright {

class SandboxStore;

/*!
    The repositories that the sandbox shows at first: every kind of content the program has a word for. Tags are there
   at once; manifests and layers are made when first asked for, always with the same digests.
*/
void declareSamples(SandboxStore &store);

} // namespace Tagwright
