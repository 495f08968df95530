// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/changecommands.h"

#include "values/commandwords.h"
#include "values/mediatype.h"
#include "values/shell.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// In English, as all that a script holds.
constexpr auto DeletesTheDigest = " # deletes the digest, and with it every tag that names it"_L1;

/*! A repository, and the way to it. */
struct Reached {
    RepositoryAddress address;
    RegistryAccess access;

    bool isPlainHttp() const
    {
        return access.transport == Transport::PlainHttp
            || (access.transport == Transport::Usual && isLoopbackHost(address.host));
    }
    PlainHttp http() const { return {address.host, isPlainHttp()}; }
    QString tag(const QString &tag) const { return address.reference().withTag(tag); }
    QString digest(const Digest &digest) const { return address.reference().withDigest(digest); }
};

std::optional<Reached> reach(const RepositoryAddress &address, const AccessOf &accessOf)
{
    const std::optional<RegistryAccess> access = accessOf(address);
    return access ? std::optional(Reached{.address = address, .access = *access}) : std::nullopt;
}

QString curlStart(const Reached &place)
{
    QString text = u"curl --fail"_s;
    if (place.access.signIn == Capabilities::SignIn::Basic && !place.access.userName.isEmpty())
        text += " --user "_L1 + shellQuoted(place.access.userName);
    if (place.access.signIn == Capabilities::SignIn::Bearer)
        text += " --header \"Authorization: Bearer $TOKEN\""_L1;
    return text;
}

QString manifestUrl(const Reached &place, const QString &tagOrDigest)
{
    QUrl url;
    url.setScheme(place.isPlainHttp() ? u"http"_s : u"https"_s);
    url.setAuthority(apiHost(place.address.host));
    url.setPath(u"/v2/"_s + place.address.repository + u"/manifests/"_s + tagOrDigest);
    QString text = shellQuoted(QString::fromLatin1(url.toEncoded()));
    return url.host().contains(u':') ? u"--globoff "_s + text : text; // brackets are patterns to curl
}

QString headerWords(QLatin1StringView name, const QByteArray &value)
{
    return " --header "_L1 + shellQuoted(name + ": "_L1 + QString::fromLatin1(value));
}

// Named by its content, so that it overwrites nothing but itself.
QString fetchedFile(const Digest &digest)
{
    return digest.toString().replace(u':', u'-') + ".json"_L1;
}

CommandLine curlTagging(const Reached &place, const TagChange &change, const QByteArray &mediaType)
{
    const QString file = fetchedFile(change.after); // nothing in a digest wants quotes
    const QString fetch = curlStart(place) + headerWords("Accept"_L1, mediaType) + " --output "_L1 + file + u' '
        + manifestUrl(place, change.after.toString());
    const QString send = curlStart(place) + " --request PUT"_L1 + headerWords("Content-Type"_L1, mediaType)
        + " --data-binary @"_L1 + file + u' ' + manifestUrl(place, change.tag);
    return {.program = u"curl"_s, .text = fetch + " && "_L1 + send};
}

QList<CommandLine> tagging(const Reached &place, const TagChange &change, const ChangeSet &set)
{
    const PlainHttp http = place.http();
    const QString content = place.digest(change.after);
    const QString name = place.tag(change.tag);
    QList<CommandLine> lines{
        commandLine(
            {u"skopeo"_s, u"copy"_s, u"--all"_s, u"--preserve-digests"_s, http.option(u"--src-tls-verify=false"_s),
                http.option(u"--dest-tls-verify=false"_s), u"docker://"_s + content, u"docker://"_s + name}),
        commandLine({u"crane"_s, u"tag"_s, http.insecure(), content, change.tag}),
        commandLine({u"regctl"_s, u"image"_s, u"copy"_s, http.tlsDisabled(), content, name}),
        commandLine({u"oras"_s, u"tag"_s, http.plainHttp(), content, change.tag}),
    };
    if (const QByteArray type = set.manifests.value(change.after).mediaType; !type.isEmpty())
        lines.append(curlTagging(place, change, type));
    return lines;
}

// Only of these it is sure that they bring no other images along.
bool isOneImage(const QByteArray &mediaType)
{
    return mediaType == MediaType::OciManifest || mediaType == MediaType::DockerManifest;
}

QList<CommandLine> copying(const Reached &from, const Reached &to, const TagChange &change, const ChangeSet &set)
{
    if (!set.platforms.isEmpty() && !isOneImage(set.manifests.value(change.after).mediaType))
        return {};
    const PlainHttp source = from.http();
    const PlainHttp target = to.http();
    const QString content = from.digest(change.after);
    const QString name = to.tag(change.tag);

    QList<CommandLine> lines;
    if (!set.withReferrers) {
        lines.append(commandLine(
            {u"skopeo"_s, u"copy"_s, u"--all"_s, u"--preserve-digests"_s, source.option(u"--src-tls-verify=false"_s),
                target.option(u"--dest-tls-verify=false"_s), u"docker://"_s + content, u"docker://"_s + name}));
        // Its one option would have the other registry's certificate not verified.
        if (source.isWanted() == target.isWanted())
            lines.append(commandLine({u"crane"_s, u"copy"_s, source.insecure(), content, name}));
    }
    const bool sameHost = from.address.host == to.address.host;
    lines.append(commandLine({u"regctl"_s, u"image"_s, u"copy"_s, source.tlsDisabled(),
        sameHost ? QString() : target.tlsDisabled(), set.withReferrers ? u"--referrers"_s : QString(), content, name}));
    lines.append(commandLine({u"oras"_s, u"cp"_s, set.withReferrers ? u"-r"_s : QString(),
        source.option(u"--from-plain-http"_s), target.option(u"--to-plain-http"_s), content, name}));
    return lines;
}

// crane and oras delete the digest as well, and are left out: one such line, with its warning, is enough.
QList<CommandLine> deleting(const Reached &place, const TagChange &change)
{
    const PlainHttp http = place.http();
    const QString name = place.tag(change.tag);
    CommandLine skopeo = commandLine({u"skopeo"_s, u"delete"_s, http.tlsVerify(), u"docker://"_s + name});
    skopeo.text += DeletesTheDigest;
    return {skopeo, commandLine({u"regctl"_s, u"tag"_s, u"delete"_s, http.tlsDisabled(), name}),
        {.program = u"curl"_s, .text = curlStart(place) + " --request DELETE "_L1 + manifestUrl(place, change.tag)}};
}

QList<CommandLine> linesOf(const TagChange &change, const ChangeSet &set, const AccessOf &accessOf)
{
    if (change.before == change.after || !isValidTag(change.tag))
        return {};
    if (set.verb == ChangeSet::Verb::Undo && change.isCreation())
        return {};
    const std::optional<Reached> place = reach(change.place, accessOf);
    if (!place)
        return {};
    if (change.isDeletion())
        return deleting(*place, change);
    if (change.source && *change.source != change.place) {
        const std::optional<Reached> source = reach(*change.source, accessOf);
        return source ? copying(*source, *place, change, set) : QList<CommandLine>();
    }
    // Within a repository the referrers are there already.
    return tagging(*place, change, set);
}

} // namespace

QList<CommandLine> changeCommands(const ChangeSet &set, const AccessOf &accessOf)
{
    QList<CommandLine> lines;
    for (const TagChange &change : set.changes)
        lines += linesOf(change, set, accessOf);
    return lines;
}

} // namespace Tagwright
