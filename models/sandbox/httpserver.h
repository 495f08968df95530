// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/serveranswer.h"
#include "sandbox/serverrequest.h"
#include "values/result.h"

#include <functional>
#include <memory>

namespace Tagwright {

/*!
    An HTTP/1.1 server on one loopback port, in threads of its own: one that accepts and one for each connection.

    The answerer is called on the connection threads, several at once. Destroying the server closes every connection,
    idle or not, and joins the threads.
*/
class HttpServer {
public:
    using Answerer = std::function<ServerAnswer(ServerRequest &&)>;

    enum class Bodies { Kept, Dropped }; //!< of requests; Dropped: read and forgotten, so that they cost no memory

    /*! Port 0 lets the system choose. The only error is that the port cannot be had. */
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> start(
        quint16 port, Answerer answerer, Bodies bodies = Bodies::Kept);
    ~HttpServer();

    quint16 port() const;

private:
    class Listener;
    explicit HttpServer(std::unique_ptr<Listener> listener);

    std::unique_ptr<Listener> m_listener;
};

} // namespace Tagwright
