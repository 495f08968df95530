// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/route.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxstore.h"
#include "sandbox/serveranswer.h"
#include "sandbox/serverrequest.h"

namespace Tagwright {

/*! Catalog, tags and referrers: what a registry lists. */
class ListEndpoint {
public:
    ListEndpoint(SandboxStore &store, const SandboxOptions &options);

    ServerAnswer repositories(const ServerRequest &request) const;
    ServerAnswer tags(const Route &route, const ServerRequest &request) const;
    ServerAnswer referrers(const Route &route, const ServerRequest &request) const;

private:
    SandboxStore &m_store;
    const SandboxOptions &m_options;
};

} // namespace Tagwright
