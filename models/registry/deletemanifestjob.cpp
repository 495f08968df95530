// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/deletemanifestjob.h"

#include "registry/registryendpoint.h"
#include "values/reference.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

DeleteManifestJob::DeleteManifestJob(
    RegistryEndpoint &endpoint, const QString &repository, const QString &tagOrDigest, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Interactive, parent)
    , m_repository(repository)
    , m_reference(tagOrDigest)
{
}

void DeleteManifestJob::run()
{
    if (const Result<void> name = checkName(m_repository); !name)
        return fail(name.error());
    if (!isValidTag(m_reference) && !Digest::parse(m_reference))
        return fail(
            {.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Tag), .message = m_reference});
    const HttpRequest request{.method = HttpRequest::Method::Delete,
        .url = endpoint().url(m_repository + "/manifests/"_L1 + m_reference),
        .headers = {{"Accept", "application/json"}}};
    send(request, deleteScope(m_repository),
        [this](const Result<void> &result, const HttpAnswer &) { answered(result); });
}

void DeleteManifestJob::answered(const Result<void> &result)
{
    using Known = Capabilities::Known;
    const Error::Kind kind = result ? Error::Kind::Malformed : result.error().kind;
    if (kind == Error::Kind::Unsupported)
        m_refusal = Refusal::Unsupported;
    else if (!isByDigest() && kind == Error::Kind::Rejected && result.error().code == "DIGEST_INVALID"_L1)
        m_refusal = Refusal::DigestsOnly;

    if (result || m_refusal != Refusal::None) {
        Capabilities known = endpoint().capabilities();
        (isByDigest() ? known.digestDelete : known.tagDelete) = result ? Known::Yes : Known::No;
        endpoint().learn(known);
    }
    if (result)
        succeed();
    else
        fail(result.error());
}

} // namespace Tagwright
