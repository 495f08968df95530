// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/openshift.h"

#include "sandbox/httpserver.h"
#include "sandbox/openshift/ownerauthorizer.h"
#include "sandbox/openshift/projectresources.h"
#include "sandbox/openshift/storedresource.h"
#include "sandbox/openshift/userresources.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

// Those that are there before anybody has asked for a project.
constexpr std::array SystemNamespaces{"default", "kube-node-lease", "kube-public", "kube-system", "openshift",
    "openshift-apiserver", "openshift-authentication", "openshift-config", "openshift-config-managed",
    "openshift-controller-manager", "openshift-image-registry", "openshift-infra", "openshift-node",
    "openshift-oauth-apiserver"};

constexpr auto ReadyChecks = "[+]ping ok\n"
                             "[+]log ok\n"
                             "[+]api-openshift-apiserver-available ok\n"
                             "[+]api-openshift-oauth-apiserver-available ok\n"
                             "[+]informer-sync ok\n"
                             "[+]shutdown ok\n"
                             "readyz check passed\n";

ServerAnswer textAnswer(const QByteArray &text)
{
    return {.contentType = "text/plain; charset=utf-8"_ba, .body = text};
}

ServerAnswer versionAnswer()
{
    return plainJson({{u"major"_s, u"1"_s}, {u"minor"_s, u"33"_s}, {u"emulationMajor"_s, u"1"_s},
        {u"emulationMinor"_s, u"33"_s}, {u"minCompatibilityMajor"_s, u"1"_s}, {u"minCompatibilityMinor"_s, u"32"_s},
        {u"gitVersion"_s, u"v1.33.13"_s}, {u"gitCommit"_s, u"78a395343031f8800b7139df070665e03b42f934"_s},
        {u"gitTreeState"_s, u"clean"_s}, {u"buildDate"_s, u"2026-08-20T09:19:00Z"_s}, {u"goVersion"_s, u"go1.24.4"_s},
        {u"compiler"_s, u"gc"_s}, {u"platform"_s, u"linux/amd64"_s}});
}

QUrl loopback(quint16 port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port);
    return url;
}

QSet<QString> administratorsOf(const OpenShiftOptions &options)
{
    QSet<QString> names;
    for (const ClusterAccount &account : options.accounts) {
        if (account.isAdministrator)
            names.insert(account.userName);
    }
    return names;
}

void addCoreResources(OpenShift &cluster)
{
    ResourceKind maps;
    maps.plural = u"configmaps"_s;
    maps.singular = u"configmap"_s;
    maps.kind = u"ConfigMap"_s;
    maps.verbs = {
        u"create"_s, u"delete"_s, u"deletecollection"_s, u"get"_s, u"list"_s, u"patch"_s, u"update"_s, u"watch"_s};
    maps.shortNames = {u"cm"_s};
    maps.storageVersionHash = u"qFsyl6wFWjQ="_s;
    maps.fields = {u"data.*"_s, u"binaryData.*"_s, u"immutable"_s};
    cluster.api().add(std::make_unique<StoredResource>(cluster.objects(), maps));

    ResourceKind version;
    version.group = u"config.openshift.io"_s;
    version.plural = u"clusterversions"_s;
    version.singular = u"clusterversion"_s;
    version.kind = u"ClusterVersion"_s;
    version.namespaced = false;
    version.verbs = maps.verbs;
    version.isCustom = true;
    version.hasGeneration = true;
    cluster.api().add(std::make_unique<StoredResource>(cluster.objects(), version));
    cluster.objects().create(version.storeName(),
        {{u"metadata"_s, QJsonObject{{u"name"_s, u"version"_s}, {u"generation"_s, 1}}},
            {u"spec"_s,
                QJsonObject{
                    {u"channel"_s, u"stable-4.20"_s}, {u"clusterID"_s, u"6a1d3f2e-0d3c-4b57-9d0b-6d1b1f0a0001"_s}}}});
}

} // namespace

OpenShift::OpenShift(const OpenShiftOptions &options)
    : m_options(options)
    , m_oauth(m_objects, m_options)
    , m_api(m_objects, [this](const QByteArray &token) { return m_oauth.userOfToken(token); })
{
    m_api.setAuthorizer(std::make_unique<OwnerAuthorizer>(m_objects, administratorsOf(m_options)));
    for (const char *name : SystemNamespaces) {
        const QString text = QString::fromLatin1(name);
        m_objects.create(u"namespaces"_s,
            {{u"metadata"_s,
                 QJsonObject{{u"name"_s, text}, {u"labels"_s, QJsonObject{{u"kubernetes.io/metadata.name"_s, text}}}}},
                {u"spec"_s, QJsonObject{{u"finalizers"_s, QJsonArray{u"kubernetes"_s}}}},
                {u"status"_s, QJsonObject{{u"phase"_s, u"Active"_s}}}});
    }
}

OpenShift::~OpenShift()
{
    m_objects.close(); // ends what waits for changes, which the servers' threads do
    m_apiServer.reset();
    m_oauthServer.reset();
}

Result<void> OpenShift::listen(const Around &around)
{
    const auto answering = [&around](Answerer answerer) -> HttpServer::Answerer {
        return [around, answerer = std::move(answerer)](
                   ServerRequest &&request) { return around ? around(request, answerer) : answerer(request); };
    };
    auto oauth = HttpServer::start(
        m_options.oauthPort, answering([this](ServerRequest &request) { return m_oauth.answer(request); }));
    if (!oauth)
        return oauth.error();
    m_oauthServer = std::move(*oauth);
    m_oauth.setIssuer(oauthUrl());
    auto api = HttpServer::start(
        m_options.apiPort, answering([this](ServerRequest &request) { return m_api.answer(request); }));
    if (!api)
        return api.error();
    m_apiServer = std::move(*api);
    return {};
}

QUrl OpenShift::apiUrl() const
{
    return m_apiServer ? loopback(m_apiServer->port()) : QUrl();
}

QUrl OpenShift::oauthUrl() const
{
    return m_oauthServer ? loopback(m_oauthServer->port()) : QUrl();
}

void OpenShift::announceNamespace(const QString &nameSpace, const QString &administrator) const
{
    for (const NamespaceHook &hook : m_namespaceHooks)
        hook(nameSpace, administrator);
}

void addClusterResources(OpenShift &cluster)
{
    addUserResources(cluster);
    addProjectResources(cluster);
    addCoreResources(cluster);

    KubernetesApi &api = cluster.api();
    api.addPath("/version", [](const ServerRequest &) { return versionAnswer(); });
    api.addPath("/healthz", [](const ServerRequest &) { return textAnswer("ok"); });
    api.addPath("/livez", [](const ServerRequest &) { return textAnswer("ok"); });
    api.addPath("/readyz",
        [](const ServerRequest &request) { return textAnswer(request.parameter("verbose") ? ReadyChecks : "ok"); });
    api.addPath("/.well-known/oauth-authorization-server",
        [&cluster](const ServerRequest &) { return cluster.oauth().metadata(); });
}

} // namespace Tagwright::Practice
