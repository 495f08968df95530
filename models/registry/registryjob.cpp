// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/registryjob.h"

#include "net/httpjob.h"
#include "registry/registryendpoint.h"
#include "values/reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

RegistryJob::RegistryJob(RegistryEndpoint &endpoint, HttpRequest::Urgency urgency, QObject *parent)
    : Job(parent)
    , m_endpoint(endpoint)
    , m_urgency(urgency)
{
}

void RegistryJob::get(
    const QUrl &url, const QByteArray &accept, qint64 maxBytes, const QString &scope, const Handler &handle)
{
    send({.url = url, .headers = {{"Accept", accept}}, .maxBytes = maxBytes}, scope, handle);
}

HttpJob *RegistryJob::send(HttpRequest request, const QString &scope, const Handler &handle)
{
    if (hasEnded())
        return nullptr; // whoever heard the last page cancelled us

    request.urgency = m_urgency;
    auto *job = new HttpJob(m_endpoint.session(), m_endpoint.authenticator(), scope, request, this);
    connect(job, &Job::finished, this, [this, job, handle](const Result<void> &result) {
        if (!hasEnded())
            handle(result, job->answer());
    });
    job->start();
    return job;
}

void RegistryJob::release()
{
    const auto jobs = findChildren<HttpJob *>(Qt::FindDirectChildrenOnly);
    for (HttpJob *job : jobs)
        job->cancel();
}

QString RegistryJob::pullScope(const QString &repository)
{
    return "repository:"_L1 + repository + ":pull"_L1;
}

QString RegistryJob::pushScope(const QString &repository)
{
    return "repository:"_L1 + repository + ":pull,push"_L1;
}

QString RegistryJob::deleteScope(const QString &repository)
{
    return "repository:"_L1 + repository + ":delete"_L1;
}

Result<void> RegistryJob::checkName(const QString &repository)
{
    const QStringList segments = repository.split(u'/');
    const bool isPath = std::all_of(segments.cbegin(), segments.cend(),
        [](const QString &segment) { return !segment.isEmpty() && segment != "."_L1 && segment != ".."_L1; });
    if (isPath)
        return {};
    return Error{
        .kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Path), .message = repository};
}

} // namespace Tagwright
