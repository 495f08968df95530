// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/browsersigninjob.h"

#include "openshift/clusterendpoint.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxCallbackBytes = 16 * 1024; // a browser's headers
constexpr int MaxVisitors = 8; // at a time
constexpr auto VisitorPatience = 10s;
constexpr int StateBytes = 24;

QByteArray pageOf(const QString &words)
{
    return "<!DOCTYPE html><meta charset=\"utf-8\"><title>Tagwright</title><p>" + words.toHtmlEscaped().toUtf8();
}

} // namespace

BrowserSignInJob::BrowserSignInJob(ClusterEndpoint &endpoint, const OAuthServer &server, QObject *parent)
    : SignInJob(endpoint, server, parent)
    , m_signedIn(u"✓"_s)
    , m_refused(u"✗"_s)
{
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, [this] { fail({.kind = Error::Kind::Timeout}); });
    connect(&m_listener, &QTcpServer::newConnection, this, &BrowserSignInJob::accept);
}

BrowserSignInJob::~BrowserSignInJob() = default;

void BrowserSignInJob::setWords(const QString &signedIn, const QString &refused)
{
    m_signedIn = signedIn;
    m_refused = refused;
}

void BrowserSignInJob::run()
{
    if (!isTrustworthy())
        return;
    if (!m_listener.listen(QHostAddress::LocalHost))
        return fail({.kind = Error::Kind::Unsupported,
            .code = QLatin1StringView(SignInCode::NoListener),
            .message = m_listener.errorString()});
    m_patience.start(endpoint().options().browserPatience);

    m_proof = OAuth::newProof();
    m_state = OAuth::randomWord(StateBytes);
    // The address and not "localhost", which may mean another one (RFC 8252, 8.3).
    m_redirect = QUrl(u"http://127.0.0.1:%1/callback"_s.arg(m_listener.serverPort()));
    Q_EMIT browserWanted(OAuth::authorizeUrl(server(),
        {.client = OAuth::BrowserClient, .redirect = m_redirect, .challenge = m_proof.challenge, .state = m_state}));
}

void BrowserSignInJob::release()
{
    m_patience.stop();
    m_listener.close();
    const auto visitors = m_listener.findChildren<QTcpSocket *>();
    for (QTcpSocket *visitor : visitors) {
        visitor->disconnect(this);
        visitor->disconnectFromHost(); // what was answered still goes out
    }
    SignInJob::release();
}

void BrowserSignInJob::accept()
{
    while (QTcpSocket *visitor = m_listener.nextPendingConnection()) {
        connect(visitor, &QTcpSocket::disconnected, visitor, &QObject::deleteLater);
        if (m_listener.findChildren<QTcpSocket *>().size() > MaxVisitors) {
            visitor->abort();
            continue;
        }
        visitor->setReadBufferSize(MaxCallbackBytes);
        connect(visitor, &QTcpSocket::readyRead, this, [this, visitor] { read(visitor); });
        QTimer::singleShot(VisitorPatience, visitor, [visitor] { visitor->abort(); });
    }
}

void BrowserSignInJob::read(QTcpSocket *visitor)
{
    const QByteArray head = visitor->peek(MaxCallbackBytes);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= MaxCallbackBytes)
            visitor->abort();
        return; // more is to come
    }
    visitor->disconnect(this); // one answer each
    const QByteArrayList words = head.first(head.indexOf("\r\n")).split(' ');
    const QUrl target = QUrl::fromEncoded(words.value(1), QUrl::StrictMode);
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return visitor->abort();
    if (words.at(0) != "GET")
        return answer(visitor, 405, m_refused);
    if (m_hasReturned || !target.isValid() || target.path() != "/callback"_L1)
        return answer(visitor, 404, m_refused);
    returned(visitor, target);
}

void BrowserSignInJob::returned(QTcpSocket *visitor, const QUrl &target)
{
    const OAuth::Granted granted = OAuth::grantedBy(target);
    // Any page in the browser may have sent it here: the sign-in that we began goes on.
    if (granted.state.toUtf8() != m_state)
        return answer(visitor, 400, m_refused);
    if (granted.refusal) {
        answer(visitor, 200, m_refused);
        return fail(*granted.refusal);
    }
    if (granted.code.isEmpty())
        return answer(visitor, 400, m_refused);
    m_hasReturned = true;
    answer(visitor, 200, m_signedIn);
    m_listener.pauseAccepting();
    exchange(OAuth::BrowserClient, granted.code, m_redirect, m_proof);
}

void BrowserSignInJob::answer(QTcpSocket *visitor, int status, const QString &words)
{
    const QByteArray page = pageOf(words);
    visitor->write("HTTP/1.1 " + QByteArray::number(status)
        + " Tagwright\r\nContent-Type: text/html; charset=utf-8\r\n"
          "Content-Length: "
        + QByteArray::number(page.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\n"
          "Content-Security-Policy: default-src 'none'\r\nReferrer-Policy: no-referrer\r\n\r\n"
        + page);
    visitor->flush(); // the job may end before the loop comes round
    visitor->disconnectFromHost();
}

} // namespace Tagwright
