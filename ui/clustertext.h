// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/clusterreport.h"

#include <QString>

/*! What is known of a cluster, in the user's words. All of it is plain text: parts of it come from servers. */
namespace Tagwright {

[[nodiscard]] QString clusterHeading(const ClusterReport &report); //!< "OpenShift 4.20.1 at api.example:6443"
[[nodiscard]] QString versionSentence(const ClusterFacts &facts);
[[nodiscard]] QString imageApiSentence(const ClusterFacts &facts);
[[nodiscard]] QString signInWaysSentence(const ClusterFacts &facts);
[[nodiscard]] QString clusterRegistrySentence(const ClusterFacts &facts);
[[nodiscard]] QString entrySentence(const ClusterReport &report);
[[nodiscard]] QString identitySentence(const Identity &identity); //!< name, and groups
[[nodiscard]] QString expirySentence(const QDateTime &expiry); //!< empty for an invalid one

} // namespace Tagwright
