// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpheaders.h"

#include <QUrl>

namespace Tagwright {

struct HttpRequest {
    enum class Method { Get, Head, Post, Delete };
    enum class Urgency {
        Background, //!< one of many
        Interactive, //!< somebody is looking at the place where the answer will appear
    };

    Method method = Method::Get;
    QUrl url;
    HttpHeaders headers;
    QByteArray body; //!< of Post; wiped by whoever put a secret into it
    qint64 maxBytes = 64 * 1024; //!< of the answer's body; more is an error
    Urgency urgency = Urgency::Interactive;

    QByteArray verb() const
    {
        switch (method) {
        case Method::Get:
            return "GET";
        case Method::Head:
            return "HEAD";
        case Method::Post:
            return "POST";
        case Method::Delete:
            return "DELETE";
        }
        return {};
    }
};

} // namespace Tagwright
