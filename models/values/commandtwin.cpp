// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/commandtwin.h"

#include "values/commandwords.h"
#include "values/mediatype.h"
#include "values/shell.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// Some programs refuse a tag and a digest together, and the digest alone decides.
QString addressed(const ImageReference &reference)
{
    return reference.digest.isNull() ? reference.withTag(reference.effectiveTag())
                                     : reference.withDigest(reference.digest);
}

// A name for the copy on disk: "nginx-1.27", "nginx-0123456789ab".
QString baseName(const ImageReference &reference, QChar separator)
{
    constexpr qsizetype ShortDigest = 12;
    const QString version =
        reference.digest.isNull() ? reference.effectiveTag() : reference.digest.encoded().left(ShortDigest);
    return reference.repository.section(u'/', -1) + separator + version;
}

QList<CommandLine> listingRepositories(const QString &host, const PlainHttp &http)
{
    return {commandLine({u"crane"_s, u"catalog"_s, http.insecure(), host}),
        commandLine({u"regctl"_s, u"repo"_s, u"ls"_s, http.tlsDisabled(), host}),
        commandLine({u"oras"_s, u"repo"_s, u"ls"_s, http.plainHttp(), host})};
}

QList<CommandLine> listingTags(const QString &name, const PlainHttp &http)
{
    return {commandLine({u"skopeo"_s, u"list-tags"_s, http.tlsVerify(), u"docker://"_s + name}),
        commandLine({u"crane"_s, u"ls"_s, http.insecure(), name}),
        commandLine({u"regctl"_s, u"tag"_s, u"ls"_s, http.tlsDisabled(), name}),
        commandLine({u"oras"_s, u"repo"_s, u"tags"_s, http.plainHttp(), name})};
}

QList<CommandLine> readingManifest(const QString &name, const PlainHttp &http)
{
    return {commandLine({u"skopeo"_s, u"inspect"_s, u"--raw"_s, http.tlsVerify(), u"docker://"_s + name}),
        commandLine({u"crane"_s, u"manifest"_s, http.insecure(), name}),
        commandLine({u"regctl"_s, u"manifest"_s, u"get"_s, http.tlsDisabled(), u"--format=raw-body"_s, name}),
        commandLine({u"oras"_s, u"manifest"_s, u"fetch"_s, http.plainHttp(), name}),
        commandLine({u"docker"_s, u"manifest"_s, u"inspect"_s, http.insecure(), name}),
        commandLine({u"podman"_s, u"manifest"_s, u"inspect"_s, http.tlsVerify(), name}),
        commandLine({u"oc"_s, u"image"_s, u"info"_s, u"--show-multiarch"_s, http.insecure(), name})};
}

QList<CommandLine> readingConfig(const QString &name, const PlainHttp &http)
{
    return {
        commandLine({u"skopeo"_s, u"inspect"_s, u"--config"_s, u"--raw"_s, http.tlsVerify(), u"docker://"_s + name}),
        commandLine({u"crane"_s, u"config"_s, http.insecure(), name}),
        commandLine({u"regctl"_s, u"image"_s, u"inspect"_s, http.tlsDisabled(), name}),
        commandLine({u"oras"_s, u"manifest"_s, u"fetch-config"_s, http.plainHttp(), name}),
        commandLine({u"oc"_s, u"image"_s, u"info"_s, u"--output=json"_s, http.insecure(), name})};
}

QList<CommandLine> listingReferrers(const QString &name, const PlainHttp &http)
{
    return {commandLine({u"oras"_s, u"discover"_s, http.plainHttp(), name}),
        commandLine({u"regctl"_s, u"artifact"_s, u"list"_s, http.tlsDisabled(), name})};
}

// Below "/v2/"; empty when it cannot be asked without knowing more.
QString apiPath(const ReadTarget &target)
{
    const QString &repository = target.reference.repository;
    const Digest &digest = target.reference.digest;
    switch (target.what) {
    case ReadTarget::What::Repositories:
        return u"_catalog"_s;
    case ReadTarget::What::Tags:
        return repository + u"/tags/list"_s;
    case ReadTarget::What::Manifest:
        return repository + u"/manifests/"_s + (digest.isNull() ? target.reference.effectiveTag() : digest.toString());
    case ReadTarget::What::Config:
        return target.config.isNull() ? QString() : repository + u"/blobs/"_s + target.config.toString();
    case ReadTarget::What::Referrers:
        return digest.isNull() ? QString() : repository + u"/referrers/"_s + digest.toString();
    }
    return {};
}

QString accepted(ReadTarget::What what)
{
    switch (what) {
    case ReadTarget::What::Manifest:
        return QString::fromLatin1(MediaType::acceptManifests());
    case ReadTarget::What::Referrers:
        return QString::fromLatin1(MediaType::OciIndex);
    case ReadTarget::What::Repositories:
    case ReadTarget::What::Tags:
    case ReadTarget::What::Config:
        break;
    }
    return {};
}

// With a slash before it and none behind it.
QString pathPrefix(const QUrl &url)
{
    const QString path = url.path();
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

QString curlTwin(const ReadTarget &target, const QString &path)
{
    QString command = u"curl"_s;
    if (target.what == ReadTarget::What::Config)
        command += " --location"_L1; // blobs are often kept elsewhere
    if (target.signIn == Capabilities::SignIn::Basic && !target.connection.userName.isEmpty())
        command += " --user "_L1 + shellQuoted(target.connection.userName); // asks for the password
    if (target.signIn == Capabilities::SignIn::Bearer)
        command += " --header \"Authorization: Bearer $TOKEN\""_L1;
    if (const QString types = accepted(target.what); !types.isEmpty())
        command += " --header "_L1 + shellQuoted(QString(u"Accept: "_s + types));

    QUrl url = target.connection.url.adjusted(QUrl::RemoveUserInfo);
    url.setPath(pathPrefix(url) + u"/v2/"_s + path);
    return command + u' ' + shellQuoted(QString::fromLatin1(url.toEncoded()));
}

bool holdsCredential(const QByteArray &headerName)
{
    const QByteArray name = headerName.toLower();
    return name == "authorization" || name == "proxy-authorization" || name == "cookie" || name == "x-registry-auth";
}

// "Bearer ***"; the record's values are masked already, and this does not rely on it.
QString masked(const QByteArray &credential)
{
    const qsizetype blank = credential.indexOf(' ');
    return blank < 0 ? u"***"_s : QString::fromUtf8(credential.first(blank)) + " ***"_L1;
}

QString headerOption(const QByteArray &name, const QByteArray &value)
{
    if (name.compare("Accept-Encoding", Qt::CaseInsensitive) == 0 && value != "identity")
        return u"--compressed"_s; // or curl would print the packed bytes
    const QString text = holdsCredential(name) ? masked(value) : QString::fromUtf8(value);
    // curl takes "Name:" as an order to leave the header away.
    const QString header = QString::fromUtf8(name) + (text.isEmpty() ? u";"_s : u": "_s + text);
    return "--header "_L1 + shellQuoted(header);
}

bool isCurlsOwn(const QByteArray &headerName)
{
    const QByteArray name = headerName.toLower();
    return name == "host" || name == "connection" || name == "content-length";
}

} // namespace

QString programName(Tool tool)
{
    switch (tool) {
    case Tool::Docker:
        return u"docker"_s;
    case Tool::Podman:
        return u"podman"_s;
    case Tool::Skopeo:
        return u"skopeo"_s;
    case Tool::Crane:
        return u"crane"_s;
    case Tool::Regctl:
        return u"regctl"_s;
    case Tool::Oras:
        return u"oras"_s;
    case Tool::Oc:
        return u"oc"_s;
    }
    return {};
}

QString pullCommand(Tool tool, const ImageReference &reference, Transport transport)
{
    const bool plain =
        transport == Transport::PlainHttp || (transport == Transport::Usual && isLoopbackHost(reference.host));
    const PlainHttp http(reference.host, plain);
    const QString program = programName(tool);
    const QString image = addressed(reference);
    const QString copy = baseName(reference, u'-');
    const QString layout = baseName(reference, u':');
    switch (tool) {
    case Tool::Docker: // has no option: its daemon knows which hosts are insecure, loopback among them
        return commandText({program, u"pull"_s, image});
    case Tool::Podman:
        return commandText({program, u"pull"_s, http.tlsVerify(), image});
    case Tool::Skopeo:
        return commandText({program, u"copy"_s, u"--all"_s, http.option(u"--src-tls-verify=false"_s),
            u"docker://"_s + image, u"dir:"_s + copy});
    case Tool::Crane:
        return commandText({program, u"pull"_s, http.insecure(), image, copy + u".tar"_s});
    case Tool::Regctl:
        return commandText({program, u"image"_s, u"copy"_s, http.tlsDisabled(), image, u"ocidir://"_s + layout});
    case Tool::Oras:
        return commandText(
            {program, u"copy"_s, http.option(u"--from-plain-http"_s), u"--to-oci-layout"_s, image, layout});
    case Tool::Oc: { // without a tag it keeps the digest
        const QString tag = reference.digest.isNull() ? u':' + reference.effectiveTag() : QString();
        return commandText({program, u"image"_s, u"mirror"_s, u"--keep-manifest-list=true"_s, http.insecure(), image,
            u"file://"_s + reference.repository + tag});
    }
    }
    return {};
}

QList<CommandLine> commandTwins(const ReadTarget &target)
{
    QList<CommandLine> lines;
    if (const QString path = apiPath(target); !path.isEmpty())
        lines.append({.program = u"curl"_s, .text = curlTwin(target, path)});
    if (!pathPrefix(target.connection.url).isEmpty())
        return lines; // no reference can name an API that lives below a path

    const QString host = target.connection.host();
    const PlainHttp http(host, target.connection.isPlainHttp());
    const QString name = target.reference.host + u'/' + target.reference.repository;
    switch (target.what) {
    case ReadTarget::What::Repositories:
        return lines + listingRepositories(host, http);
    case ReadTarget::What::Tags:
        return lines + listingTags(name, http);
    case ReadTarget::What::Manifest:
        return lines + readingManifest(addressed(target.reference), http);
    case ReadTarget::What::Config:
        return lines + readingConfig(addressed(target.reference), http);
    case ReadTarget::What::Referrers:
        return lines + listingReferrers(addressed(target.reference), http);
    }
    return lines;
}

QString curlCommand(const RequestRecord &request)
{
    QStringList parts{u"curl"_s};
    if (request.method == "HEAD")
        parts.append(u"--head"_s);
    else
        parts.append(u"--include"_s);
    if (request.method != "HEAD" && request.method != "GET")
        parts.append("--request "_L1 + shellQuoted(QString::fromLatin1(request.method)));
    for (const auto &[name, value] : request.headers) {
        if (!isCurlsOwn(name))
            parts.append(headerOption(name, value));
    }
    const QString url = QString::fromLatin1(request.url.toEncoded(QUrl::RemoveUserInfo));
    if (url.contains(u'[') || url.contains(u'{'))
        parts.append(u"--globoff"_s); // brackets are patterns to curl
    parts.append(shellQuoted(url));
    return parts.join(u' ');
}

} // namespace Tagwright
