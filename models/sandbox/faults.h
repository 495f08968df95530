// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/serveranswer.h"
#include "sandbox/serverrequest.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <mutex>
#include <optional>

namespace Tagwright {

/*! One way in which the sandbox shall misbehave, and for which requests. */
struct Fault {
    enum class Kind {
        Status, //!< answers status, with retryAfter and body
        Delay, //!< answers after delay
        Drop, //!< closes the connection without an answer
        Lose, //!< does what was asked for, then closes the connection without an answer
        Cut, //!< closes the connection after so many bytes of the body, whose full length was promised
        Garbage, //!< 200 and the right type, but bytes that mean nothing
        Html, //!< 200 and a login page, as captive portals and wrong addresses give
        AlteredBody, //!< one byte of the body is another
        WrongDigestHeader, //!< Docker-Content-Digest names another digest
        NoDigestHeader, //!< Docker-Content-Digest is missing
        Redirect, //!< 307 to target, with the path and query appended
        ExpireTokens, //!< every token issued so far is void, then the request is served as usual
        RefuseN, //!< 400 PAGINATION_NUMBER_INVALID for n above limit
        IgnoreN, //!< a listing answers everything at once, whatever n and last say
        EndlessPages, //!< a listing has always a next page, with names that are new
        RepeatingPages, //!< a listing has always a next page, at a new address with the same names
        LoopingLink, //!< the next page of a listing is the page itself
        ForeignLink, //!< the next page of a listing is at target's origin
        NotFoundPastEnd, //!< every page of a listing links to another; past the end it is 404
    };

    Kind kind = Kind::Status;
    QByteArray method = "*"; //!< with wildcards, see matchesWildcard()
    QByteArray path = "*"; //!< decoded, without the query
    int times = -1; //!< how many requests it meets; -1 until cleared
    int skip = 0; //!< how many requests it lets pass first

    int status = 500;
    int retryAfter = -1; //!< seconds; -1 sends no Retry-After
    QByteArray code = "UNKNOWN"; //!< of the error, when body is null
    QByteArray body; //!< null for the specification's error JSON
    QByteArray contentType = "application/json; charset=utf-8";
    std::chrono::milliseconds delay{0};
    qint64 bytes = 0;
    int limit = 100;
    QByteArray target = "http://127.0.0.2:1"; //!< an origin: scheme, host, port
};

/*! The faults that are in force. Every function may be called on any thread. */
class Faults {
public:
    void add(const Fault &fault);
    void clear();

    /*! Those that meet this request, in the order they were added; counted. */
    QList<Fault> take(const ServerRequest &request);

private:
    std::mutex m_mutex;
    QList<Fault> m_faults;
};

/*! The answer that the fault gives instead of the registry's, or nothing; may change the request. */
[[nodiscard]] std::optional<ServerAnswer> interfere(const Fault &fault, ServerRequest &request);

/*! What the fault does to the registry's answer. */
void distort(const Fault &fault, const ServerRequest &request, ServerAnswer &answer);

} // namespace Tagwright
