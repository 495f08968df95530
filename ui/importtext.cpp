// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/importtext.h"

#include <QCoreApplication>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ErrorText)

public:
    static ErrorText sentences(const QString &reason, const QString &message);
    static ErrorText internalError(const QString &message);
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
            tr("Mark the tag as insecure, if that is meant to be."), {}};
    if (says("x509"_L1) || says("certificate"_L1))
        return {tr("The cluster does not trust the certificate of the source's registry."),
            tr("Whoever runs the cluster can add the authority (additionalTrustedCA), or mark the tag as insecure."),
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

} // namespace Tagwright
