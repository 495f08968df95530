// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace Tagwright {

/*! Stands before a server and cuts connections in the middle of a body. */
class CuttingProxy final : public QObject {
    Q_OBJECT

public:
    /*! listener is one of its own kind, such as a QSslServer; without it the proxy speaks plain TCP. */
    explicit CuttingProxy(const QUrl &server, std::unique_ptr<QTcpServer> listener = std::make_unique<QTcpServer>())
        : m_server(server)
        , m_listener(std::move(listener))
    {
        connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, &CuttingProxy::accept);
        if (!m_listener->listen(QHostAddress::LocalHost))
            qFatal("no free port");
    }

    QUrl url(const QString &scheme = QStringLiteral("http")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_listener->serverPort()));
    }

    /*! The next connection that carries so many bytes to the client is cut there, then the one that does next. */
    void cutDownloads(const QList<qint64> &after) { m_down = after; }
    void cutUploads(const QList<qint64> &after) { m_up = after; }
    int cuts() const { return m_cuts; }

private:
    void accept()
    {
        while (QTcpSocket *client = m_listener->nextPendingConnection()) {
            auto *server = new QTcpSocket(client);
            server->connectToHost(m_server.host(), quint16(m_server.port()));
            pass(client, server, &CuttingProxy::m_up);
            pass(server, client, &CuttingProxy::m_down);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        }
    }

    void pass(QTcpSocket *from, QTcpSocket *to, QList<qint64> CuttingProxy::*after)
    {
        from->setReadBufferSize(MaxHeld);
        const auto passed = std::make_shared<qint64>(0);
        const auto more = [this, from, to, after, passed] {
            if (to->bytesToWrite() > MaxHeld)
                return;
            QByteArray bytes = from->readAll();
            QList<qint64> &cuts = this->*after;
            const bool isCut = !cuts.isEmpty() && *passed + bytes.size() >= cuts.constFirst();
            *passed += bytes.size();
            to->write(bytes);
            if (!isCut)
                return;
            to->flush();
            cuts.removeFirst();
            ++m_cuts;
            from->abort();
            to->disconnectFromHost();
        };
        connect(from, &QTcpSocket::readyRead, to, more);
        connect(to, &QTcpSocket::bytesWritten, from, [from, more] {
            if (from->bytesAvailable() > 0)
                more();
        });
    }

    static constexpr qint64 MaxHeld = 256 * 1024;

    QUrl m_server;
    std::unique_ptr<QTcpServer> m_listener;
    QList<qint64> m_down;
    QList<qint64> m_up;
    int m_cuts = 0;
};

} // namespace Tagwright
