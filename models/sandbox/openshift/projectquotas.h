// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/kubernetesstatus.h"
#include "sandbox/openshift/objectstore.h"

#include <optional>

namespace Tagwright::Practice {

/*! 403 when one more object of this resource would exceed a quota of the project. */
[[nodiscard]] std::optional<KubernetesStatus> quotaRefusal(
    const ObjectStore &objects, const GroupResource &resource, const QString &project, const QString &name);

/*! Writes the use of the project's quotas into their status, as the quota controller does. */
void refreshQuotas(ObjectStore &objects, const QString &project);

/*! 403 when an image stream holds more tags or images than a limit range of its project allows. */
[[nodiscard]] std::optional<KubernetesStatus> imageLimitRefusal(const ObjectStore &objects, const QJsonObject &stream);

} // namespace Tagwright::Practice
