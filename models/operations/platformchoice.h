// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"

namespace Tagwright {

/*!
    The child of an index to show when nobody chose one: linux on this machine's processor, else linux/amd64, else the
    first image. An index into index.manifests; -1 when there is no child at all. An attestation only when there is
    nothing else.
*/
[[nodiscard]] int preferredChild(const Manifest &index);

/*! True for a child that only attests another one. */
[[nodiscard]] bool isAttestation(const Descriptor &child);

} // namespace Tagwright
