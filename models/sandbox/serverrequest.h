// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace Tagwright {

/*! One HTTP request as the sandbox received it. */
struct ServerRequest {
    QByteArray method;
    QByteArray target; //!< path and query as they came, still encoded
    QByteArray path; //!< decoded
    QList<std::pair<QByteArray, QByteArray>> query; //!< decoded
    QHash<QByteArray, QByteArray> headers; //!< names in lower case; repeated ones joined with ", "
    QByteArray body;
    bool unpaged = false; //!< a fault wants the listing in one answer

    bool isHead() const { return method == "HEAD"; }
    bool isRead() const { return method == "GET" || isHead(); }
    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    std::optional<QByteArray> parameter(const QByteArray &name) const; //!< the first of that name
    QByteArrayList parameters(const QByteArray &name) const;
};

/*! "a=1&b=x+y": decoded, with "+" read as a blank, as form decoders do. */
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> parseForm(const QByteArray &encoded);

} // namespace Tagwright
