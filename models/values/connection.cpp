// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/connection.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

QString Connection::host() const
{
    QString text = url.host();
    if (text.contains(u':'))
        text = u'[' + text + u']';
    if (url.port() >= 0)
        text += u':' + QString::number(url.port());
    return text == "registry-1.docker.io"_L1 ? u"docker.io"_s : text;
}

bool Connection::isCluster() const
{
    return kind == ConnectionKind::Cluster || kind == ConnectionKind::SandboxCluster;
}

bool Connection::isTransient() const
{
    switch (kind) {
    case ConnectionKind::Registry:
    case ConnectionKind::Cluster:
        return false;
    case ConnectionKind::Sandbox:
    case ConnectionKind::ImageFile:
    case ConnectionKind::SandboxCluster:
        return true;
    }
    Q_UNREACHABLE();
}

QString protectingPattern(const Connection &connection, const QString &tag)
{
    const auto found = std::find_if(
        connection.protectedTags.cbegin(), connection.protectedTags.cend(), [&tag](const QString &pattern) {
            return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(tag).hasMatch();
        });
    return found == connection.protectedTags.cend() ? QString() : *found;
}

QString newConnectionId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Connection connectionTo(const RegistryAddress &address)
{
    const bool plain = address.scheme == RegistryAddress::Scheme::Http
        || (address.scheme == RegistryAddress::Scheme::Unspecified && isLoopbackHost(address.host));

    Connection connection;
    connection.id = newConnectionId();
    connection.name = address.host;
    connection.url.setScheme(plain ? u"http"_s : u"https"_s);
    connection.url.setAuthority(apiHost(address.host));
    if (!address.pathPrefix.isEmpty())
        connection.url.setPath(u'/' + address.pathPrefix);
    return connection;
}

Connection connectionToCluster(const QUrl &api)
{
    Connection connection{.id = newConnectionId(), .url = api, .kind = ConnectionKind::Cluster};
    connection.name = connection.host();
    return connection;
}

bool isProxyAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1) && !url.host().isEmpty()
        && url.port() > 0 && url.password().isEmpty();
}

} // namespace Tagwright
