// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/pullkey.h"

#include "values/reference.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype LongestPullKey = 1024;

// host:port without what cannot be one; globs are no part of any reference.
QString hostOfKey(const QString &text)
{
    if (text.contains(u'*') || text.contains(u'?')) {
        static const QRegularExpression grammar(u"\\A[A-Za-z0-9*?.-]+(?::[0-9]{1,5})?\\z"_s);
        return grammar.match(text).hasMatch() ? text : QString();
    }
    const Result<RegistryAddress> address = parseRegistryAddress(text);
    if (!address)
        return {};
    return address->host == "docker.io"_L1 ? address->host : text; // the case of letters counts
}

// "host" and "port"; the colons of an IPv6 address are none that part them.
std::pair<QString, QString> hostAndPort(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    return colon > text.lastIndexOf(u']') ? std::pair(text.left(colon), text.mid(colon + 1))
                                          : std::pair(text, QString());
}

bool matchesLabel(const QString &glob, const QString &label)
{
    if (!glob.contains(u'*') && !glob.contains(u'?'))
        return glob == label;
    return QRegularExpression::fromWildcard(glob, Qt::CaseSensitive).match(label).hasMatch();
}

} // namespace

PullKey parsePullKey(const QString &key)
{
    if (key.size() > LongestPullKey)
        return {};
    PullKey parsed;
    QString rest = key;
    if (rest.startsWith("https://"_L1)) {
        parsed.scheme = PullKey::Scheme::Https;
        rest.remove(0, 8);
    } else if (rest.startsWith("http://"_L1)) {
        parsed.scheme = PullKey::Scheme::Http;
        rest.remove(0, 7);
    }
    const qsizetype slash = rest.indexOf(u'/');
    parsed.host = hostOfKey(rest.left(slash));
    if (parsed.host.isEmpty())
        return {};
    QString path = slash < 0 ? QString() : rest.mid(slash);
    if (path == "/v1"_L1 || path == "/v2"_L1 || path.startsWith("/v1/"_L1) || path.startsWith("/v2/"_L1)) {
        parsed.hasVersion = true;
        path.remove(0, 3);
    }
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    parsed.path = path;
    return parsed;
}

bool isAboutHost(const PullKey &key, const QString &host)
{
    const auto [keyName, keyPort] = hostAndPort(key.host);
    const auto [name, port] = hostAndPort(host);
    const QStringList globs = keyName.split(u'.');
    const QStringList labels = name.split(u'.');
    return !key.host.isEmpty() && keyPort == port
        && std::equal(globs.cbegin(), globs.cend(), labels.cbegin(), labels.cend(), matchesLabel);
}

qsizetype pullKeyCover(const PullKey &key, const QString &image)
{
    const QString host = image.section(u'/', 0, 0);
    const QString repository = image.section(u'/', 1);
    if (!isAboutHost(key, host))
        return -1;
    if (key.path.isEmpty())
        return host.size();
    const bool isWithin = repository == key.path || repository.startsWith(key.path + u'/');
    return isWithin ? host.size() + 1 + key.path.size() : -1;
}

} // namespace Tagwright
