// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "net/tokenrequest.h"
#include "values/reference.h"

using namespace Tagwright;

// The same bytes as a token service's answer and as the realm that a registry names.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QDateTime now({2024, 1, 31}, {12, 0}, Qt::UTC);
    if (const auto token = parseAccessToken(Fuzz::bytesOf(bytes, size), now))
        Fuzz::require(token->lifetime.count() >= 0);

    const QUrl challenged(QStringLiteral("https://registry.example/v2/"));
    const Result<QUrl> realm = tokenRealm(challenged, Fuzz::textOf(bytes, size));
    if (!realm)
        return 0;
    Fuzz::require(realm->isValid() && realm->scheme() == QLatin1StringView("https"));
    Fuzz::require(!realm->host().isEmpty() && !isLoopbackHost(realm->host()));

    const TokenRequest request{
        .realm = *realm, .service = Fuzz::textOf(bytes, size), .scopes = {QStringLiteral("repository:a/b:pull")}};
    const QUrl url = request.url(Fuzz::textOf(bytes, size));
    Fuzz::require(url.isValid() && url.host() == realm->host() && url.scheme() == realm->scheme());
    return 0;
}
