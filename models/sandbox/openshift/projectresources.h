// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/openshift.h"

namespace Tagwright::Practice {

/*! Namespaces and what is made of them: projects, of which everybody sees their own, and requests for new ones. */
void addProjectResources(OpenShift &cluster);

} // namespace Tagwright::Practice
