// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/engineanswer.h"
#include "net/httpanswer.h"
#include "net/httprequest.h"
#include "values/certificate.h"
#include "values/result.h"

#include <QAbstractSocket>
#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace Tagwright {

class GrowingBody;
class TlsPolicy;

/*! Connections over which nothing is under way. They are closed when nobody takes them for a while. */
class IdleSockets final : public QObject {
    Q_OBJECT

public:
    explicit IdleSockets(QObject *parent = nullptr);

    QTcpSocket *take(const QString &origin); //!< null when there is none
    void give(const QString &origin, QTcpSocket *socket);
    void clear(); //!< whom they were trusted with may have changed

private:
    struct Idle {
        QPointer<QTcpSocket> socket; // one that is closed deletes itself
        QDeadlineTimer until;
    };

    void closeOld();

    QHash<QString, QList<Idle>> m_sockets;
    QTimer m_watch;
};

/*!
    One write with a long body, and its answer, over HTTP/1.1 and without a proxy.

    QNetworkAccessManager hands such a body from thread to thread in pieces of 16 KiB, each after the other was asked
    for: that takes as long as the registry needs to store it, and a second processor. Here it goes as it is to the
    socket, while it still comes in. It is never sent twice. Redirects and challenges are answers, as they are for
   Exchange.
*/
class BodySender final : public QObject {
    Q_OBJECT

public:
    BodySender(const HttpRequest &request, const TlsPolicy &tls, IdleSockets &idle, QObject *parent);
    ~BodySender() override;

    void begin();
    void stop(); //!< nothing more goes or comes
    bool isWaiting() const; //!< for more of the body: the server has all that there is
    int status() const { return m_answer.status(); }
    const std::optional<CertificateProblem> &certificateProblem() const { return m_certificateProblem; }

Q_SIGNALS:
    void moved(); //!< something went or came
    void answered(const Tagwright::Result<Tagwright::HttpAnswer> &answer); //!< once

private:
    void connectSocket();
    void listen();
    void judge(const QList<QSslError> &errors);
    void send();
    void feed();
    qint64 unwritten() const;
    QByteArray head() const;
    void read();
    void failed(QAbstractSocket::SocketError error);
    void conclude();
    void end(const Result<HttpAnswer> &answer);

    HttpRequest m_request;
    std::shared_ptr<GrowingBody> m_body;
    qsizetype m_given = 0; // of it, to the socket
    const TlsPolicy &m_tls;
    IdleSockets &m_idle;
    QPointer<QTcpSocket> m_socket;
    EngineAnswer m_answer;
    QByteArrayList m_answerBody; // its lines
    std::optional<CertificateProblem> m_certificateProblem;
    bool m_isSending = false;
    bool m_hasEnded = false;
};

} // namespace Tagwright
