// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto NotVerified = "not verified"_L1;
constexpr qsizetype Sha256Bytes = 32;

} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, u"tagwright"_s, u"tagwright"_s)
{
}

QList<Connection> Settings::connections() const
{
    QList<Connection> result;
    QSet<QString> seen;
    const int count = m_store.beginReadArray(u"connections"_s);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        Connection connection{
            .id = m_store.value(u"id"_s).toString(),
            .name = m_store.value(u"name"_s).toString(),
            .url = m_store.value(u"url"_s).toUrl(),
            .userName = m_store.value(u"userName"_s).toString(),
            .pinned = m_store.value(u"pinned"_s).toStringList(),
            .pageSize = std::max(0, m_store.value(u"pageSize"_s).toInt()),
            .trust = trust(),
            .proxy = m_store.value(u"proxy"_s).toUrl(),
            .trustedRealms = m_store.value(u"trustedRealms"_s).toStringList(),
        };
        if (!isProxyAddress(connection.proxy))
            connection.proxy.clear();
        // The file may have been edited by hand.
        if (connection.id.isEmpty() || seen.contains(connection.id) || connection.url.host().isEmpty())
            continue;
        seen.insert(connection.id);
        result += connection;
    }
    m_store.endArray();
    return result;
}

void Settings::setConnections(const QList<Connection> &connections)
{
    m_store.remove(u"connections"_s);
    m_store.beginWriteArray(u"connections"_s);
    int index = 0;
    for (const Connection &connection : connections) {
        if (connection.sandbox)
            continue; // gone with the program
        m_store.setArrayIndex(index++);
        m_store.setValue(u"id"_s, connection.id);
        m_store.setValue(u"name"_s, connection.name);
        m_store.setValue(u"url"_s, connection.url);
        m_store.setValue(u"userName"_s, connection.userName);
        m_store.setValue(u"pinned"_s, connection.pinned);
        if (connection.pageSize > 0)
            m_store.setValue(u"pageSize"_s, connection.pageSize);
        if (!connection.proxy.isEmpty())
            m_store.setValue(u"proxy"_s, connection.proxy);
        if (!connection.trustedRealms.isEmpty())
            m_store.setValue(u"trustedRealms"_s, connection.trustedRealms);
        setTrust(connection.trust);
    }
    m_store.endArray();
}

// In words that nobody writes by accident: what cannot be read is as good as not there.
TrustSettings Settings::trust() const
{
    TrustSettings trust;
    trust.verify = m_store.value(u"certificate"_s).toString() != NotVerified;
    const QStringList pinned = m_store.value(u"trustedCertificates"_s).toStringList();
    for (const QString &entry : pinned) {
        const PinnedCertificate certificate{
            entry.section(u' ', 0, 0), QByteArray::fromHex(entry.section(u' ', 1).toLatin1())};
        if (!certificate.host.isEmpty() && certificate.sha256.size() == Sha256Bytes)
            trust.pinned += certificate;
    }
    return trust;
}

void Settings::setTrust(const TrustSettings &trust)
{
    if (!trust.verify)
        m_store.setValue(u"certificate"_s, QString(NotVerified));
    QStringList pinned;
    for (const PinnedCertificate &certificate : trust.pinned)
        pinned += certificate.host + u' ' + QString::fromLatin1(certificate.sha256.toHex());
    if (!pinned.isEmpty())
        m_store.setValue(u"trustedCertificates"_s, pinned);
}

WindowState Settings::window() const
{
    return WindowState::fromVariant(m_store.value(u"window"_s).toMap());
}

void Settings::setWindow(const WindowState &state)
{
    m_store.setValue(u"window"_s, state.toVariant());
}

} // namespace Tagwright
