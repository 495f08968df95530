// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/keptresource.h"

#include "sandbox/openshift/patch.h"
#include "sandbox/openshift/projectquotas.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

std::optional<ServerAnswer> KeptResource::serve(ApiRequest &request)
{
    if (request.subresource == "status"_L1)
        return serveStatus(request);
    return StoredResource::serve(request);
}

KeptResource::Refusal KeptResource::prepareCreate(ApiRequest &request, QJsonObject &object)
{
    return quotaRefusal(store(), kind().groupResource(), request.nameSpace, nameOf(object));
}

void KeptResource::written(ApiRequest &request, const QJsonObject &object)
{
    StoredResource::written(request, object);
    refreshQuotas(store(), request.nameSpace);
}

void KeptResource::removed(ApiRequest &request, const QJsonObject &object)
{
    StoredResource::removed(request, object);
    refreshQuotas(store(), nameSpaceOf(object));
}

ServerAnswer KeptResource::serveStatus(ApiRequest &request)
{
    const auto lock = store().writing();
    std::optional<QJsonObject> object = store().find(kind().storeName(), request.nameSpace, request.name);
    if (!object)
        return statusAnswer(notFound(kind().groupResource(), request.name));
    if (request.verb == "get"_L1)
        return objectAnswer(kind(), shown(*object));

    const QJsonDocument body = QJsonDocument::fromJson(request.http.body);
    if (!body.isObject())
        return statusAnswer(badRequest(u"the object provided is unrecognized (must be of type %1)"_s.arg(kind().kind)));
    const QJsonValue sent = body.object().value("status"_L1);
    object->insert(u"status"_s,
        request.verb == "patch"_L1 ? mergePatched(object->value("status"_L1).toObject(), sent.toObject()) : sent);
    if (request.dryRun)
        return objectAnswer(kind(), shown(*object));
    return objectAnswer(kind(), shown(store().replace(kind().storeName(), *object).value_or(*object)));
}

} // namespace Tagwright::Practice
