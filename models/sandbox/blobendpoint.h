// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/route.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxstore.h"
#include "sandbox/serveranswer.h"
#include "sandbox/serverrequest.h"

namespace Tagwright {

/*! Blobs: pull, whole or in part, and delete. */
class BlobEndpoint {
public:
    BlobEndpoint(SandboxStore &store, const SandboxOptions &options);

    ServerAnswer answer(const Route &route, const ServerRequest &request) const;

private:
    ServerAnswer pull(const Route &route, const Digest &digest, const ServerRequest &request) const;

    SandboxStore &m_store;
    const SandboxOptions &m_options;
};

} // namespace Tagwright
