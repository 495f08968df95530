// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpheaders.h"

#include <QUrl>

namespace Tagwright {

/*! A complete answer, whatever its status. */
struct HttpAnswer {
    int status = 0;
    QUrl url; //!< of the request that it answers
    HttpHeaders headers; //!< several of one name come joined by ", "
    QByteArray body; //!< of an error, at most its first 64 KiB

    QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

} // namespace Tagwright
