// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/clusterjob.h"

#include "net/httpjob.h"
#include "net/origin.h"
#include "openshift/clusterendpoint.h"
#include "openshift/kubernetes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright {

ClusterJob::ClusterJob(ClusterEndpoint &endpoint, QObject *parent)
    : Job(parent)
    , m_endpoint(endpoint)
{
}

ClusterJob::~ClusterJob()
{
    // Before what they are sent with.
    qDeleteAll(findChildren<HttpJob *>(Qt::FindDirectChildrenOnly));
}

HttpSession &ClusterJob::session()
{
    return m_endpoint.session();
}

HttpRequest ClusterJob::getRequest(const QUrl &url) const
{
    return {.url = url, .headers = {{"Accept", "application/json"}}, .maxBytes = MaxObjectBytes};
}

HttpRequest ClusterJob::postRequest(const QUrl &url, const QJsonObject &object) const
{
    return {.method = HttpRequest::Method::Post,
        .url = url,
        .headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}},
        .body = QJsonDocument(object).toJson(QJsonDocument::Compact),
        .maxBytes = MaxObjectBytes};
}

void ClusterJob::send(const HttpRequest &request, Who who, const Handler &handle, const Begun &begun)
{
    if (hasEnded())
        return; // whoever heard the last page cancelled us
    if (who == Who::Anybody)
        return dispatch(request, who, handle, begun);
    m_endpoint.whenTokenIsKnown(this, [this, request, handle, begun] { dispatch(request, Who::WeAre, handle, begun); });
}

void ClusterJob::dispatch(HttpRequest request, Who who, const Handler &handle, const Begun &begun)
{
    if (hasEnded())
        return;
    const Secret *token = who == Who::WeAre ? m_endpoint.token() : nullptr;
    const int generation = m_endpoint.tokenGeneration();
    if (token) {
        if (!ClusterEndpoint::mayCarrySecrets(request.url))
            return handle(Error{.kind = Error::Kind::Tls, .code = QLatin1StringView(TlsCode::Plaintext)}, {});
        request.headers.emplaceBack("Authorization", "Bearer " + token->bytes().toByteArray());
    }
    request.urgency = m_urgency;
    auto *job = new HttpJob(session(), request, this);
    const bool hasToken = token != nullptr;
    connect(job, &Job::finished, this,
        [this, job, handle, hasToken, generation, url = request.url](const Result<void> &result) {
            if (hasEnded())
                return;
            const HttpAnswer answer = job->answer();
            // What another host says after a redirect is not about our token: it was not shown it.
            if (hasToken && answer.status == 401 && sameOrigin(answer.url, url))
                unauthorized(generation);
            if (hasEnded())
                return; // whoever was told cancelled us
            const bool isRefusal = !result && answer.status >= 400;
            handle(isRefusal ? Result<void>(kubernetesError(answer, QDateTime::currentDateTimeUtc())) : result, answer);
        });
    if (begun)
        begun(*job);
    job->start();
}

void ClusterJob::unauthorized(int tokenGeneration)
{
    m_endpoint.reject(tokenGeneration);
}

void ClusterJob::release()
{
    const auto jobs = findChildren<HttpJob *>(Qt::FindDirectChildrenOnly);
    for (HttpJob *job : jobs)
        job->cancel();
}

} // namespace Tagwright
