// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/httpfetch.h"
#include "sandbox/openshift/registryvisit.h"
#include "sandbox/openshift/upstreams.h"

namespace Tagwright::Practice {

/*! Registries somewhere else, asked over the network as the API server of a cluster asks them. */
class HttpUpstreams final : public Upstreams {
public:
    explicit HttpUpstreams(const RegistryVisit::Limits &limits = {});

    UpstreamAnswer<UpstreamImage> image(const PullSpec &spec, const UpstreamManners &manners) override;
    UpstreamAnswer<QStringList> tags(const PullSpec &spec, const UpstreamManners &manners) override;

    void close(); //!< ends what waits for an answer, and asks nobody from now on

private:
    UpstreamAnswer<UpstreamImage> imageOnce(const PullSpec &spec, const UpstreamManners &manners);

    const RegistryVisit::Limits m_limits;
    HttpFetch m_fetch;
};

} // namespace Tagwright::Practice
