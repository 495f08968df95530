// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/bodysender.h"
#include "net/exchange.h"
#include "net/proxyresolver.h"
#include "net/retry.h"
#include "net/tlspolicy.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>
#include <vector>

namespace Tagwright {

class WireLog;

/*!
    All that one connection sends, to its registry, to its token service and to its storage hosts.

    Trust in a certificate is remembered by host inside a QNetworkAccessManager, so each connection has its own. To one
    host only so many requests go at a time; the others wait here and not in Qt, whose time limits would count the wait.
*/
class HttpSession final : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString connectionName; //!< for the wire log
        QUrl registry; //!< the origin whose addresses may be shown in full
        int maxPerHost = 6; //!< as many connections as Qt opens to one host
        Exchange::Patience patience;
        RetryPolicy retry;
        std::optional<QSslConfiguration> tls; //!< in place of the system's configuration
        TrustSettings trust;
        ProxySettings proxy;
    };

    HttpSession(const Options &options, WireLog &wireLog, QObject *parent = nullptr);
    ~HttpSession() override;

    /*! Sends as soon as the host has a place free. The exchange ends with Cancelled when the session goes first. */
    Exchange *send(const HttpRequest &request, QObject *parent);

    /*! No proxy stands between, as far as is known: a body goes out as it comes, and may be longer than is kept. */
    bool reachesDirectly(const QUrl &url) const;

    /*! Nothing more goes to this host for a while: it said that it had too much. */
    void holdOff(const QUrl &url, std::chrono::milliseconds pause);

    /*! From now on; what is under way ends as it began. Where secrets are wanted, nothing is sent before unlock(). */
    void configure(const Options &options);
    static bool wantsSecrets(const Options &options);
    void lock() { m_locked = true; } //!< until unlock()
    bool isLocked() const { return m_locked; }
    void unlock(const Secret &keyPassphrase, const Secret &proxyPassword, const Secret &clientKey = Secret());

    /*! What the last handshake met that a certificate ended; none once one has succeeded. */
    const std::optional<CertificateProblem> &certificateProblem() const { return m_certificateProblem; }

    const RetryPolicy &retryPolicy() const { return m_options.retry; }

Q_SIGNALS:
    void closing();

private:
    struct Lane {
        std::deque<QPointer<Exchange>> interactive;
        std::deque<QPointer<Exchange>> background;
        int running = 0;
        QDeadlineTimer heldUntil{0};
        bool isAskingForProxy = false;
    };

    bool isBusy() const;
    void sendNext(const QString &origin);
    void sendWhenReleased(const QString &origin);
    Exchange *takeWaiting(Lane &lane);
    void begin(Exchange *exchange, const QString &origin);

    Options m_options;
    WireLog &m_wireLog;
    std::unique_ptr<TlsPolicy> m_tls;
    std::unique_ptr<ProxyResolver> m_proxies; // before the manager that asks it
    std::optional<CertificateProblem> m_certificateProblem;
    std::unique_ptr<QNetworkAccessManager> m_network; // null before the first unlock()
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_retired; // as long as something of theirs is under way
    IdleSockets m_idle;
    QHash<QString, Lane> m_lanes; // by origin
    bool m_locked = false;
};

} // namespace Tagwright
