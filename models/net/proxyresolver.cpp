// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/proxyresolver.h"

#include "jobs/whenfinished.h"
#include "net/origin.h"
#include "values/reference.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

// To a plain HTTP server that surely has no proxy before it, Qt opens an unbuffered socket, and asks the system for
// each byte of the headers by itself: so none is called "default".
const QNetworkProxy NoProxy(QNetworkProxy::DefaultProxy);

constexpr auto KeptFor = 5min; // the network may be another one then

QNetworkProxy firstUsable(const QList<QNetworkProxy> &proxies)
{
    for (QNetworkProxy proxy : proxies) {
        switch (proxy.type()) {
        case QNetworkProxy::Socks5Proxy:
        case QNetworkProxy::HttpProxy:
            return proxy;
        case QNetworkProxy::HttpCachingProxy: // which cannot carry TLS for Qt, but is the same kind of server
            proxy.setType(QNetworkProxy::HttpProxy);
            return proxy;
        case QNetworkProxy::NoProxy:
        case QNetworkProxy::DefaultProxy:
            return NoProxy;
        case QNetworkProxy::FtpCachingProxy:
            break;
        }
    }
    return NoProxy;
}

} // namespace

ProxyResolver::ProxyResolver(QObject *parent)
    : QObject(parent)
    , m_own(NoProxy)
{
}

void ProxyResolver::configure(const ProxySettings &settings, const Secret &password)
{
    ++m_generation;
    m_settings = settings;
    m_system.clear();
    m_own = NoProxy;
    if (settings.mode != ProxySettings::Mode::Own)
        return;
    const bool isSocks = settings.url.scheme() == "socks5"_L1;
    m_own = QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, settings.url.host(),
        static_cast<quint16>(settings.url.port()));
    if (!settings.url.userName().isEmpty()) {
        m_own.setUser(settings.url.userName(QUrl::FullyDecoded));
        m_own.setPassword(QString::fromUtf8(password.bytes())); // a copy that only Qt could wipe
    }
}

bool ProxyResolver::isResolved(const QUrl &url) const
{
    if (m_settings.mode != ProxySettings::Mode::System || isLoopbackHost(url.host()))
        return true;
    const auto found = m_system.constFind(originOf(url));
    return found != m_system.cend() && !found->expiry.hasExpired();
}

QNetworkProxy ProxyResolver::proxyFor(const QUrl &url) const
{
    return m_settings.mode == ProxySettings::Mode::System ? m_system.value(originOf(url)).proxy : m_own;
}

void ProxyResolver::resolve(const QUrl &url, std::function<void()> then)
{
    const QString origin = originOf(url);
    const auto asked = QtConcurrent::run(
        [query = QNetworkProxyQuery(url)] { return QNetworkProxyFactory::systemProxyForQuery(query); });
    whenFinished(asked, this,
        [this, origin, generation = m_generation, then = std::move(then)](const QList<QNetworkProxy> &found) {
            if (generation == m_generation)
                m_system.insert(origin, {firstUsable(found), QDeadlineTimer(KeptFor)});
            then();
        });
}

} // namespace Tagwright
