// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/openshift.h"
#include "sandbox/sandboxstore.h"
#include "values/result.h"

#include <QUrl>

#include <memory>
#include <mutex>

namespace Tagwright::Practice {

class HttpUpstreams;
class ImageApi;
class IntegratedRegistry;
class StoreUpstreams;

/*!
    A cluster with all that the sandbox has for one: image API, rights, workloads, its registry, and samples.

    The samples are made when something of the cluster is first asked for: signing in needs none.
*/
class PracticeCluster {
public:
    struct Plan {
        enum class Content { Samples, None };

        SandboxStore &registry; //!< where images are imported from without the network
        QString registryHost; //!< under which name; other registries are asked where they are
        Content content = Content::Samples;
        OpenShiftOptions options = {}; //!< publicRegistry is filled in
    };

    [[nodiscard]] static Result<std::unique_ptr<PracticeCluster>> start(
        const Plan &plan, const OpenShift::Around &around);
    ~PracticeCluster();

    OpenShift &cluster(); //!< with its samples
    ImageApi &images();
    /*! Another address of what images are imported from, over plain HTTP, which wants this sign-in. */
    void addPrivateRegistry(const QString &host, const QString &user, const QString &password);
    QUrl apiUrl() const;
    QUrl oauthUrl() const;
    QUrl registryUrl() const;
    const QList<ClusterAccount> &accounts() const;
    void expireTokens() { m_cluster->expireTokens(); }

private:
    explicit PracticeCluster(const Plan &plan);
    Result<void> listen(const OpenShift::Around &around);
    void furnish();

    const Plan m_plan;
    std::shared_ptr<HttpUpstreams> m_elsewhere;
    std::shared_ptr<StoreUpstreams> m_upstreams;
    std::unique_ptr<HttpServer> m_registryServer;
    std::unique_ptr<IntegratedRegistry> m_registry; // outlives the threads of m_cluster, which may make the samples
    std::unique_ptr<OpenShift> m_cluster;
    ImageApi *m_images = nullptr; // of m_cluster
    std::once_flag m_furnished;
};

} // namespace Tagwright::Practice
