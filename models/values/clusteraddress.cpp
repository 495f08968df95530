// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/clusteraddress.h"

#include "values/inputerror.h"
#include "values/reference.h"
#include "values/shell.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr int ApiPort = 6443;
constexpr qsizetype MaxLogin = 64 * 1024;
constexpr auto ConsoleHost = "console-openshift-console."_L1;
constexpr auto SignInHost = "oauth-openshift."_L1;

// "apps.DOMAIN" and, on CodeReady Containers, "apps-crc.testing": the domain that the API's host is in.
QString domainOfApps(const QString &apps)
{
    if (apps == "apps-crc.testing"_L1)
        return u"crc.testing"_s;
    return apps.startsWith("apps."_L1) ? apps.sliced(5) : QString();
}

Result<ClusterAddress> fromUrl(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return brokenRule(ReferenceRule::Host);
    for (const auto &[prefix, read] : {std::pair{ConsoleHost, ClusterAddress::Read::FromConsole},
             std::pair{SignInHost, ClusterAddress::Read::FromSignIn}}) {
        if (!url.host().startsWith(prefix))
            continue;
        const QString domain = domainOfApps(url.host().sliced(prefix.size()));
        if (domain.isEmpty())
            continue;
        ClusterAddress address{.read = read};
        address.api.setScheme(u"https"_s);
        address.api.setHost("api."_L1 + domain);
        address.api.setPort(ApiPort);
        return address;
    }
    ClusterAddress address;
    address.api =
        url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (address.api.path() == "/"_L1)
        address.api.setPath({});
    return address;
}

} // namespace

bool leadsToCluster(const QUrl &url)
{
    const Result<ClusterAddress> address = fromUrl(url);
    return address && (address->read != ClusterAddress::Read::AsWritten || url.port() == ApiPort);
}

Result<ClusterAddress> parseClusterAddress(QStringView text)
{
    if (text.size() > MaxLogin)
        return brokenRule(ReferenceRule::Length);
    QString typed = text.trimmed().toString();
    if (typed.isEmpty())
        return brokenRule(ReferenceRule::Empty);
    QStringList words = shellWords(typed.replace("\\\n"_L1, " "_L1));
    if (words.value(0) == "$"_L1)
        words.removeFirst();
    if (words.value(0).section(u'/', -1) == "oc"_L1 && words.value(1) == "login"_L1)
        return parseLogin(words.sliced(2));
    if (std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isSpace(); }))
        return brokenRule(ReferenceRule::Unrecognised);
    if (typed.contains("://"_L1))
        return fromUrl(QUrl(typed, QUrl::StrictMode));
    QUrl url(u"https://"_s + typed, QUrl::StrictMode);
    if (url.port() < 0)
        url.setPort(ApiPort);
    return fromUrl(url);
}

Result<ClusterAddress> parseLogin(const QStringList &words)
{
    QString server;
    QString token;
    QString userName;
    bool verify = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u'-')) {
            if (server.isEmpty())
                server = word;
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        if (name == "--insecure-skip-tls-verify"_L1) {
            verify = word.section(u'=', 1).compare("false"_L1, Qt::CaseInsensitive) == 0;
            continue;
        }
        if (name == "--web"_L1 || name == "-w"_L1)
            continue;
        const QString value = word.contains(u'=') ? word.section(u'=', 1) : words.value(++i);
        if (name == "--server"_L1 || name == "-s"_L1)
            server = value;
        else if (name == "--token"_L1)
            token = value;
        else if (name == "--username"_L1 || name == "-u"_L1)
            userName = value;
    }
    if (server.isEmpty())
        return ClusterAddress{.userName = userName, .token = token, .verify = verify};
    if (server.startsWith(u'-') || server.contains(u' '))
        return brokenRule(ReferenceRule::Host);
    Result<ClusterAddress> address = parseClusterAddress(server);
    if (address) {
        address->userName = userName;
        address->token = token;
        address->verify = verify;
    }
    return address;
}

} // namespace Tagwright
