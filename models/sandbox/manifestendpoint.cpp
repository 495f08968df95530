// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/manifestendpoint.h"

#include "crypto/sha.h"
#include "sandbox/manifestfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// OCI distribution specification, "Pushing Manifests": at least 4 MiB must be taken; more is refused here.
constexpr qsizetype MaxManifestSize = 4 * 1024 * 1024;

bool isDigest(const QByteArray &reference)
{
    return reference.contains(':');
}

// "text/plain; q=0" is how a client says what it does not want.
bool isWanted(const QByteArrayList &parameters)
{
    return std::none_of(parameters.cbegin(), parameters.cend(), [](const QByteArray &parameter) {
        const QByteArray text = parameter.trimmed().toLower();
        bool isNumber = false;
        return text.startsWith("q=") && text.sliced(2).toDouble(&isNumber) <= 0 && isNumber;
    });
}

// A missing header accepts everything (RFC 9110, 12.5.1); q values other than 0 only rank.
bool isAccepted(const QByteArray &accept, const QByteArray &mediaType)
{
    if (accept.trimmed().isEmpty())
        return true;
    const QByteArrayList ranges = accept.split(',');
    return std::any_of(ranges.cbegin(), ranges.cend(), [&mediaType](const QByteArray &range) {
        const QByteArrayList parts = range.split(';');
        const QByteArray type = parts.constFirst().trimmed().toLower();
        return (type == mediaType || type == "*/*" || type == "application/*") && isWanted(parts.sliced(1));
    });
}

bool isListed(const QByteArray &entityTags, const QByteArray &etag)
{
    const QByteArrayList candidates = entityTags.split(',');
    return std::any_of(candidates.cbegin(), candidates.cend(), [&etag](QByteArray candidate) {
        candidate = candidate.trimmed();
        if (candidate.startsWith("W/"))
            candidate.remove(0, 2);
        return candidate == etag || candidate == "*";
    });
}

ServerAnswer invalidTag(const QByteArray &tag)
{
    return errorAnswer(400, "TAG_INVALID", u"manifest tag did not match the grammar"_s, QString::fromUtf8(tag));
}

ServerAnswer invalidDigest(const QString &reason)
{
    return errorAnswer(400, "DIGEST_INVALID", reason);
}

} // namespace

ManifestEndpoint::ManifestEndpoint(SandboxStore &store, const SandboxOptions &options)
    : m_store(store)
    , m_options(options)
{
}

ServerAnswer ManifestEndpoint::answer(const Route &route, const ServerRequest &request) const
{
    if (!isDigest(route.reference) && !isTagName(route.reference))
        return invalidTag(route.reference);
    if (isDigest(route.reference)) {
        const auto digest = Digest::parse(QString::fromLatin1(route.reference));
        if (!digest || !digest->isVerifiable())
            return invalidDigest(u"invalid digest"_s);
    }
    if (request.method == "GET" || request.isHead())
        return pull(route, request);
    if (request.method == "PUT")
        return push(route, request);
    if (request.method == "DELETE")
        return remove(route);
    return errorAnswer(405, "UNSUPPORTED", u"The operation is unsupported."_s);
}

ServerAnswer ManifestEndpoint::pull(const Route &route, const ServerRequest &request) const
{
    const auto digest = isDigest(route.reference) ? Digest::parse(QString::fromLatin1(route.reference))
                                                  : m_store.resolve(route.repository, route.reference);
    const auto manifest = digest ? m_store.manifest(route.repository, *digest) : std::nullopt;
    if (!manifest)
        return unknown(route);
    if (!isAccepted(request.header("accept"), manifest->mediaType)) {
        return errorAnswer(404, "MANIFEST_UNKNOWN",
            u"a manifest of type %1 was found, but the Accept header does not support it"_s.arg(
                QString::fromLatin1(manifest->mediaType)));
    }

    const QByteArray etag = '"' + digest->toString().toLatin1() + '"';
    ServerAnswer answer;
    answer.setHeader("ETag", etag);
    answer.setHeader("Docker-Content-Digest", digest->toString().toLatin1());
    if (isListed(request.header("if-none-match"), etag)) {
        answer.status = 304;
        return answer;
    }
    answer.contentType = manifest->mediaType;
    answer.body = manifest->bytes;
    return answer;
}

ServerAnswer ManifestEndpoint::push(const Route &route, const ServerRequest &request) const
{
    if (request.body.size() > MaxManifestSize)
        return errorAnswer(413, "MANIFEST_INVALID", u"the manifest is larger than 4 MiB"_s);
    const Result<ManifestFacts> facts = readPushedManifest(request.body, request.header("content-type"));
    if (!facts)
        return errorAnswer(400, "MANIFEST_INVALID", facts.error().message);

    Digest digest = sha256Of(request.body);
    if (isDigest(route.reference)) {
        digest = Digest::parse(QString::fromLatin1(route.reference)).value_or(Digest());
        if (!verify(request.body, digest))
            return invalidDigest(u"provided digest did not match uploaded content"_s);
    }

    for (const Digest &blob : facts->blobs) {
        if (!m_store.blob(route.repository, blob))
            return errorAnswer(404, "MANIFEST_BLOB_UNKNOWN", u"blob unknown to registry"_s, blob.toString());
    }
    for (const Digest &child : facts->children) {
        if (!m_store.manifest(route.repository, child))
            return errorAnswer(404, "MANIFEST_BLOB_UNKNOWN", u"manifest unknown to registry"_s, child.toString());
    }

    const QByteArray tag = isDigest(route.reference) ? QByteArray() : route.reference;
    m_store.putManifest(route.repository, digest, facts->manifest, tag);

    ServerAnswer answer{.status = 201};
    answer.setHeader("Location", manifestPath(route.repository, digest.toString().toLatin1()));
    answer.setHeader("Docker-Content-Digest", digest.toString().toLatin1());
    if (!facts->manifest.subject.isNull() && m_options.referrers == SandboxOptions::Referrers::Api)
        answer.setHeader("OCI-Subject", facts->manifest.subject.toString().toLatin1());
    return answer;
}

ServerAnswer ManifestEndpoint::remove(const Route &route) const
{
    if (m_options.deletes == SandboxOptions::Deletes::Refused)
        return errorAnswer(405, "UNSUPPORTED", u"The operation is unsupported."_s);
    const bool removed = isDigest(route.reference) ? m_store.removeManifest(
                             route.repository, Digest::parse(QString::fromLatin1(route.reference)).value_or(Digest()))
                                                   : m_store.removeTag(route.repository, route.reference);
    return removed ? ServerAnswer{.status = 202} : unknown(route);
}

ServerAnswer ManifestEndpoint::unknown(const Route &route) const
{
    const QString name = QString::fromLatin1(route.repository);
    if (!m_store.contains(route.repository)) {
        return errorAnswer(
            404, "NAME_UNKNOWN", u"repository name not known to registry"_s, QJsonObject{{u"name"_s, name}});
    }
    const QString reference = QString::fromLatin1(route.reference);
    const QJsonObject detail = isDigest(route.reference) ? QJsonObject{{u"Name"_s, name}, {u"Revision"_s, reference}}
                                                         : QJsonObject{{u"Tag"_s, reference}};
    return errorAnswer(404, "MANIFEST_UNKNOWN", u"manifest unknown"_s, detail);
}

} // namespace Tagwright
