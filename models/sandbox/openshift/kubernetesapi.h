// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apiresource.h"
#include "sandbox/openshift/authorizer.h"
#include "sandbox/openshift/objectstore.h"
#include "sandbox/serveranswer.h"
#include "sandbox/serverrequest.h"

#include <QJsonObject>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace Tagwright::Practice {

/*!
    The Kubernetes API of a cluster: finds out who asks, whether they may, which resource is meant, and gives what every
    resource has in common. The resources themselves are plugged in with add(); see ApiResource.

    Called on the connections' threads, several at once.
*/
class KubernetesApi {
public:
    /*! The user that a bearer token stands for; nothing when it is not (or no longer) good. */
    using TokenReview = std::function<std::optional<ApiUser>(const QByteArray &token)>;

    KubernetesApi(ObjectStore &store, TokenReview review);
    ~KubernetesApi();

    /*! Before the server listens; a resource of the same group and plural is replaced. */
    ApiResource &add(std::unique_ptr<ApiResource> resource);
    ApiResource *resource(const QString &group, const QString &plural) const; //!< null when there is none
    const std::vector<std::unique_ptr<ApiResource>> &resources() const { return m_resources; }

    void setAuthorizer(std::unique_ptr<Authorizer> authorizer);
    const Authorizer &authorizer() const { return *m_authorizer; }
    bool isAllowed(const ApiUser &user, const AccessQuestion &question) const;

    /*! A path that is no resource: "/version", "/.well-known/oauth-authorization-server". Exact paths only. */
    using PathHandler = std::function<ServerAnswer(const ServerRequest &)>;
    void addPath(const QByteArray &path, PathHandler handler);

    /*! While it is, every resource of the OpenShift API server is 503 with text/plain. */
    void setAggregatedDown(bool down) { m_aggregatedDown = down; }
    bool isAggregatedDown() const { return m_aggregatedDown; }

    ServerAnswer answer(const ServerRequest &request);

    /*! 403 with the usual words when the user may not; for handlers that ask for more than the request's own right. */
    std::optional<KubernetesStatus> refuse(const ApiUser &user, const AccessQuestion &question) const;

private:
    std::optional<ApiUser> userOf(const ServerRequest &request) const; // nothing: the token is bad
    ServerAnswer answerPath(const ServerRequest &request, const ApiUser &user);
    ServerAnswer answerResource(ApiRequest &request);
    ServerAnswer serveVerb(ApiRequest &request, ApiResource &resource);
    ServerAnswer serveList(ApiRequest &request, ApiResource &resource);
    ServerAnswer serveWatch(ApiRequest &request, ApiResource &resource);
    ServerAnswer serveCreate(ApiRequest &request, ApiResource &resource);
    ServerAnswer serveUpdate(ApiRequest &request, ApiResource &resource);
    ServerAnswer servePatch(ApiRequest &request, ApiResource &resource);
    ServerAnswer serveRemove(ApiRequest &request, ApiResource &resource);

    ObjectStore &m_store;
    TokenReview m_review;
    std::unique_ptr<Authorizer> m_authorizer;
    std::vector<std::unique_ptr<ApiResource>> m_resources;
    std::map<QByteArray, PathHandler> m_paths;
    std::atomic<bool> m_aggregatedDown = false;
};

/*! What the aggregator answers for a server that it cannot reach: 503 with text/plain. */
[[nodiscard]] ServerAnswer unreachableAnswer();
[[nodiscard]] ServerAnswer pageNotFound(); //!< 404 with text/plain: no such group or version

} // namespace Tagwright::Practice
