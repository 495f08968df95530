// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "net/origin.h"
#include "net/redirect.h"

using namespace Tagwright;

// The bytes are the Location of an answer to a request that carries a credential.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://registry.example/v2/a/blobs/b"));
    request.headers = {{"Authorization", "Bearer secret"}, {"Accept", "a/b"}};
    HttpAnswer answer;
    answer.status = 307;
    answer.url = request.url;
    answer.headers = {{"Location", Fuzz::bytesOf(bytes, size)}};

    const Result<HttpRequest> next = redirected(request, answer, 0);
    if (!next)
        return 0;
    Fuzz::require(
        next->url.isValid() && next->url.scheme() == QLatin1StringView("https") && !next->url.host().isEmpty());
    Fuzz::require(next->url.userInfo().isEmpty());
    if (!sameOrigin(next->url, request.url))
        Fuzz::require(headerValue(next->headers, "Authorization").isEmpty());
    return 0;
}
