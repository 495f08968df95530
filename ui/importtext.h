// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/errortext.h"

namespace Tagwright {

/*! Why a cluster could not import an image, in the user's words: reason and message are the cluster's. */
[[nodiscard]] ErrorText describeImport(const QString &reason, const QString &message);

/*! The same for an error with ImportCode::Failed. */
[[nodiscard]] ErrorText describeImport(const Error &error);

/*! Why something cannot be imported, for an error with one of ImportRule. */
[[nodiscard]] ErrorText describeImportRule(const Error &error);
[[nodiscard]] bool isImportRule(const Error &error);

} // namespace Tagwright
