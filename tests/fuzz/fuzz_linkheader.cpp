// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "net/linkheader.h"
#include "net/origin.h"

using namespace Tagwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QUrl page(QStringLiteral("https://registry.example:5000/prefix/v2/_catalog?n=100"));
    const Result<std::optional<QUrl>> next = nextPage(Fuzz::bytesOf(bytes, size), page);
    if (next && *next) {
        const QUrl url = **next;
        Fuzz::require(url.isValid() && sameOrigin(url, page) && url.scheme() == page.scheme());
        Fuzz::require(url.userInfo().isEmpty());
    }
    return 0;
}
