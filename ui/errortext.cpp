// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/errortext.h"

#include "items/words.h"
#include "ui/applytext.h"
#include "ui/importtext.h"
#include "ui/inputtext.h"
#include "values/confidential.h"
#include "values/objectchange.h"
#include "values/reference.h"
#include "values/streamtagging.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

// A whole digest is one long word, for which no pane has room; the details have it.
QString shortDigest(const QString &text)
{
    const auto digest = Digest::parse(text);
    return digest ? digest->abbreviated() : text;
}

class ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ErrorText)

public:
    static ErrorText sentences(const Error &error, const QString &host);
    static ErrorText file(const Error &error, const QString &name);

private:
    static ErrorText notFound(const Error &error, const QString &host);
    static ErrorText unsupported(const Error &error, const QString &host);
    static ErrorText rateLimited(const Error &error, const QString &host);
    static ErrorText tls(const Error &error, const QString &host);
    static ErrorText proxy(const Error &error, const QString &host);
    static ErrorText missingRight(const Error &error);
    static ErrorText moved(const Error &error);
    static ErrorText movedObject(const QString &now, const QString &before, const QString &next);
    static ErrorText journal(const Error &error);
    static ErrorText disk(const Error &error);
    static ErrorText plugin(const Error &error, const QString &host);
};

ErrorText ErrorWords::sentences(const Error &error, const QString &host)
{
    if (error.code.startsWith("plugin-"_L1))
        return plugin(error, host);
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return {tr("This was cancelled."), {}, {}};
    case Error::Kind::Timeout:
        return {tr("%1 did not answer in time.").arg(host),
            tr("Try again. If it happens every time, the server is overloaded, or a firewall swallows the requests."),
            {}};
    case Error::Kind::UnknownHost:
        return {tr("The host name %1 is not known: no address was found for it.").arg(host),
            tr("Check the spelling, and that you are in the network or VPN where this name exists."), {}};
    case Error::Kind::ConnectionRefused:
        return {tr("%1 refused the connection: nothing listens on that port.").arg(host),
            tr("Check the port, and that the server is running."), {}};
    case Error::Kind::ConnectionLost:
        return {tr("The connection to %1 broke off before the answer was complete.").arg(host),
            tr("Check the network, and try again."), {}};
    case Error::Kind::Tls:
        return tls(error, host);
    case Error::Kind::Proxy:
        return proxy(error, host);
    case Error::Kind::Unauthorized:
        if (error.code == QLatin1StringView(SignInCode::WrongPassword))
            return {tr("%1 did not accept the user name and the password.").arg(host),
                tr("Check both. Where users sign in with another service, sign in with the browser."), {}};
        if (error.code == QLatin1StringView(SignInCode::Anonymous))
            return {tr("%1 does not know who you are.").arg(host),
                tr("Sign in: the token has expired, was revoked or never arrived."), {}};
        return {
            tr("%1 wants to know who you are: it did not accept the request without a valid sign-in (401).").arg(host),
            tr("Sign in, or check the user name and the password."), {}};
    case Error::Kind::Forbidden:
        if (error.code == QLatin1StringView(ClusterCode::NoCatalog))
            return {tr("%1 lists its repositories only to who may list image streams in the whole cluster.").arg(host),
                tr("Go by the projects of the cluster, or ask for the role registry-viewer."), {}};
        if (const ErrorText text = missingRight(error); !text.what.isEmpty())
            return text;
        return {tr("%1 does not allow you to do this (403).").arg(host),
            tr("Sign in as somebody who has the right to, or ask the owner for it."), {}};
    case Error::Kind::NotFound:
        return notFound(error, host);
    case Error::Kind::RateLimited:
        return rateLimited(error, host);
    case Error::Kind::Unsupported:
        return unsupported(error, host);
    case Error::Kind::Rejected:
        return {tr("%1 rejected the request (%2).").arg(host).arg(error.httpStatus),
            tr("The details hold the server's own explanation."), {}};
    case Error::Kind::ServerFailed:
        if (error.code == QLatin1StringView(ClusterCode::ApiDown))
            return {tr("%1 is running, but the part of the cluster that answers this is not (%2).")
                        .arg(host)
                        .arg(error.httpStatus),
                tr("Try again in a while, or tell whoever runs the cluster."), {}};
        return {tr("%1 has a fault of its own and could not answer (%2).").arg(host).arg(error.httpStatus),
            tr("Try again in a while, or tell whoever runs the server."), {}};
    case Error::Kind::Malformed:
        return {tr("%1 sent an answer that does not follow the protocol.").arg(host),
            tr("Try again. If it stays so, the server or a proxy in front of it is at fault."), {}};
    case Error::Kind::TooLarge:
        return {tr("The answer of %1 is larger than is reasonable, so reading it was stopped.").arg(host),
            tr("Nothing of it was used. Tell whoever runs the server."), {}};
    case Error::Kind::DigestMismatch:
        return {tr("What %1 sent is not what its digest promises, so it was thrown away.").arg(host),
            tr("Try again. If it stays so, the content is damaged or was tampered with: do not use it."), {}};
    case Error::Kind::ForeignOrigin:
        return {tr("%1 pointed to another server, and following it could have given your sign-in away.").arg(host),
            tr("Nothing was sent there. Check the address, and ask whoever runs the server."), {}};
    case Error::Kind::NotARegistry:
        if (error.code == QLatin1StringView(ClusterCode::NotACluster))
            return {tr("Something answers at %1, but it is not the API of a cluster.").arg(host),
                tr("Check host and port: the API is often on port 6443, and the console has another address."), {}};
        return {tr("Something answers at %1, but it is not a container registry.").arg(host),
            tr("Check host, port and path: the registry often has an address of its own, beside the website."), {}};
    case Error::Kind::InvalidInput:
        return describeInput(error);
    case Error::Kind::Moved:
        return moved(error);
    case Error::Kind::NotDone:
        return {tr("%1 said that it was done, but reading again shows otherwise.").arg(host),
            tr("Look at the tag before you try again. Some registries take what is asked and do nothing."), {}};
    case Error::Kind::StillNamed:
        return {tr("%1 deletes images only, and other tags name this one, too: %2.").arg(host, error.message),
            tr("Nothing was deleted. Tick those tags as well, or allow a placeholder."), {}};
    case Error::Kind::TagsStay:
        return {tr("%1 deletes neither tags nor images.").arg(host),
            tr("Nothing was deleted. Whoever runs the registry can allow it (for docker-registry: "
               "REGISTRY_STORAGE_DELETE_ENABLED)."),
            {}};
    case Error::Kind::Protected:
        return {tr("You have protected the tags “%1” of this connection.").arg(error.code),
            tr("Nothing was changed. Edit the connection if it was meant to be changed."), {}};
    case Error::Kind::Journal:
        return journal(error);
    case Error::Kind::Disk:
        return disk(error);
    case Error::Kind::Incomplete:
        if (error.code == QLatin1StringView(ChangeCode::NotBegun))
            return {tr("This was not begun, since it needs %1, and that was not done.").arg(error.message),
                tr("The Journal says what kept that from being done, and does the rest when you ask it to."), {}};
        return {tr("Not everything was done."), tr("The Journal says of each tag what became of it."), {}};
    case Error::Kind::Conflict:
        return {tr("%1 has it in another state by now: somebody else has changed it, or it is there already (409).")
                    .arg(host),
            tr("Nothing was changed. Look at it again before you repeat what you wanted to do."), {}};
    case Error::Kind::Expired:
        return {tr("%1 no longer has the state of affairs that was asked for (410).").arg(host),
            tr("Refresh, and it is listed anew."), {}};
    }
    Q_UNREACHABLE();
}

ErrorText ErrorWords::unsupported(const Error &error, const QString &host)
{
    const auto is = [&error](const char *code) { return error.code == QLatin1StringView(code); };
    if (is(UnsupportedCode::ReadOnlyFile))
        return {tr("%1 is an image file: it is opened to be read, and nothing is written into it.").arg(host),
            tr("Copy the image to a registry, and change it there."), {}};
    if (is(UnsupportedCode::NoReferrers))
        return {tr("The API of a cluster does not say what refers to an image."),
            tr("The cluster's integrated registry, or the registry the image came from, may know."), {}};
    if (is(ImportCode::NoSource))
        return {tr("This tag is not taken from a registry, so there is nothing to import."), {}, {}};
    if (is(ClusterCode::WatchStalled))
        return {tr("Something between you and %1 lets no news through.").arg(host),
            tr("What you see is asked for again from time to time."), {}};
    if (is(SignInCode::BrowserOnly))
        return {
            tr("%1 takes no password from a program.").arg(host), tr("Sign in with the browser, or with a token."), {}};
    if (is(SignInCode::HeaderLost))
        return {tr("Something between you and %1 removes a header without which no password is taken.").arg(host),
            tr("Sign in with the browser, or with a token, and tell whoever runs the network (X-CSRF-Token)."), {}};
    if (is(SignInCode::NoOAuth))
        return {
            tr("%1 has no sign-in of its own.").arg(host), tr("Use a token, a certificate or a kubeconfig file."), {}};
    if (is(SignInCode::NoListener))
        return {tr("No port of this computer is free for the browser's answer."),
            tr("Sign in with a token: %1 shows one in its console.").arg(host), {}};
    if (is(SignInCode::NotRevocable))
        return {tr("%1 cannot be asked to revoke this kind of sign-in.").arg(host),
            tr("It ends by itself, or whoever gave it to you withdraws it."), {}};
    return {tr("%1 does not offer this.").arg(host), tr("Other registries may; this one cannot be asked for it."), {}};
}

ErrorText ErrorWords::notFound(const Error &error, const QString &host)
{
    if (error.code == QLatin1StringView(ClusterCode::ApiAbsent))
        return {tr("%1 does not know this kind of object (404).").arg(host),
            tr("It belongs to OpenShift, or to another version of it."), {}};
    if (error.code == "NAME_UNKNOWN"_L1)
        return {tr("%1 has no repository of this name (404).").arg(host),
            tr("Check the spelling. It may have been deleted, or be hidden from you until you sign in."), {}};
    if (error.code == "MANIFEST_UNKNOWN"_L1)
        return {tr("This tag or digest does not exist in the repository on %1 (404).").arg(host),
            tr("It may have been deleted or moved: refresh the list of tags."), {}};
    if (error.code == "BLOB_UNKNOWN"_L1)
        return {tr("A part of this image is missing on %1 (404).").arg(host),
            tr("The image is damaged there: push it again, or tell whoever runs the registry."), {}};
    return {tr("%1 has nothing under this address (404).").arg(host),
        tr("Check the spelling. It may have been deleted, or be hidden from you until you sign in."), {}};
}

ErrorText ErrorWords::moved(const Error &error)
{
    const QString next = tr("Nothing was changed. Somebody else was there: look at it, and plan it anew.");
    const QString now = shortDigest(error.code);
    const QString before = shortDigest(error.message);
    const auto isDigest = [](const QString &text) { return text.isEmpty() || text.startsWith("sha"_L1); };
    if (!isDigest(error.code) || !isDigest(error.message))
        return movedObject(Words::oneLine(error.code), Words::oneLine(error.message), next);
    if (now.isEmpty())
        return {tr("The tag is not there any more; it named %1.").arg(before), next, {}};
    if (before.isEmpty())
        return {tr("There is such a tag by now; it names %1.").arg(now), next, {}};
    return {tr("The tag names %1 by now, and not %2 as it did before.").arg(now, before), next, {}};
}

// Of a cluster: a tag that is told by its source, or any other object.
ErrorText ErrorWords::movedObject(const QString &now, const QString &before, const QString &next)
{
    if (now.isEmpty())
        return {tr("It is not there any more. Before it was: %1").arg(before), next, {}};
    if (before.isEmpty())
        return {tr("It is there by now: %1").arg(now), next, {}};
    return {tr("It is not what it was before. Now: %1. Before: %2.").arg(now, before), next, {}};
}

ErrorText ErrorWords::file(const Error &error, const QString &name)
{
    if (error.kind == Error::Kind::Malformed || error.kind == Error::Kind::DigestMismatch)
        return {tr("%1 holds no images that can be read, or it is damaged.").arg(name),
            tr("It has to be an OCI layout folder, an oci-archive or a docker-archive. Nothing of it was used."), {}};
    if (error.kind == Error::Kind::Unsupported)
        return {tr("%1 is of a kind that cannot be read yet.").arg(name), tr("The details say what it is."), {}};
    if (error.kind == Error::Kind::TooLarge)
        return {tr("%1 holds more than is reasonable, so reading it was stopped.").arg(name),
            tr("Make room for what a compressed archive holds, or unpack it yourself."), {}};
    if (error.kind == Error::Kind::NotFound)
        return {tr("%1 is not there.").arg(name), tr("It may have been moved or deleted."), {}};
    if (error.kind == Error::Kind::Disk && error.code == QLatin1StringView(DiskCode::NotAllowed))
        return {tr("You may not read %1.").arg(name), tr("Change its rights, or ask its owner."), {}};
    return sentences(error, name);
}

ErrorText ErrorWords::disk(const Error &error)
{
    if (error.code == QLatin1StringView(DiskCode::Full))
        return {tr("The disk is full."), tr("Make room, and try again: what has arrived is kept."), {}};
    if (error.code == QLatin1StringView(DiskCode::NotAllowed))
        return {tr("You may not write there."), tr("Choose another folder, or change the rights of this one."), {}};
    if (error.code == QLatin1StringView(DiskCode::Occupied))
        return {tr("Something else is there that is no image folder."),
            tr("Nothing was touched. Choose an empty folder, or one that holds images."), {}};
    if (error.code == QLatin1StringView(DiskCode::Busy))
        return {tr("Something else writes into this folder at the moment."),
            tr("Wait until it has finished, and try again."), {}};
    return {tr("A file could not be read or written."), tr("The details hold what the system says about it."), {}};
}

ErrorText ErrorWords::plugin(const Error &error, const QString &host)
{
    const auto is = [&error](const char *code) { return error.code == QLatin1StringView(code); };
    if (is(PluginCode::Missing))
        return {tr("The program that gives the token for %1 is not on this computer.").arg(host),
            tr("Install it, or sign in in another way."), {}};
    if (is(PluginCode::Terminal))
        return {tr("The program that gives the token for %1 wants a terminal, and has none here.").arg(host),
            tr("Sign in in another way."), {}};
    if (is(PluginCode::Late))
        return {tr("The program that gives the token for %1 did not end in time.").arg(host),
            tr("Run it in a terminal to see what it waits for."), {}};
    if (is(PluginCode::Strange))
        return {tr("The program that gives the token for %1 gave none.").arg(host),
            tr("Run it in a terminal, or sign in in another way."), {}};
    return {tr("The program that gives the token for %1 has failed.").arg(host),
        tr("The details hold what it says about it."), {}};
}

ErrorText ErrorWords::journal(const Error &error)
{
    if (error.code == QLatin1StringView(JournalCode::Newer))
        return {tr("The journal was written by a newer version of Tagwright, so nothing was sent."),
            tr("Use that version, or move the file away."), {}};
    if (error.code == QLatin1StringView(JournalCode::ValuesLost))
        return {tr("The values of this secret are not kept any more, so it can neither be compared nor put back."),
            tr("They are in the system’s keychain only, for a month, and without one until the program ends."), {}};
    return {tr("The journal cannot be written, so nothing was sent."),
        tr("Without it nothing could be taken back. Check that the disk has room."), {}};
}

ErrorText ErrorWords::rateLimited(const Error &error, const QString &host)
{
    constexpr int Minute = 60;
    const QString next = tr("Wait, then try again. Signing in usually raises the limit.");
    if (error.retryAfter >= 2 * Minute) {
        return {tr("%1 has had too many requests from you and asks to wait %n minute(s) (429).", nullptr,
                    (error.retryAfter + Minute - 1) / Minute)
                    .arg(host),
            next, {}};
    }
    if (error.retryAfter > 0) {
        return {
            tr("%1 has had too many requests from you and asks to wait %n second(s) (429).", nullptr, error.retryAfter)
                .arg(host),
            next, {}};
    }
    return {tr("%1 has had too many requests from you (429).").arg(host), next, {}};
}

ErrorText ErrorWords::tls(const Error &error, const QString &host)
{
    const auto is = [&error](const char *code) { return error.code == QLatin1StringView(code); };
    const QString look = tr("Look at the certificate, and ask whoever runs the server whether it is theirs.");
    if (is(TlsCode::Changed))
        return {tr("%1 shows another certificate than the one you trusted.").arg(host),
            tr("Somebody may be between you and the server. Compare the fingerprints with whoever runs it before you "
               "go on."),
            {}};
    if (is(TlsCode::Expired))
        return {tr("The certificate of %1 has expired.").arg(host),
            tr("Tell whoever runs the server to renew it, and check the clock of this computer."), {}};
    if (is(TlsCode::NotYetValid))
        return {tr("The certificate of %1 is not valid yet.").arg(host),
            tr("The clock of this computer or of the server is probably wrong."), {}};
    if (is(TlsCode::Revoked))
        return {tr("The certificate of %1 was withdrawn by its issuer.").arg(host),
            tr("Do not use this server until it has a new one."), {}};
    if (is(TlsCode::WrongHost))
        return {tr("The certificate that %1 shows is for other names.").arg(host),
            tr("Check the spelling, and use the name that the certificate is for."), {}};
    if (is(TlsCode::SelfSigned))
        return {tr("The certificate of %1 is signed by itself: nobody vouches for it.").arg(host), look, {}};
    if (is(TlsCode::UnknownAuthority))
        return {tr("The certificate of %1 was issued by an authority that this computer does not know.").arg(host),
            tr("Put the authority's certificate into certs.d of docker or podman, or look at the certificate and trust "
               "it alone."),
            {}};
    if (is(TlsCode::NotTls))
        return {tr("%1 does not speak TLS on this port.").arg(host),
            tr("For a server without encryption, put http:// in front of its address."), {}};
    if (is(TlsCode::Plaintext))
        return {tr("Nothing that proves who you are is sent to %1 without encryption.").arg(host),
            tr("Put https:// in front of its address."), {}};
    if (is(TlsCode::ClientCertificateWanted))
        return {tr("%1 wants a certificate from you, too.").arg(host),
            tr("Give it in the connection, under Certificates; or put it into certs.d of docker or podman, as "
               "client.cert and client.key."),
            {}};
    if (is(TlsCode::ClientKeyLocked))
        return {tr("The key with which you show %1 who you are could not be opened.").arg(host),
            tr("Type its passphrase in the connection, under Certificates. It is kept in the keychain."), {}};
    if (is(TlsCode::ClientCertificateUnreadable))
        return {tr("The certificate or key that you would show to %1 cannot be used.").arg(host),
            tr("Check the file that the details name: it has to be PEM with its key, or PKCS#12."), {}};
    if (is(TlsCode::AuthorityUnreadable))
        return {tr("The certificate of an authority for %1 cannot be read.").arg(host),
            tr("Check it in the connection, under Certificates, or the file that the details name: it has to be PEM."),
            {}};
    return {tr("The connection to %1 is not trusted: its encryption could not be agreed on.").arg(host),
        tr("Check the address and the port. The details hold the reason."), {}};
}

ErrorText ErrorWords::proxy(const Error &error, const QString &host)
{
    const auto is = [&error](const char *code) { return error.code == QLatin1StringView(code); };
    const QString next = tr("Check the address of the proxy in the connection, and that you are in its network.");
    if (is(ProxyCode::Refused))
        return {tr("The proxy on the way to %1 refused the connection: nothing listens there.").arg(host), next, {}};
    if (is(ProxyCode::UnknownHost))
        return {tr("The name of the proxy on the way to %1 is not known.").arg(host), next, {}};
    if (is(ProxyCode::Timeout))
        return {tr("The proxy on the way to %1 did not answer in time.").arg(host), next, {}};
    if (is(ProxyCode::SignInWanted))
        return {tr("The proxy on the way to %1 wants to know who you are (407).").arg(host),
            tr("Proxies with a password are not supported: use one without, or another way."), {}};
    return {tr("The proxy on the way to %1 broke the connection off.").arg(host), next, {}};
}

ErrorText ErrorWords::missingRight(const Error &error)
{
    const auto is = [&error](const char *right) { return error.code == QLatin1StringView(right); };
    const QString next = tr("Sign in as somebody who has it, or ask the project's administrator for it.");
    // The cluster's own words have no code of their own (rbac.authorization.k8s.io, "Restrictions on role binding").
    if (error.message.contains("attempting to grant RBAC permissions not currently held"_L1))
        return {tr("A role can be given only by somebody who has all of its rights, and you lack some of them."),
            tr("Nothing was changed. Ask somebody who has them, such as the project's administrator; the details name "
               "what "
               "is missing."),
            {}};
    if (is(TaggingRight::UseImages))
        return {tr("You have no right to use the images of the project %1 elsewhere (get imagestreams/layers).")
                    .arg(error.message),
            next, {}};
    if (is(TaggingRight::ChangeTags))
        return {tr("You have no right to change tags in the project %1 (update imagestreamtags).").arg(error.message),
            next, {}};
    if (is(TaggingRight::CreateTags))
        return {tr("You have no right to create tags in the project %1 (create imagestreamtags).").arg(error.message),
            next, {}};
    return {};
}

QString serversWords(const Error &error)
{
    QStringList words;
    if (error.httpStatus != 0)
        words += u"HTTP %1"_s.arg(error.httpStatus);
    // Some codes are names inside the program, of no use to a reader.
    static constexpr Error::Kind Own[] = {Error::Kind::InvalidInput, Error::Kind::Tls, Error::Kind::Proxy,
        Error::Kind::Moved, Error::Kind::NotDone, Error::Kind::Protected, Error::Kind::Journal, Error::Kind::Disk};
    const bool isOwnName = std::find(std::cbegin(Own), std::cend(Own), error.kind) != std::cend(Own)
        || error.code == QLatin1StringView(UnsupportedCode::ReadOnlyFile)
        || error.code == QLatin1StringView(UnsupportedCode::NoReferrers);
    if (error.kind == Error::Kind::StillNamed || error.code == QLatin1StringView(ChangeCode::NotBegun))
        return {}; // all of it was said
    if (error.kind == Error::Kind::Moved)
        words += error.code;
    if (!error.code.isEmpty() && !isOwnName)
        words += error.code;
    if (!error.message.isEmpty())
        words += error.message;
    words.removeAll({});
    return words.join(u" · "_s);
}

} // namespace

ErrorText describe(const Error &error, const QString &host)
{
    if (error.code == QLatin1StringView(ImportCode::Failed))
        return describeImport(error);
    if (isImportRule(error))
        return describeImportRule(error);
    if (isApplyRule(error))
        return describeApplyRule(error);
    ErrorText text = ErrorWords::sentences(error, host.isEmpty() ? ErrorWords::tr("The registry") : host);
    text.details = serversWords(error);
    return text;
}

ErrorText describeFile(const Error &error, const QString &name)
{
    ErrorText text = ErrorWords::file(error, name);
    text.details = serversWords(error);
    return text;
}

QString inOneParagraph(const ErrorText &text)
{
    return text.next.isEmpty() ? text.what : text.what + u' ' + text.next;
}

} // namespace Tagwright
