// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/kubernetesapi.h"
#include "sandbox/openshift/oauthserver.h"
#include "sandbox/openshift/objectstore.h"
#include "sandbox/openshift/openshiftoptions.h"
#include "values/result.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Tagwright {
class HttpServer;
} // namespace Tagwright

namespace Tagwright::Practice {

/*!
    An embedded OpenShift cluster: its API and its OAuth server, on a loopback port each.

    Built in three steps: create it, plug in resources (addClusterResources() has the core's; image API and workloads
    add their own the same way), then listen(). Destroying it ends every watch and closes every connection at once.

    All of it is in a namespace of its own, because the client has names for the same things.
*/
class OpenShift {
public:
    explicit OpenShift(const OpenShiftOptions &options = {});
    ~OpenShift();

    using Answerer = std::function<ServerAnswer(ServerRequest &)>;
    /*! Wraps every answer: for the request log and the faults. */
    using Around = std::function<ServerAnswer(ServerRequest &request, const Answerer &answerer)>;
    Result<void> listen(const Around &around = {});

    QUrl apiUrl() const;
    QUrl oauthUrl() const; //!< the issuer

    const OpenShiftOptions &options() const { return m_options; }
    ObjectStore &objects() { return m_objects; }
    KubernetesApi &api() { return m_api; }
    const KubernetesApi &api() const { return m_api; }
    OAuthServer &oauth() { return m_oauth; }

    /*!
        Called after a namespace has come into being, under ObjectStore::writing(): for the objects that every namespace
        has. administrator is who asked for the project; empty for a bare namespace.
    */
    using NamespaceHook = std::function<void(const QString &nameSpace, const QString &administrator)>;
    void whenNamespaceCreated(NamespaceHook hook) { m_namespaceHooks.push_back(std::move(hook)); }
    /*! A project as a user would ask for one; for samples and tests. Nothing when there is one of the name. */
    std::optional<QJsonObject> createProject(const QString &name, const QString &administrator,
        const QString &displayName = {}, const QString &description = {});
    void announceNamespace(const QString &nameSpace, const QString &administrator) const; //!< calls the hooks

    void expireTokens() { m_oauth.expireTokens(); }

private:
    const OpenShiftOptions m_options;
    ObjectStore m_objects;
    OAuthServer m_oauth;
    KubernetesApi m_api;
    std::vector<NamespaceHook> m_namespaceHooks;
    std::unique_ptr<HttpServer> m_apiServer;
    std::unique_ptr<HttpServer> m_oauthServer;
};

/*! Users, tokens, reviews of oneself, namespaces, projects and what else every cluster has. */
void addClusterResources(OpenShift &cluster);

} // namespace Tagwright::Practice
