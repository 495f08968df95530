// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "scriptedserver.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr qsizetype HeadEnd = 4; // the blank line

bool hasHeader(const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &name)
{
    return std::any_of(headers.cbegin(), headers.cend(),
        [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

ScriptedRequest parse(const QByteArray &head)
{
    QByteArrayList lines = head.split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    ScriptedRequest request{.method = first.value(0), .target = first.value(1)};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return request;
}

} // namespace

QByteArray ScriptedRequest::header(const QByteArray &name) const
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

QByteArrayList ScriptedRequest::parameters(const QByteArray &name) const
{
    QByteArrayList values;
    const QUrlQuery query(QUrl::fromEncoded(target));
    const QStringList found = query.allQueryItemValues(QString::fromLatin1(name), QUrl::FullyDecoded);
    for (const QString &value : found)
        values += value.toUtf8();
    return values;
}

ScriptedAnswer ScriptedAnswer::with(const QByteArray &name, const QByteArray &value) const
{
    ScriptedAnswer answer = *this;
    answer.headers.append({name, value});
    return answer;
}

ScriptedAnswer ScriptedAnswer::json(const QByteArray &body)
{
    return {.headers = {{"Content-Type", "application/json; charset=utf-8"}}, .body = body};
}

ScriptedAnswer ScriptedAnswer::html(const QByteArray &body)
{
    return {.headers = {{"Content-Type", "text/html"}}, .body = body};
}

ScriptedAnswer ScriptedAnswer::failure(int status, const QByteArray &code, const QByteArray &message)
{
    ScriptedAnswer answer =
        json(R"({"errors":[{"code":")" + code + R"(","message":")" + message + R"(","detail":null}]})");
    answer.status = status;
    return answer;
}

ScriptedAnswer ScriptedAnswer::challenge(const QByteArray &challenge)
{
    return failure(401, "UNAUTHORIZED", "authentication required").with("WWW-Authenticate", challenge);
}

ScriptedAnswer ScriptedAnswer::redirect(const QByteArray &location, int status)
{
    return {.status = status, .headers = {{"Location", location}}};
}

ScriptedAnswer ScriptedAnswer::broken(Fault fault, const QByteArray &body)
{
    ScriptedAnswer answer = json(body);
    answer.fault = fault;
    return answer;
}

ScriptedServer::ScriptedServer(Script script)
    : m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

ScriptedServer::~ScriptedServer()
{
    close();
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

QByteArrayList ScriptedServer::targets() const
{
    QByteArrayList targets;
    for (const ScriptedRequest &request : m_requests)
        targets += request.method + ' ' + request.target;
    return targets;
}

void ScriptedServer::close()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = m_unread.keys();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        answerEnded(socket);
        socket->deleteLater();
    }
    m_unread.clear();
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_unread.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            answerEnded(socket);
            m_unread.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread += socket->readAll();
    if (unread.startsWith('\x16')) { // TLS, which Go's server answers like this
        socket->write("HTTP/1.0 400 Bad Request\r\n\r\nBad Request.\n");
        return socket->disconnectFromHost();
    }
    for (qsizetype end = unread.indexOf("\r\n\r\n"); end >= 0; end = unread.indexOf("\r\n\r\n")) {
        ScriptedRequest request = parse(unread.first(end));
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (unread.size() < end + HeadEnd + length)
            return; // more is to come
        request.body = unread.sliced(end + HeadEnd, length);
        unread.remove(0, end + HeadEnd + length);
        m_requests += request;
        ++m_waiting[socket];
        ++m_openAnswers;
        m_mostOpenAnswers = std::max(m_mostOpenAnswers, m_openAnswers);
        answer(socket, request);
        if (!m_unread.contains(socket))
            return;
    }
}

void ScriptedServer::answer(QTcpSocket *socket, const ScriptedRequest &request)
{
    const ScriptedAnswer answer = m_script ? m_script(request) : ScriptedAnswer::failure(404, "UNKNOWN");
    if (answer.delay == 0ms)
        return write(socket, request, answer);
    QTimer::singleShot(answer.delay, socket, [this, socket, request, answer] { write(socket, request, answer); });
}

void ScriptedServer::write(QTcpSocket *socket, const ScriptedRequest &request, const ScriptedAnswer &answer)
{
    using Fault = ScriptedAnswer::Fault;
    if (answer.fault == Fault::Hang)
        return;
    if (answer.fault == Fault::Cut)
        return socket->abort();

    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " As scripted\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (!hasHeader(answer.headers, "Content-Length") && answer.status != 304)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    socket->write(head + "\r\n");

    const QByteArray body = request.method == "HEAD" ? QByteArray() : answer.body;
    switch (answer.fault) {
    case Fault::HangInBody:
        socket->write(body.first(body.size() / 2));
        return;
    case Fault::CutInBody:
        socket->write(body.first(body.size() / 2));
        socket->disconnectFromHost();
        return;
    case Fault::Drip:
        return drip(socket, body);
    default:
        socket->write(body);
        answerEnded(socket);
    }
}

void ScriptedServer::drip(QTcpSocket *socket, const QByteArray &rest)
{
    if (rest.isEmpty())
        return answerEnded(socket);
    socket->write(rest.first(1));
    QTimer::singleShot(20ms, socket, [this, socket, rest] { drip(socket, rest.sliced(1)); });
}

void ScriptedServer::answerEnded(QTcpSocket *socket)
{
    m_openAnswers -= m_waiting.take(socket);
}

} // namespace Tagwright
