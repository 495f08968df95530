// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeset.h"
#include "values/manifest.h"
#include "values/result.h"

#include <QStringList>

namespace Tagwright {

/*!
    The index with only the children of these platforms ("linux/amd64", see Platform::toString()), and what attests
    them. It is another index than before: its digest is another, and a signature on the old one does not hold for it.
    Everything else stays as it is. NotFound when no child is left.
*/
[[nodiscard]] Result<ManifestBytes> indexOfPlatforms(const ManifestBytes &index, const QStringList &platforms);

/*! The index of a fallback tag with these referrers added (OCI distribution specification, "Referrers Tag Schema"). */
[[nodiscard]] ManifestBytes withReferrers(const ManifestBytes &fallbackIndex, const QList<Descriptor> &referrers);

} // namespace Tagwright
