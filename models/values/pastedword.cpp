// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/pastedword.h"

#include "values/consoleaddress.h"
#include "values/inputerror.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// quay.io, foo.local:5000, localhost: no "/", and hardly a name on Docker Hub.
bool isRegistryAlone(QStringView word)
{
    if (word.contains(u'/') || word.contains(u'@'))
        return false;
    const QStringView host = word.first(word.contains(u':') ? word.indexOf(u':') : word.size());
    return (word.startsWith(u'[') || host.contains(u'.') || host == "localhost"_L1) && parseRegistryAddress(word);
}

bool isBareDigest(QStringView word)
{
    const std::optional<Digest> digest = Digest::parse(word);
    return digest && digest->isVerifiable();
}

Result<Pasted> parsePlain(QStringView word)
{
    if (word.endsWith(u'/') && word.count(u'/') == 1)
        word = word.chopped(1); // "quay.io/"
    if (isRegistryAlone(word)) {
        if (const QUrl url(u"https://"_s.append(word), QUrl::StrictMode); leadsToCluster(url))
            return Pasted(ClusterAddress{.api = url});
        return parseRegistryAddress(word);
    }
    if (isBareDigest(word))
        return brokenRule(ReferenceRule::ImageId); // names content, but not where it is
    return parseImageReference(word);
}

// As written in an address; with a port, where docker would not take the bare name for a host.
QString hostOf(const QUrl &url)
{
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    if (url.port() >= 0)
        return host + u':' + QString::number(url.port());
    if (host.contains(u'.') || host.contains(u':') || host == "localhost"_L1)
        return host;
    return host + (url.scheme() == "http"_L1 ? ":80"_L1 : ":443"_L1);
}

// The registry API's own addresses: /v2/NAME/manifests/REFERENCE, /v2/NAME/tags/list, /v2/NAME/referrers/DIGEST, …
Result<Pasted> parseApiPath(const QString &host, const QStringList &segments)
{
    const qsizetype count = segments.size();
    const QString verb = segments.value(count - 2);
    if (count < 4 || !QStringList{u"manifests"_s, u"tags"_s, u"referrers"_s, u"blobs"_s}.contains(verb))
        return brokenRule(ReferenceRule::Unrecognised);
    const QString repository = host + u'/' + segments.sliced(1, count - 3).join(u'/');
    if (verb == "tags"_L1 || verb == "blobs"_L1)
        return parseImageReference(repository);
    return parseImageReference(QString(repository + (segments.last().contains(u':') ? u'@' : u':') + segments.last()));
}

Result<Pasted> parseWebAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return brokenRule(ReferenceRule::Host);
    if (const auto page = parseConsoleAddress(url))
        return *page;
    if (leadsToCluster(url)) {
        if (const Result<ClusterAddress> cluster = parseClusterAddress(url.toString()))
            return cluster;
    }

    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    const QString host = hostOf(url);
    const bool api = segments.value(0) == "v2"_L1;
    if (segments.isEmpty() || (segments.size() == 1 && (api || segments.first() == "v1"_L1))
        || (api && segments.value(1) == "_catalog"_L1))
        return parseRegistryAddress(
            url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    if (api)
        return parseApiPath(host, segments);
    return parseImageReference(QString(host + u'/' + segments.join(u'/')));
}

bool isWrapped(QStringView text)
{
    static constexpr std::array<QStringView, 10> Pairs{
        u"\"\"", u"''", u"``", u"<>", u"()", u"{}", u"“”", u"„“", u"‘’", u"«»"};
    if (text.size() < 2)
        return false;
    const QStringView inner = text.sliced(1).chopped(1);
    return std::any_of(Pairs.begin(), Pairs.end(), [=](QStringView pair) {
        // "image": "app" begins and ends with a quote, but is not quoted.
        const bool onePair = pair[0] != pair[1] || !inner.contains(pair[0]);
        return text.front() == pair[0] && text.back() == pair[1] && onePair;
    });
}

} // namespace

QStringView unwrapped(QStringView text)
{
    for (;;) {
        text = text.trimmed();
        if (text.endsWith(u',') || text.endsWith(u';'))
            text = text.chopped(1);
        else if (isWrapped(text))
            text = text.sliced(1).chopped(1);
        else
            return text;
    }
}

Result<Pasted> parseWord(QStringView word)
{
    word = unwrapped(word);
    for (const QStringView scheme : {u"docker://", u"docker-pullable://", u"oci://"}) {
        if (word.startsWith(scheme, Qt::CaseInsensitive))
            return parsePlain(word.sliced(scheme.size()));
    }
    if (word.startsWith(u"https://", Qt::CaseInsensitive) || word.startsWith(u"http://", Qt::CaseInsensitive))
        return parseWebAddress(QUrl(word.toString()));
    if (word.contains(u'/') && !word.contains(u"://")) {
        if (const auto page = parseConsoleAddress(QUrl(u"https://"_s.append(word))))
            return *page;
    }
    return parsePlain(word);
}

} // namespace Tagwright
