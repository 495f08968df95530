// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apirequest.h"
#include "sandbox/openshift/apiresource.h"
#include "sandbox/openshift/outcome.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/*! What a request to the API says, or the words with which the server refuses it. */
namespace Tagwright::Practice {

/*! As encoding/json of Go words it. */
[[nodiscard]] QString goJsonError(const QByteArray &json);

/*! What the type does not have is lost; fieldValidation decides whether anybody is told: its default is Warn. */
[[nodiscard]] std::optional<KubernetesStatus> checkFields(
    ApiRequest &request, const ResourceKind &kind, QJsonObject &object);
[[nodiscard]] std::optional<KubernetesStatus> checkNameSpace(const ApiRequest &request, const QJsonObject &object);
/*! An object without a name gets that of the address. */
[[nodiscard]] std::optional<KubernetesStatus> checkName(const ApiRequest &request, QJsonObject &object);

/*! The object that was sent to be made or put. */
[[nodiscard]] Outcome<QJsonObject> sentObject(ApiRequest &request, const ResourceKind &kind);
[[nodiscard]] Outcome<ListOptions> listOptions(const ApiRequest &request, const ResourceKind &kind);
[[nodiscard]] Outcome<DeleteOptions> deleteOptions(const ApiRequest &request);

} // namespace Tagwright::Practice
