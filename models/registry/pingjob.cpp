// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/pingjob.h"

#include "net/challenge.h"
#include "registry/registryendpoint.h"
#include "values/mediatype.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 MaxPingBytes = 64 * 1024;
constexpr auto ApiVersion = "Docker-Distribution-Api-Version";

bool isHtml(const HttpAnswer &answer)
{
    return MediaType::essence(answer.header("Content-Type")) == "text/html"_L1;
}

// Classic registries send "{}", some nothing at all; a page for people is neither.
bool isRegistryAnswer(const HttpAnswer &answer)
{
    if (!answer.header(ApiVersion).isEmpty())
        return true;
    const QByteArray body = answer.body.trimmed();
    return !isHtml(answer) && (body.isEmpty() || body.startsWith('{'));
}

Error notARegistry(Error error)
{
    error.kind = Error::Kind::NotARegistry;
    return error;
}

} // namespace

PingJob::PingJob(RegistryEndpoint &endpoint, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Interactive, parent)
{
}

void PingJob::run()
{
    // No scope: the challenge of a ping may hold a placeholder (GHCR), and signing in wants none.
    get(endpoint().url(), "application/json", MaxPingBytes, {},
        [this](const Result<void> &result, const HttpAnswer &answer) { answered(result, answer); });
}

void PingJob::answered(const Result<void> &result, const HttpAnswer &answer)
{
    if (!result)
        return refused(result.error(), answer);
    if (!isRegistryAnswer(answer))
        return fail({.kind = Error::Kind::NotARegistry, .httpStatus = answer.status});
    letIn(answer);
}

void PingJob::refused(const Error &error, const HttpAnswer &answer)
{
    const bool isPlain = endpoint().connection().isPlainHttp();
    switch (answer.status) {
    case 400:
        // Go's servers say so in words, others say nothing.
        if (isPlain && (answer.body.trimmed().isEmpty() || error.message.contains("HTTPS"_L1))) {
            Error hint = notARegistry(error);
            hint.code = QLatin1StringView(TlsWanted);
            return fail(hint);
        }
        return fail(notARegistry(error));
    case 401: {
        const QList<Challenge> challenges = parseChallenges(answer.header("WWW-Authenticate"));
        if (challenges.isEmpty())
            return fail(notARegistry(error)); // a proxy or a sign-in page
        // An anonymous token that does not open the door may still open public repositories.
        const bool isAnonymousToken =
            !endpoint().authenticator().hasCredential() && !endpoint().authenticator().authorization({}).isEmpty();
        return isAnonymousToken ? letIn(answer) : fail(error);
    }
    case 404:
    case 405:
        return fail(notARegistry(error));
    default:
        return fail(error);
    }
}

void PingJob::letIn(const HttpAnswer &answer)
{
    Capabilities known = endpoint().capabilities();
    if (known.signIn == Capabilities::SignIn::Unknown)
        known.signIn = Capabilities::SignIn::None;
    known.apiVersion = QString::fromLatin1(answer.header(ApiVersion));
    endpoint().learn(known);
    succeed();
}

} // namespace Tagwright
