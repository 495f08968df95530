// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/blobpresencejob.h"

#include "registry/registryendpoint.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

BlobPresenceJob::BlobPresenceJob(
    RegistryEndpoint &endpoint, const QString &repository, const Digest &digest, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Background, parent)
    , m_repository(repository)
    , m_digest(digest)
{
}

void BlobPresenceJob::run()
{
    if (const Result<void> name = checkName(m_repository); !name)
        return fail(name.error());
    const HttpRequest request{.method = HttpRequest::Method::Head,
        .url = endpoint().url(m_repository + "/blobs/"_L1 + m_digest.toString()),
        .headers = {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}}};
    send(request, pullScope(m_repository), [this](const Result<void> &result, const HttpAnswer &answer) {
        m_isThere = bool(result);
        if (result || answer.status == 404)
            succeed();
        else
            fail(result.error());
    });
}

} // namespace Tagwright
