// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/bodysender.h"

#include "net/growingbody.h"
#include "net/origin.h"
#include "net/tlspolicy.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr std::chrono::milliseconds IdleTime = 10s; // servers close theirs after a minute or so
constexpr qsizetype AheadOfSocket = 2 * 1024 * 1024; // on top of the system's; TLS encrypts it at one go
constexpr qsizetype MaxAnswerBody = 64 * 1024;

Error::Kind socketErrorKind(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Error::Kind::ConnectionRefused;
    case QAbstractSocket::HostNotFoundError:
        return Error::Kind::UnknownHost;
    case QAbstractSocket::SocketTimeoutError:
        return Error::Kind::Timeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Error::Kind::Tls;
    default:
        return Error::Kind::ConnectionLost;
    }
}

HttpHeaders joinedHeaders(const HttpHeaders &headers)
{
    HttpHeaders joined;
    for (const auto &[name, value] : headers) {
        const auto before = std::find_if(joined.begin(), joined.end(),
            [&name = name](const auto &known) { return known.first.compare(name, Qt::CaseInsensitive) == 0; });
        if (before == joined.end())
            joined.emplaceBack(name, value);
        else
            before->second += ", " + value;
    }
    return joined;
}

} // namespace

IdleSockets::IdleSockets(QObject *parent)
    : QObject(parent)
{
    m_watch.setInterval(IdleTime / 2);
    m_watch.callOnTimeout(this, &IdleSockets::closeOld);
}

QTcpSocket *IdleSockets::take(const QString &origin)
{
    QList<Idle> &idle = m_sockets[origin];
    while (!idle.isEmpty()) {
        const QPointer<QTcpSocket> socket = idle.takeLast().socket;
        if (socket && socket->state() == QAbstractSocket::ConnectedState) {
            socket->disconnect(socket);
            return socket;
        }
    }
    return nullptr;
}

void IdleSockets::give(const QString &origin, QTcpSocket *socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    m_sockets[origin].append({socket, QDeadlineTimer(IdleTime)});
    if (!m_watch.isActive())
        m_watch.start();
}

void IdleSockets::closeOld()
{
    bool isEmpty = true;
    for (QList<Idle> &idle : m_sockets) {
        idle.removeIf([](const Idle &one) {
            if (!one.until.hasExpired())
                return false;
            delete one.socket;
            return true;
        });
        isEmpty = isEmpty && idle.isEmpty();
    }
    if (isEmpty)
        m_watch.stop();
}

void IdleSockets::clear()
{
    const auto all = std::exchange(m_sockets, {});
    for (const QList<Idle> &idle : all) {
        for (const Idle &one : idle)
            delete one.socket;
    }
}

BodySender::BodySender(const HttpRequest &request, const TlsPolicy &tls, IdleSockets &idle, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_body(request.growing ? request.growing : std::make_shared<GrowingBody>(request.body))
    , m_tls(tls)
    , m_idle(idle)
{
}

BodySender::~BodySender()
{
    stop();
}

void BodySender::stop()
{
    m_hasEnded = true;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
}

void BodySender::begin()
{
    m_socket = m_idle.take(originOf(m_request.url));
    if (!m_socket)
        return connectSocket();
    m_socket->setParent(this);
    listen();
    send();
}

void BodySender::connectSocket()
{
    const QString host = m_request.url.host();
    const auto port = quint16(effectivePort(m_request.url));
    if (m_request.url.scheme() == "https"_L1) {
        auto *socket = new QSslSocket(this);
        m_socket = socket;
        if (const auto configuration = m_tls.configurationFor(m_request.url))
            socket->setSslConfiguration(*configuration);
        connect(socket, &QSslSocket::sslErrors, this, &BodySender::judge);
        connect(socket, &QSslSocket::encrypted, this, &BodySender::send);
        connect(socket, &QSslSocket::encryptedBytesWritten, this, &BodySender::feed);
        listen();
        socket->setProxy(QNetworkProxy::NoProxy);
        const QString name = m_tls.serverNameFor(m_request.url);
        socket->connectToHostEncrypted(host, port, name.isEmpty() ? host : name);
        return;
    }
    m_socket = new QTcpSocket(this);
    connect(m_socket, &QTcpSocket::connected, this, &BodySender::send);
    listen();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->connectToHost(host, port);
}

void BodySender::listen()
{
    connect(m_socket, &QTcpSocket::bytesWritten, this, &BodySender::feed);
    connect(m_socket, &QTcpSocket::readyRead, this, &BodySender::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &BodySender::failed);
}

void BodySender::judge(const QList<QSslError> &errors)
{
    auto *socket = qobject_cast<QSslSocket *>(m_socket);
    const QSslCertificate shown = socket->sslConfiguration().peerCertificate();
    if (m_tls.accepts(m_request.url, shown, errors))
        socket->ignoreSslErrors(errors);
    else
        m_certificateProblem = m_tls.problem(m_request.url, shown, errors);
}

void BodySender::send()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->write(head());
    m_isSending = true;
    connect(m_body.get(), &GrowingBody::grew, this, &BodySender::feed);
    feed();
}

void BodySender::feed()
{
    if (m_hasEnded || !m_isSending)
        return;
    while (!m_hasEnded && unwritten() < AheadOfSocket) {
        const QByteArray next = m_body->from(m_given);
        if (next.isEmpty())
            break;
        m_given += next.size();
        m_socket->write(next); // shared with the socket, not copied
    }
    Q_EMIT moved();
    m_body->sentUntil(m_given);
}

qint64 BodySender::unwritten() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

bool BodySender::isWaiting() const
{
    return m_isSending && m_given < m_body->size() && m_given == m_body->arrived() && unwritten() == 0;
}

QByteArray BodySender::head() const
{
    const QUrl &url = m_request.url;
    const QByteArray target =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded);
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    QByteArray head = m_request.verb() + ' ' + (target.startsWith('/') ? target : '/' + target)
        + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: " + QByteArray::number(m_body->size()) + "\r\n";
    for (const auto &[name, value] : m_request.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

void BodySender::read()
{
    m_answer.add(m_socket->readAll());
    m_answerBody += m_answer.takeLines();
    Q_EMIT moved();
    if (m_answer.isComplete() || m_answer.isBroken())
        conclude();
}

void BodySender::failed(QAbstractSocket::SocketError error)
{
    // What the server said before it closed counts more than that it did.
    const QString words = m_socket->errorString();
    if (m_socket->bytesAvailable() > 0)
        read();
    if (m_hasEnded)
        return;
    m_answer.end();
    m_answerBody += m_answer.takeLines();
    if (m_answer.isComplete())
        return conclude();
    Error failure{.kind = socketErrorKind(error), .httpStatus = status(), .message = words};
    if (m_certificateProblem) {
        failure.kind = Error::Kind::Tls;
        failure.code = m_certificateProblem->codes.value(0);
    }
    end(failure);
}

void BodySender::conclude()
{
    if (m_answer.isBroken())
        return end(Error{.kind = Error::Kind::Malformed, .httpStatus = status(), .message = u"no HTTP answer"_s});
    const bool isSent = m_given == m_body->size() && unwritten() == 0;
    if (!m_body->isComplete() && status() / 100 == 2) // a success of what it cannot know
        return end(Error{.kind = Error::Kind::ConnectionLost, .httpStatus = status(), .message = u"an early answer"_s});
    const bool isKept = isSent && m_answer.header("Connection").toLower() != "close"
        && m_socket->state() == QAbstractSocket::ConnectedState;
    if (isKept) {
        m_socket->disconnect(this);
        m_idle.give(originOf(m_request.url), m_socket);
        m_socket.clear();
    }
    end(HttpAnswer{
        status(), m_request.url, joinedHeaders(m_answer.headers()), m_answerBody.join('\n').left(MaxAnswerBody)});
}

void BodySender::end(const Result<HttpAnswer> &answer)
{
    if (std::exchange(m_hasEnded, true))
        return;
    if (m_socket)
        m_socket->disconnect(this);
    Q_EMIT answered(answer);
}

} // namespace Tagwright
