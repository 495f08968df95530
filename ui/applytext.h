// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/errortext.h"

namespace Tagwright {

/*! True for InvalidInput with one of ApplyRule. */
[[nodiscard]] bool isApplyRule(const Error &error);
[[nodiscard]] ErrorText describeApplyRule(const Error &error);

/*! Why a document cannot be applied, in one paragraph; host is the cluster's. With what the server says of it. */
[[nodiscard]] QString whyNotApplied(const Error &error, const QString &host);

/*! Why a text or a file holds nothing that could be applied: see ReadDocuments. */
[[nodiscard]] QString whyNotRead(const Error &error);

} // namespace Tagwright
