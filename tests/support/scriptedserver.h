// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace Tagwright {

struct ScriptedRequest {
    QByteArray method;
    QByteArray target; //!< path and query, as sent
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray path() const { return target.split('?').constFirst(); }
    QByteArray header(const QByteArray &name) const; //!< empty when it was not sent
    QByteArrayList parameters(const QByteArray &name) const; //!< decoded
    QByteArray parameter(const QByteArray &name) const { return parameters(name).value(0); }
};

struct ScriptedAnswer {
    enum class Fault {
        None,
        Hang, //!< nothing comes
        HangInBody, //!< half of the body comes
        Cut, //!< the connection is closed without an answer
        CutInBody, //!< … in the middle of the body
        Drip, //!< the body comes in single bytes, one every 20 ms
    };

    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers; //!< Content-Length is added unless it is here
    QByteArray body;
    Fault fault = Fault::None;
    std::chrono::milliseconds delay{0};

    ScriptedAnswer with(const QByteArray &name, const QByteArray &value) const;

    static ScriptedAnswer json(const QByteArray &body);
    static ScriptedAnswer html(const QByteArray &body);
    static ScriptedAnswer failure(int status, const QByteArray &code, const QByteArray &message = "as scripted");
    static ScriptedAnswer challenge(const QByteArray &challenge);
    static ScriptedAnswer redirect(const QByteArray &location, int status = 307);
    static ScriptedAnswer broken(Fault fault, const QByteArray &body = "{\"repositories\":[],\"tags\":[]}");
};

/*! An HTTP/1.1 server on a free port of this computer whose answers a function writes; it can hang, cut, be slow, lie.
 */
class ScriptedServer final : public QObject {
    Q_OBJECT

public:
    using Script = std::function<ScriptedAnswer(const ScriptedRequest &)>;

    explicit ScriptedServer(Script script = {});
    ~ScriptedServer() override;

    void setScript(Script script) { m_script = std::move(script); }
    QUrl url(const QString &path = {}) const;
    QByteArray origin() const { return url().toEncoded(); } //!< "http://127.0.0.1:1234"

    const QList<ScriptedRequest> &requests() const { return m_requests; }
    QByteArrayList targets() const; //!< "GET /v2/", in the order they came
    int openAnswers() const { return m_openAnswers; } //!< clients that still wait
    int mostOpenAnswers() const { return m_mostOpenAnswers; }
    void close(); //!< like a server that is unplugged: connections break, new ones are refused

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const ScriptedRequest &request);
    void write(QTcpSocket *socket, const ScriptedRequest &request, const ScriptedAnswer &answer);
    void drip(QTcpSocket *socket, const QByteArray &rest);
    void answerEnded(QTcpSocket *socket);

    QTcpServer m_server;
    Script m_script;
    QHash<QTcpSocket *, QByteArray> m_unread;
    QHash<QTcpSocket *, int> m_waiting; // answers that the socket still waits for
    QList<ScriptedRequest> m_requests;
    int m_openAnswers = 0;
    int m_mostOpenAnswers = 0;
};

} // namespace Tagwright
