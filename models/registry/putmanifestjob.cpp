// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/putmanifestjob.h"

#include "crypto/sha.h"
#include "registry/registryendpoint.h"
#include "values/reference.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

PutManifestJob::PutManifestJob(RegistryEndpoint &endpoint, const QString &repository, const QString &tagOrDigest,
    const ManifestBytes &manifest, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Interactive, parent)
    , m_repository(repository)
    , m_reference(tagOrDigest)
    , m_manifest(manifest)
{
}

void PutManifestJob::run()
{
    if (const Result<void> name = checkName(m_repository); !name)
        return fail(name.error());
    if (!isValidTag(m_reference) && !Digest::parse(m_reference))
        return fail(
            {.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Tag), .message = m_reference});

    const HttpRequest request{.method = HttpRequest::Method::Put,
        .url = endpoint().url(m_repository + "/manifests/"_L1 + m_reference),
        .headers = {{"Content-Type", m_manifest.mediaType}, {"Accept", "application/json"}},
        .body = m_manifest.bytes};
    send(request, pushScope(m_repository), [this](const Result<void> &result, const HttpAnswer &answer) {
        if (result)
            stored(answer);
        else
            fail(result.error());
    });
}

void PutManifestJob::stored(const HttpAnswer &answer)
{
    m_isReferrerListed = !answer.header("OCI-Subject").isEmpty();
    const auto told = Digest::parse(QString::fromLatin1(answer.header("Docker-Content-Digest").trimmed()));
    if (told && told->isVerifiable()) {
        if (const Result<void> verified = verify(m_manifest.bytes, *told); !verified)
            return fail(verified.error());
    }
    succeed();
}

} // namespace Tagwright
