// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpanswer.h"
#include "values/error.h"

#include <QDateTime>

namespace Tagwright {

/*!
    What an answer other than success says: the kind from its status and code, the server's words from an OCI "errors"
    list, from other JSON in use, or from plain text. Never fails; HTML has no words for us.
*/
[[nodiscard]] Error errorFrom(const HttpAnswer &answer, const QDateTime &now);

} // namespace Tagwright
