// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/route.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxstore.h"
#include "sandbox/serveranswer.h"
#include "sandbox/serverrequest.h"

namespace Tagwright {

/*! Manifests by tag and by digest: pull, push, delete. */
class ManifestEndpoint {
public:
    ManifestEndpoint(SandboxStore &store, const SandboxOptions &options);

    ServerAnswer answer(const Route &route, const ServerRequest &request) const;

private:
    ServerAnswer pull(const Route &route, const ServerRequest &request) const;
    ServerAnswer push(const Route &route, const ServerRequest &request) const;
    ServerAnswer remove(const Route &route) const;

    ServerAnswer unknown(const Route &route) const;

    SandboxStore &m_store;
    const SandboxOptions &m_options;
};

} // namespace Tagwright
