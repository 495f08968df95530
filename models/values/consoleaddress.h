// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/reference.h"

#include <QUrl>

namespace Tagwright {

/*!
    What the browser address of a registry's web pages is about: Docker Hub, Quay, GitHub, GitLab, Harbor, Google and
    OpenShift. Empty when it is no page of these; an error when it is one that names nothing. Where a page names only a
    part, such as a project's number, the registry is what remains.
*/
[[nodiscard]] std::optional<Result<Pasted>> parseConsoleAddress(const QUrl &url);

} // namespace Tagwright
