// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/importtext.h"

#include "values/streamimport.h"

#include <QCoreApplication>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ErrorText)

public:
    static ErrorText sentences(const QString &reason, const QString &message);
    static ErrorText internalError(const QString &message);
    static ErrorText rule(const Error &error);
    static QString reasonOf(Error::Kind kind);
};

QString ImportWords::reasonOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unauthorized:
        return u"Unauthorized"_s;
    case Error::Kind::Forbidden:
        return u"Forbidden"_s;
    case Error::Kind::NotFound:
        return u"NotFound"_s;
    case Error::Kind::RateLimited:
        return u"TooManyRequests"_s;
    default:
        return u"InternalError"_s;
    }
}

// A cluster has one reason for everything on the way to the registry; only its words tell what it was.
ErrorText ImportWords::internalError(const QString &message)
{
    const auto says = [&message](QLatin1StringView words) { return message.contains(words, Qt::CaseInsensitive); };
    if (says("HTTP response to HTTPS client"_L1))
        return {tr("The source's registry speaks no TLS, and the cluster may only import over TLS."),
            tr("Allow plain HTTP for the tag (“insecure”), if that is meant to be."), {}};
    if (says("certificate has expired"_L1))
        return {tr("The certificate of the source's registry is not valid today."),
            tr("Whoever runs the registry has to renew it. Until then unknown certificates can be allowed for the tag "
               "(“insecure”)."),
            {}};
    if (says("certificate is valid for"_L1) || says("not valid for any names"_L1) || says("any IP SANs"_L1))
        return {tr("The certificate of the source's registry is for another name than the source has."),
            tr("Use a name that the certificate is for; the details may tell it. Or allow unknown certificates for the "
               "tag (“insecure”)."),
            {}};
    if (says("x509"_L1) || says("certificate"_L1))
        return {tr("The cluster does not trust the certificate of the source's registry."),
            tr("Whoever runs the cluster can add the authority (additionalTrustedCA). Or allow unknown certificates "
               "for the tag (“insecure”)."),
            {}};
    if (says("no such host"_L1))
        return {tr("The cluster does not know the host name of the source's registry."),
            tr("Check the spelling, and that the name exists where the cluster runs."), {}};
    if (says("connection refused"_L1))
        return {tr("The source's registry refused the connection of the cluster."),
            tr("Check the port, and that the registry is running."), {}};
    if (says("no basic auth credentials"_L1))
        return {tr("The source's registry wants a sign-in, and the project has none for it."),
            tr("Put a pull secret for that registry into the project; it does not have to be linked."), {}};
    if (says(": unauthorized:"_L1) || says(": denied:"_L1))
        return {tr("The source's registry, or the service that signs in for it, did not let the cluster in."),
            tr("Check the user and the password in the pull secret of the project."), {}};
    if (says("toomanyrequests"_L1))
        return {tr("The source's registry wants fewer requests."),
            tr("Try again in a while, or put a pull secret for it into the project."), {}};
    if (says("unexpected HTTP status: 5"_L1))
        return {tr("The source's registry is out of order."), tr("Try again in a while, or tell whoever runs it."), {}};
    if (says("does not support v2 API"_L1))
        return {
            tr("What answers at the address of the source is no registry."), tr("Check the host and its port."), {}};
    if (says("integrity error"_L1))
        return {tr("The source's registry sent something else than was asked for."),
            tr("Nothing of it was taken. Tell whoever runs that registry."), {}};
    if (says("timeout"_L1) || says("deadline exceeded"_L1))
        return {tr("The source's registry did not answer the cluster in time."), tr("Try again in a while."), {}};
    return {tr("Something went wrong when the cluster asked the source's registry."),
        tr("The details hold the cluster's own words. Try again in a while."), {}};
}

ErrorText ImportWords::sentences(const QString &reason, const QString &message)
{
    if (reason == "Unauthorized"_L1)
        return {tr("The source's registry did not let the cluster in."),
            tr("Put a pull secret for that registry into the project, or check the one that is there."), {}};
    if (reason == "Forbidden"_L1)
        return {tr("The cluster does not allow this import."),
            tr("The registry may be blocked, or a limit or a quota be reached: ask whoever runs the cluster."), {}};
    if (reason == "NotFound"_L1)
        return {tr("The source does not exist, or is hidden from the cluster."),
            tr("Check its name and its tag. Some registries say this when a sign-in is missing."), {}};
    if (reason == "Invalid"_L1)
        return {tr("The cluster finds the source invalid."), tr("Check the name of the image."), {}};
    if (reason == "ServerTimeout"_L1 || reason == "TooManyRequests"_L1)
        return {tr("The source's registry was too slow, or wants fewer requests."), tr("Try again in a while."), {}};
    return internalError(message);
}

ErrorText ImportWords::rule(const Error &error)
{
    const auto breaks = [&error](const char *code) { return error.code == QLatin1StringView(code); };
    if (breaks(ImportRule::Circular))
        return {tr("The tag is an alias that leads back to itself."), tr("Set it with “Tag…” to something else first."),
            {}};
    if (breaks(ImportRule::OtherStream))
        return {tr("The tag is taken from another image stream: %1.").arg(error.message),
            tr("Import that one, or set the tag with “Tag…”."), {}};
    if (breaks(ImportRule::BadAlias))
        return {tr("The tag is an alias of “%1”, which cannot be the name of a tag.").arg(error.message),
            tr("Set it with “Tag…” to something else first."), {}};
    if (breaks(ImportRule::NotAnImage))
        return {tr("The tag is not taken from a registry but from %1.").arg(error.message),
            tr("There is nothing to import it from. Set it with “Tag…” to an image of a registry first."), {}};
    if (breaks(ImportRule::OnlyPushed))
        return {tr("The tag is filled by pushes and has no source."),
            tr("Choose another tag, or set this one with “Tag…” to an image of a registry."), {}};
    if (breaks(ImportRule::OtherSource))
        return {tr("The tag is taken from %1, and an import does not change that.").arg(error.message),
            tr("Leave the source empty, choose another tag, or set this one with “Tag…”."), {}};
    if (breaks(ImportRule::NoSuchTag))
        return {
            tr("The image stream does not say where this tag comes from."), tr("Name an image to import it from."), {}};
    if (breaks(ImportRule::NoSource))
        return {tr("No tag of the image stream is taken from a registry."),
            tr("Name a repository to import its tags from."), {}};
    if (breaks(ImportRule::NotARepository))
        return {tr("%1 is one image, and all tags are asked for.").arg(error.message),
            tr("Name the repository without a tag or a digest."), {}};
    return {tr("This cannot be the name of an image stream."),
        tr("It consists of lower-case letters and digits, with single dots, underscores and dashes between them."), {}};
}

} // namespace

ErrorText describeImport(const QString &reason, const QString &message)
{
    ErrorText text = ImportWords::sentences(reason, message);
    text.details = reason.isEmpty() || message.isEmpty() ? reason + message : reason + ": "_L1 + message;
    return text;
}

ErrorText describeImport(const Error &error)
{
    return describeImport(ImportWords::reasonOf(error.kind), error.message);
}

ErrorText describeImportRule(const Error &error)
{
    return ImportWords::rule(error);
}

bool isImportRule(const Error &error)
{
    return error.kind == Error::Kind::InvalidInput && error.code.startsWith("import-"_L1);
}

} // namespace Tagwright
