// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/signinjob.h"

#include "net/tokenrequest.h"
#include "openshift/clusterendpoint.h"
#include "values/json.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

SignInJob::SignInJob(ClusterEndpoint &endpoint, const OAuthServer &server, QObject *parent)
    : ClusterJob(endpoint, parent)
    , m_server(server)
{
}

bool SignInJob::isTrustworthy()
{
    if (m_server.issuer.isEmpty()) {
        fail({.kind = Error::Kind::Unsupported, .code = QLatin1StringView(SignInCode::NoOAuth)});
        return false;
    }
    for (const QUrl &url : {m_server.authorization, m_server.token}) {
        if (!ClusterEndpoint::mayCarrySecrets(url)) {
            fail({.kind = Error::Kind::Tls, .code = QLatin1StringView(TlsCode::Plaintext)});
            return false;
        }
        if (const Result<QUrl> realm = tokenRealm(endpoint().connection().url, url.toString()); !realm) {
            fail(realm.error());
            return false;
        }
    }
    return true;
}

void SignInJob::exchange(const QByteArray &client, const QString &code, const QUrl &redirect, const OAuth::Proof &proof)
{
    // The client's name in the body alone is refused. The code is used up by the first try, so there is no second.
    const HttpRequest request{.method = HttpRequest::Method::Post,
        .url = m_server.token,
        .headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"},
            {"Authorization", "Basic " + (client + ':').toBase64()}},
        .body = OAuth::tokenForm(code.toUtf8(), redirect, proof),
        .creates = true};
    send(request, Who::Anybody, [this](const Result<void> &result, const HttpAnswer &answer) {
        if (!result)
            return fail(OAuth::tokenRefusal(answer, result.error()));
        Result<AccessToken> token = parseAccessToken(answer.body, QDateTime::currentDateTimeUtc());
        if (!token)
            return fail(token.error());
        const auto json = Json::object(answer.body);
        const bool tellsLife = json && (*json)["expires_in"_L1].isDouble();
        accept(std::move(token->value), tellsLife ? token->lifetime : std::chrono::seconds(0));
    });
}

void SignInJob::accept(Secret token, std::chrono::seconds lifetime)
{
    if (!isBearerToken(token.bytes()))
        return fail({.kind = Error::Kind::Malformed, .message = u"the OAuth server sent no token"_s});
    m_token = std::move(token);
    if (lifetime.count() > 0)
        m_expiry = QDateTime::currentDateTimeUtc().addSecs(lifetime.count());
    succeed();
}

} // namespace Tagwright
