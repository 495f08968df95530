// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/distributionapi.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

ServerAnswer notFound()
{
    return {.status = 404, .contentType = "text/plain; charset=utf-8"_ba, .body = "404 page not found\n"_ba};
}

bool isReadOnly(Route::Endpoint endpoint)
{
    using enum Route::Endpoint;
    return endpoint == Ping || endpoint == Catalog || endpoint == Tags || endpoint == Referrers;
}

bool hasRepository(Route::Endpoint endpoint)
{
    using enum Route::Endpoint;
    return endpoint != Unknown && endpoint != Ping && endpoint != Catalog;
}

} // namespace

DistributionApi::DistributionApi(SandboxStore &store, const SandboxOptions &options)
    : m_options(options)
    , m_lists(store, options)
    , m_manifests(store, options)
    , m_blobs(store, options)
    , m_uploads(store)
{
}

ServerAnswer DistributionApi::answer(const Route &route, ServerRequest &request)
{
    if (!request.isRead() && m_options.writes == SandboxOptions::Writes::Refused)
        return errorAnswer(405, "UNSUPPORTED", u"The registry is read-only."_s);
    if (hasRepository(route.endpoint) && !isRepositoryName(route.repository)) {
        return errorAnswer(400, "NAME_INVALID", u"invalid repository name"_s, QString::fromUtf8(route.repository));
    }
    if (isReadOnly(route.endpoint) && !request.isRead())
        return errorAnswer(405, "UNSUPPORTED", u"The operation is unsupported."_s);

    switch (route.endpoint) {
    case Route::Endpoint::Unknown:
        break;
    case Route::Endpoint::Ping:
        return jsonAnswer("{}");
    case Route::Endpoint::Catalog:
        return m_lists.repositories(request);
    case Route::Endpoint::Tags:
        return m_lists.tags(route, request);
    case Route::Endpoint::Manifest:
        return m_manifests.answer(route, request);
    case Route::Endpoint::Blob:
        return m_blobs.answer(route, request);
    case Route::Endpoint::Uploads:
        return m_uploads.start(route, request);
    case Route::Endpoint::Upload:
        return m_uploads.proceed(route, request);
    case Route::Endpoint::Referrers:
        if (m_options.referrers == SandboxOptions::Referrers::Api)
            return m_lists.referrers(route, request);
        break;
    }
    return notFound();
}

} // namespace Tagwright
