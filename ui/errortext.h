// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"

#include <QString>

namespace Tagwright {

/*! An Error in the user's words. All of it is plain text: parts of it come from servers. */
struct ErrorText {
    QString what; //!< one sentence: what failed, and why
    QString next; //!< what to do now; may be empty
    QString details; //!< the server's own words with status and code; may be empty
};

/*! host is whom the error speaks of, as the user writes it; empty when nobody was asked. */
[[nodiscard]] ErrorText describe(const Error &error, const QString &host);

/*! The same for an image folder or archive of this computer, which is no host. */
[[nodiscard]] ErrorText describeFile(const Error &error, const QString &name);

/*! what and next as one paragraph. */
[[nodiscard]] QString inOneParagraph(const ErrorText &text);

} // namespace Tagwright
