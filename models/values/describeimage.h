// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/clusterimage.h"

namespace Tagwright {

/*! What `oc describe istag` and `oc describe isimage` print of the image at that moment, to the letter. */
[[nodiscard]] QString describe(const ClusterImage &image, const QDateTime &now);

} // namespace Tagwright
