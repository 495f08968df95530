// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/engineload.h"

#include "values/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 LoadPiece = 256 * 1024;
constexpr qint64 MaxUnsent = 1024 * 1024;
constexpr qint64 MaxUnread = 1024 * 1024;
constexpr qsizetype MaxEngineWords = 2000;

// {"errorDetail":{"message":…},"error":…} in the stream; {"message":…} as a whole answer.
QString refusalIn(const QJsonObject &said, int status)
{
    const QString detail = said["errorDetail"_L1]["message"_L1].toString();
    if (!detail.isEmpty())
        return detail.left(MaxEngineWords);
    const QString error = said["error"_L1].toString();
    return (error.isEmpty() && status >= 400 ? said["message"_L1].toString() : error).left(MaxEngineWords);
}

} // namespace

EngineLoad::EngineLoad(
    const QString &socket, const QString &archive, QObject *parent, std::chrono::milliseconds patience)
    : Job(parent)
    , m_socketName(socket)
    , m_archive(archive)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_socket.setReadBufferSize(MaxUnread);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail({.kind = Error::Kind::Timeout}); });
    connect(&m_socket, &QLocalSocket::connected, this, &EngineLoad::begin);
    connect(&m_socket, &QLocalSocket::bytesWritten, this, &EngineLoad::writeMore);
    connect(&m_socket, &QLocalSocket::readyRead, this, &EngineLoad::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &EngineLoad::connectionFailed);
}

void EngineLoad::run()
{
    if (!m_archive.open(QIODevice::ReadOnly))
        return fail({.kind = Error::Kind::Rejected, .message = m_archive.errorString()});
    m_size = m_archive.size();
    m_patience.start();
    m_socket.connectToServer(m_socketName);
}

void EngineLoad::release()
{
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    m_archive.close();
}

void EngineLoad::begin()
{
    m_socket.write("POST /images/load?quiet=1 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-tar\r\n"
                   "Connection: close\r\nContent-Length: "
        + QByteArray::number(m_size) + "\r\n\r\n");
    writeMore();
}

void EngineLoad::writeMore()
{
    m_patience.start();
    while (m_archive.pos() < m_size && m_socket.bytesToWrite() < MaxUnsent) {
        const QByteArray piece = m_archive.read(std::min(LoadPiece, m_size - m_archive.pos()));
        if (piece.isEmpty())
            return fail({.kind = Error::Kind::Malformed, .message = u"the file is shorter than it was"_s});
        m_socket.write(piece);
    }
    // The head is not counted; it goes first.
    Q_EMIT progressed(std::max<qint64>(m_archive.pos() - m_socket.bytesToWrite(), 0), m_size);
}

void EngineLoad::read()
{
    m_patience.start();
    m_answer.add(m_socket.readAll());
    const QByteArrayList lines = m_answer.takeLines();
    for (const QByteArray &line : lines)
        readLine(line);
    if (m_answer.isComplete() || m_answer.isBroken() || !m_refusal.isEmpty())
        conclude();
}

void EngineLoad::readLine(const QByteArray &line)
{
    const Result<QJsonObject> said = Json::object(line);
    if (!said) {
        if (m_answer.status() >= 400) // a proxy's page, or an older engine's plain words
            m_refusal = QString::fromUtf8(line).left(MaxEngineWords);
        return;
    }
    if (const QString refusal = refusalIn(*said, m_answer.status()); !refusal.isEmpty())
        m_refusal = refusal;
    // "Loaded image: busybox:latest", "Loaded image ID: sha256:…"; podman lists several behind one colon.
    const QString words = (*said)["stream"_L1].toString().trimmed();
    if (words.startsWith("Loaded image"_L1) && words.contains(": "_L1))
        m_loaded += words.sliced(words.indexOf(": "_L1) + 2).left(MaxEngineWords).split(u", "_s);
}

void EngineLoad::connectionFailed(QLocalSocket::LocalSocketError error)
{
    // What the engine said before it closed counts more than that it did.
    if (m_socket.bytesAvailable() > 0)
        read();
    if (hasEnded())
        return;
    m_answer.end();
    const QByteArrayList lines = m_answer.takeLines();
    for (const QByteArray &line : lines)
        readLine(line);
    if (m_answer.isComplete() || m_answer.status() >= 400)
        return conclude();

    const QString words = m_socket.errorString();
    switch (error) {
    case QLocalSocket::ConnectionRefusedError:
    case QLocalSocket::ServerNotFoundError:
        return fail({.kind = Error::Kind::ConnectionRefused, .message = words});
    case QLocalSocket::SocketAccessError:
        return fail({.kind = Error::Kind::Forbidden, .message = words});
    default:
        return fail({.kind = Error::Kind::ConnectionLost, .message = words});
    }
}

void EngineLoad::conclude()
{
    const int status = m_answer.status();
    if (m_refusal.isEmpty() && m_answer.isBroken() && status < 400)
        return fail({.kind = Error::Kind::Malformed, .message = u"no HTTP answer"_s});
    // It may be an end although not every byte was taken: what lies behind the end of a tar means nothing.
    if (m_refusal.isEmpty() && status >= 200 && status < 300)
        return succeed();
    const auto kind = status >= 500 ? Error::Kind::ServerFailed : Error::Kind::Rejected;
    fail({.kind = kind, .httpStatus = status, .message = m_refusal});
}

} // namespace Tagwright
