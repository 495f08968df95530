// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace Tagwright {

/*!
    The next page that a Link header (RFC 8288) names, seen from the page that carried it; nothing when there is none.

    The target must be of the page's own origin (else ForeignOrigin). A proxy that ends TLS makes servers write the
    wrong scheme: when nothing but the scheme differs, ours is kept.
*/
[[nodiscard]] Result<std::optional<QUrl>> nextPage(const QByteArray &link, const QUrl &page);

} // namespace Tagwright
