// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto NotVerified = "not verified"_L1;
constexpr auto NoProxy = "none"_L1;
constexpr auto ClusterKind = "cluster"_L1;
constexpr qsizetype Sha256Bytes = 32;

// In the order of Tint.
const QStringList TintNames{
    u"none"_s, u"red"_s, u"orange"_s, u"yellow"_s, u"green"_s, u"teal"_s, u"blue"_s, u"purple"_s, u"pink"_s};

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
            .proxy = proxy(),
            .trustedRealms = m_store.value(u"trustedRealms"_s).toStringList(),
            .group = m_store.value(u"group"_s).toString(),
            .tint = Tint(std::max(0, int(TintNames.indexOf(m_store.value(u"color"_s).toString())))),
            .production = m_store.value(u"production"_s).toBool(),
            .protectedTags = m_store.value(u"protectedTags"_s).toStringList(),
            .placeholders = m_store.value(u"placeholders"_s).toBool(),
            .kind =
                m_store.value(u"kind"_s).toString() == ClusterKind ? ConnectionKind::Cluster : ConnectionKind::Registry,
            .clusterId = m_store.value(u"cluster"_s).toString(),
            .cluster = cluster(),
        };
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
        if (connection.isTransient())
            continue; // gone with the program
        m_store.setArrayIndex(index++);
        m_store.setValue(u"id"_s, connection.id);
        m_store.setValue(u"name"_s, connection.name);
        m_store.setValue(u"url"_s, connection.url);
        m_store.setValue(u"userName"_s, connection.userName);
        m_store.setValue(u"pinned"_s, connection.pinned);
        if (connection.pageSize > 0)
            m_store.setValue(u"pageSize"_s, connection.pageSize);
        if (connection.proxy.mode != ProxySettings::Mode::System)
            m_store.setValue(u"proxy"_s,
                connection.proxy.mode == ProxySettings::Mode::None ? QString(NoProxy)
                                                                   : connection.proxy.url.toString());
        if (!connection.trustedRealms.isEmpty())
            m_store.setValue(u"trustedRealms"_s, connection.trustedRealms);
        if (!connection.group.isEmpty())
            m_store.setValue(u"group"_s, connection.group);
        if (connection.tint != Tint::None)
            m_store.setValue(u"color"_s, TintNames.at(int(connection.tint)));
        if (connection.production)
            m_store.setValue(u"production"_s, true);
        if (!connection.protectedTags.isEmpty())
            m_store.setValue(u"protectedTags"_s, connection.protectedTags);
        if (connection.placeholders)
            m_store.setValue(u"placeholders"_s, true);
        if (connection.kind == ConnectionKind::Cluster)
            m_store.setValue(u"kind"_s, QString(ClusterKind));
        if (!connection.clusterId.isEmpty())
            m_store.setValue(u"cluster"_s, connection.clusterId);
        setTrust(connection.trust);
        setCluster(connection.cluster);
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
    trust.authorities = m_store.value(u"authorities"_s).toString().toLatin1();
    trust.client = {m_store.value(u"clientCertificate"_s).toString(), m_store.value(u"clientKey"_s).toString(),
        m_store.value(u"clientCertificatePem"_s).toString().toLatin1()};
    trust.serverName = m_store.value(u"serverName"_s).toString();
    return trust;
}

ClusterSettings Settings::cluster() const
{
    return {
        .context = m_store.value(u"context"_s).toString(),
        .tokenFile = m_store.value(u"tokenFile"_s).toString(),
        .program = m_store.value(u"tokenProgram"_s).toString(),
    };
}

void Settings::setCluster(const ClusterSettings &cluster)
{
    const auto keep = [this](const QString &key, const QString &text) {
        if (!text.isEmpty())
            m_store.setValue(key, text);
    };
    keep(u"context"_s, cluster.context);
    keep(u"tokenFile"_s, cluster.tokenFile);
    keep(u"tokenProgram"_s, cluster.program);
}

ProxySettings Settings::proxy() const
{
    const QString text = m_store.value(u"proxy"_s).toString();
    if (text == NoProxy)
        return {ProxySettings::Mode::None, {}};
    const QUrl url(text, QUrl::StrictMode);
    return isProxyAddress(url) ? ProxySettings{ProxySettings::Mode::Own, url} : ProxySettings{};
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
    if (!trust.authorities.isEmpty())
        m_store.setValue(u"authorities"_s, QString::fromLatin1(trust.authorities));
    if (!trust.client.file.isEmpty())
        m_store.setValue(u"clientCertificate"_s, trust.client.file);
    if (!trust.client.keyFile.isEmpty())
        m_store.setValue(u"clientKey"_s, trust.client.keyFile);
    if (!trust.client.pem.isEmpty())
        m_store.setValue(u"clientCertificatePem"_s, QString::fromLatin1(trust.client.pem));
    if (!trust.serverName.isEmpty())
        m_store.setValue(u"serverName"_s, trust.serverName);
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
