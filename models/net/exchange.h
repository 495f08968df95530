// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpanswer.h"
#include "net/httprequest.h"
#include "values/certificate.h"
#include "values/result.h"

#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace Tagwright {

class BodySender;
class IdleSockets;
class TlsPolicy;

/*!
    One request and its one answer; the only place that sees QNetworkReply, or the BodySender that stands in for it.

    Any status is an answer; only the lack of a complete one is an error. Redirects are not followed, cookies are
    neither kept nor sent, and no credential is given to a challenge: Qt would do all of that for any host.
*/
class Exchange final : public QObject {
    Q_OBJECT

public:
    struct Patience {
        std::chrono::milliseconds silence{30'000}; //!< between two pieces of an answer
        std::chrono::milliseconds total{300'000};
    };

    Exchange(const HttpRequest &request, const Patience &patience, QObject *parent);
    ~Exchange() override;

    const HttpRequest &request() const { return m_request; }
    bool hasEnded() const { return m_ended; }
    int status() const { return m_status; } //!< 0 as long as there is none
    qint64 bytesReceived() const { return m_received; }
    const std::optional<Error> &error() const { return m_error; }

    /*! The certificate that ended it; none when it was something else that did. */
    const std::optional<CertificateProblem> &certificateProblem() const { return m_certificateProblem; }

    enum class Way { Direct, HttpProxy, Socks5Proxy };
    /*! What it is given outlives it. */
    void begin(QNetworkAccessManager &network, const TlsPolicy &tls, IdleSockets &idle, Way way);
    void abandon(); //!< the wire goes quiet now, answered() will not come, and the exchange deletes itself
    void giveUp(); //!< answers Cancelled: whoever would have carried it is gone
    /*! Of a streamed answer: nothing more is read, and so nothing more is sent to us, until it is set to false. */
    void setPaused(bool paused);

Q_SIGNALS:
    void opened(); //!< the head of a streamed answer is there
    /*! A piece of a streamed answer; head has its status and headers. */
    void received(const Tagwright::HttpAnswer &head, const QByteArray &bytes);
    void closed(); //!< it is no longer on the wire; comes before answered(), and also without it
    void answered(const Tagwright::Result<Tagwright::HttpAnswer> &answer);

private:
    QNetworkReply *ask(QNetworkAccessManager &network, const TlsPolicy &tls) const;
    void sendBody(const TlsPolicy &tls, IdleSockets &idle);
    void beginWithWholeBody(QNetworkAccessManager &network, const TlsPolicy &tls, IdleSockets &idle);
    void judge(const TlsPolicy &tls, const QList<QSslError> &errors);
    Error failure() const;
    void readHeaders();
    void readBody();
    QByteArray readPiece();
    void replyFinished();
    void end(const Result<HttpAnswer> &answer);
    void endLater(const Error &error);
    void close();
    Result<HttpAnswer> completeAnswer() const;
    qint64 announcedBytes() const;
    bool isFailure() const { return m_status >= 300; }
    bool isStreamed() const { return m_request.answer == HttpRequest::Answer::Streamed && !isFailure(); }
    std::chrono::milliseconds patience() const;

    HttpRequest m_request;
    Patience m_patience;
    QPointer<QNetworkReply> m_reply; // the manager deletes it when it goes first
    BodySender *m_sender = nullptr; // in its place for a long body
    QTimer m_silence; // ours, because QNetworkReply reports its own transfer timeout as a cancellation
    QTimer m_total;
    QByteArray m_body;
    std::optional<Error> m_error;
    std::optional<CertificateProblem> m_certificateProblem;
    Way m_way = Way::Direct;
    qint64 m_received = 0; // of the body
    int m_status = 0;
    bool m_ended = false;
    bool m_opened = false;
    bool m_paused = false;
    bool m_finishedWhilePaused = false;
};

} // namespace Tagwright
