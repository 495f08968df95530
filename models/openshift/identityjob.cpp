// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/identityjob.h"

#include "openshift/clusterendpoint.h"
#include "openshift/imageapi.h"
#include "openshift/resourcepath.h"
#include "values/json.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

IdentityJob::IdentityJob(ClusterEndpoint &endpoint, QObject *parent)
    : ClusterJob(endpoint, parent)
{
}

void IdentityJob::run()
{
    const ResourcePath path{.group = u"authentication.k8s.io"_s, .resource = u"selfsubjectreviews"_s};
    const QJsonObject review{{u"apiVersion"_s, u"authentication.k8s.io/v1"_s}, {u"kind"_s, u"SelfSubjectReview"_s}};
    send(postRequest(endpoint().url(path.toString()), review), Who::WeAre,
        [this](const Result<void> &result, const HttpAnswer &answer) {
            if (result)
                return answered(answer.body);
            // Older than Kubernetes 1.28, or forbidden.
            if (result.error().kind == Error::Kind::NotFound || result.error().kind == Error::Kind::Forbidden)
                return askForUser();
            fail(result.error());
        });
}

void IdentityJob::askForUser()
{
    const ResourcePath path{.group = u"user.openshift.io"_s, .resource = u"users"_s, .name = u"~"_s};
    send(getRequest(endpoint().url(path.toString())), Who::WeAre,
        [this](const Result<void> &result, const HttpAnswer &answer) {
            if (result)
                return answered(answer.body);
            Error error = result.error();
            if (error.kind == Error::Kind::Forbidden && error.message.contains("system:anonymous"_L1)) {
                error.kind = Error::Kind::Unauthorized;
                error.code = QLatin1StringView(SignInCode::Anonymous);
            }
            fail(error);
        });
}

void IdentityJob::answered(const QByteArray &body)
{
    const Result<QJsonObject> object = Json::object(body);
    if (!object)
        return fail(object.error());
    const Result<Identity> identity = parseIdentity(*object);
    if (!identity)
        return fail(identity.error());
    m_identity = *identity;
    succeed();
}

} // namespace Tagwright
