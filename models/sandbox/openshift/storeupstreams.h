// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/upstreams.h"
#include "sandbox/sandboxstore.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <optional>

namespace Tagwright::Practice {

/*! Registries that are not asked over the network: what they hold is in a SandboxStore. Others are somebody else's. */
class StoreUpstreams final : public Upstreams {
public:
    /*! One address of the store's content. */
    struct Host {
        enum class Transport { PlainHttp, UnknownAuthority, Trusted };

        Transport transport = Transport::Trusted;
        QString user; //!< empty for a registry that asks for nobody
        QString password;
    };

    /*! Without others, nobody answers at an address that is not known here. */
    explicit StoreUpstreams(SandboxStore &store, std::shared_ptr<Upstreams> others = {});

    void addHost(const QString &registry, const Host &host);

    UpstreamAnswer<UpstreamImage> image(const PullSpec &spec, const UpstreamManners &manners) override;
    UpstreamAnswer<QStringList> tags(const PullSpec &spec, const UpstreamManners &manners) override;

private:
    bool isOthers(const PullSpec &spec) const;
    std::optional<UpstreamProblem> refuse(
        const PullSpec &spec, const UpstreamManners &manners, const QString &address) const;

    SandboxStore &m_store;
    const std::shared_ptr<Upstreams> m_others;
    mutable std::mutex m_mutex;
    QHash<QString, Host> m_hosts;
};

/*! A manifest of a store with its config and children; nothing when it is not there. */
[[nodiscard]] std::optional<UpstreamImage> imageOfStore(
    SandboxStore &store, const QByteArray &repository, const Digest &digest);

} // namespace Tagwright::Practice
