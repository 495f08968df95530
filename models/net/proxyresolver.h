// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "values/connection.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>

#include <functional>

namespace Tagwright {

/*!
    Which proxy one connection takes to each origin: its own, none, or the system's.

    The system is asked on another thread, because it may have to fetch a script first, and every few minutes for each
    origin. This computer itself is always reached directly, as docker, podman and oc do it.
*/
class ProxyResolver final : public QObject {
    Q_OBJECT

public:
    explicit ProxyResolver(QObject *parent = nullptr);

    void configure(const ProxySettings &settings, const Secret &password);

    bool isResolved(const QUrl &url) const;
    QNetworkProxy proxyFor(const QUrl &url) const; //!< DefaultProxy, which is none, while it is not resolved
    /*! then is called later, once isResolved(); not when this went first. */
    void resolve(const QUrl &url, std::function<void()> then);

private:
    struct Answer {
        QNetworkProxy proxy{QNetworkProxy::DefaultProxy};
        QDeadlineTimer expiry;
    };

    ProxySettings m_settings;
    QNetworkProxy m_own;
    QHash<QString, Answer> m_system; // by origin
    int m_generation = 0; // counts the settings: an answer to older ones is not kept
};

} // namespace Tagwright
