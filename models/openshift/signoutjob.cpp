// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/signoutjob.h"

#include "openshift/clusterendpoint.h"
#include "openshift/oauth.h"
#include "openshift/resourcepath.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

SignOutJob::SignOutJob(ClusterEndpoint &endpoint, QObject *parent)
    : ClusterJob(endpoint, parent)
{
}

void SignOutJob::run()
{
    endpoint().whenTokenIsKnown(this, [this] {
        if (!hasEnded())
            revoke();
    });
}

void SignOutJob::revoke()
{
    const Secret *token = endpoint().token();
    const QString name = token ? OAuth::tokenObjectName(token->bytes()) : QString();
    if (name.isEmpty())
        return fail({.kind = Error::Kind::Unsupported, .code = QLatin1StringView(SignInCode::NotRevocable)});

    const ResourcePath path{.group = u"oauth.openshift.io"_s, .resource = u"useroauthaccesstokens"_s, .name = name};
    HttpRequest request = getRequest(endpoint().url(path.toString()));
    request.method = HttpRequest::Method::Delete;
    send(request, Who::WeAre, [this](const Result<void> &result, const HttpAnswer &answer) {
        if (result || answer.status == 401 || (answer.status == 404 && result.error().code == "NotFound"_L1))
            return succeed(); // or it was no longer valid
        fail(result.error());
    });
}

void SignOutJob::unauthorized(int) { }

} // namespace Tagwright
