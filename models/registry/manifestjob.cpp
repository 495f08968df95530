// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/manifestjob.h"

#include "crypto/sha.h"
#include "registry/contentcache.h"
#include "registry/distribution.h"
#include "registry/registryendpoint.h"
#include "values/mediatype.h"
#include "values/reference.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// Without the weights, for servers that cannot read them.
QByteArray withoutQualities(const QByteArray &accept)
{
    QByteArrayList types = accept.split(',');
    for (QByteArray &type : types)
        type = type.split(';').constFirst().trimmed();
    return types.join(", ");
}

bool isSigned(const Manifest &manifest)
{
    return manifest.form == Manifest::Form::Schema1;
}

} // namespace

ManifestJob::ManifestJob(RegistryEndpoint &endpoint, const QString &repository, const QString &tagOrDigest,
    const Digest &known, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Background, parent)
    , m_repository(repository)
    , m_reference(tagOrDigest)
    , m_digest(Digest::parse(tagOrDigest).value_or(Digest()))
    , m_known(known)
{
}

void ManifestJob::run()
{
    if (const Result<void> name = checkName(m_repository); !name)
        return fail(name.error());
    // A server may fail badly on a digest it cannot parse: distribution answers 500.
    if (m_digest.isNull() && !isValidTag(m_reference))
        return fail({.kind = Error::Kind::InvalidInput,
            .code = QLatin1StringView(m_reference.contains(u':') ? ReferenceRule::DigestForm : ReferenceRule::Tag),
            .message = m_reference});

    if (!m_digest.isNull() && takeFromCache(m_digest))
        return succeed();
    if (!endpoint().cache() || !endpoint().cache()->find(m_known))
        m_known = {};
    ask(MediaType::acceptManifests());
}

void ManifestJob::ask(const QByteArray &accept)
{
    HttpRequest request{.url = endpoint().url(m_repository + "/manifests/"_L1 + m_reference),
        .headers = {{"Accept", accept}, {"Accept-Encoding", "identity"}}, // the digest is over what was sent
        .maxBytes = MaxManifestBytes};
    if (!m_known.isNull())
        request.headers.emplaceBack("If-None-Match", '"' + m_known.toString().toLatin1() + '"');
    send(request, pullScope(m_repository),
        [this](const Result<void> &result, const HttpAnswer &answer) { answered(result, answer); });
}

void ManifestJob::answered(const Result<void> &result, const HttpAnswer &answer)
{
    learnRateLimit(answer);
    if (!result) {
        const bool mayBeQualities = answer.status == 400 || answer.status == 406;
        if (!mayBeQualities || std::exchange(m_askedPlainly, true))
            return fail(result.error());
        return ask(withoutQualities(MediaType::acceptManifests()));
    }
    if (answer.status != 304)
        return arrived(answer);
    if (takeFromCache(m_known))
        return succeed();
    m_known = {}; // it went from the cache meanwhile
    ask(MediaType::acceptManifests());
}

void ManifestJob::arrived(const HttpAnswer &answer)
{
    const Result<Manifest> manifest = parseManifest(answer.body, answer.header("Content-Type"));
    if (!manifest)
        return fail(manifest.error());
    m_manifest = {.bytes = answer.body, .manifest = *manifest};
    const Digest told =
        Digest::parse(QString::fromLatin1(answer.header("Docker-Content-Digest").trimmed())).value_or(Digest());

    if (isSigned(*manifest) && (!told.isNull() || !m_digest.isNull())) {
        // Its digest is over the part without the signatures; the server's word has to do.
        m_manifest.digest = m_digest.isNull() ? told : m_digest;
        return succeed();
    }

    if (!m_digest.isNull()) {
        if (const Result<void> verified = verify(answer.body, m_digest); !verified)
            return fail(verified.error());
        m_manifest.digest = m_digest;
    } else if (told.isVerifiable() && verify(answer.body, told)) {
        m_manifest.digest = told; // sha512 as well
    } else {
        m_manifest.digest = sha256Of(answer.body);
        m_manifest.serverDigestDiffers = !told.isNull();
    }
    m_manifest.verified = true;
    if (endpoint().cache())
        endpoint().cache()->insert(m_manifest.digest, m_manifest.bytes);
    succeed();
}

bool ManifestJob::takeFromCache(const Digest &digest)
{
    const auto bytes = endpoint().cache() ? endpoint().cache()->find(digest) : std::nullopt;
    if (!bytes)
        return false;
    const Result<Manifest> manifest = parseManifest(*bytes, {});
    if (!manifest)
        return false;
    m_manifest = {.bytes = *bytes, .manifest = *manifest, .digest = digest, .verified = true};
    return true;
}

void ManifestJob::learnRateLimit(const HttpAnswer &answer)
{
    const std::optional<int> limit = parseRateLimit(answer.header("ratelimit-limit"));
    const std::optional<int> remaining = parseRateLimit(answer.header("ratelimit-remaining"));
    if (!limit && !remaining)
        return;
    Capabilities known = endpoint().capabilities();
    known.rateLimit = limit;
    known.rateRemaining = remaining;
    endpoint().learn(known);
}

} // namespace Tagwright
