// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apiresource.h"
#include "sandbox/openshift/kubernetesstatus.h"
#include "sandbox/serveranswer.h"
#include "sandbox/serverrequest.h"

#include <QJsonObject>

/*! The forms that the API gives objects in (Kubernetes API concepts, "Receiving resources as Tables"). */
namespace Tagwright::Practice {

/*! In which form the client wants its answer; none that there is. */
enum class AnswerForm { Object, Table, PartialMetadata, None };

[[nodiscard]] AnswerForm formOf(const ServerRequest &request);
[[nodiscard]] KubernetesStatus notAcceptable(); //!< for AnswerForm::None

[[nodiscard]] ServerAnswer pageAnswer(const ApiResource &resource, const ObjectPage &page, AnswerForm form);
[[nodiscard]] ServerAnswer formedAnswer(
    const ApiResource &resource, const QJsonObject &object, AnswerForm form, int status = 200);

} // namespace Tagwright::Practice
