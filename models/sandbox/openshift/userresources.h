// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/openshift.h"

namespace Tagwright::Practice {

/*! Users, groups and tokens, and the review of oneself. */
void addUserResources(OpenShift &cluster);

} // namespace Tagwright::Practice
