// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/storeupstreams.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

UpstreamProblem failure(const QString &detail)
{
    return {.kind = UpstreamProblem::Kind::Failed, .detail = detail};
}

/*! What Go's HTTP client says of a registry that is not there. */
UpstreamProblem unreachable(const QString &registry, bool insecure)
{
    const QString get = u"Get \"%1://%2/v2/\": dial tcp"_s.arg(insecure ? u"http"_s : u"https"_s, registry);
    const QString host = registry.section(u':', 0, 0);
    if (host == "localhost"_L1 || host.startsWith("127."_L1))
        return failure(u"%1 %2: connect: connection refused"_s.arg(get, registry));
    return failure(u"%1: lookup %2 on 10.255.255.53:53: no such host"_s.arg(get, host));
}

QString registryOf(const PullSpec &spec)
{
    return spec.registry.isEmpty() ? u"docker.io"_s : spec.registry;
}

bool isLoggedIn(const PullSpec &spec, const StoreUpstreams::Host &host, const UpstreamManners &manners)
{
    const auto login = loginFor(manners.logins, spec.name());
    return login && login->user == host.user && login->password == host.password;
}

Digest digestOf(const QJsonObject &descriptor)
{
    return Digest::parse(descriptor.value("digest"_L1).toString()).value_or(Digest());
}

} // namespace

StoreUpstreams::StoreUpstreams(SandboxStore &store, std::shared_ptr<Upstreams> others)
    : m_store(store)
    , m_others(std::move(others))
{
}

void StoreUpstreams::addHost(const QString &registry, const Host &host)
{
    const std::lock_guard lock(m_mutex);
    m_hosts.insert(registry, host);
}

UpstreamAnswer<UpstreamImage> StoreUpstreams::image(const PullSpec &spec, const UpstreamManners &manners)
{
    if (isOthers(spec))
        return m_others->image(spec, manners);
    const QString what = spec.id.isEmpty() ? spec.tag : spec.id;
    if (const auto problem = refuse(spec, manners, u"manifests/"_s + what))
        return *problem;
    const QByteArray repository = spec.repository.toLatin1();
    const auto digest = spec.id.isEmpty() ? m_store.resolve(repository, spec.tag.toLatin1()) : Digest::parse(spec.id);
    if (!digest)
        return UpstreamProblem{.kind = UpstreamProblem::Kind::NotFound, .detail = {}};
    const auto found = imageOfStore(m_store, repository, *digest);
    if (!found)
        return UpstreamProblem{.kind = UpstreamProblem::Kind::NotFound, .detail = {}};
    return *found;
}

UpstreamAnswer<QStringList> StoreUpstreams::tags(const PullSpec &spec, const UpstreamManners &manners)
{
    if (isOthers(spec))
        return m_others->tags(spec, manners);
    if (const auto problem = refuse(spec, manners, u"tags/list"_s))
        return *problem;
    const auto page = m_store.tags(spec.repository.toLatin1(), {}, -1);
    if (!page)
        return UpstreamProblem{.kind = UpstreamProblem::Kind::NotFound, .detail = {}};
    QStringList tags;
    for (const QByteArray &tag : page->names)
        tags.append(QString::fromLatin1(tag));
    return tags;
}

bool StoreUpstreams::isOthers(const PullSpec &spec) const
{
    const std::lock_guard lock(m_mutex);
    return m_others && !m_hosts.contains(registryOf(spec));
}

std::optional<UpstreamProblem> StoreUpstreams::refuse(
    const PullSpec &spec, const UpstreamManners &manners, const QString &address) const
{
    const std::lock_guard lock(m_mutex);
    const QString registry = registryOf(spec);
    const auto host = m_hosts.find(registry);
    if (host == m_hosts.end())
        return unreachable(registry, manners.insecure);
    const QString get = u"Get \"https://%1/v2/\": "_s.arg(registry);
    switch (host->transport) {
    case Host::Transport::PlainHttp:
        if (!manners.insecure)
            return failure(get + u"http: server gave HTTP response to HTTPS client"_s);
        break;
    case Host::Transport::UnknownAuthority:
        if (!manners.insecure)
            return failure(get + u"tls: failed to verify certificate: x509: certificate signed by unknown authority"_s);
        break;
    case Host::Transport::Trusted:
        break;
    }
    if (host->user.isEmpty() || isLoggedIn(spec, *host, manners))
        return std::nullopt;
    const QString scheme = host->transport == Host::Transport::PlainHttp ? u"http"_s : u"https"_s;
    return UpstreamProblem{.kind = UpstreamProblem::Kind::Unauthorized,
        .detail =
            u"Get \"%1://%2/v2/%3/%4\": no basic auth credentials"_s.arg(scheme, registry, spec.repository, address)};
}

std::optional<UpstreamImage> imageOfStore(SandboxStore &store, const QByteArray &repository, const Digest &digest)
{
    const auto stored = store.manifest(repository, digest);
    if (!stored)
        return std::nullopt;
    UpstreamImage image{.digest = digest.toString(),
        .mediaType = stored->mediaType,
        .manifest = stored->bytes,
        .config = {},
        .children = {}};
    const QJsonObject manifest = QJsonDocument::fromJson(stored->bytes).object();
    const Digest config = digestOf(manifest.value("config"_L1).toObject());
    if (const auto blob = config.isNull() ? std::nullopt : store.blob(repository, config))
        image.config = blob->content();
    const QJsonArray children = manifest.value("manifests"_L1).toArray();
    for (const QJsonValue &child : children) {
        const Digest childDigest = digestOf(child.toObject());
        if (childDigest.isNull() || childDigest == digest)
            continue;
        if (const auto found = imageOfStore(store, repository, childDigest))
            image.children.append(*found);
    }
    return image;
}

} // namespace Tagwright::Practice
