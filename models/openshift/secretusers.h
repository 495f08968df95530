// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/workloads.h"
#include "values/secretuser.h"

namespace Tagwright {

/*! The kinds of objects that may use secrets: workloads, service accounts, and what is reached from outside. */
[[nodiscard]] QList<WorkloadKind> secretUserKinds();

/*! The secrets that one object names, each once for each way. kind is for what has none of its own, as in a list. */
[[nodiscard]] QList<SecretUser> secretUsersIn(const QJsonObject &object, const QString &kind);

} // namespace Tagwright
