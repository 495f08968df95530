// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/registryproduct.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

using Clue = RecognisedProduct::Clue;
using Recognised = std::optional<RecognisedProduct>;

QByteArray headerOf(const ProductTraits &traits, const QByteArray &name)
{
    const auto found = std::find_if(traits.headers.cbegin(), traits.headers.cend(),
        [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == traits.headers.cend() ? QByteArray() : found->second;
}

// The services whose host is their own.
Recognised byHost(const QString &host)
{
    struct Known {
        QLatin1StringView host;
        RegistryProduct product;
    };
    static constexpr Known Hosts[] = {
        {"docker.io"_L1, RegistryProduct::DockerHub},
        {"registry-1.docker.io"_L1, RegistryProduct::DockerHub},
        {"index.docker.io"_L1, RegistryProduct::DockerHub},
        {"ghcr.io"_L1, RegistryProduct::Ghcr},
        {"quay.io"_L1, RegistryProduct::Quay},
        {"registry.gitlab.com"_L1, RegistryProduct::GitLab},
        {"public.ecr.aws"_L1, RegistryProduct::EcrPublic},
        {"gcr.io"_L1, RegistryProduct::GoogleContainerRegistry},
    };
    static constexpr Known Suffixes[] = {
        {".gcr.io"_L1, RegistryProduct::GoogleContainerRegistry},
        {"-docker.pkg.dev"_L1, RegistryProduct::GoogleArtifactRegistry},
        {".azurecr.io"_L1, RegistryProduct::Acr},
        {".azurecr.cn"_L1, RegistryProduct::Acr},
        {".azurecr.us"_L1, RegistryProduct::Acr},
    };
    for (const Known &known : Hosts) {
        if (host == known.host)
            return RecognisedProduct{known.product, Clue::Host, host};
    }
    for (const Known &known : Suffixes) {
        if (host.endsWith(known.host))
            return RecognisedProduct{known.product, Clue::Host, host};
    }
    const bool isAmazon = host.endsWith(".amazonaws.com"_L1) || host.endsWith(".amazonaws.com.cn"_L1);
    if (isAmazon && host.contains(".dkr.ecr"_L1))
        return RecognisedProduct{RegistryProduct::Ecr, Clue::Host, host};
    return {};
}

Recognised byHeader(const ProductTraits &traits)
{
    if (headerOf(traits, "X-Registry-Supports-Signatures") == "1")
        return RecognisedProduct{RegistryProduct::OpenShift, Clue::Header, u"X-Registry-Supports-Signatures"_s};
    for (const char *name : {"X-JFrog-Version", "X-Artifactory-Id", "X-Artifactory-Node-Id"}) {
        if (!headerOf(traits, name).isEmpty())
            return RecognisedProduct{RegistryProduct::Artifactory, Clue::Header, QString::fromLatin1(name)};
    }
    if (const QByteArray server = headerOf(traits, "Server"); server.startsWith("Nexus/"))
        return RecognisedProduct{RegistryProduct::Nexus, Clue::Header, QString::fromLatin1(server)};
    const auto isHarbors = [](const auto &header) { return header.first.toLower().startsWith("x-harbor-"); };
    const auto harbor = std::find_if(traits.headers.cbegin(), traits.headers.cend(), isHarbors);
    if (harbor != traits.headers.cend())
        return RecognisedProduct{RegistryProduct::Harbor, Clue::Header, QString::fromLatin1(harbor->first)};
    return {};
}

Recognised byChallenge(const ProductTraits &traits)
{
    const QString path = traits.realm.path();
    const QString realm = traits.realm.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (traits.service == "harbor-registry"_L1)
        return RecognisedProduct{RegistryProduct::Harbor, Clue::Service, traits.service};
    if (traits.service == "container_registry"_L1 && path.endsWith("/jwt/auth"_L1))
        return RecognisedProduct{RegistryProduct::GitLab, Clue::Realm, realm};
    if (path == "/openshift/token"_L1)
        return RecognisedProduct{RegistryProduct::OpenShift, Clue::Realm, realm};
    // Both, because either alone is a name that anybody may choose.
    if (path == "/v2/auth"_L1 && !traits.service.isEmpty() && traits.service == traits.realm.authority())
        return RecognisedProduct{RegistryProduct::Quay, Clue::Realm, realm};
    if (traits.basicRealm == "Sonatype Nexus Repository Manager"_L1)
        return RecognisedProduct{RegistryProduct::Nexus, Clue::Realm, traits.basicRealm};
    if (traits.basicRealm == "Artifactory Realm"_L1)
        return RecognisedProduct{RegistryProduct::Artifactory, Clue::Realm, traits.basicRealm};
    return {};
}

Recognised byPath(const QUrl &url)
{
    const auto prefix = "/artifactory/api/docker/"_L1;
    if (url.path().startsWith(prefix))
        return RecognisedProduct{RegistryProduct::Artifactory, Clue::Path, prefix};
    return {};
}

// Headers that proxies also send, and words that products built on distribution share, come last.
Recognised byAnswers(const ProductTraits &traits)
{
    if (traits.extensions.contains("_zot"_L1))
        return RecognisedProduct{RegistryProduct::Zot, Clue::Extension, u"_zot"_s};
    const bool saysNothing = traits.pingBody.isEmpty() || traits.pingBody.trimmed() == "{}";
    if (traits.pageRefusal == "PAGINATION_NUMBER_INVALID"_L1 && saysNothing)
        return RecognisedProduct{RegistryProduct::Distribution, Clue::PageRefusal, traits.pageRefusal};
    return {};
}

} // namespace

RecognisedProduct recogniseProduct(const ProductTraits &traits)
{
    for (const Recognised &found : {byHost(traits.url.host().toLower()), byHeader(traits), byChallenge(traits),
             byPath(traits.url), byAnswers(traits)}) {
        if (found)
            return *found;
    }
    return {};
}

} // namespace Tagwright
