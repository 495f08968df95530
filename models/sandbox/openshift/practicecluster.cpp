// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/practicecluster.h"

#include "sandbox/httpserver.h"
#include "sandbox/openshift/clustersamples.h"
#include "sandbox/openshift/httpupstreams.h"
#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/integratedregistry.h"
#include "sandbox/openshift/keptresources.h"
#include "sandbox/openshift/storeupstreams.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

Result<std::unique_ptr<PracticeCluster>> PracticeCluster::start(const Plan &plan, const OpenShift::Around &around)
{
    std::unique_ptr<PracticeCluster> practice(new PracticeCluster(plan));
    const Result<void> listening = practice->listen(around);
    if (!listening)
        return listening.error();
    return practice;
}

PracticeCluster::PracticeCluster(const Plan &plan)
    : m_plan(plan)
    , m_elsewhere(std::make_shared<HttpUpstreams>())
{
}

PracticeCluster::~PracticeCluster()
{
    m_elsewhere->close(); // threads of all servers may wait for a registry
    m_registryServer.reset(); // its threads use the cluster
}

Result<void> PracticeCluster::listen(const OpenShift::Around &around)
{
    // The registry's address is in every stream, so it comes first.
    const OpenShift::Answerer answerer = [this](ServerRequest &request) {
        furnish();
        return m_registry->answer(request);
    };
    auto registry = HttpServer::start(0,
        [around, answerer](ServerRequest &&request) { return around ? around(request, answerer) : answerer(request); });
    if (!registry)
        return registry.error();
    m_registryServer = std::move(*registry);

    OpenShiftOptions options = m_plan.options;
    options.publicRegistry = registryUrl().authority();
    m_cluster = std::make_unique<OpenShift>(options);
    addClusterResources(*m_cluster);
    m_upstreams = std::make_shared<StoreUpstreams>(m_plan.registry, m_elsewhere);
    m_upstreams->addHost(
        m_plan.registryHost, {.transport = StoreUpstreams::Host::Transport::PlainHttp, .user = {}, .password = {}});
    m_images = &addImageApi(*m_cluster, m_upstreams);
    addKeptResources(*m_cluster);
    limitStreams(*m_cluster, *m_images);
    m_registry = std::make_unique<IntegratedRegistry>(
        *m_cluster, m_plan.registry, [this](const IntegratedRegistry::Push &push) -> std::optional<QString> {
            const auto recorded = m_images->pushed(push.project, push.stream, push.tag, push.image);
            return recorded ? std::nullopt : std::optional(recorded.status().message);
        });

    return m_cluster->listen([this, around](ServerRequest &request, const OpenShift::Answerer &answer) {
        if (request.path.startsWith("/api"))
            furnish();
        return around ? around(request, answer) : answer(request);
    });
}

void PracticeCluster::addPrivateRegistry(const QString &host, const QString &user, const QString &password)
{
    m_upstreams->addHost(
        host, {.transport = StoreUpstreams::Host::Transport::PlainHttp, .user = user, .password = password});
}

OpenShift &PracticeCluster::cluster()
{
    furnish();
    return *m_cluster;
}

ImageApi &PracticeCluster::images()
{
    furnish();
    return *m_images;
}

QUrl PracticeCluster::apiUrl() const
{
    return m_cluster->apiUrl();
}

QUrl PracticeCluster::oauthUrl() const
{
    return m_cluster->oauthUrl();
}

QUrl PracticeCluster::registryUrl() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_registryServer->port());
    return url;
}

const QList<ClusterAccount> &PracticeCluster::accounts() const
{
    return m_cluster->options().accounts;
}

void PracticeCluster::furnish()
{
    if (m_plan.content == Plan::Content::None)
        return;
    std::call_once(m_furnished, [this] {
        m_images->setAutomaticImport(false); // the samples are as if imported long ago
        const SampleSource source{.cluster = *m_cluster, .registry = m_plan.registry, .host = m_plan.registryHost};
        addClusterSamples(source,
            [this](const QByteArray &stream, const QByteArray &repository) { m_registry->lend(stream, repository); });
        m_images->setAutomaticImport(true);
    });
}

} // namespace Tagwright::Practice
