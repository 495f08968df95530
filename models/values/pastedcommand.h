// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/reference.h"

#include <QStringList>

namespace Tagwright {

/*!
    What a command line of docker, podman, nerdctl, buildah, skopeo, crane, regctl, oras, cosign, helm, oc or kubectl is
    about. Empty when words are no such command; an error when they are one that names nothing we could open.
*/
[[nodiscard]] std::optional<Result<Pasted>> parseCommand(const QStringList &words);

} // namespace Tagwright
