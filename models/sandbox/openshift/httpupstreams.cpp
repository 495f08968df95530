// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/httpupstreams.h"

#include "crypto/sha.h"
#include "sandbox/openshift/fetchwords.h"
#include "sandbox/openshift/imageobject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr qint64 MostManifestBytes = 4 * 1024 * 1024;
constexpr qint64 MostConfigBytes = 8 * 1024 * 1024;
constexpr qint64 MostTagBytes = 8 * 1024 * 1024; // of one page

// Those of schema 1 are no longer imported.
constexpr std::array ImportedTypes = {
    "application/vnd.docker.distribution.manifest.v2+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.oci.image.index.v1+json",
};

QByteArray importedTypes()
{
    QByteArrayList types;
    for (const char *type : ImportedTypes)
        types.append(type);
    return types.join(", ");
}

bool isImportedType(QByteArrayView type)
{
    return std::any_of(ImportedTypes.begin(), ImportedTypes.end(),
        [type](const char *known) { return type == QByteArrayView(known); });
}

UpstreamProblem unusable(const QString &detail)
{
    return {.kind = UpstreamProblem::Kind::Failed, .detail = detail};
}

/*! The digest of bytes in the algorithm of wanted, which may say nothing. */
Digest digestLike(const QString &wanted, const QByteArray &bytes)
{
    const QString algorithm = wanted.section(u':', 0, 0);
    Sha sha(Sha::supports(algorithm) ? algorithm : u"sha256"_s);
    sha.add(bytes);
    return sha.result();
}

std::optional<UpstreamProblem> integrityProblem(const QString &what, const QString &wanted, const QByteArray &bytes)
{
    const QString found = digestLike(wanted, bytes).toString();
    if (wanted.isEmpty() || wanted == found)
        return std::nullopt;
    return unusable(
        u"content integrity error: the %1 retrieved with digest %2 does not match the digest calculated from the content %3"_s
            .arg(what, wanted.left(200), found));
}

/*! A manifest alone, read and verified. */
UpstreamAnswer<UpstreamImage> manifestAt(RegistryVisit &visit, const QString &reference, const QString &id)
{
    const auto got =
        visit.get(visit.urlOf(u"manifests/"_s + reference), importedTypes(), MostManifestBytes, "MANIFEST_UNKNOWN"_L1);
    if (const auto *problem = std::get_if<UpstreamProblem>(&got))
        return *problem;
    const FetchAnswer &answer = std::get<FetchAnswer>(got);
    UpstreamImage image{.digest = {},
        .mediaType = answer.header("content-type").split(';').constFirst().trimmed(),
        .manifest = answer.body,
        .config = {},
        .children = {}};
    if (!isImportedType(image.mediaType))
        return unusable(u"unsupported manifest media type and no default available: "_s
            + QString::fromLatin1(image.mediaType.left(100)));
    const QString said = QString::fromLatin1(answer.header("docker-content-digest"));
    for (const QString &wanted : {id, said}) {
        if (const auto problem = integrityProblem(u"manifest"_s, wanted, answer.body))
            return *problem;
    }
    if (const QString problem = jsonProblem(answer.body); !problem.isEmpty())
        return unusable(problem);
    image.digest = digestLike(id.isEmpty() ? said : id, answer.body).toString();
    return image;
}

bool isIndex(const UpstreamImage &image)
{
    return image.mediaType == ImportedTypes[1] || image.mediaType == ImportedTypes[3];
}

QString digestIn(const QJsonValue &descriptor)
{
    return descriptor["digest"_L1].toString();
}

std::optional<UpstreamProblem> addConfig(RegistryVisit &visit, UpstreamImage &image)
{
    const QString digest = digestIn(QJsonDocument::fromJson(image.manifest)["config"_L1]);
    if (!Digest::parse(digest))
        return unusable(u"invalid checksum digest format"_s);
    const auto got = visit.get(visit.urlOf(u"blobs/"_s + digest), {}, MostConfigBytes, "BLOB_UNKNOWN"_L1);
    if (const auto *problem = std::get_if<UpstreamProblem>(&got))
        return problem->kind == UpstreamProblem::Kind::NotFound ? unusable(u"unknown blob"_s) : *problem;
    image.config = std::get<FetchAnswer>(got).body;
    if (auto problem = integrityProblem(u"blob"_s, digest, image.config))
        return problem;
    const QString problem = jsonProblem(image.config);
    return problem.isEmpty() ? std::nullopt : std::optional(unusable(problem));
}

/*! The digests of the children that are wanted. */
QStringList wantedChildren(const UpstreamImage &index, const UpstreamManners &manners)
{
    if (!manners.wantsAllChildren)
        return {preferredChildDigest(index.manifest, manners.os, manners.architecture)};
    QStringList digests;
    const QJsonArray descriptors = QJsonDocument::fromJson(index.manifest)["manifests"_L1].toArray();
    for (const QJsonValue &descriptor : descriptors)
        digests.append(digestIn(descriptor));
    digests.removeDuplicates();
    return digests;
}

std::optional<UpstreamProblem> addChildren(RegistryVisit &visit, const UpstreamManners &manners, UpstreamImage &index)
{
    const QStringList digests = wantedChildren(index, manners);
    for (const QString &digest : digests) {
        if (digest.isEmpty())
            return unusable(u"no manifests in manifest list"_s);
        if (!Digest::parse(digest))
            return unusable(u"invalid checksum digest format"_s);
        auto found = manifestAt(visit, digest, digest);
        if (const auto *problem = std::get_if<UpstreamProblem>(&found))
            return *problem;
        UpstreamImage &child = std::get<UpstreamImage>(found);
        if (!isIndex(child)) {
            if (auto problem = addConfig(visit, child))
                return problem;
        }
        index.children.append(std::move(child));
    }
    return std::nullopt;
}

/*! Where the list goes on; empty at its end. */
QUrl nextPage(const QUrl &page, const FetchAnswer &answer)
{
    const QByteArray link = answer.header("link").split(';').constFirst().trimmed();
    return link.startsWith('<') && link.endsWith('>') ? page.resolved(QUrl::fromEncoded(link.mid(1, link.size() - 2)))
                                                      : QUrl();
}

} // namespace

HttpUpstreams::HttpUpstreams(const RegistryVisit::Limits &limits)
    : m_limits(limits)
{
}

UpstreamAnswer<UpstreamImage> HttpUpstreams::image(const PullSpec &spec, const UpstreamManners &manners)
{
    auto answer = imageOnce(spec, manners);
    const auto *problem = std::get_if<UpstreamProblem>(&answer);
    // Docker Hub refuses a wrong password even for what everybody may have.
    const bool isWrong = problem && problem->kind == UpstreamProblem::Kind::Unauthorized
        && problem->detail.contains("username or password"_L1);
    if (!isWrong)
        return answer;
    UpstreamManners anonymous = manners;
    anonymous.logins.clear();
    return imageOnce(spec, anonymous);
}

UpstreamAnswer<UpstreamImage> HttpUpstreams::imageOnce(const PullSpec &spec, const UpstreamManners &manners)
{
    RegistryVisit visit(m_fetch, m_limits, spec, manners);
    if (const auto problem = visit.find())
        return *problem;
    auto found = manifestAt(visit, spec.id.isEmpty() ? spec.tag : spec.id, spec.id);
    auto *image = std::get_if<UpstreamImage>(&found);
    if (!image)
        return found;
    if (const auto problem = isIndex(*image) ? addChildren(visit, manners, *image) : addConfig(visit, *image))
        return *problem;
    return found;
}

UpstreamAnswer<QStringList> HttpUpstreams::tags(const PullSpec &spec, const UpstreamManners &manners)
{
    RegistryVisit visit(m_fetch, m_limits, spec, manners);
    if (const auto problem = visit.find())
        return *problem;
    QStringList tags;
    QUrl page = visit.urlOf(u"tags/list"_s);
    while (!page.isEmpty()) {
        const auto got = visit.get(page, {}, MostTagBytes, "NAME_UNKNOWN"_L1);
        if (const auto *problem = std::get_if<UpstreamProblem>(&got))
            return *problem;
        const FetchAnswer &answer = std::get<FetchAnswer>(got);
        if (const QString problem = jsonProblem(answer.body); !problem.isEmpty())
            return unusable(problem);
        const QJsonArray named = QJsonDocument::fromJson(answer.body)["tags"_L1].toArray();
        for (const QJsonValue &tag : named)
            tags.append(tag.toString().isEmpty() ? u"latest"_s : tag.toString());
        page = nextPage(page, answer);
    }
    tags.removeDuplicates();
    return tags;
}

void HttpUpstreams::close()
{
    m_fetch.close();
}

} // namespace Tagwright::Practice
