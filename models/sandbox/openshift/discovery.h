// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/kubernetesapi.h"

namespace Tagwright::Practice {

/*! /api, /api/v1, /apis, /apis/GROUP, /apis/GROUP/VERSION: what there is; nothing for a path that is none of these. */
[[nodiscard]] std::optional<ServerAnswer> discovery(const KubernetesApi &api, const ServerRequest &request);

} // namespace Tagwright::Practice
