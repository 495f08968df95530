// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/httpserver.h"

#include <httplib.h>

#include <array>
#include <list>
#include <mutex>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr auto Host = "127.0.0.1";
constexpr auto IdleLimit = 60s;

void closeSocket(socket_t socket)
{
#ifdef _WIN32
    ::closesocket(socket);
#else
    ::close(socket);
#endif
}

void endSocket(socket_t socket)
{
#ifdef _WIN32
    ::shutdown(socket, SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

// httplib's own options would let a second sandbox share the port in silence (SO_REUSEPORT).
void setListeningOptions([[maybe_unused]] socket_t socket)
{
#ifndef _WIN32
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
#endif
}

/*! The bytes of one connection. Time limits are the socket's own, set by httplib when it accepts. */
class Connection final : public httplib::Stream {
public:
    explicit Connection(socket_t socket)
        : m_socket(socket)
    {
        const int yes = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&yes), sizeof(yes));
    }

    bool waitForRequest() { return m_begin < m_end || fill(); }

    bool isGone() const // the other side has closed it; what it may have sent meanwhile stays where it is
    {
#ifdef _WIN32
        u_long available = 0;
        char byte = 0;
        return ::ioctlsocket(m_socket, FIONREAD, &available) != 0
            || (available > 0 && ::recv(m_socket, &byte, 1, MSG_PEEK) == 0);
#else
        char byte = 0;
        const auto count = ::recv(m_socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        return count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
#endif
    }

    void drop()
    {
        endSocket(m_socket);
    }

    bool answered = false; // the request that is being served, by us

    bool is_readable() const override
    {
        return true;
    }
    bool is_writable() const override
    {
        return true;
    }

    ssize_t read(char *to, size_t size) override
    {
        if (m_begin == m_end && !fill())
            return m_failed ? -1 : 0;
        const size_t count = std::min(size, m_end - m_begin);
        std::copy_n(m_buffer.data() + m_begin, count, to);
        m_begin += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char *from, size_t size) override
    {
        return static_cast<ssize_t>(::send(m_socket, from, static_cast<Length>(size), 0));
    }

    void get_remote_ip_and_port(std::string &, int &) const override { }
    void get_local_ip_and_port(std::string &, int &) const override { }
    socket_t socket() const override
    {
        return m_socket;
    }

private:
#ifdef _WIN32
    using Length = int;
#else
    using Length = size_t;
#endif

    bool fill()
    {
        const auto count = ::recv(m_socket, m_buffer.data(), static_cast<Length>(m_buffer.size()), 0);
        m_failed = count < 0;
        m_begin = 0;
        m_end = count > 0 ? static_cast<size_t>(count) : 0;
        return count > 0;
    }

    socket_t m_socket;
    std::array<char, 16 * 1024> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
    bool m_failed = false;
};

/*! One thread for each connection: an idle kept-alive connection never holds up another. */
class ConnectionThreads final : public httplib::TaskQueue {
public:
    // httplib 0.11 returns nothing here, 0.18 whether there was room.
    using Accepted = decltype(std::declval<httplib::TaskQueue &>().enqueue({}));

    // Both functions are called by the accepting thread only.
    Accepted enqueue(std::function<void()> serve) override
    {
        m_workers.remove_if([](Worker &worker) {
            if (!worker.ended)
                return false;
            worker.thread.join();
            return true;
        });
        Worker &worker = m_workers.emplace_back();
        worker.thread = std::thread([&worker, serve = std::move(serve)] {
            serve();
            worker.ended = true;
        });
        return Accepted(true);
    }

    void shutdown() override
    {
        for (Worker &worker : m_workers)
            worker.thread.join();
        m_workers.clear();
    }

private:
    struct Worker {
        std::atomic<bool> ended = false;
        std::thread thread;
    };

    std::list<Worker> m_workers;
};

/*! The connections that are open, so that stopping can end those that wait for the next request. */
class OpenConnections {
public:
    bool add(socket_t socket)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closing)
            return false;
        m_sockets.insert(socket);
        return true;
    }

    void remove(socket_t socket)
    {
        const std::scoped_lock lock(m_mutex);
        m_sockets.erase(socket);
    }

    void closeAll()
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
        for (const socket_t socket : m_sockets)
            endSocket(socket);
    }

private:
    std::mutex m_mutex;
    std::set<socket_t> m_sockets;
    bool m_closing = false;
};

bool hasBody(const httplib::Request &request)
{
    return request.has_header("Transfer-Encoding")
        || (request.has_header("Content-Length") && request.get_header_value("Content-Length") != "0");
}

ServerRequest toServerRequest(const httplib::Request &request)
{
    ServerRequest result;
    result.method = QByteArray::fromStdString(request.method);
    result.target = QByteArray::fromStdString(request.target);
    const qsizetype question = result.target.indexOf('?');
    result.path = QByteArray::fromPercentEncoding(question < 0 ? result.target : result.target.first(question));
    if (question >= 0)
        result.query = parseForm(result.target.sliced(question + 1));
    for (const auto &[name, value] : request.headers) {
        QByteArray &joined = result.headers[QByteArray::fromStdString(name).toLower()];
        joined += joined.isNull() ? QByteArray::fromStdString(value) : ", " + QByteArray::fromStdString(value);
    }
    return result;
}

// Always a provider with a length: httplib compresses plain content, with brotli at its slowest, and digests and
// lengths are of the bytes as they are.
httplib::ContentProvider providerOf(const QByteArray &body, qint64 cutAfter)
{
    return [body, cutAfter](size_t offset, size_t length, httplib::DataSink &sink) {
        size_t count = length;
        if (cutAfter >= 0) {
            const auto cut = static_cast<size_t>(cutAfter);
            if (offset >= cut)
                return false;
            count = std::min(count, cut - offset);
        }
        return sink.write(body.constData() + offset, count);
    };
}

httplib::ContentProvider providerOf(const ServerAnswer &answer)
{
    if (!answer.pieces)
        return providerOf(answer.body, answer.cutAfter);
    return [pieces = answer.pieces](size_t offset, size_t length, httplib::DataSink &sink) {
        constexpr size_t PieceSize = 256 * 1024;
        const QByteArray piece = pieces(static_cast<qint64>(offset), static_cast<qint64>(std::min(length, PieceSize)));
        return !piece.isEmpty() && sink.write(piece.constData(), static_cast<size_t>(piece.size()));
    };
}

} // namespace

class HttpServer::Listener final : public httplib::Server {
public:
    Listener(HttpServer::Answerer answerer, HttpServer::Bodies bodies)
        : m_answerer(std::move(answerer))
    {
        new_task_queue = [] { return new ConnectionThreads; };
        set_socket_options(setListeningOptions);
        set_keep_alive_timeout(IdleLimit.count());
        set_keep_alive_max_count(1'000'000);
        set_read_timeout(IdleLimit.count());
        set_write_timeout(IdleLimit.count());

        // What has no body is answered here: without Content-Length httplib would wait for the end of the connection.
        set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
            if (hasBody(request) && request.method != "GET" && request.method != "HEAD")
                return HandlerResponse::Unhandled;
            answer(toServerRequest(request), response);
            return HandlerResponse::Handled;
        });
        const bool isKept = bodies == HttpServer::Bodies::Kept;
        const auto withBody = [this, isKept](const httplib::Request &request, httplib::Response &response,
                                  const httplib::ContentReader &read) {
            ServerRequest question = toServerRequest(request);
            const bool complete = read([&question, isKept](const char *bytes, size_t size) {
                if (isKept)
                    question.body.append(bytes, static_cast<qsizetype>(size));
                return true;
            });
            if (complete)
                answer(std::move(question), response);
            else
                m_current->drop();
        };
        Post(".*", withBody);
        Put(".*", withBody);
        Patch(".*", withBody);
        Delete(".*", withBody);

        // httplib refuses a range that it cannot read, before anybody is asked. Units may be unknown (RFC 9110, 14.2).
        set_error_handler([this](const httplib::Request &request, httplib::Response &response) {
            if (response.status == 416 && !m_current->answered && !hasBody(request))
                answer(toServerRequest(request), response);
        });

        // RFC 9110, 8.6: these answers have no length.
        set_post_routing_handler([](const httplib::Request &, httplib::Response &response) {
            if (response.status == 204 || response.status == 304)
                response.headers.erase("Content-Length");
        });
    }

    ~Listener() override
    {
        while (!is_running() && !m_ended)
            std::this_thread::yield(); // stop() does nothing before the accepting thread has begun
        m_stopping = true;
        stop();
        m_connections.closeAll();
        if (m_thread.joinable())
            m_thread.join();
    }

    bool listenOn(quint16 port)
    {
        m_port = port == 0 ? bind_to_any_port(Host) : bind_to_port(Host, port) ? port : -1;
        if (m_port <= 0) {
            m_ended = true;
            return false;
        }
        m_thread = std::thread([this] {
            listen_after_bind();
            m_ended = true;
        });
        return true;
    }

    quint16 port() const { return static_cast<quint16>(m_port); }

private:
    // httplib 0.11 does not end a connection that waits for its next request, so the loop is ours.
    bool process_and_close_socket(socket_t socket) override
    {
        bool served = false;
        if (m_connections.add(socket)) {
            Connection connection(socket);
            m_current = &connection;
            bool lastRequest = false;
            while (!lastRequest && connection.waitForRequest()) {
                connection.answered = false;
                served = serveOne(connection, lastRequest);
                if (!served)
                    break;
            }
            m_current = nullptr;
            m_connections.remove(socket);
        }
        endSocket(socket);
        closeSocket(socket);
        return served;
    }

    template <typename Stream> // a template, because the condition must depend on something
    bool serveOne(Stream &stream, bool &lastRequest)
    {
        constexpr bool KeepOpen = false;
        if constexpr (requires { this->process_request(stream, KeepOpen, lastRequest, unspoil); })
            return this->process_request(stream, KeepOpen, lastRequest, unspoil);
        else
            return this->process_request(stream, {}, 0, {}, 0, KeepOpen, lastRequest, unspoil);
    }

    // httplib would cut every answer to the range, decompress the body, and take forms apart.
    static void unspoil(httplib::Request &request)
    {
        request.ranges.clear();
        request.headers.erase("Content-Encoding");
        request.headers.erase("Accept-Encoding"); // what is sent in chunks would be compressed, and so held back
        if (request.is_multipart_form_data())
            request.headers.erase("Content-Type");
    }

    void answer(ServerRequest &&question, httplib::Response &response)
    {
        m_current->answered = true;
        const ServerAnswer answer = m_answerer(std::move(question));
        if (answer.dropped)
            m_current->drop();

        response.status = answer.status;
        for (const auto &[name, value] : answer.headers)
            response.set_header(name.toStdString(), value.toStdString());
        if (answer.stream) {
            response.set_chunked_content_provider(answer.contentType.toStdString(), streamOf(answer, *m_current));
            return;
        }
        const qint64 size = answer.pieces ? answer.piecesSize : std::max<qint64>(answer.headSize, answer.body.size());
        if (size > 0) {
            response.set_content_provider(
                static_cast<size_t>(size), answer.contentType.toStdString(), providerOf(answer));
        }
    }

    // Returns now and then although nothing happens, to see whether anybody still listens.
    httplib::ContentProviderWithoutLength streamOf(const ServerAnswer &answer, Connection &connection) const
    {
        return [this, stream = answer.stream, cutAfter = answer.cutAfter, &connection](
                   size_t offset, httplib::DataSink &sink) {
            constexpr auto Patience = 100ms;
            QByteArray bytes;
            BodyStream::State state = BodyStream::State::Open;
            while (bytes.isEmpty() && state == BodyStream::State::Open) {
                state = stream->next(Patience, bytes);
                if (m_stopping || connection.isGone())
                    return false;
            }
            if (cutAfter >= 0 && static_cast<qint64>(offset) + bytes.size() > cutAfter) {
                bytes.truncate(std::max<qint64>(0, cutAfter - static_cast<qint64>(offset)));
                state = BodyStream::State::Cut;
            }
            if (!bytes.isEmpty() && !sink.write(bytes.constData(), static_cast<size_t>(bytes.size())))
                return false;
            if (state == BodyStream::State::Ended)
                sink.done();
            if (state == BodyStream::State::Cut)
                connection.drop();
            return state != BodyStream::State::Cut;
        };
    }

    static inline thread_local Connection *m_current = nullptr; // the connection that this thread serves

    HttpServer::Answerer m_answerer;
    OpenConnections m_connections;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_ended = false;
    std::thread m_thread;
    int m_port = -1;
};

Result<std::unique_ptr<HttpServer>> HttpServer::start(quint16 port, Answerer answerer, Bodies bodies)
{
    auto listener = std::make_unique<Listener>(std::move(answerer), bodies);
    if (!listener->listenOn(port)) {
        return Error{.kind = Error::Kind::ConnectionRefused,
            .message = u"port %1 of 127.0.0.1 is taken or not allowed"_s.arg(port)};
    }
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(listener)));
}

HttpServer::HttpServer(std::unique_ptr<Listener> listener)
    : m_listener(std::move(listener))
{
}

HttpServer::~HttpServer() = default;

quint16 HttpServer::port() const
{
    return m_listener->port();
}

} // namespace Tagwright
