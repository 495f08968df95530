// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/blobendpoint.h"
#include "sandbox/listendpoint.h"
#include "sandbox/manifestendpoint.h"
#include "sandbox/uploadendpoint.h"

namespace Tagwright {

/*! The OCI distribution specification 1.1 over a store: every request, one answer. Thread-safe. */
class DistributionApi {
public:
    DistributionApi(SandboxStore &store, const SandboxOptions &options);

    ServerAnswer answer(const Route &route, ServerRequest &request);

private:
    const SandboxOptions &m_options;
    ListEndpoint m_lists;
    ManifestEndpoint m_manifests;
    BlobEndpoint m_blobs;
    UploadEndpoint m_uploads;
};

} // namespace Tagwright
