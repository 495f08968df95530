// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/digestjob.h"

#include "crypto/sha.h"
#include "registry/registryendpoint.h"
#include "values/manifest.h"
#include "values/mediatype.h"
#include "values/reference.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

Digest digestToldIn(const HttpAnswer &answer)
{
    return Digest::parse(QString::fromLatin1(answer.header("Docker-Content-Digest").trimmed())).value_or(Digest());
}

} // namespace

DigestJob::DigestJob(RegistryEndpoint &endpoint, const QString &repository, const QString &tagOrDigest, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Background, parent)
    , m_repository(repository)
    , m_reference(tagOrDigest)
{
}

void DigestJob::run()
{
    if (const Result<void> name = checkName(m_repository); !name)
        return fail(name.error());
    if (!isValidTag(m_reference) && !Digest::parse(m_reference))
        return fail(
            {.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(ReferenceRule::Tag), .message = m_reference});
    ask(HttpRequest::Method::Head);
}

void DigestJob::ask(HttpRequest::Method method)
{
    // With a narrower Accept distribution answers with the digest of another manifest.
    const HttpRequest request{.method = method,
        .url = endpoint().url(m_repository + "/manifests/"_L1 + m_reference),
        .headers = {{"Accept", MediaType::acceptManifests()}, {"Accept-Encoding", "identity"}},
        .maxBytes = MaxManifestBytes};
    send(request, pullScope(m_repository), [this, method](const Result<void> &result, const HttpAnswer &answer) {
        if (method == HttpRequest::Method::Head)
            return headArrived(result, answer);
        if (!result)
            return fail(result.error());
        m_digest = sha256Of(answer.body);
        succeed();
    });
}

void DigestJob::headArrived(const Result<void> &result, const HttpAnswer &answer)
{
    if (result) {
        m_digest = digestToldIn(answer);
        return m_digest.isNull() ? ask(HttpRequest::Method::Get) : succeed();
    }
    const bool mayBeHead = answer.status == 405 || answer.status == 400 || answer.status == 406;
    if (mayBeHead)
        return ask(HttpRequest::Method::Get);
    fail(result.error());
}

} // namespace Tagwright
