// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpheaders.h"

#include <QUrl>

#include <chrono>
#include <memory>

namespace Tagwright {

class GrowingBody;

struct HttpRequest {
    enum class Method { Get, Head, Post, Put, Patch, Delete };
    enum class Urgency {
        Background, //!< one of many
        Interactive, //!< somebody is looking at the place where the answer will appear
    };

    Method method = Method::Get;
    QUrl url;
    HttpHeaders headers;
    QByteArray body; //!< of Post, Put, Patch and Delete; wiped by whoever put a secret into it
    std::shared_ptr<GrowingBody> growing; //!< in its place, of Put and Patch
    qint64 maxBytes = 64 * 1024; //!< of the answer's body; more is an error
    Urgency urgency = Urgency::Interactive;

    enum class Answer {
        Kept, //!< its body is in the HttpAnswer, maxBytes at most
        Streamed, //!< the body of a good answer is told piece by piece and not kept; only silence ends it
    };
    Answer answer = Answer::Kept;
    std::chrono::milliseconds silence{0}; //!< borne before giving up; 0 for what the session bears
    bool creates = false; //!< of Post: it makes something, and twice it would make two

    enum class Redirects {
        Followed,
        Told, //!< a redirect is a good answer: where it leads is what was asked for
    };
    Redirects redirects = Redirects::Followed;

    /*! True for what a server may have carried out although its answer was lost, and should not do twice unasked. */
    bool isWrite() const
    {
        return creates || method == Method::Put || method == Method::Patch || method == Method::Delete;
    }

    bool hasBody() const
    {
        return method == Method::Post || method == Method::Put || method == Method::Patch
            || (method == Method::Delete && !body.isEmpty());
    }

    QByteArray verb() const
    {
        switch (method) {
        case Method::Get:
            return "GET";
        case Method::Head:
            return "HEAD";
        case Method::Post:
            return "POST";
        case Method::Put:
            return "PUT";
        case Method::Patch:
            return "PATCH";
        case Method::Delete:
            return "DELETE";
        }
        return {};
    }
};

} // namespace Tagwright
