// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/authorizer.h"
#include "sandbox/openshift/kubernetesstatus.h"
#include "sandbox/serverrequest.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Tagwright::Practice {

/*! One request to a resource, taken apart. */
struct ApiRequest {
    const ServerRequest &http;
    ApiUser user;
    QString verb; //!< as AccessQuestion::verb
    QString group;
    QString version;
    QString nameSpace; //!< of the path; empty for the cluster
    QString resource; //!< plural: "imagestreams"
    QString name; //!< empty for the collection
    QString subresource; //!< "layers", "status"; with slashes when there is more
    bool dryRun = false;
    QStringList warnings; //!< answered as "Warning: 299 - …" headers; whoever serves the request may append

    AccessQuestion question() const;
    std::optional<QString> parameter(const QByteArray &name) const; //!< of the query
};

/*!
    /api/v1/… or /apis/GROUP/VERSION/… as a request to a resource; nothing for every other path. The verb follows from
    method, name and watch=true.
*/
[[nodiscard]] std::optional<ApiRequest> apiRequestOf(const ServerRequest &http);

} // namespace Tagwright::Practice
