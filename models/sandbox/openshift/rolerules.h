// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/kubernetesstatus.h"

#include <QJsonObject>

namespace Tagwright::Practice {

/*! Kubernetes fills in the API groups of subjects and of the role. */
[[nodiscard]] QJsonObject preparedBinding(QJsonObject binding);
[[nodiscard]] QList<FieldProblem> bindingProblems(const QJsonObject &binding);
/*! Of changing before into after: the role that a binding refers to stays. */
[[nodiscard]] QList<FieldProblem> bindingChangeProblems(const QJsonObject &before, const QJsonObject &after);
[[nodiscard]] QList<FieldProblem> roleProblems(const QJsonObject &role);
/*! Names of roles and bindings may hold anything that fits into one step of a path. */
[[nodiscard]] QList<FieldProblem> pathSegmentProblems(const QString &name, const QString &field);

} // namespace Tagwright::Practice
