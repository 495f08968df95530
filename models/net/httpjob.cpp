// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/httpjob.h"

#include "net/authenticator.h"
#include "net/httperror.h"
#include "net/httpsession.h"
#include "net/origin.h"
#include "net/redirect.h"

#include <QRandomGenerator>

namespace Tagwright {

HttpJob::HttpJob(HttpSession &session, const HttpRequest &request, QObject *parent)
    : Job(parent)
    , m_session(session)
    , m_request(request)
{
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, &HttpJob::attempt);
}

HttpJob::HttpJob(HttpSession &session, Authenticator &authenticator, const QString &scope, const HttpRequest &request,
    QObject *parent)
    : HttpJob(session, request, parent)
{
    m_authenticator = &authenticator;
    m_scope = scope;
}

void HttpJob::run()
{
    if (m_authenticator)
        m_authorization = m_authenticator->authorization(m_scope);
    attempt();
}

void HttpJob::release()
{
    m_pause.stop();
    if (m_exchange)
        m_exchange->abandon();
    if (m_authenticator)
        m_authenticator->withdraw(this);
}

void HttpJob::attempt()
{
    HttpRequest request = m_request;
    if (!m_authorization.isEmpty())
        request.headers.emplaceBack("Authorization", m_authorization);
    ++m_tries;
    send(request, 0);
}

void HttpJob::send(const HttpRequest &request, int hops)
{
    m_exchange = m_session.send(request, this);
    m_exchange->setPaused(m_paused);
    connect(m_exchange, &Exchange::opened, this, &HttpJob::opened);
    connect(m_exchange, &Exchange::received, this, [this](const HttpAnswer &head, const QByteArray &bytes) {
        m_hasReceived = true;
        Q_EMIT received(head, bytes);
    });
    connect(m_exchange, &Exchange::answered, this, [this, request, hops](const Result<HttpAnswer> &answer) {
        m_exchange->deleteLater();
        m_answer = answer ? *answer : HttpAnswer();
        if (answer)
            arrived(request, hops);
        else
            retryOrFail(answer.error());
    });
}

void HttpJob::arrived(const HttpRequest &request, int hops)
{
    const int status = m_answer.status;
    if (isRedirect(status) && m_request.redirects == HttpRequest::Redirects::Told)
        return succeed();
    if (isRedirect(status)) {
        const Result<HttpRequest> next = redirected(request, m_answer, hops);
        return next ? send(*next, hops + 1) : fail(next.error());
    }
    if (status / 100 == 2 || status == 304)
        return succeed();
    // What another host asks for after a redirect is not ours to give.
    if (status == 401 && m_authenticator && sameOrigin(request.url, m_request.url))
        return challenged();
    retryOrFail(errorFrom(m_answer, QDateTime::currentDateTimeUtc()));
}

void HttpJob::challenged()
{
    if (m_wasChallenged)
        return fail(m_authenticator->refusal(m_answer, m_scope));
    m_wasChallenged = true;
    m_authenticator->answer(m_answer, m_scope, m_authorization, this, [this](const Result<QByteArray> &authorization) {
        if (!authorization)
            return fail(authorization.error());
        m_authorization = *authorization;
        attempt();
    });
}

void HttpJob::setPaused(bool paused)
{
    m_paused = paused;
    if (m_exchange)
        m_exchange->setPaused(paused);
}

void HttpJob::retryOrFail(const Error &error)
{
    if (m_hasReceived)
        return fail(error);
    const auto delay =
        retryDelay(m_session.retryPolicy(), m_request, error, m_tries, QRandomGenerator::global()->generateDouble());
    if (!delay)
        return fail(error);
    if (error.kind == Error::Kind::RateLimited)
        m_session.holdOff(m_request.url, *delay);
    m_pause.start(*delay);
}

} // namespace Tagwright
