// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apiresource.h"

namespace Tagwright::Practice {

/*!
    What discovery tells of the resources that are simply kept: the core API without namespaces, workloads, roles,
    deployment configs, builds and routes. In the order of groups and names.
*/
[[nodiscard]] QList<ResourceKind> keptKinds();

} // namespace Tagwright::Practice
