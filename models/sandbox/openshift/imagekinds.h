// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apiresource.h"

namespace Tagwright::Practice {

// The resources of image.openshift.io/v1, as discovery tells them.
[[nodiscard]] const ResourceKind &imageKind();
[[nodiscard]] const ResourceKind &imageSignatureKind();
[[nodiscard]] const ResourceKind &imageStreamKind();
[[nodiscard]] const ResourceKind &imageStreamImageKind();
[[nodiscard]] const ResourceKind &imageStreamImportKind();
[[nodiscard]] const ResourceKind &imageStreamMappingKind();
[[nodiscard]] const ResourceKind &imageStreamTagKind();
[[nodiscard]] const ResourceKind &imageTagKind();

} // namespace Tagwright::Practice
