// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/catalogjob.h"

#include "registry/distribution.h"
#include "registry/registryendpoint.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto Scope = "registry:catalog:*"_L1;

Result<QList<QString>> namesOf(const QByteArray &body)
{
    Result<QStringList> names = parseCatalogPage(body);
    if (!names)
        return names.error();
    names->removeDuplicates();
    return QList<QString>(*std::move(names));
}

bool saysThereIsNone(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Unsupported:
    case Error::Kind::Rejected:
        return true;
    default:
        return error.httpStatus == 501;
    }
}

} // namespace

CatalogJob::CatalogJob(RegistryEndpoint &endpoint, QObject *parent)
    : ListingJob(endpoint, namesOf, endpoint.options().catalog.maxPages, parent)
    , m_sizes(endpoint.options().catalog.laterPages)
{
    // What was refused in an earlier listing is not tried again.
    if (const int limit = endpoint.capabilities().catalogPageLimit; limit > 0)
        m_sizes.removeIf([limit](int size) { return size > limit; });
}

void CatalogJob::run()
{
    m_asked = endpoint().options().catalog.firstPage;
    QUrl first = endpoint().url(u"_catalog"_s);
    first.setQuery(u"n=%1"_s.arg(m_asked));
    fetch(first, Scope);
}

void CatalogJob::announce(const QList<QString> &items)
{
    Q_EMIT repositoriesFound(items);
}

void CatalogJob::follow(const QUrl &next)
{
    m_link = next;
    fetchLater();
}

void CatalogJob::fetchLater()
{
    const std::optional<QUrl> resized = m_sizes.isEmpty() ? std::nullopt : withPageSize(m_link, m_sizes.constFirst());
    m_asked = resized ? m_sizes.constFirst() : 0;
    fetch(resized.value_or(m_link), Scope);
}

void CatalogJob::pageSucceeded(const QUrl &, More)
{
    Capabilities known = endpoint().capabilities();
    known.catalog = Capabilities::Known::Yes;
    if (pages() > 1 && m_asked > 0)
        known.catalogPageLimit = m_asked;
    endpoint().learn(known);
}

void CatalogJob::pageFailed(const QUrl &page, const Error &error)
{
    const bool tooMany = error.httpStatus == 400 && m_asked > 0;
    if (pages() == 0) {
        if (!tooMany) {
            if (saysThereIsNone(error))
                learnCatalog(Capabilities::Known::No);
            return fail(error);
        }
        m_asked = 0; // let the server choose
        return fetch(page.adjusted(QUrl::RemoveQuery), Scope);
    }

    if (!tooMany)
        return fail(error);
    m_sizes.removeFirst(); // fewer, and at last what the server itself wrote
    fetchLater();
}

void CatalogJob::learnCatalog(Capabilities::Known catalog)
{
    Capabilities known = endpoint().capabilities();
    known.catalog = catalog;
    endpoint().learn(known);
}

} // namespace Tagwright
