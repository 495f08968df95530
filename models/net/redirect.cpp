// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/redirect.h"

#include "net/origin.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

bool isHttp(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<HttpRequest> redirected(const HttpRequest &request, const HttpAnswer &answer, int hops)
{
    if (hops >= MaxRedirects)
        return Error{.kind = Error::Kind::Malformed, .httpStatus = answer.status, .message = u"too many redirects"_s};

    const QByteArray location = answer.header("Location").trimmed();
    const QUrl target = request.url.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !target.isValid() || target.host().isEmpty())
        return Error{
            .kind = Error::Kind::Malformed, .httpStatus = answer.status, .message = u"a redirect to nowhere"_s};

    const bool downgrade = request.url.scheme() == "https"_L1 && target.scheme() != "https"_L1;
    if (!isHttp(target) || downgrade)
        return Error{.kind = Error::Kind::ForeignOrigin, .httpStatus = answer.status, .message = shownUrl(target)};

    // RFC 9110, 15.4: only 307 and 308 promise to keep the method. What follows a write otherwise is a page to look at,
    // such as one to sign in: its 200 would be taken for the end of the write.
    const bool keepsMethod = answer.status == 307 || answer.status == 308;
    if (request.isWrite() && !keepsMethod)
        return Error{.kind = Error::Kind::Malformed, .httpStatus = answer.status, .message = shownUrl(target)};

    HttpRequest next = request;
    next.url = target;
    next.url.setUserInfo({});
    next.url.setFragment({});
    if (next.method == HttpRequest::Method::Post && !keepsMethod)
        next.method = HttpRequest::Method::Get;
    if (!next.hasBody())
        next.body.clear();
    else if (!sameOrigin(request.url, next.url)) // a body may hold a secret
        return Error{.kind = Error::Kind::ForeignOrigin, .httpStatus = answer.status, .message = shownUrl(next.url)};
    if (!sameOrigin(request.url, next.url)) {
        for (const char *personal : {"Authorization", "Cookie", "Proxy-Authorization"})
            removeHeader(next.headers, personal);
    }
    return next;
}

} // namespace Tagwright
