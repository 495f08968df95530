// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTcpSocket>
#include <QUrl>

#include <utility>

namespace Tagwright {

using WireHeaders = QList<std::pair<QByteArray, QByteArray>>;

/*! One answer as it came over the wire, without anybody's help. */
struct WireAnswer {
    int status = 0; //!< 0 when there was none
    WireHeaders headers;
    QByteArray body;
    bool cut = false; //!< shorter than its Content-Length

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    bool has(const QByteArray &name) const { return !header(name).isNull(); }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray code() const //!< of the first error
    {
        return json().value(u"errors").toArray().at(0).toObject().value(u"code").toString().toLatin1();
    }
    QByteArray next() const //!< the target of a "next" link
    {
        const QByteArray link = header("Link");
        return link.endsWith(">; rel=\"next\"") ? link.sliced(1, link.indexOf('>') - 1) : QByteArray();
    }
};

/*! A connection to a server, for what a well-behaved client would never see or do. Blocks, for five seconds at most. */
class Wire {
public:
    explicit Wire(const QUrl &server)
        : m_host(server.authority().toLatin1())
    {
        m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
        m_socket.waitForConnected(Patience);
    }

    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    void ask(const QByteArray &method, const QByteArray &target, const WireHeaders &headers = {},
        const QByteArray &body = {})
    {
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: " + m_host + "\r\n";
        for (const auto &[name, value] : headers)
            request += name + ": " + value + "\r\n";
        if (!body.isEmpty())
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        write(request + "\r\n" + body);
    }

    /*! The next answer; method is that of its request. */
    WireAnswer read(const QByteArray &method = "GET")
    {
        WireAnswer answer;
        while (!m_received.contains("\r\n\r\n") && receive()) { }
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return answer;
        const QList<QByteArray> lines = m_received.first(end).split('\n');
        m_received.remove(0, end + 4);
        answer.status = lines.constFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.emplaceBack(line.first(colon), line.sliced(colon + 1).trimmed());
        }
        if (method == "HEAD" || answer.status < 200 || answer.status == 204 || answer.status == 304)
            return answer;

        if (answer.header("Transfer-Encoding") == "chunked") {
            QByteArray chunk;
            while (readChunk(chunk))
                answer.body += chunk;
            answer.cut = !chunk.isEmpty();
            return answer;
        }
        const qsizetype length = answer.header("Content-Length").toLongLong();
        while (m_received.size() < length && receive()) { }
        answer.cut = m_received.size() < length;
        answer.body = m_received.first(qMin(length, m_received.size()));
        m_received.remove(0, answer.body.size());
        return answer;
    }

    /*! The head of an answer whose chunks readChunk() takes one by one. */
    int readHead()
    {
        while (!m_received.contains("\r\n\r\n") && receive()) { }
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return 0;
        const int status = m_received.split(' ').value(1).toInt();
        m_received.remove(0, end + 4);
        return status;
    }

    /*! False after the last chunk, which is empty, and when the connection broke before, which "cut" then says. */
    bool readChunk(QByteArray &chunk)
    {
        while (!m_received.contains("\r\n") && receive()) { }
        const qsizetype end = m_received.indexOf("\r\n");
        bool isNumber = false;
        const qsizetype size = end < 0 ? 0 : m_received.first(end).toLongLong(&isNumber, 16);
        if (!isNumber) {
            chunk = "cut";
            return false;
        }
        while (m_received.size() < end + 2 + size + 2 && receive()) { }
        if (m_received.size() < end + 2 + size + 2) {
            chunk = "cut";
            return false;
        }
        chunk = m_received.sliced(end + 2, size);
        m_received.remove(0, end + 2 + size + 2);
        return size > 0;
    }

    /*! True when the server ends the connection, and sends nothing more before. */
    bool ends()
    {
        while (receive()) { }
        return m_received.isEmpty() && m_socket.state() == QAbstractSocket::UnconnectedState;
    }

private:
    static constexpr int Patience = 5000;

    bool receive()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(Patience))
            return false;
        m_received += m_socket.readAll();
        return true;
    }

    QByteArray m_host;
    QTcpSocket m_socket;
    QByteArray m_received;
};

/*! One request on a connection of its own. */
inline WireAnswer ask(const QUrl &server, const QByteArray &method, const QByteArray &target,
    const WireHeaders &headers = {}, const QByteArray &body = {})
{
    Wire wire(server);
    wire.ask(method, target, headers, body);
    return wire.read(method);
}

} // namespace Tagwright
