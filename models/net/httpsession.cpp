// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/httpsession.h"

#include "net/origin.h"
#include "net/wirelog.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QTimer>

namespace Tagwright {

namespace {

/*!
    The connection's own proxy, else the proxies of the application, with another name for none: to a plain HTTP server
   that surely has no proxy before it, Qt opens an unbuffered socket, and asks the system for each byte of the headers
   by itself.
*/
class BufferedProxies final : public QNetworkProxyFactory {
public:
    explicit BufferedProxies(const QUrl &own)
        : m_own(own)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (!m_own.isEmpty()) {
            const bool isSocks = m_own.scheme() == QLatin1StringView("socks5");
            return {QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, m_own.host(),
                static_cast<quint16>(m_own.port()))};
        }
        QList<QNetworkProxy> proxies = proxyForQuery(query);
        for (QNetworkProxy &proxy : proxies) {
            if (proxy.type() == QNetworkProxy::NoProxy)
                proxy.setType(QNetworkProxy::DefaultProxy);
        }
        return proxies;
    }

private:
    QUrl m_own;
};

} // namespace

HttpSession::HttpSession(const Options &options, WireLog &wireLog, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_wireLog(wireLog)
    , m_tls(std::make_unique<TlsPolicy>(options.trust, options.registry, options.tls))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxyFactory(new BufferedProxies(options.proxy)); // which it owns
}

HttpSession::~HttpSession()
{
    m_lanes.clear(); // what ends now makes room for nobody
    Q_EMIT closing();
}

Exchange *HttpSession::send(const HttpRequest &request, QObject *parent)
{
    HttpRequest named = request;
    removeHeader(named.headers, "User-Agent");
    named.headers.emplaceBack("User-Agent", "Tagwright/" TAGWRIGHT_VERSION);

    auto *exchange = new Exchange(named, m_options.patience, parent);
    connect(this, &HttpSession::closing, exchange, &Exchange::giveUp);

    const QString origin = originOf(request.url);
    Lane &lane = m_lanes[origin];
    auto &queue = request.urgency == HttpRequest::Urgency::Interactive ? lane.interactive : lane.background;
    queue.emplace_back(exchange);
    sendNext(origin);
    return exchange;
}

void HttpSession::holdOff(const QUrl &url, std::chrono::milliseconds pause)
{
    const QString origin = originOf(url);
    m_lanes[origin].heldUntil.setRemainingTime(pause);
    QTimer::singleShot(pause, this, [this, origin] { sendNext(origin); });
}

void HttpSession::setTrust(const TrustSettings &trust)
{
    *m_tls = TlsPolicy(trust, m_options.registry, m_options.tls);
    m_certificateProblem.reset();
    m_network->clearConnectionCache(); // which remembers by host whom it trusted
}

void HttpSession::sendNext(const QString &origin)
{
    Lane &lane = m_lanes[origin];
    while (lane.running < m_options.maxPerHost && lane.heldUntil.hasExpired()) {
        Exchange *exchange = takeWaiting(lane);
        if (!exchange)
            return;
        ++lane.running;
        begin(exchange, origin);
    }
}

Exchange *HttpSession::takeWaiting(Lane &lane)
{
    for (auto *queue : {&lane.interactive, &lane.background}) {
        while (!queue->empty()) {
            const QPointer<Exchange> exchange = queue->front();
            queue->pop_front();
            if (exchange && !exchange->hasEnded())
                return exchange;
        }
    }
    return nullptr;
}

void HttpSession::begin(Exchange *exchange, const QString &origin)
{
    RequestRecord record = m_wireLog.started(m_options.connectionName, m_options.registry, exchange->request());
    QElapsedTimer clock;
    clock.start();
    connect(exchange, &Exchange::closed, this, [this, exchange, origin, record, clock]() mutable {
        record.milliseconds = clock.elapsed();
        record.status = exchange->status();
        record.bytesReceived = exchange->bytesReceived();
        record.error = exchange->error();
        if (exchange->certificateProblem())
            m_certificateProblem = exchange->certificateProblem();
        else if (exchange->status() != 0)
            m_certificateProblem.reset();
        --m_lanes[origin].running;
        m_wireLog.finished(record);
        sendNext(origin);
    });
    const auto way = m_options.proxy.isEmpty()                    ? Exchange::Way::Direct
        : m_options.proxy.scheme() == QLatin1StringView("socks5") ? Exchange::Way::Socks5Proxy
                                                                  : Exchange::Way::HttpProxy;
    exchange->begin(*m_network, *m_tls, way);
}

} // namespace Tagwright
