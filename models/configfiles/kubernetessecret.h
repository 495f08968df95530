// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/foundregistry.h"
#include "values/result.h"

#include <QByteArrayView>

namespace Tagwright {

/*!
    Reads the pull secrets of a Kubernetes manifest in YAML or JSON: of type kubernetes.io/dockerconfigjson and
    kubernetes.io/dockercfg, alone, in a List, and in a file of several documents. Each source is that of the file with
    the secret's name. Everything else in it is passed over; Malformed when it cannot be read, or holds no such secret.
*/
[[nodiscard]] Result<std::vector<FoundRegistry>> parseKubernetesSecrets(QByteArrayView document, const QString &source);

} // namespace Tagwright
