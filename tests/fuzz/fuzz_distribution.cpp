// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "registry/distribution.h"
#include "values/mediatype.h"

using namespace Tagwright;

// The same bytes as a catalog, a tag list, an index of referrers, a rate limit and the address of a page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray body = Fuzz::bytesOf(bytes, size);
    for (const Result<QStringList> &names : {parseCatalogPage(body), parseTagPage(body)})
        Fuzz::require(!names || !names->contains(QString()));

    if (const auto referrers = parseReferrers(body, MediaType::OciIndex)) {
        for (const Descriptor &referrer : *referrers)
            Fuzz::require(!referrer.digest.isNull());
    }
    Fuzz::require(parseRateLimit(body).value_or(0) >= 0);

    const QUrl page(QStringLiteral("https://registry.example/v2/_catalog?n=1000&last=") + Fuzz::textOf(bytes, size));
    if (const std::optional<QUrl> resized = withPageSize(page, 50); page.isValid() && resized) {
        Fuzz::require(resized->isValid() && resized->host() == page.host() && resized->path() == page.path());
        Fuzz::require(withPageSize(*resized, 1000) == page);
    }
    return 0;
}
