// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/passwordsigninjob.h"

#include "net/challenge.h"
#include "net/origin.h"
#include "net/redirect.h"
#include "openshift/clusterendpoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

Error noPasswordTaken(int status)
{
    return {.kind = Error::Kind::Unsupported, .httpStatus = status, .code = QLatin1StringView(SignInCode::BrowserOnly)};
}

} // namespace

PasswordSignInJob::PasswordSignInJob(
    ClusterEndpoint &endpoint, const OAuthServer &server, const QString &userName, Secret password, QObject *parent)
    : SignInJob(endpoint, server, parent)
    , m_userName(userName)
    , m_password(std::move(password))
{
}

void PasswordSignInJob::run()
{
    // RFC 7617: a colon would end it.
    if (m_userName.isEmpty() || m_userName.contains(u':'))
        return fail({.kind = Error::Kind::InvalidInput, .code = QLatin1StringView(SignInCode::UserName)});
    if (!isTrustworthy())
        return;
    const bool knowsCodes = server().challengeMethods.contains("S256"_L1);
    begin(knowsCodes ? Flow::Code : Flow::Implicit);
}

void PasswordSignInJob::begin(Flow flow)
{
    m_flow = flow;
    m_proof = OAuth::newProof();
    OAuth::Question question{.client = OAuth::PasswordClient};
    if (flow == Flow::Code) {
        question.redirect = OAuth::implicitPage(server());
        question.challenge = m_proof.challenge;
    }
    m_authorizeUrl = OAuth::authorizeUrl(server(), question);
    // Without the header the server shows a page in place of asking for a password.
    ask({.url = m_authorizeUrl,
            .headers = {{"Accept", "application/json"}, {"X-CSRF-Token", "1"}},
            .redirects = HttpRequest::Redirects::Told},
        0);
}

void PasswordSignInJob::ask(const HttpRequest &request, int hops)
{
    send(request, Who::Anybody, [this, request, hops](const Result<void> &result, const HttpAnswer &answer) {
        answered(request, hops, result, answer);
    });
}

void PasswordSignInJob::answered(
    const HttpRequest &request, int hops, const Result<void> &result, const HttpAnswer &answer)
{
    if (answer.status == 401)
        return challenged(request, answer);
    if (!result) {
        // Servers from before code challenges refuse what they do not know.
        const bool isOld = answer.status == 400 && m_flow == Flow::Code;
        const Error error = OAuth::tokenRefusal(answer, result.error());
        if (isOld && (error.code == "unsupported_response_type"_L1 || error.code == "invalid_request"_L1)) {
            m_wasChallenged = false;
            return begin(Flow::Implicit);
        }
        return fail(error);
    }
    if (isRedirect(answer.status))
        return redirectedTo(request, hops, answer);
    fail(noPasswordTaken(answer.status)); // a page to sign in
}

void PasswordSignInJob::challenged(const HttpRequest &request, const HttpAnswer &answer)
{
    const QList<Challenge> challenges = parseChallenges(answer.header("WWW-Authenticate"));
    const bool asksForPassword = std::any_of(
        challenges.cbegin(), challenges.cend(), [](const Challenge &challenge) { return challenge.isBasic(); });
    if (challenges.isEmpty())
        return fail(OAuth::refusalOf(answer));
    // The password is for the cluster's own server, and nobody that it sends us to.
    if (!asksForPassword || !sameOrigin(request.url, m_authorizeUrl))
        return fail(noPasswordTaken(answer.status));
    if (m_wasChallenged)
        return fail({.kind = Error::Kind::Unauthorized,
            .httpStatus = answer.status,
            .code = QLatin1StringView(SignInCode::WrongPassword)});
    m_wasChallenged = true;

    QByteArray pair = m_userName.toUtf8() + ':' + m_password.bytes().toByteArray();
    HttpRequest signedIn = request;
    signedIn.headers.emplaceBack("Authorization", "Basic " + pair.toBase64());
    wipe(pair);
    ask(signedIn, 0);
}

void PasswordSignInJob::redirectedTo(const HttpRequest &request, int hops, const HttpAnswer &answer)
{
    const QUrl target = request.url.resolved(QUrl::fromEncoded(answer.header("Location").trimmed()));
    OAuth::Granted granted = OAuth::grantedBy(target);
    if (granted.refusal) {
        const bool isOld = m_flow == Flow::Code && granted.refusal->code == "unsupported_response_type"_L1;
        if (!isOld)
            return fail(*granted.refusal);
        m_wasChallenged = false;
        return begin(Flow::Implicit);
    }
    // What the cluster's own server says; whoever else it sends us to has nothing to grant.
    const bool isOwn = sameOrigin(request.url, m_authorizeUrl);
    if (isOwn && m_flow == Flow::Code && !granted.code.isEmpty())
        return exchange(OAuth::PasswordClient, granted.code, OAuth::implicitPage(server()), m_proof);
    if (isOwn && !granted.token.isEmpty())
        return accept(std::move(granted.token), granted.lifetime);

    const Result<HttpRequest> next = redirected(request, answer, hops);
    if (!next)
        return fail(next.error());
    ask(*next, hops + 1);
}

} // namespace Tagwright
