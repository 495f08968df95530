// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

namespace Tagwright {

/*! "https://host:port", the port always written: what a credential belongs to. */
[[nodiscard]] QString originOf(const QUrl &url);

[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);

/*! The port as written, or the one that the scheme implies. */
[[nodiscard]] int effectivePort(const QUrl &url);

/*! For showing and for error messages: without user, query and fragment, which may hold secrets. */
[[nodiscard]] QString shownUrl(const QUrl &url);

} // namespace Tagwright
