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

/*! What a status alone means, wherever HTTP's are used; Malformed below 400. */
[[nodiscard]] Error::Kind errorKindOf(int status);

/*! Words of a server as they may be shown: printable, in one line, at most so long. */
[[nodiscard]] QString shownWords(QString text, qsizetype most);

} // namespace Tagwright
