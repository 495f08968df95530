// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "net/exchange.h"

#include <QPointer>
#include <QTimer>

namespace Tagwright {

class Authenticator;
class HttpSession;

/*!
    A request that is carried through: signed in when asked to, redirected where that is safe, tried again when the
    server may recover. Succeeds with a 2xx or 304; any other status is the Error that it means.
*/
class HttpJob final : public Job {
    Q_OBJECT

public:
    HttpJob(HttpSession &session, const HttpRequest &request, QObject *parent);
    /*! scope is what the request must be allowed to do, as a token service names it; empty for none. */
    HttpJob(HttpSession &session, Authenticator &authenticator, const QString &scope, const HttpRequest &request,
        QObject *parent);

    HttpRequest::Method method() const { return m_request.method; }
    const HttpAnswer &answer() const { return m_answer; } //!< the last one, also when the job failed of it
    void setPaused(bool paused); //!< of a streamed answer

Q_SIGNALS:
    void opened(); //!< a streamed answer has begun, though nothing of its body may come for long
    /*! A piece of a streamed answer. What breaks off after the first one is not tried again here. */
    void received(const Tagwright::HttpAnswer &head, const QByteArray &bytes);

protected:
    void run() override;
    void release() override;

private:
    void attempt();
    void send(const HttpRequest &request, int hops);
    void arrived(const HttpRequest &request, int hops);
    void challenged();
    void retryOrFail(const Error &error);

    HttpSession &m_session;
    Authenticator *m_authenticator = nullptr;
    QString m_scope;
    HttpRequest m_request;
    HttpAnswer m_answer;
    QByteArray m_authorization; // as sent last
    QPointer<Exchange> m_exchange;
    QTimer m_pause;
    int m_tries = 0;
    bool m_wasChallenged = false;
    bool m_hasReceived = false;
    bool m_paused = false;
};

} // namespace Tagwright
