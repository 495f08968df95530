// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpanswer.h"
#include "net/httprequest.h"
#include "values/result.h"

namespace Tagwright {

inline constexpr int MaxRedirects = 10;

/*! True for 301, 302, 303, 307 and 308. */
[[nodiscard]] bool isRedirect(int status);

/*!
    The request that follows a redirect; hops is how many were followed before.

    To another origin nothing goes along that identifies the user: storage hosts refuse a signed URL that also carries
    an Authorization header, and everybody else must not learn it. Never from https to http.
    Errors: ForeignOrigin, or Malformed when there is no usable target or no end, or a write would become a question.
*/
[[nodiscard]] Result<HttpRequest> redirected(const HttpRequest &request, const HttpAnswer &answer, int hops);

} // namespace Tagwright
