// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/referrersjob.h"

#include "net/linkheader.h"
#include "registry/distribution.h"
#include "registry/registryendpoint.h"
#include "values/mediatype.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxPages = 100;

// OCI distribution specification, "Unavailable Referrers API", and what servers without it answer besides 404.
bool saysThereIsNone(int status)
{
    return status == 400 || status == 404 || status == 405 || status == 406 || status == 501;
}

void learnReferrers(RegistryEndpoint &endpoint, Capabilities::Referrers how)
{
    Capabilities known = endpoint.capabilities();
    known.referrers = how;
    endpoint.learn(known);
}

} // namespace

ReferrersJob::ReferrersJob(RegistryEndpoint &endpoint, const QString &repository, const Digest &digest, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Interactive, parent)
    , m_repository(repository)
    , m_digest(digest)
{
}

void ReferrersJob::run()
{
    if (const Result<void> name = checkName(m_repository); !name)
        return fail(name.error());
    if (endpoint().capabilities().referrers == Capabilities::Referrers::FallbackTag)
        readFallbackTag();
    else
        askApi(endpoint().url(m_repository + "/referrers/"_L1 + m_digest.toString()));
}

void ReferrersJob::askApi(const QUrl &page)
{
    m_pages.insert(page);
    get(page, MediaType::OciIndex, MaxManifestBytes, pullScope(m_repository),
        [this](const Result<void> &result, const HttpAnswer &answer) {
            if (result)
                pageArrived(answer);
            else if (m_pages.size() == 1 && saysThereIsNone(answer.status))
                readFallbackTag();
            else
                fail(result.error());
        });
}

void ReferrersJob::pageArrived(const HttpAnswer &answer)
{
    const Result<QList<Descriptor>> page = parseReferrers(answer.body, answer.header("Content-Type"));
    if (!page)
        return m_pages.size() == 1 ? readFallbackTag() : fail(page.error());
    learnReferrers(endpoint(), Capabilities::Referrers::Api);
    add(*page);

    const Result<std::optional<QUrl>> next = nextPage(answer.header("Link"), answer.url);
    if (!next)
        return fail(next.error());
    if (!*next || m_pages.contains(**next))
        return succeed();
    if (m_pages.size() >= MaxPages)
        return fail({.kind = Error::Kind::TooLarge});
    askApi(**next);
}

void ReferrersJob::readFallbackTag()
{
    const QUrl url = endpoint().url(m_repository + "/manifests/"_L1 + referrersTag(m_digest));
    get(url, MediaType::acceptManifests(), MaxManifestBytes, pullScope(m_repository),
        [this](const Result<void> &result, const HttpAnswer &answer) {
            if (result)
                return fallbackArrived(answer);
            if (answer.status != 404)
                return fail(result.error());
            learnReferrers(endpoint(), Capabilities::Referrers::FallbackTag);
            succeed(); // nothing was ever attached
        });
}

void ReferrersJob::fallbackArrived(const HttpAnswer &answer)
{
    const Result<Manifest> index = parseManifest(answer.body, answer.header("Content-Type"));
    if (!index)
        return fail(index.error());
    learnReferrers(endpoint(), Capabilities::Referrers::FallbackTag);
    if (index->form == Manifest::Form::Index) // anything else only has the tag's name
        add(index->manifests);
    succeed();
}

void ReferrersJob::add(const QList<Descriptor> &referrers)
{
    for (const Descriptor &referrer : referrers) {
        if (m_seen.contains(referrer.digest))
            continue;
        m_seen.insert(referrer.digest);
        m_referrers.append(referrer);
    }
}

} // namespace Tagwright
