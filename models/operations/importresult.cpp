// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/importresult.h"

#include "openshift/kubernetes.h"

#include <QJsonArray>

namespace Tagwright {

using namespace Qt::StringLiterals;

Result<void> importResult(const QJsonObject &answer)
{
    // By its place: what is called "tag" there is the source's.
    const QJsonValue image = answer[u"status"_s][u"images"_s][0];
    if (!image.isObject())
        return Error{.kind = Error::Kind::Malformed, .message = u"status.images"_s};
    return importStatus(image[u"status"_s].toObject());
}

Result<void> importStatus(const QJsonObject &status)
{
    if (status[u"status"_s] == u"Success"_s)
        return {};
    Error error = statusError(status);
    error.code = QLatin1StringView(ImportCode::Failed);
    if (error.httpStatus < 400)
        error.kind = Error::Kind::Rejected;
    return error;
}

} // namespace Tagwright
