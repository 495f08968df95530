// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/reference.h"

#include "values/ascii.h"
#include "values/inputerror.h"

#include <QList>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxNameLength = 255;
constexpr qsizetype MaxTagLength = 128;
constexpr qsizetype MaxProjectLength = 63;
constexpr qsizetype ImageIdLength = 64;

constexpr auto Hub = "docker.io"_L1;
constexpr auto HubApi = "registry-1.docker.io"_L1;
constexpr auto OfficialPrefix = "library/"_L1;

// [a-z0-9]+ *( ("." | "_" | "__" | "-"+) [a-z0-9]+ )
bool isPathPart(QStringView part)
{
    const qsizetype size = part.size();
    const auto skip = [&](qsizetype from, auto isOfClass) {
        while (from < size && isOfClass(part[from]))
            ++from;
        return from;
    };
    const auto isWord = [](QChar c) { return Ascii::isLower(c) || Ascii::isDigit(c); };
    for (qsizetype at = 0;;) {
        const qsizetype wordEnd = skip(at, isWord);
        if (wordEnd == at)
            return false;
        if (wordEnd == size)
            return true;
        const QChar separator = part[wordEnd];
        if (separator == u'-')
            at = skip(wordEnd, [](QChar c) { return c == u'-'; });
        else if (separator == u'_')
            at = part.sliced(wordEnd).startsWith(u"__") ? wordEnd + 2 : wordEnd + 1;
        else if (separator == u'.')
            at = wordEnd + 1;
        else
            return false;
    }
}

bool isPath(QStringView path)
{
    const auto parts = path.split(u'/');
    return std::all_of(parts.begin(), parts.end(), isPathPart);
}

// DNS-1123 without its length, but with upper case: what docker takes for a host name.
bool isDnsName(QStringView name)
{
    const auto labels = name.split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return Ascii::consistsOf(label, [](QChar c) { return Ascii::isAlphanumeric(c) || c == u'-'; })
            && !label.startsWith(u'-') && !label.endsWith(u'-');
    });
}

bool isBracketedIpv6(QStringView host)
{
    return host.size() > 2 && host.startsWith(u'[') && host.endsWith(u']')
        && Ascii::consistsOf(host.sliced(1).chopped(1), [](QChar c) { return Ascii::isHex(c) || c == u':'; });
}

struct Authority {
    QStringView host; // an IPv6 address with its brackets
    std::optional<QStringView> port;
};

Authority splitAuthority(QStringView text)
{
    const qsizetype colon = text.indexOf(u':', text.startsWith(u'[') ? std::max<qsizetype>(text.indexOf(u']'), 0) : 0);
    if (colon < 0)
        return {.host = text};
    return {.host = text.first(colon), .port = text.sliced(colon + 1)};
}

bool isPortOrAbsent(std::optional<QStringView> port)
{
    return !port || Ascii::consistsOf(*port, Ascii::isDigit);
}

bool isDnsDomain(QStringView domain)
{
    const Authority authority = splitAuthority(domain);
    return isDnsName(authority.host) && isPortOrAbsent(authority.port);
}

bool isDomain(QStringView domain)
{
    const Authority authority = splitAuthority(domain);
    return (isDnsName(authority.host) || isBracketedIpv6(authority.host)) && isPortOrAbsent(authority.port);
}

enum class HexCase { Lower, Any };

// What the reference grammar admits: narrower than Digest::parse().
bool isReferenceDigest(QStringView text, HexCase hexCase)
{
    struct Form {
        QStringView prefix;
        qsizetype digits;
    };
    static constexpr std::array Forms{Form{u"sha256:", 64}, Form{u"sha384:", 96}, Form{u"sha512:", 128}};
    return std::any_of(Forms.begin(), Forms.end(), [&](const Form &form) {
        return text.startsWith(form.prefix) && text.size() == form.prefix.size() + form.digits
            && Ascii::consistsOf(
                text.sliced(form.prefix.size()), hexCase == HexCase::Lower ? Ascii::isLowerHex : Ascii::isHex);
    });
}

// path [":" tag] ["@" digest]; neither path nor tag can hold ":" or "@", so that the first of each separates.
struct Remainder {
    QStringView path;
    std::optional<QStringView> tag;
    std::optional<QStringView> digest;
};

Remainder splitRemainder(QStringView text)
{
    Remainder parts;
    if (const qsizetype at = text.indexOf(u'@'); at >= 0) {
        parts.digest = text.sliced(at + 1);
        text = text.first(at);
    }
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
        parts.tag = text.sliced(colon + 1);
        text = text.first(colon);
    }
    parts.path = text;
    return parts;
}

Result<void> checkRemainder(const Remainder &parts, HexCase hexCase)
{
    if (!isPath(parts.path))
        return brokenRule(isPath(parts.path.toString().toLower()) ? ReferenceRule::Uppercase : ReferenceRule::Path);
    if (parts.tag && !isValidTag(*parts.tag))
        return brokenRule(ReferenceRule::Tag);
    if (parts.digest && !isReferenceDigest(*parts.digest, hexCase))
        return brokenRule(ReferenceRule::DigestForm);
    return {};
}

// docker's test for "this is a host and not a user of Docker Hub".
bool looksLikeHost(QStringView segment)
{
    return segment == "localhost"_L1 || segment.contains(u'.') || segment.contains(u':')
        || std::any_of(segment.begin(), segment.end(), Ascii::isUpper);
}

bool isHubAlias(QStringView host)
{
    static constexpr std::array Aliases{
        Hub, "index.docker.io"_L1, HubApi, "hub.docker.com"_L1, "registry.hub.docker.com"_L1};
    return std::find(Aliases.begin(), Aliases.end(), host) != Aliases.end();
}

bool isProject(QStringView name)
{
    return name.size() <= MaxProjectLength && !name.startsWith(u'-') && !name.endsWith(u'-')
        && Ascii::consistsOf(name, [](QChar c) { return Ascii::isLower(c) || Ascii::isDigit(c) || c == u'-'; });
}

// As a path part, but with single separators only.
bool isStreamName(QStringView name)
{
    return isPathPart(name) && !name.contains(u"__") && !name.contains(u"--");
}

bool isImagePrefix(QStringView id)
{
    constexpr QStringView Algorithm = u"sha256:";
    const QStringView hex = id.startsWith(Algorithm) ? id.sliced(Algorithm.size()) : id;
    return hex.size() <= ImageIdLength && Ascii::consistsOf(hex, Ascii::isHex);
}

bool isPathPrefix(QStringView prefix)
{
    const auto segments = prefix.split(u'/');
    return std::all_of(segments.begin(), segments.end(), [](QStringView segment) {
        return segment != u"." && segment != u".." && Ascii::consistsOf(segment, [](QChar c) {
            return Ascii::isAlphanumeric(c) || c == u'.' || c == u'_' || c == u'~' || c == u'-';
        });
    });
}

// The grammar admits what no resolver takes: labels of more than 63 characters, "[::::]".
bool isUsableInUrl(const QString &authority)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setAuthority(authority, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

QStringView trimSlashes(QStringView text)
{
    while (text.startsWith(u'/'))
        text = text.sliced(1);
    while (text.endsWith(u'/'))
        text = text.chopped(1);
    return text;
}

} // namespace

QString ImageReference::effectiveTag() const
{
    return tag.isEmpty() && digest.isNull() ? u"latest"_s : tag;
}

QString ImageReference::toString() const
{
    QString text = host + u'/' + repository;
    if (!tag.isEmpty())
        text += u':' + tag;
    if (!digest.isNull())
        text += u'@' + digest.toString();
    return text;
}

QString ImageReference::familiar() const
{
    const QString full = toString();
    if (host != Hub)
        return full;

    QString shortened = full.sliced(Hub.size() + 1);
    if (shortened.startsWith(OfficialPrefix) && repository.count(u'/') == 1)
        shortened.remove(0, OfficialPrefix.size());
    // "docker.io/foo.example/app" without its host would name another one.
    const Result<ImageReference> reread = parseImageReference(shortened);
    return reread && *reread == *this ? shortened : full;
}

QString ImageReference::withTag(const QString &otherTag) const
{
    return host + u'/' + repository + u':' + otherTag;
}

QString ImageReference::withDigest(const Digest &otherDigest) const
{
    return host + u'/' + repository + u'@' + otherDigest.toString();
}

QString ImageReference::apiHost() const
{
    return Tagwright::apiHost(host);
}

QString StreamReference::toString() const
{
    const QString name = project.isEmpty() ? stream : project + u'/' + stream;
    return id.isEmpty() ? name + u':' + tag : name + u'@' + id;
}

Result<ImageReference> parseImageReference(QStringView text)
{
    if (text.isEmpty())
        return brokenRule(ReferenceRule::Empty);
    if (text.size() == ImageIdLength && Ascii::consistsOf(text, Ascii::isLowerHex))
        return brokenRule(ReferenceRule::ImageId);
    if (text.contains(u"://"))
        return brokenRule(ReferenceRule::Scheme);

    ImageReference reference;
    const qsizetype slash = text.indexOf(u'/');
    if (slash >= 0 && looksLikeHost(text.first(slash))) {
        reference.host = text.first(slash).toString();
        text = text.sliced(slash + 1);
    } else {
        reference.host = Hub;
    }
    if (!isDomain(reference.host))
        return brokenRule(ReferenceRule::Host);
    if (reference.host == "index.docker.io"_L1)
        reference.host = Hub;

    const Remainder parts = splitRemainder(text);
    if (const Result<void> correct = checkRemainder(parts, HexCase::Lower); !correct)
        return correct.error();

    reference.repository = parts.path.toString();
    if (reference.host == Hub && !parts.path.contains(u'/'))
        reference.repository.prepend(OfficialPrefix);
    if (reference.repository.size() > MaxNameLength || reference.host.size() > MaxNameLength)
        return brokenRule(ReferenceRule::Length);
    if (parts.tag)
        reference.tag = parts.tag->toString();
    if (parts.digest)
        reference.digest = Digest::parse(*parts.digest).value_or(Digest());
    return reference;
}

Result<OpenShiftImage> parseOpenShiftImage(QStringView text)
{
    if (text.isEmpty())
        return brokenRule(ReferenceRule::Empty);
    if (text.contains(u"://"))
        return brokenRule(ReferenceRule::Scheme);

    // The grammar decides what is a host by form alone; oc decides again below, by its own rule.
    const qsizetype slash = text.indexOf(u'/');
    const bool domain = slash >= 0 && isDnsDomain(text.first(slash));
    const Remainder parts = splitRemainder(domain ? text.sliced(slash + 1) : text);
    if (const Result<void> correct = checkRemainder(parts, HexCase::Any); !correct)
        return correct.error();
    const QStringView name = text.first((domain ? slash + 1 : 0) + parts.path.size());
    if (name.size() > MaxNameLength)
        return brokenRule(ReferenceRule::Length);

    OpenShiftImage image;
    if (slash < 0 && (name.contains(u'.') || name.startsWith("localhost"_L1))) {
        image.registry = text.toString();
        return image;
    }
    QStringView path = name;
    if (slash >= 0) {
        const QStringView first = name.first(slash);
        if (first == "localhost"_L1 || first.contains(u'.') || first.contains(u':')) {
            image.registry = first.toString();
            path = name.sliced(slash + 1);
        }
    }
    if (const qsizetype end = path.indexOf(u'/'); end >= 0) {
        image.namespaceName = path.first(end).toString();
        path = path.sliced(end + 1);
    }
    image.name = path.toString();
    image.tag = parts.tag.value_or(QStringView()).toString();
    image.id = parts.digest.value_or(QStringView()).toString();
    return image;
}

Result<StreamReference> parseStreamReference(QStringView text)
{
    if (text.isEmpty())
        return brokenRule(ReferenceRule::Empty);
    if (text.contains(u"://"))
        return brokenRule(ReferenceRule::Scheme);

    // The id may hold ":", and nothing else may hold "@".
    const qsizetype at = text.indexOf(u'@');
    const qsizetype end = at >= 0 ? at : text.indexOf(u':');
    if (end < 0)
        return brokenRule(ReferenceRule::Stream);
    QStringView name = text.first(end);
    const QString last = text.sliced(end + 1).toString();

    StreamReference reference;
    if (const qsizetype slash = name.indexOf(u'/'); slash >= 0) {
        reference.project = name.first(slash).toString();
        name = name.sliced(slash + 1);
        if (!isProject(reference.project))
            return brokenRule(ReferenceRule::Stream);
    }
    if (!isStreamName(name))
        return brokenRule(isStreamName(name.toString().toLower()) ? ReferenceRule::Uppercase : ReferenceRule::Stream);
    if (end > MaxNameLength)
        return brokenRule(ReferenceRule::Length);
    reference.stream = name.toString();

    if (at >= 0) {
        if (!isImagePrefix(last))
            return brokenRule(ReferenceRule::DigestForm);
        reference.id = last;
    } else {
        if (!isValidTag(last))
            return brokenRule(ReferenceRule::Tag);
        reference.tag = last;
    }
    return reference;
}

Result<RegistryAddress> parseRegistryAddress(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return brokenRule(ReferenceRule::Empty);

    RegistryAddress address;
    if (const qsizetype separator = text.indexOf(u"://"); separator >= 0) {
        const QStringView scheme = text.first(separator);
        if (scheme.compare(u"https", Qt::CaseInsensitive) == 0)
            address.scheme = RegistryAddress::Scheme::Https;
        else if (scheme.compare(u"http", Qt::CaseInsensitive) == 0)
            address.scheme = RegistryAddress::Scheme::Http;
        else
            return brokenRule(ReferenceRule::Scheme);
        text = text.sliced(separator + 3);
    }

    const qsizetype slash = text.indexOf(u'/');
    const QString host = (slash < 0 ? text : text.first(slash)).toString().toLower();
    const std::optional<QStringView> port = splitAuthority(host).port;
    if (!isDomain(host) || (port && port->toInt() < 1) || !isUsableInUrl(host))
        return brokenRule(ReferenceRule::Host);
    address.host = isHubAlias(host) ? QString(Hub) : host;

    QStringView prefix = slash < 0 ? QStringView() : trimSlashes(text.sliced(slash));
    if (prefix == u"v2" || prefix.endsWith(u"/v2") || (address.host == Hub && prefix == u"v1"))
        prefix = trimSlashes(prefix.chopped(2)); // the API's own part of the address
    if (!prefix.isEmpty() && !isPathPrefix(prefix))
        return brokenRule(ReferenceRule::Path);
    if (host.size() > MaxNameLength || prefix.size() > MaxNameLength)
        return brokenRule(ReferenceRule::Length);
    address.pathPrefix = prefix.toString();
    return address;
}

std::optional<StreamReference> streamOf(const ImageReference &reference, const QString &registryHost)
{
    const QStringList parts = reference.repository.split(u'/');
    if (reference.host != registryHost || parts.size() != 2 || !isProject(parts[0]) || !isStreamName(parts[1]))
        return std::nullopt;
    StreamReference stream{.project = parts[0], .stream = parts[1]};
    if (reference.digest.isNull())
        stream.tag = reference.effectiveTag();
    else
        stream.id = reference.digest.toString();
    return stream;
}

std::optional<ImageReference> imageOf(const StreamReference &reference, const QString &registryHost)
{
    if (reference.project.isEmpty())
        return std::nullopt;
    ImageReference image{.host = registryHost, .repository = reference.project + u'/' + reference.stream};
    if (reference.id.isEmpty()) {
        image.tag = reference.tag;
        return image;
    }
    const std::optional<Digest> digest = Digest::parse(reference.id);
    if (!digest || !digest->isVerifiable())
        return std::nullopt; // a prefix, which only the API server can complete
    image.digest = *digest;
    return image;
}

QString apiHost(const QString &host)
{
    return host == Hub ? QString(HubApi) : host;
}

bool isLoopbackHost(QStringView host)
{
    const QString name = splitAuthority(host).host.toString().toLower();
    if (name == "localhost"_L1 || name.endsWith(".localhost"_L1) || name == "[::1]"_L1)
        return true;
    const QStringList octets = name.split(u'.');
    return octets.size() == 4 && octets.first() == "127"_L1
        && std::all_of(octets.begin(), octets.end(), [](const QString &octet) {
               return octet.size() <= 3 && Ascii::consistsOf(octet, Ascii::isDigit) && octet.toInt() <= 255;
           });
}

bool isValidProject(const QString &text)
{
    static const QRegularExpression label(u"\\A[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\z"_s);
    return label.match(text).hasMatch();
}

bool isValidTag(QStringView text)
{
    return text.size() <= MaxTagLength && !text.startsWith(u'.') && !text.startsWith(u'-')
        && Ascii::consistsOf(
            text, [](QChar c) { return Ascii::isAlphanumeric(c) || c == u'_' || c == u'.' || c == u'-'; });
}

bool isValidRepository(QStringView text)
{
    return text.size() <= MaxNameLength && isPath(text);
}

} // namespace Tagwright
