// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"
#include "values/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

/*! The registry's own answers as values (OCI distribution specification). Pure; bytes may be anything. */
namespace Tagwright {

/*! {"repositories": […]}; null and absent mean none. */
[[nodiscard]] Result<QStringList> parseCatalogPage(const QByteArray &body);

/*! {"name": …, "tags": […]}; null and absent mean none. */
[[nodiscard]] Result<QStringList> parseTagPage(const QByteArray &body);

/*! An index of referrers; Malformed when it is none, as servers without the API answer. */
[[nodiscard]] Result<QList<Descriptor>> parseReferrers(const QByteArray &body, const QByteArray &contentType);

/*! "100;w=21600" and "76": the first number; nothing when there is none. */
[[nodiscard]] std::optional<int> parseRateLimit(const QByteArray &header);

/*! The same page with another size, its other parameters untouched; nothing when it has no size to change. */
[[nodiscard]] std::optional<QUrl> withPageSize(const QUrl &page, int size);

} // namespace Tagwright
