// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/httpsession.h"

#include "net/origin.h"
#include "net/wirelog.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Tagwright {

namespace {

class ResolvedProxies final : public QNetworkProxyFactory {
public:
    explicit ResolvedProxies(const ProxyResolver &resolver)
        : m_resolver(resolver)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {m_resolver.proxyFor(query.url())};
    }

private:
    const ProxyResolver &m_resolver;
};

Exchange::Way wayThrough(const QNetworkProxy &proxy)
{
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
        return Exchange::Way::HttpProxy;
    case QNetworkProxy::Socks5Proxy:
        return Exchange::Way::Socks5Proxy;
    default:
        return Exchange::Way::Direct;
    }
}

} // namespace

HttpSession::HttpSession(const Options &options, WireLog &wireLog, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_wireLog(wireLog)
    , m_tls(std::make_unique<TlsPolicy>())
    , m_proxies(std::make_unique<ProxyResolver>())
{
    m_locked = wantsSecrets(options);
    if (!m_locked)
        unlock({}, {});
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

bool HttpSession::reachesDirectly(const QUrl &url) const
{
    return m_proxies->isResolved(url) && wayThrough(m_proxies->proxyFor(url)) == Exchange::Way::Direct;
}

void HttpSession::holdOff(const QUrl &url, std::chrono::milliseconds pause)
{
    const QString origin = originOf(url);
    m_lanes[origin].heldUntil.setRemainingTime(pause);
    sendWhenReleased(origin);
}

// A timer may come early, and then nobody else would wake what waits.
void HttpSession::sendWhenReleased(const QString &origin)
{
    const std::chrono::milliseconds rest(m_lanes[origin].heldUntil.remainingTime());
    QTimer::singleShot(rest, Qt::PreciseTimer, this, [this, origin] {
        if (m_lanes[origin].heldUntil.hasExpired())
            sendNext(origin);
        else
            sendWhenReleased(origin);
    });
}

bool HttpSession::wantsSecrets(const Options &options)
{
    return !options.trust.client.isNone() || !options.proxy.url.userName().isEmpty();
}

void HttpSession::configure(const Options &options)
{
    const Options before = std::exchange(m_options, options);
    if (before.trust == options.trust && before.proxy == options.proxy)
        return;
    m_locked = wantsSecrets(options);
    if (!m_locked)
        unlock({}, {});
}

void HttpSession::unlock(const Secret &keyPassphrase, const Secret &proxyPassword, const Secret &clientKey)
{
    *m_tls = TlsPolicy(m_options.trust, m_options.registry, keyPassphrase.bytes(), m_options.tls, clientKey.bytes());
    m_proxies->configure(m_options.proxy, proxyPassword);
    m_certificateProblem.reset();
    m_idle.clear();
    // Another one, because it remembers by host whom it trusted; what is under way ends with the one it began with.
    if (isBusy())
        m_retired.push_back(std::move(m_network));
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setProxyFactory(new ResolvedProxies(*m_proxies)); // which it owns
    m_locked = false;
    for (const QString &origin : m_lanes.keys())
        sendNext(origin);
}

bool HttpSession::isBusy() const
{
    return std::any_of(m_lanes.cbegin(), m_lanes.cend(), [](const Lane &lane) { return lane.running > 0; });
}

void HttpSession::sendNext(const QString &origin)
{
    Lane &lane = m_lanes[origin];
    if (m_locked || lane.isAskingForProxy)
        return;
    if (const QUrl url(origin); !m_proxies->isResolved(url)) {
        lane.isAskingForProxy = true;
        m_proxies->resolve(url, [this, origin] {
            m_lanes[origin].isAskingForProxy = false;
            sendNext(origin);
        });
        return;
    }
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
        if (!m_retired.empty() && !isBusy()) // not now: one of them is telling us
            QTimer::singleShot(0, this, [this] {
                if (!isBusy())
                    m_retired.clear();
            });
        m_wireLog.finished(record);
        sendNext(origin);
    });
    exchange->begin(*m_network, *m_tls, m_idle, wayThrough(m_proxies->proxyFor(exchange->request().url)));
}

} // namespace Tagwright
